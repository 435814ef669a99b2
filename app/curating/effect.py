# SPDX-License-Identifier: Apache-2.0
"""What rules would do to a pack, compared with the rules of now. Nothing is changed by looking.

Rules:

1. A change is a competency whose lessons or their order, or the number of whose questions, would not be what it is.
2. A competency that had a lesson and would have none is doubtful, unless its module is forbidden: that is wanted.
3. Taking away a lesson, a question or a module of a competency without which people come to harm needs a second look.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.curating.sheet import Decision, Sheet, Thing
from app.curating.views import Change
from app.organisation import Doubt, Kind, Rules, Verb, taught
from content_packs.model import Pack


def changes(pack: Pack, now: Rules, then: Rules) -> Iterator[Change]:
    """Yield what would be different (rule 1), in the order of the pack; titles as `pack` has them."""
    before, after = taught(pack, now), taught(pack, then)
    asked_before, asked_after = _asked(pack, before.forbidden_items), _asked(pack, after.forbidden_items)
    for competency in pack.competencies:
        name = competency.id
        was = tuple(lesson.id for lesson in before.lessons_of.get(name, ()))
        will = tuple(lesson.id for lesson in after.lessons_of.get(name, ()))
        told = {lesson.id: lesson.title for lesson in pack.lessons}
        if (was, asked_before.get(name, 0)) != (will, asked_after.get(name, 0)):
            yield Change(
                pack=pack.manifest.id,
                competency=name,
                title=competency.title,
                before=tuple(told[lesson] for lesson in was),
                after=tuple(told[lesson] for lesson in will),
                asked_before=asked_before.get(name, 0),
                asked_after=asked_after.get(name, 0),
            )


def left_alone(pack: Pack, now: Rules, then: Rules) -> Iterator[Doubt]:
    """Yield the competencies that would be left without a lesson (rule 2)."""
    forbidden = then.forbidden_modules(pack.manifest.id)
    inside = {c for module in pack.modules if module.id not in forbidden for c in module.competencies}
    for change in changes(pack, now, then):
        if change.before and not change.after and change.competency in inside:
            yield Doubt("no_lesson_left", change.pack, change.competency)


def twice(pack: Pack, sheet: Sheet) -> Iterator[Thing]:
    """Yield what needs a second look and had none (rule 3)."""
    critical = {competency.id for competency in pack.competencies if competency.safety_critical}
    for choice in sheet.choices:
        asks = choice.thing.pack == pack.manifest.id and choice.decision is Decision.NEVER and not choice.sure
        if asks and critical.intersection(competencies_of(pack, choice.thing)):
            yield choice.thing


def competencies_of(pack: Pack, thing: Thing) -> tuple[str, ...]:
    """Return the competencies that a thing is about; none for one that is not in the pack."""
    match thing.kind:
        case Kind.LESSON:
            return tuple(lesson.competency for lesson in pack.lessons if lesson.id == thing.id)
        case Kind.ITEM:
            return tuple(item.competency for item in pack.items if item.id == thing.id)
        case Kind.MODULE:
            return tuple(c for module in pack.modules if module.id == thing.id for c in module.competencies)


def modules(pack: Pack, now: Rules, then: Rules, verb: Verb) -> tuple[str, ...]:
    """Return titles of the modules about which only the rules of then say this."""
    own = pack.manifest.id
    new = then.of(own, Kind.MODULE, verb).keys() - now.of(own, Kind.MODULE, verb).keys()
    return tuple(module.title for module in pack.modules if module.id in new)


def _asked(pack: Pack, forbidden: frozenset[str]) -> dict[str, int]:
    counted: dict[str, int] = {}
    for item in pack.items:
        counted[item.competency] = counted.get(item.competency, 0) + (item.id not in forbidden)
    return counted
