# SPDX-License-Identifier: Apache-2.0
"""The button that says what a screen is for; every window of the program has it in the same corner."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.window.widgets.basic import Button


class HelpButton(Button):
    """Help. A tap does not take the focus, so that whoever comes back types on where they were."""

    def __init__(self) -> None:
        super().__init__("", None, kind="quiet", icon="help")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.word()

    def word(self) -> None:
        """Say it in the language of now."""
        self.say(self.tr("Help"))
        self.setAccessibleDescription(self.tr("What this screen is for. Key: {key}").format(key="F1"))
