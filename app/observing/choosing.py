# SPDX-License-Identifier: Apache-2.0
"""Which topics a site wants somebody to have watched, chosen by whoever leads it (Right.ASSIGN).

1. A choice stands in the record of who made it. The latest of a site counts, whoever made it; but only of somebody who
   is a supervisor of the roster here, or whose choice stands in the record of somebody else by now: they may be one no
   more. What is in a learner's record alone decides nothing.
2. It is written to the record of each person of the site, too, a few at a time (`spread`) or when they come in: so it
   is known on the devices where nobody who leads the site is. Nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.audit import Audit
from app.errors import Refusal
from app.leading.facts import ObservingChosen
from app.leading.state import Leading
from app.observing.needed import modules_needed
from app.rights import Actor, ActorKind, Gate, Right
from app.shelf import PackIndex, Shelf
from app.sites import BELONGS, LEADERS, device_site, sites_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.events import Event, Fact
    from app.state import LearnerState

_CHOSEN = "observing chosen"
MOST_AT_ONCE = 10
"""People whose records are written in one call: a fifth of a second each where much is known of them."""


class TopicChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A module of which somebody can be watched, with these `checklists`. `needed`: somebody has to have been."""

    module: str
    title: str
    checklists: tuple[str, ...]
    critical: bool
    needed: bool


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, in the order of the pack. `usual`: nobody has chosen, so it is what can do harm."""

    pack: str
    pack_title: str
    topics: tuple[TopicChoice, ...]
    usual: bool


class RecordPort(Protocol):
    """The part of the record that this needs."""

    def append(
        self, learner: str, *facts: Fact, also: Callable[[Database], None] | None = None
    ) -> tuple[Event, ...]: ...
    def state(self, learner: str) -> LearnerState: ...


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

    def choices(self, leader: str) -> Choices:
        """Return what can be chosen in the pack of who leads, and what is."""
        self._who()
        card = self._accounts.card(leader)
        index = self._shelf.index(card.pack, language=card.language)
        chosen = self._latest(device_site(self._db), index.id)
        needed = modules_needed(index, Leading()) if chosen is None else chosen[1]
        return Choices(
            pack=index.id,
            pack_title=index.pack.manifest.title,
            topics=topics_of(index, frozenset(needed)),
            usual=chosen is None,
        )

    def choose(self, leader: str, modules: tuple[str, ...]) -> Choices:
        """Let these modules need it, and no others. Raises Refusal("no_such_module")."""
        actor = self._who()
        card = self._accounts.card(leader)
        index, site = self._shelf.index(card.pack), device_site(self._db)
        there = {topic.module for topic in topics_of(index, frozenset())}
        for module in modules:
            if module not in there:
                raise Refusal("no_such_module", module=module)
        in_order = tuple(module for module in index.modules if module in modules)
        fact = ObservingChosen(by=actor.id, site=site, pack=index.id, version=index.version, modules=in_order)
        self._record.append(
            actor.id, fact, also=lambda database: self._audit.note(actor, _CHOSEN, "", database=database, site=site)
        )
        self._recorded()
        return self.choices(leader)

    def spread(self, leader: str, most: int = MOST_AT_ONCE) -> int:
        """Write the choice to the records of some more people, and return for how many it is still to be done."""
        self._who()
        pack, site = self._accounts.card(leader).pack, device_site(self._db)
        latest = self._latest(site, pack)
        if latest is None:
            return 0
        same = msgspec.json.encode(latest[1]).decode()
        rows = self._db.execute(
            "SELECT learner FROM observing_choice WHERE site = ? AND pack = ? AND modules = ?", [site, pack, same]
        ).fetchall()
        have = {str(row[0]) for row in rows}
        waiting = [person for person in self._people(site) if person not in have]
        for person in waiting[:most]:
            self.hand_on(person)
        return max(0, len(waiting) - most)

    def hand_on(self, learner: str) -> None:
        """Write the choices of a person's sites to their record where it does not have them; asks for no right.

        For whoever comes in: it is about what the site decided, not about them. What a site had chosen that they left
        is taken back.
        """
        known, facts = self._record.state(learner).leading.observing, []
        sites = sites_of(self._db, learner)
        if "" not in sites:  # where they belong is known here
            facts += [
                ObservingChosen(by="", site=site, pack=pack, version=self._version(pack), modules=())
                for (site, pack), chosen in known.items()
                if site not in sites and chosen.by != learner
            ]
        for site in sorted(sites):
            packs = self._db.execute("SELECT DISTINCT pack FROM observing_choice WHERE site = ?", [site]).fetchall()
            for (pack,) in packs:
                latest, own = self._latest(site, pack), known.get((site, pack))
                if latest is not None and (own is None or own.modules != latest[1]):
                    facts.append(
                        ObservingChosen(
                            by=latest[0], site=site, pack=pack, version=self._version(pack), modules=latest[1]
                        )
                    )
        if facts:
            self._record.append(learner, *facts)
            self._recorded()

    def _who(self) -> Actor:
        actor = self._gate.need(Right.ASSIGN)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("not_allowed", right=Right.ASSIGN.value)
        return actor

    def _people(self, site: str) -> tuple[str, ...]:
        rows = self._db.execute(
            f"SELECT learner FROM {BELONGS} WHERE site = ? AND learner IN"  # noqa: S608 - a table of ours
            " (SELECT id FROM learner WHERE left_ms IS NULL AND merged_into = '')",
            [site],
        ).fetchall()
        return tuple(str(row[0]) for row in rows)

    def _latest(self, site: str, pack: str) -> tuple[str, tuple[str, ...]] | None:
        """Return who chose last for a site, and what; a copy in somebody's record is no choice of its own (rule 1)."""
        row = self._db.execute(
            "SELECT c.learner, c.modules FROM observing_choice AS c WHERE c.site = ? AND c.pack = ? AND c.learner ="  # noqa: S608
            " coalesce((SELECT nullif(merged_into, '') FROM learner WHERE id = c.chosen_by), c.chosen_by)"
            f" AND (c.learner IN {LEADERS} OR EXISTS (SELECT 1 FROM observing_choice AS o WHERE o.site = c.site"
            " AND o.pack = c.pack AND o.chosen_by = c.chosen_by AND o.modules = c.modules AND o.learner <> c.learner))"
            " ORDER BY c.chosen_ms DESC, c.learner LIMIT 1",
            [site, pack],
        ).fetchone()
        return (str(row[0]), msgspec.json.decode(row[1], type=tuple[str, ...])) if row is not None else None

    def _version(self, pack: str) -> str:
        try:
            return self._shelf.index(pack).version
        except Refusal:
            return ""


def topics_of(index: PackIndex, needed: frozenset[str]) -> tuple[TopicChoice, ...]:
    """Return the modules of which somebody can be watched, in the order of the pack."""
    found = []
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
            )
        )
    return tuple(found)
