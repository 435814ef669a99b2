# SPDX-License-Identifier: Apache-2.0
"""Every widget of the window in each of its states, with real widgets, to be looked at side by side.

The words are samples in English and stand in no catalogue. A widget without a place here fails the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.livery import Livery
from app.practice.facts import PracticeKind
from app.practice.views import PracticeCard
from app.preferences import Speed
from app.views import Level, ModuleCard, SkillRow
from ui.window.header import Header, PlainHeader
from ui.window.icons import PATHS, Icon
from ui.window.specimen import Specimen, chosen, focused, hovered, off, pressed
from ui.window.still_there import StillThere
from ui.window.tokens import TOKENS
from ui.window.widgets.address import AddressCard
from ui.window.widgets.art import Steps
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.code_lock import CodeLock
from ui.window.widgets.filters import Filters
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.help_button import HelpButton
from ui.window.widgets.keypad import Keypad
from ui.window.widgets.logo import Banner
from ui.window.widgets.look_preview import LookPreview
from ui.window.widgets.lying import Lying
from ui.window.widgets.not_for_me import NotForMe
from ui.window.widgets.pads import PicturePad, PinPad, SecretPad
from ui.window.widgets.path import PathRow
from ui.window.widgets.practice_row import PracticeRow
from ui.window.widgets.reading_bar import ReadingBar
from ui.window.widgets.skill_card import SkillCard
from ui.window.widgets.spoken_mark import SpokenMark
from ui.window.widgets.track import Track
from ui.window.widgets.who_sees import WhoSees
from ui.window.widgets.work_bar import WorkBar


def basic_specimens() -> Iterator[Specimen]:
    """Words, buttons, cards, lines, and what is made of them."""
    yield from _words()
    yield from _buttons()
    yield from _choices()
    yield from _cards()
    yield from _told()
    yield from _keys()
    yield from _frames()


def _words() -> Iterator[Specimen]:
    yield Specimen("Words", "Heading", lambda: Heading("The heading of a page, which takes the focus", "display"))
    for role in ("title", "stem", "lead", "body", "small", "muted"):
        yield Specimen("Words", f"Text, {role}", partial(Text, "Clean hands between two people.", role))
    yield Specimen("Words", "IconText", lambda: IconText("clock", "About 4 minutes", role="lead"))
    yield Specimen("Words", "WhoSees", WhoSees)
    file = Path("Documents", "certificate-hands.pdf")
    yield Specimen("Words", "Lying", partial(Lying, file, file, can_open=True))
    yield Specimen("Words", "Lying, on a kiosk", partial(Lying, file, file, can_open=False))
    yield Specimen("Words", "Icon, all of them", _icons)


def _buttons() -> Iterator[Specimen]:
    for kind, icon in (("primary", "next"), ("secondary", "again"), ("quiet", "back"), ("tile", "book")):
        make = partial(Button, "Go on with gloves", kind=kind, icon=icon)
        yield Specimen("Buttons", f"Button, {kind}", make)
        for pose in (hovered, focused, pressed, off):
            yield Specimen("Buttons", f"Button, {kind}: {pose.__name__}", make, pose)
    detail = partial(Button, "A copy of everything", kind="tile", icon="shield", detail="One file, with a code")
    yield Specimen("Buttons", "Button, tile, with more words", detail)
    yield Specimen("Buttons", "HelpButton", HelpButton)
    yield Specimen("Buttons", "HelpButton: focused", HelpButton, focused)


def _choices() -> Iterator[Specimen]:
    option = partial(Button, "Wash my hands", kind="option", icon="circle")
    for pose in (None, hovered, focused, chosen, off):
        name = f"Choice: {pose.__name__}" if pose else "Choice"
        yield Specimen("Choices", name, option, pose or (lambda _widget: None))
    sizes = (("S", "Normal"), ("L", "Big"), ("XXL", "Biggest"))
    yield Specimen("Choices", "Choices, one chosen", lambda: Choices(sizes, chosen="L"))
    offers = [("all", "Everything", "search"), ("lesson", "Lessons", "book")]
    yield Specimen("Choices", "Filters", lambda: Filters(offers, "Show"))
    yield Specimen("Choices", "Fold, closed", lambda: _fold(opened=False))
    yield Specimen("Choices", "Fold, open", lambda: _fold(opened=True))
    yield Specimen("Choices", "CodeLock", CodeLock)
    yield Specimen("Choices", "CodeLock, with its code", _locked)
    yield Specimen("Choices", "Line to type on", lambda: _line(""))
    yield Specimen("Choices", "Line to type on: focused", lambda: _line("Amina"), focused)
    yield Specimen("Choices", "Line to type on: off", lambda: _line("Amina"), off)


def _cards() -> Iterator[Specimen]:
    for role in ("card", "hero", "sunken"):
        yield Specimen("Cards and banners", f"Card, {role}", partial(_card, role, "Shift quiz"))
    yield Specimen("Cards and banners", "Banner, good", lambda: _card("good", "Saved on the stick.", "on-soft"))
    yield Specimen("Cards and banners", "Banner, something did not work", _trouble)
    yield Specimen("Cards and banners", "Empty state: what there is not, and a way on", _empty)
    yield Specimen("Cards and banners", "AddressCard", lambda: AddressCard("https://example.org/gloves"))
    for state in ("done", "now", "ready", "later"):
        yield Specimen("Cards and banners", f"PathRow, {state}", partial(PathRow, _module(state)))
    for icon in ("done", "again"):
        cards = partial(SkillCard, "What this is", icon, _skills(3), most=2, below="Said below")
        yield Specimen("Cards and banners", f"SkillCard, {icon}", cards)
    yield Specimen("Cards and banners", "NotForMe", lambda: NotForMe(_module("ready")))
    for kind in PracticeKind:
        yield Specimen("Cards and banners", f"PracticeRow, {kind.value}", partial(PracticeRow, _practice(kind)))


def _told() -> Iterator[Specimen]:
    yield Specimen("Progress and charts", "Progress bar", _bar)
    yield Specimen("Progress and charts", "WorkBar, at a third", lambda: _work(100, 300, 2))
    yield Specimen("Progress and charts", "WorkBar, nobody knows of how much", lambda: _work(40, 0, None))
    for low, p, high in ((0.05, 0.2, 0.6), (0.5, 0.7, 0.85), (0.9, 0.95, 0.99)):
        yield Specimen("Progress and charts", f"Band, about {p:.0%}", partial(Band, p, low, high))
    for climbed in (0, 3, 5):
        yield Specimen("Progress and charts", f"Steps, {climbed}", partial(Steps, climbed))
    yield Specimen("Progress and charts", "Track", Track)


def _keys() -> Iterator[Specimen]:
    yield Specimen("Keypads", "Keypad", Keypad)
    yield Specimen("Keypads", "Keypad, decimal", lambda: Keypad(decimal="."))
    yield Specimen("Keypads", "PinPad", PinPad)
    yield Specimen("Keypads", "PinPad, three digits", lambda: _typed("147"))
    yield Specimen("Keypads", "PicturePad", PicturePad)
    yield Specimen("Keypads", "SecretPad, may be changed", lambda: SecretPad(switch=True))


def _frames() -> Iterator[Specimen]:
    yield Specimen("Top bar, covers, marks", "Header, nobody here", Header)
    yield Specimen("Top bar, covers, marks", "PlainHeader", PlainHeader)
    yield Specimen("Top bar, covers, marks", "Banner: an organisation in large", _organisation)
    yield Specimen("Top bar, covers, marks", "LookPreview", lambda: LookPreview("light", "Willow House", "Go on"))
    yield Specimen("Top bar, covers, marks", "ReadingBar", _reading)
    yield Specimen("Top bar, covers, marks", "ReadingBar, no voice", _voiceless)
    yield Specimen("Top bar, covers, marks", "SpokenMark", _marked, _mark)
    yield Specimen("Top bar, covers, marks", "StillThere: the cover that asks", _covered, _cover)


# --- how each is filled


def _icons() -> QWidget:
    holder = QWidget()
    flow = Flow(holder, gap=TOKENS.space.s)
    for name in PATHS:
        flow.add(Icon(name, tone="accent"))
    return holder


def _fold(*, opened: bool) -> Fold:
    fold = Fold("What is kept", "12 entries")
    fold.add(Text("Your answers, with their times."))
    if opened:
        fold.head.click()
    return fold


def _locked() -> CodeLock:
    lock = CodeLock()
    lock.lock(on=True)
    lock.show_code("K7QM-2XRD-9TPA")
    return lock


def _line(words: str) -> QLineEdit:
    line = QLineEdit(words)
    line.setAccessibleName("Your name")
    line.setPlaceholderText("Your name")
    return line


def _card(role: str, words: str, tone: str = "") -> Card:
    card = Card(role)
    card.add(Text(words, "lead", tone=tone))
    card.add(Text("5 questions, about 4 minutes.", tone=tone))
    return card


def _trouble() -> Card:
    card = Card("notice")
    card.add(Text("That did not work just now. Nothing you did is lost.", "lead", tone="on-notice"))
    card.column.addWidget(Button("Try again", kind="primary", icon="again"), 0, Qt.AlignmentFlag.AlignLeading)
    return card


def _empty() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Text("Nothing yet. What you learn will show here.", "lead"))
    column.addWidget(Button("Find my start", kind="primary", icon="compass"), 0, Qt.AlignmentFlag.AlignLeading)
    return holder


def _skills(count: int) -> tuple[SkillRow, ...]:
    whole = SkillRow(
        competency="c",
        title="",
        module="m",
        level=Level.PRACTISE,
        p=0.5,
        low=0.3,
        high=0.7,
        asked=2,
        right=1,
        fresh=0.8,
        safety_critical=False,
    )
    return tuple(msgspec.structs.replace(whole, title=f"Skill {number}") for number in range(count))


def _module(state: str) -> ModuleCard:
    return ModuleCard(
        id="gloves", title="Gloves and aprons", objective="", minutes=8, state=state, settled=2, total=5, reason=None
    )


def _practice(kind: PracticeKind) -> PracticeCard:
    return PracticeCard(
        kind=kind, id="x", title="Mrs Lind will not eat", module="food", module_title="Food", minutes=5, stage="new"
    )


def _bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 10)
    bar.setValue(4)
    bar.setTextVisible(False)
    bar.setAccessibleName("4 of 10")
    return bar


def _work(done: int, most: int, minutes: int | None) -> WorkBar:
    bar = WorkBar("Stop", None)
    bar.show_far("Making a copy", done, most, minutes)
    return bar


def _typed(digits: str) -> PinPad:
    pad = PinPad()
    for digit in digits:
        pad.press(digit)
    return pad


def _reading() -> ReadingBar:
    bar = ReadingBar()
    bar.show_controls(Speed.NORMAL, held=False, stops=True)
    return bar


def _voiceless() -> ReadingBar:
    bar = ReadingBar()
    asked = "Whoever looks after this computer can add one."
    bar.show_note("This computer has no voice for English yet.", asked, "To add one: Settings, then Speech.")
    return bar


def _organisation() -> Banner:
    banner = Banner(64)
    banner.wear(Livery(name="Willow House"), "light")
    return banner


def _marked() -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(Text("Clean hands between two people.", "lead"))
    SpokenMark(holder)
    return holder


def _mark(holder: QWidget) -> None:
    words = holder.findChildren(Text)[0]
    mark = holder.findChildren(SpokenMark)[0]
    mark.go_to(words, words.text())
    mark.go_to_word(words.text(), 6, 5)


def _covered() -> QWidget:
    holder = QWidget()
    holder.setMinimumHeight(TOKENS.size.column * 3 // 2)  # as high as a window is wide: the biggest words have room
    StillThere(holder)
    return holder


def _cover(holder: QWidget) -> None:
    holder.findChildren(StillThere)[0].ask(24)
