# SPDX-License-Identifier: Apache-2.0
"""The words for goals: how far one is, why something is asked, what was said beside what was found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.goals.views import Asked, Because, GoalCard, Intention, Stage, SureRow, Week
from ui.window.numbers import whole
from ui.window.times import about, day

translate = QCoreApplication.translate
ICONS = {Stage.AHEAD: "flag", Stage.RESTS: "pause", Stage.REACHED: "done"}
ASKED_ICONS = {
    Because.DUTY: "clock",
    Because.PINNED: "house",
    Because.PROGRAMME: "path",
    Because.HARM: "careful",
}
_NEW, _SOME, _SURE = 0.3, 0.7, 0.95
"""Up to where each of the four answers about oneself reaches."""


def left_words(card: GoalCard) -> str:
    """How far a goal is."""
    match card.stage:
        case Stage.RESTS:
            return translate("Goals", "It rests. Nothing leads there until you go on.")
        case Stage.REACHED:
            return translate("Goals", "You have reached it.")
        case Stage.AHEAD:
            words = translate("Goals", "About {minutes} min left, probably between {low} and {high}")
            return words.format(minutes=about(card.minutes), low=about(card.low), high=about(card.high))


def week_words(week: Week) -> str:
    """What this week was like, without any blame."""
    if week.target:
        words = translate("Goals", "This week: {shifts} of {target} shifts with something learned")
        return words.format(shifts=whole(week.shifts), target=whole(week.target))
    return translate("Goals", "Shifts this week with something learned: {shifts}").format(shifts=whole(week.shifts))


def why_words(asked: Asked) -> str:
    """Why something is asked, and until when."""
    match asked.because:
        case Because.DUTY if asked.by:
            words = translate("Goals", "{name} asks this of you, until {date}.")
            return words.format(name=asked.by, date=day(asked.until_day))
        case Because.DUTY:
            words = translate("Goals", "Your workplace asks this of you, until {date}.")
            return words.format(date=day(asked.until_day))
        case Because.PINNED:
            return translate("Goals", "Your organisation asks everybody for this, until it is done.")
        case Because.PROGRAMME:
            words = translate("Goals", "A programme that you are in. {settled} of {total} are done. Until {date}.")
            return words.format(settled=whole(asked.settled), total=whole(asked.total), date=day(asked.until_day))
        case Because.HARM:
            return translate("Goals", "Somebody may come to harm where this is not known, so it keeps its place.")


def said_words(row: SureRow) -> str:
    """What the person said of themselves."""
    return translate("Goals", "You said: {words}").format(words=_felt(row.said))


def _felt(said: float | None) -> str:
    if said is None:
        return translate("Goals", "nothing yet")
    if said <= _NEW:
        return translate("Goals", "new to me")
    if said <= _SOME:
        return translate("Goals", "I know some")
    return translate("Goals", "I feel sure") if said <= _SURE else translate("Goals", "I could teach it")


def first_words(row: SureRow) -> str:
    """What was found first; empty where nothing was."""
    if row.first is None:
        return ""
    if not row.first:
        return translate("Goals", "Found at first: nothing was sure yet")
    words = translate("Goals", "Found at first: {known} of {total} known")
    return words.format(known=whole(row.first), total=whole(row.total))


def now_words(row: SureRow) -> str:
    """What is found now."""
    if not row.now:
        return translate("Goals", "Found now: nothing is sure yet")
    words = translate("Goals", "Found now: {known} of {total} known")
    return words.format(known=whole(row.now), total=whole(row.total))


def intention_words(intention: Intention) -> str:
    """Return an intention as a sentence."""
    words = translate("Goals", "If {cue}, then I will {action}.")
    return words.format(cue=intention.cue, action=intention.action.rstrip("."))
