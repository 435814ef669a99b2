# SPDX-License-Identifier: Apache-2.0
"""What was seen at work, with its photos; and adding one."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from app.observing.views import PhotosKept
from app.portfolio.pieces import Content
from ui.ports import Ports
from ui.window.intents import Intent
from ui.window.observing_intents import PhotoDropped, PhotoLooked, PhotoMade
from ui.window.observing_places import AddPhoto, SeenAtWork
from ui.window.places import Guide
from ui.window.presenters.showing import ShowingPresenter, TellingView


class SeenView(TellingView, Protocol):
    """What was seen."""

    def show_photos(self, kept: PhotosKept) -> None: ...
    def show_photo(self, photo: str, content: Content) -> None: ...


class SeenPresenter(ShowingPresenter):
    """Asks for photos; opening one is a look that the person sees, where somebody else looks."""

    def __init__(self, ports: Ports, guide: Guide, view: SeenView, place: SeenAtWork) -> None:
        super().__init__(ports, guide, view, place.learner)
        self._view: SeenView = view
        self._observation = place.view.observation

    def open(self) -> None:
        self.run_quietly(self._kept, self._view.show_photos)

    def act(self, intent: Intent) -> None:
        photos, learner = self._ports.photos, self._learner
        match intent:
            case PhotoLooked(photo):
                self.attempt(partial(photos.photo, learner, photo), partial(self._view.show_photo, photo))
            case PhotoDropped(photo):
                self.attempt(partial(self._drop, photo), self._view.show_photos)
            case _:
                super().act(intent)

    def _kept(self) -> PhotosKept:
        return self._ports.photos.kept(self._learner, self._observation)

    def _drop(self, photo: str) -> PhotosKept:
        self._ports.photos.drop(self._learner, photo)
        return self._kept()


class AddPhotoPresenter(ShowingPresenter):
    """Keeps a photo that was looked at twice."""

    def __init__(self, ports: Ports, guide: Guide, view: TellingView, place: AddPhoto) -> None:
        super().__init__(ports, guide, view, place.learner)
        self._place = place

    def act(self, intent: Intent) -> None:
        match intent:
            case PhotoMade(data):
                keep = partial(self._ports.photos.add, self._learner, self._place.view.observation, data)
                self.attempt(partial(keep, nobody_in_it=True, looked_again=True), self._added)
            case _:
                super().act(intent)

    def _added(self, _kept: PhotosKept) -> None:
        self._guide.to(SeenAtWork(self._place.name, self._place.learner, self._place.view))
