# SPDX-License-Identifier: Apache-2.0
"""The library of one person: what is in it, in which order and why, and what they do with it.

Rules:

1. What somebody opens here is noted with the way they came to it (`used`); what they type is noted nowhere.
2. Of the things that they opened from a search the last twenty come earlier when they look for something again, and
   what is for a goal of theirs does; the row says so.
3. In the part that is not noted (`to_read`) nothing of that is called: what is opened there leaves no trace. Stories,
   examples and cycles are not in it, since they keep how far one is.
4. What was opened is asked about once, of one thing at a time and within `ASKED_MS`; to skip it is an answer.
5. A code opens what it is of and nothing else. Before somebody signs in it opens the organisation's own, and what is
   open for emergencies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.clock import DAY_MS
from app.errors import Refusal
from app.library.codes import CODED, code_of, thing_of
from app.library.crowd import crowd
from app.library.filtering import keeps, offers
from app.library.found import latest_searched, ref_of, thing_of_hit
from app.library.house import House
from app.library.listing import Listing
from app.library.recommending import Person, recommend
from app.library.views import (
    KINDS_TO_READ,
    Asked,
    AtDoor,
    Because,
    Filters,
    HouseThing,
    HouseView,
    LibraryFound,
    LibraryView,
    Row,
    Thing,
    Topic,
    Why,
)
from app.own.facts import Ref, ThingDeclined, ThingKind, ThingRated, ThingUsed
from app.own.state import Own
from app.picture import skill_rows
from app.rights import Gate, Right
from app.search.search import Search
from app.shelf import PackIndex, Shelf
from app.steps import KNOWN
from app.thing_codes import tidy_thing

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.emergency import Emergency
    from app.fold import Fold
    from app.standing import RecordPort

FIRST = 6
"""Things that are recommended at once."""
MOST_FOUND = 24
TOPICS = 6
ASKED_MS = 3 * DAY_MS
AGAIN, FOR_GOAL = 1.3, 1.2
"""What a hit counts more that was opened from a search before, or is for a goal."""


class Library:
    """Implements `ui.ports.LibraryPort`.

    Of a person only they themselves get on (Refusal "not_yours", "not_signed_in"); such calls raise
    Refusal("no_such_learner") and Refusal("no_such_pack"), those that write `StoreFailed`, and then nothing changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        house: House,
        search: Search,
        emergency: Callable[[], Emergency],
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self.house = house
        self._search = search
        self._emergency = emergency
        self._recorded = recorded
        self._listing = Listing(record=record, shelf=shelf, accounts=accounts, gate=gate, house=house)

    # --- looking

    def view(self, learner: str, filters: Filters | None = None) -> LibraryView:
        """Return the library, what is recommended first; `filters` leave some out."""
        self._gate.own(learner)
        filters = filters or Filters()
        things, own = self._listing.things(learner), self._record.state(learner).own
        rows = recommend(things, self._person(learner))
        shown = tuple(row for row in rows if keeps(filters, row.thing))
        declined = tuple(Row(thing=t, why=_HERE, declined=True) for t in things if own.known(t.ref).declined)
        far = tuple(Row(thing=t, why=_HERE) for t in things if not t.near and keeps(filters, t))
        first = 0 if filters.any else FIRST
        return LibraryView(
            first=shown[:FIRST] if not filters.any else (),
            rest=(*shown[first:], *far),
            declined=tuple(row for row in declined if keeps(filters, row.thing)),
            asks=self._asks(own, things),
            languages=tuple(sorted({thing.language for thing in things})),
            offers=offers(things),
            keeps=self.house.may_keep(),
        )

    def to_read(self, learner: str) -> tuple[Thing, ...]:
        """Return what can be opened without anything of it being noted, in the order of the packs."""
        self._gate.own(learner)
        return tuple(thing for thing in self._listing.things(learner) if thing.ref.kind in KINDS_TO_READ)

    def things(self, learner: str) -> tuple[Thing, ...]:
        """Return everything, in the order of the packs."""
        self._gate.own(learner)
        return self._listing.things(learner)

    def find(self, learner: str, text: str, filters: Filters | None = None) -> LibraryFound:
        """Return what is found; what was opened from a search before or is for a goal comes earlier (rule 2)."""
        filters = filters or Filters()
        found = self._search.find(learner, text, most=MOST_FOUND)
        things = {thing.ref: thing for thing in self._listing.things(learner)}
        own, goals = self._record.state(learner).own, self._goals(learner)
        before = frozenset(latest_searched(own))
        rows: list[tuple[float, Row]] = []
        for hit in found.hits:
            ref = ref_of(hit)
            thing = things.get(ref) or thing_of_hit(hit, ref)
            if not keeps(filters, thing):
                continue
            again, for_goal = ref in before, (ref.pack, thing.module) in goals
            why = Why(code=Because.BEFORE) if again else Why(code=Because.GOAL, title=thing.module_title)
            worth = hit.score * (AGAIN if again else 1.0) * (FOR_GOAL if for_goal else 1.0)
            rows.append((worth, Row(thing=thing, why=why if again or for_goal else _HERE, snippet=hit.why)))
        rows.sort(key=lambda each: -each[0])
        return LibraryFound(rows=tuple(row for _, row in rows), found=replace(found, hits=()))

    def topics(self, learner: str) -> tuple[Topic, ...]:
        """Return what this person may need help with: what was missed last, then goals, then what is open yet."""
        self._gate.own(learner)
        index = self._index(learner)
        state = self._fold.pack_state(self._record.state(learner), index.id)
        goals = {module for pack, module in self._goals(learner) if pack == index.id}
        missed = self._missed(index, learner)
        rows = [row for row in skill_rows(index, state.model, self._record.now_ms()) if row.p < KNOWN]
        rows = [row for row in rows if index.teaches(row.module)]
        rows.sort(key=lambda row: (row.competency not in missed, row.module not in goals))
        return tuple(Topic(title=row.title) for row in rows[:TOPICS])

    # --- using

    def used(self, learner: str, ref: Ref, way: str) -> None:
        """Note that something was opened. Raises Refusal: "thing_gone"."""
        self._gate.own(learner)
        self._note(
            learner, ThingUsed(pack=ref.pack, version=self._version(ref), kind=ref.kind, thing=ref.thing, way=way)
        )

    def rate(self, learner: str, ref: Ref, useful: int, fits: int) -> None:
        """Note how useful and how true something is, each 1 to 3, 0: not said. Raises Refusal: "thing_gone"."""
        self._gate.own(learner)
        marks = {"useful": max(0, min(3, useful)), "fits": max(0, min(3, fits))}
        fact = ThingRated(pack=ref.pack, version=self._version(ref), kind=ref.kind, thing=ref.thing, **marks)
        self._note(learner, fact)

    def decline(self, learner: str, ref: Ref, *, back: bool = False) -> None:
        """Note that something is "not for me", or (`back`) that it is after all. Raises Refusal: "thing_gone"."""
        self._gate.own(learner)
        fact = ThingDeclined(pack=ref.pack, version=self._version(ref), kind=ref.kind, thing=ref.thing, back=back)
        self._note(learner, fact)

    # --- the organisation's own, and codes

    def own_things(self) -> tuple[HouseThing, ...]:
        """Return the organisation's own, the newest first."""
        return self.house.things()

    def add_own(self, title: str, *, data: bytes = b"", address: str = "", language: str = "en") -> HouseThing:
        """Keep one more; raises as `House.add` does."""
        return self.house.add(title, data=data, address=address, language=language)

    def remove_own(self, id: str) -> HouseThing:
        """Take one away; raises as `House.remove` does."""
        return self.house.remove(id)

    def read_house(self, id: str) -> HouseView:
        """Return one of the organisation's own, for everybody. Raises Refusal: "no_such_house", "house_damaged"."""
        return self.house.read(id)

    def by_code(self, learner: str, code: str) -> Ref:
        """Return what a code is of, for this person. Raises Refusal("no_such_code")."""
        self._gate.own(learner)
        return self._coded(code, (thing.ref for thing in self._listing.things(learner)))

    def at_door(self, code: str, language: str) -> AtDoor:
        """Return what a code opens before somebody signs in (rule 5). Raises Refusal("no_such_code")."""
        ref = self._coded(code, self._listing.refs())
        if ref.kind is ThingKind.HOUSE:
            return AtDoor(house=self.house.read(ref.thing))
        kind = {ThingKind.LESSON: "lesson", ThingKind.DOCUMENT: "document"}.get(ref.kind)
        for card in self._emergency().offered(language).cards:
            if (card.pack, card.kind, card.id) == (ref.pack, kind, ref.thing):
                return AtDoor(emergency=(card.pack, card.kind, card.id, card.title))
        return AtDoor()

    def code(self, ref: Ref, language: str) -> tuple[str, str]:
        """Return code and title of something, to be hung up. Needs Right.AUTHOR. Raises Refusal("thing_gone")."""
        self._gate.need(Right.AUTHOR)
        if ref.kind not in CODED or ref not in set(self._listing.refs()):
            raise Refusal("thing_gone")
        return code_of(ref), self._listing.title(ref, language)

    # --- inside

    def _coded(self, code: str, refs: Iterator[Ref]) -> Ref:
        found = thing_of(code, refs) if tidy_thing(code) else None
        if found is None:
            raise Refusal("no_such_code")
        return found

    def _version(self, ref: Ref) -> str:
        if ref.kind is ThingKind.HOUSE:
            self.house.thing(ref.thing)
            return ""
        if ref.pack not in self._shelf.ids():
            raise Refusal("thing_gone")
        return self._shelf.index(ref.pack).version

    def _note(self, learner: str, fact: ThingUsed | ThingRated | ThingDeclined) -> None:
        self._accounts.card(learner)
        self._record.append(learner, fact)
        self._recorded()

    def _index(self, learner: str) -> PackIndex:
        return self._shelf.of(self._accounts.card(learner))

    def _goals(self, learner: str) -> frozenset[tuple[str, str]]:
        card = self._accounts.card(learner)
        plan = self._record.state(learner).pack(card.pack).plan
        wants = self._record.state(learner).pack(card.pack).wants
        return frozenset((card.pack, module) for module in (plan.goals if plan is not None else wants))

    def _missed(self, index: PackIndex, learner: str) -> frozenset[str]:
        model = self._fold.pack_state(self._record.state(learner), index.id).model
        if model is None:
            return frozenset()
        known = model.curriculum.competency_index
        return frozenset(each for each in index.competencies if each in known and model.counts(each).last_wrong)

    def _person(self, learner: str) -> Person:
        card, state = self._accounts.card(learner), self._record.state(learner)
        now_ms = self._record.now_ms()
        p, topics, requires = {}, {}, {}
        missed: set[tuple[str, str]] = set()
        for pack in self._listing.near(card):
            index = self._shelf.index(pack, language=card.language)
            model = self._fold.pack_state(state, pack).model
            p.update({(pack, row.competency): row.p for row in skill_rows(index, model, now_ms)})
            topics.update({(pack, each.id): each.title for each in index.competencies.values()})
            requires.update({(pack, each.id): each.requires for each in index.competencies.values()})
            missed |= {(pack, each) for each in self._missed(index, learner)}
        known = dict(state.own.things.items())
        latest = sorted((ref for ref in known if known[ref].used_ms), key=lambda ref: -known[ref].used_ms)
        return Person(
            now_ms=now_ms,
            known=known,
            goals=self._goals(learner),
            p=p,
            missed=frozenset(missed),
            topics=topics,
            requires=requires,
            crowd=crowd(self._db, learner, role=card.role, pack=card.pack, opened=tuple(latest)),
        )

    def _asks(self, own: Own, things: tuple[Thing, ...]) -> Asked | None:
        since = self._record.now_ms() - ASKED_MS
        used = [(own.known(thing.ref), thing) for thing in things]
        latest = max(used, key=lambda each: each[0].used_ms, default=None)
        if latest is None or latest[0].used_ms <= max(0, since) or latest[0].rated_ms or latest[0].declined:
            return None
        return Asked(thing=latest[1])


_HERE = Why(code=Because.HERE)
