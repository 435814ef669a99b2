# SPDX-License-Identifier: Apache-2.0
"""Who stands where at a site, what is missing there, and how far one person is; for who looks after people.

Rules:

1. The people by topic are those of the site of who acts: Right.SEE_PERSON reaches no others. The command line says
   which site, or takes that of the device.
2. That table shows nobody's page, but it shows what is believed of them: that it was looked at is noted once a day for
   each who looks, with the site, and each person of the site finds it among who looked.
3. One person's page needs Right.SEE_PERSON over them, of another site with a broken glass; each opening is a look that
   they see. There is no answer on it and no word of theirs.
4. What is missing at a site needs Right.SEE_REPORTS: it names nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias

from app.audit import Audit
from app.clock import DAY_MS
from app.duties.status import Status, standings
from app.errors import Refusal
from app.jobs.offered import held
from app.observing.needed import unseen
from app.overview import reading
from app.overview.cells import Counts, cell_of, topic_level
from app.overview.gaps import gap_map
from app.overview.one import one_person
from app.overview.views import Age, Cell, GapMap, HowFar, Line, Matrix, Needs, PackChoice, TopicHead
from app.record.outbox import PULL_QUEUE
from app.rights import Actor, Gate, Right
from app.sites import device_site, site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.certifying import Certifying
    from app.duties.status import Standing
    from app.jobs.views import Job
    from app.record.outgoing import Retry
    from app.record_ports import StatePort
    from app.shelf import PackIndex, Shelf
    from app.views import LearnerCard

PAGE = "how_far"
"""What a look at the page of one person is noted as."""
Asked: TypeAlias = "Mapping[tuple[str, str, str], Standing]"
"""How what is asked stands, by learner id, pack id and module id."""


class OutboxPort(Protocol):
    """The part of the outbox that knows when this device last heard of others."""

    def retry(self, queue: str = ...) -> Retry: ...


class Overview:
    """Implements `ui.ports.OverviewPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_pack", "no_such_learner".
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
        outbox: OutboxPort,
        certifying: Certifying,
        asked: Callable[[Database, Shelf, int, Collection[str]], Asked] = standings,
        lrs: Callable[[], bool] = lambda: False,
    ) -> None:
        """Take the parts; `asked` tells how what is asked of some people stands, `lrs` whether an LRS is set."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._outbox = outbox
        self._certifying = certifying
        self._asked = asked
        self._lrs = lrs

    def matrix(self, pack: str = "", *, site: str | None = None) -> Matrix:
        """Return the people of a site by the topics of a pack ("": the one that most of them learn from).

        `site` is for the command line; a person sees their own.
        """
        actor = self._gate.need(Right.SEE_PERSON)
        where = self._site(actor, site)
        found = self._matrix(actor, pack, where)
        self._audit.looked_team(actor, where, self._record.now_ms() // DAY_MS * DAY_MS)
        return found

    def gaps(self, pack: str = "", role: str = "", *, site: str | None = None) -> GapMap:
        """Return what is missing at a site, for a role of the pack ("": for everybody)."""
        actor = self._gate.need(Right.SEE_REPORTS)
        return gap_map(self._matrix(actor, pack, self._site(actor, site)), role)

    def how_far(self, learner: str) -> HowFar:
        """Return how far one person is; the look is noted for them."""
        actor = self._gate.need(Right.SEE_PERSON, learner)
        card = self._accounts.card(learner)
        own = self._gate.is_self(learner)
        if not own:
            self._audit.looked(actor, learner, PAGE)
        try:
            index = self._shelf.index(card.pack, language=self._language(actor, card.language))
            reached = self._certifying.found(learner)
        except Refusal as refused:
            if refused.code != "no_such_pack":
                raise
            index, reached = None, ()
        return one_person(
            self._db,
            card,
            index,
            standings={key[1:]: each for key, each in self._standings([learner]).items()},
            plan=self._plan(learner, card.pack),
            unseen=self._unseen(learner, index),
            reached=reached,
            title_of=self._titles(actor),
            age=self._age(),
            jobs=self._jobs(card, self._language(actor, card.language)),
            own=own,
            coaches=self._gate.may(Right.COACH, learner),
        )

    # --- within

    def _site(self, actor: Actor, site: str | None) -> str:
        if actor.id:
            return actor.site
        return device_site(self._db) if site is None else site

    def _matrix(self, actor: Actor, pack: str, site: str) -> Matrix:
        packs = self._packs(actor, site)
        index = self._shelf.index(pack or self._usual(packs), language=self._language(actor, ""))
        age = self._age()
        topics = tuple(_head(index, module) for module in index.modules if index.teaches(module))
        return Matrix(
            site=site,
            pack=index.id,
            title=index.pack.manifest.title,
            topics=topics,
            lines=self._lines(index, topics, site, age.at_ms),
            age=age,
            packs=packs,
            roles=_needs(index),
        )

    def _lines(self, index: PackIndex, topics: tuple[TopicHead, ...], site: str, now_ms: int) -> tuple[Line, ...]:
        counts = reading.counts_of(self._db, site, index, now_ms)
        people = reading.people_of(self._db, site, index.id)
        asked = self._standings([person.id for person in people])
        empty = [Counts(of=len(index.modules[topic.module].competencies)) for topic in topics]
        lines = []
        for person in people:
            mine = [counts.get((person.id, topic.module), empty[at]) for at, topic in enumerate(topics)]
            cells = [cell_of(each) for each in mine]
            decided = []
            for place, topic in enumerate(topics):
                standing = asked.get((person.id, index.id, topic.module))
                if standing is not None:
                    cells[place] = Cell(standing.status.value)
                    decided.append(place)
            if not (person.own or decided):
                continue
            lines.append(
                Line(
                    learner=person.id,
                    name=person.name,
                    search=person.search,
                    role=person.role,
                    own=person.own,
                    cells=tuple(cells),
                    levels=tuple(topic_level(each) for each in mine),
                    asked=tuple(decided),
                    jobs=person.jobs,
                )
            )
        return tuple(lines)

    def _standings(self, learners: Collection[str]) -> Asked:
        """How what is asked of them today stands; who is excused is asked nothing."""
        found = self._asked(self._db, self._shelf, self._record.now_ms() // DAY_MS, learners)
        return {key: each for key, each in found.items() if each.status is not Status.EXCUSED}

    def _packs(self, actor: Actor, site: str) -> tuple[PackChoice, ...]:
        there = set(self._shelf.ids())
        known = reading.packs_of(self._db, site)
        found = [
            PackChoice(pack=pack, title=self._title(actor, pack), people=people)
            for pack, people in known.items()
            if pack in there
        ]
        return tuple(sorted(found, key=lambda each: (-each.people, each.pack)))

    def _usual(self, packs: tuple[PackChoice, ...]) -> str:
        return packs[0].pack if packs else self._shelf.main()

    def _title(self, actor: Actor, pack: str) -> str:
        return self._shelf.index(pack, language=self._language(actor, "")).pack.manifest.title

    def _titles(self, actor: Actor) -> Callable[[str, str], str]:
        """What a module of a pack, or a checklist of it, is called for who reads it; "" where it is not here."""

        def title(pack: str, thing: str) -> str:
            try:
                index = self._shelf.index(pack, language=self._language(actor, ""))
            except Refusal:
                return ""
            if thing in index.modules:
                return index.modules[thing].title
            return next((each.title for each in index.pack.checklists if each.id == thing), "")

        return title

    def _language(self, actor: Actor, otherwise: str) -> str:
        return self._accounts.card(actor.id).language if actor.id else otherwise

    def _jobs(self, card: LearnerCard, language: str) -> tuple[Job, ...]:
        known = self._record.state(card.id).leading.jobs.get(site_of(self._db, card.id))
        return held(known.jobs, self._shelf, card.pack, language) if known is not None else ()

    def _plan(self, learner: str, pack: str) -> tuple[tuple[str, bool], ...]:
        """The goals of somebody, and whether each rests."""
        state = self._record.state(learner).packs.get(pack)
        plan = state.plan if state is not None else None
        return tuple((goal, goal in plan.paused) for goal in plan.goals) if plan is not None else ()

    def _unseen(self, learner: str, index: PackIndex | None) -> frozenset[str]:
        """What of it needs somebody to have watched it, where nobody has."""
        state = self._record.state(learner)
        known = state.packs.get(index.id) if index is not None else None
        if index is None or known is None:
            return frozenset()
        return unseen(index, known, state.leading, self._accounts.vouching().about(learner))

    def _age(self) -> Age:
        heard = self._outbox.retry(PULL_QUEUE).last_contact_ms
        return Age(at_ms=self._record.now_ms(), elsewhere_ms=heard, asks=self._lrs())


def _head(index: PackIndex, module: str) -> TopicHead:
    found = index.modules[module]
    importance = max((index.competencies[each].importance for each in found.competencies), default=1)
    return TopicHead(module=module, title=found.title, importance=importance)


def _needs(index: PackIndex) -> tuple[Needs, ...]:
    """What each role of the pack needs, by module: as important as the most important need in it."""
    roles = []
    for profile in index.pack.role_profiles:
        modules: dict[str, int] = {}
        for need in profile.needs:
            module = index.module_of.get(need.competency)
            if module is not None:
                modules[module.id] = max(modules.get(module.id, 0), need.importance)
        roles.append(Needs(role=profile.id, title=profile.title, modules=modules))
    return tuple(roles)
