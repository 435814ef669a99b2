# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be on a device that many share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attract:
    """What a kiosk shows to whoever passes by; nobody is signed in from here on."""
