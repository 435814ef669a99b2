# SPDX-License-Identifier: Apache-2.0
"""What was agreed with oneself, as the person sees it; asking for a talk; asking for a change in its notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.coaching.common import MOST
from app.coaching.views import FollowUpCard, MyCoaching, TalkCard, TalkView
from app.leading.facts import FollowUpSort, FollowUpStage
from ui.window import coming_back
from ui.window.coach_intents import ChangeAsked, DoIt, SaidDone, TalkAsked, TalkNotAsked
from ui.window.coach_places import Agreed, AskTalk, ChangeTalk, MyTalk
from ui.window.coach_words import (
    SORT_ICONS,
    by_when,
    follow_up_words,
    noticed_words,
    stage_words,
    talk_words,
    weighed_words,
)
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.coach import CoachingPage
from ui.window.times import day
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.writing import Writing


class AgreedPage(CoachingPage):
    """Follow-ups with what can be done about them, talks, and the way to ask for one."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("What we agreed"), "display")
        self._shown = False
        self._back = self.button(self.tr("Back"), Go(Mine()), kind="quiet", icon="back")
        self._ask = self.button(self.tr("I would like a talk"), Go(AskTalk()), kind="primary", icon="chat")
        self.foot(self._back)

    def show_mine(self, mine: MyCoaching) -> None:
        """Show it; again after something was done."""
        again, self._shown = self._shown, True
        self.show_rows(self._parts(mine))
        self.foot(self._back, *([] if mine.asked else [self._ask]))
        if again:
            self.focus_heading()
            announce(self, self.tr("Done."))

    def _parts(self, mine: MyCoaching) -> Iterator[QWidget]:
        seen = self.tr("Supervisors of your workplace see this too. What was written about it stays on the device.")
        yield IconText("lock", seen, role="small", tone="muted")
        if mine.asked is not None:
            yield self._asked(mine.asked)
        shown = [card for card in mine.follow_ups if not card.asked]
        for card in shown:
            yield self._follow_up(card)
        if not shown and not mine.talks:
            yield Text(self.tr("Nothing is agreed yet. You can ask for a talk."), "lead")
        if mine.talks:
            yield Heading(self.tr("Talks"), "stem")
        for talk in mine.talks:
            yield self._talk(talk)
        if mine.weighed is not None:
            yield IconText("info", weighed_words(mine.weighed))

    def _asked(self, card: FollowUpCard) -> Card:
        box = Card("good")
        box.add(IconText("chat", self.tr("You asked for a talk"), role="lead", tone="on-soft"))
        box.add(Text(self.tr("Your supervisor sees it. {since}").format(since=by_when(card)), tone="on-soft"))
        actions = Flow(gap=TOKENS.space.s)
        box.column.addLayout(actions)
        actions.add(self.button(self.tr("Not any more"), TalkNotAsked(card.id), kind="quiet"))
        return box

    def _follow_up(self, card: FollowUpCard) -> Card:
        box = Card() if card.open else Card("sunken")
        box.add(IconText(SORT_ICONS[card.sort] if card.open else "done", follow_up_words(card), role="lead"))
        box.add(IconText("clock", stage_words(card, own=True)))
        if card.by:
            box.add(Text(self.tr("Agreed with {name}").format(name=card.by), "small"))
        if card.words:
            box.add(IconText("chat", card.words))
        if not card.open:
            return box
        noticed = noticed_words(card)
        if noticed and card.stage is FollowUpStage.OPEN:
            words = self.tr("{what}. Is it done?").format(what=noticed)
            box.add(IconText("info", words))
        actions = Flow(gap=TOKENS.space.s)
        box.column.addLayout(actions)
        for button in self._actions_for(card):
            actions.add(button)
        return box

    def _actions_for(self, card: FollowUpCard) -> Iterator[Button]:
        what = follow_up_words(card)
        if card.stage is FollowUpStage.DONE:
            back = self.button(self.tr("Not yet after all"), SaidDone(card.id, back=True), kind="quiet", icon="undo")
            back.setAccessibleName(f"{back.words}: {what}")
            yield back
            return
        if card.sort is not FollowUpSort.TALK and (card.thing_title or card.module_title) and not card.done_ms:
            words = self.tr("See what is watched") if card.sort is FollowUpSort.SHOW else self.tr("Do it now")
            do = self.button(words, DoIt(card), icon="next")
            do.setAccessibleName(f"{do.words}: {what}")
            yield do
        done = self.button(self.tr("It is done"), SaidDone(card.id), icon="done")
        done.setAccessibleName(f"{done.words}: {what}")
        yield done

    def _talk(self, talk: TalkCard) -> Button:
        words = self.tr("{date}, with {name}") if talk.by else self.tr("{date}")
        title = words.format(date=day(talk.day), name=talk.by)
        return self.button(title, Go(MyTalk(talk.id)), kind="option", icon="chat", detail=talk_words(talk))


class AskTalkPage(CoachingPage):
    """Who sees that one asks, before one does."""

    def __init__(self) -> None:
        super().__init__()
        self.title(self.tr("Ask for a talk?"))
        self.text(self.tr("Your supervisor sees that you would like to talk. You two find a time."))
        why = self.tr(
            "If the program thinks that a talk may help you, your supervisor can then read why, in the words that you"
            " read under What I know so far. Your answers they do not see here."
        )
        self.add(IconText("lock", why))
        self.text(self.tr("You can take it back."), "muted")
        ask = self.button(self.tr("Ask my supervisor"), TalkAsked(), kind="primary", icon="chat")
        self.foot(self.button(self.tr("Back"), Go(Agreed()), kind="quiet", icon="back"), ask)


class ChangeTalkPage(CoachingPage):
    """What one wants changed in the notes of a talk."""

    def __init__(self, place: ChangeTalk) -> None:
        super().__init__()
        self.title(self.tr("What should be different?"))
        self._notes = Card("sunken")
        self.add(self._notes)
        self._box = Writing(self.tr("I would write …"), most=MOST)
        self.add(self._box)
        seen = self.tr("Your supervisor reads this, and writes the notes anew. It stays on this device.")
        self.add(IconText("lock", seen, role="small", tone="muted"))
        self._save = Button(self.tr("Ask for it"), None, kind="primary", icon="check")
        self._save.chosen.connect(self._done)
        self.foot(self.button(self.tr("Back"), Go(MyTalk(place.talk)), kind="quiet", icon="back"), self._save)

    def show_talk(self, view: TalkView) -> None:
        """Show the notes as they are, and what one asked for before."""
        for line in view.words.splitlines():
            self._notes.add(Text(line))
        if not self._box.words:
            self._box.put(view.change)

    def left(self) -> dict[str, object]:
        """Return also what was typed."""
        return super().left() | ({"words": self._box.words} if self._box.words else {})

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand as it was left."""
        if kept := coming_back.words(state, "words"):
            self._box.put(kept)
        super().come_back(state)

    @Slot(object)
    def _done(self, _value: object) -> None:
        self.intent.emit(ChangeAsked(self._box.words))
