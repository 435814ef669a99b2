# SPDX-License-Identifier: Apache-2.0
"""Where a file lies that was written for somebody: in plain words, as a path, and to open at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.isolates import apart
from ui.window.folders import steps
from ui.window.opening import opened
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.work_intents import SavedDeleted


class Lying(QWidget):
    """Stands below the words that it was written; offers to delete it again, with one question.

    `named` is what the person looks for in the folder, `file` what is opened. `can_open`: this is no locked kiosk.
    `opens`: there is something to see in it for a person.
    Sends `SavedDeleted`.
    """

    wanted = Signal(object)

    def __init__(
        self, named: Path, file: Path, *, can_open: bool, opens: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.named = named
        self._file = file
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        self._failed: Text | None = None
        column.addWidget(Text(self._plainly(named)))
        if not can_open:
            column.addWidget(Text(self._ask()))
        column.addWidget(Text(steps(named), "small"))
        self._acts = Flow(gap=TOKENS.space.s)
        column.addLayout(self._acts)
        if can_open and opens:
            button = Button(self.tr("Open it"), icon="book")
            button.chosen.connect(self._open)
            self._acts.add(button)
        self._delete = Button(self.tr("Delete it"), None, icon="erase")
        self._delete.setAccessibleDescription(named.name)
        self._delete.chosen.connect(self._ask_once)
        self._acts.add(self._delete)
        self._asked: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _plainly(self, named: Path) -> str:
        places, folder = QStandardPaths.StandardLocation, named.parent
        if folder == Path(QStandardPaths.writableLocation(places.DocumentsLocation)):
            shown = QStandardPaths.displayName(places.DocumentsLocation)
        elif folder == Path(QStandardPaths.writableLocation(places.HomeLocation)):
            words = self.tr("In the home folder of this computer, under the name {name}.")
            return words.format(name=apart(named.name))
        else:
            shown = folder.name
        words = self.tr("In the folder {folder} of this computer, under the name {name}.")
        return words.format(folder=apart(shown), name=apart(named.name))

    def _ask(self) -> str:
        return self.tr("This screen opens no files. Ask whoever looks after this device to give it to you.")

    def show_deleted(self, *, gone: bool) -> None:
        """Say that it is deleted, or that the disk would not."""
        focus = self.focusWidget()
        had_focus = focus is not None and focus.hasFocus()
        self._end_question()
        words = (
            self.tr("It is deleted.")
            if gone
            else self.tr("It could not be deleted: it may be open, or something else lies in its folder.")
        )
        said = IconText("done" if gone else "info", words)
        if gone:
            for widget in self.findChildren(Text) + self.findChildren(Button):
                widget.hide()
            self._delete.setEnabled(False)
        self._column.addWidget(said)
        said.show()
        if had_focus:  # what had it is gone; else it would go to the bar above
            said.label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            said.label.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    @Slot(object)
    def _ask_once(self, _value: object) -> None:
        if self._asked:
            return
        words = Text(self.tr("Delete this for good? What Stepwell keeps about you stays."), "lead")
        keep = Button(self.tr("No, keep it"), None, kind="primary", icon="back")
        keep.chosen.connect(self._kept)
        sure = Button(self.tr("Yes, delete it"), SavedDeleted(self.named), icon="erase")
        sure.chosen.connect(self.wanted)
        row = Flow(gap=TOKENS.space.s)
        self._column.addWidget(words)
        self._column.addLayout(row)
        row.add(keep)
        row.add(sure)
        self._asked = [words, keep, sure]
        self._delete.hide()
        for widget in self._asked:
            widget.show()
        keep.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words.text())

    @Slot(object)
    def _kept(self, _value: object) -> None:
        self._end_question()
        self._delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_question(self) -> None:
        self._delete.show()
        for widget in self._asked:
            widget.hide()
            widget.deleteLater()
        self._asked = []

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
