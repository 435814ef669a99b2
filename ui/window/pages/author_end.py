# SPDX-License-Identifier: Apache-2.0
"""The last steps of a microlearn: looking at it, mending it, publishing it; the list of drafts, and deleting one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, QTimer, Slot

from app.authoring.authoring import DraftCard
from app.authoring.publishing import Published
from app.authoring.told import Told
from app.authoring.views import DraftView, Part
from app.preferences import Preferences, TextSize, Theme
from ui.window.author_intents import (
    CheckAsked,
    DraftBegun,
    DraftDeleted,
    PreviewDressed,
    PublishAsked,
    ShowAsked,
    StickFilled,
)
from ui.window.author_places import AuthorAt, AuthorSmall, Drafts, Small
from ui.window.author_words import finding
from ui.window.file_dialogs import ask_for_folder
from ui.window.intents import Go
from ui.window.languages import NAMES, available
from ui.window.pages.author_page import AuthorPage
from ui.window.pages.author_wait import AuthorWaitPage
from ui.window.pages.page import Page
from ui.window.places import Today
from ui.window.report_places import ToReported
from ui.window.times import when
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.choices import Choices

MOST_FINDINGS = 30


class DraftsPage(Page):
    """What is being made here, and the beginning of something new."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Make a microlearn"), "display")
        self.text(self.tr("One goal, two questions, a short lesson: in about ten minutes."), "lead")
        new = self.button(self.tr("New microlearn"), DraftBegun(), kind="primary", icon="plus")
        reported = self.button(self.tr("Reported problems"), Go(ToReported(author=True)), kind="quiet", icon="flag")
        self.gives_way = (reported,)
        self.foot(self.button(self.tr("Back"), Go(Today()), kind="quiet", icon="back"), reported, new)

    def show_drafts(self, cards: tuple[DraftCard, ...], names: dict[str, str]) -> None:
        """Show the drafts; `names` are the people's by id."""
        for card in cards:
            title = card.title.strip() or self.tr("Without a name yet")
            last = when(card.changed_ms, QDateTime.currentDateTime())
            parts = [self.tr("Last change: {when}").format(when=last)]
            if card.version:
                parts.append(self.tr("Published, version {version}").format(version=card.version))
            if not card.mine and names.get(card.owner):
                parts.append(self.tr("Begun by {name}").format(name=names[card.owner]))
            place = Go(AuthorAt(card.id, Part.GOAL))
            self.add(self.button(title, place, kind="tile", icon="book", detail=" · ".join(parts)))
        if not cards:
            self.add(IconText("info", self.tr("Nothing is being made here yet.")))


class PreviewPage(AuthorPage):
    """How learners will see it, in any size, colours and language."""

    def __init__(self, draft: str, preferences: Preferences) -> None:
        super().__init__(draft, Part.LOOK)
        self._look = preferences
        self.begin_form(
            self.tr("Look at it as a learner would"),
            self.tr("Choose how the screen looks while you look. Yours comes back afterwards."),
        )
        back = self.button(self.tr("Back"), Go(AuthorAt(draft, Part.STORY)), kind="quiet", icon="back")
        onward = self.button(self.tr("What to mend"), Go(AuthorAt(draft, Part.FINDINGS)), icon="next")
        self.foot(back, onward, self.button(self.tr("Show it"), ShowAsked(), kind="primary", icon="play"))

    def fill(self, view: DraftView) -> None:  # noqa: ARG002 - every page is given it
        sizes = (
            (TextSize.S, self.tr("Normal")),
            (TextSize.L, self.tr("Big")),
            (TextSize.XXL, self.tr("Biggest")),
        )
        themes = (
            (Theme.LIGHT, self.tr("Light")),
            (Theme.DARK, self.tr("Dark")),
            (Theme.HIGH_CONTRAST, self.tr("High contrast")),
        )
        size = self._look.text_size if self._look.text_size in dict(sizes) else TextSize.S
        theme = self._look.theme if self._look.theme in dict(themes) else Theme.LIGHT
        self._sizes, self._themes = Choices(sizes, chosen=size), Choices(themes, chosen=theme)
        tags = tuple((tag, NAMES[tag]) for tag in available())
        self._languages = Choices(tags, chosen=self._look.language)
        for words, choices in (
            (self.tr("Size of the words"), self._sizes),
            (self.tr("Colours"), self._themes),
            (self.tr("Language of the screen"), self._languages),
        ):
            self.put(Text(words, "lead"))
            self.put(choices)
            choices.picked.connect(self._picked)

    @Slot()
    def _picked(self) -> None:
        theme, size = Theme(str(self._themes.chosen)), TextSize(str(self._sizes.chosen))
        self._look = Preferences(theme=theme, text_size=size, language=str(self._languages.chosen))
        self.send(PreviewDressed(theme, size, self._look.language))


class FindingsPage(AuthorWaitPage):
    """What the checks say, and the way to each place."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.FINDINGS)
        self.doing = self.tr("Everything is looked through")
        self.stopped = self.tr("Stopped. It was not looked through to the end.")
        self.begin_form(self.tr("What to mend"))
        self.ways(Part.LOOK, Part.PUBLISH)

    def fill(self, view: DraftView) -> None:
        """Wait for the checks."""

    def show_stopped(self) -> None:
        """Say so, with the way to look once more."""
        super().show_stopped()
        self.clear(self._form)
        self.put(self.button(self.tr("Look again"), CheckAsked(), icon="again"))

    def show_findings(self, found: tuple[Told, ...]) -> None:
        """Show each of them with a button that leads to its place."""
        self.hide_trouble()
        self.clear(self._form)
        stops = sum(told.stops for told in found)
        if not found:
            self.put(IconText("done", self.tr("There is nothing to mend. Well done."), role="lead", tone="accent"))
        elif stops:
            words = self.tr("Before it can be published: {count}").format(count=stops)
            self.put(IconText("info", words, role="lead"))
        else:
            words = self.tr("It can be published. This would make it better:")
            self.put(IconText("done", words, role="lead"))
        for told in found[:MOST_FINDINGS]:
            card = Card("notice" if told.stops else "card")
            words = finding(told)
            card.add(Text(words, tone="on-notice" if told.stops else ""))
            question = str(told.field[1]) if told.field[:1] == ("question",) else ""
            place = Go(AuthorAt(self.draft, told.part, question, told.field))
            mend = self.button(self.tr("Mend it"), place, icon="next")
            mend.setAccessibleDescription(words)
            card.column.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeading)
            self.put(card)
        announce(self, self.tr("Found: {count}").format(count=len(found)))


class PublishPage(AuthorWaitPage):
    """On this device, or on a stick for others."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, Part.PUBLISH)
        self.doing = self.tr("It is looked through once more, then made ready")
        self.stopped = self.tr("Stopped. Nothing was published.")
        self.begin_form(self.tr("Let people learn it"))
        back = self.button(self.tr("Back"), Go(AuthorAt(draft, Part.FINDINGS)), kind="quiet", icon="back")
        self.foot(back, self.button(self.tr("To all microlearns"), Go(Drafts()), icon="book"))

    def fill(self, view: DraftView) -> None:
        if view.version:
            words = self.tr("Published: version {version}. Publish again after a change: nobody has to begin again.")
            self.put(IconText("done", words.format(version=view.version)))
        here = self.button(
            self.tr("On this device"),
            PublishAsked(),
            kind="tile",
            icon="device",
            detail=self.tr("Who it is for finds it on the first page as something new, and later in the quiz."),
        )
        self.put(here)
        stick = Button(
            self.tr("On a USB stick"),
            None,
            kind="tile",
            icon="next",
            detail=self.tr("For other devices. It is one small file."),
        )
        stick.chosen.connect(self._ask)
        self.put(stick)

    def show_published(self, done: Published) -> None:
        """Say what was done, and how other devices take it from the stick."""
        card = Card("good")
        if not done.file:
            words = self.tr("{title} can be learned on this device now, version {version}.")
            said = words.format(title=done.title, version=done.version)
            card.add(IconText("done", said, role="lead", tone="on-soft"))
        else:
            said = self.tr("It is on the stick: {file}").format(file=done.file)
            card.add(IconText("done", said, role="lead", tone="on-soft"))
            for words in (
                self.tr(
                    "On the other device: whoever looks after it opens This device, then What can be learned here."
                ),
                self.tr("Press From a stick and choose the folder of the stick."),
            ):
                card.add(Text(words, tone="on-soft"))
        self.hide_trouble()
        self._trouble = card
        self.column.insertWidget(1, card)
        QTimer.singleShot(0, card, self.to_top)  # once the form is back where it was
        announce(self, said)

    @Slot(object)
    def _ask(self, _value: object) -> None:
        ask_for_folder(self, self.tr("Choose the stick"), self._chosen)

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.intent.emit(StickFilled(Path(folder)))


class DeletePage(AuthorPage):
    """What deleting loses, then doing it."""

    def __init__(self, draft: str) -> None:
        super().__init__(draft, None)
        self.begin_form(self.tr("Delete this draft?"))
        back = self.button(self.tr("Keep it"), Go(AuthorSmall(draft, Small.STEPS)), kind="primary", icon="back")
        self.foot(back, self.button(self.tr("Delete it for good"), DraftDeleted(), icon="erase"))

    def fill(self, view: DraftView) -> None:
        self.put(Text(view.title or self.tr("Without a name yet"), "lead"))
        self.put(IconText("erase", self.tr("Its words, pictures and recordings are gone then.")))
        if view.version:
            self.put(IconText("info", self.tr("What was published of it stays, and people can go on learning it.")))
            self.put(IconText("info", self.tr("No new version can be made of it any more.")))
