# SPDX-License-Identifier: Apache-2.0
"""A programme begins alike for everybody and then hangs on answers alone."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine import shift_quiz
from app.engine.curriculum import Curriculum
from app.engine.decisions import Decision, ItemDone, Stop, StopCode
from app.engine.evidence import Response
from app.engine.memory import DAY_MS
from app.engine.model import LearnerModel
from app.engine.programme import NEW_A_DAY, first_difference, first_questions, open_on, session
from app.engine.shift_quiz import Recent
from app.events import AnswerGiven, Confidence, LessonFinished, Mode, PlanMade, ProgrammeJoined, Purpose
from app.reasons import ReasonCode
from content_packs.answers import Chosen, NotYet

START = 20_000
HOUR_MS = 3_600_000
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET
few = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def launched(name="launch", *, count=30, per_week=10, start_day=START):
    return ProgrammeJoined(
        programme=name,
        title="",
        pack="p",
        version="1",
        competencies=tuple(f"c{k}" for k in range(count)),
        start_day=start_day,
        per_week=per_week,
    )


@pytest.fixture(scope="module")
def wide(pack_maker):
    return Curriculum.from_pack(pack_maker(40, 4, items=4, chain=False))


class Person:
    """Lives days with a quiz each; `hour` is the time of the day."""

    def __init__(self, curriculum, programmes, *, hour=8):
        self.model, self.programmes, self.hour = LearnerModel.start(curriculum), programmes, hour
        self.asked, self.errors, self.quiz_days, self.today = [], (), set(), []
        self.decisions: dict[int, list[Decision]] = {}

    def quiz(self, day, respond, *, learner_seed=0, plan=None):
        """One quiz; `respond` gives the response to a decision. Returns how it stopped."""
        at_ms = day * DAY_MS + self.hour * HOUR_MS
        joined = session(self.programmes, self.quiz_days, day)
        seed = joined.number if joined else learner_seed
        history, curriculum = [], self.model.curriculum
        recent = Recent(asked=tuple(self.asked), errors=self.errors, today=tuple(self.decided(day)))
        while True:
            step = shift_quiz.next_question(
                self.model, curriculum, history, recent, seed=seed, at_ms=at_ms, plan=plan, programme=joined
            )
            if isinstance(step, Stop):
                break
            response = respond(step)
            self.decisions.setdefault(day, []).append(step)
            self.model = self.model.answered(step.item_id, response, at_ms=at_ms, purpose=Purpose.SHIFT_QUIZ)
            history.append(ItemDone(step.item_id, step.item_id.split("-")[0], response is RIGHT, response is NOT_YET))
            self.asked.append(step.item_id)
        self.errors = tuple(done.item_id for done in history if not done.right)
        self.quiz_days.add(day)
        return step

    def decided(self, day):
        return [step.item_id for step in self.decisions.get(day, [])]


def scripted(responses):
    turns = iter(responses)
    return lambda _: next(turns)


# -- what is open -----------------------------------------------------------------------------------------------------


def test_a_week_opens_so_many_in_order():
    programme = launched(count=25, per_week=10)
    opened = [len(open_on(programme, START + day)) for day in (-1, 0, 6, 7, 13, 14, 400)]
    assert opened == [0, 10, 10, 20, 20, 25, 25]
    assert open_on(programme, START + 7) == programme.competencies[:20]


def test_sessions_count_the_learners_own_quiz_days():
    assert session([launched()], {START - 3}, START - 1) is None
    numbers = [session([launched()], {START - 3, START, START + 3}, START + day).number for day in (0, 1, 3, 4, 50)]
    assert numbers == [1, 2, 2, 3, 3]


def test_the_latest_started_counts_while_its_weeks_last():
    old, short, later = (
        launched("old", per_week=1),
        launched("short", count=5, start_day=START + 2),
        launched("z", start_day=START + 90),
    )
    days = {0: "old", 2: "short", 8: "short", 9: "old", 90: "z", 89: "old"}
    for day, name in days.items():
        assert session([later, old, short], (), START + day).programme == name
    assert session([short], (), START + 300).programme == "short"


# -- the first session ------------------------------------------------------------------------------------------------


@few
@given(
    st.lists(st.tuples(st.integers(0, 39), st.sampled_from(list(Response))), max_size=15),
    st.lists(st.sampled_from(list(Response)), min_size=5, max_size=5),
    st.tuples(st.integers(0, 23), st.integers(0, 20)),
    st.sampled_from([None, Mode.MAINTAIN, Mode.EXAM]),
)
def test_everybodys_first_session_is_the_same(wide, before, responses, when, mode):
    hour, late = when
    person = Person(wide, [launched()], hour=hour)
    for n, (k, response) in enumerate(before):
        person.model = person.model.answered(
            f"c{k}-i1", response, at_ms=(START - 20 + n) * DAY_MS, purpose=Purpose.MODULE, confidence=Confidence.SURE
        )
    plan = None if mode is None else PlanMade(pack="p", version="1", mode=mode, exam_day=START + 30)
    stop = person.quiz(START + late, scripted(responses), plan=plan)
    expected = [wide.items[i] for i in first_questions(session([launched()], (), START), wide, 5)]
    assert person.decided(START + late) == expected == [f"c{k}-i0" for k in range(5)]
    assert {step.reason.code for step in person.decisions[START + late]} == {ReasonCode.ALL_BEGIN_HERE}
    assert stop == Stop(StopCode.ENOUGH_QUESTIONS)


def test_a_small_first_week_is_a_short_first_session(wide):
    person = Person(wide, [launched(per_week=3)])
    assert person.quiz(START, lambda _: RIGHT) == Stop(StopCode.ENOUGH_QUESTIONS)
    assert person.decided(START) == ["c0-i0", "c1-i0", "c2-i0"]


def test_a_second_quiz_on_the_first_day_is_ones_own_and_asks_nothing_twice(wide):
    person = Person(wide, [launched()])
    for k in range(20, 30):
        person.model = person.model.answered(f"c{k}-i0", RIGHT, at_ms=(START - 9) * DAY_MS, purpose=Purpose.MODULE)
    person.quiz(START, lambda _: RIGHT)
    person.quiz(START, lambda _: RIGHT)
    competencies = [item.split("-")[0] for item in person.decided(START)]
    assert len(set(competencies)) == len(competencies) == 10
    assert {int(c[1:]) for c in competencies[5:]} <= set(range(20, 30))


# -- later sessions ---------------------------------------------------------------------------------------------------

weeks = st.lists(st.lists(st.sampled_from(list(Response)), min_size=5, max_size=5), min_size=2, max_size=3)


@few
@given(weeks, st.integers(0, 23), st.integers(0, 23))
def test_the_same_answers_on_the_same_days_bring_the_same_questions_at_any_hour(wide, answers, one_hour, other_hour):
    lived = []
    for hour in (one_hour, other_hour):
        person = Person(wide, [launched()], hour=hour)
        for day, responses in enumerate(answers):
            person.quiz(START + 2 * day, scripted(responses), learner_seed=hour)
        lived.append({day: [step.item_id for step in steps] for day, steps in person.decisions.items()})
    assert lived[0] == lived[1]


@few
@given(weeks)
def test_what_is_new_comes_two_a_day_and_never_before_it_is_opened(wide, answers):
    person = Person(wide, [launched()])
    for day, responses in enumerate(answers):
        person.quiz(START + day, scripted(responses))
    met = [int(step.item_id.split("-")[0][1:]) for step in person.decisions[START]]
    for day in range(1, len(answers)):
        steps = person.decisions[START + day]
        new = [step for step in steps if step.reason.code is ReasonCode.NEW_HERE]
        assert len(new) <= NEW_A_DAY
        for step in new:
            k = int(step.item_id.split("-")[0][1:])
            assert k < 10
            assert k not in met
            assert step.reason.params == {"competency": f"c{k}", "programme": "launch"}
        met += [int(step.item_id.split("-")[0][1:]) for step in steps]


def test_two_new_ones_a_day_hold_for_all_quizzes_of_the_day(wide):
    person = Person(wide, [launched()])
    for _ in range(2):
        person.quiz(START, lambda _: WRONG)
    for _ in range(2):
        person.quiz(START + 1, lambda _: WRONG)
    codes = [step.reason.code for step in person.decisions[START + 1]]
    assert codes.count(ReasonCode.NEW_HERE) == NEW_A_DAY


def test_within_a_session_the_hour_makes_no_difference_at_all(wide):
    """Not even in the figures: a decision is equal to the last digit."""
    person = Person(wide, [launched()])
    person.quiz(START, scripted([RIGHT, WRONG, RIGHT, RIGHT, NOT_YET]))
    recent = Recent(asked=tuple(person.asked), errors=person.errors)
    joined = session([launched()], person.quiz_days, START + 2)
    decided = [
        shift_quiz.next_question(
            person.model, wide, (), recent, seed=1, at_ms=(START + 2) * DAY_MS + hour * HOUR_MS, programme=joined
        )
        for hour in (0, 9, 23)
    ]
    assert decided[0].reason.code is not ReasonCode.BY_CHANCE
    assert decided[0] == decided[1] == decided[2]


def test_of_what_is_open_the_learner_is_asked_what_they_are_readiest_for(wide):
    person = Person(wide, [launched()])
    person.quiz(START, lambda _: RIGHT)
    person.model = person.model.areas_rated({"m0": 1.0})
    before = person.model
    person.quiz(START + 1, lambda _: RIGHT)
    new = [s.item_id.split("-")[0] for s in person.decisions[START + 1] if s.reason.code is ReasonCode.NEW_HERE]
    chances = {f"c{k}": float(before.mastery()[k]) for k in range(5, 10)}
    assert chances[new[0]] >= sorted(chances.values())[2], "among the better half, as it was before today"


def test_an_error_in_the_programme_is_asked_again_without_a_lesson(wide):
    person = Person(wide, [launched()])
    person.quiz(START, lambda step: WRONG if step.item_id.startswith("c3-") else RIGHT)
    person.quiz(START + 1, lambda _: RIGHT)
    again = [s for s in person.decisions[START + 1] if s.reason.code is ReasonCode.YESTERDAYS_ERROR]
    assert [step.item_id.split("-")[0] for step in again] == ["c3"]
    assert again[0].item_id != "c3-i0"


def test_different_answers_part_the_paths(wide):
    sets = set()
    for pattern in range(32):
        person = Person(wide, [launched()])
        person.quiz(START, scripted([RIGHT if pattern >> n & 1 else WRONG for n in range(5)]))
        person.quiz(START + 1, lambda _: RIGHT)
        sets.add(frozenset(person.decided(START + 1)))
    assert len(sets) > 10


# -- the first answer that differed -----------------------------------------------------------------------------------


def answer(item="c0-i0", **how):
    figures = {"right": True, "score": 1.0, "seconds": 9.0, "answer": Chosen((0,)), **how}
    fixed = {"attempt": "a", "purpose": Purpose.SHIFT_QUIZ, "pack": "p", "version": "1"}
    return AnswerGiven(item=item, competency=item.split("-")[0], **{**fixed, **figures})


def read(lesson="l0"):
    return LessonFinished(pack="p", version="1", lesson=lesson, competency="c0", seconds=1.0)


@pytest.mark.parametrize(
    "changed",
    [
        {"item": "c0-i1"},
        {"right": False},
        {"answer": NotYet()},
        {"confidence": Confidence.SURE},
        {"assisted": True},
        {"seconds": 0.5},
        {"seconds": 90.0},
    ],
)
def test_the_first_answer_that_the_engine_reads_differently_is_named(changed):
    mine = [answer("c9-i0"), answer(), answer("c2-i0")]
    theirs = [answer("c9-i0"), msgspec.structs.replace(answer(), **changed), answer("c5-i0")]
    assert first_difference(mine, theirs) == (mine[1], theirs[1])


def test_what_the_engine_does_not_read_is_no_difference():
    mine = [answer(right=False, answer=Chosen((1,)), attempt="a"), read()]
    theirs = [answer(right=False, answer=Chosen((2,)), attempt="b", seconds=12.0), read("another")]
    assert first_difference(mine, theirs) is None
    assert first_difference(mine, theirs[:1]) == (mine[1], None)
    assert first_difference([], []) is None
