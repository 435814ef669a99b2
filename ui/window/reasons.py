# SPDX-License-Identifier: Apache-2.0
"""Why the program shows what it shows, as one plain sentence, with the number behind it where that helps a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reasons import Reason, ReasonCode
from ui.window.times import about

NEARLY_ALL = 0.95
"""From this gap on nobody speaks of tenths."""
A_LITTLE = 0.3
"""Below it as well: "1 in 10 is new" would contradict the "1 of 2 known" that the path counts."""


def sentence(reason: Reason, competency: str, module: str, *, goal: str = "") -> str:
    """Return the sentence for a reason.

    `competency` and `module` are the titles of what is shown, `goal` that of the goal which the reason names.
    """
    template = _with_more(reason, goal) or _templates()[reason.code]
    return template.format(
        competency=competency,
        module=module,
        goal=goal,
        because=reason.params.get("because", ""),
        days=round(_number(reason, "days")),
        people=round(_number(reason, "people")),
        minutes=about(_number(reason, "minutes")),
        tenths=max(1, round(10 * _number(reason, "gap"))),
    )


def _number(reason: Reason, name: str) -> float:
    return float(reason.params.get(name, 0.0))


def _with_more(reason: Reason, goal: str) -> str:
    """Return a fuller sentence where what it needs is known; empty: there is none."""
    match reason.code:
        case ReasonCode.ON_THE_WAY if goal:
            return QCoreApplication.translate("Reasons", "This comes before your goal: {goal}.")
        case ReasonCode.GOAL if _number(reason, "minutes") > 0:
            return QCoreApplication.translate(
                "Reasons", "This is one of your goals. About {minutes} min are left to it."
            )
        case ReasonCode.PINNED if reason.params.get("because"):
            return QCoreApplication.translate(
                "Reasons", "Your organisation wants everybody to see this. Its reason: {because}"
            )
        case ReasonCode.REPLACED if reason.params.get("because"):
            return QCoreApplication.translate(
                "Reasons", "Your organisation has chosen this in place of another lesson. Its reason: {because}"
            )
        case ReasonCode.RECOMMENDED:
            return _at_the_ends(_number(reason, "gap"))
        case _:
            return ""


def _at_the_ends(gap: float) -> str:
    """Return the sentence where nearly all is new, or only a little; empty: it is said in tenths."""
    if gap >= NEARLY_ALL:
        return QCoreApplication.translate("Reasons", "This would help you too: nearly all of it is still new to you.")
    if gap < A_LITTLE:
        return QCoreApplication.translate("Reasons", "This would help you too: some of it is not sure yet.")
    return ""


def _templates() -> dict[ReasonCode, str]:
    return _asked() | _offered() | _of_a_talk()


def _asked() -> dict[ReasonCode, str]:
    """Why a question is asked."""
    translate = QCoreApplication.translate
    return {
        ReasonCode.START_EASY: translate("Reasons", "We begin with something easy."),
        ReasonCode.TELLS_MOST: translate("Reasons", "This question tells us most about where you can start."),
        ReasonCode.ANOTHER_AREA: translate("Reasons", "Now something from another area: {module}."),
        ReasonCode.AFTER_HARD_ONES: translate("Reasons", "The last ones were hard. This one is easier."),
        ReasonCode.TEST_OUT: translate("Reasons", "You may know this already. Show it, and skip the lesson."),
        ReasonCode.AFTER_LESSON: translate("Reasons", "You have just read about this. Let us see what stayed."),
        ReasonCode.EASIER_SIBLING: translate("Reasons", "The same thing once more, in an easier way."),
        ReasonCode.PRACTISE: translate("Reasons", "You had this right. Once more, to be sure."),
        ReasonCode.TRY_AGAIN: translate("Reasons", "Give it a try. It is fine not to know it yet."),
        ReasonCode.KEEP_FRESH: translate("Reasons", "You have done this before. A little practice keeps it fresh."),
        ReasonCode.DUE: translate("Reasons", "Days since you last did this: {days}. It may be about to fade."),
        ReasonCode.UNSETTLED: translate("Reasons", "We are not sure yet whether you know this."),
        ReasonCode.YESTERDAYS_ERROR: translate(
            "Reasons", "Last time your answer to a question like this was not right."
        ),
        ReasonCode.SURE_BUT_WRONG: translate(
            "Reasons",
            "Last time you were sure about a question like this, but it was not right. It matters for safety.",
        ),
        ReasonCode.RECHECK: translate("Reasons", "We think you know this, but we never asked you about it."),
        ReasonCode.BY_CHANCE: translate(
            "Reasons", "Now and then a question is drawn by chance, to see whether the questions are good."
        ),
        ReasonCode.NEW_HERE: translate("Reasons", "This is new in your programme this week."),
        ReasonCode.FROM_TEAM: translate("Reasons", "Your own team made this. It is new for you."),
        ReasonCode.PART_OF_CHECK: translate("Reasons", "Drawn by chance for this check."),
        ReasonCode.ALL_BEGIN_HERE: translate("Reasons", "Everybody begins with these questions."),
        ReasonCode.BEFORE_EXAM: translate(
            "Reasons", "Days to your test: {days}. Without practice you may have forgotten this by then."
        ),
    }


def _offered() -> dict[ReasonCode, str]:
    """Why a lesson or a module is offered."""
    translate = QCoreApplication.translate
    return {
        ReasonCode.READY_TO_LEARN: translate("Reasons", "You know what comes before this. Now you are ready for it."),
        ReasonCode.ANOTHER_EXPLANATION: translate("Reasons", "Here is another way to explain it."),
        ReasonCode.PREREQUISITE: translate("Reasons", "This comes first. Other things build on it."),
        ReasonCode.MODULE_NEXT: translate("Reasons", "This is the next step of your path."),
        ReasonCode.NEXT_IN_MODULE: translate("Reasons", "This comes next in this module."),
        ReasonCode.WANTED: translate("Reasons", "You said that you want to get better at this."),
        ReasonCode.GOAL: translate("Reasons", "This is one of your goals."),
        ReasonCode.ON_THE_WAY: translate("Reasons", "This comes before one of your goals."),
        ReasonCode.MISCONCEPTION: translate("Reasons", "Many people mix this up. Here is what sets it right."),
        ReasonCode.PINNED: translate("Reasons", "Your organisation wants everybody to see this."),
        ReasonCode.REPLACED: translate("Reasons", "Your organisation has chosen this in place of another lesson."),
        ReasonCode.RECOMMENDED: translate(
            "Reasons", "This would help you too: about {tenths} in 10 of it is still new to you."
        ),
        ReasonCode.COLLEAGUES: translate("Reasons", "Colleagues here who have done this: {people}."),
        ReasonCode.SOMETHING_ELSE: translate("Reasons", "Something different, for a change."),
        ReasonCode.JUST_MISSED: translate("Reasons", "You met this a moment ago. Here is how it is."),
        ReasonCode.NEW_TO_YOU: translate("Reasons", "This may be new to you. It takes a few minutes."),
        ReasonCode.CHOSEN_BY_YOU: translate("Reasons", "You chose this yourself."),
    }


def _of_a_talk() -> dict[ReasonCode, str]:
    """Why a talk with somebody may help."""
    translate = QCoreApplication.translate
    return {
        ReasonCode.ASK_A_PERSON: translate("Reasons", "Some things are easier when a person shows you."),
        ReasonCode.STAYED_HARD: translate("Reasons", "Still hard after several tries: {competency}."),
        ReasonCode.MUCH_IS_NEW: translate("Reasons", "Much here is still new to you. That takes time."),
        ReasonCode.HARDER_LATELY: translate("Reasons", "The last questions were harder for you than we thought."),
        ReasonCode.OFTEN_HELPED: translate(
            "Reasons", 'Often you took a hint, or said "I haven\'t learned this yet". Both are good.'
        ),
    }
