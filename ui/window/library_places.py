# SPDX-License-Identifier: Apache-2.0
"""The screens of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.library.views import HouseView


class ToLibrary(msgspec.Struct, frozen=True):
    """The library, on top of the screen that it was opened from."""


class JustLooking(msgspec.Struct, frozen=True):
    """The part of the library of which nothing is noted."""


class AtHouse(msgspec.Struct, frozen=True):
    """One of the organisation's own. `door`: nobody is signed in; `unnoted`: opened from the part that is not noted."""

    view: HouseView
    door: bool = False
    unnoted: bool = False


class AtCode(msgspec.Struct, frozen=True):
    """What a code opens; "" where it is still to be typed. Nobody may be signed in."""

    code: str = ""


class OwnThings(msgspec.Struct, frozen=True):
    """The organisation's own, for whoever keeps them."""
