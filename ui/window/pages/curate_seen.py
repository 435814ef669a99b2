# SPDX-License-Identifier: Apache-2.0
"""What a draft would do, told before it counts; then it is put in force, or made a file of. And a file that came."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.curating.views import Brought, Change, Look, RulesFile, Seen, Titled
from ui.isolates import by_dots, left_to_right
from ui.window.curate_intents import (
    CurationFiled,
    CurationPublished,
    LookedTwice,
    RulesChosen,
    RulesTaken,
    SeenAsLearner,
)
from ui.window.curate_places import CurateDraft, CurateSign, CurateThing, ToCurate
from ui.window.curate_words import curate_trouble, doubt_words, look_words, state_words, thing_words
from ui.window.file_dialogs import ask_for_file
from ui.window.intents import Go
from ui.window.pages.saves import SavingPage
from ui.window.widgets.basic import Button, Card, Heading, IconText, Text
from ui.window.widgets.fold import Fold


class CurateSeenPage(SavingPage):
    """What is to be seen to comes first, then what changes, then what can be done with it."""

    def __init__(self, draft: str) -> None:
        super().__init__()
        self.can_be_heard()
        self._id = draft
        self.title(self.tr("What it does"))
        self._shown: list[QWidget] = []
        self._back = self.button(self.tr("Back"), Go(CurateDraft(draft)), kind="quiet", icon="back")
        self._file = self.button(self.tr("Make a file of it"), CurationFiled(), icon="leave")
        words = self.tr("Put it in force here")
        self._force = self.button(words, CurationPublished(), kind="primary", icon="done")
        self._force_only = self.button(words, CurationPublished(), icon="done")
        words = self.tr("For every device")
        self._sign = self.button(words, Go(CurateSign(draft)), kind="primary", icon="people")
        self.foot(self._back)

    def show_seen(self, seen: Seen, *, signs: bool = False) -> None:
        """Show what it would do; `signs`: from here it can be published for every device."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        for look, things in seen.looks:
            self._put(self._look(look, things))
        ways = (self._force_only, self._sign) if signs else (self._file, *([self._force] if seen.sets else []))
        self.foot(self._back, *(() if seen.looks else ways))
        for title in seen.first:
            self._put(IconText("star", self.tr("Comes first: {module}").format(module=title), role="lead"))
        for title in seen.never:
            self._put(IconText("erase", self.tr("Not at all: {module}").format(module=title), role="lead"))
        for change in seen.changes:
            self._put(self._change(change))
        if not (seen.changes or seen.first or seen.never or seen.looks):
            self._put(Text(self.tr("Nothing would be different for anybody here."), "lead"))
        for doubt, title in seen.doubts:
            self._put(IconText("careful", doubt_words(doubt, title), tone="warning"))
        self._put(Text(self._ends(sets=seen.sets, signs=signs), "muted"))

    def show_in_force(self, file: RulesFile) -> None:
        """Say that it counts now."""
        self._force.hide()
        self._force_only.hide()
        said = self.tr("It is in force on this device. People read your sentences where it shows.")
        self.tell("done", said, digest_card(file, self.tr("Its check code")))

    def show_filed(self, path: Path, file: RulesFile, *, can_open: bool) -> None:
        """Say where the file lies and what to read out of it."""
        self.show_saved(path, can_open=can_open)
        card = digest_card(file, self.tr("Read this out to whoever takes the file in; they see the same"))
        self._said.append(card)
        self.column.insertWidget(self.column.indexOf(self._said[0]) + 1, card)

    def show_refused(self, code: str) -> None:
        """Say why nothing came of it."""
        self.tell("info", curate_trouble(code))

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)

    def _look(self, look: Look, things: tuple[Titled, ...]) -> Card:
        card = Card()
        card.add(IconText("careful", look_words(look), role="lead", tone="warning"))
        for each in things:
            place = CurateThing(self._id, each.thing)
            card.add(self.button(thing_words(each), Go(place), kind="option", detail=state_words(each)))
            if look is Look.TWICE:
                words = self.tr("I looked again: it is to go")
                sure = self.button(words, LookedTwice(each.thing), icon="check")
                sure.setAccessibleName(f"{words}: {thing_words(each)}")
                card.add(sure)
        return card

    def _change(self, change: Change) -> Card:
        card = Card()
        card.add(Heading(change.title, "lead"))
        nothing = self.tr("no lesson")
        card.add(IconText("circle", self.tr("Now: {lessons}").format(lessons=by_dots(change.before, " › ") or nothing)))
        card.add(IconText("here", self.tr("Then: {lessons}").format(lessons=by_dots(change.after, " › ") or nothing)))
        if change.asked_before != change.asked_after:
            words = self.tr("Questions now: {before}. Then: {after}")
            card.add(IconText("help", words.format(before=change.asked_before, after=change.asked_after)))
        if change.after:
            see = self.button(
                self.tr("See it as people will"), SeenAsLearner(change.pack, change.competency), icon="eye"
            )
            see.setAccessibleName(f"{see.words}: {change.title}")
            card.add(see)
        return card

    def _ends(self, *, sets: bool, signs: bool) -> str:
        if signs:
            return self.tr("In force here, it counts on this device. For every device it is signed with your key.")
        if sets:
            return self.tr(
                "In force here, it counts on this device. For all devices of your organisation, make a file of it: "
                "whoever has the key publishes it with one command."
            )
        return self.tr(
            "Whoever looks after this device puts the file in force here, or adds it to the signed packs of your "
            "organisation, from where every device gets it. Until then nothing changes."
        )


class BringRulesPage(SavingPage):
    """A file that came: what it says, what goes, its digest; then it is put in force, or left."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("A file with decisions"))
        self.text(self.tr("Choose it. You see what it says before anything changes."))
        self._shown: list[QWidget] = []
        choose = Button(self.tr("Choose a file"), None, icon="plus")
        choose.chosen.connect(self._choose)
        self._take = self.button(self.tr("Put it in force here"), RulesTaken(), kind="primary", icon="done")
        back = self.button(self.tr("Back"), Go(ToCurate()), kind="quiet", icon="back")
        self.foot(back, choose, self._take)
        self._take.hide()  # the foot shows what it is given

    def show_brought(self, brought: Brought) -> None:
        """Show what the file says."""
        self._clear()
        self._put(digest_card(brought.file, self.tr("Its check code. Whoever made the file sees the same")))
        if not brought.new:
            self._put(Text(self.tr("All of this is in force here already."), "lead"))
        self._take.setVisible(brought.new)
        for each, because in brought.things:
            card = Card()
            card.add(Text(thing_words(each), "lead"))
            for line in state_words(each).split("\n"):
                card.add(Text(line, "muted"))
            card.add(IconText("chat", because, role="small"))
            self._put(card)
        if brought.gone:
            fold = Fold(self.tr("What is taken back by it: {count}").format(count=len(brought.gone)))
            for each in brought.gone:
                fold.add(Text(thing_words(each)))
            self._put(fold)
        for doubt, title in brought.doubts:
            self._put(IconText("careful", doubt_words(doubt, title), tone="warning"))

    def show_taken(self, rules: int) -> None:
        """Say that it counts now."""
        self._clear()
        self._take.hide()
        self.tell("done", self.tr("It is in force on this device. Decisions: {count}").format(count=rules))

    def show_refused(self, code: str) -> None:
        """Say why nothing came of it."""
        self._clear()
        self._take.hide()
        self.tell("info", curate_trouble(code))

    def _clear(self) -> None:
        for old in (*self._shown, *self._said):
            old.hide()
            old.deleteLater()
        self._shown, self._said = [], []

    def _put(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.add(widget)

    @Slot(object)
    def _choose(self, _value: object) -> None:
        ask_for_file(self, self.tr("Choose a file"), self._chosen, "TOML (*.toml)")

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.intent.emit(RulesChosen(path))


def digest_card(file: RulesFile, words: str) -> Card:
    """Return the digest of a file under these words, in groups that can be read out."""
    card = Card("sunken")
    card.add(Text(words, "muted"))
    card.add(Text(left_to_right(file.digest), "lead"))
    return card
