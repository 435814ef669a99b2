# SPDX-License-Identifier: Apache-2.0
"""A list of people from a file becomes the people of this device, or says what would become of them.

1. A row with a new id adds a person; one with a known id changes what differs (name, role, site, pack) and takes back
   who had left. An empty cell changes nothing. The language is that of a new person only: later it is their own choice.
   The jobs of a cell are those that somebody has from then on, and no others.
2. A row that cannot be done is refused with why, and does not stop the others. Each person is one transaction.
3. Who is here, at a site that the file is about, and is not in the file, is named; only `leave_missing` lets them go.
4. A dry run gives the same report and changes nothing.

Example: Ada is here, Bo has left. A file with Ada, Bo and Cy: Ada "same", Bo "changed" (returned), Cy "added".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.errors import Refusal
from app.long_work import Tell, untold
from app.people.roster_file import Roster, RosterRow
from app.people.standing import Standing, known
from app.record.database import transaction
from app.rights import Gate, Right
from app.sites import device_site, site_of
from app.text import tidy_name

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.people.people import People

RETURNED, JOBS = "returned", "jobs"
_LEARNER = "learner"


class RosterLine(msgspec.Struct, frozen=True, kw_only=True):
    """What becomes of a person: outcome "added", "changed", "same", "refused", "missing" (not in the file) or "left".

    `line` is that of the file, 0 for who is not in it. `changed` names what changes; `code` and `params` are those of
    the Refusal.
    """

    line: int
    id: str
    outcome: str
    changed: tuple[str, ...] = ()
    code: str = ""
    params: dict[str, str | int] = {}


class RosterReport(msgspec.Struct, frozen=True, kw_only=True):
    """A line for each row of the file, then one for each person who is not in it; headings that mean nothing here."""

    lines: tuple[RosterLine, ...]
    unknown: tuple[str, ...]

    def count(self, outcome: str) -> int:
        """Return how many lines have this outcome."""
        return sum(line.outcome == outcome for line in self.lines)


class JobsPort(Protocol):
    """What a list says of jobs (implemented by `app.jobs.jobs.Jobs`)."""

    def listed(self, learner: str, text: str, *, pack: str = "", dry_run: bool = False) -> bool: ...


class RosterImport:
    """Takes lists of people in, for who has Right.MANAGE_PEOPLE."""

    def __init__(self, database: Database, people: People, gate: Gate, jobs: Callable[[], JobsPort]) -> None:
        """Take the parts; `jobs` gives what sets them, when a list has any."""
        self._db = database
        self._people = people
        self._gate = gate
        self._jobs = jobs

    def import_roster(
        self, roster: Roster, *, dry_run: bool, leave_missing: bool = False, tell: Tell = untold
    ) -> RosterReport:
        """Take in the rows of a file, or only say what would become of them. Raises `StoreFailed`; what was done stays.

        Raises Refusal("not_signed_in"), Refusal("not_allowed"), and what `tell` does, between two people.
        """
        lines: list[RosterLine] = []
        most = len(roster.rows)
        for line in self.steps(roster, dry_run=dry_run, leave_missing=leave_missing):
            lines.append(line)
            tell(min(len(lines), most), most)
        return RosterReport(lines=tuple(lines), unknown=roster.unknown)

    def steps(self, roster: Roster, *, dry_run: bool, leave_missing: bool = False) -> Iterator[RosterLine]:
        """Do the same one person at a time, each when the next line is asked for: who waits can be told, and can stop.

        Raises as `import_roster` does, at every step: whoever is no longer allowed to does not go on.
        """
        self._gate.need(Right.MANAGE_PEOPLE)
        return self._steps(roster, dry_run=dry_run, leave_missing=leave_missing)

    def _steps(self, roster: Roster, *, dry_run: bool, leave_missing: bool) -> Iterator[RosterLine]:
        here = self._here()  # before anybody is moved
        seen: dict[str, int] = {}
        sites: set[str] = set()
        for row in roster.rows:
            self._gate.need(Right.MANAGE_PEOPLE)
            line = self._line(row, seen, dry_run=dry_run)
            seen.setdefault(line.id, row.line)
            if line.outcome != "refused":
                sites.add(self._site(row, here))
            yield line
        for learner, site in here.items():
            if learner not in seen and site in sites:
                self._gate.need(Right.MANAGE_PEOPLE)
                yield self._missing(learner, dry_run=dry_run, leave=leave_missing)

    def _here(self) -> dict[str, str]:
        """Return who has not left, with their sites, by name."""
        rows = self._db.execute(
            "SELECT id, site FROM learner WHERE left_ms IS NULL AND merged_into = '' ORDER BY natural_key(search), id"
        ).fetchall()
        device = device_site(self._db)
        return {learner: site or device for learner, site in rows}

    def _site(self, row: RosterRow, here: dict[str, str]) -> str:
        return tidy_name(row.fields.get("site", "")) or here.get(row.fields["id"]) or device_site(self._db)

    def _line(self, row: RosterRow, seen: dict[str, int], *, dry_run: bool) -> RosterLine:
        learner = row.fields["id"]
        try:
            if learner in seen and learner:
                raise Refusal("roster_id_twice", id=learner, line=seen[learner])  # noqa: TRY301 - said like the others
            standing = known(self._db, learner)
            if standing is None:
                return self._added(row, dry_run=dry_run)
            return self._changed(row, standing, dry_run=dry_run)
        except Refusal as refusal:
            return RosterLine(
                line=row.line, id=learner, outcome="refused", code=refusal.code, params=dict(refusal.params)
            )

    def _added(self, row: RosterRow, *, dry_run: bool) -> RosterLine:
        fields = row.fields
        learner, name, site = fields["id"], fields["name"], fields.get("site", "")
        role = fields.get("role", "").lower() or _LEARNER
        self._people.check_new(id=learner, name=name, role=role, site=site)
        self._work(row, "", dry_run=True)
        if not dry_run:
            language, pack = fields.get("language") or "en", fields.get("pack", "")
            self._people.add(id=learner, name=name, role=role, language=language, pack=pack, site=site)
            self._work(row, "", dry_run=False)
        return RosterLine(line=row.line, id=learner, outcome="added")

    def _changed(self, row: RosterRow, standing: Standing, *, dry_run: bool) -> RosterLine:
        learner = row.fields["id"]
        changes = self._changes(row, standing)
        self._people.refuse_change(learner, changes)
        works = self._work(row, standing.pack, dry_run=True)
        if not dry_run and (changes or standing.left):
            with transaction(self._db):
                if standing.left:
                    self._people.come_back(learner)
                if changes:
                    self._people.change(learner, "person_changed", changes)
        if not dry_run:
            self._work(row, standing.pack, dry_run=False)
        what = (*changes, *([JOBS] if works else []), *([RETURNED] if standing.left else []))
        return RosterLine(line=row.line, id=learner, outcome="changed" if what else "same", changed=what)

    def _changes(self, row: RosterRow, standing: Standing) -> dict[str, str]:
        """Return what the row says otherwise than the roster. Who moves has the role that the file gives them there."""
        learner, fields = row.fields["id"], row.fields
        wanted = {
            "name": tidy_name(fields["name"]),
            "site": tidy_name(fields.get("site", "")),
            "role": fields.get("role", "").lower(),
            "pack": fields.get("pack", ""),
        }
        now = {
            "name": standing.name,
            "site": site_of(self._db, learner),
            "role": standing.role,
            "pack": standing.pack,
        }
        moves = wanted["site"] not in {"", now["site"]}
        return {
            key: value for key, value in wanted.items() if value and (value != now[key] or (moves and key == "role"))
        }

    def _work(self, row: RosterRow, pack: str, *, dry_run: bool) -> bool:
        """Say which jobs somebody has, and return whether that changes; an empty cell changes nothing."""
        fields = row.fields
        if not fields.get("jobs"):
            return False
        pack = fields.get("pack") or pack
        return self._jobs().listed(fields["id"], fields["jobs"], pack=pack, dry_run=dry_run)

    def _missing(self, learner: str, *, dry_run: bool, leave: bool) -> RosterLine:
        if not leave:
            return RosterLine(line=0, id=learner, outcome="missing")
        try:
            self._people.may_leave(learner)
            if not dry_run:
                self._people.leave(learner)
        except Refusal as refusal:
            return RosterLine(line=0, id=learner, outcome="refused", code=refusal.code, params=dict(refusal.params))
        return RosterLine(line=0, id=learner, outcome="left")
