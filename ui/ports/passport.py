# SPDX-License-Identifier: Apache-2.0
"""What the window needs of badges and passports."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.open_badge import BadgeFile, EarnedBadge
    from app.passport.model import Answered, Brought, Checked, Entry, Made, MyPassport


class BadgesPort(Protocol):
    """Earned micro-credentials as files (implemented by `app.open_badge.OpenBadges`)."""

    def earned(self, learner: str) -> tuple[EarnedBadge, ...]: ...
    def file(self, learner: str, submission: str, *, named: bool) -> BadgeFile: ...


class PassportPort(Protocol):
    """One's own passport (implemented by `app.passport.passport.Passports`)."""

    def mine(self, learner: str) -> MyPassport: ...
    def answered(self, learner: str) -> tuple[Answered, ...]: ...
    def new(self) -> str: ...
    def keep_draft(self, learner: str, entry: Entry) -> None: ...
    def drop_draft(self, learner: str) -> None: ...
    def keep(self, learner: str, entry: Entry) -> Entry: ...
    def remove(self, learner: str, id: str) -> None: ...
    def make(
        self, learner: str, entries: Collection[str], vouched: Collection[str], takes: Collection[str] = ()
    ) -> Made: ...


class AcceptingPort(Protocol):
    """Passports that somebody brings (implemented by `app.passport.accepting.Accepting`)."""

    def check(self, data: bytes) -> Checked: ...
    def brought(self, learner: str, data: bytes) -> Brought: ...
    def judge(
        self,
        learner: str,
        data: bytes,
        item: str,
        competencies: Collection[str],
        *,
        accepted: bool,
        reason: str = "",
    ) -> bool: ...
