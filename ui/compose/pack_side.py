# SPDX-License-Identifier: Apache-2.0
"""Where a program gets its packs from, and looking there."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from app.livery import Livery
from app.repository.errors import RepositoryFailed
from app.repository.ledger import SourceSetting
from app.trusted_time import read_trusted_now
from ui.compose.passport_side import PassportSide

if TYPE_CHECKING:
    from app.repository.applying import Applier
    from app.repository.keeping import Keeper
    from app.repository.source_file import SourceFile
    from app.settings.keeping import SettingsKeeping
    from app.updates.by_hand import LookNow
    from app.updates.setting import UpdateSetting
    from sync.repository.looking import Look
    from sync.repository.memory import OnKeeper


def root_of(told: SourceFile) -> str:
    """Return the trust root of a pack source file. Raises RepositoryFailed("bad_root")."""
    from sync.repository.looking import checked_root

    return checked_root(bytes(told.root))


class PackSide(PassportSide):
    """A program with its pack repository, and the settings that files and the repository give."""

    @cached_property
    def settings(self) -> SettingsKeeping:
        """The settings of the device, and where each of them comes from."""
        from app.settings.keeping import SettingsKeeping
        from ui.compose.setting_ways import ways_of

        return SettingsKeeping(self.database, gate=self.gate, home=self.home.path, ways=ways_of(self))

    @cached_property
    def updates(self) -> UpdateSetting:
        """Whether new versions of the program are taken."""
        from app.updates.setting import UpdateSetting

        return UpdateSetting(self.database, gate=self.gate, audit=self.audit)

    @cached_property
    def update_now(self) -> LookNow:
        """Looking for a version of the program because somebody wants it now."""
        from app.updates.by_hand import LookNow

        return LookNow(gate=self.gate, taken=lambda: self.updates.on() and self.pack_source.setting() is not None)

    def set_pack_source(self, told: SourceFile, place: str) -> SourceSetting:
        """Take packs from an organisation's repository from now on. Raises RepositoryFailed, Refusal."""
        from app.repository.source_file import checked_place

        where = checked_place(place or told.place)
        if not where:
            raise RepositoryFailed("no_place")
        setting = SourceSetting(name=told.name, place=where, root=root_of(told))
        self.pack_source.set_up(setting, told.reading_key)
        return setting

    def keeper(self) -> Keeper:
        """Return what remembers how looks at the repository end, and does what the organisation says."""
        from app.repository.keeping import Keeper

        return Keeper(self.database, audit=self.audit, gate=self.gate, applier=self._applier)

    def look(
        self,
        on_keeper: OnKeeper | None = None,
        stopping: Callable[[], bool] = lambda: False,
        *,
        place: str = "",
        vouched_ms: int = 0,
    ) -> Look:
        """Return a look at the pack repository, to be run; `on_keeper` routes it to the writer's thread.

        `place` is looked at instead of the one that is set. `vouched_ms` is the time, on an operator's word.
        Raises RepositoryFailed("no_source").
        """
        from app.repository.source import READING_KEY
        from app.repository.source_file import checked_place

        setting = self.pack_source.setting()
        if setting is None:
            raise RepositoryFailed("no_source")
        from sync.repository.looking import Look  # with what decrypts, 13 MB: not where there is nothing to look at

        return Look(
            setting,
            on_keeper or (lambda work: work(self.keeper())),
            folder=self.home.repository,
            library=self.library,
            now=read_trusted_now(self.database, self.clock.now_ms(), vouched_ms),
            clock=self.clock,
            reading_key=self.keys.secret(READING_KEY) or "",
            place=checked_place(place),
            stopping=stopping,
        )

    def _applier(self) -> Applier:
        from app.repository.applying import Applier

        return Applier(
            rosters=self.rosters,
            planning=self.planning,
            keep_settings=self.settings.tell,
            keep_rules=self._keep_told_rules,
            keep_livery=self._keep_told_livery,
        )

    def _keep_told_livery(self, livery: Livery) -> bool:
        before = self.livery.livery()
        return self.livery.keep(livery) != before

    def _keep_told_rules(self, text: str) -> bool:
        from app.organisation_file import keep_rules, kept_text, read_rules, rules_text

        rules = read_rules(text)
        if rules_text(text) == kept_text(self.database):
            return False
        with self.managing("rules_set", rules=len(rules.rules)):
            keep_rules(self.database, text)
        return True
