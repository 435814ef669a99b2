# SPDX-License-Identifier: Apache-2.0
"""Typed reading of one table of an author's TOML file: what is missing, unknown or of the wrong type is reported."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Collection

import msgspec
from msgspec.structs import replace

from content_packs.findings import Report
from content_packs.names import ID
from content_packs.toml_lines import Path, TomlLines

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Control characters and the overrides that make text read otherwise than it is stored."""
_ROW_END = re.compile("\r\n?")
_NO_TEXT = re.compile(f"{_CONTROL.pattern}|[\ud800-\udfff]")

_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u115f\u1160\u200b\u200c\u200d\u200e\u200f\u2060\u3164\ufeff"))
"""What takes no room on the screen: a text of nothing else is empty to whoever reads it."""

FEEDBACK_KEYS = frozenset({"why", "why_true", "why_false", "rationale"})


class Place(msgspec.Struct, frozen=True):
    """Where a table stands: a file, its lines, and the path of the table in it."""

    file: str
    lines: TomlLines
    path: Path = ()
    was: tuple[str, ...] = ()
    """Ids that what the table is about had in earlier versions of the pack."""

    def at(self, *keys: str | int) -> str:
        """File and line ("items/a.toml:3") of a value in this table, or of the table when the value is missing."""
        return f"{self.file}:{self.lines.line((*self.path, *keys))}"

    def into(self, *keys: str | int) -> Place:
        """The place of a table inside this one."""
        return Place(self.file, self.lines, (*self.path, *keys))


class Table:
    """A TOML table that is read key by key. `failed` turns true at the first error; `close()` reports unknown keys."""

    def __init__(self, data: dict[str, object], place: Place, report: Report) -> None:
        self._data = data
        self._asked: set[str] = set()
        self._report = report
        self.place = place
        self.failed = False

    def complain(self, code: str, *keys: str | int, **params: str | float) -> None:
        """Report an error at one of this table's values."""
        self.failed = True
        self._report.add(code, self.place.at(*keys), **params)

    def warn(self, code: str, *keys: str | int, **params: str | float) -> None:
        """Report a warning or a note at one of this table's values; the table stays good."""
        self._report.add(code, self.place.at(*keys), **params)

    def has(self, key: str) -> bool:
        """True when the author wrote this key."""
        self._asked.add(key)
        return key in self._data

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not blank; `default` makes the key optional and lets it be empty."""
        value = self._get(key, default)
        if value is None:
            return default or ""
        return self._checked_text(value, (key,), allow_empty=default is not None)

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts, none of them blank."""
        value = self._get(key, default)
        if value is None:
            return default or ()
        if not isinstance(value, list):
            self.complain("field-type", key, field=key, expected="list")
            return ()
        return tuple(self._checked_text(entry, (key, number), False) for number, entry in enumerate(value))

    def identifier(self, key: str, default: str | None = None) -> str:
        """An identifier; reports one that is not lower-case words joined by hyphens."""
        value = self.text(key, default)
        if value and not ID.fullmatch(value):
            self.complain("id-bad", key, id=value[:80])
        return value

    def identifiers(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of identifiers."""
        values = self.texts(key, default)
        for number, value in enumerate(values):
            if value and not ID.fullmatch(value):
                self.complain("id-bad", key, number, id=value[:80])
        return values

    def before(self) -> None:
        """Read `was`, one id or a list of them, into the place of this table; one that is no id is reported."""
        if self.has("was"):
            names = (self.text("was"),) if self.is_text("was") else self.texts("was")
            self.place = replace(self.place, was=names)

    def integer(self, key: str, default: int | None, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        value = self._get(key, default)
        if value is None:
            return default or low
        if not isinstance(value, int) or isinstance(value, bool):
            self.complain("field-type", key, field=key, expected="integer")
            return low
        if not low <= value <= high:
            self.complain("field-range", key, field=key, low=low, high=high)
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number."""
        value = self._get(key, default)
        if value is None:
            return default or 0.0
        if not isinstance(value, int | float) or isinstance(value, bool):
            self.complain("field-type", key, field=key, expected="number")
            return 0.0
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            self.complain("answer-not-finite", key, field=key)
            return 0.0
        return number

    def boolean(self, key: str, default: bool | None = None) -> bool:
        """True or false."""
        value = self._get(key, default)
        if value is None:
            return bool(default)
        if not isinstance(value, bool):
            self.complain("field-type", key, field=key, expected="boolean")
            return False
        return value

    def one_of(self, key: str, default: str, choices: Collection[str]) -> str:
        """One of a few words."""
        value = self.text(key, default)
        if value not in choices:
            self.complain("choice-bad", key, field=key, value=value[:80], choices=", ".join(choices))
            return default
        return value

    def tables(self, key: str, *, optional: bool = False) -> list[Table]:
        """The tables of a list of tables; one that is not a table is reported and left out."""
        value = self._get(key, () if optional else None)
        if value is None:
            return []
        if not isinstance(value, list):
            self.complain("field-type", key, field=key, expected="tables")
            return []
        found = []
        for number, entry in enumerate(value):
            if isinstance(entry, dict):
                found.append(Table(entry, self.place.into(key, number), self._report))
            else:
                self.complain("field-type", key, number, field=key, expected="tables")
        return found

    def table(self, key: str) -> Table | None:
        """A table inside this one, None when it is not there; one that is something else is reported."""
        self._asked.add(key)
        value = self._data.get(key)
        if isinstance(value, dict):
            return Table(value, self.place.into(key), self._report)
        if value is not None:
            self.complain("field-type", key, field=key, expected="table")
        return None

    def inside(self) -> dict[str, Table]:
        """Every table inside this one by its key, for keys that the author chooses."""
        found = {name: self.table(name) for name in self._data}
        return {name: table for name, table in found.items() if table is not None}

    def keys(self) -> tuple[str, ...]:
        """The keys that the author wrote, in that order."""
        return tuple(self._data)

    def filled(self, **values: object) -> Table:
        """The same table with values that the author does not write because they follow from elsewhere."""
        return Table({**self._data, **values}, self.place, self._report)

    def named_tables(self, key: str) -> dict[str, Table]:
        """A table of tables by name, or none; an entry that is no table is reported and left out."""
        value = self._get(key, {})
        found: dict[str, Table] = {}
        if isinstance(value, dict):
            for name, entry in value.items():
                if isinstance(entry, dict):
                    found[name] = Table(entry, self.place.into(key, name), self._report)
                else:
                    self.complain("field-type", key, field=key, expected="tables")
        elif value is not None:
            self.complain("field-type", key, field=key, expected="tables")
        return found

    def numbers(self, key: str) -> dict[str, float]:
        """A table of finite numbers by name, or none."""
        value = self._get(key, {})
        if not isinstance(value, dict | None):
            self.complain("field-type", key, field=key, expected="table")
            return {}
        inside = Table(value or {}, self.place.into(key), self._report)
        found = {name: inside.number(name) for name in value or {}}
        self.failed = self.failed or inside.failed
        return found

    def peek(self, key: str) -> object:
        """What the author wrote, unchecked; it does not count as read."""
        return self._data.get(key)

    def is_text(self, key: str) -> bool:
        """True when the author wrote a text here, where another type may stand too."""
        return isinstance(self._data.get(key), str)

    def box(self, key: str) -> tuple[float, ...]:
        """Four finite numbers (x, y, width, height), or none."""
        value = self._get(key, ())
        numbers = _floats(value)
        if value and len(numbers) != 4:
            self.complain("field-type", key, field=key, expected="four numbers")
            return ()
        return numbers

    def points(self, key: str) -> tuple[tuple[float, float], ...]:
        """A list of pairs of finite numbers, or none."""
        value = self._get(key, ())
        pairs = [_floats(pair) for pair in value] if isinstance(value, list) else []
        if value and (not pairs or any(len(pair) != 2 for pair in pairs)):
            self.complain("field-type", key, field=key, expected="pairs of numbers")
            return ()
        return tuple((x, y) for x, y in pairs)

    def close(self, *children: Table) -> bool:
        """Report the keys that nobody asked for; True when this table and `children` were read without an error."""
        for key in self._data:
            if key not in self._asked:
                close = difflib.get_close_matches(key, self._asked, 1)
                self._report.add(
                    "field-unknown", self.place.at(key), field=key[:80], suggestion=close[0] if close else ""
                )
        self.failed = self.failed or any(child.failed for child in children)
        return not self.failed

    def _get(self, key: str, default: object) -> object | None:
        self._asked.add(key)
        if key not in self._data and default is None:
            code = "feedback-empty" if key in FEEDBACK_KEYS else "field-missing"
            self.complain(code, field=key)
        return self._data.get(key)

    def _checked_text(self, value: object, keys: tuple[str | int, ...], allow_empty: bool) -> str:
        name = str(keys[0])
        if not isinstance(value, str):
            self.complain("field-type", *keys, field=name, expected="text")
            return ""
        if not allow_empty and not says_something(value):
            self.complain("feedback-empty" if name in FEEDBACK_KEYS else "text-empty", *keys, field=name)
        bad = _CONTROL.search(value)
        if bad:
            self.complain("text-control", *keys, field=name, character=f"U+{ord(bad[0]):04X}")
        return value.strip()


def says_something(text: str) -> bool:
    """Whether there is anything in a text that can be seen."""
    return bool(text.translate(_UNSEEN).strip())


def without_unseen(text: str) -> str:
    r"""Return what somebody typed or pasted without signs that no text of a pack may hold; ends of rows as one.

    >>> without_unseen("wet\x02 floor\r\nsign")
    'wet floor\nsign'
    """
    return _NO_TEXT.sub("", _ROW_END.sub("\n", text))


def _floats(value: object) -> tuple[float, ...]:
    """The numbers of a list of finite numbers; none for anything else."""
    if not isinstance(value, list) or any(isinstance(n, bool) or not isinstance(n, int | float) for n in value):
        return ()
    numbers = tuple(float(number) if abs(number) < 1e300 else math.inf for number in value)
    return numbers if all(map(math.isfinite, numbers)) else ()
