# SPDX-License-Identifier: Apache-2.0
"""Whose work is in this program: the packages that it needs, as they describe themselves, and the libraries in them.

It works from source and in an installed program, where the build keeps what packages say of themselves. From source
whatever else stands in the environment is passed over: only what Stepwell needs, and what that needs, is listed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from importlib.resources import files

import msgspec

OWN = "stepwell"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_USUAL = tuple(
    f"{name}{end}" for name in ("LICENSE", "LICENCE", "COPYING", "NOTICE") for end in ("", ".txt", ".rst", ".md")
)
"""What a file with a licence is called where a package does not say."""
_LONGEST = 80
"""A field of licence that is longer is the text itself."""
_NOT_IN_IT = frozenset({"pip"})
"""Named by a package for its own command line, which is not ours."""
_ALSO = ("pyinstaller",)
"""In an installed program alone: what starts it."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One package or library. `licence` is what it says of itself, an SPDX expression where it knows one."""

    name: str
    version: str
    licence: str
    home: str = ""
    inside: str = ""
    """The package that carries this library, empty for a package."""
    texts: tuple[str, ...] = ()
    """Names of files in `texts/`; those of a package are found by its name."""


@cache
def parts() -> tuple[Part, ...]:
    """Return all of them by name, Stepwell itself first."""
    found = [*_packages(), *_libraries()]
    return tuple(sorted(found, key=lambda part: (part.name != OWN, part.name.casefold())))


def text_of(part: Part) -> str:
    """Return the texts of its licence, empty where it asks for none or they stand with the package that carries it."""
    if part.texts:
        return "\n\n".join(_text(name) for name in part.texts)
    if part.inside:
        return text_of(next(each for each in parts() if _same(each.name, part.inside)))
    try:
        package = metadata.distribution(part.name)
    except metadata.PackageNotFoundError:
        return ""
    texts = [text for path in _own_files(package) if (text := package.read_text(path))]
    return "\n\n".join(texts) or "\n\n".join(_text(name) for name in _BY_LICENCE.get(part.licence, ()))


_BY_LICENCE = {
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": ("LGPL-3.0", "GPL-3.0"),
    "Apache-2.0": ("Apache-2.0",),
}
"""Texts of packages that bring none."""


def _packages() -> Iterator[Part]:
    waiting, seen = [OWN, *_ALSO], set[str]()
    while waiting:
        name = waiting.pop()
        key = _key(name)
        if key in seen or key in _NOT_IN_IT:
            continue
        seen.add(key)
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        told = package.metadata
        yield Part(name=told["Name"], version=package.version, licence=licence_of(package), home=_home(package))
        for wanted in package.requires or ():
            first = _NAME.match(wanted)
            if first and "extra ==" not in wanted:
                waiting.append(first[0])


def _libraries() -> Iterator[Part]:
    table = tomllib.loads(files(__package__).joinpath("parts.toml").read_text("utf-8"))
    for each in table["part"]:
        yield Part(
            name=each["name"],
            version="",
            licence=each["licence"],
            home=each["home"],
            inside=each.get("inside", ""),
            texts=tuple(each.get("text", ())),
        )


def licence_of(package: metadata.Distribution) -> str:
    """Return what a package says of its licence in a few words: an SPDX expression where it knows one."""
    said = _field(package, "License-Expression") or _field(package, "License")
    if said and "\n" not in said and len(said) <= _LONGEST:
        return said
    classified = [
        each.split(" :: ")[-1]
        for each in package.metadata.get_all("Classifier") or ()
        if each.startswith("License :: ")
    ]
    return ", ".join(each for each in classified if each != "OSI Approved") or "see its text"


def _home(package: metadata.Distribution) -> str:
    for line in package.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(", ")
        if label.casefold() in {"homepage", "source", "repository", "source code", "github"}:
            return str(address)
    return _field(package, "Home-page")


def _field(package: metadata.Distribution, name: str) -> str:
    return str((package.metadata.get_all(name) or [""])[0])


def _own_files(package: metadata.Distribution) -> Iterator[str]:
    """The names of its licence files below its description: as it lists them, else as they are usually called."""
    for name in dict.fromkeys((*(package.metadata.get_all("License-File") or ()), *_USUAL)):
        for path in (f"licenses/{name}", name):
            if package.read_text(path):
                yield path
                break


def _text(name: str) -> str:
    return files(__package__).joinpath("texts", f"{name}.txt").read_text("utf-8")


def _same(one: str, other: str) -> bool:
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
