# SPDX-License-Identifier: Apache-2.0
"""A story, a worked example or a checklist in other words; where scenes lead and what is right are the original's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import msgspec

from content_packs.model import (
    Checklist,
    Cycle,
    ExampleStep,
    Item,
    Numeric,
    Scene,
    ShortText,
    SingleChoice,
    Story,
    WorkedExample,
)

_T = TypeVar("_T", Story, WorkedExample, Checklist, Cycle)


def translated_story(original: Story, words: Story) -> Story:
    """The story in the words of `words`, scene by scene; a scene that does not fit stays as it is."""
    persona = msgspec.structs.replace(
        original.persona,
        name=words.persona.name or original.persona.name,
        about=words.persona.about or original.persona.about,
    )
    told = {scene.id: scene for scene in words.scenes}
    return msgspec.structs.replace(
        _opening(original, words),
        persona=persona,
        scenes=tuple(_scene(scene, told[scene.id]) if scene.id in told else scene for scene in original.scenes),
        debrief=words.debrief or original.debrief,
    )


def translated_example(
    original: WorkedExample, words: WorkedExample, item: Callable[[Item, Item], Item]
) -> WorkedExample:
    """The example in the words of `words`; `item` puts a question into other words."""
    steps = original.steps
    if len(words.steps) == len(steps):
        steps = tuple(_step(old, new, item) for old, new in zip(steps, words.steps, strict=True))
    return msgspec.structs.replace(_opening(original, words), task=words.task or original.task, steps=steps)


def translated_checklist(original: Checklist, words: Checklist) -> Checklist:
    """The checklist in the words of `words`, point by point."""
    told = {point.id: point for point in words.points}
    points = tuple(
        msgspec.structs.replace(old, text=told[old.id].text or old.text, hint=told[old.id].hint or old.hint)
        if old.id in told
        else old
        for old in original.points
    )
    return msgspec.structs.replace(_opening(original, words), task=words.task or original.task, points=points)


def translated_cycle(original: Cycle, words: Cycle) -> Cycle:
    """The cycle in the words of `words`."""
    texts = {key: getattr(words, key) or getattr(original, key) for key in ("before", "try_at_work", "after")}
    return msgspec.structs.replace(_opening(original, words), **texts)


def _opening(original: _T, words: _T) -> _T:
    texts = {key: getattr(words, key) or getattr(original, key) for key in ("title", "why", "can")}
    original = msgspec.structs.replace(original, tags=words.tags)  # they are of a language
    # A role whose reason was not translated hears the translated general one, not the pack's own language.
    roles = words.roles if words.why != original.why else {**original.roles, **words.roles}
    return msgspec.structs.replace(original, roles=roles, sources=words.sources or original.sources, **texts)


def _scene(original: Scene, words: Scene) -> Scene:
    choices = original.choices
    if len(words.choices) == len(choices):
        choices = tuple(
            msgspec.structs.replace(
                old, text=new.text or old.text, outcome=new.outcome or old.outcome, why=new.why or old.why
            )
            for old, new in zip(choices, words.choices, strict=True)
        )
    return msgspec.structs.replace(original, text=words.text or original.text, choices=choices)


def _step(original: ExampleStep, words: ExampleStep, item: Callable[[Item, Item], Item]) -> ExampleStep:
    question = item(original.question, words.question)
    if not isinstance(question, SingleChoice | Numeric | ShortText):
        return original
    return ExampleStep(text=words.text or original.text, reason=words.reason or original.reason, question=question)
