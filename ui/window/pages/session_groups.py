# SPDX-License-Identifier: Apache-2.0
"""The groups of a session: for who leads with why, for everybody in the room with names alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.sessions.views import Group, GroupsView, Member
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
        self.title(self.tr("Groups"), "display")
        self.text(self.tr("Each topic has somebody sure of it in each group, as far as that can be."), "muted")
        self._how = self.text(self.tr("To change a group, press a name, then the group they go to."), "lead")
        self._chosen = ""
        self._people: dict[str, Button] = {}
        self._targets: list[tuple[int, Button]] = []
        self._holder: QWidget | None = None
        self._view = GroupsView(titles=(), groups=())
        words = self.tr("Only you see what people are sure of. They can see in My data that you looked.")
        self._sees = IconText("lock", words, role="small", tone="muted")
        self.add(self._sees)
        back = self.button(self.tr("Back"), Go(RollCall()), kind="quiet", icon="back")
        anew = self.button(self.tr("Propose anew"), GroupsAnew(), icon="again")
        show = self.button(self.tr("Show to all"), Go(GroupsForAll()), kind="primary", icon="people")
        self.gives_way = (anew,)
        self.foot(back, anew, show)

    def show_groups(self, view: GroupsView) -> None:
        """Show them in place of those before."""
        self._view, moved = view, self._chosen
        self._chosen, self._people, self._targets = "", {}, []
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        flow = Flow(self._holder, gap=TOKENS.space.m, fill=True)
        for number, group in enumerate(view.groups):
            flow.add(self._group(number, group))
        new = self._target(len(view.groups), self.tr("A new group"))
        flow.add(new)
        self.column.insertWidget(self.column.indexOf(self._sees), self._holder)
        self._holder.show()
        if moved in self._people:
            self._people[moved].setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, number: int, group: Group) -> Card:
        card = Card()
        card.add(Heading(group_words(number + 1), "lead"))
        for member in group.members:
            card.add(self._member(number, member))
        if group.lacks:
            words = self.tr("Nobody here is sure of: {topics}").format(topics=topics_words(group.lacks))
            card.add(IconText("info", words, role="small"))
        card.add(self._target(number, group_words(number + 1)))
        return card

    def _member(self, number: int, member: Member) -> Button:
        sure = self.tr("sure of: {topics}").format(topics=topics_words(member.secure)) if member.secure else ""
        button = Button(member.name, (number, member.learner), kind="option", icon="circle", detail=sure)
        button.setCheckable(True)
        button.label.keep_to_edge()
        button.chosen.connect(self._pick)
        self._people[member.learner] = button
        return button

    def _target(self, number: int, name: str) -> Button:
        button = Button(name, number, kind="secondary", icon="here")
        button.chosen.connect(self._put)
        button.hide()
        self._targets.append((number, button))
        return button

    @Slot(object)
    def _pick(self, value: tuple[int, str]) -> None:
        """A second press on the same person lets go of them."""
        own, learner = value
        self._chosen = "" if learner == self._chosen else learner
        for name, button in self._people.items():
            button.setChecked(name == self._chosen)
            button.show_icon("dot" if name == self._chosen else "circle", "accent" if name == self._chosen else "muted")
        names = {member.learner: member.name for group in self._view.groups for member in group.members}
        alone = len(self._view.groups[own].members) == 1
        for number, button in self._targets:
            new = number == len(self._view.groups)
            where = self.tr("a new group") if new else group_words(number + 1)
            words = self.tr("{name} to: {group}").format(name=names.get(self._chosen, ""), group=where)
            button.say(words)
            button.setVisible(bool(self._chosen) and number != own and not (new and alone))
        if self._chosen:
            announce(self, self.tr("{name} is chosen. Press a group.").format(name=names[self._chosen]))

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
        self._topics = self.text("", "lead")
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
            flow.add(card)
        self.add(holder)
