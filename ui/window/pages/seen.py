# SPDX-License-Identifier: Apache-2.0
"""What was seen of somebody at work, with its photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.observing.views import ObservedView, PhotosKept, PhotosStand
from app.signin import SecretKind
from ui.window.intents import Go
from ui.window.observing_places import SeenAtWork, SignSeen
from ui.window.observing_words import MARK_ICONS, mark_words, stage_words
from ui.window.pages.telling import TellingPage
from ui.window.places import Back
from ui.window.vouching_words import doubt_words
from ui.window.widgets.basic import Card, IconText, Text

if TYPE_CHECKING:
    from app.portfolio.pieces import Content
    from ui.window.pages.seen_photos import PhotosCard


class SeenPage(TellingPage):
    """What was seen, for who watched and for who was watched."""

    def __init__(self, place: SeenAtWork) -> None:
        super().__init__()
        view = place.view
        self._place = place
        self._photos: PhotosCard | None = None
        self.text(view.card.module_title, "muted")
        self.title(view.card.title, "display")
        self._result(view)
        card = Card()
        if view.note:
            card.add(IconText("chat", self.tr("Note: {words}").format(words=view.note)))
        for point in view.points:
            words = self.tr("{point}: {mark}").format(point=point.text, mark=mark_words(point.mark))
            card.add(IconText(MARK_ICONS[point.mark], words))
        self.add(card)
        self._signature(place)

    def show_photos(self, kept: PhotosKept) -> None:
        """Show the photos of it, and whether one can be added, for the two who were there."""
        from ui.window.pages.seen_photos import PhotosCard  # noqa: PLC0415 - few have some

        self.begin_anew()
        self._photos = None
        if kept.stand is PhotosStand.NOT_YOURS or (kept.stand is PhotosStand.OWN and not kept.photos):
            return
        self._photos = PhotosCard(self._place, kept)
        self._photos.wanted.connect(self.intent)
        self.put(self._photos)

    def show_photo(self, photo: str, content: Content) -> None:
        """Show what is on one of them."""
        if self._photos is not None:
            self._photos.show_photo(photo, content)

    def _result(self, view: ObservedView) -> None:
        doubt = view.card.doubt
        off = view.card.stage == "signed_off" and doubt is None
        tone = "on-soft" if off else "on-notice"
        card = Card("good" if off else "notice")
        icon = "done" if off else "again" if doubt is None else "info"
        card.add(IconText(icon, stage_words(view.card), role="lead", tone=tone))
        if view.next_step:
            card.add(IconText("next", self.tr("Next step: {words}").format(words=view.next_step), tone=tone))
        if doubt is not None:
            card.add(Text(doubt_words(doubt, view.observer), tone=tone))
        elif view.observer:
            card.add(Text(self.tr("Watched by {name}").format(name=view.observer), "small", tone=tone))
        self.add(card)

    def _signature(self, place: SeenAtWork) -> None:
        view, back = place.view, self.button(self.tr("Back"), Go(Back()), kind="quiet", icon="back")
        if view.signed_ms:
            words = self.tr("You have signed that you were told.") if place.own else self.tr("{name} has signed.")
            self.add(IconText("done", words.format(name=place.name)))
            self.foot(back)
        elif view.signs_with is SecretKind.NONE:
            words = (
                self.tr("To sign it you need a PIN of your own.")
                if place.own
                else self.tr("{name} has no PIN of their own, and so cannot sign yet.")
            )
            self.add(IconText("lock", words.format(name=place.name)))
            self.foot(back)
        else:
            second = self.tr("Second signature: {name} signs that they were told.")
            self.add(IconText("lock", second.format(name=place.name)))
            words = self.tr("Sign") if place.own else self.tr("{name} signs now")
            sign = Go(SignSeen(place.name, place.learner, view, own=place.own))
            self.foot(back, self.button(words.format(name=place.name), sign, kind="primary", icon="lock"))
