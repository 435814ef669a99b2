# SPDX-License-Identifier: Apache-2.0
"""The composition root: puts storage, engine, statements and delivery together. The only package that imports `sync`.

`Program` is everything on one connection: `parts` (the record, the people), `lrs_side` and `pack_side` (what needs a
network). `opening` and `building` make one of a data folder, `running` is one behind a window, with its threads.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import Clock, SystemClock
from ui.compose.opening import assemble, locked, open_program
from ui.compose.parts import UNSET_ORGANISATION, VERSION
from ui.compose.program import Program
from ui.compose.running import Running

if TYPE_CHECKING:
    from sync.publishing.office import Office as Office

__all__ = [
    "UNSET_ORGANISATION",
    "VERSION",
    "Program",
    "Running",
    "assemble",
    "locked",
    "open_program",
    "repository_office",
]


def repository_office(folder: Path, clock: Clock | None = None) -> Office:
    """Return the organisation's side of a pack repository, on its folder. It needs no data folder."""
    from sync.publishing.office import Office
    from sync.publishing.workshop import Workshop

    return Office(Workshop(folder.absolute(), clock or SystemClock()))
