# SPDX-License-Identifier: Apache-2.0
"""Duties for a job come and go with it; those that nobody known set can be ended; a pack may be elsewhere."""

from __future__ import annotations

import pytest

from app.duties.status import Status
from app.duties.views import Order, Setter
from app.leading.facts import DutyGiven, DutySet, JobsSet, Terms
from app.rights import COMMAND_LINE
from tests.app.duties import duties_kit as kit
from tests.app.duties.duties_kit import refusal
from tests.app.jobs.jobs_kit import Workers
from tests.app.kit import DAY, Device, HandClock

FOR_COOKS = Order(module="clean", jobs=("cook",))


@pytest.fixture
def team(tmp_path):
    workers = Workers(tmp_path)
    yield workers
    workers.device.close()


def ended(team, learner):
    return [fact.ended for fact in team.given(learner)]


def test_it_is_for_those_who_have_the_job_and_nobody_else(team):
    team.jobs.put("ana", ("cook",))
    card = team.put(FOR_COOKS)
    assert (card.people, [each.title for each in card.jobs]) == (1, ["Cook"])
    assert [len(team.given(who)) for who in ("ana", "ben", "sue")] == [1, 0, 0]
    assert team.device.database.execute("SELECT jobs FROM duty_rule").fetchone()[0] == '["cook"]'


def test_it_comes_and_goes_at_once_when_a_job_changes_and_what_was_done_stays(team):
    card = team.put(FOR_COOKS)
    team.jobs.put("ana", ("cook",))
    assert ended(team, "ana") == [False]
    team.device.record.append("ana", kit.ended(kit.Purpose.CHECK))
    team.device.clock.pass_ms(1)
    team.jobs.put("ana", ("driver",))
    assert ended(team, "ana") == [False, True]
    (line,) = team.records.of_person("ana").lines
    assert (line.ended, line.how) == (True, "check")
    team.device.clock.pass_ms(1)
    team.jobs.put("ana", ("driver", "cook"))
    assert ended(team, "ana") == [False, True, False]
    assert team.duties.one(card.duty).card.counts == {Status.CURRENT: 1}


def test_elsewhere_it_comes_and_goes_at_the_next_sign_in(team):
    team.put(FOR_COOKS)
    told = {"site": "north", "pack": "kit", "version": "1.0.0", "by": "sue"}
    team.device.record.append("ben", JobsSet(**told, jobs=("cook",)))
    team.acts("ben")
    mine = team.mine.mine("ben")
    assert (len(mine.duties), [each.title for each in mine.jobs]) == (1, ["Cook"])
    team.device.record.append("ben", JobsSet(**told, jobs=()))
    assert team.mine.mine("ben").duties == ()


def test_who_said_it_may_be_unknown_here_for_a_device_that_doubts_it_would_end_what_is_asked_everywhere(team):
    team.put(FOR_COOKS)
    for by in ("nobody known here", ""):
        team.device.record.append("ben", JobsSet(site="north", pack="kit", version="1.0.0", by=by, jobs=("cook",)))
        team.acts("ben")
        assert len(team.mine.mine("ben").duties) == 1
        assert ended(team, "ben") == [False]


def test_a_job_of_another_site_does_not_count(team):
    team.put(FOR_COOKS)
    team.device.record.append("ben", JobsSet(site="south", pack="kit", version="1.0.0", by="sue", jobs=("cook",)))
    team.acts("ben")
    assert team.mine.mine("ben").duties == ()


def test_jobs_can_be_chosen_and_others_cannot(team):
    assert [each.id for each in team.duties.choices().jobs] == ["cook", "driver"]
    assert refusal(team.duties.put, Order(module="clean", jobs=("pilot",))) == "no_such_job"
    card = team.put(FOR_COOKS)
    team.duties.end(card.duty)
    latest = [event.fact for event in team.device.record.events("sue") if isinstance(event.fact, DutySet)][-1]
    assert (latest.ended, latest.jobs) == (True, ("cook",))


def test_a_word_of_another_site_takes_no_duty_away(team):
    card = team.put(Order(module="clean"))
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    team.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'sam'")
    team.device.database.conn.commit()
    word = DutySet(duty=card.duty, site="south", pack="kit", version="1.0.0", module="clean", terms=Terms(), ended=True)
    team.device.record.append("sam", word)
    team.acts("sue")
    assert [each.duty for each in team.duties.of_site()] == [card.duty]


# --- whoever set it is gone


@pytest.fixture
def left_over(team):
    """What Sue asked, and Sue was erased; Sam leads now."""
    card = team.put(Order(module="clean"))
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    team.device.privacy.erase("sue")
    team.acts("sam")
    return card.duty


def test_who_ended_what_another_site_asks_takes_it_from_nobody_there(team):
    card = team.put(Order(module="clean"))
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    team.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'sam'")
    team.device.database.conn.commit()
    other = Device(team.device.folder, kit.PACK, name="d2", clock=HandClock(team.device.clock.wall - 400 * DAY))
    other.accounts.add(id="sam", name="Sam", role="supervisor", pack="kit")
    word = DutySet(duty=card.duty, site="south", pack="kit", version="1.0.0", module="clean", terms=Terms(), ended=True)
    other.record.append("sam", word)
    team.device.record.absorb(other.record.events("sam"))
    other.close()
    team.acts("sue")
    assert [each.duty for each in team.duties.of_site()] == [card.duty], "where a clock was wrong, too"


def test_what_was_set_by_somebody_erased_is_listed_as_that(team, left_over):
    (card,) = team.duties.of_site()
    assert (card.duty, card.title, card.setter, card.set_by) == (left_over, "Module clean", Setter.GONE, "")
    assert card.counts == {Status.NOT_YET: 2}
    assert [each.learner for each in team.duties.one(left_over).people] == ["ana", "ben"]
    assert team.duties.spread(left_over) == 0, "it is in the records that it is in, and goes into no other"
    assert team.given("sam") == []


def test_it_is_ended_for_all_who_have_it(team, left_over):
    team.duties.end(left_over)
    team.spread(left_over)
    assert [ended(team, who) for who in ("ana", "ben")] == [[False, True]] * 2
    assert team.duties.of_site() == ()
    team.acts("ana")
    assert team.mine.mine("ana").duties == ()


def test_it_is_excused_and_asked_again(team, left_over):
    team.duties.excuse(left_over, "ana", "On leave.")
    (card,) = team.duties.of_site()
    assert card.counts == {Status.EXCUSED: 1, Status.NOT_YET: 1}
    team.duties.ask_again(left_over, "ana")
    (card,) = team.duties.of_site()
    assert card.counts == {Status.NOT_YET: 2}


def test_it_is_not_changed_by_who_did_not_set_it(team, left_over):
    assert refusal(team.duties.put, Order(module="clean"), duty=left_over) == "no_such_duty"


def test_what_came_from_a_device_whose_supervisors_are_not_here_is_named_so(team):
    duty = kit.unique()
    team.device.record.append("ana", kit.asked(Terms(), due_day=kit.today(team.device) + 9, duty=duty, by="elsewhere"))
    (card,) = team.duties.of_site()
    assert (card.duty, card.setter) == (duty, Setter.UNKNOWN)


def test_whoever_excuses_from_it_is_believed_though_nobody_here_knows_who_set_it(team):
    duty = kit.unique()
    team.device.record.append("ana", kit.asked(Terms(), due_day=kit.today(team.device) + 9, duty=duty, by="elsewhere"))
    team.duties.excuse(duty, "ana", "On leave.")
    (card,) = team.duties.of_site()
    assert card.counts == {Status.EXCUSED: 1}
    assert (card.setter, team.given("ana")[-1].by) == (Setter.UNKNOWN, "elsewhere")
    team.acts("ana")
    (mine,) = team.mine.mine("ana").duties
    assert mine.standing.status is Status.EXCUSED


def test_a_supervisor_who_is_known_tells_the_rest_later(team):
    team.device.record.append("ana", kit.asked(Terms(), due_day=kit.today(team.device) + 9, by="sue"))
    assert team.duties.of_site() == ()


def test_of_somebody_at_two_sites_nobody_ends_what_the_other_site_asks(team):
    with team.device.database.conn:
        team.device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('ana', 'south', 'learner')")
    team.device.record.append("ana", kit.asked(Terms(), due_day=kit.today(team.device) + 9, by="elsewhere"))
    assert team.duties.of_site() == ()


# --- its pack is not on this device


def test_without_its_pack_it_is_excused_reminded_of_and_ended(team):
    card = team.put(Order(module="clean"))
    team.device.record.append("ben", kit.ended(kit.Purpose.CHECK))
    team.device.clock.pass_ms(350 * kit.DAY_MS)
    team.device.shelf.__init__([])
    assert [each.here for each in team.duties.of_site()] == [False]
    team.duties.excuse(card.duty, "ana", "On leave.")
    assert isinstance(team.given("ana")[-1], DutyGiven)
    assert (team.given("ana")[-1].excused, team.given("ana")[-1].version) == (True, "")
    assert team.duties.remind(card.duty, [Status.EXPIRING]) == 0
    assert [each.module for each in team.device.record.state("ben").leading.follow_ups.values()] == ["clean"]
    team.duties.end(card.duty)
    team.spread(card.duty)
    assert team.given("ben")[-1].ended
    (*_, event) = team.device.record.events("ben")
    assert team.device.profile.statement(event), "it can leave"
