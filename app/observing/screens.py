# SPDX-License-Identifier: Apache-2.0
"""The views of observations: pure functions from what was seen to what is shown; and what may be signed off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from app.observing.facts import Mark
from app.observing.state import Observed
from app.observing.views import ChecklistCard, ObservedView, PointSeen
from app.shelf import PackIndex
from app.signin import SecretKind
from app.vouching import Word
from content_packs.model import Checklist, Point

Doubt: TypeAlias = Callable[[str], Word | None]
"""What has to be said of somebody's word about the person, from the learner id: None for nothing."""


def found(index: PackIndex, id: str) -> Checklist | None:
    """Return a checklist of a pack that may be taught, None where there is none of this id."""
    return next((each for each in index.pack.checklists if each.id == id and index.teaches(each.module)), None)


def card(
    index: PackIndex, checklist: Checklist, known: Observed, *, begun: bool = False, doubt: Doubt = lambda _who: None
) -> ChecklistCard:
    """Return a checklist as it is offered; `doubt` says what has to be said of the word of who watched."""
    module, seen = index.modules.get(checklist.module), known.last.get(checklist.id)
    return ChecklistCard(
        id=checklist.id,
        title=checklist.title,
        module_title=module.title if module else "",
        minutes=checklist.minutes,
        points=len(checklist.points),
        stage="new" if seen is None else "signed_off" if seen.signed_off else "not_yet",
        at_ms=seen.at_ms if seen else 0,
        begun=begun,
        doubt=doubt(seen.observer) if seen else None,
    )


def outcome(
    index: PackIndex, checklist: Checklist, known: Observed, *, observer: str, signs_with: SecretKind, doubt: Doubt
) -> ObservedView | None:
    """Return what came of a checklist the last time, None where it never was watched.

    A point that the pack does not have any more is left out.
    """
    seen = known.last.get(checklist.id)
    if seen is None:
        return None
    note, next_step = known.words.get(seen.id, ("", ""))
    return ObservedView(
        card=card(index, checklist, known, doubt=doubt),
        observation=seen.id,
        observer=observer,
        points=tuple(
            PointSeen(text=point.text, critical=point.critical, mark=seen.marks[point.id])
            for point in checklist.points
            if point.id in seen.marks
        ),
        note=note,
        next_step=next_step,
        signed_ms=known.signed_ms.get(seen.id, 0),
        signs_with=signs_with,
    )


def may_sign_off(points: Sequence[Point], marks: Mapping[str, Mark]) -> bool:
    """Say whether somebody may be signed off: every critical point done, no point "not yet", not all of them unseen."""
    seen = {point.id: marks.get(point.id) for point in points}
    safe = all(seen[point.id] is Mark.DONE for point in points if point.critical)
    return safe and Mark.NOT_YET not in seen.values() and Mark.DONE in seen.values()
