# SPDX-License-Identifier: Apache-2.0
"""A bug in the window leaves the place in the code behind, and not a word of what was being worked on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.crash import bones, report
from ui.window.application import Sorry

ROOT = Path(__file__).parents[2]
WORDS = ("Zebedee Quartermaine", "80417263", "Mrs Quillfeather wept when I dropped the tray")
BROKEN = """
import sys, threading
from functools import partial
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.crash import keep_memory_here, write_bug
from ui.window.application import TopHandler, create_application

keep_memory_here()
words = sys.stdin.read()
application = create_application()
handler = TopHandler(lambda: None, keep=partial(write_bug, folder=Path(sys.argv[1])))
handler.install()


class Dying:
    def __del__(self):
        raise LookupError(words)


def stumble():
    name = words
    try:
        raise KeyError(name)
    except KeyError as error:
        error.add_note(words)
        raise RuntimeError(words) from error


def die():
    Dying()


QTimer.singleShot(0, stumble)
QTimer.singleShot(0, die)
thread = threading.Thread(target=stumble, name=words)
QTimer.singleShot(0, thread.start)
said = []
QTimer.singleShot(200, lambda: (said.append(handler._dialog._report), application.quit()))
application.exec()
thread.join()
application.processEvents()
print(*said)
import resource
print("memory", resource.getrlimit(resource.RLIMIT_CORE)[0])
"""


def _log(folder: Path) -> Path:
    (log,) = folder.glob("stepwell-*.log")
    return log


def broken(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", BROKEN, str(folder)],
        input=" ".join(WORDS),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit for images of the memory")
def test_what_a_bug_leaves_behind_holds_nobodys_words(tmp_path: Path) -> None:
    done = broken(tmp_path)
    log = _log(tmp_path).read_text()
    assert len(log.splitlines()) == 3, log
    assert log.count('"builtins.RuntimeError at ') == 2
    assert log.count(":stumble <- builtins.KeyError at <string>:") == 2
    assert "builtins.LookupError at <string>:" in log
    assert "builtins.RuntimeError" in done.stdout
    assert "memory 0" in done.stdout
    assert done.stderr.count("unexpected error") == 3
    for word in WORDS:
        assert word not in log + done.stdout + done.stderr
    assert _log(tmp_path).stat().st_mode & 0o077 == 0


def test_whoever_asks_for_the_words_sees_them_and_the_log_does_not(tmp_path: Path) -> None:
    done = broken(tmp_path, STEPWELL_DEBUG="1")
    assert WORDS[0] in done.stderr
    assert WORDS[0] not in _log(tmp_path).read_text() + done.stdout


def test_the_report_that_is_copied_is_the_report_that_is_safe(qapp) -> None:
    with pytest.raises(ValueError, match=WORDS[1]) as caught:
        int(" ".join(WORDS))
    said = report(caught.value)
    assert bones(caught.value) in said
    assert "test_crash.py" in said
    assert not [word for word in WORDS if word in said]
    sorry = Sorry(said)
    sorry._copy(None)
    assert qapp.clipboard().text() == said
    sorry.deleteLater()
