# SPDX-License-Identifier: Apache-2.0
"""Help with the program: what the screen below is for, the practice of tapping, and whom to ask."""

from __future__ import annotations

from ui.window.aid_places import ToLookUp
from ui.window.emergency_places import Emergency
from ui.window.help_places import ShowHow
from ui.window.help_words import help_words
from ui.window.intents import Go
from ui.window.locales import listed
from ui.window.pages.page import Page
from ui.window.places import Back, Look, MyData, Progress
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Card, IconText, Text


class HelpPage(Page):
    """One or two sentences about the screen it lies on, then what helps further. Help about work is another thing."""

    def __init__(
        self,
        about: str,
        *,
        work: bool = False,
        practice: bool = True,
        calm: bool = False,
        signed_in: bool = False,
        by_keys: bool = False,
    ) -> None:
        """`about` is the name of the page below (`help_words.page_name`).

        `work`: somebody may look up something about their work from here. `practice`: they can try out how to tap.
        `calm`: they are at nothing that would be left if another screen came instead of this one.
        `signed_in`: nothing at the top of the screen leads to what is read in an emergency.
        `by_keys`: whoever asks uses a keyboard.
        """
        super().__init__()
        self.title(self.tr("Help with this screen"), "display")
        if signed_in:
            detail = self.tr("What to do, at once. You are signed out, and what you did is kept")
            self.add(
                self.button(self.tr("In an emergency"), Go(Emergency()), kind="option", icon="careful", detail=detail)
            )
        card = Card("hero")
        card.add(Text(help_words(about), "lead", tone="on-soft"))
        self.add(card)
        if practice:
            detail = self.tr("Tap, scroll and type: try it out, about one minute")
            self.add(self.button(self.tr("Show me how"), Go(ShowHow()), kind="tile", icon="person", detail=detail))
        if work:
            detail = self.tr("Type a word about your work: what to do, and why")
            self.add(
                self.button(self.tr("Find help about work"), Go(FindHelp()), kind="tile", icon="search", detail=detail)
            )
        if work:
            self._where(calm=calm)
        stuck = self.tr("Still stuck? Ask a colleague, or whoever looks after this device.")
        self._ask = IconText("people", stuck, role="lead")
        self.add(self._ask)
        self.add(Text(self.tr("The same on every screen"), "lead"))
        if by_keys:
            keys = self.tr(
                "With the keys: Tab goes on, arrows go between choices, Space presses. A digit chooses an answer. "
                "Escape goes back, Page Down scrolls, F1 is Help."
            )
            self.add(IconText("keyboard", keys))
        self.add(
            IconText("down", self.tr("Is there more below? Scroll down. A bar at the side shows how much there is."))
        )
        self.add(IconText("help", self.tr("Help is always here, in the upper corner. Press it again to go back.")))
        if practice:
            self.add(IconText("letters", self.tr("How it looks: bigger words, other colours, another language.")))
            self.add(
                IconText("listen", self.tr("Read aloud: the screen is read to you. You see it where that can be done."))
            )
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="primary", icon="back"))
        self.can_be_heard()

    def show_carers(self, names: tuple[str, ...]) -> None:
        """Name whom to ask beside a colleague, instead of "whoever looks after this device"; nobody: there is none."""
        words = self.tr("Still stuck? Ask a colleague.")
        if names:
            words = self.tr("Still stuck? Ask a colleague. This device is looked after by {names}.")
        self._ask.say(words.format(names=listed(names)))

    def _where(self, *, calm: bool) -> None:
        """Where is what of one's own; what would end what one is at is only named."""
        self.add(Text(self.tr("Where is what"), "lead"))
        looks = self.tr("How it looks, and my PIN"), self.tr("Bigger words, colours, language, another PIN")
        self.add(self.button(looks[0], Go(Look()), kind="option", icon="letters", detail=looks[1]))
        if not calm:
            words = self.tr("What you know, certificates, what is stored about you: from Today, when you are done.")
            self.add(IconText("path", words))
            return
        for words, detail, place, icon in (
            (
                self.tr("What I know and certificates"),
                self.tr("How far you are, what fades, a page to print"),
                Progress(),
                "bars",
            ),
            (
                self.tr("My data"),
                self.tr("What is stored about you: answers, notes, reports. Take a copy, or erase it"),
                MyData(),
                "shield",
            ),
            (self.tr("Things to look up"), self.tr("Numbers, words of the work, lists"), ToLookUp(), "book"),
        ):
            self.add(self.button(words, Go(place), kind="option", icon=icon, detail=detail))
