# SPDX-License-Identifier: Apache-2.0
"""The notes of a talk: writing them, reading them together, and agreeing to them with one's own PIN."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.coaching.common import MOST_NOTES
from app.coaching.views import TalkView
from app.signin import SecretKind
from ui.window import coming_back
from ui.window.coach_intents import NotesWritten
from ui.window.coach_places import AgreeMyTalk, AgreeTalk, ChangeTalk, NoteTalk, TalkAt
from ui.window.coach_words import talk_words
from ui.window.intents import Go
from ui.window.pages.checklist import SecretSigned
from ui.window.pages.coach import CoachingPage
from ui.window.places import Back, Place
from ui.window.times import day
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.choices import Choices
from ui.window.widgets.writing import Writing

LINES = 6


class NoteTalkPage(CoachingPage):
    """A box for the notes; who reads them, and where they stay, stands above it."""

    def __init__(self, place: NoteTalk) -> None:
        super().__init__()
        name = place.card.name
        self.title(self.tr("Your talk with {name}").format(name=name))
        seen = self.tr(
            "Only you and {name} read these notes. They stay on this device: nothing of them is ever sent."
            " That there was a talk, and on which day, your organisation may see."
        )
        self.add(IconText("lock", seen.format(name=name)))
        self._change = Card("notice")
        self._change.hide()
        self.add(self._change)
        self._box = Writing(self.tr("What you two said, and what comes next"), most=MOST_NOTES, lines=LINES)
        self._box.changed.connect(self._refresh)
        self.add(self._box)
        self._day = Choices(((0, self.tr("Today")), (1, self.tr("Yesterday")), (2, self.tr("The day before"))))
        if not place.talk:
            self.text(self.tr("When was it?"), "lead")
            self.add(self._day)
        self.show_rows(self.card_rows(place.cards))
        self._save = Button(self.tr("Save, and read it together"), None, kind="primary", icon="check")
        self._save.chosen.connect(self._done)
        back: Place = TalkAt(place.card, place.talk) if place.talk else Back()
        self.foot(self.button(self.tr("Back"), Go(back), kind="quiet", icon="back"), self._save)
        self._refresh()

    def show_notes(self, view: TalkView) -> None:
        """Show what was written before, and what is to be changed."""
        if not self._box.words:
            self._box.put(view.words)
        if view.change:
            self.clear(self._change.column)
            words = self.tr("{name} wants this changed:").format(name=view.card.learner.name)
            self._change.add(IconText("again", words, role="lead", tone="on-notice"))
            self._change.add(Text(view.change, tone="on-notice"))
            self._change.show()
        self._refresh()

    def left(self) -> dict[str, object]:
        """Return also what was typed."""
        return super().left() | ({"words": self._box.toPlainText()} if self._box.words else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if kept := coming_back.words(state, "words"):
            self._box.put(kept)
        self._refresh()
        super().come_back(state)

    @Slot()
    def _refresh(self) -> None:
        self._save.setEnabled(bool(self._box.words))

    @Slot(object)
    def _done(self, _value: object) -> None:
        ago = self._day.chosen
        self.intent.emit(NotesWritten(self._box.words, ago if isinstance(ago, int) else 0))


class TalkPage(CoachingPage):
    """The notes, for the two who talked. `own`: for the person they are about."""

    def __init__(self, place: TalkAt | None, back: Place) -> None:
        super().__init__()
        self._place = place
        self._heading = self.title("", "display")
        if place is not None:
            self.looked(place.card.name)
        self._back = self.button(self.tr("Back"), Go(back), kind="quiet", icon="back")
        self.foot(self._back)

    def show_talk(self, view: TalkView) -> None:
        """Show them, with what can be done now."""
        name, own = view.card.learner.name, self._place is None
        words = self.tr("Your talk with {name}") if view.card.by or not own else self.tr("Your talk")
        self._heading.say(words.format(name=view.card.by if own else name))
        parts: list[QWidget] = [Text(day(view.card.day), "muted"), self._notes(view)]
        if view.change:
            asked = self.tr("You want this changed:") if own else self.tr("{name} wants this changed:")
            parts += [Heading(asked.format(name=name), "stem"), Text(view.change)]
        if view.words:
            seen = self.tr("Only the two of you read this. It stays on this device.")
            parts.append(IconText("lock", seen, role="small", tone="muted"))
        if view.words and not view.card.agreed_ms and view.signs_with is SecretKind.NONE:
            parts.append(IconText("info", self.tr("To agree, {name} needs a PIN of their own.").format(name=name)))
        self.show_rows(parts)
        self.foot(self._back, *self._actions_for(view))

    def _notes(self, view: TalkView) -> Card:
        card = Card("good" if view.card.agreed_ms else "card")
        tone = "on-soft" if view.card.agreed_ms else ""
        card.add(IconText("done" if view.card.agreed_ms else "chat", talk_words(view.card), role="lead", tone=tone))
        for line in view.words.splitlines():
            card.add(Text(line, tone=tone))
        return card

    def _actions_for(self, view: TalkView) -> list[Button]:
        if view.card.agreed_ms or not view.words:
            return []
        may = view.signs_with is not SecretKind.NONE and not view.change
        if self._place is None:
            words = self.tr("Change what I ask for") if view.change else self.tr("Ask for a change")
            found = [self.button(words, Go(ChangeTalk(view.card.id)), icon="again")]
            agree, there = self.tr("I agree"), Go(AgreeMyTalk(view.card.id, view.signs_with))
        else:
            learner = self._place.card
            anew = Go(NoteTalk(learner, view.card.id))
            kind = "primary" if view.change else "secondary"
            found = [self.button(self.tr("Write it anew"), anew, kind=kind, icon="again")]
            agree = self.tr("{name} agrees now").format(name=learner.name)
            there = Go(AgreeTalk(learner, view.card.id, view.signs_with))
        return [*found, self.button(agree, there, kind="primary", icon="lock")] if may else found


class AgreePage(SecretSigned):
    """The PIN of who agrees. It signs nobody in."""

    def __init__(self, place: AgreeTalk | AgreeMyTalk, name: str, back: Place) -> None:
        pictures = place.signs_with is SecretKind.PICTURE
        words = self.tr("{name}, tap your pictures to agree") if pictures else self.tr("{name}, agree with your PIN")
        if not name:
            words = self.tr("Tap your pictures to agree") if pictures else self.tr("Agree with your PIN")
        super().__init__(
            title=words.format(name=name),
            what=self.tr("The notes are right as they stand."),
            told=self.tr("After that nobody changes them any more."),
            pictures=pictures,
            back=back,
        )
