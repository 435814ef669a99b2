# SPDX-License-Identifier: Apache-2.0
"""In which languages this computer can read aloud, asked of the system itself and not of Qt: for `stepwell doctor`.

Linux: what Speech Dispatcher tells (`spd-say -L`); macOS: `say -v ?`; Windows: the voices in the registry. Whatever
goes wrong is no voice, since nothing else depends on it.
"""

from __future__ import annotations

import locale
import re
import subprocess
from collections.abc import Callable, Iterator

MOST_S = 15
"""Speech Dispatcher asks each of its modules when it is started."""
_TAG = re.compile(r"\b([a-z]{2,3})(?:[-_][A-Za-z0-9-]+)?\s")
_FOLDERS = (r"SOFTWARE\Microsoft\Speech_OneCore\Voices\Tokens", r"SOFTWARE\Microsoft\Speech\Voices\Tokens")


def voices(platform: str, run: Callable[[list[str]], str] | None = None) -> tuple[str, ...]:
    """Return the languages (BCP 47, without a region) that have a voice, in order; `run` answers a command."""
    asked = run or _run
    if platform.startswith("linux"):
        found = {_linux(line) for line in asked(["spd-say", "-L"]).splitlines()[1:]}
    elif platform == "darwin":
        found = {_mac(line) for line in asked(["say", "-v", "?"]).splitlines()}
    else:
        found = set(_windows()) if platform == "win32" else set()
    return tuple(sorted(found - {""}))


def told(languages: tuple[str, ...], platform: str) -> str:
    """Return one line about them, with the way to a voice where there is none."""
    if languages:
        return f"voices to read aloud: {', '.join(languages)}"
    way = {
        "win32": "add one under Settings > Time & language > Speech",
        "darwin": "add one under System Settings > Accessibility > Spoken Content",
    }.get(platform, "install speech-dispatcher and espeak-ng")
    return f"voices to read aloud: none; {way}"


def _run(command: list[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - one of the two above
            command, capture_output=True, text=True, timeout=MOST_S, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return done.stdout if done.returncode == 0 else ""


def _linux(line: str) -> str:
    """The language of a line "NAME LANGUAGE VARIANT", of which the name may have blanks."""
    words = line.split()
    return _main(words[-2]) if len(words) > 2 else ""


def _mac(line: str) -> str:
    """The language of a line "Monica   es_ES   # Hola…"."""
    found = _TAG.search(line.partition("#")[0])
    return found[1] if found else ""


def _main(tag: str) -> str:
    main = re.split("[-_]", tag)[0].lower()
    return main if main.isalpha() and 2 <= len(main) <= 3 else ""


def _windows() -> Iterator[str]:
    try:
        import winreg  # type: ignore[import-not-found,unused-ignore] # noqa: PLC0415 - only Windows has it
    except ImportError:
        return
    for folder in _FOLDERS:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, folder) as tokens:  # type: ignore[attr-defined,unused-ignore]
                names = [winreg.EnumKey(tokens, n) for n in range(winreg.QueryInfoKey(tokens)[0])]  # type: ignore[attr-defined,unused-ignore]
                for name in names:
                    with winreg.OpenKey(tokens, rf"{name}\Attributes") as attributes:  # type: ignore[attr-defined,unused-ignore]
                        number = str(winreg.QueryValueEx(attributes, "Language")[0])  # type: ignore[attr-defined,unused-ignore]
                    for each in number.split(";"):
                        yield _main(locale.windows_locale.get(int(each, 16), ""))
        except (OSError, ValueError):
            continue
