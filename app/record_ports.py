# SPDX-License-Identifier: Apache-2.0
"""The record as the rooms of `app` use it: three protocols, of which each room takes the ones that it needs.

`app.record.record.Record` is all three.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.events import Event, Fact
    from app.state import LearnerState


class AppendPort(Protocol):
    """Records facts of a learner; `also` changes the database in the same transaction. Raises `StoreFailed`."""

    def append(
        self, learner: str, *facts: Fact, also: Callable[[Database], None] | None = None
    ) -> tuple[Event, ...]: ...


class StatePort(Protocol):
    """What is known of a learner, and the corrected time of now (ms since 1970 UTC)."""

    def now_ms(self) -> int: ...
    def state(self, learner: str) -> LearnerState: ...


class DraftPort(Protocol):
    """Keeps what is not finished yet, on this device. A draft is the name of its place in it, and its text."""

    def save_draft(self, learner: str, attempt: str, item: str, answer: str) -> None: ...
    def draft(self, learner: str, attempt: str) -> tuple[str, str] | None: ...
