# SPDX-License-Identifier: Apache-2.0
"""One row of actions: what is needed less goes behind one button where there is no room, and that opens above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.window.pages.column import column_in, let_fingers_scroll
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce
from ui.window.widgets.flow import Flow

SHARE = 0.6
"""Of the height of the page, at most, for what opens."""
SHORT = "short"
"""Property of a button whose words are shorter than its name."""


class Sheet(QScrollArea):
    """What opens above the row: a line of words, and buttons below it. No higher than it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        let_fingers_scroll(self.viewport())
        self._inside = QWidget()
        self._inside.setProperty("role", "sheet")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        _, self.column = column_in(self._inside, TOKENS.space.m)
        self.flow = Flow(gap=TOKENS.space.s, fill=True, most=2)
        self.column.addLayout(self.flow)
        self.setWidget(self._inside)

    def fit(self, width: int, room: int) -> None:
        """Take the height that is needed at this width, and at most `room`, px."""
        column = self._inside.findChild(QWidget, "column", Qt.FindChildOption.FindDirectChildrenOnly)
        if column is not None:
            column.setMaximumWidth(width)
        self._inside.ensurePolished()
        layout = self._inside.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else room
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if wanted > room else off)  # its width would make one column of two
        self.setFixedHeight(min(wanted, room))


class MoreActions(QObject):
    """The lesser actions of a page in its foot, or behind *More* there.

    `offer` says which there are. The page calls `fit` whenever it has another shape.
    """

    low_changed = Signal(bool)
    """Whether what stands on the page makes room, and is behind the button alone."""

    def __init__(self, page: QWidget, outer: QVBoxLayout) -> None:
        super().__init__(page)
        self._page, self._outer = page, outer
        self.button = Button("", None, kind="quiet", icon="more")
        self.button.chosen.connect(self._turn)
        self._lesser: tuple[tuple[Button, str], ...] = ()
        self._elsewhere: tuple[tuple[Button, str], ...] = ()
        self._main: tuple[tuple[Button, str, str], ...] = ()
        self._why = ""
        self._most: tuple[Button, ...] = ()
        self._sheet: Sheet | None = None
        self._low = False
        self._fitted: tuple[object, ...] = ()
        self._word()

    @property
    def is_open(self) -> bool:
        """True while the actions can be seen that stand behind the button."""
        return self._sheet is not None

    @property
    def is_low(self) -> bool:
        """Whether what stands on the page made room."""
        return self._low

    @property
    def actions(self) -> tuple[Button, ...]:
        """Return what is open."""
        return tuple(self._sheet.findChildren(Button)) if self._sheet is not None else ()

    def offer(
        self,
        lesser: Sequence[tuple[Button, str]],
        main: Sequence[tuple[Button, str]],
        *,
        elsewhere: Sequence[tuple[Button, str]] = (),
        why: str = "",
        most: Sequence[Button] = (),
    ) -> tuple[Button, ...]:
        """Take what there is now, and return the row.

        `lesser`: what may be folded, each with its icon. `main`: what always stands in the row, each with shorter words
        for where even that has no room, or "". `elsewhere`: what stands on the page, and where that is low
        behind the button, each with its icon, under `why`. `most`: the row that has most at any time; where that has
        no room, this one is folded too: the same stands in the same place all along.
        """
        self.close()
        self._fitted = ()
        self._lesser, self._elsewhere, self._why = tuple(lesser), tuple(elsewhere), why
        self._most = tuple(most)
        self._main = tuple((button, button.accessibleName() or button.words, short) for button, short in main)
        return (self.button, *(button for button, _ in lesser), *(button for button, _ in main))

    def fit(self, room: int, *, low: bool) -> None:
        """Have one row of at most `room`, px, if that can be; `low`: what is folded may leave the page in any case."""
        if self._fitted != (room, low, self._widths()):
            self._arrange(room, low=low)
            self._fitted = (room, low, self._widths())
        if self._sheet is not None:
            self._sheet.fit(self._page.width(), int(self._page.height() * SHARE))

    def _widths(self) -> list[int]:
        """How wide the actions want to be, px: what was measured while a sheet came is measured again."""
        lesser, main = [button for button, _ in self._lesser], [button for button, _, _ in self._main]
        return [button.sizeHint().width() for button in (self.button, *lesser, *main, *self._most)]

    def _arrange(self, room: int, *, low: bool) -> None:
        for button, words, _ in self._main:
            if button.words != words:
                button.say(words)
                button.setProperty(SHORT, None)
        main, lesser = [button for button, _, _ in self._main], [button for button, _ in self._lesser]
        folded = low or not (self._fits([*lesser, *main], room) and self._fits(self._most, room))
        shorter = [each for each in self._main if each[2]] if folded else []
        for together in (shorter[:1], shorter[1:]):  # ways to answer one question are worded alike
            if not self._fits([self.button, *main], room):
                for button, words, short in together:
                    button.say(short)
                    button.setAccessibleName(words)
                    button.setProperty(SHORT, True)
        for button in lesser:
            button.setVisible(not folded)
        self.button.setVisible(folded)
        if not folded:
            self.close()
        if low is not self._low:
            self._low = low
            self.low_changed.emit(low)

    def _fits(self, buttons: Sequence[Button], room: int) -> bool:
        wide = sum(button.sizeHint().width() for button in buttons)
        return wide + TOKENS.space.m * (len(buttons) - 1) <= room

    def close(self, *, back: bool = False) -> None:
        """Close what is open; `back`: whoever closed it goes on at the button."""
        sheet, self._sheet = self._sheet, None
        if sheet is None:
            return
        if back or sheet.isAncestorOf(self._page.focusWidget() or sheet):
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._outer.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()
        self._word()

    def open(self) -> None:
        """Show the actions behind the button, the first of them with the focus."""
        sheet = self._sheet = Sheet()
        self._outer.insertWidget(1, sheet)  # between what scrolls and the foot
        if self._why and self._low:
            sheet.column.insertWidget(0, Text(self._why, "small", tone="muted"))
        copies = [self._copy(button, icon) for button, icon in (*self._lesser, *(self._elsewhere if self._low else ()))]
        for copy in copies:
            sheet.flow.add(copy)
            copy.show()
        sheet.fit(self._page.width(), int(self._page.height() * SHARE))
        sheet.show()
        self._word()
        announce(self._page, self.button.accessibleDescription())
        if copies:
            copies[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self, button: Button, icon: str) -> Button:
        copy = Button(button.words, button.value, kind="secondary", icon=icon)
        copy.setEnabled(button.isEnabled())
        copy.chosen.connect(partial(self._chosen, button.click))
        return copy

    def _chosen(self, click: Callable[[], None], _value: object) -> None:
        self.close()
        click()

    def _turn(self, _value: object) -> None:
        if self.is_open:
            self.close(back=True)
        else:
            self.open()

    def _word(self) -> None:
        self.button.say(self.tr("Close") if self.is_open else self.tr("More"))
        self.button.show_icon("down" if self.is_open else "more")
        state = self.tr("More to do is open") if self.is_open else self.tr("Opens more to do with this question")
        self.button.setAccessibleDescription(state)
