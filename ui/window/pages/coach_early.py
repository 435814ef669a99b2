# SPDX-License-Identifier: Apache-2.0
"""Who may like a talk, why, and what a supervisor decides. Nobody is ranked, and nothing happens by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from app.coaching.views import MayLike, MayLikeSome, MayLikeView
from app.leading.facts import Weighed
from app.views import LearnerCard
from ui.window.coach_intents import Decided
from ui.window.coach_places import MayLikeWhy
from ui.window.coach_words import how_sure, why_words
from ui.window.intents import Go
from ui.window.lead_places import Lead
from ui.window.numbers import whole
from ui.window.pages.coach import CoachingPage
from ui.window.places import Back
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.fold import Fold

LATER = (3, 7, 14)


class MayLikePage(CoachingPage):
    """People come in while they are looked for, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Who may like a talk"), "display")
        about = self.tr(
            "Some things stayed hard for them while they practised. They could read this some days before you."
            " It is a guess of the program, and no judgement. They stand by name."
        )
        self.text(about, "muted")
        self._looking = IconText("clock", "")
        self.add(self._looking)
        self._found: list[MayLike] = []
        self.foot(self.button(self.tr("Back"), Go(Lead()), kind="quiet", icon="back"))

    def start_over(self) -> None:
        """Forget who was found before."""
        self._found = []
        self.show_rows(())

    def show_some(self, some: MayLikeSome) -> None:
        """Show some more of them."""
        if some.found:
            self._found += some.found
            self.show_rows(self._row(each) for each in self._found)
        self._looking.setVisible(bool(some.after) or not self._found)
        if some.after:
            words = self.tr("Looking: {count} of {all}").format(count=whole(some.looked), all=whole(some.of))
            self._looking.say(words)
        elif not self._found:
            self._looking.say(self.tr("Nobody now."))
        if not some.after:
            announce(self, self.tr("People found: {count}").format(count=whole(len(self._found))))

    def _row(self, each: MayLike) -> Button:
        about = self.tr("Asks for a talk") if each.asked else self.tr("May like a talk")
        there = Go(MayLikeWhy(each.learner))
        return self.button(
            each.learner.name, there, kind="option", icon="chat" if each.asked else "person", detail=about
        )


class MayLikeWhyPage(CoachingPage):
    """The reasons in plain words, how sure it is, and three ways to decide."""

    def __init__(self, card: LearnerCard) -> None:
        super().__init__()
        self._name = card.name
        self.title(self.tr("{name} may like a talk").format(name=card.name), "display")
        self.looked(card.name)
        self._none = self.button(self.tr("No need now"), Decided(Weighed.NO_NEED), kind="quiet")
        words = self.tr("I talk with them")
        self._talk = self.button(words, Decided(Weighed.TALK), kind="primary", icon="chat")
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"), self._none, self._talk)

    def show_why(self, view: MayLikeView, today: int) -> None:
        """Show it; `today` is a UTC day since 1970."""
        self.show_rows(self._parts(view, today))

    def show_gone(self) -> None:
        """Say that there is nothing to say any more."""
        words = self.tr("There is nothing to say any more: things got easier, or somebody decided.")
        self.show_rows([IconText("done", words)])
        for button in (self._none, self._talk):
            button.setEnabled(False)

    def _parts(self, view: MayLikeView, today: int) -> Iterator[QWidget]:
        why = Card()
        if view.asked:
            why.add(IconText("chat", self.tr("{name} asks for a talk.").format(name=self._name), role="lead"))
        why.add(Text(self.tr("Why"), "lead"))
        for reason in view.reasons:
            why.add(IconText("dot", why_words(reason, view.titles.get(str(reason.params.get("competency")), ""))))
        yield why
        sure = Card("sunken")
        sure.add(Text(self.tr("How sure this is"), "lead"))
        sure.add(Text(how_sure(view.low, view.high)))
        sure.add(Text(self.tr("Only answers count for it. Not who somebody is, and not when they work."), "small"))
        yield sure
        yield from self.card_rows(view.cards)
        yield Heading(self.tr("You decide"), "stem")
        told = self.tr("{name} can read what you decide. Nothing happens by itself. It stays on this device.")
        yield IconText("lock", told.format(name=self._name), role="small", tone="muted")
        later = Fold(self.tr("Later"))
        for days in LATER:
            words = self.tr("Ask me again in %n days", "", days)
            button = self.button(words, Decided(Weighed.LATER, days), icon="clock", detail=day(today + days))
            later.add(button)
        yield later
