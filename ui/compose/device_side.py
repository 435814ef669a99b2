# SPDX-License-Identifier: Apache-2.0
"""The device of a program, as its page shows it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from app.lrs_setting import read_lrs
from app.record.keys import KeyStore
from ui.compose.carry_side import CarrySide
from ui.compose.parts import VERSION

if TYPE_CHECKING:
    from app.checkup import Around, Checkup
    from app.device import Beside, DevicePage


class DeviceSide(CarrySide):
    """A program with the state of its device."""

    looks_over: Beside | None = None
    """Looks whether everything is in order on a thread of its own, where there is one."""

    looks_around: Around | None = None
    """Looks at the machine and the program, where there is a window."""

    @cached_property
    def device(self) -> DevicePage:
        """What can be seen of the device."""
        from app.device import DevicePage, pack_rows
        from app.record.backup import back_up

        home, keys, clock, renewal = self.home, self.keys, self.clock, self.renewal
        return DevicePage(
            self.database,
            self.outbox,
            gate=self.gate,
            audit=self.audit,
            device=self.meta.device,
            version=VERSION,
            packs=lambda: pack_rows((each.pack for each in renewal.installed.packs), renewal.installed.disabled),
            endpoint=lambda: found.endpoint if (found := read_lrs(self.database)) else "",
            last_backup_ms=self._last_backup_ms,
            key_place=keys.place.value,
            poke=lambda: self.poke(True),
            make_copy=lambda tell: back_up(home, KeyStore(home).key(), now_ms=clock.now_ms(), tell=tell),
            packs_from=self.pack_source.state,
        )

    def _last_backup_ms(self) -> int | None:
        from app.record.backup import newest_copy
        from app.record.copy_checks import known_damaged

        newest = newest_copy(self.home, self.keys.key(), known_damaged(self.database))
        return None if newest is None else newest.taken_ms

    @cached_property
    def checkup(self) -> Checkup:
        """Whether everything is in order."""
        from app.checkup import Checkup  # few ever look

        return Checkup(
            self.database,
            home=self.home,
            clock=self.clock,
            gate=self.gate,
            audit=self.audit,
            settings=lambda: self.settings,
            beside=self.looks_over,
            around=lambda tell: self.looks_around(tell) if self.looks_around else (),
        )
