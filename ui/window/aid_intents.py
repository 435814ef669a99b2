# SPDX-License-Identifier: Apache-2.0
"""What a person wants with things to look up."""

from __future__ import annotations

from dataclasses import dataclass

from app.aids.views import AidKind


@dataclass(frozen=True, slots=True)
class AidAsked:
    """Open this one."""

    kind: AidKind
    pack: str
    id: str


@dataclass(frozen=True, slots=True)
class RoleWanted:
    """Work towards a role: these modules are my goals."""

    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeStarts:
    """Start this programme for me."""

    programme: str


@dataclass(frozen=True, slots=True)
class SheetAsked:
    """Put the huddle sheet where it can be printed."""


@dataclass(frozen=True, slots=True)
class AddressCopied:
    """Copy the address of a page."""

    link: str


AidIntent = AidAsked | RoleWanted | ProgrammeStarts | SheetAsked | AddressCopied
