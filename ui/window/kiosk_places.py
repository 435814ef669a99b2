# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be on a device that many share."""

from __future__ import annotations

import msgspec


class Attract(msgspec.Struct, frozen=True):
    """What a kiosk shows to whoever passes by; nobody is signed in from here on."""
