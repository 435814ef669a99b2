# SPDX-License-Identifier: Apache-2.0
"""Whether this machine shows the words of each language, and plays a sound and a film: asked of a process of our own.

The process is `stepwell self-test --shows`, without a display. Qt ends a process in which it lacks something, and a
film that cannot be decoded may do so too; what asks goes on. Nothing of the data folder is read.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from app.long_work import Tell
from app.record.finding import Finding, Severity

MOST_S = 60.0
"""A slow machine that is busy takes 15."""
_LOOK_S = 0.1
_FONTS = "fonts of the languages"
_PLAYED = frozenset({"a sound", "a film"})


class _Check(msgspec.Struct, frozen=True):
    name: str
    good: bool
    said: str = ""


class _Answer(msgspec.Struct, frozen=True):
    checks: tuple[_Check, ...]


def command() -> tuple[str, ...]:
    """Return how this program is started once more, to answer."""
    module = () if getattr(sys, "frozen", False) else ("-m", "ui.cli.main")
    return (sys.executable, *module, "self-test", "--shows", "--json")


def shown_and_played(tell: Tell, words: Sequence[str] = ()) -> Iterator[Finding]:
    """Yield what cannot be shown or played here; `words` stand for the command. What `tell` raises ends it."""
    answer = _asked(tuple(words) or command(), os.environ, tell)
    if answer is None:
        yield Finding("program.not_asked", Severity.NOTICE, {})
        return
    bad = {each.name: each.said for each in answer.checks if not each.good}
    if _FONTS in bad:
        yield Finding("fonts.missing", Severity.WARNING, {"languages": bad.pop(_FONTS)})
    if played := [bad.pop(name) for name in sorted(_PLAYED & set(bad))]:
        yield Finding("program.plays_nothing", Severity.ERROR, {"reason": played[0]})
    if bad:
        yield Finding("program.parts", Severity.ERROR, {"reason": " ".join(bad.values())})


def _asked(words: tuple[str, ...], environ: Mapping[str, str], tell: Tell) -> _Answer | None:
    """Return what the process says; None where it does not start, takes too long or says something else."""
    try:
        process = subprocess.Popen(  # noqa: S603 - this program
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environ, "QT_QPA_PLATFORM": "offscreen"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
    try:
        end = time.monotonic() + MOST_S
        while time.monotonic() < end:
            tell(0, 1)
            try:
                said, _ = process.communicate(timeout=_LOOK_S)
                return msgspec.json.decode(said, type=_Answer)
            except subprocess.TimeoutExpired:
                continue
            except msgspec.DecodeError:
                return None
        return None
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
