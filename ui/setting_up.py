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


def install_starter_packs(library: PackLibrary, packs: Collection[str] | None = None) -> None:
    """Build and install the packs that ship, or those of them named; one that is installed already stays as it is."""
    with TemporaryDirectory(prefix="stepwell-") as folder:
        for source in starter_folders():
            if packs is None or _offer(source).id in packs:
                library.install(build(source, Path(folder) / f"{source.name}.stepwell"))


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


def set_up(home: Home, organisation: str, packs: Collection[str], caretaker: Caretaker | None = None) -> None:
    """Make a data folder ready: packs, organisation, who looks after it. The caller holds its lock.

    Raises `StoreFailed`.
    """
    install_starter_packs(PackLibrary(home.packs), packs)
    program = assemble(home, organisation=organisation_iri(organisation), actor=None)
    try:
        if caretaker is not None:
            program.caretakers.first(name=caretaker.name, pin=caretaker.pin, language=caretaker.language)
    finally:
        program.close()


def _offer(folder: Path) -> Offer:
    manifest = tomllib.loads((folder / "pack.toml").read_text(encoding="utf-8"))
    return Offer(manifest["id"], manifest["title"], manifest["summary"])
