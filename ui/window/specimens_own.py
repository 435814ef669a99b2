# SPDX-License-Identifier: Apache-2.0
"""What somebody finds, chooses and shows by themselves, alone and with colleagues, in each of its states."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from app.encouraging.views import Nudge, NudgeKind, TeamGoalCard
from app.helping.views import Asking, AskStage
from app.library.views import Asked, Because, Row, Thing, Why
from app.own.facts import Measure, Ref, ThingKind
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.search.views import Snippet
from content_packs.model import Criterion
from ui.window.specimen import Specimen, chosen, focused, hovered, off, pressed
from ui.window.specimens_answers import ROOM
from ui.window.widgets.asked_card import AskedCard
from ui.window.widgets.basic import Card, IconText, Text
from ui.window.widgets.camera import CameraView
from ui.window.widgets.columns import Columns
from ui.window.widgets.library_rows import AskCard, NotNoted, ThingRow, ThingTile
from ui.window.widgets.nudge_card import NudgeCard
from ui.window.widgets.piece_shown import PieceShown
from ui.window.widgets.rubric import Rubric
from ui.window.widgets.tick import Tick
from ui.window.widgets.together import TogetherCard

_DAY: Final = 20_770
_SCALE: Final = ("Not yet", "Alone", "Shows others")
_CRITERIA: Final = (
    Criterion(text="Washes hands between two people", says=("When told to", "Each time", "And says why to others")),
    Criterion(text="Takes gloves off safely", says=("With help", "Without help", "And shows how")),
)


def own_specimens() -> Iterator[Specimen]:
    """Library, evidence, and what stands between people."""
    yield from _library()
    yield from _shown()
    yield from _together()


def _library() -> Iterator[Specimen]:
    for name, row in (
        ("recommended", _row(Because.GOAL, "Clean hands")),
        ("found by a search", _row(Because.HERE, snippet="Clean hands between two people keep germs away.")),
        ("in few words", _row(Because.HERE)),
    ):
        yield Specimen("Library", f"ThingTile, {name}", partial(ThingTile, row, "list"))
    tile = partial(ThingTile, _row(Because.MISSED, "Gloves"), "because")
    for pose in (hovered, focused, pressed, off):
        yield Specimen("Library", f"ThingTile: {pose.__name__}", tile, pose)
    yield Specimen("Library", "ThingRow", lambda: ThingRow(_row(Because.NEXT, "Clean hands")))
    yield Specimen("Library", "ThingRow, with a card to make", lambda: ThingRow(_row(Because.HOUSE), coded=True))
    yield Specimen("Library", "ThingRow, put aside", lambda: ThingRow(_row(Because.GOAL, "Clean hands", aside=True)))
    asked = Asked(thing=_thing())
    yield Specimen("Library", "AskCard, was it useful", lambda: AskCard(asked))
    yield Specimen("Library", "AskCard, is it true", lambda: AskCard(asked), _answer)
    yield Specimen("Library", "NotNoted", NotNoted)


def _shown() -> Iterator[Specimen]:
    yield Specimen("Evidence", "CameraView, no camera here", lambda: CameraView(there=False))
    yield Specimen("Evidence", "CameraView, what it sees", _camera)
    said = b"I washed my hands before and after each person."
    for name, sort, file, data in (
        ("text", PieceSort.TEXT, "", lambda: said),
        ("picture", PieceSort.PICTURE, "A room with a box and a ball", lambda: ROOM),
        ("sound", PieceSort.SOUND, "My words.wav", _sound),
        ("document", PieceSort.DOCUMENT, "My plan.pdf", _pages),
        ("document that cannot be read", PieceSort.DOCUMENT, "My plan.pdf", lambda: b"%PDF"),
    ):
        yield Specimen("Evidence", f"PieceShown, {name}", partial(_piece, sort, file, data))
    yield Specimen("Evidence", "Rubric, closed", _rubric)
    yield Specimen("Evidence", "Rubric, open", lambda: _rubric(opened=True))
    yield Specimen("Evidence", "Rubric, open, with what was found", lambda: _rubric((2, 1), opened=True))
    more = "They stand on the paper, with the day."
    for name, on in (("Tick", False), ("Tick, ticked", True)):
        make = partial(Tick, "Show my badges", on=on)
        yield Specimen("Evidence", name, make)
        for pose in (hovered, focused, off):
            yield Specimen("Evidence", f"{name}: {pose.__name__}", make, pose)
    yield Specimen("Evidence", "Tick: chosen, with more words", lambda: Tick("Show my badges", detail=more), chosen)


def _together() -> Iterator[Specimen]:
    for name, goal in (
        ("running", _goal("running", 7, 34)),
        ("reached", _goal("running", 7, 75)),
        ("too few take part", _goal("running")),
        ("ahead", _goal("ahead", 3, 0)),
        ("over", _goal("over", 7, 52)),
        ("ended", _goal("ended", 7, 20)),
    ):
        yield Specimen("Between people", f"TogetherCard, {name}", partial(TogetherCard, goal))
    for kind in NudgeKind:
        nudge = Nudge(kind=kind, topic="Gloves and aprons", module="gloves", until_day=_DAY)
        yield Specimen("Between people", f"NudgeCard, {kind.value}", partial(NudgeCard, nudge))
    yield Specimen("Between people", "AskedCard, one asks", lambda: AskedCard([_asking("Ben")]))
    yield Specimen("Between people", "AskedCard, two ask", lambda: AskedCard([_asking("Ben"), _asking("Cleo")]))
    for accepted in (True, False):
        name = "AskedCard, answered with yes" if accepted else "AskedCard, answered with not now"
        yield Specimen("Between people", name, partial(_answered, accepted=accepted))
    yield Specimen("Between people", "Columns, two, as many as there is room for", lambda: _columns(2))
    yield Specimen("Between people", "Columns, three, as many as there is room for", lambda: _columns(3))


# --- how each is filled


def _thing() -> Thing:
    return Thing(
        ref=Ref(pack="care", kind=ThingKind.LESSON, thing="gloves"),
        version="1.0.0",
        title="When gloves are needed, and when not",
        minutes=4,
        must=True,
    )


def _row(code: Because, title: str = "", *, snippet: str = "", aside: bool = False) -> Row:
    found = Snippet(snippet) if snippet else None
    return Row(thing=_thing(), why=Why(code=code, title=title), snippet=found, declined=aside)


def _answer(card: QWidget) -> None:
    if isinstance(card, AskCard):
        card.buttons[1].click()


def _camera() -> CameraView:
    view = CameraView(there=False)  # the gallery turns on nobody's camera
    view.show_frame(QVideoFrame(_seen()))
    return view


def _seen() -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.fillRect(0, 280, 640, 20, Qt.GlobalColor.darkGray)
    painter.fillRect(280, 120, 80, 160, Qt.GlobalColor.white)
    painter.end()
    return image


def _sound() -> bytes:
    held = BytesIO()
    with wave.open(held, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16000))
    return held.getvalue()


def _pages() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    painter.drawText(200, 800, "My plan for clean hands")
    painter.end()
    return bytes(buffer.data().data())


def _piece(sort: PieceSort, name: str, data: Callable[[], bytes]) -> PieceShown:
    shown = PieceShown(sort)
    shown.show_content(Content(sort=sort, name=name, data=data()))
    return shown


def _rubric(levels: tuple[int, ...] = (), *, opened: bool = False) -> Rubric:
    rubric = Rubric("How it is looked at", criteria=_CRITERIA, scale=_SCALE, passing=2, levels=levels)
    if opened:
        rubric.open()
    return rubric


def _goal(stage: str, people: int | None = None, together: int | None = None) -> TeamGoalCard:
    return TeamGoalCard(
        goal="quizzes",
        measure=Measure.QUIZZES,
        target=60,
        from_day=_DAY - 9,
        until_day=_DAY + 18,
        stage=stage,
        people=people,
        together=together,
    )


def _asking(name: str) -> Asking:
    return Asking(
        ask=name,
        pack="care",
        module="gloves",
        title="Gloves and aprons",
        other=name,
        name=name,
        colour=2,
        stage=AskStage.WAITING,
        at_ms=0,
        mine=False,
    )


def _answered(*, accepted: bool) -> AskedCard:
    card = AskedCard([_asking("Ben")])
    card.show_answered(accepted=accepted)
    return card


def _columns(count: int) -> Columns:
    cards = []
    for icon, title in (("people", "People"), ("book", "Materials"), ("bulb", "Ideas"))[:count]:
        card = Card()
        card.add(IconText(icon, title, role="lead"))
        card.add(Text("What stands beside a goal."))
        cards.append(card)
    return Columns(cards)
