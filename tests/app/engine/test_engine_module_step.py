# SPDX-License-Identifier: Apache-2.0
"""Stepping through a module: misconceptions, hints, the ladder after errors, and an end to every attempt."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.engine import module_step
from app.engine.curriculum import Curriculum
from app.engine.decisions import (
    Decision,
    Done,
    ItemDone,
    LessonDone,
    ModuleDone,
    ModuleStep,
    ReadLesson,
    SetsRight,
    SuggestPerson,
)
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.engine.module_help import TRIES
from app.engine.module_trace import trace_of
from app.events import Purpose
from app.reasons import ReasonCode
from content_packs.model import Competency, Lesson, Manifest, Module, Option, Pack, SingleChoice

NOW = 1_760_000_000_000
RIGHT, WRONG, NOT_YET = Response.RIGHT, Response.WRONG, Response.NOT_YET


def pack_of(rng: random.Random, *, competencies: int, explained: float = 0.5) -> Pack:
    """A pack of one module with a random graph, 0 to 4 questions and 0 to 3 lessons each, and some explanations."""
    ids = [f"c{k}" for k in range(competencies)]
    lessons, items = [], []
    for c in ids:
        lessons += [
            Lesson(id=f"{c}-l{n}", title="", competency=c, body="", alternative=rng.random() < 0.5)
            for n in range(rng.randint(0, 3))
        ]
        if rng.random() < explained:
            lessons.append(Lesson(id=f"{c}-x", title="", competency=c, body="", misconception=f"{c}-m"))
        for n in range(rng.randint(0, 4)):
            options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
            items.append(SingleChoice(id=f"{c}-i{n}", competency=c, stem="", rationale="", options=options))
    manifest = Manifest(
        format=1, id="p", version="1", title="", summary="", language="en", base="", authors=(), licence=""
    )
    return Pack(
        manifest=manifest,
        competencies=tuple(
            Competency(
                id=c,
                title=c,
                requires=tuple(ids[p] for p in range(k) if rng.random() < 0.3),
                safety_critical=rng.random() < 0.2,
            )
            for k, c in enumerate(ids)
        ),
        modules=(
            Module(id="m", title="", objective="", competencies=tuple(c for c in ids if rng.random() < 0.8) or ("c0",)),
        ),
        lessons=tuple(lessons),
        items=tuple(items),
    )


@dataclass
class Life:
    """An attempt that is lived through: the model, what was done, and how often each misconception was chosen."""

    curriculum: Curriculum
    module: str = "m"
    chosen: dict[str, int] = field(default_factory=dict)
    hinted: tuple[str, ...] = ()
    seed: int = 5

    def __post_init__(self) -> None:
        self.model = LearnerModel.start(self.curriculum)
        self.history: tuple[Done, ...] = ()
        self.lessons: dict[str, list[str]] = {}

    @property
    def explanations(self) -> dict[str, SetsRight]:
        return {m: SetsRight(lesson, m.split("-")[0]) for lesson, m in self.curriculum.explains.items()}

    def next(self) -> ModuleStep:
        return module_step.next_step(
            self.model,
            self.curriculum,
            self.module,
            self.history,
            seed=self.seed,
            at_ms=NOW,
            misconceptions=self.chosen,
            explanations=self.explanations,
            hinted=self.hinted,
        )

    def answer(self, item: str, response: Response, *, assisted: bool = False, misconception: str = "") -> None:
        competency = item.split("-", maxsplit=1)[0]
        self.model = self.model.answered(item, response, at_ms=NOW, purpose=Purpose.MODULE, assisted=assisted)
        done = ItemDone(item, competency, response is RIGHT, response is NOT_YET, assisted, misconception=misconception)
        self.history += (done,)
        if misconception:
            self.chosen[misconception] = self.chosen.get(misconception, 0) + 1

    def read(self, step: ReadLesson) -> None:
        """Read what is shown, which must exist: the lesson named, else one that was not shown yet."""
        c = self.curriculum
        place = c.competency_index[step.competency_id]
        shown = self.lessons.setdefault(step.competency_id, [])
        if step.lesson_id:
            assert c.explains[step.lesson_id] == step.reason.params["misconception"]
            lesson = step.lesson_id
            self.chosen.pop(c.explains[lesson], None)
        else:
            assert len(shown) < sum(c.lessons[place])
            lesson = f"{step.competency_id}-l{len(shown)}"
            shown.append(lesson)
        self.model = self.model.lesson_finished(step.competency_id, NOW)
        self.history += (LessonDone(lesson, step.competency_id),)


@given(st.integers(0, 2**32), st.floats(0, 1), st.floats(0, 1), st.integers(1, 6))
def test_every_attempt_ends_and_shows_only_what_there_is(
    seed: int, skill: float, hints: float, competencies: int
) -> None:
    rng = random.Random(seed)
    curriculum = Curriculum.from_pack(pack_of(rng, competencies=competencies))
    life = Life(curriculum, hinted=tuple(i for i in curriculum.items if rng.random() < 0.3))
    life.chosen = {m: rng.randint(0, 3) for m in curriculum.explains.values()}
    most = competencies * (module_step.LONGEST + 4)
    for _ in range(most):
        step = life.next()
        if isinstance(step, ReadLesson):
            life.read(step)
        elif isinstance(step, Decision):
            competency = step.item_id.split("-")[0]
            unused = set(curriculum.items_of[curriculum.competency_index[competency]]) - {
                curriculum.item_index[d.item_id] for d in life.history if isinstance(d, ItemDone)
            }
            assert not unused or curriculum.item_index[step.item_id] in unused
            response = RIGHT if rng.random() < skill else rng.choice([WRONG, NOT_YET])
            wrong_idea = f"{competency}-m" if response is WRONG and rng.random() < 0.5 else ""
            life.answer(step.item_id, response, assisted=rng.random() < hints, misconception=wrong_idea)
        else:
            assert isinstance(step, ModuleDone | SuggestPerson)
            return
    pytest.fail(f"an attempt did not end in {most} steps")


@given(st.integers(0, 2**32), st.sampled_from([WRONG, NOT_YET]))
def test_who_never_understands_is_soon_sent_to_a_person(seed: int, response: Response) -> None:
    life = Life(Curriculum.from_pack(pack_of(random.Random(seed), competencies=8)))
    for _ in range(8 * module_step.LONGEST):
        step = life.next()
        if not isinstance(step, Decision | ReadLesson):
            break
        life.read(step) if isinstance(step, ReadLesson) else life.answer(step.item_id, response)
    answers = [d for d in life.history if isinstance(d, ItemDone)]
    assert len(answers) <= 6
    if isinstance(step, SuggestPerson):
        assert step.reason.params["tries"] >= TRIES


# -- misconceptions ---------------------------------------------------------------------------------------------------


@pytest.fixture
def life() -> Life:
    """Three competencies in a row, each with two lessons, four questions and an explanation."""
    ids = ("c0", "c1", "c2")
    options = tuple(Option(text=str(o), why="", right=o == 0) for o in range(4))
    base = pack_of(random.Random(1), competencies=1)
    return Life(
        Curriculum.from_pack(
            Pack(
                manifest=base.manifest,
                competencies=tuple(
                    Competency(id=c, title=c, requires=ids[max(k - 1, 0) : k]) for k, c in enumerate(ids)
                ),
                modules=(Module(id="m", title="", objective="", competencies=ids),),
                lessons=tuple(
                    Lesson(id=f"{c}-{n}", title="", competency=c, body="", alternative=n == "l1")
                    for c in ids
                    for n in ("l0", "l1")
                )
                + tuple(Lesson(id=f"{c}-x", title="", competency=c, body="", misconception=f"{c}-m") for c in ids),
                items=tuple(
                    SingleChoice(id=f"{c}-i{n}", competency=c, stem="", rationale="", options=options)
                    for c in ids
                    for n in range(4)
                ),
            )
        )
    )


def test_the_second_choice_brings_the_explanation_and_then_a_question(life: Life) -> None:
    life.answer("c0-i0", WRONG, misconception="c0-m")
    first = life.next()
    assert isinstance(first, Decision), "once may be a slip: another question"
    life.answer(first.item_id, WRONG, misconception="c0-m")
    step = life.next()
    assert isinstance(step, ReadLesson)
    assert (step.lesson_id, step.competency_id) == ("c0-x", "c0")
    assert step.reason.code is ReasonCode.MISCONCEPTION
    assert step.reason.params == {"competency": "c0", "misconception": "c0-m", "times": 2.0}
    life.read(step)
    after = life.next()
    assert isinstance(after, Decision)
    assert after.reason.code is ReasonCode.AFTER_LESSON
    assert after.item_id.startswith("c0-")
    assert after.item_id not in {"c0-i0", first.item_id}


def test_two_other_wrong_answers_bring_the_general_lesson(life: Life) -> None:
    life.answer("c0-i0", WRONG, misconception="c0-m")
    life.answer("c0-i1", WRONG)
    step = life.next()
    assert isinstance(step, ReadLesson)
    assert step.lesson_id == ""
    assert step.reason.code is not ReasonCode.MISCONCEPTION


def test_a_wrong_idea_of_other_days_comes_first_when_its_competency_does(life: Life) -> None:
    life.chosen = {"c0-m": 2}
    for item in ("c0-i0", "c1-i0", "c2-i0"):
        life.model = life.model.answered(item, NOT_YET, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
    step = life.next()
    assert isinstance(step, ReadLesson)
    assert step.lesson_id == "c0-x"


def test_testing_out_of_it_begins_with_the_explanation(life: Life) -> None:
    plain = life.next()
    assert isinstance(plain, Decision)
    assert plain.reason.code is ReasonCode.TEST_OUT
    competency = plain.item_id.split("-")[0]
    life.chosen = {f"{competency}-m": 3}
    step = life.next()
    assert isinstance(step, ReadLesson)
    assert step.lesson_id == f"{competency}-x"
    assert step.reason.params["times"] == 3.0


def test_an_explanation_is_read_once_in_an_attempt(life: Life) -> None:
    life.history = (LessonDone("c0-x", "c0"),)
    life.chosen = {"c0-m": 1}
    life.answer("c0-i0", WRONG, misconception="c0-m")
    assert life.chosen["c0-m"] == 2
    assert isinstance(life.next(), Decision)


def test_a_misconception_without_a_lesson_changes_nothing(life: Life) -> None:
    life.chosen = {"other": 1}
    life.answer("c0-i0", WRONG, misconception="other")
    assert isinstance(life.next(), Decision)


def test_an_explanation_is_none_of_the_general_lessons(life: Life) -> None:
    trace = trace_of(
        (LessonDone("c0-x", "c0"), LessonDone("c0-l0", "c0")), "c0", life.curriculum.explains, lessons=True
    )
    assert (trace.lessons, trace.steps) == (1, 2)


# -- the ladder -------------------------------------------------------------------------------------------------------


def test_the_worked_example_of_the_ladder(life: Life) -> None:
    """Wrong, wrong, the lesson, wrong, another explanation, wrong, the prerequisite, right on it, wrong: a person."""
    life.model = life.model.answered("c1-i3", WRONG, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
    codes: list[tuple[str, str]] = []
    life.answer("c2-i0", WRONG)
    while not isinstance(step := life.next(), SuggestPerson | ModuleDone):
        about = step.competency_id if isinstance(step, ReadLesson) else step.item_id.split("-")[0]
        codes.append((step.reason.code.value, about))
        if isinstance(step, ReadLesson):
            life.read(step)
        else:
            life.answer(step.item_id, RIGHT if about != "c2" else WRONG)
        assert len(codes) < 40
    mine = [code for code, about in codes if about == "c2"]
    assert mine[1:4:2] == ["next_in_module", "another_explanation"]
    assert mine[2:5:2] == ["after_lesson", "after_lesson"]
    assert ("prerequisite", "c1") in codes
    assert mine[-1] == "try_again"
    assert isinstance(step, SuggestPerson)
    assert (step.competency_id, step.reason.params["tries"]) == ("c2", float(TRIES))


def test_a_hint_comes_first_where_there_is_one(life: Life) -> None:
    life.hinted = ("c0-i2",)
    life.answer("c0-i0", WRONG)
    step = life.next()
    assert isinstance(step, Decision)
    assert step.item_id == "c0-i2"
    assert step.reason.params["hint"] == 1.0


def test_right_with_a_hint_is_no_proof(life: Life) -> None:
    life.hinted = ("c0-i1", "c0-i2")
    life.answer("c0-i0", WRONG)
    step = life.next()
    assert isinstance(step, Decision)
    life.answer(step.item_id, RIGHT, assisted=True)
    for life.seed in range(10):
        again = life.next()
        assert isinstance(again, Decision)
        assert again.reason.code is ReasonCode.PRACTISE
        assert again.item_id == "c0-i3", "the one without a hint"


def test_right_with_a_hint_leaves_even_a_settled_module_open(life: Life) -> None:
    for item in life.curriculum.items:
        life.model = life.model.answered(item, RIGHT, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
    step = life.next()
    assert isinstance(step, Decision)
    assert step.reason.code is ReasonCode.KEEP_FRESH
    life.answer(step.item_id, RIGHT, assisted=True)
    again = life.next()
    assert isinstance(again, Decision)
    life.answer(again.item_id, RIGHT)
    assert life.next() == ModuleDone(passed=True)


def test_every_lesson_gets_its_question_even_when_the_rest_is_sure(life: Life) -> None:
    for item in life.curriculum.items:
        life.model = life.model.answered(item, RIGHT, at_ms=NOW, purpose=Purpose.SHIFT_QUIZ)
    life.history = (LessonDone("c1-l0", "c1"),)
    step = life.next()
    assert isinstance(step, Decision)
    assert step.reason.code is ReasonCode.AFTER_LESSON


def test_a_competency_that_takes_too_long_is_left(life: Life) -> None:
    for n in range(module_step.LONGEST):
        life.history += (ItemDone(f"c0-i{n % 4}", "c0", right=n % 2 == 0, assisted=True),)
    step = life.next()
    assert isinstance(step, Decision | ReadLesson)
    assert "c0" not in (step.item_id if isinstance(step, Decision) else step.competency_id)


def without_questions(curriculum: Curriculum, *competencies: str) -> Curriculum:
    places = [curriculum.competency_index[c] for c in competencies]
    kept = ~np.isin(curriculum.item_competency, places)
    arrays = ("item_competency", "guess", "slip", "difficulty", "discrimination", "difficulty_sd")
    items = tuple(i for i, keep in zip(curriculum.items, kept, strict=True) if keep)
    return replace(curriculum, items=items, **{name: getattr(curriculum, name)[kept] for name in arrays})


def test_what_cannot_be_asked_about_does_not_keep_a_module_from_being_passed(life: Life) -> None:
    some = Life(without_questions(life.curriculum, "c1"))
    none = Life(without_questions(life.curriculum, "c0", "c1", "c2"))
    for lived in (some, none):
        while isinstance(step := lived.next(), Decision | ReadLesson):
            lived.read(step) if isinstance(step, ReadLesson) else lived.answer(step.item_id, RIGHT)
        assert step == ModuleDone(passed=True)
    nothing = Life(replace(none.curriculum, lessons=((0, 0),) * 3))
    assert nothing.next() == ModuleDone(passed=False)


def test_the_trace_of_the_worked_example() -> None:
    history = (
        ItemDone("a", "c", right=False),
        LessonDone("l", "c"),
        ItemDone("b", "c", right=False),
        ItemDone("d", "c", right=True, assisted=True),
        ItemDone("e", "c", right=True),
    )
    trace = trace_of(history, "c", (), lessons=True)
    assert (trace.failures, trace.helped_failures, trace.streak, trace.lessons) == (2, 1, 1, 1)
    assert Counter(type(d) for d in trace.items) == {ItemDone: 4}
    assert trace_of(history[:1], "c", (), lessons=False).helped_failures == 0
    assert trace_of((history[0], history[2]), "c", (), lessons=False).helped_failures == 1


def test_one_practice_question_in_eight_is_drawn(pack_maker):
    """After a right answer, among all questions of the competency that may be asked; never after a failure."""
    curriculum = Curriculum.from_pack(pack_maker(6, 1, items=8))
    start = LearnerModel.start(curriculum).answered("c0-i0", Response.WRONG, at_ms=NOW, purpose=Purpose.MODULE)
    model = start.lesson_finished("c0", NOW).answered("c0-i1", Response.RIGHT, at_ms=NOW, purpose=Purpose.MODULE)
    failed = (ItemDone("c0-i0", "c0", right=False),)
    history = (*failed, LessonDone("l0-0", "c0"), ItemDone("c0-i1", "c0", right=True))
    steps = [module_step.next_step(model, curriculum, "m0", history, seed=seed, at_ms=NOW) for seed in range(160)]
    drawn = [step for step in steps if isinstance(step, Decision) and step.reason.code is ReasonCode.BY_CHANCE]
    assert 10 <= len(drawn) <= 32
    assert len({step.item_id for step in drawn}) >= 4
    after = [module_step.next_step(start, curriculum, "m0", failed, seed=seed, at_ms=NOW) for seed in range(60)]
    assert ReasonCode.BY_CHANCE not in {step.reason.code for step in after if not isinstance(step, ModuleDone)}
