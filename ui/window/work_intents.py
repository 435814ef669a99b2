# SPDX-License-Identifier: Apache-2.0
"""What a person, or a bar that is shown, wants of long work."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import msgspec


class WorkStopped(msgspec.Struct, frozen=True):
    """Do not go on with it."""


class WorkLooked(msgspec.Struct, frozen=True):
    """Show again how far it is."""


class SavedDeleted(msgspec.Struct, frozen=True):
    """Delete this file or folder, which was saved for me."""

    path: Path


WorkIntent: TypeAlias = WorkStopped | WorkLooked | SavedDeleted
