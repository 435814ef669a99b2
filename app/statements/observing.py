# SPDX-License-Identifier: Apache-2.0
"""Statements about what a supervisor saw of somebody at work. Who watched is the statement's instructor, by opaque id.

Example: `ChecklistObserved(checklist="hands-at-work", signed_off=True, …)` becomes `passed`, object
`<pack base>/checklists/hands-at-work`; without the signing off `failed`. The words of the observer stay at home.
"""

from __future__ import annotations

from app.observing.facts import ChecklistCountersigned, ChecklistObserved
from app.statements import terms
from app.statements.activities import Activities, Activity
from app.statements.parts import Parts

Leaving = ChecklistObserved | ChecklistCountersigned


def parts(fact: Leaving, known: Activities) -> Parts:
    """Word what was seen, or the signature of who was watched. No score: points are no marks out of ten."""
    parent = known.module(fact, fact.module) if fact.module else None
    about = _checklist(known, fact)
    if isinstance(fact, ChecklistCountersigned):
        return Parts(verb=terms.ACKNOWLEDGED, about=about, attempt=fact.observation, parent=parent)
    # Keys of an object get one type for ever, so the marks are one string.
    marks = terms.frozen({terms.plain(name): mark.value for name, mark in fact.marks.items()})
    return Parts(
        verb=terms.PASSED if fact.signed_off else terms.FAILED,
        about=about,
        attempt=fact.observation,
        parent=parent,
        result={"success": fact.signed_off, "extensions": {terms.MARKS: marks}},
        instructor=fact.observer,
    )


def _checklist(known: Activities, fact: Leaving) -> Activity:
    found = known.found(fact, "checklists", fact.checklist)
    return known.made(
        fact, f"checklists/{terms.segment(fact.checklist)}", terms.CHECKLIST, found.title if found else ""
    )
