# SPDX-License-Identifier: Apache-2.0
"""Take a picture of every screen: the real window, on a fresh data folder that is thrown away. Loads Qt at import."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from app.clock import SystemClock
from app.preferences import TextSize, Theme
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place
from app.search.keeping import keep_up
from content_packs.library import PackLibrary
from ui.compose import Running
from ui.setting_up import install_starter_packs, offers
from ui.tour_packs import prepare_packs
from ui.window.application import create_application
from ui.window.background import QtBackground
from ui.window.collecting import Collecting
from ui.window.main_window import build_window
from ui.window.pages.first import PackOffer
from ui.window.tour import shoot
from ui.window_ports import window_ports


def run_tour(
    out: Path, *, language: str, theme: Theme, text_size: TextSize, size: tuple[int, int], gallery: bool
) -> list[Path]:
    """Return the pictures, each named after its screen, in the order of the walk. To be used in a process of its own.

    Raises `StoreFailed` when there is no room for the folder, OSError when a picture cannot be written.
    """
    os.environ[PLACE_VARIABLE] = Place.FILE  # the key of a folder that is thrown away must not stay in the keyring
    with TemporaryDirectory(prefix="stepwell-tour-") as folder:
        home = Home(Path(folder) / "home").make()
        install_starter_packs(PackLibrary(home.packs))
        stick = prepare_packs(home, Path(folder))
        running = Running(home, SystemClock())
        try:
            return _walk(
                running, out, stick, language=language, theme=theme, text_size=text_size, size=size, gallery=gallery
            )
        finally:
            running.close()


def _walk(
    running: Running,
    out: Path,
    stick: Path,
    *,
    language: str,
    theme: Theme,
    text_size: TextSize,
    size: tuple[int, int],
    gallery: bool,
) -> list[Path]:
    application = create_application()
    collecting = Collecting()
    program = running.program()
    keep_up(program.home, program.shelf.files())
    background = QtBackground(running.submit)
    ports = window_ports(program, background, copies=lambda: out)
    try:
        return shoot(
            lambda: build_window(ports),
            out,
            language=language,
            theme=theme,
            text_size=text_size,
            size=size,
            gallery=gallery,
            offers=tuple(PackOffer(*offer) for offer in offers()),
            stick=stick,
            kiosk_factory=lambda: build_window(ports, kiosk=True),
        )
    finally:
        background.forget()
        collecting.close()
        application.quit()
