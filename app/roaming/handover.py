# SPDX-License-Identifier: Apache-2.0
"""The manifests that this device owes: made anew for each try, and remembered so that they can be voided one day.

Of a person whose events were recorded here the numbers come from the record. Of statements that were carried here by
file, for a device that cannot send, only what was carried is known: the last number of it, and nothing about gaps.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.clock import NewId
from app.record.database import transaction
from app.record.leaving import held_back_sql, let_go_until
from app.record.sqlite import Database
from app.statements import Profile, spans, terms
from app.statements.manifest import AHEAD_MS, Manifest

MOST = 100
"""Manifests of one post."""
_MOST_GAPS = 1000


class Handover(msgspec.Struct, frozen=True, kw_only=True):
    """A manifest to send: `text` is the statement with the id `id`; the rest says which debt it pays."""

    id: str
    learner: str
    device: str
    oldest_ms: int
    text: str


class Handovers:
    """Makes manifests and remembers them. On the writer's thread; each call is one short transaction."""

    def __init__(self, database: Database, *, device: str, profile: Profile, new_id: NewId) -> None:
        self._db = database
        self._device = device
        self._profile = profile
        self._new_id = new_id

    def owed(self, at_ms: int) -> tuple[Handover, ...]:
        """Return at most `MOST` manifests, stamped with `at_ms`, the server's time, each run's after the last one's.

        Raises `StoreFailed`.
        """
        with transaction(self._db):
            row = self._db.execute("SELECT made_ms FROM handed ORDER BY number DESC LIMIT 1").fetchone()
            latest = 0 if row is None else row[0]
            if at_ms <= latest < at_ms + AHEAD_MS:  # the server's date counts whole seconds only
                at_ms = latest + 1
            rows = self._db.execute(
                "SELECT learner, device, oldest_ms FROM handover ORDER BY learner, device LIMIT ?", (MOST,)
            ).fetchall()
            made = [self._made(learner, device, oldest_ms, at_ms) for learner, device, oldest_ms in rows]
            owed = tuple(one for one in made if one is not None)
            self._db.conn.executemany(
                "INSERT INTO handed (id, learner, device, made_ms) VALUES (?, ?, ?, ?)",
                [(one.id, one.learner, one.device, at_ms) for one in owed],
            )
        return owed

    def handed(self, paid: Sequence[Handover], at_ms: int, *, stored: bool = True) -> None:
        """Remember that the LRS has these, at device time `at_ms`, or will not have them. Raises `StoreFailed`.

        What was sent meanwhile is owed still.
        """
        with transaction(self._db):
            if stored:
                self._db.conn.executemany(
                    "UPDATE handed SET stored_ms = ? WHERE id = ?", [(at_ms, one.id) for one in paid]
                )
            self._db.conn.executemany(
                "DELETE FROM handover WHERE learner = ? AND device = ? AND oldest_ms >= ?",
                [(one.learner, one.device, one.oldest_ms) for one in paid],
            )

    def refused(self, owed: Sequence[Handover]) -> None:
        """Forget these, of which the LRS has said that it did not take them. They stay owed. Raises `StoreFailed`.

        Only what never came there is forgotten: every other one is about a person and may have to be voided one day.
        """
        with transaction(self._db):
            self._db.conn.executemany("DELETE FROM handed WHERE id = ?", [(one.id,) for one in owed])

    def last(self) -> tuple[str, int] | None:
        """Return the id of the last manifest that the LRS is known to have had and when (device time), or None."""
        row = self._db.execute(
            "SELECT id, stored_ms FROM handed WHERE stored_ms IS NOT NULL ORDER BY number DESC LIMIT 1"
        ).fetchone()
        return None if row is None else (str(row[0]), int(row[1]))

    def lost(self) -> None:
        """Owe every manifest again that the LRS had: it has lost the last one, and nobody knows which others."""
        with transaction(self._db):
            self._db.execute(
                "INSERT INTO handover (learner, device, oldest_ms)"
                " SELECT DISTINCT learner, device, 0 FROM handed WHERE stored_ms IS NOT NULL"
                " ON CONFLICT (learner, device) DO UPDATE SET oldest_ms = 0"
            )
            self._db.execute("UPDATE handed SET stored_ms = NULL WHERE stored_ms IS NOT NULL")

    def left(self) -> None:
        """Look for none of them any more: the LRS that had them is not the one that is set."""
        with transaction(self._db):
            self._db.execute("UPDATE handed SET stored_ms = NULL WHERE stored_ms IS NOT NULL")

    def _made(self, learner: str, device: str, oldest_ms: int, at_ms: int) -> Handover | None:
        last, absent = self._own(learner) if device == self._device else self._carried(learner, device)
        if last == 0:  # all of it was taken back meanwhile
            self._db.execute("DELETE FROM handover WHERE learner = ? AND device = ?", (learner, device))
            return None
        one = self._new_id()
        manifest = Manifest(
            learner=learner,
            device=device,
            last=last,
            absent=spans.to_text(absent),
            oldest_ms=oldest_ms,
            at_ms=at_ms,
        )
        text = self._profile.manifest(manifest, site=self._site(learner), id=one)
        return Handover(id=one, learner=learner, device=device, oldest_ms=oldest_ms, text=text)

    def _own(self, learner: str) -> tuple[int, spans.Spans]:
        """Return the last number that the LRS has of this device, and those before it that it has not."""
        there = (
            "(outbox.state = 'sent' OR (outbox.event IS NULL AND event.number <= :let_go"
            f" AND NOT {held_back_sql(self._db)}))"
        )
        mine = (
            "FROM event LEFT JOIN outbox ON outbox.event = event.id"
            " WHERE event.learner = :learner AND event.device = :device AND event.roam_sequence > 0"
        )
        known = {"learner": learner, "device": self._device, "let_go": let_go_until(self._db)}
        last = self._db.execute(f"SELECT max(event.roam_sequence) {mine} AND {there}", known).fetchone()[0] or 0
        rows = self._db.execute(
            f"SELECT event.roam_sequence {mine} AND event.roam_sequence < {int(last)}"
            f" AND coalesce({there}, 0) = 0 ORDER BY event.roam_sequence",
            known,
        ).fetchall()
        absent = spans.spans_of(row[0] for row in rows)
        # More cannot be said in one statement: who looks for the oldest in vain remembers that they are not there.
        return int(last), absent[-_MOST_GAPS:]

    def _carried(self, learner: str, device: str) -> tuple[int, spans.Spans]:
        row = self._db.execute(
            "SELECT max(CAST(json_extract(text, :sequence) AS INTEGER)) FROM outbox JOIN statement USING (number)"
            " WHERE state = 'sent' AND json_valid(text) AND json_extract(text, :device_at) = :device"
            " AND json_extract(text, '$.actor.account.name') = :learner",
            {
                "sequence": f'$.context.extensions."{terms.SEQUENCE}"',
                "device_at": f'$.context.extensions."{terms.DEVICE}"',
                "device": device,
                "learner": learner,
            },
        ).fetchone()
        return int(row[0] or 0), ()

    def _site(self, learner: str) -> str:
        row = self._db.execute("SELECT site FROM learner WHERE id = ?", (learner,)).fetchone()
        return "" if row is None else str(row[0])
