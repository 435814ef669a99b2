# SPDX-License-Identifier: Apache-2.0
"""Entries that cannot be kept here because another one stands under the same device and number.

Two machines have recorded under one device id then: one is a copy of the other that the program could not tell from it
(a disk image with the same machine id), or somebody forged statements. What one of them recorded is missing on the
other and on devices that heard of the other first. Each number is remembered once, however often it comes again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.record.meta import read_note, set_note
from app.statements import spans

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "clashes"
_MOST_DEVICES = 50
_MOST_RUNS = 1_000
"""Of one device. Whoever forges more gains nothing by it."""


class Clashes(msgspec.Struct, frozen=True, kw_only=True):
    """How many entries are missing here, and which device id most of them name ("" for none)."""

    entries: int = 0
    device: str = ""


def note_clashes(database: Database, places: Iterable[tuple[str, int]]) -> None:
    """Remember device and number of entries that were left out, in the caller's transaction."""
    found: dict[str, set[int]] = {}
    for device, number in places:
        found.setdefault(device, set()).add(number)
    if not found:
        return
    before = _read(database)
    after = dict(before)
    for device, numbers in found.items():
        known = spans.from_text(after.get(device, ""))
        new = {number for number in numbers if number > 0 and not spans.within(((number, number),), known)}
        if new and (device in after or len(after) < _MOST_DEVICES) and len(known) < _MOST_RUNS:
            after[device] = spans.to_text(spans.together(known, spans.spans_of(new)))
    if after != before:
        set_note(database, _NOTE, msgspec.json.encode(after).decode())


def read_clashes(database: Database) -> Clashes:
    """Return what was left out so far."""
    counts = {device: spans.count(spans.from_text(text)) for device, text in _read(database).items()}
    worst = max(counts, key=lambda device: (counts[device], device), default="")
    return Clashes(entries=sum(counts.values()), device=worst)


def _read(database: Database) -> Mapping[str, str]:
    text = read_note(database, _NOTE)
    return msgspec.json.decode(text, type=dict[str, str]) if text else {}
