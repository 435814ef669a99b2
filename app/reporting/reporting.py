# SPDX-License-Identifier: Apache-2.0
"""Reporting a problem with a question or a lesson, and seeing to what was reported.

Rules:

1. Anybody reports what they were shown, for themselves. A person counts once for each question or lesson: whoever
   reports it again while it is open has said it anew, and the latest counts.
2. A report changes nothing that is believed of anybody, and nothing about what is asked.
3. Whoever makes or mends questions (Right.AUTHOR) sees what people of their site reported: what, how many, and what
   they wrote; never who it was. The command line sees all of it.
4. What was seen to is in the list no more, and written down; a later report of the same question opens it anew.

Example: two people say that `hands-3` is wrong, one writes why: one entry, `counts` {wrong: 2}, one note. After
`settle` there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.audit import Audit
from app.errors import Refusal
from app.events import Event
from app.record.event_rows import COLUMNS, IN_ORDER, to_event
from app.record_ports import AppendPort
from app.reporting.facts import Problem, ProblemReported, ReportSettled, ReportWorded
from app.reporting.views import Reported
from app.rights import Gate, Right
from app.text import storable

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.clock import NewId
    from app.shelf import PackIndex, Shelf
    from app.state import LearnerState

MOST = 300
"""Characters of what is written about a problem."""
OF_REPORTS = "kind IN ('ProblemReported', 'ReportWorded', 'ReportSettled')"
"""As the index `event_report` has it, word by word."""


class RecordPort(AppendPort, Protocol):
    """The part of the record that reports use."""

    def state(self, learner: str) -> LearnerState: ...


class _Open(msgspec.Struct, frozen=True):
    """A report that nobody has seen to; `fact` under the ids that things have now."""

    fact: ProblemReported
    learner: str
    at_ms: int
    note: str

    @property
    def about(self) -> tuple[str, str, str]:
        return (self.fact.pack, self.fact.item, self.fact.lesson)


class Reporting:
    """Reported problems; implements `ui.ports.ReportingPort`.

    Every call raises Refusal: "not_signed_in", and "not_yours" or "not_allowed"; one that writes `StoreFailed`, and
    then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        gate: Gate,
        audit: Audit,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._gate = gate
        self._audit = audit
        self._new_id = new_id
        self._recorded = recorded

    # --- for who learns

    def question(self, learner: str, attempt: str, item: str, problem: Problem, *, text: str = "") -> None:
        """Report a question of an attempt that is under way. Raises Refusal("no_question")."""
        self._gate.own(learner)
        found = self._record.state(learner).open.get(attempt)
        asked = next((each for each in reversed(found.asked) if each.item == item), None) if found else None
        if found is None or asked is None:
            raise Refusal("no_question")
        pack, version = (asked.of_pack, asked.of_version) if asked.of_pack else (found.pack, found.version)
        fact = ProblemReported(
            report=self._new_id(),
            pack=pack,
            version=version,
            competency=asked.competency,
            problem=Problem(problem),
            item=item,
            attempt=attempt,
        )
        self._append(learner, fact, text)

    def lesson(self, learner: str, pack: str, version: str, lesson: str, problem: Problem, *, text: str = "") -> None:
        """Report a lesson. Raises Refusal("no_such_pack") and Refusal("no_such_lesson")."""
        self._gate.own(learner)
        found = self._shelf.index(pack, version).lessons.get(lesson)
        if found is None:
            raise Refusal("no_such_lesson", lesson=lesson)
        fact = ProblemReported(
            report=self._new_id(),
            pack=pack,
            version=version,
            competency=found.competency,
            problem=Problem(problem),
            lesson=lesson,
        )
        self._append(learner, fact, text)

    # --- for who mends

    def here(self) -> bool:
        """Say whether who acts may see the list. Everybody may ask."""
        return self._gate.may(Right.AUTHOR)

    def listed(self, language: str = "") -> tuple[Reported, ...]:
        """Return what is reported and not seen to yet, most reported first; the words in `language` where there."""
        self._gate.need(Right.AUTHOR)
        by: dict[tuple[str, str, str], list[_Open]] = {}
        for each in self._open():
            by.setdefault(each.about, []).append(each)
        entries = [self._entry(about, _latest(reports), language) for about, reports in by.items()]
        return tuple(sorted(entries, key=lambda e: (-e.people, -e.last_ms, e.pack, e.item, e.lesson)))

    def settle(self, pack: str, item: str, lesson: str) -> int:
        """Take a question or a lesson from the list and return how many people's reports were seen to.

        Raises Refusal("nothing_reported") where none is open.
        """
        actor = self._gate.need(Right.AUTHOR)
        reports = [each for each in self._open() if each.about == (pack, item, lesson)]
        if not reports:
            raise Refusal("nothing_reported")

        def note(database: Database) -> None:
            self._audit.note(actor, "report_settled", database=database, pack=pack, question=item, lesson=lesson)

        for number, each in enumerate(reports):
            fact = ReportSettled(report=each.fact.report, pack=each.fact.pack)
            self._record.append(each.learner, fact, also=None if number else note)
        return len(_latest(reports))

    # --- within

    def _append(self, learner: str, fact: ProblemReported, text: str) -> None:
        text = " ".join(storable(text).split())[:MOST]
        words = [ReportWorded(report=fact.report, pack=fact.pack, text=text)] if text else []
        self._record.append(learner, fact, *words)
        self._recorded()

    def _open(self) -> Iterator[_Open]:
        """Yield the open reports that who acts may see, the earliest first."""
        facts = list(self._events())
        settled = {each.fact.report for each in facts if isinstance(each.fact, ReportSettled)}
        texts = {each.fact.report: each.fact.text for each in facts if isinstance(each.fact, ReportWorded)}
        for event in facts:
            fact = event.fact
            if not isinstance(fact, ProblemReported) or fact.report in settled:
                continue
            if self._gate.may(Right.AUTHOR, event.learner):
                yield _Open(self._named(fact), event.learner, event.corrected_ms, texts.get(fact.report, ""))

    def _events(self) -> Iterable[Event]:
        sql = f"SELECT {COLUMNS} FROM event INDEXED BY event_report WHERE {OF_REPORTS} {IN_ORDER}"  # noqa: S608
        return map(to_event, self._db.execute(sql).fetchall())

    def _named(self, fact: ProblemReported) -> ProblemReported:
        """The fact with the ids that things have now; as it is where the pack is not here any more."""
        return self._shelf.names(fact.pack).told(fact) if fact.pack in self._shelf.ids() else fact

    def _entry(self, about: tuple[str, str, str], reports: list[_Open], language: str) -> Reported:
        pack, item, lesson = about
        counts: dict[Problem, int] = {}
        for each in reports:
            counts[each.fact.problem] = counts.get(each.fact.problem, 0) + 1
        index = self._index(pack, language)
        return Reported(
            pack=pack,
            pack_title=index.pack.manifest.title if index else pack,
            item=item,
            lesson=lesson,
            words=_words(index, item, lesson),
            counts={problem: counts[problem] for problem in Problem if problem in counts},
            notes=tuple(each.note for each in reports if each.note),
            last_ms=max(each.at_ms for each in reports),
        )

    def _index(self, pack: str, language: str) -> PackIndex | None:
        try:
            return self._shelf.index(pack, language=language) if language else self._shelf.index(pack)
        except Refusal:
            return None


def _latest(reports: Iterable[_Open]) -> list[_Open]:
    """The last report of each person."""
    return list({each.learner: each for each in reports}.values())


def _words(index: PackIndex | None, item: str, lesson: str) -> str:
    if index is None:
        return ""
    if item:
        found = index.items.get(item)
        return found.stem if found else ""
    read = index.lessons.get(lesson)
    return read.title if read else ""
