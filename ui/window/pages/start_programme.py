# SPDX-License-Identifier: Apache-2.0
"""A programme of the pack is started for somebody, by whoever looks after them."""

from __future__ import annotations

from app.people.team import Deed, PersonHere
from app.views import CarriedProgramme
from ui.window.aid_intents import ProgrammeStarts
from ui.window.pages.deeds import DeedPage
from ui.window.times import day
from ui.window.widgets.basic import Card, IconText, Text


class StartProgrammePage(DeedPage):
    """One card for each programme, with the day on which it would begin."""

    def __init__(self, person: PersonHere) -> None:
        super().__init__(Deed.PROGRAMME, person)
        self._say_lines()
        self.foot(self._back)

    def show_programmes(self, programmes: tuple[CarriedProgramme, ...]) -> None:
        """Offer what the pack of the person has."""
        for each in programmes:
            card = Card()
            card.add(Text(each.title, "lead"))
            card.add(Text(each.summary))
            self.add(card)
            if each.joined:
                words = self.tr("{name} is in it already.").format(name=self._person.card.name)
                card.add(IconText("done", words))
            else:
                date = day(each.start_day)
                words = self.tr("Start: {title}").format(title=each.title)
                begins = self.tr("From {date} on").format(date=date)
                card.add(self.button(words, ProgrammeStarts(each.id), kind="option", icon="flag", detail=begins))
        if not programmes:
            words = self.tr("What {name} learns from has no programmes.").format(name=self._person.card.name)
            self.text(words)
