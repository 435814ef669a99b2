# SPDX-License-Identifier: Apache-2.0
"""Keeps where somebody is: at every pause of what they do, and at once when they leave.

Nobody waits for it: it is asked of the thread that writes, and of what is not new nothing is asked. Where it fails
nothing is said, since nothing was lost that was done.
"""

from __future__ import annotations

from functools import partial
from random import getrandbits
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from app.resuming.left import Left, Spot
from ui.ports import Ports
from ui.window.coming_places import Memory
from ui.window.problems import is_world
from ui.window.screen import Screen
from ui.window.spots import spot_of, stays_here

if TYPE_CHECKING:
    from ui.window.places import Place

PAUSE_MS = 500
"""How long after the first of some keys or touches what stands there is kept."""
MOST_PEOPLE = 16
"""Of whom the window itself remembers what is kept nowhere else."""
ONLY_HERE = "here"
"""The part of what stood on a screen that is remembered by the window alone."""


class Keeper(QObject):
    """`look` is what the navigator calls to have the screens of somebody kept; nobody's, for nobody."""

    def __init__(self, ports: Ports, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._learner = ""
        self._screens: list[Screen] = []
        self._kept: Left | None = None
        self._memories: dict[str, Memory] = {}
        self._number = getrandbits(30)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.keep)

    def follow(self, learner: str, screens: list[Screen]) -> None:
        """Keep these screens of this person from now on; "" for nobody."""
        if learner != self._learner:
            self._kept = None
        self._learner, self._screens = learner, screens

    def memory(self, learner: str) -> Memory | None:
        """Return what the window itself remembers of somebody."""
        return self._memories.get(learner)

    def forget(self, learner: str) -> None:
        """Remember nothing of somebody any more."""
        self._memories.pop(learner, None)
        if learner == self._learner:
            self._learner = ""

    @Slot()
    def touched(self) -> None:
        """Something was pressed or typed: where it stood is no matter any more, and there may be more to keep."""
        for screen in self._screens[-1:]:
            screen.page.stop_coming_back()
        self.poke()

    @Slot()
    def poke(self) -> None:
        """Keep what stands there after a pause."""
        if self._learner and not self.timer.isActive():
            self.timer.start()

    @Slot()
    def keep(self) -> None:
        """Keep what stands there now, if it is another than what was kept."""
        self.timer.stop()
        if not self._learner:
            return
        spots, places = self._look()
        whole = Left(stack=spots)
        if not spots or whole == self._kept:
            return
        self._kept = whole
        self._number += 1
        self._remember(Memory(msgspec.structs.replace(whole, number=self._number), places))
        kept = Left(stack=_to_keep(spots), number=self._number)  # an empty one, too: what was kept before is left
        work = partial(self._ports.resuming.keep, self._learner, kept)
        self._ports.background.run(work, done=_nothing, failed=_let_go)

    def close(self) -> None:
        """Keep nothing more."""
        self.timer.stop()
        self._learner = ""

    def _look(self) -> tuple[tuple[Spot, ...], tuple[Place, ...]]:
        """The screens as they are, as far as they are come back to."""
        spots: list[Spot] = []
        places: list[Place] = []
        for screen in self._screens:
            spot = spot_of(screen.place)
            if spot is None:
                break
            state = screen.page.left()
            here = screen.page.only_here()
            if here:
                state[ONLY_HERE] = here
            spots.append(msgspec.structs.replace(spot, state=state))
            places.append(screen.place)
        return tuple(spots), tuple(places)

    def _remember(self, memory: Memory) -> None:
        self._memories.pop(self._learner, None)
        self._memories[self._learner] = memory
        if len(self._memories) > MOST_PEOPLE:
            self._memories.pop(next(iter(self._memories)))


def _to_keep(spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """What of it is kept beyond the window: up to the first screen that names somebody else."""
    kept: list[Spot] = []
    for spot in spots:
        if stays_here(spot):
            break
        state = {name: value for name, value in spot.state.items() if name != ONLY_HERE}
        kept.append(msgspec.structs.replace(spot, state=state))
    return tuple(kept)


def _nothing(_result: None) -> None:
    """It is kept."""


def _let_go(error: Exception) -> None:
    if not is_world(error):
        raise error
