# SPDX-License-Identifier: Apache-2.0
"""Putting something to one's evidence: a text, a picture that was looked at, a sound, a document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from app.portfolio.checks import LONGEST, MOST_BYTES, MOST_TEXT, PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import EvidenceView
from ui.picture_files import fit_picture
from ui.window.evidence_intents import EvidenceTyped, PieceMade
from ui.window.evidence_places import EvidenceAt, EvidenceStep
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.pages.telling import TellingPage
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.writing import Writing

LINES = 7


class AddingPage(TellingPage):
    """The frame: back to the micro-credential, and what makes a piece of a file."""

    def __init__(self, credential: str, title: str, *, back: EvidenceStep = EvidenceStep.WHOLE) -> None:
        super().__init__()
        self._credential = credential
        self.can_be_heard()
        self.title(title, "display")
        self._back = self.button(self.tr("Back"), Go(EvidenceAt(credential, back)), kind="quiet", icon="back")
        self.foot(self._back)

    def show_evidence(self, view: EvidenceView) -> None:
        """Show what there is to choose, or what is typed."""

    def show_piece(self, piece: str, content: Content) -> None:
        """Nothing is looked at here."""

    def ask_about(self, data: bytes) -> None:
        """Show a picture that was drawn anew, and ask what is on it."""
        self.begin_anew()
        if self.heading is not None:
            self.heading.say(self.tr("Look at your picture"))
        picture = PictureView(self.tr("Your picture"))
        picture.put(data)
        self.put(picture)
        card = Card("notice")
        words = self.tr("No resident, no record, no screen in it?")
        card.add(IconText("shield", words, role="lead", tone="on-notice"))
        told = self.tr("Look closely: faces, names on doors, papers, monitors. Whoever looks at it checks it as well.")
        card.add(Text(told, tone="on-notice"))
        self.put(card)
        gone = self.tr("What the camera wrote into it (place, time) is taken out.")
        self.put(IconText("info", gone, role="small", tone="muted"))
        content = Content(sort=PieceSort.PICTURE, name="", data=data)
        keep = self.button(self.tr("Nothing of that, keep it"), PieceMade(content, nobody_in_it=True), kind="primary")
        other = Button(self.tr("Do not keep it"), None, icon="erase")
        other.chosen.connect(self._another)
        self.foot(self._back, other, keep)
        self.focus_heading()

    def _another(self, _value: object) -> None:
        self.intent.emit(Go(EvidenceAt(self._credential, EvidenceStep.ADD)))


class AddPage(AddingPage):
    """What to put in."""

    def __init__(self, credential: str) -> None:
        super().__init__(credential, "")
        if self.heading is not None:
            self.heading.say(self.tr("What do you want to put in?"))

    def show_evidence(self, view: EvidenceView) -> None:
        """Offer what can be put in here."""
        self.begin_anew()
        self._way(self.tr("Write something"), self.tr("In your own words"), EvidenceStep.TEXT, "letters")
        self._file(self.tr("A picture"), self.tr("From a file"), "square", self._ask_picture)
        if view.camera:
            self._way(self.tr("Take a picture"), self.tr("With the camera"), EvidenceStep.CAMERA, "dot")
        self._way(self.tr("Say something"), self.tr("With the microphone"), EvidenceStep.SOUND, "listen")
        self._file(self.tr("A sound"), self.tr("From a file"), "play", self._ask_sound)
        words = self.tr("A PDF file. Your name may stand in it.")
        self._file(self.tr("A document"), words, "book", self._ask_document)

    def show_picture(self, file: Path) -> None:
        """Show a picture that was chosen, drawn anew, and ask about it."""
        found = fit_picture(file, widest=LONGEST, opaque=True)
        if found is None:
            self.show_trouble("bad_picture", {})
            return
        self.hide_trouble()
        self.ask_about(found[0])

    def _way(self, title: str, detail: str, step: EvidenceStep, icon: str) -> None:
        self.put(self.button(title, Go(EvidenceAt(self._credential, step)), kind="tile", icon=icon, detail=detail))

    def _file(self, title: str, detail: str, icon: str, asked: object) -> None:
        button = Button(title, None, kind="tile", icon=icon, detail=detail)
        button.chosen.connect(asked)
        self.put(button)

    @Slot(object)
    def _ask_picture(self, _value: object) -> None:
        words = self.tr("Pictures")
        kinds = f"{words} (*.jpg *.jpeg *.png *.webp *.bmp)"
        ask_for_file(self, self.tr("Choose a picture"), self._picture_chosen, kinds)

    @Slot(object)
    def _ask_sound(self, _value: object) -> None:
        words = self.tr("Sounds")
        kinds = f"{words} (*.ogg *.oga *.opus *.mp3 *.m4a *.wav)"
        ask_for_file(self, self.tr("Choose a sound"), self._sound_chosen, kinds)

    @Slot(object)
    def _ask_document(self, _value: object) -> None:
        words = self.tr("Documents")
        kinds = f"{words} (*.pdf)"
        ask_for_file(self, self.tr("Choose a document"), self._document_chosen, kinds)

    @Slot(str)
    def _picture_chosen(self, file: str) -> None:
        self.show_picture(Path(file))

    @Slot(str)
    def _sound_chosen(self, file: str) -> None:
        self._bring(PieceSort.SOUND, Path(file), "bad_sound")

    @Slot(str)
    def _document_chosen(self, file: str) -> None:
        self._bring(PieceSort.DOCUMENT, Path(file), "bad_document")

    def _bring(self, sort: PieceSort, file: Path, trouble: str) -> None:
        try:
            if file.stat().st_size > MOST_BYTES:
                self.show_trouble("piece_too_big", {"most": MOST_BYTES >> 20})
                return
            data = file.read_bytes()
        except OSError:
            self.show_trouble(trouble, {})
            return
        self.intent.emit(PieceMade(Content(sort=sort, name=file.name, data=data)))


class WritePage(AddingPage):
    """A text; what is typed is kept at each change."""

    def __init__(self, credential: str) -> None:
        super().__init__(credential, "", back=EvidenceStep.ADD)
        if self.heading is not None:
            self.heading.say(self.tr("In your own words"))
        self._box = Writing(self.tr("What did you do, and what came of it?"), most=MOST_TEXT, lines=LINES)
        self._box.changed.connect(self._typed)
        self.add(self._box)
        words = self.tr("Leave out names and rooms of people you look after.")
        self.add(IconText("shield", words, role="small", tone="muted"))
        self._keep = Button(self.tr("Keep it"), None, kind="primary", icon="check")
        self._keep.chosen.connect(self._kept)
        self.foot(self._back, self._keep)

    def show_evidence(self, view: EvidenceView) -> None:
        """Show what was typed before."""
        if not self._box.words:
            self._box.put(view.draft)
        self._keep.setEnabled(bool(self._box.words))

    @Slot()
    def _typed(self) -> None:
        self._keep.setEnabled(bool(self._box.words))
        self.intent.emit(EvidenceTyped(self._box.words))

    @Slot(object)
    def _kept(self, _value: object) -> None:
        self.intent.emit(PieceMade(Content(sort=PieceSort.TEXT, name="", data=self._box.words.encode())))


class SpeakPage(AddingPage):
    """A sound from the microphone. What records is loaded for who wants it."""

    def __init__(self, credential: str) -> None:
        super().__init__(credential, "", back=EvidenceStep.ADD)
        from ui.window.widgets.recorder import Recorder  # noqa: PLC0415 - Qt Multimedia is not needed otherwise

        if self.heading is not None:
            self.heading.say(self.tr("Say it"))
        self._recorder = Recorder(ready=self.tr("Press Record and say what you did."))
        self._recorder.recorded.connect(self._recorded)
        self.add(self._recorder)
        words = self.tr("Leave out names and rooms of people you look after.")
        self.add(IconText("shield", words, role="small", tone="muted"))

    def holds(self) -> bool:
        """Keep what was heard before the page goes."""
        busy = self._recorder.busy
        self._recorder.finish()
        return busy

    @Slot(bytes, str)
    def _recorded(self, data: bytes, ending: str) -> None:
        name = self.tr("Recording")
        self.intent.emit(PieceMade(Content(sort=PieceSort.SOUND, name=f"{name}.{ending}", data=bytes(data))))


class CameraPage(AddingPage):
    """A picture from the camera of this device, where the operator lets it and there is one."""

    def __init__(self, credential: str) -> None:
        super().__init__(credential, "", back=EvidenceStep.ADD)
        if self.heading is not None:
            self.heading.say(self.tr("Take a picture"))

    def show_evidence(self, view: EvidenceView) -> None:
        """Start the camera, where the operator lets it."""
        self.begin_anew()
        if not view.camera:
            self.put(IconText("info", self.tr("The camera is not used here. Choose a picture from a file.")))
            return
        from ui.window.widgets.camera import CameraView  # noqa: PLC0415 - Qt Multimedia is not needed otherwise

        camera = CameraView()
        camera.taken.connect(self.ask_about)
        self.put(camera)
        words = self.tr("The camera is on only while this page is open.")
        self.put(IconText("info", words, role="small", tone="muted"))
