# SPDX-License-Identifier: Apache-2.0
"""The screens of stories and worked examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.practice.views import PracticeStep


class AtPractice(msgspec.Struct, frozen=True):
    """A story or a worked example: its opening, a scene or a step, its end."""

    step: PracticeStep
