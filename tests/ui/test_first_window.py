# SPDX-License-Identifier: Apache-2.0
"""What stands before the first screen: set-up and a data folder in trouble, audited as all pages are, and pressed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import Longer, cut, focusable, runs_off, unfit
from tests.ui.conftest import deliver
from ui.window.care_intents import CaretakerFilled
from ui.window.fingers import Fingers
from ui.window.first_window import FirstWindow, ask_to_set_up
from ui.window.idle import IdleWatch
from ui.window.keyboard.glass import Glass
from ui.window.languages import Languages, available
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.enrol import TakeIn, TakeInPage
from ui.window.pages.first import Close, HaveFile, PackOffer, Restore, Revise, SetUp, SetUpPage, Skip, TroublePage
from ui.window.widgets.basic import Button, Card, Text

OFFERS = (
    PackOffer("care-essentials", "Care essentials", "The first months in a care home."),
    PackOffer("shop-floor", "Shop floor basics", "The first months in a shop."),
)
CODES = ("missing", "damaged", "newer", "wrong_key", "read_only", "disk_full", "busy", "failed")
KINDS = ("set-up", "take-in", "caretaker", "failed-restore", *CODES)


@pytest.fixture
def first(qapp):
    """Makes a window on one of the pages, at 1024 x 600; takes it away again."""
    made = []

    def make(kind, preferences=Preferences(theme=Theme.LIGHT)):  # noqa: B008 - frozen
        page = page_of(kind)
        window = FirstWindow(qapp, page, preferences)
        made.append(window)
        window.resize(1024, 600)
        window.show()
        deliver()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    deliver()
    Languages(qapp).speak("en")


def page_of(kind):
    if kind == "set-up":
        return SetUpPage(OFFERS)
    if kind == "take-in":
        return TakeInPage()
    if kind == "caretaker":
        return CaretakerPage(Revise(), Skip())
    code = "damaged" if kind == "failed-restore" else kind
    page = TroublePage(f"store.{code}", f"store.{code}: /srv/stepwell/record.db", can_restore=code == "damaged")
    if kind == "failed-restore":
        page.show_failed("store.no_backup")
    return page


@pytest.mark.parametrize("kind", KINDS)
def test_every_control_has_name_role_and_size(first, kind):
    window = first(kind)
    assert focusable(window)
    assert not unfit(window)
    assert window.page.heading.text()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [pytest.param(TextSize.S, marks=pytest.mark.soak), TextSize.XXL])
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_nothing_is_cut(qapp, first, kind, language, size):
    Languages(qapp).speak(language)
    window = first(kind, Preferences(theme=Theme.DARK, text_size=size, language=language))
    assert (QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (language == "ar")
    english = {"Set up this device", "Who looks after this device?", "Stepwell cannot open what it has saved"}
    english |= {"I have an enrolment file"}
    assert (window.page.heading.text() in english) == (language not in available()[1:])
    assert not cut(window)
    assert not runs_off(window)


@pytest.mark.parametrize("language", ["en", "es", "pl", "ar"])
@pytest.mark.parametrize("code", ["damaged", "newer"])
def test_what_is_wrong_is_in_sight_at_once_in_very_big_words(qapp, first, code, language):
    Languages(qapp).speak(language)
    window = first(code, Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language=language))
    window.resize(1024, 600)
    deliver()
    card = next(each for each in window.page.findChildren(Card))
    seen = card.visibleRegion().boundingRect()
    assert seen.height() == card.height()


@pytest.mark.parametrize("kind", KINDS)
def test_longer_words_fit(qapp, first, kind):
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        window = first(kind)
        assert window.page.heading.text().startswith("[")
        assert not cut(window)
        assert not runs_off(window)
    finally:
        qapp.removeTranslator(longer)


def button(window, words):
    return next(b for b in window.findChildren(Button) if b.words == words and b.isVisibleTo(window))


class Press:
    """Presses a button once the window waits for a decision."""

    def __init__(self, window, words):
        self._window, self._words = window, words
        QTimer.singleShot(0, self.do)

    def do(self):
        QTest.mouseClick(button(self._window, self._words), Qt.MouseButton.LeftButton)


def test_set_up_needs_a_name_and_a_pack(first):
    window = first("set-up")
    done = button(window, "Go on")
    assert not done.isEnabled()
    QTest.keyClicks(window.findChild(QLineEdit), "  Sea   View ")
    assert done.isEnabled()
    for offer in OFFERS:
        button(window, offer.title).click()
    assert not done.isEnabled()
    button(window, OFFERS[1].title).click()
    press = Press(window, "Go on")
    assert window.ask() == SetUp("Sea View", ("shop-floor",))
    del press


SEA_VIEW = SetUp("Sea View", ("care-essentials",))
ROSA = CaretakerFilled("Rosa", "2580")
GOOD_FILE = TakeIn(Path("good.txt"), "7q2m a9xk 4hjc")
BAD_FILE = TakeIn(Path("bad.txt"), "7q2m a9xk 4hjc")


class Answers:
    """Gives one answer after the other, each once the window waits for it."""

    def __init__(self, window, *answers):
        self._window, self._answers, self.pages = window, list(answers), []
        self._next()

    def _next(self):
        if self._answers:
            QTimer.singleShot(0, self.give)

    def give(self):
        self.pages.append(type(self._window.page).__name__)
        answer = self._answers.pop(0)
        self._next()
        if answer is None:
            self._window.close()
        else:
            self._window.page.intent.emit(answer)


@pytest.mark.parametrize(
    ("answers", "asked", "pages"),
    [
        ((Close(),), None, "S"),
        ((SEA_VIEW, None), None, "SC"),
        ((SEA_VIEW, Skip()), (SEA_VIEW, None), "SC"),
        ((SEA_VIEW, ROSA), (SEA_VIEW, ROSA), "SC"),
        ((SEA_VIEW, Revise(), SEA_VIEW, ROSA), (SEA_VIEW, ROSA), "SCSC"),
        ((SEA_VIEW, Revise(), Close()), None, "SCS"),
        ((HaveFile(), Revise(), SEA_VIEW, Skip()), (SEA_VIEW, None), "STSC"),
        ((HaveFile(), None), None, "ST"),
        ((HaveFile(), BAD_FILE, GOOD_FILE), GOOD_FILE, "STT"),
        ((HaveFile(), BAD_FILE, Revise(), Close()), None, "STTS"),
    ],
)
def test_set_up_asks_who_looks_after_the_device_and_goes_back(first, answers, asked, pages):
    window = first("set-up")
    answering = Answers(window, *answers)
    assert ask_to_set_up(window, lambda file: "" if file == GOOD_FILE else "wrong_code") == asked
    assert [name[0] for name in answering.pages] == list(pages)
    assert window.page.isEnabled() is (asked in {None, GOOD_FILE})


def test_who_walks_off_leaves_nothing_typed_behind(first):
    window = first("set-up")
    steps, pages = [SEA_VIEW, "type", SEA_VIEW, "look", HaveFile(), "code", Close()], []

    def give():
        step = steps.pop(0)
        if steps:
            QTimer.singleShot(0, give)
        if isinstance(step, str):
            pages.append(window.page)
            field = window.page.findChild(QLineEdit)
            assert field.text() == ""
            QTest.keyClicks(field, "Rosa")
            window.idle.idle.emit()
        else:
            window.idle.idle.emit()  # nothing is typed on the first page that others may not see
            window.page.intent.emit(step)

    QTimer.singleShot(0, give)
    assert ask_to_set_up(window, lambda _file: "") is None
    assert [type(page) for page in pages] == [CaretakerPage, CaretakerPage, TakeInPage]
    assert isinstance(window.page, SetUpPage)


def test_an_enrolment_file_is_chosen_and_its_code_typed(first):
    window = first("take-in")
    assert not button(window, "Take it in").isEnabled()
    window.page.choose(GOOD_FILE.file)
    assert not button(window, "Take it in").isEnabled()
    QTest.keyClicks(window.findChild(QLineEdit), "7q2m a9xk 4hjc")
    press = Press(window, "Take it in")
    assert window.ask() == GOOD_FILE
    sentences = set()
    for code in ("code_mistyped", "wrong_code", "enrolment_expired", "enrolment_newer", "file", "no_enrolment_file"):
        window.page.show_refused(code)
        deliver()
        sentences.add(window.page.column.itemAt(1).widget().findChild(Text).text())
    assert len(sentences) == 6
    assert window.findChild(QLineEdit).text() == "7q2m a9xk 4hjc", "what was typed stays"
    del press


def test_later_is_offered_with_what_that_means(first):
    window = first("caretaker")
    assert any("whoever sits here can say that it is them" in text.text() for text in window.findChildren(Text))
    press = Press(window, "Later")
    assert window.ask() == Skip()
    del press


@pytest.mark.parametrize(
    ("kind", "words", "decision"),
    [
        ("set-up", "Not now", Close()),
        ("damaged", "Put the newest copy in place", Restore()),
        ("damaged", "Close", Close()),
        ("disk_full", "Close", Close()),
        ("failed-restore", "Close", Close()),
    ],
)
def test_what_was_pressed_is_what_is_decided(first, kind, words, decision):
    window = first(kind)
    press = Press(window, words)
    assert window.ask() == decision
    del press


def test_closing_the_window_is_a_decision(first):
    window = first("damaged")
    QTimer.singleShot(0, window.close)
    assert window.ask() == Close()


def test_only_damage_offers_a_copy_and_each_trouble_has_its_own_sentence(first):
    said = set()
    for code in CODES:
        window = first(code)
        words = [b.words for b in window.findChildren(Button) if b.isVisibleTo(window)]
        assert ("Put the newest copy in place" in words) == (code == "damaged")
        said.add(next(t.text() for t in window.findChildren(Text) if t.property("tone") == "on-notice"))
    assert len(said) == len(CODES)


def test_the_heading_is_read_first(first):
    window = first("set-up")
    QTimer.singleShot(0, window.close)
    window.ask()
    assert window.page.heading.accessibleName() == "Set up this device"


def test_nothing_of_a_window_that_was_closed_listens_any_more(first, monkeypatch) -> None:
    """Python takes such objects apart when the program ends, and the system goes on sending."""
    heard = []
    for kind in (Fingers, Glass, IdleWatch):
        real = kind.eventFilter
        monkeypatch.setattr(kind, "eventFilter", lambda me, *what, real=real: (heard.append(me), real(me, *what))[1])
    window = first("set-up")
    heard.clear()
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.Leave))
    assert {type(each) for each in heard} == {Fingers, Glass, IdleWatch}
    window.close()
    deliver()
    heard.clear()
    for each in (window, window.windowHandle()):
        QApplication.sendEvent(each, QEvent(QEvent.Type.Leave))
    assert not heard
    window.close()


def test_on_a_kiosk_what_stands_before_the_first_screen_holds_the_screen_until_it_goes(qapp) -> None:
    window = FirstWindow(qapp, page_of("damaged"), kiosk=True)
    window.appear()
    deliver()
    try:
        assert window.isFullScreen()
        assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
        assert window._lock.locked
        QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
        assert window.isVisible()
        small = [each for each in window.findChildren(Button) if each.isVisible() and each.height() < 64]
        assert not small
        window.hide()
        assert not window._lock.locked, "what comes next holds the screen itself"
        window.appear()
        deliver()
        assert window.isFullScreen()
        assert window._lock.locked
    finally:
        window.close()
        assert not window._lock.locked
        window.deleteLater()
        qapp.setStyleSheet("")
        deliver()
