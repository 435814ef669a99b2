# SPDX-License-Identifier: Apache-2.0
"""What is built: the files of one commit, and the time of it, so that two builds of it are the same."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tomllib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class BuildFailed(Exception):  # noqa: N818 - a fact about the build; the message is the sentence that is shown
    """The build cannot go on."""


@dataclass(frozen=True, slots=True)
class Source:
    """The files of a commit, laid out anew."""

    folder: Path
    commit: str
    epoch: int
    """Seconds since 1970: when the commit was made."""
    version: str


def lay_out(commit: str, folder: Path, version: str = "") -> Source:
    """Put the files of `commit` into `folder`, which is made anew; `version` instead of its own, to try an upgrade.

    Raises BuildFailed when git does not know the commit.
    """
    full = _git("rev-parse", "--verify", f"{commit}^{{commit}}").decode().strip()
    epoch = int(_git("log", "-1", "--format=%ct", full))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tarfile.open(fileobj=BytesIO(_git("archive", "--format=tar", full))) as files:
        files.extractall(folder, filter="data")
    own = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return Source(folder, full, epoch, version or str(own))


def uncommitted() -> bool:
    """Say whether files of the project differ from the last commit: they are not in what is built."""
    return bool(_git("status", "--porcelain", "--untracked-files=no").strip())


def _git(*words: str) -> bytes:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=False)  # noqa: S603, S607
    if done.returncode:
        raise BuildFailed(f"git {words[0]} said: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
