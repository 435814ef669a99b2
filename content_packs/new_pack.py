# SPDX-License-Identifier: Apache-2.0
"""Makes a new source folder: a small pack that is complete and full of notes, for an author to change."""

from __future__ import annotations

import re
import shutil
import tempfile
from importlib.resources import files as resources
from pathlib import Path

import msgspec

from content_packs import files
from content_packs.importing import toml_text
from content_packs.importing.texts import one_line, slug
from content_packs.names import ID, LANGUAGE

_FROM = "first_pack"
_BASE = "https://packs.stepwell.example/"


class CannotMake(Exception):  # noqa: N818 - says what happened
    """A new pack cannot be made: `code` is one of folder-exists, id-bad, language-bad; `what` is what it is about."""

    def __init__(self, code: str, what: str) -> None:
        super().__init__(code)
        self.code = code
        self.what = what


class NewPack(msgspec.Struct, frozen=True):
    """What the pack is to be called. What is empty is made of the folder's name, or stays as it is in the example."""

    id: str = ""
    title: str = ""
    author: str = ""
    language: str = ""


def new_pack(folder: Path, facts: NewPack) -> tuple[str, tuple[str, ...]]:
    """Make `folder`, which must not be there (or be empty); returns the pack's id and the files by their paths.

    Either all of it is there afterwards or nothing. CannotMake as above; OSError when it cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotMake("folder-exists", folder.name)
    pack_id = facts.id or slug(folder.absolute().name) or "my-pack"
    if not ID.fullmatch(pack_id):
        raise CannotMake("id-bad", pack_id)
    if facts.language and not LANGUAGE.fullmatch(facts.language):
        raise CannotMake("language-bad", facts.language)
    example = Path(str(resources("content_packs") / _FROM))
    names = sorted(path.relative_to(example).as_posix() for path in example.rglob("*") if path.is_file())
    texts = {name: (example / name).read_text("utf-8") for name in names}
    texts["pack.toml"] = _named(texts["pack.toml"], pack_id, facts)
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", suffix=files.PART, dir=folder.parent))
    try:
        part.chmod(0o755)
        for name, text in texts.items():
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_text(text, encoding="utf-8", newline="\n")
        if folder.exists():
            folder.rmdir()
        part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return pack_id, tuple(names)


def _named(pack: str, pack_id: str, facts: NewPack) -> str:
    values = {
        "id": toml_text.text(pack_id),
        "base": toml_text.text(_BASE + pack_id),
        "title": toml_text.text(one_line(facts.title)) if facts.title.strip() else "",
        "language": toml_text.text(facts.language) if facts.language else "",
        "authors": toml_text.texts([one_line(facts.author)]) if facts.author.strip() else "",
    }
    for key, value in values.items():
        if value:
            before, rest = re.split(rf'(?m)^{key} = (?:"[^"\n]*"|\[[^\]\n]*\])', pack, maxsplit=1)
            pack = f"{before}{key} = {value}{rest}"
    return pack
