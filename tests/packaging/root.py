# SPDX-License-Identifier: Apache-2.0
"""A clean Debian in a folder: no Python, no Qt. Commands run in it, as root or as a person without a network."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

PERSON = "ada"
_KNOWN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


class Root:
    """The folder of that system; `say` runs a command in it and returns what it said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Make it with mmdebstrap from this machine's mirror: Debian's smallest system with apt, and an account."""
        words = ["mmdebstrap", "--variant=apt", "--mode=root", "--include=adduser,debconf", _suite(), str(self.folder)]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=1800)
        assert done.returncode == 0, done.stderr[-3000:]
        self.dress()

    def dress(self) -> None:
        """Let it use the mirror as this machine does, and let a person live in it."""
        for name in ("etc/apt/sources.list.d", "etc/apt/sources.list", "etc/apt/keyrings", "usr/share/keyrings"):
            _copy(Path("/") / name, self.folder / name)
        for name in (
            "etc/apt/apt.conf.d",
            "etc/ssl/certs",
            "usr/share/ca-certificates",
            "etc/resolv.conf",
            "etc/hosts",
        ):
            _copy(Path("/") / name, self.folder / name)
        (self.folder / "etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n")
        (self.folder / "tmp").chmod(0o1777)
        (self.folder / "tmp/.X11-unix").mkdir(exist_ok=True)
        self.say("useradd", "--create-home", "--shell", "/bin/bash", PERSON)

    def say(self, *words: str, **environ: str) -> str:
        """Run a command there as root, with the network, and return all that it said; fail when it does."""
        return self._said([*self._inside(), *words], {"DEBIAN_FRONTEND": "noninteractive", **environ})

    def person(self, *words: str, **environ: str) -> str:
        """Run a command there as an ordinary person, without any network, and return its standard output."""
        return self._said(self._of_person(words), self._person_environ(environ), errors=False)

    def begin(self, *words: str, **environ: str) -> subprocess.Popen[bytes]:
        """Begin a command there as that person, without any network."""
        return subprocess.Popen(self._of_person(words), env=self._person_environ(environ))

    def apt(self, *words: str) -> str:
        """Run apt-get there."""
        return self.say("apt-get", "-y", "-qq", "--no-install-recommends", *words)

    def _of_person(self, words: tuple[str, ...]) -> list[str]:
        return ["unshare", "--net", *self._inside(), "setpriv", *_as_person(self.folder), *words]

    def _inside(self) -> list[str]:
        mounts = (
            f"mount -t proc proc {self.folder}/proc && mount --rbind /dev {self.folder}/dev"
            f" && mkdir -p /tmp/.X11-unix && mount --bind /tmp/.X11-unix {self.folder}/tmp/.X11-unix"
            f' && exec chroot {self.folder} "$@"'
        )
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", mounts, "sh"]

    def _person_environ(self, more: dict[str, str]) -> dict[str, str]:
        known = {"HOME": f"/home/{PERSON}", "USER": PERSON, "STEPWELL_KEY_PLACE": "file", **_KNOWN}
        return {**known, **more}

    def _said(self, words: list[str], environ: dict[str, str], *, errors: bool = True) -> str:
        known = {**_KNOWN, **environ}
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=1800, env=known)
        assert done.returncode == 0, f"{' '.join(words[-6:])}: {done.returncode}\n{(done.stdout + done.stderr)[-4000:]}"
        return done.stdout + (done.stderr if errors else "")


def _as_person(folder: Path) -> tuple[str, ...]:
    line = next(line for line in (folder / "etc/passwd").read_text().splitlines() if line.startswith(f"{PERSON}:"))
    _, _, user, group, *_ = line.split(":")
    return f"--reuid={user}", f"--regid={group}", "--clear-groups"


def _suite() -> str:
    for line in Path("/etc/os-release").read_text().splitlines():
        if line.startswith("VERSION_CODENAME="):
            return line.partition("=")[2].strip('"')
    return "stable"


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, symlinks=True)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
