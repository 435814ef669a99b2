# SPDX-License-Identifier: Apache-2.0
"""The groups of a session: for who leads with why, for everybody in the room with names alone."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.sessions.views import Group, GroupsView, Member
from ui.window.focus import into_sight
from ui.window.from_afar import STAYS_MS, from_afar
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.session_intents import GroupsAnew, Moved
from ui.window.session_places import GroupsForAll, RollCall, SessionGroups
from ui.window.session_words import group_words, topics_words
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow


class SessionGroupsPage(Page):
    """Press a person, then the group that they go to."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Groups"))
        self.text(self.tr("To change them, press a name, then a group."))
        self._chosen = ""
        self._people: dict[str, Button] = {}
        self._targets: list[tuple[int, Button]] = []
        self._ways: QWidget | None = None
        self._holder: QWidget | None = None
        self._view = GroupsView(titles=(), groups=())
        words = self.tr("Only you see what people are sure of. They can see in My data that you looked.")
        self._sees = IconText("lock", words, role="small", tone="muted")
        self.add(self._sees)
        how = self.tr("Each topic has somebody sure of it in each group, as far as that can be.")
        self.add(IconText("info", how, role="small", tone="muted"))
        back = self.button(self.tr("Back"), Go(RollCall()), kind="quiet", icon="back")
        anew = self.button(self.tr("Propose anew"), GroupsAnew(), icon="again")
        show = self.button(self.tr("Show to all"), Go(GroupsForAll()), kind="primary", icon="people")
        self.gives_way = (anew,)
        self.foot(back, anew, show)

    def show_groups(self, view: GroupsView) -> None:
        """Show them in place of those before."""
        self._view, moved = view, self._chosen
        self._chosen, self._people, self._targets, self._ways = "", {}, [], None
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        flow = Flow(self._holder, gap=TOKENS.space.m, fill=True)
        for number, group in enumerate(view.groups):
            flow.add(self._group(number, group))
        self.column.insertWidget(self.column.indexOf(self._sees), self._holder)
        self._holder.show()
        if moved in self._people:
            self._people[moved].setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, learner: str) -> None:
        """Choose a person, as a press on their name does."""
        self._people[learner].click()

    def _group(self, number: int, group: Group) -> Card:
        card = Card()
        card.add(Heading(group_words(number + 1), "lead"))
        for member in group.members:
            card.add(self._member(number, member))
        if group.lacks:
            words = self.tr("Nobody here is sure of: {topics}").format(topics=topics_words(group.lacks))
            card.add(IconText("info", words, role="small"))
        card.column.addStretch(1)
        return card

    def _member(self, number: int, member: Member) -> Button:
        sure = self.tr("sure of: {topics}").format(topics=topics_words(member.secure)) if member.secure else ""
        button = Button(member.name, (number, member.learner), kind="option", icon="circle", detail=sure)
        button.setCheckable(True)
        button.chosen.connect(self._pick)
        self._people[member.learner] = button
        return button

    @Slot(object)
    def _pick(self, value: tuple[int, str]) -> None:
        """Show where they can go, right below their name. A second press on the same person lets go of them."""
        own, learner = value
        self._chosen = "" if learner == self._chosen else learner
        for name, button in self._people.items():
            button.setChecked(name == self._chosen)
            button.show_icon("dot" if name == self._chosen else "circle", "accent" if name == self._chosen else "muted")
        if self._ways is not None:
            self._ways.hide()
            self._ways.deleteLater()
        self._ways, self._targets = None, []
        if self._chosen:
            self._offer(own, self._people[learner])

    def _offer(self, own: int, button: Button) -> None:
        """Offer all other groups, and a new one for somebody who is not alone."""
        self._ways = QWidget()
        flow = Flow(self._ways, gap=TOKENS.space.s)
        count = len(self._view.groups)
        alone = len(self._view.groups[own].members) == 1
        for number in range(count if alone else count + 1):
            if number != own:
                new = self.tr("To a new group")
                words = new if number == count else self.tr("To: {group}").format(group=group_words(number + 1))
                way = Button(words, number, icon="here")
                way.setAccessibleName(f"{button.words}: {words}")
                way.chosen.connect(self._put)
                self._targets.append((number, way))
                flow.add(way)
        card = button.parentWidget()
        layout = card.layout() if card is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(button) + 1, self._ways)
        self._ways.show()
        QTimer.singleShot(0, self._ways, partial(into_sight, self._ways))  # once they have their place
        announce(self, self.tr("{name} is chosen. Press a group.").format(name=button.words))

    @Slot(object)
    def _put(self, number: int) -> None:
        if self._chosen:
            self.intent.emit(Moved(self._chosen, number))


class GroupsForAllPage(Page):
    """Names in big words, and nothing that says what anybody knows."""

    stays_ms = STAYS_MS

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Your groups"))
        self._topics = self.text("", "small")
        from_afar(self)
        self.foot(self.button(self.tr("Back"), Go(SessionGroups()), kind="quiet", icon="back"))

    def show_groups(self, view: GroupsView) -> None:
        """Show them."""
        self._topics.setText(topics_words(view.titles))
        holder = QWidget()
        flow = Flow(holder, gap=TOKENS.space.m, fill=True)
        for number, group in enumerate(view.groups, start=1):
            card = Card()
            card.add(Heading(group_words(number), "lead"))
            for member in group.members:
                card.add(Text(member.name))
            card.column.addStretch(1)
            flow.add(card)
        self.add(holder)
