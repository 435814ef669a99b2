# SPDX-License-Identifier: Apache-2.0
"""Runs in a process of its own: the program at one page that nobody touches. Writes "there" when the page stands.

`python -m benchmarks.idle_page PAGE --home DIR`; it goes on until it is ended.
"""

from __future__ import annotations

import argparse
import os
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.record.home import Home
from ui.run import run_window

if TYPE_CHECKING:
    from content_packs.model import Lesson, Pack
    from ui.window.main_window import MainWindow
    from ui.window.widgets.player import Player

PAGES: Final = ("people", "today", "question", "lesson", "film", "attract", "countdown")
PLAYED_MS: Final = 2_000
"""A film is paused after so much of it."""
_LOOK_MS: Final = 50
_MOST_MS: Final = 30_000


class NotThere(RuntimeError):  # noqa: N818 - says what happened
    """The page did not come."""


class Visitor:
    """Goes to a page like somebody who then walks away."""

    def __init__(self, window: MainWindow, home: Home) -> None:
        self._window = window
        self._home = home

    def until(self, holds: Callable[[], object]) -> None:
        """Turn the event loop until this is so and nothing is under way."""
        from PySide6.QtCore import QEventLoop, QTimer

        for _ in range(_MOST_MS // _LOOK_MS):
            loop = QEventLoop()
            QTimer.singleShot(_LOOK_MS, loop.quit)
            loop.exec()
            if holds() and not self._window.navigator.busy:
                return
        raise NotThere

    def go(self, page: str) -> None:
        """Go there."""
        from benchmarks.painted import find_last_tile

        if page == "attract":
            self.until(lambda: self._window.navigator.attracts)
            return
        if page == "countdown":
            from ui.window.places import People

            self._window.navigator.to(People())
        self.until(lambda: find_last_tile(self._window))
        if page == "people":
            return
        pack = self._sign_in()
        if page == "question":
            self._question()
        elif page == "countdown":
            side = self._window.kiosk
            assert side is not None
            side.asking.ask(3_600)
        elif page in ("lesson", "film"):
            self._lesson(pack, next(each for each in pack.lessons if bool(each.films) == (page == "film")))
            if page == "film":
                self._play()

    def _sign_in(self) -> Pack:
        """Come in as somebody who learns with the pack that has a film, and return it."""
        from content_packs.archive import open_pack
        from ui.demo import DEMO_PIN
        from ui.window.intents import PersonChosen, PinTyped
        from ui.window.pages.people import PersonTile
        from ui.window.pages.today import TodayPage
        from ui.window.places import Pin

        window = self._window
        packs = [open_pack(file).pack for file in sorted(self._home.packs.glob("*.stepwell"))]
        pack = next(pack for pack in packs if any(lesson.films for lesson in pack.lessons))
        wishes = [tile.value for tile in window.findChildren(PersonTile)]
        cards = [wish.card for wish in wishes if isinstance(wish, PersonChosen)]
        card = next(card for card in cards if card.pack == pack.manifest.id and card.name != "Amina Yusuf")
        window.navigator.to(Pin(card))
        self.until(lambda: True)
        assert window.page is not None
        window.page.intent.emit(PinTyped(DEMO_PIN))
        self.until(lambda: isinstance(window.page, TodayPage))
        return pack

    def _question(self) -> None:
        from app.events import Purpose
        from ui.window.intents import StartAsked
        from ui.window.pages.question import QuestionPage

        assert self._window.page is not None
        self._window.page.intent.emit(StartAsked(Purpose.SHIFT_QUIZ))
        self.until(lambda: isinstance(self._window.page, QuestionPage))

    def _lesson(self, pack: Pack, lesson: Lesson) -> None:
        from app.reasons import Reason, ReasonCode
        from app.views import LessonView
        from ui.window.pages.lesson import LessonPage
        from ui.window.places import Explanation

        view = LessonView(
            attempt="",
            lesson=lesson,
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title="",
            module_title="",
            pack=pack.manifest.id,
            version=pack.manifest.version,
            language=pack.manifest.language,
            glossary=pack.glossary,
        )
        self._window.navigator.to(Explanation(view))
        self.until(lambda: isinstance(self._window.page, LessonPage))

    def _play(self) -> None:
        from ui.window.widgets.player import Player

        page = self._window.page
        assert page is not None

        def films() -> list[Player]:
            return [each for each in page.findChildren(Player) if each.frames is not None]

        self.until(films)  # what is below the fold comes in later turns
        film = films()[0]
        self.until(lambda: film.can_play)
        film.turn()
        self.until(lambda: film.position_ms >= PLAYED_MS)
        film.pause()
        self.until(lambda: not film.is_playing)


def _stand(page: str, home: Home, window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    def go() -> None:
        try:
            Visitor(window, home).go(page)
        except Exception:  # noqa: BLE001 - whatever it is, who measures must not wait for a page that does not come
            traceback.print_exc()
            os._exit(1)
        os.write(1, b"there\n")

    QTimer.singleShot(0, window, go)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("page", choices=PAGES)
    parser.add_argument("--home", type=Path, required=True)
    chosen = parser.parse_args()
    wanted = Home(chosen.home)
    kiosk = chosen.page in ("attract", "countdown")
    raise SystemExit(run_window(wanted, kiosk=kiosk, shown=partial(_stand, chosen.page, wanted)))
