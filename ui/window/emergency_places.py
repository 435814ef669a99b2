# SPDX-License-Identifier: Apache-2.0
"""Where somebody is in an emergency, nobody being signed in, and what they want there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.emergency_views import EmergencyCard


class Emergency(msgspec.Struct, frozen=True):
    """What can be read without signing in, and the number to call."""


class AtEmergency(msgspec.Struct, frozen=True):
    """One of these, whole."""

    card: EmergencyCard


class EmergencyPicked(msgspec.Struct, frozen=True):
    """Read this one."""

    card: EmergencyCard


EmergencyIntent: TypeAlias = EmergencyPicked
