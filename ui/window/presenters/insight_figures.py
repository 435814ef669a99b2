# SPDX-License-Identifier: Apache-2.0
"""Key figures: what there is, one beside learning, and a file that is looked at before it is taken in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from app.errors import Refusal
from app.figures.figures import Beside, Brought, Measure
from app.figures.reading import MOST_BYTES, Order, Reading
from ui.ports import Ports
from ui.window.insight_figure_words import UNREADABLE_FILE
from ui.window.insight_intents import FigureFileChosen, FigureForgotten, FiguresAgreed, OrderSaid
from ui.window.insight_places import ToFigures
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.insight import FileView, Filing


class FiguresView(View, Protocol):
    """The list."""

    def show_measures(self, measures: tuple[Measure, ...]) -> None: ...


class FiguresPresenter(Presenter):
    """The list."""

    def __init__(self, ports: Ports, guide: Guide, view: FiguresView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.figures.measures, self._view.show_measures)


class FigureView(FileView, View, Protocol):
    """One of them."""

    def show_beside(self, found: Beside | None) -> None: ...


class FigurePresenter(Presenter):
    """One of them beside learning."""

    def __init__(self, ports: Ports, guide: Guide, view: FigureView, name: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._name = name
        self._filing = Filing(self, ports, guide, view)

    def open(self) -> None:
        self.run(partial(self._ports.figures.beside, self._name), self._view.show_beside)

    def act(self, intent: Intent) -> None:
        match intent:
            case FigureForgotten(name):
                self.run(partial(self._ports.figures.forget, name), lambda _nothing: self._guide.to(ToFigures()))
            case _ if not self._filing.act(intent):
                super().act(intent)


class BringView(View, Protocol):
    """Taking some in."""

    def show_refused(self, code: str, params: Mapping[str, str | int]) -> None: ...
    def show_order(self, example: str) -> None: ...
    def show_reading(self, reading: Reading) -> None: ...
    def show_brought(self, brought: Brought) -> None: ...


class BringPresenter(Presenter):
    """The file, what it would do, what was done."""

    def __init__(self, ports: Ports, guide: Guide, view: BringView) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._file: Path | None = None
        self._reading: Reading | None = None

    def act(self, intent: Intent) -> None:
        match intent:
            case FigureFileChosen(file):
                self._file = file
                self.run(partial(self._look, file, None), self._looked)
            case OrderSaid(order) if self._file is not None:
                self.run(partial(self._look, self._file, order), self._looked)
            case FiguresAgreed() if self._reading is not None:
                reading, self._reading = self._reading, None
                self.run(partial(self._ports.figures.bring, reading), self._view.show_brought)
            case FiguresAgreed():
                pass  # pressed twice
            case _:
                super().act(intent)

    def _look(self, file: Path, order: Order | None) -> Reading | Refusal:
        """What is wrong with the file is an outcome and no failure: to try it again would not help."""
        try:
            with file.open("rb") as content:
                return self._ports.figures.look(content.read(MOST_BYTES + 1), file.name, order)
        except OSError:
            return Refusal(UNREADABLE_FILE)
        except Refusal as refusal:
            return refusal

    def _looked(self, found: Reading | Refusal) -> None:
        if isinstance(found, Refusal):
            self._view.show_refused(found.code, found.params)
        elif found.ask:
            self._view.show_order(found.example)
        else:
            self._reading = found
            self._view.show_reading(found)
