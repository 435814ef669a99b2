# SPDX-License-Identifier: Apache-2.0
"""A bundle: what this device recorded and carries of what leaves, as lines, so that state follows people by stick.

Rules:

1. A bundle holds every frozen statement of the outbox, sent or not, and after them, where it is for other devices,
   manifests: of each person up to which number this device's statements are in it, and which are not. What may not
   leave (docs/adr/0013) has no statement, and names are in none.
2. Taking one in does three things, each of them idempotent: statements that are new here go into the outbox, so that
   this device may send them; those of people who are known here are recorded and folded; manifests are noted.
3. The time of such a manifest is its last number, in ms since 1970: before every time of a server. So one of these
   never hides one from the LRS, whatever the clock of the other device said.
4. A line that is damaged, and one of another organisation, is left out and counted; the rest is taken. So is one that
   nobody can have made, since it lies years ahead (`app.roaming.far_off`), and one that asks to void a statement that
   is here: whoever finds a stick knows the ids of all. An erasure is done on each device, and asks for itself.

Example: two laptops without a network and a stick. Ana learned on both; after each of them has written its bundle and
taken in the other's, `learner digest` is the same on both.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from app.carrying.lines import Line, Numbered, byte_lines, in_pieces, read_line
from app.clock import Clock
from app.errors import Refusal
from app.record.database import transaction
from app.record.outbox import Outbox
from app.record.record import Record
from app.rights import Gate, Right
from app.roaming.far_off import is_far_off
from app.roaming.fetching import Fetching
from app.state import LearnerState
from app.statements import Profile, spans
from app.statements.manifest import Manifest
from app.statements.voiding import voided
from app.trusted_time import read_trusted_now

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit
    from app.events import Event

AT_ONCE = 200
"""Lines in one transaction: some 50 ms of the writer's thread."""
MOST_NAMED = 5
"""Lines that are named one by one."""
_FIRST_YEARS_MS = 2**40
"""Later than every number of a statement, before every time of a server (2004)."""


class Taken(msgspec.Struct, kw_only=True):
    """What came of one bundle, growing while it is taken in.

    `statements` of ours were read, `carried` of them were new in the outbox, `recorded` were events of people known
    here and new. `foreign` lines are of another organisation or program. `damaged` says how many lines were none,
    `lines` the numbers of the first of them. `cut`: the end of a closed file is damaged or missing.
    """

    statements: int = 0
    carried: int = 0
    recorded: int = 0
    strangers: int = 0
    conflicts: int = 0
    foreign: int = 0
    damaged: int = 0
    lines: list[int] = msgspec.field(default_factory=list)
    cut: bool = False

    def damage(self, number: int) -> None:
        """Count a line that is no statement."""
        self.damaged += 1
        if len(self.lines) < MOST_NAMED:
            self.lines.append(number)


class Bundles:
    """Writes and takes in bundles, on the writer's thread. Needs Right.MANAGE_DEVICE."""

    def __init__(
        self,
        database: Database,
        *,
        outbox: Outbox,
        record: Record[LearnerState],
        profile: Profile,
        fetching: Fetching,
        gate: Gate,
        audit: Audit,
        clock: Clock,
        device: str,
    ) -> None:
        self._db = database
        self._clock = clock
        self._device = device
        self._outbox = outbox
        self._record = record
        self._profile = profile
        self._fetching = fetching
        self._gate = gate
        self._audit = audit

    def statements(self) -> int:
        """Return how many statements a bundle would hold."""
        self._gate.need(Right.MANAGE_DEVICE)
        found = self._db.execute("SELECT count(*) FROM outbox WHERE bytes > 0").fetchone()
        return int(found[0])

    def texts(self, *, manifests: bool) -> Iterator[str]:
        """Yield the lines of this device's bundle, in an order and with a text that follow from the record alone."""
        self._gate.need(Right.MANAGE_DEVICE)
        yield from self._outbox.texts()
        if not manifests:
            return
        for manifest, site in (*self._own_manifests(), *self._carried_manifests()):
            named = f"{manifest.device} {manifest.learner} {manifest.last} {manifest.absent}"
            yield self._profile.manifest(manifest, site=site, id=str(uuid.uuid5(uuid.NAMESPACE_URL, named)))

    def taking(self, read: Callable[[int], bytes], taken: Taken) -> Iterator[int]:
        """Take a bundle in that `read(most)` reads; yield after each piece how many lines are done.

        A Refusal that `read` raises in between ends it; what came before is kept. Raises `StoreFailed`.
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        lines = _until_cut(byte_lines(read), taken)
        done = 0
        try:
            for piece in in_pieces(lines, AT_ONCE):
                self._take(piece, taken)
                done = piece[-1][0]
                yield done
            while self._record.fold_some():
                yield done
        finally:
            if taken.carried or taken.recorded:
                self._audit.note(actor, "statements_carried", statements=taken.carried, recorded=taken.recorded)

    def missing(self) -> int:
        """Return how many numbers the manifests name that are not here; nobody says when they come."""
        self._gate.need(Right.MANAGE_DEVICE)
        return self._fetching.count_missing()

    def _take(self, piece: list[Numbered], taken: Taken) -> None:
        ours: list[Line] = []
        manifests: list[Manifest] = []
        events: list[Event] = []
        now_ms = read_trusted_now(self._db, self._clock.now_ms()).ms
        for line in (read_line(number, raw) for number, raw in piece):
            event = self._profile.event(line.statement)
            if not line.id or (event is not None and is_far_off(event, now_ms, own=self._device)):
                taken.damage(line.number)
            elif not self._profile.is_ours(line.statement) or self._is_here(voided(line.statement)):
                taken.foreign += 1
            elif (manifest := self._profile.read_manifest(line.statement)) is not None:
                manifests.append(msgspec.structs.replace(manifest, at_ms=manifest.last))
            else:
                ours.append(line)
                events += () if event is None else (event,)
        with transaction(self._db):
            taken.statements += len(ours)
            taken.carried += self._outbox.carry((line.id, line.text) for line in ours)
            absorbed = self._record.absorb(events, later=True)
            self._fetching.note(manifests)
            self._fetching.clashed(absorbed.clashes)
        taken.recorded += len(absorbed.new)
        taken.strangers += absorbed.strangers
        taken.conflicts += absorbed.conflicts

    def _is_here(self, statement: str | None) -> bool:
        here = "SELECT 1 FROM event WHERE id = ?1 UNION ALL SELECT 1 FROM outbox WHERE event = ?1"
        return statement is not None and self._db.execute(here, (statement,)).fetchone() is not None

    def _own_manifests(self) -> list[tuple[Manifest, str]]:
        """One for each person and device of whom something is in the bundle, and who said nothing by stick themselves.

        That is this device, also under ids that it had before a restore, and devices whose statements came without one.
        """
        rows = self._db.execute(
            "SELECT event.learner, event.device, event.roam_sequence, event.at_ms + event.offset_ms,"
            " coalesce(outbox.bytes, 0) > 0, learner.site FROM event JOIN learner ON learner.id = event.learner"
            " LEFT JOIN outbox ON outbox.event = event.id"
            " LEFT JOIN manifest ON manifest.learner = event.learner AND manifest.device = event.device"
            " WHERE event.roam_sequence > 0 AND manifest.learner IS NULL"
            " ORDER BY event.learner, event.device, event.roam_sequence"
        )
        made: list[tuple[Manifest, str]] = []
        for (learner, device), numbered in groupby(rows, key=lambda row: (row[0], row[1])):
            inside: list[tuple[int, int]] = []
            absent: list[int] = []
            site = ""
            for _, _, number, at_ms, is_inside, site in numbered:  # noqa: B007 - the last one is taken
                if is_inside:
                    inside.append((number, at_ms))
                else:
                    absent.append(number)
            if inside:
                last = inside[-1][0]
                manifest = Manifest(
                    learner=learner,
                    device=device,
                    last=last,
                    absent=spans.to_text(spans.spans_of(number for number in absent if number < last)),
                    oldest_ms=min(at_ms for _, at_ms in inside),
                    at_ms=last,
                )
                made.append((manifest, site))
        return made

    def _carried_manifests(self) -> list[tuple[Manifest, str]]:
        """Those that came by stick: whoever takes this bundle in may never see the other one."""
        rows = self._db.execute(
            "SELECT manifest.learner, device, last, absent, oldest_ms, learner.site FROM manifest"
            " JOIN learner ON learner.id = manifest.learner WHERE at_ms < ? ORDER BY manifest.learner, device",
            (_FIRST_YEARS_MS,),
        ).fetchall()
        return [
            (
                Manifest(learner=row[0], device=row[1], last=row[2], absent=row[3], oldest_ms=row[4], at_ms=row[2]),
                row[5],
            )
            for row in rows
        ]


def _until_cut(lines: Iterator[Numbered], taken: Taken) -> Iterator[Numbered]:
    """Yield lines; where the rest of a file turns out to be damaged, note it and end."""
    try:
        yield from lines
    except Refusal as refusal:
        if refusal.code != "box_damaged":
            raise
        taken.cut = True
