# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who reports a problem with a question or a lesson, or sees to what was reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.views import LessonView, QuestionView


class ReportProblem(msgspec.Struct, frozen=True):
    """What is wrong with this one; it lies on top of it, and Back returns there."""

    about: QuestionView | LessonView


class ToReported(msgspec.Struct, frozen=True):
    """What people here reported, for whoever mends it; `author`: they came from making microlearns."""

    author: bool = False
