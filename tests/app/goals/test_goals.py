# SPDX-License-Identifier: Apache-2.0
"""Goals on a real record and the real engine: the plan changed step by step, own words, the survey, and how sure."""

from __future__ import annotations

import msgspec
import pytest

from app.errors import Refusal
from app.events import AnswerGiven, PlanMade, ProgrammeJoined, Purpose
from app.goals.views import Because, Stage
from app.organisation import Kind, Rule, Rules, Verb
from app.own.facts import PlaylistKept, TeachingOffered
from app.rights import Role
from app.shelf import Shelf
from content_packs.grading import right_answer
from content_packs.model import RoleNeed, RoleProfile
from tests.app.kit import DAY, Device, Loaded, make_pack
from tests.practice_samples import make_cycle

PACK = msgspec.structs.replace(make_pack(), cycles=(make_cycle("clean", "when"),))
GOAL, CUE, ACTION = "Talk with Mrs Lang about gardens", "the kettle is on", "ask one question more"
PIN = "2580"


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, PACK, actor=None)
    add(device)
    yield device
    device.close()


def add(device: Device, pin: str | None = PIN) -> None:
    device.accounts.add(id="ana", name="Ana", pack="kit", pin=pin)
    device.accounts.sign_in("ana", pin or "")


def plan(device: Device) -> PlanMade:
    return next(event.fact for event in reversed(device.events("ana")) if isinstance(event.fact, PlanMade))


def goals(device: Device) -> list[tuple[str, Stage]]:
    return [(card.module, card.stage) for card in device.goals.home("ana").goals]


# --- the plan


def test_goals_are_chosen_put_in_another_order_rest_and_go(device):
    mine = device.goals
    mine.choose("ana", ("safe", "speak"))
    mine.add("ana", ("clean",))
    assert [card.number for card in mine.home("ana").goals] == [1, 2, 3]
    mine.move("ana", "clean", later=False)
    mine.move("ana", "safe", later=True)
    assert [module for module, _ in goals(device)] == ["clean", "safe", "speak"]
    mine.move("ana", "clean", later=False)
    mine.rest("ana", "clean", rests=True)
    assert goals(device)[0] == ("clean", Stage.RESTS)
    assert device.learning.today("ana").next_module.id == "safe"
    mine.rest("ana", "clean", rests=False)
    assert device.learning.today("ana").next_module.id == "clean"
    mine.drop("ana", "clean")
    assert plan(device).goals == ("safe", "speak")
    with pytest.raises(Refusal, match="no_such_goal"):
        mine.goal("ana", "clean")


def test_a_change_keeps_all_else_of_the_plan(device):
    device.planning.make_plan("ana", ("safe", "speak"), away_from=30_000, away_until=30_004)
    device.goals.rest("ana", "safe", rests=True)
    device.goals.leave_out("ana", "clean", out=True)
    device.goals.weekly("ana", 3)
    device.goals.choose("ana", ("speak", "safe", "clean"))
    made = plan(device)
    assert (made.goals, made.paused, made.left_out) == (("safe", "speak", "clean"), ("safe",), ())
    assert (made.weekly, made.away_from, made.away_until) == (3, 30_000, 30_004)
    device.planning.choose_goals("ana", ("speak",))
    assert plan(device).paused == ()
    for wrong in (-1, 8):
        with pytest.raises(Refusal, match="bad_weekly"):
            device.goals.weekly("ana", wrong)
    with pytest.raises(Refusal, match="no_such_module"):
        device.goals.leave_out("ana", "gone", out=True)


def test_the_steps_of_a_goal_and_what_may_be_left_out_of_them(device):
    device.begun()
    mine = device.goals
    mine.choose("ana", ("speak",))
    steps = {step.module: step for step in mine.goal("ana", "speak").steps}
    assert list(steps) == ["clean", "speak"]
    assert not steps["clean"].may_leave, "what can do harm keeps its place"
    assert not steps["speak"].may_leave
    whole = mine.home("ana").minutes
    assert whole == pytest.approx(steps["clean"].minutes + steps["speak"].minutes, abs=0.15)
    for kind in ("text", "numeric", "match", "order", "truefalse", "single", "multiple"):
        _right(device, f"when-{kind}")
    step = next(step for step in mine.goal("ana", "speak").steps if step.module == "clean")
    assert step.may_leave
    before = mine.home("ana").minutes
    mine.leave_out("ana", "clean", out=True)
    left = {step.module: step.left_out for step in mine.goal("ana", "speak").steps}
    assert left == {"clean": True, "speak": False}
    assert mine.home("ana").minutes < before
    mine.leave_out("ana", "clean", out=False)
    assert mine.home("ana").minutes == before


def _right(device: Device, item: str) -> None:
    """One more right answer about "when", as if it had been asked."""
    asked = next(each for each in PACK.items if each.id == item)
    fact = AnswerGiven(
        attempt="a0",
        purpose=Purpose.DIAGNOSTIC,
        pack="kit",
        version="1.0.0",
        item=item,
        competency="when",
        answer=right_answer(asked),
        right=True,
        score=1.0,
        seconds=9.0,
    )
    device.record.append("ana", fact)


def test_what_is_asked_says_why_and_until_when(device):
    asked = device.goals.home("ana").asked
    assert [(each.because, each.module) for each in asked] == [(Because.HARM, "clean")]
    shelf = Shelf([Loaded(PACK)], Rules((Rule("kit", Kind.MODULE, "safe", Verb.PIN, "We lift a lot."),)))
    device.goals._shelf = device.planning._shelf = shelf
    today = device.record.now_ms() // DAY
    joined = ProgrammeJoined(
        programme="weeks",
        title="Your first weeks",
        pack="kit",
        version="1.0.0",
        competencies=("when", "how", "say"),
        start_day=today,
        per_week=2,
    )
    device.record.append("ana", joined)
    pinned, programme, harm = device.goals.home("ana").asked
    assert (pinned.because, pinned.module, pinned.words) == (Because.PINNED, "safe", "We lift a lot.")
    assert (programme.because, programme.title, programme.until_day) == (
        Because.PROGRAMME,
        "Your first weeks",
        today + 13,
    )
    assert (harm.because, harm.module, harm.settled, harm.total) == (Because.HARM, "clean", 0, 2)
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    assert [each.because for each in device.goals.home("ana").asked] == [Because.PINNED, Because.PROGRAMME]


def test_this_week_counts_shifts_from_monday_on(device):
    monday = 21_000 - (21_000 + 3) % 7
    device.clock.jump(monday * DAY + 1)
    device.goals.weekly("ana", 3)
    assert device.goals.home("ana").week.shifts == 0
    device.begun()
    device.clock.pass_ms(6 * DAY)
    week = device.goals.home("ana").week
    assert (week.shifts, week.target) == (1, 3)
    device.clock.pass_ms(DAY)
    assert device.goals.home("ana").week.shifts == 0


# --- own words


def test_own_words_and_intentions_are_kept_and_taken_away(device):
    mine = device.goals
    mine.keep("ana", "words", ("Talk with",))
    assert mine.kept("ana", "words") == ("Talk with",)
    mine.write("ana", f"  {GOAL}\n ")
    mine.write("ana", "   ")
    assert mine.kept("ana", "words") == ()
    (words,) = mine.home("ana").words
    assert words.text == GOAL
    mine.intend("ana", words.id, CUE, ACTION)
    mine.intend("ana", words.id, "", ACTION)
    mine.choose("ana", ("safe",))
    mine.intend("ana", "safe", "I come in", "look at the board")
    (intention,) = mine.in_words("ana", words.id).intentions
    assert (intention.cue, intention.action) == (CUE, ACTION)
    assert [each.cue for each in mine.goal("ana", "safe").intentions] == ["I come in"]
    mine.take_away("ana", words.id)
    mine.drop("ana", "safe")
    assert device.sealed.read("ana", device.accounts.private_key("ana")) == ()
    with pytest.raises(Refusal, match="no_such_goal"):
        mine.in_words("ana", words.id)


def test_a_reflection_is_not_taken_away_here(device):
    key = device.accounts.private_key("ana")
    note = device.sealed.write("ana", key, "reflection", "Mine.")
    device.goals.take_away("ana", note)
    assert [each.id for each in device.sealed.read("ana", key)] == [note]


def test_nothing_that_is_written_lies_anywhere_in_the_open(device, tmp_path, caplog):
    """Every column of every table, the statements, the facts, and the files."""
    caplog.set_level(0)
    device.goals.keep("ana", "words", (GOAL,))
    device.goals.keep("ana", "if:safe", (CUE, ACTION))
    held = dump(device)
    device.goals.write("ana", GOAL)
    device.goals.intend("ana", "safe", CUE, ACTION)
    held += dump(device) + repr(device.events()) + caplog.text
    held += repr([device.profile.statement(e) for e in device.record.events("ana", leaving_only=True)])
    device.accounts.sign_out()
    held += b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()).decode("latin-1")
    for text in (GOAL, CUE, ACTION):
        assert text not in held
        assert text[:10] not in held
    with pytest.raises(Refusal, match="not_signed_in"):
        device.goals.home("ana")


def dump(device: Device) -> str:
    tables = [row[0] for row in device.database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [row for table in tables for row in device.database.execute(f'SELECT * FROM "{table}"').fetchall()]
    return "".join(value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row)


def test_the_copy_of_the_person_has_them_in_plain_words(device):
    device.goals.write("ana", GOAL)
    device.goals.intend("ana", "safe", CUE, ACTION)
    texts = [note["text"] for note in msgspec.json.decode(device.privacy.copy("ana").json)["private_notes"]]
    assert texts == [GOAL, f"{CUE} … {ACTION}"]


def test_without_a_pin_the_plan_works_and_nothing_is_written(tmp_path):
    device = Device(tmp_path, PACK, actor=None)
    add(device, None)
    device.goals.choose("ana", ("safe",))
    view = device.goals.home("ana")
    assert (view.may_write, view.words, len(view.goals)) == (False, (), 1)
    device.goals.keep("ana", "words", (GOAL,))
    assert device.goals.kept("ana", "words") == ()
    with pytest.raises(Refusal, match="no_private_key"):
        device.goals.write("ana", GOAL)
    device.close()


def test_only_the_person_themselves_gets_on(device):
    device.accounts.add(id="boss", name="Bo", role=Role.SUPERVISOR.value, pack="kit", pin=PIN)
    device.accounts.sign_in("boss", PIN)
    calls = [
        lambda: device.goals.home("ana"),
        lambda: device.goals.sure("ana"),
        lambda: device.goals.survey("ana"),
        lambda: device.goals.add("ana", ("safe",)),
        lambda: device.goals.write("ana", GOAL),
        lambda: device.goals.kept("ana", "words"),
        lambda: device.goals.teach("ana", ("safe",)),
        lambda: device.goals.finish("ana", "x"),
    ]
    for call in calls:
        with pytest.raises(Refusal, match="not_yours"):
            call()


# --- the survey


def test_the_survey_makes_one_playlist_of_cycles_on_the_way(device, tmp_path):
    mine = device.goals
    assert mine.finish("ana", "Mine") == ()
    mine.choose("ana", ("speak",))
    mine.teach("ana", ("safe",))
    mine.teach("ana", ("safe",))
    assert device.facts().count("TeachingOffered") == 1
    assert next(area.on for area in mine.survey("ana").teaches if area.module == "safe")
    (cycle,) = mine.finish("ana", "My learning cycles")
    assert cycle.cycle == "a-round", "it is on the way to the goal"
    mine.finish("ana", "My learning cycles")
    kept = [event.fact for event in device.events("ana") if isinstance(event.fact, PlaylistKept)]
    assert [(each.title, [ref.thing for ref in each.things]) for each in kept] == [("My learning cycles", ["a-round"])]
    assert any(isinstance(event.fact, TeachingOffered) for event in device.events("ana"))
    with pytest.raises(Refusal, match="no_such_module"):
        mine.teach("ana", ("gone",))


def test_what_is_missing_for_a_role_becomes_goals(tmp_path):
    needs = (RoleNeed(competency="when"), RoleNeed(competency="lift"))
    role = RoleProfile(id="lead", title="Lead", summary="Leads.", needs=needs)
    device = Device(tmp_path, msgspec.structs.replace(PACK, role_profiles=(role,)), actor=None)
    add(device)
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    (offer,) = device.goals.survey("ana").roles
    assert (offer.card.id, offer.card.have, offer.card.total, offer.modules) == ("lead", 1, 2, ("safe",))
    device.goals.add("ana", offer.modules)
    assert goals(device) == [("safe", Stage.AHEAD)]
    device.close()


# --- how sure


def test_said_first_and_now_stand_side_by_side(device):
    device.learning.rate_areas("ana", {"clean": 0.85}, ("clean",))
    before = {row.module: row for row in device.goals.sure("ana")}
    assert (before["clean"].said, before["clean"].first) == (0.85, None)
    device.begun()
    first = {row.module: row for row in device.goals.sure("ana")}
    assert first["clean"].first == first["clean"].now
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    after = {row.module: row for row in device.goals.sure("ana")}
    assert after["clean"].first_share == first["clean"].first_share
    assert (after["clean"].now, after["clean"].total) == (2, 2)
    device.learning.rate_areas("ana", {"safe": 0.1}, ())
    said = {row.module: row.said for row in device.goals.sure("ana")}
    assert (said["clean"], said["safe"], said["speak"]) == (0.85, 0.1, None)
    device.goals.add("ana", ("safe",))
    assert next(row.goal for row in device.goals.sure("ana") if row.module == "safe")
