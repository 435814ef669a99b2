# SPDX-License-Identifier: Apache-2.0
"""My data: what is kept about me, what was sent, who looked, a copy, and the way to erasing it all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.clock import DAY_MS
from app.privacy.retention import Retention
from app.privacy.views import Kept, Left, Look, MyData
from ui.copies import TO_PRINT, TO_READ
from ui.window.data_words import kept_words, leaving_words, page_words, role_words
from ui.window.folders import steps
from ui.window.intents import CopyAsked, Go
from ui.window.numbers import whole
from ui.window.pages.rest import LongPage
from ui.window.places import EntriesOf, EraseMe, MyPin, Progress
from ui.window.times import day, when
from ui.window.widgets.basic import Card, IconText, Text, announce
from ui.window.widgets.fold import Fold
from ui.window.widgets.lying import Lying
from ui.window.widgets.work_bar import LOOK_MS, WorkBar
from ui.window.work_intents import WorkLooked, WorkStopped

IN_SIGHT = 4
"""Pieces that can be seen at first."""
MOST_LOOKS = 20
"""Looks that are shown one by one; whoever has more of them takes a copy."""


class MyDataPage(LongPage):
    """Everything is closed at first; each line says how much lies behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.can_be_heard()
        self.title(self.tr("My data"), "display")
        self.text(self.tr("All that Stepwell keeps about you, sort by sort. Press a line to see more of it."), "lead")
        kept = self.tr(
            "A copy is written as files on this computer. Whoever uses the computer under the same account can open"
            " them too: take them along, then delete them here."
        )
        self.add(IconText("lock", kept, role="small", tone="muted"))
        self._said: Card | None = None
        self._said_words: tuple[QWidget, ...] = ()
        """What is said there of a copy that is not true any more once it is deleted."""
        self._wait = WorkBar(self.tr("Stop"), WorkStopped())
        self._wait.stop.chosen.connect(self.intent)
        self.add(self._wait)
        self._again = QTimer(self, interval=LOOK_MS)
        self._again.timeout.connect(self._look_again)
        self._back = self.button(self.tr("Back"), Go(Progress()), kind="quiet", icon="back")
        self._copy = self.button(self.tr("Take a copy"), CopyAsked(), kind="primary")
        self.foot(self._back, self._copy)

    def show_data(self, data: MyData, looks: Sequence[Look], *, has_pin: bool = True) -> None:
        """Show it in three groups, and erasing at the end."""
        self._now = QDateTime.currentDateTime()
        self.rest.make(
            [
                lambda: self.text(self.tr("What is kept"), "stem"),
                *(partial(self._add_kept, kept, data.retention) for kept in data.kept if kept.rows),
                lambda: self.text(self.tr("What was sent"), "stem"),
                lambda: self.add(self._sent(data)),
                lambda: self.text(self.tr("Who looked"), "stem"),
                lambda: self.add(self._looks(looks)),
                partial(self._add_access, has_pin=has_pin),
                partial(self._add_erasing, data.erase_at_ms),
            ],
            at_first=IN_SIGHT,
        )

    def _add_kept(self, kept: Kept, retention: Retention) -> None:
        self.add(self._kept(kept, retention))

    def _add_access(self, *, has_pin: bool) -> None:
        access = Card()
        if has_pin:
            access.add(Text(self.tr("You can change your PIN, and make a new recovery code.")))
        else:
            access.add(Text(self.tr("You have no PIN: whoever presses your name can read this. See how to get one.")))
        mine = self.button(self.tr("My PIN"), Go(MyPin()), icon="lock")
        access.column.addWidget(mine, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(access)

    def _add_erasing(self, at_ms: int | None) -> None:
        erase = Card()
        if at_ms is None:
            erase.add(Text(self.tr("You can have all of this erased. First you read what that means.")))
        else:
            words = self.tr("It was asked for. Everything about you is erased on this day: {date}.")
            erase.add(Text(words.format(date=day(at_ms // DAY_MS))))
        button = self.button(self.tr("Erase everything about me"), Go(EraseMe()), icon="erase")
        erase.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(erase)

    def show_copying(self, done: int, most: int, left: int | None) -> None:
        """Say how far the copy is; it can be stopped."""
        if self._wait.isHidden():
            self._wait.begin()
            if self._said is not None:
                self._said.hide()
            self.foot(self._back, self._wait.stop)
            self._wait.stop.setFocus(Qt.FocusReason.OtherFocusReason)
            self.to_top()
            self._again.start()
        words = self.tr("Your copy is being written: step {done} of {most}")
        self._wait.show_far(words.format(done=whole(min(done + 1, most)), most=whole(most)), done, most, left)

    def show_copy_stopped(self) -> None:
        """Say that nothing was written."""
        self._say("notice", IconText("info", self.tr("Stopped. No copy was written."), role="lead"))

    def show_problem(self, refused: str = "") -> None:
        """Say it, and that nothing is written any more."""
        self._end_wait()
        super().show_problem(refused)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        self._again.stop()
        super().hideEvent(event)

    def show_copy(self, folder: Path, *, can_open: bool) -> None:
        """Say exactly where the copy lies, and offer to open it; who else can stands on the page before."""
        written = IconText("done", self.tr("Your copy was written."), role="lead")
        how = self.tr("To read it, open {file}. To print it, use {printed}. The third file is for programs.")
        use = Text(how.format(file=TO_READ, printed=TO_PRINT))
        self._say("good", written, self._lying(folder, can_open=can_open), use)
        self._said_words = (written, use)

    def show_saved(self, files: Sequence[Path], *, can_open: bool) -> None:
        """Show what lies on this computer of earlier, each with a way to delete it."""
        if not files:
            return
        head = self.tr("What you saved on this computer")
        self.rest.make(
            [lambda: self.text(head, "stem"), *(partial(self._add_saved, file, can_open=can_open) for file in files)]
        )

    def _add_saved(self, file: Path, *, can_open: bool) -> None:
        card = Card()
        card.add(self._lying(file, can_open=can_open))
        self.add(card)

    def show_deleted(self, path: Path, *, gone: bool) -> None:
        """Say it where the file is told of."""
        for lying in self.findChildren(Lying):
            if lying.named == path:
                lying.show_deleted(gone=gone)
                if gone and self._said is not None and self._said.isAncestorOf(lying):
                    for words in self._said_words:
                        words.hide()  # there is nothing to read any more

    def _lying(self, path: Path, *, can_open: bool) -> Lying:
        lying = Lying(path, path / TO_READ if path.is_dir() else path, can_open=can_open)
        lying.wanted.connect(self.intent)
        return lying

    def show_copy_failed(self, inside: Path) -> None:
        """Say that no copy could be written there."""
        words = self.tr("The copy could not be written here. The disk may be full, or closed for this account:")
        self._say("notice", IconText("info", words, role="lead"), Text(steps(inside)))

    def _say(self, role: str, *widgets: QWidget) -> None:
        """Put a card below the heading instead of the one before."""
        self._end_wait()
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        self._said, self._said_words = Card(role), ()
        for widget in widgets:
            self._said.add(widget)
        self.column.insertWidget(1, self._said)
        self.to_top()
        words = [text.text() for text in self._said.findChildren(Text)]
        announce(self, " ".join(words))

    def _end_wait(self) -> None:
        self._again.stop()
        if not self._wait.isHidden():
            had_focus = self._wait.stop.hasFocus()
            self._wait.end()
            self.foot(self._back, self._copy)
            if had_focus:
                self._copy.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _look_again(self) -> None:
        self.intent.emit(WorkLooked())

    def _kept(self, kept: Kept, retention: Retention) -> Fold:
        said = kept_words(kept.topic, retention)
        fold = Fold(said.title, self.tr("Entries: {count}").format(count=whole(kept.rows)))
        fold.add(Text(said.what))
        for head, words in (
            (self.tr("Why?"), said.why),
            (self.tr("Who sees it?"), said.who),
            (self.tr("Does it leave this device?"), said.leaves),
            (self.tr("Until when?"), said.until),
        ):
            fold.add(Text(head, "small"))
            fold.add(Text(words))
        entries = self.button(self.tr("The entries, one by one"), Go(EntriesOf(kept.topic)), kind="quiet", icon="next")
        fold.add(entries)
        return fold

    def _sent(self, data: MyData) -> Fold:
        sent, waiting = sum(left.sent for left in data.left), sum(left.waiting for left in data.left)
        last = max((left.last_ms for left in data.left if left.last_ms is not None), default=None)
        facts = self.tr("Sent: {sent}. Waiting: {waiting}. Last sent: {when}.")
        fold = Fold(
            self.tr("Sent to the record of your organisation"),
            facts.format(sent=whole(sent), waiting=whole(waiting), when=when(last, self._now)),
        )
        if data.endpoint:
            fold.add(IconText("sync", self.tr("To {address}").format(address=data.endpoint)))
        else:
            fold.add(IconText("sync", self.tr("No address is set: nothing leaves this device for now.")))
        fold.add(
            Text(
                self.tr(
                    "A number stands there in place of your name. Your PIN is never sent. Private notes are sent only"
                    " where your organisation lets them, and sealed: nobody but you can read them."
                )
            )
        )
        for left in data.left:
            fold.add(Text(leaving_words(left.what), "lead"))
            fold.add(Text(self._class(left)))
        return fold

    def _class(self, left: Left) -> str:
        """What became of one class, in short sentences."""
        words = [
            self.tr("Sent: {sent}. Waiting: {waiting}. Last sent: {when}.").format(
                sent=whole(left.sent), waiting=whole(left.waiting), when=when(left.last_ms, self._now)
            )
        ]
        if left.set_aside:
            words.append(self.tr("Not accepted, kept aside: {count}.").format(count=whole(left.set_aside)))
        if left.held_back:
            held = whole(left.held_back)
            words.append(self.tr("Kept here or no longer held as sent text: {count}.").format(count=held))
        if not left.on:
            words.append(self.tr("Switched off: new ones stay on this device."))
        return " ".join(words)

    def _looks(self, looks: Sequence[Look]) -> Fold:
        count = self.tr("Times: {count}").format(count=len(looks)) if looks else self.tr("Nobody so far")
        fold = Fold(self.tr("Who looked at what is about you"), count)
        fold.add(Text(self.tr("Your own visits are not counted."), "small"))
        for look in looks[:MOST_LOOKS]:
            fold.add(IconText("person", self._look(look)))
        if len(looks) > MOST_LOOKS:
            words = self.tr("{count} earlier ones are in your copy.")
            fold.add(Text(words.format(count=len(looks) - MOST_LOOKS), "small"))
        return fold

    def _look(self, look: Look) -> str:
        if look.kind == "command_line":
            who = self.tr("Somebody who looks after this device, by a command")
        elif look.kind == "program":
            who = self.tr("The program itself")
        elif look.name:
            role = role_words(look.role)
            who = f"{look.name} ({role})" if role else look.name
        else:
            who = self.tr("Somebody who is no longer here")
        words = self.tr("{who}: {page}, {when}.").format(
            who=who, page=page_words(look.page), when=when(look.at_ms, self._now)
        )
        if not look.reason:
            return words
        reason = self.tr("Reason: {reason}")
        return f"{words} {reason.format(reason=look.reason)}"
