# SPDX-License-Identifier: Apache-2.0
"""What presenters need of the rest of the program: they are tested with fakes and never import storage or delivery."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from app.events import Confidence, Purpose
from app.preferences import Preferences
from app.privacy.views import Copy, Look, MyData
from app.signin import SecretKind, SignIn, WayIn
from app.views import (
    DeviceView,
    Feedback,
    Finished,
    LearnerCard,
    LessonView,
    PlanView,
    Progress,
    Step,
    Today,
    WelcomeArea,
)
from content_packs.answers import Answer

T = TypeVar("T")


class Background(Protocol):
    """Runs work on the writer thread and hands the outcome back on that of the window, in the order of asking."""

    def run(self, work: Callable[[], T], *, done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work`; then call `done` with what it returned, or `failed` with what it raised."""


class AccountsPort(Protocol):
    """People of this device (implemented by `app.accounts.Accounts`)."""

    def cards(self) -> tuple[LearnerCard, ...]: ...
    def add(
        self,
        *,
        name: str,
        role: str = "learner",
        pin: str | None = None,
        language: str = "en",
        pack: str = "",
        id: str = "",
    ) -> LearnerCard: ...
    def has_pin(self, learner: str) -> bool: ...
    def way_in(self, learner: str) -> WayIn: ...
    def sign_in(self, learner: str, pin: str) -> SignIn: ...
    def sign_out(self) -> None: ...
    def set_pin(self, learner: str, pin: str) -> None: ...
    def change_secret(self, learner: str, old: str, new: str, *, kind: SecretKind | str = SecretKind.PIN) -> SignIn: ...
    def private_key(self, learner: str) -> bytes | None: ...
    def notes_shut(self, learner: str) -> int: ...
    def new_recovery_code(self, learner: str) -> str: ...
    def recover_key(self, learner: str, code: str, secret: str) -> SignIn: ...
    def start_key_again(self, learner: str, secret: str) -> SignIn: ...
    def badge_owner(self, code: str) -> LearnerCard | None: ...
    def preferences(self, learner: str) -> Preferences: ...
    def set_preferences(self, learner: str, preferences: Preferences) -> None: ...


class LearningPort(Protocol):
    """What a signed-in learner can do (implemented by `app.learning.Learning`). Each call is one short transaction."""

    def today(self, learner: str) -> Today: ...
    def welcome_areas(self, learner: str) -> tuple[WelcomeArea, ...]: ...
    def rate_areas(self, learner: str, ratings: Mapping[str, float], wants: tuple[str, ...]) -> None: ...
    def start(self, learner: str, purpose: Purpose, module: str = "") -> Step: ...
    def resume(self, learner: str) -> Step | None: ...
    def save_draft(self, learner: str, draft: Answer | None) -> None: ...
    def hint(self, learner: str) -> str: ...
    def answer(self, learner: str, answer: Answer, *, confidence: Confidence | None, seconds: float) -> Feedback: ...
    def next(self, learner: str) -> Step: ...
    def finish_lesson(self, learner: str, *, seconds: float) -> Step: ...
    def stop(self, learner: str) -> Finished: ...
    def lesson(self, learner: str, lesson: str) -> LessonView: ...
    def media(self, learner: str, path: str) -> bytes: ...
    def progress(self, learner: str) -> Progress: ...


class PlanningPort(Protocol):
    """What a learner works towards (implemented by `app.planning.Planning`). Each call is one short transaction."""

    def choose_goals(self, learner: str, goals: tuple[str, ...]) -> PlanView: ...
    def decline(self, learner: str, module: str, *, back: bool = False) -> None: ...


class PeoplePort(Protocol):
    """Finding people by name where somebody signs in (implemented by `app.people.people.People`)."""

    def find(self, text: str, *, most: int = 24, left: bool = False) -> tuple[LearnerCard, ...]: ...


class DevicePort(Protocol):
    """The device page."""

    def device(self) -> DeviceView: ...
    def sync_now(self) -> None:
        """Ask for a sync soon; returns at once. What came of it is seen in `device()`."""


class PrivacyPort(Protocol):
    """What a person sees, takes along and has erased of what is kept about them (`app.privacy.Privacy`)."""

    def my_data(self, learner: str) -> MyData: ...
    def who_looked(self, learner: str) -> tuple[Look, ...]: ...
    def copy(self, learner: str) -> Copy: ...
    def erase(self, learner: str) -> object:
        """Erase a person, for good; then nobody is signed in."""


@dataclass(frozen=True, slots=True)
class Ports:
    """All that a window is built on. `steady` returns seconds of a clock that never goes back (time on a question).

    `copies` says into which folder the copies go that people take of what is kept about them.
    """

    accounts: AccountsPort
    learning: LearningPort
    planning: PlanningPort
    device: DevicePort
    background: Background
    steady: Callable[[], float]
    privacy: PrivacyPort
    copies: Callable[[], Path]
