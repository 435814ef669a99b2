# SPDX-License-Identifier: Apache-2.0
"""What must hold of ids that things of a pack had before: none of them is in use, and none belongs to two things.

So nothing can go round in a circle: an id that something has now is nobody's earlier one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from content_packs.findings import Report, Where
from content_packs.model import Pack
from content_packs.names import ID


def check_renames(pack: Pack, ids: Callable[[str], Mapping[str, int]], where: Where, report: Report) -> None:
    """Report each earlier id that cannot be one; `ids` gives the ids of a part with the places of their things."""
    first: dict[tuple[str, str], str] = {}
    for each in pack.renamed:
        here = ids(each.part)
        for place, name in enumerate(each.was):
            at = where(each.part, here.get(each.id, 0), "was", place)
            if not ID.fullmatch(name):
                report.add("id-bad", at, id=name[:80])
            elif name in here:
                report.add("was-in-use", at, part=each.part, id=name)
            elif (each.part, name) in first:
                report.add("was-twice", at, part=each.part, id=name, first=first[each.part, name])
            first.setdefault((each.part, name), at)
