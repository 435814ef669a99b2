# SPDX-License-Identifier: Apache-2.0
"""What builds the installers, without building them: which libraries go and which fail a build, the package's files."""

from __future__ import annotations

import configparser
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from app.updates.installation import Care, running
from app.updates.unpacking import check
from tools.installer import deb, icons
from tools.installer.elf import Binary, binaries, in_order, missing, unreached
from tools.installer.folder import SYSTEM, settle
from tools.installer.source import Source, lay_out
from tools.installer.tarball import LAUNCHER, pack
from tools.installer.tarball import lay_out as lay_out_tarball
from ui.preflight import PLUGIN_LIBRARIES, QT_LIBRARIES, SPEECH_LIBRARIES, X_LIBRARIES

ROOT = Path(__file__).parents[2]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has libraries of this kind")


def library(name: str, *needed: str) -> Binary:
    return Binary(Path("folder") / name, frozenset(needed))


def test_what_plays_films_keeps_quick_and_nothing_keeps_what_nobody_needs() -> None:
    every = [
        library("libffmpegmediaplugin.so", "libQt6Quick.so.6", "libc.so.6"),
        library("libQt6Quick.so.6", "libQt6Qml.so.6"),
        library("libQt6Qml.so.6"),
        library("libQt6Charts.so.6", "libQt6OpenGL.so.6"),
        library("libQt6OpenGL.so.6"),
    ]
    assert [each.path.name for each in unreached(every, droppable="libQt6")] == [
        "libQt6Charts.so.6",
        "libQt6OpenGL.so.6",
    ]


def test_a_library_that_nobody_has_fails_the_build_and_is_named_with_who_needs_it() -> None:
    every = [library("libffmpegmediaplugin.so", "libQt6Quick.so.6", "libc.so.6", "libpulse.so.0")]
    assert missing(every, SYSTEM) == {"libQt6Quick.so.6": ("libffmpegmediaplugin.so",)}


@LINUX
def test_a_library_that_the_linker_would_refuse_is_seen(tmp_path: Path) -> None:
    from PySide6 import QtCore

    good = tmp_path / "good.so"
    shutil.copyfile(QtCore.__file__, good)
    assert in_order(good)
    data = bytearray(good.read_bytes())
    (start,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    at = next(
        place for place in range(start, start + size * count, size) if struct.unpack_from("<I", data, place) == (1,)
    )
    struct.pack_into("<Q", data, at + 8, 8)
    bad = tmp_path / "bad.so"
    bad.write_bytes(data)
    assert not in_order(bad)


@LINUX
@pytest.mark.skipif(shutil.which("readelf") is None, reason="there are no binutils here")
def test_what_a_library_needs_is_read(tmp_path: Path) -> None:
    from PySide6 import QtCore

    shutil.copyfile(QtCore.__file__, tmp_path / "one.so")
    (tmp_path / "none.txt").write_text("no library")
    [one] = binaries(tmp_path)
    assert {"libQt6Core.so.6", "libc.so.6"} <= one.needed


def test_the_package_depends_on_what_the_preflight_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "oldest_glibc", lambda _left: (2, 36))
    said = deb.depends([library("libQt6Core.so.6", "libstdc++.so.6", "libc.so.6")])
    names = {each.split(" ")[0] for each in said.split(", ")}
    asked = {**QT_LIBRARIES, **X_LIBRARIES, **PLUGIN_LIBRARIES, **SPEECH_LIBRARIES}
    assert set(asked.values()) <= names
    assert {"libstdc++6", "ca-certificates", "fonts-dejavu-core"} <= names
    assert "libc6 (>= 2.36)" in said


def test_every_file_of_the_package_is_there_and_the_kiosk_starts_what_it_brings() -> None:
    assert not [
        name for name in (*deb.FILES, *(f"deploy/debian/{each}" for each in deb.SCRIPTS)) if not (ROOT / name).is_file()
    ]
    entry = configparser.RawConfigParser()
    entry.read(ROOT / "deploy/debian/stepwell.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == entry["Desktop Entry"]["Icon"] == "stepwell"
    assert "/usr/bin/stepwell --kiosk" in (ROOT / "deploy/kiosk/stepwell-kiosk.service").read_text("utf-8")


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no POSIX shell here")
@pytest.mark.parametrize(
    "name", ["deploy/debian/postinst", "deploy/debian/postrm", "deploy/macos/notarise.sh", LAUNCHER]
)
def test_scripts_parse(name: str) -> None:
    assert subprocess.run(["sh", "-n", str(ROOT / name)], check=False).returncode == 0


def test_the_same_folder_makes_the_same_tarball(tmp_path: Path) -> None:
    made = []
    for place, when in (("one", 1_000_000_000), ("elsewhere", 1_500_000_000)):
        folder = tmp_path / place / "stepwell"
        (folder / "_internal").mkdir(parents=True)
        (folder / "stepwell").write_text("#!/bin/sh\n")
        (folder / "stepwell").chmod(0o700 if place == "one" else 0o755)
        (folder / "_internal" / "data").write_text("data")
        (folder / "_internal" / "link").symlink_to("data")
        os.utime(folder / "stepwell", (when, when))
        settle(folder, 1_600_000_000)
        made.append(pack(folder, tmp_path / f"{place}.tar.xz", root="stepwell", epoch=1_600_000_000).read_bytes())
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "one.tar.xz") as tar:
        entries = {each.name: (each.mode, each.uid, each.mtime) for each in tar}
    assert entries["stepwell/stepwell"] == (0o755, 0, 1_600_000_000)
    assert entries["stepwell/_internal/data"] == (0o644, 0, 1_600_000_000)


@LINUX
def test_a_tarball_is_a_first_installation_and_an_update_in_one(tmp_path: Path) -> None:
    folder = tmp_path / "built"
    (folder / "_internal").mkdir(parents=True)
    (folder / "stepwell").write_text('#!/bin/sh\necho "$STEPWELL_PROGRAM"\n')
    (folder / "_internal" / "data").write_text("data")
    (folder / "stepwell").chmod(0o755)
    tree = lay_out_tarball(folder, Source(ROOT, "0", 1_600_000_000, "0.2.0"), tmp_path / "work")
    file = pack(tree, tmp_path / "stepwell-0.2.0-linux-x86_64.tar.xz", root="stepwell", epoch=1_600_000_000)
    check(file, "0.2.0")
    with tarfile.open(file) as tar:
        tar.extractall(tmp_path / "there", filter="data")
    root = tmp_path / "there" / "stepwell"
    said = subprocess.run([root / "stepwell"], capture_output=True, text=True, check=True).stdout.strip()
    assert said == str(root / "versions" / "0.2.0")
    found = running({"STEPWELL_PROGRAM": said}, Path(sys.executable), "0.1.0")
    assert (found.care, found.version) == (Care.ITSELF, "0.2.0")


@LINUX
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="there is no dpkg here")
def test_the_package_says_that_it_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deb, "oldest_glibc", lambda _left: (2, 36))
    folder = tmp_path / "built"
    (folder / "_internal").mkdir(parents=True)
    (folder / "stepwell").write_text("#!/bin/sh\n")
    made = deb.pack(folder, Source(ROOT, "0", 1_600_000_000, "0.2.0"), (), tmp_path / "out", tmp_path / "work")
    subprocess.run(["dpkg-deb", "-x", str(made), str(tmp_path / "root")], check=True)
    program = tmp_path / "root" / "usr/lib/stepwell/stepwell"
    assert running({}, program, "0.2.0").care is Care.PACKAGE


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no clone")
def test_what_is_built_are_the_files_of_a_commit(tmp_path: Path) -> None:
    source = lay_out("HEAD", tmp_path / "source", "0.0.1")
    assert isinstance(source, Source)
    assert source.version == "0.0.1"
    assert source.epoch > 1_700_000_000
    assert (source.folder / "build_installer.spec").is_file()
    assert not (source.folder / ".git").exists()


def test_windows_and_macos_get_an_icon(qapp) -> None:
    from PySide6.QtGui import QImage

    assert not QImage.fromData(icons.ico()).isNull()
    assert icons.icns()[:4] == b"icns"
    assert struct.unpack(">I", icons.icns()[4:8]) == (len(icons.icns()),)


def test_the_build_files_of_windows_and_macos_name_what_there_is() -> None:
    script = (ROOT / "deploy/windows/stepwell.iss").read_text("utf-8")
    folder = ROOT / "deploy" / "windows"
    assert (folder / re.search(r"LicenseFile=(.+)", script)[1].replace("\\", "/")).resolve().is_file()
    assert "/REMOVEDATA" in script
    assert 'Name: "ar"' in script
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    for name in ("stepwell.exe", "stepwell-window.exe"):
        assert name in script
        assert f'"{name.removesuffix(".exe")}"' in spec
    rights = plistlib.loads((ROOT / "deploy/macos/entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.camera"] is True
    workflow = (ROOT / ".github/workflows/installers.yml").read_text("utf-8")
    assert {"linux:", "windows:", "macos:"} <= set(workflow.split())
    assert workflow.count("--self-test") >= 3
