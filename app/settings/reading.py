# SPDX-License-Identifier: Apache-2.0
"""Reading a `stepwell.toml`: what it says that can be used, and one flaw for each thing that cannot.

A flaw never takes more with it than it has to: an unknown key or a bad value costs that key alone. A file that is no
TOML says nothing at all; `Said.whole` tells that from a file that says nothing on purpose.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from app.settings.places import BEGUN, is_there, read_small
from app.settings.schema import SETTINGS, Value
from content_packs.toml_lines import TomlLines
from content_packs.toml_read import NotToml, loads

NAME = "stepwell.toml"
LOCKED = "locked"
MOST_BYTES = 200_000
_LIKE = 0.6
_MOST_NEAR = 20
"""Flaws of one file that are told what may have been meant: it takes a while to find out."""


class Flaw(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in a file that cannot be used: where (`line` from 1, 0: the file as a whole) and why.

    `code`: "unreadable" (reason), "not_toml", "unknown_key" (key, near), "bad_value" (key, allowed), "no_table" (key),
    "bad_locks", "unknown_lock" (key), "lock_here", "is_locked" (key, by), "refused" (key); of a device, "unfinished".
    """

    code: str
    file: str
    line: int = 0
    params: Mapping[str, str | int] = {}


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says. `locked`: keys that it locks. `lines`: where each key stands. `whole`: it could be read."""

    values: Mapping[str, Value] = {}
    locked: frozenset[str] = frozenset()
    lines: Mapping[str, int] = {}
    flaws: tuple[Flaw, ...] = ()
    whole: bool = True

    def doubtful(self, key: str) -> bool:
        """Say whether it is not known what was meant to be said of a key."""
        return not self.whole or any(flaw.code == "bad_value" and flaw.params["key"] == key for flaw in self.flaws)


NOTHING = Said()


def read_file(path: Path, *, may_lock: bool) -> Said:
    """Read a file; one that is not there says nothing. `may_lock`: it is the system-wide one. Raises nothing."""
    try:
        content = read_small(path, MOST_BYTES, system=may_lock)
    except FileNotFoundError:
        return NOTHING
    except OSError as error:
        flaw = _unreadable(str(path), error.strerror or type(error).__name__)
        return Said(flaws=(flaw,), whole=False)
    return read_content(content, str(path), may_lock=may_lock)


def read_content(content: bytes, file: str, *, may_lock: bool) -> Said:
    """Read the bytes of a file that is called `file` in flaws. `may_lock`: it is the organisation's."""
    found = parse(content, file)
    if isinstance(found, Flaw):
        return Said(flaws=(found,), whole=False)
    return read_tables(found.tables, found.lines, file, may_lock=may_lock)


class Parsed(NamedTuple):
    """The tables of a TOML file, and on which lines they stand."""

    tables: Mapping[str, Any]
    lines: TomlLines


def parse(content: bytes, file: str) -> Parsed | Flaw:
    """Parse the bytes of a file that is called `file` in flaws; the flaw where they are too many, or no TOML."""
    if len(content) > MOST_BYTES:
        return _unreadable(file, "it is too large")
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return _unreadable(file, "it is no text in UTF-8")
    try:
        return Parsed(loads(text), TomlLines(text))
    except NotToml as error:
        at = re.search(r"at line (\d+)", str(error))
        return Flaw(code="not_toml", file=file, line=int(at[1]) if at else text.count("\n") + 1)


def unfinished(home: Path) -> tuple[Flaw, ...]:
    """Return that the set-up at a first start has not come to its end, where it is so."""
    begun = home / BEGUN
    return (Flaw(code="unfinished", file=str(begun)),) if is_there(begun) else ()


def read_tables(
    tables: Mapping[str, Any], lines: TomlLines, file: str, *, may_lock: bool, under: tuple[str, ...] = ()
) -> Said:
    """Read settings that stand in TOML already parsed; `under`: the table in which they are, for the lines."""
    values: dict[str, Value] = {}
    at: dict[str, int] = {}
    flaws: list[Flaw] = []
    locked: frozenset[str] = frozenset()
    for key, value, path in _leaves(tables):
        line = lines.line((*under, *path))
        if key == LOCKED:
            locked, more = _locks(value, file, line, may_lock=may_lock)
            flaws += more
            continue
        setting = SETTINGS.get(key)
        if setting is None:
            flaws.append(_unknown(key, file, line, guess=len(flaws) < _MOST_NEAR))
        elif not setting.takes(value):
            flaws.append(Flaw(code="bad_value", file=file, line=line, params={"key": key, "allowed": setting.allowed}))
        else:
            values[key] = value
            at[key] = line
    return Said(values=values, locked=locked, lines=at, flaws=tuple(flaws))


def _leaves(tables: Mapping[str, Any]) -> Iterator[tuple[str, Any, tuple[str, ...]]]:
    """Yield each value with its key and where it stands. An unknown table is one flaw, not one for each key."""
    known = {key.partition(".")[0] for key in SETTINGS}
    for name, inside in tables.items():
        if name in known and isinstance(inside, dict):
            for key, value in inside.items():
                yield f"{name}.{key}", value, (name, key)
        else:
            yield name, inside, (name,)


def _unknown(key: str, file: str, line: int, *, guess: bool) -> Flaw:
    if any(known.startswith(f"{key}.") for known in SETTINGS):
        return Flaw(code="no_table", file=file, line=line, params={"key": key})
    near = difflib.get_close_matches(key, (*SETTINGS, LOCKED), n=1, cutoff=_LIKE) if guess else ()
    return Flaw(code="unknown_key", file=file, line=line, params={"key": key[:60], "near": near[0] if near else ""})


def _locks(value: object, file: str, line: int, *, may_lock: bool) -> tuple[frozenset[str], list[Flaw]]:
    if not may_lock:
        return frozenset(), [Flaw(code="lock_here", file=file, line=line)]
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return frozenset(), [Flaw(code="bad_locks", file=file, line=line)]
    found = {pattern: {key for key in SETTINGS if fnmatchcase(key, pattern)} for pattern in value}
    flaws = [
        Flaw(code="unknown_lock", file=file, line=line, params={"key": pattern[:60]})
        for pattern, keys in found.items()
        if not keys
    ]
    return frozenset().union(*found.values()), flaws


def _unreadable(file: str, reason: str) -> Flaw:
    return Flaw(code="unreadable", file=file, params={"reason": reason})
