# SPDX-License-Identifier: Apache-2.0
"""What a site wants somebody to have watched, whom to watch now, and photos of it, as presenters need it."""

from __future__ import annotations

from typing import Protocol

from app.observing.choosing import Choices
from app.observing.views import PhotosKept
from app.observing.watching import WatchPeople, WatchTopics
from app.portfolio.pieces import Content
from app.views import LearnerCard


class ToWatchPort(Protocol):
    """Implemented by `app.observing.choosing.ChoosingObserved`."""

    def choices(self, leader: str) -> Choices: ...
    def choose(self, leader: str, modules: tuple[str, ...]) -> Choices: ...
    def spread(self, leader: str) -> int: ...


class WatchingPort(Protocol):
    """Implemented by `app.observing.watching.Watching`."""

    def topics(self, pack: str = "") -> WatchTopics: ...
    def every(self) -> tuple[WatchTopics, ...]: ...
    def people(self, module: str, pack: str = "") -> WatchPeople: ...
    def begin(self, learner: str) -> LearnerCard: ...
    def who_can(self, learner: str) -> tuple[str, ...]: ...


class PhotosPort(Protocol):
    """Implemented by `app.observing.photos.Photos`."""

    def kept(self, learner: str, observation: str) -> PhotosKept: ...
    def add(
        self, learner: str, observation: str, data: bytes, *, nobody_in_it: bool, looked_again: bool
    ) -> PhotosKept: ...
    def photo(self, learner: str, photo: str) -> Content: ...
    def drop(self, learner: str, photo: str) -> None: ...
