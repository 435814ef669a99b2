# SPDX-License-Identifier: Apache-2.0
"""Writes a table as an author would: values first, then the tables in it, a list of small tables row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from content_packs.importing import toml_text

Value: TypeAlias = "str | bool | int | float | list[Value] | dict[str, Value]"
Rows: TypeAlias = dict[str, "Value"]
_BLOCKS = frozenset({"competency", "film", "item", "module", "point", "scene", "step", "term"})
"""Lists of tables that are written one after the other under a heading of their own."""


def dump(table: Mapping[str, Value], path: tuple[str, ...] = ()) -> str:
    r"""The TOML text of a table.

    >>> print(dump({"id": "a", "options": [{"text": "Yes"}], "persona": {"name": "Mr Hale"}}), end="")
    id = "a"
    options = [
      { text = "Yes" },
    ]
    <BLANKLINE>
    [persona]
    name = "Mr Hale"
    """
    return "".join(_lines(table, path))


def _lines(table: Mapping[str, Value], path: tuple[str, ...]) -> Iterator[str]:
    inner = {key: value for key, value in table.items() if isinstance(value, dict) or _is_block(key, value)}
    for key, value in table.items():
        if key not in inner:
            yield f"{_key(key)} = {_value(value)}\n"
    for key, value in inner.items():
        where = (*path, key)
        name = ".".join(map(_key, where))
        if isinstance(value, dict):
            yield f"\n[{name}]\n"
            yield from _lines(value, where)
        elif isinstance(value, list):
            for row in value:
                yield f"\n[[{name}]]\n"
                yield from _lines(row if isinstance(row, dict) else {}, where)


def _is_block(key: str, value: Value) -> bool:
    return key in _BLOCKS and isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _key(key: str) -> str:
    plain = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
    return key if plain else toml_text.text(key)


def _value(value: Value) -> str:
    if isinstance(value, str):
        return toml_text.long_text(value)
    if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        return "[\n" + "".join(f"  {_inline(row)},\n" for row in value) + "]"
    if isinstance(value, list) and all(isinstance(row, str) for row in value):
        return toml_text.texts(str(row) for row in value)
    return _inline(value)


def _inline(value: Value) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(key)} = {_inline(each)}" for key, each in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, float) and not value.is_integer():
        return repr(value)
    return toml_text.scalar(value)
