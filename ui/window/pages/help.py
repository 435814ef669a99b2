# SPDX-License-Identifier: Apache-2.0
"""Help with the program: what the screen below is for, the practice of tapping, and whom to ask."""

from __future__ import annotations

from ui.window.help_places import ShowHow
from ui.window.help_words import help_words
from ui.window.intents import Go
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.search_places import FindHelp
from ui.window.widgets.basic import Card, IconText, Text


class HelpPage(Page):
    """One or two sentences about the screen it lies on, then what helps further. Help about work is another thing."""

    def __init__(self, about: str, *, work: bool = False, practice: bool = True) -> None:
        """`about` is the name of the page below (`help_words.page_name`).

        `work`: somebody may look up something about their work from here. `practice`: they can try out how to tap.
        """
        super().__init__()
        self.title(self.tr("Help with this screen"), "display")
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
        self.add(
            IconText(
                "people", self.tr("Still stuck? Ask a colleague, or whoever looks after this device."), role="lead"
            )
        )
        self.add(Text(self.tr("The same on every screen"), "lead"))
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
