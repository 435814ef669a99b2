# SPDX-License-Identifier: Apache-2.0
"""Watching somebody at work: the checklists, one being ticked, and the signature of who was watched."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from app.observing.facts import Mark
from app.observing.kept import MOST
from app.observing.screens import may_sign_off
from app.observing.views import ChecklistCard, ChecklistView, Ticks
from app.signin import SecretKind
from content_packs.model import Point
from ui.window.intents import Go, PinTyped
from ui.window.locales import beside
from ui.window.observing_intents import ChecklistAsked, ObservationMade, TicksChanged
from ui.window.observing_places import SeenAtWork, SignSeen
from ui.window.observing_words import mark_words, marked_words, stage_icon, stage_words
from ui.window.pages.keys_first import KeysFirst
from ui.window.pages.page import Page
from ui.window.places import Back, Place
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.pads import SecretPad
from ui.window.widgets.wait import Wait
from ui.window.widgets.writing import Writing


class ChecklistsPage(Page):
    """The checklists of one person's pack, with what came of them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.title(self.tr("Watch {name} at work").format(name=name), "display")
        words = self.tr("{name} can see in My data that you opened this page.").format(name=name)
        self.add(IconText("info", words, role="small", tone="muted"))
        self._name = name
        self._cards: list[Card | Text] = []
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_checklists(self, cards: tuple[ChecklistCard, ...]) -> None:
        """Show them, in place of what stands there."""
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = []
        for each in cards:
            card = Card()
            card.add(Text(each.module_title, "small"))
            detail = self.tr("Points: {count}, about {minutes} min").format(count=each.points, minutes=each.minutes)
            if each.begun:
                detail = self.tr("You have begun. Go on where you stopped.")
            card.add(self.button(each.title, ChecklistAsked(each.id), kind="option", icon="ticked", detail=detail))
            card.add(IconText(stage_icon(each), marked_words(each)))
            if each.at_ms:
                last = self.button(self.tr("What was seen"), ChecklistAsked(each.id, seen=True), icon="book")
                card.column.addWidget(last, 0, Qt.AlignmentFlag.AlignLeading)
            self._cards.append(card)
            self.add(card)
        if not cards:
            words = self.tr("What {name} learns from has no checklists.").format(name=self._name)
            self._cards.append(self.text(words))


class ChecklistPage(Page):
    """One checklist: a mark for each point, a note, and the next step where it is not yet."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._heading = self.title("", "display")
        self._points: tuple[Point, ...] = ()
        self._marks: dict[str, Mark] = {}
        self._back = self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        self._not_yet = Button(self.tr("Not yet"), None)
        self._not_yet.chosen.connect(self._leave_open)
        self._sign = Button(self.tr("Sign off"), None, kind="primary")
        self._sign.chosen.connect(self._sign_off)
        self.foot(self._back, self._not_yet, self._sign)
        self._note = Writing(self.tr("Note, if you want"), most=MOST)
        self._next = Writing(self.tr("Next step, if it is not yet"), most=MOST)
        self._open = Text("", "small")
        for button in (self._not_yet, self._sign):
            button.setEnabled(False)

    def show_checklist(self, view: ChecklistView) -> None:
        """Show it with what was ticked before."""
        self._points, self._marks = view.points, dict(view.ticks.marks)
        self._heading.say(view.card.title)
        self.text(self.tr("You watch {name}").format(name=self._name), "muted")
        self.add(IconText("info", view.task))
        if view.reworded:
            words = self.tr("Some points read otherwise now. Look at them again.")
            self.add(IconText("again", words, role="lead"))
        for number, point in enumerate(view.points, start=1):
            self.add(self._row(number, point))
        own = Card()
        self._note.put(view.ticks.note)
        self._next.put(view.ticks.next_step)
        for head, box in ((self.tr("Note"), self._note), (self.tr("Next step"), self._next)):
            own.add(Text(head, "lead"))
            own.add(box)
            box.changed.connect(self._changed)
        own.add(IconText("lock", self.tr("{name} reads both. They stay on this device.").format(name=self._name)))
        self.add(own)
        self.add(self._open)
        self._refresh()
        self.focus_heading()

    @property
    def ticks(self) -> Ticks:
        """What is ticked and typed."""
        return Ticks(marks=dict(self._marks), note=self._note.words, next_step=self._next.words)

    def _row(self, number: int, point: Point) -> Card:
        card = Card()
        card.add(Text(f"{number}. {point.text}", "lead"))
        if point.critical:
            words = self.tr("Safety: without it nobody is signed off")
            card.add(IconText("careful", words, role="small"))
        if point.hint:
            card.add(Text(point.hint, "small"))
        choices = Choices(tuple((mark, mark_words(mark)) for mark in Mark))
        choices.setAccessibleName(point.text)
        choices.choose(self._marks.get(point.id))
        for button in choices.findChildren(Button):
            button.setAccessibleDescription(point.text)
        choices.picked.connect(partial(self._ticked, point.id))
        card.add(choices)
        return card

    def _ticked(self, point: str, mark: object) -> None:
        self._marks[point] = Mark(str(mark))
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._refresh()
        self.intent.emit(TicksChanged(self.ticks))

    def _refresh(self) -> None:
        left = len(self._points) - len(self._marks)
        whole = left == 0
        may = whole and may_sign_off(self._points, self._marks)
        self._sign.setEnabled(may)
        self._not_yet.setEnabled(whole and bool(self._next.words))
        if left:
            words = self.tr("Points without a mark: {count}").format(count=left)
        elif may:
            words = self.tr("You can sign off. For a “not yet” write the next step first.")
        else:
            words = self.tr("It cannot be signed off yet. Write the next step, then press Not yet.")
        self._open.setText(words)

    @Slot(object)
    def _leave_open(self, _value: object) -> None:
        self.intent.emit(ObservationMade(self.ticks, signed_off=False))

    @Slot(object)
    def _sign_off(self, _value: object) -> None:
        self.intent.emit(ObservationMade(self.ticks, signed_off=True))


class SecretSigned(KeysFirst):
    """Somebody signs with what they sign in with. It signs nobody in."""

    def __init__(self, *, title: str, what: str, told: str, pictures: bool, back: Place) -> None:
        super().__init__()
        self.title(title)
        about = self.text(what, "lead")
        means = self.text(told, "muted")
        self._pad = SecretPad(pictures=pictures)
        self._pad.typed.connect(self._refresh)
        self._message = self.text("", "lead")  # above the keys: below them it is out of sight where the words are big
        self._message.hide()
        self.add(self._pad)
        self._wait = Wait(self)
        self._wait.changed.connect(self._say)
        self._sign = Button(self.tr("Sign"), None, kind="primary", icon="lock")
        self._sign.chosen.connect(self._done)
        self.foot(self.button(self.tr("Not now"), Go(back), kind="quiet", icon="back"), self._sign)
        self.put_first(self._pad, less=(about, means), said=self._message)
        self._refresh()

    def show_wrong(self, wait_seconds: int) -> None:
        """Say that the PIN was not right, and when the next try is looked at."""
        self._pad.clear()
        self._message.show()
        self.make_room()
        self._wait.begin(wait_seconds)
        self.focus_heading()  # the button that had the focus is off now
        announce(self, self._message.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a keyboard type the PIN."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._done(None)
        elif self._wait.left or not self._pad.key(event):
            super().keyPressEvent(event)

    @Slot()
    def _refresh(self) -> None:
        self._sign.setEnabled(self._pad.ready and not self._wait.left)

    @Slot()
    def _say(self) -> None:
        self._pad.setEnabled(not self._wait.left)
        words = self.tr("That did not fit. Nothing was signed.")
        if self._wait.left:
            again = self.tr("You can try again in {seconds} seconds.").format(seconds=self._wait.left)
            words = f"{words} {again}"
        self._message.setText(words)
        self._refresh()

    @Slot(object)
    def _done(self, _value: object) -> None:
        if self._pad.ready and not self._wait.left:
            self.intent.emit(PinTyped(self._pad.secret))


class SignPage(SecretSigned):
    """The second signature: the PIN of who was watched."""

    def __init__(self, place: SignSeen) -> None:
        pictures = place.view.signs_with is SecretKind.PICTURE
        words = self.tr("{name}, tap your pictures to sign") if pictures else self.tr("{name}, sign with your PIN")
        super().__init__(
            title=words.format(name=place.name),
            what=beside(place.view.card.title, stage_words(place.view.card), by=": "),
            told=self.tr("You sign that you were told what was seen. It does not mean that you agree."),
            pictures=pictures,
            back=SeenAtWork(place.name, place.learner, place.view, own=place.own),
        )
