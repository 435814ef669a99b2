# SPDX-License-Identifier: Apache-2.0
"""The Debian package: the folder in /usr/lib/stepwell, how a desktop finds it, the kiosk's files, and what it needs."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from email.utils import formatdate
from pathlib import Path

from app.updates.installation import MARKER
from tools.installer.elf import Binary, oldest_glibc
from tools.installer.folder import LIBC, SYSTEM, settle, size_kb
from tools.installer.source import BuildFailed, Source
from ui.preflight import FONT_PACKAGE, PLUGIN_LIBRARIES, QT_LIBRARIES, SPEECH_LIBRARIES, X_LIBRARIES

ARCHITECTURE = "amd64"
LIBRARY = "usr/lib/stepwell"
FILES: Mapping[str, str] = {
    "deploy/debian/stepwell.desktop": "usr/share/applications/stepwell.desktop",
    "deploy/debian/stepwell.svg": "usr/share/icons/hicolor/scalable/apps/stepwell.svg",
    "deploy/debian/copyright": "usr/share/doc/stepwell/copyright",
    "deploy/debian/lintian-overrides": "usr/share/lintian/overrides/stepwell",
    "deploy/kiosk/stepwell-kiosk.service": "usr/lib/systemd/system/stepwell-kiosk.service",
    "deploy/kiosk/stepwell-kiosk.pam": "etc/pam.d/stepwell-kiosk",
    "deploy/kiosk/logind-kiosk.conf": "usr/share/doc/stepwell/examples/logind-kiosk.conf",
    "deploy/kiosk/stepwell-kiosk-weston.conf": "usr/share/doc/stepwell/examples/stepwell-kiosk-weston.conf",
    "deploy/kiosk/weston.ini": "usr/share/doc/stepwell/examples/weston.ini",
    "docs/kiosk.md": "usr/share/doc/stepwell/kiosk.md",
}
"""What lies where, of the files of the project."""
SCRIPTS = ("postinst", "postrm", "templates")
"""In deploy/debian: what dpkg runs, and the question that it asks."""
_DESCRIPTION = """offline-first learning for frontline workers
 Stepwell finds out what a person already knows, teaches what comes next in
 small steps and brings back what is about to fade. It works without a
 network; what was learned can be sent to a Learning Record Store.
 .
 Python and Qt are in the package. The files of a kiosk come with it; it is
 not switched on."""


def pack(folder: Path, source: Source, left: Iterable[Binary], out: Path, work: Path) -> Path:
    """Build the package of `folder` into `out` and return it. Raises BuildFailed when dpkg-deb does not."""
    tree = work / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / LIBRARY, symlinks=True)
    for name, place in FILES.items():
        _put(source.folder / name, tree / place)
    _compressed(tree / "usr/share/doc/stepwell/changelog.gz", _changelog(source))
    manual = (source.folder / "deploy/debian/stepwell.1").read_text("utf-8").replace("@VERSION@", source.version)
    _compressed(tree / "usr/share/man/man1/stepwell.1.gz", manual)
    (tree / LIBRARY / MARKER).write_text("deb\n", "utf-8")  # the program leaves its own files alone
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/stepwell").symlink_to("../lib/stepwell/stepwell")
    _control(tree, source, left)
    settle(tree / "usr", source.epoch)
    settle(tree / "etc", source.epoch)
    (tree / LIBRARY / "stepwell").chmod(0o755)
    return _built(tree, out / f"stepwell_{source.version}_{ARCHITECTURE}.deb", source.epoch)


def depends(left: Iterable[Binary]) -> str:
    """Return what the package depends on: who brings what `ui.preflight` asks for, and what the folder links to."""
    every = tuple(left)
    major, minor = oldest_glibc(every)
    asked = {**QT_LIBRARIES, **X_LIBRARIES, **PLUGIN_LIBRARIES, **SPEECH_LIBRARIES}
    linked = {name: SYSTEM[name] for each in every for name in each.needed if name in LIBC}
    names = sorted({*asked.values(), *linked.values()} - {"libc6"})
    return ", ".join([f"libc6 (>= {major}.{minor})", *names, "ca-certificates", f"{FONT_PACKAGE} | fonts-noto-core"])


def _control(tree: Path, source: Source, left: Iterable[Binary]) -> None:
    folder = tree / "DEBIAN"
    folder.mkdir()
    fields = {
        "Package": "stepwell",
        "Version": source.version,
        "Architecture": ARCHITECTURE,
        "Maintainer": "Stepwell <stepwell@invalid.example>",
        "Installed-Size": str(size_kb(tree)),
        "Pre-Depends": "debconf (>= 0.5) | debconf-2.0",
        "Depends": depends(left),
        "Recommends": "fonts-noto-core, speech-dispatcher",
        "Suggests": "cage, espeak-ng",
        "Section": "education",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    (folder / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), "utf-8")
    (folder / "conffiles").write_text("".join(f"/{place}\n" for place in FILES.values() if place.startswith("etc/")))
    for name in SCRIPTS:
        _put(source.folder / "deploy/debian" / name, folder / name)
        (folder / name).chmod(0o644 if name == "templates" else 0o755)
    sums = (
        f"{_md5(path)}  {path.relative_to(tree)}\n" for path in sorted((tree / "usr").rglob("*")) if _is_plain(path)
    )
    (folder / "md5sums").write_text("".join(sums))


def _built(tree: Path, target: Path, epoch: int) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    for path in (tree, *tree.rglob("*")):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environ)  # noqa: S603
    if done.returncode:
        raise BuildFailed(f"dpkg-deb said: {done.stderr.strip()}")
    return target


def _changelog(source: Source) -> str:
    when = formatdate(source.epoch, localtime=False, usegmt=False)
    return (
        f"stepwell ({source.version}) unstable; urgency=medium\n\n  * Built from commit {source.commit}.\n"
        f"    What has changed for people stands in CHANGELOG.md of the project.\n\n"
        f" -- Stepwell <stepwell@invalid.example>  {when}\n"
    )


def _compressed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
