# SPDX-License-Identifier: Apache-2.0
"""Runs in a process of its own: the program as it is installed, which says when a person can use its first screen.

"Usable": the window is shown, the people have come from the database, the last of their tiles has been painted, and the
event loop has had another turn. Then the line "usable" is written and the program goes on until it is ended.
"""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from ui.cli.main import main

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow


def watch(window: MainWindow) -> None:
    """Wait for the tiles of the people page, then for the paint of the last one."""
    from benchmarks.painted import Painted, find_last_tile

    watching = Painted(_usable, window)

    def look() -> None:
        tile = find_last_tile(window)
        if tile is not None:
            window.navigator.settled.disconnect(look)
            watching.watch(tile)

    window.navigator.settled.connect(look)
    look()


def _usable() -> None:
    os.write(1, b"usable\n")


if __name__ == "__main__":
    gc.disable()  # as `ui.cli.commands.window` has it rest before it loads this
    from ui import run

    run.run_window = partial(run.run_window, shown=watch)
    raise SystemExit(main(sys.argv[1:]))
