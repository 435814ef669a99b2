# SPDX-License-Identifier: Apache-2.0
"""An explanation says what the engine did, to the last figure, and can be followed by hand."""

from __future__ import annotations

import random
import re
import uuid

import pytest
from msgspec.structs import replace

from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.errors import Refusal
from app.events import AnswerGiven, Confidence, LessonOffered, ProgrammeJoined, Purpose, QuestionAsked
from app.explaining import Explanation, Ground, explain
from app.explaining.deciding import choice
from app.explaining.explanation import Deed, Lost, Measure
from app.explaining.weighing import weighed
from app.fold import Fold
from app.frozen_map import FrozenMap
from app.reasons import ReasonCode
from app.shelf import index_pack
from app.state import Attempt, ItemMemory, PackState
from app.views import Finished, LessonView, Level, QuestionView
from content_packs.answers import Chosen, NotYet
from content_packs.grading import right_answer
from tests.app.conftest import MakeDevice
from tests.app.kit import DAY, KIT, Device
from ui.explained_lines import lines

NUMBER = re.compile(r"\d*\.\d+|\d+")


def ground(device: Device, learner: str = "ana") -> Ground:
    return Ground(
        learner=learner,
        pack="kit",
        fold=Fold(device.shelf.curriculum),
        shelf=device.shelf,
        events=tuple(device.events(learner)),
        at_ms=device.record.now_ms(),
    )


def told(device: Device, learner: str = "ana", **more: int) -> Explanation:
    return explain(ground(device, learner), **{"answers": 1000, "decisions": 1000, **more})


@pytest.fixture
def worked(make_device: MakeDevice) -> Device:
    """Ana has had a diagnostic, a module and two quizzes, with answers of every kind.

    Identifiers draw the questions. Here they are the same each time. With others it was seen that nobody took a hint;
    that the second question of both quizzes had none is how that can be, and was not seen again.
    """
    drawn = random.Random(1)
    device = make_device(new_id=lambda: str(uuid.UUID(int=drawn.getrandbits(128), version=4)))
    device.enrol()
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"))
    for _ in range(2):
        device.clock.pass_ms(3 * DAY)
        step = device.learning.start("ana", Purpose.SHIFT_QUIZ)
        for number in range(5):
            assert isinstance(step, QuestionView)
            if number == 1:
                device.learning.hint("ana") if step.item.hint else None
            answer = NotYet() if number == 2 else right_answer(step.item)
            sure = (Confidence.SURE, Confidence.NOT_SURE, None)[number % 3]
            seconds = 0.5 if number == 3 else 7.0
            device.learning.answer("ana", answer, confidence=sure, seconds=seconds)
            step = device.learning.next("ana")
    assert isinstance(step, Finished)
    return device


# --- answers


def test_the_worked_example_by_hand() -> None:
    """Guessing .25, slip .10, R 1, openness .15: right is .98 x .90 = .882 to .85 x .25 = .2125, the factor 4.15."""
    start = LearnerModel.start(Curriculum.from_pack(KIT))
    model = replace(start, candour=replace(start.candour, openness=0.15))
    plain = model.curriculum.parameters("when-single")
    assert plain is not None
    item = replace(plain, guess=0.25, slip=0.10)
    fact = AnswerGiven(
        attempt="a",
        purpose=Purpose.DIAGNOSTIC,
        pack="kit",
        version="1.0.0",
        item="when-single",
        competency="when",
        answer=Chosen((0,)),
        right=True,
        score=1.0,
        seconds=5.0,
    )
    after = model.answered(
        "when-single", Response.RIGHT, at_ms=0, purpose=Purpose.DIAGNOSTIC, seconds=5.0, parameters=item
    )
    found = weighed(fact, 0, model, after, item)
    assert found is not None
    assert (found.with_it, found.without_it) == (pytest.approx(0.882), pytest.approx(0.2125))
    assert found.factor == pytest.approx(4.1506, abs=1e-4)
    odds = found.blocks_before / (1 - found.blocks_before) * 4.1506
    assert found.blocks_after == pytest.approx(odds / (1 + odds), abs=1e-4)
    assert found.p_after == pytest.approx(float(after.mastery()[0]))


def test_every_step_of_every_answer_adds_up(worked: Device) -> None:
    found = told(worked)
    answers = [event.fact for event in worked.events() if isinstance(event.fact, AnswerGiven)]
    assert [a.item for a in found.answers] == [fact.item for fact in answers]
    assert found.answers_in_all == len(answers)
    for a in found.answers:
        odds = a.blocks_before / (1 - a.blocks_before) * a.with_it / a.without_it
        assert a.blocks_after == pytest.approx(odds / (1 + odds), rel=1e-6)
        share = a.graph_share_before / (1 - a.graph_share_before) * a.foretold_by_graph / a.foretold_by_blocks
        assert a.graph_share_after == pytest.approx(share / (1 + share), rel=1e-6)
        mean = a.graph_share_after * a.graph_after + (1 - a.graph_share_after) * a.blocks_after
        assert a.p_weighed == pytest.approx(mean)
        assert a.by_rest <= 0.0, "what rests can only be lost"
        assert a.p_weighed + a.by_openness + a.by_learning == pytest.approx(a.p_after)
    as_weighed = [a for a in found.answers if abs(a.by_openness) < 1e-12]
    assert len(as_weighed) > len(found.answers) / 2, "weighed as the engine did; anew only where openness moved far"
    model = worked.fold.pack_state(worked.record.state("ana"), "kit").model
    assert model is not None
    last = {a.competency: a.p_after for a in found.answers[-5:]}
    place = model.curriculum.competency_index[found.answers[-1].competency]
    assert last[found.answers[-1].competency] == pytest.approx(float(model.mastery()[place]))


def test_what_says_nothing_is_said_to_say_nothing(worked: Device) -> None:
    silent = [a for a in told(worked).answers if a.assisted or (a.seconds < 1 and a.response is not Response.NOT_YET)]
    assert {a.assisted for a in silent} == {True, False}
    for a in silent:
        assert (a.plain_with, a.plain_without, a.with_it, a.without_it) == (1, 1, 1, 1)
        assert a.p_weighed == pytest.approx(a.p_before)


def test_neighbours_that_moved_most_come_first(worked: Device) -> None:
    for a in told(worked).answers:
        moves = [abs(other.after - other.before) for other in a.moved]
        assert moves == sorted(moves, reverse=True)
        assert a.competency not in {other.competency for other in a.moved}


def numbers(line: str) -> list[float]:
    return [float(text) for text in NUMBER.findall(line)]


def test_what_is_printed_can_be_followed_with_a_pocket_calculator(worked: Device) -> None:
    """Take the printed figures, reckon as the lines say, and get the printed results."""
    text = list(lines(told(worked), worked.shelf.index("kit"), "Ana"))
    blocks = [line for line in text if line.startswith("    blocks:")]
    averages = [line for line in text if line.startswith("    average:")]
    shares = [line for line in text if "odds of its share" in line]
    assert len(blocks) == len(averages) == len(shares) > 10
    for line in blocks:
        p, odds, with_it, without_it, factor, after, result = numbers(line)
        assert p / (1 - p) == pytest.approx(odds, rel=0.02)
        assert with_it / without_it == pytest.approx(factor, rel=0.01)
        assert odds * factor == pytest.approx(after, rel=0.01)
        assert after / (1 + after) == pytest.approx(result, rel=0.01)
    for line in averages:
        share, graph, rest, by_blocks, result = numbers(line)
        assert share * graph + rest * by_blocks == pytest.approx(result, rel=0.01, abs=1e-4)
    for line in shares:
        odds, ratio, after, share = numbers(line)
        assert odds * ratio == pytest.approx(after, rel=0.01)
        assert after / (1 + after) == pytest.approx(share, rel=0.01)
    for line in (line for line in text if line.startswith("    likelihood") and " x (" in line):
        formula, result = line.split(":", 1)[1].rsplit(" = ", 1)
        assert re.fullmatch(r"[-\d.x+() ]+", formula.strip())
        assert eval(formula.replace("x", "*")) == pytest.approx(float(result), abs=0.0015)


# --- what is believed


def test_what_is_missing_to_the_next_level(worked: Device) -> None:
    found = told(worked)
    model = worked.fold.pack_state(worked.record.state("ana"), "kit").model
    assert model is not None
    assert [s.competency for s in found.standings] == list(model.curriculum.competencies)
    for standing in found.standings:
        place = model.curriculum.competency_index[standing.competency]
        assert standing.p == pytest.approx(float(model.mastery()[place]))
        mean = found.graph_share * standing.by_graph + (1 - found.graph_share) * standing.by_blocks
        assert standing.p == pytest.approx(mean)
        assert standing.level is model.level(standing.competency, found.at_ms)
        if standing.following is not None:
            assert not all(need.met for need in standing.needs)
        if standing.level is Level.PRACTISE:
            assert [need.measure for need in standing.needs] == list(Measure)
            assert standing.needs[0].need == model.curriculum.secure_at[place]


def test_nobody_has_answered_yet(device: Device) -> None:
    found = told(device)
    assert (found.answers, found.decisions, found.answers_in_all) == ((), (), 0)
    assert found.ahead.purpose is Purpose.DIAGNOSTIC
    assert found.ahead.now is not None
    assert found.ahead.now.reason.code is ReasonCode.START_EASY
    assert list(lines(found, device.shelf.index("kit"), "Ana"))


def test_a_pack_that_is_not_here(device: Device) -> None:
    gone = ground(device)
    with pytest.raises(Refusal, match="no_such_pack"):
        explain(Ground("ana", "gone", gone.fold, gone.shelf, gone.events, gone.at_ms))


def test_one_competency_and_the_last_few(worked: Device) -> None:
    few = explain(ground(worked), answers=2, decisions=3)
    assert (len(few.answers), len(few.decisions)) == (2, 3)
    assert few.answers[-1].item == few.decisions[-1].item
    one = explain(ground(worked), competency="when")
    assert [s.competency for s in one.standings] == ["when"]
    assert {a.competency for a in one.answers} == {d.competency for d in one.decisions} == {"when"}


# --- decisions


def test_decisions_are_told_as_they_were_recorded(worked: Device) -> None:
    facts = [e.fact for e in worked.events() if isinstance(e.fact, QuestionAsked | LessonOffered)]
    found = told(worked)
    assert len(found.decisions) == len(facts)
    for fact, told_of in zip(facts, found.decisions, strict=True):
        assert told_of.reason.code == fact.reason
        assert told_of.reason.params == fact.params
        if isinstance(fact, QuestionAsked):
            assert (told_of.item, told_of.probability, told_of.gain, told_of.path) == (
                fact.item,
                fact.probability,
                fact.gain,
                fact.path,
            )
            assert [(o.item, o.probability, o.gain) for o in told_of.others] == [
                (item, *figures) for item, figures in zip(fact.alternatives, fact.figures, strict=True)
            ]
        else:
            assert told_of.lesson == fact.lesson


def test_why_the_others_lost_is_so(worked: Device) -> None:
    index = worked.shelf.index("kit")
    seen: set[Lost] = set()
    before = ""
    for made in told(worked).decisions:
        for other in made.others:
            seen.add(other.lost)
            match other.lost:
                case Lost.LOWER_GAIN:
                    assert other.gain < made.gain
                case Lost.ROTATION:
                    assert other.gain >= made.gain
                    assert index.module_of[other.competency] == index.module_of[index.items[before].competency]
                case Lost.ASKED_LATELY:
                    assert other.competency == made.competency
        before = made.item or before
    assert Lost.LOWER_GAIN in seen


@pytest.mark.parametrize(
    ("purpose", "code", "figures", "lost"),
    [
        (Purpose.DIAGNOSTIC, ReasonCode.TELLS_MOST, (0.5, 0.1), Lost.LOWER_GAIN),
        (Purpose.DIAGNOSTIC, ReasonCode.TELLS_MOST, (0.5, 0.3), Lost.ROTATION),
        (Purpose.SHIFT_QUIZ, ReasonCode.UNSETTLED, (0.2, 0.3), Lost.HARDER),
        (Purpose.SHIFT_QUIZ, ReasonCode.UNSETTLED, (0.8, 0.3), Lost.DRAWN),
        (Purpose.SHIFT_QUIZ, ReasonCode.DUE, (0.8, 0.3), Lost.ASKED_LATELY),
        (Purpose.SHIFT_QUIZ, ReasonCode.BY_CHANCE, (0.8, 0.1), Lost.BY_CHANCE),
        (Purpose.SHIFT_QUIZ, ReasonCode.ALL_BEGIN_HERE, (0.8, 0.1), Lost.IN_ORDER),
        (Purpose.MODULE, ReasonCode.TRY_AGAIN, (0.6, 0.3), Lost.HARDER),
        (Purpose.MODULE, ReasonCode.TRY_AGAIN, (0.7, 0.3), Lost.AUTHORS_ORDER),
        (Purpose.MODULE, ReasonCode.PRACTISE, (0.6, 0.3), Lost.OFF_BAND),
        (Purpose.MODULE, ReasonCode.PRACTISE, (0.8, 0.3), Lost.DRAWN),
        (Purpose.MODULE, ReasonCode.TEST_OUT, (0.6, 0.1), Lost.LOWER_GAIN),
    ],
)
def test_each_way_to_lose(purpose: Purpose, code: ReasonCode, figures: tuple[float, float], lost: Lost) -> None:
    def asked(item: str, **more: object) -> QuestionAsked:
        known = {"attempt": "a", "item": item, "competency": item.split("-", maxsplit=1)[0], "number": 1, "shuffle": 1}
        return QuestionAsked(**known, reason=code.value, params={}, probability=0.7, gain=0.2, **more)

    attempt = Attempt("a", purpose, "kit", "1.0.0", "clean", 0, 0, asked=(asked("when-single"),))
    fact = asked("spot-single", alternatives=("when-match",), figures=(figures,))
    pack = PackState(items=FrozenMap({"when-match": ItemMemory(5, right=True)}))
    assert [o.lost for o in choice(fact, 9, attempt, pack, index_pack(KIT)).others] == [lost]


@pytest.mark.parametrize(
    ("code", "asked_at", "other", "lost"),
    [
        (ReasonCode.TELLS_MOST, 0.30, 0.36, Lost.DRAWN),  # easier than what was asked: it cannot have lost as harder
        (ReasonCode.TELLS_MOST, 0.30, 0.20, Lost.DRAWN),  # both likely to fail: nobody was spared anything
        (ReasonCode.TELLS_MOST, 0.70, 0.39, Lost.HARDER),
        (ReasonCode.AFTER_HARD_ONES, 0.30, 0.20, Lost.HARDER),
        (ReasonCode.START_EASY, 0.72, 0.60, Lost.HARDER),
    ],
)
def test_only_what_is_harder_loses_as_harder(code: ReasonCode, asked_at: float, other: float, lost: Lost) -> None:
    attempt = Attempt("a", Purpose.DIAGNOSTIC, "kit", "1.0.0", "", 0, 0)
    fact = QuestionAsked(
        attempt="a",
        item="spot-single",
        competency="spot",
        number=1,
        shuffle=1,
        reason=code.value,
        params={},
        probability=asked_at,
        gain=0.2,
        alternatives=("when-match",),
        figures=((other, 0.3),),
    )
    assert [o.lost for o in choice(fact, 9, attempt, PackState(), index_pack(KIT)).others] == [lost]


@pytest.mark.parametrize("deed", [Deed.RIGHT, Deed.NOT_YET])
@pytest.mark.parametrize("purpose", [Purpose.DIAGNOSTIC, Purpose.MODULE, Purpose.SHIFT_QUIZ])
def test_what_is_foretold_to_follow_does_follow(device: Device, purpose: Purpose, deed: Deed) -> None:
    if purpose is not Purpose.DIAGNOSTIC:
        device.begun()
    step = device.learning.start("ana", purpose, "clean" if purpose is Purpose.MODULE else "")
    count = len(device.events())
    for _ in range(4):
        found = told(device)
        assert found.ahead.running
        assert found.ahead.now is not None
        if isinstance(step, LessonView):
            assert found.ahead.now.lesson == step.lesson.id
            after = next(a for a in found.ahead.afters if a.deed is Deed.READ)
            step = device.learning.finish_lesson("ana", seconds=10)
        elif isinstance(step, QuestionView):
            assert found.ahead.now.item == step.item.id
            after = next(a for a in found.ahead.afters if a.deed is deed)
            answer = right_answer(step.item) if deed is Deed.RIGHT else NotYet()
            device.learning.answer("ana", answer, confidence=None, seconds=10)
            step = device.learning.next("ana")
        else:
            break
        if isinstance(step, QuestionView):
            assert after.choice is not None
            assert (after.choice.item, after.choice.reason) == (step.item.id, step.reason)
        elif isinstance(step, LessonView):
            assert after.choice is not None
            assert after.choice.lesson == step.lesson.id
        elif isinstance(step, Finished):
            assert after.outcome is step.outcome
    assert len(device.events()) > count


def test_explaining_changes_nothing(worked: Device) -> None:
    before = worked.events()
    assert told(worked) == told(worked)
    assert worked.events() == before


# --- beside somebody


def joined(device: Device, learner: str) -> None:
    device.record.append(
        learner,
        ProgrammeJoined(
            programme="weeks",
            title="Weeks",
            pack="kit",
            version="1.0.0",
            competencies=("when", "how", "spot", "lift", "say"),
            start_day=device.clock.now_ms() // DAY,
            per_week=5,
        ),
    )


def test_two_people_of_a_programme_part_at_an_answer(device: Device) -> None:
    device.enrol("bo")
    for learner in ("ana", "bo"):
        joined(device, learner)
    for learner, right in (("ana", True), ("bo", False)):
        step = device.learning.start(learner, Purpose.SHIFT_QUIZ)
        while isinstance(step, QuestionView):
            step = device.right(step, learner) if right or step.number > 1 else device.wrong(step, learner)
    same = explain(ground(device), other=ground(device, "bo")).beside
    assert same is not None
    assert (same.programme, same.session, same.mine, same.theirs) == ("weeks", 0, None, None)
    assert isinstance(same.step_mine, AnswerGiven)
    assert isinstance(same.step_theirs, AnswerGiven)
    assert (same.step_mine.item, same.step_mine.right) == (same.step_theirs.item, True)
    assert not same.step_theirs.right
    device.clock.pass_ms(DAY)
    for learner in ("ana", "bo"):
        device.finish(device.learning.start(learner, Purpose.SHIFT_QUIZ), learner=learner)
    parted = explain(ground(device), other=ground(device, "bo")).beside
    assert parted is not None
    assert parted.session == 2
    assert parted.mine != parted.theirs
    assert parted.step_mine == same.step_mine
