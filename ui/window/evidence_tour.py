# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of evidence and of shared texts, with the first micro-credential of the packs that ship."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import AssessView, EvidenceCard, EvidenceView, Finding, PieceCard, Stage, WaitingEvidence
from app.preferences import Preferences
from app.private.near import Nearby
from app.private.shared import SharedNote
from app.rights import Role
from content_packs.model import Pack
from ui.window.album import Album
from ui.window.pages.camera_care import CameraCarePage
from ui.window.pages.evidence import EvidenceListPage, EvidencePage, HandInPage
from ui.window.pages.evidence_add import AddPage, WritePage
from ui.window.pages.evidence_look import EvidenceLookPage, EvidenceWaitsPage, RubricPage
from ui.window.pages.page import Page
from ui.window.pages.shared import SharedPage, ShareOnePage
from ui.window.staged import first_pack, shoot_staged

AT_MS: Final = 1_790_000_000_000
WROTE: Final = "I put the bottle where I see it when I come in. Since then I clean my hands before I touch the door."
NEXT: Final = "Your picture shows the bottle well. Show me next how long you rub, with a clock beside it."
SUE: Final = Nearby(id="sue", name="Sue Okafor", role=Role.SUPERVISOR, public="k")
NIA: Final = Nearby(id="nia", name="Nia", role=Role.SUPERVISOR)
BO: Final = Nearby(id="bo", name="Bo Nowak", role=Role.LEARNER, public="k")


def shoot_evidence(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each kind of screen. They stand outside of any program: nothing of it is recorded."""
    for pack in first_pack(look.language):
        if pack.credentials:
            shoot_staged(pages(pack, look.language), album, look, size)


def drawn() -> bytes:
    """Return a picture of a bottle on a shelf, as JPEG."""
    image = QImage(640, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.fillRect(0, 300, 640, 24, Qt.GlobalColor.darkGray)
    painter.fillRect(280, 140, 80, 160, Qt.GlobalColor.white)
    painter.fillRect(300, 100, 40, 40, Qt.GlobalColor.darkCyan)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(data.data())


def view_of(pack: Pack, stage: Stage, language: str, *, tries: int = 0) -> EvidenceView:
    """Return a micro-credential of a pack as it may stand."""
    entry = pack.credentials[0]
    pieces = (
        PieceCard(id="p1", sort=PieceSort.TEXT, name=WROTE[:60] + "…", approved=False, size=200),
        PieceCard(id="p2", sort=PieceSort.PICTURE, name="", approved=stage is not Stage.WAITING, size=90_000),
    )
    judged = stage in {Stage.NOT_YET, Stage.EARNED}
    low = tuple(max(1, entry.passing - (number == 0)) for number in range(len(entry.criteria)))
    who = SUE.name if judged or stage is Stage.WAITING else ""
    return EvidenceView(
        card=EvidenceCard(
            id=entry.id, title=entry.title, summary=entry.summary, stage=stage, who=who, at_ms=AT_MS, tries=tries
        ),
        shows=entry.evidence,
        scale=entry.scale,
        passing=entry.passing,
        criteria=entry.criteria,
        pieces=() if stage is Stage.NEW else pieces,
        draft=WROTE if stage is Stage.BEGUN else "",
        levels=low if stage is Stage.NOT_YET else (),
        words=NEXT if stage is Stage.NOT_YET else "",
        people=(NIA, SUE),
        coaches=("Bo Nowak", "Dana Oyelaran") if tries > 2 else (),
        may_write=True,
        camera=True,
        language=language,
    )


def assessed(pack: Pack, language: str, *, levels: tuple[int, ...] = ()) -> AssessView:
    """Return evidence in front of somebody."""
    entry = pack.credentials[0]
    return AssessView(
        submission="s1",
        learner="ana",
        name="Amina",
        title=entry.title,
        shows=entry.evidence,
        scale=entry.scale,
        passing=entry.passing,
        criteria=entry.criteria,
        pieces=view_of(pack, Stage.WAITING, language).pieces,
        texts={"p1": WROTE},
        finding=Finding(levels=levels or (0,) * len(entry.criteria), words=NEXT if levels else ""),
        tries=0,
        here=True,
        language=language,
    )


def pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """Yield every kind of page with its name."""
    yield from _learner(pack, language)
    waits = EvidenceWaitsPage()
    title = pack.credentials[0].title
    one = WaitingEvidence(submission="s1", learner="a", name="Amina", title=title, at_ms=AT_MS, parts=2, here=True)
    waits.show_waiting((one, msgspec.structs.replace(one, name="Jonas", here=False)))
    yield "evidence-waits", waits
    looks = EvidenceLookPage("s1")
    looks.show_assessed(assessed(pack, language))
    looks.show_piece("p2", Content(sort=PieceSort.PICTURE, name="", data=drawn()))
    yield "evidence-look", looks
    rubric = RubricPage("s1")
    entry = pack.credentials[0]
    rubric.show_assessed(assessed(pack, language, levels=(max(1, entry.passing - 1),) * len(entry.criteria)))
    yield "evidence-rubric", rubric
    yield from _between_two()
    camera = CameraCarePage()
    camera.show_camera(False)
    yield "care-camera", camera


def _learner(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    listed = EvidenceListPage()
    stages = tuple(Stage)
    views = [view_of(pack, stage, language) for stage in stages]
    titles = [each.title for each in pack.credentials]
    listed.show_cards(
        tuple(
            msgspec.structs.replace(view.card, title=title)
            for view, title in zip(views[1:], titles * len(stages), strict=False)
        )
    )
    yield "evidence-list", listed
    for stage in stages:
        whole = EvidencePage("c1")
        whole.show_evidence(view_of(pack, stage, language, tries=3 if stage is Stage.NOT_YET else 0))
        yield f"evidence-{stage.value.replace('_', '-')}", whole
    add = AddPage("c1")
    add.show_evidence(view_of(pack, Stage.BEGUN, language))
    yield "evidence-add", add
    write = WritePage("c1")
    write.show_evidence(view_of(pack, Stage.BEGUN, language))
    yield "evidence-write", write
    picture = AddPage("c1")
    picture.ask_about(drawn())
    yield "evidence-picture", picture
    hand = HandInPage("c1")
    hand.show_evidence(view_of(pack, Stage.BEGUN, language))
    yield "evidence-hand-in", hand


def _between_two() -> Iterator[tuple[str, Page]]:
    one = SharedNote(id="1", note="n", sort="reflection", person="bo", name=BO.name, at_ms=AT_MS, text=WROTE)
    shared = SharedPage()
    shared.show_shared((one, msgspec.structs.replace(one, name="Dana", text=None)), (one,))
    yield "shared", shared
    choose = ShareOnePage()
    choose.show_people((BO, NIA, SUE))
    yield "share-choose", choose
    sure = ShareOnePage()
    sure.show_people((SUE,))
    sure.choose(SUE.id)
    yield "share-sure", sure
