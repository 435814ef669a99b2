# SPDX-License-Identifier: Apache-2.0
"""What of a pack can stand beside a goal: pure functions from a pack to what is shown and what can be put there."""

from __future__ import annotations

from collections.abc import Iterator

from app.helping.beside_views import ThingCard
from app.own.facts import ThingKind
from app.own.state import Link
from app.shelf import PackIndex


def of_module(index: PackIndex, module: str) -> tuple[ThingCard, ...]:
    """Return the lessons, cycles, stories, examples and checklists of a module, in the order of the pack."""
    return tuple(card for owner, card in _all(index) if owner == module and module)


def choices(index: PackIndex, beside: frozenset[Link]) -> tuple[ThingCard, ...]:
    """Return all that can be put beside a goal and is not there by itself; `put`: it was put there."""
    return tuple(
        ThingCard(kind=card.kind, thing=card.thing, pack=card.pack, title=card.title, put=link_of(card) in beside)
        for _, card in _all(index)
    )


def named(index: PackIndex, link: Link) -> ThingCard | None:
    """Return a thing of a pack that was put somewhere; None where it is not in the pack any more."""
    return next((put(card) for _, card in _all(index) if link_of(card) == link), None)


def put(card: ThingCard) -> ThingCard:
    """The same, as something that was put there by hand."""
    return ThingCard(kind=card.kind, thing=card.thing, pack=card.pack, title=card.title, put=True)


def link_of(card: ThingCard) -> Link:
    """Return what a fact calls it."""
    return Link(kind=card.kind.value, thing=card.thing, of_pack=card.pack)


def _all(index: PackIndex) -> Iterator[tuple[str, ThingCard]]:
    """Yield the module ("" for none) and the thing."""
    pack = index.pack

    def card(kind: ThingKind, thing: str, title: str) -> ThingCard:
        return ThingCard(kind=kind, thing=thing, pack=index.id, title=title)

    for module in pack.modules:
        if index.teaches(module.id):
            for competency in module.competencies:
                for lesson in index.lessons_of.get(competency, ())[:1]:
                    yield module.id, card(ThingKind.LESSON, lesson.id, lesson.title)
    for kind, entries in (
        (ThingKind.CYCLE, pack.cycles),
        (ThingKind.STORY, pack.stories),
        (ThingKind.EXAMPLE, pack.examples),
        (ThingKind.CHECKLIST, pack.checklists),
    ):
        for each in entries:
            if index.teaches(each.module):
                yield each.module, card(kind, each.id, each.title)
    for document in pack.documents:
        yield "", card(ThingKind.DOCUMENT, document.id, document.title)
