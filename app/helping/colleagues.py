# SPDX-License-Identifier: Apache-2.0
"""What matching needs to know of the people of this device, read with queries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.events import Outcome, Purpose
from app.helping.askings import Askings
from app.helping.matching import Candidate, Seeker
from app.helping.views import Offer
from app.own.tables import TEACHES
from app.projections import LAST_ATTEMPT
from app.record.merged import merged_ids
from app.sites import COLLEAGUES, sites_of

if TYPE_CHECKING:
    from sqlite_utils import Database

HOUR_MS = 3_600_000
LOOK_BACK_MS = 28 * 24 * HOUR_MS
OFTEN = 2
"""On so many days at an hour somebody is often here then."""
_DAY_HOURS = 24


class Colleagues:
    """The people whom somebody could ask. `device` is this device: hours are those of what was done on it."""

    def __init__(self, database: Database, *, device: str) -> None:
        self._db = database
        self._device = device
        self._askings = Askings(database)

    def seeker(self, learner: str, now_ms: int) -> Seeker:
        """Return who looks."""
        return Seeker(
            learner=learner,
            languages=self._languages(learner),
            sites=sites_of(self._db, learner),
            hours=self._hours(learner, now_ms),
        )

    def teaching(self, pack: str, module: str, now_ms: int) -> tuple[Candidate, ...]:
        """Return everybody who has not left and offers to show a module."""
        rows = self._db.execute(
            f"SELECT learner.id, learner.name, learner.colour FROM {TEACHES.name}"  # noqa: S608 - a name of the program
            f" JOIN learner ON learner.id = {TEACHES.name}.learner"
            f" WHERE {TEACHES.name}.pack = ? AND module = ? AND left_ms IS NULL AND merged_into = ''"
            " ORDER BY learner.id",
            [pack, module],
        ).fetchall()
        known = self._passed(pack, module)
        open_ = self._askings.open_to((row[0] for row in rows), now_ms)
        return tuple(
            Candidate(
                learner=who,
                name=name,
                colour=int(colour) if str(colour).isdecimal() else 0,
                languages=self._languages(who),
                sites=sites_of(self._db, who),
                hours=self._hours(who, now_ms),
                open=open_[who],
                knows=who in known,
            )
            for who, name, colour in rows
        )

    def offers(self) -> tuple[Offer, ...]:
        """Return who offers to show what, by name."""
        rows = self._db.execute(
            f"SELECT learner.id, learner.name, {TEACHES.name}.pack, module FROM {TEACHES.name}"  # noqa: S608 - as above
            f" JOIN learner ON learner.id = {TEACHES.name}.learner"
            " WHERE left_ms IS NULL AND merged_into = '' ORDER BY natural_key(search), learner.id, 3, 4"
        ).fetchall()
        return tuple(Offer(learner=who, name=name, pack=pack, module=module) for who, name, pack, module in rows)

    def of_my_sites(self, learner: str) -> tuple[tuple[str, str, int], ...]:
        """Return id, name and colour of the colleagues of this person, by name."""
        rows = self._db.execute(
            f"SELECT id, name, colour FROM learner WHERE id IN {COLLEAGUES} ORDER BY natural_key(search), id",  # noqa: S608
            {"me": learner},
        ).fetchall()
        return tuple((who, name, int(colour) if str(colour).isdecimal() else 0) for who, name, colour in rows)

    def name_of(self, learner: str, other: str) -> str:
        """Return what a colleague of this person is called, "" for anybody else."""
        row = self._db.execute(
            f"SELECT name FROM learner WHERE id = :other AND id IN {COLLEAGUES}",  # noqa: S608
            {"me": learner, "other": other},
        ).fetchone()
        return str(row[0]) if row else ""

    def _passed(self, pack: str, module: str) -> frozenset[str]:
        rows = self._db.execute(
            f"SELECT learner FROM {LAST_ATTEMPT.name}"  # noqa: S608 - a name of the program
            " WHERE pack = ? AND module = ? AND purpose = ? AND outcome = ?",
            [pack, module, Purpose.MODULE.value, Outcome.PASSED.value],
        )
        return frozenset(row[0] for row in rows.fetchall())

    def _languages(self, learner: str) -> tuple[str, ...]:
        """That of lessons, then that of the program; who never chose on this device has the one of the roster alone."""
        row = self._db.execute(
            "SELECT learner.language, json_extract(preference.json, '$.language') FROM learner"
            " LEFT JOIN preference ON preference.learner = learner.id WHERE learner.id = ?",
            [learner],
        ).fetchone()
        return tuple(dict.fromkeys(tag for tag in row or () if tag))

    def _hours(self, learner: str, now_ms: int) -> frozenset[int]:
        """The hours (UTC) in which somebody did something here on `OFTEN` days or more of the last four weeks."""
        ids = merged_ids(self._db, learner)
        marks = ", ".join("?" * len(ids))
        rows = self._db.execute(
            f"SELECT DISTINCT (at_ms + offset_ms) / {HOUR_MS} FROM event"  # noqa: S608 - marks and a number of ours
            f" WHERE learner IN ({marks}) AND at_ms + offset_ms >= ? AND device = ?",
            [*ids, now_ms - LOOK_BACK_MS, self._device],
        ).fetchall()
        return often(row[0] for row in rows)


def often(hours: Iterable[int]) -> frozenset[int]:
    """Return the hours of the day that stand at least `OFTEN` times among different hours since 1970."""
    counted = Counter(hour % _DAY_HOURS for hour in hours)
    return frozenset(hour for hour, days in counted.items() if days >= OFTEN)
