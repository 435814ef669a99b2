# SPDX-License-Identifier: Apache-2.0
"""Help with the program: words for every screen, its one place (`audits.help_astray`), and back as it was."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

import ui.window.pages
from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import Chosen
from tests.ui.audits import cut, help_astray, runs_off, unfit
from tests.ui.conftest import deliver
from ui.window import places
from ui.window.aid_places import ToLookUp
from ui.window.first_window import FirstWindow
from ui.window.hand import Hand
from ui.window.help_places import Help, ShowHow
from ui.window.help_words import all_help_words, help_words, page_name
from ui.window.intents import Go
from ui.window.pages.first import PackOffer, SetUpPage
from ui.window.pages.help import HelpPage
from ui.window.pages.page import Page
from ui.window.pages.people import PeoplePage
from ui.window.pages.search import SearchPage
from ui.window.places import Back
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Button, Text

LIGHT = Preferences(theme=Theme.LIGHT, shown_how=True)
ON_TOP = {"help.HelpPage"}
"""What is itself help."""


@pytest.fixture
def hand(window):
    window.activateWindow()
    return Hand(window)


def go(hand, program, place, look=LIGHT):
    hand.window.navigator.to(places.SignedIn(program.accounts.people["p0"], look, first=place))
    hand.settle()
    return hand.page


def press_help(hand):
    QTest.mouseClick(hand.window.header.help, Qt.MouseButton.LeftButton)
    hand.settle()


def leaves(kind):
    """The classes of pages that are shown: those that no other is made of."""
    below = kind.__subclasses__()
    return {leaf for each in below for leaf in leaves(each)} if below else {kind}


def all_pages():
    for module in pkgutil.iter_modules(ui.window.pages.__path__):
        importlib.import_module(f"ui.window.pages.{module.name}")
    return {page_name(each) for each in leaves(Page) if each.__module__.startswith("ui.window.pages")}


def test_every_page_has_its_words_and_no_words_are_left_over(qapp):
    pages, worded = all_pages() - ON_TOP, set(all_help_words())
    assert not pages - worded, f"nothing says what these are for: {sorted(pages - worded)}"
    assert not worded - pages, f"words for pages that there are not: {sorted(worded - pages)}"


def test_words_are_short(qapp):
    for name, words in all_help_words().items():
        assert words.count(".") + words.count("?") <= 5, name
        assert len(words) < 240, name


def test_who_wrote_no_words_about_a_page_gets_what_is_true_of_all(window):  # which speaks English
    assert help_words("new.NewPage") == "Read what stands here, then press one of the buttons."


@pytest.mark.dressed
def test_back_from_help_is_the_same_question_with_the_same_answer_at_the_same_height(hand, program):
    hand.window.resize(800, 480)
    page = go(hand, program, places.AtStep(program.learning.question()))
    option = next(each for each in hand.shown(Button, page) if each.property("kind") == "option")
    hand.press(option)
    option.setFocus()
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    drafts, height = dict(program.learning.drafts), bar.value()
    press_help(hand)
    assert isinstance(hand.page, HelpPage)
    hand.go(Go(Back()))
    assert hand.page is page
    assert bar.value() == height
    assert hand.window.focusWidget() is option
    assert page._editor.answer() == Chosen((option.value,))
    assert program.learning.drafts == drafts


def test_back_from_help_is_the_same_step_with_the_same_words_and_the_cursor_in_them(hand, program):
    hand.window.navigator.to(places.NewPerson())
    hand.settle()
    page, line = hand.page, hand.shown(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "Amia")
    line.setCursorPosition(3)
    press_help(hand)
    assert page_name(page) == "new_person.NewPersonPage"
    press_help(hand)  # the same button goes back
    assert hand.page is page
    QTest.keyClicks(hand.window.focusWidget(), "n")
    assert line.text() == "Amina"


def test_what_is_looked_for_is_there_after_help(hand, program):
    page = go(hand, program, places.Today())
    hand.window.navigator.to(FindHelp())
    hand.settle()
    line = hand.shown(QLineEdit)[0]
    QTest.keyClicks(line, "gloves")
    hand.settle()
    press_help(hand)
    press_help(hand)
    assert isinstance(hand.page, SearchPage)
    assert line.text() == "gloves"
    assert page is not hand.page


def test_a_pin_half_typed_goes_on_after_help(hand, program):
    program.accounts.pins["p0"] = "2468"
    hand.window.navigator.to(places.Pin(program.accounts.people["p0"]))
    hand.settle()
    page = hand.page
    QTest.keyClicks(page, "24")
    press_help(hand)
    press_help(hand)
    QTest.keyClicks(hand.window.focusWidget(), "68")
    QTest.keyClick(hand.window.focusWidget(), Qt.Key.Key_Return)
    hand.settle()
    assert hand.page is not page
    assert hand.window.navigator.card == program.accounts.people["p0"]


def test_help_with_the_program_and_help_about_work_are_two_things(hand, program):
    go(hand, program, places.Today())
    press_help(hand)
    words = [each.words for each in hand.shown(Button, hand.page)]
    where = [
        "How it looks, and my PIN",
        "What I know and certificates",
        "My data",
        "Things to look up",
    ]
    assert words == ["In an emergency", "Show me how", "Find help about work", *where, "Back"]
    hand.go(Go(FindHelp()))
    assert isinstance(hand.page, SearchPage)
    hand.go(Go(Back()))
    assert isinstance(hand.page, HelpPage)


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        (["p3", "p4"], "looked after by \u2068Derya Şahin\u2069 and \u2068Élodie Martin\u2069."),
        (["p0"], "Ask a colleague."),
        ([], "whoever looks after this device."),
    ],
)
def test_help_names_whom_to_ask_and_sends_nobody_to_themselves(hand, program, ids, words):
    program.caretakers.ids = ids
    go(hand, program, places.Today())
    press_help(hand)
    asked = next(text.text() for text in hand.shown(Text, hand.page) if "Still stuck?" in text.text())
    assert asked.endswith(words)


@pytest.mark.parametrize(
    ("place", "page"),
    [
        (places.Progress(), "progress.ProgressPage"),
        (places.MyData(), "my_data.MyDataPage"),
        (places.Look(), "look.LookPage"),
        (ToLookUp(), "aids.LookUpPage"),
    ],
)
def test_help_says_where_one_finds_what_is_ones_own_and_leads_there(hand, program, place, page):
    go(hand, program, places.Today())
    press_help(hand)
    hand.go(Go(place))
    assert page_name(hand.page) == page


def test_help_leads_nobody_away_from_a_lesson(hand, program):
    go(hand, program, places.Explanation(program.learning.lesson("p0", "any")))
    press_help(hand)
    assert hand.find(Go(places.Look())) is not None
    assert hand.find(Go(places.MyData())) is None
    assert "from Today, when you are done" in " ".join(text.text() for text in hand.shown(Text, hand.page))


def test_nothing_is_looked_up_from_a_question_or_by_nobody(hand, program):
    press_help(hand)
    assert [each.words for each in hand.shown(Button, hand.page)] == ["Show me how", "Back"]
    press_help(hand)
    assert isinstance(hand.page, PeoplePage)
    go(hand, program, places.AtStep(program.learning.question()))
    press_help(hand)
    assert hand.find(Go(FindHelp())) is None
    hand.go(Go(ShowHow()))
    hand.window.navigator.to(Back())
    hand.settle()
    assert page_name(hand.page) == "question.QuestionPage"


def test_another_language_chosen_on_top_of_help_leads_to_the_page_in_that_language(hand, program):
    go(hand, program, places.Today())
    press_help(hand)
    hand.window.navigator.to(places.Look())
    hand.window.navigator.dress(Preferences(theme=Theme.LIGHT, language="es", shown_how=True))
    hand.settle()
    hand.window.navigator.to(Back())
    hand.settle()
    assert page_name(hand.page) == "today.TodayPage"
    assert any(text.text().startswith("Hola") for text in hand.shown(Text, hand.page))
    hand.window.navigator.dress(LIGHT)


@pytest.mark.dressed
@pytest.mark.parametrize(("size", "language"), [(TextSize.S, "en"), (TextSize.XXL, "ar")], ids=["S", "XXL-ar"])
def test_every_help_fits_and_is_read_aloud(hand, program, size, language):
    go(hand, program, places.Today(), Preferences(theme=Theme.DARK, text_size=size, language=language, shown_how=True))
    longest = sorted(all_help_words(), key=lambda name: len(help_words(name)))[-3:]
    for name in longest:
        hand.window.navigator.to(Help(name))
        hand.settle()
        assert (unfit(hand.window), cut(hand.window), runs_off(hand.window)) == ([], [], [])
        assert help_words(name) in [part.shown for part in hand.page.spoken()]


def test_the_first_window_has_it_too_in_the_same_corner(qapp, qtbot):
    page = SetUpPage((PackOffer("care", "Care essentials", "For carers"),))
    first = FirstWindow(qapp, page, LIGHT)
    first.resize(1024, 600)
    first.show()
    first.activateWindow()
    deliver()
    assert not help_astray(first)
    line = page.findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "Willow")
    QTest.keyClick(QApplication.focusWidget() or line, Qt.Key.Key_F1)
    deliver()
    help_page = first.findChildren(HelpPage)[0]
    assert help_page.isVisible()
    assert not page.isVisible()
    help_page.foot_buttons()[-1].click()
    deliver()
    assert page.isVisible()
    assert line.hasFocus()
    assert line.text() == "Willow"
    first.close()
    first.deleteLater()
    deliver()
