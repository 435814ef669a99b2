# SPDX-License-Identifier: Apache-2.0
"""Parts of the program that are made when something is first asked of them."""

from __future__ import annotations

from collections.abc import Callable


class Later:
    """Stands for a part whose modules the first screen does not need. `make` gives the part, always the same one."""

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> object:
        """Ask the part itself."""
        return getattr(self._make(), name)
