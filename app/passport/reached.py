# SPDX-License-Identifier: Apache-2.0
"""What a person reached here as a line of the passport that the organisation vouches for. Pure."""

from __future__ import annotations

from app.certifying import Certificate, Certified
from app.clock import DAY_MS
from app.passport.model import Vouched, VouchedKind

_KINDS = {
    Certified.MODULE: VouchedKind.MODULE,
    Certified.PROGRAMME: VouchedKind.PROGRAMME,
    Certified.CHECKLIST: VouchedKind.CHECKLIST,
}


def doubted(made: Certificate) -> bool:
    """Whether it is a checklist that nobody signed who is known here."""
    return made.reached.kind is Certified.CHECKLIST and any(each.doubt is not None for each in made.watched)


def vouched_of(made: Certificate) -> Vouched:
    """Return the line; those who watched and are not known here as supervisors are named in none."""
    seen_by = dict.fromkeys(each.observer for each in made.watched if each.observer and each.doubt is None)
    return Vouched(
        id=made.record,
        kind=_KINDS[made.reached.kind],
        title=made.reached.title[:1000],
        day=made.reached.at_ms // DAY_MS,
        asked=made.asked,
        right=made.right,
        topics=tuple(topic[:1000] for topic in made.topics[:200]),
        seen_by=", ".join(seen_by)[:1000],
    )
