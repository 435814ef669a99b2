# SPDX-License-Identifier: Apache-2.0
"""The work that is left against the time that simulated people really take: `python -m benchmarks.work_left`.

Each person has or has not each competency (a general ability, a noisy-AND along the graph, prevalence as the curriculum
guesses it), goes through the diagnostic, gets a module as a goal, and then does what the path and the module policy say
until everything on the way is settled. A question takes half a minute, a lesson its own minutes; a lesson teaches with
probability `TEACHES`, feedback with .07, each a fifth of it while something before is missing; a person who is
suggested teaches with .7 and takes no time of the program. Nothing of this is known to the estimate.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.engine import diagnostic, module_step
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, Done, ItemDone, LessonDone, ModuleDone, ReadLesson, Stop, SuggestPerson
from app.engine.evidence import Response
from app.engine.graph import topological_order
from app.engine.model import LearnerModel
from app.engine.path import next_modules
from app.engine.work import QUESTION_MINUTES, Work, work_left
from app.events import Purpose
from app.picture import lesson_minutes
from app.reasons import ReasonCode
from app.shelf import index_pack
from content_packs.model import Pack
from content_packs.starter import starter_source

TEACHES = 0.6
HONEST = 0.5
_FEEDBACK, _PERSON, _UNREADY = 0.07, 0.7, 0.2
_NOW, _DAY = 1_760_000_000_000, 86_400_000
_MOST_ATTEMPTS, _MOST_STEPS = 60, 200
STARTER = Path(__file__).parents[1] / "content_packs" / "starter"


@dataclass
class Person:
    """What somebody has, and what the program believes of them."""

    curriculum: Curriculum
    rng: np.random.Generator
    model: LearnerModel
    has: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=bool))
    minutes: float = 0.0
    at_ms: int = _NOW

    @classmethod
    def born(cls, curriculum: Curriculum, rng: np.random.Generator) -> Person:
        ability, has = rng.normal(), np.zeros(len(curriculum.competencies), dtype=bool)
        for k in topological_order(curriculum.parents):
            share = curriculum.prevalence[k]
            odds = np.log(share / (1.0 - share)) + ability + rng.normal(0, 0.5)
            ready = all(has[q] for q in curriculum.parents[k])
            has[k] = rng.random() < (1.0 / (1.0 + np.exp(-odds)) if ready else 0.08)
        return cls(curriculum, rng, LearnerModel.start(curriculum), has)

    def learn(self, k: int, rate: float) -> None:
        ready = all(self.has[q] for q in self.curriculum.parents[k])
        self.has[k] |= self.rng.random() < rate * (1.0 if ready else _UNREADY)

    def answer(self, item_id: str, probability: float, purpose: Purpose) -> ItemDone:
        c = self.curriculum
        item = c.item_index[item_id]
        k = int(c.item_competency[item])
        response = self._response(item, k)
        self.model = self.model.answered(item_id, response, at_ms=self.at_ms, purpose=purpose, seconds=8.0)
        if purpose is Purpose.MODULE:
            self.minutes += QUESTION_MINUTES
            self.learn(k, _FEEDBACK)
        right, not_yet = response is Response.RIGHT, response is Response.NOT_YET
        return ItemDone(item_id, c.competencies[k], right, not_yet, probability=probability)

    def _response(self, item: int, k: int) -> Response:
        if self.has[k]:
            return Response.WRONG if self.rng.random() < self.curriculum.slip[item] else Response.RIGHT
        if self.rng.random() < HONEST:
            return Response.NOT_YET
        return Response.RIGHT if self.rng.random() < self.curriculum.guess[item] else Response.WRONG


def find_start(person: Person) -> None:
    """Go through the diagnostic."""
    history: list[Done] = []
    seed = int(person.rng.integers(1 << 30))
    while True:
        step = diagnostic.next_question(person.model, person.curriculum, history, seed=seed, at_ms=person.at_ms)
        if isinstance(step, Stop):
            return
        history.append(person.answer(step.item_id, step.probability, Purpose.DIAGNOSTIC))


def do_module(person: Person, module: str, lessons: dict[str, float]) -> bool:
    """Go through one attempt at a module; say whether it was passed."""
    history: list[Done] = []
    seed = int(person.rng.integers(1 << 30))
    for _ in range(_MOST_STEPS):
        step = module_step.next_step(person.model, person.curriculum, module, history, seed=seed, at_ms=person.at_ms)
        match step:
            case ModuleDone(passed):
                return passed
            case SuggestPerson():
                person.learn(person.curriculum.competency_index[step.competency_id], _PERSON)
                return False
            case ReadLesson():
                person.minutes += lessons[step.competency_id]
                person.model = person.model.lesson_finished(step.competency_id, person.at_ms)
                person.learn(person.curriculum.competency_index[step.competency_id], TEACHES)
                history.append(LessonDone("lesson", step.competency_id))
            case Decision():
                history.append(person.answer(step.item_id, step.probability, Purpose.MODULE))
    raise RuntimeError(f"an attempt at {module} did not end")


def reach(person: Person, goal: str, lessons: dict[str, float]) -> Work:
    """Do all that leads to a goal; return what was estimated before."""
    estimate = work_left(person.model, person.curriculum, (goal,), lessons)
    stuck = 0
    for _ in range(_MOST_ATTEMPTS):
        leading = _leading(person, goal)
        if not leading:
            break
        stuck += not do_module(person, leading[stuck % len(leading)], lessons)
        person.at_ms += _DAY
    return estimate


def _leading(person: Person, goal: str) -> list[str]:
    choices = next_modules(person.model, person.curriculum, (), person.at_ms, goals={goal: 0.0})
    return [c.module_id for c in choices if c.reason.code in {ReasonCode.GOAL, ReasonCode.ON_THE_WAY}]


@dataclass(frozen=True)
class Trial:
    """Estimates against times, in minutes, of people who had work to do."""

    estimated: np.ndarray
    taken: np.ndarray
    inside: float
    """Share of people whose time was within the range."""

    @property
    def bias(self) -> float:
        """How far the mean estimate is off the mean time, as a share of it."""
        return float(self.estimated.mean() / self.taken.mean() - 1.0)

    @property
    def error(self) -> float:
        """Mean absolute error as a share of the mean time."""
        return float(np.abs(self.estimated - self.taken).mean() / self.taken.mean())


def trial(pack: Pack, people: int, seed: int, *, diagnosed: bool = True) -> Trial:
    """Let so many people reach a goal drawn at random."""
    curriculum, lessons = Curriculum.from_pack(pack), lesson_minutes(index_pack(pack))
    rows = []
    for number in range(people):
        person = Person.born(curriculum, np.random.default_rng([seed, number]))
        if diagnosed:
            find_start(person)
        goal = curriculum.modules[int(person.rng.integers(len(curriculum.modules)))]
        work = reach(person, goal, lessons)
        if work.minutes:
            rows.append((work.minutes, person.minutes, work.low <= person.minutes <= work.high))
    estimated, taken, inside = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    return Trial(estimated, taken, float(inside.mean()))


def starter(name: str) -> Pack:
    """Return a pack that ships."""
    pack = starter_source(STARTER / name).pack
    assert pack is not None
    return pack


def main() -> None:
    """Print a row for each pack and seed, after the diagnostic and before any answer."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    print(f"{'pack':<18}{'seed':>5}{'diagnosed':>11}{'estimate':>10}{'taken':>8}{'bias':>8}{'error':>8}{'inside':>8}")
    for name in ("care-essentials", "shop-floor"):
        for seed in (101, 102, 103, 104, 105):
            for diagnosed in (True, False):
                run = trial(starter(name), people, seed, diagnosed=diagnosed)
                means = f"{run.estimated.mean():>10.1f}{run.taken.mean():>8.1f}"
                print(
                    f"{name:<18}{seed:>5}{diagnosed!s:>11}{means}{run.bias:>+8.2f}{run.error:>8.2f}{run.inside:>8.2f}"
                )


if __name__ == "__main__":
    main()
