# SPDX-License-Identifier: Apache-2.0
"""The screens of stories and worked examples."""

from __future__ import annotations

from dataclasses import dataclass

from app.practice.views import PracticeStep


@dataclass(frozen=True, slots=True)
class AtPractice:
    """A story or a worked example: its opening, a scene or a step, its end."""

    step: PracticeStep
