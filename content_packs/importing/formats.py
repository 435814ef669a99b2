# SPDX-License-Identifier: Apache-2.0
"""The formats that can be imported, by name, each with how a file of it is known. Others find their place here."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from content_packs.importing import aiken, gift, moodle_xml, table, workbook
from content_packs.importing.assemble import assemble
from content_packs.importing.draft import Draft, Imported
from content_packs.importing.report import CannotImport, Remark, remark
from content_packs.importing.texts import decoded

MOST_BYTES = 100 << 20
"""Largest file that is read at all; those of Moodle hold their pictures."""
MOST_TEXT_BYTES = 10 << 20
_AIKEN = re.compile(r"^[ \t]*ANSWER[ \t]*:[ \t]*[A-Za-z]\b", re.IGNORECASE | re.MULTILINE)
_GIFT = re.compile(r"^[ \t]*(?:::|\$CATEGORY:)|(?<!\\)\{[^{}]{0,5000}\}", re.MULTILINE)
_LOOKED_AT = 200_000

Read = Callable[[bytes], tuple[list[Draft], list[Remark]]]


class Format(msgspec.Struct, frozen=True):
    """A format: its name, the endings of its files, what their bytes look like, and its reader."""

    name: str
    endings: frozenset[str]
    looks: Callable[[bytes], bool]
    read: Read


def read_any(path: Path, *, format_name: str = "", given: bytes | None = None) -> Imported:
    """Everything that can be read of a file of questions, and the report of it.

    `format_name` is one of FORMATS (empty: found out); `given` are the file's bytes, if they are there already.
    CannotImport when it cannot be opened, is too large, is of no known format, or is broken as a whole.
    """
    data = _bytes(path) if given is None else given
    if format_name and format_name not in FORMATS:
        raise CannotImport("format-unknown", file=path.name, formats=", ".join(FORMATS))
    chosen = FORMATS[format_name] if format_name else _sniff(path, data)
    drafts, remarks = chosen.read(data)
    if not drafts:
        raise CannotImport("nothing-in-it", file=path.name, format=chosen.name)
    return assemble(drafts, remarks, file=path.name, format_name=chosen.name)


def _bytes(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotImport("file-missing", file=path.name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise CannotImport("file-missing", file=path.name) from error
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise CannotImport("file-unreadable", file=path.name, reason=reason) from error
    if len(data) > MOST_BYTES:
        raise CannotImport("file-too-large", file=path.name, limit=MOST_BYTES)
    return data


def _sniff(path: Path, data: bytes) -> Format:
    ending = path.suffix.lower().lstrip(".")
    fitting = [known for known in FORMATS.values() if known.looks(data)]
    named = [known for known in fitting if ending in known.endings]
    if not fitting:
        named = [known for known in FORMATS.values() if ending in known.endings and ending != "txt"]
    found = next(iter([*named, *fitting]), None)
    if found is None:
        raise CannotImport("format-unclear", file=path.name, formats=", ".join(FORMATS))
    return found


def _text(data: bytes) -> str:
    if len(data) > MOST_TEXT_BYTES:
        raise CannotImport("file-too-large", file="", limit=MOST_TEXT_BYTES)
    return decoded(data)[0]


def _guessed(data: bytes) -> list[Remark]:
    encoding = decoded(data)[1]
    return [remark("encoding-guessed", encoding=encoding)] if encoding else []


def _read_gift(data: bytes) -> tuple[list[Draft], list[Remark]]:
    return gift.read(_text(data)), _guessed(data)


def _read_aiken(data: bytes) -> tuple[list[Draft], list[Remark]]:
    return aiken.read(_text(data)), _guessed(data)


def _read_moodle(data: bytes) -> tuple[list[Draft], list[Remark]]:
    return moodle_xml.read(data), [remark("settings-left")]


def _read_csv(data: bytes) -> tuple[list[Draft], list[Remark]]:
    drafts, remarks = table.read_csv(_text(data))
    return drafts, [*remarks, *_guessed(data)]


def _read_xlsx(data: bytes) -> tuple[list[Draft], list[Remark]]:
    rows, formulas = workbook.rows(data)
    drafts, remarks = table.read_rows(rows)
    return drafts, [*remarks, remark("formulas", count=formulas)] if formulas else remarks


def _looks_like_xml(data: bytes) -> bool:
    head = decoded(data[:2000])[0].lstrip()
    return head.startswith(("<?xml", "<quiz"))


def _looks_like_text(pattern: re.Pattern[str]) -> Callable[[bytes], bool]:
    def looks(data: bytes) -> bool:
        return not _looks_like_xml(data) and bool(pattern.search(decoded(data[:_LOOKED_AT])[0]))

    return looks


def _looks_like_csv(data: bytes) -> bool:
    lines: Iterable[str] = decoded(data[:_LOOKED_AT])[0].split("\n")
    first = next((line for line in lines if line.strip()), "")
    return any(mark in first for mark in ",;\t|") and not _GIFT.search(first)


FORMATS = {
    known.name: known
    for known in (
        Format("xlsx", frozenset({"xlsx", "xlsm"}), lambda data: data.startswith(b"PK\x03\x04"), _read_xlsx),
        Format("moodle-xml", frozenset({"xml"}), _looks_like_xml, _read_moodle),
        Format("aiken", frozenset({"txt", "aiken"}), _looks_like_text(_AIKEN), _read_aiken),
        Format("gift", frozenset({"gift", "txt"}), _looks_like_text(_GIFT), _read_gift),
        Format("csv", frozenset({"csv", "tsv", "txt"}), _looks_like_csv, _read_csv),
    )
}
"""By name, the surest signs first. QTI, Common Cartridge, PowerPoint and HTML are to join them."""
