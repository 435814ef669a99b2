# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what may stand before the first screen."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtWidgets import QApplication

from app.long_work import Work
from app.preferences import Preferences
from ui.window.album import Album
from ui.window.first_window import FirstWindow
from ui.window.hand import deliver
from ui.window.languages import Languages
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.first import PackOffer, Revise, SetUpPage, Skip, TroublePage
from ui.window.pages.page import Page
from ui.window.pages.waiting import WaitingPage

TROUBLES: Final = ("damaged", "newer", "missing_key", "disk_full", "busy")
"""The kinds of trouble with a data folder that get a picture, by the last part of their codes."""


def shoot_first(album: Album, look: Preferences, size: tuple[int, int], offers: tuple[PackOffer, ...]) -> None:
    """Take a picture of what may stand before the first screen: the set-up, and a data folder in trouble."""
    Languages(cast("QApplication", QApplication.instance())).speak(look.language)
    _shoot_page("device-set-up", SetUpPage(offers), album, look, size)
    _shoot_page("device-set-up-who", CaretakerPage(Revise(), Skip()), album, look, size)
    for kind in TROUBLES:
        code = f"store.{kind}"
        page = TroublePage(code, code, can_restore=kind == "damaged")
        _shoot_page(f"trouble-{kind.replace('_', '-')}", page, album, look, size)
    page = TroublePage("store.damaged", "store.damaged", can_restore=True)
    page.show_failed("store.no_backup")
    _shoot_page("trouble-no-copy", page, album, look, size)
    for work in (Work.OPEN, Work.RESTORE):
        waiting = WaitingPage(work)
        waiting.show_far(45, 100, 3)
        _shoot_page(f"work-{work.value}", waiting, album, look, size)


def _shoot_page(name: str, page: Page, album: Album, look: Preferences, size: tuple[int, int]) -> None:
    window = FirstWindow(cast("QApplication", QApplication.instance()), page, look)
    window.resize(*size)
    window.show()
    page.focus_heading()
    try:
        album.save(window, name)
    finally:
        window.close()
        window.deleteLater()
        deliver()
