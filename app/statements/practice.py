# SPDX-License-Identifier: Apache-2.0
"""Statements about stories and worked examples.

A story is a simulation, a scene of it a question of the type "choice" whose right response is what somebody with
experience would do, and a worked example a lesson whose steps are questions. No score: neither is a test.

Example: `StoryChosen(story="mrs-hill", scene="start", choice=1, expert=True, …)` becomes `answered`, object
`<pack base>/stories/mrs-hill/scenes/start`, `interactionType` "choice", `result.response` "option-1", `success` true.
"""

from __future__ import annotations

from typing import Any

from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, PracticeKind, StoryChosen
from app.statements import terms
from app.statements.activities import Activities, Activity
from app.statements.interactions import guessed, interaction, response
from app.statements.parts import Parts
from app.statements.scenes import scene_interaction
from content_packs.answers import Chosen, NotYet

Leaving = PracticeBegun | StoryChosen | ExampleStepDone | PracticeEnded


def parts(fact: Leaving, known: Activities) -> Parts:
    """Word one of the facts of practice."""
    match fact:
        case PracticeBegun():
            about = practice(known, fact, fact.kind, fact.practice)
            return Parts(verb=terms.INITIALIZED, about=about, attempt=fact.attempt, parent=_module(known, fact))
        case StoryChosen():
            return _chosen(fact, known)
        case ExampleStepDone():
            return _step(fact, known)
        case PracticeEnded():
            return _ended(fact, known)


def practice(known: Activities, fact: Leaving, kind: PracticeKind, id: str) -> Activity:
    """Return the story or the worked example of this id."""
    if kind is PracticeKind.STORY:
        story = known.found(fact, "stories", id)
        return known.made(fact, f"stories/{terms.segment(id)}", terms.SIMULATION, story.title if story else "")
    example = known.found(fact, "examples", id)
    return known.made(fact, f"examples/{terms.segment(id)}", terms.LESSON, example.title if example else "")


def _module(known: Activities, fact: Leaving) -> Activity | None:
    return known.module(fact, fact.module) if fact.module else None


def _chosen(fact: StoryChosen, known: Activities) -> Parts:
    story = known.found(fact, "stories", fact.story)
    scene = story.scene(fact.scene) if story else None
    answer = Chosen((fact.choice,))
    place = f"stories/{terms.segment(fact.story)}/scenes/{terms.segment(fact.scene)}"
    about = known.made(fact, place, terms.QUESTION, scene.text if scene else "")
    asks = scene_interaction(scene) if scene else guessed(answer)
    return Parts(
        verb=terms.ANSWERED,
        about=Activity(id=about.id, type=about.type, name=about.name, asks=asks),
        attempt=fact.attempt,
        parent=practice(known, fact, PracticeKind.STORY, fact.story),
        result={"success": fact.expert, "response": response(answer)},
        seconds=fact.seconds,
    )


def _step(fact: ExampleStepDone, known: Activities) -> Parts:
    example = known.found(fact, "examples", fact.example)
    step = example.steps[fact.step] if example and 0 <= fact.step < len(example.steps) else None
    about = known.made(
        fact,
        f"examples/{terms.segment(fact.example)}/steps/{fact.step}",
        terms.QUESTION,
        step.question.stem if step else "",
    )
    asks = interaction(step.question) if step else guessed(fact.answer or NotYet())
    return Parts(
        verb=terms.COMPLETED if fact.answer is None else terms.ANSWERED,
        about=Activity(id=about.id, type=about.type, name=about.name, asks=asks),
        attempt=fact.attempt,
        parent=practice(known, fact, PracticeKind.EXAMPLE, fact.example),
        result=_step_result(fact),
        seconds=fact.seconds,
    )


def _step_result(fact: ExampleStepDone) -> dict[str, Any]:
    if fact.answer is None:
        return {"completion": True}
    extensions: dict[str, Any] = {terms.ASSISTED: True}  # the same step was shown before: it tells nobody's skill
    if isinstance(fact.answer, NotYet):
        extensions[terms.NOT_YET] = True
    result: dict[str, Any] = {"success": fact.right, "extensions": extensions}
    words = response(fact.answer)
    return result if words is None else result | {"response": words}


def _ended(fact: PracticeEnded, known: Activities) -> Parts:
    result: dict[str, Any] = {"completion": fact.completed}
    if fact.ending is not None:
        result["extensions"] = {terms.ENDING: fact.ending.value}
    return Parts(
        verb=terms.COMPLETED if fact.completed else terms.EXITED,
        about=practice(known, fact, fact.kind, fact.practice),
        attempt=fact.attempt,
        parent=_module(known, fact),
        result=result,
        seconds=fact.seconds,
    )
