# SPDX-License-Identifier: Apache-2.0
"""Pages for the tour that no walk comes to. They stand outside of any program: nothing of it is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtWidgets import QApplication

from app.preferences import Preferences
from content_packs.localise import in_language
from content_packs.model import Pack
from content_packs.starter import starter_folders, starter_source
from ui.window.album import Album
from ui.window.first_window import FirstWindow
from ui.window.hand import deliver
from ui.window.pages.page import Page


def first_pack(language: str) -> Iterator[Pack]:
    """Yield the first of the packs that ship, in a language; nothing where it cannot be read."""
    return packs(language, 1)


def packs(language: str, most: int) -> Iterator[Pack]:
    """Yield the first of the packs that ship, in a language; none that cannot be read."""
    for folder in starter_folders()[:most]:
        pack = starter_source(folder).pack
        if pack is not None:
            yield in_language(pack, language)


def shoot_staged(pages: Iterable[tuple[str, Page]], album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take a picture of each page under its name."""
    for name, page in pages:
        with staged(page, look, size) as window:
            album.save(window, name)


@contextmanager
def staged(page: Page, look: Preferences, size: tuple[int, int]) -> Iterator[FirstWindow]:
    """Show a page in a window of its own for as long as it is looked at."""
    window = FirstWindow(cast("QApplication", QApplication.instance()), page, look)
    window.resize(*size)
    window.show()
    page.focus_heading()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        deliver()
