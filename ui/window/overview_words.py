# SPDX-License-Identifier: Apache-2.0
"""What is said of who stands where, in plain words: nobody has failed anything."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime

from app.duties.status import Standing
from app.leading.facts import FollowUpSort, FollowUpStage
from app.overview.views import Age, Cell, FollowUpHere, Gap, Knows
from app.views import Level
from ui.isolates import by_dots
from ui.window.numbers import whole
from ui.window.times import day, when
from ui.window.widgets.grid import Mark

SURE, FAIRLY = 0.25, 0.5
"""Widths of what is believed: up to here it is quite sure, up to here fairly."""


LEVELS = (Level.SECURE, Level.WAITING, Level.PRACTISE, Level.START, Level.NOT_SURE)
"""From known to not sure, as they are told side by side."""


class LevelWords(NamedTuple):
    """A sign and a word for how well something is known."""

    icon: str
    words: str


def cell_mark(cell: Cell) -> Mark:
    """Return the sign and the word for how somebody stands with a topic."""
    translate = QCoreApplication.translate
    marks = {
        Cell.CURRENT: Mark("done", translate("OverviewWords", "Up to date")),
        Cell.EXPIRING: Mark("clock", translate("OverviewWords", "Refresh soon")),
        Cell.OVERDUE: Mark("careful", translate("OverviewWords", "Overdue"), loud=True),
        Cell.NOT_YET: Mark("seed", translate("OverviewWords", "Not yet")),
        Cell.NOT_SURE: Mark("circle", translate("OverviewWords", "Not sure")),
    }
    return marks[cell]


def level_words(level: Level) -> LevelWords:
    """Return the same for how well something is known, of somebody else or of many."""
    translate = QCoreApplication.translate
    words = {
        Level.SECURE: LevelWords("done", translate("OverviewWords", "Known")),
        Level.WAITING: LevelWords("eye", translate("OverviewWords", "Known, to be watched")),
        Level.PRACTISE: LevelWords("again", translate("OverviewWords", "To practise")),
        Level.START: LevelWords("seed", translate("OverviewWords", "To start")),
        Level.NOT_SURE: LevelWords("circle", translate("OverviewWords", "Not sure yet")),
    }
    return words[level]


def age_words(age: Age) -> str:
    """Say how old what is shown is."""
    translate = QCoreApplication.translate
    now = QDateTime.fromMSecsSinceEpoch(age.at_ms)
    here = translate("OverviewWords", "What was done on this device: up to {when}.").format(when=when(age.at_ms, now))
    if not age.asks and age.elsewhere_ms is None:
        alone = translate("OverviewWords", "This device hears from no other one.")
        return f"{here} {alone}"
    elsewhere = translate("OverviewWords", "From other devices: {when}.")
    return f"{here} {elsewhere.format(when=when(age.elsewhere_ms, now))}"


def sure_words(knows: Knows) -> str:
    """Say how sure it is what is believed of one thing."""
    translate = QCoreApplication.translate
    if not knows.asked:
        return translate("OverviewWords", "Not asked yet, so this is a guess.")
    width = knows.high - knows.low
    if width <= SURE:
        sure = translate("OverviewWords", "That is quite sure.")
    elif width <= FAIRLY:
        sure = translate("OverviewWords", "That is fairly sure.")
    else:
        sure = translate("OverviewWords", "That is not sure yet: there are few answers.")
    fades = translate("OverviewWords", "It should be practised again.") if knows.fading else ""
    return f"{sure} {fades}".strip()


def band_words(knows: Knows) -> str:
    """Say what a bar draws, for those who cannot see it."""
    words = QCoreApplication.translate(
        "OverviewWords", "Best guess: known with {guess} in 100, probably between {low} and {high}."
    )
    return words.format(guess=round(knows.p * 100), low=round(knows.low * 100), high=round(knows.high * 100))


def duty_words(duty: Standing) -> str:
    """Say what is asked: met when, due when."""
    translate = QCoreApplication.translate
    said = []
    if duty.met_day:
        said.append(translate("OverviewWords", "Done on {date}.").format(date=day(duty.met_day)))
    if duty.due_day and duty.met_day:
        said.append(translate("OverviewWords", "Due again on {date}.").format(date=day(duty.due_day)))
    elif duty.due_day:
        said.append(translate("OverviewWords", "Due on {date}.").format(date=day(duty.due_day)))
    return " ".join(said)


def gap_figures(gap: Gap) -> tuple[int, ...]:
    """Return how many know it how well, in the order of `LEVELS`."""
    return gap.secure, gap.waiting, gap.practise, gap.start, gap.not_sure


def gap_words(gap: Gap) -> str:
    """Say how many know a topic how well."""
    translate = QCoreApplication.translate
    if gap.few:
        return translate("OverviewWords", "Fewer than three people need this: there are no figures.")
    parts = [
        translate("OverviewWords", "{level}: {count}").format(level=level_words(level).words, count=whole(count))
        for level, count in zip(LEVELS, gap_figures(gap), strict=True)
        if count or level is Level.SECURE
    ]
    parts.append(translate("OverviewWords", "People who need it: {count}").format(count=whole(gap.people)))
    return " · ".join(parts)


def follow_up_words(follow: FollowUpHere) -> str:
    """Say what was agreed, with whom, by when, and how far it is."""
    translate = QCoreApplication.translate
    sorts = {
        FollowUpSort.PRACTISE: translate("OverviewWords", "Practise: {what}"),
        FollowUpSort.READ: translate("OverviewWords", "Read: {what}"),
        FollowUpSort.SHOW: translate("OverviewWords", "Show at work: {what}"),
        FollowUpSort.TALK: translate("OverviewWords", "Talk about: {what}"),
    }
    stages = {
        FollowUpStage.OPEN: translate("OverviewWords", "open"),
        FollowUpStage.DONE: translate("OverviewWords", "done, says the person"),
        FollowUpStage.CLOSED: translate("OverviewWords", "settled"),
        FollowUpStage.DROPPED: translate("OverviewWords", "dropped"),
    }
    title = follow.title or translate("Coaching", "something that is not on this device")
    what = sorts[follow.sort].format(what=title)
    if follow.sort is FollowUpSort.TALK and not follow.title:
        what = translate("Coaching", "Would like a talk") if follow.asked else translate("Coaching", "Have a talk")
    parts = [what, stages[follow.stage]]
    if follow.until_day:
        parts.append(translate("OverviewWords", "until {date}").format(date=day(follow.until_day)))
    if follow.by:
        parts.append(translate("OverviewWords", "agreed with {name}").format(name=follow.by))
    return by_dots(parts)
