# SPDX-License-Identifier: Apache-2.0
"""Decisions, levels and answers in English, for the command line: every code with its numbers. No Qt.

The window has its own, shorter and translated sentences (`ui.window.reasons`): it speaks to the learner, this to a
supervisor.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import floor, log10

from app.engine.evidence import Response
from app.events import Outcome, Purpose
from app.explaining.explanation import Deed, Lost, Measure
from app.reasons import Reason, ReasonCode
from app.shelf import PackIndex
from app.views import Level
from content_packs.answers import (
    Answer,
    Chosen,
    Filled,
    Matched,
    NotYet,
    Number,
    Ordered,
    Rated,
    Said,
    Sorted,
    Words,
)
from content_packs.drawn import as_asked
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    SingleChoice,
)
from ui.wording import fill

REASONS: Mapping[ReasonCode, str] = {
    ReasonCode.START_EASY: "The first question is an easy one, drawn among the best four.",
    ReasonCode.TELLS_MOST: "It is among those that settle most about what is open; it is about “{competency}”.",
    ReasonCode.ANOTHER_AREA: "It is among those that settle most, and the first of the module “{module}”.",
    ReasonCode.AFTER_HARD_ONES: "The last two were likely to be failed, so this one is easier.",
    ReasonCode.TEST_OUT: "Whoever can show the module “{module}” need not read it: this settles most of it.",
    ReasonCode.READY_TO_LEARN: "All that comes before “{competency}” is known well enough (.60 each).",
    ReasonCode.AFTER_LESSON: "A lesson on “{competency}” was just read: has it stayed?",
    ReasonCode.EASIER_SIBLING: "After an error on “{competency}”, a question more likely to be answered right.",
    ReasonCode.ANOTHER_EXPLANATION: "The lesson on “{competency}” did not help yet, so here is another one.",
    ReasonCode.PREREQUISITE: "“{competency}” comes before “{needed_for}”, which does not work yet.",
    ReasonCode.PRACTISE: "The last answer on “{competency}” was right, but it is not settled yet.",
    ReasonCode.TRY_AGAIN: "“{competency}” did not work when it was last asked about.",
    ReasonCode.KEEP_FRESH: "“{competency}” is not due yet, but the next to fade.",
    ReasonCode.DUE: "“{competency}” is due: practised {ago}, it comes to mind with R {retrievability}.",
    ReasonCode.UNSETTLED: "Of what is unsettled, a question on “{competency}” tells most.",
    ReasonCode.YESTERDAYS_ERROR: "“{competency}” was not right {ago}; this is another question about it.",
    ReasonCode.SURE_BUT_WRONG: "The last answer on “{competency}” was sure and wrong, and that can do harm.",
    ReasonCode.MODULE_NEXT: "The module “{module}” is the next step of the path.",
    ReasonCode.JUST_MISSED: "A question about “{competency}” was not answered right a moment ago.",
    ReasonCode.NEW_TO_YOU: "Nothing that has a lesson was missed, and the one on “{competency}” was not read yet.",
    ReasonCode.NEXT_IN_MODULE: "It is the next part of the module “{module}”.",
    ReasonCode.ASK_A_PERSON: "{tries} tries at “{competency}” in spite of help: a person can help better.",
    ReasonCode.CHOSEN_BY_YOU: "The learner picked it.",
    ReasonCode.WANTED: "The learner said that they want to get better at “{module}”.",
    ReasonCode.GOAL: "“{module}” is a goal of the plan, with about {minutes} minutes of work left.",
    ReasonCode.ON_THE_WAY: "“{module}” comes before the goal “{goal}”.",
    ReasonCode.RECHECK: "“{competency}” is believed to be known (p {p}) from other answers; nobody ever asked.",
    ReasonCode.BY_CHANCE: "One pick in eight is drawn among all that may be asked, to judge the questions themselves.",
    ReasonCode.NEW_HERE: "The programme {programme} has opened “{competency}”.",
    ReasonCode.FROM_TEAM: "“{competency}” was made at their own site, and is new for them.",
    ReasonCode.PART_OF_CHECK: "It was drawn by chance for the check of “{module}”.",
    ReasonCode.ALL_BEGIN_HERE: "Everybody's first session of the programme {programme} asks this.",
    ReasonCode.BEFORE_EXAM: "In {days} days, on the day of the exam, “{competency}” would come to mind with "
    "R {retrievability} without practice.",
    ReasonCode.MISCONCEPTION: "The misconception {misconception} (about “{competency}”) was chosen {times} times since "
    "its explanation was read last.",
    ReasonCode.PINNED: "The organisation shows this lesson on “{competency}” first: {because}",
    ReasonCode.REPLACED: "The organisation shows this in place of the lesson {lesson}: {because}",
    ReasonCode.RECOMMENDED: "“{module}” closes most of what is open: gap {gap}, importance {importance}, fit {fit}.",
    ReasonCode.COLLEAGUES: "{people} others here have passed “{module}”.",
    ReasonCode.SOMETHING_ELSE: "One recommendation in eight is drawn, so that “{module}” gets its chance.",
    ReasonCode.STAYED_HARD: "“{competency}” stayed hard: {failed} tries failed.",
    ReasonCode.MUCH_IS_NEW: "Ability is {value}, that of the usual learner {usual}.",
    ReasonCode.HARDER_LATELY: "The trend is {value}, that of the usual learner {usual}.",
    ReasonCode.OFTEN_HELPED: "Of all answers {value} had help or were “not yet”; the usual share is {usual}.",
}
DETAILS: Mapping[str, str] = {
    "days": " Practised {ago}, it comes to mind with R {retrievability}.",
    "p": " It is believed with p {p}.",
    "hint": " The question has a hint.",
}
"""By parameter: what is added to a sentence that does not have it, where a decision carries it."""
LOST: Mapping[Lost, str] = {
    Lost.LOWER_GAIN: "tells less",
    Lost.ROTATION: "same module as the question before",
    Lost.HARDER: "harder",
    Lost.OFF_BAND: "farther from 70 to 85 % expected success",
    Lost.ASKED_LATELY: "was asked more lately",
    Lost.IN_ORDER: "later in the programme",
    Lost.AUTHORS_ORDER: "as good; later in the author's order",
    Lost.DRAWN: "as good; lots were drawn",
    Lost.BY_CHANCE: "lots were drawn among all",
}
LEVELS: Mapping[Level, str] = {
    Level.NOT_SURE: "not sure yet",
    Level.START: "start",
    Level.PRACTISE: "practise",
    Level.WAITING: "known, waiting to be observed",
    Level.SECURE: "secure",
}
PURPOSES: Mapping[Purpose, str] = {
    Purpose.DIAGNOSTIC: "first talk",
    Purpose.MODULE: "module",
    Purpose.SHIFT_QUIZ: "shift quiz",
    Purpose.CHECK: "check",
}
OUTCOMES: Mapping[Outcome, str] = {
    Outcome.PASSED: "the module would be passed",
    Outcome.NOT_YET: "the module would end, not passed yet",
    Outcome.COMPLETED: "it would be complete",
    Outcome.STOPPED: "it would be stopped",
}
RESPONSES: Mapping[Response, str] = {
    Response.RIGHT: "right",
    Response.WRONG: "wrong",
    Response.NOT_YET: "“I haven't learned this yet”",
}
DEEDS: Mapping[Deed, str] = {
    Deed.RIGHT: "right",
    Deed.WRONG: "wrong",
    Deed.NOT_YET: "“not yet”",
    Deed.READ: "after reading",
}
NEEDS: Mapping[Measure, str] = {
    Measure.P: "p {have} of {need}",
    Measure.RIGHT: "{have} of {need} direct right answers",
    Measure.RETRIEVABILITY: "R {have} of {need}",
    Measure.LATEST_RIGHT: "latest answer right: {have} of {need}",
}


def figure(value: float, places: int = 3) -> str:
    """Return a number as the documents write it: .831, 4.151, 1.000."""
    text = f"{value:.{places}f}"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def precise(value: float) -> str:
    """Return a number with four digits to reckon with, however small it is: .8692, 36.45, .00003120."""
    size = abs(value)
    before = floor(log10(size)) + 1 if size > 0.0 else 0
    return figure(value, min(max(4 - before, 0), 12))


def probability(p: float) -> str:
    """Return a probability so that p/(1-p) can be reckoned from it: .8692, .9997393."""
    rest = 1.0 - p
    return precise(p) if rest >= 0.1 or p <= 0.0 or rest <= 0.0 else figure(p, min(3 - floor(log10(rest)), 12))


def reason(found: Reason, index: PackIndex) -> str:
    """Return the sentence for a reason, with titles for ids and its numbers."""
    params = {name: _param(name, value, index) for name, value in found.params.items()}
    days = params.get("days", "")
    params["ago"] = "a day ago" if days == "1" else f"{days} days ago"
    sentence = REASONS[found.code]
    more = (text for name, text in DETAILS.items() if name in params and not _says(sentence, name))
    return "".join(fill(text, params) for text in (sentence, *more))


def competency_title(id: str, index: PackIndex) -> str:
    """Return the title of a competency, or its id where the pack does not have it."""
    known = index.competencies.get(id)
    return known.title if known else id


def module_title(id: str, index: PackIndex) -> str:
    """Return the title of a module, or its id where the pack does not have it."""
    known = index.modules.get(id)
    return known.title if known else id


def as_answered(index: PackIndex, item: str, drawn: Mapping[str, float]) -> Item | None:
    """Return a question with the numbers that it was answered with; None where the pack does not have it."""
    found = index.items.get(item)
    return as_asked(found, drawn, index.pack.manifest.language) if found else None


def given(item: Item | None, answer: Answer) -> str:  # noqa: C901, PLR0911 - one for each kind
    """Return in the author's words what was answered; for a question that is gone, what can be said without it."""
    match answer:
        case NotYet():
            return RESPONSES[Response.NOT_YET]
        case Said():
            return "true" if answer.value else "false"
        case Number():
            unit = item.units[answer.unit - 1].name if isinstance(item, Numeric) and answer.unit > 0 else ""
            return f"{answer.value:g} {unit}".rstrip()
        case Sorted():
            return _texts(item.groups if isinstance(item, Categorise) else (), answer.groups, " | ")
        case Filled():
            gaps = item.gaps if isinstance(item, Cloze) else ()
            fillings = (_filling(each, gaps[n] if n < len(gaps) else Gap()) for n, each in enumerate(answer.gaps))
            return " | ".join(fillings)
        case Rated():
            return f"no. {answer.step + 1}"
        case Words():
            return f"“{answer.text}”"
        case Chosen():
            options = item.options if isinstance(item, SingleChoice | MultipleChoice) else ()
            options = item.regions if isinstance(item, HotSpot) else options
            return _texts([o.text for o in options], answer.options)
        case Ordered():
            return _texts(item.steps if isinstance(item, Ordering) else (), answer.steps, " > ")
        case Matched():
            return _texts([p.right for p in item.pairs] if isinstance(item, Matching) else (), answer.rights, " | ")


def _filling(given: str | int, gap: Gap) -> str:
    return f"“{given}”" if isinstance(given, str) else _texts([option.text for option in gap.options], (given,))


def _texts(texts: tuple[str, ...] | list[str], places: tuple[int, ...], between: str = "; ") -> str:
    return between.join(f"“{texts[n]}”" if n < len(texts) else f"no. {n + 1}" for n in places)


def _says(sentence: str, name: str) -> bool:
    return f"{{{name}}}" in sentence or (name == "days" and "{ago}" in sentence)


def _param(name: str, value: str | float, index: PackIndex) -> str:
    if not isinstance(value, str):
        whole = float(value).is_integer() and name not in {"p", "retrievability"}
        return f"{value:.0f}" if whole else figure(float(value), 1 if name == "days" else 2)
    if name in {"competency", "needed_for"}:
        return competency_title(value, index)
    return module_title(value, index) if name in {"module", "goal"} else value
