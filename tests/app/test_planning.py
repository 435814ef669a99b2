# SPDX-License-Identifier: Apache-2.0
"""Plans, declined suggestions and programmes on a real record and the real engine."""

from __future__ import annotations

import msgspec
import pytest

from app.aids.aids import Aids
from app.aids.views import AidKind
from app.colleagues import Colleagues
from app.errors import Refusal
from app.events import Mode, PlanMade, ProgrammeJoined, Purpose, SuggestionDeclined
from app.learning import Learning
from app.organisation import Kind, Rule, Rules, Verb
from app.planning import Planning
from app.programmes import MOST_MICROLEARNS
from app.reasons import ReasonCode
from app.record.errors import StoreFailed
from app.rights import Actor, ActorKind, Role
from app.shelf import Shelf
from app.views import PlanView
from content_packs.model import Programme, Start
from tests.app.kit import DAY, KIT, MODULES, Device, Loaded, make_pack

MODULE = Purpose.MODULE
ORDER = ("when", "how", "spot", "lift", "say")


def planning(device: Device) -> Planning:
    return Planning(
        record=device.record,
        fold=device.fold,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
        recorded=device._tell,
    )


def social(device: Device) -> Learning:
    """Learning that knows what colleagues have done."""
    return Learning(
        record=device.record,
        fold=device.fold,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        new_id=device.new_id,
        colleagues=Colleagues(device.database),
    )


def today(device: Device) -> int:
    return device.record.now_ms() // DAY


def refusal(call, *args, **kwargs) -> Refusal:
    with pytest.raises(Refusal) as caught:
        call(*args, **kwargs)
    return caught.value


def last(device: Device, kind: type, learner: str = "ana"):
    return next(event.fact for event in reversed(device.events(learner)) if isinstance(event.fact, kind))


# --- plans


def test_without_a_plan_there_is_nothing_to_work_towards(device: Device) -> None:
    plan = planning(device).plan("ana")
    assert plan == PlanView(
        goals=(), minutes=0.0, low=0.0, high=0.0, mode=Mode.LEARN, exam_day=0, away_from=0, away_until=0, away=False
    )


def test_a_plan_is_recorded_and_shown_with_its_minutes(device: Device) -> None:
    device.begun()
    told, day = device.told, today(device)
    made = planning(device).make_plan("ana", ("speak", "safe", "speak"), Mode.EXAM, exam_day=day + 30)
    assert device.told == told + 1
    assert last(device, PlanMade) == PlanMade(
        pack="kit", version="1.0.0", goals=("speak", "safe"), mode=Mode.EXAM, exam_day=day + 30
    )
    assert [(goal.module, goal.title) for goal in made.goals] == [
        ("speak", "Module speak"),
        ("safe", "Module safe"),
    ]
    speak, safe = made.goals
    assert 0 < speak.low <= speak.minutes <= speak.high
    assert made.minutes == pytest.approx(speak.minutes + safe.minutes, abs=0.15)
    assert planning(device).plan("ana") == made == device.learning.today("ana").plan
    assert device.learning.progress("ana").plan == made


def test_the_path_leads_to_the_goal_and_falls_to_nothing_left(device: Device) -> None:
    device.begun()
    plans = planning(device)
    minutes = [plans.make_plan("ana", ("speak",)).minutes]
    card = device.learning.today("ana").next_module
    assert (card.id, card.reason.code, card.reason.params["goal"]) == ("clean", ReasonCode.ON_THE_WAY, "speak")
    device.finish(device.learning.start("ana", MODULE, "clean"))
    minutes.append(plans.plan("ana").minutes)
    card = device.learning.today("ana").next_module
    assert (card.id, card.reason.code) == ("speak", ReasonCode.GOAL)
    assert card.reason.params["minutes"] == minutes[-1]
    device.finish(device.learning.start("ana", MODULE, "speak"))
    minutes.append(plans.plan("ana").minutes)
    assert minutes[0] > minutes[1] > minutes[2] == 0.0
    assert device.learning.today("ana").next_module.reason.code is ReasonCode.MODULE_NEXT


def test_the_latest_plan_counts_and_choosing_goals_keeps_the_rest(device: Device) -> None:
    plans, day = planning(device), today(device)
    plans.make_plan("ana", ("safe",), Mode.EXAM, exam_day=day + 9, away_from=day, away_until=day + 2)
    plan = plans.choose_goals("ana", ("clean",))
    assert [goal.module for goal in plan.goals] == ["clean"]
    assert (plan.mode, plan.exam_day, plan.away_from, plan.away_until) == (Mode.EXAM, day + 9, day, day + 2)
    assert plans.choose_goals("ana", ()).goals == ()


def test_an_exam_that_is_over_is_over(device: Device) -> None:
    plans, day = planning(device), today(device)
    plans.make_plan("ana", ("safe",), Mode.EXAM, exam_day=day)
    assert plans.plan("ana").mode is Mode.EXAM
    device.clock.pass_ms(DAY)
    assert (plans.plan("ana").mode, plans.plan("ana").exam_day) == (Mode.LEARN, 0)
    assert plans.choose_goals("ana", ("clean",)).mode is Mode.LEARN
    assert plans.make_plan("ana", (), Mode.MAINTAIN, exam_day=day + 5).exam_day == 0


def test_nothing_is_suggested_while_away(device: Device) -> None:
    device.begun()
    assert device.learning.today("ana").suggestion is not None
    planning(device).make_plan("ana", (), away_from=today(device), away_until=today(device))
    assert device.learning.today("ana").suggestion is None


def test_nothing_is_due_while_away(device: Device) -> None:
    device.finish(device.learning.start("ana", Purpose.DIAGNOSTIC))
    device.clock.pass_ms(200 * DAY)
    assert device.learning.today("ana").due_count > 0
    day = today(device)
    assert planning(device).make_plan("ana", (), away_from=day, away_until=day + 1).away
    shown = device.learning.today("ana")
    assert (shown.due_count, shown.suggestion, shown.plan.away_until) == (0, None, day + 1)
    device.clock.pass_ms(2 * DAY)
    shown = device.learning.today("ana")
    assert not shown.plan.away
    assert shown.due_count > 0


@pytest.mark.parametrize(
    ("goals", "more", "code"),
    [
        (("nope",), {}, "no_such_module"),
        ((), {"mode": Mode.EXAM}, "exam_day_missing"),
        ((), {"mode": Mode.EXAM, "exam_day": 5}, "exam_day_past"),
        ((), {"away_from": 9, "away_until": 8}, "away_backwards"),
        ((), {"away_from": 9}, "away_backwards"),
        ((), {"away_until": 9}, "away_backwards"),
        ((), {"away_from": -9, "away_until": -8}, "away_backwards"),
    ],
)
def test_a_plan_that_cannot_be(device: Device, goals, more, code: str) -> None:
    before = device.events()
    assert refusal(planning(device).make_plan, "ana", goals, **more).code == code
    assert device.events() == before


def test_a_stranger_has_no_plan(device: Device) -> None:
    plans = planning(device)
    for call, args in ((plans.plan, ()), (plans.make_plan, ((),)), (plans.decline, ("safe",)), (plans.programmes, ())):
        assert refusal(call, "nobody", *args).code == "no_such_learner"


def test_a_failing_disk_passes_and_changes_nothing(device: Device) -> None:
    plans = planning(device)
    device.database.execute("PRAGMA query_only = 1")
    with pytest.raises(StoreFailed):
        plans.make_plan("ana", ("safe",))
    device.database.execute("PRAGMA query_only = 0")
    assert plans.plan("ana").goals == ()


def test_nobody_can_work_towards_what_is_forbidden(make_device) -> None:
    device = make_device(KIT)
    device.enrol()
    device.shelf = Shelf([Loaded(KIT)], Rules((Rule("kit", Kind.MODULE, "clean", Verb.FORBID, "Not here."),)))
    plans = planning(device)
    forbidden = refusal(plans.make_plan, "ana", ("clean",))
    assert (forbidden.code, forbidden.params) == ("module_forbidden", {"module": "clean"})
    assert refusal(plans.in_order, "kit", ["clean"]).code == "module_forbidden"
    assert plans.plan("ana").goals == ()


def test_goals_of_a_module_that_left_the_pack_are_left_out(make_device) -> None:
    device = make_device()
    device.enrol()
    planning(device).make_plan("ana", ("speak", "safe"))
    newer = device.reopened(make_pack("2.0.0", modules={"clean": ("when", "how"), "safe": ("spot", "lift")}))
    try:
        assert [goal.module for goal in planning(newer).plan("ana").goals] == ["safe"]
        assert [card.id for card in newer.learning.today("ana").path] == ["clean", "safe"]
    finally:
        newer.close()


# --- suggestions


def test_not_for_me_is_remembered_and_can_be_taken_back(device: Device) -> None:
    device.begun()
    plans = planning(device)
    first = device.learning.today("ana")
    suggested = first.suggestion
    assert suggested is not None
    assert suggested.id != first.next_module.id
    assert suggested.reason.code in {ReasonCode.RECOMMENDED, ReasonCode.SOMETHING_ELSE}
    plans.decline("ana", suggested.id)
    assert last(device, SuggestionDeclined).module == suggested.id
    for _ in range(10):
        device.clock.pass_ms(DAY)
        shown = device.learning.today("ana")
        assert shown.suggestion is None or shown.suggestion.id != suggested.id
        assert [card.declined for card in shown.path if card.id == suggested.id] == [True]
    plans.decline("ana", suggested.id, back=True)
    assert not any(card.declined for card in device.learning.today("ana").path)
    ids = set()
    for _ in range(10):
        device.clock.pass_ms(DAY)
        found = device.learning.today("ana").suggestion
        ids |= {found.id} if found else set()
    assert suggested.id in ids
    assert refusal(plans.decline, "ana", "nope").code == "no_such_module"


def test_a_suggestion_stays_for_the_day(device: Device) -> None:
    device.begun()
    shown = [device.learning.today("ana").suggestion for _ in range(3)]
    assert shown[0] == shown[1] == shown[2]


def test_nothing_is_suggested_before_the_start_is_found(device: Device) -> None:
    assert device.learning.today("ana").suggestion is None


def done_by(device: Device, *names: str, module: str = "safe") -> None:
    for name in names:
        device.enrol(name)
        device.begun(name)
        for _ in range(9):
            end = device.finish(device.learning.start(name, MODULE, module), learner=name)
            if end.outcome.value == "passed":
                break
        assert end.outcome.value == "passed"


def test_three_colleagues_are_counted_and_two_are_nobody(device: Device) -> None:
    device.begun()
    count = Colleagues(device.database)
    done_by(device, "ben", "cai")
    assert count("ana", "kit") == {}
    done_by(device, "dee")
    assert count("ana", "kit") == {"safe": 3}
    assert count("ben", "kit") == {}, "they are not colleagues of themselves"
    assert count("ana", "other") == {}
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'dee'")
    assert count("ana", "kit") == {}, "who has left is not here"


def test_colleagues_reach_the_suggestion(device: Device, monkeypatch) -> None:
    device.begun()
    done_by(device, "ben", "cai", "dee")
    seen = {}

    def caught(*args, colleagues, **more):
        seen.update(colleagues)

    monkeypatch.setattr("app.picture.suggestion", caught)
    social(device).today("ana")
    assert seen == {"safe": 3}


# --- programmes


def launch(device: Device, competencies=ORDER, **changes):
    how = {"per_week": 2, "start_day": today(device), **changes}
    return planning(device).launch("start", "First weeks", "kit", tuple(competencies), **how)


def test_a_programme_is_joined_once_by_everybody(device: Device) -> None:
    device.enrol("ben")
    assert launch(device) == ("ana", "ben")
    assert last(device, ProgrammeJoined, "ben") == ProgrammeJoined(
        programme="start",
        title="First weeks",
        pack="kit",
        version="1.0.0",
        competencies=ORDER,
        start_day=today(device),
        per_week=2,
    )
    device.enrol("cai")
    assert launch(device) == ("cai",), "who is in it stays in it"
    device.clock.pass_ms(86_400_000)
    assert launch(device) == (), "nor does the day of the launch matter to who is in it"
    before = len(device.events("ana"))
    with pytest.raises(Refusal) as refusal:
        launch(device, per_week=3)
    assert (refusal.value.code, refusal.value.params["learner"]) == ("programme_exists", "ana")
    assert len(device.events("ana")) == before, "another one needs another id, and nobody is moved silently"


def test_a_launch_that_failed_half_way_is_repeated(device: Device) -> None:
    device.enrol("ben")
    assert launch(device, learners=("ana",)) == ("ana",)
    assert launch(device) == ("ben",)


def test_a_programme_for_a_role_or_for_people_of_its_pack(make_device) -> None:
    device = make_device(make_pack(), make_pack(id="other"))
    device.enrol("ana")
    device.enrol("ben", pack="other")
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    assert launch(device, role="supervisor") == ("sue",)
    assert launch(device) == ("ana",)
    assert refusal(launch, device, learners=("ana", "ben")).code == "other_pack"
    assert refusal(launch, device, learners=("nobody",)).code == "no_such_learner"
    assert refusal(launch, device, role="cook").code == "bad_role"
    assert refusal(launch, device, role="operator").code == "nobody_to_join"


def test_how_far_a_programme_is(device: Device) -> None:
    launch(device)
    plans = planning(device)
    opened = []
    for _ in range(4):
        (view,) = plans.programmes("ana")
        opened.append(view.opened)
        device.clock.pass_ms(7 * DAY)
    assert opened == [2, 4, 5, 5]
    assert (view.id, view.title, view.total, view.settled, view.per_week) == ("start", "First weeks", 5, 0, 2)
    device.begun()
    for _ in range(3):
        device.finish(device.learning.start("ana", MODULE, "safe"))
    assert plans.programmes("ana")[0].settled >= 1


def test_a_programme_of_next_week_has_nothing_open(device: Device) -> None:
    launch(device, start_day=today(device) + 7)
    assert planning(device).programmes("ana")[0].opened == 0


@pytest.mark.parametrize(
    ("competencies", "code"),
    [
        ((), "programme_size"),
        (("when",) * (MOST_MICROLEARNS + 1), "programme_size"),
        (("when", "nope"), "no_such_competency"),
        (("when", "spot", "when"), "competency_twice"),
        (("how", "when"), "wrong_order"),
        (("say", "when"), "wrong_order"),
    ],
)
def test_a_list_that_is_no_programme(device: Device, competencies, code: str) -> None:
    before = device.events()
    assert refusal(launch, device, competencies).code == code
    assert device.events() == before


def test_the_wrong_order_is_named(device: Device) -> None:
    assert refusal(launch, device, ("say", "spot", "when")).params == {"competency": "say", "needed": "when"}
    assert launch(device, ("spot", "say")) == ("ana",), "what comes before may be left out"


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"per_week": 0}, "bad_per_week"), ({"per_week": 61}, "bad_per_week"), ({"start_day": 0}, "bad_start")],
)
def test_figures_that_are_no_programme(device: Device, changes, code: str) -> None:
    assert refusal(launch, device, **changes).code == code


def test_a_programme_needs_id_title_and_pack(device: Device) -> None:
    plans = planning(device)
    how = {"per_week": 1, "start_day": 1}
    assert refusal(plans.launch, "Start!", "T", "kit", ORDER, **how).code == "bad_programme_id"
    assert refusal(plans.launch, "start", "  ", "kit", ORDER, **how).code == "title_missing"
    assert refusal(plans.launch, "start", "T", "gone", ORDER, **how).code == "no_such_pack"


def test_modules_become_an_order_that_respects_prerequisites(device: Device) -> None:
    plans = planning(device)
    assert plans.in_order("kit", ("speak", "clean")) == ("when", "how", "say")
    everything = plans.in_order("kit", reversed(MODULES))
    assert sorted(everything) == sorted(ORDER)
    assert launch(device, everything) == ("ana",)
    assert refusal(plans.in_order, "kit", ("nope",)).code == "no_such_module"


WEEKS = Programme(
    id="weeks",
    title="Weeks",
    summary="So.",
    microlearns=ORDER[:2],
    per_week=1,
    start=Start.JOINING,
    open_to=("learner",),
)


def carrying(make_device, **changes: object) -> Device:
    pack = msgspec.structs.replace(KIT, programmes=(msgspec.structs.replace(WEEKS, **changes),))
    device = make_device(pack)
    device.enrol()
    return device


def test_a_programme_that_is_open_to_ones_role_is_started_by_oneself(make_device) -> None:
    device = carrying(make_device)
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=Role.LEARNER))
    view = planning(device).start_own("ana", "weeks")
    assert (view.id, view.start_day, view.total) == ("weeks", today(device), 2)
    assert last(device, ProgrammeJoined).competencies == ORDER[:2]
    count = len(device.events())
    assert planning(device).start_own("ana", "weeks") == view, "a second tap starts nothing"
    assert len(device.events()) == count
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ben", role=Role.OPERATOR))
    assert refusal(planning(device).start_own, "ana", "weeks").code == "not_yours"


@pytest.mark.parametrize(
    ("open_to", "programme", "code"),
    [
        ((), "weeks", "programme_not_open"),
        (("supervisor",), "weeks", "programme_not_open"),
        ((), "x", "no_such_programme"),
    ],
)
def test_a_programme_that_is_not_open_is_not_started_by_oneself(make_device, open_to, programme, code) -> None:
    device = carrying(make_device, open_to=open_to)
    assert refusal(planning(device).start_own, "ana", programme).code == code


def test_another_programme_of_that_id_is_not_replaced(make_device) -> None:
    device = carrying(make_device)
    planning(device).launch("weeks", "Others", "kit", ORDER, per_week=2, start_day=today(device))
    assert refusal(planning(device).start_own, "ana", "weeks").code == "programme_exists"


@pytest.mark.parametrize(("open_to", "offered"), [(("learner",), True), (("operator",), False), ((), False)])
def test_the_page_of_a_programme_offers_it_until_it_is_started(make_device, open_to, offered) -> None:
    device = carrying(make_device, open_to=open_to)
    aids = Aids(record=device.record, fold=device.fold, shelf=device.shelf, accounts=device.accounts, gate=device.gate)
    view = aids.open("ana", AidKind.PROGRAMME, "kit", "weeks")
    assert (view.offered, view.joined) == (offered, False)
    if offered:
        planning(device).start_own("ana", "weeks")
        view = aids.open("ana", AidKind.PROGRAMME, "kit", "weeks")
        assert (view.offered, view.joined) == (False, True)


def test_who_looks_after_people_starts_a_programme_for_one_of_them(make_device) -> None:
    device = carrying(make_device, open_to=())
    (offered,) = planning(device).carried_for("ana")
    assert (offered.id, offered.weeks, offered.start_day, offered.joined) == ("weeks", 2, today(device), False)
    view = planning(device).start_for("ana", "weeks")
    assert (view.id, view.total) == ("weeks", 2)
    assert planning(device).carried_for("ana")[0].joined
    assert [entry.action for entry in device.audit.entries("ana")][:1] == ["programme_joined"]
    count = len(device.events())
    assert planning(device).start_for("ana", "weeks") == view
    assert len(device.events()) == count
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="ana", role=Role.LEARNER))
    assert refusal(planning(device).start_for, "ana", "weeks").code == "not_allowed"
    assert refusal(planning(device).carried_for, "ana").code == "not_allowed"
