# SPDX-License-Identifier: Apache-2.0
"""A copy of everything about one person as one page to read and to print: no scripts, nothing from elsewhere, escaped.

The words come from the caller, in the person's language. What only programs can use (running numbers, ids of sessions)
is left to the copy for programs: `SHOWN` says what is here. A long table shows its latest rows one by one and counts
the earlier ones by day, or days by month.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import escape
from typing import NamedTuple, TypeAlias

import msgspec

from app.privacy.retention import Retention
from app.privacy.tables import TABLES
from app.privacy.topics import Topic
from app.privacy.views import Contents

SHOWN: Mapping[str, tuple[str, ...]] = {
    "learner": ("name", "id", "role", "language", "site", "pack", "added_ms", "left_ms"),
    "membership": ("site", "role"),
    "credential": ("kind", "changed_ms", "pin_hash", "must_change", "fails"),
    "badge": ("issued_ms", "revoked_ms", "digest"),
    "preference": ("json",),
    "event": ("at_ms", "kind", "fact"),
    "skill": ("competency", "p", "asked", "correct", "due_ms"),
    "lesson_read": ("lesson", "finished_ms"),
    "last_attempt": ("purpose", "module", "finished_ms", "outcome", "asked", "correct", "seconds", "passed_ms"),
    "practised": ("kind", "practice", "stage", "times", "finished_ms", "ending", "asked", "correct"),
    "cycle": ("cycle", "done", "begun_ms", "finished_ms", "times"),
    "observed": ("checklist", "result", "seen_ms", "observer", "done", "not_yet", "not_seen", "signed_ms"),
    "activity": ("day", "answers", "correct", "lessons", "quizzes", "seconds"),
    "draft": ("item", "answer"),
    "learner_key": ("created_ms", "by_pin", "by_recovery"),
    "sealed": ("at_ms", "kind", "text"),
    "shared": ("at_ms", "sort", "reader"),
    "piece": ("at_ms", "sort", "reader"),
    "nudge": ("kind", "shown_ms", "times", "snoozed_until_ms"),
    "teaches": ("pack", "module"),
    "help_asked": ("module", "mentor", "asked_ms", "ended_ms"),
    "help_answered": ("module", "asker", "accepted", "answered_ms", "ended_ms"),
    "library_use": ("kind", "thing", "times", "used_ms", "useful", "fits", "declined"),
    "playlist": ("title", "things", "shared", "kept_ms"),
    "submission": ("credential", "assessor", "parts", "handed_ms", "stage", "judged_ms"),
    "prior": ("competencies", "supervisor", "minutes", "accepted", "judged_ms"),
    "sharing_key": ("public",),
    "team_goal": ("goal", "site", "measure", "target", "from_day", "until_day", "ended"),
    "team_member": ("goal",),
    "checked": ("module", "passed_ms", "tries", "last_ms"),
    "duty_rule": (
        "module",
        "site",
        "terms",
        "roles",
        "jobs",
        "people",
        "due_day",
        "within_days",
        "ended",
        "set_ms",
        "changed_ms",
    ),
    "duty": ("module", "given_by", "due_day", "terms", "excused", "ended", "given_ms"),
    "job": ("jobs", "site", "said", "set_by", "set_ms"),
    "observing_choice": ("site", "modules", "left_out", "chosen_by", "chosen_ms"),
    "session": ("kind", "site", "modules", "minutes", "people", "held_ms"),
    "attended": ("kind", "modules", "minutes", "led_by", "way", "attended_ms"),
    "follow_up": ("sort", "module", "thing", "set_by", "until_day", "stage", "set_ms", "moved_ms"),
    "talk": ("held_by", "day", "agreed_ms"),
    "tip": ("sort", "module", "words", "pieces", "named", "stage", "offered_ms", "judged_ms", "judged_by"),
    "topic": ("site", "module", "from_day", "until_day", "chosen_ms"),
    "outbox": ("sent_ms", "state", "statement", "problem"),
    "handed": ("device", "made_ms", "stored_ms"),
    "handover": ("device", "oldest_ms"),
    "manifest": ("device", "last", "at_ms"),
    "history": ("whole", "reached_ms"),
    "survey_away": ("survey", "first"),
    "audit": ("at_ms", "kind", "actor", "action", "reason", "detail"),
}
"""By table: the columns that are shown, in their order. A table that does not stand here is shown whole."""
ON_SCREEN, ON_PAPER = 4_000_000, 30_000
"""About how many characters of one table are shown row by row: what a browser opens at once; some ten pages."""
_LONG = ("event", "outbox", "audit", "activity")
_TERMS = ("why", "who", "leaves", "until")
_STYLE = (
    "body{font-family:sans-serif;font-size:11pt;line-height:1.5;color:#1b1b1b;background:#fff}"
    "table{border-collapse:collapse;width:100%;font-size:9pt}"
    "th,td{border:1px solid #bbb;padding:4px;text-align:start;vertical-align:top;overflow-wrap:anywhere}"
    "th{background:#eee}th,td{line-height:1.2}p{margin:.4em 0}"
    "@media screen{body{max-width:60rem;margin:2rem auto;padding:0 1rem}}"
    "@media print{body{margin:0}tr{break-inside:avoid}h2,h3{break-after:avoid}}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_ENGINE = frozenset(
    {
        *("event", "attempt", "version", "shuffle", "number", "boot"),
        *("probability", "gain", "alternatives", "figures", "path", "params"),
    }
)
"""Parts of what happened that only the program can use."""
_TYPED = frozenset({"name", "text", "reason", "competency", "lesson", "module"})
"""What people typed, or a pack says, in whatever direction they write."""
_TIMES = frozenset(column for columns in SHOWN.values() for column in columns if column.endswith("_ms"))
_LTR, _ISOLATE, _END = "\u2066", "\u2068", "\u2069"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Row: TypeAlias = Mapping[str, object]


class Section(NamedTuple):
    """What one kind of what is kept is, in whole sentences."""

    title: str
    what: str
    why: str
    who: str
    leaves: str
    until: str


class CopyWords(msgspec.Struct, frozen=True, kw_only=True):
    """The words of the page in one language (BCP 47).

    `said`: sentences and the names of the tables by key. `heads`: by "table.column", else by "column". `values`:
    words for what the record writes as a code. `section`: what stands at the head of each kind.
    """

    language: str
    right_to_left: bool
    said: Mapping[str, str]
    heads: Mapping[str, str]
    values: Mapping[str, str]
    section: Callable[[Topic, Retention], Section]


def page(contents: Contents, words: CopyWords, *, most: int = ON_SCREEN, mirrored: bool = False) -> str:
    """Return the page. `most`: see `ON_SCREEN`. `mirrored`: columns from right to left for who does not turn tables."""
    return "".join(_Page(contents, words, most, mirrored=mirrored).lines())


class _Page:
    """One page being made."""

    def __init__(self, contents: Contents, words: CopyWords, most: int, *, mirrored: bool) -> None:
        self._contents = contents
        self._words = words
        self._most = most
        self._mirrored = mirrored

    def lines(self) -> Iterator[str]:
        """Yield the page in pieces."""
        words, contents = self._words, self._contents
        direction = "rtl" if words.right_to_left else "ltr"
        title = escape(words.said["title"].format(name=f"{_ISOLATE}{contents.name}{_END}"))
        yield f'<!DOCTYPE html>\n<html lang="{escape(words.language)}" dir="{direction}"><head><meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
        yield f'<title>{title}</title><style>{_STYLE}</style></head><body dir="{direction}">'
        yield f"<h1>{title}</h1>"
        yield self._sentence("made", when=f"{_LTR}{moment(contents.at_ms)}{_END}")
        yield self._sentence("codes")
        if contents.sealed:
            yield self._sentence("locked", count=contents.sealed)
        yield self._sentence("elsewhere")
        for topic in Topic:
            there = {
                table: contents.tables[table]
                for table, (of, _) in TABLES.items()
                if of is topic and contents.tables.get(table)
            }
            if there:
                yield from self._topic(topic, there)
        yield "</body></html>\n"

    def _topic(self, topic: Topic, tables: Mapping[str, Sequence[Row]]) -> Iterator[str]:
        section = self._words.section(topic, self._contents.retention)
        yield f"<h2>{escape(section.title)}</h2><p>{escape(section.what)}</p>"
        for term in _TERMS:
            yield f"<p><b>{escape(self._words.said[term])}</b><br>{escape(getattr(section, term))}</p>"
        for table, rows in tables.items():
            count = escape(self._words.said["entries"].format(count=len(rows)))
            yield f"<h3>{escape(self._words.said.get(table, table))} ({count})</h3>"
            yield from self._rows(table, rows)

    def _rows(self, table: str, rows: Sequence[Row]) -> Iterator[str]:
        """The table; of a long one the latest rows, after the days of the earlier ones."""
        wanted = SHOWN.get(table) or TABLES[table][1]
        columns = [column for column in wanted if any(self._cell(column, row.get(column)) for row in rows)]
        made: list[str] = []
        room = self._most
        for row in reversed(rows) if table in _LONG else rows:
            if table in _LONG and room < 0:
                break
            made.append(self._line([self._cell(column, row.get(column)) for column in columns]))
            room -= len(made[-1])
        if table in _LONG:
            made.reverse()
            yield from self._by_day(table, rows[: len(rows) - len(made)])
        yield self._table([head_text(self._words, table, column) for column in columns], made)

    def _by_day(self, table: str, rows: Sequence[Row]) -> Iterator[str]:
        if rows:
            yield self._sentence("by_day", count=len(rows))
            days = Counter(_day_of(table, row) for row in rows)
            told = (f"{_LTR}{day or '…'}: {count}{_END}" for day, count in sorted(days.items()))
            yield f"<p>{' · '.join(told)}</p>"
            yield self._sentence("latest")

    def _table(self, heads: Sequence[str], lines: Sequence[str]) -> str:
        head = self._line([escape(head) for head in heads], "th")
        return f'<table width="100%"><thead>{head}</thead><tbody>{"".join(lines)}</tbody></table>'

    def _line(self, cells: Sequence[str], tag: str = "td") -> str:
        return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in self._order(cells)) + "</tr>"

    def _order(self, cells: Sequence[str]) -> Sequence[str]:
        return cells[::-1] if self._mirrored else cells

    def _cell(self, column: str, value: object) -> str:
        return escape(cell_text(self._words, column, value, moment)).replace("\n", "<br>")

    def _sentence(self, key: str, **params: object) -> str:
        return f"<p>{escape(self._words.said[key].format(**params))}</p>"


def head_text(words: CopyWords, table: str, column: str) -> str:
    """Return what a column is called."""
    heads = words.heads
    return heads.get(f"{table}.{column}") or heads.get(column) or TABLES[table][1].get(column, column)


def cell_text(words: CopyWords, column: str, value: object, told: Callable[[int], str]) -> str:
    """Return what stands in a column as people read it, empty for nothing. `told` says a time (ms since 1970 UTC)."""
    if value is None or value == "":
        return ""
    if column in _TYPED:
        return f"{_ISOLATE}{value}{_END}"
    if said := words.values.get(f"{column}.{value}"):
        return said
    return f"{_LTR}{_figure(column, value, told) or _plain(value)}{_END}" if value or column not in _TIMES else ""


def _figure(column: str, value: object, told: Callable[[int], str]) -> str:
    """A number as people read it; empty for what is none."""
    if not isinstance(value, int | float):
        return ""
    if column in _TIMES:
        return told(int(value))
    forms = {"day": lambda: _day(int(value)), "p": lambda: f"{round(100 * value)} %"}
    return forms.get(column, lambda: str(round(value)))()


def moment(at_ms: int) -> str:
    """Return a time (ms since 1970) in UTC, day and month in an order that nobody mistakes."""
    try:
        return (_EPOCH + timedelta(milliseconds=at_ms)).strftime("%Y-%m-%d %H:%M:%S")
    except OverflowError:
        return str(at_ms)


def _day(number: int) -> str:
    try:
        return (_EPOCH + timedelta(days=number)).strftime("%Y-%m-%d")
    except OverflowError:
        return str(number)


def _day_of(table: str, row: Row) -> str:
    """The UTC day of a row; of a statement that of what it says, empty when its text is gone; of a day its month."""
    if table == "activity":
        number = row.get("day")
        return _day(number)[:7] if isinstance(number, int) else ""
    if table != "outbox":
        at_ms = row.get("at_ms")
        return moment(at_ms)[:10] if isinstance(at_ms, int) else ""
    statement = row.get("statement")
    return str(statement.get("timestamp", ""))[:10] if isinstance(statement, Mapping) else ""


def _plain(value: object) -> str:
    """One line: "item: kit/3; right: true"."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping) and "actor" not in value:
        told = {key: inner for key, inner in value.items() if key not in _ENGINE and inner not in ("", None, [], {})}
        return "; ".join(f"{key}: {_inner(inner)}" for key, inner in told.items())
    return _inner(value)


def _inner(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
