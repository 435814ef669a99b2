# SPDX-License-Identifier: Apache-2.0
"""A need: what is on its one page, and what is still missing. About the work, never about one person."""

from __future__ import annotations

from enum import StrEnum

import msgspec

MOST = 600
"""Characters of an answer."""


class Cause(StrEnum):
    """What is in the way."""

    KNOWLEDGE = "knowledge"
    """People do not know it."""
    SKILL = "skill"
    """They know, and cannot do it yet."""
    BEHAVIOUR = "behaviour"
    """They can, and do not do it."""
    ENVIRONMENT = "environment"
    """Tools, time, staff, rules: the work does not let them."""


class Training(StrEnum):
    """Whether training is the answer."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Part(StrEnum):
    """One question of the page, in the order in which they are asked."""

    MEASURE = "measure"
    SAID = "said"
    ROOT = "root"
    CAUSE = "cause"
    TRAINING = "training"
    TOPICS = "topics"
    SUCCESS = "success"
    REVIEW = "review"


class Sheet(msgspec.Struct, frozen=True):
    """What stands on the page. `figure` names a key figure of the site; `topics` are (pack, module)."""

    measure: str = ""
    """What should change, and how it is measured."""
    figure: str = ""
    said: str = ""
    """What the people on the floor say."""
    root: str = ""
    """Why it is so."""
    cause: Cause | None = None
    training: Training | None = None
    topics: tuple[tuple[str, str], ...] = ()
    success: str = ""
    """What will be seen when it is better."""
    draft: bool = True
    outcome: str = ""
    """What came of it, once it is closed."""

    @property
    def trains(self) -> bool:
        """Whether training is an answer: not where the work itself is in the way, whatever was ticked before."""
        return self.cause is not Cause.ENVIRONMENT and self.training is not Training.NO

    def parts(self) -> tuple[Part, ...]:
        """Return what is asked: where training is no answer no topics are."""
        return tuple(part for part in Part if self.trains or part is not Part.TOPICS)

    def missing(self, review_day: int) -> tuple[Part, ...]:
        """Return what has no answer yet, in order; what the floor says and topics may stay empty."""
        answers: dict[Part, object] = {
            Part.MEASURE: self.measure,
            Part.ROOT: self.root,
            Part.CAUSE: self.cause,
            Part.TRAINING: self.training,
            Part.SUCCESS: self.success,
            Part.REVIEW: review_day,
        }
        return tuple(part for part in self.parts() if part in answers and not answers[part])
