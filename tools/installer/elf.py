# SPDX-License-Identifier: Apache-2.0
"""What the libraries of a folder need of each other and of the system, as `readelf` tells it.

A library that is missing shows only when somebody plays a film; so the build looks, and fails.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.installer.source import BuildFailed

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")
_MAGIC = b"\x7fELF"
_LOAD = 1
_AT_ONCE = 60
"""Files that one `readelf` looks at."""


@dataclass(frozen=True, slots=True)
class Binary:
    """One program or library: the names of the libraries that it asks the dynamic linker for."""

    path: Path
    needed: frozenset[str]


def binaries(folder: Path) -> tuple[Binary, ...]:
    """Return every ELF file below `folder`, by name; links are passed over."""
    files = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    found: list[Binary] = []
    for start in range(0, len(files), _AT_ONCE):
        some = files[start : start + _AT_ONCE]
        parts = re.split(r"^File: ", _readelf("-d", some), flags=re.MULTILINE)
        said = {part.split("\n", 1)[0]: frozenset(_NEEDED.findall(part)) for part in parts}
        found += [Binary(path, said.get(str(path), frozenset())) for path in some]
    return tuple(found)


def unreached(all_of: Iterable[Binary], *, droppable: str) -> tuple[Binary, ...]:
    """Return those whose name begins with `droppable` and that nothing else, which stays, needs."""
    by_name = {each.path.name: each for each in all_of}
    reached: set[str] = set()
    ahead = [each for each in by_name.values() if not _may_go(each, droppable)]
    while ahead:
        each = ahead.pop()
        if each.path.name not in reached:
            reached.add(each.path.name)
            ahead += [by_name[name] for name in each.needed if name in by_name]
    return tuple(each for name, each in by_name.items() if name not in reached)


def missing(all_of: Iterable[Binary], of_the_system: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    """Return each library that neither the folder nor the allowed ones of the system have, with who needs it."""
    every = tuple(all_of)
    here = {each.path.name for each in every}
    wanted: dict[str, list[str]] = {}
    for each in every:
        for name in sorted(each.needed - here - frozenset(of_the_system)):
            wanted.setdefault(name, []).append(each.path.name)
    return {name: tuple(who) for name, who in sorted(wanted.items())}


def oldest_glibc(all_of: Iterable[Binary]) -> tuple[int, int]:
    """Return the version of the C library that the newest symbol among them asks for, as (2, 34)."""
    files = [each.path for each in all_of]
    found = {(2, 17)}
    for start in range(0, len(files), _AT_ONCE):
        text = _readelf("-V", files[start : start + _AT_ONCE])
        found |= {(int(major), int(minor)) for major, minor in _GLIBC.findall(text)}
    return max(found)


def in_order(path: Path) -> bool:
    """Say whether the dynamic linker takes this 64-bit library: each part of it lies at the same place in its page."""
    data = path.read_bytes()
    (start,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for number in range(count):
        kind, _, offset, address, *_, align = struct.unpack_from("<IIQQQQQQ", data, start + number * size)
        if kind == _LOAD and align > 1 and (offset - address) % align:
            return False
    return True


def _may_go(each: Binary, droppable: str) -> bool:
    return each.path.name.startswith(droppable) and ".so." in each.path.name


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == _MAGIC


def _readelf(what: str, files: list[Path]) -> str:
    words = ["readelf", "-W", what, *map(str, files)]
    if len(files) == 1:
        words.append(str(files[0]))  # twice, so that it names it
    done = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise BuildFailed(f"readelf said: {done.stderr.strip()}")
    return done.stdout
