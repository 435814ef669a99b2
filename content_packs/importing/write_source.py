# SPDX-License-Identifier: Apache-2.0
"""Writes what was imported into a source folder: a new one, or new files beside those of one that is there.

Nothing is ever overwritten. In a folder that is there, new objectives are written behind the last line of
competencies.toml and modules.toml (and pictures behind that of assets.toml); what stands there stays as it is.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from content_packs import files, media
from content_packs.importing import toml_text as toml
from content_packs.importing.draft import Imported
from content_packs.importing.fitting import fitted
from content_packs.importing.report import CannotImport, ImportReport, remark
from content_packs.importing.texts import free, one_line, slug, tidy
from content_packs.names import ID, LANGUAGE
from content_packs.toml_read import loads
from content_packs.unfinished import Unfinished, read_unfinished

REPORT = "REPORT.txt"
_MOST_BYTES = media.MAX_TEXT_BYTES - 100_000
_SECONDS = 40
"""For one question, to say how long a module takes."""
_BASE = "https://packs.stepwell.example/"

Words = Callable[[ImportReport], str]
"""Turns the report into the text of the file REPORT.txt."""


class PackFacts(msgspec.Struct, frozen=True):
    """What a new pack is called; what is empty is made of the file's name, or left for the author to fill in."""

    id: str = ""
    title: str = ""
    language: str = ""
    licence: str = ""
    author: str = ""


class Written(msgspec.Struct, frozen=True):
    """What came of it: the folder, the files written in it (by path), those added to, and the report as it ended."""

    folder: Path
    files: tuple[str, ...]
    added_to: tuple[str, ...]
    imported: Imported


def write_source(
    imported: Imported, folder: Path, facts: PackFacts, words: Words, *, dry: bool = False, look: bool = True
) -> Written:
    """Make `folder`, which must not be there (or be empty), with everything that was imported.

    Without a question that can be taken nothing is written. With `dry` it only says what would be written, and without
    `look` not even whether it could be.
    CannotImport("folder-exists", "pack-id-bad", "language-bad", "folder-unwritable").
    """
    _check(facts)
    if look and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotImport("folder-exists", folder=folder.name)
    imported = fitted(imported, None)
    if not facts.language:
        report = imported.report
        said = replace(report, remarks=(*report.remarks, remark("language-assumed")))
        imported = replace(imported, report=said)
    if not imported.items:
        return Written(folder, (), (), imported)
    plan = _plan(imported, _new_pack(imported, facts), words, taken=set())
    if not dry:
        try:
            _write_new(folder, plan)
        except OSError as error:
            raise CannotImport("folder-unwritable", folder=folder.name, reason=_reason(error)) from error
    return Written(folder, tuple(plan), (), imported)


def add_to_source(imported: Imported, folder: Path, words: Words, *, dry: bool = False) -> Written:
    """Put everything that was imported and is not there already into the source folder of a pack.

    CannotImport("folder-no-pack", "file-broken", "file-clash", "folder-unwritable").
    """
    pack = read_unfinished(folder) if folder.is_dir() else None
    if pack is None:
        raise CannotImport("folder-no-pack", folder=folder.name)
    there = pack.files | {path.name for path in folder.iterdir()}
    imported = fitted(imported, pack)
    if not imported.items:
        return Written(folder, (), (), imported)
    grown = _grown(imported, pack, folder)
    plan = _plan(imported, {}, words, taken=there)
    _refuse_clash(folder, plan)
    if not dry:
        try:
            # Objectives before their questions: what is cut off in between is found by the checker.
            for name, whole in grown.items():
                _put(folder / name, whole.encode(), new=False)
            for name, content in plan.items():
                _put(folder / name, content, new=True)
        except OSError as error:
            raise CannotImport("folder-unwritable", folder=folder.name, reason=_reason(error)) from error
    return Written(folder, tuple(plan), tuple(grown), imported)


def _refuse_clash(folder: Path, plan: Mapping[str, bytes]) -> None:
    """Nothing is written over, and nothing through a link to somewhere else."""
    for name in plan:
        if (folder / name).exists() or (folder / name).is_symlink() or (folder / name).parent.is_symlink():
            raise CannotImport("file-clash", file=name)


def _check(facts: PackFacts) -> None:
    if facts.id and not ID.fullmatch(facts.id):
        raise CannotImport("pack-id-bad", id=facts.id)
    if facts.language and not LANGUAGE.fullmatch(facts.language):
        raise CannotImport("language-bad", language=facts.language)


def _plan(imported: Imported, first: Mapping[str, str], words: Words, taken: set[str]) -> dict[str, bytes]:
    """Path and content of every new file."""
    plan = {name: content.encode() for name, content in first.items()}
    stem = slug(imported.title) or "imported"
    places = {line.id: line.where for line in imported.report.lines if line.id}
    lower = {name.casefold() for name in taken}
    groups: dict[str, list[str]] = {}
    for item in imported.items:
        groups.setdefault(item.competency, []).append(toml.item_text(item, f"From {places[item.id]}"))
    digits = len(str(len(groups)))
    for number, (competency, blocks) in enumerate(groups.items(), start=1):
        named = f"{number:0{digits}}-{competency}" if first else f"{stem}-{number:0{digits}}-{competency}"
        for part, content in enumerate(_parts(blocks), start=1):
            # A stroke that sorts behind the point of ".toml": files are read in the order of their names.
            name = (
                free(
                    f"items/{named}" + (f"_{part}" if part > 1 else ""), {path.removesuffix(".toml") for path in lower}
                )
                + ".toml"
            )
            lower.add(name)
            plan[name] = content.encode()
    for picture in imported.pictures:
        plan[picture.path] = picture.data
    stem, _, ending = REPORT.partition(".")
    used = {path.removesuffix(f".{ending}") for path in lower if "/" not in path}
    name = next(name for name in (stem, *(f"{stem}-{n}" for n in range(2, 10_000))) if name.casefold() not in used)
    plan[f"{name}.{ending}"] = words(imported.report).encode("utf-8", "replace")
    return plan


def _parts(blocks: list[str]) -> list[str]:
    """The questions of one objective in as few files as their size allows."""
    found: list[list[str]] = [[]]
    size = 0
    for block in blocks:
        length = len(block.encode())
        if found[-1] and size + length > _MOST_BYTES:
            found.append([])
            size = 0
        found[-1].append(block)
        size += length
    return ["\n".join(part) for part in found]


def _new_pack(imported: Imported, facts: PackFacts) -> dict[str, str]:
    title = tidy(facts.title) or imported.title
    pack_id = facts.id or slug(title) or "imported"
    authors = toml.texts([one_line(facts.author)] if facts.author else [])
    pack = (
        toml.comment(f"Made from {imported.report.file}. Read REPORT.txt, then: stepwell pack check FOLDER")
        + "format = 1\n"
        + f"id = {toml.text(pack_id)}\n"
        + 'version = "1.0.0"\n'
        + f"title = {toml.text(title)}\n"
        + f"summary = {toml.text(title)}  # TODO: one or two sentences for those who choose\n"
        + f"language = {toml.text(facts.language or 'en')}\n"
        + f"base = {toml.text(_BASE + pack_id)}  # TODO: begin it with an address of your own\n"
        + f"authors = {authors}\n"
        + f"licence = {toml.text(one_line(facts.licence))}"
        + ("\n" if facts.licence else "  # TODO: who may use the texts, such as CC-BY-4.0\n")
    )
    found = {
        "pack.toml": pack,
        "competencies.toml": _competencies(imported),
        "modules.toml": _module(imported, set(), title),
    }
    return found | ({"assets.toml": _assets(imported)} if imported.pictures else {})


def _competencies(imported: Imported) -> str:
    return "\n".join(
        f"[[competency]]\nid = {toml.text(entry.id)}\ntitle = {toml.text(entry.title)}\n"
        for entry in imported.objectives
    )


def _module(imported: Imported, taken: set[str], title: str) -> str:
    ids = [entry.id for entry in imported.objectives]
    asked = sum(item.competency in ids for item in imported.items)
    minutes = min(600, max(1, math.ceil(asked * _SECONDS / 60)))
    return (
        "[[module]]\n"
        f"id = {toml.text(free(slug(title) or 'imported', taken))}\n"
        f"title = {toml.text(title)}\n"
        f"objective = {toml.text(title)}  # TODO: what people can do afterwards\n"
        f"competencies = {toml.texts(ids)}\n"
        f"minutes = {minutes}\n"
    )


def _assets(imported: Imported) -> str:
    return "\n".join(
        "[[asset]]\n"
        f"path = {toml.text(picture.path)}\n"
        'author = ""  # TODO: who made it\n'
        'licence = ""  # TODO: may you use it? As in CC-BY-4.0\n'
        f"alt = {toml.text(one_line(picture.alt))}"
        + ("\n" if picture.alt else "  # TODO: what it shows, for those who cannot see it\n")
        for picture in imported.pictures
    )


def _grown(imported: Imported, pack: Unfinished, folder: Path) -> dict[str, str]:
    """The files of a pack that get lines behind their last one, as they will be."""
    found = {}
    if imported.objectives:
        found["competencies.toml"] = _competencies(imported)
        found["modules.toml"] = _module(imported, set(pack.modules), imported.title)
    if imported.pictures:
        found["assets.toml"] = _assets(imported)
    return {name: _behind(folder / name, more) for name, more in found.items()}


def _behind(file: Path, more: str) -> str:
    try:
        before = file.read_bytes().decode("utf-8-sig") if file.exists() else ""
        whole = f"{before.rstrip()}\n\n{more}" if before.strip() else more
        loads(whole)
    except (OSError, ValueError) as error:
        raise CannotImport("file-broken", file=file.name) from error
    return whole


def _write_new(folder: Path, plan: Mapping[str, bytes]) -> None:
    """Write all of it beside its place and move it there at once."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{folder.name[:40]}-", suffix=files.PART, dir=folder.parent))
    try:
        part.chmod(0o755)
        for name, content in plan.items():
            _put(part / name, content, new=True)
        if folder.exists():
            folder.rmdir()
        part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _put(file: Path, content: bytes, *, new: bool) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    if new and file.exists():
        raise FileExistsError(17, "is there already", str(file))
    with files.part_of(file) as (out, part):
        out.write(content)
        files.flush(out)
        out.close()
        files.put_in_place(part, file)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
