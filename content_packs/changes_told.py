# SPDX-License-Identifier: Apache-2.0
"""What a new version of a pack means for people in the middle: codes with figures and ids, to be put into words.

Each follows from a rule of the program: attempts, stories and examples end on the version that they began with as long
as it is installed (`app.learning`, `app.practice`), what is known is kept under the id of the competency, an answer is
weighed as its question was in the version in which it was asked, and a module that was passed stays so (`app.fold`).
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from content_packs.changes import Changes
from content_packs.model import Pack

_WEIGHED = frozenset({"difficulty", "first_try", "known_by", "requires"})
"""Fields from which it is worked out what newcomers are expected to know, and how hard a question is."""

_LOOKED_UP = ("term", "role", "credential", "coach", "huddle", "document")
"""Parts that are read and never recorded."""


class Told(msgspec.Struct, frozen=True):
    """One thing to tell. `count` is how many it is about, `ids` which ones; `warning`: an author should look at it."""

    code: str
    count: int = 0
    ids: tuple[str, ...] = ()
    warning: bool = False


def told(changes: Changes, old: Pack) -> tuple[Told, ...]:
    """What the changes mean for people who learn with `old`, warnings first."""
    found = [*_warnings(changes)]
    if not changes.nothing:
        found += [Told("open-attempts"), *_competencies(changes, old), *_items(changes), *_rest(changes)]
    return tuple(found)


def _warnings(changes: Changes) -> Iterator[Told]:
    if not changes.nothing and not changes.later:
        code = "version-same" if changes.old == changes.new else "version-earlier"
        yield Told(code, ids=(changes.new,), warning=True)
    for each in changes.renamed:
        if not each.kept:
            yield Told(f"renamed-{each.part}", 1, (each.old, each.new), warning=True)
    for each in changes.forgotten:
        yield Told("was-forgotten", 1, (each.new, each.old), warning=True)


def _competencies(changes: Changes, old: Pack) -> Iterator[Told]:
    part = changes.parts["competency"]
    for each in changes.renamed:
        if each.kept:
            yield Told("renamed-kept", 1, (each.old, each.new))
    yield Told("known-stays", len(old.competencies) - len(part.withdrawn))
    if part.withdrawn:
        yield Told("competency-withdrawn", len(part.withdrawn), part.withdrawn, warning=True)
    if part.new:
        yield Told("competency-new", len(part.new), part.new)
    module = changes.parts["module"]
    if module.withdrawn:
        yield Told("module-withdrawn", len(module.withdrawn), module.withdrawn, warning=True)
    if module.new:
        yield Told("module-new", len(module.new), module.new)
    if members := module.with_("competencies"):
        yield Told("module-members", len(members), members)


def _items(changes: Changes) -> Iterator[Told]:
    part = changes.parts["item"]
    if part.new:
        yield Told("item-new", len(part.new), part.new)
    if part.withdrawn:
        yield Told("item-withdrawn", len(part.withdrawn), part.withdrawn)
    if other := part.with_("answer"):
        yield Told("item-answer", len(other), other, warning=True)
    if moved := part.with_("competency"):
        yield Told("item-moved", len(moved), moved)
    if worded := tuple(each.id for each in part.changed if "words" in each.what and "answer" not in each.what):
        yield Told("item-words", len(worded), worded)


def _rest(changes: Changes) -> Iterator[Told]:
    lesson = changes.parts["lesson"]
    if lesson.new or lesson.withdrawn or lesson.changed:
        yield Told("lessons", len(lesson.new) + len(lesson.withdrawn) + len(lesson.changed))
    practice = [changes.parts[word] for word in ("story", "example")]
    under_way = tuple(key for part in practice for key in (*part.withdrawn, *(each.id for each in part.changed)))
    if under_way:
        yield Told("practice", len(under_way), under_way)
    yield from _kept_elsewhere(changes)
    if changes.languages_gone:
        yield Told("language-gone", len(changes.languages_gone), changes.languages_gone, warning=True)
    asked = changes.parts["item"]
    weighed = any(set(each.what) & _WEIGHED for part in changes.parts.values() for each in part.changed)
    if weighed or asked.new or asked.withdrawn or changes.calibrated or changes.parts["competency"].new:
        yield Told("estimates")


def _kept_elsewhere(changes: Changes) -> Iterator[Told]:
    """Cycles, checklists and programmes, each with a rule of its own; and what nothing is kept of."""
    cycle, checklist, programme = (changes.parts[word] for word in ("cycle", "checklist", "programme"))
    if cycle.withdrawn:
        yield Told("cycle-withdrawn", len(cycle.withdrawn), cycle.withdrawn, warning=True)
    if checklist.withdrawn:
        yield Told("checklist-withdrawn", len(checklist.withdrawn), checklist.withdrawn, warning=True)
    if steps := cycle.with_("activities"):
        yield Told("cycle-steps", len(steps), steps)
    if points := checklist.with_("points"):
        yield Told("checklist-points", len(points), points)
    if launched := (*programme.withdrawn, *(each.id for each in programme.changed)):
        yield Told("programme-launched", len(launched), launched)
    looked_up = [changes.parts[word] for word in _LOOKED_UP if word in changes.parts]
    count = sum(len(part.new) + len(part.withdrawn) + len(part.changed) for part in looked_up)
    if count:
        yield Told("looked-up", count)
