# SPDX-License-Identifier: Apache-2.0
"""Once a kiosk is left, what stood on its screen can be pressed as on any other one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMainWindow

from app.preferences import TextSize, Theme
from ui.window.style import Appearance
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button


def test_buttons_that_were_made_in_a_kiosk_keep_their_least_height(qapp):
    window, sheet = QMainWindow(), qapp.styleSheet()
    try:
        appearance = Appearance(qapp, window, kiosk=True)
        appearance.dress(Theme.LIGHT, TextSize.S, "en")
        button = Button("Go on", None, kind="quiet", parent=window)
        window.setCentralWidget(button)
        window.show()
        QApplication.processEvents()
        assert button.minimumHeight() >= TOKENS.size.kiosk_target - 2
        appearance.leave_kiosk()
        QApplication.processEvents()
        assert TOKENS.size.target <= button.minimumHeight() < TOKENS.size.kiosk_target - 2
    finally:
        qapp.setStyleSheet(sheet)
        window.close()
        window.deleteLater()
