# SPDX-License-Identifier: Apache-2.0
"""What files gave a device, kept beside the rest, and what every setter asks: whether this is locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.record.meta import read_note, set_note
from app.rights import Actor, ActorKind

if TYPE_CHECKING:
    from sqlite_utils import Database

_NOTE = "settings_given"


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """What files and the repository gave last. `told`: the text of the repository's settings."""

    values: dict[str, bool | int | str] = {}
    locked: dict[str, str] = {}
    told: str = ""


NONE_GIVEN = Given()


def read_given(database: Database) -> Given:
    """Return it; nothing where a newer program, or damage, left something else."""
    text = read_note(database, _NOTE)
    try:
        return msgspec.json.decode(text, type=Given) if text else NONE_GIVEN
    except msgspec.DecodeError:
        return NONE_GIVEN


def keep_given(database: Database, given: Given) -> None:
    """Keep it. Raises `StoreFailed`."""
    set_note(database, _NOTE, msgspec.json.encode(given).decode())


def refuse_locked(database: Database, actor: Actor, *keys: str) -> None:
    """Raise Refusal("setting_locked", key) where the organisation locked one of them. The program itself may."""
    if actor.kind is ActorKind.PROGRAM:
        return
    locked = read_given(database).locked
    for key in keys:
        if key in locked:
            raise Refusal("setting_locked", key=key)
