# SPDX-License-Identifier: Apache-2.0
"""What this device still has to fetch of the people it knows, from what manifests say and what stands in the record.

1. A person whose history never came whole is fetched from the newest back, once.
2. After that the manifests of their site say whether another device has sent more than stands here. What is missing is
   fetched from the oldest statement of that sending on, and if that did not bring it, from the beginning.
3. What the whole history did not bring is not there (voided, or refused and never released): it is looked for again
   only when that device sends once more, and then only in what it sent.

Nobody is fetched who is not known here, who has left, or who was erased.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.record.sqlite import Database
from app.roaming.clashes import note_clashes
from app.roaming.reach import Reach, keep_reach, read_reach
from app.statements import spans
from app.statements.manifest import AHEAD_MS, Manifest

_NOTE = "pull"
_NEVER_MS = 2**53
_OLDEST_MS = 2**40
"""Before every time of a server (2004), after the manifests of a stick, which count by their number."""
_KNOWN = (
    "learner.id IN (WITH RECURSIVE here (id) AS (SELECT id FROM learner WHERE left_ms IS NULL"
    " UNION SELECT learner.id FROM learner JOIN here ON learner.merged_into = here.id"
    " WHERE learner.merged_into <> '') SELECT id FROM here)"
)
"""Who has not left; who was merged into one of them may go on under their old id on another device.

The last condition is that of the index: without it everybody is compared with everybody.
"""
# The third condition is that of the index, word for word.
_HERE = "SELECT roam_sequence FROM event WHERE learner = ? AND device = ? AND roam_sequence > 0 AND roam_sequence <= ?"


class Newcomer(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody whose history has not come whole; `reached_ms`: what is newer has come (None: nothing)."""

    learner: str
    reached_ms: int | None


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of whom something is missing, to be looked for from `since_ms` on (None: from the beginning)."""

    learner: str
    since_ms: int | None
    of: tuple[tuple[str, int], ...] = ()
    """Device and time of each manifest that names what is missing."""


class Fetching:
    """The ledger. On the writer's thread; each call is one short transaction.

    `device` is this device, `at_device` gives the id of the person who is signed in ("" for nobody).
    """

    def __init__(self, database: Database, *, device: str, at_device: Callable[[], str] = lambda: "") -> None:
        self._db = database
        self._device = device
        self._at_device = at_device

    def sites(self) -> tuple[str, ...]:
        """Return the sites of the people known here, and those read before: elsewhere, who moved may still be there."""
        rows = self._db.execute(f"SELECT DISTINCT site FROM learner WHERE {_KNOWN} ORDER BY site").fetchall()  # noqa: S608
        return tuple(sorted({*(row[0] for row in rows), *self._cursors()}))

    def cursor(self, site: str) -> int | None:
        """Return up to which time of the server the manifests of a site were read; None: never."""
        return self._cursors().get(site)

    def read_up_to(self, site: str, at_ms: int) -> None:
        """Remember that the manifests of a site were read up to a time of the server."""
        with transaction(self._db):
            cursors = {**self._cursors(), site: at_ms}
            set_note(self._db, _NOTE, msgspec.json.encode(cursors).decode())

    def person(self) -> tuple[str, int | None] | None:
        """Return who is at the device and up to which time of the server they were asked about (None: never).

        None for nobody, and for somebody whose history has not come whole.
        """
        row = self._db.execute(
            "SELECT learner, news_ms FROM history WHERE learner = ? AND whole = 1", (self._at_device(),)
        ).fetchone()
        return None if row is None else (row[0], row[1])

    def asked_about(self, learner: str, at_ms: int) -> None:
        """Remember up to which time of the server a person was asked about."""
        with transaction(self._db):
            self._db.execute("UPDATE history SET news_ms = ? WHERE learner = ?", (at_ms, learner))

    def at_device(self) -> str:
        """Return the id of whoever is at the device, "" for nobody."""
        return self._at_device()

    def newcomers(self) -> tuple[Newcomer, ...]:
        """Return whose history has not come whole: who is at the device, then who was added last."""
        rows = self._db.execute(
            "SELECT learner.id, history.reached_ms FROM learner"  # noqa: S608
            " LEFT JOIN history ON history.learner = learner.id"
            f" WHERE {_KNOWN} AND coalesce(history.whole, 0) = 0"
            " ORDER BY learner.id = ? DESC, learner.added_ms DESC, learner.id",
            (self._at_device(),),
        ).fetchall()
        return tuple(Newcomer(learner=row[0], reached_ms=row[1]) for row in rows)

    def reached(self, learner: str, reached_ms: int | None, *, whole: bool) -> None:
        """Remember how far back somebody's history has come."""
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO history (learner, whole, reached_ms) SELECT id, ?, ? FROM learner WHERE id = ?"
                " ON CONFLICT (learner) DO UPDATE SET whole = excluded.whole, reached_ms = excluded.reached_ms",
                (int(whole), reached_ms, learner),
            )

    def begun(self, at_ms: int) -> None:
        """Remember that all histories of a site that was never looked at are asked for after `at_ms`, server's time."""
        with transaction(self._db):
            rows = self._db.execute(
                "SELECT DISTINCT site FROM learner WHERE site NOT IN (SELECT site FROM learner"
                " JOIN history ON history.learner = learner.id WHERE history.whole = 1)"
            ).fetchall()
            cursors = {**{row[0]: at_ms for row in rows}, **self._cursors()}
            set_note(self._db, _NOTE, msgspec.json.encode(cursors).decode())

    def start_over(self) -> None:
        """Fetch everybody's history again from the start, as on a new device."""
        with transaction(self._db):
            self._db.execute("DELETE FROM history")
            self._db.execute("DELETE FROM manifest")
            set_note(self._db, _NOTE, "{}")

    def is_narrow(self) -> bool:
        """Say whether all that ever came was written with one key: perhaps this device may read no more than that."""
        return read_reach(self._db).narrow

    def heard(self, marks: Iterable[tuple[str, str]], *, narrow: bool) -> bool:
        """Take notice of authority (`reach.mark_of`) and device of statements that came.

        `narrow` is what `is_narrow` said when the run began. Then the first of another authority, made by another
        device, has everybody's history fetched anew; returns whether that is so.
        """
        with transaction(self._db):
            before = after = read_reach(self._db)
            wider = False
            for mark, device in marks:
                other = bool(mark) and mark != after.only
                wider = wider or (other and narrow and not after.several and device != self._device)
                if other:
                    after = Reach(after.only or mark, several=bool(after.only) or after.several)
            if after != before:
                keep_reach(self._db, after)
            if wider:
                self.start_over()
        return wider

    def reads_others(self) -> bool:
        """Take it from a probe that others' statements can be read; return whether histories are fetched anew."""
        with transaction(self._db):
            before = read_reach(self._db)
            if not before.narrow:
                return False
            keep_reach(self._db, Reach(before.only, several=True))
            self.start_over()
        return True

    def clashed(self, places: Iterable[tuple[str, int]]) -> None:
        """Remember device and number of entries that another one stood in the way of (`clashes`)."""
        with transaction(self._db):
            note_clashes(self._db, places)

    def note(self, manifests: Iterable[Manifest], now_ms: int | None = None) -> None:
        """Take notice of manifests, in any order; those of strangers and of this device itself say nothing new.

        Of two with one time (an LRS that sends no date and stamps everything alike) the one that names more is newer.
        One that lies ahead of `now_ms`, the time of the server (None: unknown), counts as the oldest: the clock of that
        server has been put back since, and all that comes until then would be hidden by it.
        """
        latest_ms = now_ms + AHEAD_MS if now_ms is not None else _NEVER_MS
        with transaction(self._db):
            for one in manifests:
                known = self._db.execute("SELECT 1 FROM learner WHERE id = ?", (one.learner,)).fetchone()
                if known is None or one.device == self._device:
                    continue
                before = self._db.execute(
                    "SELECT at_ms, last, absent FROM manifest WHERE learner = ? AND device = ?",
                    (one.learner, one.device),
                ).fetchone()
                at_ms = _by(latest_ms, one.at_ms)
                if before is not None and _age(at_ms, one.last, one.absent) <= _age(
                    _by(latest_ms, before[0]), *before[1:]
                ):
                    continue
                self._db.execute(
                    "INSERT INTO manifest (learner, device, last, absent, oldest_ms, at_ms, missing)"
                    " VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT (learner, device) DO UPDATE SET last = excluded.last,"
                    " absent = excluded.absent, at_ms = excluded.at_ms, missing = 1, tries = 0,"
                    # What of an earlier sending has not come yet is not forgotten over a later one.
                    " oldest_ms = CASE missing WHEN 1 THEN min(oldest_ms, excluded.oldest_ms)"
                    " ELSE excluded.oldest_ms END",
                    (one.learner, one.device, one.last, one.absent, max(0, one.oldest_ms), at_ms),
                )

    def gaps(self) -> tuple[Gap, ...]:
        """Return of whom something is missing that can still be looked for, the longest looks last."""
        since: dict[str, int | None] = {}
        whose: dict[str, list[tuple[str, int]]] = {}
        with transaction(self._db):
            rows = self._db.execute(
                "SELECT manifest.learner, device, last, absent, oldest_ms, at_ms, tries, gone FROM manifest"  # noqa: S608
                " JOIN learner ON learner.id = manifest.learner"
                " LEFT JOIN history ON history.learner = manifest.learner"
                f" WHERE missing = 1 AND {_KNOWN} AND coalesce(history.whole, 0) = 1"
            ).fetchall()
            for learner, device, last, absent, oldest_ms, at_ms, tries, gone in rows:
                left = self._missing(learner, device, last, absent)
                hopeless = tries > 0 and spans.within(left, spans.from_text(gone))
                if not left or hopeless or tries > 1:
                    self._settle(learner, device, left)
                    continue
                whose.setdefault(learner, []).append((device, at_ms))
                # Of a clock that was ahead: the server may go by the time at which it stored them, which was earlier.
                begin = None if tries or oldest_ms > at_ms else oldest_ms
                known = since.get(learner, begin)
                since[learner] = None if begin is None or known is None else min(begin, known)
        gaps = [Gap(learner=learner, since_ms=begin, of=tuple(whose[learner])) for learner, begin in since.items()]
        return tuple(sorted(gaps, key=lambda gap: (gap.since_ms is None, gap.learner)))

    def count_missing(self) -> int:
        """Return how many numbers the manifests name that neither stand here nor were looked for in vain."""
        rows = self._db.execute(
            "SELECT manifest.learner, device, last, absent, gone FROM manifest"  # noqa: S608
            f" JOIN learner ON learner.id = manifest.learner WHERE missing = 1 AND {_KNOWN}"
        ).fetchall()
        total = 0
        for learner, device, last, absent, gone in rows:
            vain = spans.from_text(gone)
            left = self._missing(learner, device, last, absent)
            total += sum(run[1] - run[0] + 1 for run in left if not spans.within((run,), vain))
        return total

    def looked(self, gap: Gap, *, before_ms: int | None) -> None:
        """Remember that this was looked for, to the end of what the server gave.

        It does not count for what was sent after `before_ms` (the server's time; None: unknown): a server may show
        what it took some time later, and not all of it at once. Nor for what was heard of while it was looked for.
        """
        with transaction(self._db):
            self._db.conn.executemany(
                "UPDATE manifest SET tries = max(tries, ?) WHERE learner = ? AND device = ? AND at_ms = ?",
                [
                    (2 if gap.since_ms is None else 1, gap.learner, device, at_ms)
                    for device, at_ms in gap.of
                    if before_ms is None or at_ms <= before_ms
                ],
            )

    def _settle(self, learner: str, device: str, gone: spans.Spans) -> None:
        self._db.execute(
            "UPDATE manifest SET missing = 0, gone = ? WHERE learner = ? AND device = ?",
            (spans.to_text(gone), learner, device),
        )

    def _missing(self, learner: str, device: str, last: int, absent: str) -> spans.Spans:
        left_out = spans.from_text(absent)
        counted = self._db.execute(f"SELECT count(*) FROM ({_HERE})", (learner, device, last)).fetchone()[0]  # noqa: S608
        if not left_out and counted == last:
            return ()
        here = self._db.execute(_HERE, (learner, device, last)).fetchall()
        return spans.without(last, (row[0] for row in here), left_out)

    def _cursors(self) -> Mapping[str, int]:
        text = read_note(self._db, _NOTE)
        return msgspec.json.decode(text, type=dict[str, int]) if text else {}


def _by(latest_ms: int, at_ms: int) -> int:
    """Return the time of a manifest, the oldest where it cannot be right."""
    return at_ms if at_ms <= latest_ms else _OLDEST_MS


def _age(at_ms: int, last: int, absent: str) -> tuple[int, int, int]:
    """Return what orders the manifests of a device and a person: time, numbers sent, fewer that are absent."""
    return at_ms, last, -spans.count(spans.from_text(absent))
