# SPDX-License-Identifier: Apache-2.0
"""Writing a tip, a question or an answer for colleagues: topic, words, what is with it, whether the name is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from app.leading.facts import TipSort
from app.portfolio.checks import LONGEST, PieceSort
from app.portfolio.pieces import Content
from app.tips.pieces import MOST_BYTES, MOST_SECONDS
from app.tips.standing import MOST_CHARACTERS
from app.tips.views import WriteView
from ui.picture_files import fit_picture
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.pages.some_rows import SomeRows
from ui.window.pages.tips import TipTelling, said_in
from ui.window.tip_intents import TipSent
from ui.window.tip_places import TipAt, ToTips, WriteTip
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.picture_view import PictureView
from ui.window.widgets.writing import Writing

LINES = 5


class WriteTipPage(TipTelling):
    """One decision after the other on one page; what is typed stays while somebody looks for a picture."""

    def __init__(self, sort: TipSort, about: str = "") -> None:
        super().__init__()
        self.can_be_heard()
        self._sort = sort
        self._heading = self.title("", "display")
        self._view: WriteView | None = None
        self._module = ""
        self._typed = ""
        self._camera = False
        self._picture: Content | None = None
        self._sound: Content | None = None
        self._box: Writing | None = None
        self._next = Button(self.tr("Next"), None, kind="primary", icon="next")
        self._next.chosen.connect(self._to_name)
        self._away = self.button(self.tr("Back"), Go(TipAt(about) if about else ToTips()), kind="quiet", icon="back")
        self._again = Button(self.tr("Back"), None, kind="quiet", icon="back")
        self._again.chosen.connect(self._to_words)
        self.foot(self._away)

    def let_camera(self, on: bool) -> None:
        """Offer the camera where the operator lets it."""
        self._camera = on

    def show_writing(self, view: WriteView) -> None:
        """Ask for the topic where none is known, else for the words."""
        self._view, self._module = view, view.module
        self.can_be_heard(view, view.language)
        if self._module or self._sort is TipSort.ANSWER:
            self._to_words()
        else:
            self._to_topic(view)

    # --- the topic

    def _to_topic(self, view: WriteView) -> None:
        self.begin_anew()
        self._heading.say(self.tr("What is it about?"))
        self.put(SomeRows(len(view.topics), lambda number: self._topic(view, number)))
        self.foot(self._away)
        self.focus_heading()

    def _topic(self, view: WriteView, number: int) -> Button:
        topic = view.topics[number]
        return self.button(topic.title, Go(WriteTip(self._sort, topic.module)), kind="tile", icon="path")

    # --- the words, and what is with them

    @Slot(object)
    def _to_words(self, _value: object = None) -> None:
        self.begin_anew()
        self.hide_trouble()
        self._heading.say(self._asks())
        told = self.tr("A supervisor reads it first. Then all colleagues of your site can read it.")
        self.put(Text(told, "muted"))
        if self._view is not None and self._view.question:
            card = Card("sunken")
            said_in(card, self._view.question)
            self.put(card)
        self._box = Writing(self.tr("In a few plain words"), most=MOST_CHARACTERS, lines=LINES)
        self._box.put(self._typed)
        self._box.changed.connect(self._wrote)
        self.put(self._box)
        words = self.tr("Leave out names and rooms of people you look after.")
        self.put(IconText("shield", words, role="small", tone="muted"))
        self._offer_pieces()
        self._next.setEnabled(bool(self._typed.strip()))
        self.foot(self._away, self._next)
        self.focus_heading()

    def _asks(self) -> str:
        match self._sort:
            case TipSort.TIP:
                return self.tr("What helped you?")
            case TipSort.QUESTION:
                return self.tr("What do you want to ask colleagues?")
            case TipSort.ANSWER:
                return self.tr("What do you answer?")

    def _offer_pieces(self) -> None:
        for content, words, gone in (
            (self._picture, self.tr("A picture is with it"), self._drop_picture),
            (self._sound, self.tr("A recording is with it"), self._drop_sound),
        ):
            if content is not None:
                self.put(IconText("done", words, tone="success"))
                drop = Button(self.tr("Take it out"), None, kind="quiet", icon="erase")
                drop.setAccessibleName(f"{drop.words}: {words}")
                drop.chosen.connect(gone)
                self.put(drop)
        if self._picture is None:
            about = self.tr("From a file. It stays on this device.")
            self._way(self.tr("Add a picture"), about, "square", self._ask_picture)
            if self._camera:
                about = self.tr("With the camera. It stays on this device.")
                self._way(self.tr("Take a picture"), about, "dot", self._look)
        if self._sound is None:
            about = self.tr("A minute at most. It stays on this device.")
            self._way(self.tr("Say it"), about, "listen", self._speak)

    def _way(self, title: str, detail: str, icon: str, asked: object) -> None:
        button = Button(title, None, kind="option", icon=icon, detail=detail)
        button.chosen.connect(asked)
        self.put(button)

    @Slot()
    def _wrote(self) -> None:
        self._typed = self._box.words if self._box is not None else ""
        self._next.setEnabled(bool(self._typed))

    @Slot(object)
    def _drop_picture(self, _value: object) -> None:
        self._picture = None
        self._to_words()

    @Slot(object)
    def _drop_sound(self, _value: object) -> None:
        self._sound = None
        self._to_words()

    # --- a picture

    @Slot(object)
    def _ask_picture(self, _value: object) -> None:
        words = self.tr("Pictures")
        kinds = f"{words} (*.jpg *.jpeg *.png *.webp *.bmp)"
        ask_for_file(self, self.tr("Choose a picture"), self._picture_chosen, kinds)

    @Slot(str)
    def _picture_chosen(self, file: str) -> None:
        self.show_picture(Path(file))

    @Slot(object)
    def _look(self, _value: object) -> None:
        from ui.window.widgets.camera import CameraView  # noqa: PLC0415 - Qt Multimedia is not needed otherwise

        self.begin_anew()
        self._heading.say(self.tr("Take a picture"))
        camera = CameraView()
        camera.taken.connect(self._taken)
        self.put(camera)
        words = self.tr("The camera is on only while this page is open.")
        self.put(IconText("info", words, role="small", tone="muted"))
        self.foot(self._again)
        self.focus_heading()

    @Slot(bytes)
    def _taken(self, data: bytes) -> None:
        self._ask_about(Content(sort=PieceSort.PICTURE, name="", data=bytes(data)), sure=False)

    def show_picture(self, file: Path) -> None:
        """Show a picture drawn anew, and ask what is on it."""
        found = fit_picture(file, widest=LONGEST, opaque=True)
        if found is None:
            self.show_trouble("bad_picture", {})
            return
        self.hide_trouble()
        self._ask_about(Content(sort=PieceSort.PICTURE, name="", data=found[0]), sure=False)

    def _ask_about(self, content: Content, *, sure: bool) -> None:
        """Ask twice, each time in other words."""
        self.begin_anew()
        self._heading.say(self.tr("Are you sure?") if sure else self.tr("Look at your picture"))
        picture = PictureView(self.tr("Your picture"))
        picture.put(content.data)
        self.put(picture)
        card = Card("notice")
        words = self.tr("No resident, no record, no screen in it?")
        if sure:
            words = self.tr("All colleagues will see it. Is really nobody on it?")
        card.add(IconText("shield", words, role="lead", tone="on-notice"))
        card.add(Text(self.tr("Look closely: faces, names on doors, papers, monitors."), tone="on-notice"))
        self.put(card)
        gone = self.tr("What the camera wrote into it (place, time) is taken out.")
        self.put(IconText("info", gone, role="small", tone="muted"))
        words = self.tr("Nobody is on it, use it") if sure else self.tr("Nothing of that")
        keep = Button(words, None, kind="primary", icon="check")
        keep.chosen.connect(lambda _value: self._kept(content) if sure else self._ask_about(content, sure=True))
        other = Button(self.tr("Do not use it"), None, icon="erase")
        other.chosen.connect(self._to_words)
        self.foot(other, keep)
        self.focus_heading()

    def _kept(self, content: Content) -> None:
        self._picture = content
        self._to_words()

    # --- a recording

    @Slot(object)
    def _speak(self, _value: object) -> None:
        from ui.window.widgets.recorder import Recorder  # noqa: PLC0415 - Qt Multimedia is not needed otherwise

        self.begin_anew()
        self._heading.say(self.tr("Say it"))
        ready = self.tr("Press Record and say it in a minute at most.")
        recorder = Recorder(ready=ready, longest_ms=MOST_SECONDS * 1000)
        recorder.recorded.connect(self._recorded)
        self.put(recorder)
        words = self.tr("Leave out names and rooms of people you look after.")
        self.put(IconText("shield", words, role="small", tone="muted"))
        self.foot(self._again)
        self.focus_heading()

    @Slot(bytes, str)
    def _recorded(self, data: bytes, ending: str) -> None:
        if len(data) > MOST_BYTES:
            self.show_trouble("piece_too_big", {"most": MOST_BYTES >> 20})
            return
        name = self.tr("Recording")
        self._sound = Content(sort=PieceSort.SOUND, name=f"{name}.{ending}", data=bytes(data))
        self._to_words()

    # --- the name

    def ask_name(self, words: str) -> None:
        """Ask whether the name is shown with these words."""
        self._typed = words
        self._to_name(None)

    @Slot(object)
    def _to_name(self, _value: object) -> None:
        if not self._typed.strip():
            return
        self.begin_anew()
        self._heading.say(self.tr("With your name?"))
        card = Card()
        said_in(card, self._typed)
        self.put(card)
        self.put(Text(self.tr("A supervisor reads it first. Then all colleagues of your site can read it.")))
        for named, words, about, icon in (
            (True, self.tr("With my name"), self.tr("Colleagues see who wrote it"), "person"),
            (False, self.tr("Without my name"), self.tr("Only the supervisor sees who wrote it"), "lock"),
        ):
            self.put(self.button(words, self._sent(named=named), kind="tile", icon=icon, detail=about))
        told = self.tr("You can take it back at any time.")
        self.put(IconText("undo", told, role="small", tone="muted"))
        self.foot(self._again)
        self.focus_heading()

    def _sent(self, *, named: bool) -> TipSent:
        contents = tuple(each for each in (self._picture, self._sound) if each is not None)
        return TipSent(self._typed, self._module, named, contents, nobody_in_it=self._picture is not None)
