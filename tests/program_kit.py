# SPDX-License-Identifier: Apache-2.0
"""Small programs that answer `--self-test`, as tarballs of the real shape, and the real launcher."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from app.updates.installation import Installation

ROOT = Path(__file__).parents[1]
LAUNCHER = ROOT / "deploy" / "linux" / "launcher.sh"
PLATFORM = "linux-x86_64"
GOOD, WHOLE_NOT, HANGS = "exit 0", "exit 1", "sleep 600"


def script(version: str, self_test: str = GOOD, rest: str = "") -> bytes:
    """A program that says who it is; `rest` is what it does when it is to open the window."""
    lines = f'#!/bin/sh\nif [ "$1" = --self-test ]; then {self_test}; fi\necho "{version} $*"\n{rest}\n'
    return lines.encode()


def tarball(
    folder: Path, version: str, program: bytes | None = None, *, filler: int = 0, platform: str = PLATFORM
) -> Path:
    """A tarball as tools/installer makes it; `filler` bytes that cannot be packed make it larger."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"stepwell-{version}-{platform}.tar.gz"
    top = f"stepwell/versions/{version}"
    members = {
        "stepwell/stepwell": LAUNCHER.read_bytes(),
        "stepwell/current": f"{version}\n".encode(),
        f"{top}/stepwell": script(version) if program is None else program,
        f"{top}/_internal/data": os.urandom(filler) if filler else b"data",
    }
    with tarfile.open(path, "w:gz") as tar:
        for name, content in members.items():
            put(tar, name, content)
    return path


def put(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    member = tarfile.TarInfo(name)
    member.size = len(content)
    member.mode = 0o755 if name.endswith("/stepwell") else 0o644
    tar.addfile(member, io.BytesIO(content))


def installed(root: Path, *versions: str, current: str = "") -> Installation:
    """An installation with these versions, of which the last or `current` is started."""
    shutil.copyfile(LAUNCHER, _made(root / "stepwell"))
    (root / "stepwell").chmod(0o755)
    for version in versions:
        put_version(root, version, script(version))
    (root / "current").write_text(f"{current or versions[-1]}\n")
    return Installation(root)


def put_version(root: Path, version: str, program: bytes) -> None:
    starter = _made(root / "versions" / version / "stepwell")
    starter.write_bytes(program)
    starter.chmod(0o755)


def start(installation: Installation, *words: str, environ: dict[str, str] | None = None) -> str:
    """Start the launcher and return the first line that the program says."""
    done = subprocess.run(
        [str(installation.root / "stepwell"), *words], capture_output=True, text=True, check=False, env=environ
    )
    return (done.stdout.splitlines() or [done.stderr.strip()])[0].strip()


def _made(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path
