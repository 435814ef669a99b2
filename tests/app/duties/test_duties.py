# SPDX-License-Identifier: Apache-2.0
"""Setting duties, giving them, excusing, reminding, ending: what stands in whose record, and in the audit."""

from __future__ import annotations

import msgspec
import pytest

from app.audit import LOOKED
from app.clock import DAY_MS
from app.duties import common
from app.duties.status import Status, standings
from app.duties.views import THREE_YEARS, Order
from app.encouraging.views import NudgeKind
from app.events import Purpose
from app.goals.views import Because
from app.leading.facts import FollowUpSort, Proof, Terms
from app.preferences import Wishes
from app.rights import COMMAND_LINE
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import Team, refusal
from tests.app.encouraging_kit import encouraging
from tests.app.kit import Device
from tests.app.people.test_people import people_of

CLEAN = Order(module="clean")


@pytest.fixture
def team(tmp_path):
    device = Device(tmp_path, kit.PACK)
    yield Team(device, site="north")
    device.close()


def counts(team: Team, duty: str) -> dict[str, int]:
    return {status.value: number for status, number in team.duties.one(duty).card.counts.items()}


def test_a_duty_for_everybody_stands_in_each_record_once(team):
    now = kit.today(team.device)
    card = team.put(CLEAN)
    assert (card.title, card.people, card.set_by) == ("Module clean", 3, "Sue")
    for name in ("ana", "ben", "sue"):
        (fact,) = team.given(name)
        assert (fact.duty, fact.by, fact.due_day, fact.module) == (card.duty, "sue", now + 28, "clean")
    team.spread(card.duty)
    team.acts("ana")
    team.mine.came("ana")
    assert len(team.given("ana")) == 1, "what stands there is not written again"


def test_what_is_shown_counts_before_it_is_written(team):
    team.device.record.append("ben", kit.ended(Purpose.CHECK))
    card = team.duties.put(CLEAN)
    assert team.given("ana") == []
    assert card.counts == {Status.CURRENT: 1, Status.NOT_YET: 2}
    assert [each.counts for each in team.duties.of_site()] == [card.counts]


def test_it_is_written_when_somebody_comes_in_who_joined_later(team):
    card = team.put(CLEAN)
    team.device.gate.enter(kit.COMMAND_LINE)
    team.device.accounts.add(id="cem", name="Cem", language="en", pack="kit")
    team.device.clock.pass_ms(5 * DAY_MS)
    team.acts("cem")
    duty = team.mine.first("cem")
    assert duty is not None
    assert (duty.duty, duty.by, duty.standing.due_day) == (card.duty, "Sue", kit.today(team.device) + 28)


def test_for_chosen_people_and_for_roles(team):
    only_ben = team.put(msgspec.structs.replace(CLEAN, people=("ben",)))
    leaders = team.put(Order(module="safe", roles=("supervisor",)))
    assert [(len(team.given(who))) for who in ("ana", "ben", "sue")] == [0, 1, 1]
    assert (only_ben.people, leaders.people) == (1, 1)
    team.put(CLEAN, only_ben.duty)
    assert len(team.given("ana")) == 1, "it is for everybody now"
    team.put(msgspec.structs.replace(CLEAN, people=("ana",)), only_ben.duty)
    assert [fact.ended for fact in team.given("ben")] == [False, True]


def test_changing_it_keeps_the_day_that_it_was_given(team):
    now = kit.today(team.device)
    card = team.put(CLEAN)
    team.device.clock.pass_ms(10 * DAY_MS)
    terms = Terms(valid_days=THREE_YEARS, share=90)
    team.put(msgspec.structs.replace(CLEAN, terms=terms), card.duty)
    assert [(fact.due_day, fact.terms.share) for fact in team.given("ana")] == [(now + 28, 80), (now + 28, 90)]
    team.put(msgspec.structs.replace(CLEAN, due_day=now + 40), card.duty)
    assert team.given("ana")[-1].due_day == now + 40


def test_excused_with_a_reason_and_asked_again(team):
    card = team.put(CLEAN)
    assert refusal(team.duties.excuse, card.duty, "ana", "  ") == "duty_reason_missing"
    team.duties.excuse(card.duty, "ana", "On leave until June.")
    assert counts(team, card.duty) == {"excused": 1, "not_yet": 2}
    team.put(msgspec.structs.replace(CLEAN, terms=Terms(share=70)), card.duty)
    assert team.given("ana")[-1].excused, "whatever of it changes"
    team.device.clock.pass_ms(90 * DAY_MS)
    team.duties.ask_again(card.duty, "ana")
    again = team.given("ana")[-1]
    assert (again.excused, again.due_day) == (False, kit.today(team.device) + 28)
    team.spread(card.duty)
    assert team.given("ana")[-1] == again
    assert counts(team, card.duty) == {"not_yet": 1, "overdue": 2}


def test_ended_for_all_and_what_was_met_stays(team):
    card = team.put(CLEAN)
    team.device.record.append("ana", kit.ended(Purpose.CHECK))
    team.duties.end(card.duty)
    team.spread(card.duty)
    assert team.duties.of_site() == ()
    assert standings(team.device.database, team.device.shelf, kit.today(team.device)) == {}
    assert [line.ended for line in team.records.of_person("ana").lines] == [True]
    assert team.records.of_person("ben").lines == ()


def test_who_moves_to_another_site_is_not_asked_any_more(team):
    card = team.put(CLEAN)
    team.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    team.device.database.conn.commit()
    assert team.duties.one(card.duty).card.people == 2
    team.spread(card.duty)
    assert [fact.ended for fact in team.given("ana")] == [False, True]


def test_a_device_of_another_site_ends_nothing_by_guessing(team):
    team.put(CLEAN)
    team.device.database.execute("UPDATE meta SET site = 'south'")
    team.device.database.conn.commit()
    team.acts("ana")
    team.mine.came("ana")
    assert len(team.given("ana")) == 1


def test_given_again_counts_from_then(team):
    card = team.put(msgspec.structs.replace(CLEAN, people=("ana",)))
    team.put(msgspec.structs.replace(CLEAN, people=("ben",)), card.duty)
    team.device.clock.pass_ms(100 * DAY_MS)
    team.put(msgspec.structs.replace(CLEAN, people=("ana",)), card.duty)
    assert team.given("ana")[-1].due_day == kit.today(team.device) + 28
    team.spread(card.duty)
    assert len(team.given("ana")) == 3


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"module": "dance"}, "no_such_module"),
        ({"terms": Terms(share=0)}, "duty_terms"),
        ({"terms": Terms(grace_days=400)}, "duty_terms"),
        ({"terms": Terms(proof=Proof.OBSERVED), "module": "safe"}, "duty_no_checklist"),
        ({"within_days": -1}, "duty_days"),
        ({"due_day": 20}, "duty_days"),
        ({"roles": ("boss",)}, "bad_role"),
        ({"people": ("zoe",)}, "duty_nobody"),
    ],
)
def test_what_cannot_be_asked(team, changed, code):
    assert refusal(team.duties.put, msgspec.structs.replace(CLEAN, **changed)) == code
    assert team.duties.of_site() == ()


def test_to_remind_is_a_follow_up_that_both_see_and_no_second_one(team):
    card = team.put(CLEAN)
    team.device.record.append("ben", kit.ended(Purpose.CHECK))
    assert team.duties.remind(card.duty, [Status.NOT_YET], most=1) == 0
    assert team.duties.remind(card.duty, [Status.NOT_YET]) == 0
    follow_ups = team.device.record.state("ana").leading.follow_ups
    assert [(each.sort, each.module, each.by) for each in follow_ups.values()] == [
        (FollowUpSort.PRACTISE, "clean", "sue")
    ]
    assert not team.device.record.state("ben").leading.follow_ups, "it is met"
    assert not team.device.record.state("sue").leading.follow_ups, "nobody reminds themselves"


def test_the_audit_says_who_did_what_when(team):
    card = team.put(CLEAN)
    team.device.clock.pass_ms(60_000)
    team.put(msgspec.structs.replace(CLEAN, terms=Terms(share=90)), card.duty)
    team.duties.excuse(card.duty, "ana", "On leave.")
    team.duties.remind(card.duty, [Status.NOT_YET])
    team.duties.ask_again(card.duty, "ana")
    team.duties.end(card.duty)
    found = team.duties.history(card.duty)
    assert [act.action for act in reversed(found)] == [
        common.SET,
        common.CHANGED,
        common.EXCUSED,
        common.REMINDED,
        common.AGAIN,
        common.ENDED,
    ]
    excused = found[-3]
    assert (excused.by, excused.about, excused.reason) == ("Sue", "Ana", "On leave.")
    assert (found[-1].details["share"], found[-2].details["share"]) == (80, 90)
    assert found[-2].at_ms > found[-1].at_ms


def test_the_latest_word_of_whichever_supervisor_holds(team):
    card = team.put(CLEAN)
    team.device.gate.enter(kit.COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    for who, share in (("sam", 70), ("sue", 60)):
        team.device.clock.pass_ms(60_000)
        team.acts(who)
        team.put(msgspec.structs.replace(CLEAN, terms=Terms(share=share)), card.duty)
    assert [each.order.terms.share for each in team.duties.of_site()] == [60]


def test_a_duty_of_a_supervisor_who_went_to_another_site_is_still_there_to_be_ended(team):
    duty = team.put(Order(module="clean", within_days=14)).duty
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit", pin="2580")
    people_of(team.device).move("sue", "South")
    team.device.clock.pass_ms(60_000)
    team.acts("sam")
    assert team.duties.one(duty).card.duty == duty
    team.duties.excuse(duty, "ben", "On leave")
    team.duties.end(duty)
    team.spread(duty)
    assert team.given("ana")[-1].ended


def test_what_a_learner_writes_into_their_own_record_is_no_duty_of_the_site(team):
    card = team.put(CLEAN)
    rule = next(event.fact for event in team.device.record.events("sue") if type(event.fact).__name__ == "DutySet")
    team.device.clock.pass_ms(60_000)
    team.device.record.append("ben", msgspec.structs.replace(rule, ended=True))
    team.device.record.append("ben", msgspec.structs.replace(rule, duty=kit.unique(), module="safe"))
    assert [each.duty for each in team.duties.of_site()] == [card.duty]


# --- what a person sees


def test_it_is_spoken_of_in_time_and_not_before(team):
    now = kit.today(team.device)
    team.put(msgspec.structs.replace(CLEAN, due_day=now + 60))
    team.acts("ana")
    assert team.mine.first("ana") is None
    (duty,) = team.mine.mine("ana").duties
    assert (duty.title, duty.here, duty.speak, duty.standing.status) == ("Module clean", True, False, Status.NOT_YET)
    team.device.clock.pass_ms(30 * DAY_MS)
    assert team.mine.first("ana") is not None
    team.device.record.append("ana", kit.ended(Purpose.CHECK))
    assert team.mine.first("ana") is None
    assert team.mine.one("ana", duty.duty).standing.status is Status.CURRENT


def test_the_most_urgent_comes_first(team):
    now = kit.today(team.device)
    team.put(msgspec.structs.replace(CLEAN, due_day=now))
    team.put(Order(module="safe", due_day=now + 10))
    team.device.clock.pass_ms(DAY_MS)
    team.acts("ben")
    assert [(each.module, each.standing.status) for each in team.mine.mine("ben").duties] == [
        ("clean", Status.OVERDUE),
        ("safe", Status.NOT_YET),
    ]


# --- records


@pytest.mark.parametrize(
    ("proof", "evidence", "how", "by"),
    [
        (Proof.CHECK, kit.ended(Purpose.CHECK), "check", ""),
        (Proof.MODULE, kit.ended(Purpose.MODULE), "module", ""),
        (Proof.SESSION, kit.attended("clean"), "session", "Sue"),
        (Proof.OBSERVED, kit.observed(), "observed", "Sue"),
        (Proof.CHECK, kit.prior("when", "how", day=0), "prior", "Sue"),
    ],
)
def test_a_record_says_what_was_met_when_how_and_who_saw_it(team, proof, evidence, how, by):
    now = kit.today(team.device)
    team.put(msgspec.structs.replace(CLEAN, terms=Terms(proof=proof)))
    team.device.record.append("ana", evidence)
    (line,) = team.records.of_person("ana").lines
    assert (line.how, line.by, line.standing.met_day, line.standing.expires_day) == (how, by, now, now + 365)


def test_who_looks_at_a_record_is_seen_and_ones_own_is_ones_own(team):
    team.put(CLEAN)
    before = len(team.device.audit.entries("ana", action=LOOKED))
    assert team.records.people() == ("ana", "ben", "sue")
    team.records.of_person("ana")
    assert len(team.device.audit.entries("ana", action=LOOKED)) == before + 1
    team.acts("ana")
    team.records.of_person("ana")
    assert len(team.device.audit.entries("ana", action=LOOKED)) == before + 1


# --- where else it is spoken of


def test_my_goals_say_what_is_asked_why_and_until_when_and_each_module_once(team):
    now = kit.today(team.device)
    team.put(msgspec.structs.replace(CLEAN, due_day=now + 20))
    team.acts("ana")
    asked = team.device.goals.home("ana").asked
    assert [(each.because, each.title, each.until_day, each.by) for each in asked if each.module == "clean"] == [
        (Because.DUTY, "Module clean", now + 20, "Sue")
    ]
    team.device.record.append("ana", kit.ended(Purpose.CHECK))
    assert not [each for each in team.device.goals.home("ana").asked if each.because is Because.DUTY]


def test_who_wants_reminders_is_reminded_of_it_too(team):
    card = team.put(CLEAN)
    team.acts("ana")
    reminding = encouraging(team.device)
    assert reminding.nudge("ana") is None, "nobody is reminded who does not want it; Today has its line all the same"
    assert team.mine.first("ana") is not None
    reminding.wish("ana", Wishes(reminders=True))
    nudge = reminding.nudge("ana")
    assert nudge is not None
    assert (nudge.kind, nudge.duty, nudge.topic) == (NudgeKind.DUE_SOON, card.duty, "Module clean")
