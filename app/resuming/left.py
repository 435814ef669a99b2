# SPDX-License-Identifier: Apache-2.0
"""Where somebody was, as it is kept: the names of screens, never the screens themselves."""

from __future__ import annotations

import msgspec


class Spot(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One screen. `kind` is its name; `ids` say what it showed, by the part of a pack that each is of.

    `state` is what stood on it that nothing else keeps: plain JSON, and never a secret.
    """

    kind: str
    ids: dict[str, str] = {}
    state: dict[str, object] = {}


class Left(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The screens that lay on top of each other, the lowest first.

    `number` is that of the window, by which it knows again what it kept itself. `at_ms` (since 1970 UTC) and `tries`,
    how often it was opened again without anything new being kept, are set by `Resuming`.
    """

    stack: tuple[Spot, ...]
    number: int = 0
    at_ms: int = 0
    tries: int = 0
