# SPDX-License-Identifier: Apache-2.0
"""What can be read in an emergency: a list of big buttons, and one text with its steps, whole and at once.

Nobody is signed in, so there is nothing here of a person. Both pages have the number to call and one press to sign in.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.emergency_views import EmergencyList
from app.preferences import Preferences
from app.views import LessonView
from content_packs.proof import MediaFile
from ui.isolates import left_to_right
from ui.window.emergency_places import Emergency, EmergencyPicked
from ui.window.intents import Go, LookChosen
from ui.window.languages import NAMES, available
from ui.window.pages.page import Page
from ui.window.places import People
from ui.window.presenters.spoken import Part, lesson_parts
from ui.window.spoken_words import phrases
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText
from ui.window.widgets.flow import Flow
from ui.window.widgets.lesson_body import LessonBody


class EmergencyFrame(Page):
    """What both have. They stay longer than other pages when nobody touches them: hands are busy."""

    def whom_to_call(self, number: str) -> None:
        """Say it in one line of plain text; when to call is said by the steps. None is made up."""
        words = self.tr("Number to call: {number}") if number else self.tr("Call the emergency number of your country.")
        self.add(IconText("phone", words.format(number=left_to_right(number))))

    def offer_languages(self, preferences: Preferences) -> None:
        """The other languages by their own names."""
        holder = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        for tag in available():
            if tag != preferences.language:
                wanted = LookChosen(preferences.theme, preferences.text_size, tag, preferences.keyboard)
                row.add(self.button(NAMES[tag], wanted, kind="quiet", icon="world"))
        self.add(holder)

    def sign_in_button(self) -> Button:
        """One press, and it is asked who one is."""
        return self.button(self.tr("Sign in"), Go(People()), kind="quiet", icon="person")


class EmergencyPage(EmergencyFrame):
    """The entries, as many as there are."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.title(self.tr("In an emergency"))
        self.can_be_heard()
        self.entries: list[Button] = []
        self.foot(self.sign_in_button())

    def show_offered(self, offered: EmergencyList) -> None:
        """Show them, most urgent first."""
        if offered.number and self.heading is not None:
            words = self.tr("In an emergency: call {number}")
            self.heading.setText(words.format(number=left_to_right(offered.number)))
        else:
            self.whom_to_call("")
        flow = Flow(gap=TOKENS.space.m, fill=True)
        self.column.addLayout(flow)
        for card in offered.cards:
            button = Button(card.title, EmergencyPicked(card), kind="tile", icon="book", role="lead")
            button.chosen.connect(self.intent)
            button.setMinimumHeight(TOKENS.size.kiosk_target)
            self.entries.append(button)
            flow.add(button)
        if not offered.cards:
            self.text(self.tr("Nothing to read is here for an emergency. Ask a colleague for help."), "lead")
        self.offer_languages(self._preferences)


class EmergencyReadPage(EmergencyFrame):
    """One text. No opening, no task, no film that waits: the steps are what it begins with."""

    def __init__(self, title: str, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._view: LessonView | None = None
        self.body: LessonBody | None = None
        self.title(title)
        self.foot(self.sign_in_button(), self.button(self.tr("Back to the list"), Go(Emergency()), icon="back"))

    def show_read(self, view: LessonView, number: str) -> None:
        """Show the text; its pictures come."""
        self._view = view
        if self.heading is not None:
            self.heading.setText(view.lesson.title)
        self.whom_to_call(number)
        self.body = LessonBody(view, "", whole=True)
        self.add(self.body)
        self.offer_languages(self._preferences)

    @property
    def media(self) -> tuple[str, ...]:
        """The files of the pack that it shows."""
        return self.body.media if self.body is not None else ()

    def show_media(self, path: str, data: bytes | MediaFile) -> None:
        """Show a picture where the text asks for it."""
        if self.body is not None:
            self.body.put(path, data)

    @property
    def reads_aloud(self) -> bool:
        """It always has words, though they may come a moment after the page."""
        return True

    def spoken(self) -> tuple[Part, ...]:
        """Return the text as it is read."""
        return () if self._view is None else lesson_parts(self._view, "", phrases())

    def spoken_place(self, where: str) -> QWidget | None:
        """Return where a part stands."""
        if where == "title" or self.body is None:
            return self.heading
        return self.body.spoken_place(where)
