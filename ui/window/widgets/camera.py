# SPDX-License-Identifier: Apache-2.0
"""Takes a picture with the camera of the device; where there is none, or it is not let on, it says so plainly.

The picture is drawn anew from what the camera showed: nothing is written to a file. Held by tests with frames that are
put in; no real camera was at hand.
"""

from __future__ import annotations

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.portfolio.checks import LONGEST
from ui.picture_files import drawn_anew
from ui.window.tokens import TOKENS
from ui.window.widgets.basic import Button, IconText
from ui.window.widgets.film_picture import Screen


class CameraView(QWidget):
    """What the camera sees, and a button; `taken` carries the bytes of a JPEG."""

    taken = Signal(bytes)

    def __init__(self, parent: QWidget | None = None, *, there: bool = True) -> None:
        """`there`: one is looked for and begins to see; without, it is as where there is none."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TOKENS.space.m)
        self._words = IconText("info", "")
        self._screen = Screen(self.tr("What the camera sees"))
        self._screen.hide()
        self._button = Button(self.tr("Take the picture"), None, kind="primary", icon="dot")
        self._button.chosen.connect(self._take)
        self._button.hide()
        for widget in (self._words, self._screen, self._button):
            column.addWidget(widget)
        self._frame = QVideoFrame()
        self._camera: QCamera | None = None
        self._begin(there=there)

    def show_frame(self, frame: QVideoFrame) -> None:
        """Show what the camera sees now."""
        self._frame = frame
        self._screen.show_frame(frame)
        if self._button.isHidden():
            self._screen.show()
            self._button.show()
            self._words.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """The camera is off as soon as nobody sees what it sees."""
        if self._camera is not None:
            self._camera.stop()
        super().hideEvent(event)

    def _begin(self, *, there: bool) -> None:
        if not there or not QMediaDevices.videoInputs():
            self._words.say(self.tr("There is no camera here. You can choose a picture from a file."))
            return
        application = QCoreApplication.instance()
        permission = QCameraPermission()
        match application.checkPermission(permission) if application is not None else Qt.PermissionStatus.Denied:
            case Qt.PermissionStatus.Granted:
                self._start()
            case Qt.PermissionStatus.Undetermined if application is not None:
                application.requestPermission(permission, self, self._answered)
            case _:
                self._refused()

    def _answered(self, permission: object) -> None:
        del permission
        application = QCoreApplication.instance()
        granted = Qt.PermissionStatus.Granted
        if application is not None and application.checkPermission(QCameraPermission()) is granted:
            self._start()
        else:
            self._refused()

    def _refused(self) -> None:
        self._words.say(self.tr("This computer does not let Stepwell use the camera. Choose a picture from a file."))

    def _start(self) -> None:
        self._words.say(self.tr("The camera starts …"))
        session = QMediaCaptureSession(self)
        sink = QVideoSink(self)
        sink.videoFrameChanged.connect(self.show_frame)
        self._camera = QCamera(QMediaDevices.defaultVideoInput(), self)
        self._camera.errorOccurred.connect(self._failed)
        session.setCamera(self._camera)
        session.setVideoSink(sink)
        self._camera.start()

    @Slot()
    def _failed(self) -> None:
        self._screen.hide()
        self._button.hide()
        self._words.show()
        self._words.say(self.tr("The camera does not work just now. Choose a picture from a file."))

    @Slot(object)
    def _take(self, _value: object) -> None:
        image: QImage = self._frame.toImage()
        data = b"" if image.isNull() else drawn_anew(image, widest=LONGEST, ending="jpg")
        if data:
            self.taken.emit(data)
