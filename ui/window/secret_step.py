# SPDX-License-Identifier: Apache-2.0
"""Where somebody is who chooses a PIN."""

from __future__ import annotations

from enum import StrEnum


class SecretStep(StrEnum):
    """Where somebody is with it."""

    FIRST = "first"
    AGAIN = "again"
    DIFFERENT = "different"
    """The two were not the same."""
    WEAK = "weak"
    """Everybody would try it first."""
    SAME = "same"
    """It is the one that was to be replaced."""
