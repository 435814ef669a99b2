# SPDX-License-Identifier: Apache-2.0
"""A tarball that is the same at each build: sorted, owned by nobody, with the time of the commit."""

from __future__ import annotations

import lzma
import os
import shutil
import tarfile
from pathlib import Path

from tools.installer.source import Source

_PRESET = 6
"""9 takes 700 MB of memory and saves three per cent."""


LAUNCHER = "deploy/linux/launcher.sh"


def lay_out(folder: Path, source: Source, work: Path) -> Path:
    """Return a folder with the launcher and the program below `versions/VERSION`, as `app.updates.unpacking` says.

    It is a first installation and an update in one. Files are linked, not copied.
    """
    tree = work / "tarball"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "versions" / source.version, symlinks=True, copy_function=os.link)
    launcher = tree / "stepwell"
    shutil.copyfile(source.folder / LAUNCHER, launcher)
    launcher.chmod(0o755)
    (tree / "current").write_text(f"{source.version}\n", "utf-8")
    (tree / "current").chmod(0o644)
    for place in (tree, tree / "versions"):
        place.chmod(0o755)
    return tree


def pack(folder: Path, target: Path, *, root: str, epoch: int) -> Path:
    """Write everything below `folder` into `target` (.tar.xz) under the name `root`, and return it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        lzma.open(target, "wb", preset=_PRESET) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in (folder, *sorted(folder.rglob("*"))):
            entry = tar.gettarinfo(path, arcname=str(Path(root) / path.relative_to(folder)))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = epoch
            if entry.islnk():  # two names of one file are two files
                entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    return target
