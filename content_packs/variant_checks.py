# SPDX-License-Identifier: Apache-2.0
"""What must hold between interchangeable questions (`variant`), and how many questions there really are.

Rules.

1. Questions of one group are about one competency: they stand in for each other.
2. A group of one is no group; a typing error is likelier.
3. A group counts as one question wherever questions are counted.
"""

from __future__ import annotations

from collections import Counter

from content_packs.findings import Report, Where
from content_packs.model import Item, Pack


def check_groups(pack: Pack, where: Where, report: Report, *, all_items: bool) -> None:
    """Report groups over two competencies and, with no question left out, groups of one."""
    first: dict[str, tuple[int, Item]] = {}
    sizes = Counter(item.variant for item in pack.items)
    for number, item in enumerate(pack.items):
        if not item.variant:
            continue
        earlier, known = first.setdefault(item.variant, (number, item))
        if known.competency != item.competency:
            place = where("item", earlier, "variant")
            params = {"id": item.variant[:80], "first": place, "competency": known.competency[:80]}
            report.add("variant-group-competency", where("item", number, "variant"), **params)
        elif sizes[item.variant] == 1 and all_items:
            report.add("variant-group-one", where("item", number, "variant"), id=item.variant[:80])


def counted(pack: Pack) -> Counter[str]:
    """How many questions each competency has, interchangeable ones counted once."""
    return Counter(
        competency for competency, _ in {(item.competency, item.variant or item.id + "\0") for item in pack.items}
    )
