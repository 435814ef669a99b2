# SPDX-License-Identifier: Apache-2.0
"""A tick for "with a code", and the line in which the code is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.carrying.box import CODE_LENGTH
from app.private.recovery import GROUP
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText, Text, announce


class CodeLock(QWidget):
    """Emits `wanted` when somebody wants a new code; `show_code` shows it. What is typed stays until it goes."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.s)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = self.tr("Lock the files with a code")
        detail = self.tr("Whoever finds the stick can read nothing then. All devices that share it use the same code.")
        self._tick = Button(words, None, kind="option", icon="square", detail=detail)
        self._tick.setCheckable(True)
        self._tick.chosen.connect(self._turned)
        label = self.tr("The code of this stick")
        self._label = Text(label, "lead")
        self._line = QLineEdit()
        self._line.setMaxLength(3 * CODE_LENGTH)
        self._line.setAccessibleName(label)
        self._line.setPlaceholderText("-".join(["XXXX"] * (CODE_LENGTH // GROUP)))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhPreferUppercase)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._make = Button(self.tr("Make a new code"), None, icon="key")
        self._make.chosen.connect(self._ask)
        self._note = IconText("info", self.tr("Write it down now: it is shown here only, and each device needs it."))
        column.addWidget(self._tick)
        column.addWidget(self._label)
        column.addWidget(self._line)
        column.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._note)
        self._note.hide()
        self.lock(on=False)

    @property
    def locked(self) -> bool:
        """Whether the files are to be locked."""
        return self._tick.isChecked()

    @property
    def code(self) -> str:
        """What was typed; empty where nothing is locked."""
        return self._line.text().strip() if self.locked else ""

    def lock(self, *, on: bool) -> None:
        """Put the tick there, or take it away."""
        self._tick.setChecked(on)
        self._tick.show_icon("ticked" if on else "square", "accent" if on else "muted")
        for widget in (self._label, self._line, self._make):
            widget.setVisible(on)
        self._note.setVisible(on and self._note.isVisibleTo(self))

    def show_code(self, code: str) -> None:
        """Put a new code into the line."""
        self._line.setText(code)
        self._note.show()
        announce(self, " ".join(code))

    def ask_for_code(self) -> None:
        """Lead to the line."""
        self.lock(on=True)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _turned(self, _value: object) -> None:
        self.lock(on=self._tick.isChecked())

    @Slot(object)
    def _ask(self, _value: object) -> None:
        self.wanted.emit()
