# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of reading aloud: what is being read is marked, and what is said where no voice is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEventLoop, QLocale, QTimer

from ui.window.hand import Camera, Hand
from ui.window.speech import MOCK, Speech

MOST_WAIT_MS: Final = 3_000
LOOK_MS: Final = 40


class Mute(Speech):
    """Qt's engine that says nothing, in whatever language: a picture has no sound, and must not need a voice."""

    def __init__(self) -> None:
        super().__init__([MOCK], own_thread=False)

    def _voice(self, language: str) -> QLocale | None:
        del language
        return next(iter(self._locales), None)


def shoot_heard(hand: Hand, camera: Camera, name: str) -> None:
    """Read the page that can be seen until a word of its second part is marked; then as if there were no voice."""
    reading = hand.window.reading
    usual = reading.make
    reading.make = Mute
    reading.turn()
    first = None
    for _ in range(MOST_WAIT_MS // LOOK_MS):
        first = first or reading.part
        second = reading.part is not None and reading.part is not first
        if not reading.is_reading or (second and reading.marked is not None and not reading.marked.bar.isEmpty()):
            break
        loop = QEventLoop()
        QTimer.singleShot(LOOK_MS, loop.quit)
        loop.exec()
    if reading.is_reading:  # where Qt came without that engine there is only the other picture
        reading.hold()
        camera.shoot(f"{name}-read-aloud")
    reading.forget()
    reading.make = lambda: Speech([], own_thread=False)
    reading.turn()
    camera.shoot(f"{name}-no-voice")
    reading.forget()
    reading.make = usual
