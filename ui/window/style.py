# SPDX-License-Identifier: Apache-2.0
"""Tokens become one style sheet and one palette for the whole application, and follow the person who is signed in."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from math import ceil
from string import Template
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from app.preferences import TextSize, Theme
from content_packs.language_tags import base
from ui.window.bit_by_bit import BitByBit
from ui.window.out_of_sight import OutOfSight
from ui.window.pages.column import Column
from ui.window.resting import shapes_resting
from ui.window.tokens import TOKENS, Palette, palette

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"})
"""Primary language tags that are written from right to left."""


_NEVER: Final = ":enabled:disabled"
"""What no widget is."""
_EDGE: Final = 2
_PADDING: Final = {"y": 8, "x": 14}
"""Of a line that is typed in: its edge, and the room above, below and beside the words, px."""
_LINE_PX: Final = 96 / 72 * 1.4
"""How high a line of words of one point is, px: no field may be squeezed below that."""


def is_right_to_left(language: str) -> bool:
    """Tell from a BCP 47 tag whether the screen is mirrored."""
    return base(language) in RIGHT_TO_LEFT


def sheet(theme: str, text_size: TextSize, *, kiosk: bool = False, accent: str = "") -> str:
    """Return the style sheet for a theme ("light", "dark", "high-contrast") and a text size.

    On a `kiosk` everything that is touched is as big as the token says, also what is made lower elsewhere. `accent`: an
    organisation's own.
    """
    names = ("style.qss", "kiosk.qss") if kiosk else ("style.qss",)
    template = "".join(files(__package__).joinpath(name).read_text(encoding="utf-8") for name in names)
    if kiosk:  # a finger that has gone leaves what it touched as if it were still there, and it looks chosen, or off
        template = template.replace(":hover", _NEVER)
    factor = TOKENS.text_sizes[text_size]
    values = _values(palette(theme, accent), factor)
    target = TOKENS.size.kiosk_target if kiosk else TOKENS.size.target
    typed = ceil(TOKENS.text.base_pt * TOKENS.text.lead * factor * _LINE_PX)
    values |= {
        "line_target": str(max(target - (20 if kiosk else 24), typed)),
        "least": str(target - 2),
        "great": str(2 * target - 2),
    }
    return Template(template).substitute(values)


def _values(colours: Palette, factor: float) -> dict[str, str]:
    text, base = TOKENS.text, TOKENS.text.base_pt * factor
    values = {name: getattr(colours, name) for name in Palette.__struct_fields__ if name != "tiles"}
    values |= {name: f"{base * getattr(text, name):.2f}" for name in ("small", "body", "lead", "title", "display")}
    values |= {"stem": f"{base * 1.34:.2f}", "reading": f"{base * 1.08:.2f}"}
    values |= {f"radius_{name}": str(getattr(TOKENS.radius, name)) for name in ("s", "m", "l")}
    values |= {"family": TOKENS.family, "ring": str(TOKENS.size.ring)}
    for side, padding in _PADDING.items():  # what a ring is wider than an edge it takes from the room within
        values[f"within_edge_{side}"] = str(padding)
        values[f"within_ring_{side}"] = str(padding - (TOKENS.size.ring - _EDGE))
    told_by_colour = colours.line != colours.text  # where all edges are as strong as words, a line of dashes tells
    values["off_border"] = f"2px solid {colours.line}" if told_by_colour else f"2px dashed {colours.hint}"
    values["soft_edge"] = colours.soft if colours.paper != colours.surface else colours.line
    values["tiles"] = "\n".join(
        f'QLabel[tile="{place}"] {{ background: {colour}; color: {colours.on_tile}; border-radius: {TOKENS.radius.m}px;'
        f" font-size: {base * text.title:.2f}pt; font-weight: 700; }}"
        for place, colour in enumerate(colours.tiles)
    )
    return values


def qt_palette(theme: str, accent: str = "") -> QPalette:
    """Return the palette that painted widgets and Fusion's own parts take their colours from."""
    colours = palette(theme, accent)
    dressed = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.soft,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.hint,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.edge,
        QPalette.ColorRole.Midlight: colours.sunken,
        QPalette.ColorRole.BrightText: colours.focus,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
    }.items():
        dressed.setColor(role, QColor(colour))
    return dressed


class Appearance(QObject):
    """Dresses the application: theme, text size and direction, at once and for every widget.

    `dressed` is emitted after a change, with the name of the palette.
    """

    dressed = Signal(str)
    changing = False
    """Whether not all is dressed yet: whoever measures more than itself waits, and is told of a change of style then.

    Such a widget has `measures_others`.
    """

    def __init__(self, application: QApplication, parent: QObject, *, kiosk: bool = False) -> None:
        super().__init__(parent)
        self._application = application
        self._kiosk = kiosk
        self._theme = Theme.SYSTEM
        self._text_size = TextSize.S
        self._accent = ""
        self._out_of_sight: OutOfSight | None = None
        self._in_sight = BitByBit(self, self._all_dressed)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme that was asked for."""
        return self._theme

    @property
    def text_size(self) -> TextSize:
        """The text size that was asked for."""
        return self._text_size

    def dress(self, theme: Theme, text_size: TextSize, language: str, *, bit_by_bit: bool = False) -> None:
        """Show everything in this theme, this size and the direction of this language; `bit_by_bit`: in some turns."""
        self._theme, self._text_size = theme, text_size
        right_to_left = is_right_to_left(language)
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
        self._apply(bit_by_bit=bit_by_bit)

    def leave_out(self, stack: QStackedWidget) -> None:
        """Dress the pages of this stack that are hidden later than all else. Before one is shown: `catch_up`."""
        self._out_of_sight = OutOfSight(stack, lambda: not self._in_sight.is_done)

    def catch_up(self) -> None:
        """Dress now what was left out because it is hidden."""
        if self._out_of_sight is not None:
            self._out_of_sight.finish()

    def hold(self, window: QWidget, awaited: Callable[[], bool], unseen: QWidget | None = None) -> None:
        """Paint this window two turns later, or when what is `awaited` has come, if that is soon."""
        self._in_sight.hold(window, awaited, unseen)

    def settle_later(self, column: Column) -> None:
        """Have what came to a column find its place in the turns after this one."""
        self._in_sight.settle_later(column)

    @property
    def is_done(self) -> bool:
        """True when what can be seen is dressed and shown."""
        return self._in_sight.is_done

    def finish(self) -> None:
        """Dress now all that is not dressed yet, and show it."""
        self._in_sight.finish()
        self.catch_up()

    def wear(self, accent: str) -> None:
        """Have this accent ("#RRGGBB") from now on, "" for that of the program."""
        if accent != self._accent:
            self._accent = accent
            if self._application.styleSheet():  # before the first page there is nothing to dress yet
                self._apply()

    def leave_kiosk(self) -> None:
        """Have the sizes of any other window from now on."""
        self._kiosk = False
        self._apply()

    def shown_theme(self) -> str:
        """Return the palette's name: what the desktop says, when the person leaves it to the desktop."""
        if self._theme is not Theme.SYSTEM:
            return self._theme.value
        hints = self._application.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Theme.HIGH_CONTRAST.value
        return Theme.DARK.value if hints.colorScheme() is Qt.ColorScheme.Dark else Theme.LIGHT.value

    @Slot()
    def _follow_system(self) -> None:
        if self._theme is Theme.SYSTEM:
            self._apply()

    def _apply(self, *, bit_by_bit: bool = False) -> None:
        theme = self.shown_theme()
        rules = sheet(theme, self._text_size, kiosk=self._kiosk, accent=self._accent)
        before = self._application.styleSheet()
        if before != rules:
            # Off before on: changing the sheet in place dresses a widget once for itself and once more for each one
            # above it (QStyleSheetStyle::repolish takes all widgets, and goes down into the children of each).
            if self._out_of_sight is not None:
                self._out_of_sight.leave_out()
            if bit_by_bit:
                self._in_sight.leave_out()
            with shapes_resting(self._application):
                Appearance.changing = True  # nothing is measured in between
                self._application.setStyleSheet("")
                Appearance.changing = self._in_sight.dresses
                self._application.setPalette(qt_palette(theme, self._accent))
                self._application.setStyleSheet(rules)
            if _OF_KIOSK in before and not self._kiosk:
                _heights_back(self._application)
            self.dressed.emit(theme)

    def _all_dressed(self) -> None:
        Appearance.changing = False
        for widget in QApplication.allWidgets():
            if getattr(widget, "measures_others", False) and widget.isVisible():
                QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))


_OF_KIOSK = "Behind style.qss on a kiosk"
"""What kiosk.qss begins with."""


def _heights_back(application: QApplication) -> None:
    """Give buttons their least height back: Qt takes what was set along with the rule of a sheet that is taken off."""
    for widget in application.allWidgets():
        kind = widget.property("kind") if isinstance(widget, QPushButton) else None
        if kind and kind not in ("letter", "special") and widget.minimumHeight() < TOKENS.size.target:
            widget.setMinimumHeight(TOKENS.size.target)
