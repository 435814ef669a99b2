# SPDX-License-Identifier: Apache-2.0
"""Tapping, choosing, scrolling, typing, and where help is: one small thing on each screen, with the real parts."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from content_packs.answers import Answer
from ui.window.answers.choice import ChoiceEditor
from ui.window.help_places import KnownAlready, Means, OnAsked, StepAgain, Tried
from ui.window.pages.page import Page
from ui.window.presenters.show_how import Step
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.widgets.track import Track


class ShowHowPage(Page):
    """A step at a time. `offered`: to somebody new, who may know all of it; then "Stop" is worded otherwise.

    `means`: what there is to point and to scroll with; `keyboard`: letters stand on the screen.
    """

    def __init__(self, *, offered: bool, means: frozenset[Means], keyboard: bool) -> None:
        super().__init__()
        self._offered, self._means, self._keyboard = offered, means, keyboard
        self._number = 0
        self._count = self.text("", "muted")
        self.title("")
        self._parts: list[QWidget] = []
        self._track: Track | None = None
        self._line: QLineEdit | None = None
        self._word, self._slipped = "", False
        self._how: Text | None = None
        self._check: Button | None = None
        self.can_be_heard()

    @property
    def word(self) -> str:
        """What is to be typed, in the step that asks for it."""
        return self._word

    def only_here(self) -> dict[str, object]:
        """Return which step it is, for the same page in another language."""
        return {"step": self._number}

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand at the same step, from its beginning."""
        step = state.get("step")
        if isinstance(step, int) and step > 0:
            self.intent.emit(StepAgain(step))
        super().come_back(state)

    # --- what the presenter asks

    def show_step(self, step: Step, number: int, most: int) -> None:
        """Show a step from its beginning, "`number` of `most`"; 0: the offer."""
        self._away()
        self._number = number
        self._count.setText(self.tr("To try: {number} of {most}").format(number=number, most=most) if number else "")
        self._count.setVisible(bool(number))
        self.verdict("", None)
        match step:
            case Step.OFFER:
                self._offer()
            case Step.TAP:
                self._tap()
            case Step.CHOOSE:
                self._choose()
            case Step.SCROLL:
                self._scroll_down()
            case Step.TYPE:
                self._type()
            case Step.HELP:
                self._find_help()
            case _:
                assert_never(step)
        self.to_top()
        if number:
            self.focus_heading()
            announce(self, f"{self._count.text()}. {self.heading.text() if self.heading else ''}")

    def show_tried(self, *, last: bool) -> None:
        """Say that it was right, and offer the way on."""
        said = self.tr("That was all. You know how it works.") if last else self.tr("Yes, that is it.")
        self.verdict("good", IconText("done", said, role="lead", tone="on-soft"))
        onward = self.button(self.tr("Go on"), OnAsked(), kind="primary", icon="next")
        self.foot(onward)
        announce(self, said)
        if self.foot_scrolls:
            self.reveal(onward)
        onward.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the steps

    def _offer(self) -> None:
        self._say(self.tr("Shall we show you how it works?"))
        self._put(Text(self.tr("Tapping, scrolling and typing: it takes about one minute. Nothing is marked."), "lead"))
        known = self.button(self.tr("I know how"), KnownAlready(), icon="check")
        self.foot(known, self.button(self.tr("Show me how"), OnAsked(), kind="primary", icon="next"))

    def _tap(self) -> None:
        self._say(self.tr("Press the big button"))
        big = self.button(self.tr("Press me"), Tried(), kind="primary", icon="star")
        big.setMinimumHeight(2 * TOKENS.size.target)
        self._put(big)  # before the ways: nobody has been shown how to scroll yet
        self._ways(
            {
                Means.FINGER: ("person", self.tr("Finger: touch it, and let go.")),
                Means.PAD: ("pad", self.tr("Touch pad: move the arrow onto it, then press the pad on the left.")),
                Means.WHEEL: ("mouse", self.tr("Mouse: move the arrow onto it, then press the left button.")),
                Means.KEYS: ("keyboard", self.tr("Keys: Tab goes from one thing to the next, the space bar presses.")),
            }
        )
        self._ways_out(leave_out=True)

    def _choose(self) -> None:
        self._say(self.tr("Press an answer, then Check"))
        self._put(Text(self.tr("What do you like best in a break?"), "lead"))
        editor = ChoiceEditor([self.tr("Tea"), self.tr("Coffee"), self.tr("Water")], (), several=False)
        editor.changed.connect(self._chosen)
        self._put(editor)
        self._check = self.button(self.tr("Check"), Tried(), kind="primary", icon="check")
        self._check.setEnabled(False)
        self._ways_out(self._check)

    def _scroll_down(self) -> None:
        self._say(self.tr("Scroll down to the button"))
        self._ways(
            {
                Means.FINGER: ("up", self.tr("Finger: put it on the screen, and push upwards.")),
                Means.PAD: ("pad", self.tr("Touch pad: put two fingers on it, and move both.")),
                Means.WHEEL: ("mouse", self.tr("Mouse: turn the wheel towards you.")),
                Means.KEYS: ("keyboard", self.tr("Keys: press the arrow that points down, or Page Down.")),
            }
        )
        self._track = Track()
        self._put(self._track)
        self._put(self.button(self.tr("You found me. Press me"), Tried(), kind="primary", icon="star"))
        self._ways_out(leave_out=True)
        self._stretch()

    def _type(self) -> None:
        self._word, self._slipped = self.tr("cup", "a short word without accents, to be typed"), False
        self._say(self.tr("Type this word: {word}").format(word=self._word))
        on_screen = self.tr("Press the line. Letters come up on the screen: press them one after the other.")
        before_you = self.tr("Press the line. Then press the letters on the keyboard, one after the other.")
        self._how = Text(on_screen if self._keyboard else before_you, "lead")
        self._put(self._how)
        line = self._line = QLineEdit()
        line.setAccessibleName(self.tr("Your word"))
        line.setMaxLength(20)
        line.textChanged.connect(self._typed)
        self._put(line)
        self._ways_out(leave_out=True)

    def _find_help(self) -> None:
        self._say(self.tr("Press Help, then come back"))
        self._put(IconText("help", self.tr("Help is in the upper corner of every screen. Press it now."), role="lead"))
        self._put(IconText("back", self.tr("There, Back is at the bottom. It brings you here again."), role="lead"))
        self._ways_out(leave_out=True)

    # --- their parts

    def _say(self, heading: str) -> None:
        if self.heading is not None:
            self.heading.say(heading)

    def _put(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self.add(widget)

    def _away(self) -> None:
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts, self._track, self._line, self._how, self._check = [], None, None, None, None

    def _ways(self, ways: dict[Means, tuple[str, str]]) -> None:
        """Say how, for each thing that is at hand."""
        for means, (icon, words) in ways.items():
            if means in self._means:
                self._put(IconText(icon, words))

    def _ways_out(self, *main: Button, leave_out: bool = False) -> None:
        stop = self.tr("I know how") if self._offered else self.tr("Stop")
        skip = [self.button(self.tr("Leave this one out"), OnAsked())] if leave_out else []
        self.foot(self.button(stop, KnownAlready(), kind="quiet"), *skip, *main)

    @Slot(object)
    def _chosen(self, draft: Answer | None) -> None:
        if self._check is not None:
            self._check.setEnabled(draft is not None)

    @Slot(str)
    def _typed(self, text: str) -> None:
        """First the word; then a letter too many is put to it, and has to be taken away."""
        line = self._line
        if line is None or not self._is_word(text):
            return
        if not self._slipped:
            self._slipped = True
            line.setText(text.strip() + self._word[-1])
            self._say(self.tr("Now one letter is too many"))
            words = self.tr("We put it there. Take it away with this key:")
            rub_out = IconText("erase", words, role="lead")
            self._parts.append(rub_out)
            self.column.insertWidget(self.column.indexOf(line), rub_out)  # where it is seen without scrolling
            if self._how is not None:
                self._how.hide()
            self._put(
                Text(self.tr("Keyboard: it is above the big key at the right. On the screen: it shows this picture."))
            )
            announce(self, f"{self.heading.text() if self.heading else ''}. {words}")
            return
        line.textChanged.disconnect(self._typed)
        line.setReadOnly(True)
        self.intent.emit(Tried())

    def _is_word(self, text: str) -> bool:
        return unicodedata.normalize("NFC", text.strip()).casefold() == self._word.casefold()

    def _stretch(self) -> None:
        if self._track is not None:
            self._track.reach(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have more than one window full to scroll, whatever its size."""
        super().resizeEvent(event)
        self._stretch()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_track"):
            self._stretch()
