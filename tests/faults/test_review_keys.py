# SPDX-License-Identifier: Apache-2.0
"""What somebody who had not built the storage found of keys: the only right one could be lost."""

from __future__ import annotations

import pytest

from app.key_admin import KeyAdmin
from app.record import rotation
from app.record.backup import back_up
from app.record.errors import DamagedStore, MissingStore, WrongKey
from app.record.health import Severity, inspect
from app.record.home import Home
from app.record.keys import KeyStore, Slot
from app.record.restoring import restore_latest
from app.record.rotation import rotate, unsettled
from app.rights import COMMAND_LINE, Gate
from tests.app.record.record_kit import NOON, HandClock, counting_ids
from tests.faults.review_kit import NEW, events_of, fill


def test_a_key_that_does_not_fit_never_takes_the_place_of_the_one_that_does(home: Home) -> None:
    keys = fill(home)
    right = home.key.read_bytes()
    for check in home.path.glob("key-check.json*"):
        check.unlink()
    with pytest.raises(WrongKey):
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt("ab" * 32)
    assert home.key.read_bytes() == right
    assert events_of(home, keys) == 3


def test_a_kept_key_is_taken_where_only_a_copy_tells_that_it_fits(home: Home) -> None:
    keys = fill(home)
    right = keys.key()
    back_up(home, right, now_ms=NOON)
    for gone in (home.key, home.database, *home.path.glob("key-check.json*")):
        gone.unlink()
    with pytest.raises(WrongKey):
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt("ab" * 32)
    KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt(right.hex())
    assert keys.key() == right


def stopped_after_the_swap(home: Home, monkeypatch: pytest.MonkeyPatch) -> KeyStore:
    """A change of key that was killed when the database had its next key, and nothing else had."""
    keys = fill(home)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "_promote", killed)
        with pytest.raises(KeyboardInterrupt):
            rotate(home, keys, NEW, now_ms=NOON)
    assert keys.slot(Slot.NEXT) == NEW
    return keys


@pytest.mark.parametrize("journal", [b"", b"\0" * 90, b'{"salt": 7}'], ids=["empty", "nulls", "bent"])
def test_the_next_key_is_not_thrown_away_because_its_journal_is_damaged(
    home: Home, monkeypatch: pytest.MonkeyPatch, journal: bytes
) -> None:
    keys = stopped_after_the_swap(home, monkeypatch)
    home.rotation.write_bytes(journal)
    assert events_of(home, keys) == 3
    assert keys.key() == NEW
    assert not unsettled(home)


def test_where_nothing_tells_which_key_is_right_both_are_kept(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = stopped_after_the_swap(home, monkeypatch)
    home.rotation.write_bytes(b"")
    whole = home.database.read_bytes()
    home.database.write_bytes(b"x" * len(whole))
    with pytest.raises(DamagedStore):
        events_of(home, keys)
    home.database.write_bytes(whole)
    assert events_of(home, keys) == 3


@pytest.mark.parametrize("key_too", [True, False])
def test_where_copies_are_all_that_is_left_nothing_is_begun_anew(home: Home, key_too: bool) -> None:
    """As after a rescue that left empty files out; the next copies would have taken the places of the good ones."""
    keys = fill(home)
    right = keys.key()
    back_up(home, right, now_ms=NOON)
    for path in home.path.iterdir():
        if path.is_file() and not (key_too and path.name.startswith("key")):
            path.unlink()
    with pytest.raises(MissingStore):
        events_of(home, keys)
    assert home.key.exists() == key_too, "no key is made"
    assert not home.database.exists()
    assert {found.severity for found in inspect(home, HandClock())} & {Severity.ERROR}
    if not key_too:
        KeyAdmin(home, keys, gate=Gate(COMMAND_LINE), clock=HandClock()).adopt(right.hex())
    restore_latest(home, keys.key(), new_id=counting_ids(), now_ms=NOON)
    assert events_of(home, keys) == 3
