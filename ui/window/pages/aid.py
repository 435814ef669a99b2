# SPDX-License-Identifier: Apache-2.0
"""The pages of single things to look up: a coach card, huddle sheet, checklist, programme, words, a document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import count
from pathlib import Path

from app.aids.views import ChecklistOutline, CoachView, DocumentView, GlossaryView, HuddleView, ProgrammeOutline
from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.model import Lesson, Start, Term
from ui.window.aid_intents import AddressCopied, ProgrammeStarts, SheetAsked
from ui.window.folders import steps
from ui.window.locales import in_a_row
from ui.window.pages.aids import AidPage
from ui.window.widgets.address import AddressCard
from ui.window.widgets.basic import Heading, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.lesson_body import LessonBody


class CoachPage(AidPage):
    """What to watch for, what to ask, what to say."""

    def __init__(self, view: CoachView) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        coach = view.coach
        self.text(self.tr("A coach card"), "muted")
        self.title(coach.title, "display")
        self.topics(view.topics)
        self.part(self.tr("Watch for"), coach.watch, icon="search")
        self.part(self.tr("Ask"), coach.ask, icon="info")
        self.part(self.tr("Say"), coach.say, icon="chat", role="good")
        self.sources(coach.sources)


class HuddlePage(AidPage):
    """Something to say to a team, and questions with what to listen for."""

    def __init__(self, view: HuddleView) -> None:
        super().__init__()
        self.can_be_heard(view, view.language)
        huddle = view.huddle
        self.text(self.tr("A huddle sheet, {minutes} min").format(minutes=huddle.minutes), "muted")
        self.title(huddle.title, "display")
        self.topics(view.topics)
        paragraphs = [" ".join(part.split()) for part in huddle.talk.split("\n\n")]
        self.part(self.tr("Say to the team"), (part for part in paragraphs if part))
        questions = self.part(self.tr("Ask the team"))
        for number, question in zip(count(1), huddle.questions, strict=False):
            words = self.tr("{number}. {question}").format(number=number, question=question.text)
            fold = Fold(words, self.tr("What to listen for"))
            fold.add(Text(question.listen_for))
            questions.add(fold)
        self.sources(huddle.sources)
        sheet = self.button(self.tr("Make a sheet to print"), SheetAsked(), kind="primary", icon="book")
        self.foot(self._back, sheet)

    def show_sheet(self, file: Path) -> None:
        """Say where the sheet lies."""
        words = self.tr("The sheet is here: {place}").format(place=steps(file))
        self._tell("good", words)

    def show_sheet_failed(self) -> None:
        """Say that the disk did not take it."""
        self._tell("notice", self.tr("The sheet could not be written. Is the disk full?"))

    def _tell(self, role: str, words: str) -> None:
        self.verdict(role, IconText("info", words, tone="on-notice" if role == "notice" else "on-soft"))
        announce(self, words)


class ChecklistOutlinePage(AidPage):
    """What is watched when somebody is watched at work: nobody has to guess it."""

    def __init__(self, view: ChecklistOutline) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        checklist = view.checklist
        self.text(self.tr("A checklist, {minutes} min").format(minutes=checklist.minutes), "muted")
        self.title(checklist.title, "display")
        self.topics(view.topics)
        self.part(self.tr("What is watched"), (checklist.task,))
        card = self.part(self.tr("Point by point"))
        for point in checklist.points:
            card.add(IconText("careful" if point.critical else "ticked", point.text))
            if point.critical:
                card.add(Text(self.tr("Nobody is signed off without it."), "small"))
            if point.hint:
                card.add(Text(point.hint, "small"))
        self.sources(checklist.sources)


class ProgrammePage(AidPage):
    """What is opened in each week."""

    def __init__(self, view: ProgrammeOutline) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        programme = view.programme
        self.text(self.tr("A programme of %n weeks", "", programme.weeks), "muted")
        self.title(programme.title, "display")
        self.text(programme.summary)
        if view.joined:
            begins = self.tr("You are in this programme.")
        elif view.offered and programme.start is Start.MONDAY:
            begins = self.tr("It begins next Monday. You can start it yourself.")
        elif view.offered:
            begins = self.tr("It begins today. You can start it yourself.")
        elif programme.start is Start.MONDAY:
            begins = self.tr("It begins on a Monday. Whoever looks after people here starts it for you.")
        else:
            begins = self.tr("It begins on the day you join. Whoever looks after people here starts it for you.")
        self.text(begins, "small")
        weeks = enumerate(view.weeks, 1)
        self.rest.make([partial(self._week, number, titles) for number, titles in weeks], coming=True)
        if view.offered:
            words = self.tr("Start this programme")
            self.foot(self._back, self.button(words, ProgrammeStarts(programme.id), kind="primary", icon="flag"))

    def _week(self, number: int, titles: tuple[str, ...]) -> None:
        self.part(self.tr("Week {number}").format(number=number), titles, icon="dot")


class GlossaryPage(AidPage):
    """The words of the work with what they mean; the one that was asked for stands first."""

    def __init__(self, view: GlossaryView) -> None:
        super().__init__()
        self.can_be_heard(view, None)
        self.text(view.title, "muted")
        self.title(self.tr("Words of the work"), "display")
        asked = [term for term in view.terms if term.id == view.at]
        for term in asked:
            self._term(term, "good")
        if asked:
            self.add(Heading(self.tr("All words"), "lead"))
        self.rest.make([partial(self._term, term, "card") for term in view.terms], coming=True)

    def _term(self, term: Term, role: str) -> None:
        card = self.part(term.term, (term.meaning,), role=role)
        if term.synonyms:
            card.add(Text(self.tr("Also: {words}").format(words=in_a_row(term.synonyms)), "small"))


class DocumentPage(AidPage):
    """A text, the pages of a file, an address, or some of them."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__()
        self.can_be_heard(view, view.language)
        document = view.document
        self.title(document.title, "display")
        self.text(document.about, "muted")
        self._text: LessonBody | None = None
        parts = [document.body, f"![{_plain(document.title)}]({document.file})" if document.file else ""]
        text = "\n\n".join(part for part in parts if part.strip())
        if text:
            self._text = LessonBody(_as_lesson(view, text), "")
            self.add(self._text)
        if document.link:
            address = AddressCard(document.link)
            address.copied.connect(lambda: self.intent.emit(AddressCopied(document.link)))
            self.add(address)
        words = self.tr("By {author}. Licence: {licence}")
        self.text(words.format(author=document.author, licence=document.licence), "small")

    def left(self) -> dict[str, object]:
        """Return also how far films were played and pages turned."""
        body = self._text.left() if self._text is not None else {}
        return super().left() | ({"body": body} if body else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        body = state.get("body")
        if self._text is not None and isinstance(body, dict):
            self._text.come_back(body)
        super().come_back(state)

    @property
    def media(self) -> tuple[str, ...]:
        """The files that the text shows."""
        return self._text.media if self._text is not None else ()

    def show_media(self, path: str, data: bytes) -> None:
        """Show one of them."""
        if self._text is not None:
            self._text.put(path, data)

    def show_copied(self) -> None:
        """Say that the address can be pasted."""
        announce(self, self.tr("The address is copied."))


def _plain(title: str) -> str:
    """A title that cannot end the description of a picture in Markdown."""
    return "".join(character for character in title if character not in "[]\\\n")


def _as_lesson(view: DocumentView, text: str) -> LessonView:
    document = view.document
    return LessonView(
        attempt="",
        lesson=Lesson(id=document.id, title=document.title, competency="", body=text),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title="",
        pack=view.pack,
        version=view.version,
        language=view.language,
        glossary=view.glossary,
    )
