# SPDX-License-Identifier: Apache-2.0
"""How long work still takes, how far it is, and why it ended early, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

HOURS_FROM: Final = 90
"""Minutes from which it is said in hours."""
_HOUR: Final = 60


def time_left(minutes: int | None) -> str:
    """Return how long it still takes (`ui.time_left.TimeLeft`); empty where nothing is known of it."""
    translate = QCoreApplication.translate
    if minutes is None:
        return ""
    if minutes == 0:
        return translate("LongWork", "Less than a minute to go")
    if minutes == 1:  # English has no catalogue that would say it otherwise
        return translate("LongWork", "About a minute to go")
    if minutes < HOURS_FROM:
        return translate("LongWork", "About %Ln minutes to go", "", minutes)
    return translate("LongWork", "About %Ln hours to go", "", round(minutes / _HOUR))


def stopping() -> str:
    """Return what is said from the press on Stop to the end."""
    return QCoreApplication.translate("LongWork", "Stopping …")
