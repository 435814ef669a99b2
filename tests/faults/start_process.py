# SPDX-License-Identifier: Apache-2.0
"""A process that gives root up and then starts on one data folder after the other.

One line of JSON comes in, `{"cells": {name: folder}, "events": [id], "warm": folder}`; one goes out, `{name: outcome}`.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from app.record.home import Home
from tests.faults.start_kit import SAME, start
from tests.faults.storage_process import NOBODY


def main(_words: list[str]) -> int:
    asked = json.loads(sys.stdin.readline())
    warm = start(Home(Path(asked["warm"])), frozenset(asked["events"]), copies=True)
    assert warm == SAME, "what is read in late is read in while this account may read it"
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    found = {name: _started(name, Path(folder), frozenset(asked["events"])) for name, folder in asked["cells"].items()}
    print(json.dumps(found), flush=True)
    return 0


def _started(name: str, folder: Path, events: frozenset[str]) -> str:
    try:
        return start(Home(folder), events, copies=name.startswith("backup"))
    except Exception as error:  # noqa: BLE001 - it is what the test is about
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place is not None else ""
        return f"{type(error).__name__} {error} {where}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
