# SPDX-License-Identifier: Apache-2.0
"""Big words on a small screen: what comes next is in sight or shown the way to, and nothing moves under a finger."""

from __future__ import annotations

from functools import partial

import msgspec
import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.events import Purpose
from app.preferences import Preferences, TextSize, Theme
from app.surveys.views import SurveyCard
from app.views import Feedback
from content_packs.answers import Matched
from content_packs.grading import grade
from content_packs.model import Matching, Numeric, Pair
from tests.ui.conftest import deliver
from tests.ui.fakes import ITEMS
from tests.ui.livery_pages import at_the_door
from tests.ui.practice_pages import LONG, OPENING, SCENE, open_step
from ui.window import places
from ui.window.answers.matching import MatchingEditor
from ui.window.answers.typed import HintedLine, NumberEditor
from ui.window.hand import Hand
from ui.window.locales import in_a_row
from ui.window.pages.more import MoreActions
from ui.window.pages.page import Page
from ui.window.pages.people import PeoplePage
from ui.window.pages.story import ScenePage
from ui.window.speech import Speech, surely_none
from ui.window.survey_intents import SurveyAsked
from ui.window.widgets.basic import Button
from ui.window.widgets.fold import Fold
from ui.window.widgets.logo import Logo
from ui.window.widgets.reading import Reading

SMALL, WIDE = (1024, 600), (1366, 768)


def settle():
    for _ in range(6):
        deliver()
        QApplication.processEvents()


def signed_in(window, program, text=TextSize.XXL, size=SMALL, language="en"):
    look = Preferences(text_size=text, theme=Theme.LIGHT, language=language)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], look))
    window.resize(*size)
    settle()


def way_of(page):
    return next((each for each in page.foot_buttons() if each.words == "What do you do?"), None)


def in_sight(page, widget):
    top = widget.mapTo(page._scroll.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= page._scroll.viewport().height()


# --- stories


def scene_of(window, program, text, size, scene=SCENE):
    signed_in(window, program, text, size)
    open_step(window, program, scene)
    settle()
    assert isinstance(window.page, ScenePage)
    return window.page


@pytest.mark.parametrize("number", [1, 2])
def test_where_a_scene_hides_its_choices_the_foot_leads_to_them(window, program, number):
    page = scene_of(window, program, TextSize.XXL, SMALL, msgspec.structs.replace(SCENE, number=number, picture=None))
    assert not page.foot_scrolls
    way = way_of(page)
    assert way is not None
    assert way.isEnabled()
    assert not in_sight(page, page._choices[0])
    way.click()
    settle()
    assert in_sight(page, page._choices[0])
    assert page._choices[0].hasFocus()
    assert not way.isEnabled()
    assert way.isVisible()  # the foot keeps its shape while the page is scrolled


def test_where_choices_are_in_sight_no_way_to_them_is_shown(window, program):
    short = msgspec.structs.replace(
        SCENE, picture=None, said="", outcome="", scene=msgspec.structs.replace(SCENE.scene, text="She rings.")
    )
    page = scene_of(window, program, TextSize.S, WIDE, short)
    assert way_of(page) is None
    assert in_sight(page, page._choices[0])


def test_the_way_to_the_choices_goes_once_the_window_is_big_enough(window, program):
    long = msgspec.structs.replace(SCENE.scene, text=f"{LONG} {LONG}")
    scene = msgspec.structs.replace(SCENE, picture=None, scene=long)
    page = scene_of(window, program, TextSize.XXL, SMALL, scene)
    assert way_of(page) is not None
    window.resize(1366, 1400)
    settle()
    assert way_of(page) is None


def test_a_story_that_is_done_keeps_its_two_ways_on_in_sight(window, program):
    signed_in(window, program, language="pl")  # its words are long
    open_step(window, program, OPENING)
    settle()
    page = window.page
    scrolls, (home, *onward) = page.foot_scrolls, page.foot_buttons()
    window.navigator.dress(Preferences())  # what comes after is in English
    assert not scrolls
    assert page._body.isAncestorOf(home) or page._foot.isAncestorOf(home)
    assert len(onward) == 2
    assert all(page._foot.isAncestorOf(each) for each in onward)


# --- pairs


@pytest.mark.parametrize("text", [TextSize.S, TextSize.XXL])
def test_no_row_of_a_pairing_grows_under_the_finger(window, program, qtbot, text):
    signed_in(window, program, text)
    rights = ("Ask for both arms", "Do not wait: ring 999, and write down when it began", "Look at the mouth")
    item = Matching(
        id="i",
        competency="c",
        stem="Match",
        pairs=tuple(Pair(left=left, right=right) for left, right in zip("FAS", rights, strict=True)),
        rationale="",
    )
    editor = MatchingEditor(item, (0, 1, 2))
    window.page.add(editor)
    settle()
    before = [each.geometry() for each in (*editor._lefts, *editor._rights.values())]
    for left, right in enumerate((1, 1, 1)):
        editor._lefts[left].click()
        editor._rights[right].click()
        settle()
    assert [each.geometry() for each in (*editor._lefts, *editor._rights.values())] == before
    kept = [editor._grid.rowMinimumHeight(row) for row in range(3)]
    answer = Matched((0, 1, 2))
    told = Feedback(
        item=item,
        answer=answer,
        grade=grade(item, answer),
        order=(),
        lesson="",
        purpose=Purpose.MODULE,
        can_retry=True,
        language="en",
    )
    editor.reveal(told)
    assert [editor._grid.rowMinimumHeight(row) for row in range(3)] == [0, 0, 0]  # no gaps in what came of it
    editor.open_again()
    assert [editor._grid.rowMinimumHeight(row) for row in range(3)] == kept
    window.page.column.removeWidget(editor)
    editor.deleteLater()


# --- reading aloud


def test_while_a_page_is_read_one_button_stops_it_and_the_focus_goes_there_and_back(window, program):
    window.reading.make = partial(Speech, [], own_thread=False)
    signed_in(window, program)
    page, reading = window.page, window.reading
    assert reading.in_page
    page._listen.setFocus()
    reading.is_reading = True  # without a voice it would say so at once
    reading._show_bar()
    reading.changed.emit()
    settle()
    stops = [each for each in Hand(window).shown(Button) if each.words == "Stop reading"]
    assert stops == [reading.bar.stop]
    assert reading.bar.stop.hasFocus()
    reading.bar.stop.click()
    settle()
    assert [each.words for each in Hand(window).shown(Button, page)].count("Read aloud") == 1
    assert page._listen.hasFocus()


# --- the organisation


def test_in_the_biggest_words_ones_own_logo_is_kept_and_a_word_becomes_shorter(window, program):
    at_the_door(window, program)
    window.navigator.dress_device(Preferences(text_size=TextSize.XXL))
    window.resize(*SMALL)
    window.navigator.to(places.People())
    settle()
    (logo,) = Hand(window).shown(Logo)
    assert window.header.isAncestorOf(logo)
    assert window.header.emergency.isVisible()
    assert window.header.height() < 2 * window.header.help.height()  # one row


# --- who are you


def survey(pack):
    return SurveyCard(pack=pack, pack_title=pack.title(), id="week", title="How was your week?", questions=4, minutes=1)


def test_surveys_of_several_packs_are_one_line_and_can_be_told_apart(qtbot):
    page = PeoplePage(Preferences())
    qtbot.addWidget(page)
    page.show_surveys((survey("care"), survey("shop")))
    (fold,) = page.findChildren(Fold)
    assert not fold.is_open
    rows = [each for each in fold.findChildren(Button) if isinstance(each.value, SurveyAsked)]
    assert [each.detail.partition(" · ")[0] for each in rows] == ["Care", "Shop"]


def test_one_survey_needs_no_line_more(qtbot):
    page = PeoplePage(Preferences())
    qtbot.addWidget(page)
    page.show_surveys((survey("care"),))
    assert not page.findChildren(Fold)
    (row,) = [each for each in page.findChildren(Button) if isinstance(each.value, SurveyAsked)]
    assert row.detail == "4 questions, without a name"


def test_the_least_of_three_actions_gives_way_and_the_first_stays_in_sight(window, program):
    window.navigator.dress_device(Preferences(text_size=TextSize.XXL))
    window.resize(*SMALL)
    window.navigator.to(places.People())
    settle()
    assert not window.page.foot_scrolls
    device, _trying, new = window.page.foot_buttons()
    assert window.page._foot.isAncestorOf(new)
    assert window.page._body.isAncestorOf(device)
    assert device.isVisible()


# --- tables and lists


@pytest.mark.parametrize(("head", "begins"), [("What happens", Qt.AlignmentFlag.AlignLeft)])
def test_headings_of_a_table_begin_where_its_columns_begin(qtbot, head, begins):
    cells = f"<tr><th>{head}</th><th>Call</th></tr><tr><td>Somebody does not answer</td><td>999</td></tr>"
    reading = Reading(f"<table width='100%'>{cells}</table>", "A table")
    qtbot.addWidget(reading)
    block = reading.document().findBlock(reading.document().find(head).position())
    assert block.blockFormat().alignment() == begins


def test_names_in_a_row_have_the_comma_of_the_language():
    was = QLocale()
    try:
        QLocale.setDefault(QLocale("ar"))
        assert "\u060c " in in_a_row(("قفازات", "مئزر"))
        QLocale.setDefault(QLocale("es"))
        assert in_a_row(("guantes", "delantal")) == "guantes, delantal"
    finally:
        QLocale.setDefault(was)


# --- no voice


@pytest.mark.parametrize(
    ("platform", "there", "around", "silent"),
    [
        ("linux", "", {}, True),
        ("linux", "bin/speech-dispatcher", {}, False),
        ("linux", "run/speech-dispatcher/speechd.sock", {}, False),
        ("linux", "", {"SPEECHD_ADDRESS": "inet_socket:127.0.0.1"}, False),
        ("win32", "", {}, False),
        ("darwin", "", {}, False),
    ],
)
def test_that_there_is_no_voice_is_seen_without_asking_for_one(tmp_path, platform, there, around, silent):
    if there:
        (tmp_path / there).parent.mkdir(parents=True)
        (tmp_path / there).touch()
    found = surely_none(platform, [str(tmp_path / "bin")], {"XDG_RUNTIME_DIR": str(tmp_path / "run"), **around})
    assert found is silent


def test_where_there_is_no_voice_no_button_offers_one_and_the_key_still_looks(window, program, qtbot):
    made = []

    def make():
        made.append(True)
        return Speech([], own_thread=False)

    window.reading.make = make
    window.reading.expect_no_voice()
    signed_in(window, program, TextSize.S, WIDE)
    assert not window.header.listen.isVisible()
    assert not made
    window.reading.turn()
    qtbot.waitUntil(lambda: bool(window.reading.bar.note))
    assert made


# --- numbers


def test_the_hint_of_a_line_is_the_longest_that_can_be_read_whole(qtbot):
    line = HintedLine()
    qtbot.addWidget(line)
    line.hint("Type a number", "Number")
    line.show()
    line.resize(line.fontMetrics().horizontalAdvance("Type a number") + 60, 60)
    assert line.placeholderText() == "Type a number"
    line.resize(line.fontMetrics().horizontalAdvance("Type a num"), 60)
    assert line.placeholderText() == "Number"
    line.resize(10, 60)
    assert line.placeholderText() == "Number"


@pytest.mark.parametrize("text", list(TextSize))
def test_beside_a_long_unit_the_hint_is_not_cut(window, program, text):
    signed_in(window, program, text, SMALL)
    item = next(each for each in ITEMS if isinstance(each, Numeric))
    editor = NumberEditor(msgspec.structs.replace(item, unit="compressions of the chest in a minute"), "en")
    window.page.add(editor)
    settle()
    line = editor._line
    wide = line.fontMetrics().horizontalAdvance(line.placeholderText())
    short, room = line.placeholderText() == "Number", line.width()
    window.page.column.removeWidget(editor)
    editor.deleteLater()
    assert short or wide + 20 <= room


def test_two_ways_to_check_an_answer_are_both_worded_short_or_both_long(qtbot):
    page = Page()
    qtbot.addWidget(page)
    more = MoreActions(page, page._outer)
    new, unsure, sure = (Button(f"{words} in many words") for words in ("New", "Unsure", "Sure"))
    page.foot(*more.offer([], [(new, "New"), (unsure, "Unsure"), (sure, "Sure")]))
    page.show()
    worded = set()
    for room in range(sum(each.sizeHint().width() for each in (more.button, new, unsure, sure)) + 100, 100, -10):
        more.fit(room, low=False)
        worded.add((new.words == "New", unsure.words == "Unsure", sure.words == "Sure"))
    assert all(unsure is sure for _, unsure, sure in worded)
    assert {(False, False, False), (True, True, True)} <= worded
