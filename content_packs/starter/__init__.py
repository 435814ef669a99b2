# SPDX-License-Identifier: Apache-2.0
"""The packs that ship with the program, as source folders that anybody may read, change and build."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_NAMES = ("care-essentials", "shop-floor", "leading-learning")


def starter_folders() -> tuple[Path, ...]:
    """The source folders of the packs that ship, in the order in which they are offered."""
    here = files(__name__)
    folders = (Path(str(here / name)) for name in _NAMES)
    return tuple(folder for folder in folders if (folder / "pack.toml").is_file())
