# SPDX-License-Identifier: Apache-2.0
"""That a talk may help is said to the learner, with what it can be about, and only when there is something to say."""

from __future__ import annotations

import pytest

from app.engine.early_warning import EarlyWarning, Offer, ability_of, answered_in, assess
from app.events import AnswerGiven, Purpose
from app.reasons import Reason, ReasonCode
from content_packs.answers import Chosen, NotYet
from tests.app.kit import Device, make_pack

KINDS = ("single", "multiple", "truefalse", "order", "match", "numeric", "text")


def answers(
    competency: str,
    count: int,
    *,
    right: bool = False,
    assisted: bool = False,
    purpose: Purpose = Purpose.MODULE,
    seconds: float = 8.0,
    pack: str = "kit",
) -> list[AnswerGiven]:
    return [
        AnswerGiven(
            attempt="a",
            purpose=purpose,
            pack=pack,
            version="1.0.0",
            item=f"{competency}-{KINDS[number % len(KINDS)]}",
            competency=competency,
            answer=Chosen((0 if right else 1,)),
            right=right,
            score=float(right),
            seconds=seconds,
            assisted=assisted,
        )
        for number in range(count)
    ]


HARD = (*answers("when", 5), *answers("when", 1, right=True), *answers("how", 3), *answers("spot", 2))
"""Two things stayed hard; all five of the pack are weak."""


def said(device: Device, *facts: AnswerGiven) -> tuple[Reason, ...]:
    device.record.append("ana", *facts)
    return device.learning.progress("ana").talk


def offered(device: Device) -> Offer:
    """What the early warning calls for, whatever is said of it."""
    model = device.record.state("ana").pack("kit").model
    found = assess(ability_of(model), answered_in((event.fact for event in device.events()), "kit"))
    return found.offer if isinstance(found, EarlyWarning) else Offer.NONE


def named(talk: tuple[Reason, ...]) -> list[tuple[str | float | None, str | float | None]]:
    return [(r.params.get("competency"), r.params.get("failed")) for r in talk if r.code is ReasonCode.STAYED_HARD]


def test_what_stayed_hard_is_said_first_and_then_one_other_reason(device) -> None:
    talk = said(device, *HARD)
    assert offered(device) is Offer.MAY_LIKE_A_TALK
    assert named(talk) == [("when", 5.0), ("how", 3.0)]
    assert [reason.code for reason in talk[2:]] == [ReasonCode.MUCH_IS_NEW]
    assert talk[2].params["value"] < talk[2].params["usual"]


def test_two_things_are_named_however_many_stayed_hard(device) -> None:
    talk = said(device, *HARD, *answers("lift", 4), *answers("say", 6))
    assert named(talk) == [("say", 6.0), ("when", 5.0)]
    assert len(talk) == 3


def test_one_thing_that_stayed_hard_is_not_enough(device) -> None:
    talk = said(device, *HARD, *answers("how", 1, right=True))
    assert offered(device) is Offer.MAY_LIKE_A_TALK
    assert talk == ()


def test_right_with_help_does_not_make_it_easy(device) -> None:
    assert named(said(device, *HARD, *answers("how", 2, right=True, assisted=True)))


@pytest.mark.parametrize("facts", [{"purpose": Purpose.DIAGNOSTIC}, {"seconds": 0.3}, {"pack": "other"}], ids=str)
def test_only_what_was_practised_here_and_read_stays_hard(device, facts) -> None:
    rest = [*answers("when", 5), *answers("spot", 2), *answers("lift", 2), *answers("say", 2)]
    assert said(device, *rest, *answers("how", 3, **facts)) == ()
    assert offered(device) is Offer.MAY_LIKE_A_TALK
    assert named(said(device, *answers("how", 3))) == [("when", 5.0), ("how", 3.0)]


def test_somebody_new_is_not_told_so_after_the_diagnostic(make_device) -> None:
    device = make_device(make_pack(modules={"a": [f"c{n}" for n in range(12)]}))
    device.enrol()
    device.begun()
    assert sum(isinstance(event.fact, AnswerGiven) for event in device.events()) >= 10
    assert offered(device) is Offer.MAY_LIKE_A_TALK
    assert device.learning.progress("ana").talk == ()


def test_without_a_call_for_it_nothing_is_said_whatever_stayed_hard(device) -> None:
    known = [fact for c in ("when", "how", "spot", "lift", "say") for fact in answers(c, 7, right=True)]
    talk = said(device, *answers("lift", 10), *answers("say", 10), *known)
    assert offered(device) is Offer.NONE
    assert talk == ()


def test_before_ten_answers_alone_nothing_is_said(device) -> None:
    talk = said(device, *answers("when", 5), *answers("how", 4), *answers("spot", 4, assisted=True))
    assert talk == ()
    assert said(device, *answers("how", 1)) != ()


def test_what_is_no_longer_in_the_pack_is_not_named(make_device) -> None:
    device = make_device()
    device.enrol()
    assert len(named(said(device, *HARD, *answers("gone", 9)))) == 2
    assert "gone" not in dict(named(device.learning.progress("ana").talk))


def test_the_many_who_say_not_yet_and_then_learn_are_left_alone(device) -> None:
    device.begun()
    for module in ("clean", "safe", "speak"):
        device.finish(device.learning.start("ana", Purpose.MODULE, module))
        assert device.learning.progress("ana").talk == ()


def test_somebody_who_never_gets_on_is_offered_a_talk_in_the_real_program(device) -> None:
    device.begun()
    for module in ("clean", "safe", "clean"):
        device.finish(device.learning.start("ana", Purpose.MODULE, module), right=False)
    talk = device.learning.progress("ana").talk
    assert len(named(talk)) == 2
    given = [e.fact for e in device.events() if isinstance(e.fact, AnswerGiven)]
    assert all(isinstance(fact.answer, NotYet) for fact in given)


def test_a_minute_at_least_once_something_was_done(device) -> None:
    assert device.learning.progress("ana").minutes == 0
    said(device, *answers("when", 2, right=True, seconds=3.0))
    assert device.learning.progress("ana").minutes == 1
    said(device, *answers("when", 5, right=True, seconds=40.0))
    assert device.learning.progress("ana").minutes == round(206 / 60)
