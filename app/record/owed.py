# SPDX-License-Identifier: Apache-2.0
"""Remembers whose statements were stored by the LRS since a manifest said so, in the transaction that marks them sent.

Read from the statements themselves: they may have been carried here by file from a device that cannot send.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.record.sqlite import Database
from app.statements import terms


class _Account(msgspec.Struct, frozen=True):
    name: str


class _Actor(msgspec.Struct, frozen=True):
    account: _Account


class _Extensions(msgspec.Struct, frozen=True):
    device: str = msgspec.field(name=terms.DEVICE)
    sequence: str = msgspec.field(name=terms.SEQUENCE)


class _Context(msgspec.Struct, frozen=True):
    extensions: _Extensions


class _Ours(msgspec.Struct, frozen=True):
    """What is read of a statement that was made of an event; every other statement lacks some of it."""

    actor: _Actor
    context: _Context
    timestamp: str


_decoder = msgspec.json.Decoder(_Ours)


def owe(database: Database, texts: Iterable[str]) -> None:
    """Note that a manifest is owed for these statements; in the caller's transaction."""
    oldest: dict[tuple[str, str], int] = {}
    for text in texts:
        try:
            ours = _decoder.decode(text)
            at_ms = terms.moment_ms(ours.timestamp)
        except (msgspec.MsgspecError, ValueError, OverflowError):
            continue
        whose = (ours.actor.account.name, ours.context.extensions.device)
        oldest[whose] = min(at_ms, oldest.get(whose, at_ms))
    database.conn.executemany(
        "INSERT INTO handover (learner, device, oldest_ms) VALUES (?, ?, ?)"
        " ON CONFLICT (learner, device) DO UPDATE SET oldest_ms = min(oldest_ms, excluded.oldest_ms)",
        [(*whose, at_ms) for whose, at_ms in oldest.items()],
    )
