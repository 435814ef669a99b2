# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who reports a problem with a question or a lesson, or sees to what was reported."""

from __future__ import annotations

from dataclasses import dataclass

from app.views import LessonView, QuestionView


@dataclass(frozen=True, slots=True)
class ReportProblem:
    """What is wrong with this one; it lies on top of it, and Back returns there."""

    about: QuestionView | LessonView


@dataclass(frozen=True, slots=True)
class ToReported:
    """What people here reported, for whoever mends it; `author`: they came from making microlearns."""

    author: bool = False
