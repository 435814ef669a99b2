# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what may stand before the first screen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from PySide6.QtWidgets import QApplication

from app.long_work import Work
from app.preferences import Preferences
from ui.window.album import Album
from ui.window.languages import Languages
from ui.window.pages.caretaker import CaretakerPage
from ui.window.pages.first import PackOffer, Revise, SetUpPage, Skip, TroublePage
from ui.window.pages.page import Page
from ui.window.pages.waiting import WaitingPage
from ui.window.staged import shoot_staged

TROUBLES: Final = ("damaged", "newer", "missing_key", "disk_full", "busy")
"""The kinds of trouble with a data folder that get a picture, by the last part of their codes."""


def shoot_first(album: Album, look: Preferences, size: tuple[int, int], offers: tuple[PackOffer, ...]) -> None:
    """Take a picture of what may stand before the first screen: the set-up, and a data folder in trouble."""
    Languages(cast("QApplication", QApplication.instance())).speak(look.language)
    shoot_staged(_pages(offers), album, look, size)


def _pages(offers: tuple[PackOffer, ...]) -> Iterator[tuple[str, Page]]:
    yield "device-set-up", SetUpPage(offers)
    yield "device-set-up-who", CaretakerPage(Revise(), Skip())
    for kind in TROUBLES:
        code = f"store.{kind}"
        yield f"trouble-{kind.replace('_', '-')}", TroublePage(code, code, can_restore=kind == "damaged")
    page = TroublePage("store.damaged", "store.damaged", can_restore=True)
    page.show_failed("store.no_backup")
    yield "trouble-no-copy", page
    for work in (Work.OPEN, Work.RESTORE):
        waiting = WaitingPage(work)
        waiting.show_far(45, 100, 3)
        yield f"work-{work.value}", waiting
