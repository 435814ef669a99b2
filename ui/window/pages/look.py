# SPDX-License-Identifier: Apache-2.0
"""Text size, colours and language; each choice can be seen at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.preferences import Preferences, TextSize, Theme
from ui.isolates import apart
from ui.window.coming_back import Held, numbers, place_in
from ui.window.focus import hand_on
from ui.window.intents import Go, LookChosen
from ui.window.languages import NAMES, available
from ui.window.lesson_intents import LearningLanguageChosen, ReadingChosen
from ui.window.pages.page import Page
from ui.window.pages.rest import LongPage, Piece
from ui.window.places import Back, MyPin
from ui.window.style import Appearance
from ui.window.widgets.basic import Text
from ui.window.widgets.choices import Choices

ROWS_AT_FIRST: Final = 3
"""Made with the page: sizes, colours and languages. The others come in the turns after its first picture."""


class LookPage(LongPage):
    """Rows of big cards. The one that was chosen last stays where it is on the screen, whatever it changes."""

    def __init__(self, preferences: Preferences, *, of_person: bool = False, keyboard: bool = True) -> None:
        """`of_person`: somebody is signed in, and finds the way to their PIN here too.

        `keyboard`: whether to show one on the screen can be chosen; on a kiosk there always is one.
        """
        super().__init__()
        self._held: Held | None = None
        self.title(self.tr("How it looks"), "display")
        sizes = (
            (TextSize.S, self.tr("Normal")),
            (TextSize.M, self.tr("A little bigger")),
            (TextSize.L, self.tr("Big")),
            (TextSize.XL, self.tr("Very big")),
            (TextSize.XXL, self.tr("Biggest")),
        )
        themes = (
            (Theme.SYSTEM, self.tr("Automatic")),
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.HIGH_CONTRAST, self.tr("High contrast")),
        )
        languages = tuple((tag, NAMES[tag]) for tag in available())
        self._sizes = Choices(sizes, chosen=preferences.text_size)
        self._themes = Choices(themes, chosen=preferences.theme)
        self._languages = Choices(languages, chosen=preferences.language)
        self._keyboard: Choices | None = None
        self._readings: Choices | None = None
        rows: list[Piece] = [
            partial(self._row, self.tr("Size of the words"), self._sizes),
            partial(self._row, self.tr("Colours"), self._themes),
        ]
        if len(languages) > 1:
            rows.append(partial(self._row, self.tr("Language"), self._languages))
        if keyboard:
            rows.append(partial(self._offer_keyboard, shown=preferences.keyboard))
        if of_person:
            rows.append(self._offer_readings)
        self.rest.make(rows, at_first=ROWS_AT_FIRST, coming=Page.nest is not None and Page.nest.isVisible())
        mine = [self.button(self.tr("My PIN"), Go(MyPin()), kind="quiet", icon="lock")] if of_person else []
        self.foot(*mine, self.button(self.tr("Done"), Go(Back()), kind="primary", icon="check"))

    def show_look(self, preferences: Preferences) -> None:
        """Mark what holds now: it may have been chosen elsewhere since."""
        self._sizes.choose(preferences.text_size)
        self._themes.choose(preferences.theme)
        self._languages.choose(preferences.language)
        if self._keyboard is not None:
            self._keyboard.choose(preferences.keyboard)

    # --- another look, and the same page in another language

    def only_here(self) -> dict[str, object]:
        """Return also which choice has the focus: its row, its place there, and how far down the screen it is, px."""
        card = self.focusWidget()
        for number, row in enumerate(self._body.findChildren(Choices)):
            if card is not None and row.isAncestorOf(card):
                return super().only_here() | {"at": [number, row.place_of(card), self._top_of(card)]}
        return super().only_here()

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left, with the focus on the same choice."""
        super().come_back(state)
        match numbers(state.get("at")):
            case [row, place, top]:
                rows = self._body.findChildren(Choices)
                card = rows[row].card_at(place) if 0 <= row < len(rows) else None
                if card is not None:
                    super().stop_coming_back()
                    self._hold(card, top)
                    hand_on(card)

    def stop_coming_back(self) -> None:
        """Somebody touches something: what they see stays where it is."""
        super().stop_coming_back()
        held, self._held = self._held, None
        if held is not None:
            held.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Hold what was chosen where it was, once all has the other size."""
        super().changeEvent(event)
        held: Held | None = getattr(self, "_held", None)  # Qt tells of a style before there is anything here
        if held is not None and event.type() is QEvent.Type.StyleChange and not Appearance.changing:
            QTimer.singleShot(0, held, held.settle)

    def _hold(self, card: QWidget, top: int) -> None:
        self.stop_coming_back()
        self._held = Held(self._scroll, card, top)
        QTimer.singleShot(0, self._held, self._held.settle)

    def _top_of(self, card: QWidget) -> int:
        return place_in(self._scroll, card) - self._scroll.verticalScrollBar().value()

    # --- what comes later

    def show_reading(self, level: str) -> None:
        """Mark how this person reads lessons."""
        self.rest.make([partial(self._mark_reading, level)])

    def show_languages(self, languages: tuple[str, ...], chosen: str, partly: tuple[str, ...]) -> None:
        """Offer the languages of what this person learns from, apart from that of the program.

        `partly` are those in which a part is missing; the first of all is the one that stands there then.
        """
        if len(languages) < 2:
            return
        self.rest.make([partial(self._offer_languages, languages, chosen, partly)])

    def _mark_reading(self, level: str) -> None:
        if self._readings is not None:
            self._readings.choose(level)

    def _offer_languages(self, languages: tuple[str, ...], chosen: str, partly: tuple[str, ...]) -> None:
        named = tuple((tag, NAMES.get(tag, tag)) for tag in languages)
        self._learns_in = Choices((("", self.tr("As the program")), *named), chosen=chosen)
        self._learns_in.picked.connect(lambda language: self.intent.emit(LearningLanguageChosen(str(language))))
        self.add(Text(self.tr("Language of lessons and questions"), "lead"))
        self.add(self._learns_in)
        words = self.tr("{language}: only a part of the lessons so far. The rest stays in {original}.")
        original = apart(NAMES.get(languages[0], languages[0]))
        for tag in partly:
            self.text(words.format(language=apart(NAMES.get(tag, tag)), original=original), "small")

    def _offer_keyboard(self, *, shown: bool) -> None:
        self._keyboard = Choices(((False, self.tr("Not shown")), (True, self.tr("Shown"))), chosen=shown)
        self._row(self.tr("A keyboard on the screen, when there is something to type"), self._keyboard)

    def _offer_readings(self) -> None:
        readings = (
            ("", self.tr("Usual words")),
            ("easy", self.tr("Easier words")),
            ("detail", self.tr("More detail")),
        )
        self._readings = Choices(readings, chosen="")
        self.add(Text(self.tr("Words in lessons, where there is a choice"), "lead"))
        self.add(self._readings)
        self._readings.picked.connect(lambda level: self.intent.emit(ReadingChosen(str(level))))

    def _row(self, title: str, choices: Choices) -> None:
        self.add(Text(title, "lead"))
        self.add(choices)
        choices.picked.connect(self._picked)

    @Slot()
    def _picked(self) -> None:
        self.rest.finish()  # what is not there yet counts as well
        card = self.focusWidget()
        if card is not None and self._body.isAncestorOf(card):
            self._hold(card, self._top_of(card))
        theme, size = Theme(str(self._themes.chosen)), TextSize(str(self._sizes.chosen))
        keyboard = self._keyboard is not None and bool(self._keyboard.chosen)
        self.intent.emit(LookChosen(theme, size, str(self._languages.chosen), keyboard))
