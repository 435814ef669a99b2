# SPDX-License-Identifier: Apache-2.0
"""What of a page stands on the screen and in nothing that it shows: how far it is scrolled, and what is folded out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.window.pages.column import settle_around
from ui.window.tokens import TOKENS
from ui.window.widgets.fold import Fold


def stands(scroll: QScrollArea) -> dict[str, object]:
    """Return it as plain JSON; what is as it is at first is left out."""
    bar = scroll.verticalScrollBar()
    state: dict[str, object] = {}
    if bar.value():
        state["scroll"] = [bar.value(), bar.maximum()]
    folds = _folds(scroll)
    opened = [number for number, fold in enumerate(folds) if fold.is_open]
    if opened:
        state["folds"] = [len(folds), *opened]
    return state


def numbers(value: object) -> list[int]:
    """Return the whole numbers of a list that was kept; none of anything else."""
    return [each for each in value if isinstance(each, int)] if isinstance(value, list | tuple) else []


def words(state: Mapping[str, object], name: str) -> str:
    """Return some text that was kept; "" for none."""
    value = state.get(name)
    return value if isinstance(value, str) else ""


class ComingBack(QObject):
    """Puts a page back to where it was, again whenever there is more on it, until somebody touches something."""

    def __init__(self, scroll: QScrollArea, state: Mapping[str, object]) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        place, folds = numbers(state.get("scroll")), numbers(state.get("folds"))
        self._place: Sequence[int] = place if len(place) == 2 and place[1] > 0 else ()
        self._folds: Sequence[int] = folds
        if self._place or self._folds:
            scroll.verticalScrollBar().rangeChanged.connect(self._reach)
            QTimer.singleShot(0, self, self._reach)  # after what the page itself looks at when it opens

    @Slot()
    def stop(self) -> None:
        """Leave the page alone from now on."""
        self._place = self._folds = ()
        self.deleteLater()

    @Slot()
    def _reach(self) -> None:
        if self._folds:
            folds = _folds(self._scroll)
            if len(folds) == self._folds[0]:
                opened, self._folds = self._folds[1:], ()
                for number in (each for each in opened if each < len(folds)):
                    folds[number].open()
        if self._place:
            bar = self._scroll.verticalScrollBar()
            value, most = self._place
            bar.setValue(value if bar.maximum() == most else round(value * bar.maximum() / most))


class Held(QObject):
    """Holds a widget where it stands on the screen while all around it changes its height, until somebody touches it.

    `top` is how far below the upper edge of what can be seen it stands, px. Where that cannot be, it stays in sight.
    """

    def __init__(self, scroll: QScrollArea, widget: QWidget, top: int) -> None:
        super().__init__(widget)
        self._scroll, self._widget, self._top = scroll, widget, top
        scroll.verticalScrollBar().rangeChanged.connect(self.hold)

    @Slot()
    def stop(self) -> None:
        """Leave the page alone from now on."""
        self._scroll.verticalScrollBar().rangeChanged.disconnect(self.hold)
        self.deleteLater()

    @Slot()
    def hold(self) -> None:
        """Scroll until it stands there."""
        self._scroll.verticalScrollBar().setValue(place_in(self._scroll, self._widget) - self._top)
        self._scroll.ensureWidgetVisible(self._widget, 0, TOKENS.space.s)

    @Slot()
    def settle(self) -> None:
        """Have all that came or has other words find its place, and hold then."""
        settle_around(self._widget)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.hold()


def place_in(scroll: QScrollArea, widget: QWidget) -> int:
    """Return how far below the beginning of all that scrolls a widget stands, px."""
    body = scroll.widget()
    return widget.mapTo(body, QPoint(0, 0)).y() if body is not None else 0


def _folds(within: QWidget) -> list[Fold]:
    return [fold for fold in within.findChildren(Fold) if not fold.isHidden()]
