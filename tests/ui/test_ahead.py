# SPDX-License-Identifier: Apache-2.0
"""What the next screens need is loaded before anybody asks for them, in small portions: the rest for whoever came."""

from __future__ import annotations

import subprocess
import sys

LOADED = """
import sys
from PySide6.QtCore import QObject, QTimer
from ui.window.application import create_application
from ui import compose, run, window_ports
from ui.window import main_window, ahead

MOST = 30
assert "ui.window.screens" not in sys.modules
application = create_application()
parent = QObject()
loading = ahead.Ahead(parent)
portions, known = [], [len(sys.modules)]

def look():
    portions.append(len(sys.modules) - known[0])
    known[0] = len(sys.modules)
    if loading.is_done:
        application.quit()

looking = QTimer(parent, interval=0)
looking.timeout.connect(look)
QTimer.singleShot(ahead.AFTER_MS // 2, parent, lambda: print("before", "ui.window.screens" in sys.modules))
QTimer.singleShot(ahead.AFTER_MS // 2, parent, looking.start)
application.exec()
print("after", "ui.window.screens" in sys.modules, max(portions) <= MOST, len([n for n in portions if n]) > 10)
print("nobody", "ui.window.care_screens" in sys.modules)
portions.clear()
looking.stop()
loading.somebody_came()
QTimer.singleShot(ahead.AFTER_MS // 2, parent, lambda: print("arriving", "ui.window.care_screens" in sys.modules))
QTimer.singleShot(ahead.AFTER_MS // 2, parent, looking.start)
application.exec()
print("somebody", "ui.window.care_screens" in sys.modules, max(portions) <= MOST, len([n for n in portions if n]) > 10)
loading.somebody_came()
print("again", loading.is_done)
"""


def test_it_comes_after_the_first_picture_and_a_tap_waits_for_one_portion_at_most() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines() == [
        *("before False", "after True True True", "nobody False"),
        *("arriving False", "somebody True True True", "again True"),
    ]
