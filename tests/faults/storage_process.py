# SPDX-License-Identifier: Apache-2.0
"""A process that works on a data folder until it is killed: `python storage_process.py WORK HOME [more]`.

Each line on its standard output acknowledges what is on the disk by then.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from app.clock import SystemClock, new_id
from app.record.backup import back_up
from app.record.errors import StoreFailed
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.lock import FolderLock
from app.record.outbox import Outbox
from app.record.restoring import restore_latest
from app.record.store import open_store
from tests.app.record.record_kit import TallyProjector, add_learner, answered, asked, open_record, seal

NOBODY = 65534


def say(*words: object) -> None:
    print(*words, flush=True)


def opened(home: Home):
    database = open_store(home, KeyStore(home), SystemClock())
    add_learner(database, "ana")
    return database, open_record(
        database, clock=SystemClock(), projector=TallyProjector(), seal=lambda event: seal(event) + " " * 900
    )


def answer(home: Home) -> None:
    """Answer for ever, deliver in between, and say each saved event."""
    _, record = opened(home)
    outbox = Outbox(record.database, SystemClock())
    say("ready")
    for number in itertools.count():
        for event in record.append("ana", asked(f"i{number % 40}"), answered(f"i{number % 40}")):
            say(event.id)
        if number % 7 == 6:
            batch = outbox.freeze_batch(most=5)
            if batch is not None and number % 2:
                outbox.delivered(batch.id, 1)


def back_up_for_ever(home: Home) -> None:
    keys = KeyStore(home)
    say("ready")
    for number in itertools.count():
        back_up(home, keys.key(), now_ms=SystemClock().now_ms())
        say(number)


def restore_for_ever(home: Home) -> None:
    keys = KeyStore(home)
    say("ready")
    for number in itertools.count():
        restore_latest(home, keys.key(), new_id=new_id, now_ms=SystemClock().now_ms())
        say(number)


def create(home: Home) -> None:
    say("ready")
    opened(home)
    say("made")


def upgrade(home: Home) -> None:
    """Open the folder as the window does: with what the program of now makes of an older one."""
    from ui.compose import open_program

    say("ready")
    with open_program(home):
        say("opened")


def import_people(home: Home) -> None:
    """Take a list of people in, and say of each line what became of it."""
    from tests.faults.people_list import LIST
    from ui.compose import open_program

    say("ready")
    with open_program(home) as program:
        for line in program.rosters.steps(LIST, dry_run=False, leave_missing=True):
            say(line.outcome, line.id)
    say("done")


def as_nobody(home: Home) -> None:
    """Drop root, which reads and writes everything, then open and answer."""
    home_keys = KeyStore(home)
    say("ready")
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        open_store(home, home_keys, SystemClock()).close()
    except StoreFailed as failed:
        say(failed.code)
    else:
        say("opened")


def locked(home: Home) -> None:
    with FolderLock(home.make().lock).acquire():
        _, record = opened(home)
        say("ready")
        sys.stdin.readline()
        record.append("ana", answered("other process"))
        say("answered")


WORK = {
    "answer": answer,
    "back_up": back_up_for_ever,
    "restore": restore_for_ever,
    "create": create,
    "upgrade": upgrade,
    "import_people": import_people,
    "as_nobody": as_nobody,
    "locked": locked,
}


def main(words: list[str]) -> int:
    """Do the work of that name on that folder."""
    work, home = words
    WORK[work](Home(Path(home)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
