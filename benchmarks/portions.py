# SPDX-License-Identifier: Apache-2.0
"""What portions do to finding the start: the talk in one sitting, in portions, and in portions with lessons in between.

Rules:

1. The same people of world A and the same seeds each time. Portions end after six questions, with a pause or at once;
   with lessons, one is read then about what was missed, chosen by the rules of `app.steps.take_along` (what builds on
   nothing unknown first, then what is most important, then the latest), and none about the same thing twice.
2. A lesson teaches at the engine's own rate (.22, a fifth of it where something before it is missing), and from then on
   the person answers as somebody who knows it. What is judged is what they know at the end.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from app.engine import diagnostic
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone
from app.engine.evidence import Response
from app.engine.model import LESSON_RATE, UNREADY_SHARE, LearnerModel
from app.engine.module_step import KNOWN_BEFORE
from app.events import Purpose
from app.steps.talk import PORTION
from benchmarks.report import Row, judged
from benchmarks.worlds import World, curriculum_of, world

DAY_MS = 86_400_000


@dataclass
class Talk:
    """One person's way through it. `asked` are the items in order, `knows` what they know now."""

    truth: World
    curriculum: Curriculum
    learner: int
    lessons: bool
    days: int
    """Days from one portion to the next."""
    knows: np.ndarray = field(init=False)
    asked: list[str] = field(default_factory=list)
    read: set[int] = field(default_factory=set)

    def run(self) -> LearnerModel:
        """Go through all of it and return what is believed then."""
        self.knows = self.truth.mastered[self.learner].copy()
        chance = np.random.default_rng([self.learner, 7])
        model, history, at_ms = LearnerModel.start(self.curriculum), list[ItemDone](), 0
        while True:
            step = diagnostic.next_question(model, self.curriculum, history, seed=self.learner, at_ms=at_ms)
            if not isinstance(step, Decision):
                return model
            model = self._answer(model, history, step, at_ms, chance)
            if len(history) % PORTION == 0:
                if self.lessons:
                    model = self._read(model, history[-PORTION:], at_ms, chance)
                at_ms += self.days * DAY_MS

    def _answer(
        self, model: LearnerModel, history: list[ItemDone], step: Decision, at_ms: int, chance: np.random.Generator
    ) -> LearnerModel:
        item = self.curriculum.item_index[step.item_id]
        place = int(self.curriculum.item_competency[item])
        right = bool(self.truth.right[self.learner, item])
        if self.knows[place] and not self.truth.mastered[self.learner, place]:  # learned on the way
            right = bool(chance.random() >= self.curriculum.slip[item])
        self.asked.append(step.item_id)
        history.append(ItemDone(step.item_id, self.curriculum.competencies[place], right, probability=step.probability))
        response = Response.RIGHT if right else Response.WRONG
        return model.answered(step.item_id, response, at_ms=at_ms, purpose=Purpose.DIAGNOSTIC)

    def _read(
        self, model: LearnerModel, portion: list[ItemDone], at_ms: int, chance: np.random.Generator
    ) -> LearnerModel:
        places = self.curriculum.competency_index
        known, parents = model.mastery(), self.curriculum.parents
        missed = [
            (any(known[q] < KNOWN_BEFORE for q in parents[k]), -float(self.curriculum.importance[k]), -number, k)
            for number, (k, done) in enumerate((places[done.competency_id], done) for done in portion)
            if not done.right and k not in self.read
        ]
        if not missed:
            return model
        k = min(missed)[3]
        self.read.add(k)
        ready = all(self.knows[q] for q in parents[k])
        if chance.random() < LESSON_RATE * (1.0 if ready else UNREADY_SHARE):
            self.knows[k] = True
        return model.lesson_finished(self.curriculum.competencies[k], at_ms)


def portion_rows(quick: bool) -> list[Row]:
    """Accuracy at the end (share of competencies that are called right) and questions, for each way through it."""
    learners = 12 if quick else 400
    truth = world("A", seed=101)
    curriculum = curriculum_of(truth)
    ways = {
        "one sitting": (False, 0),
        "portions a day apart, nothing read": (False, 1),
        "portions at once, a lesson each": (True, 0),
        "portions a day apart, a lesson each": (True, 1),
    }
    rows: list[Row] = []
    for name, (lessons, days) in ways.items():
        hits, lengths = list[float](), list[float]()
        for learner in range(learners):
            talk = Talk(truth, curriculum, learner, lessons, days)
            model = talk.run()
            hits.append(float(((model.mastery() > 0.5) == talk.knows).mean()))
            lengths.append(float(len(talk.asked)))
        rows.append(judged(f"find my start, {name}: accuracy", hits))
        rows.append(judged(f"find my start, {name}: questions", [float(np.mean(lengths))], digits=1))
    return rows
