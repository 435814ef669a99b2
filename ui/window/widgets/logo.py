# SPDX-License-Identifier: Apache-2.0
"""An organisation's logo and name, where the program shows them: in the top bar, and on the first screens.

A logo is never mirrored, never larger than its place, and says the organisation's name to a screen reader. Where its
edge would vanish in the ground (a dark blue on a dark screen) it stands on a plate.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.livery import NO_LIVERY, Livery
from ui.logo_ground import picture, plate
from ui.window.icons import Icon
from ui.window.tokens import TOKENS
from ui.window.widgets.words import Text

_WORDY = 1.8
"""A logo so many times as wide as high has the name in it."""


class Logo(QLabel):
    """A logo of at most this height and width, px. `ground` is the token of the colour that it stands on."""

    def __init__(self, most: QSize, ground: str = "paper") -> None:
        super().__init__()
        self._most, self._ground = most, ground
        self._worn: tuple[Livery, str] = (NO_LIVERY, "light")
        self.wide = 0.0
        """Width by height, 0 without a logo."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def wear(self, livery: Livery, theme: str) -> None:
        """Show this organisation's logo for a theme; whether it is seen is for whoever shows it."""
        self._worn = (livery, theme)
        image = picture(livery, theme)
        self.wide = image.width() / image.height() if image is not None else 0.0
        self.setAccessibleName(livery.name or self.tr("Logo of the organisation"))
        self.setPixmap(self._painted(image, theme) if image is not None else QPixmap())

    def showEvent(self, event: QShowEvent) -> None:
        """Be as sharp as the screen is on which it comes to stand."""
        super().showEvent(event)
        if self.wide and self.pixmap().devicePixelRatio() != self.devicePixelRatioF():
            self.wear(*self._worn)

    def _painted(self, image: QImage, theme: str) -> QPixmap:
        colours = TOKENS.themes[theme]
        under = plate(image, getattr(colours, self._ground), (colours.picture_paper, colours.on_picture))
        rim = TOKENS.space.s if under else 0
        room = QSize(self._most.width() - 2 * rim, self._most.height() - 2 * rim)
        size = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        sharp = self.devicePixelRatioF()
        shown = QPixmap(round((size.width() + 2 * rim) * sharp), round((size.height() + 2 * rim) * sharp))
        shown.setDevicePixelRatio(sharp)
        shown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shown)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(under))
            painter.drawRoundedRect(
                QRectF(0, 0, size.width() + 2 * rim, size.height() + 2 * rim), TOKENS.radius.s, TOKENS.radius.s
            )
        exact = size * sharp
        small = image.scaled(exact, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QRectF(rim, rim, size.width(), size.height()), small)
        painter.end()
        return shown


class Brand(QWidget):
    """What stands first in the top bar: the organisation's logo, or its name, or the program's.

    Where another page shows the organisation in large, the program's own.
    """

    changed = Signal()
    """Another width may be wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._livery: Livery = NO_LIVERY
        self._large = self._folded = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TOKENS.space.s)
        self._mark = Icon("steps", tone="accent", scale=1.2)
        self._words = Text("Stepwell", "brand")
        self._words.setWordWrap(False)
        self._logo = Logo(QSize(160, 40), "surface")
        for widget in (self._logo, self._mark, self._words):
            row.addWidget(widget)

    def wear(self, livery: Livery, theme: str) -> None:
        """Stand for this organisation, in a theme."""
        self._livery = livery
        self._logo.wear(livery, theme)
        self._show()

    def stand_back(self, *, large: bool) -> None:
        """Show the program's own mark while a page shows the organisation in large."""
        if large is not self._large:
            self._large = large
            self._show()

    def fold(self, *, folded: bool) -> None:
        """Be as narrow as can be, or not."""
        if folded is not self._folded:
            self._folded = folded
            self._show(tell=False)

    def natural_width(self) -> int:
        """How wide it wants to be beside the mark, px."""
        if self.has_logo:
            return max(0, self._logo.sizeHint().width() - self._mark.sizeHint().width())
        return self._words.natural_width()

    @property
    def has_logo(self) -> bool:
        """Whether it would show the organisation's logo, if there is room."""
        return self._logo.wide > 0 and not self._large

    def _show(self, *, tell: bool = True) -> None:
        own = self._livery.name if not self._large else ""
        self._words.setText(own or "Stepwell")
        logo = self.has_logo and not self._folded
        self._logo.setVisible(logo)
        self._mark.setVisible(not logo)
        self._words.setVisible(not self._folded and not self.has_logo)
        if tell:
            self.changed.emit()


class Banner(QWidget):
    """The organisation in large, at the top of a first screen; away where the room is needed.

    `shown` tells whether it can be seen.
    """

    shown = Signal(bool)

    def __init__(self, height: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TOKENS.space.m)
        self._logo = Logo(QSize(5 * height, height))
        self._name = Text("", "title")
        row.addWidget(self._logo)
        row.addWidget(self._name)  # beside the logo, also where its letters run the other way
        row.addStretch(1)
        self._room = True
        self._any = False
        self.hide()

    @property
    def seen(self) -> bool:
        """Whether there is something to be seen, and room for it."""
        return self._any and self._room

    def wear(self, livery: Livery, theme: str) -> None:
        """Show this organisation, in a theme."""
        self._logo.wear(livery, theme)
        logo = self._logo.wide > 0
        self._any = logo or bool(livery.name)
        self._logo.setVisible(logo)
        self._name.setText(livery.name)
        self._name.setVisible(bool(livery.name) and self._logo.wide < _WORDY)
        self._show()

    def make_room(self, *, room: bool) -> None:
        """Be there, or go: buttons are needed more."""
        if room is not self._room:
            self._room = room
            self._show()

    def _show(self) -> None:
        self.setVisible(self.seen)
        self.shown.emit(self.seen)
