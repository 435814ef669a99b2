# SPDX-License-Identifier: Apache-2.0
"""Photos of what somebody did at work: a card with them on the page of what was seen, and a page to add one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.observing.views import PhotoCard, PhotosKept, PhotosStand
from app.portfolio.checks import LONGEST, PieceSort
from app.portfolio.pieces import Content
from ui.picture_files import fit_picture
from ui.window.file_dialogs import ask_for_file
from ui.window.focus import hand_on
from ui.window.intents import Go
from ui.window.observing_intents import PhotoDropped, PhotoLooked, PhotoMade
from ui.window.observing_places import AddPhoto, SeenAtWork
from ui.window.pages.telling import TellingPage
from ui.window.times import when
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.piece_shown import PieceShown


class PhotosCard(Card):
    """The photos that whoever looks can open. `wanted` carries an intent."""

    wanted = Signal(object)

    def __init__(self, place: SeenAtWork, kept: PhotosKept, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: dict[str, PieceShown] = {}
        self._name = place.name
        own = kept.stand is PhotosStand.OWN
        self.add(Text(self.tr("Photos of your work") if own else self.tr("Photos"), "lead"))
        for number, photo in enumerate(kept.photos, start=1):
            self._photo(number, photo)
        for_observer = {
            PhotosStand.NO_KEY: self.tr(
                "{name} has not signed in with a PIN yet. A photo is kept only where {name} can open it, too."
            ),
            PhotosStand.NO_KEY_HERE: self.tr("To keep a photo you need a PIN of your own: it locks the photo."),
            PhotosStand.FULL: self.tr("{most} photos are the most. Delete one to add another one."),
        }
        if kept.stand in for_observer:
            words = for_observer[kept.stand].format(name=place.name, most=kept.most)
            self.add(IconText("info", words, tone="muted"))
        elif kept.stand is PhotosStand.MAY:
            add = Go(AddPhoto(place.name, place.learner, place.view, camera=kept.camera))
            detail = self.tr("Up to {most}").format(most=kept.most)
            self._button(self.tr("Add a photo"), add, icon="plus", detail=detail)
        who = self.tr("Only you and who watched you can open them. They stay on this device. You can delete them.")
        if not own:
            who = self.tr("Only {name} and you can open them. They stay on this device. {name} can delete them.")
        self.add(IconText("lock", who.format(name=place.name), role="small", tone="muted"))

    def show_photo(self, photo: str, content: Content) -> None:
        """Show what is on a photo, below its button."""
        if photo in self._shown:
            self._shown[photo].show_content(content)

    def _button(self, words: str, intent: object, *, icon: str, detail: str = "") -> Button:
        button = Button(words, intent, kind="option" if detail else "quiet", icon=icon, detail=detail)
        button.chosen.connect(self.wanted)
        if detail:
            self.add(button)
        else:
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _photo(self, number: int, photo: PhotoCard) -> None:
        name = self.tr("Photo {number}, {when}").format(
            number=number, when=when(photo.at_ms, QDateTime.currentDateTime())
        )
        self.add(IconText("square", name))
        shown = self._shown[photo.id] = PieceShown(PieceSort.PICTURE)
        self.add(shown)
        look = self._button(self.tr("Look at it"), PhotoLooked(photo.id), icon="eye")
        shown.came.connect(look.hide)
        delete = Button(self.tr("Delete it"), None, kind="quiet", icon="erase")
        sure = self._button(self.tr("Yes, delete it for both of us"), PhotoDropped(photo.id), icon="erase")
        sure.hide()
        delete.chosen.connect(partial(self._ask, delete, sure))
        self.column.addWidget(delete, 0, Qt.AlignmentFlag.AlignLeading)
        for button in (look, delete, sure):
            button.setAccessibleName(f"{button.words}: {name}")

    def _ask(self, delete: Button, sure: Button, _value: object) -> None:
        sure.show()
        hand_on(sure)
        delete.hide()


class AddPhotoPage(TellingPage):
    """A photo from a file or the camera, looked at twice before it is kept."""

    def __init__(self, place: AddPhoto) -> None:
        super().__init__()
        self._place = place
        self.can_be_heard()
        self.title("", "display")
        seen = SeenAtWork(place.name, place.learner, place.view)
        self._back = self.button(self.tr("Back"), Go(seen), kind="quiet", icon="back")
        self._begin(None)

    def show_picture(self, file: Path) -> None:
        """Show a picture that was chosen, drawn anew, and ask about it."""
        found = fit_picture(file, widest=LONGEST, opaque=True)
        if found is None:
            self.show_trouble("bad_picture", {})
            return
        self.ask_about(found[0])

    def ask_about(self, data: bytes) -> None:
        """Show a picture that was drawn anew, and ask the first time what is on it."""
        self._look(
            data,
            self.tr("Look at your photo"),
            self.tr("Nobody on it? No face, no name, no paper, no screen?"),
            self.tr("Look closely: people in the background, names on doors, what stands on the table."),
            self.tr("Nothing of that"),
            partial(self._again, data),
        )

    def _again(self, data: bytes, _value: object) -> None:
        self._look(
            data,
            self.tr("Look once more"),
            self.tr("Is it about the work, and about nobody?"),
            self.tr("{name} opens this photo later, and can delete it.").format(name=self._place.name),
            self.tr("Yes, keep it"),
            lambda _value: self.intent.emit(PhotoMade(data)),
        )

    def _look(self, data: bytes, title: str, asks: str, told: str, yes: str, then: object) -> None:  # noqa: PLR0917
        self.hide_trouble()
        self.begin_anew()
        if self.heading is not None:
            self.heading.say(title)
        picture = PictureView(self.tr("Your photo"))
        picture.put(data)
        self.put(picture)
        card = Card("notice")
        card.add(IconText("shield", asks, role="lead", tone="on-notice"))
        card.add(Text(told, tone="on-notice"))
        self.put(card)
        gone = self.tr("What the camera wrote into it (place, time) is taken out.")
        self.put(IconText("info", gone, role="small", tone="muted"))
        keep = Button(yes, None, kind="primary", icon="check")
        keep.chosen.connect(then)
        other = Button(self.tr("Do not keep it"), None, icon="erase")
        other.chosen.connect(self._begin)
        self.foot(self._back, other, keep)
        self.to_top()
        self.focus_heading()

    @Slot(object)
    def _begin(self, _value: object) -> None:
        self.begin_anew()
        if self.heading is not None:
            self.heading.say(self.tr("Add a photo"))
        words = self.tr("Of the work, never of a person. Only {name} and you can open it; it stays on this device.")
        self.put(IconText("lock", words.format(name=self._place.name)))
        self._tile(self.tr("A picture"), self.tr("From a file"), "square", self._ask_picture)
        if self._place.camera:
            self._tile(self.tr("Take a picture"), self.tr("With the camera"), "dot", self._take)
        self.foot(self._back)

    def _tile(self, title: str, detail: str, icon: str, asked: object) -> None:
        button = Button(title, None, kind="tile", icon=icon, detail=detail)
        button.chosen.connect(asked)
        self.put(button)

    @Slot(object)
    def _ask_picture(self, _value: object) -> None:
        words = self.tr("Pictures")
        kinds = f"{words} (*.jpg *.jpeg *.png *.webp *.bmp)"
        ask_for_file(self, self.tr("Choose a picture"), self._picture_chosen, kinds)

    @Slot(str)
    def _picture_chosen(self, file: str) -> None:
        self.show_picture(Path(file))

    @Slot(object)
    def _take(self, _value: object) -> None:
        from ui.window.widgets.camera import CameraView  # noqa: PLC0415 - Qt Multimedia is not needed otherwise

        self.begin_anew()
        if self.heading is not None:
            self.heading.say(self.tr("Take a picture"))
        camera = CameraView()
        camera.taken.connect(self.ask_about)
        self.put(camera)
        words = self.tr("The camera is on only while this page is open.")
        self.put(IconText("info", words, role="small", tone="muted"))
        other = Button(self.tr("Another way"), None, icon="undo")
        other.chosen.connect(self._begin)
        self.foot(self._back, other)
