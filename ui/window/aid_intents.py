# SPDX-License-Identifier: Apache-2.0
"""What a person wants with things to look up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.aids.views import AidKind


class AidAsked(msgspec.Struct, frozen=True):
    """Open this one."""

    kind: AidKind
    pack: str
    id: str


class RoleWanted(msgspec.Struct, frozen=True):
    """Work towards a role: these modules are my goals."""

    modules: tuple[str, ...]


class ProgrammeStarts(msgspec.Struct, frozen=True):
    """Start this programme for me."""

    programme: str


class SheetAsked(msgspec.Struct, frozen=True):
    """Put the huddle sheet where it can be printed."""


class AddressCopied(msgspec.Struct, frozen=True):
    """Copy the address of a page."""

    link: str


AidIntent = AidAsked | RoleWanted | ProgrammeStarts | SheetAsked | AddressCopied
