# SPDX-License-Identifier: Apache-2.0
"""The ports of a real program, for windows in tests."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from app.clock import SystemClock
from ui.compose import Program
from ui.ports import Ports


def real_ports(program: Program, copies: Path, **made: Any) -> Ports:
    """Every port is the part of the program with its name, but for those that are made or called otherwise."""
    made = {
        "steady": SystemClock().steady,
        "copies": lambda: copies,
        "packs": program.tending,
        "lrs": program,
        **made,
    }
    parts = {field.name for field in dataclasses.fields(Ports)} - set(made)
    return Ports(**made, **{name: getattr(program, name) for name in parts})
