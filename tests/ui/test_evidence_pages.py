# SPDX-License-Identifier: Apache-2.0
"""Evidence and shared texts on the screen: what is asked before a picture stays, what is said, what is emitted."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from app.bare_picture import is_bare_jpeg
from app.errors import Refusal
from app.portfolio.checks import LONGEST, PieceSort, check
from app.portfolio.views import Finding, Stage
from app.preferences import Preferences
from tests.evidence_samples import EXIF, PDF, SOUND
from tests.ui.conftest import deliver
from tests.ui.evidence_pages import LONG, NOTE, at, looked, sure, to
from tests.ui.fake_evidence import ASSESSED, PIECES
from tests.ui.kept_window import KeptWindow
from ui.picture_files import fit_picture
from ui.window import places
from ui.window.evidence_intents import HandedIn, PictureDecided, PieceMade, SharingStopped, TextShared
from ui.window.evidence_places import EvidenceLook, EvidenceStep, LookStep, SharedTexts
from ui.window.evidence_tour import drawn
from ui.window.pages.evidence import EvidencePage
from ui.window.pages.shared import SharedPage
from ui.window.passport_places import AtBadge
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.camera import CameraView
from ui.window.widgets.choices import Choices
from ui.window.widgets.rubric import Rubric


@pytest.fixture(scope="module")
def kept(qapp):
    kept = KeptWindow(qapp)
    yield kept
    kept.close()


@pytest.fixture
def window(kept):
    kept.renewed()
    window = kept.open(Preferences())
    window.navigator.to(places.SignedIn(kept.program.accounts.people["p0"], Preferences()))
    yield window
    kept.leave()


@pytest.fixture
def program(kept, window):
    return kept.program


def said(page):
    return " ".join(label.text() for label in page.findChildren(Text) if label.isVisibleTo(page))


def button(page, value):
    found = (b for b in page.findChildren(Button) if b.isVisibleTo(page) and b.isEnabled())
    return next(b for b in found if b.value == value or (isinstance(value, type) and isinstance(b.value, value)))


def jpeg_with_place(folder, *, width=2400, height=1200):
    """A picture as a telephone writes it: turned, and with the place where it was taken."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    file = folder / "IMG_0001.jpg"
    assert image.save(str(file), "JPG")
    data = file.read_bytes()
    file.write_bytes(data[:2] + EXIF + data[2:])
    return file


@pytest.mark.dressed
def test_what_a_camera_wrote_into_a_picture_is_gone_and_it_is_no_larger_than_allowed(tmp_path, qapp):
    file = jpeg_with_place(tmp_path)
    assert b"GPS" in file.read_bytes()
    assert not is_bare_jpeg(file.read_bytes(), 2400)
    found = fit_picture(file, widest=LONGEST, opaque=True)
    assert found is not None
    data, ending = found
    check(PieceSort.PICTURE, "", data)  # what the app looks for once more
    assert ending == "jpg"
    assert not any(word in data for word in (b"GPS", b"Exif", b"52.5"))
    image = QImage.fromData(data)
    assert (image.width(), image.height()) == (LONGEST, LONGEST // 2)


@pytest.mark.parametrize("data", [b"", b"no picture", PDF, b"\xff\xd8\xff\xe0" + b"\0" * 50, b"GIF89a" + b"\xff" * 40])
def test_what_is_no_picture_says_so(window, program, tmp_path, data):
    at(window, program, step=EvidenceStep.ADD)
    file = tmp_path / "a.jpg"
    file.write_bytes(data)
    window.page.show_picture(file)
    assert "no picture" in said(window.page)
    assert program.portfolio.asked == []


@pytest.mark.dressed
def test_a_picture_is_kept_only_after_it_was_looked_at(window, program, tmp_path):
    at(window, program, step=EvidenceStep.ADD)
    window.page.show_picture(jpeg_with_place(tmp_path, width=200, height=100))
    assert "No resident, no record, no screen" in said(window.page)
    assert program.portfolio.asked == []
    button(window.page, PieceMade).click()
    deliver()
    (kind, content, nobody_in_it) = program.portfolio.asked[-1]
    assert (kind, content.sort, nobody_in_it) == ("add", PieceSort.PICTURE, True)
    check(PieceSort.PICTURE, "", content.data)
    assert isinstance(window.page, EvidencePage)


def test_files_are_brought_as_they_are_and_a_refusal_says_what_to_do(window, program, tmp_path):
    at(window, program, step=EvidenceStep.ADD)
    for name, data, sort in (("a.ogg", SOUND, PieceSort.SOUND), ("plan.pdf", PDF, PieceSort.DOCUMENT)):
        at(window, program, step=EvidenceStep.ADD)
        (tmp_path / name).write_bytes(data)
        chosen = window.page._sound_chosen if sort is PieceSort.SOUND else window.page._document_chosen
        chosen(str(tmp_path / name))
        deliver()
        assert (program.portfolio.asked[-1][1].sort, program.portfolio.asked[-1][1].name) == (sort, name)
    at(window, program, step=EvidenceStep.ADD)
    program.portfolio.refusal = Refusal("bad_document")
    window.page._document_chosen(str(tmp_path / "plan.pdf"))
    deliver()
    assert "only a PDF" in said(window.page)
    window.page._document_chosen(str(tmp_path / "gone.pdf"))
    assert "only a PDF" in said(window.page)


def test_what_is_typed_is_kept_at_each_change(window, program):
    at(window, program, step=EvidenceStep.TEXT, draft="Half")
    page = window.page
    assert page._box.words == "Half"
    page._box.setPlainText("Half a sentence")
    deliver()
    assert ("keep", "Half a sentence") in program.portfolio.asked
    assert "Half a sentence" not in repr(page.intent)


def test_who_can_open_it_is_said_before_it_is_handed_in(window, program):
    at(window, program, stage=Stage.BEGUN, pieces=PIECES, step=EvidenceStep.HAND)
    words = said(window.page)
    assert "This one person can open what you hand in" in words
    assert "Not yet possible: Nia" in words
    window.page.intent.emit(HandedIn("sue"))
    deliver()
    assert program.portfolio.asked == [("hand in", "sue")]


def test_not_yet_says_what_to_do_next_and_who_can_help(window, program):
    at(window, program, stage=Stage.NOT_YET, pieces=PIECES, levels=(1, 2), words=LONG, coaches=("Nia", "Bo"))
    words = said(window.page)
    assert "Not yet" in words
    assert LONG in words
    assert "Nia, Bo" in words
    assert "failed" not in words.lower()


def test_an_earned_of_somebody_unknown_is_said_and_no_badge_is_made_of_it(window, program):
    words = "The person who said so is not known here."
    for known in (True, False):
        at(window, program, stage=Stage.EARNED, known=known)
        led = [getattr(each.value, "place", None) for each in window.page.findChildren(Button)]
        assert any(isinstance(place, AtBadge) for place in led) is known
        assert (words in said(window.page)) is not known


def test_a_picture_of_somebody_else_stands_behind_a_press_and_is_decided_on(window, program):
    program.assessing.view = ASSESSED
    window.navigator.to(EvidenceLook("s1"))
    deliver()
    page = window.page
    assert not [b for b in page.findChildren(Button) if isinstance(b.value, PictureDecided) and b.isVisibleTo(page)]
    looked(window, program)
    page = window.page
    button(page, PictureDecided("p2", keep=False)).click()
    deliver()
    assert program.assessing.asked[-1] == ("decide", "p2", False)


def test_nothing_is_recorded_before_all_is_chosen_and_not_yet_needs_a_sentence(window, program):
    program.assessing.view = ASSESSED
    window.navigator.to(EvidenceLook("s1", LookStep.RUBRIC))
    deliver()
    page = window.page
    assert not page._done.isEnabled()
    for choices, level in zip(page.findChildren(Choices), (1, 2), strict=True):
        choices.choose(level)
        choices.picked.emit(level)
    assert not page._done.isEnabled()
    assert "Write in a sentence" in said(page)
    page._box.setPlainText("Show me more of it.")
    deliver()
    assert page._done.isEnabled()
    assert program.assessing.asked[-1] == ("keep", Finding(levels=(1, 2), words="Show me more of it."))
    page._done.click()
    deliver()
    assert ("judge", Finding(levels=(1, 2), words="Show me more of it.")) in program.assessing.asked


def test_sharing_says_exactly_who_reads_it_and_asks_once_more(window, program):
    sure(window, program)
    words = said(window.page)
    assert "Sue Okafor will read this text." in words
    assert "from then on, not backwards" in words
    assert program.sharing.asked == []
    button(window.page, TextShared("sue")).click()
    deliver()
    assert program.sharing.asked == [("share", "n", "sue")]
    assert isinstance(window.page, SharedPage)


def test_what_is_shared_is_closed_at_first_and_one_s_own_can_be_ended(window, program):
    to(window, program, place=SharedTexts(), read=(NOTE, msgspec.structs.replace(NOTE, text=None)), own=(NOTE,))
    deliver()
    words = said(window.page)
    assert LONG not in words
    assert "cannot be opened any more" in words
    button(window.page, SharingStopped).click()
    deliver()
    assert program.sharing.asked == [("end", "s")]
    assert "yours alone" in said(window.page)


def test_without_a_key_the_page_of_shared_texts_says_so(window, program):
    program.sharing.no_key = True
    window.navigator.to(SharedTexts())
    deliver()
    assert "you need a PIN of your own" in said(window.page)
    program.sharing.no_key = False


def test_where_there_is_no_camera_or_it_is_not_let_the_page_says_so(window, program):
    at(window, program, step=EvidenceStep.CAMERA, camera=False)
    deliver()
    assert "The camera is not used here" in said(window.page)
    assert not window.page.findChildren(CameraView)


@pytest.mark.dressed
def test_a_picture_from_the_camera_is_drawn_anew(qapp):
    view, taken = CameraView(), []
    view.taken.connect(taken.append)
    image = QImage(2000, 1000, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    view.show_frame(QVideoFrame(image))
    view._take(None)
    assert len(taken) == 1
    check(PieceSort.PICTURE, "", bytes(taken[0]))
    view.deleteLater()
    deliver()


def test_the_pictures_of_the_tour_may_be_kept(qapp):
    assert drawn().startswith(b"\xff\xd8")


def test_a_level_that_is_not_on_the_scale_any_more_leaves_the_page_whole(qapp):
    """Levels come from the record, the scale from the pack that is here now."""
    rubric = Rubric("How", criteria=ASSESSED.criteria, scale=ASSESSED.scale, passing=1, levels=(999, 0))
    assert not [text for text in rubric.findChildren(Text) if text.text().startswith("Found")]
    rubric.deleteLater()
