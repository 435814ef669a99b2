# SPDX-License-Identifier: Apache-2.0
"""Who was at which session, as a table for the training record."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime

from app.sessions.views import WasAt
from ui.table_files import harmless

COLUMNS = ("day", "kind", "session", "topics", "minutes", "led_by", "person", "name", "how", "doubt")


def row(was_at: WasAt) -> dict[str, str]:
    """Return one person at one session: codes of the program, the day as YYYY-MM-DD in UTC.

    `doubt`: who led it is not known here as a supervisor ("unknown", or "no_right"); empty: they are.
    """
    return {
        "day": datetime.fromtimestamp(was_at.at_ms / 1000, UTC).date().isoformat(),
        "kind": was_at.kind.value,
        "session": was_at.session,
        "topics": "; ".join(was_at.titles),
        "minutes": str(was_at.minutes),
        "led_by": was_at.led_by,
        "person": was_at.learner,
        "name": was_at.name,
        "how": was_at.way.value,
        "doubt": was_at.doubt.value if was_at.doubt is not None else "",
    }


def attendance_csv(rows: Iterable[WasAt]) -> str:
    """Return a table with a row for each person and session. What a spreadsheet would take for a formula is guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(value) for value in row(each).values()] for each in rows)
    return out.getvalue()
