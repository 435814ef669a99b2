# SPDX-License-Identifier: Apache-2.0
"""A certificate in the window, on a real record: offered where something is reached, and what its page says."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument

from app.certifying import Certificate, Certified, Reached, Watched
from app.people.team import Deed, PersonHere
from app.preferences import Preferences, TextSize, Theme
from app.rights import Role
from app.views import LearnerCard
from tests.app.test_certifying import MODULE, device, passed  # noqa: F401 - a fixture
from tests.ui.audits import cut, runs_off, unfit
from tests.ui.conftest import deliver
from ui.certificates import certificate_html, write_certificate
from ui.window import places
from ui.window.certificate_intents import CertificateAsked
from ui.window.certificate_words import paper_of
from ui.window.hand import Hand
from ui.window.intents import CopyAsked
from ui.window.times import date_of
from ui.window.widgets.basic import Button, Text

REACHED = Reached(kind=Certified.MODULE, id="hands", title="Clean hands", at_ms=1_790_000_000_000)
MADE = Certificate(
    reached=REACHED,
    name="Ana Żmuda",
    pack="care",
    pack_title="Care essentials",
    version="1.3.0",
    topics=("Know when to clean your hands", "Wash long enough"),
    asked=12,
    right=10,
    watched=(Watched(title="Washing hands", observer="Sue", at_ms=1_790_000_000_000, signed_ms=1_790_000_000_000),),
    place="South house",
    organisation="https://care.example/x",
    record="8f14e45f-ceea-467f-9bd3-1b0f3f0c7d0a",
    made_ms=1_790_100_000_000,
)
LIGHT = Preferences(theme=Theme.LIGHT)


def said(hand):
    return " ".join(text.text() for text in hand.shown(Text, hand.page) if text.text())


def read(file) -> str:
    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() == 1
    return " ".join(document.getAllText(0).text().translate(dict.fromkeys((0x2068, 0x2069))).split())


def test_what_was_not_watched_is_not_claimed(window):
    rests = paper_of(msgspec.structs.replace(MADE, unwatched=("Wash long enough",))).rests
    assert rests[-1] == "Known; not watched yet: Wash long enough."
    assert not any("not watched yet" in line for line in paper_of(MADE).rests)


def test_from_my_progress_to_a_page_with_all_of_it(window, program, device, tmp_path):  # noqa: F811
    event = passed(device)
    program.certifying.reached = lambda _learner: device.certifying.reached("ana")
    program.certifying.certificate = lambda _who, *which: device.certifying.certificate("ana", *which)
    program.copies = tmp_path
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    window.navigator.to(places.Progress())
    deliver()
    hand = Hand(window)
    hand.go(CertificateAsked(Certified.MODULE, MODULE))
    hand.go(CertificateAsked(Certified.MODULE, MODULE))
    files = sorted(tmp_path.glob("*.pdf"))
    assert [file.name for file in files] == [
        f"stepwell-certificate-{MODULE}-2.pdf",
        f"stepwell-certificate-{MODULE}.pdf",
    ]
    assert {file.stat().st_mode & 0o077 for file in files} == {0}
    words = read(files[0])
    assert f"Ana has finished the module {device.certifying.reached('ana')[0].title} on " in words
    assert f"Questions answered: {event.fact.asked}. Right: {event.fact.right}." in words
    assert "Nobody has watched this at work yet." in words
    assert f"Number of the record: {event.id}" in words
    assert files[0].name in said(hand)


def test_a_page_says_who_saw_it_and_who_signed(tmp_path, qapp):
    words = read(write_certificate(paper_of(MADE), tmp_path, right_to_left=False))
    for part in (
        "South house · care.example",
        "Ana Żmuda",
        f"Clean hands on {date_of(REACHED.at_ms)}",
        "Wash long enough",
        "Questions answered: 12. Right: 10.",
        f"Sue saw it at work and signed it on {date_of(REACHED.at_ms)}: Washing hands. Ana Żmuda signed it, too.",
        "no official qualification",
        "Content: Care essentials (care, version 1.3.0)",
        "8f14e45f-ceea-467f-9bd3-1b0f3f0c7d0a",
        f"Made on {date_of(MADE.made_ms)}",
    ):
        assert part in words
    alone = msgspec.structs.replace(MADE, watched=(msgspec.structs.replace(MADE.watched[0], signed_ms=0),))
    assert "Ana Żmuda has not signed it yet." in certificate_html(paper_of(alone))


def test_it_stays_one_page_whatever_stands_on_it(tmp_path, qapp):
    long = ("Know when to clean your hands, and what to do when there is no water at all " * 3,)
    much = msgspec.structs.replace(
        MADE, topics=long * 40, watched=MADE.watched * 9, name="<b>Ana</b> عنا " * 8, place="S" * 80
    )
    words = read(write_certificate(paper_of(much), tmp_path, right_to_left=True))
    assert "<b>Ana</b>" in words
    assert "and 26 more" in words
    assert MADE.record in words


def test_a_disk_that_does_not_take_it_is_said(window, program, tmp_path):
    program.certifying.made[Certified.MODULE, "hands"] = MADE
    program.copies = tmp_path / "none"
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    window.navigator.to(places.Progress())
    deliver()
    hand = Hand(window)
    hand.go(CertificateAsked(Certified.MODULE, "hands"))
    assert "The certificate could not be written." in said(hand)


def test_who_looks_after_somebody_finds_it_beside_what_is_kept(window, program, tmp_path):
    program.certifying.made[Certified.MODULE, "hands"] = MADE
    program.copies = tmp_path
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    ana = LearnerCard(id="p1", name="Ana", role="learner", language="en", colour=0, pack="care")
    here = PersonHere(card=ana, role=Role.LEARNER, site="", near=True, own=False, deeds=frozenset({Deed.SEE_KEPT}))
    window.navigator.to(places.ForPerson(Deed.SEE_KEPT, here))
    deliver()
    Hand(window).go(CertificateAsked(Certified.MODULE, "hands"))
    assert program.certifying.asked == [("p1", Certified.MODULE, "hands")]
    assert read(tmp_path / "stepwell-certificate-hands.pdf")


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_at_the_largest_text(window, program, language):
    for number in range(5):
        made = msgspec.structs.replace(MADE, reached=msgspec.structs.replace(REACHED, id=f"m{number}"))
        program.certifying.made[Certified.MODULE, f"m{number}"] = made
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language=language)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.navigator.to(places.Progress())
    deliver()
    assert not cut(window)
    assert not runs_off(window)
    assert not unfit(window)


class Opener(QObject):
    """What the computer opens files with."""

    def __init__(self) -> None:
        super().__init__()
        self.files = []

    @Slot(QUrl)
    def take(self, url):
        self.files.append(url.toLocalFile())


@pytest.fixture
def opener(qapp):
    found = Opener()
    QDesktopServices.setUrlHandler("file", found, "take")
    yield found
    QDesktopServices.unsetUrlHandler("file")


def certified(window, program, inside):
    """Come to What I know so far with one certificate to take; it is asked for."""
    program.certifying.made[Certified.MODULE, "hands"] = MADE
    program.copies = inside
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    window.navigator.to(places.Progress())
    deliver()
    hand = Hand(window)
    before = said(hand)
    hand.go(CertificateAsked(Certified.MODULE, "hands"))
    return hand, before


def test_who_else_can_open_it_is_said_before_it_is_written_and_it_can_be_opened(window, program, tmp_path, opener):
    hand, before = certified(window, program, tmp_path)
    assert "Whoever uses the computer under the same account can open it too." in before
    words = said(hand).translate(dict.fromkeys((0x2068, 0x2069)))
    place = f"In the folder {tmp_path.name} of this computer, under the name stepwell-certificate-hands.pdf."
    assert place in words
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "Open it"))
    assert opener.files == [str(tmp_path / "stepwell-certificate-hands.pdf")]
    assert "Nothing on this computer opens it" not in said(hand)


def test_where_nothing_opens_it_that_is_said(window, program, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.window.widgets.lying.opened", lambda _file: False)
    hand, _before = certified(window, program, tmp_path)
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "Open it"))
    assert "Nothing on this computer opens it. Ask whoever looks after this device." in said(hand)


def test_a_locked_kiosk_offers_to_open_nothing(window, program, tmp_path):
    window.navigator._in_kiosk = True
    hand, _before = certified(window, program, tmp_path)
    assert "Open it" not in [each.words for each in hand.shown(Button, hand.page)]
    assert "This screen opens no files. Ask whoever looks after this device to give it to you." in said(hand)


def test_a_copy_of_my_data_is_opened_too_and_the_warning_comes_before(new_window, program, tmp_path, opener):
    window = new_window
    program.copies = tmp_path
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    window.navigator.to(places.MyData())
    deliver()
    hand = Hand(window)
    assert "under the same account can open them too" in said(hand)
    hand.go(CopyAsked)
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == "Open it"))
    assert opener.files == [str(tmp_path / "stepwell-my-data" / "my-data.html")]
