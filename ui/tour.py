# SPDX-License-Identifier: Apache-2.0
"""Take a picture of every screen: the real window, on a fresh data folder that is thrown away. Loads Qt at import."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.clock import DAY_MS, SystemClock
from app.long_work import Tell, untold
from app.preferences import Preferences
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place
from app.search.keeping import keep_up
from app.simulation import seeded_ids
from content_packs.library import PackLibrary
from ui.compose import Running
from ui.setting_up import install_starter_packs, offers
from ui.tour_packs import prepare_packs
from ui.window.album import Album, as_in
from ui.window.application import create_application
from ui.window.background import QtBackground
from ui.window.collecting import Collecting
from ui.window.looks import Look, every_look
from ui.window.main_window import build_window
from ui.window.pages.first import PackOffer
from ui.window.sheets import sheets
from ui.window.tour import shoot
from ui.window_ports import window_ports

SHEETS = "sheets"
_SOURCES = ("*.py", "*.qss", "*.toml", "*.qm", "*.md")


class Wanted(msgspec.Struct, frozen=True):
    """What a tour is to bring: pictures in one look, or in `every_look`; `sheets` is how many screens on each, or 0."""

    out: Path
    language: str
    look: Look
    every_look: bool = False
    only: tuple[str, ...] = ()
    gallery: bool = False
    sheets: int = 0


class Brought(msgspec.Struct, frozen=True):
    """The pictures, each named after its screen, in the order of the walk; and what was asked for and is nowhere."""

    pictures: list[Path]
    missing: tuple[str, ...]
    sheets: list[Path]


def run_tour(wanted: Wanted, tell: Tell = untold) -> Brought:
    """Drive the window through every screen. To be used in a process of its own.

    `tell` hears how many screens are there and of about how many; what it raises ends the tour, and the same one in
    every look goes on there. Raises `StoreFailed` when there is no room for the folder, OSError when a picture cannot
    be written.
    """
    os.environ[PLACE_VARIABLE] = Place.FILE  # the key of a folder that is thrown away must not stay in the keyring
    with TemporaryDirectory(prefix="stepwell-tour-") as folder:
        home = Home(Path(folder) / "home").make()
        install_starter_packs(PackLibrary(home.packs))
        stick = prepare_packs(home, Path(folder))
        # what is asked hangs on these: two tours of one day see the same questions
        running = Running(home, SystemClock(), make_id=seeded_ids("tour"), attempt_id=seeded_ids("tour attempts"))
        try:
            return _walk(running, wanted, stick, tell)
        finally:
            running.close()


def _walk(running: Running, wanted: Wanted, stick: Path, tell: Tell) -> Brought:
    application = create_application()
    collecting = Collecting()
    program = running.program()
    keep_up(program.home, running.submit(program.search.sources).result())
    background = QtBackground(running.submit)
    ports = window_ports(program, background, copies=lambda: wanted.out)
    looks = every_look() if wanted.every_look else ()
    look = looks[0] if looks else wanted.look
    album = Album(
        wanted.out,
        Preferences(language=wanted.language, theme=look.theme, text_size=look.text_size),
        looks=looks,
        only=wanted.only,
        tell=tell,
        state=_state() if looks else "",
    )
    try:
        pictures = shoot(
            lambda: build_window(ports),
            wanted.out,
            language=wanted.language,
            theme=look.theme,
            text_size=look.text_size,
            size=look.size,
            gallery=wanted.gallery,
            album=album,
            offers=tuple(PackOffer(*offer) for offer in offers()),
            stick=stick,
            kiosk_factory=lambda: build_window(ports, kiosk=True),
        )
        if looks and wanted.language != "en":
            album.note(as_in(wanted.out, looks, wanted.language, "en"))
        return Brought(pictures, album.missing(), list(_sheets(wanted, looks, pictures)))
    finally:
        background.forget()
        collecting.close()
        application.quit()


def _sheets(wanted: Wanted, looks: Iterable[Look], pictures: list[Path]) -> Iterator[Path]:
    if wanted.sheets and not looks:
        yield from sheets(pictures, wanted.out / SHEETS, wanted.sheets)
    elif wanted.sheets:
        for look in looks:
            name = f"{wanted.language}-{look.name}"
            found = [wanted.out / name / picture.name for picture in pictures]
            yield from sheets(found, wanted.out / SHEETS / name, wanted.sheets)


def _state() -> str:
    """Return what changes with the program, its packs and the day: all that pictures hang on."""
    root = Path(__file__).parents[1]
    found = hashlib.sha256(str(SystemClock().now_ms() // DAY_MS).encode())
    for part in ("app", "content_packs", "ui"):
        for file in sorted(file for pattern in _SOURCES for file in (root / part).rglob(pattern)):
            known = file.stat()
            found.update(f"{file.relative_to(root)} {known.st_size} {known.st_mtime_ns}\n".encode())
    return found.hexdigest()
