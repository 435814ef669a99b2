# SPDX-License-Identifier: Apache-2.0
"""How a duty stands on a day: the borders of each rule, and what is known of many people."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clock import DAY_MS
from app.duties.evidence import Proofs
from app.duties.status import Standing, Status, standings, status
from app.events import Outcome, Purpose
from app.leading.facts import Proof, SessionKind, Terms
from app.leading.state import Duty
from tests.app.duties import duties_kit as kit
from tests.app.kit import Device

DUE = 100
TERMS = Terms(valid_days=365, grace_days=14, remind_days=30)


def duty(terms: Terms = TERMS, *, due_day: int = DUE, excused: bool = False, given_day: int = 50) -> Duty:
    return Duty(
        pack="kit",
        module="clean",
        by="sue",
        due_day=due_day,
        terms=terms,
        excused=excused,
        ended=False,
        given_ms=given_day * DAY_MS,
    )


def on(today: int, proofs: Proofs | None = None, **asked: object) -> Status:
    return status(duty(**asked), proofs or Proofs(), today).status


@pytest.mark.parametrize(
    ("today", "expected"), [(60, Status.NOT_YET), (100, Status.NOT_YET), (114, Status.NOT_YET), (115, Status.OVERDUE)]
)
def test_the_due_day_and_the_days_of_grace_are_not_overdue(today: int, expected: Status) -> None:
    assert on(today) is expected


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (454, Status.CURRENT),
        (455, Status.EXPIRING),
        (485, Status.EXPIRING),
        (499, Status.EXPIRING),
        (500, Status.OVERDUE),
    ],
)
def test_what_was_met_is_due_again(today: int, expected: Status) -> None:
    found = status(duty(), Proofs(check=120), today)
    assert found.status is expected
    assert (found.met_day, found.due_day, found.expires_day) == (120, 485, 485)


def test_once_is_for_good() -> None:
    found = status(duty(Terms(valid_days=0)), Proofs(check=120), 9000)
    assert (found.status, found.due_day, found.expires_day) == (Status.CURRENT, 0, 0)


def test_what_stopped_counting_before_it_was_asked_for_is_not_overdue_at_once() -> None:
    long_ago = Proofs(check=400)
    assert on(1000, long_ago, due_day=1028, given_day=1000) is Status.NOT_YET
    assert on(1043, long_ago, due_day=1028, given_day=1000) is Status.OVERDUE


def test_365_days_after_a_leap_day_end_a_date_earlier() -> None:
    def day(*when: int) -> int:
        return (date(*when) - date(1970, 1, 1)).days

    found = status(duty(due_day=day(2027, 1, 1)), Proofs(check=day(2027, 3, 1)), day(2027, 3, 1))
    assert found.expires_day == day(2028, 2, 29)


@pytest.mark.parametrize("proof", list(Proof))
def test_only_what_it_is_met_by_counts(proof: Proof) -> None:
    days = {"check": 0, "module": 0, "session": 0, "observed": 0}
    terms = Terms(proof=proof)
    assert on(105, Proofs(**{**days, proof.value: 90}), terms=terms) is Status.CURRENT
    assert on(105, Proofs(**{**dict.fromkeys(days, 90), proof.value: 0}), terms=terms) is Status.OVERDUE


def test_prior_learning_counts_where_the_terms_say_so() -> None:
    assert on(105, Proofs(prior=90)) is Status.CURRENT
    assert on(105, Proofs(prior=90), terms=Terms(prior=False)) is Status.OVERDUE


def test_not_sure_where_what_would_tell_is_not_here() -> None:
    gone = Proofs(known=False, checklists=False)
    assert on(150, gone) is Status.NOT_SURE
    assert on(150, Proofs(check=120, known=False)) is Status.CURRENT, "a check is evidence, wherever the pack is"
    observed = Terms(proof=Proof.OBSERVED)
    assert on(150, Proofs(checklists=False), terms=observed) is Status.NOT_SURE
    assert on(150, Proofs(checklists=False)) is Status.OVERDUE


def test_not_sure_where_the_clock_is_in_doubt() -> None:
    assert on(60, Proofs(check=61)) is Status.CURRENT, "another device may be at another day"
    assert on(60, Proofs(check=62)) is Status.NOT_SURE
    assert on(60, given_day=62) is Status.NOT_SURE


def test_excused_goes_before_everything() -> None:
    assert on(900, excused=True) is Status.EXCUSED


@given(
    met=st.integers(0, 3000),
    due_day=st.integers(1, 3000),
    valid=st.integers(0, 1200),
    grace=st.integers(0, 60),
    remind=st.integers(0, 90),
    today=st.integers(0, 4000),
)
def test_the_due_day_is_never_overdue_and_time_alone_makes_nothing_better(  # noqa: PLR0917
    met: int, due_day: int, valid: int, grace: int, remind: int, today: int
) -> None:
    terms = Terms(valid_days=valid, grace_days=grace, remind_days=remind)
    asked, proofs = duty(terms, due_day=due_day, given_day=0), Proofs(check=met)
    here = status(asked, proofs, today)
    if here.due_day and met <= here.due_day + grace + 1:
        assert status(asked, proofs, here.due_day + grace).status is not Status.OVERDUE
        assert status(asked, proofs, here.due_day + grace + 1).status is Status.OVERDUE
    if here.status is Status.OVERDUE:
        assert status(asked, proofs, today + 1).status is Status.OVERDUE


# --- what is known of people, out of the tables


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, kit.PACK)
    for name in ("ana", "ben"):
        device.enrol(name)
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    yield device
    device.close()


def stands(device: Device, terms: Terms, *evidence: object, learner: str = "ana") -> Standing:
    """Return how a new duty stands after this evidence, on the day that it is due."""
    now = kit.today(device)
    device.record.append(learner, kit.asked(terms, due_day=now), *evidence)
    return standings(device.database, device.shelf, now)[learner, "kit", "clean"]


@pytest.mark.parametrize(
    ("proof", "evidence"),
    [
        (Proof.CHECK, kit.ended(Purpose.CHECK)),
        (Proof.MODULE, kit.ended(Purpose.MODULE)),
        (Proof.SESSION, kit.attended("safe", "clean")),
        (Proof.OBSERVED, kit.observed()),
    ],
)
def test_each_sort_of_evidence_is_found(device, proof, evidence):
    now = kit.today(device)
    assert stands(device, Terms(proof=proof)).status is Status.NOT_YET
    found = stands(device, Terms(proof=proof), evidence)
    assert (found.status, found.met_day, found.expires_day) == (Status.CURRENT, now, now + 365)


@pytest.mark.parametrize(
    ("proof", "evidence"),
    [
        (Proof.CHECK, kit.ended(Purpose.CHECK, outcome=Outcome.NOT_YET)),
        (Proof.MODULE, kit.ended(Purpose.MODULE, outcome=Outcome.STOPPED)),
        (Proof.SESSION, kit.attended("clean", kind=SessionKind.HUDDLE)),
        (Proof.SESSION, kit.attended("safe")),
        (Proof.OBSERVED, kit.observed(signed_off=False)),
    ],
)
def test_what_is_less_does_not_count(device, proof, evidence):
    assert stands(device, Terms(proof=proof), evidence).met_day == 0


def test_a_module_begun_again_and_left_is_still_passed(device):
    stopped = kit.ended(Purpose.MODULE, outcome=Outcome.STOPPED)
    assert stands(device, Terms(proof=Proof.MODULE), kit.ended(Purpose.MODULE), stopped).status is Status.CURRENT


def test_a_checklist_that_is_not_yet_done_again_takes_it_back(device):
    later = (kit.observed(), kit.observed(signed_off=False))
    assert stands(device, Terms(proof=Proof.OBSERVED), *later).met_day == 0


def test_what_was_learned_elsewhere_counts_from_its_own_day_once_it_covers_the_module(device):
    now = kit.today(device)
    half, none = kit.prior("when", day=now - 200), kit.prior("how", day=now, accepted=False)
    assert stands(device, Terms(), half, none).met_day == 0
    assert stands(device, Terms(), kit.prior("how", "when", day=now - 300)).met_day == now - 300
    assert stands(device, Terms(), kit.prior("how", day=now - 100)).met_day == now - 200, "the oldest that it needs"


def test_of_several_duties_the_most_urgent_stands_for_the_module(device):
    now = kit.today(device)
    device.record.append(
        "ana",
        kit.asked(Terms(proof=Proof.MODULE), due_day=now - 1),
        kit.asked(Terms(), due_day=now + 20),
        kit.asked(Terms(), due_day=now + 20, module="safe"),
        kit.ended(Purpose.CHECK),
    )
    found = standings(device.database, device.shelf, now)
    assert {key[2]: one.status for key, one in found.items()} == {"clean": Status.OVERDUE, "safe": Status.NOT_YET}


def test_only_of_those_who_are_asked_about_and_nothing_that_ended(device):
    now, duty = kit.today(device), kit.asked(Terms(), due_day=1)
    device.record.append("ana", duty)
    device.record.append("ben", duty)
    assert {key[0] for key in standings(device.database, device.shelf, now)} == {"ana", "ben"}
    assert {key[0] for key in standings(device.database, device.shelf, now, ["ben"])} == {"ben"}
    assert standings(device.database, device.shelf, now, []) == {}
    device.record.append("ben", msgspec.structs.replace(duty, ended=True))
    assert {key[0] for key in standings(device.database, device.shelf, now)} == {"ana"}


def test_a_pack_that_is_not_here_leaves_one_unsure(device):
    now = kit.today(device)
    device.record.append("ana", kit.asked(Terms(), due_day=1, pack="shop"))
    device.record.append("ana", kit.asked(Terms(proof=Proof.OBSERVED), due_day=1, module="speak"))
    found = standings(device.database, device.shelf, now)
    assert {one.status for one in found.values()} == {Status.NOT_SURE}


BY_OTHERS = [
    (Proof.SESSION, lambda by: kit.attended("clean", by=by)),
    (Proof.OBSERVED, lambda by: kit.observed(by=by)),
    (Proof.CHECK, lambda by: kit.prior("how", "when", day=0, by=by)),
]
"""How a duty is met, and what somebody else says to that."""


@pytest.mark.parametrize(("proof", "evidence"), BY_OTHERS)
def test_what_somebody_unknown_says_leaves_one_unsure_until_they_are_known(device, proof, evidence):
    now = kit.today(device)
    found = stands(device, Terms(proof=proof), evidence("lena"))
    assert (found.status, found.met_day, found.told_day) == (Status.NOT_SURE, 0, now)
    device.accounts.add(id="lena", name="Lena", role="supervisor", pack="kit")
    found = standings(device.database, device.shelf, now)["ana", "kit", "clean"]
    assert (found.status, found.met_day, found.told_day) == (Status.CURRENT, now, 0)


@pytest.mark.parametrize(("proof", "evidence"), BY_OTHERS)
@pytest.mark.parametrize("by", ["ana", "ben", ""])
def test_a_colleague_and_oneself_meet_no_duty(device, proof, evidence, by):
    assert stands(device, Terms(proof=proof), evidence(by)).status is not Status.CURRENT


def test_what_is_met_for_sure_is_not_made_unsure_by_others(device):
    proofs = Proofs(session=95, session_told=99)
    known = status(duty(Terms(proof=Proof.SESSION)), proofs, 100)
    assert (known.status, known.met_day, known.told_day) == (Status.CURRENT, 95, 0)


def test_an_excuse_counts_from_whom_is_known(device):
    now = kit.today(device)
    duty = kit.asked(Terms(), due_day=now - 1, by="lena")
    device.record.append("ana", duty, msgspec.structs.replace(duty, excused=True))
    assert standings(device.database, device.shelf, now)["ana", "kit", "clean"].status is Status.NOT_SURE
    device.accounts.add(id="lena", name="Lena", role="supervisor", pack="kit")
    assert standings(device.database, device.shelf, now)["ana", "kit", "clean"].status is Status.EXCUSED
