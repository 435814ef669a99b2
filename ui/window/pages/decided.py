# SPDX-License-Identifier: Apache-2.0
"""What the organisation decided for all devices (`app.settings.locks`), marked and shut before anybody presses it.

That is for who looks at the page: `app` refuses it all the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.window.troubles import right_trouble
from ui.window.widgets.basic import IconText

if TYPE_CHECKING:
    from ui.window.pages.page import Page

_NAME = "decided"


def decided_words() -> str:
    """Return the one sentence about it."""
    return right_trouble("setting_locked")


def shut_decided(page: Page, parts: Iterable[QWidget]) -> None:
    """Shut these parts of a page, and say why once, above the first of them."""
    shut = tuple(parts)
    for part in shut:
        part.setEnabled(False)
        part.setAccessibleDescription(decided_words())
    if shut and page.findChild(IconText, _NAME) is None:
        mark = IconText("lock", decided_words())
        mark.setObjectName(_NAME)
        page.column.insertWidget(max(1, page.column.indexOf(shut[0])), mark)
