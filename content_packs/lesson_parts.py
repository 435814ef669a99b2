# SPDX-License-Identifier: Apache-2.0
"""Reads what the header of a lesson holds beside its title: the opening lines, narration, films, the task at work.

The same keys are read in a translation; what is missing there stays the original's, but for a recording: nobody is read
a text in another language than the one on the screen.
"""

from __future__ import annotations

import msgspec

from content_packs.fields import Table
from content_packs.model import Film, Lesson, LessonOpening, Pause

REQUIRED = ("why", "can", "minutes")
"""What every lesson opens with. A pack without it can be built all the same: an urgent notice must get out."""
LONGEST_S = 6 * 3600
ROLES = ("learner", "supervisor", "operator")
"""Whom a lesson, story or example can say something else to."""


def read_parts(table: Table, lesson: Lesson) -> Lesson:
    """`lesson` with what its header says beside the title; faults are reported on the table."""
    everybody = LessonOpening(why=table.text("why", ""), can=table.text("can", ""))
    openings = tuple(each for each in (everybody, *_of_roles(table)) if each.why or each.can)
    films = []
    for row in table.tables("film", optional=True):
        film = Film(
            path=row.text("path"),
            captions=row.text("captions", ""),
            transcript=row.text("transcript", ""),
            pauses=_pauses(row),
        )
        table.failed = not row.close() or table.failed
        films.append(film)
    return msgspec.structs.replace(
        lesson,
        openings=openings,
        narration=table.text("narration", ""),
        films=tuple(films),
        try_at_work=table.text("try_at_work", ""),
        tags=table.texts("tags", ()),
        emergency=table.text("emergency", ""),
        sources=table.texts("sources", ()),
    )


def warn_of_missing(table: Table) -> None:
    """Warn where a lesson does not open with the lines that everybody should find there."""
    for key in REQUIRED:
        if not table.has(key):
            table.warn("opening-missing", "title", field=key)


def in_other_words(original: Lesson, words: Lesson) -> Lesson:
    """The parts of `original` in the words of a translation that has a text of its own."""
    roles = {opening.role: opening for opening in original.openings}
    for opening in words.openings:
        old = roles.get(opening.role, LessonOpening(role=opening.role))
        roles[opening.role] = msgspec.structs.replace(opening, why=opening.why or old.why, can=opening.can or old.can)
    films = {film.path: film for film in original.films}
    for film in words.films:
        old_film = films.get(film.path, film)
        films[film.path] = msgspec.structs.replace(
            film,
            captions=film.captions or old_film.captions,
            transcript=film.transcript or old_film.transcript,
            pauses=film.pauses or old_film.pauses,
        )
    return msgspec.structs.replace(
        original,
        openings=tuple(roles.values()),
        narration=words.narration if words.body.strip() else original.narration,
        films=tuple(films.values()),
        levels=words.levels if words.body.strip() else original.levels,
        try_at_work=words.try_at_work or original.try_at_work,
        tags=words.tags,
        emergency=original.emergency and (words.emergency or original.emergency),
        sources=words.sources or original.sources,
    )


def _of_roles(table: Table) -> list[LessonOpening]:
    found = []
    roles = table.table("roles")
    for name, row in (roles.inside() if roles else {}).items():
        if name not in ROLES and roles:
            roles.warn("field-unknown", name, field=name[:80], suggestion="")
        found.append(LessonOpening(role=name, why=row.text("why", ""), can=row.text("can", "")))
        table.failed = not row.close() or table.failed
    return found


def _pauses(row: Table) -> tuple[Pause, ...]:
    pauses = []
    for each in row.tables("pauses", optional=True):
        pauses.append(Pause(at=each.integer("at", None, 0, LONGEST_S), item=each.identifier("item")))
        row.failed = not each.close() or row.failed
    return tuple(sorted(pauses, key=lambda pause: pause.at))
