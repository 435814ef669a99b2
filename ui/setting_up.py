# SPDX-License-Identifier: Apache-2.0
"""Setting up an unused data folder: which packs ship, and making a folder ready for an organisation."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Collection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.long_work import Tell, part, untold
from app.record.home import Home
from content_packs.archive import build
from content_packs.library import PackLibrary
from content_packs.starter import starter_folders
from ui.compose import assemble


class Offer(NamedTuple):
    """A pack that ships with the program."""

    id: str
    title: str
    summary: str


def offers() -> tuple[Offer, ...]:
    """Return the packs that ship, with what their manifests say of them."""
    return tuple(_offer(folder) for folder in starter_folders())


def install_starter_packs(library: PackLibrary, packs: Collection[str] | None = None, tell: Tell = untold) -> None:
    """Build and install the packs that ship, or those of them named; one that is installed already stays as it is.

    What `tell` raises ends it with no pack installed.
    """
    with TemporaryDirectory(prefix="stepwell-") as folder:
        for file in build_starter_packs(Path(folder), packs, tell):
            library.install(file)


def build_starter_packs(folder: Path, packs: Collection[str] | None = None, tell: Tell = untold) -> tuple[Path, ...]:
    """Build the packs that ship, or those of them named, into a folder: the part of it that takes long."""
    sources = [source for source in starter_folders() if packs is None or _offer(source).id in packs]
    most = max(1, len(sources))
    return tuple(
        build(source, folder / f"{source.name}.stepwell", part(tell, number / most, (number + 1) / most))
        for number, source in enumerate(sources)
    )


def organisation_iri(name: str) -> str:
    """Return an IRI for an organisation: the one that was typed, or one made of its name ("Sea View" → …/sea-view)."""
    if re.fullmatch(r"https://[^\s/]+(/\S*)?", name):
        return name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or name.encode().hex()[:40]
    return f"https://organisation.stepwell.example/{slug}"


class Caretaker(NamedTuple):
    """Whoever looks after the device from the beginning."""

    name: str
    pin: str
    language: str


def set_up(
    home: Home,
    organisation: str,
    packs: Collection[str],
    caretaker: Caretaker | None = None,
    tell: Tell = untold,
) -> None:
    """Make a data folder ready: organisation, packs, who looks after it. The caller holds its lock.

    What takes long is done beside it first: where `tell` raises, the folder is as it was. After a pulled plug it is
    asked again, or the device is ready and asks who looks after it when somebody opens *This device*.
    Raises `StoreFailed`, OSError.
    """
    with TemporaryDirectory(prefix="stepwell-") as folder:
        built = build_starter_packs(Path(folder), packs, tell)
        program = assemble(home, organisation=organisation_iri(organisation), actor=None)
        try:
            for file in built:
                program.library.install(file)
            if caretaker is not None:
                program.caretakers.first(name=caretaker.name, pin=caretaker.pin, language=caretaker.language)
        finally:
            program.close()


def _offer(folder: Path) -> Offer:
    manifest = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    return Offer(manifest["id"], manifest["title"], manifest["summary"])
