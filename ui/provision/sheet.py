# SPDX-License-Identifier: Apache-2.0
"""A provisioning file: what it may say, and one flaw with its line for each thing that cannot be used.

Files that it names are beside it or given in full. Secrets are never in it: they come on standard input, line by line
in the order LRS, proxy, PIN, or from files that nobody but this account can read.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import msgspec

from app.settings.places import read_small
from app.settings.reading import MOST_BYTES, Flaw, Said, parse, read_tables
from content_packs.toml_lines import TomlLines

TEXT, YES, LIST = "a text", "true or false", "a list of texts"
KEYS: Final[Mapping[str, Mapping[str, str]]] = {
    "": {"organisation": TEXT, "site": TEXT, "packs": LIST, "people": TEXT, "delete_secrets": YES},
    "operator": {
        "id": TEXT,
        "name": TEXT,
        "language": TEXT,
        "pin_hash": TEXT,
        "one_time_pin_file": TEXT,
        "one_time_pin_stdin": YES,
    },
    "lrs": {
        "endpoint": TEXT,
        "key": TEXT,
        "secret_file": TEXT,
        "secret_stdin": YES,
        "xapi_version": TEXT,
        "ca_file": TEXT,
        "proxy": TEXT,
        "proxy_user": TEXT,
        "proxy_password_file": TEXT,
        "proxy_password_stdin": YES,
    },
    "repository": {"source": TEXT, "place": TEXT, "take": LIST},
}
"""By table ("" is none): the keys and what their values are. `[settings.…]` is that of `app.settings`."""
NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "operator": ("id", "name"),
    "lrs": ("endpoint", "key"),
    "repository": ("source",),
}
_SETTINGS = "settings"


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What a file says: `said` by "table.key" ("site", "lrs.key"), its settings, where each stands, what is wrong."""

    folder: Path
    file: str
    said: Mapping[str, Any] = {}
    settings: Said = Said()
    lines: Mapping[str, int] = {}
    flaws: tuple[Flaw, ...] = ()

    def text(self, key: str) -> str:
        """Return a text, "" where it is not said."""
        return str(self.said.get(key, ""))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        return tuple(self.said.get(key, ()))

    def has(self, table: str) -> bool:
        """Say whether there is such a table."""
        return any(key.startswith(f"{table}.") for key in self.said)

    def path(self, text: str) -> Path:
        """Return a file that it names."""
        return self.folder / text

    def flaw(self, code: str, key: str, **params: str | int) -> Flaw:
        """Return a flaw about one of its keys."""
        return Flaw(code=code, file=self.file, line=self.lines.get(key, 0), params={"key": key, **params})


def read_sheet(path: Path, *, system: bool = False) -> Sheet:
    """Read a file; `system`: the system-wide one. Raises nothing: what is wrong is in `flaws`."""
    here = Sheet(folder=path.absolute().parent, file=str(path))
    try:
        found = parse(read_small(path, MOST_BYTES, system=system), here.file)
    except OSError as error:
        found = Flaw(code="unreadable", file=here.file, params={"reason": error.strerror or ""})
    if isinstance(found, Flaw):
        return msgspec.structs.replace(here, flaws=(found,))
    return _read(here, found.tables, found.lines)


def _read(sheet: Sheet, tables: Mapping[str, Any], lines: TomlLines) -> Sheet:
    said: dict[str, Any] = {}
    at: dict[str, int] = {}
    flaws: list[Flaw] = []
    settings = Said()
    for name, value in tables.items():
        if name == _SETTINGS and isinstance(value, dict):
            settings = read_tables(value, lines, sheet.file, may_lock=False, under=(_SETTINGS,))
            flaws += settings.flaws
            at |= {f"settings.{key}": line for key, line in settings.lines.items()}
            continue
        if name in {*KEYS, _SETTINGS} - {""} and not isinstance(value, dict):
            flaws.append(Flaw(code="no_table", file=sheet.file, line=lines.line((name,)), params={"key": name}))
            continue
        inside = value if name in KEYS and name and isinstance(value, dict) else {name: value}
        table = name if inside is value else ""
        for key, one in inside.items():
            whole = f"{table}.{key}" if table else key
            at[whole] = lines.line((table, key) if table else (key,))
            found = _wrong(whole, KEYS[table].get(key, ""), one)
            if found is None:
                said[whole] = one
            else:
                flaws.append(Flaw(code=found[0], file=sheet.file, line=at[whole], params=found[1]))
        flaws += [
            Flaw(code="missing", file=sheet.file, line=lines.line((table,)), params={"key": f"{table}.{key}"})
            for key in NEEDED.get(table, ())
            if key not in inside
        ]
    return msgspec.structs.replace(sheet, said=said, settings=settings, lines=at, flaws=tuple(flaws))


def _wrong(key: str, kind: str, value: object) -> tuple[str, dict[str, str | int]] | None:
    if not kind:
        return "unknown_key", {"key": key[:60]}
    fits = {
        TEXT: isinstance(value, str) and bool(value.strip()) and value.isprintable(),
        YES: isinstance(value, bool),
        LIST: isinstance(value, list) and all(isinstance(each, str) and each and each.isprintable() for each in value),
    }[kind]
    return None if fits else ("bad_value", {"key": key, "allowed": kind})
