# SPDX-License-Identifier: Apache-2.0
"""What somebody wants of a pulse survey. What they answer is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SurveyAsked:
    """Open this survey."""

    pack: str
    survey: str


@dataclass(frozen=True, slots=True)
class SurveyPutAway:
    """Not this time: do not ask again before its next weeks."""

    pack: str
    survey: str


@dataclass(frozen=True, slots=True)
class SurveyBegun:
    """On to the first question."""


@dataclass(frozen=True, slots=True)
class SurveyAnswered:
    """On to the next question, or hand in; `step` of the scale was chosen here, None: passed over."""

    step: int | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class SurveyBack:
    """To the question before."""


SurveyIntent = SurveyAsked | SurveyPutAway | SurveyBegun | SurveyAnswered | SurveyBack
