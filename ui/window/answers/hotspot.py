# SPDX-License-Identifier: Apache-2.0
"""A place in a picture: tap it there, or choose it from the list of all places."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF

from app.views import Feedback
from content_packs.answers import Answer
from content_packs.grading import About
from content_packs.model import HotSpot, Region
from ui.window.answers.choice import ChoiceEditor
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button
from ui.window.widgets.picture_view import PictureView

HIGHEST = 420
"""Greatest height of a picture to tap in, px: a finger needs more room than an eye."""
_BADGE = 26
RIGHT, WRONG, MISSED = "✓", "–", "→"
"""Signs in the picture for what was chosen and is right, was chosen and is not, and is right and was not chosen."""
_MARKS = {About.CHOSEN_RIGHT: RIGHT, About.CHOSEN_WRONG: WRONG, About.MISSED: MISSED}


class RegionPicture(PictureView):
    """A picture with numbered regions. `picked` carries the place of the one that was tapped.

    Chosen regions have a thick line, those of the answer a sign and a line of their own: never told by colour alone.
    """

    picked = Signal(object)

    def __init__(self, alt: str, regions: Sequence[Region], order: tuple[int, ...]) -> None:
        super().__init__(alt, highest=HIGHEST)
        self._regions, self._order = regions, order
        self.chosen: frozenset[int] = frozenset()
        self.marks: dict[int, str] = {}
        """Region to its sign; what is not in it has none."""
        self.locked = False

    def region_at(self, point: QPointF) -> int | None:
        """The place of the region at a point: the smallest of several, or one that is near enough for a finger."""
        shapes = {place: self.shape(place) for place in self._order}
        inside = [place for place, shape in shapes.items() if shape.containsPoint(point, Qt.FillRule.OddEvenFill)]
        if inside:
            return min(inside, key=lambda place: _area(shapes[place]))
        reach = TOKENS.size.target / 2
        away = {place: (shape.boundingRect().center() - point).manhattanLength() for place, shape in shapes.items()}
        near = min(away, key=lambda place: away[place], default=None)
        return near if near is not None and away[near] <= reach else None

    def shape(self, place: int) -> QPolygonF:
        """The corners of a region in this widget's pixels."""
        size = self.picture_rect()
        return QPolygonF(
            [QPointF(size.x() + x * size.width(), size.y() + y * size.width()) for x, y in self._regions[place].points]
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the region under the finger."""
        place = None if self.locked or not self.shown else self.region_at(event.position())
        if place is not None and self.rect().contains(event.position().toPoint()):
            self.picked.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, then the outlines and numbers of the regions."""
        super().paintEvent(event)
        if not self.shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, place in enumerate(self._order, start=1):
            self._draw_region(painter, place, number)
        painter.end()

    def _draw_region(self, painter: QPainter, place: int, number: int) -> None:
        # The paper of pictures is white in every theme, so the ink is that of the light theme in every theme.
        chosen, mark = place in self.chosen, self.marks.get(place)
        ink = QColor("#9A6A0C" if mark == WRONG else "#0B6655" if mark or chosen else "#525C61")
        lines = {WRONG: Qt.PenStyle.DashLine, MISSED: Qt.PenStyle.DotLine}
        painter.setPen(QPen(ink, 4.0 if chosen or mark else 1.5, lines.get(mark or "", Qt.PenStyle.SolidLine)))
        wash = QColor(ink)
        wash.setAlpha(50 if chosen or mark == RIGHT else 0)
        painter.setBrush(wash)
        shape = self.shape(place)
        painter.drawPolygon(shape)
        corner = shape.first()  # the author's first one, where the badge hides least of what is drawn inside
        inside = self.picture_rect().adjusted(_BADGE / 2, _BADGE / 2, -_BADGE / 2, -_BADGE / 2)
        x = min(max(corner.x(), inside.left()), inside.right())
        y = min(max(corner.y(), inside.top()), inside.bottom())
        badge = QRectF(x - _BADGE / 2, y - _BADGE / 2, _BADGE, _BADGE)
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(ink if chosen or mark else QColor("#FFFFFF"))
        painter.drawEllipse(badge)
        painter.setPen(QColor("#FFFFFF") if chosen or mark else ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, mark or f"{number}")


class HotSpotEditor(ChoiceEditor):
    """The picture, and below it the list of its regions, folded away while the picture can be seen.

    For a screen reader, and where the picture cannot be shown, the list is open from the start.
    """

    def __init__(self, item: HotSpot, order: tuple[int, ...], alt: str) -> None:
        order = order or tuple(range(len(item.regions)))
        names = [f"{order.index(place) + 1}. {region.text}" for place, region in enumerate(item.regions)]
        super().__init__(names, order, several=item.several)
        self.picture = RegionPicture(alt, item.regions, order)
        self.picture.picked.connect(self._tapped)
        self.column.insertWidget(0, self.picture)
        self._toggle = Button(self.tr("Answer from a list instead"), None, kind="quiet", icon="letters")
        self._toggle.chosen.connect(self._open_list)
        self.column.insertWidget(1, self._toggle)
        self._toggle.hide()
        self._listed = False
        """Whether the person opened the list themselves."""

    def left(self) -> list[int]:
        return [1] if self._listed else []

    def come_back(self, left: list[int]) -> None:
        if left == [1]:
            self._listed = True
            self._fold(away=False)

    def show_picture(self, data: bytes) -> None:
        """Show the picture; with it the list is folded away, unless somebody listens or has begun to use it."""
        self.picture.put(data)
        listed = self._listed or QAccessible.isActive() or self.has_list_focus()
        if self.picture.shown and not self.picture.locked and not listed:
            self._fold(away=True)

    def number_of(self, place: int) -> int:
        """The number that a region has in the picture and in the list, from 1."""
        return self._order.index(place) + 1

    def has_list_focus(self) -> bool:
        """Whether the keyboard is on a card of the list."""
        return any(card.hasFocus() for card in self._cards.values())

    def check(self, positions: tuple[int, ...]) -> None:
        super().check(positions)
        self._repaint()

    def restore(self, draft: Answer) -> None:
        super().restore(draft)
        self._repaint()

    def reveal(self, feedback: Feedback) -> None:
        super().reveal(feedback)
        self._fold(away=False)
        self._toggle.hide()
        self.picture.locked = True
        notes = [note for note in feedback.grade.notes if note.option is not None]
        marks = {note.option: _MARKS[note.about] for note in notes if note.option is not None and note.about in _MARKS}
        item = feedback.item
        if not feedback.can_retry and isinstance(item, HotSpot):
            chosen = self.chosen()
            for place, region in enumerate(item.regions):
                if region.right:
                    marks.setdefault(place, RIGHT if place in chosen else MISSED)
        self.picture.marks = marks
        self.picture.update()

    def open_again(self) -> None:
        super().open_again()
        self.picture.locked = False
        self.picture.marks = {}
        self._listed = False
        self._fold(away=self.picture.shown and not QAccessible.isActive())
        self._repaint()

    def _fold(self, *, away: bool) -> None:
        self._toggle.setVisible(away)
        for card in self._cards.values():
            card.setVisible(not away)

    @Slot(object)
    def _open_list(self, _value: object) -> None:
        self._listed = True
        self._fold(away=False)
        self._cards[self._order[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _tapped(self, place: int) -> None:
        self._cards[place].click()

    @Slot(object)
    def _picked(self, position: int) -> None:
        super()._picked(position)
        self._repaint()

    def _repaint(self) -> None:
        self.picture.chosen = frozenset(self.chosen())
        self.picture.update()


def _area(shape: QPolygonF) -> float:
    """How much a region covers, in square pixels (shoelace formula)."""
    corners = [(point.x(), point.y()) for point in shape.toList()]
    around = zip(corners, (*corners[1:], *corners[:1]), strict=True)
    return abs(sum(a * d - c * b for (a, b), (c, d) in around)) / 2
