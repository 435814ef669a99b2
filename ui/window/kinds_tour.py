# SPDX-License-Identifier: Apache-2.0
"""Answers the newer kinds of question for the tour, and takes pictures of those that nobody is asked by chance."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.events import Purpose
from app.picture import screen_order
from app.preferences import Preferences
from app.reasons import Reason, ReasonCode
from app.simulation import wrong_answer
from app.views import Feedback, QuestionView
from content_packs.answers import Answer, Chosen, Filled, Number, Sorted
from content_packs.grading import grade
from content_packs.localise import in_language
from content_packs.model import Categorise, Cloze, HotSpot, Item, Numeric
from content_packs.starter import starter_folders, starter_source
from ui.window.album import Album
from ui.window.answers.cloze import GapRow
from ui.window.answers.editor import Editor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.hand import Hand
from ui.window.pages.question import QuestionPage
from ui.window.staged import staged
from ui.window.widgets.basic import Button


def shoot_kinds(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take pictures of a question of each newer kind from the packs that ship, and of what is said after an answer.

    They stand outside of any attempt: nothing of it is recorded.
    """
    wanted: list[type[Item]] = [Categorise, Cloze, HotSpot]
    for folder in starter_folders():
        pack = starter_source(folder).pack
        for item in in_language(pack, look.language).items if pack else ():
            if type(item) in wanted:
                wanted.remove(type(item))
                _shoot(folder, item, album, look, size)


def _shoot(folder: Path, item: Item, album: Album, look: Preferences, size: tuple[int, int]) -> None:
    kind = str(type(item).__struct_config__.tag)
    view = _view(item, look.language)
    page = QuestionPage(view)
    album.follow(page)
    with staged(page, look, size) as window:
        if item.media:
            page.show_media(item.media, (folder / item.media).read_bytes())
        album.save(window, f"kind-{kind}")
        answer = wrong_answer(item, random.Random(1))  # noqa: S311 - it only has to be the same each time
        page.findChildren(Editor)[0].restore(answer)
        page.show_feedback(_feedback(view, answer))
        album.save(window, f"kind-{kind}-not-yet")


def _view(item: Item, language: str) -> QuestionView:
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
        ask_confidence=False,
        draft=None,
        language=language,
    )


def _feedback(view: QuestionView, answer: Answer) -> Feedback:
    return Feedback(
        item=view.item,
        answer=answer,
        grade=grade(view.item, answer),
        order=view.order,
        lesson="",
        purpose=view.purpose,
        can_retry=False,
        language=view.language,
    )


def fill(hand: Hand, editor: Editor, item: Item, right: Answer, *, know: bool) -> bool:
    """Answer a question of one of these kinds, right where `know`; False for a question of another kind."""
    match item, right:
        case Categorise(), Sorted(groups=groups):
            _sort(hand, editor, item, groups if know else tuple((g + 1) % len(item.groups) for g in groups))
        case Cloze(), Filled(gaps=gaps):
            _fill_gaps(hand, editor, gaps, know=know)
        case HotSpot(), Chosen(options=options):
            _tap(hand, editor, options if know else tuple(n for n in range(len(item.regions)) if n not in options)[:1])
        case Numeric(units=units), Number(value=value) if units:
            line = hand.shown(QLineEdit, editor)[0]
            line.clear()
            QTest.keyClicks(line, f"{value:g}" if know else "7")
            hand.press(next(button for button in hand.shown(Button, editor) if button.words == item.unit))
        case _:
            return False
    return True


def _sort(hand: Hand, editor: Editor, item: Categorise, groups: tuple[int, ...]) -> None:
    """Tap each thing and then its group, whatever was put anywhere before."""
    for thing, group in zip(item.things, groups, strict=True):
        hand.press(next(button for button in hand.shown(Button, editor) if button.words == thing.text))
        hand.press(next(button for button in hand.shown(Button, editor) if button.words == item.groups[group]))


def _fill_gaps(hand: Hand, editor: Editor, gaps: tuple[str | int, ...], *, know: bool) -> None:
    for row, given in zip(hand.shown(GapRow, editor), gaps, strict=True):
        if isinstance(given, str):
            line = hand.shown(QLineEdit, row)[0]
            line.clear()
            QTest.keyClicks(line, given if know else "7")
        else:
            hand.press(next(card for card in hand.shown(Button, row) if (card.value == given) is know))


def _tap(hand: Hand, editor: Editor, places: tuple[int, ...]) -> None:
    if not isinstance(editor, HotSpotEditor):
        return
    for place in places:
        hand.settle()
        middle = editor.picture.shape(place).boundingRect().center().toPoint()
        if editor.picture.shown and editor.picture.region_at(middle.toPointF()) == place:
            QTest.mouseClick(editor.picture, Qt.MouseButton.LeftButton, pos=middle)
        else:
            editor.digit(editor.number_of(place))
