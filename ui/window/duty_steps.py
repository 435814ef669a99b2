# SPDX-License-Identifier: Apache-2.0
"""The decisions about a duty, one after the other: what each asks, what can be answered, and where that leads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication

from app.duties.views import HOW_OFTEN, Choices, Order, Topic
from app.leading.facts import Proof
from app.rights import Role
from ui.window.duty_places import DutySteps, Step
from ui.window.duty_words import (
    PROOF_ICONS,
    again_words,
    proof_detail,
    proof_words,
    when_words,
    who_words,
    within_words,
)
from ui.window.numbers import whole
from ui.window.times import day

translate = QCoreApplication.translate
_NEXT = {Step.TOPIC: Step.WHO, Step.WHO: Step.HOW, Step.HOW: Step.AGAIN, Step.AGAIN: Step.WHEN, Step.WHEN: Step.WHOLE}
_BEFORE = {after: step for step, after in _NEXT.items()} | {Step.MORE: Step.WHOLE}
_BEFORE |= dict.fromkeys((Step.PEOPLE, Step.JOBS), Step.WHO)
TICKED = frozenset({Step.PEOPLE, Step.JOBS})
"""Steps of which several answers are ticked."""
SETTINGS = (Step.GRACE, Step.REMIND, Step.PRIOR, Step.SHARE, Step.QUESTIONS, Step.TRIES)
_OF_CHECK = frozenset({Step.SHARE, Step.QUESTIONS, Step.TRIES})
_NAMES = {
    Step.GRACE: "grace_days",
    Step.REMIND: "remind_days",
    Step.PRIOR: "prior",
    Step.SHARE: "share",
    Step.QUESTIONS: "per_outcome",
    Step.TRIES: "tries",
}
_VALUES = {
    Step.GRACE: (0, 7, 14, 30),
    Step.REMIND: (7, 14, 30, 60),
    Step.PRIOR: (True, False),
    Step.SHARE: (70, 80, 90, 100),
    Step.QUESTIONS: (1, 2, 3, 5),
    Step.TRIES: (1, 2, 3, 5),
}
_WITHIN = (14, 28, 90)
_DAYS = (28, 90, 180)


class Offer(NamedTuple):
    """One answer: its words, what stands below, its icon, and where it leads."""

    words: str
    detail: str
    icon: str
    to: DutySteps


def asks(step: Step) -> str:
    """Return what a step asks."""
    return {
        Step.TOPIC: translate("Duties", "What is to be asked?"),
        Step.WHO: translate("Duties", "Of whom?"),
        Step.PEOPLE: translate("Duties", "Which people?"),
        Step.JOBS: translate("Duties", "With which job?"),
        Step.HOW: translate("Duties", "How do they show it?"),
        Step.AGAIN: translate("Duties", "How often?"),
        Step.WHEN: translate("Duties", "Until when?"),
        Step.WHOLE: translate("Duties", "Is that right?"),
        Step.MORE: translate("Duties", "More settings"),
        Step.GRACE: translate("Duties", "How many days of grace after the due day?"),
        Step.REMIND: translate("Duties", "How many days before does it stand on their Today?"),
        Step.PRIOR: translate("Duties", "Does what was learned elsewhere count?"),
        Step.SHARE: translate("Duties", "How much of the check has to be right?"),
        Step.QUESTIONS: translate("Duties", "How many questions for each outcome?"),
        Step.TRIES: translate("Duties", "How many tries, before the material comes again?"),
    }[step]


def before(place: DutySteps) -> DutySteps | None:
    """Return the step before; None for the first."""
    if place.step in SETTINGS:
        return _to(place, Step.MORE)
    if place.looked_over and place.step not in {Step.WHOLE, *TICKED}:
        return _to(place, Step.WHOLE)
    step = _BEFORE.get(place.step)
    return _to(place, step) if step is not None else None


def offers(place: DutySteps, choices: Choices) -> Iterator[Offer]:
    """Yield the answers of a step; none where several are ticked."""
    match place.step:
        case Step.WHO:
            yield from _who(place, choices)
        case Step.WHOLE:
            yield from _whole(place, choices)
        case Step.TOPIC:
            yield from (Offer(each.title, "", "book", _about(place, each, choices)) for each in choices.topics)
        case Step.HOW:
            yield from _how(place, choices)
        case Step.WHEN:
            yield from _when(place, choices.today)
        case step if step in SETTINGS:
            for value in _VALUES[step]:
                yield Offer(value_words(step, value), "", "dot", _termed(place, **{_NAMES[step]: value}))
        case step if step in _PLAIN:
            yield from _PLAIN[step](place)


def value_words(step: Step, value: int) -> str:
    """Return the value of a setting."""
    if step is Step.PRIOR:
        return translate("Duties", "Yes, once it was accepted") if value else translate("Duties", "No")
    if step is Step.SHARE:
        return translate("Duties", "{count} of 100").format(count=whole(value))
    return whole(value)


def chosen(place: DutySteps, ticked: tuple[str, ...]) -> DutySteps:
    """Return where choosing these people, or jobs, leads."""
    if place.step is Step.JOBS:
        return _ordered(place, jobs=ticked, people=(), roles=())
    return _ordered(place, people=ticked, roles=(), jobs=())


def _to(place: DutySteps, step: Step) -> DutySteps:
    return msgspec.structs.replace(place, step=step)


def _after(place: DutySteps) -> Step:
    if place.step in SETTINGS:
        return Step.MORE
    if place.looked_over:
        return Step.WHOLE
    return Step.HOW if place.step in TICKED else _NEXT[place.step]


def _ordered(place: DutySteps, **changed: object) -> DutySteps:
    after = _after(place)
    order = msgspec.structs.replace(place.order, **changed)
    looked = place.looked_over or after is Step.WHOLE
    return msgspec.structs.replace(place, order=order, step=after, looked_over=looked)


def _termed(place: DutySteps, **changed: object) -> DutySteps:
    return _ordered(place, terms=msgspec.structs.replace(place.order.terms, **changed))


def _about(place: DutySteps, topic: Topic, choices: Choices) -> DutySteps:
    terms, able = place.order.terms, _able(topic)
    if terms.proof not in able:
        terms = msgspec.structs.replace(terms, proof=able[0])
    to = _ordered(place, module=topic.module, pack=choices.pack, terms=terms)
    return msgspec.structs.replace(to, title=topic.title)


def _able(topic: Topic) -> tuple[Proof, ...]:
    """The ways in which a topic can be met."""
    there = {Proof.CHECK: topic.questions, Proof.MODULE: topic.questions, Proof.OBSERVED: topic.checklists}
    return tuple(proof for proof in Proof if there.get(proof, 1))


def _who(place: DutySteps, choices: Choices) -> Iterator[Offer]:
    everybody = _ordered(place, roles=(), people=(), jobs=())
    yield Offer(who_words(everybody.order), translate("Duties", "Also those who join later"), "people", everybody)
    for role in (Role.LEARNER, Role.SUPERVISOR):
        some = _ordered(place, roles=(role.value,), people=(), jobs=())
        yield Offer(who_words(some.order), translate("Duties", "Also those who join later"), "person", some)
    if choices.jobs:
        detail = translate("Duties", "Also those who get it later")
        yield Offer(translate("Duties", "Those with a job I choose"), detail, "star", _to(place, Step.JOBS))
    words = translate("Duties", "People I choose")
    yield Offer(words, translate("Duties", "By name"), "ticked", _to(place, Step.PEOPLE))


def _how(place: DutySteps, choices: Choices) -> Iterator[Offer]:
    topic = next((each for each in choices.topics if each.module == place.order.module), None)
    for proof in _able(topic) if topic is not None else tuple(Proof):
        yield Offer(proof_words(proof), proof_detail(proof), PROOF_ICONS[proof], _termed(place, proof=proof))


def _again(place: DutySteps) -> Iterator[Offer]:
    for days in HOW_OFTEN:
        yield Offer(again_words(days), _again_detail(days), "again", _termed(place, valid_days=days))


def _when(place: DutySteps, today: int) -> Iterator[Offer]:
    later, one = translate("Duties", "Who joins later has the same time"), translate("Duties", "One day for all")
    for days in _WITHIN:
        yield Offer(within_words(days), later, "clock", _ordered(place, within_days=days, due_day=0))
    for days in _DAYS:
        at = _ordered(place, due_day=today + days)
        yield Offer(when_words(at.order), one, "flag", at)


def _again_detail(days: int) -> str:
    if not days:
        return translate("Duties", "Done once, it counts for good")
    return translate("Duties", "Counted from the day on which each of them did it")


def _whole(place: DutySteps, choices: Choices) -> Iterator[Offer]:
    order = place.order
    change = translate("Duties", "Change this")
    if not place.duty:
        yield Offer(place.title, change, "book", _to(place, Step.TOPIC))
    yield Offer(who_words(order, choices.jobs), change, "people", _to(place, Step.WHO))
    yield Offer(proof_words(order.terms.proof), change, PROOF_ICONS[order.terms.proof], _to(place, Step.HOW))
    yield Offer(again_words(order.terms.valid_days), change, "again", _to(place, Step.AGAIN))
    yield Offer(when_words(order), change, "clock", _to(place, Step.WHEN))
    detail = translate("Duties", "Grace, reminder, the check: as usual, unless you say otherwise")
    yield Offer(asks(Step.MORE), detail, "more", _to(place, Step.MORE))


def _more(place: DutySteps) -> Iterator[Offer]:
    terms = place.order.terms
    for step in SETTINGS:
        if step in _OF_CHECK and terms.proof is not Proof.CHECK:
            continue
        yield Offer(asks(step), value_words(step, getattr(terms, _NAMES[step])), "dot", _to(place, step))


_PLAIN = {Step.AGAIN: _again, Step.MORE: _more}


def first(order: Order, today: int) -> str:
    """Return the day on which it is due for who is given it today."""
    return day(order.due_day or today + order.within_days)
