# SPDX-License-Identifier: Apache-2.0
"""Needs: the list, one of them with its results, one question after the other, and closing one."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from msgspec.structs import replace

from app.needs.needs import Need, Review
from app.needs.sheet import Cause, Part, Sheet, Training
from app.reports.views import Reading
from ui.ports import Ports
from ui.window.insight_intents import (
    NeedAnswered,
    NeedBegun,
    NeedClosed,
    NeedDropped,
    NeedFinished,
    NeedTyped,
    ReadAsked,
    ReadStopped,
    TopicTurned,
)
from ui.window.insight_places import NeedAt, NeedPart, ToNeeds
from ui.window.intents import Intent
from ui.window.places import Guide
from ui.window.presenters.base import Presenter, View
from ui.window.presenters.insight import FarView, FileView, Filing, Reader

_FIGURE = "figure:"
Topics = tuple[tuple[str, str, str], ...]


class NeedsView(View, Protocol):
    """The list."""

    def show_needs(self, needs: tuple[Need, ...]) -> None: ...


class NeedsPresenter(Presenter):
    """The list."""

    def __init__(self, ports: Ports, guide: Guide, view: NeedsView) -> None:
        super().__init__(ports, guide, view)
        self._view = view

    def open(self) -> None:
        self.run(self._ports.needs.listed, self._view.show_needs)

    def act(self, intent: Intent) -> None:
        match intent:
            case NeedBegun():
                self.run(self._ports.needs.begin, lambda need: self._guide.to(NeedPart(need.id, Part.MEASURE)))
            case _:
                super().act(intent)


class NeedView(FarView, FileView, Protocol):
    """One need."""

    def show_need(self, review: Review, titles: dict[tuple[str, str], str]) -> None: ...


class NeedPresenter(Presenter):
    """One need."""

    def __init__(self, ports: Ports, guide: Guide, view: NeedView, need: str, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._need = need
        self._language = language
        self._reader = Reader(self, ports, view, Reading.WORKING, language)
        self._filing = Filing(self, ports, guide, view)

    def open(self) -> None:
        self.run(self._look, lambda found: self._view.show_need(*found))

    def act(self, intent: Intent) -> None:
        needs = self._ports.needs
        match intent:
            case NeedFinished():
                self.run(partial(needs.finish, self._need), lambda need: self._guide.to(NeedAt(need.id)))
            case NeedDropped():
                self.run(partial(needs.drop, self._need), lambda _nothing: self._guide.to(ToNeeds()))
            case ReadAsked():
                self._reader.begin()
            case ReadStopped():
                self._reader.stop()
            case _ if not self._filing.act(intent):
                super().act(intent)

    def _look(self) -> tuple[Review, dict[tuple[str, str], str]]:
        review = self._ports.needs.review(self._need)
        titles = {(pack, module): title for pack, module, title in self._ports.needs.topics(self._language)}
        return review, titles


class PartView(View, Protocol):
    """One question."""

    @property
    def typed(self) -> str | None: ...
    def show_part(self, need: Need, today: int, figures: tuple[str, ...], topics: Topics) -> None: ...


class NeedPartPresenter(Presenter):
    """One question: each answer is kept at once, then comes the next one that has none."""

    def __init__(self, ports: Ports, guide: Guide, view: PartView, place: NeedPart, language: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._place = place
        self._language = language
        self._found: Need | None = None

    def open(self) -> None:
        self.run(self._look, self._show)

    def act(self, intent: Intent) -> None:
        need = self._found
        if need is None:
            return
        match intent:
            case NeedTyped(text):
                self._keep(_typed(need.sheet, self._place.part, text), need.review_day)
            case TopicTurned(pack, module):
                topic, now = (pack, module), need.sheet.topics
                topics = tuple(each for each in now if each != topic) if topic in now else (*now, topic)
                self._keep(replace(need.sheet, topics=topics), need.review_day)
            case NeedAnswered(answer):
                self._answered(need, answer)
            case _:
                super().act(intent)

    def _look(self) -> tuple[Need, int, tuple[str, ...], Topics]:
        need = self._ports.needs.open(self._place.need)
        part = self._place.part
        figures = tuple(each.name for each in self._ports.figures.measures()) if part is Part.MEASURE else ()
        topics = self._ports.needs.topics(self._language) if part is Part.TOPICS else ()
        return need, self._ports.needs.today(), figures, topics

    def _show(self, found: tuple[Need, int, tuple[str, ...], Topics]) -> None:
        self._found = found[0]
        self._view.show_part(*found)

    def _keep(self, sheet: Sheet, review_day: int) -> None:
        if self._found is not None:
            self._found = replace(self._found, sheet=sheet, review_day=review_day)
        self.run_quietly(partial(self._ports.needs.write, self._place.need, sheet, review_day), lambda _need: None)

    def _answered(self, need: Need, answer: str | int | None) -> None:
        sheet, review_day = need.sheet, need.review_day
        typed = self._view.typed
        if typed is not None:
            sheet = _typed(sheet, self._place.part, typed)
        match self._place.part:
            case Part.MEASURE if isinstance(answer, str):
                name = answer.removeprefix(_FIGURE)
                sheet = replace(sheet, figure="" if sheet.figure == name else name, measure=sheet.measure or name)
            case Part.CAUSE if isinstance(answer, str):
                cause = Cause(answer)
                training = Training.NO if cause is Cause.ENVIRONMENT else sheet.training
                sheet = replace(sheet, cause=cause, training=training)
            case Part.TRAINING if isinstance(answer, str):
                sheet = replace(sheet, training=Training(answer))
            case Part.REVIEW if isinstance(answer, int):
                review_day = answer
            case _:
                pass
        self.run(partial(self._ports.needs.write, need.id, sheet, review_day), self._onward)

    def _onward(self, need: Need) -> None:
        """On to the next question of a draft; back to the page of one that is finished, or after the last."""
        parts = need.sheet.parts()
        after = parts[parts.index(self._place.part) + 1 :] if self._place.part in parts else ()
        if need.sheet.draft and after:
            self._guide.to(NeedPart(need.id, after[0]))
        else:
            self._guide.to(NeedAt(need.id))


class EndView(View, Protocol):
    """Closing one."""

    def show_need(self, need: Need) -> None: ...


class NeedEndPresenter(Presenter):
    """Closing one."""

    def __init__(self, ports: Ports, guide: Guide, view: EndView, need: str) -> None:
        super().__init__(ports, guide, view)
        self._view = view
        self._need = need

    def open(self) -> None:
        self.run(partial(self._ports.needs.open, self._need), self._view.show_need)

    def act(self, intent: Intent) -> None:
        match intent:
            case NeedClosed(outcome):
                close = partial(self._ports.needs.close, self._need, outcome)
                self.run(close, lambda need: self._guide.to(NeedAt(need.id)))
            case _:
                super().act(intent)


def _typed(sheet: Sheet, part: Part, text: str) -> Sheet:
    match part:
        case Part.MEASURE:
            return replace(sheet, measure=text)
        case Part.SAID:
            return replace(sheet, said=text)
        case Part.ROOT:
            return replace(sheet, root=text)
        case Part.SUCCESS:
            return replace(sheet, success=text)
        case _:
            return sheet
