# SPDX-License-Identifier: Apache-2.0
"""What stands below a page: its actions, and what came of the last one. All of it as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.window.pages.column import column_in
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, restyle
from ui.window.widgets.flow import Flow

SHARE = 0.3
"""Of a small screen: what is higher scrolls along."""
SHARE_ASKED = 0.52
"""Of it where the foot itself says something, or asks."""


class Footed(QWidget):
    """A page with a foot. Whoever builds it has `_outer` and `column` before `make_foot`."""

    _outer: QVBoxLayout
    column: QVBoxLayout
    least_foot = 0
    """How wide the row of actions may be at least, px, though lines of the page end before that."""
    foot_share = SHARE
    """How much of the height the actions may take and stay in sight."""
    foot_asks = False
    """Whether the actions are the answers to a question that is asked there."""
    gives_way: tuple[Button, ...] = ()
    """Actions that go to the end of what scrolls where only the others have room at the foot, the first of them first.

    Set before `foot`."""

    def make_foot(self) -> None:
        """Make it, empty and hidden."""
        self._foot = QFrame()
        self._foot_given_row: QWidget | None = None
        self._foot_given: Flow | None = None
        """What gave way."""
        self._foot_order: tuple[Button, ...] = ()
        self._actions = Flow(gap=TOKENS.space.m, end=True)
        self._verdict: QWidget | None = None
        self._verdict_kind = ""
        self._verdict_card: Card | None = None
        self._foot.hide()
        self._foot.setProperty("role", "footer")
        _, inner = column_in(self._foot, TOKENS.space.s + 2, rests=False)
        self._foot_column = inner
        inner.addLayout(self._actions)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._foot.setSizePolicy(policy)
        self._outer.addWidget(self._foot)

    def foot(self, *buttons: Button) -> None:
        """Put these actions at the foot of the page instead of what was there."""
        self._foot.show()
        self._give([], list(self.foot_buttons()))
        self._foot_order = buttons
        while (item := self._actions.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old not in buttons:
                old.hide()
        for button in buttons:
            self._actions.add(button)
            button.show()
        self._place_foot()

    def verdict(self, kind: str, widget: QWidget | None) -> None:
        """Colour the foot ("good", "notice" or "") and put `widget` above its actions instead of what was there.

        Where there is no room for both, the widget stands at the end of what scrolls: the actions stay in sight.
        """
        old, self._verdict, self._verdict_kind = self._verdict, None, kind
        self._take_card()
        if old is not None:
            old.hide()
            old.deleteLater()
        restyle(self._foot, verdict=kind)  # first: what comes into it takes its colours from where it stands
        if widget is not None:
            self._verdict = widget
            widget.hide()  # until it has its place: the window would grow for it, over the edge of a small screen
            self._foot_column.insertWidget(0, widget)
            for each in (widget, *widget.findChildren(QWidget)):
                each.ensurePolished()  # it is measured before it is shown
            self._place_verdict()
            widget.show()
        self._place_foot()

    @property
    def foot_scrolls(self) -> bool:
        """True while the foot is too high for the window and scrolls along with the page."""
        return self.column.indexOf(self._foot) >= 0

    @property
    def verdict_scrolls(self) -> bool:
        """True while what came of the last action is in what scrolls."""
        return self._verdict is not None and (self.foot_scrolls or self._verdict_card is not None)

    def foot_buttons(self) -> tuple[Button, ...]:
        """Return what stands at the foot and what gave way there, in the order in which `foot` was given them."""
        both = [*_buttons_in(self._foot_given), *_buttons_in(self._actions)]
        both.sort(key=lambda each: self._foot_order.index(each) if each in self._foot_order else len(self._foot_order))
        return tuple(button for button in both if not button.isHidden())

    def before_verdict(self) -> QWidget | None:
        """Return what a verdict that scrolls stands below; None: all else."""
        return None

    def foot_room(self) -> int:
        """Return how wide a row of actions may be, px."""
        inner = self._foot_column.parentWidget()
        most = inner.maximumWidth() if inner is not None else TOKENS.size.column
        return max(1, min(most, self.width() - 2 * TOKENS.space.l))

    def _place_foot(self) -> None:
        """Keep the foot in sight, unless it would take more than a third of a small screen: then it scrolls along."""
        if self._foot.isHidden() or self.height() < 100:
            return
        self._place_verdict()
        within = self._verdict is not None and self._verdict_card is None
        share = SHARE_ASKED if within or self.foot_asks else self.foot_share
        self._let_give_way(self.height() * share)
        stays = self._high(within=within) <= self.height() * share
        home = self._outer if stays else self.column
        if home.indexOf(self._foot) < 0:
            home.addWidget(self._foot)
            self._foot.show()  # Qt would do it later, and hides what comes to another parent until then
            restyle(self._foot, scrolls="no" if stays else "yes")
        side = TOKENS.space.l if stays or within else 0  # a coloured foot has an edge
        cast("QLayout", self._foot.layout()).setContentsMargins(side, TOKENS.space.s, side, TOKENS.space.s)

    def _let_give_way(self, most: float) -> None:
        """Take as many out of the foot as it needs to stay; none where that is not enough, or not needed."""
        if not self.gives_way:
            return
        shown = list(self.foot_buttons())
        ready = [each for each in self.gives_way if each in shown]
        for many in range(len(ready) + 1):
            kept = [each for each in shown if each not in ready[:many]]
            if kept and self._rows_high(kept) <= most:
                self._give(ready[:many], kept)
                return
        self._give([], shown)

    def _give(self, given: list[Button], kept: list[Button]) -> None:
        """Have these at the end of what scrolls, and those at the foot."""
        if given == _buttons_in(self._foot_given) and kept == _buttons_in(self._actions):
            return
        focus = next((each for each in (*given, *kept) if each.hasFocus()), None)
        if self._foot_given_row is None:
            self._foot_given_row = QWidget()
            self._foot_given = Flow(self._foot_given_row, gap=TOKENS.space.m)
        for flow, buttons in ((self._foot_given, given), (self._actions, kept)):
            while flow is not None and flow.takeAt(0) is not None:
                pass
            for button in buttons:
                if flow is not None:
                    flow.add(button)
                    button.show()  # Qt hides what comes to another parent
        self.column.removeWidget(self._foot_given_row)
        if given:
            self.column.addWidget(self._foot_given_row)
        self._foot_given_row.setVisible(bool(given))
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows_high(self, buttons: Sequence[Button]) -> int:
        """How high the foot would be with these actions, px."""
        if not buttons:
            return 0
        room, gap = self.foot_room(), TOKENS.space.m
        rows, left = 1, 0
        for button in buttons:
            button.ensurePolished()
            wide = min(button.sizeHint().width(), room)
            if left and left + wide > room:
                rows, left = rows + 1, 0
            left += wide + gap
        high = max(button.sizeHint().height() for button in buttons)
        return rows * (high + gap) - gap + 2 * TOKENS.space.s

    def _place_verdict(self) -> None:
        """Above the actions, or where there is too little room for both at the end of what scrolls."""
        if self._verdict is None:
            return
        fits = self.height() < 100 or self._high(within=True) <= self.height() * SHARE_ASKED
        if fits is (self._verdict_card is None):
            return
        restyle(self._foot, verdict=self._verdict_kind if fits else "")
        if fits:
            self._foot_column.insertWidget(0, self._verdict)
            self._take_card()
            self._verdict.show()
        else:
            card = self._verdict_card = Card(self._verdict_kind)
            card.add(self._verdict)
            above = self.before_verdict()
            place = self.column.indexOf(above) + 1 if above is not None else self.column.indexOf(self._foot)
            self.column.insertWidget(place, card)  # -1: at the end
            card.show()

    def _high(self, *, within: bool) -> int:
        """How high the foot is with the verdict `within` or without, px; not asked of Qt, which looks again later."""
        room = self.foot_room()
        self._actions.invalidate()
        high = self._actions.heightForWidth(room) + 2 * TOKENS.space.s
        if within and self._verdict is not None:
            high += self._verdict.heightForWidth(room) + self._foot_column.spacing()
        return high

    def _take_card(self) -> None:
        card, self._verdict_card = self._verdict_card, None
        if card is not None:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()


def _buttons_in(flow: Flow | None) -> list[Button]:
    items = [flow.itemAt(place) for place in range(flow.count())] if flow is not None else []
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if isinstance(widget, Button)]
