# SPDX-License-Identifier: Apache-2.0
"""What was brought into sight on a page since it was opened, so that it can be again at another size."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from shiboken6 import isValid

from ui.window.pages.page import Page

_ASKED: Final = ("reveal", "reveal_all", "to_top")
_MOST: Final = 60


class Sights:
    """Listens to what one page is asked to scroll to, by itself or by a hand."""

    def __init__(self) -> None:
        self._asked: dict[Page, list[Callable[[], None]]] = {}
        """Of the pages that were seen last, which may lie below one another."""

    def follow(self, page: Page | None) -> None:
        """Listen to this page from now on."""
        if page is None or page in self._asked:
            return
        self._asked = {each: asked for each, asked in self._asked.items() if isValid(each)}
        self._asked[page] = []
        for name in _ASKED:
            setattr(page, name, self._noted(page, getattr(page, name)))

    def again(self, page: Page | None) -> None:
        """Scroll to the top of a page and to all that, in the same order; a page that is not followed stays."""
        if page is None or page not in self._asked or not isValid(page):
            return
        Page.to_top(page)
        for ask in tuple(self._asked[page]):
            ask()

    def _noted(self, page: Page, method: Callable[..., None]) -> Callable[..., None]:
        @wraps(method)
        def ask(*what: Any) -> None:  # noqa: ANN401 - whatever the method takes
            method(*what)
            if page in self._asked:
                self._asked[page] = [*self._asked[page][-_MOST:], lambda: _ask(method, what)]

        return ask


def _ask(method: Callable[..., None], what: tuple[Any, ...]) -> None:
    widgets = [each for one in what for each in (one if isinstance(one, list | tuple) else (one,))]
    if all(isValid(each) for each in widgets):
        method(*what)
