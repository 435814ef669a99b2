# SPDX-License-Identifier: Apache-2.0
"""Badges, goals of a team and reminders in plain words. None of them has a person in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.encouraging.views import Badge, BadgeKind, Nudge, NudgeKind, TeamGoalCard
from app.own.facts import Measure
from app.views import Level
from ui.window.times import day


def badge_words(badge: Badge) -> str:
    """Say what was learned."""
    translate = QCoreApplication.translate
    match badge.kind:
        case BadgeKind.MODULE if badge.at_work:
            words = translate("Encouragement", "You know all of it, and somebody saw it at work: {title}")
        case BadgeKind.MODULE:
            words = translate("Encouragement", "You know all of it: {title}")
        case BadgeKind.WHOLE:
            words = translate("Encouragement", "You know every topic of: {title}")
        case BadgeKind.PROGRAMME:
            words = translate("Encouragement", "You finished the programme: {title}")
        case BadgeKind.SET_RIGHT:
            words = translate("Encouragement", "You thought otherwise at first, and changed your mind: {title}")
        case BadgeKind.CAME_BACK:
            words = translate("Encouragement", "You still knew it after a month or more: {title}")
    return words.format(title=badge.title)


def goal_words(measure: Measure, target: int) -> str:
    """Say what a team wants to reach."""
    translate = QCoreApplication.translate
    match measure:
        case Measure.QUIZZES:
            words = translate("Encouragement", "Shift quizzes together: {count}")
        case Measure.LESSONS:
            words = translate("Encouragement", "Lessons read together: {count}")
        case Measure.MODULES:
            words = translate("Encouragement", "Modules passed together: {count}")
    return words.format(count=target)


def measure_words(measure: Measure) -> str:
    """Say what is counted."""
    translate = QCoreApplication.translate
    match measure:
        case Measure.QUIZZES:
            return translate("Encouragement", "Shift quizzes")
        case Measure.LESSONS:
            return translate("Encouragement", "Lessons read")
        case Measure.MODULES:
            return translate("Encouragement", "Modules passed")


def so_far(goal: TeamGoalCard) -> str:
    """Say how far a team is; without numbers while too few take part."""
    translate = QCoreApplication.translate
    if goal.together is None:
        return translate("Encouragement", "What you do together is shown when three people take part.")
    words = translate("Encouragement", "Together at least {together} of {target}")
    return words.format(together=goal.together, target=goal.target)


def days_of(goal: TeamGoalCard) -> str:
    """Say when it is."""
    translate = QCoreApplication.translate
    match goal.stage:
        case "ahead":
            words = translate("Encouragement", "From {first} to {last}")
        case "over":
            words = translate("Encouragement", "It was over on {last}.")
        case "ended":
            words = translate("Encouragement", "It was ended.")
        case _:
            words = translate("Encouragement", "Until {last}")
    return words.format(first=day(goal.from_day), last=day(goal.until_day))


def people_words(goal: TeamGoalCard) -> str:
    """Say how many take part, "" where that is not said."""
    if goal.people is None:
        return ""
    return QCoreApplication.translate("Encouragement", "People who take part: {count}").format(count=goal.people)


def nudge_words(nudge: Nudge) -> str:
    """Say what there is to do."""
    translate = QCoreApplication.translate
    match nudge.kind:
        case NudgeKind.FOLLOW_UP if nudge.topic:
            words = translate("Encouragement", "You agreed to do this by {date}: {topic}")
            return words.format(topic=nudge.topic, date=day(nudge.until_day))
        case NudgeKind.FOLLOW_UP:
            return translate("Encouragement", "You agreed on a talk by {date}.").format(date=day(nudge.until_day))
        case NudgeKind.DUE_SOON:
            words = translate("Encouragement", "{topic}: it is asked for until {date}.")
            return words.format(topic=nudge.topic, date=day(nudge.until_day))
        case NudgeKind.SHIFT_QUIZ:
            return translate("Encouragement", "Some questions for this shift are waiting.")
        case NudgeKind.GOAL_STEP:
            words = translate("Encouragement", "The next step to your goal: {topic}")
            return words.format(topic=nudge.topic)


def kind_words(kind: NudgeKind) -> str:
    """Say what a kind of reminder is about."""
    translate = QCoreApplication.translate
    match kind:
        case NudgeKind.FOLLOW_UP:
            return translate("Encouragement", "what you agreed")
        case NudgeKind.DUE_SOON:
            return translate("Encouragement", "what is asked for soon")
        case NudgeKind.SHIFT_QUIZ:
            return translate("Encouragement", "the shift quiz")
        case NudgeKind.GOAL_STEP:
            return translate("Encouragement", "the next step to a goal")


def level_words(level: Level, count: int) -> tuple[str, str]:
    """Return an icon, and how many topics are known so well, in the words of "What I know so far"."""
    translate = QCoreApplication.translate
    match level:
        case Level.SECURE:
            icon, words = "done", translate("ProgressPage", "You know this")
        case Level.WAITING:
            icon, words = "eye", translate("ProgressPage", "You know this. Let somebody watch you do it")
        case Level.PRACTISE:
            icon, words = "again", translate("ProgressPage", "Practise a little more")
        case Level.START:
            icon, words = "seed", translate("ProgressPage", "Still to learn")
        case Level.NOT_SURE:
            icon, words = "circle", translate("ProgressPage", "We are not sure yet")
    return icon, translate("Encouragement", "{level}: {count} of your topics").format(level=words, count=count)
