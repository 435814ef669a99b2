# SPDX-License-Identifier: Apache-2.0
"""My data: seeing what is kept, taking a copy, having it erased; with fakes, and once on a real program."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt, QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import Refusal
from app.preferences import Preferences, Theme
from app.privacy.readable import page
from app.privacy.retention import Retention
from app.privacy.topics import TOPICS, Topic
from app.privacy.views import Contents, Entries
from app.record.home import Home
from app.record.leaving import Leaving
from tests.ui.conftest import deliver
from tests.ui.fakes import LOOKS, FakeProgram, Immediate
from ui import copy_pdf
from ui.compose import assemble
from ui.copies import save_copy
from ui.window import places
from ui.window.care_places import CareFor, CarePart
from ui.window.copy_words import copy_words
from ui.window.data_words import kept_words, leaving_words, page_words
from ui.window.folders import documents
from ui.window.hand import Hand
from ui.window.intents import CopyAsked, EraseAsked, Go, KeepAsked
from ui.window.locales import locale_of
from ui.window.main_window import build_window
from ui.window.pages.erase import ErasePage
from ui.window.pages.erased import ErasedPage
from ui.window.pages.my_data import MOST_LOOKS, MyDataPage
from ui.window.pages.my_entries import EntriesPage
from ui.window.pages.people import PeoplePage
from ui.window.pages.some_rows import AT_ONCE
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.fold import Fold
from ui.window.widgets.wait import Wait
from ui.window_ports import window_ports

WORDS = copy_words("en")
LIGHT = Preferences(theme=Theme.LIGHT)


def go(window, program, place):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], LIGHT))
    window.navigator.to(place)
    Hand(window).settle()
    return window.page


def said(window):
    return "\n".join(text.text() for text in Hand(window).shown(Text, window.page))


def opened(window, words):
    """Press the line with these words and return what then stands on the page."""
    Hand(window).press(next(fold.head for fold in Hand(window).shown(Fold) if fold.head.words == words))
    return said(window)


# --- seeing


def test_what_may_be_sent_of_private_notes_is_not_denied(window, program):
    """The organisation can let sealed notes be sent: a promise that they never leave would be broken by a switch."""
    go(window, program, places.MyData())
    words = opened(window, "Sent to the record of your organisation")
    assert leaving_words(Leaving.NOTES) in words
    assert kept_words(Topic.PRIVATE, Retention()).leaves == "Only where your organisation lets them, and sealed."
    assert "sealed: nobody but you can read them" in words
    assert "private notes never leave" not in words
    go(window, program, CareFor(CarePart.LEAVING))
    assert "Names and PINs never are, and notes only sealed." in said(window)


def test_the_way_from_what_i_know_and_back(window, program):
    go(window, program, places.Progress())
    hand = Hand(window)
    hand.go(Go(places.MyData()))
    assert isinstance(window.page, MyDataPage)
    hand.go(Go(places.Progress()))
    assert window.page.heading.text() == "What I know so far"


def test_lines_are_closed_until_they_are_pressed(window, program):
    go(window, program, places.MyData())
    why = "So that you find yourself on the first screen."
    assert why not in said(window)
    fold = next(fold for fold in Hand(window).shown(Fold) if fold.head.words == "Your name and your role")
    assert "Closed" in fold.head.accessibleDescription()
    assert why in opened(window, "Your name and your role")
    assert "Open" in fold.head.accessibleDescription()
    assert "730 days after you have left" in said(window)
    assert why not in opened(window, "Your name and your role")


def test_only_what_is_kept_is_listed(window, program):
    """The fake keeps no private notes."""
    go(window, program, places.MyData())
    heads = [fold.head.words for fold in Hand(window).shown(Fold)]
    assert "Your answers and lessons" in heads
    assert "Your private notes" not in heads


def test_the_entries_of_a_line_one_by_one_and_back(window, program):
    go(window, program, places.MyData())
    opened(window, "Your answers and lessons")
    hand = Hand(window)
    assert Topic.LEARNING in {button.value.place.topic for button in entries_buttons(hand)}
    hand.press(entries_buttons(hand)[0])
    deliver()
    assert isinstance(window.page, EntriesPage)
    assert window.page.heading.text() == "Your answers and lessons"
    words = said(window)
    assert "The newest 100 of 123." in words
    assert words.count("Answered a question") == AT_ONCE
    assert "When: " in words
    assert "fact" not in words.lower()
    hand.press(window.page.foot_buttons()[0])
    assert isinstance(window.page, MyDataPage)


def entries_buttons(hand):
    return [each for each in hand.shown(Button) if isinstance(getattr(each.value, "place", None), places.EntriesOf)]


def test_notes_that_are_locked_are_counted(window, program):
    program.privacy.entries = lambda _learner, _topic: Entries(tables={}, counts={}, sealed=4)
    go(window, program, places.MyData())
    window.navigator.to(places.EntriesOf(Topic.PRIVATE))
    deliver()
    assert "cannot be shown: 4" in said(window)


def test_who_has_no_pin_is_not_told_to_change_it(window, program):
    go(window, program, places.MyData())
    assert "You can change your PIN" not in said(window)
    assert "You have no PIN" in said(window)
    program.accounts.pins["p0"] = "2580"
    go(window, program, places.Progress())
    go(window, program, places.MyData())
    assert "You can change your PIN" in said(window)


def test_what_was_sent_and_what_waits(window, program):
    go(window, program, places.MyData())
    assert f"Sent: 12. Waiting: {2 * len(Leaving)}. Last sent: 21 September 2026" in said(window)
    words = opened(window, "Sent to the record of your organisation")
    assert "To https://lrs.example/xapi/" in words
    assert "Sent: 0. Waiting: 2. Last sent: never. Not accepted, kept aside: 1. Kept here" in words
    assert "Switched off: new ones stay on this device." in words


def test_where_nothing_is_sent_that_is_said(window, program):
    program.privacy.endpoint = ""
    go(window, program, places.MyData())
    assert "nothing leaves this device for now" in opened(window, "Sent to the record of your organisation")


def test_who_looked_is_said_with_role_page_time_and_reason(window, program):
    go(window, program, places.MyData())
    lines = opened(window, "Who looked at what is about you").splitlines()
    looks = [line for line in lines if line.endswith((".", "look")) and "21 September 2026 at" in line]
    assert any(line.startswith("Sam Supervisor (supervisor): your goals, ") for line in looks)
    assert any(line.startswith("Somebody who is no longer here: opened in an emergency ") for line in looks)
    assert any(line.endswith("Reason: Amina asked me to look") for line in looks)
    assert any(line.startswith("Somebody who looks after this device, by a command: a copy") for line in looks)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "Nobody so far"), (MOST_LOOKS + 5, "5 earlier ones are in your copy")]
)
def test_none_and_many_looks(window, program, count, words):
    program.privacy.looks = LOOKS[:1] * count
    go(window, program, places.MyData())
    assert words in opened(window, "Who looked at what is about you")
    assert said(window).count("Sam Supervisor") == min(count, MOST_LOOKS)


@pytest.mark.dressed
def test_every_kind_and_class_has_words_of_its_own(qapp):
    topics = [topic for topic in TOPICS if topic not in {Topic.DEVICE, Topic.ERASED}]
    for retention in (Retention(), Retention(audit_years=0, sent_days=0, logs_days=0, left_days=30)):
        said = [kept_words(topic, retention) for topic in topics]
        assert len({words.title for words in said}) == len(topics)
        assert all(part and "{" not in part for words in said for part in words)
    assert len({leaving_words(what) for what in Leaving}) == len(Leaving)
    unknown = page_words("a page nobody has heard of")
    assert unknown == "a page about you"
    assert unknown not in {page_words(page) for page in ("my_data", "copy", "plan", "programmes", "explain")}


# --- a copy


def test_a_copy_is_written_and_the_page_says_where(window, program, tmp_path):
    program.copies = tmp_path
    go(window, program, places.MyData())
    Hand(window).go(CopyAsked)
    page = (tmp_path / "stepwell-my-data" / "my-data.html").read_text(encoding="utf-8")
    assert "What Stepwell keeps about \u2068Amina Diallo\u2069</h1>" in page
    assert (tmp_path / "stepwell-my-data" / "my-data.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads((tmp_path / "stepwell-my-data" / "my-data.json").read_text()) == {"learner": "p0"}
    assert f"{tmp_path.name} › stepwell-my-data" in said(window)
    assert "my-data.html" in said(window)
    assert "my-data.pdf" in said(window)


def test_a_copy_is_in_the_language_of_the_window(window, program, tmp_path):
    program.copies = tmp_path
    go(window, program, places.MyData())
    QLocale.setDefault(QLocale("ar"))
    try:
        Hand(window).go(CopyAsked)
    finally:
        QLocale.setDefault(locale_of("en"))
    assert 'lang="ar" dir="rtl"' in (tmp_path / "stepwell-my-data" / "my-data.html").read_text(encoding="utf-8")


@pytest.mark.dressed
def test_the_pdf_holds_the_words_in_both_directions_with_its_fonts(qapp, qtlog):
    """On a thread that is not Qt's own, as in the program, and without a complaint of Qt's."""
    name = "أمينة"
    contents = Contents(
        name=name,
        at_ms=0,
        retention=Retention(),
        tables={"audit": [{"at_ms": 1, "kind": "person", "action": "looked", "reason": "مساعدة"}]},
    )
    for language in ("en", "ar"):
        html = page(contents, copy_words(language))
        with ThreadPoolExecutor(1) as writer:
            made = writer.submit(copy_pdf.pdf, html, name, right_to_left=language == "ar").result()
        buffer = QBuffer()
        buffer.setData(made)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        text = "".join(document.getAllText(number).text() for number in range(document.pageCount()))
        assert "Looked at a page" in text
        assert "<" not in text
        assert made.count(b"/FontFile") >= 1
        document.close()
    assert not qtlog.records


def test_a_second_copy_replaces_nothing(qapp, tmp_path):
    copy = FakeProgram().privacy.copy("p0")
    first = save_copy(copy, tmp_path, WORDS)
    (first / "my-data.html").write_text("mine")
    assert save_copy(copy, tmp_path, WORDS).name == "stepwell-my-data-2"
    assert (first / "my-data.html").read_text() == "mine"


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_a_copy_is_for_this_account_only(qapp, tmp_path):
    folder = save_copy(FakeProgram().privacy.copy("p0"), tmp_path, WORDS)
    assert folder.stat().st_mode & 0o077 == 0
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())


def test_half_a_copy_does_not_stay(qapp, tmp_path):
    copy = msgspec.structs.replace(FakeProgram().privacy.copy("p0"), json="\ud800")
    with pytest.raises(UnicodeEncodeError):
        save_copy(copy, tmp_path, WORDS)
    assert not list(tmp_path.iterdir())


def test_where_no_copy_can_be_written_that_is_said(window, program, tmp_path):
    program.copies = tmp_path / "gone"
    go(window, program, places.MyData())
    Hand(window).go(CopyAsked)
    assert "could not be written here" in said(window)
    assert f"{tmp_path.name} › gone" in said(window)
    (tmp_path / "gone").mkdir()
    Hand(window).go(CopyAsked)
    assert "could not be written" not in said(window)
    assert "Your copy was written" in said(window)


def test_copies_go_where_people_look_for_their_files(monkeypatch, tmp_path, qapp):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    assert documents().is_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system says where, and no file")
def test_windows_of_tests_save_nothing_in_the_home_of_whoever_runs_them(qapp, tmp_path_factory):
    assert documents().is_relative_to(tmp_path_factory.getbasetemp())


# --- erasing


def test_reading_first_and_then_at_once_where_there_is_no_pin(window, program):
    go(window, program, places.EraseMe())
    assert "Nobody can bring it back." in said(window)
    assert "Known here: 12 entries." in said(window)
    assert "Backups of this device from before still hold it" in said(window)
    assert "Other devices that you learn on are not reached" in said(window)
    assert not program.privacy.erased
    Hand(window).press(window.page.foot_buttons()[-1])
    assert program.privacy.erased == ["p0"]
    assert isinstance(window.page, ErasedPage)
    assert window.navigator.card is None
    assert program.accounts.acting is None
    words = said(window)
    assert "What you did here: 41 entries" in words
    assert "Texts for the record of your organisation: 30" in words
    assert "may be in the record of your organisation: 28." in words
    assert "Older copies of this device that still hold it: 3." in words
    assert "Nobody can bring it back." in words
    Hand(window).main()
    assert isinstance(window.page, PeoplePage)


def test_where_nothing_was_sent_and_no_copy_is_left_the_last_page_says_so(window, program):
    program.privacy.erasure = msgspec.structs.replace(program.privacy.erasure, voids=0, copies=0)
    page = go(window, program, places.EraseMe())
    Hand(window).press(page.foot_buttons()[-1])
    assert "nothing about you was sent anywhere" in said(window)
    assert "Older copies" not in said(window)


def test_without_a_pin_it_is_noted_shown_at_the_next_coming_in_and_taken_back(window, program):
    program.privacy.waits_days = 7
    page = go(window, program, places.EraseMe())
    assert "You have no PIN, so anybody could press your name" in said(window)
    assert "7 days after you ask" in said(window)
    assert "at once" not in said(window)
    hand = Hand(window)
    assert page.foot_buttons()[-1].words == "Ask for it"
    hand.press(page.foot_buttons()[-1])
    assert isinstance(window.page, ErasedPage)
    assert window.navigator.card is None
    assert "28 September 2026" in said(window)
    hand.main()
    for keep_on in (places.Today(), places.EraseMe()):
        program.privacy.planned["p0"] = 1_790_000_000_000 + 7 * 86_400_000
        go(window, program, keep_on)
        assert "is erased on this day: 28 September 2026" in said(window)
        hand.go(KeepAsked)
        assert program.privacy.planned == {}
        assert not program.privacy.erased
        assert "is erased on this day" not in said(window)
    assert isinstance(window.page, MyDataPage)


def test_today_says_that_everything_stays_once_it_was_kept(window, program):
    program.privacy.planned["p0"] = 1_790_000_000_000
    go(window, program, places.Today())
    Hand(window).go(KeepAsked)
    assert "Nothing is erased. Everything about you stays." in said(window)


def test_a_new_pin_has_to_wait_as_well_and_my_data_says_that_it_was_asked_for(window, program):
    program.privacy.waits_days, program.accounts.pins["p0"] = 7, "2468"
    page = go(window, program, places.EraseMe())
    assert "Your PIN is new." in said(window)
    page.intent.emit(EraseAsked("2468"))
    deliver()
    assert isinstance(window.page, ErasedPage)
    go(window, program, places.MyData())
    assert "It was asked for." in said(window)


def test_keeping_everything_is_the_main_way(window, program):
    go(window, program, places.EraseMe())
    Hand(window).main()
    assert isinstance(window.page, MyDataPage)
    assert not program.privacy.erased


def test_the_pin_is_asked_for_again(window, program):
    program.accounts.pins["p0"] = "2468"
    page = go(window, program, places.EraseMe())
    hand = Hand(window)
    hand.press(page.foot_buttons()[-1])
    assert page.heading.text() == "Type your PIN to erase everything"
    assert "Nobody can bring it back." not in said(window)
    for typed in ("", "13", "1357"):  # nothing, too short, wrong
        for digit in typed:
            QTest.keyClick(page, Qt.Key(ord(digit)))
        hand.press(page.foot_buttons()[-1])
        assert not program.privacy.erased
        assert ("did not fit" in said(window)) == (typed == "1357")
        if typed == "13":
            for _ in typed:
                QTest.keyClick(page, Qt.Key.Key_Backspace)
    for digit in "2468":
        QTest.keyClick(page, Qt.Key(ord(digit)))
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not program.privacy.erased
    hand.press(page.foot_buttons()[-1])
    assert program.privacy.erased == ["p0"]
    assert isinstance(window.page, ErasedPage)


def test_whoever_has_to_choose_a_new_pin_first_is_not_erased(window, program):
    """Such a sign-in lets nobody act: the way leads to the first screen, where the new PIN is chosen."""
    program.accounts.pins["p0"] = "2468"
    page = go(window, program, places.EraseMe())
    program.accounts.temporary.add("p0")
    page.intent.emit(EraseAsked("2468"))
    deliver()
    assert not program.privacy.erased
    assert isinstance(window.page, PeoplePage)


def test_pictures_are_asked_for_where_the_pin_is_made_of_them(window, program):
    program.accounts.pins["p0"] = "p:0-3-3-11"
    page = go(window, program, places.EraseMe())
    hand = Hand(window)
    hand.press(page.foot_buttons()[-1])
    assert page.heading.text() == "Tap your pictures to erase everything"
    for tapped in (0, 3, 3, 11):
        hand.go(tapped)
    hand.press(page.foot_buttons()[-1])
    assert program.privacy.erased == ["p0"]


def test_a_wait_after_wrong_pins_is_counted_down(window, program):
    program.accounts.pins["p0"], program.accounts.wait = "2468", 2
    page = go(window, program, places.EraseMe())
    Hand(window).press(page.foot_buttons()[-1])
    page.intent.emit(EraseAsked("1111"))
    assert "try again in 2 seconds" in said(window)
    assert not page.foot_buttons()[-1].isEnabled()
    second = page.findChild(Wait).findChild(QTimer)
    second.timeout.emit()
    assert "try again in 1 seconds" in said(window)
    second.timeout.emit()
    assert page.foot_buttons()[-1].isEnabled()
    assert not second.isActive()


@pytest.mark.parametrize(("sent", "words"), [(0, "What was sent stays"), (None, "This device has not sent anything")])
def test_it_does_not_claim_that_nothing_was_sent_where_that_is_not_known(window, program, sent, words):
    """Sent texts are let go after some time: what is not held here may have been sent."""
    mine = program.privacy.my_data("p0")
    left = tuple(msgspec.structs.replace(one, sent=0, held_back=one.held_back if sent == 0 else 0) for one in mine.left)
    program.privacy.my_data = lambda learner: msgspec.structs.replace(mine, left=left)
    go(window, program, places.EraseMe())
    assert words in said(window)


def test_a_pin_is_not_in_the_words_of_an_intent():
    assert "2468" not in repr(EraseAsked("2468"))


# --- on a real program


@pytest.fixture
def real(tmp_path, monkeypatch):
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(tmp_path / "home"), actor=None)
    yield program
    program.close()


def test_ana_sees_her_data_takes_a_copy_and_is_erased_and_ben_stays(qapp, real, tmp_path):
    ana, ben = (real.accounts.add(name=name, pin="2468") for name in ("Ana", "Ben"))
    window = build_window(window_ports(real, Immediate(), copies=lambda: tmp_path, steady=lambda: 0.0))
    window.show()
    try:
        assert real.accounts.sign_in(ana.id, "2468").ok
        window.navigator.to(places.SignedIn(ana, LIGHT))
        window.navigator.to(places.MyData())
        deliver()
        assert "How you sign in" in said(window)
        window.page.intent.emit(CopyAsked())
        text = (tmp_path / "stepwell-my-data" / "my-data.json").read_text(encoding="utf-8")
        assert "Ana" in text
        assert "2468" not in text
        assert "Ben" not in text
        window.navigator.to(places.EraseMe())
        window.page.intent.emit(EraseAsked("1357"))
        assert isinstance(window.page, ErasePage)
        assert real.accounts.card(ana.id).name == "Ana"
        window.page.intent.emit(EraseAsked("2468"))
        deliver()
        assert isinstance(window.page, ErasedPage)
        assert [card.name for card in real.accounts.cards()] == ["Ben"]
        with pytest.raises(Refusal):
            real.accounts.card(ana.id)
        with pytest.raises(Refusal, match="not_signed_in"):
            real.privacy.my_data(ben.id)
        assert "Ana" not in said(window)
    finally:
        window.close()
        window.deleteLater()
        deliver()
        QApplication.processEvents()


def test_all_that_lies_unfinished_is_named(qapp):
    """The drafts hold answers, reflections, places in films and a supervisor's marks; each has its words."""
    said = kept_words(Topic.DRAFTS, Retention())
    assert all(word in said.what for word in ("Answers", "learning cycle", "film", "recording", "Marks"))
    assert "also who makes them" in said.who
