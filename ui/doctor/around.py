# SPDX-License-Identifier: Apache-2.0
"""Everything that is looked at around a data folder, for the window and for `stepwell doctor` alike."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from app.checkup import Around
from app.long_work import Tell
from app.record.finding import Finding
from app.record.home import Home
from app.updates.findings import update_findings
from ui.compose.updating_itself import this_program
from ui.doctor.copies import open_windows
from ui.doctor.playing import shown_and_played


def around(home: Home, *, machine: bool = True) -> Around:
    """Return the looks around a data folder; without `machine` at the versions of the program alone."""
    return partial(_looks, home, machine)


def _looks(home: Home, machine: bool, tell: Tell) -> Iterator[Finding]:
    yield from update_findings(this_program())
    if machine:
        yield from open_windows(home)
        yield from shown_and_played(tell)
