# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be with a badge file or a passport, their own or one that is brought."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from ui.window.own_places import OwnPlace

if TYPE_CHECKING:
    from app.open_badge import EarnedBadge
    from app.passport.model import Brought, Entry
    from app.views import LearnerCard


class MyPassport(OwnPlace, msgspec.Struct, frozen=True):
    """What I learned anywhere."""


@dataclass(frozen=True, slots=True)
class AtEntry(OwnPlace):
    """Something that was learned, being written down. `new`: it is not in the passport yet."""

    entry: Entry = field(repr=False)
    new: bool = True


class PassportLines(OwnPlace, msgspec.Struct, frozen=True):
    """What goes into the file."""


class AtBadge(OwnPlace, msgspec.Struct, frozen=True):
    """A micro-credential that was earned, to be saved as a file."""

    badge: EarnedBadge


class BringPassport(OwnPlace, msgspec.Struct, frozen=True):
    """Somebody brings a passport; `card`: whose page it was asked from."""

    card: LearnerCard | None = None


@dataclass(frozen=True, slots=True)
class AtBrought(OwnPlace):
    """A passport beside the person who brings it. Nothing of it is kept but what is decided."""

    brought: Brought = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class AtLine(OwnPlace):
    """One line of it, to be accepted or not."""

    brought: Brought = field(repr=False)
    content: bytes = field(repr=False)
    item: str = ""
