# SPDX-License-Identifier: Apache-2.0
"""A kiosk: nobody gets out, nobody is signed out unasked, nothing is lost, and an operator opens the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDesktopServices, QDragEnterEvent, QKeyEvent, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit

from app.kiosk import KioskSetting
from app.preferences import Preferences, TextSize, Theme
from tests.ui.audits import Longer, cut, focusable, runs_off
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.care_places import Care, CareFor, CarePart, Device, FirstCaretaker
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go, LookChosen, LookKept, PersonChosen, PinTyped
from ui.window.kiosk_intents import KioskLeft, WaitingChosen
from ui.window.kiosk_lock import is_way_out
from ui.window.kiosk_places import Attract
from ui.window.languages import NAMES, available
from ui.window.main_window import MainWindow
from ui.window.pages.attract import AttractPage, TopicCard
from ui.window.pages.kiosk import KioskPage
from ui.window.pages.page import Page
from ui.window.pages.people import PeoplePage, PinPage
from ui.window.pages.question import QuestionPage
from ui.window.pages.today import TodayPage
from ui.window.still_there import StillThere
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.words import wrap


@pytest.fixture
def kiosk(qapp, program):
    """A locked window at 1024 x 600 on a fake program."""
    window = MainWindow(program.ports(), qapp, kiosk=True)
    window.navigator.first_look = Preferences(theme=Theme.LIGHT)
    window.begin()
    window.appear(kiosk=True)
    window.resize(1024, 600)
    deliver()
    yield window
    if window.kiosk is not None:
        window.kiosk.lock.unlock()
    window.close()
    window.deleteLater()
    qapp.setStyleSheet("")
    deliver()
    assert not [widget for widget in QApplication.allWidgets() if isinstance(widget, Page)]


def signed_in(program, window, learner="p0"):
    card = program.accounts.people[learner]
    program.accounts.set_pin(card.id, "2468")
    window.navigator.to(places.SignedIn(card, Preferences(theme=Theme.LIGHT)))
    deliver()
    return card


def operator(program, window):
    program.caretakers.acting = True
    card = program.accounts.people["p3"]
    window.navigator.to(places.SignedIn(card, Preferences(theme=Theme.LIGHT), first=Care(door=True)))
    deliver()
    return card


# --- the lock


@pytest.mark.dressed
def test_it_takes_the_whole_screen_without_a_frame_above_all(kiosk):
    flags = kiosk.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert kiosk.isFullScreen()
    kiosk.showNormal()
    QTest.qWait(1)
    kiosk.kiosk.lock._take_the_screen()
    assert kiosk.isFullScreen()
    assert kiosk.geometry() == kiosk.screen().geometry()


def test_closing_does_nothing(kiosk):
    assert not kiosk.close()
    assert kiosk.isVisible()
    QTest.keyClick(kiosk, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert kiosk.isVisible()
    assert isinstance(kiosk.page, AttractPage)


NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


KEYS = (
    (Qt.Key.Key_Q, CTRL, True),
    (Qt.Key.Key_W, CTRL, True),
    (Qt.Key.Key_F4, ALT, True),
    (Qt.Key.Key_F11, NONE, True),
    (Qt.Key.Key_Tab, ALT, True),
    (Qt.Key.Key_Escape, ALT, True),
    (Qt.Key.Key_Menu, NONE, True),
    (Qt.Key.Key_E, Qt.KeyboardModifier.MetaModifier, True),
    (Qt.Key.Key_Q, NONE, False),
    (Qt.Key.Key_C, CTRL, False),
    (Qt.Key.Key_Tab, NONE, False),
    (Qt.Key.Key_Return, NONE, False),
    (Qt.Key.Key_O, CTRL | ALT, False),  # AltGr: ó in Polish
)


def test_keys_that_lead_out_are_kept_and_letters_are_not(kiosk):
    for key, modifiers, out in KEYS:
        assert is_way_out(key, modifiers) is out, key
        assert kiosk.kiosk.lock.eventFilter(kiosk, QKeyEvent(QEvent.Type.KeyPress, key, modifiers)) is out, key


def test_no_menus_no_files_no_addresses(kiosk):
    line = QLineEdit(kiosk)
    at = QPoint(5, 5)
    assert kiosk.kiosk.lock.eventFilter(line, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at))
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    move, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    assert kiosk.kiosk.lock.eventFilter(line, QDragEnterEvent(at, move, files, left, NONE))
    assert QDesktopServices.openUrl(QUrl("https://example.org")), "taken by the lock, and nowhere opened"


def test_files_are_opened_by_who_looks_after_the_device_alone(program, kiosk):
    signed_in(program, kiosk)
    ask_for_file(kiosk.page, "Choose", print)
    deliver()
    assert not kiosk.findChildren(QFileDialog)
    said = [text.text() for text in kiosk.page.findChildren(Text) if text.property("tone") == "on-notice"]
    assert any("looks after it opens files" in words for words in said)
    operator(program, kiosk)
    ask_for_file(kiosk.page, "Choose", print)
    dialogs = kiosk.findChildren(QFileDialog)
    assert len(dialogs) == 1
    dialogs[0].close()
    deliver()


def test_nobody_who_passes_by_becomes_the_one_who_looks_after_it(program, kiosk):
    program.caretakers.ids.clear()
    kiosk.navigator.to(Device())
    deliver()
    assert not [b for b in kiosk.page.findChildren(Button) if b.value == Go(FirstCaretaker())]
    assert any("Nobody looks after this device any more" in text.text() for text in kiosk.page.findChildren(Text))


# --- the way out


def test_an_operator_leaves_it_and_that_is_noted(program, kiosk):
    operator(program, kiosk)
    kiosk.navigator.to(CareFor(CarePart.KIOSK))
    deliver()
    out = next(b for b in kiosk.page.foot_buttons() if b.words == "Leave the kiosk")
    closed = []
    kiosk.closing.connect(lambda: closed.append(True))
    QTest.mouseClick(out, Qt.MouseButton.LeftButton)
    deliver()
    assert program.kiosk.left == 1
    assert closed == [True]
    assert not kiosk.isVisible()


def test_or_goes_on_in_a_window_like_any_other(program, kiosk):
    operator(program, kiosk)
    kiosk.navigator.to(CareFor(CarePart.KIOSK))
    deliver()
    kiosk.page.intent.emit(KioskLeft(close=False))
    deliver()
    assert program.kiosk.left == 1
    assert kiosk.kiosk is None
    assert not kiosk.isFullScreen()
    assert not kiosk.windowFlags() & Qt.WindowType.FramelessWindowHint
    kiosk.navigator.to(places.People())
    kiosk.idle.idle.emit()
    deliver()
    assert isinstance(kiosk.page, PeoplePage)
    assert kiosk.close()


def test_who_may_not_leaves_nothing(program, kiosk):
    signed_in(program, kiosk)
    kiosk.navigator.to(CareFor(CarePart.KIOSK))
    deliver()
    kiosk.page.intent.emit(KioskLeft(close=True))
    deliver()
    assert program.kiosk.left == 0
    assert kiosk.isVisible()
    assert kiosk.kiosk.lock.locked


def test_an_operator_sets_how_long_it_waits_and_it_holds_at_once(program, kiosk):
    operator(program, kiosk)
    kiosk.navigator.to(CareFor(CarePart.KIOSK))
    deliver()
    kiosk.page.intent.emit(WaitingChosen(KioskSetting(idle_s=60, countdown_s=20)))
    deliver()
    assert program.kiosk.waiting == KioskSetting(idle_s=60, countdown_s=20)
    assert kiosk.idle._timer.interval() == 60_000
    kiosk.idle.idle.emit()
    assert kiosk.kiosk.asking.left == 20


# --- are you still there


@pytest.mark.parametrize("touch", ["finger", "mouse", "key", "button"])
def test_any_touch_goes_on_where_it_was_and_presses_nothing_below(program, kiosk, touch):
    signed_in(program, kiosk)
    program.learning.at = 0
    kiosk.navigator.to(places.AtStep(program.learning.question()))
    deliver()
    page, before = kiosk.page, kiosk.focusWidget()
    kiosk.idle.idle.emit()
    deliver()
    asking = kiosk.kiosk.asking
    assert asking.isVisible()
    assert asking.rect() == kiosk.rect(), "nothing of the person can be read below"
    sent = []
    page.intent.connect(sent.append)
    if touch == "finger":
        finger = QTest.createTouchDevice()
        QTest.touchEvent(kiosk, finger).press(0, QPoint(200, 300))
        QTest.touchEvent(kiosk, finger).release(0, QPoint(200, 300))
    elif touch == "mouse":
        QTest.mouseClick(asking, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    elif touch == "key":
        QTest.keyClick(asking, Qt.Key.Key_A)
    else:
        QTest.mouseClick(asking.findChild(Button), Qt.MouseButton.LeftButton)
    deliver()
    assert not asking.isVisible()
    assert kiosk.page is page
    assert kiosk.focusWidget() is before
    assert kiosk.navigator.card is not None
    assert sent == []


@pytest.mark.parametrize("key", ["Tab", "Backtab", "Return", "F1"])
def test_no_key_reaches_what_is_covered(program, kiosk, key):
    """Tab led below the cover, where keys press what nobody sees; F1 opened help there."""
    signed_in(program, kiosk)
    program.learning.at = 0
    kiosk.navigator.to(places.AtStep(program.learning.question()))
    deliver()
    page, before = kiosk.page, kiosk.focusWidget()
    kiosk.idle.idle.emit()
    QTest.keyClick(kiosk.windowHandle(), Qt.Key[f"Key_{key}"])
    deliver()
    assert kiosk.page is page
    asking = kiosk.kiosk.asking
    assert asking.isVisible() is (key == "F1"), "which a kiosk keeps from everybody"
    assert asking.isAncestorOf(kiosk.focusWidget()) if asking.isVisible() else kiosk.focusWidget() is before


def test_a_page_that_changes_below_the_cover_takes_nothing_from_it(program, kiosk):
    """What came from another device shows Today anew: the keys went there, and the touch that went on was an error."""
    card = signed_in(program, kiosk)
    kiosk.navigator.to(places.Today())
    deliver()
    page = kiosk.page
    kiosk.idle.idle.emit()
    asking = kiosk.kiosk.asking
    kiosk.navigator.came.emit((card.id,))
    deliver()
    assert kiosk.page is not page
    assert asking.isVisible()
    assert asking.isAncestorOf(kiosk.focusWidget())
    QTest.mouseClick(asking, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    deliver()
    assert not asking.isVisible()
    assert kiosk.page.isAncestorOf(kiosk.focusWidget())
    kiosk.idle.idle.emit()
    assert asking.isVisible(), "it asks again"


def test_at_zero_the_person_is_gone_and_comes_back_to_the_same_question(program, kiosk):
    card = signed_in(program, kiosk)
    program.learning.at, program.learning.resumable = 0, program.learning.question().purpose
    kiosk.navigator.to(places.AtStep(program.learning.question()))
    deliver()
    QApplication.clipboard().setText("something of theirs")
    kiosk.idle.idle.emit()
    asking = kiosk.kiosk.asking
    seconds = [asking.left]
    while asking.isVisible():
        asking._tick()
        seconds.append(asking.left)
    deliver()
    assert seconds == list(range(30, -1, -1))
    assert isinstance(kiosk.page, AttractPage)
    assert kiosk.navigator.card is None
    assert QApplication.clipboard().text() == ""
    kiosk.navigator.to(places.People())
    kiosk.navigator.to(places.Pin(card))
    deliver()
    QTest.keyClicks(kiosk.page, "2468")
    QTest.keyClick(kiosk.page, Qt.Key.Key_Return)
    deliver()
    assert isinstance(kiosk.page, QuestionPage)


def test_the_seconds_are_said_aloud_and_not_each_of_them(qapp, program, kiosk, monkeypatch):
    said = []
    monkeypatch.setattr("ui.window.still_there.announce", lambda _widget, words: said.append(words))
    signed_in(program, kiosk)
    kiosk.idle.idle.emit()
    while kiosk.kiosk.asking.isVisible():
        kiosk.kiosk.asking._tick()
    assert said == [
        "Are you still there? Signing out in 30 seconds",
        "Signing out in 20 seconds",
        "Signing out in 10 seconds",
        "Signing out in 5 seconds",
    ]


def test_where_nobody_is_signed_in_it_promises_nothing_and_the_first_page_is_not_asked_about(program, kiosk):
    kiosk.navigator.to(places.NewPerson())
    deliver()
    kiosk.idle.idle.emit()
    words = [text.text() for text in kiosk.kiosk.asking.findChildren(Text) if text.isVisible()]
    assert not any("kept" in word for word in words)
    assert any("Back to the start in 30 seconds" in word for word in words)
    kiosk.kiosk.asking._stay()
    kiosk.navigator.to(places.People())
    kiosk.idle.idle.emit()
    deliver()
    assert not kiosk.kiosk.asking.isVisible()
    assert isinstance(kiosk.page, AttractPage)
    kiosk.idle.idle.emit()
    deliver()
    assert not kiosk.kiosk.asking.isVisible()


# --- the attract loop


def test_the_second_touch_of_a_habit_wakes_and_presses_nobody(program, kiosk):
    """Touched beside its buttons, where the tile of somebody comes to stand."""
    at = kiosk.page.mapTo(kiosk, kiosk.page.rect().center())
    QTest.mouseRelease(kiosk.page, Qt.MouseButton.LeftButton, pos=kiosk.page.rect().center())
    assert Button._pressed_at == kiosk.mapToGlobal(at)
    deliver()
    assert isinstance(kiosk.page, PeoplePage)


def test_where_a_page_broke_on_its_way_the_first_one_comes(program, kiosk, monkeypatch):
    signed_in(program, kiosk)
    with monkeypatch.context() as broken:
        broken.setattr(kiosk.navigator, "_push", lambda _place: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            kiosk.navigator.to(places.People())
    assert kiosk.page is None
    kiosk.navigator.begin_anew()
    deliver()
    assert isinstance(kiosk.page, AttractPage)
    kiosk.navigator.begin_anew()
    assert isinstance(kiosk.page, AttractPage)


def test_who_leaves_leaves_the_screen_to_whoever_comes_in_the_language_of_the_device(program, kiosk):
    signed_in(program, kiosk)
    kiosk.page.intent.emit(Go(places.People()))
    deliver()
    assert isinstance(kiosk.page, AttractPage)
    names = {b.words for b in kiosk.page.findChildren(Button)}
    assert {NAMES[tag] for tag in available()} <= names
    kiosk.page.intent.emit(LookChosen(Theme.LIGHT, TextSize.S, "es"))
    deliver()
    assert isinstance(kiosk.page, PeoplePage)
    assert kiosk.navigator.preferences.language == "es"
    kiosk.idle.idle.emit()
    deliver()
    assert isinstance(kiosk.page, AttractPage)
    assert kiosk.navigator.preferences.language == "en"


def arrive(kiosk, language, card):
    """Choose a language on the waking screen, press a name, and type its PIN."""
    kiosk.page.intent.emit(LookChosen(Theme.LIGHT, TextSize.S, language))
    deliver()
    kiosk.page.intent.emit(PersonChosen(card))
    deliver()
    assert isinstance(kiosk.page, PinPage)
    assert kiosk.navigator.preferences.language == language
    kiosk.page.intent.emit(PinTyped("2468"))
    deliver()


def always(kiosk):
    """The buttons that offer the language of this visit for every one."""
    buttons = kiosk.page.findChildren(Button)
    return [button for button in buttons if isinstance(button.value, LookKept) and not button.isHidden()]


def test_a_language_that_was_just_chosen_stays_for_this_visit_and_is_offered_for_the_next(program, kiosk):
    accounts, card = program.accounts, program.accounts.people["p0"]
    accounts.set_pin(card.id, "2468")
    arrive(kiosk, "ar", card)
    assert isinstance(kiosk.page, TodayPage)
    assert kiosk.navigator.preferences.language == "ar"
    assert accounts.spoken == (card.id, "ar")
    kiosk.navigator.to(places.Look())
    kiosk.page.intent.emit(LookChosen(Theme.LIGHT, TextSize.L, "ar"))
    deliver()
    assert accounts.preferences(card.id) == Preferences(theme=Theme.LIGHT, text_size=TextSize.L), "their own language"
    kiosk.navigator.to(places.Today())
    deliver()
    always(kiosk)[0].click()
    deliver()
    assert accounts.preferences(card.id).language == "ar"
    assert not always(kiosk)
    kiosk.navigator.to(places.People())
    deliver()
    assert kiosk.navigator.preferences.language == "en", "whoever comes next gets the look of the device"
    arrive_again = program.accounts.people["p1"]
    kiosk.navigator.to(places.SignedIn(arrive_again, Preferences(language="es")))
    deliver()
    assert kiosk.navigator.preferences.language == "es"
    assert not always(kiosk)


def test_a_language_that_is_chosen_after_signing_in_is_ones_own_at_once(program, kiosk):
    card = program.accounts.people["p0"]
    program.accounts.set_pin(card.id, "2468")
    arrive(kiosk, "ar", card)
    kiosk.navigator.to(places.Look())
    kiosk.page.intent.emit(LookChosen(Theme.LIGHT, TextSize.S, "pl"))
    deliver()
    assert program.accounts.preferences(card.id).language == "pl"
    kiosk.navigator.to(places.Today())
    deliver()
    assert not always(kiosk)


def choose_at_the_door(window, *, theme=Theme.DARK, size=TextSize.XXL, language="es"):
    window.navigator.to(places.People())
    window.navigator.begin_with(Preferences())  # other tests have this window, too
    window.navigator.to(places.Look())
    window.page.intent.emit(LookChosen(theme, size, language))
    window.navigator.to(places.Back())
    deliver()


def looks(window):
    shown = window.navigator.preferences
    return shown.theme, shown.text_size, shown.language


CHOSEN = (Theme.DARK, TextSize.XXL, "es")
OWN = (Theme.LIGHT, TextSize.S, "en")


def test_a_look_chosen_before_the_sign_in_stays_for_the_visit_and_is_offered_for_every_one(program, window):
    """Whoever sees badly had to type their PIN unaided, and to choose it all three times for one sign-in."""
    card = program.accounts.people["p0"]
    program.accounts.set_pin(card.id, "2468")
    own = Preferences(theme=Theme.LIGHT)
    program.accounts.chosen[card.id] = own
    choose_at_the_door(window)
    window.page.intent.emit(PersonChosen(card))
    deliver()
    assert looks(window) == CHOSEN, "the page of the PIN"
    window.page.intent.emit(PinTyped("2468"))
    deliver()
    assert looks(window) == CHOSEN
    assert program.accounts.preferences(card.id).text_size is TextSize.S, "nothing is kept before they say so"
    window.navigator.to(places.Today())
    deliver()
    (offer,) = always(window)
    offer.click()
    deliver()
    assert not always(window)
    kept = program.accounts.preferences(card.id)
    assert (kept.theme, kept.text_size, kept.language) == CHOSEN


def test_what_is_typed_of_a_pin_is_gone_when_another_page_was_on_top(program, window):
    card = program.accounts.people["p0"]
    program.accounts.set_pin(card.id, "2468")
    window.navigator.to(places.Pin(card))
    for digit in (Qt.Key.Key_2, Qt.Key.Key_4):
        QTest.keyClick(window.page, digit)
    assert window.page._pad.secret == "24"
    window.navigator.to(places.Look())
    window.navigator.to(places.Back())
    deliver()
    assert window.page._pad.secret == ""


def test_a_look_chosen_before_a_sign_in_is_gone_with_who_chose_it_but_not_when_they_only_left_it_alone(program, window):
    first, second = program.accounts.people["p0"], program.accounts.people["p1"]
    own = Preferences(theme=Theme.LIGHT)
    choose_at_the_door(window)
    window.navigator.to(places.SignedIn(first, own))
    assert looks(window) == CHOSEN
    window.navigator.lock()
    deliver()
    window.navigator.to(places.SignedIn(first, own, back=True))
    assert looks(window) == CHOSEN, "they come back from the idle lock"
    window.navigator.to(places.People())
    window.navigator.to(places.SignedIn(second, own))
    assert looks(window) == OWN
    window.navigator.to(places.People())
    window.navigator.to(places.SignedIn(first, own))
    assert looks(window) == OWN, "another visit"


@pytest.mark.parametrize("touch", ["anywhere", "Return", "a letter"])
def test_any_touch_and_any_key_begins(kiosk, qtbot, touch):
    if touch == "anywhere":
        QTest.mouseClick(kiosk.page, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    else:
        kiosk.activateWindow()
        QTest.keyClick(kiosk.page, Qt.Key.Key_Escape if touch == "Return" else Qt.Key.Key_B)
    qtbot.waitUntil(lambda: isinstance(kiosk.page, PeoplePage), timeout=5000)


@pytest.mark.dressed
def test_topics_take_turns_and_nothing_stands_at_one_place(qapp, qtbot):
    from app.kiosk import Shown, Topic

    topics = tuple(Topic(title=f"T{n}", can="c", pack="p", minutes=n) for n in range(3))
    page = AttractPage(Preferences(), moving=True)
    qtbot.addWidget(page)
    page.show_shown(Shown(topics=topics, clock=False))
    page.show()
    seen, places_ = [], set()
    for _turn in range(6):
        seen.append(page.findChildren(TopicCard)[0].findChildren(Text)[0].text())
        places_.add(page.heading.mapTo(page, QPoint(0, 0)).toTuple())
        page._next()
        deliver()
    assert seen == ["T0", "T1", "T2"] * 2
    assert len(places_) == 6


@pytest.mark.parametrize("system_moves", [False, True])
def test_where_no_motion_is_wanted_all_topics_stand_still(qapp, qtbot, system_moves):
    from app.kiosk import Shown, Topic

    topics = tuple(Topic(title=f"T{n}", can="c", pack="p", minutes=n) for n in range(3))
    page = AttractPage(Preferences(), moving=system_moves)
    qtbot.addWidget(page)
    page.show_shown(Shown(topics=topics, clock=False, still=system_moves))
    assert len(page.findChildren(TopicCard)) == 3
    assert not page._turn.isActive(), "nothing wakes the processor"


@pytest.mark.parametrize("believed", [False, True])
def test_the_time_of_day_only_while_it_is_believed(program, kiosk, believed):
    program.kiosk.clock = believed
    kiosk.navigator.to(Attract())
    deliver()
    clock = kiosk.page._clock
    assert clock.isVisibleTo(kiosk) is believed
    assert bool(clock.text()) is believed


# --- big enough for everybody


def show(program, kiosk, place, look):
    kiosk.navigator.to(places.People())
    kiosk.navigator.dress_device(look)
    if place in ("today", "question", "leave", "still there"):
        operator(program, kiosk)
        kiosk.navigator.dress(look)
        program.learning.at = 0
        found = {"leave": CareFor(CarePart.KIOSK), "question": places.AtStep(program.learning.question())}
        kiosk.navigator.visit.at_the_device = False
        kiosk.navigator.to(found.get(place, places.Today()))
    else:
        kiosk.navigator.to(place)
    deliver()
    kiosk.resize(1024, 600)
    deliver()
    if place == "still there":
        kiosk.idle.idle.emit()
        deliver()
        assert isinstance(kiosk.kiosk.asking, StillThere)


@pytest.mark.dressed
@pytest.mark.parametrize("size", [TextSize.S, TextSize.XXL])
def test_everything_that_is_touched_is_64_px_and_nothing_is_cut(program, kiosk, size):
    look = Preferences(theme=Theme.LIGHT, text_size=size)
    pin = places.Pin(program.accounts.people["p0"])
    kiosk.navigator.first_look = look
    least, small, nameless, short, off = TOKENS.size.kiosk_target, [], [], [], []
    outside = (Attract(), places.People(), places.NewPerson(), places.TryIt(), Device(), places.Look(), pin)
    for place in (*outside, "question", "today", "leave", "still there"):
        show(program, kiosk, place, look)
        for control in focusable(kiosk):
            name = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            about = (place, type(control).__name__, name, control.size().toTuple())
            if isinstance(control, QAbstractButton | QLineEdit) and min(control.width(), control.height()) < least:
                small.append(about)
            if not name:
                nameless.append(about)
        short += [(place, *found) for found in cut(kiosk)]
        off += [(place, found) for found in runs_off(kiosk)]
    assert not small
    assert not nameless
    assert not short
    assert not off


@pytest.mark.dressed
def test_the_pin_is_asked_with_all_keys_in_sight(program, kiosk):
    kiosk.navigator.to(places.Pin(program.accounts.people["p0"]))
    deliver()
    kiosk.resize(1024, 600)
    deliver()
    assert isinstance(kiosk.page, PinPage)
    scroll = kiosk.page._scroll
    zero = next(b for b in kiosk.page.findChildren(Button) if b.words == "0")
    bottom = zero.mapTo(scroll.viewport(), QPoint(0, zero.height())).y()
    assert bottom <= scroll.viewport().height(), QPointF(bottom, scroll.viewport().height())


@pytest.mark.dressed
def test_a_quick_finger_types_a_whole_pin(program, kiosk):
    """Qt calls two quick taps a double click, however far they are from each other: every second digit was lost."""
    signed_in(program, kiosk)
    kiosk.navigator.to(places.People())
    kiosk.navigator.to(places.Pin(program.accounts.people["p0"]))
    deliver()
    finger = QTest.createTouchDevice()
    keys = {button.words: button for button in kiosk.page.findChildren(Button)}
    for digit in "2468":
        at = keys[digit].mapTo(kiosk, keys[digit].rect().center())
        QTest.touchEvent(kiosk, finger).press(0, at)
        QTest.touchEvent(kiosk, finger).release(0, at)
    assert kiosk.page._pad.secret == "2468"


@pytest.mark.dressed
@pytest.mark.parametrize("language", ["en", "pl", "ar", "longer"])
def test_are_you_still_there_has_room_for_all_of_its_words_however_big(qapp, program, kiosk, language):
    card = program.accounts.people["p0"]
    tag = "en" if language == "longer" else language
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL, language=tag)
    longer = Longer()
    if language == "longer":
        qapp.installTranslator(longer)
    try:
        kiosk.navigator.to(places.SignedIn(card, look))
        kiosk.resize(1024, 600)
        deliver()
        kiosk.kiosk.asking.ask(120)
        deliver()
        asking = kiosk.kiosk.asking
        assert not cut(asking)
        assert not runs_off(asking)
        button = asking.findChild(Button)
        assert button.height() >= TOKENS.size.kiosk_target
        for part in (*asking.findChildren(Text), button):
            if part.isVisible():
                inside = part.geometry() if part.parentWidget() is asking else asking.rect()
                assert asking.rect().contains(inside), (language, part.size())
    finally:
        qapp.removeTranslator(longer)
        kiosk.kiosk.asking.stop()


def test_no_line_ends_within_what_has_to_be_typed_to_lock_it(qtbot):
    page = KioskPage(locked=False)
    qtbot.addWidget(page)
    label = next(text for text in page.findChildren(Text) if "kiosk" in text.text())

    def cut_at(words):
        """The widths, px, at which a line ends within it."""
        found = []
        for width in range(200, 900, 3):
            layout = QTextLayout(words, label.font())
            wrap(layout, width)
            lines = [layout.lineAt(number) for number in range(layout.lineCount())]
            ends = [words[: line.textStart() + line.textLength()].strip() for line in lines]
            if any(end.endswith("--") for end in ends):
                found.append(width)
        return found

    assert cut_at(label.text().replace("\u2060", ""))  # it is why there is a sign that joins
    assert not cut_at(label.text())
