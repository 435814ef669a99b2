# SPDX-License-Identifier: Apache-2.0
"""Making the file with which one person goes on learning on a second device."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from app.carrying.enrolling import Offer
from app.record.errors import StoreFailed
from ui.enrolment_files import write_enrolment_file
from ui.letter_picture import letter_picture
from ui.ports import Ports
from ui.window.intents import EnrolAsked, Intent
from ui.window.places import ForPerson, Guide
from ui.window.presenters.base import View
from ui.window.presenters.deeds import DeedPresenter


class EnrolView(View, Protocol):
    """What goes along, then the file and its code."""

    def show_offer(self, offer: Offer) -> None: ...
    def show_made(self, file: Path, code: str, picture: bytes) -> None:
        """The code is shown this once. `picture`: the file as a QR code, empty where it is too long for one."""

    def show_write_failed(self, inside: Path) -> None: ...


class EnrolPresenter(DeedPresenter):
    """Says what would go along, and makes the file; nothing keeps the code once the page is gone."""

    def __init__(self, ports: Ports, guide: Guide, view: EnrolView, place: ForPerson) -> None:
        super().__init__(ports, guide, view, place)
        self._view = view

    def open(self) -> None:
        self.run(partial(self._ports.enrolling.offer, self._person.id), self._view.show_offer)

    def act(self, intent: Intent) -> None:
        match intent:
            case EnrolAsked(same_key):
                self.run(partial(self._written, same_key=same_key), self._show)
            case _:
                super().act(intent)

    def _written(self, *, same_key: bool) -> tuple[Path, str, bytes]:
        """Return the file, its code and its picture, or the folder and "" where nothing could be written."""
        made = self._ports.enrolling.make(self._person.id, same_key=same_key)
        inside = self._ports.copies()
        try:
            return write_enrolment_file(made.text, inside), made.code, letter_picture(made.text)
        except (OSError, StoreFailed):
            return inside, "", b""

    def _show(self, written: tuple[Path, str, bytes]) -> None:
        path, code, picture = written
        if code:
            self._view.show_made(path, code, picture)
        else:
            self._view.show_write_failed(path)
