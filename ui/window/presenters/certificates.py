# SPDX-License-Identifier: Apache-2.0
"""Offers what a person has reached as a certificate, and writes it into a file: for them, or who looks after them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from app.certifying import Certificate, Reached
from app.livery import Livery
from app.record.errors import StoreFailed
from ui.ports import Ports
from ui.window.certificate_intents import CertificateAsked
from ui.window.places import Guide
from ui.window.presenters.base import Presenter
from ui.window.presenters.saved import Saved, SavedView

Write: TypeAlias = Callable[[Path, Livery], Path]
"""Writes a certificate with the organisation's look into a folder and returns where it lies; on any thread."""


class CertificatesView(SavedView, Protocol):
    """A part of a page."""

    def show_reached(self, reached: tuple[Reached, ...]) -> None: ...
    def worded(self, certificate: Certificate) -> Write:
        """Return what writes it, in the words of the window now."""

    def show_certificate(self, file: Path, *, can_open: bool) -> None:
        """It lies there; `can_open`: this screen is no locked kiosk."""

    def show_certificate_failed(self) -> None:
        """It could not be written."""


class Certificates:
    """The part of a presenter that has to do with certificates of one person."""

    def __init__(self, whole: Presenter, ports: Ports, guide: Guide, view: CertificatesView, learner: str) -> None:
        self._whole = whole
        self._guide = guide
        self._ports = ports
        self._view = view
        self._learner = learner
        self._saved = Saved(whole, ports, view)

    def open(self) -> None:
        """Offer what there is."""
        self._whole.run_quietly(partial(self._ports.certifying.reached, self._learner), self._offer)

    def make(self, asked: CertificateAsked) -> None:
        """Read it on the writer's thread, word it on that of the window, and write it where nobody waits for a disk."""
        read = partial(self._ports.certifying.certificate, self._learner, asked.kind, asked.id)
        self._whole.run(read, self._word)

    def delete(self, path: Path) -> None:
        """Delete one that was written."""
        self._saved.delete(path)

    def _offer(self, reached: tuple[Reached, ...]) -> None:
        if reached:
            self._view.show_reached(reached)

    def _word(self, certificate: Certificate) -> None:
        write = partial(_written, self._ports, self._view.worded(certificate), self._ports.copies())
        self._whole.run(write, self._show)

    def _show(self, file: Path | None) -> None:
        if file is None:
            self._view.show_certificate_failed()
        else:
            self._view.show_certificate(file, can_open=not self._guide.in_kiosk)


def _written(ports: Ports, write: Write, inside: Path) -> Path | None:
    """Where it lies, None where the disk did not take it."""
    try:
        file = write(inside, ports.livery.livery())
        ports.saved.note(file)
    except (OSError, StoreFailed):
        return None
    return file
