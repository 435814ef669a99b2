# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who answers a pulse survey, or sees what came of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.surveys.views import SurveyView


class AtSurvey(msgspec.Struct, frozen=True):
    """A survey that is being answered; `door`: by somebody of whom nobody knows who they are."""

    view: SurveyView
    door: bool = False


class ToSurveys(msgspec.Struct, frozen=True):
    """What came of the surveys, for whoever looks after people."""
