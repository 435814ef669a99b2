# SPDX-License-Identifier: Apache-2.0
"""Which lines and topics of a matrix are shown, and in which order. Pure, and quick enough for each letter typed.

Example: "only what is overdue" leaves those with something overdue among the topics that are shown, and of the topics
those in which somebody has. By attention, who has more that is overdue comes first, then who has more that expires, and
so on; the same of everything: by name.
"""

from __future__ import annotations

from collections import Counter

import msgspec

from app.overview.views import URGENT, Cell, Line, Matrix
from app.rights import Role
from app.text import search_text


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for. `text` is part of a name, `role` what somebody is here, `job` a job that they have.

    `work` is a role of the pack, of which what it needs is shown; `module` is one topic, `cell` how somebody stands;
    all "" or None: everything. `by_name`: in the order of names, else what needs attention first.
    """

    text: str = ""
    role: Role | None = None
    work: str = ""
    job: str = ""
    module: str = ""
    cell: Cell | None = None
    by_name: bool = False


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown of a matrix: places of its lines and of its topics, in order; cells by how they stand."""

    lines: tuple[int, ...]
    topics: tuple[int, ...]
    counts: dict[Cell, int]


def chosen(matrix: Matrix, wanted: Wanted) -> Chosen:
    """Return what is shown of a matrix."""
    topics = _topics(matrix, wanted)
    text = search_text(wanted.text)
    picked = []
    for place, line in enumerate(matrix.lines):
        if not _is_meant(line, wanted, text):
            continue
        if wanted.cell is None or any(line.cells[topic] is wanted.cell for topic in topics):
            picked.append(place)
    if wanted.cell is not None:
        topics = tuple(
            topic for topic in topics if any(matrix.lines[place].cells[topic] is wanted.cell for place in picked)
        )
    if not wanted.by_name:
        picked.sort(key=lambda place: _need(matrix.lines[place], topics))  # stable: the same need stays by name
    counts: Counter[Cell] = Counter()
    for place in picked:
        cells = matrix.lines[place].cells
        counts.update(cells[topic] for topic in topics)
    return Chosen(lines=tuple(picked), topics=topics, counts={cell: counts[cell] for cell in URGENT})


def _is_meant(line: Line, wanted: Wanted, text: str) -> bool:
    of_role = wanted.role is None or line.role is wanted.role
    return of_role and text in line.search and (not wanted.job or wanted.job in line.jobs)


def _topics(matrix: Matrix, wanted: Wanted) -> tuple[int, ...]:
    needs = next((each.modules for each in matrix.roles if each.role == wanted.work), None)
    return tuple(
        place
        for place, topic in enumerate(matrix.topics)
        if (not wanted.module or topic.module == wanted.module) and (needs is None or topic.module in needs)
    )


def _need(line: Line, topics: tuple[int, ...]) -> tuple[int, ...]:
    cells = [line.cells[topic] for topic in topics]
    return tuple(-cells.count(cell) for cell in URGENT)
