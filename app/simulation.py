# SPDX-License-Identifier: Apache-2.0
"""Synthetic people who learn and answer through the real engine and recorder: for tests, demos, load and the kill test.

A person knows or does not know each competency; the chance of knowing one is smaller when something before it is not
known. They answer right when they know (less a slip), guess when they do not, and say "I haven't learned this yet" half
of the time they would have to guess. A lesson teaches with a chance of `TEACHES`. Everything follows from the seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from app.accounts import Accounts
from app.clock import DAY_MS, Clock, NewId
from app.errors import Refusal
from app.events import Confidence, Purpose
from app.learning import Learning
from app.long_work import Tell, untold
from app.shelf import PackIndex, Shelf
from app.views import Feedback, Finished, LessonView, PortionEnd, QuestionView, Step, SuggestPerson
from content_packs.answers import Answer, Chosen, Filled, Matched, NotYet, Number, Ordered, Said, Sorted, Words
from content_packs.grading import right_answer
from content_packs.model import (
    Categorise,
    Cloze,
    Gap,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)

TEACHES = 0.6
SLIP = 0.08
LESSON_S = 90.0
MOST_STEPS = 400
"""More steps than any attempt has: an attempt that does not end is a bug and stops the simulation."""


class SimulatedClock:
    """A clock that the simulation turns: it stands still except when it is told to go on."""

    def __init__(self, start_ms: int) -> None:
        self._ms = start_ms

    def now_ms(self) -> int:
        return self._ms

    def steady(self) -> float:
        return self._ms / 1000

    def forward(self, seconds: float) -> None:
        """Go on by `seconds`, never back."""
        self._ms += max(0, round(seconds * 1000))


def seeded_ids(seed: int | str) -> NewId:
    """Return a source of UUID4s that gives the same ones for the same seed."""
    rng = random.Random(f"ids {seed}")  # noqa: S311 - made to be repeated

    def make() -> str:
        bits = rng.getrandbits(128) & ~(0xF << 76) & ~(0x3 << 62) | (4 << 76) | (2 << 62)
        text = f"{bits:032x}"
        return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))

    return make


def ids_of_a_life(seed: int, clock: Clock) -> NewId:
    """Return a source of UUID4s that hang on the seed and the simulated time, so that days that follow get others."""
    numbers = count()

    def make() -> str:
        return seeded_ids(f"{seed} {clock.now_ms()} {next(numbers)}")()

    return make


def wrong_answer(item: Item, rng: random.Random) -> Answer:  # noqa: PLR0911 - one for each kind
    """Return an answer that people give and that is not right."""
    match item:
        case SingleChoice() | MultipleChoice():
            wrong = [i for i, option in enumerate(item.options) if not option.right]
            return Chosen((rng.choice(wrong or range(len(item.options))),))
        case TrueFalse():
            return Said(not item.answer)
        case Ordering():
            return Ordered((*range(1, len(item.steps)), 0))
        case Matching():
            return Matched((*range(1, len(item.pairs)), 0))
        case Numeric():
            return Number(item.answer + 2 * item.tolerance + 1)
        case ShortText():
            return Words("?" if not item.wrong else item.wrong[0].text)
        case Categorise():
            return Sorted(tuple((thing.group + 1) % len(item.groups) for thing in item.things))
        case Cloze():
            return Filled(tuple(_wrong_filling(gap) for gap in item.gaps))
        case HotSpot():
            wrong = [i for i, region in enumerate(item.regions) if not region.right]
            return Chosen((rng.choice(wrong or range(len(item.regions))),))


def _wrong_filling(gap: Gap) -> str | int:
    if gap.options:
        return next(place for place, option in enumerate(gap.options) if not option.right)
    return gap.wrong[0].text if gap.wrong else "?"


@dataclass
class Person:
    """What a synthetic person knows, and how they behave."""

    knows: dict[str, bool]
    rng: random.Random
    honest: float = 0.5
    """Chance to say "I haven't learned this yet" instead of guessing."""

    def answer(self, item: Item) -> Answer:
        """Answer as somebody who knows, or does not know, the item's competency."""
        if self.knows.get(item.competency, False):
            return wrong_answer(item, self.rng) if self.rng.random() < SLIP else right_answer(item)
        if self.rng.random() < self.honest:
            return NotYet()
        chance = (
            1 / len(item.options) if isinstance(item, SingleChoice) else 0.5 if isinstance(item, TrueFalse) else 0.05
        )
        return right_answer(item) if self.rng.random() < chance else wrong_answer(item, self.rng)

    def read(self, competency: str) -> None:
        """Read a lesson, and perhaps learn from it."""
        if self.rng.random() < TEACHES:
            self.knows[competency] = True


def make_person(index: PackIndex, seed: str) -> Person:
    """Return a person whose knowledge follows the prerequisites of the pack."""
    rng = random.Random(seed)  # noqa: S311 - made to be repeated
    ability = rng.gauss(0, 1)
    knows: dict[str, bool] = {}
    for competency in index.pack.competencies:
        missing = sum(not knows.get(parent, True) for parent in competency.requires)
        knows[competency.id] = rng.gauss(ability, 1) > 0.3 + 0.8 * missing
    return Person(knows, rng)


def enrol(accounts: Accounts, shelf: Shelf, *, learners: int, learner: str, seed: int) -> dict[str, Person]:
    """Return the people of a simulation by learner id: the known `learner`, or `learners` that are added where missing.

    Raises Refusal("no_packs"), Refusal("no_such_learner"), Refusal("no_such_pack").
    """
    packs = shelf.own()
    if not packs:
        raise Refusal("no_packs")
    if learner:
        return {learner: make_person(shelf.index(accounts.card(learner).pack), f"{seed} {learner}")}
    known = {card.id for card in accounts.cards()}
    people = {}
    for number in range(1, learners + 1):
        id, pack = f"sim-{seed}-{number:04d}", packs[number % len(packs)]  # noqa: A001 - the field's word
        if id not in known:
            accounts.add(id=id, name=f"Person {seed}-{number:04d}", pack=pack)
        people[id] = make_person(shelf.index(pack), f"{seed} {id}")
    return people


@dataclass
class Tally:
    """What a simulation did."""

    learners: int = 0
    days: int = 0
    answers: int = 0
    right: int = 0
    lessons: int = 0
    attempts: int = 0
    suggested_person: int = 0
    by_learner: dict[str, int] = field(default_factory=dict)
    """Answers per learner id."""


class Simulation:
    """Drives learners through `Learning` day by day. `acknowledge` hears of each answer after it is on the disk."""

    def __init__(
        self,
        learning: Learning,
        clock: SimulatedClock,
        *,
        acknowledge: Callable[[str, Feedback], None] = lambda _learner, _feedback: None,
    ) -> None:
        self._learning = learning
        self._clock = clock
        self.acknowledge = acknowledge
        self.tally = Tally()

    def run(self, people: dict[str, Person], days: int, tell: Tell = untold) -> Tally:
        """Live `days` days, every person with one shift a day; `tell` hears of each shift."""
        self.tally.learners = len(people)
        for day in range(days):
            begun = self._clock.now_ms()
            for number, (learner, person) in enumerate(people.items()):
                tell(day * len(people) + number, days * len(people))
                self._shift(learner, person)
            self._clock.forward((begun + DAY_MS - self._clock.now_ms()) / 1000)
            self.tally.days = day + 1
        return self.tally

    def _shift(self, learner: str, person: Person) -> None:
        """One shift: a portion of finding the start while there is one, then the quiz; and the next module."""
        today = self._learning.today(learner)
        if today.needs_welcome:
            areas = self._learning.welcome_areas(learner)
            self._learning.rate_areas(learner, {area.module: person.rng.random() for area in areas}, ())
        if today.needs_diagnostic or (today.portion is not None and today.portion.due):
            self._attempt(learner, person, Purpose.DIAGNOSTIC, "", goes_on=today.portion is not None)
        else:
            self._attempt(learner, person, Purpose.SHIFT_QUIZ, "")
        following = self._learning.today(learner).next_module
        if following is not None:
            self._attempt(learner, person, Purpose.MODULE, following.id)

    def _attempt(self, learner: str, person: Person, purpose: Purpose, module: str, *, goes_on: bool = False) -> None:
        step = self._learning.start(learner, purpose, module)
        self.tally.attempts += not goes_on
        for _ in range(MOST_STEPS):
            if isinstance(step, Finished):
                return
            if isinstance(step, PortionEnd):  # enough for this shift
                return
            step = self._do(learner, person, step)
        raise RuntimeError(f"an attempt ({purpose} {module}) of {learner} did not end in {MOST_STEPS} steps")

    def _do(self, learner: str, person: Person, step: QuestionView | LessonView | SuggestPerson) -> Step:
        """Do what the step asks for and return the step after it."""
        match step:
            case QuestionView():
                self._answer(learner, person, step)
                return self._learning.next(learner)
            case LessonView():
                self._clock.forward(LESSON_S)
                person.read(step.lesson.competency)
                self.tally.lessons += 1
                return self._learning.finish_lesson(learner, seconds=LESSON_S)
            case SuggestPerson():
                self.tally.suggested_person += 1
                return self._learning.stop(learner)

    def _answer(self, learner: str, person: Person, question: QuestionView) -> None:
        seconds = 4 + 10 * person.rng.random()
        self._clock.forward(seconds)
        sure = Confidence.SURE if person.knows.get(question.item.competency) else Confidence.NOT_SURE
        feedback = self._learning.answer(
            learner,
            person.answer(question.item),
            confidence=sure if question.ask_confidence else None,
            seconds=seconds,
        )
        self.tally.answers += 1
        self.tally.right += feedback.grade.right
        self.tally.by_learner[learner] = self.tally.by_learner.get(learner, 0) + 1
        self.acknowledge(learner, feedback)
