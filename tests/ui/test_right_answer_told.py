# SPDX-License-Identifier: Apache-2.0
"""Whoever typed a wrong number or word, or said "not yet", reads what was right: the reason alone may not say it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.events import Purpose
from app.preferences import Preferences, Theme
from app.reasons import Reason, ReasonCode
from app.views import Feedback, QuestionView
from content_packs.answers import Matched, NotYet, Number, Ordered, Sorted, Words
from content_packs.grading import grade
from content_packs.model import Categorise, Matching, Numeric, Ordering, Pair, ShortText, Thing, Unit
from tests.ui.conftest import deliver
from tests.ui.fakes import FakeLearning
from ui.window import places
from ui.window.answers.make import make_editor
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.film_question import FilmQuestion

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
COMMON = {"id": "q", "competency": "c", "stem": "How long?", "rationale": "It takes time."}
LONG = Numeric(**COMMON, answer=1234.5, unit="seconds", units=(Unit(name="minutes", factor=60),))
WORD = ShortText(**COMMON, accept=("yellow sign", "sign"))


def feedback(item, answer, *, can_retry=False, language="en"):
    return Feedback(
        item=item, answer=answer, grade=grade(item, answer), order=(), lesson="", purpose=Purpose.MODULE,
        can_retry=can_retry, language=language,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("item", "answer", "language", "told"),
    [
        (LONG, Number(3.0), "en", "1234.5 seconds"),
        (LONG, NotYet(), "es", "1234,5 seconds"),
        (WORD, Words("mop"), "en", "yellow sign"),
        (WORD, NotYet(), "en", "yellow sign"),
    ],
)
def test_it_is_told_when_there_is_no_other_try(qapp, item, answer, language, told):
    editor = make_editor(item, (), language)
    assert told in editor.right_words(feedback(item, answer, language=language))


@pytest.mark.parametrize("answer", [Words("sign"), Words("mop")])
def test_it_is_not_told_before_another_try_nor_to_who_was_right(qapp, answer):
    editor = make_editor(WORD, ())
    assert editor.right_words(feedback(WORD, answer, can_retry=answer.text == "mop")) == ""


def test_it_stands_with_the_verdict(window, program):
    program.learning = FakeLearning((WORD,))
    window.navigator._ports = program.ports()
    place = places.AtStep(program.learning.question())
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT), first=place))
    deliver()
    window.page.show_feedback(feedback(WORD, Words("mop")))
    deliver()
    assert any("yellow sign" in text.text() for text in window.findChildren(Text) if text.isVisible())


def test_a_long_number_that_was_left_comes_back_as_it_was_typed(qapp):
    editor = make_editor(LONG, ())
    editor.restore(Number(1234567.25, 1))
    assert editor.typed() == "1234567.25"
    assert editor.answer() == Number(1234567.25, 1)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Words("bakset"), ["You meant: basket", "It takes time."]),
        (Words("mop"), ["The right answer: basket", "It takes time."]),
        (NotYet(), ["The right answer: basket", "It takes time."]),
    ],
)
def test_in_a_film_and_in_an_example_it_is_told_in_words_too(qapp, qtbot, answer, says):
    item = ShortText(**COMMON, accept=("basket",), typos=1)
    told = feedback(item, answer)
    card = FilmQuestion(
        QuestionView(
            attempt="a", purpose=Purpose.MODULE, number=0, at_most=0, item=item, order=(),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU), competency_title="C", module_title="M", safety_critical=False,
            hint_shown=False, ask_confidence=False, draft=None, language="en",
        )
    )  # fmt: skip
    qtbot.addWidget(card)
    card.show_feedback(told)
    texts = [text.text() for text in card.findChildren(Text)]
    assert [words for words in texts if words in says] == says
    assert card.editor.said(told) == says


PAIRS = Matching(**COMMON, pairs=tuple(Pair(left=left, right=right) for left, right in ("aA", "bB", "cC")))
GROUPS = Categorise(
    **COMMON,
    groups=("Soap", "Gel"),
    things=(Thing(text="Dirt", group=0, why="Gel lifts none."), Thing(text="Clean", group=1, why="Gel is quicker.")),
)


def details(item, answer, *, can_retry):
    editor = make_editor(item, ())
    editor.restore(answer)
    editor.reveal(feedback(item, answer, can_retry=can_retry))
    return {button.words: button.accessibleDescription() for button in editor.findChildren(Button)}


def test_what_was_put_wrong_stands_beside_the_right_pair(qapp):
    told = details(PAIRS, Matched((0, 2, 1)), can_retry=False)
    assert told["b"] == "You put “C” here. It goes with “B”."
    assert told["c"] == "You put “B” here. It goes with “C”."
    assert told["a"] == "Goes with: A", "what was right stays as it was put"


def test_before_another_try_only_what_was_put_is_told(qapp):
    told = details(PAIRS, Matched((0, 2, 1)), can_retry=True)
    assert (told["b"], told["c"]) == ("You chose: C", "You chose: B")


def test_who_said_not_yet_reads_the_pairs(qapp):
    editor = make_editor(PAIRS, ())
    editor.reveal(feedback(PAIRS, NotYet()))
    assert [b.accessibleDescription() for b in editor.marked()] == [f"Goes with: {right}" for right in "ABC"]


def test_what_was_put_into_another_group_stands_beside_the_right_one(qapp):
    told = details(GROUPS, Sorted((1, 1)), can_retry=False)
    assert told["Dirt"] == "You put it into “Gel”. It belongs to “Soap”.\nGel lifts none."
    assert "You put" not in told["Clean"]
    assert "Soap" not in details(GROUPS, Sorted((1, 1)), can_retry=True)["Dirt"]


STEPS = Ordering(**COMMON, steps=("Wet", "Soap", "Rub", "Rinse"))


def rows_told(answer, *, order=(3, 1, 2, 0), can_retry=False):
    """What stands on the screen from above, by where it stands and not by what the editor thinks."""
    editor = make_editor(STEPS, order)  # without the draft, as when one comes back to what came of the answer
    told = feedback(STEPS, answer, can_retry=can_retry)
    editor.reveal(told)
    rows = [editor.column.itemAt(place).widget() for place in range(editor.column.count())]
    texts = [[text.text() for text in row.findChildren(Text, options=DIRECT)] for row in rows]
    return editor, told, [tuple(text for text in row if text) for row in texts]


def test_steps_that_were_wrong_stand_in_the_right_order_with_where_one_had_put_them(qapp):
    editor, told, rows = rows_told(Ordered((1, 0, 2, 3)))
    assert rows == [
        ("1", "Wet", "You had it in place 2"),
        ("2", "Soap", "You had it in place 1"),
        ("3", "Rub"),
        ("4", "Rinse"),
    ]
    assert [row.words for row in editor.marked()] == ["Wet", "Soap"]
    assert list(editor.beside().values()) == [
        "1: Wet. You had it in place 2.",
        "2: Soap. You had it in place 1.",
        "3: Rub.",
        "4: Rinse.",
    ]
    assert editor.said(told)[0] == "Above is the right order."
    assert all(row._grip.isHidden() for row in editor._rows), "nothing can be dragged any more"


def test_before_another_try_steps_stay_as_one_had_put_them(qapp):
    editor, told, rows = rows_told(Ordered((1, 0, 2, 3)), can_retry=True)
    assert rows == [("1", "Soap"), ("2", "Wet"), ("3", "Rub"), ("4", "Rinse")]
    assert editor.beside() == {}
    assert editor.right_words(told) == ""
    editor.open_again()
    assert editor.answer() == Ordered((1, 0, 2, 3))


def test_who_said_not_yet_sees_the_steps_in_the_right_order(qapp):
    editor, told, rows = rows_told(NotYet())
    assert rows == [("1", "Wet"), ("2", "Soap"), ("3", "Rub"), ("4", "Rinse")]
    assert list(editor.beside().values()) == ["1: Wet.", "2: Soap.", "3: Rub.", "4: Rinse."]
    assert editor.right_words(told) == ""


def test_a_screen_reader_is_told_each_step_with_where_one_had_it(window, program, monkeypatch):
    program.learning = FakeLearning((STEPS,))
    window.navigator._ports = program.ports()
    place = places.AtStep(program.learning.question())
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT), first=place))
    deliver()
    heard = []
    monkeypatch.setattr("ui.window.pages.question.announce", lambda _widget, words: heard.append(words))
    window.page.show_feedback(feedback(STEPS, Ordered((1, 0, 2, 3))))
    steps = "1: Wet. You had it in place 2. 2: Soap. You had it in place 1. 3: Rub. 4: Rinse."
    assert heard == [f"Not yet. {steps} Above is the right order. It takes time."]
