# SPDX-License-Identifier: Apache-2.0
"""What the screens of pulse surveys are given."""

from __future__ import annotations

import msgspec


class SurveyCard(msgspec.Struct, frozen=True, kw_only=True):
    """A survey that can be answered now. `questions`: how many; `minutes`: how long it takes."""

    pack: str
    id: str
    title: str
    questions: int
    minutes: int
    pack_title: str = ""


class SurveyQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """A question of it, with the words of its scale from little to much."""

    id: str
    stem: str
    scale: tuple[str, ...]


class SurveyView(msgspec.Struct, frozen=True, kw_only=True):
    """A survey as it is answered. `why` says what the answers are for."""

    card: SurveyCard
    why: str
    questions: tuple[SurveyQuestion, ...]


class QuestionResult(msgspec.Struct, frozen=True, kw_only=True):
    """How often each step of the scale was chosen; no `counts`: there are not enough answers.

    The counts of one question always add up to a multiple of five.
    """

    question: SurveyQuestion
    counts: tuple[int, ...] = ()

    @property
    def answers(self) -> int:
        """How many answers were counted."""
        return sum(self.counts)


class PeriodResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one period, from its `first` to its `last` day ("2026-11-16").

    While it is `running` nothing of it is told: `questions` is empty.
    """

    first: str
    last: str
    running: bool
    questions: tuple[QuestionResult, ...] = ()


class SurveyResults(msgspec.Struct, frozen=True, kw_only=True):
    """A survey with its periods, the newest first."""

    pack: str
    id: str
    title: str
    weeks: int
    periods: tuple[PeriodResult, ...]
