# SPDX-License-Identifier: Apache-2.0
"""The early warning as lines for the command line, with every figure that it is made of.

It is the learner's first. Whoever reads these lines with them follows the sum by hand; a supervisor's own page says
"may like a talk" or nothing (`app.engine.early_warning`, rule 8).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.engine.early_warning import BASE, NEEDED, TERMS, EarlyWarning, Input, NotEnoughYet, Offer
from ui.explained import figure

INPUTS: Mapping[Input, str] = {
    Input.ABILITY: "ability, against what would be expected of somebody nobody knows",
    Input.TREND: "trend, the last ten answers against what was predicted",
    Input.STALLED: "competencies that stalled, failed three times more than done alone",
    Input.HELP: "share of answers with help or “not yet”",
}
OFFERS: Mapping[Offer, str] = {
    Offer.NONE: "Nothing is offered.",
    Offer.MAY_LIKE_A_TALK: "They may like a talk. It is offered to the learner first.",
}


def lines(found: EarlyWarning | NotEnoughYet) -> Iterator[str]:
    """Yield the lines of an early warning, or why there is none yet."""
    if isinstance(found, NotEnoughYet):
        yield f"  Not enough yet: {found.answers} of the {NEEDED} answers without help that it needs."
        return
    yield (
        f"  The risk of being among the lowest quarter in what follows is {figure(found.risk, 2)} "
        f"({figure(found.low, 2)} to {figure(found.high, 2)}), from {found.answers} answers without help."
    )
    yield f"    {'log-odds of the usual learner':<69} {BASE:+.2f}"
    for part in found.contributions:
        weight = TERMS[part.input].weight
        reckoned = f"{weight:+.2f} x ({figure(part.value, 2)} - {figure(part.usual, 2)})"
        yield f"    {INPUTS[part.input]:<69} {part.log_odds:+.2f} = {reckoned}"
    yield f"  {OFFERS[found.offer]}"
