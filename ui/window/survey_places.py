# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who answers a pulse survey, or sees what came of one."""

from __future__ import annotations

from dataclasses import dataclass

from app.surveys.views import SurveyView


@dataclass(frozen=True, slots=True)
class AtSurvey:
    """A survey that is being answered; `door`: by somebody of whom nobody knows who they are."""

    view: SurveyView
    door: bool = False


@dataclass(frozen=True, slots=True)
class ToSurveys:
    """What came of the surveys, for whoever looks after people."""
