# SPDX-License-Identifier: Apache-2.0
"""Compliance checks as a learner meets them: what is asked for, how many tries are left, what comes before another one.

1. A check asks for what the strictest duty says that stands for its module; without one for what a duty usually says.
2. After as many tries without success as the duty allows the material comes first: of each competency that was not
   right at the last look, a lesson has to be read since the last try. Then there is one try more.
3. A check that was ended after a question was answered is a try: nobody draws until the questions are easy ones.

Worked example: 3 tries; the third was not enough, and of its competencies "hands" was last answered wrongly. A fourth
check is refused until a lesson about "hands" was read; if that check is not passed either, it comes first again.
"""

from __future__ import annotations

from app.events import Purpose
from app.leading.facts import USUAL, Proof, Terms
from app.shelf import PackIndex
from app.state import Attempt, Checked, LearnerState, PackState


def terms_of(state: LearnerState, pack: str, module: str) -> Terms:
    """Return what a check of a module has to reach (rule 1)."""
    asked = [
        duty.terms
        for duty in state.leading.duties.values()
        if (duty.pack, duty.module) == (pack, module)
        and duty.terms.proof is Proof.CHECK
        and not (duty.ended or duty.excused)
    ]
    return max(asked, key=lambda terms: (terms.share, terms.per_outcome, -terms.tries), default=USUAL)


def terms_for(state: LearnerState, attempt: Attempt) -> Terms:
    """Return what an attempt has to reach, if it is a check; else what is usual."""
    return terms_of(state, attempt.pack, attempt.module) if attempt.purpose is Purpose.CHECK else USUAL


def tries_left(known: PackState, module: str, terms: Terms) -> int:
    """Return how many tries there are before the material comes again; 0: it comes first."""
    return max(0, terms.tries - (known.checks.get(module) or Checked()).tries)


def material_first(known: PackState, index: PackIndex, module: str, terms: Terms) -> tuple[str, ...]:
    """Return the competencies of which something has to be read before there is another try (rule 2); empty: none."""
    check = known.checks.get(module)
    if check is None or check.tries < terms.tries:
        return ()
    return tuple(
        competency
        for competency in index.scope(module)
        if index.lessons_of.get(competency)
        and _missed(known, index, competency)
        and not any((known.lessons.get(lesson.id) or 0) > check.last_ms for lesson in index.lessons_of[competency])
    )


def _missed(known: PackState, index: PackIndex, competency: str) -> bool:
    """Say whether the latest answer to a question about it was not right."""
    seen = [(m.at_ms, m.right) for item, m in known.items.items() if _about(index, item) == competency]
    return bool(seen) and not max(seen)[1]


def _about(index: PackIndex, item: str) -> str:
    found = index.items.get(item)
    return found.competency if found is not None else ""
