# SPDX-License-Identifier: Apache-2.0
"""Whether the system of a kiosk is set up as docs/kiosk.md says, as far as its files tell: Linux with systemd alone.

A device is a kiosk where it is set to start as one, or where the service of the kiosk starts with the system. Looks
only; a file that cannot be read says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.record.finding import Finding, Severity

START_NOTE = "kiosk_start"
"""The note that says whether the window opens as a kiosk, whoever starts it."""
SERVICE = "stepwell-kiosk.service"
SYSTEM = Path("/")
_OURS = "etc/systemd/system"
_UNITS = (_OURS, "lib/systemd/system", "usr/lib/systemd/system")


def kiosk_findings(starts: bool, system: Path = SYSTEM) -> Iterator[Finding]:
    """Yield what is missing of the kiosk. `starts`: the window opens as one, whoever starts it; `system`: its files."""
    if not (system / "etc/systemd").is_dir():
        return
    if not _begins(system):
        if starts:
            yield Finding("kiosk.not_started", Severity.NOTICE, {})
        return
    if not any((system / place / SERVICE).exists() for place in _UNITS):
        yield Finding("kiosk.no_service", Severity.WARNING, {})
    if (target := _starts_in(system)) not in {"graphical.target", ""}:
        yield Finding("kiosk.no_screen", Severity.WARNING, {"target": target})
    if not (system / "etc/pam.d/stepwell-kiosk").exists() or not _has_account(system):
        yield Finding("kiosk.no_session", Severity.WARNING, {})
    if ways := [name for name, shut in _ways_out(system).items() if not shut]:
        yield Finding("kiosk.ways_out", Severity.NOTICE, {"ways": ", ".join(ways)})
    if _blanks(system):
        yield Finding("kiosk.blanks", Severity.WARNING, {})


def _begins(system: Path) -> bool:
    """Whether the service starts with the system: `systemctl enable` has put a link there, which need not lead here."""
    return any((folder / SERVICE).is_symlink() for folder in (system / _OURS).glob("*.wants"))


def _starts_in(system: Path) -> str:
    """Return the target that the system starts into, "" where its default says it."""
    link = system / _OURS / "default.target"
    return link.readlink().name if link.is_symlink() else ""


def _has_account(system: Path) -> bool:
    accounts = _text(system / "etc/passwd")
    return not accounts or any(line.startswith("stepwell:") for line in accounts.splitlines())


def _ways_out(system: Path) -> dict[str, bool]:
    """Return the ways out of a kiosk that the system shuts, and whether each is shut. What cannot be told is shut."""
    keys = system / _OURS / "ctrl-alt-del.target"
    sysrq = _text(system / "proc/sys/kernel/sysrq").strip()
    logind = "".join(_text(file) for file in sorted((system / "etc/systemd/logind.conf.d").glob("*.conf")))
    return {
        "Ctrl+Alt+Del": keys.is_symlink() and keys.readlink() == Path("/dev/null"),
        "SysRq": sysrq in {"", "0"},
        "other terminals": "NAutoVTs=0" in (logind + _text(system / "etc/systemd/logind.conf")).split(),
    }


def _blanks(system: Path) -> bool:
    """Whether the screen goes dark by itself: cage never does that, Weston does unless it is told not to."""
    more = "".join(_text(file) for file in sorted((system / _OURS / f"{SERVICE}.d").glob("*.conf")))
    if "weston" not in more:
        return False
    lines = (line.replace(" ", "") for line in _text(system / "etc/stepwell/weston.ini").splitlines())
    return "idle-time=0" not in lines


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
