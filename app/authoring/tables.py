# SPDX-License-Identifier: Apache-2.0
"""Writes tables of TOML so that what was not changed stays as somebody wrote it, with their comments."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from content_packs.importing import toml_text as toml
from content_packs.toml_read import NotToml, loads

Json = dict[str, Any]
_BARE = re.compile(r"[A-Za-z0-9_-]+")


def value(found: object, *, inside: bool = False) -> str:
    """A value of TOML; `inside` an inline table everything stands in one line."""
    match found:
        case bool() | int() | float():
            return toml.scalar(found)
        case str():
            return toml.text(found) if inside else toml.long_text(found)
        case Mapping():
            return "{ " + ", ".join(f"{key(name)} = {value(one, inside=True)}" for name, one in found.items()) + " }"
        case list() | tuple():
            parts = [value(one, inside=True) for one in found]
            line = f"[{', '.join(parts)}]"
            tables = any(isinstance(one, Mapping) for one in found)
            if inside or (not tables and len(line) <= 100):
                return line
            return "[\n" + "".join(f"  {part},\n" for part in parts) + "]"
    return str(found)  # dates and times


def key(name: str) -> str:
    """The name of a value, in quotes where it needs them."""
    return name if _BARE.fullmatch(name) else toml.text(name)


def table_text(table: Mapping[str, object]) -> str:
    """The lines of a table, without its header."""
    return "".join(f"{key(name)} = {value(found)}\n" for name, found in table.items())


def whole(before: str, table: Json) -> str:
    """A file that is one table: as it was where it says the same."""
    return before if parsed(before) == table else table_text(table)


def listed(before: str, name: str, tables: Sequence[Json]) -> str:
    """A file with a list of tables `name`: those that say the same as one of `before` stand as they stood there.

    Other keys of the file stay. Where `before` cannot be taken apart, everything is written anew.
    """
    old = parsed(before)
    if old is not None and old.get(name, []) == list(tables) and (tables or not old):
        return before
    head, blocks = _blocks(before, name)
    if not blocks:
        head = table_text({k: v for k, v in (old or {}).items() if k != name})
    used: list[str] = []
    for table in tables:
        same = next((text for text, found in blocks if found == table), None)
        used.append((same or f"[[{name}]]\n{table_text(table)}").strip("\n"))
    return "\n\n".join(part for part in (head.strip("\n"), *used) if part) + "\n"


def parsed(text: str) -> Json | None:
    """The table of a text, None where it is no TOML."""
    try:
        return loads(text)
    except NotToml:
        return None


def _blocks(text: str, name: str) -> tuple[str, list[tuple[str, Json]]]:
    """The text before the first `[[name]]`, and each of them with what it says; nothing where that is not sure."""
    whole_text = parsed(text)
    starts = [found.start() for found in re.finditer(rf"(?m)^\[\[{re.escape(name)}\]\]", text)]
    if whole_text is None or not starts or len(starts) != len(whole_text.get(name, ())):
        return "", []
    parts = [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    blocks = []
    for part, said in zip(parts, whole_text[name], strict=True):
        alone = parsed(part)
        if alone is None or alone != {name: [said]}:
            return "", []
        blocks.append((part, said))
    return text[: starts[0]], blocks
