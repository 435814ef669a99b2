# SPDX-License-Identifier: Apache-2.0
"""Says which jobs people have at their site, and shows it.

Rules:

1. Whoever has Right.ASSIGN over somebody says which jobs they have at the site where they belong, and takes that back;
   nobody for themselves. The command line does it in the name of a supervisor, a list of people (Right.MANAGE_PEOPLE)
   in nobody's. Each of it is in the audit, and stands in the person's own record.
2. A job is a role profile of the pack that the person learns from. What they have already stays possible, though a
   later version of the pack has it no more.
3. What follows for them is done at once on this device (`duties`), and on others when they come in next.
4. What somebody says of themselves (`say`) is a proposal: it is shown until somebody with the right says what their
   jobs are, and nothing follows from it. What they cannot have (any more) is not proposed.
5. One job for several people (`for_some`, `give`) comes to what they have, as if it was said of each; a few in a call.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

import msgspec

from app.errors import Refusal
from app.jobs.offered import NONE, jobs_of, named, read
from app.jobs.views import Job, JobForSome, JobLine, JobsOf, MyJobs
from app.leading.facts import JobsSet
from app.leading.tables import JOB
from app.portions import MOST_AT_ONCE
from app.record_ports import AppendPort, StatePort
from app.rights import Actor, ActorKind, Right
from app.sites import device_site, site_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.leading.state import Jobs as Known
    from app.rights import Gate
    from app.shelf import Shelf


SET = "jobs_set"
"""What the audit calls it."""
PAGE = "jobs"
"""What a look at what somebody does is noted as."""
_PEOPLE = f"""SELECT l.id, l.name, l.pack, j.jobs, j.set_ms, s.jobs, s.set_ms FROM learner AS l
    LEFT JOIN {JOB.name} AS j ON j.learner = l.id AND j.site = :site AND j.said = 0
    LEFT JOIN {JOB.name} AS s ON s.learner = l.id AND s.site = :site AND s.said = 1
    WHERE l.left_ms IS NULL AND l.merged_into = '' AND (:learner = '' OR l.id = :learner)
    AND coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = :site
    ORDER BY natural_key(l.search), l.id"""  # noqa: S608 - names of the program


_Row: TypeAlias = "tuple[str, str, str, str | None, int, str | None, int]"


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that jobs use."""


class Jobs:
    """Implements `ui.ports.JobsPort`; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_learner"; what writes `StoreFailed`.
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
        follow: Callable[[str], object] = lambda _learner: None,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `follow` does what a change means for somebody's duties, `recorded` hears of each commit."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._follow = follow
        self._recorded = recorded

    # --- for whoever leads

    def of_site(self, by: str = "") -> tuple[JobLine, ...]:
        """Return everybody who belongs to the site: first those who say something nobody answered to, then by name."""
        actor = self._gate.need(Right.ASSIGN)
        site = actor.site if actor.kind is ActorKind.PERSON else site_of(self._db, by) if by else device_site(self._db)
        language = self._language(actor)
        lines = [self._line(row, language) for row in self._rows(site)]
        return tuple(sorted(lines, key=lambda line: not line.says))

    def one(self, learner: str) -> JobsOf:
        """Return one person with what they can be; the look is noted for them."""
        actor = self._gate.need(Right.ASSIGN, learner)
        self._accounts.card(learner)
        if not self._gate.is_self(learner):
            self._audit.looked(actor, learner, PAGE)
        return self._one(learner, self._language(actor))

    def put(self, learner: str, jobs: tuple[str, ...], by: str = "") -> JobsOf:
        """Say which jobs somebody has; none: it is not known any more.

        Raises Refusal: "no_such_job" (job, jobs), "not_oneself", "has_left", "not_a_supervisor".
        """
        actor = self._gate.need(Right.ASSIGN, learner)
        setter = self._setter(actor, by)
        if self._gate.is_self(learner):
            raise Refusal("not_oneself")
        self._set(actor, learner, jobs, setter)
        return self._one(learner, self._language(actor))

    def for_some(self, people: tuple[str, ...]) -> JobForSome:
        """Return the jobs that each of some people can have; who acts is left out."""
        language = self._language(self._gate.need(Right.ASSIGN))
        others = tuple(each for each in dict.fromkeys(people) if not self._gate.is_self(each))
        for learner in others:
            self._gate.need(Right.ASSIGN, learner)
        packs = dict.fromkeys(self._accounts.card(learner).pack for learner in others)
        each_can = [jobs_of(self._shelf, [pack], language) for pack in packs]
        ids = set.intersection(*({job.id for job in jobs} for jobs in each_can)) if each_can else set()
        return JobForSome(people=others, choices=tuple(job for job in each_can[0] if job.id in ids) if ids else ())

    def give(self, job: str, people: tuple[str, ...]) -> tuple[str, ...]:
        """Give a job to the first few of some people, beside those that they have; return for whom it is still to do.

        Raises as `put` does, and then those before have it.
        """
        for learner in people[:MOST_AT_ONCE]:
            has = tuple(each.id for each in self._one(learner, "").line.jobs)
            self.put(learner, tuple(dict.fromkeys((*has, job))))
        return people[MOST_AT_ONCE:]

    def listed(self, learner: str, text: str, *, pack: str = "", dry_run: bool = False) -> bool:
        """Say it as a cell of a list of people does (ids or titles), and return whether anything changes by it.

        For whoever manages people. `pack` is what they are going to learn from ("": what they do, or the usual one);
        somebody who is not here yet, or is only to be tried (`dry_run`), gets nothing. Raises Refusal("no_such_job").
        """
        actor = self._gate.need(Right.MANAGE_PEOPLE)
        here = self._db.execute("SELECT pack FROM learner WHERE id = ?", [learner]).fetchone()
        wanted = read(text, self._shelf, pack or (str(here[0]) if here is not None else self._shelf.main()))
        known = self._record.state(learner).leading.jobs.get(site_of(self._db, learner)) if here is not None else None
        changes = sorted(wanted) != sorted(known.jobs if known is not None else ())
        if changes and here is not None and not dry_run:
            self._set(actor, learner, wanted, "")
        return changes

    # --- for oneself

    def mine(self, learner: str) -> MyJobs:
        """Return what is known of one's own jobs."""
        self._gate.own(learner)
        line = self._one(learner, self._accounts.card(learner).language).line
        said = self._record.state(learner).leading.says.get(site_of(self._db, learner))
        known = self._jobs(learner, self._accounts.card(learner).language)
        there = {each.id for each in known}
        return MyJobs(jobs=line.jobs, says=named(there.intersection(said.jobs if said is not None else ()), known))

    def say(self, learner: str, jobs: tuple[str, ...]) -> None:
        """Say what one does oneself; none: nothing. What one said before and is not there any more is left out.

        Raises Refusal("no_such_job").
        """
        self._gate.own(learner)
        known = self._record.state(learner).leading.says.get(site_of(self._db, learner))
        gone = set(known.jobs if known is not None else ()) - {each.id for each in self._jobs(learner, "")}
        jobs = self._check(learner, tuple(each for each in jobs if each not in gone))
        if jobs != (known.jobs if known is not None else ()):
            self._record.append(learner, self._fact(learner, jobs, by=learner, said=True))
            self._recorded()

    # --- within

    def _set(self, actor: Actor, learner: str, jobs: tuple[str, ...], by: str) -> None:
        self._accounts.card(learner)
        site = site_of(self._db, learner)
        if not self._rows(site, learner):
            raise Refusal("has_left", learner=learner)
        jobs = self._check(learner, jobs)
        leading = self._record.state(learner).leading
        known, said = leading.jobs.get(site), leading.says.get(site)
        if jobs == (known.jobs if known is not None else ()) and not _waits(known, said):
            return
        fact = self._fact(learner, jobs, by=by)

        def also(database: Database) -> None:
            told = {"by": by, "site": fact.site, "jobs": " ".join(jobs)}
            self._audit.note(actor, SET, learner, database=database, **told)

        self._record.append(learner, fact, also=also)
        self._recorded()
        self._follow(learner)

    def _fact(self, learner: str, jobs: tuple[str, ...], *, by: str, said: bool = False) -> JobsSet:
        pack = self._accounts.card(learner).pack
        return JobsSet(
            by=by,
            site=site_of(self._db, learner),
            pack=pack,
            version=self._shelf.newest(pack) if pack in self._shelf.ids() else "",
            jobs=jobs,
            said=said,
        )

    def _check(self, learner: str, jobs: tuple[str, ...]) -> tuple[str, ...]:
        """Return jobs in the order of the pack, each once."""
        there = [each.id for each in self._jobs(learner, "")]
        for job in jobs:
            if job not in there:
                raise Refusal("no_such_job", job=job, jobs=", ".join(there) or NONE)
        return tuple(each for each in there if each in jobs)

    def _jobs(self, learner: str, language: str) -> tuple[Job, ...]:
        """Return what somebody can be: the jobs of their pack, and those that they have."""
        known = self._record.state(learner).leading.jobs.get(site_of(self._db, learner))
        there = jobs_of(self._shelf, [self._accounts.card(learner).pack], language)
        return tuple(dict.fromkeys((*there, *named(known.jobs if known is not None else (), there))))

    def _one(self, learner: str, language: str) -> JobsOf:
        site = site_of(self._db, learner)
        row = next(iter(self._rows(site, learner)), None)
        if row is None:
            raise Refusal("has_left", learner=learner)
        return JobsOf(line=self._line(row, language), choices=self._jobs(learner, language))

    def _rows(self, site: str, learner: str = "") -> list[_Row]:
        rows: list[_Row] = self._db.execute(_PEOPLE, {"site": site, "learner": learner}).fetchall()
        return rows

    def _line(self, row: _Row, language: str) -> JobLine:
        learner, name, pack, jobs, set_ms, said, said_ms = row
        there = jobs_of(self._shelf, [pack], language)
        has = _ids(jobs)
        possible = {*has, *(each.id for each in there)}
        says = tuple(each for each in _ids(said) if each in possible)
        waits = bool(says) and says != has and (jobs is None or said_ms > set_ms)
        return JobLine(learner=learner, name=name, jobs=named(has, there), says=named(says, there) if waits else ())

    def _setter(self, actor: Actor, by: str) -> str:
        if actor.kind is ActorKind.PERSON:
            return actor.id
        if not by or not self._accounts.leads(self._accounts.card(by).id):
            raise Refusal("not_a_supervisor", learner=by)
        return by

    def _language(self, actor: Actor) -> str:
        return self._accounts.card(actor.id).language if actor.id else ""


def _ids(jobs: str | None) -> tuple[str, ...]:
    return msgspec.json.decode(jobs, type=tuple[str, ...]) if jobs else ()


def _waits(known: Known | None, said: Known | None) -> bool:
    """Whether somebody says something of themselves that nobody has answered to yet (rule 4)."""
    if said is None or not said.jobs:
        return False
    return known is None or (said.at_ms > known.at_ms and said.jobs != known.jobs)
