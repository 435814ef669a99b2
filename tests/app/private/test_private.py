# SPDX-License-Identifier: Apache-2.0
"""A learner's key opens with their PIN and their recovery code and nothing else; what it seals opens with it alone."""

from __future__ import annotations

import itertools
import struct
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.carrying import box as file_box
from app.errors import Refusal
from app.private.keys import KeyState, LearnerKeys
from app.private.recovery import ALPHABET, BITS, LENGTH, checked, grouped, new_code, plain
from app.private.sealed import NoteKind, Sealed
from app.private.wrap import Cost, unwrap, wrap
from app.rights import Actor, ActorKind, Gate
from tests.app.record.record_kit import HandClock, add_learner, counting_ids, fresh_database

CHEAP = Cost(passes=1, lanes=1, memory_kib=8)
SECRET = st.text(min_size=1, max_size=20).map(lambda text: text.encode("utf-8", "replace").decode())
NUMBER = st.integers(0, (1 << BITS) - 1)


@pytest.fixture
def database(tmp_path: Path):
    database = fresh_database(tmp_path)
    add_learner(database, "ada", "ben")
    yield database
    database.close()


@pytest.fixture
def keys(database) -> LearnerKeys:
    return LearnerKeys(database, HandClock(), cost=CHEAP)


@pytest.fixture
def sealed(database) -> Sealed:
    return Sealed(database, HandClock(), counting_ids())


@pytest.mark.usefixtures("measured")
def test_the_program_closes_boxes_that_a_code_opens_at_the_cost_of_rfc_9106(database) -> None:
    keys = LearnerKeys(database, HandClock())
    keys.create("ada", "1234", new_code())
    by_code = database.execute("SELECT by_recovery FROM learner_key").fetchone()[0]
    file = b"".join(file_box.seal([b"x"], file_box.new_code(), "a file"))
    heads = (by_code[1:7], file.removeprefix(file_box.MAGIC)[:6])
    assert [struct.unpack(">BBI", head) for head in heads] == 2 * [(3, 4, 64 * 1024)]


@settings(max_examples=60, deadline=None)
@given(key=st.binary(min_size=32, max_size=32), secret=SECRET, other=SECRET, bound=st.binary(max_size=30))
def test_a_box_opens_with_its_secret_alone(key, secret, other, bound) -> None:
    box = wrap(key, secret, bound, CHEAP)
    assert unwrap(box, secret, bound) == key
    assert unwrap(box, secret, bound + b"x") is None
    if other != secret:
        assert unwrap(box, other, bound) is None
    assert key not in box


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_box_with_any_bit_turned_does_not_open(data) -> None:
    box = wrap(bytes(32), "1234", b"ada", CHEAP)
    place = data.draw(st.integers(0, len(box) - 1).filter(lambda n: n not in range(1, 7)))  # not the cost: see below
    bent = bytearray(box)
    bent[place] ^= 1 << data.draw(st.integers(0, 7))
    assert unwrap(bytes(bent), "1234", b"ada") is None


@pytest.mark.parametrize(
    "cost", [(0, 1, 8), (1, 0, 8), (2, 1, 8), (1, 1, 16), (1, 1, 7), (1, 1, 0xFFFFFFFF), (1, 2, 8)]
)
def test_a_box_with_another_cost_does_not_open_and_takes_no_memory(cost) -> None:
    box = wrap(bytes(32), "1234", b"ada", CHEAP)
    passes, lanes, memory = cost
    bent = box[:1] + bytes([passes, lanes]) + memory.to_bytes(4, "big") + box[7:]
    assert unwrap(bent, "1234", b"ada") is None
    assert unwrap(box[:-1], "1234", b"ada") is None
    assert unwrap(b"", "1234", b"ada") is None


@given(number=NUMBER)
def test_a_code_is_24_characters_in_6_groups_and_reads_as_itself(number: int) -> None:
    code = checked(number)
    assert len(code) == LENGTH
    assert set(code) <= set(ALPHABET)
    assert [len(part) for part in grouped(code).split("-")] == [4] * 6
    assert plain(grouped(code)) == code


@given(number=NUMBER, data=st.data())
def test_a_code_reads_however_it_was_written_down(number: int, data) -> None:
    code = checked(number)
    alike = {"0": "0Oo", "1": "1IiLl"}
    written = "".join(
        data.draw(st.sampled_from(alike.get(c, c + c.lower())))
        + data.draw(st.sampled_from(["", "-", " ", "\u2013", "\t", "\u00a0"]))
        for c in code
    )
    assert plain(written) == code
    wide = "".join(chr(ord(c) + 0xFEE0) for c in code)
    assert unicodedata.normalize("NFKC", wide) == code
    assert plain(wide) == code


@given(number=NUMBER, place=st.integers(0, LENGTH - 1), shift=st.integers(1, 31))
def test_one_wrong_character_is_noticed(number: int, place: int, shift: int) -> None:
    code = checked(number)
    wrong = ALPHABET[(ALPHABET.index(code[place]) + shift) % 32]
    assert plain(code[:place] + wrong + code[place + 1 :]) is None


@settings(max_examples=30)
@given(number=NUMBER)
def test_two_characters_that_changed_places_are_noticed(number: int) -> None:
    code = checked(number)
    for one, two in itertools.combinations(range(LENGTH), 2):
        if code[one] != code[two]:
            swapped = list(code)
            swapped[one], swapped[two] = code[two], code[one]
            assert plain("".join(swapped)) is None


@given(st.text(max_size=40))
def test_no_text_stops_the_reading_of_codes(text: str) -> None:
    meant = plain(text)
    assert meant is None or plain(grouped(meant)) == meant


def test_codes_differ() -> None:
    assert len({new_code() for _ in range(200)}) == 200


def test_the_key_opens_with_the_pin_and_the_code(keys: LearnerKeys) -> None:
    code = new_code()
    key = keys.create("ada", "1234", code)
    assert len(key) == 32
    assert keys.unlock("ada", "1234") == key
    assert keys.unlock("ada", "1235") is None
    assert keys.unlock_with_recovery("ada", code.lower().replace("-", " ")) == key
    assert keys.unlock_with_recovery("ada", new_code()) is None
    assert keys.unlock_with_recovery("ada", "1234") is None
    assert keys.unlock("ben", "1234") is None
    assert keys.state("ada") is KeyState.PIN_AND_CODE
    assert keys.state("ben") is KeyState.NONE


def test_keys_of_two_people_with_one_pin_differ_and_boxes_cannot_be_swapped(keys: LearnerKeys, database) -> None:
    code = new_code()
    assert keys.create("ada", "1234", code) != keys.create("ben", "1234", code)
    database.execute(
        "UPDATE learner_key SET by_pin = (SELECT by_pin FROM learner_key WHERE learner = 'ada'),"
        " by_recovery = (SELECT by_recovery FROM learner_key WHERE learner = 'ada') WHERE learner = 'ben'"
    )
    assert keys.unlock("ben", "1234") is None
    assert keys.unlock_with_recovery("ben", code) is None
    database.execute("UPDATE learner_key SET by_recovery = by_pin, by_pin = by_recovery WHERE learner = 'ada'")
    assert keys.unlock("ada", plain(code) or "") is None


def test_a_new_pin_opens_and_the_old_one_no_longer(keys: LearnerKeys) -> None:
    key = keys.create("ada", "1234", None)
    keys.rewrap("ada", key, "p:1-2-3-4")
    assert keys.unlock("ada", "1234") is None
    assert keys.unlock("ada", "p:1-2-3-4") == key


def test_a_second_code_ends_the_first(keys: LearnerKeys) -> None:
    key = keys.create("ada", "1234", None)
    first, second = new_code(), new_code()
    for code in (first, second):
        keys.keep_recovery("ada", key, code)
    assert keys.unlock_with_recovery("ada", first) is None
    assert keys.unlock_with_recovery("ada", second) == key


def test_after_a_reset_only_the_code_opens(keys: LearnerKeys) -> None:
    key = keys.create("ada", "1234", None)
    code = new_code()
    keys.keep_recovery("ada", key, code)
    keys.lose("ada")
    assert keys.state("ada") is KeyState.CODE
    assert keys.unlock("ada", "1234") is None
    with pytest.raises(Refusal, match="private_key_kept"):
        keys.create("ada", "5678", None)
    assert keys.unlock_with_recovery("ada", code) == key
    keys.rewrap("ada", key, "5678")
    assert keys.unlock("ada", "5678") == key


def test_a_key_that_nothing_opens_is_replaced(keys: LearnerKeys) -> None:
    old = keys.create("ada", "1234", None)
    keys.lose("ada")
    assert keys.state("ada") is KeyState.LOST
    new = keys.create("ada", "5678", None)
    assert new != old
    assert keys.unlock("ada", "5678") == new
    assert keys.start_again("ada", "5678") not in {old, new}


def test_what_is_asked_of_nobodys_key_is_refused(keys: LearnerKeys) -> None:
    with pytest.raises(Refusal, match="no_private_key"):
        keys.rewrap("ben", bytes(32), "1234")
    with pytest.raises(Refusal, match="no_private_key"):
        keys.keep_recovery("ben", bytes(32), new_code())
    with pytest.raises(Refusal, match="bad_recovery_code"):
        keys.create("ben", "1234", "no code")
    keys.lose("ben")
    assert keys.state("ben") is KeyState.NONE


def test_notes_are_read_with_their_key_in_order(sealed: Sealed) -> None:
    key = bytes(range(32))
    first = sealed.write("ada", key, NoteKind.REFLECTION, "Mrs Pavlova laughed. \U0001f600 \ud800")
    second = sealed.write("ada", key, "note", "")
    assert [(note.id, note.kind, note.text) for note in sealed.read("ada", key)] == [
        (first, NoteKind.REFLECTION, "Mrs Pavlova laughed. \U0001f600 ?"),
        (second, NoteKind.NOTE, ""),
    ]
    assert sealed.read("ben", key) == ()
    assert (sealed.count("ada"), sealed.count("ben")) == (2, 0)
    sealed.erase(first)
    sealed.erase(first)
    assert [note.id for note in sealed.read("ada", key)] == [second]


def test_a_note_that_does_not_open_hides_no_other(sealed: Sealed, database) -> None:
    key = bytes(range(32))
    ids = [sealed.write("ada", key, "note", text) for text in "abcd"]
    sealed.write("ada", bytes(32), "note", "of another key")
    database.execute("UPDATE sealed SET box = (SELECT box FROM sealed WHERE id = ?) WHERE id = ?", [ids[0], ids[1]])
    database.execute("UPDATE sealed SET kind = 'reflection' WHERE id = ?", [ids[2]])
    database.execute("UPDATE sealed SET box = x'01' WHERE id = ?", [ids[3]])
    assert [note.text for note in sealed.read("ada", key)] == ["a", None, None, None, None]
    assert sealed.open(ids[0], key).text == "a"
    for note in ids[1:]:
        with pytest.raises(Refusal, match="sealed_unreadable"):
            sealed.open(note, key)
    with pytest.raises(Refusal, match="no_such_note"):
        sealed.open("nothing", key)
    database.execute("UPDATE sealed SET learner = 'ben' WHERE id = ?", [ids[0]])
    assert [note.text for note in sealed.read("ben", key)] == [None]


def test_with_a_gate_only_the_learner_comes_near(database) -> None:
    gate = Gate(Actor(kind=ActorKind.PERSON, id="ada"))
    sealed = Sealed(database, HandClock(), counting_ids(), gate=gate)
    key = bytes(32)
    note = sealed.write("ada", key, "note", "mine")
    gate.enter(Actor(kind=ActorKind.PERSON, id="ben"))
    for call in (
        lambda: sealed.write("ada", key, "note", "x"),
        lambda: sealed.read("ada", key),
        lambda: sealed.open(note, key),
        lambda: sealed.erase(note),
    ):
        with pytest.raises(Refusal, match="not_yours"):
            call()
    assert sealed.count("ada") == 1
