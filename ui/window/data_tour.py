# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what is kept about a person, and of what erasing it means. Nothing is erased."""

from __future__ import annotations

from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.places import EraseMe, MyData, Progress
from ui.window.widgets.fold import Fold


def shoot_data(hand: Hand, camera: Camera) -> None:
    """From What I know so far and back, with the first and the last line opened. No copy is taken: it would stay."""
    hand.go(Go(MyData()))
    camera.shoot("my-data")
    folds = hand.shown(Fold)
    for fold in (folds[0], folds[-1]):
        hand.press(fold.head)
    hand.page.reveal(folds[-1])
    camera.shoot("my-data-who-looked")
    hand.page.to_top()
    camera.shoot("my-data-why")
    hand.go(Go(EraseMe()))
    camera.shoot("erase")
    hand.main()
    hand.go(Go(Progress()))
