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

def look(window):
    import linecache
    from PySide6.QtCore import QTimer
    from ui.window.widgets.basic import Button
    late = ("numpy", "click", "dateutil", "ui.cli.commands.pack", "ui.window.screens", "ui.window.pages.question",
            "ui.window.first_window", "app.emergency", "ui.window.pages.emergency", "content_packs.checks",
            "PySide6.QtMultimedia", "PySide6.QtNetwork")
    early = [name for name in late if name in sys.modules]
    rooms = ("sync", "app.aids", "app.carrying", "app.coaching", "app.duties", "app.goals", "app.helping", "app.jobs",
             "app.learning", "app.library", "app.needs", "app.overview", "app.passport", "app.people", "app.planning",
             "app.playlists", "app.portfolio", "app.practice.practice", "app.privacy.privacy", "app.roaming",
             "app.screens", "app.search", "app.sessions", "app.steps", "app.tips", "app.updates", "content_packs.svg",
             "html.parser", "socket", "ui.window.keyboard.keys", "ui.window.spot_names", "xml.etree")
    early += [name for name in sys.modules if name.startswith(rooms)]
    read = [file for file in linecache.cache if "/ui/window/" in file]
    print(early, read, flush=True)
    next(tile for tile in window.page.findChildren(Button) if tile.property("kind") == "tile").click()
    ticking = QTimer(window, interval=20)
    ticking.timeout.connect(lambda: "numpy" in sys.modules and (print("loaded", flush=True), os._exit(0)))
    ticking.start()

def shown(window):
    from PySide6.QtCore import Qt
    once = Qt.ConnectionType.SingleShotConnection
    window.navigator.settled.connect(lambda: look(window), once)

run_window(Home(Path(sys.argv[1])), shown=shown)
"""


def test_the_first_screen_comes_without_what_only_later_ones_need_and_without_reading_sources(demo: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(demo)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["[] []", "loaded"], "numpy comes while a PIN is typed"


LOOKED = """
import sys
from pathlib import Path
from app.record.home import Home
from app.repository.errors import RepositoryFailed
from ui.compose import open_program

with open_program(Home(Path(sys.argv[1]))) as program:
    try:
        program.look()
    except RepositoryFailed as failed:
        print(failed.code, "cryptography" in sys.modules)
"""


def test_where_packs_come_from_nowhere_nothing_is_loaded_to_look_for_them(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOKED, str(tmp_path / "home")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "STEPWELL_KEY_PLACE": "file"},
        timeout=60,
    )
    assert done.stdout == "no_source False\n"
