# SPDX-License-Identifier: Apache-2.0
"""A look at the repository from the setting to the note of how it ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.clock import Clock
from app.repository.errors import RepositoryFailed
from app.repository.ledger import SourceSetting
from app.repository.tending import Looking
from app.trusted_time import TrustedNow
from content_packs.library import PackLibrary
from sync.repository.memory import KeeperMemory, OnKeeper
from sync.repository.places import place_for
from sync.repository.report import UpdateReport
from sync.repository.updating import Updating
from sync.repository.verified import NotTrusted, check_root


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

    def progress(self) -> Looking:
        """Return how far it is; may be asked on any thread."""
        return self._updating.progress()

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
