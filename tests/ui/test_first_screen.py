# SPDX-License-Identifier: Apache-2.0
"""What is loaded when somebody can say who they are: nothing that only the next screens need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

OPENED = """
import os, sys
from pathlib import Path
from app.record.home import Home
from ui.run import run_window

def look():
    print([name for name in ("numpy", "ui.cli.commands.pack", "linecache of ours") if loaded(name)], flush=True)
    os._exit(0)

def loaded(name):
    import linecache
    return name in sys.modules if " " not in name else any("/ui/window/" in file for file in linecache.cache)

run_window(Home(Path(sys.argv[1])), shown=lambda window: window.navigator.settled.connect(look))
"""


def test_the_first_screen_comes_without_numpy_and_without_reading_sources(demo: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(demo)], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.splitlines()[-1] == "[]"
