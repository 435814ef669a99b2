# SPDX-License-Identifier: Apache-2.0
"""The views of learning cycles: pure functions from a pack, and what somebody did, to what is shown."""

from __future__ import annotations

from app.cycling.state import CycleRun
from app.cycling.views import CycleCard, CyclePlace, CycleTask, CycleView
from app.events import Purpose
from app.practice.facts import PracticeKind
from app.shelf import PackIndex
from app.state import PackState
from content_packs.model import ActivityKind, Cycle, CycleActivity

_EXTRA = 3
"""Steps of a cycle that are no activities: before, try it at work, after."""


def view_of(
    index: PackIndex, cycle: Cycle, state: PackState, run: CycleRun | None, *, role: str, language: str
) -> CycleView:
    """Return the screen that a cycle has come to, without what the person wrote."""
    at = place_of(cycle, run)
    under_way = run is not None and at is CyclePlace.ACTIVITY
    return CycleView(
        card=card_of(index, cycle, run),
        place=at,
        why=cycle.why_for(role),
        can=cycle.can,
        prompt=prompt_of(cycle, at),
        task=task_of(index, state, cycle.activities[run.done - 1], run) if run is not None and under_way else None,
        language=language,
    )


def steps_of(cycle: Cycle) -> int:
    """How many steps a cycle has."""
    return len(cycle.activities) + _EXTRA


def place_of(cycle: Cycle, run: CycleRun | None) -> CyclePlace:
    """Where in a cycle somebody stands; no run: before it all."""
    if run is None:
        return CyclePlace.OPENING
    if run.ended_ms or run.done >= steps_of(cycle):
        return CyclePlace.END
    if run.done == 0:
        return CyclePlace.BEFORE
    after = run.done - len(cycle.activities)
    return CyclePlace.ACTIVITY if after < 1 else CyclePlace.TRY if after == 1 else CyclePlace.AFTER


def prompt_of(cycle: Cycle, place: CyclePlace) -> str:
    """What there is to think about, or to try, at a place; empty elsewhere."""
    return {
        CyclePlace.BEFORE: cycle.before,
        CyclePlace.TRY: cycle.try_at_work,
        CyclePlace.AFTER: cycle.after,
    }.get(place, "")


def card_of(index: PackIndex, cycle: Cycle, run: CycleRun | None) -> CycleCard:
    """A cycle as it is offered."""
    module = index.modules.get(cycle.module)
    place = place_of(cycle, run)
    stage = {CyclePlace.OPENING: "new", CyclePlace.END: "done"}.get(place, "under_way")
    return CycleCard(
        id=cycle.id,
        title=cycle.title,
        module=cycle.module,
        module_title=module.title if module else "",
        minutes=cycle.minutes,
        stage=stage,
        done=min(run.done, steps_of(cycle)) if run else 0,
        steps=steps_of(cycle),
    )


def task_of(index: PackIndex, state: PackState, activity: CycleActivity, run: CycleRun) -> CycleTask:
    """An activity of a run, with whether it was done since."""
    pack, title, at_ms = index.pack, "", 0
    match activity.kind:
        case ActivityKind.LESSON:
            title = next((each.title for each in pack.lessons if each.id == activity.id), "")
            at_ms = run.begun_ms if activity.id in state.lessons else 0
        case ActivityKind.STORY | ActivityKind.EXAMPLE:
            entries = pack.stories if activity.kind is ActivityKind.STORY else pack.examples
            title = next((each.title for each in entries if each.id == activity.id), "")
            known = state.practised.get((PracticeKind(activity.kind.value), activity.id))
            at_ms = known.ended_ms if known is not None else 0
        case ActivityKind.CHECK:
            title = next((each.title for each in pack.modules if each.id == activity.id), "")
            last = state.last.get((Purpose.MODULE, activity.id))
            at_ms = last.finished_ms if last is not None else 0
    return CycleTask(kind=activity.kind, id=activity.id, title=title, done=at_ms >= run.begun_ms)
