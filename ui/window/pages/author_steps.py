# SPDX-License-Identifier: Apache-2.0
"""The first four steps of a microlearn: its goal, its questions, its lesson, its story."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.authoring.fields import AT_SITE, ROLE
from app.authoring.views import LEAST_QUESTIONS, OTHER, DraftView, FileForm, Part, QuestionForm
from ui.window.author_intents import FieldChosen, MediaReady, QuestionsChosen, Restructured
from ui.window.author_places import AuthorAt, AuthorSmall, Small
from ui.window.author_words import kind_words
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.pages.author_page import AuthorPage
from ui.window.pages.some_rows import SomeRows
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.flow import Flow
from ui.window.widgets.lesson_field import LessonField
from ui.window.widgets.recorder import Recorder

MINUTES = (2, 3, 4, 6, 8, 10)
MOST_SOUND_BYTES = 32 << 20


class GoalPage(AuthorPage):
    """What people should be able to do, who they are, how long it takes, and why it helps."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.GOAL)
        self.begin_form(self.tr("What should people be able to do?"))
        self.ways(None, Part.CHECK)

    def fill(self, view: DraftView) -> None:
        self.put(
            self.field(
                ("goal",),
                self.tr("After this, people can …"),
                view.goal,
                hint=self.tr("One thing, that one can see somebody do. As in: make a wet floor safe."),
            )
        )
        hint = self.tr("One sentence. As in: nobody slips, and you are not the one who has to explain it.")
        self.put(self.field(("why",), self.tr("Why does it help them on shift?"), view.why, hint=hint))
        self.put(Text(self.tr("How many minutes does it take?")))
        counts = (*MINUTES, *([view.minutes] if view.minutes not in MINUTES else []))
        minutes = Choices(tuple((count, f"{count}") for count in sorted(counts)), chosen=view.minutes)
        minutes.picked.connect(self._minutes)
        self.put(minutes)
        self._people(view)
        title = view.title if view.title != view.goal else ""
        hint = self.tr("As in: Wet floors. If you leave it empty, it is called as what people can do.")
        self.put(self.field(("title",), self.tr("A short name for it, if you like"), title, hint=hint))

    def _people(self, view: DraftView) -> None:
        people = [("", self.tr("Everybody who learns here"))]
        if view.site:
            people.append((AT_SITE + view.site, self.tr("People of {site}").format(site=view.site)))
        people.append((f"{ROLE}supervisor", self.tr("Those who lead others")))
        if view.people not in dict(people):
            people.append((view.people, self.tr("As it was chosen elsewhere")))
        self.put(Text(self.tr("Who is it for?")))
        choices = Choices(tuple(people), chosen=view.people)
        choices.picked.connect(self._for)
        self.put(choices)

    @Slot(object)
    def _for(self, people: object) -> None:
        if str(people) != OTHER:
            self.send(FieldChosen(("for",), str(people)))

    @Slot(object)
    def _minutes(self, count: object) -> None:
        self.send(FieldChosen(("minutes",), int(str(count))))


class ChecksPage(AuthorPage):
    """The questions, first of all: they say what the lesson has to tell."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.CHECK)
        self.begin_form(
            self.tr("How can one see that they can do it?"),
            self.tr("Write the questions first: then you know what the lesson has to tell."),
        )
        self.ways(Part.GOAL, Part.LESSON)

    def fill(self, view: DraftView) -> None:
        self.put(SomeRows(len(view.questions), lambda place: self._row(place + 1, view.questions[place])))
        missing = LEAST_QUESTIONS - len(view.questions)
        self.foot_buttons()[-1].turn_into("secondary" if missing > 0 else "primary", "next")  # one thing to do next
        if missing > 0:
            words = self.tr("Two questions are the least: with one, somebody may have guessed.")
            self.put(IconText("info", words))
        actions = QWidget()
        row = Flow(actions, gap=TOKENS.space.s)
        kind = "primary" if missing > 0 else "secondary"
        row.add(self.button(self.tr("New question"), Go(AuthorSmall(self.draft, Small.KIND)), kind=kind, icon="plus"))
        bring = Button(self.tr("Bring in questions from a file"), None, kind="quiet", icon="search")
        bring.chosen.connect(self._ask)
        row.add(bring)
        self.put(actions)

    def _row(self, number: int, question: QuestionForm) -> Button:
        stem = question.stem.strip() or self.tr("Nothing is asked yet")
        kind, _ = kind_words(question.kind)
        state = self.tr("whole") if question.done else self.tr("something is missing")
        if not question.shown:
            state = self.tr("made elsewhere, kept as it is")
        return self.button(
            f"{number}. {stem}",
            Go(AuthorAt(self.draft, Part.CHECK, question.id)),
            kind="tile",
            icon="done" if question.done else "circle",
            detail=f"{kind}: {state}",
        )

    @Slot(object)
    def _ask(self, _value: object) -> None:
        self.send(None)
        kinds = self.tr("Questions")
        ask_for_file(self, self.tr("Choose a file"), self._chosen, f"{kinds} (*.csv *.xlsx *.txt *.gift *.xml)")

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.intent.emit(QuestionsChosen(Path(file)))


class LessonFormPage(AuthorPage):
    """A short text with a few buttons, pictures, and a recording of it. `asks` names the pictures that it shows."""

    asks = Signal(tuple)

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.LESSON)
        self.begin_form(
            self.tr("What do they need to know for that?"),
            self.tr("Only what the questions ask for. Short sentences, as you would say it on the floor."),
        )
        self._words: LessonField | None = None
        self._recorder: Recorder | None = None
        self.ways(Part.CHECK, Part.STORY)

    def fill(self, view: DraftView) -> None:
        self._recorder = None
        self._words = LessonField(("body",), self.tr("The lesson"), view.body)
        self.keep(self._words)
        self._words.editor.cursorPositionChanged.connect(self._follow)
        self.put(self._words)
        self.asks.emit(tuple(file.path for file in view.files if not file.sound))
        self.put(Text(self.tr("Pictures"), "lead"))
        for file in view.files:
            if not file.sound:
                self.put(self._file(file, file.alt or file.path))
        add = self.button(self.tr("Add a picture"), Go(AuthorSmall(self.draft, Small.PICTURE)), icon="plus")
        self._lead(add)
        self.put(Text(self.tr("Read out"), "lead"))
        sound = next((file for file in view.files if file.path == view.narration), None)
        if sound is not None:
            self.put(self._file(sound, self.tr("The lesson has a recording.")))
            return
        self.note(
            self.tr("Some of your people would rather listen. Read the lesson out, as you would tell a colleague.")
        )
        self._recorder = Recorder()
        self._recorder.recorded.connect(self._recorded)
        self.put(self._recorder)
        choose = Button(self.tr("Choose a sound file"), None, kind="quiet", icon="search")
        choose.chosen.connect(self._ask)
        self._lead(choose)

    def _lead(self, button: Button) -> None:
        holder = QWidget()
        Flow(holder).add(button)
        self.put(holder)

    def _file(self, file: FileForm, words: str) -> Card:
        card = Card("sunken")
        card.add(IconText("listen" if file.sound else "sun", words))
        remove = self.button(self.tr("Take it out"), Restructured("no-file", (file.path,)), kind="quiet", icon="erase")
        card.column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def show_media(self, path: str, data: bytes) -> None:
        """Show a picture between the words."""
        if self._words is not None:
            self._words.put_picture(path, data)

    @Slot()
    def _follow(self) -> None:
        """Keep the line that is being written in sight."""
        if self._words is not None and self._words.editor.hasFocus():
            editor = self._words.editor
            place = self._body.mapFromGlobal(editor.viewport().mapToGlobal(editor.cursorRect().center()))
            self._scroll.ensureVisible(place.x(), place.y(), 0, 2 * TOKENS.size.target)

    @Slot(object)
    def send(self, intent: object) -> None:
        """Whoever goes elsewhere while something is heard, or held, keeps it first, and sees here that it is there."""
        if self._recorder is not None and self._recorder.busy:
            super().send(None)
            self._recorder.finish()
        else:
            super().send(intent)

    def holds(self) -> bool:
        """Keep what is heard, or held, first; who goes then sees here that it is there."""
        if self._recorder is None or not self._recorder.busy:
            return False
        self.send(None)
        return True

    @Slot(bytes, str)
    def _recorded(self, data: bytes, ending: str) -> None:
        self.send(MediaReady(data, ending))

    @Slot(object)
    def _ask(self, _value: object) -> None:
        self.send(None)
        kinds = self.tr("Sounds")
        ask_for_file(self, self.tr("Choose a file"), self._chosen, f"{kinds} (*.ogg *.opus *.mp3 *.wav *.m4a)")

    @Slot(str)
    def _chosen(self, file: str) -> None:
        path = Path(file)
        try:
            with path.open("rb") as content:
                data = content.read(MOST_SOUND_BYTES + 1)
        except OSError:
            data = b""
        self.intent.emit(MediaReady(data, path.suffix.lower().removeprefix(".")))


class StoryPage(AuthorPage):
    """One moment, a better and a worse thing to do, and how each ends; nobody has to write one."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.STORY)
        self.begin_form(
            self.tr("Would a story help?"),
            self.tr("A moment from your own work, with a choice in it. You can leave it out."),
        )
        self.ways(Part.LESSON, Part.LOOK)

    def fill(self, view: DraftView) -> None:
        if view.other_stories:
            self.note(self.tr("A story was written elsewhere. It is kept as it is."))
        if view.story is None:
            self.put(self.button(self.tr("Write a story"), Restructured("story"), icon="plus"))
            return
        for title, rows in self._groups():
            card = Card()
            card.add(Text(title, "lead"))
            for name, label, hint in rows:
                card.add(self.field(("story", name), label, view.story[name], hint=hint))
            self.put(card)
        remove = self.button(self.tr("Leave the story out"), Restructured("no-story"), kind="quiet", icon="erase")
        self.put(remove)

    def _groups(self) -> tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]:
        invented = self.tr("Nobody who is real. As in: Mrs Lind.")
        return (
            (
                self.tr("Who it is about"),
                (
                    ("title", self.tr("Name of the story"), ""),
                    ("name", self.tr("A person"), invented),
                    ("about", self.tr("Who is that?"), self.tr("As in: Greta Lind is 84 and was a seamstress.")),
                ),
            ),
            (
                self.tr("The moment"),
                (("moment", self.tr("What happens?"), self.tr("As in: there is water in front of her door.")),),
            ),
            (
                self.tr("What somebody with experience does"),
                (
                    ("best", self.tr("They …"), ""),
                    ("best_outcome", self.tr("What comes of it at once"), ""),
                    ("best_why", self.tr("Why they do that"), ""),
                    ("end_good", self.tr("How it ends well"), ""),
                ),
            ),
            (
                self.tr("What many do instead"),
                (
                    ("other", self.tr("They …"), ""),
                    ("other_outcome", self.tr("What comes of it at once"), ""),
                    ("other_why", self.tr("Why that is not so good"), ""),
                    ("end_other", self.tr("How it ends then"), ""),
                ),
            ),
            (
                self.tr("Looking back"),
                (("debrief", self.tr("What somebody with experience says about all of it"), ""),),
            ),
        )
