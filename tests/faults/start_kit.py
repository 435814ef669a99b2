# SPDX-License-Identifier: Apache-2.0
"""A data folder with every file that the program writes in one, what can happen to a file, and a start after it."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from app.clock import SystemClock
from app.errors import Refusal
from app.record.backup import back_up
from app.record.errors import StoreFailed
from app.record.health import inspect
from app.record.home import Home
from app.record.keys import KeyStore
from app.record.rotation import settle, unsettled
from app.record.tombstones import complete, mark_of
from app.search.keeping import keep_up
from app.surveys.waiting import Waiting
from content_packs.archive import build
from tests.app.record.record_kit import answered
from tests.e2e import small_pack
from ui.compose import Program, open_program
from ui.crash import write_bug

SAME, LESS = "as before", "without this one thing"
"""Of a start: everything is there; the record is there, and what was in that one file is not."""
CHURNED = ("stepwell.lock", "backup.lock", "search.lock", "stepwell.db-shm", "stepwell.log")
"""What may change in a folder whose start was refused: who holds it now, and the log."""


def missing(path: Path) -> None:
    remove(path)


def empty(path: Path) -> None:
    remove(path)
    path.write_bytes(b"")


def truncated(path: Path) -> None:
    whole = path.read_bytes() if path.is_file() else b"x"
    remove(path)
    path.write_bytes(whole[: len(whole) // 2])


def garbage(path: Path) -> None:
    remove(path)
    path.write_bytes(b'{"\xff\xfe": "' + random.Random(3).randbytes(9000))


def badly_encoded(path: Path) -> None:
    """Its texts are not UTF-8 any more."""
    whole = path.read_bytes() if path.is_file() else b'{"a": "b"}'
    remove(path)
    path.write_bytes(whole.replace(b'":"', b'":"\xff').replace(b'": "', b'": "\xff'))


def nulls(path: Path) -> None:
    size = path.stat().st_size if path.is_file() else 64
    remove(path)
    path.write_bytes(b"\0" * max(size, 64))


def newer(path: Path) -> None:
    """What a later version may write there: well-formed, of a shape that this one does not know."""
    remove(path)
    path.write_bytes(b'{"format": 99, "home": 7, "place": "moon", "salt": [], "marks": {"a": "b"}}')


def folder(path: Path) -> None:
    remove(path)
    path.mkdir()
    (path / "inside").write_bytes(b"x")


def dangling(path: Path) -> None:
    remove(path)
    path.symlink_to(path.with_name("no-such-place") / "nothing")


def unreadable(path: Path) -> None:
    """Of another account, who lets nobody look: for a process without root's rights."""
    if not path.exists():
        path.write_bytes(b"x")
    os.chown(path, 0, 0)
    path.chmod(0o700 if path.is_dir() else 0o600)


def read_only(path: Path) -> None:
    """Of this account, and not to be written."""
    if not path.exists():
        path.write_bytes(b"x")
    path.chmod(0o500 if path.is_dir() else 0o400)


FAULTS: tuple[Callable[[Path], None], ...] = (
    missing,
    empty,
    truncated,
    garbage,
    badly_encoded,
    nulls,
    newer,
    folder,
    dangling,
)
"""What can be tried as root; the rest is tried by a process of nobody."""
OF_NOBODY: tuple[Callable[[Path], None], ...] = (unreadable, read_only)


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def make(home: Home, source: Path) -> frozenset[str]:
    """Make the folder and return the ids of its events; `source` is a folder for the source of its pack."""
    file = build(small_pack.write(source), source.with_suffix(".built"))
    with open_program(home) as program:
        program.library.install(file)
    keys = KeyStore(home)
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.record.append("ana", answered("i1"), answered("i2"))
        program.house.add("Our hoist", data=b"Look at the belt first.\n", words="hoist")
        program.database.execute("INSERT INTO tombstone (learner, erased_ms) VALUES (?, 1)", [mark_of("bo")])
        complete(program.database, home)
        keys.set_secret("lrs", "s3cret")
        Waiting(home.surveys, keys, program.meta.device).save(())
        assert keep_up(home, program.search.sources())
        events = frozenset(event.id for event in program.record.events())
    for place in (home.drafts / "d1", home.lrs, home.repository):
        place.mkdir(parents=True)
    (home.drafts / "d1" / "pack.toml").write_text('id = "d1"\n', encoding="utf-8")
    (home.lrs / "ca.pem").write_bytes(b"-----BEGIN CERTIFICATE-----\n")
    (home.repository / "root.json").write_bytes(b"{}")
    write_bug(ValueError(), home.logs)
    back_up(home, keys.key(), now_ms=SystemClock().now_ms())
    return events


def start(home: Home, events: frozenset[str], *, copies: bool = False) -> str:
    """Start as the window does, do what it does later with each file, and say how it went: SAME, LESS or a code.

    `copies`: a copy is made, too. Whatever is no answer for a person, a traceback, comes out.
    """
    inspect(home, SystemClock())
    try:
        with open_program(home) as program:
            assert {event.id for event in program.record.events()} == events
            assert {row.event for row in program.outbox.rows()} <= events
            assert program.record.rebuild(verify=True).differences == ()
            assert [card.name for card in program.accounts.cards()] == ["Ana"]
            whole = _used(program, copies=copies)
    except StoreFailed as failed:
        return failed.code
    return SAME if whole else LESS


def _used(program: Program, *, copies: bool) -> bool:
    """Use what is read after the first screen; say whether all of it is as it was made."""
    home, keys = program.home, program.keys
    whole = len(program.shelf.ids()) == 1
    whole = keep_up(home, program.search.sources()) and whole
    for use in (
        lambda: Waiting(home.surveys, keys, program.meta.device).save(()),
        lambda: keys.set_secret("other", "x"),
        lambda: copies and back_up(home, keys.key(), now_ms=program.clock.now_ms()),
        program.privacy.run_retention,
        lambda: settle(home, keys),
    ):
        try:
            use()
        except StoreFailed:
            whole = False
    try:
        program.house.read(program.house.things()[0].id)
    except Refusal:
        whole = False
    write_bug(ValueError(), home.logs)
    whole = whole and keys.secret("lrs") == "s3cret"
    return whole and not unsettled(home)


def contents(home: Home) -> dict[str, bytes]:
    """Return the bytes of every file of a folder but those that any start may change."""
    return {
        str(path.relative_to(home.path)): path.read_bytes()
        for path in home.path.rglob("*")
        if path.is_file() and path.name not in CHURNED and path.stat().st_size
    }
