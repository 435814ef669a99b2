# SPDX-License-Identifier: Apache-2.0
"""A pack as people will see it, with nobody in it: the views of its lessons, questions, stories and worked examples.

Nothing is recorded and nothing is kept: where somebody stands in a story is a value that the caller holds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from app.aids.screens import aid, aid_cards
from app.aids.views import AidKind, AidView
from app.cycling.walking import CycleWalk
from app.errors import Refusal
from app.events import Purpose
from app.observing.screens import card as checklist_card
from app.observing.screens import found as checklist_of
from app.observing.state import Observed
from app.observing.views import ChecklistView, Ticks
from app.picture import screen_order
from app.practice import screens
from app.practice.fading import steps_left
from app.practice.state import Chose, Practised, Run, Step
from app.practice.views import PracticeStep, StepFeedback
from app.reasons import Reason, ReasonCode
from app.shelf import index_pack
from app.simulation import wrong_answer
from app.views import Feedback, LessonView, QuestionView
from content_packs.answers import Answer, Chosen, NotYet, Number, Said, Words
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import grade, right_answer
from content_packs.localise import in_language
from content_packs.model import (
    HotSpot,
    Item,
    MultipleChoice,
    Numeric,
    Pack,
    ShortText,
    SingleChoice,
    Story,
    TrueFalse,
    WorkedExample,
)

_NOBODY = "preview"
_SEED = 7
"""Screens mix their options; a preview always in the same way, so that nothing jumps when a word is changed."""


class StopKind(StrEnum):
    """What there is to look at."""

    LESSON = "lesson"
    QUESTION = "question"
    STORY = "story"
    EXAMPLE = "example"
    CHECKLIST = "checklist"
    CYCLE = "cycle"
    AID = "aid"
    """Something to look up."""


class Stop(msgspec.Struct, frozen=True):
    """One thing to look at, by its id. `title` is what it says of itself."""

    kind: StopKind
    id: str
    title: str


class Preview:
    """A pack in one language, as somebody of a role ("learner", "supervisor") sees it."""

    def __init__(self, pack: Pack, language: str = "", role: str = "learner") -> None:
        self.language = language or pack.manifest.language
        self._role = role
        self._index = index_pack(in_language(pack, self.language))

    def stops(self) -> tuple[Stop, ...]:
        """All that can be looked at, module by module: lessons, then questions, then what there is to practise."""
        found = dict.fromkeys(stop for module in self._index.pack.modules for stop in self._of(module.id))
        pack = self._index.pack
        rest = [Stop(StopKind.LESSON, each.id, each.title) for each in pack.lessons]
        rest += [Stop(StopKind.QUESTION, each.id, each.stem) for each in pack.items]
        rest += [Stop(StopKind.AID, f"{card.kind}/{card.id}", card.title) for card in aid_cards(self._index)]
        return tuple(found | dict.fromkeys(rest))

    def _of(self, module: str) -> Iterator[Stop]:
        pack, members = self._index.pack, self._index.scope(module)
        for competency in members:
            yield from (Stop(StopKind.LESSON, x.id, x.title) for x in pack.lessons if x.competency == competency)
            yield from (Stop(StopKind.QUESTION, x.id, x.stem) for x in pack.items if x.competency == competency)
        yield from (Stop(StopKind.STORY, x.id, x.title) for x in pack.stories if x.module == module)
        yield from (Stop(StopKind.EXAMPLE, x.id, x.title) for x in pack.examples if x.module == module)
        yield from (Stop(StopKind.CYCLE, x.id, x.title) for x in pack.cycles if x.module == module)
        yield from (Stop(StopKind.CHECKLIST, x.id, x.title) for x in pack.checklists if x.module == module)

    def aid(self, name: str) -> AidView | None:
        """Something to look up ("huddle/on-the-floor"), None where there is none of this name."""
        kind, _, entry = name.partition("/")
        try:
            return aid(self._index, AidKind(kind), entry, levels={}, language=self.language)
        except Refusal:
            return None

    def lesson(self, lesson: str, reading: str = "") -> LessonView | None:
        """A lesson, None where there is none of this id."""
        found = self._index.lessons.get(lesson)
        if found is None:
            return None
        return LessonView(
            attempt=_NOBODY,
            lesson=found,
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title=self._title(found.competency),
            module_title=self._index.module_title(found.competency),
            pack=self._index.id,
            version=self._index.version,
            language=self.language,
            role=self._role,
            reading=reading,
            glossary=self._index.pack.glossary,
        )

    def question(self, item: str) -> QuestionView | None:
        """A question, with numbers drawn where it draws some; None where there is none of this id."""
        found = self._index.items.get(item)
        if found is None:
            return None
        asked = as_asked(found, drawn_for(found, _NOBODY), self.language)
        competency = self._index.competencies.get(found.competency)
        return QuestionView(
            attempt=_NOBODY,
            purpose=Purpose.MODULE,
            number=1,
            at_most=0,
            item=asked,
            order=screen_order(asked, _SEED),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title=self._title(found.competency),
            module_title=self._index.module_title(found.competency),
            safety_critical=competency is not None and competency.safety_critical,
            hint_shown=False,
            ask_confidence=False,
            draft=None,
            language=self.language,
            media_alt=self._alt(found.media),
        )

    def feedback(self, view: QuestionView, answer: Answer) -> Feedback:
        """What is shown after an answer to a question."""
        graded = grade(view.item, answer)
        return Feedback(
            item=view.item,
            answer=answer,
            grade=graded,
            order=view.order,
            lesson=self._index.lesson_after(view.item, graded.misconception, 2),
            purpose=view.purpose,
            can_retry=not graded.right and not isinstance(answer, NotYet),
            language=view.language,
        )

    def story(self, story: str) -> StoryRun | None:
        """A story from its beginning, None where there is none of this id."""
        found = next((each for each in self._index.pack.stories if each.id == story), None)
        return None if found is None else StoryRun(found, self._stand())

    def example(self, example: str) -> ExampleRun | None:
        """A worked example from its beginning, None where there is none of this id."""
        found = next((each for each in self._index.pack.examples if each.id == example), None)
        return None if found is None else ExampleRun(found, self._stand())

    def checklist(self, checklist: str) -> ChecklistView | None:
        """A checklist with nothing ticked, None where there is none of this id."""
        found = checklist_of(self._index, checklist)
        if found is None:
            return None
        card = checklist_card(self._index, found, Observed())
        return ChecklistView(card=card, task=found.task, points=found.points, ticks=Ticks(), sources=found.sources)

    def cycle(self, cycle: str) -> CycleWalk | None:
        """A learning cycle from its beginning, None where there is none of this id."""
        found = next((each for each in self._index.pack.cycles if each.id == cycle), None)
        return None if found is None else CycleWalk(found, self._index, self._role, self.language)

    def _stand(self) -> screens.Stand:
        return screens.Stand(index=self._index, known=Practised(), language=self.language, role=self._role)

    def _title(self, competency: str) -> str:
        found = self._index.competencies.get(competency)
        return found.title if found else ""

    def _alt(self, path: str) -> str:
        return next((asset.alt for asset in self._index.pack.assets if path and asset.path == path), "")


def _fresh(version: str, faded: int = 0) -> Run:
    return Run(_NOBODY, version, 0, 0, faded=faded)


class StoryRun(msgspec.Struct, frozen=True):
    """Where somebody stands in a story. A value: each step gives another one."""

    story: Story
    stand: screens.Stand
    run: Run | None = None

    @property
    def step(self) -> PracticeStep | None:
        """What is on the screen: the opening, a scene, or the end; None where the story leads nowhere."""
        if self.run is None:
            return screens.story_opening(self.stand, self.story)
        scene, _ = screens.stands_at(self.story, self.run)
        if scene is not None and scene.ending is not None:
            known = Practised(last=self.run, times=1, scene=scene.id, ending=scene.ending)
            return screens.story_debrief(replace(self.stand, known=known), self.story, self.run)
        return screens.story_scene(self.stand, self.story, self.run)

    @property
    def expert(self) -> int:
        """The place of the choice that somebody with experience would make now; 0 where there is none."""
        scene = screens.stands_at(self.story, self.run)[0] if self.run is not None else None
        choices = scene.choices if scene is not None else ()
        return next((place for place, choice in enumerate(choices) if choice.expert), 0)

    def begun(self) -> StoryRun:
        """At the first scene."""
        return replace(self, run=_fresh(self.stand.index.version))

    def chose(self, place: int) -> StoryRun:
        """After a choice in the scene on the screen; as it is where there is no such choice."""
        scene = screens.stands_at(self.story, self.run)[0] if self.run is not None else None
        if self.run is None or scene is None or not 0 <= place < len(scene.choices):
            return self
        chosen = Chose(scene.id, place, scene.choices[place].expert)
        return replace(self, run=replace(self.run, path=(*self.run.path, chosen)))

    def turned_back(self) -> StoryRun:
        """At the scene before."""
        return self if self.run is None else replace(self, run=replace(self.run, path=self.run.path[:-1]))


class ExampleRun(msgspec.Struct, frozen=True):
    """Where somebody stands in a worked example. A value, as for a story."""

    example: WorkedExample
    stand: screens.Stand
    run: Run | None = None
    left: int = 0
    """How many steps are theirs in the next round."""

    @property
    def step(self) -> PracticeStep:
        """What is on the screen: the opening, a step, or the end of the round."""
        if self.run is None:
            return screens.example_opening(self.stand, self.example, self.left)
        at = screens.example_at(self.stand, self.example, self.run, None)
        if at is not None:
            return at
        made = [step for step in self.run.steps if step.asked]
        known = Practised(last=self.run, times=1, made=len(made), right=sum(step.right for step in made))
        return screens.example_end(replace(self.stand, known=known), self.example, self._next())

    def begun(self) -> ExampleRun:
        """At the first step of the next round."""
        left = self.left if self.run is None else self._next()
        return replace(self, left=left, run=_fresh(self.stand.index.version, left))

    def done(self, answer: Answer | None = None) -> ExampleRun:
        """After the step on the screen; `answer` is what was given where it was asked."""
        if self.run is None or len(self.run.steps) >= len(self.example.steps):
            return self
        question = self.example.steps[len(self.run.steps)].question
        right = answer is not None and grade(question, answer).right
        step = Step(asked=answer is not None, right=right)
        return replace(self, run=replace(self.run, steps=(*self.run.steps, step)))

    def told(self, answer: Answer) -> StepFeedback | None:
        """What is shown after an answer to the step on the screen."""
        at = self.step
        asked = getattr(at, "asked", None)
        if self.run is None or asked is None:
            return None
        feedback = Feedback(
            item=asked,
            answer=answer,
            grade=grade(asked, answer),
            order=getattr(at, "order", ()),
            lesson="",
            purpose=Purpose.MODULE,
            can_retry=False,
            language=self.stand.language,
        )
        return StepFeedback(feedback=feedback, step=self.example.steps[len(self.run.steps)])

    def _next(self) -> int:
        made = [step for step in self.run.steps if step.asked] if self.run is not None else []
        before = self.run.faded if self.run is not None else None
        right = sum(step.right for step in made)
        return steps_left(len(self.example.steps), before, len(made), right, known=False)


def answers_to(item: Item) -> tuple[Answer, ...]:
    """Answers that between them bring up all that a question says.

    The right one, each wrong one that has words of its own, and "I haven't learned this yet".
    """
    return (right_answer(item), *_wrong(item), NotYet())


def _wrong(item: Item) -> Iterator[Answer]:
    match item:
        case SingleChoice():
            yield from (Chosen((place,)) for place, option in enumerate(item.options) if not option.right)
        case HotSpot() if not item.several:
            yield from (Chosen((place,)) for place, region in enumerate(item.regions) if not region.right)
        case MultipleChoice():
            yield Chosen(tuple(place for place, option in enumerate(item.options) if not option.right))
        case HotSpot():
            yield Chosen(tuple(place for place, region in enumerate(item.regions) if not region.right))
        case TrueFalse():
            yield Said(not item.answer)
        case Numeric():
            yield from (Number(value) for known in item.wrong if (value := _number(known.text)) is not None)
            yield wrong_answer(msgspec.structs.replace(item, wrong=()), random.Random(_SEED))  # noqa: S311 - no secret
        case ShortText():
            yield from (Words(known.text) for known in item.wrong)
            yield Words("?")
        case _:
            yield wrong_answer(item, random.Random(_SEED))  # noqa: S311 - it only has to be the same each time


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
