# SPDX-License-Identifier: Apache-2.0
"""How each fact of an observation changes what is known. Pure; nothing of it reaches the learner engine.

The rules:

1. The latest `ChecklistObserved` of a checklist counts, whatever came before: who was signed off once may be found to
   need more practice.
2. A signature and the words belong to one observation and to no other. The first signature counts, the last words.
"""

from __future__ import annotations

from msgspec.structs import replace

from app.observing.facts import ChecklistCountersigned, ChecklistObserved, ObservationWorded, ObservedFact
from app.observing.state import Observed, Seen


def happened(known: Observed, fact: ObservedFact, at_ms: int) -> Observed:
    """Return what is known after one more fact."""
    match fact:
        case ChecklistObserved():
            seen = Seen(
                fact.observation, fact.checklist, fact.version, fact.observer, at_ms, fact.marks, fact.signed_off
            )
            return replace(known, last={**known.last, fact.checklist: seen})
        case ChecklistCountersigned():
            return replace(known, signed_ms={fact.observation: at_ms, **known.signed_ms})
        case ObservationWorded():
            return replace(known, words={**known.words, fact.observation: (fact.note, fact.next_step)})
