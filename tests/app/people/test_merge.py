# SPDX-License-Identifier: Apache-2.0
"""Two people who turn out to be one: their record is the fold of all their events, in order."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from app.events import Event, Purpose
from app.record.event_rows import read_events
from app.record.merged import merged_ids, survivor
from tests.app.conftest import MakeDevice
from tests.app.kit import KIT, Device
from tests.app.people.test_people import people_of, refused
from tests.app.record.record_kit import HandClock, add_learner, answered, asked, fresh_database, open_record, tables

MINUTE = 60_000


@pytest.fixture
def two(make_device: MakeDevice) -> Device:
    """A device on which Ana and Ben, who are one, have both learned by turns."""
    device = make_device()
    device.enrol("ana")
    device.enrol("ben")
    for learner, purpose in (("ana", Purpose.DIAGNOSTIC), ("ben", Purpose.DIAGNOSTIC), ("ana", Purpose.SHIFT_QUIZ)):
        device.finish(device.learning.start(learner, purpose), right=learner == "ana", learner=learner)
        device.clock.pass_ms(MINUTE)
    return device


def test_the_survivor_is_the_fold_of_both_and_the_duplicate_is_gone(two: Device) -> None:
    before = two.events("ana"), two.events("ben"), two.record.state("ana")
    people_of(two).merge("ben", "ana")
    both = sorted(before[0] + before[1], key=lambda event: event.order)
    assert two.events("ana") == both
    state = two.fold.start("ana")
    for event in both:
        state = two.fold.fold(state, event)
    assert two.fold.rows(two.record.state("ana")) == two.fold.rows(state) != two.fold.rows(before[2])
    assert two.record.rebuild(verify=True).differences == ()
    assert [card.id for card in two.accounts.cards()] == ["ana"]
    assert two.database.execute("SELECT count(*) FROM skill WHERE learner = 'ben'").fetchone() == (0,)
    assert two.record.learners() == ["ana"]
    assert list(two.record.events()) == both
    with refused("has_left"):
        two.accounts.sign_in("ben", "")


def test_a_rebuild_after_another_start_says_the_same(two: Device) -> None:
    people_of(two).merge("ben", "ana")
    rows = two.fold.rows(two.record.state("ana"))
    again = two.reopened(KIT)
    try:
        assert again.record.rebuild(verify=True).differences == ()
        again.record.rebuild(verify=False)
        assert again.fold.rows(again.record.state("ana")) == rows
    finally:
        again.close()


def test_what_comes_later_is_recorded_under_the_survivor_without_a_gap(two: Device) -> None:
    last = max(event.roam_sequence for event in two.events("ana"))
    assert last > max(event.roam_sequence for event in two.events("ben")) > 0
    people = people_of(two)
    two.database.execute("UPDATE learner SET left_ms = NULL")
    people.merge("ana", "ben")  # the one with fewer events stays
    highest = max(e.roam_sequence for e in read_events(two.database, "ben") if e.learner == "ben")
    two.finish(two.learning.start("ben", Purpose.SHIFT_QUIZ), learner="ben")
    new = [event for event in two.events("ben") if event.learner == "ben" and event.roam_sequence > highest]
    assert [event.roam_sequence for event in new] == list(range(highest + 1, highest + 1 + len(new)))
    assert len(new) > 1
    (late,) = two.record.append("ana", answered("when-single", attempt="x"))
    assert late.learner == "ben"
    assert two.record.rebuild(verify=True).differences == ()


def test_an_open_attempt_goes_on_with_what_was_typed(two: Device) -> None:
    two.learning.start("ben", Purpose.SHIFT_QUIZ)
    two.learning.save_draft("ben", None)
    people_of(two).merge("ben", "ana")
    assert two.learning.resume("ana") is not None
    assert {row[0] for row in two.database.execute("SELECT learner FROM draft").fetchall()} == {"ana"}


def test_chains_are_followed(make_device: MakeDevice) -> None:
    device = make_device()
    for learner in ("a", "b", "c"):
        device.enrol(learner)
    people = people_of(device)
    people.merge("a", "b")
    people.merge("b", "c")
    assert [survivor(device.database, one) for one in "abc"] == ["c", "c", "c"]
    assert merged_ids(device.database, "c") == ("c", "b", "a")
    assert {event.learner for event in device.events("c")} == {"a", "b", "c"}
    assert device.record.rebuild(verify=True).differences == ()


def test_merges_that_make_no_sense_are_refused(make_device: MakeDevice) -> None:
    device = make_device()
    for learner in ("a", "b", "c", "gone"):
        device.enrol(learner)
    people = people_of(device)
    people.leave("gone")
    people.merge("a", "b")
    for duplicate, into, code in (
        ("c", "c", "merge_with_oneself"),
        ("c", "a", "was_merged"),
        ("a", "c", "was_merged"),
        ("b", "a", "was_merged"),
        ("c", "gone", "has_left"),
        ("c", "zoe", "no_such_learner"),
    ):
        with refused(code):
            people.merge(duplicate, into)
    for call in (
        people.leave,
        people.come_back,
        lambda who: people.rename(who, "X"),
        lambda who: people.move(who, "S"),
    ):
        with refused("was_merged"):
            call("a")
    people.merge("gone", "c")


def test_what_proved_the_duplicate_goes_and_notes_only_when_said(make_device: MakeDevice) -> None:
    device = make_device()
    device.accounts.add(id="a", name="A", pin="4917")
    device.accounts.add(id="b", name="B", pin="8350")
    execute = device.database.execute
    execute("INSERT INTO badge (digest, learner, issued_ms) VALUES ('x', 'a', 1)")
    execute("INSERT INTO sealed (id, learner, kind, at_ms, box) VALUES ('n', 'a', 'note', 1, x'00')")
    people = people_of(device)
    with refused("merge_loses_notes"):
        people.merge("a", "b")
    assert people.merge("a", "b", give_up_notes=True) == 1
    for table in ("credential", "badge", "sealed", "learner_key"):
        assert execute(f"SELECT count(*) FROM {table} WHERE learner = 'a'").fetchone() == (0,), table
    assert execute("SELECT count(*) FROM credential WHERE learner = 'b'").fetchone() == (1,)


def test_evidence_of_the_duplicate_is_not_lost_without_a_word_and_nothing_waits_for_a_key_that_is_gone(
    make_device: MakeDevice,
) -> None:
    device = make_device()
    for name in ("a", "b", "c"):
        device.accounts.add(id=name, name=name.upper())
    piece = "INSERT INTO piece (id, learner, of, place, sort, at_ms, reader, box, key_mine, key_theirs)"
    for id_, owner, reader in (("p", "a", ""), ("q", "c", "a"), ("r", "c", "b")):
        device.database.execute(
            f"{piece} VALUES (?, ?, 's', 1, 'text', 1, ?, x'00', x'00', x'00')", [id_, owner, reader]
        )
        shared = (
            "INSERT INTO shared (id, learner, note, sort, reader, at_ms, box) VALUES (?, 'c', ?, 'note', ?, 1, x'')"
        )
        device.database.execute(shared, [id_, id_, reader or "b"])
    people = people_of(device)
    with refused("merge_loses_notes"):
        people.merge("a", "b")
    assert people.merge("a", "b", give_up_notes=True) == 1
    rows = device.database.execute("SELECT id, reader, key_theirs IS NULL FROM piece ORDER BY id").fetchall()
    assert rows == [("q", "", 1), ("r", "b", 0)]
    assert [row[0] for row in device.database.execute("SELECT reader FROM shared").fetchall()] == ["b", "b"]


def test_a_merge_that_fails_changes_nothing(two: Device) -> None:
    before = [two.database.execute(f"SELECT * FROM {t}").fetchall() for t in ("learner", "skill", "audit", "event")]
    two.database.execute("CREATE TRIGGER stop BEFORE UPDATE ON skill BEGIN SELECT RAISE (ABORT, 'stop'); END")
    two.database.execute("CREATE TRIGGER stop2 BEFORE INSERT ON skill BEGIN SELECT RAISE (ABORT, 'stop'); END")
    held = two.record.state("ana"), two.record.state("ben")
    with pytest.raises(driver.IntegrityError, match="stop"):
        people_of(two).merge("ben", "ana")
    after = [two.database.execute(f"SELECT * FROM {t}").fetchall() for t in ("learner", "skill", "audit", "event")]
    assert after == before
    assert (two.record.state("ana"), two.record.state("ben")) == held


STEPS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["i1", "i2", "i3"]), st.booleans(), st.integers(0, 3)),
    max_size=12,
)


@given(before=STEPS, after=STEPS, far=STEPS, merges=st.sampled_from([["ab"], ["ab", "bc"], ["ab", "cb"], ["ca", "ab"]]))
def test_a_merge_of_any_histories_is_the_fold_of_their_union(
    before: list[tuple[str, str, bool, int]],
    after: list[tuple[str, str, bool, int]],
    far: list[tuple[str, str, bool, int]],
    merges: list[str],
) -> None:
    """Whatever was done before a merge, after it, and on another device that knows of none."""
    with TemporaryDirectory() as folder:
        here, there = fresh_database(Path(folder), "here.db"), fresh_database(Path(folder), "there.db")
        try:
            for database in (here, there):
                add_learner(database, *"abc")
            clock, elsewhere = HandClock(), HandClock()
            record, other = open_record(here, clock=clock), open_record(there, device="d2", clock=elsewhere)
            come: list[Event] = []
            for learner, item, right, minutes in far:
                elsewhere.pass_ms(minutes * MINUTE)
                come += other.append(learner, answered(item, right=right))
            for steps in (before, after):
                for learner, item, right, minutes in steps:
                    clock.pass_ms(minutes * MINUTE)
                    record.append(learner, asked(item), answered(item, right=right))
                for pair in merges if steps is before else ():
                    record.merge(
                        pair[0],
                        pair[1],
                        also=lambda db, pair=pair: db.execute(
                            "UPDATE learner SET merged_into = ? WHERE id = ?", [pair[1], pair[0]]
                        ),
                    )
            record.absorb(come)
            assert record.rebuild(verify=True).differences == ()
            folded = {one: record.state(one) for one in "abc"}
            for one in "abc":
                last = survivor(here, one)
                union = sorted(
                    (e for e in record.events() if survivor(here, e.learner) == last), key=lambda event: event.order
                )
                state: tuple[str, ...] = ()
                for event in union:
                    state = after_one_more(state, event)
                assert folded[one] == state
                assert (one == last) or not any(one in row for table in tables(here).values() for row in table)
            places = [(e.learner, e.device, e.roam_sequence) for e in record.events() if e.roam_sequence]
            assert len(places) == len(set(places))
            assert len(list(record.events())) == here.execute("SELECT count(*) FROM event").fetchone()[0]
        finally:
            here.close()
            there.close()


def after_one_more(state: tuple[str, ...], event: Event) -> tuple[str, ...]:
    fact = event.fact
    return (*state, f"{fact.item}{'+' if fact.right else '-'}") if type(fact).__name__ == "AnswerGiven" else state
