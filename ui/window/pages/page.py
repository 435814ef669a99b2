# SPDX-License-Identifier: Apache-2.0
"""The frame of every page: one readable column that scrolls, actions at the foot, one place for "that did not work"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.window.coming_back import ComingBack, stands
from ui.window.focus import BY_KEYS, into_sight
from ui.window.intents import Retry
from ui.window.pages.column import Patient, column_in, column_of, let_fingers_scroll, own_viewport, settle_around
from ui.window.pages.foot import Footed
from ui.window.presenters.spoken import Part
from ui.window.spoken_page import SpokenLines
from ui.window.style import Appearance
from ui.window.tokens import TOKENS
from ui.window.troubles import right_trouble
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.holders import least, wanted
from ui.window.widths import widest_column

if TYPE_CHECKING:
    from ui.window.widgets.player import Player

FEW_LINES = 13
"""With fewer lines of text from bar to foot there is too little room for a question with its answers."""


class Body(QWidget):
    """What scrolls.

    It is always as high as its words need at its width: a scroll area alone lets them shrink by some pixels.
    """

    def sizeHint(self) -> QSize:
        """As wide as on one line, see `wanted`."""
        return wanted(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest word, see `wanted`: a scroll area asks for this whenever anything on it changes."""
        return least(self)

    def event(self, event: QEvent) -> bool:
        """Measure again whenever the width or the content changed."""
        handled = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))  # -1: nothing in it wraps
        return handled


class Page(Footed):
    """A passive page.

    Data comes in through the constructor and `show_…` methods, what the person wants goes out through `intent`.
    """

    intent = Signal(object)
    stays_ms: ClassVar[int] = 0
    """How long nobody has to touch it before it is locked, at least; 0: as ever."""
    nest: ClassVar[QWidget | None] = None
    """Where pages are made (see `screen.nested`)."""
    measures_others = True

    def __init__(self) -> None:
        super().__init__(Page.nest)
        self.setObjectName(type(self).__name__)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading: Heading | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        let_fingers_scroll(own_viewport(self._scroll))
        self._body = Body()
        self._top, self.column = column_in(self._body, TOKENS.space.m + TOKENS.space.xs)
        self._scroll.setWidget(self._body)
        self._outer.addWidget(self._scroll, 1)
        self._problem: Card | None = None
        self._coming_back: ComingBack | None = None
        self.make_foot()
        self._fits_again = QTimer(self, singleShot=True, interval=0)
        self._fits_again.timeout.connect(self._fit)
        self._listen: Button | None = None
        self._heard: tuple[object, str | None] | None = None
        self.content_language = ""
        """In which lessons are read, as whoever reads the page aloud says (BCP 47)."""
        self._heard_lines: SpokenLines | None = None

    # --- reading aloud

    def can_be_heard(self, view: object = None, language: str | None = "") -> None:
        """Offer to read the page aloud; what of it stands in `view` is in `language`, all else in the window's.

        None: in the language in which the person reads lessons, where the view does not say.
        """
        self._heard = view, language

    @property
    def reads_aloud(self) -> bool:
        """Whether there is something on the page that can be read aloud."""
        return self._heard is not None

    @property
    def is_recorded(self) -> bool:
        """Whether there is a recording of what stands here."""
        return False

    @property
    def recording(self) -> Player | None:
        """What is played instead of a voice of the computer, if there is something."""
        return None

    def spoken(self) -> tuple[Part, ...]:
        """Return what is read of the page as it stands now."""
        if self._heard is None:
            return ()
        self._heard_lines = SpokenLines(self._body, self.last_spoken())
        view, language = self._heard
        return self._heard_lines.parts(view, self.content_language if language is None else language)

    def last_spoken(self) -> QWidget | None:
        """Return the widget before which reading ends, if it is not the end of the page."""
        return None

    def spoken_place(self, where: str) -> QWidget | None:
        """Return where a part stands; None: nowhere now."""
        return self._heard_lines.place(where) if self._heard_lines is not None else None

    def spoken_over(self, place: QWidget) -> QWidget:
        """Return what a mark on a widget hangs on: what scrolls, or the page for what stands at its foot."""
        return self._body if self._body.isAncestorOf(place) else self

    def show_listen(self, words: str, icon: str, pressed: Callable[[], None]) -> None:
        """Have the button for reading aloud at the top of the page; no words: not here."""
        if self._listen is None and words:
            self._listen = Button(words, None, kind="quiet", icon=icon)
            self._listen.chosen.connect(lambda _value: pressed())
            self.place_listen(self._listen)
        if self._listen is not None:
            self._listen.say(words)
            self._listen.show_icon(icon)
            self._listen.setVisible(bool(words))

    @property
    def has_focus_to_listen(self) -> bool:
        """Whether the button for reading aloud has the focus."""
        return self._listen is not None and self._listen.hasFocus()

    def focus_to_listen(self) -> None:
        """Give the focus to the button for reading aloud, where it is here."""
        if self._listen is not None and self._listen.isVisible():
            self._listen.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_listen(self, button: Button) -> None:
        """Give the button for reading aloud its place."""
        self._top.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)

    # --- being left, and come back to (docs/resume.md)

    def left(self) -> dict[str, object]:
        """Return what stands here and is kept nowhere else, as plain JSON: never a secret."""
        return stands(self._scroll)

    def tell_scrolled(self, tell: Callable[[], None]) -> None:
        """Have it told whenever the page is scrolled, by whatever it is."""
        self._scroll.verticalScrollBar().valueChanged.connect(tell)

    def only_here(self) -> dict[str, object]:
        """Return what of it is kept nowhere but in the window itself, as long as the program runs."""
        return {}

    def holds(self) -> bool:
        """Finish what would be lost if the page went now, and say whether there was anything."""
        return False

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left; what does not fit any more stays as it is at first."""
        self.stop_coming_back()
        self._coming_back = ComingBack(self._scroll, state)

    def stop_coming_back(self) -> None:
        """Somebody touches something: what they see stays where it is."""
        coming, self._coming_back = self._coming_back, None
        if coming is not None:
            coming.stop()

    def say_changed(self, words: str = "") -> None:
        """Say in one sentence why this page stands here and not what somebody left."""
        words = words or self.tr("The page you were on is not here any more. Everything you did is kept.")
        card = Card("sunken")
        card.add(IconText("info", words, role="lead"))
        self.column.insertWidget(0, card)
        announce(self, words)

    # --- building

    def title(self, words: str, role: str = "title") -> Heading:
        """The heading of the page, which takes the focus when it opens."""
        self.heading = Heading(words, role)
        self.column.addWidget(self.heading)
        return self.heading

    def text(self, words: str, role: str = "body") -> Text:
        """A paragraph below the others."""
        label = Text(words, role)
        self.add(label)
        return label

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others, above the foot where that scrolls along and above what gave way there."""
        last = self._foot_given_row if self._foot_given_row is not None else self._foot
        if self.column.indexOf(last) < 0:
            last = self._foot
        self.column.insertWidget(self.column.indexOf(last), widget)  # -1: at the end

    def button(self, words: str, value: object, *, kind: str = "secondary", icon: str = "", detail: str = "") -> Button:
        """A button that says `value` when it is pressed, to be placed by the caller."""
        button = Button(words, value, kind=kind, icon=icon, detail=detail)
        button.chosen.connect(self.intent)
        return button

    def clear(self, layout: QLayout) -> None:
        """Throw away everything in a layout."""
        while (item := layout.takeAt(0)) is not None:
            widget, inner = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            elif inner is not None:
                self.clear(inner)

    # --- what presenters ask of every page

    def show_problem(self, refused: str = "") -> None:
        """One sentence, one action; what was typed stays. What is refused to who is acting is not tried again."""
        if self._problem is None:
            words = right_trouble(refused) or self.tr("That did not work just now. Nothing you did is lost.")
            self._problem = Card("notice")
            self._problem.add(Text(words, "lead", tone="on-notice"))
            if not refused:
                again = self.button(self.tr("Try again"), Retry(), kind="primary", icon="again")
                self._problem.column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)
            self.column.insertWidget(0, self._problem)
            announce(self, words)
        self._scroll.ensureVisible(0, 0)

    def hide_problem(self) -> None:
        """Take the sentence away."""
        if self._problem is not None:
            self._problem.hide()
            self._problem.deleteLater()
            self._problem = None

    def come_in_turns(self) -> None:
        """Have all but the heading find its place over some turns, where the window is patient: the page comes next."""
        window, column = self.window(), column_of(self._body)
        if column is not None and isinstance(window, Patient):
            column.wait_for_place(but=self.first_row)
            window.settle_later(column)

    @property
    def first_row(self) -> QWidget | None:
        """What stands in the column with the heading in it: there at once, since it takes the focus and is read."""
        return self.heading

    def focus_heading(self) -> None:
        """Move the focus to the heading, so that reading and tabbing begin at the top."""
        target = self.heading or self
        if self.isVisible() and not target.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            target.show()  # Qt would do it later, and until then it takes no focus
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_again(self) -> None:
        """Move the focus to the button that led away from the page, or to the heading where there is none.

        Not to a line: on a kiosk the keys would come and hide what somebody comes back to.
        """
        before = self.focusWidget()
        if isinstance(before, Button) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
            into_sight(before)
        else:
            by_keys = self.window().testAttribute(BY_KEYS)
            self.focus_heading()
            if by_keys:  # the page stands as it was left; a keyboard is followed, whoever touches sees what they touch
                self.window().setAttribute(BY_KEYS)  # which Qt took away
                into_sight(self.heading or self)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen."""
        settle_around(widget)
        self._scroll.ensureWidgetVisible(widget, 0, TOKENS.space.l)

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def reveal_all(self, widgets: Sequence[QWidget]) -> None:
        """Scroll until all of these can be seen; where there is too little room, until the first of them is on top."""
        if not widgets:
            return
        for widget in widgets:
            settle_around(widget)
        # What got other words may have another height, and all below it another place.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        gap = TOKENS.space.s
        tops = [widget.mapTo(self._body, QPoint(0, 0)).y() for widget in widgets]
        top = min(tops) - gap
        bottom = max(y + widget.height() for y, widget in zip(tops, widgets, strict=True)) + gap
        bar, room = self._scroll.verticalScrollBar(), self._scroll.viewport().height()
        if bottom - top > room or top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)

    # --- keeping its shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable and the foot small."""
        super().resizeEvent(event)
        self._fit()
        self._fits_again.start()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after the text size changed: what stands at the foot may hear of that later than the page."""
        super().changeEvent(event)
        restyled = event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and not Appearance.changing
        if restyled and hasattr(self, "_fits_again"):
            self._actions.invalidate()
            self._fit()
            self._fits_again.start()

    def widest(self) -> int:
        """Return how wide the column may be, px: lines are no longer than they are easy to follow."""
        return widest_column(self)

    def _fit(self) -> None:
        self.ensurePolished()
        width = self.widest()
        for holder, wide in ((self._body, width), (self._foot, max(width, self.least_foot))):
            inner = holder.findChild(QWidget, "column", Qt.FindChildOption.FindDirectChildrenOnly)
            if inner is not None:
                inner.setMaximumWidth(wide)
        self._place_foot()
