# SPDX-License-Identifier: Apache-2.0
"""Parts of the program that are made when something is first asked of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial


class Later:
    """Stands for a part whose modules the first screen does not need. `make` gives the part, always the same one.

    What is taken of it are its methods, and it is made where the first of them is called: not on the window's thread.
    `without` are those that are answered without it, by name: whether somebody may use it is asked of everybody.
    """

    def __init__(self, make: Callable[[], object], **without: Callable[..., object]) -> None:
        self._make = make
        vars(self).update(without)

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Return what will ask the part for its method, and call it."""
        return partial(self._call, name)

    def _call(self, method: str, /, *given: object, **named: object) -> object:
        return getattr(self._make(), method)(*given, **named)
