# SPDX-License-Identifier: Apache-2.0
"""What people see, take along and have erased; what may leave; how long things stay. On a real encrypted database."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.clock import DAY_MS
from app.errors import Refusal
from app.events import AreasRated, Fact, Purpose
from app.logbook.keeping import append
from app.logbook.lines import Line
from app.logbook.reading import read_lines
from app.privacy.erasing import erase_again, void_for
from app.privacy.listing import listed
from app.privacy.readable import SHOWN, page
from app.privacy.retention import LEAP_DAYS, Retention, RetentionReport
from app.privacy.tables import TABLES
from app.privacy.topics import Topic
from app.private.sealed import Sealed
from app.record.database import transaction
from app.record.erasure import _HANGING
from app.record.health import _enclosed
from app.record.leaving import Leaving, held_back_sql
from app.record.tombstones import is_erased, mark_of, read_file
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.statements import terms
from tests.app.kit import KIT, ORGANISATION, Device
from tests.app.record.record_kit import KEY, NOON
from ui.window.copy_words import copy_words

PLANTED = "Zebedee Quillfeather"


def learned(device: Device, learner: str = "ana") -> None:
    device.accounts.add(id=learner, name=PLANTED, pack="kit")
    device.begun(learner)


def send(device: Device, most: int = 100) -> int:
    batch = device.outbox.freeze_batch(most=most)
    assert batch is not None
    device.outbox.delivered(batch.id, device.clock.now_ms())
    device.outbox.confirm(device.clock.now_ms() + 1)
    return len(batch.items)


def person(id: str, role: Role = Role.LEARNER) -> Actor:
    return Actor(kind=ActorKind.PERSON, id=id, role=role, site="")


def voided(device: Device) -> set[str]:
    statements = [json.loads(text) for text in device.outbox.texts()]
    return {s["object"]["id"] for s in statements if s["verb"]["id"] == terms.VOIDED.iri}


def left_over(device: Device, *needles: str) -> list[tuple[str, str]]:
    """Return the tables in which a needle is found, in any column."""
    names = [r[0] for r in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    found = []
    for name in names:
        for row in device.database.execute(f"SELECT * FROM {name}").fetchall():
            found += [(name, needle) for needle in needles if any(needle in str(value) for value in row)]
    return found


def test_my_data_counts_what_is_kept_and_what_left(device: Device) -> None:
    device.gate.enter(COMMAND_LINE)
    device.begun()
    sent = send(device, most=5)
    waiting = device.outbox.counts().waiting
    found = device.privacy.my_data("ana")
    assert sum(left.sent for left in found.left) == sent == 5
    assert sum(left.waiting for left in found.left) == waiting > 0
    ratings = next(left for left in found.left if left.what is Leaving.RATINGS)
    assert (ratings.sent, ratings.first_ms, ratings.on) == (1, ratings.last_ms, True)
    kept = {kept.topic: kept.rows for kept in found.kept}
    assert kept[Topic.LEARNING] == len(device.events())
    assert kept[Topic.STATEMENTS] == sent + waiting + 1  # and that a manifest is owed
    assert kept[Topic.ROSTER] == 1
    assert kept[Topic.BELIEFS] > 0


def test_a_key_is_no_private_note(device: Device) -> None:
    device.gate.enter(COMMAND_LINE)
    device.begun()
    device.accounts.set_pin("ana", "739152")
    assert device.database.execute("SELECT count(*) FROM learner_key").fetchone()[0] == 1
    kept = {kept.topic: kept.rows for kept in device.privacy.my_data("ana").kept}
    assert kept[Topic.PRIVATE] == 0


def test_ones_own_data_is_no_look_a_supervisors_is_and_a_colleague_and_an_operator_see_nothing(device: Device) -> None:
    device.enrol("sue")
    device.gate.enter(person("ana"))
    device.privacy.my_data("ana")
    assert device.privacy.who_looked("ana") == ()
    for stranger in (person("sue"), person("sue", Role.OPERATOR)):
        device.gate.enter(stranger)
        for call in (device.privacy.my_data, device.privacy.copy):
            with pytest.raises(Refusal, match="not_allowed"):
                call("ana")
    device.gate.enter(person("sue", Role.SUPERVISOR))
    device.privacy.my_data("ana")
    device.privacy.copy("ana")
    with pytest.raises(Refusal, match="not_allowed"):
        device.privacy.who_looked("ana")
    with pytest.raises(Refusal, match="not_allowed"):
        device.privacy.erase("ana")
    with pytest.raises(Refusal, match="not_allowed"):
        device.privacy.set_switch(Leaving.PLANS, on=False)
    with pytest.raises(Refusal, match="not_allowed"):
        device.privacy.set_retention(Retention())
    device.gate.enter(person("ana"))
    looks = device.privacy.who_looked("ana")
    assert [(look.page, look.name, look.kind) for look in looks] == [
        ("copy", "Sue", "person"),
        ("my_data", "Sue", "person"),
    ]


def test_nobody_signed_in_sees_nothing(device: Device) -> None:
    device.gate.enter(person("ana"))
    device.gate.leave()
    for call in (device.privacy.my_data, device.privacy.copy, device.privacy.erase, device.privacy.who_looked):
        with pytest.raises(Refusal, match="not_signed_in"):
            call("ana")


def test_a_copy_holds_everything_but_secrets(device: Device) -> None:
    device.accounts.add(id="bo", name='<script>alert("x")</script>', pack="kit", pin="7391")
    device.begun("bo")
    made = device.privacy.copy("bo")
    document = json.loads(made.json)
    assert len(document["tables"]["event"]) == len(device.events("bo"))
    assert document["tables"]["learner"][0]["name"] == '<script>alert("x")</script>'
    assert document["tables"]["credential"][0]["pin_hash"] == "kept, cannot be read"
    html = page(made.contents, copy_words("en"))
    assert "7391" not in made.json + html
    given = [row["fact"] for row in document["tables"]["event"] if row["kind"] == "AnswerGiven"]
    assert len(given) > 3
    assert html.count("<td>Answered a question</td>") == len(given)
    assert "<script" not in html.lower()
    assert "&lt;script&gt;" in html
    assert re.findall(r"(?:src|href|url)\s*[=(]", html) == []
    assert html.count("<tr>") > len(document["tables"]["event"])
    assert html.count("&quot;actor&quot;: {") == len(document["tables"]["outbox"]) > 3


def test_a_long_copy_counts_the_earlier_rows_by_day_and_loses_none(device: Device) -> None:
    device.begun()
    contents = device.privacy.copy("ana").contents
    rows = len(contents.tables["event"])
    words = copy_words("en")
    shorter = page(contents, words, most=1000)
    one_by_one = sum(shorter.count(f"<td>{what}</td>") for key, what in words.values.items() if key.startswith("kind."))
    events = shorter[shorter.index("What happened") : shorter.index("What you know")]
    counted = int(re.search(r"The (\d+) earlier ones", events)[1])  # type: ignore[index]
    by_day = [int(count) for count in re.findall(r"\d{4}-\d\d-\d\d: (\d+)\u2069", events)]
    assert sum(by_day) == counted > 0
    assert counted + events.count("<tr>") - 1 == rows
    assert 0 < one_by_one < rows
    assert "earlier ones" not in page(contents, words)


def test_every_table_of_a_copy_is_named_in_words(device: Device) -> None:
    words = copy_words("en")
    named = [table for table in device.privacy.copy("ana").contents.tables if not words.said.get(table)]
    assert named == []
    for table in ("handed", "handover", "manifest", "history", "unfolded"):
        shown = SHOWN.get(table) or TABLES[table][1]
        assert all(words.heads.get(f"{table}.{column}") or words.heads.get(column) for column in shown), table


def test_every_kind_of_row_has_words_and_every_column_that_is_shown_is_there() -> None:
    words = copy_words("en")
    for table, columns in SHOWN.items():
        assert words.said[table]
        known = set(TABLES[table][1]) | {"sealed": {"text"}, "outbox": {"statement"}}.get(table, set())
        assert set(columns) <= known
        assert all(f"{table}.{column}" in words.heads or column in words.heads for column in columns)
    for kind in Fact.__args__:
        assert f"kind.{kind.__name__}" in words.values


def test_the_page_is_in_the_direction_of_its_language(device: Device) -> None:
    contents = device.privacy.copy("ana").contents
    arabic = page(contents, copy_words("ar"))
    assert '<html lang="ar" dir="rtl">' in arabic
    assert '<html lang="en" dir="ltr">' in page(contents, copy_words("en"))
    heads = re.findall(r"<tr>((?:<th>[^<]*</th>)+)</tr>", arabic)
    turned = re.findall(r"<tr>((?:<th>[^<]*</th>)+)</tr>", page(contents, copy_words("ar"), mirrored=True))
    assert [re.findall("<th>(.*?)</th>", head) for head in heads] == [
        re.findall("<th>(.*?)</th>", head)[::-1] for head in turned
    ]


def test_entries_are_those_of_the_copy_the_newest_first(device: Device) -> None:
    device.begun()
    device.gate.enter(person("ana", Role.LEARNER))
    tables = device.privacy.copy("ana").contents.tables
    kept = {each.topic: each.rows for each in device.privacy.my_data("ana").kept}
    for topic in (topic for topic, rows in kept.items() if rows):
        found = device.privacy.entries("ana", topic)
        assert sum(found.counts.values()) == kept[topic]
        for table, rows in found.tables.items():
            assert len(rows) == len(tables[table])
    assert kept[Topic.LEARNING] > 3
    for of_nobody in (Topic.DEVICE, Topic.ERASED):
        assert device.privacy.entries("ana", of_nobody).tables == {}


def test_of_many_entries_the_newest_are_shown_and_all_are_counted(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    device.begun()
    device.gate.enter(person("ana", Role.LEARNER))
    monkeypatch.setattr("app.privacy.privacy.MOST_ENTRIES", 2)
    events = device.privacy.copy("ana").contents.tables["event"]
    found = device.privacy.entries("ana", Topic.LEARNING)
    assert [row["id"] for row in found.tables["event"]] == [events[-1]["id"], events[-2]["id"]]
    assert found.counts["event"] == len(events)
    beliefs = device.privacy.entries("ana", Topic.BELIEFS)
    assert max(map(len, beliefs.tables.values())) == 2


def test_entries_call_things_by_their_titles(device: Device) -> None:
    device.begun()
    device.gate.enter(person("ana", Role.LEARNER))
    titles = {each.id: each.title for each in device.shelf.index("kit").pack.competencies}
    ids = [str(row["competency"]) for row in device.privacy.copy("ana").contents.tables["skill"]]
    found = device.privacy.entries("ana", Topic.BELIEFS)
    assert sorted(str(row["competency"]) for row in found.tables["skill"]) == sorted(map(titles.__getitem__, ids))
    assert set(ids).isdisjoint(titles.values())
    shown = {each.title: each for each in listed(found, copy_words("en"), str)}
    entry = dict(shown["What you know, as far as the program can tell"].entries[0])
    assert entry["Thing to know"].strip("\u2068\u2069") in titles.values()


def test_a_statement_is_told_by_what_it_is_about(device: Device) -> None:
    device.begun()
    device.gate.enter(person("ana", Role.LEARNER))
    (shown,) = listed(device.privacy.entries("ana", Topic.STATEMENTS), copy_words("en"), str)
    assert {dict(entry)["What"] for entry in shown.entries} >= {"Answered a question", "Began questions"}
    assert {dict(entry)["State"] for entry in shown.entries} == {"Waits to be sent"}


def test_private_notes_are_entries_to_whom_they_are_open(device: Device) -> None:
    device.accounts.add(id="bo", name="Bo", pack="kit", pin="739152")
    assert device.accounts.sign_in("bo", "739152").ok
    key = device.accounts.private_key("bo")
    assert key is not None
    notes = Sealed(device.database, device.clock, device.new_id, gate=device.gate)
    notes.write("bo", key, "note", "first")
    notes.write("bo", key, "note", "second")
    found = device.privacy.entries("bo", Topic.PRIVATE)
    assert [row["text"] for row in found.tables["sealed"]] == ["second", "first"]
    assert (found.counts["sealed"], found.sealed) == (2, 0)
    shown = list(listed(found, copy_words("en"), str))
    assert ("Text", "\u2068second\u2069") in shown[0].entries[0]
    device.accounts.sign_out()
    device.gate.enter(person("bo", Role.LEARNER))  # by a badge: the key is not at hand
    found = device.privacy.entries("bo", Topic.PRIVATE)
    assert "sealed" not in found.tables
    assert found.sealed == 2


def test_private_notes_are_in_the_persons_own_copy_and_counted_in_anybody_elses(device: Device) -> None:
    device.accounts.add(id="bo", name="Bo", pack="kit", pin="739152")
    device.enrol("sue")
    assert device.accounts.sign_in("bo", "739152").ok
    key = device.accounts.private_key("bo")
    assert key is not None
    Sealed(device.database, device.clock, device.new_id, gate=device.gate).write("bo", key, "note", "my <b>secret</b>")
    own = device.privacy.copy("bo")
    assert json.loads(own.json)["private_notes"][0]["text"] == "my <b>secret</b>"
    assert "my &lt;b&gt;secret&lt;/b&gt;" in page(own.contents, copy_words("en"))
    device.gate.enter(person("sue", Role.SUPERVISOR))
    other = device.privacy.copy("bo")
    assert json.loads(other.json)["private_notes"] is None
    html = page(other.contents, copy_words("en"))
    assert "secret" not in other.json + html
    assert "locked and not in this copy: 1." in html


def test_who_erases_themselves_is_signed_out_and_not_named_in_the_audit(device: Device) -> None:
    device.accounts.add(id="zed-1", name=PLANTED, pack="kit", pin="739152")
    assert device.accounts.sign_in("zed-1", "739152").ok
    device.privacy.erase("zed-1")
    assert device.gate.actor is None
    with pytest.raises(Refusal, match="not_signed_in"):
        device.accounts.private_key("zed-1")
    entry = device.audit.entries(action="erased")[0]
    assert (entry.actor, entry.learner, entry.kind) == ("", "", ActorKind.PERSON)


def test_erasing_leaves_nothing_of_the_person_and_voids_what_was_sent(device: Device) -> None:
    learned(device, "zed-1")
    device.begun()
    others = len(device.events())
    kept_notes = len(device.audit.entries("zed-1"))
    sent_ids = {event.id for event in device.record.events("zed-1", leaving_only=True)}
    while device.outbox.freeze_batch() is not None:
        send(device)
    with transaction(device.database):
        device.database.execute("INSERT INTO badge VALUES ('d', 'zed-1', 0, NULL)")
        device.database.execute("INSERT INTO sealed VALUES ('n', 'zed-1', 'note', 0, x'00')")
        device.database.execute("INSERT INTO membership VALUES ('zed-1', 's', 'learner')")
    device.learning.start("zed-1", Purpose.MODULE, "clean")
    unsent = {event.id for event in device.record.events("zed-1", leaving_only=True)} - sent_ids
    done = device.privacy.erase("zed-1", reason="asked")
    assert voided(device) == sent_ids
    assert unsent
    assert done.voids == len(sent_ids)
    assert done.statements == len(sent_ids) + len(unsent)
    assert done.log_emptied
    assert {table for table, _ in left_over(device, "zed-1", PLANTED)} <= ({"audit"} if kept_notes else set())
    assert not any(device.database.execute(f"SELECT 1 FROM {t} WHERE learner = 'zed-1'").fetchone() for t in _HANGING)
    assert device.database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(device.events()) == others
    assert device.record.rebuild(verify=True).differences == ()
    entry = device.audit.entries(action="erased")[0]
    assert (entry.learner, entry.reason, entry.detail["person"]) == ("", "asked", mark_of("zed-1"))
    with pytest.raises(Refusal, match="no_such_learner"):
        device.privacy.erase("zed-1")
    with pytest.raises(Refusal, match="was_erased"):
        device.accounts.add(id="zed-1", name="Another")


def test_no_voiding_statement_names_the_person_and_each_has_its_own_id(device: Device) -> None:
    learned(device, "zed-1")
    send(device)
    device.privacy.erase("zed-1")
    texts = list(device.outbox.texts())
    assert len(texts) > 3
    assert not any("zed-1" in text for text in texts)
    assert len({json.loads(text)["id"] for text in texts}) == len(texts)
    assert all(json.loads(text)["actor"]["account"]["homePage"] == ORGANISATION for text in texts)


def test_what_was_in_a_batch_is_taken_out_and_voided_and_the_delivery_under_way_ends_well(device: Device) -> None:
    learned(device, "zed-1")
    batch = device.outbox.freeze_batch()
    assert batch is not None
    device.privacy.erase("zed-1")
    assert {event for event, _ in batch.items} <= voided(device)
    device.outbox.delivered(batch.id, NOON)
    after = device.outbox.freeze_batch()
    assert after is not None
    assert not {event for event, _ in batch.items} & {event for event, _ in after.items}


def test_a_batch_that_an_erasure_shrank_can_still_be_split_or_set_aside(device: Device) -> None:
    learned(device, "zed-1")
    device.begun()
    batch = device.outbox.freeze_batch()
    assert batch is not None
    device.privacy.erase("zed-1")
    rest = device.outbox.freeze_batch()
    assert rest is not None
    assert rest.id == batch.id
    assert 0 < len(rest.items) < len(batch.items)
    device.outbox.split(batch.id)
    single = device.outbox.freeze_batch(most=1)
    assert single is not None


def test_refused_statements_are_deleted_and_not_voided(device: Device) -> None:
    learned(device, "zed-1")
    batch = device.outbox.freeze_batch(most=1)
    assert batch is not None
    device.outbox.quarantine(batch.id, "no")
    device.privacy.erase("zed-1")
    assert voided(device) == set()
    assert list(device.outbox.rows()) == []


def test_no_place_in_the_record_is_taken_twice_after_an_erasure(device: Device) -> None:
    device.enrol("zed-1")
    device.learning.rate_areas("zed-1", {}, ())
    last = device.events("zed-1")[-1]
    device.privacy.erase("zed-1")
    again = device.reopened(KIT)
    try:
        again.learning.rate_areas("ana", {}, ())
        assert again.events("ana")[-1].sequence == last.sequence + 1
    finally:
        again.close()


def test_an_older_backup_does_not_bring_the_person_back(device: Device, tmp_path) -> None:
    learned(device, "zed-1")
    sent = send(device)
    device.database.execute("PRAGMA wal_checkpoint (TRUNCATE)")
    older = tmp_path / "older.db"
    shutil.copyfile(tmp_path / "d1.db", older)
    device.privacy.erase("zed-1")
    first = sorted(device.outbox.texts())
    again = Device(tmp_path, KIT, name="older", clock=device.clock)
    try:
        assert "zed-1" in {card.id for card in again.accounts.cards()}
        assert not is_erased(again.database, "zed-1")
        assert erase_again(again.database, device.home, void_for(ORGANISATION)) == (mark_of("zed-1"),)
        assert left_over(again, "zed-1", PLANTED) == [] or {t for t, _ in left_over(again, "zed-1")} == {"audit"}
        assert is_erased(again.database, "zed-1")
        assert len(first) == sent
        assert sorted(again.outbox.texts()) == first
        assert erase_again(again.database, device.home, void_for(ORGANISATION)) == ()
    finally:
        again.close()


def test_a_lost_file_of_tombstones_is_written_again_and_holds_no_id(device: Device) -> None:
    device.privacy.erase("ana")
    device.home.tombstones.unlink()
    erase_again(device.database, device.home, void_for(ORGANISATION))
    assert read_file(device.home) == {mark_of("ana"): NOON}
    assert "ana" not in device.home.tombstones.read_text()


def test_a_damaged_file_of_tombstones_is_set_aside_and_made_anew(device: Device) -> None:
    device.privacy.erase("ana")
    device.home.tombstones.write_bytes(b"\x00\x00")
    assert erase_again(device.database, device.home, void_for(ORGANISATION)) == ()
    assert read_file(device.home) == {mark_of("ana"): NOON}
    assert device.home.tombstones.with_suffix(".damaged").read_bytes() == b"\x00\x00"


def test_sync_and_files_do_not_bring_the_person_back(make_device) -> None:
    one, two = make_device(name="one"), make_device(name="two")
    for each in (one, two):
        each.enrol()
    two.begun()
    roamed = two.roamed()
    texts = [(row.event, row.statement) for row in two.outbox.rows()]
    one.privacy.erase("ana")
    with transaction(one.database):
        one.database.execute("INSERT INTO learner (id, name, role, added_ms) VALUES ('ana', 'A', 'learner', 0)")
    absorbed = one.record.absorb(roamed)
    assert (absorbed.new, absorbed.erased, absorbed.strangers) == ((), len(roamed), 0)
    assert one.outbox.carry(texts) == 0
    assert not one.database.execute("SELECT 1 FROM event").fetchone()


def test_statements_that_were_carried_here_by_file_go_too(make_device) -> None:
    one, two = make_device(name="one"), make_device(name="two")
    for each in (one, two):
        each.enrol()
    two.begun()
    texts = [(row.event, row.statement) for row in two.outbox.rows()]
    assert one.outbox.carry(texts) == len(texts) > 3
    one.privacy.erase("ana")
    assert voided(one) == {event for event, _ in texts}
    assert left_over(one, '"name":"ana"') == []


def test_who_was_absorbed_from_another_device_is_voided_from_here(make_device) -> None:
    one, two = make_device(name="one"), make_device(name="two")
    for each in (one, two):
        each.enrol()
    two.begun()
    one.record.absorb(two.roamed())
    one.privacy.erase("ana")
    assert voided(one) == {event.id for event in two.roamed()}


def test_a_class_that_is_off_gets_no_statement_and_everything_else_stays_as_it_was(make_device) -> None:
    on, off = make_device(name="on"), make_device(name="off")
    off.privacy.set_switch(Leaving.RATINGS, on=False)
    for each in (on, off):
        each.enrol()
        each.begun()
    kinds = [type(event.fact) for event in off.record.events("ana", leaving_only=True)]
    assert kinds == [type(event.fact) for event in on.record.events("ana", leaving_only=True)]
    assert [e.roam_sequence for e in off.record.events("ana", leaving_only=True)] == list(range(1, len(kinds) + 1))
    assert "AreasRated" not in " ".join(off.outbox.texts())
    assert off.outbox.counts().waiting == on.outbox.counts().waiting - 1
    assert off.record.settle(0) == 0
    assert off.outbox.counts().waiting == on.outbox.counts().waiting - 1
    left = next(x for x in off.privacy.my_data("ana").left if x.what is Leaving.RATINGS)
    assert (left.on, left.held_back, left.waiting, left.sent) == (False, 1, 0, 0)
    assert [e.detail for e in off.audit.entries(action="leaving_switched")] == [{"what": "ratings", "on": 0}]


def test_what_was_held_back_stays_held_back_is_not_lost_and_is_not_voided(device: Device) -> None:
    device.privacy.set_switch("ratings", on=False)
    device.learning.rate_areas("ana", {}, ())
    device.privacy.set_switch("ratings", on=True)
    device.learning.rate_areas("ana", {}, ())
    ratings = [event for event in device.events() if isinstance(event.fact, AreasRated)]
    held = f"SELECT id FROM event WHERE roam_sequence > 0 AND {held_back_sql(device.database)}"
    assert [row[0] for row in device.database.execute(held).fetchall()] == [ratings[0].id]
    assert [row.event for row in device.outbox.rows()] == [ratings[1].id]
    send(device)
    device.privacy.erase("ana")
    assert voided(device) == {ratings[1].id}


def test_the_doctor_tells_what_was_held_back_or_let_go_from_what_was_lost(device: Device) -> None:
    with transaction(device.database):
        device.database.execute(
            "INSERT INTO meta (id, device, machine, created_ms) VALUES (1, 'd1', '', 0) ON CONFLICT (id) DO NOTHING"
        )
    device.privacy.set_switch("ratings", on=False)
    device.learning.rate_areas("ana", {}, ())
    assert list(_enclosed(device.database, device.clock)) == []
    device.privacy.set_switch("ratings", on=True)
    device.learning.rate_areas("ana", {}, ())
    send(device)
    device.clock.pass_ms(2 * DAY_MS)
    device.privacy.set_retention(Retention(sent_days=1))
    assert device.privacy.run_retention().sent == 1
    assert list(_enclosed(device.database, device.clock)) == []
    device.learning.rate_areas("ana", {}, ())
    send(device)
    with transaction(device.database):
        device.database.execute("DELETE FROM outbox")
    assert [finding.params for finding in _enclosed(device.database, device.clock)] == [{"statements": 1}]


def test_an_unknown_class_is_refused(device: Device) -> None:
    with pytest.raises(Refusal, match="no_such_switch"):
        device.privacy.set_switch("names", on=False)


def test_sent_texts_are_let_go_after_their_days_and_still_voided_when_the_person_is_erased(device: Device) -> None:
    device.begun()
    sent_ids = {event.id for event in device.record.events("ana", leaving_only=True)}
    send(device)
    assert device.outbox.counts().waiting == 0
    device.privacy.set_retention(Retention(sent_days=10))
    assert device.privacy.run_retention().sent == 0
    device.clock.pass_ms(11 * DAY_MS)
    assert device.privacy.run_retention().sent == len(sent_ids)
    assert list(device.outbox.rows()) == []
    device.privacy.erase("ana")
    assert voided(device) == sent_ids


def test_retention_runs_once_a_day_and_is_written_down_by_the_program(device: Device) -> None:
    device.gate.leave()
    assert device.privacy.run_retention().ran
    assert not device.privacy.run_retention().ran
    assert device.privacy.run_retention(now=True).ran
    device.clock.pass_ms(DAY_MS)
    assert device.privacy.run_retention() == RetentionReport()


def test_old_entries_of_the_audit_go_from_the_oldest(device: Device) -> None:
    device.privacy.set_retention(Retention(audit_years=1))
    for _ in range(3):
        device.audit.looked(COMMAND_LINE, "ana", "page")
        device.clock.pass_ms(200 * DAY_MS)
    device.privacy.run_retention()
    before = len(device.audit.entries())
    report = device.privacy.run_retention(now=True)
    young = device.audit.entries()
    assert report.audit == 0
    assert before == len(young)
    assert all(entry.at_ms >= device.clock.now_ms() - 366 * DAY_MS for entry in young)
    assert young[0].action == "retention"
    assert young[0].kind is ActorKind.PROGRAM


def test_who_left_is_erased_after_the_days_and_nobody_else_not_even_through_a_duplicate(device: Device) -> None:
    for name in ("bo", "cy", "di"):
        device.enrol(name)
    with transaction(device.database):
        device.database.execute("UPDATE learner SET left_ms = ? WHERE id IN ('bo', 'di')", [NOON])
        device.database.execute("UPDATE learner SET merged_into = 'cy' WHERE id = 'di'")
    assert device.privacy.run_retention().people == 0
    device.privacy.set_retention(Retention(left_days=30))
    device.clock.pass_ms(29 * DAY_MS)
    assert device.privacy.run_retention().people == 0
    device.clock.pass_ms(2 * DAY_MS)
    assert device.privacy.run_retention().people == 1
    assert is_erased(device.database, "bo")
    there = {row[0] for row in device.database.execute("SELECT id FROM learner").fetchall()}
    assert there == {"ana", "cy", "di"}


def test_a_clock_that_leaps_erases_nobody(device: Device) -> None:
    device.privacy.set_retention(Retention(left_days=30))
    device.privacy.run_retention()
    with transaction(device.database):
        device.database.execute("UPDATE learner SET left_ms = ?", [NOON])
    device.clock.pass_ms((LEAP_DAYS + 1) * DAY_MS)
    assert device.privacy.run_retention(now=True) == RetentionReport(ran=False, leapt=True)
    device.clock.jump(NOON - DAY_MS)
    assert device.privacy.run_retention().leapt
    assert not is_erased(device.database, "ana")


def test_old_lines_of_logs_go(device: Device) -> None:
    device.home.logs.mkdir()
    log, old = device.home.logs / "stepwell.log", device.home.logs / "stepwell.old"
    log.write_text("2026-01-01T00:00:00 a\n more of it\n2027-01-10T00:00:00 b\n")
    old.write_text("2026-01-01T00:00:00 a\n")
    report = device.privacy.run_retention()
    assert log.read_text() == "2027-01-10T00:00:00 b\n"
    assert not old.exists()
    assert report.logs == 3


def test_old_lines_go_by_the_shape_that_the_log_has(device: Device) -> None:
    for day in ("2026-01-01", "2027-01-10"):
        append(device.home.logs, Line(at=f"{day}T00:00:00+00:00", level="info", part="app", event="x"))
    assert device.privacy.run_retention().logs == 1
    assert [line.at[:10] for line in read_lines(device.home.logs)] == ["2027-01-10"]


def test_a_setting_out_of_range_is_refused(device: Device) -> None:
    with pytest.raises(Refusal, match="bad_retention"):
        device.privacy.set_retention(Retention(left_days=-1))


def test_erasing_a_person_takes_their_merged_duplicates_along(device: Device) -> None:
    learned(device, "zed-1")
    with transaction(device.database):
        device.database.execute("UPDATE learner SET merged_into = 'ana' WHERE id = 'zed-1'")
    device.privacy.erase("ana")
    assert is_erased(device.database, "zed-1")
    assert not device.database.execute("SELECT 1 FROM event").fetchone()


def plain_pages(path: Path) -> bytes:
    """Decrypt every page of a SQLCipher 4 file with the raw key, the free ones too: AES-256-CBC, 80 bytes reserved."""
    data, pages = path.read_bytes(), []
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        decrypt = Cipher(algorithms.AES(KEY), modes.CBC(page[-80:-64])).decryptor()
        pages.append(decrypt.update(page[16 if start == 0 else 0 : -80]))
    return b"".join(pages)


def test_freed_pages_are_overwritten_and_the_log_is_emptied(device: Device, tmp_path) -> None:
    learned(device, "zed-1")
    device.database.execute("PRAGMA wal_checkpoint (TRUNCATE)")
    before = plain_pages(tmp_path / "d1.db")
    assert PLANTED.encode() in before
    assert before.count(b"zed-1") > 20
    device.privacy.erase("zed-1")
    after = plain_pages(tmp_path / "d1.db")
    assert PLANTED.encode() not in after
    assert after.count(b"zed-1") == 2 * len(device.audit.entries("zed-1"))  # in its table and in its index
    assert (tmp_path / "d1.db-wal").stat().st_size == 0
