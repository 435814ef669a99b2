# SPDX-License-Identifier: Apache-2.0
"""The newer kinds of question in the real window: by keyboard and by touch, half answered, mirrored, at 200 %."""

from __future__ import annotations

from functools import cache

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.preferences import Preferences, TextSize, Theme
from content_packs.answers import Chosen, Filled, NotYet, Number, Rated, Sorted, Words
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import right_answer
from content_packs.model import Likert, Region
from content_packs.starter import starter_folders, starter_source
from tests.ui.audits import cut, focusable, runs_off, unfit
from tests.ui.conftest import deliver
from tests.ui.fakes import FakeLearning
from ui.window import places
from ui.window.answers.hotspot import RIGHT, RegionPicture
from ui.window.answers.scale import ScaleEditor
from ui.window.hand import Hand
from ui.window.intents import Submitted
from ui.window.widgets.basic import Button, Text

CARE = next(folder for folder in starter_folders() if folder.name == "care-essentials")
NAMES = ("hands-how-sort", "cpr-adult-gaps", "ppe-use-gaps", "spot-hazards-find", "enough-to-drink-sum-1")
PICTURE = (CARE / "media/room-hazards.svg").read_bytes()
LIGHT = Preferences(theme=Theme.LIGHT)
LARGE = Preferences(theme=Theme.DARK, text_size=TextSize.XXL, language="ar")


@cache
def items():
    """One question of each newer kind, from a pack that ships."""
    pack = starter_source(CARE).pack
    found = {item.id: as_asked(item, drawn_for(item, "an attempt"), "en") for item in pack.items}
    typed = next(item for item in found.values() if getattr(item, "typos", 0))
    return {**{name: found[name] for name in NAMES if name in found}, "slip": typed}


class Learning(FakeLearning):
    def media(self, learner, path):
        return PICTURE


@pytest.fixture
def ask(window, program):
    def show(name, look=LIGHT, draft=None):
        program.learning = Learning((items()[name],))
        if draft is not None:
            program.learning.drafts[items()[name].id] = draft
        window.navigator._ports = program.ports()
        card = program.accounts.people["p0"]
        place = places.AtStep(program.learning.question())
        window.navigator.to(places.SignedIn(card, look, first=place))
        deliver()
        return window.page

    return show


def press(page, words):
    next(button for button in page.findChildren(Button) if button.isVisible() and button.words == words).click()


@pytest.mark.dressed
@pytest.mark.parametrize("look", [LIGHT, LARGE], ids=["light", "large"])
def test_named_large_enough_and_nothing_cut_before_and_after(window, ask, look):
    for name in items():
        page = ask(name, look)
        assert not unfit(window), name
        assert (QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (look is LARGE)
        for answer in (None, NotYet()):
            if answer:
                page.intent.emit(Submitted(answer))
                deliver()
            assert focusable(window), name
            assert not cut(window), name
            assert not runs_off(window), name


@pytest.mark.dressed
def test_a_hint_comes_into_sight_and_the_focus_goes_there(window, ask):
    page = ask("hands-how-sort", Preferences(theme=Theme.DARK, text_size=TextSize.XXL))
    window.resize(1024, 600)
    window.activateWindow()
    deliver()
    page.more.button.setFocus()
    QTest.keyClick(page.more.button, Qt.Key.Key_Return)
    hint = next(each for each in page.more.actions if each.words == "Hint")
    hint.setFocus()
    QTest.keyClick(hint, Qt.Key.Key_Return)
    deliver()
    assert page._hint_card.visibleRegion().boundingRect() == page._hint_card.rect()
    focus = window.focusWidget()
    assert page._hint_card.isAncestorOf(focus)
    assert focus.text() == page.question.item.hint
    assert window.focusNextPrevChild(True)
    assert page._answering.isAncestorOf(window.focusWidget()), "Tab goes on to the answers"


def test_the_right_answer_as_a_draft_is_the_right_answer(ask, program):
    for name, item in items().items():
        right = right_answer(item)
        page = ask(name, draft=right)
        assert page._editor.answer() == right, name
        Hand(page.window()).main()
        assert program.learning.given[-1][1] == right


def test_things_are_put_into_groups_by_taps_and_by_digits(ask, program):
    item = items()["hands-how-sort"]
    page = ask("hands-how-sort")
    press(page, item.groups[1])
    assert program.learning.drafts[item.id] == Sorted((1, -1, -1, -1))
    QTest.keyClick(page, Qt.Key.Key_1)
    assert program.learning.drafts[item.id] == Sorted((1, 0, -1, -1))
    assert page._editor.answer() is None
    press(page, item.things[0].text)  # back to the first, to change it
    press(page, item.groups[0])
    assert program.learning.drafts[item.id] == Sorted((0, 0, -1, -1))
    QTest.keyClick(page, Qt.Key.Key_1)
    QTest.keyClick(page, Qt.Key.Key_2)
    assert page._editor.answer() == Sorted((0, 0, 0, 1))
    Hand(page.window()).main()
    deliver()
    shown = [button.accessibleDescription() for button in page._editor.marked()]
    assert len(shown) == 1
    assert "You put it into “Soap and water”. It belongs to “Hand gel”." in shown[0]
    assert item.things[2].why in shown[0]


def test_half_a_sorting_comes_back(ask):
    page = ask("hands-how-sort", draft=Sorted((0, -1, 1, -1)))
    assert page._editor._put == [0, -1, 1, -1]
    assert page._editor._active == 1
    for foreign in (Sorted((0, 9, 1, -1)), Sorted((0,)), Words("x")):
        assert ask("hands-how-sort", draft=foreign)._editor._put == [-1] * 4


def test_gaps_are_typed_and_chosen_and_stand_in_the_text(ask, program):
    page = ask("cpr-adult-gaps")
    lines = page.findChildren(QLineEdit)
    QTest.keyClicks(lines[0], "5")
    assert "5" in page._editor._text.text()
    assert program.learning.drafts["cpr-adult-gaps"] == Filled(("5", "", ""))
    assert page._editor.answer() is None
    QTest.keyClicks(lines[1], "200")
    QTest.keyClicks(lines[2], "30")
    Hand(page.window()).main()
    deliver()
    assert program.learning.given[-1][1] == Filled(("5", "200", "30"))
    told = " ".join(text.text() for text in page._editor.findChildren(Text) if text.isVisible())
    assert "cannot come back up" in told
    assert "Right here: 120" in told
    page = ask("ppe-use-gaps", draft=Filled((1, -1, -1)))
    assert page._editor._rows[0].words() == "gloves"
    assert page._editor._rows[1].words() == ""


def test_a_place_is_picked_in_the_picture_or_from_the_list(ask, program):
    page = ask("spot-hazards-find")
    editor = page._editor
    assert editor.picture.shown
    assert not any(card.isVisible() for card in editor._cards.values())
    middle = editor.picture.shape(0).boundingRect().center()
    QTest.mouseClick(editor.picture, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert program.learning.drafts["spot-hazards-find"] == Chosen((0,))
    assert editor.picture.chosen == {0}
    press(page, "Answer from a list instead")
    assert all(card.isVisible() for card in editor._cards.values())
    assert editor._cards[editor._order[0]].hasFocus() or not page.window().isActiveWindow()
    editor._cards[1].click()
    editor._cards[2].click()
    Hand(page.window()).main()
    deliver()
    assert program.learning.given[-1][1] == Chosen((0, 1, 2))
    assert editor.picture.marks == dict.fromkeys(range(3), RIGHT)
    QTest.mouseClick(
        editor.picture, Qt.MouseButton.LeftButton, pos=editor.picture.shape(4).boundingRect().center().toPoint()
    )
    assert editor.chosen() == (0, 1, 2)  # locked


def test_a_finger_need_not_hit_exactly(ask):
    picture = ask("spot-hazards-find")._editor.picture
    for place in range(5):
        inside = picture.shape(place).boundingRect().center()
        assert picture.region_at(inside) is not None
    assert picture.region_at(QPointF(-500, -500)) is None


def test_a_unit_is_chosen_and_never_guessed(ask, program):
    item = items()["enough-to-drink-sum-1"]
    page = ask("enough-to-drink-sum-1")
    line = page.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "750")
    assert page._editor.answer() is None
    press(page, "ml")
    assert page._editor.answer() == Number(750.0)
    assert program.learning.drafts[item.id] == Filled(("750", 0))
    press(page, "litres")
    assert page._editor.answer() == Number(750.0, 1)
    line.clear()
    QTest.keyClicks(line, "0.75 litres")
    assert page._editor.answer() == Number(0.75, 1)
    press(page, "ml")
    assert page._editor.answer() is None  # it says one unit and shows another
    page = ask("enough-to-drink-sum-1", draft=Filled(("75", 1)))
    assert page._editor.answer() == Number(75.0, 1)
    assert ask("enough-to-drink-sum-1", draft=Filled(("0.5 l", -1)))._editor.answer() == Number(0.5, 1)


def test_a_slip_is_forgiven_and_the_right_word_is_said(ask, program):
    word = next(text for text in items()["slip"].accept if len(text) > 5 and " " not in text)
    page = ask("slip")
    QTest.keyClicks(page.findChildren(QLineEdit)[0], word[:-2] + word[-1] + word[-2])
    Hand(page.window()).main()
    deliver()
    assert f"You meant: {word}" in [text.text() for text in page.findChildren(Text) if text.isVisible()]
    assert program.learning.given[-1][0] == items()["slip"].id


def test_a_scale_is_answered_and_comes_back(qtbot):
    editor = ScaleEditor(Likert(id="sure", stem="How sure?", scale=("Not", "A little", "Very")))
    qtbot.addWidget(editor)
    assert editor.answer() is None
    assert editor.digit(3)
    assert editor.answer() == Rated(2)
    editor.restore(Rated(0))
    assert editor.answer() == Rated(0)


@pytest.mark.dressed
def test_where_regions_overlap_the_smaller_one_is_picked_not_the_one_with_the_smaller_frame(qtbot):
    thin = Region(text="thin", why="w", points=((0.1, 0.1), (0.9, 0.9), (0.85, 0.95), (0.1, 0.2)))
    box = Region(text="box", why="w", points=((0.2, 0.2), (0.7, 0.2), (0.7, 0.7), (0.2, 0.7)))
    for regions in ((thin, box), (box, thin)):
        picture = RegionPicture("A room.", regions, (0, 1))
        qtbot.addWidget(picture)
        picture.resize(640, 420)
        picture.put(PICTURE)
        picture.show()
        deliver()
        size = picture.picture_rect()
        middle = QPointF(size.x() + 0.5 * size.width(), size.y() + 0.53 * size.width())
        assert regions[picture.region_at(middle)] is thin
