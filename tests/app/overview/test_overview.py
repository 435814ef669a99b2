# SPDX-License-Identifier: Apache-2.0
"""The people of a site by topic, what is missing there, and the page of one person."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import (
    DutyGiven,
    FollowUpSet,
    FollowUpSort,
    JobsSet,
    Presence,
    Proof,
    SessionAttended,
    SessionKind,
    TalkWorded,
    Terms,
)
from app.observing.facts import Mark
from app.observing.views import Ticks
from app.overview.filtering import Wanted, chosen
from app.overview.gaps import gap_map
from app.overview.views import Cell
from app.record.outbox import PULL_QUEUE
from app.record.outgoing import Retry
from app.rights import COMMAND_LINE, Right, Role
from app.views import Level
from content_packs.model import Checklist, Point, RoleNeed, RoleProfile
from tests.app.kit import DAY, KIT, Device
from tests.app.overview_kit import act, believe, is_asked, overview

SEEN = Checklist(
    id="lifting",
    title="Lifting, seen",
    module="safe",
    competencies=("lift",),
    task="Lift.",
    why="Backs last longer.",
    can="Lift.",
    minutes=5,
    points=(Point(id="back", text="The back is straight."),),
)
PACK = msgspec.structs.replace(
    KIT,
    checklists=(SEEN,),
    role_profiles=(
        RoleProfile(id="lifter", title="Lifter", summary="", needs=(RoleNeed(competency="lift", importance=3),)),
    ),
)
SURE = (0.97, 3, 3, 20.0)


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    for who in ("dan", "ana", "ben"):
        device.enrol(who)
    believe(device, "ana", when=SURE, how=SURE, say=(0.97, 3, 3, -10.0))
    believe(device, "ben", say=(0.1, 3, 0, None))
    act(device, "sue", Role.SUPERVISOR)
    yield device
    device.close()


def told(matrix):
    return {line.learner: tuple(cell.value for cell in line.cells) for line in matrix.lines}


def test_everybody_of_the_site_by_topic_in_the_order_of_names(device) -> None:
    matrix = overview(device).matrix()
    assert [topic.module for topic in matrix.topics] == ["clean", "safe", "speak"]
    assert [line.learner for line in matrix.lines] == ["ana", "ben", "dan", "sue"]
    assert told(matrix) == {
        "ana": ("current", "not_sure", "expiring"),
        "ben": ("not_sure", "not_sure", "not_yet"),
        "dan": ("not_sure",) * 3,
        "sue": ("not_sure",) * 3,
    }
    assert matrix.packs[0].people == 4


def test_what_is_asked_decides_and_who_is_excused_is_asked_nothing(device) -> None:
    asked = is_asked(ana__clean="overdue", ben__clean="excused", dan__safe="not_yet")
    matrix = overview(device, asked).matrix("kit")
    assert told(matrix)["ana"] == ("overdue", "not_sure", "expiring")
    assert told(matrix)["ben"][0] == "not_sure"
    assert {line.learner: line.asked for line in matrix.lines} == {"ana": (0,), "ben": (), "dan": (1,), "sue": ()}


def test_who_learns_something_else_is_there_only_for_what_is_asked_of_them(tmp_path) -> None:
    other = msgspec.structs.replace(KIT, manifest=msgspec.structs.replace(KIT.manifest, id="other", title="Other"))
    device = Device(tmp_path, PACK, other)
    try:
        device.enrol("ana")
        device.enrol("olga", pack="other")
        device.enrol("oleg", pack="other")
        assert [line.learner for line in overview(device).matrix("kit").lines] == ["ana"]
        asked = DutyGiven(
            duty="d", pack="kit", version="1.0.0", module="safe", by="sue", due_day=1, terms=Terms(proof=Proof.MODULE)
        )
        device.record.append("olga", asked)
        matrix = overview(device).matrix("kit")
        assert matrix.lines[1].cells[1] is Cell.OVERDUE
        assert [line.learner for line in matrix.lines] == ["ana", "olga"]
        assert not matrix.lines[1].own
        assert [(each.pack, each.people) for each in matrix.packs] == [("other", 2), ("kit", 1)]
    finally:
        device.close()


def test_who_left_or_was_merged_or_works_elsewhere_is_nowhere_in_it(device) -> None:
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ana'")
    device.database.execute("UPDATE learner SET merged_into = 'dan' WHERE id = 'ben'")
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'sue'")
    assert list(told(overview(device).matrix())) == ["dan"]


def test_the_command_line_says_which_site(device) -> None:
    device.database.execute("UPDATE learner SET site = 'south' WHERE id = 'ana'")
    device.gate.enter(COMMAND_LINE)
    assert list(told(overview(device).matrix(site="south"))) == ["ana"]
    assert list(told(overview(device).matrix())) == ["ben", "dan", "sue"]
    act(device, "sue", Role.SUPERVISOR)
    assert list(told(overview(device).matrix(site="south"))) == ["ben", "dan", "sue"], "a person sees their own"


def test_how_old_what_came_from_elsewhere_is(device) -> None:
    age = overview(device).matrix().age
    assert (age.at_ms, age.elsewhere_ms, age.asks) == (device.clock.now_ms(), None, False)
    device.outbox.set_retry(Retry(last_contact_ms=5), PULL_QUEUE)
    age = overview(device, lrs=lambda: True).matrix().age
    assert (age.elsewhere_ms, age.asks) == (5, True)


def test_no_record_is_folded_for_the_table(device, monkeypatch) -> None:
    monkeypatch.setattr(device.record, "state", lambda learner: pytest.fail(f"{learner} was folded"))
    assert overview(device).matrix().lines


def test_that_the_table_was_looked_at_is_noted_once_a_day_and_everybody_of_the_site_finds_it(device) -> None:
    service = overview(device)
    service.matrix()
    service.matrix("kit")
    assert len(device.audit.entries(action="looked_team")) == 1
    act(device, "ana")
    (look,) = device.privacy.who_looked("ana")
    assert (look.name, look.page) == ("Sue", "team")
    device.clock.pass_ms(DAY)
    act(device, "sue", Role.SUPERVISOR)
    service.matrix()
    assert len(device.audit.entries(action="looked_team")) == 2


def test_who_came_later_or_works_elsewhere_was_not_looked_at(device) -> None:
    overview(device).matrix()
    device.clock.pass_ms(1000)
    device.gate.enter(COMMAND_LINE)
    device.enrol("eva")
    device.enrol("fay")
    device.database.execute("UPDATE learner SET site = 'south', added_ms = 0 WHERE id = 'fay'")
    assert device.privacy.who_looked("eva") == ()
    assert device.privacy.who_looked("fay") == ()


# --- filters


def test_only_what_is_overdue_a_role_a_name_and_one_topic(device) -> None:
    matrix = overview(device, is_asked(ana__clean="overdue", dan__safe="overdue")).matrix()

    def names(**wanted):
        return [matrix.lines[place].learner for place in chosen(matrix, Wanted(**wanted)).lines]

    assert names() == ["ana", "dan", "ben", "sue"], "what needs attention most first, then by name"
    assert names(by_name=True) == ["ana", "ben", "dan", "sue"]
    assert names(cell=Cell.OVERDUE) == ["ana", "dan"]
    assert names(cell=Cell.OVERDUE, module="safe") == ["dan"]
    overdue = chosen(matrix, Wanted(cell=Cell.OVERDUE))
    assert [matrix.topics[place].module for place in overdue.topics] == ["clean", "safe"]
    assert names(role=Role.SUPERVISOR) == ["sue"]
    assert names(text="AN") == ["ana", "dan"]
    assert names(text="nobody") == []
    of_work = chosen(matrix, Wanted(work="lifter"))
    assert [matrix.topics[place].module for place in of_work.topics] == ["safe"]
    assert (of_work.counts[Cell.OVERDUE], of_work.counts[Cell.NOT_SURE]) == (1, 3)


# --- what is missing


def test_the_most_missing_times_its_importance_comes_first(device) -> None:
    for who in ("ana", "ben", "dan", "sue"):
        believe(device, who, when=SURE, how=SURE)
    found = overview(device).gaps()
    figures = {gap.topic.module: (gap.people, gap.secure, gap.practise, gap.start, gap.not_sure) for gap in found.gaps}
    assert figures == {"clean": (4, 4, 0, 0, 0), "safe": (4, 0, 0, 0, 4), "speak": (4, 0, 1, 1, 2)}
    assert [gap.topic.module for gap in found.gaps] == ["safe", "speak", "clean"]
    assert [round(gap.weight, 2) for gap in found.gaps] == [3.0, 2.0, 0.0]


def test_for_a_role_only_what_it_needs_as_important_as_it_says(device) -> None:
    found = overview(device).gaps(role="lifter")
    assert [(gap.topic.module, gap.topic.importance) for gap in found.gaps] == [("safe", 3)]
    assert overview(device).gaps(role="nobody").gaps == ()


def test_of_fewer_than_three_people_there_are_no_figures(device) -> None:
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id IN ('ana', 'ben')")
    found = overview(device).gaps()
    assert all(gap.few and (gap.people, gap.secure, gap.not_sure, gap.weight) == (0, 0, 0, 0.0) for gap in found.gaps)


def test_a_topic_is_needed_by_who_learns_from_the_pack_and_by_whom_it_is_asked(device) -> None:
    matrix = overview(device, is_asked(ana__safe="not_yet")).matrix()
    guests = tuple(msgspec.structs.replace(line, own=line.learner != "ana") for line in matrix.lines)
    found = gap_map(msgspec.structs.replace(matrix, lines=guests))
    assert {gap.topic.module: gap.people for gap in found.gaps} == {"clean": 3, "safe": 4, "speak": 3}


# --- one person


def lived(device: Device) -> None:
    """Ana passed a module, has a goal, was watched, was at a session, has a follow-up, and something was written."""
    act(device, "ana")
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    device.planning.make_plan("ana", ("safe", "speak"), paused=("speak",))
    act(device, "sue", Role.SUPERVISOR)
    device.observing.record("ana", "lifting", Ticks(marks={"back": Mark.DONE}, note="secret note"), signed_off=True)
    of = {"pack": "kit", "version": "1.0.0"}
    device.record.append(
        "ana",
        SessionAttended(
            **of,
            session="s",
            kind=SessionKind.HUDDLE,
            modules=("clean", "gone"),
            minutes=15,
            by="sue",
            way=Presence.BADGE,
        ),
        FollowUpSet(**of, follow_up="f", module="safe", sort=FollowUpSort.SHOW, by="sue", thing="lifting", until_day=9),
        TalkWorded(talk="t", pack="kit", by="sue", words="secret words"),
    )


def test_how_far_somebody_is_with_everything_that_others_may_see(device) -> None:
    lived(device)
    page = overview(device, is_asked(ana__speak="overdue")).how_far("ana")
    assert (page.pack, page.own) == ("Kit", False)
    clean, safe, speak = page.topics
    assert [know.level for know in clean.knows] == [Level.SECURE, Level.SECURE]
    assert clean.cell is Cell.CURRENT
    assert safe.knows[0].low < safe.knows[0].p < safe.knows[0].high
    assert speak.cell is Cell.OVERDUE
    assert speak.duty is not None
    assert [(goal.title, goal.rests) for goal in page.goals] == [("Module safe", False), ("Module speak", True)]
    (follow,) = page.follow_ups
    assert (follow.title, follow.by, follow.until_day) == ("Lifting, seen", "Sue", 9)
    (seen,) = page.seen
    assert (seen.title, seen.by, seen.signed_off) == ("Lifting, seen", "Sue", True)
    (session,) = page.sessions
    assert (session.titles, session.minutes, session.by) == (("Module clean",), 15, "Sue")
    assert {each.title for each in page.certificates} == {"Module clean", "Lifting, seen"}


def test_nobody_agreed_a_talk_that_the_person_asked_for(device) -> None:
    asked = FollowUpSet(
        pack="kit", version="1.0.0", follow_up="f", module="", sort=FollowUpSort.TALK, by="ana", thing="", until_day=0
    )
    device.record.append("ana", asked)
    (follow,) = overview(device).how_far("ana").follow_ups
    assert (follow.title, follow.by, follow.asked) == ("", "", True)


def test_no_answer_and_no_word_of_anybody_is_on_it(device) -> None:
    lived(device)
    said = msgspec.json.encode(overview(device).how_far("ana")).decode()
    assert "secret" not in said
    assert not [item.id for item in PACK.items if item.id in said or item.stem in said]


def test_each_opening_is_one_look_that_the_person_sees_and_ones_own_is_none(device) -> None:
    lived(device)
    act(device, "ana")
    before = len(device.privacy.who_looked("ana"))
    assert overview(device).how_far  # the service itself looks at nobody
    act(device, "sue", Role.SUPERVISOR)
    overview(device).how_far("ana")
    act(device, "ana")
    looks = device.privacy.who_looked("ana")
    assert len(looks) == before + 1
    assert (looks[0].name, looks[0].page) == ("Sue", "how_far")
    act(device, "sue", Role.SUPERVISOR)
    assert overview(device).how_far("sue").own
    assert device.privacy.who_looked("sue") == ()


def test_by_a_broken_glass_nobody_agrees_anything_with_them(device) -> None:
    act(device, "sue", Role.SUPERVISOR)
    assert overview(device).how_far("ana").coaches
    act(device, "sue", Role.OPERATOR)
    device.gate.break_glass(Right.SEE_PERSON, "ana", note=lambda _actor: None)
    assert not overview(device).how_far("ana").coaches


def test_what_they_learn_from_may_not_be_here(device) -> None:
    device.database.execute("UPDATE learner SET pack = 'gone' WHERE id = 'ana'")
    page = overview(device, is_asked(ana__clean="overdue")).how_far("ana")
    assert (page.pack, page.certificates) == ("", ())
    (asked,) = page.topics
    assert (asked.topic.title, asked.cell, asked.knows) == ("Module clean", Cell.OVERDUE, ())


def test_nobody_unknown_has_a_page(device) -> None:
    with pytest.raises(Refusal, match="no_such_learner"):
        overview(device).how_far("nobody")


def test_only_those_who_have_a_job_and_not_those_who_say_so(device) -> None:
    told_of = {"by": "sue", "site": "", "pack": "kit", "version": "1.0.0", "jobs": ("lifter",)}
    device.record.append("ana", JobsSet(**told_of))
    device.record.append("ben", JobsSet(**told_of, said=True))
    device.record.append("dan", JobsSet(**{**told_of, "site": "south"}))
    matrix = overview(device).matrix()
    shown = chosen(matrix, Wanted(job="lifter"))
    assert [matrix.lines[place].learner for place in shown.lines] == ["ana"]
    assert len(shown.topics) == len(matrix.topics), "what a role needs is another question"
    assert chosen(matrix, Wanted(job="driver")).lines == ()


def test_ones_page_says_which_job_one_has_at_the_site_and_not_what_one_says_oneself(device) -> None:
    of = {"by": "sue", "pack": "kit", "version": "1.0.0"}
    device.record.append("ana", JobsSet(**of, site="", jobs=("lifter", "gone")))
    device.record.append("ben", JobsSet(**of, site="", jobs=("lifter",), said=True))
    device.record.append("dan", JobsSet(**of, site="south", jobs=("lifter",)))
    found = {who: overview(device).how_far(who).jobs for who in ("ana", "ben", "dan")}
    assert found == {"ana": ("Lifter", "gone"), "ben": (), "dan": ()}
