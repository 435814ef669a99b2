# SPDX-License-Identifier: Apache-2.0
"""The views of stories and worked examples: pure functions from where a learner stands to what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from app.picture import screen_order
from app.practice.facts import PracticeKind
from app.practice.fading import steps_left
from app.practice.state import Practised, Run
from app.practice.views import (
    Compared,
    ExampleAt,
    ExampleEnd,
    ExampleOpening,
    Picture,
    PracticeCard,
    StepDone,
    StoryDebrief,
    StoryOpening,
    StoryScene,
)
from app.shelf import PackIndex
from app.state import PackState
from app.steps import KNOWN, seed_of
from app.views import ModuleCard
from content_packs.answers import Answer
from content_packs.model import Choice, Ending, Scene, Story, WorkedExample


class Stand(msgspec.Struct, frozen=True):
    """Where somebody stands with one story or example: the pack it is in, its words, what they did before.

    `role` says what they are at work.
    """

    index: PackIndex
    known: Practised
    language: str
    role: str

    def picture(self, path: str) -> Picture:
        """Return a picture of the pack with its description."""
        alt = next((asset.alt for asset in self.index.pack.assets if asset.path == path), "") if path else ""
        return Picture(path=path, alt=alt)


def entry(index: PackIndex, kind: PracticeKind, id: str) -> Story | WorkedExample | None:
    """Return a story or an example of a pack, None where there is none of this id."""
    entries: tuple[Story | WorkedExample, ...]
    entries = index.pack.stories if kind is PracticeKind.STORY else index.pack.examples
    return next((each for each in entries if each.id == id), None)


def offered(index: PackIndex, state: PackState, modules: Iterable[ModuleCard]) -> tuple[PracticeCard, ...]:
    """Return what there is to practise with, in the order of the modules: stories first, then examples.

    A module offers it once it is done, or a lesson of each of its competencies was read, or it was begun before.
    """
    found = []
    for module in modules:
        ready = module.state == "done" or module.id in state.passed or _read(index, state, module.id)
        for kind, each in _entries(index):
            known = state.practised.get((kind, each.id))
            if each.module == module.id and (ready or known is not None):
                found.append(card(index, each, known or Practised()))
    return tuple(found)


def card(index: PackIndex, each: Story | WorkedExample, known: Practised) -> PracticeCard:
    """Return a story or an example as it is offered."""
    module = index.modules.get(each.module)
    return PracticeCard(
        kind=PracticeKind.STORY if isinstance(each, Story) else PracticeKind.EXAMPLE,
        id=each.id,
        title=each.title,
        module=each.module,
        module_title=module.title if module else "",
        minutes=each.minutes,
        stage="under_way" if known.under_way is not None else "done" if known.times else "new",
        ending=known.ending,
    )


def story_opening(stand: Stand, story: Story) -> StoryOpening:
    """Return a story before it begins."""
    return StoryOpening(
        card=card(stand.index, story, stand.known),
        why=story.why_for(stand.role),
        can=story.can,
        persona=story.persona,
        picture=stand.picture(story.persona.picture),
        language=stand.language,
    )


def story_scene(stand: Stand, story: Story, run: Run) -> StoryScene | None:
    """Return the scene that a run has come to, None when the pack has no such scene any more."""
    scene, last = stands_at(story, run)
    if scene is None:
        return None
    return StoryScene(
        card=card(stand.index, story, stand.known),
        persona=story.persona,
        number=len(run.path) + 1,
        scene=scene,
        said=last.text if last else "",
        outcome=last.outcome if last else "",
        picture=stand.picture(scene.picture),
        language=stand.language,
    )


def story_debrief(stand: Stand, story: Story, run: Run) -> StoryDebrief | None:
    """Return the end of the run that ended last, None when it cannot be told from this pack."""
    scene, last = story.scene(stand.known.scene), _last(story, run)
    if scene is None:
        return None
    return StoryDebrief(
        card=card(stand.index, story, stand.known),
        scene=scene,
        ending=stand.known.ending or Ending.MIXED,
        said=last.text if last else "",
        outcome=last.outcome if last else "",
        picture=stand.picture(scene.picture),
        compared=tuple(_compared(story, run)),
        debrief=tuple(part.strip() for part in story.debrief.split("\n\n") if part.strip()),
        sources=story.sources,
        language=stand.language,
    )


def example_opening(stand: Stand, example: WorkedExample, left: int) -> ExampleOpening:
    """Return an example before it begins; `left` steps are left to the person this time."""
    return ExampleOpening(
        card=card(stand.index, example, stand.known),
        why=example.why_for(stand.role),
        can=example.can,
        left=left,
        steps=len(example.steps),
        language=stand.language,
    )


def example_at(stand: Stand, example: WorkedExample, run: Run, draft: Answer | None) -> ExampleAt | None:
    """Return the step that a run has come to, None when the pack's example is shorter now."""
    place, count = len(run.steps), len(example.steps)
    if place >= count:
        return None
    step = example.steps[place]
    asked = step.question if place >= count - run.faded else None
    done = zip(example.steps, run.steps, strict=False)
    return ExampleAt(
        card=card(stand.index, example, stand.known),
        task=example.task,
        picture=stand.picture(example.picture),
        number=place + 1,
        steps=count,
        before=tuple(StepDone(text=old.text, right=how.right if how.asked else None) for old, how in done),
        step=step,
        asked=asked,
        order=screen_order(asked, seed_of(run.id, place)) if asked is not None else (),
        draft=draft,
        language=stand.language,
    )


def example_end(stand: Stand, example: WorkedExample, next_left: int) -> ExampleEnd:
    """Return the end of the round that ended last."""
    return ExampleEnd(
        card=card(stand.index, example, stand.known),
        task=example.task,
        steps=example.steps,
        made=stand.known.made,
        right=stand.known.right,
        next_left=next_left,
        sources=example.sources,
        language=stand.language,
    )


def left_next(example: WorkedExample, state: PackState, known: Practised) -> int:
    """Return how many steps of an example are left to the person in the next round.

    The engine is only asked here: nothing that is done in an example is told to it.
    """
    before = known.last.faded if known.last is not None else None
    return steps_left(
        len(example.steps), before, known.made, known.right, known=all(_known(state, c) for c in example.competencies)
    )


def stands_at(story: Story, run: Run) -> tuple[Scene | None, Choice | None]:
    """Return the scene that a run has come to, with the choice that led there; no choice at the first scene."""
    if not run.path:
        return story.scenes[0], None
    last = _last(story, run)
    return (story.scene(last.to), last) if last else (None, None)


def _last(story: Story, run: Run) -> Choice | None:
    return _choice(story, run.path[-1].scene, run.path[-1].choice) if run.path else None


def _choice(story: Story, scene: str, place: int) -> Choice | None:
    found = story.scene(scene)
    return found.choices[place] if found and 0 <= place < len(found.choices) else None


def _compared(story: Story, run: Run) -> Iterator[Compared]:
    for step in run.path:
        chosen, scene = _choice(story, step.scene, step.choice), story.scene(step.scene)
        expert = next((choice for choice in scene.choices if choice.expert), None) if scene else None
        if chosen is not None and scene is not None and expert is not None:
            yield Compared(situation=scene.text, chosen=chosen, expert=expert)


def _entries(index: PackIndex) -> Iterator[tuple[PracticeKind, Story | WorkedExample]]:
    yield from ((PracticeKind.STORY, story) for story in index.pack.stories)
    yield from ((PracticeKind.EXAMPLE, example) for example in index.pack.examples)


def _read(index: PackIndex, state: PackState, module: str) -> bool:
    """Say whether a lesson of each competency of a module was read; one that has none asks for nothing."""
    taught = [index.lessons_of[each] for each in index.scope(module) if index.lessons_of.get(each)]
    return bool(taught) and all(any(lesson.id in state.lessons for lesson in lessons) for lessons in taught)


def _known(state: PackState, competency: str) -> bool:
    model = state.model
    place = model.curriculum.competency_index.get(competency) if model is not None else None
    return model is not None and place is not None and bool(model.mastery()[place] >= KNOWN)
