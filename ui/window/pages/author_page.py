# SPDX-License-Identifier: Apache-2.0
"""The frame of every step of making a microlearn: the list of the steps, undo, and fields that keep what is typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.authoring.views import DraftView, Part
from ui.window.author_intents import FieldTyped, RedoAsked, UndoAsked
from ui.window.author_places import AuthorAt, AuthorSmall, Drafts, Field, Small
from ui.window.author_words import part_name, trouble
from ui.window.focus import BY_KEYS, into_sight
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.tokens import TOKENS
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow

PARTS = tuple(Part)
SIDE_CHARACTERS = 24
ROOM_CHARACTERS = 74
"""The list stands beside the form where the window has room for both, in characters; else it is a page of its own."""


class StepList(QFrame):
    """The steps, with what is done; each leads there."""

    def __init__(self, draft: str, here: Part | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "paper")
        self.setAccessibleName(QCoreApplication.translate("AuthorPage", "Steps"))
        column = QVBoxLayout(self)
        edge = (TOKENS.space.m, 0)  # off the edge of the window; a layout does not mirror its margins
        left, right = reversed(edge) if self.isRightToLeft() else edge
        column.setContentsMargins(left, TOKENS.space.m, right, TOKENS.space.m)
        column.setSpacing(TOKENS.space.xs)
        self.buttons: dict[Part, Button] = {}
        for number, part in enumerate(PARTS, start=1):
            words = f"{number}. {part_name(part)}"
            kind = "step" if part is not here else "option"
            button = Button(words, Go(AuthorAt(draft, part)), kind=kind, icon="circle")
            button.setEnabled(part is not here or here is None)
            self.buttons[part] = button
            column.addWidget(button)
        column.addStretch(1)

    def show_done(self, done: frozenset[Part]) -> None:
        """Mark what is done, in a sign and in words."""
        for part, button in self.buttons.items():
            said = QCoreApplication.translate("AuthorPage", "done") if part in done else ""
            button.show_icon("done" if part in done else "circle", "accent" if part in done else "muted")
            button.setAccessibleDescription(said)


class AuthorPage(Page):
    """A step. Subclasses put what it asks into `fill`."""

    def __init__(self, draft: str, part: Part | None) -> None:
        super().__init__()
        self.draft, self.part = draft, part
        self._fields: list[WordsField] = []
        self._view: DraftView | None = None
        self._trouble: Card | None = None
        self._side = StepList(draft, part)
        for button in self._side.buttons.values():
            button.chosen.connect(self.send)
        across = QHBoxLayout()
        across.setSpacing(0)
        self._outer.removeWidget(self._scroll)
        self._outer.insertLayout(0, across, 1)
        across.addWidget(self._side)
        across.addWidget(self._scroll, 1)
        self._head()
        self._form = QVBoxLayout()
        self._form.setSpacing(TOKENS.space.m)

    def _head(self) -> None:
        row = Flow(gap=TOKENS.space.s)
        self.column.addLayout(row)
        number = PARTS.index(self.part) + 1 if self.part is not None else 0
        words = self.tr("Step {number} of {most}: all steps").format(number=number, most=len(PARTS))
        self._all_steps = self.button(words, Go(AuthorSmall(self.draft, Small.STEPS)), kind="quiet", icon="path")
        self._undo = self.button(self.tr("Undo"), UndoAsked(), kind="quiet", icon="undo")
        self._redo = self.button(self.tr("Redo"), RedoAsked(), kind="quiet", icon="redo")
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        for button in (self._all_steps, self._undo, self._redo):
            row.add(button)

    def begin_form(self, title: str, words: str = "") -> None:
        """Put the heading, and below it the place for the form."""
        self.title(title)
        if words:
            self.text(words, "muted")
        holder = QWidget()
        holder.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.add(holder)

    # --- what presenters ask

    def show_draft(self, view: DraftView, focus: Field = ()) -> None:
        """Show the form anew, and go to a field."""
        holder = QApplication.focusWidget()
        had = holder is not None and self.isAncestorOf(holder)
        kept, at = self._scroll.verticalScrollBar().value(), self._focused()
        by_keys = self.window().testAttribute(BY_KEYS)
        self._fields = []
        self.clear(self._form)
        self.fill(view)
        self.show_state(view)
        self.hide_trouble()
        wanted = focus or at
        field = next((field for field in self._fields if field.field == wanted), None) if wanted else None
        if field is not None:
            QTimer.singleShot(0, field.editor, field.editor.setFocus)
            QTimer.singleShot(0, field, lambda: self.reveal(field))
        else:
            if had and holder is not None and not (holder.isVisible() and holder.isEnabled()):
                self.focus_heading()  # what had the focus is gone: go on reading here, not in the bar above
            QTimer.singleShot(0, self, partial(self._stand, kept, by_keys=by_keys))

    def _stand(self, at: int, *, by_keys: bool) -> None:
        """Be scrolled to where the page was; whoever has a keyboard also sees what has the focus."""
        self._scroll.verticalScrollBar().setValue(at)
        focus = self.focusWidget()
        if by_keys and focus is not None:
            into_sight(focus)

    def show_state(self, view: DraftView) -> None:
        """Show what is done and what can be undone; the form stays as it is."""
        self._view = view
        self._side.show_done(view.done)
        self._undo.setEnabled(view.can_undo)
        self._redo.setEnabled(view.can_redo)

    def show_trouble(self, code: str, params: dict[str, str]) -> None:
        """Say why something was not done, and what to do about it."""
        self.hide_trouble()
        self._trouble = Card("notice")
        words = trouble(code, params)
        self._trouble.add(IconText("info", words, role="lead", tone="on-notice"))
        self.column.insertWidget(1, self._trouble)
        self.to_top()
        announce(self, words)

    def hide_trouble(self) -> None:
        """Take that away."""
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None

    # --- building

    def fill(self, view: DraftView) -> None:
        """Put the fields into the form."""
        raise NotImplementedError

    def button(self, words: str, value: object, *, kind: str = "secondary", icon: str = "", detail: str = "") -> Button:
        """A button that first has kept what is being typed."""
        button = Button(words, value, kind=kind, icon=icon, detail=detail)
        button.chosen.connect(self.send)
        return button

    def put(self, widget: QWidget) -> None:
        """Put a widget into the form."""
        self._form.addWidget(widget)

    def field(self, field: Field, label: str, words: str, *, hint: str = "", many: bool = False) -> WordsField:
        """A field, to be placed by the caller."""
        made = WordsField(field, label, words, hint=hint, many=many)
        self.keep(made)
        return made

    def keep(self, field: WordsField) -> None:
        """Keep what is typed into a field, at every pause and before anything else is done."""
        field.typed.connect(self._typed)
        field.finished.connect(self._to_next)
        self._fields.append(field)

    def ways(self, back: Part | None, onward: Part | None) -> None:
        """Put the way back and the way on to the foot."""
        place = AuthorAt(self.draft, back) if back is not None else Drafts()
        buttons = [self.button(self.tr("Back"), Go(place), kind="quiet", icon="back")]
        if onward is not None:
            words = self.tr("Go on: {step}").format(step=part_name(onward))
            buttons.append(self.button(words, Go(AuthorAt(self.draft, onward)), kind="primary", icon="next"))
        self.foot(*buttons)

    def note(self, words: str) -> None:
        """A quiet sentence in the form."""
        self.put(Text(words, tone="muted"))

    # --- what happens

    @Slot(object)
    def send(self, intent: object) -> None:
        """Keep what is being typed, then tell what is wanted."""
        for field in self._fields:
            field.flush()
        if intent is not None:
            self.intent.emit(intent)

    @Slot()
    def _to_next(self) -> None:
        """Go on to the next thing to write; behind the last one to the button that leads on."""
        places = [field for field in self._fields if field.editor.hasFocus()]
        behind = self._fields[self._fields.index(places[0]) + 1 :] if places else []
        if behind:
            behind[0].editor.setFocus(Qt.FocusReason.TabFocusReason)
            self.reveal(behind[0])
        elif self.foot_buttons():
            self.foot_buttons()[-1].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object, str)
    def _typed(self, field: Field, words: str) -> None:
        self.intent.emit(FieldTyped(field, words))

    def _focused(self) -> Field:
        return next((field.field for field in self._fields if field.editor.hasFocus()), ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps beside the form where there is room."""
        self._place_side()
        super().resizeEvent(event)

    def _fit(self) -> None:
        self._place_side()
        super()._fit()

    def foot_room(self) -> int:
        """Return how wide a row of actions may be, px: what the steps leave of it."""
        return max(1, min(super().foot_room(), self.width() - self._beside() - 2 * TOKENS.space.l))

    def _place_foot(self) -> None:
        """Below the form, which the steps push to its place; a layout does not mirror its margins."""
        super()._place_foot()
        layout = self._foot.layout()
        if layout is None or self._outer.indexOf(self._foot) < 0:
            return
        margins, beside = layout.contentsMargins(), self._beside()
        left, right = (0, beside) if self.isRightToLeft() else (beside, 0)
        side = TOKENS.space.l
        layout.setContentsMargins(side + left, margins.top(), side + right, margins.bottom())

    def _beside(self) -> int:
        """How wide the list of the steps is that stands beside the form, px."""
        side = getattr(self, "_side", None)
        return side.width() if side is not None and not side.isHidden() else 0

    def _place_side(self) -> None:
        if not hasattr(self, "_side"):
            return
        one = self.fontMetrics().averageCharWidth()
        beside = self.width() >= one * (SIDE_CHARACTERS + ROOM_CHARACTERS) and self.height() >= 9 * TOKENS.size.target
        self._side.setVisible(beside)
        self._side.setFixedWidth(one * SIDE_CHARACTERS + 2 * TOKENS.space.l)
        self._all_steps.setVisible(not beside and self.part is not None)


class StepsPage(AuthorPage):
    """All steps on a page of their own, for small windows and big letters."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, None)
        self.begin_form(self.tr("All steps"))
        self._list = StepList(draft, None)
        for button in self._list.buttons.values():
            button.chosen.connect(self.send)
        self.add(self._list)
        remove = Go(AuthorSmall(draft, Small.DELETE))
        back = self.button(self.tr("To all microlearns"), Go(Drafts()), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("Delete this draft"), remove, kind="quiet", icon="erase"))

    def fill(self, view: DraftView) -> None:
        self._list.show_done(view.done)

    def _place_side(self) -> None:
        if hasattr(self, "_side"):
            self._side.hide()
            self._all_steps.hide()
