# SPDX-License-Identifier: Apache-2.0
"""Properties of the fold over every kind of fact that leaves, from devices whose clocks are wrong.

Same learner in every order of arrival, incrementally and by replay, with packs that come late and in two versions, and
in another process.
"""

from __future__ import annotations

import json
import math
import os
import random
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.cycling.facts import CycleBegun, CycleStepDone
from app.digest import learner_digest
from app.engine.curriculum import Curriculum
from app.engine.evidence import Response
from app.engine.model import LearnerModel
from app.events import (
    LEAVES,
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    Event,
    Fact,
    LessonFinished,
    Mode,
    NoteSealed,
    NoteTaken,
    Outcome,
    PlanMade,
    ProgrammeJoined,
    Purpose,
    SuggestionDeclined,
)
from app.fold import Fold
from app.leading.facts import LEADING, LEADING_LEAVE, LeadingFact
from app.lesson_facts import MediaPlayed, TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved, Mark
from app.own.facts import OWN_LEAVE, OwnFact
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, PracticeKind, StoryChosen
from app.practice.state import Practised
from app.reporting.facts import Problem, ProblemReported
from app.shelf import Shelf
from app.simulation import seeded_ids
from app.state import LearnerState
from app.statements import Profile
from app.talk_facts import PortionEnded
from content_packs.answers import NotYet, Said
from content_packs.model import Ending, ItemCalibration, Lesson, Pack
from tests.app.kit import DAY, ORGANISATION, Device, Loaded, make_pack
from tests.app.record.record_kit import NOON, HandClock
from tests.leading_facts import AT_HOME, LEADING_FACTS
from tests.own_facts import OWN_FACTS

ROOT = Path(__file__).parents[2]
FEW = settings(max_examples=max(1, settings.default.max_examples // 3), phases=set(Phase) - {Phase.explain})
"""For properties over whole devices on encrypted files: a third of what pure ones get."""
MANY = settings(max_examples=settings.default.max_examples * 3)
"""For what two facts of many must meet by chance to show."""

WRONG_IDEAS = ("wiping", "gel")
COMPETENCIES = ("when", "how", "spot", "lift", "say")
KINDS = ("single", "multiple", "truefalse", "order", "match", "numeric", "text")
ITEMS = tuple(f"{c}-{kind}" for c in COMPETENCIES for kind in KINDS)
ATTEMPTS = tuple(f"00000000-0000-4000-8000-00000000000{n}" for n in range(4))
CLOCKS = (NOON, 0, NOON + 5 * 365 * DAY, NOON - 10_800_000)
"""Where a device's clock may stand when it is noon: right, never set, years ahead, the wrong time zone."""


def teaching(version: str = "1.0.0", *, shift: float = 0.0, **pack: object) -> Pack:
    """The kit with two lessons that set a misconception right, and with calibrated items: `shift` moves them all."""
    plain = make_pack(version, **pack)
    lessons = tuple(
        Lesson(id=f"when-{idea}", title=idea, competency="when", body="No.", alternative=True, misconception=idea)
        for idea in WRONG_IDEAS
    )
    calibration = tuple(
        ItemCalibration(item=item.id, difficulty=shift + n % 5 / 5 - 0.4, sd=0.3, answers=40)
        for n, item in enumerate(plain.items)
        if n % 2
    )
    return msgspec.structs.replace(plain, lessons=plain.lessons + lessons, calibration=calibration)


KIT, KIT_2, OTHER = teaching(), teaching("2.0.0", shift=1.5), teaching(id="other")
VERSIONS = ("1.0.0", "2.0.0", "0.1.0")


def shelf_of(*packs: Pack) -> Shelf:
    return Shelf(Loaded(pack) for pack in packs)


# --- what happened, drawn

packs = {"pack": st.sampled_from(("kit", "kit", "kit", "other")), "version": st.sampled_from(VERSIONS)}
attempts, purposes = st.sampled_from(ATTEMPTS), st.sampled_from(Purpose)
modules = st.sampled_from(("clean", "safe", "speak", "gone"))
seconds = st.sampled_from((0.5, 6.0, 300.0))
days = st.sampled_from((0, NOON // DAY, NOON // DAY + 9))


def _answer(item: str, how: str, **fields: object) -> AnswerGiven:
    return AnswerGiven(
        item=item,
        competency=item.partition("-")[0],
        answer=NotYet() if how == "not_yet" else Said(value=how == "right"),
        right=how == "right",
        score=float(how == "right"),
        **fields,
    )


answers = st.builds(
    _answer,
    **packs,
    item=st.sampled_from((*ITEMS, "gone-single")),
    how=st.sampled_from(("right", "right", "wrong", "not_yet")),
    attempt=attempts,
    purpose=purposes,
    seconds=seconds,
    confidence=st.sampled_from((None, *Confidence)),
    assisted=st.booleans(),
    misconception=st.sampled_from(("", *WRONG_IDEAS, "unexplained")),
)
lessons = st.builds(
    lambda lesson, **fields: LessonFinished(lesson=lesson, competency=lesson.partition("-")[0], **fields),
    **packs,
    lesson=st.sampled_from(("when-0", "how-1", "lift-0", "when-wiping", "when-gel", "gone-0")),
    seconds=seconds,
    attempt=attempts,
    module=modules,
)
others = (
    st.builds(AreasRated, **packs, ratings=st.dictionaries(modules, st.floats(-1, 2), max_size=3)),
    st.builds(AttemptStarted, **packs, attempt=attempts, purpose=purposes, module=modules),
    st.builds(
        AttemptFinished,
        **packs,
        attempt=attempts,
        purpose=purposes,
        module=modules,
        outcome=st.sampled_from(Outcome),
        asked=st.just(5),
        right=st.integers(0, 5),
        seconds=seconds,
        progress=st.floats(0, 1),
    ),
)
choices = (
    st.builds(
        PlanMade,
        **packs,
        goals=st.lists(modules, max_size=2, unique=True).map(tuple),
        mode=st.sampled_from(Mode),
        exam_day=days,
        away_from=days,
        away_until=days,
    ),
    st.builds(SuggestionDeclined, **packs, module=modules, back=st.booleans()),
    st.builds(PortionEnded, **packs, attempt=attempts, asked=st.integers(0, 30)),
    st.builds(
        TaskTaken,
        **packs,
        lesson=st.sampled_from(("when-0", "how-0")),
        competency=st.just("when"),
        done=st.booleans(),
        dropped=st.booleans(),
    ),
    st.builds(
        ProblemReported,
        **packs,
        report=attempts,
        competency=st.just("when"),
        problem=st.sampled_from(Problem),
        item=st.just("when-single"),
    ),
    st.builds(
        ProgrammeJoined,
        **packs,
        programme=st.sampled_from(("first-weeks", "winter")),
        title=st.sampled_from(("First weeks", "Winter")),
        competencies=st.permutations(COMPETENCIES).map(tuple),
        start_day=days,
        per_week=st.integers(1, 5),
    ),
)
runs = {**packs, "attempt": attempts, "module": modules}
stories = st.sampled_from(("mrs-hill", "a-cough"))
practice = (
    st.builds(PracticeBegun, **runs, kind=st.sampled_from(PracticeKind), practice=stories, faded=st.integers(0, 3)),
    st.builds(
        StoryChosen,
        **runs,
        story=stories,
        number=st.integers(0, 4),
        scene=st.sampled_from(("start", "room")),
        choice=st.integers(0, 2),
        to=st.just("room"),
        expert=st.booleans(),
        seconds=seconds,
    ),
    st.builds(
        ExampleStepDone,
        **runs,
        example=stories,
        step=st.integers(0, 3),
        seconds=seconds,
        answer=st.none() | st.just(Said(value=True)),
        right=st.booleans(),
    ),
    st.builds(
        PracticeEnded,
        **runs,
        kind=st.sampled_from(PracticeKind),
        practice=stories,
        made=st.just(3),
        right=st.integers(0, 3),
        seconds=seconds,
        completed=st.booleans(),
        ending=st.none() | st.sampled_from(Ending),
    ),
)


def _of_kit(fact: OwnFact | LeadingFact) -> OwnFact | LeadingFact:
    """A sample as it would be of the pack that is folded here."""
    kit = {name: value for name, value in (("pack", "kit"), ("version", "1.0.0")) if getattr(fact, name, "")}
    return replace(fact, **kit) if kit else fact


watched = {**packs, "observation": attempts, "checklist": stories, "module": modules}
seen = (
    st.builds(
        ChecklistObserved,
        **watched,
        observer=st.just("sue"),
        marks=st.dictionaries(st.sampled_from(("before", "long")), st.sampled_from(Mark)),
        signed_off=st.booleans(),
    ),
    st.builds(ChecklistCountersigned, **watched),
)
round_ = {**packs, "run": attempts, "cycle": stories, "module": modules}
rounds = (
    st.builds(CycleBegun, **round_),
    st.builds(CycleStepDone, **round_, step=st.integers(0, 3), note=st.sampled_from(("", "n1")), ended=st.booleans()),
)
own = tuple(st.just(_of_kit(fact)) for fact in OWN_FACTS.values())
led = tuple(st.just(_of_kit(fact)) for fact in LEADING_FACTS.values())
facts = st.one_of(answers, answers, answers, lessons, lessons, *others, *choices, *practice, *seen, *rounds, *own, *led)


@st.composite
def lives(draw: st.DrawFn, of: st.SearchStrategy[Fact] = facts, most: int = 30) -> list[Event]:
    """Events of one learner on one to three devices, in the order of the fold. Clocks stand wrong and jump."""
    now = dict(zip(("d1", "d2", "d3")[: draw(st.integers(1, 3))], draw(st.permutations(CLOCKS)), strict=False))
    sequences = dict.fromkeys(now, 0)
    events = []
    for number, fact in enumerate(draw(st.lists(of, min_size=8, max_size=most)), start=1):
        device = draw(st.sampled_from(sorted(now)))
        now[device] += draw(st.sampled_from((0, 0, 7_000, 3_600_000, DAY, 40 * DAY, -5_000, -90 * DAY)))
        sequences[device] += 1
        events.append(_event(fact, number, device=device, sequence=sequences[device], at_ms=now[device]))
    return sorted(events, key=lambda event: event.order)


def _event(fact: Fact, number: int, *, device: str = "d1", sequence: int = 0, at_ms: int = 0) -> Event:
    place = sequence or number
    return Event(
        id=f"00000000-0000-4000-8000-{number:012d}",
        learner="ana",
        device=device,
        sequence=place,
        roam_sequence=place,
        at_ms=at_ms or NOON + number * 7_000,
        offset_ms=0,
        boot="boot",
        fact=fact,
    )


def folded(events: Iterable[Event], *packs: Pack) -> LearnerState:
    fold = Fold(shelf_of(*packs).curriculum)
    state = fold.start("ana")
    for event in events:
        state = fold.fold(state, event)
    return state


def figures(state: LearnerState) -> dict[str, dict[str, dict[str, float]]]:
    """What the engine believes in each pack that is here."""
    return {pack: known.model.figures() for pack, known in state.packs.items() if known.model is not None}


def _untouched(known: Practised) -> Practised:
    under_way, last = (replace(run, touched=0) if run is not None else None for run in (known.under_way, known.last))
    return replace(known, under_way=under_way, last=last)


def looks(state: LearnerState) -> object:
    """Everything that roams in a state, as values to compare; what was first put first does not matter.

    Of open attempts the order counts, not the number of the event that touched them: what stays at home is counted too.
    """
    open_attempts = [replace(attempt, touched=0) for attempt in state.latest_open()]
    known = {
        name: (
            pack.rated,
            pack.wants,
            pack.items,
            pack.lessons,
            pack.last,
            pack.passed,
            pack.plan,
            pack.declined,
            pack.programmes,
            pack.misconceptions,
            pack.tasks,
            {key: _untouched(known) for key, known in pack.practised.items()},
        )
        for name, pack in state.packs.items()
    }
    return figures(state), known, state.own, state.leading, open_attempts, state.closed, state.days, state.folded


# --- pure: replay, choices, misconceptions


def test_the_drawn_facts_are_all_that_leave() -> None:
    drawn = {AnswerGiven, LessonFinished, AreasRated, AttemptStarted, AttemptFinished}
    chosen = {PlanMade, SuggestionDeclined, ProgrammeJoined, ProblemReported}
    watched = {ChecklistObserved, ChecklistCountersigned, CycleBegun, CycleStepDone}
    practised = {PracticeBegun, StoryChosen, ExampleStepDone, PracticeEnded}
    others = {NoteSealed, NoteTaken, MediaPlayed, TaskTaken, PortionEnded}
    assert {*drawn, *chosen, *practised, *others, *OWN_LEAVE, *LEADING_LEAVE} | watched == set(LEAVES)
    assert {type(fact) for fact in OWN_FACTS.values()} == set(OWN_LEAVE)
    assert {type(fact) for fact in LEADING_FACTS.values()} == set(LEADING_LEAVE)
    assert {type(fact) for fact in (*LEADING_FACTS.values(), *AT_HOME.values())} == set(LEADING)


@given(lives(), st.randoms(use_true_random=False))
def test_replay_from_statements_in_any_order_gives_what_was_folded_step_by_step(lived: list[Event], order) -> None:
    """A branch of other events, folded on from every state, leaves no trace in what is folded on from it afterwards."""
    shelf = shelf_of(KIT, KIT_2, OTHER)
    fold, profile = Fold(shelf.curriculum), Profile(organisation=ORGANISATION, packs=shelf.get)
    state = fold.start("ana")
    for event in lived:
        fold.fold(state, _event(_answer("when-single", "wrong", **_of("kit", "1.0.0")), 999))
        state = fold.fold(state, event)
    pulled = [profile.event(json.loads(profile.statement(event) or "")) for event in lived]
    order.shuffle(pulled)
    replayed = sorted(pulled, key=lambda event: event.order)
    assert replayed == lived
    again = folded(replayed, KIT, KIT_2, OTHER)
    assert looks(again) == looks(state)
    assert learner_digest(pulled, again) == learner_digest(lived, state)


@MANY
@given(lives(st.one_of(*choices, answers)))
def test_what_people_choose_stands_until_it_is_replaced_and_changes_no_belief(lived: list[Event]) -> None:
    state = folded(lived, KIT, OTHER)
    happened = [event.fact for event in lived]
    for pack in {fact.pack for fact in happened}:
        mine = [fact for fact in happened if fact.pack == pack]
        known = state.pack(pack)
        assert known.plan == next((fact for fact in reversed(mine) if isinstance(fact, PlanMade)), None)
        said = {fact.module: fact.back for fact in mine if isinstance(fact, SuggestionDeclined)}
        assert known.declined == {module for module, back in said.items() if not back}
        launched = {fact.programme: fact for fact in mine if isinstance(fact, ProgrammeJoined)}
        assert dict(known.programmes.items()) == launched
    unbelieved = PlanMade | SuggestionDeclined | ProgrammeJoined | TaskTaken | ProblemReported | PortionEnded
    believed = [e for e in lived if not isinstance(e.fact, unbelieved)]
    without = folded(believed, KIT, OTHER)
    # a pack that was only chosen from has a model that nothing is known by
    assert {pack: known for pack, known in figures(state).items() if pack in without.packs} == figures(without)
    assert state.days == without.days


@MANY
@given(lives(answers | lessons))
def test_a_misconception_counts_until_its_lesson_is_read(lived: list[Event]) -> None:
    counted: dict[tuple[str, str], int] = {}
    for fact in (event.fact for event in lived):
        if isinstance(fact, AnswerGiven) and fact.misconception:
            counted[fact.pack, fact.misconception] = counted.get((fact.pack, fact.misconception), 0) + 1
        if isinstance(fact, LessonFinished):
            counted.pop((fact.pack, fact.lesson.partition("-")[2]), None)
    state = folded(lived, KIT, OTHER)
    found = {(name, idea): n for name, pack in state.packs.items() for idea, n in pack.misconceptions.items()}
    assert found == counted


@given(lives())
def test_every_figure_is_a_number_and_every_chance_a_chance(lived: list[Event]) -> None:
    for competencies in figures(folded(lived, KIT, KIT_2, OTHER)).values():
        for known in competencies.values():
            assert all(math.isfinite(value) for value in known.values())
            assert 0.0 <= known["low"] <= known["high"] <= 1.0
            assert 0.0 <= known["p"] <= 1.0


# --- two versions of a pack


def _of(pack: str, version: str) -> dict[str, object]:
    return {"pack": pack, "version": version, "attempt": ATTEMPTS[0], "purpose": Purpose.DIAGNOSTIC, "seconds": 9.0}


hows = st.sampled_from(("right", "wrong", "not_yet"))


@given(st.lists(st.tuples(st.sampled_from(ITEMS), hows, st.sampled_from(VERSIONS)), min_size=1, max_size=12))
def test_an_answer_is_weighed_by_the_item_of_the_version_that_it_names(given_answers) -> None:
    """0.1.0 is not here: its answers are weighed by the newest. The competencies are the newest's throughout."""
    curricula = {"1.0.0": Curriculum.from_pack(KIT), "2.0.0": Curriculum.from_pack(KIT_2)}
    model, events = LearnerModel.start(curricula["2.0.0"]), []
    for number, (item, how, version) in enumerate(given_answers, start=1):
        events.append(_event(_answer(item, how, **_of("kit", version)), number))
        model = model.answered(
            item,
            {"right": Response.RIGHT, "wrong": Response.WRONG, "not_yet": Response.NOT_YET}[how],
            at_ms=events[-1].corrected_ms,
            purpose=Purpose.DIAGNOSTIC,
            seconds=9.0,
            parameters=curricula.get(version, curricula["2.0.0"]).parameters(item),
        )
    assert figures(folded(events, KIT, KIT_2)) == {"kit": model.figures()}
    assert figures(folded(events, KIT_2, KIT)) == {"kit": model.figures()}


@pytest.mark.parametrize("item", ["when-multiple", "when-single"])
def test_the_version_matters_for_an_item_that_changed_and_for_no_other(item: str) -> None:
    """when-multiple is calibrated, and 1.5 harder in 2.0.0; when-single has its author's word in both."""
    old, new = (folded([_event(_answer(item, "wrong", **_of("kit", v)), 1)], KIT, KIT_2) for v in VERSIONS[:2])
    assert (figures(old) == figures(new)) == (item == "when-single")
    alone = folded([_event(_answer(item, "wrong", **_of("kit", "1.0.0")), 1)], KIT_2)
    assert figures(alone) == figures(new)


def test_an_item_that_the_newest_version_dropped_still_counts_while_its_version_is_here() -> None:
    newest = teaching("2.0.0", without=("how-order",))
    answer = [_event(_answer("how-order", "right", **_of("kit", "1.0.0")), 1)]
    nothing = figures(folded([], KIT)) or LearnerModel.start(Curriculum.from_pack(newest)).figures()
    assert figures(folded(answer, KIT, newest))["kit"]["how"]["asked"] == 1.0
    assert figures(folded(answer, newest))["kit"] == nothing


# --- real devices

acts = st.one_of(
    st.tuples(st.just("fact"), facts),
    st.tuples(st.just("fact"), facts),
    st.tuples(st.just("pass"), st.sampled_from((7_000, 3_600_000, 3 * DAY))),
    st.tuples(st.just("jump"), st.sampled_from((-400 * DAY, -30_000, 50_000, 400 * DAY))),
    st.tuples(st.sampled_from(("settle", "visit")), st.none()),
)


class Trio:
    """One learner on three devices with clocks of their own; `elapsed` is the time that truly went by."""

    def __init__(self, folder: Path, clocks: Sequence[int]) -> None:
        self.elapsed = 0
        self.devices = [
            Device(folder, KIT, KIT_2, OTHER, name=f"d{n}", clock=HandClock(clock), new_id=seeded_ids(n))
            for n, clock in enumerate(clocks)
        ]
        for device in self.devices:
            device.enrol()

    def act(self, at: Device, what: str, thing: object) -> None:
        match what:
            case "fact":
                at.record.append("ana", thing)
            case "pass":
                self.elapsed += thing
                for device in self.devices:
                    device.clock.pass_ms(thing)
            case "jump":
                at.clock.jump(at.clock.wall + thing)
            case "settle":
                self.settle(at)
            case "visit":  # everything that the next device may send by now arrives here
                sender = self.devices[(self.devices.index(at) + 1) % len(self.devices)]
                self.settle(sender)
                at.record.absorb(sender.roamed())

    def settle(self, device: Device) -> None:
        device.record.settle(NOON + self.elapsed - device.clock.wall)

    def exchange(self, order: random.Random) -> None:
        """Let everything arrive everywhere, in any order and in handfuls, some of it twice."""
        for device in self.devices:
            self.settle(device)
        sent = [event for device in self.devices for event in device.roamed()]
        for device in self.devices:
            order.shuffle(sent)
            size = order.randint(1, len(sent) + 1)
            for begin in range(0, len(sent), size):
                device.record.absorb(sent[begin : begin + size])

    def close(self) -> None:
        for device in self.devices:
            device.close()


def digest(device: Device):
    return learner_digest(device.record.events("ana"), device.record.state("ana"))


@FEW
@given(
    st.lists(st.tuples(st.integers(0, 2), acts), min_size=6, max_size=25),
    st.lists(st.sampled_from(CLOCKS), min_size=3, max_size=3),
    st.randoms(use_true_random=False),
)
def test_three_devices_come_to_the_same_learner_whatever_their_clocks_and_the_order_of_arrival(
    happened, clocks, order
) -> None:
    assume(any(act[0] == "fact" for _, act in happened))
    with TemporaryDirectory() as folder:
        trio = Trio(Path(folder), clocks)
        for place, (what, thing) in happened:
            trio.act(trio.devices[place], what, thing)
        trio.exchange(order)
        first, *rest = trio.devices
        for device in rest:
            assert digest(device) == digest(first)
            assert looks(device.record.state("ana")) == looks(first.record.state("ana"))
        for device in trio.devices:
            assert device.record.rebuild(verify=True).differences == ()
        leaving = first.record.events("ana", leaving_only=True)
        assert figures(folded(leaving, KIT, KIT_2, OTHER)) == figures(first.record.state("ana"))
        trio.close()


@FEW
@given(lives(most=20))
def test_answers_of_a_pack_that_is_not_here_are_kept_and_folded_when_it_arrives(lived: list[Event]) -> None:
    """First nothing of it is here, then its old version, then both: each time as if it had always been so."""
    with TemporaryDirectory() as folder:
        device = Device(Path(folder), OTHER, name="late")
        device.enrol()
        device.record.absorb(lived)
        waiting = device.record.state("ana")
        assert waiting.pack("kit").model is None
        assert waiting.days == folded(lived, KIT, OTHER).days
        for here in ((OTHER, KIT), (OTHER, KIT, KIT_2)):
            device = device.reopened(*here)
            assert digest(device) == learner_digest(lived, folded(lived, *here))
            assert device.record.rebuild(verify=True).differences == ()
        device.close()


# --- another process

CHILD = """
import json, sys
from tests.app.test_fold_properties import KIT, KIT_2, OTHER, figures, folded, msgspec, Event
events = msgspec.json.decode(sys.stdin.buffer.read(), type=list[Event])
print(json.dumps(figures(folded(events, OTHER, KIT_2, KIT))))
"""


def lived_by_chance(count: int) -> list[Event]:
    """A learner's answers and lessons, made without Hypothesis, so that they are the same in every run."""
    rng = random.Random(11)
    events = []
    for number in range(1, count + 1):
        of = {**_of("kit", rng.choice(VERSIONS)), "purpose": rng.choice(tuple(Purpose))}
        if number % 9:
            how = rng.choice(("right", "right", "wrong", "not_yet"))
            fact: Fact = _answer(rng.choice(ITEMS), how, **of, confidence=rng.choice((None, *Confidence)))
        else:
            lesson = f"{rng.choice(COMPETENCIES)}-0"
            of.pop("purpose")
            fact = LessonFinished(lesson=lesson, competency=lesson.partition("-")[0], **of)
        events.append(_event(fact, number, at_ms=NOON + number * DAY // 4))
    return events


def test_another_process_comes_to_the_same_figures() -> None:
    """With another seed of hashes, other kernels of linear algebra and another number of threads."""
    lived = lived_by_chance(150)
    here = figures(folded(lived, KIT, KIT_2, OTHER))
    children = []
    for seed, kernels, threads in (("0", "Nehalem", "1"), ("4242", "Sandybridge", "2")):
        environment = {"PYTHONHASHSEED": seed, "OPENBLAS_CORETYPE": kernels, "OPENBLAS_NUM_THREADS": threads}
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        children.append(child)
    for child in children:
        there = json.loads(child.communicate(msgspec.json.encode(lived))[0])
        assert child.returncode == 0
        assert there.keys() == here.keys()
        for pack, competencies in here.items():
            assert there[pack].keys() == competencies.keys()
            for competency, known in competencies.items():
                assert there[pack][competency] == pytest.approx(known, rel=1e-6, abs=2e-6)
