# SPDX-License-Identifier: Apache-2.0
"""How each fact of practice changes what is known of it. Pure; nothing of it reaches the learner engine.

The rules:

1. `PracticeBegun` puts a run under way in place of another of the same story or example that is; after its own end,
   because another device's clock is ahead, it opens nothing.
2. `StoryChosen` and `ExampleStepDone` count for the run that is under way. A step that is not the next one is a second
   telling and changes nothing.
3. `PracticeEnded` ends a run once, on however many devices it was ended.
"""

from __future__ import annotations

from msgspec.structs import replace

from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, StoryChosen, StoryTurnedBack
from app.practice.state import Chose, Practised, Run, Step


def begun(known: Practised, fact: PracticeBegun, at_ms: int, touched: int) -> Practised:
    """Return what is known after a run began; it has not ended yet."""
    if known.under_way is not None and known.under_way.id == fact.attempt:
        return known
    run = Run(fact.attempt, fact.version, at_ms, touched, faded=fact.faded)
    return replace(known, under_way=run)


def went_on(known: Practised, fact: StoryChosen | ExampleStepDone | StoryTurnedBack, touched: int) -> Practised:
    """Return what is known after a choice, a step or a way back in a run."""
    run = known.under_way
    if run is None or run.id != fact.attempt:
        return known
    match fact:
        case StoryChosen():
            path = (*run.path[: fact.number], Chose(fact.scene, fact.choice, fact.expert))
            run = replace(run, path=path, seconds=run.seconds + fact.seconds)
        case StoryTurnedBack():
            run = replace(run, path=run.path[: fact.number])
        case ExampleStepDone() if fact.step == len(run.steps):
            step = Step(asked=fact.answer is not None, right=fact.right)
            run = replace(run, steps=(*run.steps, step), seconds=run.seconds + fact.seconds)
        case _:
            return known
    return replace(known, under_way=replace(run, touched=touched))


def ended(known: Practised, fact: PracticeEnded, at_ms: int) -> Practised:
    """Return what is known after a run ended for the first time."""
    run = known.under_way
    mine = run if run is not None and run.id == fact.attempt else None
    rest = None if mine is not None else run
    if not fact.completed:
        return replace(known, under_way=rest)
    return Practised(
        under_way=rest,
        last=mine or Run(fact.attempt, fact.version, at_ms, 0),
        times=known.times + 1,
        ended_ms=at_ms,
        scene=fact.scene,
        ending=fact.ending,
        made=fact.made,
        right=fact.right,
    )
