# SPDX-License-Identifier: Apache-2.0
"""What the screens for an emergency are given; light, since the first screen knows of them."""

from __future__ import annotations

from typing import Final

import msgspec

LESSON: Final = "lesson"
DOCUMENT: Final = "document"


class EmergencyCard(msgspec.Struct, frozen=True):
    """An entry of the list: what it is called, and where it stands. `kind` is `LESSON` or `DOCUMENT`."""

    pack: str
    kind: str
    id: str
    title: str


class EmergencyList(msgspec.Struct, frozen=True, kw_only=True):
    """What can be read, and the number to call ("": none is set)."""

    number: str
    cards: tuple[EmergencyCard, ...]
