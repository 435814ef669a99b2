# SPDX-License-Identifier: Apache-2.0
"""What a person wants in the library."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app.library.views import Filters

if TYPE_CHECKING:
    from app.own.facts import Ref


class ThingAsked(msgspec.Struct, frozen=True):
    """Open this; `way` says how they came to it (see `ThingUsed`)."""

    ref: Ref
    way: str = "list"


class ThingJudged(msgspec.Struct, frozen=True):
    """Useful and true, each 1 to 3; 0: not said."""

    ref: Ref
    useful: int = 0
    fits: int = 0


class ThingNotForMe(msgspec.Struct, frozen=True):
    """Something is not for them, or (`back`) it is after all."""

    ref: Ref
    back: bool = False


class LibraryAsked(msgspec.Struct, frozen=True):
    """Show what is left by these filters, and what is found of it for what was typed."""

    text: str = ""
    filters: Filters = Filters()


class CardCodeTyped(msgspec.Struct, frozen=True):
    """Open the card of this code."""

    code: str


class OwnAdded(msgspec.Struct, frozen=True):
    """Keep a file (`path`) or the address of a page."""

    title: str
    path: str = ""
    address: str = ""


class OwnRemoved(msgspec.Struct, frozen=True):
    """Take one of the organisation's own away."""

    id: str


class CodeCardAsked(msgspec.Struct, frozen=True):
    """Make a card with the code of this, to be printed."""

    ref: Ref


LibraryIntent: TypeAlias = (
    ThingAsked | ThingJudged | ThingNotForMe | LibraryAsked | CardCodeTyped | OwnAdded | OwnRemoved | CodeCardAsked
)
