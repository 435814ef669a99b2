# SPDX-License-Identifier: Apache-2.0
"""A session from its topic to the record: who is there and how that is known, undone, killed in the middle, closed."""

from __future__ import annotations

import os
import signal

import pytest

from app.errors import Refusal
from app.leading.facts import Presence, SessionAttended, SessionHeld, SessionKind, TopicChosen
from app.record.errors import StoreFailed
from app.rights import COMMAND_LINE
from app.sessions.desk import DRAFT
from app.signin import SecretKind
from app.vouching import Word
from tests.app.kit import DAY, Device
from tests.app.sessions_kit import PACK, PIN, TEAM, leading, team

SESSION = SessionKind.SESSION


@pytest.fixture
def led(tmp_path):
    device = Device(tmp_path, PACK)
    yield team(device)
    device.close()


def refusal(call, *args) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args)
    return caught.value.code


def begin(led, kind=SESSION, modules=("clean",), minutes=20):
    return led.sessions.begin(kind, "kit", modules, minutes)


def there(sheet) -> dict:
    return {each.learner: each.way for each in sheet.there}


def test_from_the_topic_to_the_record(led) -> None:
    (pack,) = led.sessions.choices()
    assert [each.module for each in pack.topics] == ["clean", "safe", "speak"]
    sheet = begin(led, modules=("clean", "safe"))
    assert sheet.titles == ("Module clean", "Module safe")
    assert led.sessions.prove("ana", PIN).outcome.ok
    badge = _badge(led, "ben")
    assert led.sessions.scan(("SWNOTHING", badge)).name == "Ben"
    assert there(led.sessions.name("cleo")) == {"ana": Presence.PIN, "ben": Presence.BADGE, "cleo": Presence.NAMED}
    assert led.device.gate.actor.id == "sue"  # nobody changed places
    closed = led.sessions.close()
    assert (closed.people, closed.titles, closed.minutes) == (3, sheet.titles, 20)
    (held,) = _facts(led, "sue", SessionHeld)
    assert (held.people, held.modules, held.items, held.right) == (3, ("clean", "safe"), (), 0)
    for who, way in zip(TEAM, (Presence.PIN, Presence.BADGE, Presence.NAMED), strict=True):
        (fact,) = _facts(led, who, SessionAttended)
        assert (fact.session, fact.by, fact.way, fact.modules) == (held.session, "sue", way, held.modules)
    page = led.sessions.page()
    assert page.begun is None
    assert [(each.session, each.people) for each in page.led] == [(held.session, 3)]
    assert led.device.audit.entries(action="session_held")[0].detail == {"people": 3, "kind": "session"}
    led.act("ana")
    (mine,) = led.attendance.mine("ana")
    assert (mine.led_by, mine.titles, mine.way) == ("Sue", sheet.titles, Presence.PIN)


def _badge(led, who: str) -> str:
    with led.device.gate.acting(COMMAND_LINE):
        return led.device.accounts.issue_badge(who)


def _facts(led, who: str, kind: type) -> list:
    return [event.fact for event in led.device.events(who) if isinstance(event.fact, kind)]


def test_a_wrong_pin_notes_nobody_and_counts_as_at_the_door(led) -> None:
    begin(led)
    tries = [led.sessions.prove("ana", "9999") for _ in range(8)]
    assert not any(each.outcome.ok or each.sheet.there for each in tries)
    assert tries[-1].outcome.wait_seconds > 0
    assert not led.sessions.prove("ana", PIN).outcome.ok  # it is not looked at during the wait
    assert led.device.gate.actor.id == "sue"


def test_what_others_have_seen_proves_nothing(led) -> None:
    begin(led)
    led.device.enrol("dora")
    led.device.accounts.reset_pin("ben")
    assert [led.sessions.proves_with(who) for who in ("ana", "ben", "dora")] == [
        SecretKind.PIN,
        SecretKind.NONE,
        SecretKind.NONE,
    ]
    assert not led.sessions.prove("dora", "").outcome.ok
    assert there(led.sessions.name("dora")) == {"dora": Presence.NAMED}


def test_a_pin_counts_more_than_a_badge_and_that_more_than_a_word(led) -> None:
    begin(led)
    led.sessions.name("ana")
    assert there(led.sessions.prove("ana", PIN).sheet) == {"ana": Presence.PIN}
    assert there(led.sessions.name("ana")) == {"ana": Presence.PIN}


def test_somebody_is_taken_off_and_what_is_given_up_is_written_nowhere(led) -> None:
    begin(led)
    for who in TEAM:
        led.sessions.name(who)
    assert set(there(led.sessions.undo("ben"))) == {"ana", "cleo"}
    assert led.sessions.undo("ben") == led.sessions.sheet()
    led.sessions.drop()
    assert led.sessions.page().begun is None
    assert refusal(led.sessions.sheet) == "no_session_open"
    assert "SessionAttended" not in led.device.facts("ana")
    assert "SessionHeld" not in led.device.facts("sue")


def test_it_is_there_after_a_kill_and_for_nobody_else(led) -> None:
    sheet = begin(led)
    led.sessions.name("ana")
    again = leading(led.device.reopened(PACK))
    again.lead("sam")
    assert again.sessions.page().begun is None
    again.lead()
    assert again.sessions.page().begun.there == 1
    assert again.sessions.sheet().session == sheet.session
    assert refusal(begin, again) == "session_open"
    again.device.close()


def test_closing_that_was_cut_short_is_gone_on_with_and_nobody_is_there_twice(led, monkeypatch) -> None:
    begin(led)
    for who in TEAM:
        led.sessions.name(who)
    append = led.device.record.append

    def full(learner, *facts, **named):
        if learner == "ben":
            raise StoreFailed("disk full")
        return append(learner, *facts, **named)

    monkeypatch.setattr(led.device.record, "append", full)
    with pytest.raises(StoreFailed):
        led.sessions.close()
    monkeypatch.undo()
    assert len(_facts(led, "ana", SessionAttended)) == 1
    assert _facts(led, "sue", SessionHeld) == []
    assert refusal(led.sessions.sheet) == "no_session_open", "nothing of it is changed while it is closed"
    led.sessions.drop()
    page = led.sessions.page()  # the next look
    assert page.begun is None
    assert [each.people for each in page.led] == [3]
    assert [len(_facts(led, who, SessionAttended)) for who in TEAM] == [1, 1, 1]
    assert len(_facts(led, "sue", SessionHeld)) == 1


def test_who_is_found_is_of_the_site_and_not_on_the_list_yet(led) -> None:
    begin(led)
    led.sessions.name("ana")
    found = led.sessions.find("", 2)
    assert ([row.card.id for row in found.rows], found.total) == (["ben", "cleo"], 3)
    assert [row.card.id for row in led.sessions.find("am", 9).rows] == ["sam"]
    assert led.sessions.find("far", 9).total == 0


def test_what_cannot_be_is_said(led) -> None:
    assert refusal(begin, led, SESSION, ()) == "session_topics"
    assert refusal(begin, led, SESSION, ("nothing",)) == "no_such_module"
    assert refusal(begin, led, SESSION, ("clean",), 4) == "session_minutes"
    begin(led)
    assert refusal(led.sessions.close) == "nobody_there"
    assert refusal(led.sessions.name, "sue") == "leads_it"
    assert refusal(led.sessions.name, "nobody") == "no_such_learner"
    led.device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ben'")
    assert refusal(led.sessions.name, "ben") == "has_left"
    assert refusal(led.sessions.name, "far") == "not_allowed"


def test_whoever_leaves_meanwhile_is_not_there_any_more(led) -> None:
    begin(led)
    for who in TEAM:
        led.sessions.name(who)
    led.device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ben'")
    assert set(there(led.sessions.sheet())) == {"ana", "cleo"}
    assert led.sessions.close().people == 2
    assert "SessionAttended" not in led.device.facts("ben")


def test_two_who_turn_out_to_be_one_were_there_once(led) -> None:
    begin(led)
    for who in TEAM:
        led.sessions.name(who)
    led.device.database.execute("UPDATE learner SET merged_into = 'ana', left_ms = 1 WHERE id = 'ben'")
    assert set(there(led.sessions.sheet())) == {"ana", "cleo"}
    assert set(there(led.sessions.undo("ana"))) == {"cleo"}


def test_of_who_was_erased_not_even_the_id_is_kept(led) -> None:
    begin(led)
    for who in TEAM:
        led.sessions.name(who)
    with led.device.gate.acting(COMMAND_LINE):
        led.device.privacy.erase("cleo")
    assert "cleo" not in led.device.record.draft("sue", DRAFT)[1]
    assert set(there(led.sessions.sheet())) == {"ana", "ben"}


def test_the_topic_of_the_week_is_marked(led) -> None:
    today = led.device.record.now_ms() // DAY
    week = {"site": "", "pack": "kit", "version": "1.0.0", "from_day": today, "until_day": today + 6}
    led.device.record.append("sam", TopicChosen(module="safe", **week))
    (pack,) = led.sessions.choices()
    assert [each.module for each in pack.topics if each.week] == ["safe"]


def test_what_was_attended_goes_along_to_another_device(led) -> None:
    begin(led)
    led.sessions.prove("ana", PIN)
    led.sessions.close()
    (fact,) = [e.fact for e in led.device.roamed() if isinstance(e.fact, SessionAttended)]
    assert (fact.by, fact.way) == ("sue", Presence.PIN)


def test_the_list_of_the_site(led) -> None:
    begin(led)
    led.sessions.prove("ana", PIN)
    led.sessions.name("ben")
    led.sessions.close()
    assert [(row.name, row.way.value, row.led_by) for row in led.attendance.of_site()] == [
        ("Ana", "pin", "Sue"),
        ("Ben", "named", "Sue"),
    ]
    assert led.attendance.of_site(led.device.clock.now_ms() + DAY) == ()


def test_a_session_of_somebody_unknown_is_told_as_that_until_they_are_known(led) -> None:
    fact = SessionAttended(
        session="7a1f7d5e-5c5b-4a51-9f52-0d9d5f0c0001",
        kind=SessionKind.SESSION,
        pack="kit",
        version="1.0.0",
        modules=("clean",),
        minutes=20,
        by="lena",
        way=Presence.NAMED,
    )
    led.device.record.append("ana", fact)
    led.act("ana")
    assert [(each.led_by, each.doubt) for each in led.attendance.mine("ana")] == [("", Word.UNKNOWN)]
    led.device.accounts.add(id="lena", name="Lena", pack="kit")
    assert [(each.led_by, each.doubt) for each in led.attendance.mine("ana")] == [("Lena", Word.NO_RIGHT)]
    led.device.database.execute("UPDATE learner SET role = 'supervisor' WHERE id = 'lena'")
    assert [(each.led_by, each.doubt) for each in led.attendance.mine("ana")] == [("Lena", None)]


def many(led, people: int = 23) -> tuple[str, ...]:
    """A session with so many people on its list."""
    who = tuple(f"p{number:02}" for number in range(people))
    for each in who:
        led.device.accounts.add(id=each, name=each.title(), pack="kit")
    led.lead()
    begin(led)
    for each in who:
        led.sessions.name(each)
    return who


def test_it_is_closed_for_a_few_people_at_a_time(led) -> None:
    who = many(led)
    assert [led.sessions.close().left for _ in range(2)] == [13, 3]
    assert _facts(led, "sue", SessionHeld) == []
    assert refusal(begin, led) == "session_open"
    last = led.sessions.close()
    assert (last.left, last.people) == (0, 23)
    assert [fact.people for fact in _facts(led, "sue", SessionHeld)] == [23]
    assert {len(_facts(led, each, SessionAttended)) for each in who} == {1}
    assert refusal(led.sessions.close) == "no_session_open"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is forked to be killed")
@pytest.mark.parametrize("writes", [1, 10, 11, 23])
def test_a_kill_while_it_is_closed_leaves_out_nobody_and_writes_nothing_twice(led, writes: int) -> None:
    """kill -9 before the record of so many people is committed."""
    who = many(led)
    led.device.close()
    child = os.fork()
    if not child:
        _close_until_killed(led.device, writes)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    led.device = leading(Device(led.device.folder, PACK, clock=led.device.clock)).device
    again = leading(led.device)
    again.lead()
    assert sum(len(_facts(again, each, SessionAttended)) for each in who) == writes - 1
    page = again.sessions.page()
    while page.closing is not None:
        assert page.begun is None
        page = again.sessions.page()
    assert [each.people for each in page.led] == [23]
    assert {len(_facts(again, each, SessionAttended)) for each in who} == {1}
    assert len(_facts(again, "sue", SessionHeld)) == 1


def _close_until_killed(device: Device, writes: int) -> None:
    """In a child: close what is begun, and be killed within the transaction of the nth person."""
    try:
        led = leading(Device(device.folder, PACK, clock=device.clock))
        led.lead()
        append, done = led.device.record.append, []

        def killing(learner, *facts, also=None):
            done.append(learner)
            die = (lambda _database: os.kill(os.getpid(), signal.SIGKILL)) if len(done) == writes else also
            return append(learner, *facts, also=die)

        led.device.record.append = killing
        while led.sessions.close().left:
            pass
    finally:
        os._exit(1)
