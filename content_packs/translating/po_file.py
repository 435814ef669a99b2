# SPDX-License-Identifier: Apache-2.0
"""A pack's words as a PO file and what a translator made of it back into locale/LANG.

One entry for each text. Its context is the path to it ("item/hands-1/options/2/why"), so that two texts that are alike
in one language may differ in another, and so that an entry finds its place again when its text was changed. An entry is
fuzzy when the original changed after it was translated; fuzzy ones are never taken in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import polib

from content_packs.checks.translations import FILE, current_digests, read_digests, write_digests
from content_packs.findings import Finding
from content_packs.model import Pack
from content_packs.source import Source, read_source
from content_packs.toml_dump import Rows
from content_packs.translating import locale_files
from content_packs.translating.locale_files import Key, Locale
from content_packs.translating.shapes import LEVELS, LINES, PARTS, PathKeys, overlay, shapes, texts

MOST_BYTES = 50_000_000
_ENTRY = re.compile(r"(?m)^(?:#~ ?)?msgid\b")
_ONE_A_LINE = "One a line; there may be more or fewer than in the original."
_MARKDOWN = "Markdown. Keep pictures ![…](media/…), words [like this](term:…) and lines that begin with :::"


class BadTranslation(Exception):  # noqa: N818 - says what happened
    """Nothing was taken in.

    `code`: "po-broken", "po-encoding", "po-large", "po-language", or "words-broken" with the `findings` that the words
    would bring about. `what` names the file, the line or the language.
    """

    def __init__(self, code: str, what: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.what = what
        self.findings = findings


@dataclass
class Words:
    """The words of a pack and of one language of it: originals and translations by object and path."""

    locale: Locale
    originals: dict[Key, dict[PathKeys, str]]
    translations: dict[Key, dict[PathKeys, str]]
    shapes: dict[Key, Rows]
    stale: frozenset[str]
    """Objects ("item/hands-1") that changed after somebody had last looked at their translation."""

    def entries(self) -> Iterator[tuple[Key, PathKeys, str, str]]:
        """Each original with its translation, "" for none, in the order of the pack."""
        for key, found in sorted(self.originals.items(), key=lambda pair: PARTS.index(pair[0][0])):
            for path, text in found.items():
                yield key, path, text, self.translations.get(key, {}).get(path, "")


@dataclass
class TakenIn:
    """What became of a translator's file: contexts by what was done with them, and the files that were written."""

    taken: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    """Were there already."""
    fuzzy: list[str] = field(default_factory=list)
    outdated: list[str] = field(default_factory=list)
    """The original is another one now than in the file."""
    waiting: list[str] = field(default_factory=list)
    """Good, but the rest of their question, lesson or list is missing; they stay in the PO file."""
    unknown: list[str] = field(default_factory=list)
    """The pack has no such text."""
    files: list[str] = field(default_factory=list)
    notes_lost: list[str] = field(default_factory=list)
    """Files that had notes between their lines."""


def context(key: Key, path: PathKeys) -> str:
    """The context of an entry.

    >>> context(("item", "hands-1"), ("options", "2", "why"))
    'item/hands-1/options/2/why'
    """
    return "/".join((*key, *path))


def read_words(folder: Path, source: Source, language: str) -> Words:
    """The words of the pack in `folder` and what locale/LANG has of them. BrokenLocale where that cannot be read."""
    pack = _pack(source)
    locale = locale_files.read_locale(folder, language, pack)
    found = shapes(pack)
    known = {key: dict(texts(row)) for key, row in locale.rows.items()}
    return Words(
        locale=locale,
        originals={key: dict(texts(shape)) for key, shape in found.items()},
        translations={key: known.get(key, {}) for key in found},
        shapes=found,
        stale=_stale(folder, pack, language),
    )


def export(words: Words, pack: Pack, before: polib.POFile | None = None) -> polib.POFile:
    """The PO file; of `before`, an older one, the translator's notes and what was not taken in yet are kept."""
    out = polib.POFile(wrapwidth=100)
    manifest = pack.manifest
    out.metadata = {
        "Project-Id-Version": f"{manifest.id} {manifest.version}",
        "Language": words.locale.language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    old = {entry.msgctxt: entry for entry in before or [] if entry.msgctxt}
    for key, path, text, translation in words.entries():
        name = context(key, path)
        entry = polib.POEntry(msgctxt=name, msgid=text, msgstr=translation, comment=_hint(path))
        if translation and "/".join(key) in words.stale:
            entry.flags.append("fuzzy")
        _keep(entry, old.pop(name, None))
        out.append(entry)
    for entry in old.values():
        if entry.msgstr:
            entry.obsolete = True
            out.append(entry)
    return out


def _keep(entry: polib.POEntry, old: polib.POEntry | None) -> None:
    """Take over from an older file what is nowhere else."""
    if old is None:
        return
    entry.tcomment = old.tcomment
    if old.msgid == entry.msgid:
        # The older file says of each text what the digest of the whole object cannot: this one did not change.
        if old.msgstr and entry.msgstr in {"", old.msgstr}:
            entry.msgstr = old.msgstr
            entry.flags = [flag for flag in old.flags if flag == "fuzzy"]
    elif old.msgstr:
        entry.msgstr = entry.msgstr or old.msgstr
        entry.previous_msgid = old.msgid
        entry.flags = ["fuzzy"]


def read_po(file: Path, language: str) -> polib.POFile:
    """A translator's file. BadTranslation for one that is none, or is in another language; OSError as usual."""
    if file.stat().st_size > MOST_BYTES:
        raise BadTranslation("po-large", file.name)
    try:
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise BadTranslation("po-encoding", file.name) from error
    try:
        found = polib.pofile(f"{text}\n")
    except (OSError, ValueError, IndexError, KeyError, AttributeError) as error:  # polib's words for a broken file
        _, _, line = str(error).rpartition("line ")
        raise BadTranslation("po-broken", f"{file.name}:{line.split(' ')[0].rstrip(')') or 1}") from error
    lost = len(_ENTRY.findall(text)) - len(found)
    if lost > bool(found.metadata):  # polib passes over a line whose quotes do not close, with the entry that it is in
        raise BadTranslation("po-broken", file.name)
    said = str(found.metadata.get("Language", "")).replace("_", "-")
    if said and said != language:
        raise BadTranslation("po-language", said)
    return found


def take_in(folder: Path, source: Source, language: str, po: polib.POFile, *, dry: bool = False) -> TakenIn:
    """Put what is translated in `po` into locale/LANG; nothing is taken out of it, whatever `po` lacks.

    Either all of it goes in or (BadTranslation "words-broken") nothing: where the checks find an error in the words.
    """
    words, pack = read_words(folder, source, language), _pack(source)
    told = TakenIn()
    given, sure = _given(words, po, told)
    rows = dict(words.locale.rows)
    for key, shape in words.shapes.items():
        there, mine = words.translations[key], given.get(key, {})
        new = {path: text for path, text in mine.items() if _plain(there.get(path, "")) != _plain(text)}
        told.same += [context(key, path) for path in mine if path not in new]
        row = overlay(shape, words.locale.rows.get(key), new)
        if new and isinstance(row, dict) and (key in words.locale.rows or _is_whole(words.originals[key], row)):
            rows[key] = row
        after = dict(texts(rows.get(key, {})))
        for path, text in new.items():
            taken = _plain(after.get(path, "")) == _plain(text)
            (told.taken if taken else told.waiting).append(context(key, path))
    changed = locale_files.changed_files(words.locale, rows, source.where, pack)
    told.files = sorted(changed)
    told.notes_lost = sorted(words.locale.lost_notes & changed.keys())
    if not dry:
        _write_or_put_back(folder, source, changed)
        _looked_at(folder, language, sure)
    return told


def _given(words: Words, po: polib.POFile, told: TakenIn) -> tuple[dict[Key, dict[PathKeys, str]], set[str]]:
    """What the file translates, by object, and the objects of which all is translated and none in doubt."""
    places = {context(key, path): (key, path, text) for key, path, text, _ in words.entries()}
    given: dict[Key, dict[PathKeys, str]] = {}
    for entry in po:
        if entry.obsolete or not entry.msgstr.strip():
            continue
        name = entry.msgctxt or ""
        if name not in places:
            told.unknown.append(name or entry.msgid[:60])
            continue
        key, path, text = places[name]
        if "fuzzy" in entry.flags:
            told.fuzzy.append(name)
        elif _plain(entry.msgid) != _plain(text):
            told.outdated.append(name)
        else:
            given.setdefault(key, {})[path] = entry.msgstr
    sure = {"/".join(key) for key, mine in given.items() if mine.keys() >= words.originals[key].keys()}
    return given, sure


def _is_whole(originals: Mapping[PathKeys, str], row: Rows) -> bool:
    """Whether nothing is missing that a learner would read; other reading levels may come later."""
    there = {path for path, _ in texts(row)}
    return {path for path in originals if path[0] not in LEVELS} <= there


def _write_or_put_back(folder: Path, source: Source, changed: Mapping[str, str]) -> None:
    """Write the files; where the checks then find an error that was not there, have the old ones back."""
    before = {name: (folder / name).read_bytes() if (folder / name).is_file() else None for name in changed}
    locale_files.write(folder, changed)
    known = Counter((each.code, each.where.partition(":")[0]) for each in source.findings)
    again = read_source(folder).findings
    new = [each for each in again if each.severity == "error"]
    worse = Counter((each.code, each.where.partition(":")[0]) for each in new) - known
    if not worse:
        return
    for name, data in before.items():
        if data is None:
            (folder / name).unlink(missing_ok=True)
        else:
            (folder / name).write_bytes(data)
    told = tuple(each for each in new if (each.code, each.where.partition(":")[0]) in worse)
    raise BadTranslation("words-broken", told[0].where, told)


def _looked_at(folder: Path, language: str, sure: set[str]) -> None:
    """Remember what the originals said of all that the translator has gone through."""
    pack = read_source(folder).pack
    variant = next((each for each in pack.variants if each.language == language), None) if pack is not None else None
    if pack is None or variant is None:
        return
    now = current_digests(pack, variant)
    file = folder / "locale" / language / FILE
    before = {name: value for name, value in read_digests(file).items() if name in now}
    after = before | {name: now[name] for name in sure if name in now}
    if after != before:
        write_digests(file, after)


def _stale(folder: Path, pack: Pack, language: str) -> frozenset[str]:
    variant = next((each for each in pack.variants if each.language == language), None)
    if variant is None:
        return frozenset()
    now, known = current_digests(pack, variant), read_digests(folder / "locale" / language / FILE)
    return frozenset(name for name, value in known.items() if name in now and now[name] != value)


def _pack(source: Source) -> Pack:
    if source.pack is None:
        raise BadTranslation("words-broken", "pack.toml", source.findings)
    return source.pack


def _hint(path: PathKeys) -> str:
    if path[-1] in LINES:
        return _ONE_A_LINE
    return _MARKDOWN if path[-1] == "body" else ""


def _plain(text: str) -> str:
    """A text without blanks at its ends, in which translators' programs are not careful."""
    return "\n".join(line.strip() for line in text.strip().split("\n"))
