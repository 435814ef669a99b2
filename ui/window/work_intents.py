# SPDX-License-Identifier: Apache-2.0
"""What a person, or a bar that is shown, wants of long work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class WorkStopped:
    """Do not go on with it."""


@dataclass(frozen=True, slots=True)
class WorkLooked:
    """Show again how far it is."""


WorkIntent: TypeAlias = WorkStopped | WorkLooked
