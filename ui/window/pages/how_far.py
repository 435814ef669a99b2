# SPDX-License-Identifier: Apache-2.0
"""How far one person is, for who looks after them: what is asked, agreed, known and reached; no answer of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from app.leading.facts import SessionKind
from app.overview.views import HowFar, Knows, SeenHere, SessionHere, TopicHere
from ui.isolates import by_dots
from ui.window.intents import Go
from ui.window.overview_words import (
    age_words,
    band_words,
    cell_mark,
    duty_words,
    follow_up_words,
    level_words,
    sure_words,
)
from ui.window.pages.rest import LongPage
from ui.window.places import Back
from ui.window.times import date_of
from ui.window.vouching_words import doubt_words
from ui.window.widgets.band import Band
from ui.window.widgets.basic import Card, Heading, IconText, Text

TOPICS_AT_FIRST = 2
"""With what stands above them that is more than can be seen."""


class HowFarPage(LongPage):
    """What somebody should look at comes first: what is asked, and what was agreed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.can_be_heard()
        self.title(self.tr("How far {name} is").format(name=name))
        self.foot(self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back"))

    def show_how_far(self, page: HowFar) -> None:
        """Show it."""
        if page.pack:
            self.text(page.pack, "lead")
        if page.jobs:
            self.text(self.tr("Job here: {jobs}").format(jobs=", ".join(page.jobs)))
        self.text(age_words(page.age), "small")
        if not page.own:
            words = self.tr("{name} can see in My data that you opened this page.").format(name=self._name)
            self.add(IconText("info", words, role="small", tone="muted"))
        self._asked(page.topics)
        lines = [("chat", follow_up_words(each)) for each in page.follow_ups]
        agreed = self.tr("Agreed between you") if page.coaches else self.tr("Agreed with a supervisor")
        self._card(agreed, lines, self.tr("Nothing was agreed."))
        self._goals(page)
        self._seen(page.seen)
        self._sessions(page.sessions)
        done = [("star", self._on(each.title, each.at_ms)) for each in page.certificates]
        self._card(self.tr("What there can be a certificate of"), done, self.tr("Nothing yet."))
        self.add(Heading(self.tr("What is known"), "title"))
        if not page.pack:
            self.text(self.tr("What {name} learns from is not on this device.").format(name=self._name))
            return
        self.text(self.tr("Each bar is a best guess. It is no grade, and no answer is shown to anybody else."), "small")
        known = [topic for topic in page.topics if topic.knows]
        self.rest.make([partial(self._topic, topic) for topic in known], at_first=TOPICS_AT_FIRST)

    def _asked(self, topics: tuple[TopicHere, ...]) -> None:
        lines = []
        for topic in topics:
            if topic.duty is not None:
                mark = cell_mark(topic.cell)
                state = self.tr("{topic}: {state}").format(topic=topic.topic.title, state=mark.words)
                lines.append((mark.icon, f"{state}. {duty_words(topic.duty)}".strip()))
        self._card(self.tr("What is asked"), lines, self.tr("Nothing is asked of {name}.").format(name=self._name))

    def _goals(self, page: HowFar) -> None:
        lines = []
        for goal in page.goals:
            words = self.tr("It rests: {goal}").format(goal=goal.title) if goal.rests else goal.title
            lines.append(("pause" if goal.rests else "flag", f"{words} · {cell_mark(goal.cell).words}"))
        nothing = self.tr("{name} has not chosen a goal.").format(name=self._name)
        self._card(self.tr("Goals"), lines, nothing)

    def _seen(self, seen: tuple[SeenHere, ...]) -> None:
        lines = []
        for each in seen:
            said = self.tr("signed off") if each.signed_off else self.tr("not yet")
            parts = (each.title, said, date_of(each.at_ms), *_by(each))
            lines.append(("info" if each.doubt else "done" if each.signed_off else "again", by_dots(parts)))
        self._card(self.tr("Seen at work"), lines, self.tr("Nobody has watched with a checklist yet."))

    def _sessions(self, sessions: tuple[SessionHere, ...]) -> None:
        lines = []
        for each in sessions:
            kind = self.tr("Huddle") if each.kind is SessionKind.HUDDLE else self.tr("Session")
            minutes = self.tr("{minutes} min").format(minutes=each.minutes)
            parts = (kind, *each.titles, minutes, date_of(each.at_ms), *_by(each))
            lines.append(("people", by_dots(parts)))
        self._card(self.tr("Sessions"), lines, self.tr("No session yet."))

    def _on(self, title: str, at_ms: int) -> str:
        return self.tr("{what}, {date}").format(what=title, date=date_of(at_ms))

    def _card(self, title: str, lines: Iterable[tuple[str, str]], nothing: str) -> None:
        card = Card()
        card.add(Text(title, "lead"))
        some = False
        for icon, words in lines:
            card.add(IconText(icon, words))
            some = True
        if not some:
            card.add(Text(nothing, "muted"))
        self.add(card)

    def _topic(self, topic: TopicHere) -> None:
        card = Card()
        mark = cell_mark(topic.cell)
        card.add(Text(topic.topic.title, "lead"))
        card.add(IconText(mark.icon, mark.words))
        for knows in topic.knows:
            self._knows(card, knows)
        self.add(card)

    def _knows(self, card: Card, knows: Knows) -> None:
        card.column.addSpacing(8)
        level = level_words(knows.level)
        said = self.tr("{skill}: {level}").format(skill=knows.title, level=level.words)
        card.add(IconText(level.icon, said))
        band = Band(knows.p, knows.low, knows.high)
        band.setAccessibleName(said)
        band.setAccessibleDescription(band_words(knows))
        card.add(band)
        card.add(Text(sure_words(knows), "small"))


def _by(each: SeenHere | SessionHere) -> tuple[str, ...]:
    if each.doubt is not None:
        return (doubt_words(each.doubt, each.by),)
    return (each.by,) if each.by else ()
