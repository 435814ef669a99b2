# SPDX-License-Identifier: Apache-2.0
"""Words for what a person is told of one thing to know (`app.said`), the same on every screen of theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.said import Said


def said_words(told: Said) -> tuple[str, str]:
    """Return its icon and its words."""
    translate = QCoreApplication.translate
    match told:
        case Said.SURE:
            return "done", translate("ProgressPage", "You know this")
        case Said.WATCH:
            return "eye", translate("ProgressPage", "You know this. Let somebody watch you do it")
        case Said.PROBABLY:
            return "done", translate("PortionEndPage", "You probably know this")
        case Said.PRACTISE:
            return "again", translate("ProgressPage", "Practise a little more")
        case Said.START:
            return "seed", translate("ProgressPage", "Still to learn")
        case Said.OPEN:
            return "circle", translate("ProgressPage", "We are not sure yet")
