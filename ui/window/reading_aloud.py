# SPDX-License-Identifier: Apache-2.0
"""Reads the page aloud: the recording of a lesson where there is one, else a voice of this computer, part by part.

One press begins, another one stops. It stops by itself when the page is left, when something on it is asked for or
answered, and when the person goes. While it reads, nobody is taken for gone: whoever listens touches nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.preferences import Speed
from ui.ports import AccountsPort, Ports
from ui.window.cycle_intents import ThoughtChanged
from ui.window.idle import IdleWatch
from ui.window.intents import DraftChanged
from ui.window.lesson_intents import MediaPlaced
from ui.window.navigator import Navigator
from ui.window.pages.column import let_fingers_scroll
from ui.window.pages.page import Page
from ui.window.presenters.spoken import Part
from ui.window.presenters.spoken_numbers import Said
from ui.window.speech import Speech, whose_way
from ui.window.spoken_words import no_voice, speed_words
from ui.window.widgets.basic import announce
from ui.window.widgets.reading_bar import ReadingBar
from ui.window.widgets.spoken_mark import SpokenMark

if TYPE_CHECKING:
    from ui.window.widgets.player import Player

KEY: Final = "Ctrl+R"
"""Works on the screen of a kiosk too, where the keys F1 to F35 are shut."""
_RECORDED: Final = {Speed.SLOW: 0.75, Speed.NORMAL: 1.0, Speed.FAST: 1.25}
_GOES_ON: Final = (DraftChanged, ThoughtChanged, MediaPlaced)
"""What somebody may do while they listen."""


class ReadAloud(QObject):
    """Of one window. `changed` when it begins to read or stops, or another page can be read or not."""

    changed = Signal()

    def __init__(
        self, window: QWidget, column: QVBoxLayout, navigator: Navigator, ports: Ports, idle: IdleWatch
    ) -> None:
        super().__init__(window)
        self._column, self._navigator, self._ports, self._idle = column, navigator, ports, idle
        self.make: Callable[[], Speech] = Speech
        """Makes the voices, at the first press and not before; they are kept."""
        self._speech: Speech | None = None
        self._open = False
        """Whether the voices are there, or it is known that there are none."""
        self._surely_none = False
        """It can be seen at a glance that this computer has no voice."""
        self.speed = Speed.NORMAL
        self._new_person = True
        self._bar: ReadingBar | None = None
        self._page: Page | None = None
        self._parts: tuple[Part, ...] = ()
        self._at = 0
        self._said = Said("")
        self._mark: SpokenMark | None = None
        self._player: Player | None = None
        self.is_reading = False
        self.is_held = False
        self.in_page = False
        """Whether the button stands on the page, because there is no room for it in the header."""
        navigator.arrived.connect(self._arrived)
        navigator.person_changed.connect(self._person)
        navigator.dressed.connect(self._dressed)
        QShortcut(QKeySequence(KEY), window).activated.connect(self.turn)

    # --- what is asked of it

    @property
    def offered(self) -> bool:
        """Whether the page has something to be read."""
        return self._page is not None and self._page.reads_aloud

    @property
    def bar(self) -> ReadingBar | None:
        """The strip below the header, once it was needed."""
        return self._bar

    @property
    def part(self) -> Part | None:
        """What is being read."""
        return self._parts[self._at] if self.is_reading and self._at < len(self._parts) else None

    @property
    def marked(self) -> SpokenMark | None:
        """The mark on the page."""
        return self._mark

    @property
    def voiceless(self) -> bool:
        """Whether it is known that this computer has no voice, so that no button offers one; a recording needs none."""
        recorded = self._page is not None and self._page.is_recorded
        return self._surely_none and not self.is_reading and not recorded

    def expect_no_voice(self) -> None:
        """It can be seen at a glance that there is none: offer no button. The key looks all the same."""
        self._surely_none = True
        self.changed.emit()

    def stand_in_page(self, *, in_page: bool) -> None:
        """Let the button stand at the top of the page, or in the header."""
        if in_page is not self.in_page:
            self.in_page = in_page
            if self._bar is not None and self.is_reading:
                self._bar.show_controls(self.speed, held=self.is_held, stops=in_page)
            self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """Begin to read, or stop; where there is no voice say so, or take that away."""
        if self.is_reading or (self._bar is not None and self._bar.note):
            self.stop()
        elif self._page is not None and self.offered:
            self._begin(self._page)

    def take_focus(self) -> None:
        """Have the focus where reading is stopped: what it began with went from the page."""
        if self._bar is not None:
            self._bar.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def stop(self) -> None:
        """Be silent, and take away the mark and the strip."""
        player, self._player = self._player, None
        if player is not None:
            player.turned.disconnect(self._player_turned)
            player.played.disconnect(self._player_played)
            player.destroyed.disconnect(self._gone)
            player.pause()
        if self._speech is not None:
            self._speech.stop()
        if self._mark is not None:
            self._mark.end()
            self._mark = None
        had_focus = self._bar is not None and self._bar.stop.hasFocus()
        if self._bar is not None:
            self._bar.hide()
        self._parts, was = (), self.is_reading
        self.is_reading = self.is_held = False
        if was:
            self.changed.emit()
        if had_focus and self._page is not None:
            self._page.focus_to_listen()

    def close(self) -> None:
        """Stop, and let the voices go: the window goes."""
        self.stop()
        self._let_go()

    def forget(self) -> None:
        """Stop, and look for voices anew at the next press."""
        self.close()
        self._open = False
        self.changed.emit()

    def _let_go(self) -> None:
        speech, self._speech = self._speech, None
        if speech is not None:
            speech.close()
            speech.deleteLater()

    @Slot()
    def hold(self) -> None:
        """Pause, or go on."""
        if self._bar is None or (self._player is None and self.part is None):
            return
        self.is_held = not self.is_held
        if self._player is not None:
            self._player.turn()
        elif self._speech is not None and self.part is not None:
            self._hold(self._speech)
        self._bar.show_controls(self.speed, held=self.is_held, stops=self.in_page)

    @Slot()
    def go_faster(self) -> None:
        """Read at the next speed from now on, and remember it for this person."""
        speeds = tuple(Speed)
        self.speed = speeds[(speeds.index(self.speed) + 1) % len(speeds)]
        if self._player is not None:
            self._player.go_at(_RECORDED[self.speed])
        elif self.part is not None and not self.is_held:
            self._say()
        if self._bar is not None:
            self._bar.show_controls(self.speed, held=self.is_held, stops=self.in_page)
            announce(self._bar, speed_words(self.speed))
        card = self._navigator.card
        if card is not None:
            keep = partial(_keep_speed, self._ports.accounts, card.id, self.speed)
            self._ports.background.run(keep, done=lambda _nothing: None, failed=_bug)

    # --- how it reads

    def _begin(self, page: Page) -> None:
        player = page.recording
        if player is not None:
            self._play(page, player)
            return
        self.is_reading = True
        self._show_bar()
        self.changed.emit()
        if self._open:
            self._go(page)
        elif self._speech is None:
            self._speech = speech = self.make()
            speech.opened.connect(self._opened)
            speech.ended.connect(self._ended)
            speech.word.connect(self._at_word)
            speech.failed.connect(self._failed)
            speech.open()

    @Slot(bool)
    def _opened(self, found: bool) -> None:
        """The voices are there, or there are none; who waited for them hears them now."""
        self._open = True
        self._surely_none = not found and self._surely_none
        if not found:
            self._let_go()
        if self.is_reading and self._player is None and self._page is not None:
            self._go(self._page)

    def _go(self, page: Page) -> None:
        page.content_language = self._navigator.preferences.learns_in
        parts = page.spoken()
        missing = self._unspoken(parts)
        if missing is None:
            self._parts, self._at = parts, 0
            self._read()
        else:
            self.stop()
            self._tell(missing)

    def _unspoken(self, parts: tuple[Part, ...]) -> str | None:
        """The language of the first part for which there is no voice; empty: there is none at all. None: all is well.

        Our own few words between those of a pack are left out where only they have no voice.
        """
        speech = self._speech
        if speech is None:
            self._open = False  # a voice that is put in now is found at the next press
            return ""
        theirs = [part.language for part in parts if part.language] or [self._own]
        return next((language for language in theirs if not speech.speaks(language)), None)

    @property
    def _own(self) -> str:
        return self._navigator.preferences.language

    def _read(self) -> None:
        """Say the part of now, or the next one that can be said."""
        speech, page = self._speech, self._page
        while speech is not None and page is not None and self._at < len(self._parts):
            part = self._parts[self._at]
            if speech.speaks(part.language or self._own):
                self._idle.again()
                self._show_mark(page, part)
                self._say()
                return
            self._at += 1
        self.stop()

    def _say(self) -> None:
        part = self._parts[self._at]
        self._said = part.say(self._own)
        if self._speech is not None:
            self._speech.say(self._said.text, part.language or self._own, self.speed)

    def _show_mark(self, page: Page, part: Part) -> None:
        place = page.spoken_place(part.where)
        if place is None or not place.isVisible():
            if self._mark is not None:
                self._mark.away()
            return
        over = page.spoken_over(place)
        if self._mark is None or self._mark.parentWidget() is not over:
            if self._mark is not None:
                self._mark.end()
            self._mark = SpokenMark(over)
            self._mark.placed.connect(self._reveal)
        self._mark.go_to(place, part.shown)

    def _hold(self, speech: Speech) -> None:
        if not self.is_held and not speech.can_pause:
            self._say()
        elif not self.is_held:
            speech.resume()
        elif speech.can_pause:
            speech.pause()
        else:
            speech.stop()

    def _play(self, page: Page, player: Player) -> None:
        self._player = player
        self.is_reading, self.is_held = True, False
        player.go_at(_RECORDED[self.speed])
        self._show_bar()
        page.reveal(player)
        player.turned.connect(self._player_turned)
        player.played.connect(self._player_played)
        player.destroyed.connect(self._gone)
        if not player.is_playing:
            player.turn()
        self.changed.emit()

    def _show_bar(self) -> None:
        bar = self._bar
        if bar is None:
            bar = self._bar = ReadingBar()
            let_fingers_scroll(bar.area.viewport())
            bar.held.connect(self.hold)
            bar.faster.connect(self.go_faster)
            bar.stopped.connect(self.stop)
            self._column.insertWidget(1, bar)
        bar.word()
        bar.show_controls(self.speed, held=self.is_held, stops=self.in_page)

    def _tell(self, language: str) -> None:
        """Say that there is no voice, and how to get one."""
        name = QLocale(language).nativeLanguageName() if language else ""
        head, asked, way = no_voice(name, whose_way())
        self._show_bar()
        if self._bar is not None:
            self._bar.show_note(head, asked, way)
            announce(self._bar, f"{head} {asked}")
        self.changed.emit()

    # --- what happens

    @Slot()
    def _ended(self) -> None:
        if self.is_reading and self._player is None:
            self._at += 1
            self._read()

    @Slot()
    def _failed(self) -> None:
        """The engine gave up: it is looked for again at the next press."""
        self._open = False
        self._let_go()
        if self.is_reading:
            self.stop()
            self._tell("")

    @Slot()
    def _reveal(self) -> None:
        """Bring what is read into sight."""
        if self._mark is not None and self._page is not None:
            self._page.reveal(self._mark)

    @Slot(int, int)
    def _at_word(self, start: int, length: int) -> None:
        if self._mark is not None and self._mark.place is not None:
            ahead, long = self._said.written(start, length)
            if long:
                self._mark.go_to_word(self._parts[self._at].shown, ahead, long)

    @Slot()
    def _player_turned(self) -> None:
        player = self._player
        if player is None:
            return
        self.is_held = not player.is_playing
        if self._bar is not None:
            self._bar.show_controls(self.speed, held=self.is_held, stops=self.in_page)

    @Slot(bool)
    def _player_played(self, finished: bool) -> None:
        if finished:
            self.stop()

    @Slot(object)
    def _arrived(self, page: Page) -> None:
        self.stop()
        if self._page is not page:
            self._page = page
            page.intent.connect(self._asked, Qt.ConnectionType.UniqueConnection)
        self.changed.emit()

    @Slot()
    def _gone(self) -> None:
        """A recording that is heard went with its page before another page came: nothing of them is touched."""
        self._player = None
        if self._page is not None and not isValid(self._page):
            self._page = None
        self.stop()

    @Slot(object)
    def _asked(self, intent: object) -> None:
        if not isinstance(intent, _GOES_ON) and self._player is None:
            self.stop()

    @Slot(object)
    def _person(self, _card: object) -> None:
        self._new_person = True
        self.speed = Speed.NORMAL

    @Slot()
    def _dressed(self) -> None:
        if self._new_person:
            self._new_person = False
            self.speed = self._navigator.preferences.speed


def _keep_speed(accounts: AccountsPort, learner: str, speed: Speed) -> None:
    accounts.set_preferences(learner, msgspec.structs.replace(accounts.preferences(learner), speed=speed))


def _bug(error: Exception) -> None:
    raise error
