# SPDX-License-Identifier: Apache-2.0
"""The engine on logs: taking answers in, foretelling the next one, and calibrating items, as the program does it."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from app.engine.calibration import Difficulty, ItemEvidence, encounter
from app.engine.curriculum import Curriculum
from app.engine.model import LearnerModel
from app.engine.probit import Floats
from app.events import Purpose
from benchmarks.sequences import Given, Learners


def foretold(curriculum: Curriculum, learners: Learners) -> Floats:
    """Chance of each answer without help of these learners, in order, as the engine foretells it."""
    out: list[float] = []
    for learner in learners:
        model = LearnerModel.start(curriculum)
        for given in learner:
            if not given.assisted:
                out.append(model.predict(curriculum.items[given.item], given.at_ms))
            model = answered(model, given)
    return np.array(out)


def answered(model: LearnerModel, given: Given) -> LearnerModel:
    """The model after an answer of a log."""
    return model.answered(
        model.curriculum.items[given.item],
        given.response,
        at_ms=given.at_ms,
        purpose=Purpose.MODULE,
        assisted=given.assisted,
    )


def calibrated(curriculum: Curriculum, learners: Learners) -> Curriculum:
    """The curriculum with the difficulties that these learners' first answers to each item have taught."""
    found: dict[int, ItemEvidence] = {}
    for learner in learners:
        model, met = LearnerModel.start(curriculum), set[int]()
        for given in learner:
            item = curriculum.parameters(curriculum.items[given.item])
            assert item is not None
            meeting = encounter(model, item, given.response, at_ms=given.at_ms, assisted=given.assisted)
            if meeting is not None and given.item not in met:
                found[given.item] = found.get(given.item, ItemEvidence.none()).with_answer(meeting)
            met.add(given.item)
            model = answered(model, given)
    difficulty, sd = curriculum.difficulty.copy(), curriculum.difficulty_sd.copy()
    for i, evidence in found.items():
        posterior = evidence.posterior(Difficulty(float(difficulty[i]), float(sd[i])))
        difficulty[i], sd[i] = posterior.mean, posterior.sd
    return replace(curriculum, difficulty=difficulty, difficulty_sd=sd)
