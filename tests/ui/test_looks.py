# SPDX-License-Identifier: Apache-2.0
"""A tour in several looks on one walk: its pictures are those of a tour in each, and it can be stopped and gone on."""

import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.events import Purpose
from app.long_work import Stopped
from app.picture import screen_order
from app.preferences import Preferences, TextSize, Theme
from app.reasons import Reason, ReasonCode
from app.views import LearnerCard, QuestionView
from content_packs.model import SingleChoice
from content_packs.starter import starter_folders, starter_source
from tests.ui.fakes import FakeProgram
from ui.window.album import Album
from ui.window.background import QtBackground
from ui.window.first_window import FirstWindow
from ui.window.hand import Hand
from ui.window.header import Header
from ui.window.intents import HintAsked
from ui.window.looks import Look, Wardrobe, deliver, every_look
from ui.window.main_window import build_window
from ui.window.pages.erased import ErasedPage
from ui.window.pages.page import Page
from ui.window.pages.question import QuestionPage
from ui.window.png import write_png
from ui.window.remarks import faint, moved, places, remarks
from ui.window.sheets import sheets
from ui.window.style import Appearance
from ui.window.tour import shoot
from ui.window.widgets.basic import Button, Text

SMALL, WIDE = (1024, 600), (1366, 768)
BIG = Look(Theme.LIGHT, TextSize.XXL, SMALL)
DARK = Look(Theme.DARK, TextSize.S, WIDE)


class Words(Page):
    """A page that scrolls, with three actions."""

    def __init__(self):
        super().__init__()
        self.title("What may leave this device")
        self.rows = [self.text("Some words to read. " * 12) for _ in range(8)]
        self.foot(*(self.button(words, words) for words in ("Stop for now", "The next one", "I know this now")))


@pytest.fixture
def show(qapp):
    made = []

    def make(look, page):
        window = FirstWindow(qapp, page, Preferences(theme=look.theme, text_size=look.text_size))
        window.resize(*look.size)
        window.show()
        page.focus_heading()
        deliver()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()


def test_there_are_twelve_looks_with_one_change_at_a_time():
    looks = every_look()
    assert len({look.name for look in looks}) == 12
    assert looks[0].name == "light-XXL-1024x600"
    for one, other in pairwise(looks):
        assert sum(getattr(one, part) != getattr(other, part) for part in ("theme", "text_size", "size")) == 1


def test_a_page_stands_in_another_look_as_if_it_had_been_opened_in_it(show):
    page, wardrobe = Words(), Wardrobe((DARK, BIG))
    window = show(DARK, page)
    wardrobe.sights.follow(page)
    page.reveal(page.rows[5])
    before = places(window)
    stood = {look: places(window) for look in wardrobe.each(window, window, "en")}
    assert (window.appearance.theme, window.appearance.text_size, window.size().toTuple()) == (
        Theme.DARK,
        TextSize.S,
        WIDE,
    )
    assert not list(moved(before, places(window)))
    other = Words()
    fresh = show(BIG, other)
    assert not other.foot_scrolls
    other.reveal(other.rows[5])
    deliver()
    assert not list(moved(places(fresh), stood[BIG]))


@pytest.fixture
def pool():
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


def tour(pool, out, **more):
    program = FakeProgram(QtBackground(pool.submit))
    look = Preferences(theme=Theme.LIGHT, text_size=TextSize.XXL)
    album = Album(out, look, looks=(BIG, DARK), state="now", **more)
    taken = shoot(
        lambda: build_window(program.ports()),
        out,
        theme=look.theme,
        text_size=look.text_size,
        size=SMALL,
        album=album,
    )
    return album, taken


def test_each_screen_in_each_look_and_what_was_asked_for_only(qapp, pool, tmp_path):
    told = []
    album, taken = tour(pool, tmp_path, only=("people", "look"), tell=lambda *far: told.append(far))
    assert told == [(1, 2), (2, 2)]
    assert [file.stem for file in taken] == ["people", "look"]
    sizes = {look: QImage(str(album.folder(look) / "look.png")).size().toTuple() for look in (BIG, DARK)}
    assert sizes == {BIG: SMALL, DARK: WIDE}
    assert len(list(tmp_path.rglob("*.png"))) == 4
    assert not album.missing()


def test_a_tour_that_was_stopped_goes_on_after_the_last_whole_screen(qapp, pool, tmp_path):
    def one(done, _most):
        if done > 1:
            raise Stopped

    with pytest.raises(Stopped):
        tour(pool, tmp_path, tell=one)
    first = tmp_path / "en-light-XXL-1024x600" / "people.png"
    at = first.stat().st_mtime_ns
    assert not (first.parent / "help-people.png").exists()
    tour(pool, tmp_path, only=("people", "help-people"))
    assert first.stat().st_mtime_ns == at
    assert (first.parent / "help-people.png").exists()


def test_what_is_cut_small_or_faint_is_remarked(show):
    page = Words()
    page.rows[0].setMaximumHeight(10)
    small = Button("OK", None)
    page.add(small)
    small.setFixedSize(60, 30)
    page.rows[1].setStyleSheet("color: #DDDDDD; background: #EEEEEE")
    window = show(Look(Theme.LIGHT, TextSize.S, WIDE), page)
    assert {remark.kind for remark in remarks(window, WIDE)} == {"cut", "small"}
    assert next(remarks(window, SMALL)).kind == "grown"
    picture = window.grab().toImage()
    assert [remark.kind for remark in faint(window, picture, Theme.LIGHT)] == ["faint"]


def test_nothing_is_remarked_of_a_page_as_it_should_be(show):
    window = show(BIG, Words())
    assert not list(remarks(window, SMALL))
    assert not list(faint(window, window.grab().toImage(), Theme.LIGHT))


def test_pictures_and_sheets_can_be_read_by_any_program(qapp, tmp_path):
    image = QImage(31, 17, QImage.Format.Format_RGB32)
    image.fill(QColor("#204060"))
    image.setPixelColor(30, 16, QColor("#FFEE01"))
    files = [tmp_path / f"{number}.png" for number in range(5)]
    for file in files:
        write_png(image, file)
    assert QImage(str(files[0])).convertToFormat(QImage.Format.Format_RGB32) == image
    made = sheets(files, tmp_path / "sheets", 4)
    assert [file.name for file in made] == ["01.png", "02.png"]
    assert QImage(str(made[0])).width() > 1000


def test_a_window_without_words_has_no_remarks(qapp):
    window = QWidget()
    Text("", parent=window)
    assert not list(remarks(window, window.size().toTuple()))
    window.deleteLater()


def test_a_heading_that_came_when_the_page_was_there_already_has_the_focus(show):
    page = ErasedPage()
    window = show(BIG, page)
    window.header.help.setFocus()
    page.show_planned(0)
    page.focus_heading()
    assert window.focusWidget() is page.heading


def test_the_name_of_the_program_comes_back_when_there_is_room_for_it_again(qapp):
    header = Header()
    header.show_person(LearnerCard(id="a", name="Amina", role="learner", language="en", colour=0, pack="care"))
    header.offer_reading(offered=True, reading=False)
    Appearance(qapp, header).dress(Theme.LIGHT, TextSize.S, "en")
    words = header.brand.findChild(Text)
    header.resize(1400, 60)
    header.show()
    deliver()
    widths = iter(range(1400, 300, -20))
    while not words.isHidden():
        header.resize(next(widths), 60)
        deliver()
    assert header.listen.isVisible()
    header.offer_reading(offered=False, reading=False)
    assert not words.isHidden()
    header.close()
    header.deleteLater()


def test_a_long_button_at_the_leading_edge_has_room_for_its_words(show):
    page = Words()
    long = Button("Mostrarlo también en este idioma: English", None, kind="quiet", icon="world")
    page.column.addWidget(long, 0, Qt.AlignmentFlag.AlignLeading)
    window = show(BIG, page)
    assert not list(remarks(window, SMALL))


def test_who_asks_for_a_hint_behind_more_goes_on_at_the_question(show):
    pack = starter_source(starter_folders()[0]).pack
    item = next(each for each in pack.items if each.hint and isinstance(each, SingleChoice))
    view = question_of(item)
    page = QuestionPage(view)
    window = show(BIG, page)
    assert page.more.button.isVisible()
    page.more.button.setFocus()
    page.more.button.click()
    deliver()
    hint = next(button for button in page.more.actions if isinstance(button.value, HintAsked))
    page.intent.connect(lambda said: page.show_hint(item.hint) if isinstance(said, HintAsked) else None)
    hint.setFocus()
    hint.click()
    deliver()
    assert page.isAncestorOf(window.focusWidget())


def question_of(item):
    return QuestionView(
        attempt="",
        purpose=Purpose.SHIFT_QUIZ,
        number=1,
        at_most=5,
        item=item,
        order=screen_order(item, 1),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        safety_critical=False,
        hint_shown=False,
        ask_confidence=True,
        draft=None,
        language="en",
    )


def test_a_long_walk_is_not_taken_for_nobody_being_there(window) -> None:
    """The pictures of all looks take longer than the window waits before it asks who is there."""
    window.idle._timer.setTimerType(Qt.TimerType.PreciseTimer)  # the usual one is some seconds off in a minute
    window.idle.wait(60_000)
    time.sleep(0.03)
    before = window.idle._timer.remainingTime()
    Hand(window).settle()
    assert window.idle._timer.remainingTime() > before
