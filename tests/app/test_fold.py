# SPDX-License-Identifier: Apache-2.0
"""The fold: pure, the same in every order of arrival, and the same as the tables after any sequence of actions."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.digest import learner_digest
from app.errors import Refusal
from app.events import (
    LEAVES,
    AnswerGiven,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    Event,
    Fact,
    HintShown,
    LearnerAdded,
    LessonFinished,
    LessonOffered,
    Outcome,
    Purpose,
    QuestionAsked,
)
from app.frozen_map import FrozenMap
from app.projections import LearnerProjections
from app.shelf import Shelf
from app.simulation import seeded_ids, wrong_answer
from app.state import Attempt, LearnerState
from app.views import Finished, LessonView, QuestionView
from content_packs.answers import NotYet, Said
from content_packs.grading import right_answer
from tests.app.kit import DAY, KIT, MODULES, Device, Loaded, make_pack
from tests.app.record.record_kit import NOON

SHELF = Shelf([Loaded(KIT)])


def fold_of(*packs) -> LearnerProjections:
    shelf = Shelf(Loaded(pack) for pack in packs)
    return LearnerProjections(shelf.curriculum, packs=shelf.fingerprint())


def event(fact: Fact, number: int = 1, *, at_ms: int = 0, device: str = "d1") -> Event:
    return Event(
        id=f"00000000-0000-4000-8000-{number:012d}",
        learner="ana",
        device=device,
        sequence=number,
        roam_sequence=number if isinstance(fact, LEAVES) else 0,
        at_ms=NOON + (at_ms or number * 1000),
        offset_ms=0,
        boot="boot",
        fact=fact,
    )


def started(attempt: str = "a", purpose: Purpose = Purpose.MODULE, module: str = "clean") -> AttemptStarted:
    return AttemptStarted(attempt=attempt, purpose=purpose, pack="kit", version="1.0.0", module=module)


def ended(
    attempt: str = "a",
    outcome: Outcome = Outcome.PASSED,
    purpose: Purpose = Purpose.MODULE,
    module: str = "clean",
) -> AttemptFinished:
    return AttemptFinished(
        attempt=attempt, purpose=purpose, pack="kit", version="1.0.0", outcome=outcome, asked=1, right=1, seconds=9.0,
        module=module,
    )  # fmt: skip


def answered(item: str = "when-truefalse", *, right: bool = True, attempt: str = "a", **fields) -> AnswerGiven:
    given = {
        "attempt": attempt,
        "purpose": Purpose.MODULE,
        "pack": "kit",
        "version": "1.0.0",
        "item": item,
        "competency": item.partition("-")[0],
        "answer": Said(value=not right),
        "right": right,
        "score": float(right),
        "seconds": 8.0,
    }
    return AnswerGiven(**{**given, **fields})


def asked(item: str = "when-truefalse", attempt: str = "a") -> QuestionAsked:
    return QuestionAsked(
        attempt=attempt, item=item, competency=item.partition("-")[0], number=1, shuffle=7, reason="due", params={},
        probability=0.5, gain=0.1,
    )  # fmt: skip


def folded(facts: Iterable[Fact], fold: LearnerProjections | None = None) -> LearnerState:
    fold = fold or fold_of(KIT)
    state = fold.start("ana")
    for number, fact in enumerate(facts, 1):
        state = fold.fold(state, event(fact, number))
    return state


# --- one rule at a time


def test_a_whole_attempt() -> None:
    """The worked example of `app.fold`."""
    state = folded([started(), asked(), answered(), ended()])
    assert state.open == FrozenMap()
    assert set(state.closed) == {"a"}
    known = state.pack("kit")
    assert known.passed == {"clean"}
    assert known.model is not None
    assert (known.model.counts("when").asked, known.model.counts("when").right) == (1, 1)
    (day,) = state.days.values()
    assert (day.answers, day.right, day.lessons, day.seconds, day.quizzes) == (1, 1, 0, 8.0, 0)


def test_what_stands_on_the_screen() -> None:
    hint, answer = HintShown(attempt="a", item="when-truefalse"), answered()
    lesson = LessonOffered(attempt="a", lesson="when-0", reason="ready_to_learn", params={})
    read = LessonFinished(
        pack="kit", version="1.0.0", lesson="when-0", competency="when", seconds=5.0, attempt="a", module="clean"
    )
    facts: list[Fact] = [started(), asked(), hint, answer, lesson, read, asked("when-text")]
    seen = []
    for count in range(1, len(facts) + 1):
        attempt = folded(facts[:count]).open.get("a")
        assert isinstance(attempt, Attempt)
        seen.append((attempt.current, attempt.hint_shown))
    assert seen == [
        (None, False), (facts[1], False), (facts[1], True), (None, False), (lesson, False), (None, False),
        (facts[6], False),
    ]  # fmt: skip
    attempt = folded(facts).open.get("a")
    assert isinstance(attempt, Attempt)
    assert (attempt.steps, attempt.answers, attempt.seconds, attempt.right) == ((answer, read), (answer,), 13.0, 1)


def test_what_stays_at_home_never_reaches_the_model() -> None:
    facts: list[Fact] = [started(), asked(), answered(), asked("how-text"), answered("how-text", right=False)]
    home = [HintShown(attempt="a", item="x"), LearnerAdded(role="learner"), asked("lift-text")]
    mixed = [facts[0], home[1], facts[1], home[0], facts[2], home[2], *facts[3:]]
    leaving = [fact for fact in facts if isinstance(fact, LEAVES)]
    fold = fold_of(KIT)
    figures = []
    for each in (facts, mixed, leaving):
        state = fold.start("ana")
        for fact in each:
            state = fold.fold(state, event(fact))
        model = state.pack("kit").model
        assert model is not None
        figures.append(model.figures())
    assert figures[0] == figures[1] == figures[2]


def test_a_start_after_its_end_opens_nothing() -> None:
    """The clock of the device that began it was ahead of the one that ended it."""
    assert folded([ended(), started()]).open == FrozenMap()


def test_an_attempt_that_was_ended_twice_counts_once() -> None:
    quiz = ended(purpose=Purpose.SHIFT_QUIZ, outcome=Outcome.COMPLETED, module="")
    state = folded([started(purpose=Purpose.SHIFT_QUIZ, module=""), quiz, quiz])
    assert [day.quizzes for day in state.days.values()] == [1]


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_a_whole_quiz_is_a_quiz_of_the_day(outcome: Outcome) -> None:
    state = folded([ended(purpose=Purpose.SHIFT_QUIZ, outcome=outcome, module="")])
    assert sum(day.quizzes for day in state.days.values()) == (outcome is Outcome.COMPLETED)


def test_passed_is_for_good_and_the_last_end_is_the_last() -> None:
    state = folded([ended("a"), ended("b", Outcome.STOPPED), ended("c", Outcome.NOT_YET, module="safe")])
    known = state.pack("kit")
    assert known.passed == {"clean"}
    last = known.last.get((Purpose.MODULE, "clean"))
    assert last is not None
    assert (last.attempt, last.outcome) == ("b", Outcome.STOPPED)


def test_events_of_an_attempt_that_is_not_open_touch_no_attempt() -> None:
    state = folded([asked(), answered(), HintShown(attempt="a", item="x")])
    assert state.open == FrozenMap()
    assert sum(day.answers for day in state.days.values()) == 1


def test_the_attempt_touched_last_comes_first() -> None:
    state = folded([started("a"), started("b"), asked(attempt="a"), started("c"), ended("c")])
    assert [attempt.id for attempt in state.latest_open()] == ["a", "b"]


def test_a_pack_that_is_not_here_waits(make_device) -> None:
    facts: list[Fact] = [started(), answered(), answered("how-text", right=False)]
    without, within = folded(facts, fold_of()), folded(facts)
    assert without.pack("kit").model is None
    assert without.days == within.days
    assert [key for key, _ in without.pack("kit").items.items()] == ["when-truefalse", "how-text"]
    bare = make_device(make_pack(id="other"))
    bare.enrol()
    bare.record.append("ana", *facts)
    assert bare.database.execute("SELECT count(*) FROM skill").fetchone()[0] == 0
    arrived = bare.reopened(KIT)
    model = arrived.record.state("ana").pack("kit").model
    assert model is not None
    assert model.counts("when").right == 1
    assert arrived.database.execute("SELECT count(*) FROM skill").fetchone()[0] == 5
    assert arrived.record.rebuild(verify=True).differences == ()
    arrived.close()


def test_an_answer_to_an_item_that_is_gone_is_tallied_and_teaches_nothing() -> None:
    state = folded([answered("gone-1")])
    assert state.pack("kit").model is not None
    assert [day.answers for day in state.days.values()] == [1]


def test_days_begin_at_midnight_utc() -> None:
    fold, midnight = fold_of(KIT), (NOON // DAY + 1) * DAY - NOON
    state = fold.start("ana")
    for number, at_ms in enumerate((midnight - 1, midnight, midnight + DAY - 1, midnight + DAY), 1):
        state = fold.fold(state, event(answered(), number, at_ms=at_ms))
    assert [tally.answers for tally in state.days.values()] == [1, 2, 1]


def test_a_fact_that_nobody_knows_is_a_mistake_of_ours() -> None:
    fold = fold_of(KIT)
    with pytest.raises(NotImplementedError, match="str"):
        fold.fold(fold.start("ana"), event("a fact"))  # type: ignore[arg-type]


# --- the map


@given(st.dictionaries(st.integers(0, 9), st.integers()), st.integers(0, 9), st.integers())
def test_a_frozen_map_is_a_mapping_that_never_changes(items: dict[int, int], key: int, value: int) -> None:
    first = FrozenMap(items)
    put, without = first.put(key, value), first.without(key)
    assert dict(first.items()) == items
    assert dict(put.items()) == {**items, key: value}
    assert dict(without.items()) == {k: v for k, v in items.items() if k != key}
    assert (key in put, key in without, len(first)) == (True, False, len(items))
    backwards = FrozenMap(dict(reversed(items.items())))
    assert first == backwards
    assert hash(first) == hash(backwards)


# --- any sequence of actions


@dataclass
class Life:
    """Somebody who taps whatever a random list of words says, on a device that is reopened now and then."""

    device: Device
    rng: random.Random
    refusals: set[str] = field(default_factory=set)
    shown: int = 0

    def act(self, word: str) -> None:
        try:
            self._act(word)
        except Refusal as refusal:
            self.refusals.add(refusal.code)

    def _act(self, word: str) -> None:
        learning, clock = self.device.learning, self.device.clock
        clock.pass_ms(self.rng.choice((0, 900, 20_000)))
        match word.split():
            case ["start", purpose, *module]:
                learning.start("ana", Purpose(purpose), *module)
            case ["answer", how]:
                self._answer(how)
            case ["read"]:
                learning.finish_lesson("ana", seconds=40.0)
            case ["next" | "stop" | "resume" | "hint" | "today" as call]:
                getattr(learning, call)("ana")
            case ["draft"]:
                learning.save_draft("ana", self.rng.choice((None, NotYet(), Said(value=True))))
            case ["rate"]:
                learning.rate_areas("ana", {self.rng.choice(list(MODULES)): self.rng.random()}, ("safe",))
            case ["jump", days]:
                clock.jump(clock.now_ms() + int(days) * DAY)
            case ["later"]:
                clock.pass_ms(DAY // 2)
            case ["reopen"]:
                self.device = self.device.reopened(KIT)

    def _answer(self, how: str) -> None:
        learning = self.device.learning
        step = learning.next("ana")
        if not isinstance(step, QuestionView):
            assert isinstance(step, Finished | LessonView) or step.attempt
            return
        answer = {"right": right_answer, "wrong": lambda item: wrong_answer(item, self.rng)}.get(
            how, lambda _: NotYet()
        )
        seconds = self.rng.choice((0.5, 6.0, 80.0))
        learning.answer("ana", answer(step.item), confidence=self.rng.choice((None, *Confidence)), seconds=seconds)
        self.shown += 1


WORDS = st.sampled_from(
    [
        "start diagnostic", "start shift_quiz", "start module clean", "start module safe", "start module gone",
        *["answer right"] * 4, *["answer wrong"] * 3, *["answer not_yet"] * 2, *["read"] * 3, "next", "next", "stop",
        "resume", "hint", "today", "draft", "rate", "jump -400", "jump -1", "jump 2", "jump 3000", "later", "reopen",
    ]
)  # fmt: skip
KNOWN_REFUSALS = {"no_attempt", "no_question", "no_lesson", "no_hint", "no_such_module"}


def lived(folder: Path, words: list[str], seed: int) -> Life:
    device = Device(folder, KIT, new_id=seeded_ids(seed))
    device.enrol()
    life = Life(device, random.Random(seed))
    for word in words:
        life.act(word)
    return life


def digest(device: Device):
    return learner_digest(device.record.events("ana", leaving_only=True), device.record.state("ana"))


def on_a_device(check: Callable[[Path], None]) -> None:
    with TemporaryDirectory() as folder:
        check(Path(folder))


@given(st.lists(WORDS, min_size=5, max_size=30), st.integers(0, 2**32))
@example(["start module clean", "start shift_quiz", "start module clean", "answer right", "reopen", "answer wrong"], 1)
def test_after_any_actions_tables_record_and_outbox_agree(words: list[str], seed: int) -> None:
    def check(folder: Path) -> None:
        life = lived(folder, words, seed)
        device = life.device
        events = device.events()
        assert life.refusals <= KNOWN_REFUSALS
        assert device.record.rebuild(verify=True).differences == ()
        assert sorted(e.sequence for e in events) == list(range(1, len(events) + 1))
        leaving = {e.id for e in events if isinstance(e.fact, LEAVES)}
        assert {row[0] for row in device.database.execute("SELECT event FROM outbox").fetchall()} == leaving
        answers = [e.fact for e in events if isinstance(e.fact, AnswerGiven)]
        assert len(answers) == life.shown
        question = [e.fact for e in events if isinstance(e.fact, QuestionAsked)]
        assert {(a.attempt, a.item) for a in answers} <= {(q.attempt, q.item) for q in question}
        ends = [e.fact.attempt for e in events if isinstance(e.fact, AttemptFinished)]
        assert len(ends) == len(set(ends))
        again = device.reopened(KIT)
        assert digest(again) == digest_before(events)
        again.close()

    def digest_before(events: list[Event]):
        fold, state = fold_of(KIT), fold_of(KIT).start("ana")
        for each in events:
            state = fold.fold(state, each)
        return learner_digest(events, state)

    on_a_device(check)


@given(st.lists(WORDS, min_size=5, max_size=25), st.integers(0, 2**32), st.randoms(use_true_random=False))
def test_another_device_comes_to_the_same_learner_in_any_order_of_arrival(words, seed: int, order) -> None:
    def check(folder: Path) -> None:
        first = lived(folder, words, seed).device
        second = Device(folder, KIT, name="d2")
        second.enrol()
        second.learning.start("ana", Purpose.DIAGNOSTIC)
        second.learning.answer("ana", NotYet(), confidence=None, seconds=5.0)
        here, there = first.roamed(), second.roamed()
        order.shuffle(here)
        size = order.randint(1, len(here) + 1)
        for begin in range(0, len(here), size):
            second.record.absorb(here[begin : begin + size])
        first.record.absorb(there)
        assert digest(first) == digest(second)
        assert second.record.absorb(here).new == ()
        for device in (first, second):
            assert device.record.rebuild(verify=True).differences == ()
            device.close()

    on_a_device(check)


@given(st.lists(WORDS, min_size=5, max_size=20), st.integers(0, 2**32))
def test_folding_leaves_every_older_state_as_it_was(words: list[str], seed: int) -> None:
    def check(folder: Path) -> None:
        device = lived(folder, words, seed).device
        fold = device.fold
        states = [fold.start("ana")]
        seen = [looks(fold, states[0])]
        for each in device.events():
            states.append(fold.fold(states[-1], each))
            seen.append(looks(fold, states[-1]))
        assert [looks(fold, state) for state in states] == seen
        device.close()

    def looks(fold: LearnerProjections, state: LearnerState) -> str:
        models = [known.model.figures() if known.model else None for known in state.packs.values()]
        return repr((fold.rows(state), models, state.open.items(), sorted(state.closed), state.folded))

    on_a_device(check)
