# SPDX-License-Identifier: Apache-2.0
"""The newer kinds in an attempt: the same drawn numbers everywhere, variants apart, words as difficulty."""

from __future__ import annotations

import msgspec
import pytest

from app.engine import diagnostic, shift_quiz
from app.engine.choosing import item_places
from app.engine.curriculum import DIFFICULTY_SD, FIRST_TRY_SD, Curriculum, guess_of
from app.engine.decisions import Decision, ItemDone
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import AnswerGiven, Purpose, QuestionAsked
from app.explaining import Ground, explain
from app.fold import Fold
from app.statements import Profile
from content_packs.answers import NotYet
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import grade, right_answer
from content_packs.model import (
    Categorise,
    Cloze,
    Difficulty,
    Draw,
    FirstTry,
    Gap,
    HotSpot,
    ItemCalibration,
    Numeric,
    Option,
    Region,
    Thing,
)
from tests.app.engine.conftest import make_pack
from tests.app.kit import make_pack as kit_pack
from ui.explained_lines import lines

DAY = 86_400_000


def sum_of(name: str, competency: str = "when") -> Numeric:
    return Numeric(
        id=name,
        competency=competency,
        stem="Two boxes of {weight} kg?",
        rationale="{weight * 2}",
        hint="Twice {weight}",
        answer=0.0,
        formula="weight * 2",
        unit="kg",
        draw=(Draw(name="weight", start=5.0, stop=250.0, step=2.5),),
    )


COMMON = {"id": "q", "competency": "c", "stem": "What?", "rationale": "Because."}
PAIR = (Option(text="a", why="w", right=True), Option(text="b", why="w"))


def region(right: bool) -> Region:
    return Region(text=f"{right}", why="w", right=right, points=((0, 0), (1, 0), (1, 1)))


@pytest.mark.parametrize(
    ("item", "guess"),
    [
        (HotSpot(**COMMON, regions=(region(True), region(False), region(False), region(False))), 0.25),
        (HotSpot(**COMMON, regions=(region(True), region(True), region(False))), 0.10),
        (Cloze(**COMMON, text="[1] [2]", gaps=(Gap(options=PAIR), Gap(options=PAIR))), 0.25),
        (Cloze(**COMMON, text="[1] [2]", gaps=(Gap(options=PAIR), Gap(accept=("x",)))), 0.03),
        (Categorise(**COMMON, groups=("A", "B"), things=(Thing(text="t", group=0, why="w"),) * 3), 0.125),
        (Categorise(**COMMON, groups=("A", "B"), things=(Thing(text="t", group=0, why="w"),) * 8), 0.03),
    ],
)
def test_guessing_hangs_on_the_kind_of_question(item, guess):
    assert guess_of(item) == pytest.approx(guess)


def test_an_experts_word_sets_difficulty_and_how_sure_it_is():
    pack = make_pack(count=1, modules=1, items=5)
    words = [*(word for word in FirstTry if word), FirstTry.UNSAID]
    items = tuple(
        msgspec.structs.replace(pack.items[0], id=f"i{n}", first_try=word, difficulty=Difficulty.MEDIUM)
        for n, word in enumerate(words)
    )
    known = ItemCalibration(item="i1", difficulty=0.7, sd=0.2, answers=50)
    curriculum = Curriculum.from_pack(msgspec.structs.replace(pack, items=items, calibration=(known,)))
    nearly, calibrated, half, few, unsaid = curriculum.difficulty.tolist()
    assert nearly < half < few
    assert unsaid == 0.0
    assert calibrated == 0.7
    assert curriculum.difficulty_sd.tolist() == [FIRST_TRY_SD, 0.2, FIRST_TRY_SD, FIRST_TRY_SD, DIFFICULTY_SD]
    assert FIRST_TRY_SD < DIFFICULTY_SD


# --- interchangeable questions


@pytest.fixture(scope="module")
def grouped():
    """Two competencies with four questions each, of which three of the first stand in for each other."""
    pack = make_pack(count=2, modules=1, items=4, chain=False)
    items = [
        msgspec.structs.replace(item, variant="same") if item.competency == "c0" and n % 4 < 3 else item
        for n, item in enumerate(pack.items)
    ]
    return Curriculum.from_pack(msgspec.structs.replace(pack, items=tuple(items)))


def test_who_has_seen_one_of_a_group_has_seen_all(grouped):
    same = [grouped.items[i] for i in grouped.siblings[0]]
    assert len(same) == 3
    assert item_places(grouped, same[:1]) == frozenset(grouped.siblings[0])
    assert item_places(grouped, [grouped.items[-1]]) == {len(grouped.items) - 1}


@pytest.mark.parametrize("seed", range(12))
def test_never_two_of_a_group_in_one_sitting(grouped, seed):
    model, done = LearnerModel.start(grouped), []
    while isinstance(chosen := diagnostic.next_question(model, grouped, done, seed=seed, at_ms=0), Decision):
        competency = grouped.competencies[int(grouped.item_competency[grouped.item_index[chosen.item_id]])]
        model = model.answered(chosen.item_id, Response.WRONG, at_ms=0, purpose=Purpose.DIAGNOSTIC)
        done.append(ItemDone(chosen.item_id, competency, right=False, not_yet=False, assisted=False))
    places = {grouped.item_index[each.item_id] for each in done}
    assert len(places & set(grouped.siblings[0])) == 1
    assert len(places) == 2 + 4  # one of the group, the fourth of c0, and all of c1


@pytest.mark.parametrize("seed", range(12))
def test_a_sibling_shown_lately_gives_way_to_another_question(grouped, seed):
    model = LearnerModel.start(grouped).lesson_finished("c0", 0)
    seen = grouped.items[grouped.siblings[0][seed % 3]]
    other = next(grouped.items[i] for i in grouped.items_of[0] if i not in grouped.siblings)
    recent = shift_quiz.Recent(asked=(seen,))
    chosen = shift_quiz.next_question(model, grouped, (), recent, seed=seed, at_ms=9 * DAY)
    assert isinstance(chosen, Decision)
    if grouped.item_index[chosen.item_id] in grouped.items_of[0]:
        assert chosen.item_id == other


# --- drawn numbers in the real program


@pytest.fixture
def device(make_device):
    """A device whose pack asks sums with drawn numbers and nothing else, and Ana before the first of them."""
    competencies = ("when", "how", "spot", "lift", "say")
    items = tuple(sum_of(f"{c}-sum-{n}", c) for c in competencies for n in range(3))
    device = make_device(msgspec.structs.replace(kit_pack(), items=items, variants=()))
    device.enrol()
    return device


def test_a_restart_shows_the_same_numbers_and_the_answer_is_kept_with_them(device):
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    assert step.item.draw == ()
    asked = device.shelf.index("kit").items[step.item.id]
    assert step.item == as_asked(asked, drawn_for(asked, step.attempt), "en")
    assert device.learning.hint("ana") == step.item.hint
    pack = device.shelf.get("kit", "1.0.0")
    again = device.reopened(pack)
    resumed = again.learning.resume("ana")
    assert resumed.item == step.item
    feedback = again.learning.answer("ana", right_answer(step.item), confidence=None, seconds=5.0)
    assert feedback.grade.right
    assert feedback.item == step.item
    given = next(event.fact for event in again.events() if isinstance(event.fact, AnswerGiven))
    assert given.drawn == drawn_for(asked, step.attempt)
    assert feedback.item.answer == given.drawn["weight"] * 2
    again.close()


def test_what_another_device_reads_is_graded_the_same(device):
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    for n in range(6):
        right = right_answer(step.item)
        answer = right if n % 2 else msgspec.structs.replace(right, value=right.value + 1)
        device.learning.answer("ana", answer, confidence=None, seconds=5.0)
        step = device.learning.next("ana")
    facts = [event.fact for event in device.roamed() if isinstance(event.fact, AnswerGiven)]
    assert len({tuple(fact.drawn.items()) for fact in facts}) > 1
    for fact in facts:
        item = as_asked(device.shelf.index("kit").items[fact.item], fact.drawn, "en")
        assert grade(item, fact.answer).right is fact.right


def test_explain_shows_the_numbers_that_were_asked(device):
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    device.learning.answer("ana", NotYet(), confidence=None, seconds=5.0)
    events = tuple(device.events())
    ground = Ground("ana", "kit", Fold(device.shelf.curriculum), device.shelf, events, device.clock.now_ms())
    told = "\n".join(lines(explain(ground, answers=9, decisions=9), ground.index, "Ana"))
    assert f"asked: {step.item.stem}" in told


def test_the_statement_is_about_one_question_for_everybody(device):
    step = device.learning.start("ana", Purpose.DIAGNOSTIC)
    device.learning.answer("ana", right_answer(step.item), confidence=None, seconds=5.0)
    profile = Profile(organisation="https://home.example", packs=device.shelf.get)
    made = [msgspec.json.decode(profile.statement(e)) for e in device.events() if isinstance(e.fact, AnswerGiven)]
    definition = made[0]["object"]["definition"]
    assert definition["name"] == {"en": "Two boxes of [weight] kg?"}
    assert "correctResponsesPattern" not in definition
    assert any(isinstance(event.fact, QuestionAsked) for event in device.events())
