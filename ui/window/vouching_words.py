# SPDX-License-Identifier: Apache-2.0
"""What is said where something was signed, and not by a supervisor who is known on this device."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.vouching import Word


def doubt_words(doubt: Word, name: str = "") -> str:
    """Return it in plain words; `name`: who signed, as far as that is known."""
    translate = QCoreApplication.translate
    if doubt is Word.NO_RIGHT and name:
        return translate("Vouching", "Signed by {name}, who is no supervisor here").format(name=name)
    if doubt is Word.NO_RIGHT:
        return translate("Vouching", "Signed by somebody who is no supervisor here")
    return translate("Vouching", "Signed by somebody this device does not know")
