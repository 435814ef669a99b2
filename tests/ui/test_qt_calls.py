# SPDX-License-Identifier: Apache-2.0
"""100,000 Qt calls: decides whether this PySide6 can be used on this Python (see ADR 3).

PySide6 6.12.0 loses references to None on Python 3.11: two in each round below, until the interpreter aborts. So the
calls are made in a process of their own, and the references are counted too, because how many None has to lose before
an abort is chance. On Python 3.12 and newer None is immortal and nothing can be lost.
"""

from __future__ import annotations

import os
import subprocess
import sys

CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
label.show()
kept = (None, True, False)
before = [sys.getrefcount(one) for one in kept]
for number in range(50_000):
    label.setText(str(number))
    application.processEvents()
    label.isVisible()
lost = [count - sys.getrefcount(one) for count, one in zip(before, kept)]
assert max(lost) < 1_000, f"references to None, True and False that were lost: {lost}"
print(label.text())
"""


def test_a_hundred_thousand_calls_are_survived():
    done = subprocess.run(
        [sys.executable, "-c", CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "49999"), done.stderr
