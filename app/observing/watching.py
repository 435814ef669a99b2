# SPDX-License-Identifier: Apache-2.0
"""Whom to watch now: the topics that can be watched with how many people wait, and the people for one of them.

Rules:

1. It is about the people of the site of who asks (Right.OBSERVE) who learn from the pack, or for whom it was made at
   the site; the command line says which site, or takes that of the device. Nobody watches themselves, so who asks is
   not among them. Every pack that people there learn from is offered, that of who asks first.
2. Of each person only one of three things is told: they know something of it that waits to be watched; they do not know
   it yet; or neither. Who waits comes first. That it was looked at is noted once a day for each who looks, as for the
   people by topic, and each person of the site finds it.
3. To open a checklist of somebody is a look that they see, as from their page.

A few queries, however many people there are (`app.overview.reading`).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app.audit import Audit
from app.clock import DAY_MS
from app.errors import Refusal
from app.observing.observing import PAGE
from app.overview import reading
from app.overview.cells import Counts, topic_level
from app.private.near import nearby
from app.rights import Actor, Gate, Right, Role
from app.shelf import SITE
from app.sites import device_site
from app.views import Level

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.record_ports import StatePort
    from app.shelf import PackIndex, Shelf
    from app.views import LearnerCard
    from content_packs.model import Checklist

CountsOf: TypeAlias = "Mapping[tuple[str, str], Counts]"
"""What is believed, by learner id and module id."""


class Stand(StrEnum):
    """How somebody stands with a topic, in the order in which they are shown."""

    WAITS = "waits"
    NOT_YET = "not_yet"
    OTHER = "other"


class ListHead(msgspec.Struct, frozen=True, kw_only=True):
    """A checklist that a topic can be watched with."""

    id: str
    title: str
    minutes: int


class ToWatchTopic(msgspec.Struct, frozen=True, kw_only=True):
    """A topic with its checklists: for how many of the `people` here something of it waits to be watched."""

    module: str
    title: str
    lists: tuple[ListHead, ...]
    waits: int
    people: int


class WatchTopics(msgspec.Struct, frozen=True, kw_only=True):
    """The topics of a pack that can be watched, those for which most people wait first."""

    pack: str
    title: str
    topics: tuple[ToWatchTopic, ...]


class Watchable(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who can be watched; `search` is the name as it is searched."""

    learner: str
    name: str
    search: str
    stand: Stand


class WatchPeople(msgspec.Struct, frozen=True, kw_only=True):
    """The people for one topic: who waits first, then who does not know it yet, then the others; by name."""

    topic: ToWatchTopic
    people: tuple[Watchable, ...]


class Watching:
    """Implements `ui.ports.WatchingPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_pack".
    """

    def __init__(
        self,
        database: Database,
        *,
        record: StatePort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
    ) -> None:
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit

    def topics(self, pack: str = "", *, site: str | None = None) -> WatchTopics:
        """Return what can be watched in a pack ("": that of who asks, for the command line the main one)."""
        actor, where = self._asks(site)
        index = self._index(actor, pack)
        people, counts = self._people(actor, where, index)
        found = [self._topic(index, module, people, counts) for module in index.modules if index.teaches(module)]
        there = sorted((each for each in found if each.lists), key=lambda each: -each.waits)
        return WatchTopics(pack=index.id, title=index.pack.manifest.title, topics=tuple(there))

    def every(self, *, site: str | None = None) -> tuple[WatchTopics, ...]:
        """Return the same for each pack of the people here of which something can be watched: one's own first."""
        actor, where = self._asks(site)
        own = self._index(actor, "").id
        there = frozenset(self._shelf.ids())
        packs = {pack or self._shelf.main() for pack in reading.packs_of(self._db, where)}
        found = (self.topics(pack, site=site) for pack in (packs | {own, *self._shelf.of_site()}) & there)
        some = (each for each in found if each.topics and (each.topics[0].people or each.pack == own))
        return tuple(sorted(some, key=lambda each: (each.pack != own, each.title, each.pack)))

    def people(self, module: str, pack: str = "", *, site: str | None = None) -> WatchPeople:
        """Return whom to watch for a topic. Raises Refusal("no_such_module")."""
        actor, where = self._asks(site)
        index = self._index(actor, pack)
        if module not in index.modules or not index.teaches(module) or not _lists(index, module):
            raise Refusal("no_such_module", module=module)
        people, counts = self._people(actor, where, index)
        rows = [
            Watchable(learner=each.id, name=each.name, search=each.search, stand=_stand(counts.get((each.id, module))))
            for each in people
        ]
        order = {stand: place for place, stand in enumerate(Stand)}
        rows.sort(key=lambda each: order[each.stand])  # stable: by name otherwise
        return WatchPeople(topic=self._topic(index, module, people, counts), people=tuple(rows))

    def begin(self, learner: str) -> LearnerCard:
        """Return who was chosen, to open a checklist of theirs; the look is noted.

        Raises Refusal("observe_own"), Refusal("no_such_learner").
        """
        actor = self._gate.need(Right.OBSERVE, learner)
        card = self._accounts.card(learner)
        if self._gate.is_self(learner):
            raise Refusal("observe_own")
        self._audit.looked(actor, learner, PAGE)
        return card

    def who_can(self, learner: str) -> tuple[str, ...]:
        """Return who can watch somebody: the names of the supervisors among their colleagues; for that person alone."""
        self._gate.own(learner)
        return tuple(one.name for one in nearby(self._db, learner, Role.SUPERVISOR))

    # --- within

    def _asks(self, site: str | None) -> tuple[Actor, str]:
        actor = self._gate.need(Right.OBSERVE)
        where = actor.site if actor.id else device_site(self._db) if site is None else site
        self._audit.looked_team(actor, where, self._record.now_ms() // DAY_MS * DAY_MS)
        return actor, where

    def _index(self, actor: Actor, pack: str) -> PackIndex:
        if not actor.id:
            return self._shelf.index(pack or self._shelf.main())
        card = self._accounts.card(actor.id)
        return self._shelf.index(pack or card.pack, language=card.language)

    def _people(self, actor: Actor, site: str, index: PackIndex) -> tuple[tuple[reading.Somebody, ...], CountsOf]:
        if index.id.startswith(SITE):
            roles = {role for role in Role if index.id in self._shelf.for_person(role, site)}
            everybody = tuple(each for each in reading.all_of(self._db, site) if each.role in roles)
        else:
            everybody = tuple(each for each in reading.people_of(self._db, site, index.id) if each.own)
        people = tuple(each for each in everybody if each.id != actor.id)
        return people, reading.counts_of(self._db, site, index, self._record.now_ms())

    def _topic(
        self, index: PackIndex, module: str, people: tuple[reading.Somebody, ...], counts: CountsOf
    ) -> ToWatchTopic:
        lists = _lists(index, module)
        return ToWatchTopic(
            module=module,
            title=index.modules[module].title,
            lists=tuple(ListHead(id=each.id, title=each.title, minutes=each.minutes) for each in lists),
            waits=sum(_stand(counts.get((each.id, module))) is Stand.WAITS for each in people),
            people=len(people),
        )


def _lists(index: PackIndex, module: str) -> tuple[Checklist, ...]:
    """The checklists about something of a topic that may be opened."""
    about = set(index.modules[module].competencies)
    return tuple(
        each for each in index.pack.checklists if about & set(each.competencies) and index.teaches(each.module)
    )


def _stand(counts: Counts | None) -> Stand:
    if counts is None:
        return Stand.NOT_YET
    if counts.waiting:
        return Stand.WAITS
    return Stand.OTHER if topic_level(counts) is Level.SECURE else Stand.NOT_YET
