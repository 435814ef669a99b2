# SPDX-License-Identifier: Apache-2.0
"""Files that somebody saved: shown where they lie, and deleted when the person says so twice."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from ui.ports import Ports
from ui.window.presenters.base import Presenter


class SavedView(Protocol):
    """A part of a page."""

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """It is deleted, or the disk would not."""


class Saved:
    """The part of a presenter that has to do with files that were saved."""

    def __init__(self, whole: Presenter, ports: Ports, view: SavedView) -> None:
        self._whole = whole
        self._ports = ports
        self._view = view

    def delete(self, path: Path) -> None:
        """Delete one of them."""
        self._whole.run(partial(self._ports.saved.delete, path), partial(self._deleted, path))

    def _deleted(self, path: Path, gone: bool) -> None:
        self._view.show_deleted(path, gone=gone)
