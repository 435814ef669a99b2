# SPDX-License-Identifier: Apache-2.0
"""The organisation's name, colour and logo, for whoever looks after the device."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.livery import LONGEST_NAME, NO_LIVERY, Livery
from ui.window.care_places import Care
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.livery_intents import LiveryFilled, LiveryUndone, LogoChosen
from ui.window.pages.decided import shut_decided
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.look_preview import LookPreview

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_THEMES = ("light", "dark", "high-contrast")


class Swatch(QWidget):
    """A disc of one colour; the words beside it say which."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As high as an icon."""
        return QSize(TOKENS.size.icon + 4, TOKENS.size.icon + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it with a rim, for a colour may be that of the ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.5))
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.end()


class ColourButton(Button):
    """A colour that is offered, with its name."""

    def __init__(self, words: str, colour: str) -> None:
        super().__init__(words, colour, kind="option", icon="circle")
        self.setCheckable(True)
        self._row.insertWidget(1, Swatch(colour or TOKENS.themes["light"].accent))

    def mark(self, *, chosen: bool) -> None:
        """Show whether it is the one."""
        self.setChecked(chosen)
        self.show_icon("dot" if chosen else "circle", "accent" if chosen else "muted")


class LiveryPage(Page):
    """A name, a colour, a logo; pictures of how it looks; nothing is kept before the button is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._kept, self._livery = NO_LIVERY, NO_LIVERY
        self._kept_number = ""
        self._said: Card | None = None
        self.title(self.tr("Your organisation"), "display")
        words = self.tr("Name, colour and logo stand on the first screen, above every page and on what is printed.")
        self.text(words, "lead")
        self._show_previews()
        self._name = self._line(self.tr("Name of the organisation"))
        self._name.setMaxLength(LONGEST_NAME)
        self._name.textChanged.connect(self._named)
        self._offer_colours()
        self._own = self._line(self.tr("Or another colour, as #C8102E"))
        self._own.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._own.setMaxLength(7)
        self._own.textEdited.connect(self._coloured)
        self._offer_logos()
        self._number = self._line(self.tr("Number to call in an emergency here"))
        self._number.setMaxLength(24)
        self._number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._number.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        self._number.textChanged.connect(self._refresh)
        self._keep = Button(self.tr("Keep it"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self._send)
        self._undo = Button(self.tr("As it was before"), LiveryUndone(), icon="again")
        self._undo.chosen.connect(self.intent)
        self._back = self.button(self.tr("Back"), Go(Care()), kind="quiet", icon="back")
        self.foot(self._back, self._keep)
        self._refresh()

    # --- what is shown

    def show_livery(self, livery: Livery, *, earlier: bool, number: str = "") -> None:
        """Show what is kept: the look, and the emergency number."""
        self._kept = self._livery = livery
        self._kept_number = number
        self._number.setText(number)
        self.foot(self._back, *([self._undo] if earlier else []), self._keep)
        self._name.setText(livery.name)
        self._own.setText("" if livery.accent in self._colours else livery.accent)
        self._refresh()

    def show_number(self, number: str) -> None:
        """Show the emergency number that is kept; what else was chosen stays."""
        self._number.setText(number)

    def show_decided(self, keys: frozenset[str]) -> None:
        """Shut what the organisation decided."""
        if "emergency.number" in keys:
            shut_decided(self, (self._number,))

    def show_logo(self, logo: bytes, *, dark: bool) -> None:
        """Show a logo that was chosen."""
        self._clear()
        part = "logo_dark" if dark else "logo"
        self._livery = msgspec.structs.replace(self._livery, **{part: logo})
        self._refresh()
        self.to_top()
        announce(self, self.tr("This is how it looks. Nothing is kept yet."))

    def show_flaw(self, code: str) -> None:
        """Say why something is not taken."""
        self._say("notice", "info", self._why(code), "on-notice")

    def show_kept(self) -> None:
        """Say that it holds."""
        self._say("good", "done", self.tr("Kept. It holds from now on."), "")

    # --- its parts

    def _line(self, words: str) -> QLineEdit:
        self.text(words, "lead")
        line = QLineEdit()
        line.setAccessibleName(words)
        self.add(line)
        return line

    def _offer_colours(self) -> None:
        self.text(self.tr("Colour"), "lead")
        offered = (
            ("", self.tr("As the program")),
            ("#1D4F91", self.tr("Blue")),
            ("#1F7A3D", self.tr("Green")),
            ("#B3261E", self.tr("Red")),
            ("#C2570C", self.tr("Orange")),
            ("#6B3FA0", self.tr("Purple")),
            ("#4A5560", self.tr("Grey")),
        )
        flow = Flow(gap=12, fill=True)
        self.column.addLayout(flow)
        self._colours: dict[str, ColourButton] = {}
        for colour, words in offered:
            button = self._colours[colour] = ColourButton(words, colour)
            button.chosen.connect(self._picked)
            flow.add(button)

    def _offer_logos(self) -> None:
        self.text(self.tr("Logo"), "lead")
        self.text(self.tr("A picture file: PNG, JPEG, WebP or SVG. Empty edges are cut off."), "small")
        flow = Flow(gap=12)
        self.column.addLayout(flow)
        self._choose = Button(self.tr("Choose a logo"), None, icon="search")
        self._choose.chosen.connect(self._ask)
        self._dark = Button(self.tr("Another one for dark screens"), None, icon="moon")
        self._dark.chosen.connect(self._ask_dark)
        self._none = Button(self.tr("No logo"), None, kind="quiet", icon="erase")
        self._none.chosen.connect(self._without)
        for button in (self._choose, self._dark, self._none):
            flow.add(button)

    def _show_previews(self) -> None:
        self._previews = QWidget()
        flow = Flow(self._previews, gap=TOKENS.space.m)
        self._shown: dict[str, LookPreview] = {}
        for theme, words in zip(_THEMES, (self.tr("Light"), self.tr("Dark"), self.tr("High contrast")), strict=True):
            one = QWidget()
            column = QVBoxLayout(one)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(TOKENS.space.xs)
            column.addWidget(Text(words, "small"))
            self._shown[theme] = LookPreview(theme, self.tr("Today"), self.tr("Go on"))
            column.addWidget(self._shown[theme])
            flow.add(one)
        self.add(self._previews)
        words = self.tr(
            "Where your colour is too light or too dark to be read, a darker or lighter one of it is shown."
        )
        self._gives_way = IconText("info", words)
        self.add(self._gives_way)

    # --- what is done

    @Slot(str)
    def _named(self, name: str) -> None:
        self._livery = msgspec.structs.replace(self._livery, name=" ".join(name.split()))
        self._refresh()

    @Slot(object)
    def _picked(self, colour: str) -> None:
        self._own.clear()
        self._livery = msgspec.structs.replace(self._livery, accent=colour)
        self._refresh()

    @Slot(str)
    def _coloured(self, text: str) -> None:
        """Show a colour once it is whole."""
        whole = _COLOUR.fullmatch(text.strip())
        if whole or not text.strip():
            accent = f"#{whole[1].upper()}" if whole else ""
            self._livery = msgspec.structs.replace(self._livery, accent=accent)
        self._refresh()

    @Slot(object)
    def _ask(self, _value: object) -> None:
        self._ask_for(self._chosen)

    @Slot(object)
    def _ask_dark(self, _value: object) -> None:
        self._ask_for(self._chosen_dark)

    def _ask_for(self, chosen: object) -> None:
        kinds = self.tr("Pictures")
        ask_for_file(self, self.tr("Choose a logo"), chosen, f"{kinds} (*.png *.jpg *.jpeg *.webp *.svg)")  # type: ignore[arg-type]

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.intent.emit(LogoChosen(Path(file)))

    @Slot(str)
    def _chosen_dark(self, file: str) -> None:
        self.intent.emit(LogoChosen(Path(file), dark=True))

    @Slot(object)
    def _without(self, _value: object) -> None:
        self._livery = msgspec.structs.replace(self._livery, logo=b"", logo_dark=b"")
        self._refresh()

    @Slot(object)
    def _send(self, _value: object) -> None:
        self._clear()
        self.intent.emit(LiveryFilled(self._livery, " ".join(self._number.text().split())))

    @Slot()
    def _refresh(self) -> None:
        if not hasattr(self, "_keep"):
            return
        accent, typed = self._livery.accent, self._own.text().strip()
        for colour, button in self._colours.items():
            button.mark(chosen=colour == accent and not typed)
        for preview in self._shown.values():
            preview.wear(self._livery)
        self._gives_way.setVisible(bool(accent) and self._given_way(accent))
        self._dark.setVisible(bool(self._livery.logo))
        self._none.setVisible(bool(self._livery.logo))
        whole = not typed or bool(_COLOUR.fullmatch(typed))
        called = " ".join(self._number.text().split()) != self._kept_number
        self._keep.setEnabled(whole and (called or self._livery != self._kept))
        self._undo.setEnabled(not called and self._livery == self._kept)

    def _given_way(self, accent: str) -> bool:
        from ui.window.own_colours import gives_way  # noqa: PLC0415 - only where there is a colour

        return any(gives_way(theme, accent) for theme in _THEMES)

    # --- what is said

    def _say(self, role: str, icon: str, words: str, tone: str) -> None:
        self._clear()
        self._said = Card(role)
        self._said.add(IconText(icon, words, role="lead", tone=tone))
        self.column.insertWidget(1, self._said)
        self.focus_heading()  # the button that was pressed may be off now
        self.to_top()
        announce(self, words)

    def _clear(self) -> None:
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
            self._said = None

    def _why(self, code: str) -> str:  # noqa: PLR0911 - one for each kind of trouble
        match code:
            case "logo_bytes":
                return self.tr("This file is larger than 5 MB. Save the logo smaller, and choose it again.")
            case "logo_pixels":
                return self.tr("This picture is far too large, or too small. Save the logo about 600 pixels wide.")
            case "logo_shape":
                return self.tr("This picture is too long and thin for a logo. Choose another form of it.")
            case "logo_svg":
                return self.tr("This drawing has something in it that a logo may not have. Save it as PNG.")
            case "logo_blank":
                return self.tr("Nothing can be seen on this picture. Save the logo as PNG, and choose it again.")
            case "look_name":
                return self.tr("This name has signs that cannot be shown. Type it anew.")
            case "emergency_number":
                return self.tr("This is no number to call. It looks like 112.")
            case "look_accent":
                return self.tr("This is no colour. It looks like #C8102E.")
        return self.tr("This is no picture that can be read. Save the logo as PNG, and choose it again.")
