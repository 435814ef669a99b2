# SPDX-License-Identifier: Apache-2.0
"""Somebody who makes a microlearn with fingers and keys, counted: screens, taps, and letters typed.

How long that takes is estimated by the keystroke-level model (Card, Moran, Newell: "The keystroke-level model for user
performance time with interactive systems", Communications of the ACM 23(7), 1980): pointing 1.1 s, pressing and letting
go .2 s, hands between keys and screen .4 s, making up one's mind 1.35 s, a key .28 s for an average person who is no
typist and 1.2 s for somebody who hardly knows the keys. What the model leaves out is what takes longest, thinking of
the words: people who compose at a keyboard come to 19 words a minute, typing included (Karat, Halverson, Horn, Karat:
"Patterns of entry and correction in large vocabulary continuous speech recognition systems", CHI 1999).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.window.author_intents import DraftBegun, PublishAsked, Restructured, ShowAsked
from ui.window.author_places import AuthorSmall, Drafts, Small
from ui.window.author_tour import FIRST, GOAL, LESSON, SECOND
from ui.window.hand import Hand
from ui.window.intents import Go
from ui.window.pages.author_page import AuthorPage
from ui.window.places import Back
from ui.window.widgets.lesson_field import LessonField

POINT, PRESS, HOME, MIND = 1.1, 0.2, 0.4, 1.35
KEY, SLOW_KEY = 0.28, 1.2
COMPOSED_A_MINUTE = 19


@dataclass
class Count:
    """What a flow took. `keys` are letters and Return; `words` those that were made up."""

    screens: list[str] = field(default_factory=list)
    taps: int = 0
    keys: int = 0
    words: int = 0
    fields: int = 0

    def seconds(self, key: float) -> float:
        """The estimate of the keystroke-level model, without thinking of the words."""
        moves = self.taps * (POINT + PRESS + MIND) + self.fields * (2 * HOME + MIND)
        return moves + self.keys * key

    def minutes(self) -> float:
        """Taps by the model, words by what people compose in a minute."""
        return (self.taps * (POINT + PRESS + MIND) + self.fields * HOME) / 60 + self.words / COMPOSED_A_MINUTE


class Person(Hand):
    """A hand that counts, and that does nothing but press what is seen and type where the cursor is."""

    def __init__(self, window: object) -> None:
        super().__init__(window)  # type: ignore[arg-type]
        self.count = Count()

    def press(self, button: object) -> None:
        self.count.taps += 1
        super().press(button)  # type: ignore[arg-type]
        page = self.page
        name = f"{type(page).__name__} {getattr(page, 'part', '')}"
        if not self.count.screens or self.count.screens[-1] != name:
            self.count.screens.append(name)

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        self.count.keys += len(text)
        self.count.words += len(text.split())
        self.count.fields += 1
        for letter in text:
            if letter == "\n":
                QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            else:
                QTest.keyClicks(QApplication.focusWidget(), letter)
        self.settle()


def make_microlearn(person: Person) -> str:
    """From Today to a published microlearn with two questions and a short lesson; returns the name of the draft."""
    person.go(Go(Drafts()))
    person.go(DraftBegun)
    page = person.page
    assert isinstance(page, AuthorPage)
    draft = page.draft
    goal, why, title = GOAL
    person.type(f"{goal}\n")
    person.type(f"{why}\n")
    person.type(title)
    person.main()
    for stem, *answers, _ in (FIRST, SECOND):
        person.go(Go(AuthorSmall(draft, Small.KIND)))
        person.go(Restructured("question", ("single",)))
        person.type(f"{stem}\n")
        for text, why in answers:
            person.type(f"{text}\n")
            person.type(f"{why}\n")
        person.main()
    person.main()
    lesson = person.shown(LessonField, person.page)[0]
    QTest.mouseClick(lesson.editor.viewport(), Qt.MouseButton.LeftButton)
    person.count.taps += 1
    for tool, text in LESSON:
        if tool:
            person.press(lesson.tools[tool])
        person.type(text)
    person.main()  # to the story
    person.main()  # which is left out
    person.go(ShowAsked)
    person.window.navigator.to(Back())
    person.settle()
    person.count.taps += 1
    person.press(person.page.foot_buttons()[1])
    person.main()
    person.go(PublishAsked)
    return draft
