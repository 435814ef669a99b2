# SPDX-License-Identifier: Apache-2.0
"""A long page: what can be seen comes at once, the rest in later turns, and all of it where it is needed."""

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.aids.views import GlossaryView
from app.preferences import Preferences, TextSize, Theme
from content_packs.model import Term
from tests.ui.conftest import deliver
from tests.ui.fakes import FakeLearning
from ui.window.intents import LookChosen
from ui.window.pages import rest
from ui.window.pages.aid import GlossaryPage
from ui.window.pages.look import LookPage
from ui.window.pages.new_person import NewPersonPage
from ui.window.pages.progress import MODULES_AT_FIRST, ProgressPage
from ui.window.pages.rest import AT_FIRST, LongPage
from ui.window.pages.some_rows import AT_ONCE, SomeRows
from ui.window.pages.today import PATH_AT_FIRST, TodayPage
from ui.window.screen import nested
from ui.window.style import Appearance
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Button, Card, Heading, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.keypad import Keypad
from ui.window.widgets.path import PathRow

MANY = 30


@pytest.fixture
def page(qtbot):
    page = LongPage()
    qtbot.addWidget(page)
    return page


def line(page, number):
    return partial(page.text, f"Line {number}")


def lines(page):
    return [text.text() for text in page.findChildren(Text)]


def everything(many=MANY):
    return [f"Line {number}" for number in range(many)]


def shown(page, many=MANY):
    page.show()
    page.rest.make([line(page, number) for number in range(many)])


def test_what_can_be_seen_is_made_at_once_and_the_rest_in_order(page, qtbot):
    shown(page)
    assert lines(page) == everything(AT_FIRST)
    assert not page.rest.is_done
    page.rest.make([line(page, MANY)])  # after all that was given before
    assert lines(page) == everything(AT_FIRST)
    qtbot.waitUntil(lambda: page.rest.is_done)
    assert lines(page) == everything(MANY + 1)


def test_what_came_in_a_turn_has_its_place_when_that_turn_is_over(page):
    shown(page, AT_FIRST)
    deliver()
    page.rest.make([line(page, AT_FIRST)], at_first=0)
    page.rest._turn()  # a picture may be due before anything else is heard
    *_, above, last = page.findChildren(Text)
    assert last.text() == f"Line {AT_FIRST}"
    assert last.isVisible()
    assert last.y() >= above.geometry().bottom()
    assert last.height() >= last.heightForWidth(last.width())


class Window(QWidget):
    """A window that tells whether it shows all that came to it."""

    def __init__(self):
        super().__init__()
        self.page = LongPage()
        QVBoxLayout(self).addWidget(self.page)
        self.shows_all = False

    def settle_later(self, column):
        column.settle()


@pytest.fixture
def telling(qtbot):
    window = Window()
    qtbot.addWidget(window)
    return window


def test_rows_below_wait_for_the_picture_of_those_above(telling):
    page = telling.page
    telling.show()
    shown(page)
    for _ in range(rest._MOST_LOOKS // 2):
        page.rest._turn()
    assert lines(page) == everything(AT_FIRST)
    telling.shows_all = True
    page.rest._turn()
    assert lines(page) == everything(AT_FIRST), "what it shows is painted in the next turn"
    page.rest._turn()
    assert len(lines(page)) > AT_FIRST
    some = len(lines(page))
    page.rest._turn()
    assert page.rest.is_done or len(lines(page)) == some, "these are painted first"


def test_rows_below_do_not_wait_for_ever(telling):
    page = telling.page
    telling.show()
    shown(page)
    for _ in range(rest._MOST_LOOKS + 1):
        page.rest._turn()
    assert len(lines(page)) > AT_FIRST


def test_a_page_that_nobody_sees_yet_is_made_at_once(page):
    page.rest.make([line(page, number) for number in range(MANY)])
    assert page.rest.is_done
    assert lines(page) == everything()


def test_a_page_that_is_shown_next_is_made_with_what_can_be_seen(page, qtbot):
    page.rest.make([line(page, number) for number in range(MANY)], coming=True)
    assert lines(page) == everything(AT_FIRST)
    page.show()
    qtbot.waitUntil(lambda: page.rest.is_done)
    assert lines(page) == everything()


def test_what_it_was_for_has_gone(page, qtbot):
    shown(page)
    page.rest.forget()
    assert page.rest.is_done
    page.rest.make([line(page, MANY)])
    assert lines(page) == [*everything(AT_FIRST), f"Line {MANY}"]


def row(made, number):
    made.append(Button(f"Row {number}"))
    return made[-1]


def test_of_some_rows_those_below_come_after_and_whoever_asks_for_more_gets_all(page):
    page.show()
    made = []
    rows = SomeRows(MANY, partial(row, made), rest=page.rest)
    page.add(rows)
    assert len(made) == AT_FIRST
    deliver()
    rows._more.chosen.emit(None)
    assert [each.words for each in made] == [f"Row {number}" for number in range(MANY)]
    places = [rows.layout().indexOf(each) for each in made]
    assert places == list(range(MANY))
    assert all(each.isVisible() for each in made[AT_ONCE:])
    assert page.focusWidget() is made[AT_ONCE]


def test_all_of_it_is_read_aloud(page):
    page.can_be_heard()
    shown(page)
    assert len(page.spoken()) == MANY


@pytest.mark.parametrize("before", [True, False])
def test_whoever_comes_back_finds_all_of_it(page, before):
    page.show()
    if before:
        page.come_back({"scroll": [40, 400]})
    page.rest.make([line(page, number) for number in range(MANY)])
    if not before:
        page.come_back({"scroll": [40, 400]})
    assert page.rest.is_done
    assert lines(page) == everything()


def test_a_page_that_is_left_meanwhile_goes(page):
    shown(page)
    page.hide()
    page.rest.finish()
    assert page.rest.is_done


def test_a_long_path_stands_in_its_order(qtbot):
    today = FakeLearning().today("p0")
    module = today.path[0]
    path = tuple(
        msgspec.structs.replace(module, id=f"m{number}", title=f"Module {number}", declined=number % 5 == 0)
        for number in range(MANY)
    )
    page = TodayPage()
    qtbot.addWidget(page)
    page.show()
    page.show_today(msgspec.structs.replace(today, path=path))
    assert len(page.findChildren(PathRow)) == PATH_AT_FIRST
    page.show_declined("m29", declined=True)  # says it at its place
    rows = page.findChildren(PathRow)
    assert [row.words for row in rows] == [each.title for each in path]
    places = [page.column.indexOf(row) for row in rows]
    assert places == sorted(places)
    assert min(places) > page.column.indexOf(page._who_sees)
    assert page.column.indexOf(page._refused["m29"]) == places[-1] + 1


def test_what_is_known_of_many_modules_stands_above_the_last_words(qtbot):
    progress = FakeLearning().progress("p0")
    skills = tuple(
        msgspec.structs.replace(progress.skills[0], module=f"m{number}", title=f"Thing {number}")
        for number in range(MANY)
    )
    page = ProgressPage()
    qtbot.addWidget(page)
    page.show()
    page.show_progress(msgspec.structs.replace(progress, skills=skills))
    assert len(page.findChildren(Band)) == MODULES_AT_FIRST
    page.rest.finish()
    bands = page.findChildren(Band)
    assert [band.accessibleName().split(":")[0] for band in bands] == [row.title for row in skills]
    places = [page.column.indexOf(band.parentWidget()) for band in bands]
    assert places == sorted(places)
    assert page.column.indexOf(page._never) == places[-1] + 1


def test_of_long_modules_fewer_come_with_the_page(qtbot):
    progress = FakeLearning().progress("p0")
    skills = tuple(
        msgspec.structs.replace(progress.skills[0], module=f"m{number // AT_FIRST}", title=f"Thing {number}")
        for number in range(MANY)
    )
    page = ProgressPage()
    qtbot.addWidget(page)
    page.show()
    page.show_progress(msgspec.structs.replace(progress, skills=skills))
    assert len(page.findChildren(Band)) == AT_FIRST
    page.rest.finish()
    assert len(page.findChildren(Band)) == MANY


def test_of_many_words_of_the_work_those_below_come_after(qtbot):
    terms = tuple(Term(id=f"t{number}", term=f"Word {number}", meaning="What it means") for number in range(MANY))
    page = GlossaryPage(GlossaryView(pack="p", title="Words", terms=terms))
    qtbot.addWidget(page)
    assert len(page.findChildren(Card)) == AT_FIRST
    page.show()
    qtbot.waitUntil(lambda: page.rest.is_done)
    headings = [each.text() for card in page.findChildren(Card) for each in card.findChildren(Heading)]
    assert headings == [term.term for term in terms]


class Resizes(QObject):
    """Counts how often a widget gets another size."""

    count = 0

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() is QEvent.Type.Resize
        return False


def test_while_all_is_dressed_what_scrolls_keeps_its_shape(qtbot):
    page = LongPage()
    qtbot.addWidget(page)
    application = QApplication.instance()
    appearance, before = Appearance(application, page), application.styleSheet()
    try:
        appearance.dress(Theme.LIGHT, TextSize.S, "en")
        page.resize(800, 600)
        shown(page)
        page.rest.finish()
        deliver()
        column = page.column.parentWidget()
        resizes = Resizes(page)
        column.installEventFilter(resizes)
        appearance.dress(Theme.LIGHT, TextSize.XL, "en")
        deliver()
        assert resizes.count <= 2
        assert page._scroll.widgetResizable()
        assert column.layout().isEnabled()
        last = page.findChildren(Text)[-1]
        assert last.height() >= last.heightForWidth(last.width())
        assert page._scroll.verticalScrollBar().maximum() > 0
    finally:
        application.setStyleSheet(before)


@pytest.fixture
def stack(qtbot):
    """Where pages are made while somebody looks."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.resize(1024, 768)
    stack.show()
    return stack


def arrived(stack, make):
    with nested(stack):
        page = make()
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    return page


def buttons(page):
    return [button.words for button in page.findChildren(Button)]


def test_how_it_looks_brings_its_last_rows_in_the_order_that_they_have_at_once(stack, qtbot):
    at_once = LookPage(Preferences(), of_person=True)
    qtbot.addWidget(at_once)
    page = arrived(stack, lambda: LookPage(Preferences(), of_person=True))
    for each in (at_once, page):
        each.show_reading("easy")
        each.show_languages(("en", "es"), "es", ("es",))
    assert not page.rest.is_done
    assert "More detail" in buttons(at_once)
    assert "More detail" not in buttons(page)
    qtbot.waitUntil(lambda: page.rest.is_done)
    assert sorted(lines(page)) == sorted(lines(at_once))
    assert [c.chosen for c in page.findChildren(Choices)] == [c.chosen for c in at_once.findChildren(Choices)]
    assert "easy" in [c.chosen for c in page.findChildren(Choices)]


def test_a_size_that_is_chosen_at_once_leaves_the_keyboard_as_it_was(stack):
    page = arrived(stack, lambda: LookPage(Preferences(keyboard=True)))
    chosen = []
    page.intent.connect(chosen.append)
    assert not page.rest.is_done
    next(button for button in page.findChildren(Button) if button.words == "Biggest").click()
    assert chosen == [LookChosen(Theme.SYSTEM, TextSize.XXL, "en", keyboard=True)]


def test_somebody_new_gets_the_later_questions_in_later_turns_or_when_they_are_faster(stack, qtbot):
    page = arrived(stack, lambda: NewPersonPage(Preferences()))
    assert page.step == "name"
    assert not page.findChildren(Keypad)
    qtbot.waitUntil(lambda: page.rest.is_done)
    assert len(page.findChildren(Keypad)) == 2

    fast = arrived(stack, lambda: NewPersonPage(Preferences()))
    fast.show_packs((("care", "Care essentials"),))
    fast.findChild(QLineEdit).setText("Ada")
    assert not fast.rest.is_done
    next(button for button in fast.findChildren(Button) if button.words == "Go on").click()
    assert fast.rest.is_done
    assert fast.step == "look"


def test_the_name_of_somebody_new_stays_where_it_is_when_the_keys_come(stack, monkeypatch):
    monkeypatch.setattr(rest, "_AFTER_MS", 60_000)
    page = arrived(stack, lambda: NewPersonPage(Preferences()))
    deliver()
    name = page.findChild(QLineEdit)
    heading, place = page.heading.property("role"), name.mapTo(page, name.rect().topLeft())
    assert not page.rest.is_done
    page.rest.finish()
    deliver()
    deliver()
    assert page.heading.property("role") == heading
    assert name.mapTo(page, name.rect().topLeft()) == place
