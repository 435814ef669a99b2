# SPDX-License-Identifier: Apache-2.0
"""How it stands with where packs come from, as a page and a command are given it."""

from __future__ import annotations

import msgspec

WARN_DAYS = 60
"""So long before something expires it is said."""


class PacksState(msgspec.Struct, frozen=True, kw_only=True):
    """Where packs come from and how it stands, for a page or a command. `place` is empty when no repository is set.

    `expires_ms` is 0 while it is not known; `days_left` counts from the time that is believed. `waiting` names
    packs that came and are used as soon as nobody is in the middle of something, `news` those that are new and used;
    `set_aside` files that were damaged and switched off, `held` versions that were rolled back from.
    """

    name: str = ""
    place: str = ""
    contact_ms: int = 0
    problem: str = ""
    params: dict[str, str | int] = {}
    expires_ms: int = 0
    days_left: int | None = None
    waiting: tuple[str, ...] = ()
    news: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def expires_soon(self) -> bool:
        """Say whether the organisation has to renew its signatures soon, or should have."""
        return self.days_left is not None and self.days_left < WARN_DAYS
