# SPDX-License-Identifier: Apache-2.0
"""Which of several sayings counts: built-in < the system-wide file < what is signed in the repository < the home file.

Rules:

1. The later layer wins, key by key. What is changed on the device afterwards (in the window, by a command) wins over
   all of them until one of them says something else; that is `app.settings.keeping`.
2. The two of the organisation may lock keys. Then its own word, or the default where it says nothing, is all that
   counts: the home file is told so, and nobody changes it on the device.
3. A file that cannot be read is not taken to say nothing: what came of it the last time stands.

Example: the system-wide file says `retention.logs_days = 30` and locks `retention.*`; the home file says 7. 30 counts.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from app.settings.reading import Flaw, Said
from app.settings.schema import SETTINGS, Value


class Layer(StrEnum):
    """Where a value comes from, the weakest first."""

    DEFAULT = "default"
    SYSTEM = "system file"
    REPOSITORY = "repository"
    HOME = "home file"
    HERE = "set here"


class Wanted(NamedTuple):
    """A value and who says it."""

    value: Value
    layer: Layer


class Layers(NamedTuple):
    """The three sayings; `home_file` is how the last is called in flaws."""

    system: Said
    repository: Said
    home: Said
    home_file: str = ""

    def locked(self) -> dict[str, Layer]:
        """Return who locks what."""
        return dict.fromkeys(self.repository.locked, Layer.REPOSITORY) | dict.fromkeys(self.system.locked, Layer.SYSTEM)

    def wanted(self) -> dict[str, Wanted]:
        """Return what counts, of the keys that any of them gives or locks."""
        locked = self.locked()
        found = {key: Wanted(SETTINGS[key].default, layer) for key, layer in locked.items()}
        for said, layer in ((self.system, Layer.SYSTEM), (self.repository, Layer.REPOSITORY), (self.home, Layer.HOME)):
            for key, value in said.values.items():
                if layer is not Layer.HOME or key not in locked:
                    found[key] = Wanted(value, layer)
        return found

    @property
    def whole(self) -> bool:
        """Say whether all of them could be read."""
        return all(said.whole for said in self[:3])

    def flaws(self) -> tuple[Flaw, ...]:
        """Return everything that cannot be used, keys of the home file that are locked among them."""
        locked = self.locked()
        overruled = tuple(
            Flaw(
                code="is_locked",
                file=self.home_file,
                line=self.home.lines.get(key, 0),
                params={"key": key, "by": str(locked[key])},
            )
            for key in self.home.values
            if key in locked
        )
        return (*self.system.flaws, *self.repository.flaws, *self.home.flaws, *overruled)

    def bad(self) -> frozenset[str]:
        """Return the keys of which a file says something that cannot be used: what they were given stands."""
        return frozenset(str(flaw.params["key"]) for flaw in self.flaws() if flaw.code in {"bad_value", "refused"})
