# SPDX-License-Identifier: Apache-2.0
"""Texts that run in their own direction between words of the other one (Unicode isolates, UAX 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def apart(text: str) -> str:
    """Return a text that runs as its own letters do, and does not turn the sentence that it stands in."""
    return f"\u2068{text}\u2069"


def left_to_right(text: str) -> str:
    """Return a number, a code or an address, whose signs keep their order everywhere."""
    return f"\u2066{text}\u2069"


def by_dots(parts: Iterable[str], dot: str = " · ") -> str:
    """Return parts in one line, each in its own direction; what is empty is left out."""
    return dot.join(apart(part) for part in parts if part)
