# SPDX-License-Identifier: Apache-2.0
"""What a person, or a bar that is shown, wants of long work."""

from __future__ import annotations

from typing import TypeAlias

import msgspec


class WorkStopped(msgspec.Struct, frozen=True):
    """Do not go on with it."""


class WorkLooked(msgspec.Struct, frozen=True):
    """Show again how far it is."""


WorkIntent: TypeAlias = WorkStopped | WorkLooked
