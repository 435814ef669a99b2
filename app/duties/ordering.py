# SPDX-License-Identifier: Apache-2.0
"""Whether what a supervisor wants to be a duty can be one, and what the audit says of it: pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from app.duties.rules import SiteRule
from app.duties.views import Order, Topic
from app.errors import Refusal
from app.leading.facts import DutySet, Proof, Terms
from app.leading.fold import MOST_LISTED
from app.rights import Role
from app.shelf import PackIndex

MOST_DAYS = 3660
LIMITS = {
    "valid_days": (0, MOST_DAYS),
    "grace_days": (0, 366),
    "remind_days": (0, 366),
    "share": (1, 100),
    "per_outcome": (1, 10),
    "tries": (1, 10),
}
"""The least and the most of each number of `Terms`."""
_ROLES = frozenset(role.value for role in Role)


def topics(index: PackIndex) -> Iterator[Topic]:
    """Yield the modules that are taught, in the order of the pack."""
    for each in index.pack.modules:
        if index.teaches(each.id):
            yield Topic(
                module=each.id,
                title=each.title,
                questions=_questions(index, each.id),
                checklists=_checklists(index, each.id),
            )


def _questions(index: PackIndex, module: str) -> int:
    scope = frozenset(index.scope(module))
    return sum(item.competency in scope for item in index.items.values())


def _checklists(index: PackIndex, module: str) -> int:
    return sum(each.module == module for each in index.pack.checklists)


def tidy(order: Order, index: PackIndex, here: Collection[str], jobs: Collection[str], today: int) -> Order:
    """Return an order as it is kept; `here` are the people who can be meant, `jobs` the ids of jobs that there are.

    Raises Refusal: "no_such_module", "module_forbidden", "duty_terms" (name, least, most), "duty_days" (most),
    "duty_no_questions", "duty_no_checklist", "bad_role", "no_such_job", "duty_nobody", "duty_too_many" (most).
    """
    if order.module not in index.modules:
        raise Refusal("no_such_module", module=order.module)
    if not index.teaches(order.module):
        raise Refusal("module_forbidden", module=order.module)
    _check_terms(order.terms)
    if order.terms.proof is Proof.CHECK and not _questions(index, order.module):
        raise Refusal("duty_no_questions", module=order.module)
    if order.terms.proof is Proof.OBSERVED and not _checklists(index, order.module):
        raise Refusal("duty_no_checklist", module=order.module)
    days = order.due_day - today if order.due_day else order.within_days
    if not 0 <= days <= MOST_DAYS:
        raise Refusal("duty_days", most=MOST_DAYS)
    people, roles, wanted = (tuple(sorted(set(each))) for each in (order.people, order.roles, order.jobs))
    if set(roles) - _ROLES:
        raise Refusal("bad_role", role=min(set(roles) - _ROLES), roles=", ".join(sorted(_ROLES)))
    if set(wanted) - set(jobs):
        raise Refusal("no_such_job", job=min(set(wanted) - set(jobs)), jobs=", ".join(sorted(jobs)) or "–")
    if set(people) - set(here):
        raise Refusal("duty_nobody", learner=min(set(people) - set(here)))
    if len(people) > MOST_LISTED:
        raise Refusal("duty_too_many", most=MOST_LISTED)
    return msgspec.structs.replace(order, pack=index.id, people=people, roles=roles, jobs=wanted)


def _check_terms(terms: Terms) -> None:
    for name, (least, most) in LIMITS.items():
        if not least <= getattr(terms, name) <= most:
            raise Refusal("duty_terms", name=name, least=least, most=most)


def order_of(rule: SiteRule) -> Order:
    """Return what would set a duty again as it is."""
    return Order(
        module=rule.module,
        pack=rule.pack,
        terms=rule.terms,
        roles=rule.roles,
        people=tuple(sorted(rule.people)),
        due_day=rule.due_day,
        within_days=rule.within_days,
        jobs=rule.jobs,
    )


def told(fact: DutySet) -> dict[str, str | int]:
    """Return what the audit keeps of it: days and numbers, and how many people were chosen, not who."""
    terms = fact.terms
    return {
        "pack": fact.pack,
        "module": fact.module,
        "proof": terms.proof.value,
        "roles": " ".join(fact.roles),
        "jobs": " ".join(fact.jobs),
        "people": len(fact.people),
        "due_day": fact.due_day,
        "within_days": fact.within_days,
        "prior": int(terms.prior),
        **{name: getattr(terms, name) for name in LIMITS},
    }
