# SPDX-License-Identifier: Apache-2.0
"""What the screens are for of whoever leads a team."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.window.help_words_care import spread


def lead_help() -> dict[str, str]:
    """Return what Help says, by page."""
    translate = QCoreApplication.translate
    return spread(
        {
            "lead.LeadPage": translate(
                "Help", "What you can do for your team. Press a line to open it. People see who looked at them."
            ),
        }
    )
