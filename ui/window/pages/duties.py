# SPDX-License-Identifier: Apache-2.0
"""What is asked at a site, and how one duty stands for everybody, for whoever leads."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.duties.status import Status
from app.duties.views import Act, DutyCard, DutyView, Order, PersonStands, Setter
from app.text import search_text
from ui.window.duty_intents import PeopleReminded, PersonAsked, PersonExcused
from ui.window.duty_places import (
    DutyAt,
    DutyEnds,
    DutyHistory,
    DutyPerson,
    DutySteps,
    RecordOf,
    SiteRecords,
    Step,
    ToDuties,
)
from ui.window.duty_words import (
    SHOWN_ORDER,
    STATUS_ICONS,
    act_words,
    again_words,
    proof_words,
    setter_words,
    standing_words,
    stands_words,
    status_words,
    when_words,
    who_words,
)
from ui.window.intents import Go
from ui.window.job_places import JobsHere
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage
from ui.window.pages.some_rows import SomeRows
from ui.window.times import date_of
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow

_URGENT = (Status.OVERDUE, Status.EXPIRING)


def counts_words(card: DutyCard) -> str:
    """Return how many people stand how, as far as there are any."""
    return " · ".join(
        f"{status_words(status)}: {whole(card.counts[status])}" for status in SHOWN_ORDER if card.counts.get(status)
    )


class DutiesPage(LongPage):
    """The duties of the site, those first of which most people are overdue."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("What is asked"), "display")
        self.text(self.tr("Of whom, until when, and how far it is. Each person sees what is asked of them."), "muted")
        back = self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back")
        new = self.button(self.tr("Ask something"), Go(DutySteps(Order(module=""))), kind="primary", icon="plus")
        self.foot(back, new)

    def show_duties(self, cards: tuple[DutyCard, ...]) -> None:
        """Show them."""
        if not cards:
            self.text(self.tr("Nothing is asked here yet."), "lead")
        alone = [card for card in cards if card.setter is not Setter.KNOWN]
        rows = [partial(self._row, card) for card in cards if card.setter is Setter.KNOWN]
        left_over = [partial(self._head, alone), *(partial(self._row, card) for card in alone)] if alone else []
        self.rest.make([*rows, *left_over, self._jobs, self._records])

    def _head(self, alone: list[DutyCard]) -> None:
        self.add(Heading(self.tr("Whoever set this is not here: {count}").format(count=whole(len(alone))), "lead"))

    def _jobs(self) -> None:
        detail = self.tr("Ask something of everybody with the same job")
        self.add(self.button(self.tr("Who does what"), Go(JobsHere()), kind="option", icon="people", detail=detail))

    def _row(self, card: DutyCard) -> None:
        late = any(card.counts.get(status) for status in _URGENT)
        detail = counts_words(card) or self.tr("Asked of nobody now")
        icon = "clock" if late else "done"
        self.add(self.button(card.title, Go(DutyAt(card.duty)), kind="tile", icon=icon, detail=detail))

    def _records(self) -> None:
        detail = self.tr("What was asked and done, of everybody, as a table")
        self.add(self.button(self.tr("Training records"), Go(SiteRecords()), kind="option", icon="book", detail=detail))


class DutyPage(LongPage):
    """One duty: what it asks, and the people by how it stands for them."""

    def __init__(self, place: DutyAt) -> None:
        super().__init__()
        self.can_be_heard()
        self._duty = place.duty
        self._heading = self.title("", "display")
        self._shown: list[QWidget] = []
        self._view: DutyView | None = None
        self._line: QLineEdit | None = None
        self._said: QWidget | None = None
        self._back = self.button(self.tr("Back"), Go(ToDuties()), kind="quiet", icon="back")
        self.foot(self._back)

    def show_duty(self, view: DutyView) -> None:
        """Show it, in place of what stood there."""
        card, first = view.card, self._view is None
        self._view = view
        self._heading.say(card.title)
        if first:
            self._about(card)
            self._line = self._search(view)
        change = DutySteps(card.order, Step.WHOLE, card.duty, card.title, looked_over=True)
        late = sum(card.counts.get(status, 0) for status in _URGENT)
        known = card.setter is Setter.KNOWN and card.here
        buttons = [self.button(self.tr("Change it"), Go(change), icon="steps")] if known else [self._end(card)]
        if late:
            words = self.tr("Remind: {count}").format(count=whole(late))
            buttons.append(self.button(words, PeopleReminded(self._duty), kind="primary", icon="chat"))
        self.foot(self._back, *buttons)
        self._list(self._line.text() if self._line is not None else "")

    def show_spreading(self, left: int) -> None:
        """Say for how many people it is still being written down."""
        if left:
            self._say("sync", self.tr("It is being written into records. Still to do: {count}").format(count=left))
        elif self._said is not None:
            self._said.hide()

    def show_reminded(self) -> None:
        """Say what comes of reminding."""
        words = self.tr("They see it on their Today, and you among your follow-ups. Nobody is told twice.")
        self._say("done", words)
        announce(self, words)
        self.to_top()

    def _about(self, card: DutyCard) -> None:
        order = card.order
        parts = (proof_words(order.terms.proof), again_words(order.terms.valid_days), when_words(order))
        self.add(IconText("info", " · ".join(parts)))
        known = card.setter is Setter.KNOWN
        if known:
            self.add(IconText("people", who_words(order, card.jobs)))
        if setter_words(card):
            self.text(setter_words(card), "small")
        if not known:
            self.text(self.tr("Excuse people from it, or ask it of nobody any more. To go on with it, ask it anew."))
        if not card.here:
            self.add(IconText("info", self.tr("This topic is not on this device, so it cannot be changed here.")))
        ways = QWidget()
        row = Flow(ways, gap=TOKENS.space.s)
        row.add(self.button(self.tr("Who did what"), Go(DutyHistory(card.duty, card.title)), kind="quiet", icon="book"))
        if known and card.here:
            row.add(self._end(card))
        self.add(ways)

    def _end(self, card: DutyCard) -> Button:
        place = DutyEnds(card.duty, card.title)
        return self.button(self.tr("Ask it of nobody any more"), Go(place), kind="quiet", icon="leave")

    def _search(self, view: DutyView) -> QLineEdit | None:
        if len(view.people) <= 10:
            return None
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Find a name"))
        line.setAccessibleName(self.tr("Find a name"))
        line.textChanged.connect(self._list)
        self.add(line)
        return line

    @Slot(str)
    def _list(self, typed: str) -> None:
        """Show the people who are found, in groups."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        view, wanted = self._view, search_text(typed)
        found = [each for each in view.people if wanted in search_text(each.name)] if view is not None else []
        for status in SHOWN_ORDER:
            group = [each for each in found if each.standing.status is status]
            if group:
                words = self.tr("{what}: {count}").format(what=status_words(status), count=whole(len(group)))
                self._put(Heading(words, "lead"))
                self._put(SomeRows(len(group), lambda number, group=group: self._row(group[number])))  # type: ignore[misc]
        if not found:
            self._put(Text(self.tr("Nobody with this name.") if typed else self.tr("Asked of nobody now"), "muted"))

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)
        widget.show()

    def _row(self, person: PersonStands) -> QWidget:
        title = self._view.card.title if self._view is not None else ""
        return self.button(
            person.name,
            Go(DutyPerson(self._duty, title, person)),
            kind="option",
            icon=STATUS_ICONS[person.standing.status],
            detail=standing_words(person.standing),
        )

    def _say(self, icon: str, words: str) -> None:
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        card = Card("sunken")
        card.add(IconText(icon, words))
        self._said = card
        self.column.insertWidget(1, card)
        card.show()


class DutyPersonPage(Page):
    """What can be done about a duty for one person: their record, excusing them, asking it again."""

    def __init__(self, place: DutyPerson) -> None:
        super().__init__()
        self.can_be_heard()
        self._place = place
        person = place.person
        self.title(person.name)
        self.text(place.title, "lead")
        status = person.standing.status
        self.add(IconText(STATUS_ICONS[status], stands_words(person.standing)))
        detail = self.tr("They see that you looked")
        record = Go(RecordOf(person.learner, person.name))
        self.add(self.button(self.tr("Their training record"), record, kind="tile", icon="book", detail=detail))
        back = self.button(self.tr("Back"), Go(DutyAt(place.duty)), kind="quiet", icon="back")
        self._line: QLineEdit | None = None
        if status is Status.EXCUSED:
            again = PersonAsked(place.duty, person.learner)
            self.foot(back, self.button(self.tr("Ask it again"), again, kind="primary", icon="again"))
            return
        self.add(Heading(self.tr("Excuse them from it"), "lead"))
        self.text(self.tr("Why? They and other supervisors can read it."))
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Why?"))
        self._line.setPlaceholderText(self.tr("In a few words"))
        self._line.setMaxLength(200)
        self._line.textChanged.connect(self._typed)
        self.add(self._line)
        self._excuse = self.button(self.tr("Excuse them"), None, icon="pause")
        self._excuse.chosen.disconnect(self.intent)
        self._excuse.chosen.connect(self._excused)
        self._excuse.setEnabled(False)
        self.foot(back, self._excuse)

    @Slot(str)
    def _typed(self, words: str) -> None:
        self._excuse.setEnabled(bool(words.strip()))

    @Slot(object)
    def _excused(self, _value: object) -> None:
        if self._line is not None:
            place = self._place
            self.intent.emit(PersonExcused(place.duty, place.person.learner, self._line.text()))


class DutyHistoryPage(LongPage):
    """Who did what with a duty, and when; the latest first."""

    def __init__(self, place: DutyHistory) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("Who did what"))
        self.text(place.title, "lead")
        self.foot(self.button(self.tr("Back"), Go(DutyAt(place.duty)), kind="quiet", icon="back"))

    def show_acts(self, acts: tuple[Act, ...]) -> None:
        """Show them; what was done on another device is known there."""
        self.rest.make([partial(self._act, act) for act in acts])
        if not acts:
            self.text(self.tr("Nothing was done with it on this device."), "muted")

    def _act(self, act: Act) -> None:
        card = Card()
        card.add(Text(date_of(act.at_ms), "small", tone="muted"))
        card.add(Text(act_words(act)))
        if act.reason:
            card.add(Text(self.tr("Because: {words}").format(words=act.reason), "small"))
        self.add(card)
