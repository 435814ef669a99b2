# SPDX-License-Identifier: Apache-2.0
"""Words, buttons and cards.

Everything that is touched has words, a name for the screen reader and the least height of a target.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.window.focus import by_arrow
from ui.window.icons import Icon
from ui.window.tokens import TOKENS
from ui.window.widgets.holders import Card, IconText
from ui.window.widgets.words import Heading, Text
from ui.window.widths import widest_column

__all__ = ["Button", "Card", "Heading", "IconText", "Text", "announce", "restyle"]

_TONES = {"primary": "on-accent"}


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the sheet looks at; where it has looked already, it looks again at what changed."""
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say something that has just changed."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


_LONG_AGO_MS = -10_000
SAME_PLACE_PX = 60
"""A tap so near to the last one may be the second of a habit: twice what a finger covers, px."""


class _Row(QHBoxLayout):
    """What stands side by side on a button, and how much room it needs: Qt asks hundreds of times for one page.

    Qt invalidates the layout when anything in it changes: words, font, icon, what is hidden. Then it is measured anew.
    """

    wanted: QSize | None = None
    least: int | None = None

    def invalidate(self) -> None:
        """Forget."""
        self.wanted = self.least = None
        super().invalidate()


class Button(QPushButton):
    """A button whose words wrap.

    `kind` is primary, secondary, quiet, option, tile or key; `chosen` carries `value` when pressed.
    """

    chosen = Signal(object)
    _pressed_at = QPoint(-1, -1)
    """Where on the screen a button was pressed last, whichever it was."""
    _pressed_last_ms = _LONG_AGO_MS
    """And when."""
    repeats = False
    """Whether pressing it again at once means something: a key, or a step of many. Elsewhere it is a habit."""

    def __init__(
        self,
        words: str,
        value: object = None,
        *,
        kind: str = "secondary",
        icon: str = "",
        detail: str = "",
        role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = value
        self.repeats = kind == "key"
        self._pressed_ms: int | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self.setMinimumHeight(TOKENS.size.target)
        tone = _TONES.get(kind, "")
        self._icon = Icon(icon, tone=tone or ("accent" if kind == "tile" else ""), parent=self) if icon else None
        self._label = Text(words, role, tone=tone, parent=self)
        self._detail: Text | None = None
        self._centred = kind in ("primary", "secondary", "quiet", "key")
        self._build()
        if detail:
            self._add_detail().setText(detail)
        self._name()
        self.clicked.connect(self._emit)

    def _build(self) -> None:
        space = TOKENS.space
        row = self._row = _Row(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(12)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        if self._centred:
            row.addStretch(1)
        if self._icon is not None:
            row.addWidget(self._icon)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        row.addLayout(self._words, 0 if self._centred else 1)  # before it is filled: see `Flow.add`
        self._add_words(self._label)
        if self._centred:
            row.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add_words(self, label: Text) -> None:
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._centred and self._icon is None:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.addWidget(label)

    def _add_detail(self) -> Text:
        """Most buttons have one line, and a page has many buttons: the second label comes when there is something."""
        if self._detail is None:
            self._detail = Text("", "small", tone=str(self._label.property("tone") or ""), parent=self)
            self._add_words(self._detail)
        return self._detail

    @property
    def words(self) -> str:
        """What stands on the button."""
        return self._label.text()

    @property
    def detail(self) -> str:
        """The smaller words below them."""
        return self._detail.text() if self._detail is not None else ""

    @property
    def label(self) -> Text:
        """Where the words stand."""
        return self._label

    @property
    def value(self) -> object:
        """What `chosen` carries."""
        return self._value

    def mean(self, value: object) -> None:
        """Carry something else from now on."""
        self._value = value

    def say(self, words: str, detail: str | None = None) -> None:
        """Change the words, and the smaller ones below them; what it says already is not measured anew."""
        if words != self.words or detail not in (None, self.detail):
            self._label.setText(words)
            if detail is not None and (detail or self._detail is not None):
                self._add_detail().setText(detail)
                self._add_detail().setVisible(bool(detail))
            self._row.invalidate()
            self.updateGeometry()
        self._name()

    def tone(self, tone: str) -> None:
        """Give the words another colour; "" is the usual one."""
        for label in (self._label, self._detail):
            if label is not None:
                restyle(label, tone=tone)

    def turn_into(self, kind: str, icon: str = "") -> None:
        """Become primary, secondary or quiet."""
        restyle(self, kind=kind)
        self.tone(_TONES.get(kind, ""))
        self.show_icon(icon, _TONES.get(kind, ""))

    def show_icon(self, name: str, tone: str = "") -> None:
        """Change the icon of a button that has one."""
        if self._icon is not None:
            restyle(self._icon, tone=tone)
            self._icon.show_icon(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by arrows to what stands beside; Enter that is held down presses once, not also what comes then."""
        held = event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not held and not by_arrow(self, event.key()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember when this button was pressed."""
        if event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized and self._is_habit(event):
            return  # the second tap of a finger, see `fingers`
        self._remember(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget a press that was let go of elsewhere, as by a finger that pushes the page: it pressed nothing."""
        if not self.rect().contains(event.position().toPoint()):
            self._pressed_ms = None
            Button._pressed_last_ms = _LONG_AGO_MS
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a quick second press, unless it is a habit."""
        if not self._is_habit(event):
            self._remember(event)
            super().mouseDoubleClickEvent(event)

    def _is_habit(self, event: QMouseEvent) -> bool:
        """Whether it is a quick second press of the same, or of what has just come to stand where a press was.

        Whoever presses twice out of habit must not press that: ticks would go again, the next line would be answered,
        Help would close. But two quick taps of a finger on two keys, or on one, are meant, and so is one far from the
        last, on a big card that covers that place too.
        """
        quick_ms = QApplication.doubleClickInterval()
        if not 0 <= event.timestamp() - Button._pressed_last_ms <= quick_ms:  # glass and mouse may have two clocks
            return False
        aside = event.globalPosition().toPoint() - Button._pressed_at
        if aside.manhattanLength() > SAME_PLACE_PX or not self.rect().contains(self.mapFromGlobal(Button._pressed_at)):
            return False
        just_here = self._pressed_ms is not None and event.timestamp() - self._pressed_ms <= quick_ms
        return not (just_here and self.repeats)

    def _remember(self, event: QMouseEvent) -> None:
        self._pressed_ms = event.timestamp()
        self.note_press(event)

    @staticmethod
    def note_press(event: QMouseEvent) -> None:
        """Remember that something was pressed: what comes in its place is not pressed by the second tap of a habit."""
        Button._pressed_last_ms = event.timestamp()
        Button._pressed_at = event.globalPosition().toPoint()

    def sizeHint(self) -> QSize:
        """Room for the words on one line, up to the width of the column, at which a layout measures it."""
        wanted = self._row.wanted
        if wanted is None:
            below = self._detail.natural_width() if self._detail is not None and self.detail else 0
            widest = max(self._label.natural_width(), below)
            icon = self._icon.sizeHint().width() + 12 if self._icon is not None else 0
            width = min(widest + icon + 2 * TOKENS.space.m + 12, widest_column(self))
            wanted = self._row.wanted = QSize(width, self._row.totalHeightForWidth(width))
        return QSize(wanted.width(), max(self.minimumHeight(), wanted.height()))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word."""
        least = self._row.least
        if least is None:
            icon = self._icon.sizeHint().width() + 12 if self._icon is not None else 0
            least = self._row.least = self._label.minimumSizeHint().width() + icon + 2 * TOKENS.space.m
        return QSize(least, self.minimumHeight())

    def hitButton(self, pos: QPoint) -> bool:
        """The whole face can be pressed."""
        return self.rect().contains(pos)

    def _name(self) -> None:
        self.setAccessibleName(self._label.text())
        self.setAccessibleDescription(self.detail)

    @Slot()
    def _emit(self) -> None:
        self.chosen.emit(self._value)
