# SPDX-License-Identifier: Apache-2.0
"""Who stands where, as presenters need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.overview.views import GapMap, HowFar, Matrix


class OverviewPort(Protocol):
    """People by topic, what is missing, one person (implemented by `app.overview.overview.Overview`)."""

    def matrix(self, pack: str = "") -> Matrix: ...
    def gaps(self, pack: str = "", role: str = "") -> GapMap: ...
    def how_far(self, learner: str) -> HowFar: ...
