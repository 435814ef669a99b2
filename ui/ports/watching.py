# SPDX-License-Identifier: Apache-2.0
"""What a site wants somebody to have watched, as presenters need it."""

from __future__ import annotations

from typing import Protocol

from app.observing.choosing import Choices


class ToWatchPort(Protocol):
    """Implemented by `app.observing.choosing.ChoosingObserved`."""

    def choices(self, leader: str) -> Choices: ...
    def choose(self, leader: str, modules: tuple[str, ...]) -> Choices: ...
