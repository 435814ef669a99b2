# SPDX-License-Identifier: Apache-2.0
"""Makes the list of all things for one person, and of all things on the device: each pack is looked through once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.library.house import House
from app.library.things import must_of, of_house, of_pack
from app.library.views import Thing
from app.own.facts import Ref, ThingKind
from app.rights import Gate, Right
from app.shelf import PackIndex, Shelf

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.standing import RecordPort
    from app.views import LearnerCard


class Listing:
    """All that is there. Used on the writer's thread."""

    def __init__(self, *, record: RecordPort, shelf: Shelf, accounts: Accounts, gate: Gate, house: House) -> None:
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._house = house
        self._made: dict[tuple[str, str, bool, bool], tuple[PackIndex, tuple[Thing, ...]]] = {}

    def refs(self) -> Iterator[Ref]:
        """Yield what is on the device, but what is for leaders alone."""
        for pack in self._shelf.ids():
            yield from (thing.ref for thing in self._of_pack(pack, "", near=True, leads=False))
        yield from (Ref(pack="", kind=ThingKind.HOUSE, thing=thing.id) for thing in self._house.things())

    def title(self, ref: Ref, language: str) -> str:
        """Return the title of one of `refs`."""
        if ref.kind is ThingKind.HOUSE:
            return self._house.thing(ref.thing).title
        return next(t.title for t in self._of_pack(ref.pack, language, near=True, leads=False) if t.ref == ref)

    def near(self, card: LearnerCard) -> tuple[str, ...]:
        """Return the packs that somebody learns from."""
        return tuple(dict.fromkeys((card.pack, *self._shelf.of_site())))

    def things(self, learner: str) -> tuple[Thing, ...]:
        """Return everything for one person, the organisation's own first, then in the order of the packs."""
        card, leads = self._accounts.card(learner), self._gate.may(Right.SEE_PEOPLE)
        near, found = self.near(card), []
        for pack in (*near, *(each for each in self._shelf.ids() if each not in near)):
            of = self._of_pack(pack, card.language, near=pack in near, leads=leads)
            must = must_of(self._shelf.index(pack), self._programmed(learner, pack))
            found += [replace(thing, must=bool(must.intersection(thing.competencies))) for thing in of]
        index = self._shelf.of(card)
        titles = {module.id: module.title for module in index.pack.modules}
        found[:0] = [of_house(thing, titles) for thing in self._house.things()]
        return tuple(replace(thing, place=place) for place, thing in enumerate(found))

    def _of_pack(self, pack: str, language: str, *, near: bool, leads: bool) -> tuple[Thing, ...]:
        index, asked = self._shelf.index(pack, language=language), (pack, language, near, leads)
        known = self._made.get(asked)
        if known is None or known[0] is not index:
            known = index, tuple(of_pack(index, self._shelf.index(pack), language, near=near, leads=leads))
            self._made[asked] = known
        return known[1]

    def _programmed(self, learner: str, pack: str) -> frozenset[str]:
        programmes = self._record.state(learner).pack(pack).programmes.values()
        return frozenset(competency for each in programmes for competency in each.competencies)
