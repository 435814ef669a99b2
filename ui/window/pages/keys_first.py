# SPDX-License-Identifier: Apache-2.0
"""A page with something that must be seen whole: where lines are few it comes first, and sentences below it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, restyle

FEW_LINES = 16
"""A page of fewer lines of its sentences than this is low. Lines of Arabic are higher than those of Latin letters."""
LINES_WITH_WORDS = 22
"""A page of fewer lines has no room for the keys of a PIN below a big heading and what is said of them."""
LEAST_HEIGHT = 100
"""A page that is lower than this, px, has no size yet."""


class KeysFirst(Page):
    """The keys of a PIN, or a code: half of it in sight would look as if it were all."""

    few_lines: ClassVar[float] = FEW_LINES
    """With fewer lines than this it is low. From `FEW_LINES` on its heading stays one."""
    low = False
    """Whether what must be seen stands right below a small heading now."""
    _first: tuple[QWidget, ...] = ()
    _less: tuple[tuple[QWidget, QWidget], ...] = ()
    """Each with what it stands before where there is room."""
    _said: Text | None = None
    _instead = False
    _measured: tuple[object, ...] = ()
    """What the room of the heading was measured with."""
    _role = ""

    def put_first(
        self, *first: QWidget, less: tuple[QWidget, ...], said: Text | None = None, instead: bool = False
    ) -> None:
        """Have `first` in sight: `less` goes below it where there are few lines, and what is `said` gets smaller.

        It stands in place of the heading then, with `instead` in any room: so nothing moves below a finger.
        """
        self._lay(low=False)
        self._first, self._said, self._instead = first, said, instead
        items = [self.column.itemAt(place) for place in range(self.column.count())]
        order = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        after = {one: next(w for w in order[order.index(one) :] if w not in less) for one in less}
        self._less = tuple(after.items())
        if self.heading is not None and not self._role:
            self._role = str(self.heading.property("role"))
        self.make_room()

    def wide_role(self) -> str:
        """Return the role of the heading where there is room."""
        return self._role

    def make_room(self) -> None:
        """Look at the lines there are, and at what is shown: a page may ask for a name before it has keys."""
        if not self._first or self.heading is None or self.height() < LEAST_HEIGHT:
            return  # it has no size yet
        self.ensurePolished()
        shown = any(not widget.isHidden() for widget in self._first)
        lines = self.height() / self.line_height()
        low = shown and lines < self.few_lines
        role = "lead" if lines < FEW_LINES else "title"
        restyle(self.heading, role=role if low else self.wide_role())
        if self._said is not None:
            restyle(self._said, role="small" if low else "lead")
            instead = (low or self._instead) and not self._said.isHidden()  # it says what to do next
            had = self.heading.hasFocus()
            self.heading.setVisible(not instead)
            if instead and had:
                self._said.setFocus(Qt.FocusReason.OtherFocusReason)
            self._keep_room(self.heading, self._said, kept=self._instead and lines >= FEW_LINES)
        self.column.setSpacing(TOKENS.space.s if low else TOKENS.space.m)
        self._lay(low=low)

    def _keep_room(self, *texts: Text, kept: bool) -> None:
        """Have one of these texts, of which one is shown, take as much room as the other would, if that is `kept`."""
        wide = next((text.width() for text in texts if not text.isHidden()), 0)
        for text in texts:
            text.ensurePolished()
        measured = kept, wide, *((bool(text.text()), text.font().key()) for text in texts)
        if measured == self._measured:
            return  # another height for a moment would have all of it laid out anew
        self._measured = measured
        for text in texts:
            text.setMinimumHeight(0)  # which it would be measured with
        high = max(text.heightForWidth(wide) for text in texts) if kept else 0
        for text in texts:
            text.setMinimumHeight(high)

    def _lay(self, *, low: bool) -> None:
        if low is self.low:
            return
        self.low = low
        for place, (widget, after) in enumerate(self._less):
            self.column.removeWidget(widget)
            below = self.column.indexOf(self._first[-1]) + 1 + place
            self.column.insertWidget(below if low else self.column.indexOf(after), widget)
        if self._listen is not None:
            self.place_listen(self._listen)

    def place_listen(self, button: Button) -> None:
        """Keys are needed more: it stands below them too."""
        self._top.removeWidget(button)
        self.column.removeWidget(button)
        if self.low:
            at = self.column.indexOf(self._first[-1]) + 1
            self.column.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignTrailing)
        else:
            super().place_listen(button)

    def focus_heading(self) -> None:
        """Where a sentence stands instead of the heading, it takes the focus."""
        if self._said is not None and self.heading is not None and self.heading.isHidden():
            self._said.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_heading()

    def line_height(self) -> int:
        """Return how high a line of sentences is in the language of the page, px."""
        own = self.fontMetrics()
        words = self.heading.text() if self.heading is not None else ""
        return max(own.height(), own.boundingRect(words).height())

    def _fit(self) -> None:
        self.make_room()
        super()._fit()
