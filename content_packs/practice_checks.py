# SPDX-License-Identifier: Apache-2.0
"""What must hold in a story, a worked example and a checklist, whatever file they came from.

A story is a graph: scenes, and choices that lead from one to another. From each scene that can be reached an ending can
be reached, one of them is a good one, and whoever always does what an expert would do comes to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from content_packs.checklist_checks import checklist_flaws
from content_packs.cycle_checks import cycle_flaws, cycle_references
from content_packs.findings import Param
from content_packs.item_checks import Flaw, item_flaws
from content_packs.model import Checklist, Cycle, Ending, Scene, Story, WorkedExample

MOST_SCENES = 60
MOST_CHOICES = 6
"""More fit no small screen in big letters."""
MOST_STEPS = 12
TELLING = 3
"""In fewer scenes with a choice, where the right one stands and how long it is says nothing."""

Practice: TypeAlias = Story | WorkedExample | Checklist | Cycle
References = Iterator[tuple[tuple[str | int, ...], str, str]]


def references(entry: Practice) -> References:
    """What a story, an example or a checklist refers to: the keys that lead there, the part of the pack, the id."""
    yield ("module",), "module", entry.module
    for place, name in enumerate(entry.competencies):
        yield ("competencies", place), "competency", name
    if isinstance(entry, Cycle):
        yield from cycle_references(entry)
    if isinstance(entry, Checklist | Cycle):
        return
    if isinstance(entry, WorkedExample):
        if entry.picture:
            yield ("picture",), "media", entry.picture
        return
    if entry.persona.picture:
        yield ("persona", "picture"), "media", entry.persona.picture
    for number, scene in enumerate(entry.scenes):
        if scene.picture:
            yield ("scene", number, "picture"), "media", scene.picture


def pictures(entry: Story | WorkedExample) -> Iterator[str]:
    """The files of the pack that a story or an example shows."""
    return (name for _, part, name in references(entry) if part == "media")


def practice_flaws(entry: Practice) -> Iterator[Flaw]:
    """Everything that is wrong within a story, a worked example or a checklist."""
    yield from _opening_flaws(entry)
    if isinstance(entry, Story):
        yield from _StoryFlaws(entry).all()
    elif isinstance(entry, Cycle):
        yield from cycle_flaws(entry)
    elif isinstance(entry, Checklist):
        yield from checklist_flaws(entry)
    else:
        yield from _example_flaws(entry)


def _opening_flaws(entry: Practice) -> Iterator[Flaw]:
    for field in ("title", "why", "can"):
        if not getattr(entry, field).strip():
            yield Flaw("text-empty", (field,), {"field": field})
    if not entry.competencies:
        yield Flaw("text-empty", ("competencies",), {"field": "competencies"})
    if not 1 <= entry.minutes <= 120:
        yield Flaw("field-range", ("minutes",), {"field": "minutes", "low": 1, "high": 120})


def _example_flaws(example: WorkedExample) -> Iterator[Flaw]:
    count = len(example.steps)
    if not 2 <= count <= MOST_STEPS:
        yield Flaw("lines-few", ("step",), {"field": "step", "count": count, "most": MOST_STEPS})
    for number, step in enumerate(example.steps):
        for flaw in item_flaws(step.question):
            if flaw.keys != ("rationale",):  # the reason of the step, which is looked at next
                yield Flaw(flaw.code, ("step", number, "question", *flaw.keys), flaw.params)
        if step.question.draw:
            yield Flaw("step-draws", ("step", number, "question", "draw"), {})
        for field in ("text", "reason"):
            if not getattr(step, field).strip():
                yield Flaw("text-empty", ("step", number, field), {"field": field})


class _StoryFlaws:
    """The checks of one story; those of its shape only once every choice leads somewhere."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._places: dict[str, int] = {}
        for number, scene in enumerate(story.scenes):
            self._places.setdefault(scene.id, number)

    def all(self) -> Iterator[Flaw]:
        story = self._story
        if not 2 <= len(story.scenes) <= MOST_SCENES:
            count = len(story.scenes)
            yield Flaw("lines-few", ("scene",), {"field": "scene", "count": count, "most": MOST_SCENES})
            return
        flaws = list(self._scenes())
        yield from flaws
        if not flaws:
            yield from self._shape()
        yield from self._tells()
        if not story.debrief.strip():
            yield Flaw("story-no-debrief", (), {"id": story.id})

    def _scenes(self) -> Iterator[Flaw]:
        for number, scene in enumerate(self._story.scenes):
            if self._places[scene.id] != number:
                yield self._flaw("story-scene-twice", number, "id", id=scene.id)
            if not scene.text.strip():
                yield self._flaw("text-empty", number, "text", field="text")
            if scene.ending is not None and scene.choices:
                yield self._flaw("story-end-leads-on", number, "ending", id=scene.id)
            elif scene.ending is None and not scene.choices:
                yield self._flaw("story-dead-end", number, id=scene.id)
            else:
                yield from self._choices(number, scene)

    def _choices(self, number: int, scene: Scene) -> Iterator[Flaw]:
        if len(scene.choices) > MOST_CHOICES:
            yield self._flaw("story-many-choices", number, "choices", count=len(scene.choices), most=MOST_CHOICES)
        experts = sum(choice.expert for choice in scene.choices)
        if scene.choices and experts != 1:
            yield self._flaw("story-expert", number, "choices", id=scene.id, count=experts)
        for place, choice in enumerate(scene.choices):
            if choice.to not in self._places:
                yield self._flaw("story-scene-unknown", number, "choices", place, id=choice.to)
            for field in ("text", "outcome", "why"):
                if not getattr(choice, field).strip():
                    code = "feedback-empty" if field == "why" else "text-empty"
                    yield self._flaw(code, number, "choices", place, field=field)

    def _shape(self) -> Iterator[Flaw]:
        scenes = {scene.id: scene for scene in self._story.scenes}
        onward = {scene.id: [choice.to for choice in scene.choices] for scene in self._story.scenes}
        back: dict[str, list[str]] = {name: [] for name in scenes}
        for name, following in onward.items():
            for to in following:
                back[to].append(name)
        first = self._story.scenes[0].id
        reached = _reach([first], onward)
        for name in scenes.keys() - reached:
            yield self._flaw("story-unreached", self._places[name], "id", id=name)
        saved = _reach([name for name, scene in scenes.items() if scene.ending is not None], back)
        trapped = [name for name in scenes if name in reached - saved]
        for name in trapped[:1]:  # one finding for each circle would say the same of all its scenes
            yield self._flaw("story-no-way-out", self._places[name], "id", id=name)
        if not any(scenes[name].ending is Ending.GOOD for name in reached):
            yield Flaw("story-no-good-ending", (), {"id": self._story.id})
        elif not trapped:
            yield from self._expert_way(scenes, first)

    def _expert_way(self, scenes: Mapping[str, Scene], first: str) -> Iterator[Flaw]:
        scene, seen = scenes[first], {first}
        while scene.choices:
            scene = scenes[next(choice.to for choice in scene.choices if choice.expert)]
            if scene.id in seen:
                break
            seen.add(scene.id)
        if scene.ending is not Ending.GOOD:
            yield self._flaw("story-expert-way", self._places[scene.id], "id", id=scene.id)

    def _tells(self) -> Iterator[Flaw]:
        """Whether the choice of the expert can be told by its look: always the first, always the longest."""
        asking = [scene.choices for scene in self._story.scenes if len(scene.choices) > 1]
        asking = [choices for choices in asking if sum(choice.expert for choice in choices) == 1]
        if len(asking) < TELLING:
            return
        if all(choices[0].expert for choices in asking):
            yield Flaw("story-right-first", (), {"id": self._story.id})
        longest = [max(choices, key=lambda choice: len(choice.text)) for choices in asking]
        if all(choice.expert for choice in longest):
            yield Flaw("story-right-longest", (), {"id": self._story.id})

    def _flaw(self, code: str, number: int, *keys: str | int, **params: Param) -> Flaw:
        return Flaw(code, ("scene", number, *keys), params)


def _reach(start: Iterable[str], onward: Mapping[str, list[str]]) -> set[str]:
    """Return everything that can be reached, without recursion: a chain of thousands is no trouble."""
    reached = set(start)
    todo = list(reached)
    while todo:
        for following in onward[todo.pop()]:
            if following not in reached:
                reached.add(following)
                todo.append(following)
    return reached
