# SPDX-License-Identifier: Apache-2.0
"""What "My data" and "Who looked" show. Times are ms since 1970 UTC, None where there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from app.privacy.retention import Retention
from app.privacy.topics import Topic
from app.record.leaving import Leaving


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """How many rows of a kind are kept about the person; what that is, why and until when: `inventory.TOPICS`."""

    topic: Topic
    rows: int


class Entries(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of one kind, one by one: rows by table, the newest first, and how many of each there are.

    Private notes are among them when their key was at hand; else `sealed` says how many there are.
    """

    tables: Mapping[str, Sequence[Mapping[str, object]]]
    counts: Mapping[str, int]
    sealed: int = 0


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one class of what may leave. `on`: new ones may leave.

    `sent` with the first and last time of sending, `waiting` to be sent, `set_aside` because the LRS refused them,
    `held_back` because the switch was off (or the sent text was let go), or recorded on another device.
    """

    what: Leaving
    on: bool
    sent: int
    first_ms: int | None
    last_ms: int | None
    waiting: int
    set_aside: int
    held_back: int


class MyData(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about one person, counted. `endpoint`: where it is sent to, empty for nowhere.

    `waits_days`: how long the person's own wish to be erased waits until it is done, 0: not (`app.privacy.waiting`).
    `erase_at_ms`: when they are to be erased, as was asked for.
    """

    learner: str
    name: str
    kept: tuple[Kept, ...]
    left: tuple[Left, ...]
    endpoint: str
    retention: Retention
    waits_days: int = 0
    erase_at_ms: int | None = None


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody looked at a page about the person. `kind`: person, command_line or program.

    `name` and `role` are those of today on this device, empty for who is no longer here or is no person.
    """

    at_ms: int
    kind: str
    name: str
    role: str
    page: str
    reason: str


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a copy for reading is made of: rows by table, private notes among them when their key was at hand.

    `sealed`: private notes that are not in it, because only the person can open them.
    """

    name: str
    at_ms: int
    retention: Retention
    tables: Mapping[str, Sequence[Mapping[str, object]]]
    sealed: int = 0


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """A copy of everything about one person: for programs, and what the one for reading is made of (`readable`)."""

    json: str
    contents: Contents
