# SPDX-License-Identifier: Apache-2.0
"""A picture for the lesson, and what became of the questions of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot

from app.authoring.views import DraftView, Part
from content_packs.importing.report import ImportReport
from ui.picture_files import fit_picture
from ui.window.author_intents import MediaReady
from ui.window.author_places import AuthorAt
from ui.window.file_dialogs import ask_for_file
from ui.window.import_words import remark_words
from ui.window.intents import Go
from ui.window.pages.author_page import AuthorPage
from ui.window.widgets.author_fields import WordsField
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices
from ui.window.widgets.picture_view import PictureView

MOST_LINES = 20


class PicturePage(AuthorPage):
    """Choose it, say what it shows, and look whether anybody is on it."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.LESSON)
        self.begin_form(self.tr("A picture for the lesson"))
        self._data, self._ending = b"", ""
        self._alt: WordsField | None = None
        self._nobody: Choices | None = None
        self._back = self.button(self.tr("Back"), Go(AuthorAt(draft, Part.LESSON)), kind="quiet", icon="back")
        self._choose = Button(self.tr("Choose a picture"), None, kind="primary", icon="search")
        self._choose.chosen.connect(self._ask)
        self._take = Button(self.tr("Put it into the lesson"), None, kind="primary", icon="check")
        self._take.chosen.connect(self._taken)
        self._take.hide()
        self.foot(self._back, self._choose)

    def fill(self, view: DraftView) -> None:  # noqa: ARG002 - every page is given it
        self.put(IconText("info", self.tr("Take one that shows the thing itself: the sign, the shelf, the hand.")))
        self.put(IconText("shield", self.tr("What the camera wrote into it (place, time) is taken out.")))

    def show_picture(self, file: Path) -> None:
        """Show the picture that was chosen, and ask about it."""
        found = fit_picture(file)
        if found is None:
            self.show_trouble("media_not_fitting", {})
            return
        self.hide_trouble()
        self._data, self._ending = found
        self.clear(self._form)
        picture = PictureView(self.tr("The picture that you chose"))
        picture.put(self._data)
        self.put(picture)
        label = self.tr("What does it show?")
        hint = self.tr("For people who do not see it. As in: a yellow sign beside a puddle.")
        self._alt = WordsField((), label, "", hint=hint)
        self.put(self._alt)
        self.put(Text(self.tr("Is a resident, a customer, a record or a screen to be seen on it?")))
        answers = (
            ("", self.tr("I have not looked")),
            ("yes", self.tr("Yes")),
            ("no", self.tr("No, nobody and nothing")),
        )
        self._nobody = Choices(answers, chosen="")
        self.put(self._nobody)
        self.foot(self._back, self._take)
        self._alt.editor.setFocus()

    @Slot(object)
    def _ask(self, _value: object) -> None:
        kinds = self.tr("Pictures")
        ask_for_file(self, self.tr("Choose a picture"), self._chosen, f"{kinds} (*.png *.jpg *.jpeg *.webp)")

    @Slot(str)
    def _chosen(self, file: str) -> None:
        self.show_picture(Path(file))

    @Slot(object)
    def _taken(self, _value: object) -> None:
        if self._alt is None or self._nobody is None:
            return
        if not self._alt.words.strip():
            self.show_trouble("alt_missing", {})
        elif self._nobody.chosen != "no":
            self._say(self.tr("Use a picture on which nobody and nothing private is to be seen."))
        else:
            self.intent.emit(MediaReady(self._data, self._ending, self._alt.words))

    def _say(self, words: str) -> None:
        self.hide_trouble()
        self._trouble = Card("notice")
        self._trouble.add(IconText("shield", words, role="lead", tone="on-notice"))
        self.column.insertWidget(1, self._trouble)
        self.to_top()
        announce(self, words)


class ReportPage(AuthorPage):
    """What became of the questions of a file."""

    def __init__(self, draft: str, report: ImportReport, taken: int) -> None:
        super().__init__(draft, Part.CHECK)
        self._report, self._taken = report, taken
        self.begin_form(self.tr("Questions from {file}").format(file=report.file))
        onward = Go(AuthorAt(draft, Part.CHECK))
        self.foot(self.button(self.tr("To the questions"), onward, kind="primary", icon="next"))

    def fill(self, view: DraftView) -> None:  # noqa: ARG002 - every page is given it
        card = Card()
        for outcome, icon, words in (
            ("kept", "check", self.tr("As they were: {count}")),
            ("changed", "again", self.tr("Something of them changed: {count}")),
            ("dropped", "info", self.tr("Not taken in: {count}")),
        ):
            count = self._report.count(outcome)  # type: ignore[arg-type]
            if count:
                card.add(IconText(icon, words.format(count=count), role="lead"))
        if self._taken:
            card.add(Text(self.tr("They stand behind your own questions. Undo takes them out again.")))
        if self._report.unfinished:
            words = self.tr("To fill in or mend: {count}").format(count=self._report.unfinished)
            card.add(IconText("info", words))
        self.put(card)
        told = [line for line in self._report.lines if line.remarks]
        for line in told[:MOST_LINES]:
            one = Card("sunken")
            one.add(Text(line.question or line.where, "lead"))
            for remark in line.remarks:
                one.add(Text(remark_words(remark)))
            self.put(one)
        if len(told) > MOST_LINES:
            self.note(self.tr("And {count} more.").format(count=len(told) - MOST_LINES))
