# SPDX-License-Identifier: Apache-2.0
"""What is missing at a site: of the people who need a topic, how many know it how well. Pure.

1. A topic is needed by everybody whose own pack it is in, and by those of whom it is asked. For a role of the pack
   only what that role needs is there, as important as the role says.
2. Counted is what is believed (`cells` rule 5), not whether a duty was met in time.
3. Of fewer than `LEAST` people there are no figures: they would say what each of them knows.
4. The topic with the most missing times its importance comes first; of the same, in the order of the pack.

Example: 3 of 12 people know *Lifting* (importance 3), 9 of 12 *Greeting* (1). Lifting weighs .75 · 3 = 2.25 and comes
before Greeting with .25.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec.structs import replace

from app.overview.views import Gap, GapMap, Line, Matrix, TopicHead
from app.views import Level

LEAST = 3


def gap_map(matrix: Matrix, role: str = "") -> GapMap:
    """Return what is missing, for a role of the pack or for everybody; for a role that is not in the pack: nothing."""
    needs: Mapping[str, int] | None = None
    if role:
        needs = next((each.modules for each in matrix.roles if each.role == role), {})
    gaps = [
        _gap(replace(topic, importance=needs[topic.module]) if needs is not None else topic, place, matrix.lines)
        for place, topic in enumerate(matrix.topics)
        if needs is None or topic.module in needs
    ]
    return GapMap(
        site=matrix.site,
        pack=matrix.pack,
        title=matrix.title,
        role=role,
        gaps=tuple(sorted(gaps, key=lambda gap: (gap.few, -gap.weight))),
        age=matrix.age,
        packs=matrix.packs,
        roles=matrix.roles,
    )


def _gap(topic: TopicHead, place: int, lines: tuple[Line, ...]) -> Gap:
    levels = [line.levels[place] for line in lines if line.own or place in line.asked]
    if len(levels) < LEAST:
        return Gap(topic=topic, people=0, secure=0, practise=0, start=0, not_sure=0, few=True)
    counts = Counter(levels)
    return Gap(
        topic=topic,
        people=len(levels),
        secure=counts[Level.SECURE],
        practise=counts[Level.PRACTISE],
        start=counts[Level.START],
        not_sure=counts[Level.NOT_SURE],
        waiting=counts[Level.WAITING],
    )
