# SPDX-License-Identifier: Apache-2.0
"""What somebody wants of a pulse survey. What they answer is in no representation of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec


class SurveyAsked(msgspec.Struct, frozen=True):
    """Open this survey."""

    pack: str
    survey: str


class SurveyPutAway(msgspec.Struct, frozen=True):
    """Not this time: do not ask again before its next weeks."""

    pack: str
    survey: str


class SurveyBegun(msgspec.Struct, frozen=True):
    """On to the first question."""


@dataclass(frozen=True, slots=True)
class SurveyAnswered:
    """On to the next question, or hand in; `step` of the scale was chosen here, None: passed over."""

    step: int | None = field(repr=False)


class SurveyBack(msgspec.Struct, frozen=True):
    """To the question before."""


SurveyIntent = SurveyAsked | SurveyPutAway | SurveyBegun | SurveyAnswered | SurveyBack
