# SPDX-License-Identifier: Apache-2.0
"""Reports about a site, read person after person so that it can be told how far it is, and stopped.

Rules:

1. Right.SEE_REPORTS. Who acts sees the people of their own site added up, the command line those of the device. What
   the answers say of questions, and of groups by language and site, is that of the device: it is about no site, and
   fairness cannot be seen within one.
2. Who belonged to it when they left is in it; who was erased is not.
3. Reading goes on in pieces of some 50 ms, each a turn on the writer's thread, and changes nothing. The report stays in
   memory until something new is recorded, and what it was added up of as `kept` says; neither is kept anywhere else.
4. It is written down that somebody looked (`SEEN`). No person is told: nothing in it is about one person.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app.clock import DAY_MS
from app.engine.item_quality import LEAST_ANSWERS
from app.events import Fact
from app.item_report import GroupOf, ItemReport, item_report_steps
from app.items import LearnerLog, Replay
from app.pieces import telling
from app.record.event_rows import IN_ORDER, read_events
from app.record.merged import merged_ids
from app.reports import active, decisions, learned
from app.reports.digest import READS, Digest, Local, digest_steps, here
from app.reports.kept import People
from app.reports.outcomes import outcomes
from app.reports.views import Far, Group, Misleading, Questions, Reading, Unfair, Working
from app.rights import ActorKind, Gate, Right
from app.sites import BELONGS

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit
    from app.record.record import Record
    from app.rights import Actor
    from app.shelf import Shelf
    from app.state import LearnerState

SEEN = "reports_seen"
AT_ONCE = 25
"""Answers that go through the model in one piece."""
KEPT_AT_ONCE = 25
"""People who were read before that are added up in one piece."""
Whole: TypeAlias = Working | Questions
_facts: msgspec.json.Decoder[Fact] = msgspec.json.Decoder(Fact)
_PEOPLE = "SELECT id FROM learner WHERE merged_into = ''"
_ONE_SITE = f"SELECT learner, min(site) FROM {BELONGS} GROUP BY learner HAVING count(*) = 1"  # noqa: S608
_OF_SITE = f" AND id IN (SELECT learner FROM {BELONGS} WHERE site = ?)"  # noqa: S608 - of the program
_KINDS = ", ".join(f"'{kind}'" for kind in READS)


class Reports:
    """Implements `ui.ports.insight.ReportsPort`.

    Calls raise Refusal("not_signed_in") and Refusal("not_allowed").
    """

    def __init__(
        self,
        database: Database,
        *,
        record: Record[LearnerState],
        shelf: Shelf,
        gate: Gate,
        audit: Audit,
        local: Local = here,
    ) -> None:
        """Take the parts; `local` gives the time of day on the clock of this device."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._gate = gate
        self._audit = audit
        self._local = local
        self._people = People()
        self._kept: dict[tuple[Reading, str | None, str], tuple[tuple[int, int], Whole]] = {}

    def here(self) -> bool:
        """Say whether who acts may see reports. Everybody may ask."""
        return self._gate.may(Right.SEE_REPORTS)

    def today(self) -> int:
        """Return the day of now (UTC days since 1970)."""
        return self._record.now_ms() // DAY_MS

    def steps(self, reading: Reading, language: str = "") -> Iterator[Far | Whole]:
        """Read, a piece each time the next is asked for; the last thing that comes is the report.

        What stands in packs is told in `language`.

        Raises as every call here does, at every step: whoever is no longer allowed to does not go on.
        """
        actor = self._gate.need(Right.SEE_REPORTS)
        self._audit.note(actor, SEEN, what=reading.value)
        return self._steps(actor, reading, language)

    def _steps(self, actor: Actor, reading: Reading, language: str) -> Iterator[Far | Whole]:
        limited = reading is Reading.WORKING and actor.kind is ActorKind.PERSON
        asked = (reading, actor.site if limited else None, language)
        newest = self._newest()
        kept = self._kept.get(asked)
        if kept is not None and kept[0] == newest:
            yield kept[1]
            return
        rows = self._db.execute(_PEOPLE + _OF_SITE, [actor.site]) if limited else self._db.execute(_PEOPLE)
        people = [str(row[0]) for row in rows.fetchall()]
        whole = self._working if reading is Reading.WORKING else self._questions
        reader = whole(people, language)
        for step in reader:
            self._gate.need(Right.SEE_REPORTS)
            if not isinstance(step, Far):
                self._kept[asked] = newest, step
            yield step

    def _newest(self) -> tuple[int, int]:
        """What tells that something is new: events, and what was done to people (moved, erased), which is audited."""
        event = self._db.execute("SELECT COALESCE(MAX(number), 0) FROM event").fetchone()
        deed = self._db.execute("SELECT COALESCE(MAX(number), 0) FROM audit WHERE action <> ?", [SEEN]).fetchone()
        return int(event[0]), int(deed[0])

    def _working(self, people: list[str], language: str) -> Iterator[Far | Working]:
        taken, knew, when = decisions.Tally(), learned.Tally(), active.Tally(self.today())
        some = 0
        for _ in self._people.begin(self._db, [(pack, self._shelf.newest(pack)) for pack in self._shelf.ids()]):
            yield Far(0, len(people))
        for number, learner in enumerate(people, start=1):
            ids = merged_ids(self._db, learner)
            one = self._people.get(learner, ids)
            waits = one is None or number % KEPT_AT_ONCE == 0
            if one is None:
                read = yield from self._digest(ids, Far(number - 1, len(people)))
                one = self._people.put(learner, ids, read, self.today())
            taken.add(one.occasions)
            knew.add(one.topics)
            when.add(one.done)
            some += one.some
            if waits:
                yield Far(number, len(people))
        far = Far(len(people), len(people))
        found: list[learned.Learned] = []
        for topic in knew.learned():
            found.append(self._titled(topic, language))
            yield far
        effects: list[decisions.Effect] = []
        for effect in taken.each():
            effects.append(effect)
            yield far
        yield Working(some, tuple(found), knew.few(), decisions.judged(effects), when.active())

    def _titled(self, found: learned.Learned, language: str) -> learned.Learned:
        here = found.pack in self._shelf.ids()
        known = self._shelf.index(found.pack, language=language).competencies.get(found.competency) if here else None
        return msgspec.structs.replace(found, title=known.title if known else found.competency)

    def _digest(self, ids: tuple[str, ...], far: Far) -> Generator[Far, None, Digest]:
        """What somebody's facts come to, in pieces."""
        return (yield from telling(digest_steps(self._read(ids), self._shelf.curriculum, self._local), far))

    def _read(self, ids: tuple[str, ...]) -> Iterator[tuple[int, Fact]]:
        """The facts of one person that reports read, with their times; `ids` has those who were merged into them."""
        whose = ", ".join("?" * len(ids))
        sql = f"SELECT at_ms + offset_ms, fact FROM event WHERE learner IN ({whose}) AND kind IN ({_KINDS}) {IN_ORDER}"  # noqa: S608
        return ((int(at_ms), _facts.decode(fact)) for at_ms, fact in self._db.execute(sql, ids).fetchall())

    def _questions(self, people: list[str], language: str) -> Iterator[Far | Questions]:
        replay, logs = Replay(self._shelf), []
        for number, person in enumerate(people):
            walk = replay.walk(person, read_events(self._db, person))
            logs.append((yield from telling(walk, Far(number, len(people)), AT_ONCE)))
            yield Far(number + 1, len(people))
        reports: dict[Group, list[ItemReport]] = {group: [] for group in Group}
        for group, named in self._groups().items():
            for pack in self._shelf.ids():
                reports[group] += yield from self._report(replay, pack, logs, named, Far(len(people), len(people)))
        yield self._told(reports, len([log for log in logs if log.sightings]), language)

    def _report(
        self, replay: Replay, pack: str, logs: list[LearnerLog], group_of: GroupOf, far: Far
    ) -> Generator[Far, None, list[ItemReport]]:
        index = self._shelf.index(pack)
        edition = replay.edition(pack, index.version)
        if edition is None:
            return []
        found = yield from telling(item_report_steps(index, edition, logs, group_of), far)
        return [found]

    def _groups(self) -> dict[Group, GroupOf]:
        """Who is compared with whom. Who belongs to several sites stands for none: nobody is on both sides."""
        language = {
            str(who): str(said) for who, said in self._db.execute("SELECT id, language FROM learner").fetchall()
        }
        site = {str(who): str(at) for who, at in self._db.execute(_ONE_SITE).fetchall()}
        return {
            Group.LANGUAGE: lambda sighting: language.get(sighting.learner, ""),
            Group.SITE: lambda sighting: site.get(sighting.learner, ""),
        }

    def _told(self, reports: dict[Group, list[ItemReport]], people: int, language: str) -> Questions:
        plainly = reports[Group.LANGUAGE]
        misleading = [each for report in plainly for each in self._misleading(report, language)]
        unfair: list[Unfair] = []
        stems: dict[str, str] = {}
        for group, found in reports.items():
            for report in found:
                if report.comparisons:
                    unfair.append(Unfair(report.pack, group, report.comparisons))
                    items = self._shelf.index(report.pack, language=language).items
                    flagged = {dif.item for one in report.comparisons for dif in one.items if dif.flagged}
                    stems |= {item: items[item].stem for item in sorted(flagged)}
        return Questions(
            people=people,
            answers=sum(report.answers for report in plainly),
            looked=sum(quality.answers >= LEAST_ANSWERS for report in plainly for quality in report.items),
            misleading=tuple(misleading),
            outcomes=outcomes(self._db),
            unfair=tuple(unfair),
            stems=stems,
        )

    def _misleading(self, report: ItemReport, language: str) -> Iterator[Misleading]:
        items = self._shelf.index(report.pack, language=language).items
        return (Misleading(report.pack, items[one.item].stem, one) for one in report.items if one.remarks)
