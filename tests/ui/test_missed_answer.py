# SPDX-License-Identifier: Apache-2.0
"""What came of an option can be told without colour: each of the four has a sign, a border and words of its own."""

from __future__ import annotations

import pytest

from content_packs.answers import Chosen, NotYet
from ui.window.answers.choice import _below_each_other, without_opener
from ui.window.answers.hotspot import MISSED, RIGHT, WRONG
from ui.window.answers.make import make_editor
from ui.window.specimens_answers import ITEMS, told
from ui.window.style import sheet

KINDS = {item.id: item for item, _, _ in ITEMS}


def revealed(qtbot, kind, answer):
    editor = make_editor(KINDS[kind], ())
    qtbot.addWidget(editor)
    editor.restore(answer)
    editor.reveal(told(KINDS[kind], answer))
    return editor, editor._cards


def test_a_right_answer_that_was_missed_does_not_look_like_one_that_was_chosen(qtbot):
    editor, cards = revealed(qtbot, "multiple", Chosen((0, 2)))
    states = [cards[place].property("state") for place in range(3)]
    assert states == ["right", "missed", "not-yet"]
    signs = [cards[place]._icon._name for place in range(3)]
    assert len(set(signs)) == 3
    said = editor.beside()
    assert said["option-0"].startswith("Gloves. You chose this. It belongs to the answer. Clean hands")
    assert said["option-1"].startswith("Apron. This belongs to the answer. You did not choose it. Clean hands")
    assert said["option-2"].startswith("A hat. You chose this. It does not belong to the answer. The germs")
    assert cards[1].accessibleDescription().startswith("This belongs to the answer. You did not")
    assert not [words for words in said.values() if "right" in words.lower()], "the question may ask for what is wrong"


def test_a_reason_in_another_direction_has_a_line_of_its_own(qtbot):
    assert _below_each_other("You chose this.", "Germs stay.") == "You chose this. Germs stay."
    first, second = _below_each_other("اخترت هذا.", "Germs stay.").splitlines()
    assert "اخترت هذا." in first
    assert second == "\u2068Germs stay.\u2069"  # its full stop stands behind it


def test_what_was_not_chosen_and_is_not_right_says_so_to_a_screen_reader(qtbot):
    _, cards = revealed(qtbot, "single", Chosen((1,)))
    assert cards[2].property("state") == "plain"
    assert cards[2].accessibleDescription() == "You did not choose this."
    assert cards[0].detail.startswith("This is the right answer.")
    assert cards[1].detail.startswith("You chose this. Not yet. "), "nothing else says it in words"
    assert cards[0].property("state") == "missed"


def test_who_chose_nothing_is_not_told_that_they_did_not_choose(qtbot):
    _, cards = revealed(qtbot, "multiple", NotYet())
    assert cards[0].detail.startswith("This belongs to the answer.")
    assert "did not choose" not in cards[0].detail


def test_a_reason_says_yes_or_right_once_and_keeps_every_other_first_sentence():
    assert without_opener("Right. Then nobody knows.") == "Then nobody knows."
    assert without_opener("نعم. هذا آمن.") == "هذا آمن."
    for whole in ("Right.", "Right away. Now.", "Call 999. Stay there.", ""):
        assert without_opener(whole) == whole


def test_the_picture_has_three_signs(qtbot):
    editor, _ = revealed(qtbot, "hotspot", Chosen((1,)))
    assert editor.picture.marks == {0: MISSED, 1: WRONG}
    editor, _ = revealed(qtbot, "hotspot", Chosen((0,)))
    assert editor.picture.marks == {0: RIGHT}


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_borders_differ_in_more_than_colour(theme):
    from app.preferences import TextSize

    rules = sheet(theme, TextSize.S)
    borders = {}
    for state in ("right", "not-yet", "missed"):
        rule = rules.split(f'QPushButton[state="{state}"]:disabled {{')[1].split("}")[0]
        borders[state] = rule.split("border:")[1].split("#")[0].split()
    assert len({style for _, style in borders.values()}) == 3
