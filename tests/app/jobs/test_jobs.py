# SPDX-License-Identifier: Apache-2.0
"""Who has which job: said by supervisors and lists, proposed by people, and kept with the person."""

from __future__ import annotations

import msgspec
import pytest

from app.audit import LOOKED
from app.duties.views import Order
from app.jobs import jobs
from app.jobs.jobs import PAGE, SET
from app.jobs.offered import read
from app.rights import COMMAND_LINE
from tests.app.duties.duties_kit import refusal
from tests.app.jobs.jobs_kit import PACK, Workers
from tests.app.kit import Device, Loaded, make_pack
from tests.app.people.test_people import people_of


@pytest.fixture
def team(tmp_path):
    workers = Workers(tmp_path)
    yield workers
    workers.device.close()


def test_what_a_supervisor_says_stands_in_the_record_of_the_person(team):
    of = team.jobs.put("ana", ("driver", "cook", "cook"))
    assert [each.title for each in of.line.jobs] == ["Cook", "Driver"]
    (fact,) = team.said_of("ana")
    assert (fact.by, fact.site, fact.pack, fact.jobs, fact.said) == ("sue", "north", "kit", ("cook", "driver"), False)
    team.jobs.put("ana", ("cook", "driver"))
    assert len(team.said_of("ana")) == 1, "the same again records nothing"
    team.jobs.put("ana", ())
    assert team.jobs.one("ana").line.jobs == ()
    noted = [entry for entry in team.device.audit.entries("ana") if entry.action == SET]
    assert [entry.detail["jobs"] for entry in noted] == ["", "cook driver"]


def test_a_job_that_the_pack_does_not_have_is_refused_by_its_name(team):
    assert refusal(team.jobs.put, "ana", ("pilot",)) == "no_such_job"
    assert refusal(team.jobs.put, "sue", ("cook",)) == "not_oneself"
    assert team.said_of("ana") == []


def test_what_people_say_of_themselves_is_proposed_and_moves_nothing(team):
    team.put(Order(module="clean", jobs=("cook",)))
    team.acts("ana")
    team.jobs.say("ana", ("cook",))
    assert [each.id for each in team.jobs.mine("ana").says] == ["cook"]
    assert team.jobs.mine("ana").jobs == ()
    team.mine.came("ana")
    assert team.given("ana") == []
    team.acts("sue")
    first, *others = team.jobs.of_site()
    assert (first.learner, [each.title for each in first.says]) == ("ana", ["Cook"]), "who waits for an answer is first"
    assert [line.learner for line in others] == ["ben", "sue"]
    team.jobs.put("ana", ("driver",))
    assert team.jobs.one("ana").line.says == (), "it was answered, though otherwise"
    assert [each.id for each in team.jobs.one("ana").line.jobs] == ["driver"]


def test_who_is_told_the_same_again_is_answered_too(team):
    team.jobs.put("ana", ("cook",))
    team.acts("ana")
    team.device.clock.pass_ms(1)
    team.jobs.say("ana", ("driver",))
    team.acts("sue")
    team.device.clock.pass_ms(1)
    assert team.jobs.one("ana").line.says
    team.jobs.put("ana", ("cook",))
    assert not team.jobs.one("ana").line.says


def test_a_look_at_what_somebody_does_is_noted_for_them(team):
    team.jobs.of_site()
    assert not [entry for entry in team.device.audit.entries("ana") if entry.action == LOOKED]
    team.jobs.one("ana")
    (entry,) = [entry for entry in team.device.audit.entries("ana") if entry.action == LOOKED]
    assert entry.detail["page"] == PAGE


def test_what_somebody_has_stays_possible_when_the_pack_has_it_no_more(tmp_path):
    workers = Workers(tmp_path)
    workers.jobs.put("ana", ("cook",))
    workers.device.shelf.__init__([])
    of = workers.jobs.one("ana")
    assert [(each.id, each.title) for each in of.choices] == [("cook", "cook")]
    workers.device.close()


def test_it_is_gone_with_the_person_and_goes_along_when_two_become_one(team):
    team.jobs.put("ana", ("cook",))
    team.device.gate.enter(COMMAND_LINE)
    people_of(team.device).merge("ana", "ben")
    assert [each.id for each in team.jobs.one("ben").line.jobs] == ["cook"]
    team.device.privacy.erase("ben")
    assert team.device.database.execute("SELECT count(*) FROM job").fetchone()[0] == 0


def test_the_command_line_says_it_in_the_name_of_a_supervisor(team):
    team.device.gate.enter(COMMAND_LINE)
    assert refusal(team.jobs.put, "ana", ("cook",)) == "not_a_supervisor"
    assert refusal(team.jobs.put, "ana", ("cook",), by="ben") == "not_a_supervisor"
    team.jobs.put("ana", ("cook",), by="sue")
    assert team.said_of("ana")[0].by == "sue"
    assert team.jobs.listed("ben", "Driver", dry_run=True)
    assert team.said_of("ben") == []
    assert team.jobs.listed("ben", "Driver")
    assert not team.jobs.listed("ben", "driver")
    assert team.said_of("ben")[0].by == ""


def test_another_device_knows_it_with_the_record(team, tmp_path):
    team.jobs.put("ana", ("cook",))
    other = Device(tmp_path, name="d2")
    other.accounts.add(id="ana", name="Ana", pack="kit")
    other.record.absorb(team.device.record.events("ana"))
    assert other.record.state("ana").leading.jobs.get("north").jobs == ("cook",)
    other.close()


def test_a_cell_names_jobs_by_id_or_title(team):
    shelf = team.device.shelf
    assert read(" Cook ; DRIVER", shelf, "kit") == ("cook", "driver")
    assert read("", shelf, "kit") == ()
    assert refusal(read, "cook, pilot", shelf, "kit") == "no_such_job"


@pytest.mark.parametrize("who", ["ben", "nobody", "south"])
def test_nobody_else_says_it(team, who):
    team.device.gate.enter(COMMAND_LINE)
    team.device.accounts.add(id="cem", name="Cem", pack="kit")
    team.device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'cem'")
    team.device.database.conn.commit()
    if who == "nobody":
        team.acts("sue")
        team.device.gate.leave()
    else:
        team.acts("sue" if who == "south" else who)
    about, why = ("cem" if who == "south" else "ana"), "not_signed_in" if who == "nobody" else "not_allowed"
    assert refusal(team.jobs.put, about, ("cook",)) == why
    assert refusal(team.jobs.one, about) == why
    assert refusal(team.jobs.listed, about, "cook") == why
    if who != "south":
        assert refusal(team.jobs.of_site) == why
    else:
        assert "cem" not in [line.learner for line in team.jobs.of_site()]
    own = "not_signed_in" if who == "nobody" else "not_yours"
    assert refusal(team.jobs.mine, about) == own
    assert refusal(team.jobs.say, about, ()) == own


def test_a_pack_without_jobs_has_none_to_choose(tmp_path):
    device = Device(tmp_path, make_pack())
    from app.jobs.offered import jobs_of

    assert jobs_of(device.shelf, ["kit", "gone"]) == ()
    device.close()


def test_what_somebody_said_of_a_job_that_is_not_there_any_more_is_in_nobodys_way(team):
    team.acts("ana")
    team.jobs.say("ana", ("cook",))
    roles = tuple(each for each in PACK.role_profiles if each.id != "cook")
    team.device.shelf.__init__([Loaded(msgspec.structs.replace(PACK, role_profiles=roles))])
    team.acts("sue")
    assert team.jobs.one("ana").line.says == (), "nobody is asked to take what cannot be"
    assert refusal(team.jobs.put, "ana", ("cook",)) == "no_such_job"
    team.acts("ana")
    assert team.jobs.mine("ana").says == ()
    team.jobs.say("ana", ("cook", "driver"))
    assert [each.id for each in team.jobs.mine("ana").says] == ["driver"], "what one says more is said"


def test_one_job_for_several_comes_to_what_each_has_a_few_in_a_call(team, monkeypatch):
    monkeypatch.setattr(jobs, "MOST_AT_ONCE", 1)
    team.jobs.put("ana", ("driver",))
    found = team.jobs.for_some(("ana", "sue", "ben", "ana"))
    assert found.people == ("ana", "ben"), "nobody gives one to themselves"
    assert [each.title for each in found.choices] == ["Cook", "Driver"]
    assert team.jobs.give("cook", found.people) == ("ben",)
    assert team.jobs.one("ben").line.jobs == ()
    assert team.jobs.give("cook", ("ben",)) == ()
    assert [each.id for each in team.jobs.one("ana").line.jobs] == ["cook", "driver"]
    assert [each.id for each in team.jobs.one("ben").line.jobs] == ["cook"]
    team.jobs.give("cook", ("ben",))
    assert len(team.said_of("ben")) == 1, "the same again records nothing"


def test_only_what_each_of_them_can_have_is_offered(team):
    team.device.database.execute("UPDATE learner SET pack = 'gone' WHERE id = 'ben'")
    assert team.jobs.for_some(("ana", "ben")).choices == ()
    assert team.jobs.for_some(()).choices == ()
    assert refusal(team.jobs.give, "pilot", ("ana",)) == "no_such_job"
