# SPDX-License-Identifier: Apache-2.0
"""How everything that is practised opens: three lines that say what it is good for."""

from __future__ import annotations

import msgspec


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """What stands first. `minutes` is how long it takes, 1 to 120."""

    why: str
    """Why this helps on shift."""
    can: str
    """What somebody will be able to do after it."""
    minutes: int
    roles: dict[str, str] = {}
    """Role ("supervisor") to its own `why`, where roles differ."""
    tags: tuple[str, ...] = ()
    """Other words under which people look for it."""

    def why_for(self, role: str) -> str:
        """Return why it helps somebody of this role."""
        return self.roles.get(role) or self.why
