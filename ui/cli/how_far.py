# SPDX-License-Identifier: Apache-2.0
"""Says on a terminal how far a long copy is. Nothing is said where nobody watches, or of what takes a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ui.cli.world import World

if TYPE_CHECKING:
    from content_packs.proof import Tell

WORTH_TELLING = 50_000_000
"""Bytes: less is done before anybody has read it."""


@contextmanager
def how_far(world: World, doing: str) -> Iterator[Tell]:
    """Yield what to tell how many bytes are done, and of how many: "copying: 512 of 2,009 MB"."""
    watched, said = world.err.isatty(), ""

    def tell(done: int, most: int) -> None:
        nonlocal said
        if watched and most >= WORTH_TELLING:
            words = f"{doing}: {done // 1_000_000:,} of {most // 1_000_000:,} MB"
            if words != said:
                said = words
                world.err.write(f"\r{words}")
                world.err.flush()

    try:
        yield tell
    finally:
        if said:
            world.err.write("\n")
