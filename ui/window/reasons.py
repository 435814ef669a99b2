# SPDX-License-Identifier: Apache-2.0
"""Why the program shows what it shows, as one plain sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.reasons import Reason, ReasonCode


def sentence(reason: Reason, competency: str, module: str) -> str:
    """Return the sentence for a reason; `competency` and `module` are the titles of what is shown."""
    days = reason.params.get("days", 0)
    return _template(reason.code).format(competency=competency, module=module, days=round(float(days)))


def _template(code: ReasonCode) -> str:
    tr = QCoreApplication.translate
    match code:
        case ReasonCode.START_EASY:
            return tr("Reasons", "We begin with something easy.")
        case ReasonCode.TELLS_MOST:
            return tr("Reasons", "This question tells us most about where you can start.")
        case ReasonCode.ANOTHER_AREA:
            return tr("Reasons", "Now something from another area: {module}.")
        case ReasonCode.AFTER_HARD_ONES:
            return tr("Reasons", "The last ones were hard. This one is easier.")
        case ReasonCode.TEST_OUT:
            return tr("Reasons", "You may know this already. Show it, and skip the lesson.")
        case ReasonCode.READY_TO_LEARN:
            return tr("Reasons", "You know what comes before this. Now you are ready for it.")
        case ReasonCode.AFTER_LESSON:
            return tr("Reasons", "You have just read about this. Let us see what stayed.")
        case ReasonCode.EASIER_SIBLING:
            return tr("Reasons", "The same thing once more, in an easier way.")
        case _:
            return _more(code)


def _more(code: ReasonCode) -> str:
    tr = QCoreApplication.translate
    match code:
        case ReasonCode.ANOTHER_EXPLANATION:
            return tr("Reasons", "Here is another way to explain it.")
        case ReasonCode.PREREQUISITE:
            return tr("Reasons", "This comes first. Other things build on it.")
        case ReasonCode.PRACTISE:
            return tr("Reasons", "One more right answer, and this is settled.")
        case ReasonCode.DUE:
            return tr("Reasons", "You last did this {days} days ago. It may be about to fade.")
        case ReasonCode.UNSETTLED:
            return tr("Reasons", "We are not sure yet whether you know this.")
        case ReasonCode.YESTERDAYS_ERROR:
            return tr("Reasons", "This was not right last time. Try it again.")
        case ReasonCode.SURE_BUT_WRONG:
            return tr("Reasons", "You were sure, but it was not right. It matters for safety.")
        case ReasonCode.MODULE_NEXT:
            return tr("Reasons", "This is the next step of your path.")
        case ReasonCode.ASK_A_PERSON:
            return tr("Reasons", "Some things are easier when a person shows you.")
        case ReasonCode.WANTED:
            return tr("Reasons", "You said that you want to get better at this.")
        case _:
            return tr("Reasons", "You chose this yourself.")
