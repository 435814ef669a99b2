# SPDX-License-Identifier: Apache-2.0
"""An exchange with a stick, some lines at a time, so that the device goes on working and it can be stopped."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, Protocol

from app.carrying.box import meant, new_code
from app.carrying.folder import Exchanged, FileTaken
from app.carrying.way import Reading
from app.errors import Refusal
from app.record.errors import StoreFailed
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.care_intents import CodeAsked, StickChosen, StickStopped
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View

AT_ONCE: Final = 3
"""Pieces of some 50 ms in one turn of the writer's thread."""


START: Final = Reading("", 0)


class StickView(View, Protocol):
    """The folder, the wait, what came of it."""

    def show_no_folder(self, folder: Path) -> None: ...
    def show_code(self, code: str) -> None: ...
    def show_no_code(self) -> None:
        """Say that what was typed is no code."""

    def show_progress(self, far: Reading, left: int | None = None) -> None:
        """`left`: see `ui.time_left.TimeLeft`."""

    def show_done(self, done: Exchanged | None, files: tuple[FileTaken, ...], missing: int) -> None:
        """`done` is None where it was stopped."""


class _Run:
    """One exchange; used on the writer's thread while work is under way, on the window's in between."""

    def __init__(self, folder: Path, code: str) -> None:
        self.folder = folder
        self.code = code
        self.files: list[FileTaken] = []
        self.steps: Iterator[Reading | Exchanged] | None = None
        self.done: Exchanged | None = None
        self.far = START
        self.missing = 0


class StickPresenter(Presenter):
    """Exchanges with a folder."""

    def __init__(self, ports: Ports, guide: Guide, view: StickView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._running: _Run | None = None
        self._stopped = False
        self._left = TimeLeft(ports.steady)

    def act(self, intent: Intent) -> None:
        match intent:
            case StickChosen(folder, code) if self._running is None:
                self._begin(folder, code)
            case CodeAsked():
                self._view.show_code(new_code())
            case StickChosen():
                pass  # chosen twice
            case StickStopped():
                self._stopped = True
            case _:
                super().act(intent)

    def _begin(self, folder: Path, code: str) -> None:
        try:
            meant_code = meant(code) if code else ""
        except Refusal:
            self._view.show_no_code()
            return
        self._running, self._stopped = _Run(folder, meant_code), False
        self._left.tell(0, 0)
        self._view.show_progress(START)
        self._go_on(self._running)

    def close(self) -> None:
        """Whoever goes away stops it."""
        super().close()
        if self._running is not None:
            work = partial(self._end, self._running)
            self._ports.background.run(work, done=lambda _nothing: None, failed=lambda _error: None)

    def _show(self, run: _Run, _nothing: None) -> None:
        self._running = None
        self._view.show_done(run.done, tuple(run.files), run.missing)

    def _go_on(self, run: _Run) -> None:
        self.run_quietly(partial(self._take, run), partial(self._took, run))

    def _take(self, run: _Run) -> bool | None:
        """Do some pieces; say whether that was all, None where the folder cannot be used."""
        try:
            if run.steps is None:
                run.files.clear()
                run.steps = self._ports.sticks.exchange(run.folder, run.code, run.files)
            found = list(islice(run.steps, AT_ONCE))
        except StoreFailed:
            run.steps = None
            raise
        except OSError:
            return None
        except Refusal as refusal:
            run.steps = None
            if refusal.code != "no_folder":
                raise
            return None
        for step in found:
            if isinstance(step, Exchanged):
                run.done = step
            else:
                run.far = step
        ended = run.done is not None or not found
        if ended:
            run.missing = self._ports.sticks.missing()
        return ended

    def _end(self, run: _Run) -> None:
        """Let go of what is half done, on the thread that did it."""
        if isinstance(run.steps, Generator):
            run.steps.close()
        run.missing = self._ports.sticks.missing()

    def _took(self, run: _Run, ended: bool | None) -> None:
        if ended is None:
            self._running = None
            self._view.show_no_folder(run.folder)
        elif ended:
            self._show(run, None)
        elif self._stopped:
            self.run_quietly(partial(self._end, run), partial(self._show, run))
        else:
            self._view.show_progress(run.far, self._left.tell(run.far.done, run.far.most))
            self._go_on(run)
