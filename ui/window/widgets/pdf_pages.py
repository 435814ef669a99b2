# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF, one at a time, with zoom and the page's words as text."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy, QWidget

from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold

ZOOMS = (1.0, 1.5, 2.0, 3.0)
HIGHEST = 420
"""Of what is seen of a page at once, px."""
LARGEST_PX = 4000
"""Of a page's longer side: a page that says it is a mile wide is not drawn a mile wide."""


class PdfPages(Card):
    """Shows one page; its words stand below, for screen readers and for whoever reads them more easily."""

    def __init__(self, name: str) -> None:
        super().__init__("sunken")
        self._name = name
        self.page = 0
        self._zoom = 0
        self._wanted = (0, 0)
        """The page to show and how large, before the file is there."""
        self.setAccessibleName(name)
        self.add(IconText("book", name, role="lead"))
        self._picture = QLabel()
        self._picture.setProperty("role", "picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setAccessibleName(name)
        self._area.setWidget(self._picture)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFixedHeight(HIGHEST)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._area)
        self._where = Text("", "small")
        self.add(self._where)
        self._controls = QWidget()
        row = Flow(self._controls, gap=TOKENS.space.s)
        self._back = self._button(self.tr("Page before"), "back", -1)
        self._next = self._button(self.tr("Next page"), "next", 1)
        larger = Button(self.tr("Larger"), icon="plus")
        larger.repeats = True
        larger.chosen.connect(self._larger)
        for button in (self._back, self._next, larger):
            row.add(button)
        self.add(self._controls)
        self._said = Fold(self.tr("The page as text"))
        self._words = Text("")
        self._said.add(self._words)
        self.add(self._said)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None

    def put(self, data: bytes) -> None:
        """Take the file; one that cannot be read is said so."""
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._buffer = buffer
        self._document.load(buffer)
        if self._document.status() != QPdfDocument.Status.Ready or not self.pages:
            for widget in (self._area, self._where, self._controls, self._said):
                widget.hide()
            self.add(IconText("info", self.tr("These pages cannot be shown on this computer."), tone="accent"))
            return
        for button in (self._back, self._next):
            button.setVisible(self.pages > 1)
        self._turn_to_wanted()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    @property
    def left(self) -> list[int]:
        """Which page is shown, from 0, and how large, as a place in `ZOOMS`."""
        return [self._wanted[0] if self.pages <= 0 else self.page, self._zoom]

    def come_back(self, left: list[int]) -> None:
        """Show the page that was shown, once the file is there."""
        if len(left) == 2 and left[0] >= 0 and 0 <= left[1] < len(ZOOMS):
            self._wanted = left[0], left[1]
            if self.pages > 0:
                self._turn_to_wanted()

    def _turn_to_wanted(self) -> None:
        page, self._zoom = self._wanted
        self.page = min(page, self.pages - 1)
        self._show()

    @property
    def words(self) -> str:
        """The words of the page that is shown."""
        return self._words.text()

    def turn(self, by: int) -> None:
        """Show a page before or after this one."""
        page = min(max(0, self.page + by), self.pages - 1)
        if page != self.page:
            self.page = page
            self._show()
            announce(self, self._where.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page for the new width."""
        super().resizeEvent(event)
        if self.pages and event.oldSize().width() != event.size().width():
            self._draw()

    def _button(self, words: str, icon: str, by: int) -> Button:
        button = Button(words, icon=icon)
        button.repeats = True
        button.chosen.connect(lambda _value: self.turn(by))
        return button

    def _show(self) -> None:
        self._where.setText(self.tr("Page {page} of {pages}").format(page=self.page + 1, pages=self.pages))
        self._back.setEnabled(self.page > 0)
        self._next.setEnabled(self.page < self.pages - 1)
        lines = (line.strip() for line in self._document.getAllText(self.page).text().splitlines())
        self._words.setText("\n".join(line for line in lines if line))
        self._said.setVisible(bool(self._words.text()))
        self._picture.setAccessibleName(f"{self._name}. {self._where.text()}")
        self._picture.setAccessibleDescription(self._words.text())
        self._draw()

    def _draw(self) -> None:
        size, room, dots = (
            self._document.pagePointSize(self.page),
            self._area.viewport().size(),
            self.devicePixelRatioF(),
        )
        if size.width() <= 0 or size.height() <= 0 or room.width() < 50:
            return
        whole = min((room.width() - 8) / size.width(), (HIGHEST - 8) / size.height()) * ZOOMS[self._zoom]
        most = LARGEST_PX / max(size.width(), size.height())
        scale = min(whole * dots, most)
        image = self._document.render(self.page, QSize(round(size.width() * scale), round(size.height() * scale)))
        image.setDevicePixelRatio(dots)
        paper = QPixmap(image.size())
        paper.fill(Qt.GlobalColor.white)
        paper.setDevicePixelRatio(dots)
        self._picture.setPixmap(_on_paper(paper, QPixmap.fromImage(image)))
        self._picture.resize(round(image.width() / dots), round(image.height() / dots))

    @Slot(object)
    def _larger(self, _value: object) -> None:
        self._zoom = (self._zoom + 1) % len(ZOOMS)
        self._draw()
        announce(self, self.tr("{percent} %").format(percent=round(100 * ZOOMS[self._zoom])))


def _on_paper(paper: QPixmap, page: QPixmap) -> QPixmap:
    """Pages are drawn on nothing: put white below, in every theme."""
    painter = QPainter(paper)
    painter.drawPixmap(0, 0, page)
    painter.end()
    return paper
