# SPDX-License-Identifier: Apache-2.0
"""What screens and the command line are given about duties. Days are UTC days since 1970, 0: none."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from app.duties.status import Standing, Status
from app.jobs.views import Job
from app.leading.facts import Terms
from app.shelf import SITE
from app.vouching import Word

ONCE = 0
YEAR = 365
THREE_YEARS = 3 * 365
HOW_OFTEN = (ONCE, YEAR, THREE_YEARS)
"""Days that something counts, as people choose it: once, every year, every three years."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor wants to be a duty: see `app.leading.facts.DutySet`. An empty `pack` is their own."""

    module: str
    pack: str = ""
    terms: Terms = Terms()
    roles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    due_day: int = 0
    within_days: int = 28
    jobs: tuple[str, ...] = ()


class Setter(StrEnum):
    """Whether who set a duty is known here."""

    KNOWN = "known"
    GONE = "gone"
    """They were erased: nobody changes it any more, but it can be ended and excused."""
    UNKNOWN = "unknown"
    """They were never on this device; the same."""


class DutyCard(msgspec.Struct, frozen=True, kw_only=True):
    """A duty of a site. `title` is that of the module, its id where the pack is not here.

    `counts` has how many people stand how. `set_by` is a name, empty for somebody who is not known here. `jobs`: those
    it is for, with what they are called. `here`: its pack is on this device.
    """

    duty: str
    title: str
    order: Order
    counts: Mapping[Status, int]
    set_by: str = ""
    changed_ms: int = 0
    ended: bool = False
    jobs: tuple[Job, ...] = ()
    setter: Setter = Setter.KNOWN
    here: bool = True

    @property
    def people(self) -> int:
        """Return of how many people it is asked."""
        return sum(number for status, number in self.counts.items() if status is not Status.EXCUSED)


class PersonStands(msgspec.Struct, frozen=True, kw_only=True):
    """How a duty stands for one person."""

    learner: str
    name: str
    standing: Standing


class DutyView(msgspec.Struct, frozen=True, kw_only=True):
    """One duty with everybody it is asked of: the most urgent first, then by name."""

    card: DutyCard
    people: tuple[PersonStands, ...]
    today: int


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was done with a duty. `action` is that of the audit; `by` and `about` are names, empty: nobody.

    `details` are days and numbers, by the names they have in `Order` and `Terms`.
    """

    at_ms: int
    action: str
    by: str
    about: str = ""
    reason: str = ""
    details: Mapping[str, str | int] = {}


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A module that can be made a duty, with the ways in which it can be met here."""

    module: str
    title: str
    questions: int
    checklists: int


class Somebody(msgspec.Struct, frozen=True, kw_only=True):
    """A person of the site who can be chosen."""

    learner: str
    name: str


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What a supervisor can choose from."""

    pack: str
    topics: tuple[Topic, ...]
    people: tuple[Somebody, ...]
    today: int
    jobs: tuple[Job, ...] = ()


class MyDuty(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is asked of the person who reads it. `by` is a name, empty for somebody who is not known here.

    `here`: the pack and the module are on this device, so that it can be begun.
    """

    duty: str
    pack: str
    module: str
    title: str
    by: str
    terms: Terms
    standing: Standing
    given_day: int
    here: bool
    speak: bool
    """It is time to speak of it: it is due, or will be soon."""

    @property
    def begins_with(self) -> str:
        """Return the pack as an attempt is begun with it: "" for one's own, the id of one that was made at the site."""
        return self.pack if self.pack.startswith(SITE) else ""

    @property
    def is_open(self) -> bool:
        """Whether there is something to do."""
        return self.standing.status in {Status.OVERDUE, Status.EXPIRING, Status.NOT_YET}


class Mine(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked of somebody, the most urgent first; `jobs` are those that their site says they have."""

    duties: tuple[MyDuty, ...]
    today: int
    jobs: tuple[Job, ...] = ()


class RecordLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a training record: what was asked, and how it stands.

    `how` is the sort of evidence it was met by: check, module, session, observed or prior; empty: not met. `by` is the
    name of who watched, led or accepted it; `excused` and `ended` as in `DutyGiven`. `doubt`: how who said so is known
    here, where that is not as a supervisor and nothing else shows that it was met (`standing.told_day` is when).
    """

    pack: str
    module: str
    title: str
    asked_day: int
    standing: Standing
    how: str = ""
    by: str = ""
    ended: bool = False
    doubt: Word | None = None


class TrainingRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked of one person, and when it was met. `place` is their site, `made_ms` when this was made."""

    learner: str
    name: str
    place: str
    organisation: str
    lines: tuple[RecordLine, ...]
    made_ms: int
    today: int
