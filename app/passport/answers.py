# SPDX-License-Identifier: Apache-2.0
"""What supervisors said of what somebody brought along, as it is told to that person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.errors import Refusal
from app.passport.model import Answered

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.audit import Audit
    from app.own.state import Own
    from app.shelf import Shelf

JUDGED: Final = "prior_judged"
"""What accepting or not is noted as in the audit. The reason stands there alone: free words stay at home."""
_MOST = 1000


def answered(
    learner: str, own: Own, shelf: Shelf, accounts: Accounts, *, audit: Audit, language: str
) -> tuple[Answered, ...]:
    """Return all of it, the latest first, in words of `language` where the packs have them.

    What nobody said who could say it here (it came from elsewhere; the roster knows no such supervisor) is left out.
    """
    reasons: dict[object, str] = {}
    vouching = accounts.vouching()
    for note in audit.entries(learner, action=JUDGED, most=_MOST):
        reasons.setdefault(note.detail.get("entry"), note.reason)
    found = [
        Answered(
            entry=entry,
            accepted=prior.accepted,
            topics=_titles(shelf, prior.pack, prior.competencies, language),
            supervisor=_name(accounts, prior.supervisor),
            minutes=prior.minutes,
            day=prior.day,
            at_ms=prior.at_ms,
            reason=reasons.get(entry, ""),
        )
        for entry, prior in own.prior.items()
        if vouching.believed(prior.supervisor, learner)
    ]
    return tuple(sorted(found, key=lambda each: each.at_ms, reverse=True))


def _titles(shelf: Shelf, pack: str, competencies: tuple[str, ...], language: str) -> tuple[str, ...]:
    try:
        known = shelf.index(pack, language=language).competencies
    except Refusal:
        return ()
    return tuple(known[each].title for each in competencies if each in known)


def _name(accounts: Accounts, learner: str) -> str:
    try:
        return accounts.card(learner).name
    except Refusal:
        return ""
