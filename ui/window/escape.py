# SPDX-License-Identifier: Apache-2.0
"""What Escape does: it presses the button of a page that says Back, and never one that loses words somebody typed."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from ui.window.intents import Go, LessonRead
from ui.window.pages.page import Page
from ui.window.places import Back
from ui.window.widgets.basic import Button


def back_of(page: Page) -> Button | None:
    """Return the button that leads to the page below; None where there is none, or where something is typed.

    Of a lesson that lies on a question it is the only one; one with more of them is a step, which is not left so.
    """
    buttons = [each for each in page.foot_buttons() if each.isVisible() and each.isEnabled()]
    back = next((each for each in buttons if each.value == Go(Back())), None)
    if back is None and [each.value for each in buttons] == [LessonRead()]:
        back = buttons[0]
    return None if _typed_on(page) else back


def _typed_on(page: Page) -> bool:
    """Say whether there are words in a field of this page."""
    if any(line.text() for line in page.findChildren(QLineEdit) if line.isVisible() and not line.isReadOnly()):
        return True
    fields: list[QPlainTextEdit | QTextEdit] = [*page.findChildren(QPlainTextEdit), *page.findChildren(QTextEdit)]
    return any(field.toPlainText() for field in fields if field.isVisible() and not field.isReadOnly())
