#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps the list of all pinned packages in docs/dependencies.md: version, release date, what for, and who needs it.

Without --update it compares names and versions with the constraints, needs no network, and says what is not as it
should be (exit 1): `make check`. With --update it writes the list anew: uv, which `make constraints` needs too, says
who needs what, and when the registry that it is set up with got the oldest file of a version. A registry that tells no
days leaves what was known.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LISTS = ("constraints.txt", "constraints-build.txt")
PAPER = "docs/dependencies.md"
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)", re.MULTILINE)
_VIA = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==\S+[^#\n]*#\s*via\s+(.*)$", re.MULTILINE)
_ROW = re.compile(r"^\| ([a-z0-9][a-z0-9-]*) \| ([^|]+?) \| ([^|]*?) ?\|", re.MULTILINE)
_BEGIN, _END = "<!-- pinned packages: tools/pinned.py --update -->\n", "<!-- pinned packages end -->\n"
_HEAD = "| package | version | released | for | needed by |\n| --- | --- | --- | --- | --- |\n"
_COMPILE = (
    "pip",
    "compile",
    "--universal",
    "--python-version",
    "3.11",
    "--no-header",
    "--no-emit-index-url",
    "--quiet",
)

Pins = dict[str, tuple[str, ...]]
"""Versions by package: more than one where systems or Pythons differ."""


class Asked(NamedTuple):
    """What uv says: who needs a package, and the day (2026-11-23) of each version ("name==version")."""

    needed_by: Mapping[str, tuple[str, ...]]
    released: Mapping[str, str]


def pins(texts: Iterable[str]) -> Pins:
    """Return what the constraints pin, by name in order."""
    found: dict[str, set[str]] = {}
    for name, version in (pair for text in texts for pair in _PIN.findall(text)):
        found.setdefault(plain(name), set()).add(version)
    return {name: tuple(sorted(found[name])) for name in sorted(found)}


def plain(name: str) -> str:
    """Return a name as registries compare it.

    >>> plain("Ruamel.YAML_clib")
    'ruamel-yaml-clib'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def direct(project: Mapping[str, Any]) -> dict[str, set[str]]:
    """Return what pyproject.toml asks for: by what it is for."""

    def names(requirements: Iterable[str]) -> set[str]:
        return {plain(re.split(r"[<>=!~;\[ ]", each, maxsplit=1)[0]) for each in requirements}

    extras = project["project"]["optional-dependencies"]
    return {
        "program": names(project["project"]["dependencies"]),
        "tests": names(extras["dev"]),
        "installers": names(extras["build"]),
    }


def read_via(text: str) -> dict[str, tuple[str, ...]]:
    """Return who needs a package, of what uv says on one line each; ours and the constraints left out."""
    return {
        plain(name): tuple(
            plain(each.strip())
            for each in via.split(",")
            if not each.strip().startswith("-c ") and "pyproject.toml" not in each
        )
        for name, via in _VIA.findall(text)
    }


def read_days(lock: Mapping[str, Any]) -> dict[str, str]:
    """Return the day of each version: that of its oldest file (PEP 751)."""
    days: dict[str, str] = {}
    for package in lock.get("packages", ()):
        files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
        times = [each["upload-time"].date().isoformat() for each in files if "upload-time" in each]
        if times:
            days[f"{plain(package['name'])}=={package['version']}"] = min(times)
    return days


def purposes(asked_for: Mapping[str, set[str]], needed_by: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return what each package is for: what the program needs is for the program, whoever else needs it."""
    needs: dict[str, set[str]] = {}
    for name, by in needed_by.items():
        for each in by:
            needs.setdefault(each, set()).add(name)
    found: dict[str, str] = {}
    for purpose, roots in asked_for.items():
        waiting = set(roots)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = purpose
                waiting |= needs.get(name, set())
    return found


def table(pinned: Pins, asked_for: Mapping[str, set[str]], asked: Asked, known: Mapping[str, str]) -> str:
    """Return the list as Markdown; `known` has days by "name==version" for those of which nothing is said."""
    purpose = purposes(asked_for, asked.needed_by)
    ours = set().union(*asked_for.values())
    rows = []
    for name, versions in pinned.items():
        days = [asked.released.get(f"{name}=={each}") or known.get(f"{name}=={each}", "") for each in versions]
        by = ", ".join([*(["Stepwell"] if name in ours else []), *sorted(asked.needed_by.get(name, ()))])
        cells = (name, ", ".join(versions), ", ".join(day for day in days if day), purpose.get(name, ""), by)
        rows.append(f"| {' | '.join(cells)} |\n")
    return _HEAD + "".join(rows)


def listed(paper: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return versions and days by package, as the paper has them."""
    rows = _ROW.findall(_parts(paper)[1])
    return {name: (tuple(versions.split(", ")), tuple(days.split(", "))) for name, versions, days in rows}


def stale(pinned: Pins, paper: str) -> list[str]:
    """Return a sentence for each package that the paper does not have as it is pinned."""
    there = {name: versions for name, (versions, _) in listed(paper).items() if name != "package"}
    said = [
        f"{name} is pinned at {', '.join(versions)}, and the list has {', '.join(there.get(name, ())) or 'nothing'}."
        for name, versions in pinned.items()
        if there.get(name) != versions
    ]
    return said + [f"{name} is in the list, and not pinned." for name in there if name not in pinned]


def _parts(paper: str) -> tuple[str, str, str]:
    """Return what stands before the list, the list, and what stands after it. Raises ValueError."""
    before, begin, rest = paper.partition(_BEGIN)
    rows, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"{PAPER} has lost the lines around the list of packages: {_BEGIN.strip()}")
    return before, rows, after


def _ask_uv(uv: str) -> Asked:
    constraints = [word for name in LISTS for word in ("--constraint", name)]
    words = [uv, *_COMPILE, "--extra", "dev", "--extra", "build", *constraints, "pyproject.toml"]

    def say(*more: str) -> str:
        return subprocess.run(  # noqa: S603 - uv, which is found by name
            [*words, *more], capture_output=True, text=True, check=True, cwd=ROOT
        ).stdout

    via = read_via(say("--annotation-style", "line"))
    return Asked(via, read_days(tomllib.loads(say("--format", "pylock.toml"))))


def main(argv: list[str]) -> int:
    """Compare, or write with --update, and return the exit status."""
    file = ROOT / PAPER
    paper, pinned = file.read_text(encoding="utf-8"), pins((ROOT / name).read_text(encoding="utf-8") for name in LISTS)
    if "--update" in argv:
        uv = shutil.which("uv")
        if uv is None:
            sys.stderr.write("stepwell: This needs uv; install it with: pipx install uv\n")
            return 1
        try:
            asked = _ask_uv(uv)
        except subprocess.CalledProcessError as failed:
            sys.stderr.write(f"stepwell: uv could not say who needs what:\n{failed.stderr}")
            return 1
        known = {
            f"{name}=={version}": day
            for name, (versions, days) in listed(paper).items()
            if len(versions) == len(days)
            for version, day in zip(versions, days, strict=True)
        }
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        before, _, after = _parts(paper)
        paper = f"{before}{_BEGIN}{table(pinned, direct(project), asked, known)}{_END}{after}"
        file.write_text(paper, encoding="utf-8")
    complaints = stale(pinned, paper)
    for complaint in complaints:
        sys.stderr.write(f"{PAPER}: {complaint}\n")
    if complaints:
        sys.stderr.write("Write the list anew with: tools/pinned.py --update (needs uv)\n")
        return 1
    sys.stdout.write(f"Pinned packages: {len(pinned)}, all in {PAPER}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
