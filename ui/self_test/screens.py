# SPDX-License-Identifier: Apache-2.0
"""What the window needs of Qt: each catalogue, the style, pictures, a film and a sound, papers, voices. Loads Qt.

It is run without a screen. A sound is played to its end with no output, so that nobody hears it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QLibraryInfo, QLocale, QPluginLoader, QTimer, QUrl
from PySide6.QtGui import QFontDatabase, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput, QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtNetwork import QSslSocket
from PySide6.QtPdf import QPdfDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from app.preferences import TextSize
from content_packs.starter import starter_folders
from ui.self_test.record import PACK
from ui.self_test.trying import Check, Wanting
from ui.window.icons import PATHS, drawing
from ui.window.languages import NAMES, Languages, available
from ui.window.style import sheet
from ui.window.tokens import TOKENS

PLUGINS = {
    "linux": (
        *("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so"),
        *("imageformats/libqjpeg.so", "imageformats/libqwebp.so", "imageformats/libqsvg.so"),
        *("iconengines/libqsvgicon.so", "multimedia/libffmpegmediaplugin.so", "tls/libqopensslbackend.so"),
        *(
            "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
            "xcbglintegrations/libqxcb-glx-integration.so",
        ),
        "wayland-shell-integration/libxdg-shell.so",
    ),
    "win32": (
        *("platforms/qwindows.dll", "platforms/qoffscreen.dll", "imageformats/qjpeg.dll", "imageformats/qwebp.dll"),
        *("imageformats/qsvg.dll", "multimedia/ffmpegmediaplugin.dll", "tls/qschannelbackend.dll"),
    ),
    "darwin": (
        *("platforms/libqcocoa.dylib", "platforms/libqoffscreen.dylib", "imageformats/libqjpeg.dylib"),
        *(
            "imageformats/libqwebp.dylib",
            "multimedia/libffmpegmediaplugin.dylib",
            "tls/libqsecuretransportbackend.dylib",
        ),
    ),
}
"""What Qt loads by itself when it is needed, by the name of the system."""
WRITING = {
    QLocale.Script.LatinScript: QFontDatabase.WritingSystem.Latin,
    QLocale.Script.ArabicScript: QFontDatabase.WritingSystem.Arabic,
}
"""What the window's languages are written with. A language more needs its script here."""
MOST_MS = 20_000
"""How long a sound or film may take."""
_LAST_MS = 700
"""How much of its end is played."""


def checks(application: QApplication, folder: Path, platform: str) -> tuple[Check, ...]:
    """Return them in their order. `folder` is for files that are thrown away; `platform` as `sys.platform` says it."""
    return (
        Check("Qt plugins", lambda: _plugins(platform)),
        Check("fonts", _fonts),
        Check("languages", lambda: _languages(application)),
        Check("looks", _looks),
        Check("icons", _icons),
        Check("SVG pictures", _pictures),
        Check("a sound", lambda: _sound(application)),
        Check("a film", lambda: _film(application)),
        Check("PDF papers", lambda: _papers(folder)),
        Check("TLS of Qt", _tls),
        Check("reading aloud", _speech),
    )


def shown(application: QApplication, platform: str) -> tuple[Check, ...]:
    """Return what a machine, rather than an installation, may lack: fonts, and what sounds and films need."""
    return (
        Check("Qt plugins", lambda: _plugins(platform)),
        Check("languages", lambda: _languages(application)),
        Check("fonts of the languages", lambda: _scripts(platform)),
        Check("a sound", lambda: _sound(application)),
        Check("a film", lambda: _film(application)),
    )


def _plugins(platform: str) -> str:
    folder = QDir(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    wrong: list[str] = []
    for name in PLUGINS.get(platform, ()):
        loader = QPluginLoader(folder.filePath(name))
        if not loader.load():
            wrong.append(loader.errorString() if folder.exists(name) else f"{name} is missing")
    if wrong:
        raise Wanting(f"Parts of Qt cannot be loaded: {'; '.join(wrong)}")
    return f"{len(PLUGINS.get(platform, ()))} loaded"


def _fonts() -> str:
    families = QFontDatabase.families()
    if not families:
        raise Wanting("There is no font on this machine, so no text could be shown.")
    return f"{len(families)} families"


def _scripts(platform: str) -> str:
    """Look for a font of each script. Windows and macOS bring them; without a window Qt does not see them there."""
    lacking = [tag for tag in NAMES if not QFontDatabase.families(WRITING[QLocale(tag).script()])]
    if lacking and platform == "linux":
        raise Wanting(", ".join(lacking))
    return ", ".join(NAMES)


def _languages(application: QApplication) -> str:
    lacking = sorted(set(NAMES) - set(available()))
    if lacking:
        raise Wanting(f"The catalogues of these languages are missing: {', '.join(lacking)}")
    languages = Languages(application)
    english = "This device"
    try:
        for tag in available():
            languages.speak(tag)
            if tag != "en" and QCoreApplication.translate("DevicePage", english) == english:
                raise Wanting(f"The catalogue of {NAMES[tag]} is there and cannot be read.")
    finally:
        languages.speak("en")
    return ", ".join(available())


def _looks() -> str:
    for theme in ("light", "dark", "high-contrast"):
        for size in TextSize:
            if not sheet(theme, size) or not sheet(theme, size, kiosk=True):
                raise Wanting("The style of the window is empty.")
    return f"{len(TextSize)} sizes, {len(TOKENS.family.split(','))} families asked for"


def _icons() -> str:
    for name in PATHS:
        if not QSvgRenderer(drawing(name, "#000000")).isValid():
            raise Wanting(f"The icon {name} cannot be drawn.")
    return f"{len(PATHS)} drawn"


def _pictures() -> str:
    files = sorted(path for folder in starter_folders() for path in Path(str(folder)).rglob("*.svg"))
    if not files:
        raise Wanting("The pictures of the packs that ship are missing.")
    for path in files:
        if QImage(str(path)).isNull():
            raise Wanting(f"The picture {path.name} cannot be drawn.")
    return f"{len(files)} drawn"


def _sound(application: QApplication) -> str:
    path = _smallest(".ogg")
    player, output, heard = QMediaPlayer(), QAudioBufferOutput(), list[int]()
    ended = QMediaPlayer.MediaStatus.EndOfMedia

    def near_its_end(status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.LoadedMedia:
            player.setPosition(max(0, player.duration() - _LAST_MS))
            player.play()

    def note(buffer: QAudioBuffer) -> None:
        heard.append(buffer.frameCount())

    output.audioBufferReceived.connect(note)
    player.setAudioBufferOutput(output)
    player.mediaStatusChanged.connect(near_its_end)
    player.setSource(QUrl.fromLocalFile(str(path)))
    _wait(application, player, lambda: player.mediaStatus() == ended)
    length = player.duration() // 1000
    player.stop()
    if not sum(heard):
        raise Wanting(f"Nothing was to be heard of the sound {path.name}.")
    return f"{path.name}, {length} s, played to its end"


def _film(application: QApplication) -> str:
    path = _smallest(".webm")
    player, sink, seen = QMediaPlayer(), QVideoSink(), list[tuple[int, int]]()

    def note(frame: QVideoFrame) -> None:
        if frame.isValid() and not frame.toImage().isNull():
            seen.append((frame.width(), frame.height()))

    sink.videoFrameChanged.connect(note)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(path)))
    player.play()
    _wait(application, player, lambda: bool(seen))
    player.stop()
    player.setVideoSink(None)  # type: ignore[arg-type]  # which is how it lets go of it; its description knows no None
    if not seen:
        raise Wanting(f"The film {path.name} showed no picture.")
    return f"{path.name}, {seen[0][0]} × {seen[0][1]}"


def _smallest(suffix: str) -> Path:
    own = [Path(str(folder)) for folder in starter_folders() if folder.name == PACK]
    found = sorted(
        (path for folder in own for path in folder.rglob(f"*{suffix}")), key=lambda path: path.stat().st_size
    )
    if not found:
        raise Wanting(f"The pack {PACK} has no {suffix} file: its files are missing.")
    return found[0]


def _wait(application: QApplication, player: QMediaPlayer, done: Callable[[], bool]) -> None:
    """Wait until it is done, for `MOST_MS` at most. Raises Wanting with what Qt said when it fails."""
    said: list[str] = []
    player.errorOccurred.connect(lambda _error, words: said.append(words or "no reason was given"))
    if player.error() != QMediaPlayer.Error.NoError:
        said.append(player.errorString())
    if not player.isAvailable():
        said.append("the part of Qt that plays was not loaded")
    late = QTimer(singleShot=True, interval=MOST_MS)
    late.timeout.connect(lambda: said.append("it took too long"))
    late.start()
    tick = QTimer(interval=20)
    tick.start()
    while not said and not done():
        application.processEvents()
    if said and not done():
        raise Wanting(f"Sounds and films cannot be played: {said[0]}")


def _papers(folder: Path) -> str:
    path = folder / "paper.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    painter.drawText(500, 500, "Stepwell")
    painter.end()
    document = QPdfDocument()
    document.load(str(path))
    if document.pageCount() != 1 or "Stepwell" not in document.getAllText(0).text():
        raise Wanting("A PDF that was written could not be read again.")
    document.close()
    return f"{path.stat().st_size // 1024} KB written and read"


def _tls() -> str:
    if not QSslSocket.supportsSsl():
        raise Wanting("Qt has nothing to encrypt connections with.")
    return f"{QSslSocket.activeBackend()}, {QSslSocket.sslLibraryVersionString()}"


def _speech() -> str:
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    return ", ".join(engines) or "the module is there; nothing on this machine speaks"
