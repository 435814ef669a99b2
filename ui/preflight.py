# SPDX-License-Identifier: Apache-2.0
"""What a machine needs before Qt is imported: libraries, a font and a display, each missing one told in plain words.

Qt itself answers a missing library with a traceback and a missing display with an abort, so the question comes first.
Only Linux needs it: on Windows and macOS everything stands in the wheel. The rules, in this order:

1. libraries that every use of Qt loads; those of the X server too when the window goes to one;
2. at least one font file;
3. for a window: a display that answers. A platform chosen by QT_QPA_PLATFORM other than xcb or wayland needs none.

Worked example: on a bare Debian 12 `stepwell tour` names `libGL.so.1 …` and `apt-get install libgl1 …`.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

QT_LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
"""What QtGui links to (PySide6 6.11.3, `objdump -p`), and the Debian package that brings each."""

X_LIBRARIES: Mapping[str, str] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's xcb platform plugin links to besides."""

PLUGIN_LIBRARIES: Mapping[str, str] = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
}
"""What the parts of Qt link to that come later: films and sound, the network, Wayland."""

SPEECH_LIBRARIES: Mapping[str, str] = {"libspeechd.so.2": "libspeechd2"}
"""What reading aloud needs besides; without it the rest of the program works."""

FONT_PACKAGE = "fonts-dejavu-core"
_FONT_FILES = (".ttf", ".otf", ".ttc", ".pfb")


class Machine(msgspec.Struct, frozen=True):
    """The questions that are asked of a machine; a test gives its own answers."""

    platform: str
    environ: Mapping[str, str]
    can_load: Callable[[str], bool]
    """True when the dynamic linker finds this library."""
    has_font: Callable[[], bool]
    has_apt: bool
    x_answers: Callable[[], bool]
    """True when the X server named by DISPLAY lets us in."""
    wayland_answers: Callable[[], bool]


def this_machine() -> Machine:
    """Look at the machine that this process runs on."""
    return Machine(
        platform=sys.platform,
        environ=os.environ,
        can_load=_can_load,
        has_font=_has_font,
        has_apt=shutil.which("apt-get") is not None,
        x_answers=_x_answers,
        wayland_answers=_wayland_answers,
    )


def obstacle(machine: Machine, *, display: bool, program: str = "stepwell") -> str | None:
    """Say what keeps Qt from starting, in one or two English sentences with what to do, or None.

    `display`: True for the window, False for what also works offscreen (the tour without a screen). `program` is how a
    command of Stepwell is started here.
    """
    if not machine.platform.startswith("linux"):
        return None
    wanted = dict(QT_LIBRARIES)
    if display and _shows_on_x(machine):
        wanted |= X_LIBRARIES
    missing = {library: package for library, package in wanted.items() if not machine.can_load(library)}
    if missing:
        return _missing_libraries(missing, has_apt=machine.has_apt)
    if not machine.has_font():
        return _missing_font(has_apt=machine.has_apt)
    if display and not _has_display(machine):
        return _no_display(machine.environ, program)
    return None


def _platform_plugin(environ: Mapping[str, str]) -> str:
    """Return the first platform that Qt was told to use ("offscreen:…;xcb" is "offscreen"), or empty."""
    return environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]


def _shows_on_x(machine: Machine) -> bool:
    plugin = _platform_plugin(machine.environ)
    return plugin == "xcb" or (not plugin and bool(machine.environ.get("DISPLAY")))


def _has_display(machine: Machine) -> bool:
    plugin = _platform_plugin(machine.environ)
    if plugin and plugin != "xcb" and not plugin.startswith("wayland"):
        return True
    wayland = bool(machine.environ.get("WAYLAND_DISPLAY")) and plugin != "xcb" and machine.wayland_answers()
    return wayland or (
        bool(machine.environ.get("DISPLAY")) and not plugin.startswith("wayland") and machine.x_answers()
    )


def _missing_libraries(missing: Mapping[str, str], *, has_apt: bool) -> str:
    names = " ".join(missing)
    if has_apt:
        packages = " ".join(dict.fromkeys(missing.values()))
        what = f"The window needs system libraries that are missing here ({names})."
        return f"{what} Install them with: apt-get install {packages}"
    return f"The window needs system libraries that are missing here; install the packages that contain: {names}"


def _missing_font(*, has_apt: bool) -> str:
    how = f"Install one with: apt-get install {FONT_PACKAGE}" if has_apt else "Install one, DejaVu Sans for example."
    return f"There is no font on this machine, so no text could be shown. {how}"


def _no_display(environ: Mapping[str, str], program: str) -> str:
    named = [f"{name}={environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if environ.get(name)]
    what = f"The display {' and '.join(named)} does not answer" if named else "There is no display here"
    return (
        f"{what}, so no window can open; this shows the program without one, as pictures: {program} tour --out pictures"
    )


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    return any(_font_files(_font_folders(os.environ)))


def _font_folders(environ: Mapping[str, str]) -> tuple[Path, ...]:
    home = Path(environ.get("HOME", "/nonexistent"))
    data = Path(environ.get("XDG_DATA_HOME") or home / ".local/share")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), data / "fonts", home / ".fonts")


def _font_files(folders: tuple[Path, ...]) -> Iterator[str]:
    for folder in folders:
        for _, _, names in os.walk(folder, followlinks=True):
            yield from (name for name in names if name.lower().endswith(_FONT_FILES))


def _x_answers() -> bool:
    """Ask the X server as Qt would, with its authority file; Qt aborts the process when this fails."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(None)
    if connection:
        x11.XCloseDisplay(connection)
    return bool(connection)


def _wayland_answers() -> bool:
    import socket  # noqa: PLC0415 - few machines ask it

    path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / os.environ.get("WAYLAND_DISPLAY", "")
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True
