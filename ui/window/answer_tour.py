# SPDX-License-Identifier: Apache-2.0
"""Answers the questions of the tour with clicks and keys, and takes the pictures of each kind of them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from content_packs.answers import Chosen, Number, Words
from content_packs.grading import right_answer
from content_packs.model import (
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from ui.window.answers.editor import Editor
from ui.window.answers.ordering import StepRow
from ui.window.hand import Camera, Hand
from ui.window.intents import HintAsked, LessonAsked, LessonRead, NextAsked, Submitted
from ui.window.kinds_tour import fill
from ui.window.pages.question import QuestionPage
from ui.window.widgets.basic import Button


def answer(hand: Hand, camera: Camera, page: QuestionPage, step: int) -> None:
    """Take the question, a hint at times, what is typed and what is said to it, and go on."""
    kind = kind_of(page.question.item)
    camera.shoot(f"question-{kind}")
    if step % 4 == 0 and page.question.item.hint:
        if hand.find(HintAsked) is None:
            hand.press(page.more.button)
        hand.go(HintAsked)
        camera.shoot("question-hint")
    if step % 3 == 2:
        hand.go(Submitted)
        camera.shoot("feedback-not-learned-yet")
    else:
        right = _fill(hand, page, know=step % 2 == 0)
        camera.shoot(f"question-{kind}-answered")
        hand.main()
        camera.shoot(f"feedback-{kind}-{'yes' if right else 'not-yet'}")
    if step % 2 and hand.find(LessonAsked) is not None:
        hand.go(LessonAsked)
        camera.shoot("lesson-of-question")
        hand.go(LessonRead)
    hand.go(NextAsked)


def stop(hand: Hand, camera: Camera) -> None:
    """Press *Stop for now*, wherever it stands."""
    page = hand.page
    hand.press(page.foot_buttons()[0])
    if isinstance(page, QuestionPage) and page.more.is_open:
        camera.shoot("question-more", partial(_open_more, page))
        hand.press(page.more.actions[0])


def _open_more(page: QuestionPage) -> None:
    """Open what stands behind *More*, where it does."""
    if not page.more.is_open and not page.more.button.isHidden():
        page.more.button.click()


def answer_right(hand: Hand, page: QuestionPage) -> None:
    """Answer right and go on; say "not yet" to a question that the hand cannot fill in."""
    _fill(hand, page, know=True)
    check = next(button for button in page.foot_buttons() if button.property("kind") == "primary")
    if check.isEnabled():
        hand.press(check)
    else:
        hand.go(Submitted)
    hand.go(NextAsked)


def _fill(hand: Hand, page: QuestionPage, *, know: bool) -> bool:
    """Answer with clicks and keys; return whether it will be right."""
    editor = hand.shown(Editor, page)[0]
    lines, buttons = hand.shown(QLineEdit, editor), hand.shown(Button, editor)
    item = page.question.item
    if fill(hand, editor, item, right_answer(item), know=know):
        return know
    match item, right_answer(item):
        case Numeric() | ShortText(), Number(value=right) | Words(text=right):
            lines[0].clear()
            words = right if isinstance(right, str) else f"{right:g}"
            QTest.keyClicks(lines[0], words if know else "7")
        case TrueFalse(answer=answer), _:
            hand.press(buttons[0 if answer is know else 1])
        case SingleChoice() | MultipleChoice(), Chosen(options=right):
            for button in [button for button in buttons if (button.value in right) is know][
                : len(right) if know else 1
            ]:
                hand.press(button)
        case Matching(pairs=pairs), _:
            rights = sorted(buttons[len(pairs) :], key=lambda button: int(str(button.value)), reverse=not know)
            for button in rights:
                hand.press(button)
        case Ordering(), _:
            _put_in_order(hand, editor, know=know)
    return know


def _put_in_order(hand: Hand, editor: Editor, *, know: bool) -> None:
    """Press Down on whatever stands before a step that belongs before it; or spoil the order once."""
    while True:
        rows = sorted(hand.shown(StepRow, editor), key=lambda row: row.y())
        wrong = [one for one, other in pairwise(rows) if (one.step > other.step) is know]
        if wrong:
            hand.press(wrong[0].down)
        if not know or not wrong:
            return


def kind_of(item: Item) -> str:
    """Return the pack format's word for the kind of a question."""
    return str(type(item).__struct_config__.tag)
