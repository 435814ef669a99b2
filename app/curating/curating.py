# SPDX-License-Identifier: Apache-2.0
"""Curating: search, collect, select. What comes of it is looked at and published in `app.curating.publishing`.

Rules:

1. Right.CURATE, for the curators of one site; the command line sees all. A draft is kept after every press.
2. What is found is what a learner could find: lessons, and the organisation's own. Questions and modules stand beside
   the lessons of their topic. What a rule takes away now is found in the list of the rules, not by a search.
3. A rule is about a lesson, a question or a module. The organisation's own are put beside a module, where the library
   shows them with it; no rule can put them in the place of a lesson.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.clock import NewId
from app.curating.drafts import Drafts, Kept
from app.curating.sheet import MOST_BECAUSE, Choice, Decision, Sheet, Thing, offered
from app.curating.titles import Titles, as_named_now
from app.curating.views import Card, Draft, Hit, Own, Results, Titled, Topic
from app.errors import Refusal
from app.organisation import Kind, Rules
from app.organisation_file import kept_rules
from app.rights import Gate, Right
from app.text import tame

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from app.library.views import HouseThing
    from app.search.views import Found
    from app.search.views import Hit as FoundHit
    from app.shelf import PackIndex, Shelf

MOST_FOUND = 12
_SHOWN = 3
_SEARCHED = ("lesson", "house")


class SearchPart(Protocol):
    """The part of the search that a curator looks with."""

    def look(self, text: str, language: str, *, most: int, kinds: tuple[str, ...]) -> Found: ...


class HousePart(Protocol):
    """The part of the organisation's own that a curator changes."""

    def thing(self, id: str) -> HouseThing: ...
    def attach(self, id: str, modules: tuple[str, ...]) -> HouseThing: ...


class Curating:
    """Implements `ui.ports.curating.CuratingPort`.

    Calls raise Refusal as the gate does, "no_such_curation" for a draft that is not here, "thing_gone" for a lesson,
    question or module that no pack has any more; what is written raises `StoreFailed`.
    """

    def __init__(
        self,
        database: Database,
        *,
        shelf: Shelf,
        search: SearchPart,
        house: HousePart,
        gate: Gate,
        now_ms: Callable[[], int],
        new_id: NewId,
    ) -> None:
        """Take the parts."""
        self._db = database
        self._shelf = shelf
        self._search = search
        self._house = house
        self._gate = gate
        self.kept = Drafts(database, gate=gate, now_ms=now_ms, new_id=new_id)

    def here(self) -> bool:
        """Say whether who acts may curate. Everybody may ask."""
        return self._gate.may(Right.CURATE)

    # --- drafts

    def drafts(self, language: str = "") -> tuple[Card, ...]:
        """Return the drafts of the site, the one changed last first."""
        titles = self._titles(language)
        return tuple(_card(kept, titles) for kept in self.kept.all())

    def rules(self, language: str = "") -> tuple[tuple[Titled, str], ...]:
        """Return what the rules of now are about, each with its because."""
        self._gate.need(Right.CURATE)
        titles = self._titles(language)
        return tuple((titles.of(Thing(r.pack, r.kind, r.id)), r.because) for r in self._rules().rules)

    def begin(self) -> str:
        """Begin a draft and return its id."""
        return self.kept.begin().id

    def open(self, id: str, language: str = "") -> Draft:
        """Return a draft."""
        kept, titles = self.kept.one(id), self._titles(language)
        things = tuple(titles.of(choice.thing, kept.sheet) for choice in kept.sheet.choices)
        return Draft(id=id, things=things, published_ms=kept.published_ms)

    def drop(self, id: str) -> None:
        """Throw a draft away. Rules that came of it stay."""
        self.kept.drop(id)

    # --- search and collect

    def find(self, id: str, text: str, language: str) -> Results:
        """Return lessons and the organisation's own that say this, best first."""
        sheet = self.kept.one(id).sheet
        found = self._search.look(text, language or "en", most=MOST_FOUND, kinds=_SEARCHED)
        return Results(tuple(_hit(hit, sheet) for hit in found.hits), found.building)

    def collect(self, id: str, thing: Thing) -> None:
        """Put a thing in the tray. What is there already stays as it is."""
        sheet = self.kept.one(id).sheet
        self._here(thing)
        if sheet.about(thing) is None:
            self.kept.write(id, sheet.put(Choice(thing=thing)))

    def put_back(self, id: str, thing: Thing) -> None:
        """Take a thing out of the tray."""
        self.kept.write(id, self.kept.one(id).sheet.without(thing))

    def never_ask(self, pack: str, item: str) -> str:
        """Collect a question as one that is not to be asked, in the newest draft, and return the draft's id."""
        self._gate.need(Right.CURATE)
        thing = Thing(pack, Kind.ITEM, item)
        self._here(thing)
        newest = next((kept for kept in self.kept.all() if not kept.published_ms), None) or self.kept.begin()
        known = newest.sheet.about(thing) or Choice(thing=thing)
        self.kept.write(newest.id, newest.sheet.put(_with(known, Decision.NEVER, known.because, "")))
        return newest.id

    # --- select

    def topic(self, id: str, thing: Thing, language: str = "") -> Topic:
        """Return a thing with what stands beside it."""
        sheet, titles = self.kept.one(id).sheet, self._titles(language)
        index = self._here(thing, language)
        here = titles.of(thing, sheet)
        ruled = here.now is not Decision.COLLECTED
        if thing.kind is Kind.MODULE:
            return Topic(here=here, offered=offered(thing.kind, ruled=ruled))
        lessons = (each.id for each in index.pack.lessons if each.competency == here.competency)
        questions = (each.id for each in index.pack.items if each.competency == here.competency)
        module = index.module_of.get(here.competency)
        beside = tuple(titles.of(Thing(thing.pack, Kind.LESSON, each), sheet) for each in lessons)
        can = offered(thing.kind, ruled=ruled)
        return Topic(
            here=here,
            lessons=beside,
            questions=tuple(titles.of(Thing(thing.pack, Kind.ITEM, each), sheet) for each in questions),
            module=titles.of(Thing(thing.pack, Kind.MODULE, module.id), sheet) if module is not None else None,
            offered=can if len(beside) > 1 else tuple(each for each in can if each is not Decision.INSTEAD),
        )

    def choose(self, id: str, thing: Thing, decision: Decision, because: str = "", instead: str = "") -> None:
        """Decide about a thing; `because` is the sentence that people will read.

        Raises Refusal: "curation_not_offered" for what cannot be said of such a thing, "curation_instead" where the
        other lesson is not one of the same topic.
        """
        sheet, index = self.kept.one(id).sheet, self._here(thing)
        if decision not in {Decision.COLLECTED, Decision.AS_MADE, *offered(thing.kind, ruled=False)}:
            raise Refusal("curation_not_offered")
        if decision is Decision.INSTEAD:
            other = index.lessons.get(instead)
            if other is None or instead == thing.id or other.competency != index.lessons[thing.id].competency:
                raise Refusal("curation_instead")
        known = sheet.about(thing) or Choice(thing=thing)
        self.kept.write(id, sheet.put(_with(known, decision, because, instead)))

    def look_twice(self, id: str, thing: Thing) -> None:
        """Note that somebody looked a second time at taking away what keeps people from harm."""
        sheet = self.kept.one(id).sheet
        known = sheet.about(thing)
        if known is None or known.decision is not Decision.NEVER:
            raise Refusal("curation_not_offered")
        sure = Choice(thing=thing, decision=known.decision, because=known.because, sure=True)
        self.kept.write(id, sheet.put(sure))

    # --- the organisation's own

    def own(self, house: str, language: str = "") -> Own:
        """Return one of the organisation's own with the modules that it can stand beside. Raises "no_such_house"."""
        self._gate.need(Right.CURATE)
        thing = self._house.thing(house)
        indexes = (self._shelf.index(pack, language=language) for pack in self._shelf.own())
        modules = [(m.id, m.title, m.id in thing.modules) for index in indexes for m in index.modules.values()]
        return Own(id=thing.id, title=thing.title, modules=tuple(modules))

    def attach(self, house: str, module: str, *, on: bool) -> None:
        """Put one of the organisation's own beside a module, or take it from there. Raises "no_such_house"."""
        self._gate.need(Right.CURATE)
        here = (each for each in self._house.thing(house).modules if each != module)
        self._house.attach(house, (*here, module) if on else tuple(here))

    # --- inside

    def _rules(self) -> Rules:
        return as_named_now(self._shelf, kept_rules(self._db))

    def _titles(self, language: str) -> Titles:
        return Titles(self._shelf, self._rules(), language)

    def _here(self, thing: Thing, language: str = "") -> PackIndex:
        """The pack of a thing that is there."""
        if thing.pack not in self._shelf.ids():
            raise Refusal("thing_gone")
        index = self._shelf.index(thing.pack, language=language)
        known: dict[Kind, frozenset[str]] = {
            Kind.LESSON: frozenset(index.lessons),
            Kind.ITEM: frozenset(index.items),
            Kind.MODULE: frozenset(index.modules),
        }
        if thing.id not in known[thing.kind]:
            raise Refusal("thing_gone")
        return index


def _with(known: Choice, decision: Decision, because: str, instead: str) -> Choice:
    """The choice as it is now; another decision needs another second look."""
    return Choice(
        thing=known.thing,
        decision=decision,
        because=" ".join(tame(because, MOST_BECAUSE).split()),
        instead=instead if decision is Decision.INSTEAD else "",
        sure=known.sure and known.decision is decision,
    )


def _card(kept: Kept, titles: Titles) -> Card:
    sheet = kept.sheet
    return Card(
        id=kept.id,
        titles=tuple(titles.of(choice.thing).title or choice.thing.id for choice in sheet.choices[:_SHOWN]),
        things=len(sheet.choices),
        open=sum(choice.decision is Decision.COLLECTED for choice in sheet.choices),
        changed_ms=kept.changed_ms,
        published_ms=kept.published_ms,
    )


def _hit(found: FoundHit, sheet: Sheet) -> Hit:
    if found.kind == "house":
        return Hit(title=found.title, about="", house=found.id)
    thing = Thing(found.pack, Kind.LESSON, found.id)
    return Hit(title=found.title, about=found.module, thing=thing, collected=sheet.about(thing) is not None)
