# SPDX-License-Identifier: Apache-2.0
"""Rows, cards, streaks and the order of a screen."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import Outcome, PlanMade, Purpose
from app.frozen_map import FrozenMap
from app.organisation import Kind, Rule, Rules, Verb
from app.picture import (
    FROZEN_DAYS,
    known_rows,
    lesson_minutes,
    module_cards,
    plan_view,
    practise_rows,
    ready_cards,
    screen_order,
    skill_rows,
    streak,
    suggestion,
)
from app.reasons import ReasonCode
from app.shelf import index_pack
from app.state import DayTally, LastAttempt, PackState
from app.steps import KNOWN
from content_packs.model import Matching, MultipleChoice, Ordering, SingleChoice
from tests.app.kit import DAY, KIT, MODULES, questions
from tests.app.record.record_kit import NOON

INDEX = index_pack(KIT)
CURRICULUM = Curriculum.from_pack(KIT)
TODAY = NOON // DAY


def days(*ago: int, tally: DayTally | None = None) -> FrozenMap[int, DayTally]:
    return FrozenMap({TODAY - n: tally or DayTally(answers=1) for n in ago})


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        ((), 0),
        ((0,), 1),
        ((1,), 1),
        ((0, 1, 2), 3),
        ((0, FROZEN_DAYS + 1), 2),  # so many days off between two shifts
        ((0, FROZEN_DAYS + 2), 1),
        ((FROZEN_DAYS + 1,), 1),  # so many days off, and today is not over
        ((FROZEN_DAYS + 2,), 0),
        ((0, 3, 6, 20), 3),
        ((-400,), 1),  # the clock was set back
        ((-1, 0), 2),
    ],
)
def test_a_streak(ago: tuple[int, ...], expected: int) -> None:
    assert streak(days(*ago), NOON) == expected


@pytest.mark.parametrize(
    ("tally", "counts"), [(DayTally(lessons=1), 1), (DayTally(quizzes=1), 0), (DayTally(seconds=5.0), 0)]
)
def test_a_shift_is_one_with_answers_or_lessons(tally: DayTally, counts: int) -> None:
    assert streak(days(0, tally=tally), NOON) == counts


def test_days_away_freeze_a_streak() -> None:
    done = days(0, 30, 31)
    assert streak(done, NOON) == 1
    assert streak(done, NOON, ((TODAY - 29, TODAY - 5),)) == 3
    assert streak(done, NOON, ((TODAY - 29, TODAY - 5), (TODAY - 25, TODAY - 8))) == 3, "counted once"
    assert streak(done, NOON, ((TODAY - 20, TODAY - 5),)) == 1, "too many days between that were none"
    assert streak(days(10), NOON, ((TODAY - 9, TODAY + 20),)) == 1


def test_who_works_one_day_a_week_keeps_a_streak() -> None:
    assert streak(days(3, 10, 17, 24), NOON) == 4


@given(st.sets(st.integers(0, 40)))
def test_a_streak_never_grows_by_staying_away(ago: set[int]) -> None:
    lengths = [streak(days(*ago), NOON + n * DAY) for n in range(30)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[-1] == 0
    assert lengths[0] <= len(ago)


@pytest.mark.parametrize("item", questions("when"), ids=lambda item: type(item).__name__)
@given(seed=st.integers(0, 2**32 - 1))
def test_the_screen_shows_each_position_once_and_never_the_solved_order(item, seed: int) -> None:
    order = screen_order(item, seed)
    assert order == screen_order(item, seed)
    size = {SingleChoice: 4, MultipleChoice: 3, Ordering: 3, Matching: 3}.get(type(item), 0)
    assert sorted(order) == list(range(size))
    if isinstance(item, Ordering):
        assert order != (0, 1, 2)


def test_screens_differ() -> None:
    item = next(item for item in questions("when") if isinstance(item, SingleChoice))
    assert len({screen_order(item, seed) for seed in range(400)}) == 24


def model_after(*answers: tuple[str, Response]) -> LearnerModel:
    model = LearnerModel.start(CURRICULUM)
    for item, response in answers:
        model = model.answered(item, response, at_ms=NOON, purpose=Purpose.DIAGNOSTIC, seconds=6.0)
    return model


def test_rows_follow_the_modules_and_say_what_was_seen() -> None:
    model = model_after(("how-text", Response.RIGHT), ("how-single", Response.WRONG))
    rows = skill_rows(INDEX, model, NOON)
    assert [(row.module, row.competency) for row in rows] == [(m, c) for m, cs in MODULES.items() for c in cs]
    how = next(row for row in rows if row.competency == "how")
    assert (how.title, how.asked, how.right, how.fresh) == ("Title how", 2, 1, 1.0)
    assert all(0.0 <= row.low <= row.p <= row.high <= 1.0 for row in rows)
    assert [row.competency for row in rows if row.fresh is None] == ["when", "spot", "lift", "say"]
    assert [row.competency for row in rows if row.safety_critical] == ["when"]
    assert skill_rows(INDEX, None, NOON) == ()


def test_every_row_is_known_or_to_be_practised() -> None:
    kinds = ("text", "numeric", "order", "match")
    rows = skill_rows(INDEX, model_after(*((f"say-{kind}", Response.RIGHT) for kind in kinds)), NOON)
    known, practise = known_rows(rows), practise_rows(rows)
    assert {*known, *practise} == set(rows)
    assert "say" in [row.competency for row in known]
    assert [row.p for row in known] == sorted((row.p for row in known), reverse=True)
    assert all(row.p < KNOWN for row in practise)
    assert [row for row in rows if row in practise] == list(practise)


def test_one_module_is_now_and_what_waits_for_others_is_later() -> None:
    not_yet = [(f"{c}-text", Response.NOT_YET) for c in ("when", "how", "spot", "lift", "say")]
    cards = module_cards(INDEX, PackState(model=model_after(*not_yet)), NOON)
    assert [card.id for card in cards] == list(MODULES)
    assert [card.state for card in cards].count("now") == 1
    assert cards[2].state == "later"
    assert [card.total for card in cards] == [2, 2, 1]
    assert all(card.reason is not None for card in cards)


def test_what_was_wanted_comes_first() -> None:
    cards = module_cards(INDEX, PackState(model=model_after(), wants=("safe",)), NOON)
    assert [card.id for card in cards if card.state == "now"] == ["safe"]


def test_a_goal_leads_and_overrules_what_was_wanted() -> None:
    plan = PlanMade(pack="kit", version="1.0.0", goals=("clean", "gone"))
    state = PackState(model=model_after(), wants=("safe",), plan=plan)
    now = next(card for card in module_cards(INDEX, state, NOON) if card.state == "now")
    assert (now.id, now.reason.code) == ("clean", ReasonCode.GOAL)
    assert [goal.module for goal in plan_view(INDEX, state, NOON).goals] == ["clean"]


def test_a_passed_goal_is_reached_and_asks_for_nothing() -> None:
    plan = PlanMade(pack="kit", version="1.0.0", goals=("clean", "safe"))
    state = PackState(model=model_after(), plan=plan, passed=frozenset({"clean"}))
    view = plan_view(INDEX, state, NOON)
    assert [goal.minutes > 0 for goal in view.goals] == [False, True]
    assert view.minutes == view.goals[1].minutes


def test_the_minutes_of_a_lesson_are_those_of_the_first_explanation() -> None:
    assert lesson_minutes(INDEX) == dict.fromkeys(INDEX.competencies, 3.0)
    bare = index_pack(msgspec.structs.replace(KIT, lessons=KIT.lessons[2:]))
    assert lesson_minutes(bare)["when"] == 0.0


def test_two_or_three_modules_are_ready() -> None:
    state = PackState(model=model_after())
    ready = ready_cards(INDEX, state, NOON)
    assert ready[0].state == "now"
    assert {card.state for card in ready[1:]} <= {"ready"}
    assert len(ready) <= 3


def test_what_is_not_for_me_does_not_come_first_but_stays_on_the_path() -> None:
    state = PackState(model=model_after())
    refused = ready_cards(INDEX, state, NOON)[0].id
    state = replace(state, declined=frozenset({refused}))
    assert refused not in [card.id for card in ready_cards(INDEX, state, NOON)]
    assert [card.id for card in module_cards(INDEX, state, NOON) if card.declined] == [refused]
    wanted = replace(state, plan=PlanMade(pack="kit", version="1.0.0", goals=(refused,)))
    assert refused in [card.id for card in ready_cards(INDEX, wanted, NOON)]


def test_pinned_comes_first_and_forbidden_is_not_there() -> None:
    rules = Rules(
        (
            Rule("kit", Kind.MODULE, "safe", Verb.PIN, "We lift a lot."),
            Rule("kit", Kind.MODULE, "speak", Verb.FORBID, "Not here."),
        )
    )
    plan = PlanMade(pack="kit", version="1.0.0", goals=("speak", "clean"))
    state = PackState(model=model_after(), plan=plan)
    index = index_pack(KIT, rules)
    cards = module_cards(index, state, NOON)
    assert [card.id for card in cards] == ["clean", "safe"]
    now = next(card for card in cards if card.state == "now")
    assert (now.id, now.reason.code, now.reason.params["because"]) == ("safe", ReasonCode.PINNED, "We lift a lot.")
    assert [goal.module for goal in plan_view(index, state, NOON).goals] == ["clean"]


def test_nobody_is_led_to_a_forbidden_module() -> None:
    state = PackState(model=model_after(), wants=("clean",))
    index = index_pack(KIT, Rules((Rule("kit", Kind.MODULE, "clean", Verb.FORBID, "Not here."),)))
    assert "now" in [card.state for card in module_cards(index, state, NOON)]
    assert "clean" not in [card.id for card in ready_cards(index, state, NOON)]
    found = {suggestion(index, state, NOON, beside=(), colleagues={}, seed=seed).id for seed in range(60)}
    assert found == {"safe", "speak"}


def test_the_suggestion_is_beside_what_is_offered() -> None:
    state = PackState(model=model_after(), plan=PlanMade(pack="kit", version="1.0.0", goals=("clean",)))
    for seed in range(20):
        card = suggestion(INDEX, state, NOON, beside=("clean",), colleagues={}, seed=seed)
        assert card is not None
        assert card.id in {"safe", "speak"}
        assert card.state == "ready"
    everything = tuple(MODULES)
    assert suggestion(INDEX, state, NOON, beside=everything, colleagues={}, seed=1) is None
    assert suggestion(INDEX, PackState(), NOON, beside=(), colleagues={}, seed=1) is None


def test_a_passed_module_is_done_whatever_came_after() -> None:
    stopped = LastAttempt("b", NOON, Outcome.STOPPED, 1, 0, 5.0)
    state = PackState(
        model=model_after(), passed=frozenset({"clean"}), last=FrozenMap({(Purpose.MODULE, "clean"): stopped})
    )
    card = module_cards(INDEX, state, NOON)[0]
    assert (card.state, card.settled, card.reason) == ("done", 2, None)


def test_without_a_model_there_is_no_path() -> None:
    assert module_cards(INDEX, PackState(), NOON) == ()


# --- a plan that is changed


def planned(**fields) -> PackState:
    """Everything open, nothing answered rightly, and this plan. "clean" comes before "speak"; "when" can do harm."""
    not_yet = [(f"{c}-text", Response.NOT_YET) for c in ("when", "how", "spot", "lift", "say")]
    return PackState(model=model_after(*not_yet), plan=PlanMade(pack="kit", version="1.0.0", **fields))


def test_a_goal_that_rests_leads_nowhere_and_keeps_its_place() -> None:
    state = planned(goals=("safe", "speak"), paused=("safe",))
    cards = module_cards(INDEX, state, NOON)
    now = next(card for card in cards if card.state == "now")
    assert (now.id, now.reason.code) == ("clean", ReasonCode.ON_THE_WAY)
    assert all(card.reason.params.get("goal") != "safe" for card in cards)
    view = plan_view(INDEX, state, NOON)
    assert [(goal.module, goal.paused) for goal in view.goals] == [("safe", True), ("speak", False)]
    assert view.goals[0].minutes > 0
    assert view.minutes == view.goals[1].minutes, "what rests is no work"
    on = plan_view(INDEX, planned(goals=("safe", "speak")), NOON)
    assert [goal.module for goal in on.goals] == ["safe", "speak"]
    assert on.minutes > view.minutes


def test_the_order_of_the_goals_is_that_of_the_path() -> None:
    first = [
        next(card.id for card in module_cards(INDEX, planned(goals=goals), NOON) if card.state == "now")
        for goals in (("safe", "speak"), ("speak", "safe"))
    ]
    assert first == ["safe", "clean"]


def test_all_goals_at_rest_are_as_no_goal_and_the_wishes_count_again() -> None:
    state = replace(planned(goals=("speak",), paused=("speak",)), wants=("safe",))
    assert [card.id for card in module_cards(INDEX, state, NOON) if card.state == "now"] == ["safe"]


def test_a_module_that_is_left_out_is_neither_ready_nor_suggested_nor_work() -> None:
    state = planned(goals=("speak",), left_out=("safe",))
    assert "safe" not in [card.id for card in ready_cards(INDEX, state, NOON)]
    found = [suggestion(INDEX, state, NOON, beside=("clean",), colleagues={}, seed=seed) for seed in range(20)]
    assert all(card is None or card.id != "safe" for card in found)
    assert "safe" in [card.id for card in module_cards(INDEX, state, NOON)], "it is not hidden"
    assert plan_view(INDEX, state, NOON).left_out == ("safe",)


def test_what_can_do_harm_is_on_the_way_also_when_it_is_left_out() -> None:
    state = planned(goals=("speak",), left_out=("clean",))
    now = next(card for card in module_cards(INDEX, state, NOON) if card.state == "now")
    assert (now.id, now.reason.code) == ("clean", ReasonCode.ON_THE_WAY)
    assert plan_view(INDEX, state, NOON).minutes == plan_view(INDEX, planned(goals=("speak",)), NOON).minutes


def test_what_is_left_out_shortens_the_way() -> None:
    """Once nothing open in "clean" can do harm, it may be left out of the way to "speak"."""
    answers = [(f"when-{kind}", Response.RIGHT) for kind in ("text", "numeric", "match", "order", "truefalse")]
    model = model_after(*answers, ("how-text", Response.NOT_YET), ("say-text", Response.NOT_YET))
    plan = PlanMade(pack="kit", version="1.0.0", goals=("speak",))
    whole = plan_view(INDEX, PackState(model=model, plan=plan), NOON)
    short = PackState(model=model, plan=replace(plan, left_out=("clean",)))
    assert 0 < plan_view(INDEX, short, NOON).minutes < whole.minutes
    now = next(card for card in module_cards(INDEX, short, NOON) if card.state == "now")
    assert now.id == "speak"


def test_what_the_organisation_pins_is_not_left_out() -> None:
    index = index_pack(KIT, Rules((Rule("kit", Kind.MODULE, "safe", Verb.PIN, "We lift a lot."),)))
    state = planned(left_out=("safe",))
    assert next(card.id for card in module_cards(index, state, NOON) if card.state == "now") == "safe"
    assert "safe" in [card.id for card in ready_cards(index, state, NOON)]
