# SPDX-License-Identifier: Apache-2.0
"""What a command is given of the world around it: streams, environment, machine. A test gives its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from io import TextIOWrapper
from typing import TextIO

import msgspec

from ui.preflight import Machine, this_machine


class World(msgspec.Struct, frozen=True):
    """`out` carries data and nothing else; messages go to `err`; secrets come on `stdin`."""

    out: TextIO
    err: TextIO
    stdin: TextIO
    environ: Mapping[str, str]
    machine: Machine
    around: bool = False
    """Whether the doctor looks at what is around a data folder: this very machine, and the program that runs."""

    def say(self, message: str) -> None:
        """Tell the person something that is not data."""
        self.err.write(message + "\n")
        self.err.flush()

    @property
    def debugging(self) -> bool:
        """True when tracebacks are wanted on standard error."""
        return self.environ.get("STEPWELL_DEBUG", "") not in {"", "0"}


def this_world() -> World:
    """Return the world of this process; its output is UTF-8 whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return World(
        out=sys.stdout, err=sys.stderr, stdin=sys.stdin, environ=os.environ, machine=this_machine(), around=True
    )
