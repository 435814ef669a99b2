# SPDX-License-Identifier: Apache-2.0
"""An editor for lessons: headings, bold, lists, steps and boxes as they look, and never a sign of Markdown.

1. What is pasted is cleaned to what the editor has: words, bold, headings and lists. What came out of the editor itself
   comes back whole.
2. Return in a heading goes on with plain words; in an empty line of a list or a box it leaves that. Backspace at the
   beginning of a line makes it plain first.
3. Each line runs in the direction of its own words.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from app.authoring.lesson_lines import BULLET, HEADING, KEPT, NEW_LEVEL, NUMBER, PICTURE, PLAIN, QUOTE, Line, Run
from app.authoring.lesson_text import lines_of, written
from content_packs.fields import without_unseen
from ui.window.tokens import TOKENS
from ui.window.widgets import lesson_document as shown
from ui.window.widgets.lesson_paint import BOX_ICONS, WIDEST, card, paint_boxes

OWN_FORMAT = "application/x-stepwell-lesson"
LEAST_LINES = 6
STEPS, REMEMBER, CAREFUL = "steps", "remember", "careful"


class LessonEditor(QTextEdit):
    """`put` a lesson, and `markdown` gives it back. `left`: the focus went elsewhere; `moved`: the cursor did."""

    left = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self.fit)
        self.cursorPositionChanged.connect(self.moved)

    # --- what it is given and gives

    def put(self, markdown: str) -> None:
        """Show a lesson, with nothing to undo."""
        self._before = markdown
        shown.fill(self.document(), lines_of(markdown), self._dress)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.fit()

    def markdown(self) -> str:
        """Return the lesson; as it was put, byte for byte, where nothing was changed."""
        return written(shown.lines(self.document()), self._before)

    def put_picture(self, path: str, data: bytes) -> None:
        """Show a picture of the lesson in place of the words about it."""
        image = QImage.fromData(data)
        if not image.isNull():
            if image.width() > WIDEST:
                image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
            self._add(shown.name_of(Line(PICTURE, path=path)), image)
            self.document().markContentsDirty(0, self.document().characterCount())
            self.fit()

    # --- what the tools do

    def bold(self) -> bool:
        """Say whether what is typed next is bold."""
        heading = self.shape().kind == HEADING  # bold anyway
        return not heading and self.currentCharFormat().fontWeight() > QFont.Weight.Medium

    def shape(self) -> Line:
        """Return what the line with the cursor is."""
        return shown.shape_of(self.textCursor().block())

    @Slot()
    def turn_bold(self) -> None:
        """Make what is chosen bold, or not bold; without a choice what is typed next. A heading is bold anyway."""
        if self.shape().kind == HEADING:
            return
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if self.bold() else QFont.Weight.Bold)
        self.mergeCurrentCharFormat(look)
        self.moved.emit()

    def turn(self, kind: str) -> None:
        """Make the chosen lines headings, a list or plain (`kind` of a line), or a box (`kind` of a box).

        What they are already is taken away from them.
        """
        now, cursor = self.shape(), self.textCursor()
        blocks = list(self._chosen())
        in_box = kind in BOX_ICONS
        undo = now.box == kind if in_box else now.kind == kind and now.box != STEPS
        group = shown.new_group()
        cursor.beginEditBlock()
        made = None
        for block in blocks:
            line = shown.shape_of(block)
            if in_box:
                box = "" if undo else kind
                listed = NUMBER if kind == STEPS and not undo else PLAIN if line.kind == NUMBER else line.kind
                wanted = Line(listed, (), line.level if listed == HEADING else 0, box, group)
            else:
                box = "" if line.box == STEPS else line.box
                wanted = Line(PLAIN if undo else kind, (), NEW_LEVEL if kind == HEADING else 0, box, line.group)
            made = self._become(block, wanted, made)
        cursor.endEditBlock()
        self.moved.emit()

    def _chosen(self) -> Iterator[QTextBlock]:
        cursor, document = self.textCursor(), self.document()
        block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        while block.isValid():
            yield block
            if block == last:
                return
            block = block.next()

    def _become(self, block: QTextBlock, line: Line, above: QTextBlock | None) -> QTextBlock:
        """Make a block what a line is; entries of a list join the one that was made just before. Returns the block."""
        cursor = QTextCursor(block)
        was = shown.shape_of(block)
        shown.leave_list(cursor)
        cursor.setBlockFormat(shown.block_format(line))
        if (was.kind == HEADING) != (line.kind == HEADING):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shown.char_format(line, Run("")))
            cursor.setBlockCharFormat(shown.char_format(line, Run("")))
        if line.kind in {BULLET, NUMBER}:
            known = shown.list_of(above) if above is not None else None
            if known is not None:
                known.add(block)
            else:
                made = QTextListFormat()
                number = line.kind == NUMBER
                made.setStyle(QTextListFormat.Style.ListDecimal if number else QTextListFormat.Style.ListDisc)
                made.setIndent(1)
                QTextCursor(block).createList(made)
        return block

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and Backspace know what a line is (rule 2); Ctrl+B makes bold."""
        if event.matches(QKeySequence.StandardKey.Bold):
            self.turn_bold()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._new_line(event)
        elif event.key() == Qt.Key.Key_Backspace and self._plainer():
            return
        else:
            super().keyPressEvent(event)

    def _new_line(self, event: QKeyEvent) -> None:
        cursor, shape = self.textCursor(), self.shape()
        empty = not cursor.hasSelection() and not cursor.block().text()
        if empty and (shape.box or shape.kind != PLAIN):
            self._become(cursor.block(), Line(PLAIN), None)
            self.moved.emit()
        elif shape.kind in {HEADING, QUOTE}:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            self._become(cursor.block(), Line(PLAIN, box=shape.box, group=shape.group), None)
            self.setTextCursor(cursor)
        else:
            super().keyPressEvent(event)

    def _plainer(self) -> bool:
        """Make a line plainer at whose beginning the cursor stands; False where it is plain, or not there."""
        cursor, shape = self.textCursor(), self.shape()
        if cursor.hasSelection() or not cursor.atBlockStart() or (shape.kind == PLAIN and not shape.box):
            return False
        keeps_box = shape.kind != PLAIN and shape.box not in {"", STEPS}
        self._become(cursor.block(), Line(PLAIN, box=shape.box if keeps_box else "", group=shape.group), None)
        self.moved.emit()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has finished with it."""
        super().focusOutEvent(event)
        self.left.emit()

    # --- the clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the words, and beside them the lines as they are."""
        made, cursor = QMimeData(), self.textCursor()
        made.setText(cursor.selection().toPlainText().replace(shown.SIGN, ""))
        lines = shown.lines(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        made.setData(OWN_FORMAT, written(lines, "").encode())
        return made

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words only: pictures come in by their own button, with what they show."""
        return source.hasFormat(OWN_FORMAT) or source.hasHtml() or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what is pasted or dropped (rule 1)."""
        if source.hasFormat(OWN_FORMAT):
            lines = lines_of(bytes(source.data(OWN_FORMAT).data()).decode(errors="replace"))
        elif source.hasHtml():
            foreign = QTextDocument()
            foreign.setHtml(source.html())
            lines = tuple(_cleaned(shown.lines(foreign)))
        else:
            lines = tuple(Line(PLAIN, (Run(row),)) for row in _rows(source.text()))
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if len(lines) == 1 and lines[0].kind == PLAIN and not lines[0].box:
            here = shown.shape_of(cursor.block())
            for run in lines[0].runs:
                cursor.insertText(run.text, shown.char_format(here, run))
        else:
            shown.insert(cursor, lines, self._dress)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # --- how it looks

    @Slot()
    def fit(self) -> None:
        """Take the height that the words need."""
        least = LEAST_LINES * self.fontMetrics().lineSpacing()
        height = max(least, round(self.document().size().height())) + 2 * self.frameWidth() + 24
        if height != self.minimumHeight():
            self.setFixedHeight(max(TOKENS.size.target, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at another width."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again after the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes behind the words, in the colours of the screen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_boxes(painter, self)
        painter.end()
        super().paintEvent(event)

    def _dress(self, line: Line) -> None:
        """Give the document words in place of what is one sign, until there is a picture of it."""
        if line.kind == PICTURE:
            words = QCoreApplication.translate("LessonEditor", "Picture: {words}").format(words=line.text)
        elif line.text.lstrip().startswith("|"):
            words = QCoreApplication.translate("LessonEditor", "A table. It is kept as it is.")
        else:
            words = QCoreApplication.translate("LessonEditor", "Something made elsewhere. It is kept as it is.")
        name = shown.name_of(line)
        if line.kind == KEPT or self.document().resource(_IMAGE, QUrl(name)) is None:
            self._add(name, card(words, self))

    def _add(self, name: str, image: QImage) -> None:
        self.document().addResource(_IMAGE, QUrl(name), image)


_IMAGE = QTextDocument.ResourceType.ImageResource


def _rows(text: str) -> Iterator[str]:
    """The rows of a text that say something, without signs that nobody sees."""
    rows = (without_unseen(row).strip() for row in text.splitlines())
    return (row for row in rows if row)


def _cleaned(lines: tuple[Line, ...]) -> Iterator[Line]:
    """Lines with what the editor has buttons for, and nothing else."""
    for line in lines:
        runs = tuple(Run(without_unseen(run.text.replace("\xa0", " ")), run.bold) for run in line.runs)
        if line.kind in {PICTURE, KEPT} or not any(run.text.strip() for run in runs):
            continue
        kind = line.kind if line.kind in {HEADING, BULLET, NUMBER} else PLAIN
        yield Line(kind, runs, NEW_LEVEL if kind == HEADING else 0, "", line.group)
