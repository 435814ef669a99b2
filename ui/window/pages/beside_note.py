# SPDX-License-Identifier: Apache-2.0
"""An idea, or somebody outside of the program: written for oneself, and locked with the PIN."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.helping.beside_views import AboutRow, NoteView
from app.helping.notes import MOST, MOST_NAME
from app.helping.views import GoalCard
from app.own.state import GoalKey
from app.private.sealed import NoteKind
from ui.window.helping_intents import NoteChanged, NoteErased, NoteKept, NoteMoved
from ui.window.helping_places import BesideGoal
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.pages.some_rows import SomeRows
from ui.window.widgets.basic import Button, IconText, Text
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.writing import Writing

LINES = 4


class NotePage(Page):
    """What is typed is kept sealed at every change; what is scrolled and folded out is all that the window keeps."""

    def __init__(self, goal: GoalKey, kind: NoteKind) -> None:
        super().__init__()
        self._outside = kind is NoteKind.PERSON
        self._name: QLineEdit | None = None
        self._box: Writing | None = None
        self._about: list[tuple[AboutRow, bool]] = []
        self.title(self.tr("Somebody outside of work") if self._outside else self.tr("An idea"))
        self._goal = self.text("", "muted")
        self._back = self.button(self.tr("Back"), Go(BesideGoal(goal)), kind="quiet", icon="back")
        self.foot(self._back)

    def show_note(self, view: NoteView) -> None:
        """Show what is there, to write on."""
        self._goal.setText(self.tr("For your goal: {goal}").format(goal=view.goal.title))
        if not view.may_write:
            self.add(IconText("bulb", self.tr("Take a moment and think about it.")))
            words = self.tr("To write it down you need a PIN of your own: it locks your words for everybody else.")
            self.add(IconText("lock", words, role="small"))
            return
        if self._outside:
            self._line(view.who)
        label = self.tr("What they can help with, how to reach them") if self._outside else self.tr("Your idea")
        self._box = Writing(label, most=MOST, lines=LINES)
        self._box.put(view.words)
        self._box.changed.connect(self._typed)
        self.add(self._box)
        self.add(
            IconText("lock", self.tr("Locked with your PIN. Nobody else can read it, here or anywhere."), role="small")
        )
        self._offer_about(view.about)
        if view.key:
            self._offer_moving(view.others)
            delete = self.button(self.tr("Delete it"), NoteErased(), kind="quiet", icon="erase")
            holder = QWidget()
            Flow(holder).add(delete)
            self.add(holder)
        keep = Button(self.tr("Keep it"), None, kind="primary")
        keep.chosen.connect(self._keep)
        self.foot(self._back, keep)

    def _line(self, who: str) -> None:
        words = self.tr("Their name, as you call them")
        self.add(Text(words))
        self._name = QLineEdit(who)
        self._name.setMaxLength(MOST_NAME)
        self._name.setAccessibleName(words)
        self._name.textEdited.connect(self._typed)
        self.add(self._name)

    def _offer_about(self, rows: tuple[AboutRow, ...]) -> None:
        self._about = [(row, row.on) for row in rows]
        if not rows:
            return
        chosen = "; ".join(row.title for row in rows if row.on)
        fold = Fold(self.tr("What is it about?"), chosen)
        fold.add(SomeRows(len(rows), self._row))
        self.add(fold)

    def _row(self, number: int) -> Button:
        row, on = self._about[number]
        button = Button(row.title, number, kind="option", icon="square")
        button.setCheckable(True)
        button.setChecked(on)
        button.show_icon("ticked" if on else "square", "accent" if on else "muted")

        def turned(_value: object) -> None:
            self._about[number] = (row, button.isChecked())
            on = button.isChecked()
            button.show_icon("ticked" if on else "square", "accent" if on else "muted")

        button.chosen.connect(turned)
        return button

    def _offer_moving(self, others: tuple[GoalCard, ...]) -> None:
        if others:
            fold = Fold(self.tr("Move it to another goal"))
            fold.add(SomeRows(len(others), lambda number: self._move(others[number])))
            self.add(fold)

    def _move(self, goal: GoalCard) -> Button:
        return self.button(goal.title, NoteMoved(goal.key), kind="option", icon="flag")

    @property
    def _who(self) -> str:
        return self._name.text() if self._name is not None else ""

    @Slot()
    def _typed(self) -> None:
        if self._box is not None:
            self.intent.emit(NoteChanged(self._who, self._box.words))

    @Slot(object)
    def _keep(self, _value: object) -> None:
        if self._box is not None:
            about = tuple(row.link for row, on in self._about if on)
            self.intent.emit(NoteKept(self._who, self._box.words, about))
