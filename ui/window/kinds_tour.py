# SPDX-License-Identifier: Apache-2.0
"""Answers the newer kinds of question for the tour: with clicks and keys, as a person does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from content_packs.answers import Answer, Chosen, Filled, Number, Sorted
from content_packs.model import Categorise, Cloze, HotSpot, Item, Numeric
from ui.window.answers.cloze import GapRow
from ui.window.answers.editor import Editor
from ui.window.answers.hotspot import HotSpotEditor
from ui.window.hand import Hand
from ui.window.widgets.basic import Button


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
