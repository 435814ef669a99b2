# SPDX-License-Identifier: Apache-2.0
"""What belongs where: a list of things; tap one, then one of the groups that open below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.views import Feedback
from content_packs.answers import Answer, Sorted
from content_packs.model import Categorise
from ui.window.answers.editor import Editor, at, with_outcome
from ui.window.focus import hand_on, into_sight
from ui.window.locales import beside
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, announce, restyle
from ui.window.widgets.flow import Flow

NOWHERE = -1
"""Stands in a draft for a thing that has no group yet."""


class CategoriseEditor(Editor):
    """The things below each other; the groups open below the one whose turn it is, so that nothing has to be dragged.

    Digits choose a group by its place for the thing whose turn it is.
    """

    def __init__(self, item: Categorise, order: tuple[int, ...]) -> None:
        super().__init__()
        self._groups = item.groups
        self._put = [NOWHERE] * len(item.things)
        self._order = order or tuple(range(len(item.things)))
        self._active = self._order[0]
        self._things = {
            place: Button(item.things[place].text, place, kind="option", icon="circle") for place in self._order
        }
        self._rooms: dict[int, QVBoxLayout] = {}
        for place, thing in self._things.items():
            thing.chosen.connect(self._thing_pressed)
            self.column.addWidget(thing)
            self._rooms[place] = QVBoxLayout()
            self.column.addLayout(self._rooms[place])
        self._row = QWidget()
        flow = Flow(self._row, gap=TOKENS.space.s, fill=True, most=2)
        self._buttons = [Button(group, n, kind="secondary", icon="next") for n, group in enumerate(item.groups)]
        for button in self._buttons:
            button.chosen.connect(self._group_pressed)
            flow.add(button)
        self._redraw()

    def answer(self) -> Answer | None:
        return None if NOWHERE in self._put else Sorted(tuple(self._put))

    def restore(self, draft: Answer) -> None:
        known = range(NOWHERE, len(self._groups))
        if isinstance(draft, Sorted) and len(draft.groups) == len(self._put) and set(draft.groups) <= set(known):
            self._put = list(draft.groups)
            self._advance()

    def left(self) -> list[int]:
        return [self._active] if self._row.isEnabled() and self._active != NOWHERE else []

    def come_back(self, left: list[int]) -> None:
        if len(left) == 1 and left[0] in self._things:
            self._active = left[0]
            self._redraw()

    def digit(self, place: int) -> bool:
        if not (0 < place <= len(self._buttons) and self._active != NOWHERE and self._row.isEnabled()):
            return False
        self._put_into(place - 1, by_keys=True)
        return True

    def reveal(self, feedback: Feedback) -> None:
        answered = isinstance(feedback.answer, Sorted)
        whys = {note.option: note.text for note in feedback.grade.notes if note.option is not None}
        self._active = NOWHERE
        self._redraw()
        self._row.setEnabled(False)
        things = feedback.item.things if isinstance(feedback.item, Categorise) else ()
        for place, button in self._things.items():
            good = place not in feedback.grade.misses
            button.setEnabled(False)
            restyle(button, state=("right" if good else "not-yet") if answered else "plain")
            button.tone(("on-soft" if good else "on-notice") if answered else "")
            button.show_icon("done" if good or not answered else "again")
            right = self._groups[things[place].group] if things and not feedback.can_retry else ""
            button.say(button.words, self._outcome(place, right, whys.get(place, "")))

    def place_of(self, where: str) -> QWidget:
        groups = dict(enumerate(self._buttons))
        place = at(where, "thing", self._things) or at(where, "group", groups)
        return place if place is not None and place.isVisible() else self

    def beside(self) -> dict[str, str]:
        return with_outcome("thing", self._things)

    def marked(self) -> list[QWidget]:
        return [button for button in self._things.values() if button.property("state") == "not-yet"]

    def tells(self, place: int | None) -> bool:
        return place is not None

    def open_again(self) -> None:
        self._put = [NOWHERE] * len(self._put)
        self._row.setEnabled(True)
        for button in self._things.values():
            button.setEnabled(True)
            button.tone("")
        self._advance()

    def _outcome(self, place: int, right: str, why: str) -> str:
        given = self._groups[self._put[place]] if self._put[place] != NOWHERE else ""
        if given and right and given != right:
            lines = [self.tr("You put it into “{given}”. It belongs to “{right}”.").format(given=given, right=right)]
        else:
            lines = [self.tr("You chose: {group}").format(group=given)] if given and not right else []
            lines += [self.tr("Belongs to: {group}").format(group=right)] if right else []
        return beside(*lines, why, by="\n")

    @Slot(object)
    def _thing_pressed(self, place: int) -> None:
        self._active = place
        self._redraw()
        hand_on(self._buttons[0])
        self._show_groups()

    @Slot(object)
    def _group_pressed(self, group: int) -> None:
        self._put_into(group)

    def _put_into(self, group: int, *, by_keys: bool = False) -> None:
        place = self._active
        if place == NOWHERE:
            return
        self._put[place] = group
        words = self.tr("{thing}: {group}").format(thing=self._things[place].words, group=self._groups[group])
        announce(self, words)
        self._advance()
        hand_on(self._things[place if self._active == NOWHERE else self._active], by_keys=by_keys)
        self._show_groups()
        self.changed.emit(Sorted(tuple(self._put)))

    def _show_groups(self) -> None:
        """Have in sight what is chosen from next, once it has its place."""
        if self._active != NOWHERE:
            QTimer.singleShot(0, self._row, partial(into_sight, self._row))

    def _advance(self) -> None:
        """Go on to the first thing on the screen that has no group; to none when each has one."""
        self._active = next((place for place in self._order if self._put[place] == NOWHERE), NOWHERE)
        self._redraw()

    def _redraw(self) -> None:
        if self._active == NOWHERE:
            self._row.hide()
        else:
            self._rooms[self._active].addWidget(self._row)
            self._row.show()
        for place, button in self._things.items():
            group = self._put[place]
            detail = "" if group == NOWHERE else self._groups[group]
            button.say(button.words, detail)
            button.show_icon("circle" if group == NOWHERE else "done", "muted" if group == NOWHERE else "accent")
            restyle(button, state="chosen" if place == self._active else "")
            if place == self._active:
                button.setAccessibleDescription(self.tr("Now choose its group. {group}").format(group=detail))
