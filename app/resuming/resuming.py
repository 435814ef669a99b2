# SPDX-License-Identifier: Apache-2.0
"""Keeps where somebody was, on this device, until they are somewhere else.

Rules:

1. One row for each person, among their drafts: each new place takes the one before away. Nothing of it is recorded, and
   nothing of it leaves.
2. It is good for `GOOD_MS`, the rest of a shift; after that the day begins with Today.
3. A screen that brings the program down must not do so for ever: what was opened `MOST_TRIES` times and never kept
   again is not opened any more.
4. Ids are given back as the newest pack calls things (`was` in the pack's source).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from app.record_ports import DraftPort
from app.resuming.left import Left, Spot
from app.text import storable

if TYPE_CHECKING:
    from app.accounts import Accounts
    from app.rights import Gate
    from app.shelf import Shelf

GOOD_MS = 12 * 3_600_000
"""Twelve hours."""
MOST_TRIES = 2
MOST_BYTES = 64_000
"""More than anybody types; a screen that says more comes back without what stood on it."""
_NAME = "screen"
"""What the row is kept under, where others have the id of an attempt."""
_json = msgspec.json.Decoder(Left)


class RecordPort(DraftPort, Protocol):
    """The part of the record that this uses."""

    def now_ms(self) -> int: ...


class Resuming:
    """Where people were; implements `ui.ports.ResumingPort`.

    Only the person themselves: Refusal "not_yours" for anybody else, "not_signed_in" for nobody.
    """

    def __init__(self, *, record: RecordPort, shelf: Shelf, accounts: Accounts, gate: Gate) -> None:
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate

    def keep(self, learner: str, left: Left) -> None:
        """Keep this in place of what was kept before. Raises `StoreFailed`."""
        self._gate.own(learner)
        stack = tuple(msgspec.structs.replace(spot, state=_clean(spot.state)) for spot in left.stack)
        kept = msgspec.structs.replace(left, stack=stack, at_ms=self._record.now_ms(), tries=0)
        text = _text(kept)
        if len(text) > MOST_BYTES:
            bare = tuple(msgspec.structs.replace(spot, state={}) for spot in stack)
            text = _text(msgspec.structs.replace(kept, stack=bare))
        self._record.save_draft(learner, _NAME, _NAME, text)

    def left(self, learner: str) -> Left | None:
        """Return where somebody was, None where nothing is kept that is still good; it counts as one try."""
        self._gate.own(learner)
        kept = self._record.draft(learner, _NAME)
        try:
            found = _json.decode(kept[1]) if kept is not None else None
        except msgspec.DecodeError:  # of a newer program, which this one was put in place of
            return None
        if found is None or found.tries >= MOST_TRIES or abs(self._record.now_ms() - found.at_ms) > GOOD_MS:
            return None
        self._record.save_draft(learner, _NAME, _NAME, _text(msgspec.structs.replace(found, tries=found.tries + 1)))
        own = self._accounts.card(learner).pack
        return msgspec.structs.replace(found, stack=tuple(self._named(spot, own) for spot in found.stack))

    def _named(self, spot: Spot, own: str) -> Spot:
        pack = spot.ids.get("pack", own)
        if pack not in self._shelf.ids():
            return spot
        names = self._shelf.names(pack)
        return msgspec.structs.replace(spot, ids={part: names.now(part, known) for part, known in spot.ids.items()})


def _text(left: Left) -> str:
    return msgspec.json.encode(left).decode()


def _clean(state: dict[str, object]) -> dict[str, object]:
    return {name: _storable(value) for name, value in state.items()}


def _storable(value: object) -> object:
    """Plain JSON whose words can all be written."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(str(name)): _storable(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_storable(each) for each in value]
    return value
