# SPDX-License-Identifier: Apache-2.0
"""The rest of a long page: what is below what can be seen is made in the turns after the first picture.

A page of eighty competencies took a tenth of a second, in which no key and no touch was heard. Whoever needs all of it
at once, to read it aloud or to go back to where somebody was, has it made at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from ui.window.pages.column import Patient, settle, settle_all
from ui.window.pages.page import Page
from ui.window.presenters.spoken import Part

AT_FIRST: Final = 8
"""Rows that are made with the page: more than can be seen of it on a high screen."""
TURN_MS: Final = 6.0
"""After so much of a turn the next one goes on. What was made takes about as long again to find its place."""
_AFTER_MS: Final = 20
"""The first picture is painted by then, where nothing comes to the page in several turns."""
_LOOK_MS: Final = 4
"""How soon to look again whether the window shows what came before."""
_MOST_LOOKS: Final = 60
"""After so many looks the next row is made all the same: something is asked of the record that takes long."""

Piece = Callable[[], object]


class Rest(QObject):
    """Makes the pieces that it is given one after the other; at once where nobody can see the page yet."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._pieces: deque[Piece] = deque()
        self._timer: QTimer | None = None
        self._looks = 0
        self._all_shown = False
        self.waits = True
        """False where all is made at once."""

    @property
    def is_done(self) -> bool:
        """True when nothing is left to make."""
        return not self._pieces

    def make(self, pieces: Sequence[Piece], *, at_first: int = AT_FIRST, coming: bool = False) -> None:
        """Make these after all that was given before: so many now, if nothing is left of that, and the others later.

        `coming`: the page is being made, and is shown next.
        """
        if not (self.waits and (coming or self._page.isVisible())):
            self.finish()
            at_first = len(pieces)
        now = at_first if self.is_done else 0
        for piece in pieces[:now]:
            piece()
        self._pieces.extend(pieces[now:])
        if self._pieces and self._timer is None:
            self._timer = QTimer(self, singleShot=True)
            self._timer.timeout.connect(self._turn)
            self._timer.start(_AFTER_MS)

    def finish(self) -> None:
        """Make all that is left now."""
        while self._pieces:
            self._pieces.popleft()()
        self._end()

    def forget(self) -> None:
        """Make nothing of what is left: what it was for has gone."""
        self._pieces.clear()
        self._end()

    @Slot()
    def _turn(self) -> None:
        if self._timer is not None and self._is_early():
            self._timer.start(_LOOK_MS)
            return
        begun = perf_counter()
        while self._pieces and (perf_counter() - begun) * 1000 < TURN_MS:
            self._pieces.popleft()()
        if not self._pieces:
            self._end()
        elif self._timer is not None:
            self._timer.start(0)
        settle_all()

    def _is_early(self) -> bool:
        """Say whether what comes now would hold up the picture of what came before: it is painted a turn later."""
        window = self._page.window()
        if not isinstance(window, Patient) or self._looks >= _MOST_LOOKS:
            self._looks = 0
            return False
        before, self._all_shown = self._all_shown, window.shows_all
        if before and self._all_shown:
            self._looks, self._all_shown = 0, False
            return False
        self._looks += 1
        return True

    def _end(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.stop()
            timer.deleteLater()


class LongPage(Page):
    """A page with more on it than can be seen at once."""

    def __init__(self) -> None:
        super().__init__()
        self.rest = Rest(self)

    def spoken(self) -> tuple[Part, ...]:
        """All of it is read."""
        if not self.rest.is_done:
            self.rest.finish()
            settle(self._body)  # what has just come is shown
        return super().spoken()

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left, with all that was above."""
        self.rest.waits = False
        self.rest.finish()
        super().come_back(state)
