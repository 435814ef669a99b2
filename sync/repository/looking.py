# SPDX-License-Identifier: Apache-2.0
"""A look at the repository from the setting to the note of how it ended, and the rounds in which a window looks."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from app.clock import Clock
from app.repository.applying import Applied
from app.repository.errors import RepositoryFailed
from app.repository.keeping import Keeper
from app.repository.ledger import SourceSetting, Trusted
from app.trusted_time import TrustedNow
from content_packs.library import PackLibrary
from sync.delivery import SyncReport
from sync.repository.places import place_for
from sync.repository.report import UpdateReport
from sync.repository.updating import Updating
from sync.repository.verified import NotTrusted, check_root

T = TypeVar("T")
HOUR_S = 3600.0
EVERY_S = 6 * HOUR_S
FIRST_S, AGAIN_S = 60.0, 900.0
"""The first look comes within a minute of the start, the next one after a failure a quarter of an hour later."""


class OnKeeper(Protocol):
    """Runs work with the keeper where its connection lives."""

    def __call__(self, work: Callable[[Keeper], T], /) -> T: ...


class KeeperMemory:
    """`Memory` over a keeper on another thread."""

    def __init__(self, call: OnKeeper) -> None:
        self._call = call

    def trusted(self) -> Mapping[str, Trusted]:
        return self._call(Keeper.trusted)

    def held(self) -> Mapping[str, tuple[str, ...]]:
        return self._call(Keeper.held)

    def told(self) -> Mapping[str, str]:
        return self._call(Keeper.told)

    def installed(self, pack: str, version: str, trusted: Trusted, *, new: bool) -> None:
        self._call(lambda keeper: keeper.installed(pack, version, trusted, new=new))

    def set_aside(self, pack: str, version: str) -> None:
        self._call(lambda keeper: keeper.set_aside(pack, version))

    def apply(self, path: str, sha256: str, content: bytes) -> Applied:
        return self._call(lambda keeper: keeper.apply(path, sha256, content))


class Look:
    """One look, made where the connection lives and run anywhere. Times are of the device's clock."""

    def __init__(
        self,
        setting: SourceSetting,
        call: OnKeeper,
        *,
        folder: Path,
        library: PackLibrary,
        now: TrustedNow,
        clock: Clock,
        reading_key: str,
        place: str = "",
        stopping: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the parts. `place` is looked at instead of the one that is set: a stick, say."""
        self._call = call
        self._clock = clock
        self._updating = Updating(
            setting,
            place_for(place or setting.place),
            folder=folder,
            library=library,
            memory=KeeperMemory(call),
            now=now,
            clock=clock,
            reading_key=bytes.fromhex(reading_key),
            stopping=stopping,
        )

    def run(self) -> UpdateReport:
        """Look, and remember how it ended. Raises `StoreFailed` when the record fails."""
        report = self._updating.run()
        now_ms = self._clock.now_ms()
        self._call(lambda keeper: keeper.ended(report.problem, report.params, now_ms, report.expires_ms))
        return report


def checked_root(root: bytes) -> str:
    """Return TUF root metadata as text, if it is some and is signed by itself. Raises RepositoryFailed("bad_root")."""
    try:
        check_root(root)
        return root.decode()
    except (NotTrusted, UnicodeDecodeError) as error:
        raise RepositoryFailed("bad_root") from error


class PackRounds:
    """Looks in rounds, for `sync.service`: every six hours or so, sooner after a failure, never all devices at once."""

    def __init__(self, look: Callable[[], UpdateReport | None], *, clock: Clock, rng: random.Random) -> None:
        """`look` returns None where no repository is set any more."""
        self._look = look
        self._clock = clock
        self._rng = rng
        self._begun = False
        self._fails = 0

    def run_once(self, *, now: bool = False) -> SyncReport:
        """Look, and say when to look next. The first call only chooses its moment, unless `now`."""
        if not self._begun and not now:
            self._begun = True
            return self._next(self._rng.uniform(0.5, 1.0) * FIRST_S)
        self._begun = True
        report = self._look()
        self._fails = self._fails + 1 if report is not None and report.problem else 0
        wait_s = min(EVERY_S, AGAIN_S * 2 ** min(self._fails - 1, 10)) if self._fails else EVERY_S
        return self._next(self._rng.uniform(0.5, 1.5) * wait_s)

    def _next(self, wait_s: float) -> SyncReport:
        return SyncReport(next_try_ms=self._clock.now_ms() + int(wait_s * 1000))
