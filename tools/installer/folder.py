# SPDX-License-Identifier: Apache-2.0
"""The folder that runs anywhere: made by PyInstaller, without what nothing needs, stripped, the same at each build."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tools.installer.elf import Binary, binaries, in_order, missing, unreached
from tools.installer.source import BuildFailed, Source
from ui.preflight import PLUGIN_LIBRARIES, QT_LIBRARIES, SPEECH_LIBRARIES, X_LIBRARIES

LIBC: dict[str, str] = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What every system has that runs anything, and the Debian package that brings it."""
SYSTEM = LIBC | dict(QT_LIBRARIES) | dict(X_LIBRARIES) | dict(PLUGIN_LIBRARIES) | dict(SPEECH_LIBRARIES)
"""The libraries that the folder may expect of the system; the Debian package depends on what brings them."""
QT = "libQt6"


def freeze(source: Source, work: Path) -> Path:
    """Let PyInstaller make the folder and return it. Raises BuildFailed with the end of what it said."""
    log = work / "pyinstaller.log"
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    words += ["--distpath", str(work / "dist"), "--workpath", str(work / "work"), "build_installer.spec"]
    environ = {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(source.epoch),
        "STEPWELL_BUILD_VERSION": source.version,
        "PYINSTALLER_CONFIG_DIR": str(work / "config"),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    work.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as file:
        done = subprocess.run(words, cwd=source.folder, env=environ, stdout=file, stderr=file, check=False)  # noqa: S603
    if done.returncode:
        end = "\n".join(log.read_text("utf-8", errors="replace").splitlines()[-15:])
        raise BuildFailed(f"PyInstaller stopped with {done.returncode}; all of it is in {log}:\n{end}")
    return work / "dist" / "stepwell"


def tidy(folder: Path) -> tuple[Binary, ...]:
    """Leave out what nothing needs, strip what may be stripped, and return what is left.

    Raises BuildFailed when a library is asked for that neither the folder nor an allowed system has.
    """
    for each in unreached(binaries(folder), droppable=QT):
        each.path.unlink()
    _drop_dead_links(folder)
    left = binaries(folder)
    lacking = missing(left, SYSTEM)
    if lacking:
        lines = [f"  {name}, needed by {', '.join(who[:4])}" for name, who in lacking.items()]
        raise BuildFailed("The folder lacks libraries:\n" + "\n".join(lines))
    for each in left:
        _strip(each.path)
    _drop_empty(folder)
    return left


def settle(folder: Path, epoch: int) -> None:
    """Give every file below `folder` the same mode and time at each build."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (path.parent == folder and os.access(path, os.X_OK))
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (epoch, epoch))


def size_kb(folder: Path) -> int:
    """Return what the files below `folder` hold, in units of 1024 bytes; links count nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) // 1024


def _strip(path: Path) -> None:
    """Take out what only a debugger reads, unless that destroys the library.

    Some were laid out by tools that `strip` does not understand: the dynamic linker would refuse what comes out.
    """
    if ".so" not in path.name:  # the starter carries the program behind its own end
        return
    stripped = path.with_name(path.name + ".stripped")
    words = ["strip", "--strip-unneeded", "-o", str(stripped), str(path)]
    done = subprocess.run(words, capture_output=True, check=False)  # noqa: S603
    if done.returncode == 0 and in_order(stripped) and stripped.stat().st_size < path.stat().st_size:
        stripped.replace(path)
    else:
        stripped.unlink(missing_ok=True)


def _drop_dead_links(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _drop_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            shutil.rmtree(path)
