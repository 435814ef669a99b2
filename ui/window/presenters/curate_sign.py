# SPDX-License-Identifier: Apache-2.0
"""Publishing a draft for every device: what is asked first, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from app.curating.signed import Signed, ToSign
from app.errors import Refusal
from app.long_work import Course
from app.record.errors import StoreFailed
from app.repository.errors import RepositoryFailed
from ui.ports import Ports
from ui.time_left import TimeLeft
from ui.window.curate_intents import CurationSigned
from ui.window.curate_places import CurateSign
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.work_intents import WorkLooked, WorkStopped

T = TypeVar("T")
_SAID = frozenset({"wrong_passphrase", "something_waits"})
"""What a repository refuses and somebody at the window can do something about; the rest is for whoever runs it."""


class SignView(View, Protocol):
    """Publishing it."""

    def show_before(self, found: ToSign) -> None: ...
    def begin_wait(self) -> None: ...
    def show_signing(self, done: int, most: int, left: int | None) -> None: ...
    def end_wait(self) -> None: ...
    def show_signed(self, done: Signed) -> None: ...
    def show_refused(self, code: str) -> None: ...


class CurateSignPresenter(Presenter):
    """Shows what would be published, and publishes it once."""

    def __init__(self, ports: Ports, guide: Guide, view: SignView, place: CurateSign, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._draft = place.draft
        self._language = language
        self._course: Course | None = None
        self._left = TimeLeft(ports.steady)

    def open(self) -> None:
        self.run(partial(_or_code, partial(self._ports.signed.before, self._draft, self._language)), self._show)

    def close(self) -> None:
        """Whoever goes away stops the copying; what is signed is whole."""
        super().close()
        if self._course is not None:
            self._course.stop()

    def handle(self, intent: Intent) -> None:
        match intent:
            case WorkLooked() | WorkStopped() if self._course is None:
                pass  # it is done
            case WorkStopped() if self._course is not None:
                self._course.stop()
            case WorkLooked() if self._course is not None:
                far = self._course.far
                self._view.show_signing(*far, self._left.tell(*far))
            case _:
                super().handle(intent)

    def act(self, intent: Intent) -> None:
        match intent:
            case CurationSigned(passphrase):
                course = self._course = Course()
                self._left = TimeLeft(self._ports.steady)
                self._view.begin_wait()
                sign = partial(self._ports.signed.publish, self._draft, passphrase, course.tell)
                self.run(partial(_or_code, sign), self._signed)
            case _:
                super().act(intent)

    def _show(self, found: ToSign | str) -> None:
        if isinstance(found, str):
            self._view.show_refused(found)
        else:
            self._view.show_before(found)

    def _signed(self, done: Signed | str) -> None:
        self._end()
        if isinstance(done, str):
            self._view.show_refused(done)
        else:
            self._view.show_signed(done)

    def _failed(self, again: Callable[[], None], error: Exception) -> None:
        if not self.closed:
            self._end()
        super()._failed(again, error)

    def _end(self) -> None:
        self._course = None
        self._view.end_wait()


def _or_code(work: Callable[[], T]) -> T | str:
    """What was done, or the code of the sentence that says why not."""
    try:
        return work()
    except RepositoryFailed as failed:
        return failed.code if failed.code in _SAID else "curation_not_signed"
    except Refusal as refused:
        if not (refused.code.startswith("curation_") or refused.code in {"no_such_curation", "thing_gone"}):
            raise
        return refused.code
    except (StoreFailed, OSError):
        return "curation_not_written"
