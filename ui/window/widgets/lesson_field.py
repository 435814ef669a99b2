# SPDX-License-Identifier: Apache-2.0
"""The field for a lesson: an editor with a few buttons above it that say what they do, and show what the line is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.authoring.lesson_lines import BULLET, HEADING
from ui.window.author_places import Field
from ui.window.tokens import TOKENS
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Button
from ui.window.widgets.flow import Flow
from ui.window.widgets.lesson_editor import CAREFUL, REMEMBER, STEPS, LessonEditor

BOLD = "bold"


class LessonField(WordsField):
    """`words` are the lesson in Markdown, which nobody sees."""

    def __init__(self, field: Field, label: str, words: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        self.tools: dict[str, Button] = {}
        super().__init__(field, label, words, hint=hint, many=True, parent=parent)

    def _begin(self, column: QVBoxLayout, words: str, *, many: bool) -> LessonEditor:  # noqa: ARG002
        self._lesson = made = LessonEditor()
        tools = QWidget()
        row = Flow(tools, gap=TOKENS.space.s)
        translate = QCoreApplication.translate
        for kind, name, icon in (
            (HEADING, translate("LessonField", "Heading"), "letters"),
            (BOLD, translate("LessonField", "Bold"), "bold"),
            (BULLET, translate("LessonField", "List"), "grip"),
            (STEPS, translate("LessonField", "Steps"), "steps"),
            (REMEMBER, translate("LessonField", "Tip"), "flag"),
            (CAREFUL, translate("LessonField", "Careful"), "careful"),
        ):
            tool = self.tools[kind] = Button(name, kind, kind="option", icon=icon)
            tool.setCheckable(True)
            tool.chosen.connect(self._use)
            row.add(tool)
        column.addWidget(tools)
        made.put(words)
        made.moved.connect(self._show)
        made.textChanged.connect(self._show)
        self._show()
        return made

    @property
    def words(self) -> str:
        """The lesson; as it was put, byte for byte, where nothing was changed."""
        return self._lesson.markdown()

    def put_picture(self, path: str, data: bytes) -> None:
        """Show a picture of the lesson."""
        self._lesson.put_picture(path, data)

    @Slot(object)
    def _use(self, kind: object) -> None:
        if kind == BOLD:
            self._lesson.turn_bold()
        else:
            self._lesson.turn(str(kind))
        self._lesson.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    @Slot()
    def _show(self) -> None:
        """Mark the tools that say what the line with the cursor is."""
        shape = self._lesson.shape()
        on = {shape.box, shape.kind if shape.box != STEPS else "", BOLD if self._lesson.bold() else ""}
        for kind, tool in self.tools.items():
            tool.setChecked(kind in on)
