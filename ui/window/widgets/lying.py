# SPDX-License-Identifier: Apache-2.0
"""Where a file lies that was written for somebody: in plain words, as a path, and to open at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.window.folders import steps
from ui.window.opening import opened
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Text, announce


class Lying(QWidget):
    """Stands below the words that it was written.

    `named` is what the person looks for in the folder, `file` what is opened. `can_open`: this is no locked kiosk.
    """

    def __init__(self, named: Path, file: Path, *, can_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._failed: Text | None = None
        column.addWidget(Text(self._plainly(named)))
        if can_open:
            button = Button(self.tr("Open it"), icon="book")
            button.chosen.connect(self._open)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(Text(self._ask()))
        column.addWidget(Text(steps(named), "small"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _plainly(self, named: Path) -> str:
        places, folder = QStandardPaths.StandardLocation, named.parent
        if folder == Path(QStandardPaths.writableLocation(places.DocumentsLocation)):
            shown = QStandardPaths.displayName(places.DocumentsLocation)
        elif folder == Path(QStandardPaths.writableLocation(places.HomeLocation)):
            words = self.tr("In the home folder of this computer, under the name {name}.")
            return words.format(name=_whole(named.name))
        else:
            shown = folder.name
        words = self.tr("In the folder {folder} of this computer, under the name {name}.")
        return words.format(folder=_whole(shown), name=_whole(named.name))

    def _ask(self) -> str:
        return self.tr("This screen opens no files. Ask whoever looks after this device to give it to you.")

    @Slot(object)
    def _open(self, _value: object) -> None:
        if opened(self._file):
            if self._failed is not None:
                self._failed.hide()
            return
        if self._failed is None:
            words = self.tr("Nothing on this computer opens it. Ask whoever looks after this device.")
            self._failed = Text(words)
            self._column.addWidget(self._failed)
        self._failed.show()
        announce(self, self._failed.text())


def _whole(name: str) -> str:
    """A name that is not turned round between words of Arabic."""
    return f"\u2068{name}\u2069"
