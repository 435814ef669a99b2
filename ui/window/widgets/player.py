# SPDX-License-Identifier: Apache-2.0
"""Plays a film or a sound of a pack: big buttons, captions below the picture, what is said as text.

It plays nothing by itself, stops when it goes out of sight, and says plainly what this computer cannot play: then what
is said stands open to be read. Volume is the system's.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from content_packs.captions import Captions
from content_packs.findings import PackRejected
from content_packs.proof import MediaFile
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.film_picture import HIGHEST, LOWEST, Caption, Screen
from ui.window.widgets.flow import Flow
from ui.window.widgets.fold import Fold
from ui.window.widgets.media_device import MediaDevice, Verification
from ui.window.widgets.seeking import Seeking

SPEEDS = (0.75, 1.0, 1.25, 1.5)
BACK_MS = 10_000
KEEP_EVERY_MS = 5_000
"""How often the place is told while it plays."""
ASK_EVERY_MS = 200
"""How often it is asked whether a file that is read while it plays has turned out to be damaged."""


class Player(Card):
    """One film or sound.

    `placed` carries the place in ms, `played` whether it came to its end (False: it was begun), `waits` the number of
    the pause that was reached.
    """

    placed = Signal(int)
    played = Signal(bool)
    waits = Signal(int)
    turned = Signal()
    """It plays now, or does not play any more."""

    def __init__(
        self, name: str, *, film: bool, transcript: str = "", start_ms: int = 0, pauses: tuple[int, ...] = ()
    ) -> None:
        """`pauses` are the seconds at which it waits, in order; what lies before `start_ms` was waited for."""
        super().__init__("sunken")
        self._name = name
        self._start_ms = start_ms
        self._pauses = [(second * 1000, number) for number, second in enumerate(pauses) if second * 1000 >= start_ms]
        self._captions = Captions()
        self._begun = False
        self._speed = 1.0
        self._device: QIODevice | None = None
        self._area: QScrollArea | None = None
        """What scrolls the page, once it is on one."""
        self._verification: Verification | None = None
        self.setAccessibleName(name)
        self.add(IconText("play" if film else "listen", name, role="lead"))
        self.frames = Screen(name) if film else None
        if self.frames is not None:
            self.add(self.frames)
        self._caption = Caption()
        self._caption.hide()
        self.add(self._caption)
        self._make_controls()
        self._said = Fold(self.tr("What is said, as text"))
        self._words = Text("")
        self._said.add(self._words)
        self._said.setVisible(False)
        self.add(self._said)
        self.show_transcript(transcript)
        self._make_player()
        self._make_keys()

    # --- what it is given

    def put(self, data: bytes | MediaFile, ending: str) -> None:
        """Take the bytes of the file, or the file to read them from; it can be played from now on."""
        if self._player is None or not self._player.isAvailable():
            self._cannot()
            return
        try:
            self._device = self._opened(data)
        except PackRejected:
            self._damaged()
            return
        # The name tells the demuxer what to expect; nothing is opened by it.
        self._player.setSourceDevice(self._device, QUrl(f"media.{ending}"))

    def _opened(self, data: bytes | MediaFile) -> QIODevice:
        if isinstance(data, MediaFile):
            device = MediaDevice(data, self)
            self._verification = verification = Verification(data)
            self.destroyed.connect(lambda _gone: verification.end())
            self._asking.start()
            return device
        buffer = QBuffer(self)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        return buffer

    def put_captions(self, captions: Captions) -> None:
        """Take the captions; without another transcript, they are it."""
        self._captions = captions
        self._caption.expect(captions)
        self._caption.setVisible(bool(captions.cues) and self._captions_button.isChecked())
        self._captions_button.setVisible(bool(captions.cues))
        if not self._words.text():
            self.show_transcript(captions.transcript())

    def show_transcript(self, words: str) -> None:
        """Offer what is said as text."""
        self._words.setText("\n\n".join(line for line in words.splitlines() if line.strip()))
        self._said.setVisible(bool(words))

    # --- being left, and come back to

    def left(self) -> dict[str, object]:
        """Return as plain JSON where it stands, how fast it plays and whether captions are off, unless as at first."""
        at = self._start_ms or self.position_ms
        state: dict[str, object] = {"at": at} if at else {}
        if self._speed != 1.0:
            state["speed"] = self._speed
        if not self._captions_button.isChecked():
            state["captions"] = False
        return state

    def come_back(self, state: Mapping[str, object]) -> None:
        """Stand where it stood; it does not play by itself."""
        at, speed = state.get("at"), state.get("speed")
        if isinstance(speed, float) and speed in SPEEDS:
            self.go_at(speed)
        if state.get("captions") is False:
            self._captions_button.setChecked(False)
            self._turn_captions(None)
        if isinstance(at, int) and at > 0 and self._player is not None:
            self._pauses = [pause for pause in self._pauses if pause[0] >= at]
            if self._play.isEnabled():
                self._player.setPosition(at)
            else:
                self._start_ms = at

    def waited(self, number: int) -> None:
        """It waits at this pause now, and not once more when it goes on."""
        self._pauses = [pause for pause in self._pauses if pause[1] > number]

    def answered(self) -> None:
        """What it waited for is answered: whoever comes back is not asked again."""
        self.placed.emit(self.position_ms + 1)

    # --- what it does

    @property
    def is_playing(self) -> bool:
        """True while it plays."""
        playing = QMediaPlayer.PlaybackState.PlayingState
        return self._player is not None and self._player.playbackState() == playing

    @property
    def can_play(self) -> bool:
        """True once it is there and can be played."""
        return self._player is not None and self._play.isEnabled()

    @property
    def may_play(self) -> bool:
        """True until it is known that this computer cannot play it."""
        return self._player is not None

    @property
    def position_ms(self) -> int:
        """Where it stands."""
        return self._player.position() if self._player is not None else 0

    @property
    def caption(self) -> str:
        """What the captions say now; empty while they are off."""
        return self._caption.text() if not self._caption.isHidden() else ""

    @property
    def speed(self) -> float:
        """How fast it plays."""
        return self._player.playbackRate() if self._player is not None else 1.0

    @Slot()
    def turn(self) -> None:
        """Play, or pause."""
        if self._player is None or not self._play.isEnabled():
            return
        if self.is_playing:
            self._player.pause()
            self.placed.emit(self.position_ms)
            return
        if not self._begun:
            self._begun = True
            self.played.emit(False)
        self._into_sight()
        self._player.play()

    def go_on(self) -> None:
        """Play again after a question."""
        if self._player is not None and not self.is_playing:
            self._player.play()

    def pause(self) -> None:
        """Stop where it is and tell the place."""
        if self._player is not None and self.is_playing:
            self._player.pause()
            self.placed.emit(self.position_ms)

    def step(self, by_ms: int) -> None:
        """Go back or on by so much."""
        if self._player is not None and self._player.isSeekable():
            self._player.setPosition(max(0, min(self._player.duration() - 1, self.position_ms + by_ms)))

    # --- how high it is

    def showEvent(self, event: QShowEvent) -> None:
        """Find out what scrolls the page: there is as much room as that shows."""
        super().showEvent(event)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if self._area is not above:
            self._area = above
            if above is not None:
                above.viewport().installEventFilter(self)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the picture lower where the window is."""
        if event.type() is QEvent.Type.Resize and self._area is not None and watched is self._area.viewport():
            self._make_room()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again: buttons or what is said may have another line."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave as much height to the picture as lets what is said and the buttons be seen with it."""
        if self.frames is None or self._area is None:
            return
        edges = self.column.contentsMargins()
        width = self.width() - edges.left() - edges.right()
        row = self._buttons.layout()
        below = row.heightForWidth(width) if row is not None else 0
        slider = self._slider
        parts = [max(slider.minimumHeight(), slider.sizeHint().height(), slider.minimumSizeHint().height()), below]
        if not self._caption.isHidden():
            parts.append(self._caption.minimumHeight())
        taken = sum(parts) + self.column.spacing() * len(parts) + 2 * TOKENS.space.s
        self.frames.be_at_most(min(HIGHEST, max(LOWEST, self._area.viewport().height() - taken)))

    def _into_sight(self) -> None:
        """Have picture, words and buttons in sight together: somebody wants to see it."""
        if self._area is not None and self.frames is not None:
            self._area.ensureWidgetVisible(self._buttons, 0, TOKENS.space.s)
            self._area.ensureWidgetVisible(self.frames, 0, TOKENS.space.s)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing plays out of sight."""
        super().hideEvent(event)
        self.pause()

    # --- how it is made

    def _make_controls(self) -> None:
        self._slider = Seeking(self.tr("Place in {name}").format(name=self._name))
        self._slider.setSingleStep(BACK_MS)
        self._slider.setPageStep(BACK_MS)
        self._slider.sliderMoved.connect(self._sought)
        self._time = Text("", "small")
        self._time.setWordWrap(False)
        place = QHBoxLayout()
        place.setSpacing(TOKENS.space.m)
        self.column.addLayout(place)
        place.addWidget(self._slider, 1)
        place.addWidget(self._time)
        self._play = Button(self.tr("Play"), kind="primary", icon="play")
        self._play.setEnabled(False)
        self._play.chosen.connect(self.turn)
        back = Button(self.tr("Back 10 seconds"), icon="undo")
        back.repeats = True
        back.chosen.connect(lambda _value: self.step(-BACK_MS))
        self._speed_button = Button(self._speed_words(1.0), icon="clock")
        self._speed_button.repeats = True
        self._speed_button.chosen.connect(self._faster)
        self._captions_button = Button(self.tr("Captions: on"), icon="chat")
        self._captions_button.setCheckable(True)
        self._captions_button.setChecked(True)
        self._captions_button.chosen.connect(self._turn_captions)
        self._captions_button.hide()
        holder = QWidget()
        row = Flow(holder, gap=TOKENS.space.s)
        for button in (self._play, back, self._speed_button, self._captions_button):
            button.setAccessibleDescription(self._name)  # a lesson may have two of each: read out, and in a film
            row.add(button)
        self._controls = (self._slider, holder)
        self._buttons = holder
        self.add(holder)

    def _make_player(self) -> None:
        self._player: QMediaPlayer | None = QMediaPlayer(self)
        if not QMediaDevices.defaultAudioOutput().isNull():
            self._audio = QAudioOutput(self)
            self._player.setAudioOutput(self._audio)
        else:
            self.add(IconText("info", self.tr("This computer has no sound."), role="small", tone="muted"))
        if self.frames is not None:
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self.frames.show_frame)
            self._player.setVideoSink(self._sink)
        self._player.positionChanged.connect(self._moved)
        self._player.durationChanged.connect(self._measured)
        self._player.playbackStateChanged.connect(self._turned)
        self._player.mediaStatusChanged.connect(self._status)
        self._player.errorOccurred.connect(self._failed)
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_EVERY_MS)
        self._keeping.timeout.connect(self._keep)
        self._asking = QTimer(self)
        self._asking.setInterval(ASK_EVERY_MS)
        self._asking.timeout.connect(self._ask_whether_whole)

    def _make_keys(self) -> None:
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forward, back = back, forward
        for key, by in ((forward, BACK_MS), (back, -BACK_MS)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self._slider)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.turn)

    # --- what happens

    @Slot(int)
    def _moved(self, position: int) -> None:
        if not self._slider.isSliderDown():
            self._slider.setValue(position)
        self._show_time()
        words = self._captions.at(position) if self._captions_button.isChecked() else ""
        if words != self._caption.text():
            self._caption.setText(words)
        self._caption.setVisible(bool(self._captions.cues) and self._captions_button.isChecked())
        if self._pauses and self.is_playing and position >= self._pauses[0][0]:
            at, number = self._pauses.pop(0)
            self.pause()
            self.placed.emit(at)  # whoever leaves without an answer is asked again
            self.waits.emit(number)

    @Slot("qlonglong")
    def _measured(self, duration: int) -> None:
        self._slider.setRange(0, max(0, duration))
        self._show_time()

    @Slot(QMediaPlayer.PlaybackState)
    def _turned(self, _state: QMediaPlayer.PlaybackState) -> None:
        playing = self.is_playing
        self._play.say(self.tr("Pause") if playing else self.tr("Play"))
        self._play.show_icon("pause" if playing else "play", "on-accent")
        if playing:
            self._keeping.start()
        else:
            self._keeping.stop()
        self.turned.emit()

    @Slot(QMediaPlayer.MediaStatus)
    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        player = self._player
        if status == QMediaPlayer.MediaStatus.LoadedMedia and player is not None and not self._play.isEnabled():
            self._play.setEnabled(True)
            player.setPlaybackRate(self._speed)
            player.pause()  # the first picture stands there, and nothing is heard; what cannot be played fails here
            if self._player is not None and 0 < self._start_ms < player.duration():
                player.setPosition(self._start_ms)
            self._start_ms = 0
        elif status == QMediaPlayer.MediaStatus.InvalidMedia:
            self._cannot()
        elif status == QMediaPlayer.MediaStatus.EndOfMedia:
            self.played.emit(True)
            self.placed.emit(0)
            self._begun = False

    @Slot(QMediaPlayer.Error, str)
    def _failed(self, error: QMediaPlayer.Error, _why: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            self._cannot()

    @Slot()
    def _keep(self) -> None:
        self.placed.emit(self.position_ms)

    @Slot()
    def _ask_whether_whole(self) -> None:
        wrong = self._verification.wrong if self._verification is not None else False
        if wrong is not None:
            self._asking.stop()
        if wrong:
            self._damaged()

    @Slot(int)
    def _sought(self, position: int) -> None:
        if self._player is not None:
            self._player.setPosition(position)

    def go_at(self, speed: float) -> None:
        """Play so fast; 1: as it was recorded."""
        self._speed = speed
        if self._player is not None:
            self._player.setPlaybackRate(speed)
            self._speed_button.say(self._speed_words(speed))

    @Slot(object)
    def _faster(self, _value: object) -> None:
        faster = next((speed for speed in SPEEDS if speed > self.speed), SPEEDS[0])
        self.go_at(faster)
        announce(self, self._speed_words(faster))

    @Slot(object)
    def _turn_captions(self, _value: object) -> None:
        on = self._captions_button.isChecked()
        self._captions_button.say(self.tr("Captions: on") if on else self.tr("Captions: off"))
        self._moved(self.position_ms)

    def _cannot(self) -> None:
        """Say that this computer cannot play it, and open what is said."""
        if self._words.text():
            self._give_up(self.tr("This computer cannot play this. Here is what is said, as text."))
        else:
            self._give_up(self.tr("This computer cannot play this."))

    def _damaged(self) -> None:
        """Say that the file is not what it was, and open what is said."""
        self._give_up(self.tr("This file is damaged. Tell whoever looks after this computer."))

    def _give_up(self, words: str) -> None:
        if self._player is not None:
            self.pause()
            self._player.setSource(QUrl())
        self._player = None
        self._asking.stop()
        parts: list[QWidget] = [*self._controls, self._time, self._caption]
        for widget in (*parts, *([self.frames] if self.frames is not None else [])):
            widget.hide()
        self.add(IconText("info", words, tone="accent"))
        if self._words.text() and not self._said.is_open:
            self._said.head.click()
        announce(self, words)

    def _show_time(self) -> None:
        if self._player is not None and self._player.duration() > 0:
            at, whole = _clock(self._player.position()), _clock(self._player.duration())
            self._time.setText(self.tr("{at} of {whole}").format(at=at, whole=whole))
            self._slider.setAccessibleDescription(self._time.text())

    def _speed_words(self, speed: float) -> str:
        return self.tr("Speed: {speed} %").format(speed=round(100 * speed))


def _clock(ms: int) -> str:
    """Minutes and seconds.

    >>> _clock(65_000)
    '1:05'
    """
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}"
