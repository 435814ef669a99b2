# SPDX-License-Identifier: Apache-2.0
"""What is asked of one person, out of what is known of them: pure. It comes to the same as the tables of `status`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from app.duties.evidence import Proofs
from app.duties.status import Standing, Status, status, urgency
from app.duties.views import MyDuty
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import Proof, SessionKind
from app.shelf import SITE

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.leading.state import Duty
    from app.shelf import Shelf
    from app.state import LearnerState
    from app.views import LearnerCard
    from app.vouching import Vouching

ELSEWHERE = "prior"
"""What a line of a record says it was met by when it was learned elsewhere; otherwise the `Proof`."""
_AGAIN = frozenset({Status.EXPIRING, Status.OVERDUE})


def proofs(state: LearnerState, shelf: Shelf, pack: str, module: str, vouching: Vouching) -> Proofs:
    """Return what is known of the person and one module; `vouching` says whose word counts here."""
    index = shelf.index(pack) if pack in shelf.ids() else None
    here = index is not None and module in index.modules
    known = state.pack(pack)
    check, last = known.checks.get(module), known.last.get((Purpose.MODULE, module))
    lists, scope = checklists(shelf, pack, module), index.scope(module) if here and index is not None else ()

    def by(who: str) -> bool:
        return vouching.believed(who, state.learner)

    return Proofs(
        check=check.passed_ms // DAY_MS if check is not None else 0,
        module=last.passed_ms // DAY_MS if last is not None else 0,
        session=max((day for day, who in sessions(state, pack, module) if by(who)), default=0),
        observed=min((seen_day(state, pack, each, by) for each in lists), default=0),
        prior=min((_prior(state, pack, each, by) for each in scope), default=0),
        session_told=max((day for day, _ in sessions(state, pack, module)), default=0),
        observed_told=min((seen_day(state, pack, each, _anybody) for each in lists), default=0),
        prior_told=min((_prior(state, pack, each, _anybody) for each in scope), default=0),
        known=here,
        checklists=bool(lists),
    )


def _anybody(_who: str) -> bool:
    return True


def sessions(state: LearnerState, pack: str, module: str) -> Iterator[tuple[int, str]]:
    """Yield the day of each session about a module, and who led it."""
    for each in state.leading.attended.values():
        if each.kind is SessionKind.SESSION and each.pack == pack and module in each.modules:
            yield each.at_ms // DAY_MS, each.by


def checklists(shelf: Shelf, pack: str, module: str) -> tuple[str, ...]:
    """Return the checklists of a module; none where it is not here."""
    index = shelf.index(pack) if pack in shelf.ids() else None
    return tuple(each.id for each in index.pack.checklists if each.module == module) if index is not None else ()


def seen_day(state: LearnerState, pack: str, checklist: str, by: Callable[[str], bool]) -> int:
    """Return the day on which a checklist was signed off; 0 where the last time it was not, or not `by` such a one."""
    seen = state.pack(pack).observed.last.get(checklist)
    return seen.at_ms // DAY_MS if seen is not None and seen.signed_off and by(seen.observer) else 0


def _prior(state: LearnerState, pack: str, competency: str, by: Callable[[str], bool]) -> int:
    days = (
        each.day or each.at_ms // DAY_MS
        for each in state.own.prior.values()
        if each.accepted and each.pack == pack and competency in each.competencies and by(each.supervisor)
    )
    return max(days, default=0)


def stands(state: LearnerState, shelf: Shelf, duty: Duty, today: int, vouching: Vouching) -> Standing:
    """Return how one duty of a person stands."""
    known = proofs(state, shelf, duty.pack, duty.module, vouching)
    believed = duty.excused and vouching.believed(duty.excused_by, state.learner)
    return status(duty, known, today, excused_by_known=believed)


def asked(state: LearnerState, shelf: Shelf, today: int, vouching: Vouching) -> list[tuple[str, Duty, Standing]]:
    """Return the duties of a person with how each stands, the most urgent first."""
    found = [
        (name, duty, stands(state, shelf, duty, today, vouching))
        for name, duty in state.leading.duties.items()
        if not duty.ended
    ]
    return sorted(found, key=lambda each: (*urgency(each[2]), each[0]))


def speaks(duty: Duty, standing: Standing, today: int) -> bool:
    """Say whether it is time to speak of a duty: it is due, or will be within the days of its reminder."""
    soon = standing.due_day - today <= duty.terms.remind_days
    return standing.status in _AGAIN or (standing.status is Status.NOT_YET and soon)


def names(state: LearnerState, accounts: Accounts) -> dict[str, str]:
    """Return the names of those who set the duties of a person, as far as they are known here."""
    found = {}
    for setter in {duty.by for duty in state.leading.duties.values()}:
        try:
            found[setter] = accounts.card(setter).name
        except Refusal:
            continue
    return found


def mine(
    state: LearnerState,
    shelf: Shelf,
    today: int,
    card: LearnerCard,
    names: Mapping[str, str],
    *,
    vouching: Vouching,
) -> Iterator[MyDuty]:
    """Yield what a person is shown of it; `names` has those of who set the duties."""
    for name, duty, standing in asked(state, shelf, today, vouching):
        index = shelf.index(duty.pack, language=card.language) if duty.pack in shelf.ids() else None
        known = index is not None and duty.module in index.modules
        own = duty.pack == card.pack or duty.pack.startswith(SITE)
        yield MyDuty(
            duty=name,
            pack=duty.pack,
            module=duty.module,
            title=index.modules[duty.module].title if known and index else duty.module,
            by=names.get(duty.by, ""),
            terms=duty.terms,
            standing=standing,
            given_day=duty.given_ms // DAY_MS,
            here=known and own and index is not None and index.teaches(duty.module),
            speak=speaks(duty, standing, today),
        )


def met_by(duty: Duty, standing: Standing, known: Proofs) -> str:
    """Return the sort of evidence that a duty was met by last, as far as anybody says; empty: it was not met."""
    day = standing.told_day or standing.met_day
    if not day:
        return ""
    proof: Proof = duty.terms.proof
    return proof.value if (known.told() if standing.told_day else known).of(proof) == day else ELSEWHERE
