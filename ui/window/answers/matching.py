# SPDX-License-Identifier: Apache-2.0
"""What belongs together: tap one on the left, then its partner on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Matched
from content_packs.model import Matching
from ui.window.answers.editor import Editor, at, with_outcome
from ui.window.focus import hand_on
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce, restyle

UNPAIRED = -1
"""Stands in a draft for a left side that has no partner yet."""


class MatchingEditor(Editor):
    """Two columns of cards; each left card shows its partner below its own words."""

    def __init__(self, item: Matching, order: tuple[int, ...]) -> None:
        super().__init__()
        self._rights_words = [pair.right for pair in item.pairs]
        self._paired = [UNPAIRED] * len(item.pairs)
        self._active = 0
        grid = QGridLayout()
        grid.setSpacing(TOKENS.space.s + 4)
        self._lefts = [Button(pair.left, left, kind="option", icon="circle") for left, pair in enumerate(item.pairs)]
        self._rights = {
            right: Button(item.pairs[right].right, right, kind="option") for right in order or range(len(item.pairs))
        }
        self.column.addWidget(Text(self.tr("Tap one on this side, then its partner on the other side."), "muted"))
        for row, left in enumerate(self._lefts):
            left.chosen.connect(self._left_pressed)
            grid.addWidget(left, row, 0)
        for row, right in enumerate(self._rights.values()):
            right.chosen.connect(self._right_pressed)
            grid.addWidget(right, row, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self._grid = grid
        self._kept_for = (-1, "")
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for a partner below each card from the start: no row grows under the finger."""
        super().resizeEvent(event)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise in another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_kept_for"):
            self._keep_room()

    def _keep_room(self) -> None:
        wide = (self.width() - self._grid.horizontalSpacing()) // 2
        kept_for = (wide, self.font().key())
        if kept_for == self._kept_for or not self._lefts[0].isEnabled() or wide <= 0:
            return
        self._kept_for = kept_for
        longest = max(self._rights_words, key=len)
        for row, left in enumerate(self._lefts):
            was = left.detail
            left.say(left.words, self.tr("Goes with: {right}").format(right=longest))
            self._grid.setRowMinimumHeight(row, left.heightForWidth(wide))
            left.say(left.words, was)

    def answer(self) -> Answer | None:
        return None if UNPAIRED in self._paired else Matched(tuple(self._paired))

    def restore(self, draft: Answer) -> None:
        if isinstance(draft, Matched) and len(draft.rights) == len(self._paired):
            self._paired = list(draft.rights)
            self._advance()

    def left(self) -> list[int]:
        return [self._active] if self._lefts[0].isEnabled() else []

    def come_back(self, left: list[int]) -> None:
        if len(left) == 1 and 0 <= left[0] < len(self._lefts):
            self._active = left[0]
            self._redraw()

    def reveal(self, feedback: Feedback) -> None:
        matched = isinstance(feedback.answer, Matched)
        self._kept_for = (-1, "")
        for row in range(len(self._lefts)):
            self._grid.setRowMinimumHeight(row, 0)  # nothing is paired any more, and what came of it needs its own room
        for left, button in enumerate(self._lefts):
            good = left not in feedback.grade.misses
            button.setEnabled(False)
            restyle(button, state=("right" if good else "not-yet") if matched else "plain")
            button.tone(("on-soft" if good else "on-notice") if matched else "")
            button.show_icon("done" if good or not matched else "again")
            button.say(button.words, self._outcome(left, feedback))
        for button in self._rights.values():
            button.setEnabled(False)
            restyle(button, state="plain")

    def _outcome(self, left: int, feedback: Feedback) -> str:
        """What belongs to a left side, beside what the person put there; the first only once there is no other try."""
        given = feedback.answer.rights[left] if isinstance(feedback.answer, Matched) else UNPAIRED
        chosen, right = self._rights_words[given] if given != UNPAIRED else "", self._rights_words[left]
        if chosen and left not in feedback.grade.misses:
            return self.tr("Goes with: {right}").format(right=chosen)
        if feedback.can_retry:
            return self.tr("You chose: {given}").format(given=chosen) if chosen else ""
        if not chosen:
            return self.tr("Goes with: {right}").format(right=right)
        words = self.tr("You put “{given}” here. It goes with “{right}”.")
        return words.format(given=chosen, right=right)

    def place_of(self, where: str) -> QWidget:
        lefts = dict(enumerate(self._lefts))
        return at(where, "left", lefts) or at(where, "right", self._rights) or self

    def beside(self) -> dict[str, str]:
        return with_outcome("left", dict(enumerate(self._lefts)))

    def marked(self) -> list[QWidget]:
        return [left for left in self._lefts if left.property("state") == "not-yet"] or [*self._lefts]

    def open_again(self) -> None:
        self._paired = [UNPAIRED] * len(self._paired)
        for button in (*self._lefts, *self._rights.values()):
            button.setEnabled(True)
            button.tone("")
            restyle(button, state="")
        self._keep_room()
        self._advance()

    @Slot(object)
    def _left_pressed(self, left: int) -> None:
        self._active = left
        self._redraw()
        first = next(iter(self._rights.values()))
        hand_on(first)

    @Slot(object)
    def _right_pressed(self, right: int) -> None:
        left = self._active
        self._paired[left] = right
        words = self.tr("{left} goes with {right}").format(
            left=self._lefts[left].words, right=self._rights_words[right]
        )
        announce(self, words)
        self._advance()
        hand_on(self._lefts[self._active])
        self.changed.emit(Matched(tuple(self._paired)))

    def _advance(self) -> None:
        """Go on to the first left side that has no partner."""
        if UNPAIRED in self._paired:
            self._active = self._paired.index(UNPAIRED)
        self._redraw()

    def _redraw(self) -> None:
        for left, button in enumerate(self._lefts):
            right = self._paired[left]
            detail = self._rights_words[right] if right != UNPAIRED else ""
            button.say(button.words, self.tr("Goes with: {right}").format(right=detail) if detail else "")
            button.show_icon("done" if detail else "circle", "accent" if detail else "muted")
            restyle(button, state="chosen" if left == self._active and button.isEnabled() else "")
            if left == self._active:
                button.setAccessibleDescription(self.tr("Now choose its partner. {paired}").format(paired=detail))
        for right, button in self._rights.items():
            restyle(button, state="plain" if right in self._paired else "")
