# SPDX-License-Identifier: Apache-2.0
"""Which of several sayings counts: built-in < the system-wide file < what is signed in the repository < the home file.

Rules:

1. The later layer wins, key by key. What is changed on the device afterwards (in the window, by a command) wins over
   all of them until one of them says something else; that is `app.settings.keeping`.
2. The two of the organisation may lock keys. Then its own word, or the default where it says nothing, is all that
   counts: the home file is told so, and nobody changes it on the device.
3. A file that cannot be read is not taken to say nothing: what came of it the last time stands, unless a stronger one
   says otherwise. The same holds of a single bad value. What is wrong with the home file is nothing to a locked key.

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
    def organisation_whole(self) -> bool:
        """Say whether the two of the organisation could be read."""
        return self.system.whole and self.repository.whole

    def in_doubt(self, key: str, aim: Wanted | None, *, locked: bool) -> bool:
        """Say whether the one that gives `aim`, or a stronger one, may have meant something else."""
        said = ((Layer.SYSTEM, self.system), (Layer.REPOSITORY, self.repository), (Layer.HOME, self.home))
        order = list(Layer)
        least = 0 if aim is None else order.index(aim.layer)
        return any(one.doubtful(key) for layer, one in said[: 2 if locked else 3] if order.index(layer) >= least)

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
