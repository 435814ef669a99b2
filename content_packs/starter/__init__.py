# SPDX-License-Identifier: Apache-2.0
"""The packs that ship with the program, as source folders that anybody may read, change and build."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content_packs.source import Source

_NAMES = ("care-essentials", "shop-floor", "leading-learning")


def starter_folders() -> tuple[Path, ...]:
    """The source folders of the packs that ship, in the order in which they are offered."""
    here = files(__name__)
    folders = (Path(str(here / name)) for name in _NAMES)
    return tuple(folder for folder in folders if (folder / "pack.toml").is_file())


@cache
def starter_source(folder: Path) -> Source:
    """One of these folders as it is read, once in a process: for the tour and others that show what is in it."""
    from content_packs.source import read_source  # noqa: PLC0415 - 25 ms for the parser that the window need not load

    return read_source(folder)
