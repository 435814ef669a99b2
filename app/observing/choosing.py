# SPDX-License-Identifier: Apache-2.0
"""Which topics a site wants somebody to have watched, chosen by whoever leads it (Right.ASSIGN).

1. A choice stands in the record of who made it. The latest of a site counts, whoever made it; but only of somebody who
   is a supervisor of the roster here, or whose choice stands in the record of somebody else by now: they may be one no
   more. What is in a learner's record alone decides nothing.
2. It is written to the record of each person of the site, too, a few at a time (`spread`) or when they come in: so it
   is known on the devices where nobody who leads the site is. Nothing is written twice, and nothing over a copy that
   goes before it (`app.leading.facts`): two devices that know different choices come to one.
3. It names what was left out, too. A choice that did not is completed from the version of the pack that it was made in,
   where that is here.
4. Each pack is chosen for apart: every one that somebody of the site learns from, or whoever leads, and in which
   somebody can be watched. That of most people comes first, and is meant where none is named: whoever leads may learn
   from another one, how to lead. Of two with as many people it is their own.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.alone import alone
from app.audit import Audit
from app.errors import Refusal
from app.leading.facts import LATEST_MS, ObservingChosen
from app.observing.copies import Decided, copy_of, differs, taken_back
from app.observing.needed import Sides, modules_of
from app.overview import reading
from app.placed import all_placed, placed_ms
from app.portions import MOST_AT_ONCE, late_last, some_of
from app.record_ports import AppendPort, StatePort
from app.rights import Actor, ActorKind, Gate, Right
from app.shelf import PackIndex, Shelf
from app.sites import BELONGS, LEADERS, device_site, sites_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts

log = logging.getLogger(__name__)
_CHOSEN = "observing chosen"
_AT = "coalesce(nullif(c.decided_ms, 0), c.chosen_ms)"
"""When it was decided (SQL); `c` is the row of a choice."""


class TopicChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A module of which somebody can be watched, with these `checklists`. `needed`: somebody has to have been.

    `new`: the site has chosen, and it was not there to be chosen then.
    """

    module: str
    title: str
    checklists: tuple[str, ...]
    critical: bool
    needed: bool
    new: bool = False


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, in the order of the pack. `usual`: nobody has chosen, so it is what can do harm."""

    pack: str
    pack_title: str
    topics: tuple[TopicChoice, ...]
    usual: bool


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that this needs."""


class ChoosingObserved:
    """Implements `ui.ports.observed.ChoosingObservedPort`; on the writer's thread.

    Every call raises Refusal: "not_signed_in", "not_allowed", "no_such_pack".
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._recorded = recorded

    def every(self, leader: str) -> tuple[Choices, ...]:
        """Return what can be chosen, and what is, in each pack of the people here (rule 4); never none.

        Where nobody can be watched in any of them it is the leader's own, without topics.
        """
        self._who()
        return tuple(self._choices(leader, pack) for pack in self._packs(leader))

    def choices(self, leader: str, pack: str = "") -> Choices:
        """Return the same of one of them ("": that of most people)."""
        self._who()
        return self._choices(leader, self._pack(leader, pack))

    def _choices(self, leader: str, pack: str) -> Choices:
        index = self._shelf.index(pack, language=self._accounts.card(leader).language)
        chosen = self._latest(device_site(self._db), index.id)
        needed = modules_of(index, [chosen.sides] if chosen is not None else ())
        return Choices(
            pack=index.id,
            pack_title=index.pack.manifest.title,
            topics=topics_of(index, frozenset(needed), chosen.sides if chosen is not None else None),
            usual=chosen is None,
        )

    def choose(self, leader: str, modules: tuple[str, ...], pack: str = "") -> Choices:
        """Let these modules of a pack need it, and no others of it. Raises Refusal("no_such_module")."""
        actor = self._who()
        index, site = self._shelf.index(self._pack(leader, pack)), device_site(self._db)
        there = {topic.module for topic in topics_of(index, frozenset())}
        for module in modules:
            if module not in there:
                raise Refusal("no_such_module", module=module)
        fact = ObservingChosen(
            by=actor.id,
            site=site,
            pack=index.id,
            version=index.version,
            modules=tuple(module for module in index.modules if module in modules),
            left_out=tuple(module for module in index.modules if module in there.difference(modules)),
            decided_ms=self._later(site, index.id),
        )
        self._record.append(
            actor.id, fact, also=lambda database: self._audit.note(actor, _CHOSEN, "", database=database, site=site)
        )
        self._recorded()
        return self._choices(leader, index.id)

    def spread(self, most: int = MOST_AT_ONCE) -> int:
        """Write the choices to the records of some more people, and return for how many it is still to be done."""
        self._who()
        site = device_site(self._db)
        latest = {pack: self._latest(site, pack) for pack in self._chosen(site)}
        waiting = {who for pack, each in latest.items() if each is not None for who in self._behind(site, pack, each)}
        return some_of(late_last(self._db, sorted(waiting)), self.hand_on, most)

    def hand_on(self, learner: str) -> None:
        """Write the choices of a person's sites to their record where it does not have them; asks for no right.

        For whoever comes in: it is about what the site decided, not about them. What a site had chosen that they left
        is taken back.
        """
        known, sites = self._record.state(learner).leading.observing, sites_of(self._db, learner)
        placed = placed_ms(self._db, learner)
        facts = []
        if "" not in sites:  # where they belong is known here
            facts += [
                taken_back(site, pack, each, placed)
                for (site, pack), each in known.items()
                if site not in sites and each.by not in {learner, ""} and placed >= each.placed_ms
            ]
        for site in sorted(sites):
            for pack in self._chosen(site):
                with alone(log, "a choice of what has to be watched"):
                    latest, own = self._latest(site, pack), known.get((site, pack))
                    if latest is not None and (own is None or differs(latest, placed, own.by, own.sides, own.stand)):
                        facts.append(copy_of(site, pack, latest, placed))
        if facts:
            self._record.append(learner, *facts)
            self._recorded()

    def _packs(self, leader: str) -> tuple[str, ...]:
        own, here = self._accounts.card(leader).pack, frozenset(self._shelf.ids())
        people = reading.packs_of(self._db, device_site(self._db))
        packs = sorted(here.intersection({own, *people}), key=lambda pack: (-people.get(pack, 0), pack != own, pack))
        return tuple(pack for pack in packs if topics_of(self._shelf.index(pack), frozenset())) or (own,)

    def _pack(self, leader: str, asked: str) -> str:
        packs = self._packs(leader)
        if asked and asked not in packs:
            raise Refusal("no_such_pack", pack=asked)
        return asked or packs[0]

    def _chosen(self, site: str) -> tuple[str, ...]:
        """Return the packs that anything stands chosen in for a site."""
        rows = self._db.execute("SELECT DISTINCT pack FROM observing_choice WHERE site = ? ORDER BY pack", [site])
        return tuple(str(pack) for (pack,) in rows.fetchall())

    def _who(self) -> Actor:
        actor = self._gate.need(Right.ASSIGN)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("not_allowed", right=Right.ASSIGN.value)
        return actor

    def _behind(self, site: str, pack: str, latest: Decided) -> set[str]:
        """Return the people of a site in whose records a choice does not stand as it should, by the tables alone."""
        rows = self._db.execute(
            "SELECT learner, chosen_by, modules, left_out, decided_ms, placed_ms FROM observing_choice"
            " WHERE site = ? AND pack = ?",
            [site, pack],
        ).fetchall()
        known = {str(row[0]): row[1:] for row in rows}
        placed, found = all_placed(self._db), set()
        for person in self._people(site):
            by, modules, left_out, decided_ms, placed_there = known.get(person, ("", "[]", "[]", 0, 0))
            sides, stand = (_modules(modules), _modules(left_out)), (decided_ms, placed_there, not by)
            if person not in known or differs(latest, placed.get(person, 0), by, sides, stand):
                found.add(person)
        return found

    def _people(self, site: str) -> tuple[str, ...]:
        rows = self._db.execute(
            f"SELECT learner FROM {BELONGS} WHERE site = ? AND learner IN"  # noqa: S608 - a table of ours
            " (SELECT id FROM learner WHERE left_ms IS NULL AND merged_into = '')",
            [site],
        ).fetchall()
        return tuple(str(row[0]) for row in rows)

    def _later(self, site: str, pack: str) -> int:
        """Return the time of what is decided now: later than all that is known, where a clock was ahead too."""
        (known,) = self._db.execute(
            f"SELECT coalesce(max({_AT}), 0) FROM observing_choice AS c WHERE site = ? AND pack = ?",  # noqa: S608
            [site, pack],
        ).fetchone()
        return min(max(self._record.now_ms(), int(known) + 1), LATEST_MS)

    def _latest(self, site: str, pack: str) -> Decided | None:
        """Return what was decided last for a site; a copy in somebody's record is no decision of its own (rule 1)."""
        row = self._db.execute(
            f"SELECT c.learner, c.version, c.modules, c.left_out, {_AT}, c.decided_ms = 0 FROM observing_choice AS c"  # noqa: S608
            " WHERE c.site = ? AND c.pack = ? AND c.learner ="
            " coalesce((SELECT nullif(merged_into, '') FROM learner WHERE id = c.chosen_by), c.chosen_by)"
            f" AND (c.learner IN {LEADERS} OR EXISTS (SELECT 1 FROM observing_choice AS o WHERE o.site = c.site"
            " AND o.pack = c.pack AND o.chosen_by = c.chosen_by AND o.modules = c.modules AND o.learner <> c.learner))"
            f" ORDER BY {_AT} DESC, c.learner LIMIT 1",
            [site, pack],
        ).fetchone()
        if row is None:
            return None
        by, version, modules, left_out, at_ms, untold = row
        found = Decided(str(by), str(version), _modules(modules), _modules(left_out), int(at_ms))
        return msgspec.structs.replace(found, left_out=self._left_out(pack, found)) if untold else found

    def _left_out(self, pack: str, decided: Decided) -> tuple[str, ...]:
        """Return what a choice left out that does not tell: what else could be chosen in its version (rule 3)."""
        if decided.version not in self._shelf.versions(pack):
            return ()
        there = topics_of(self._shelf.index(pack, decided.version), frozenset())
        return tuple(topic.module for topic in there if topic.module not in decided.modules)


def _modules(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])


def topics_of(index: PackIndex, needed: frozenset[str], chosen: Sides | None = None) -> tuple[TopicChoice, ...]:
    """Return the modules of which somebody can be watched, in the order of the pack; `chosen`: what a site chose."""
    found = []
    known = {module for side in chosen or () for module in side}
    for module in index.pack.modules:
        lists = [each for each in index.pack.checklists if set(each.competencies) & set(module.competencies)]
        if not lists or not index.teaches(module.id):
            continue
        about = {competency for each in lists for competency in each.competencies} & set(module.competencies)
        found.append(
            TopicChoice(
                module=module.id,
                title=module.title,
                checklists=tuple(each.title for each in lists),
                critical=any(index.competencies[c].safety_critical for c in about if c in index.competencies),
                needed=module.id in needed,
                new=chosen is not None and module.id not in known,
            )
        )
    return tuple(found)
