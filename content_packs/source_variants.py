# SPDX-License-Identifier: Apache-2.0
"""Reads locale/LANG of a source folder: the same objects in other words, checked against the originals.

What is right, and which misconception an answer or a lesson is about, is the original's and never the translator's: it
is taken by position. Repeating a misconception is no mistake; naming another one is an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TypeVar

import msgspec

from content_packs.fields import Place, Table
from content_packs.findings import Report
from content_packs.folder import Folder
from content_packs.lesson_file import lesson_names, read_levels, read_lesson_table
from content_packs.lesson_parts import in_other_words, read_parts
from content_packs.model import (
    Competency,
    Item,
    KnownWrong,
    Lesson,
    Matching,
    Module,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pack,
    Pair,
    ShortText,
    SingleChoice,
    Term,
    TrueFalse,
    Variant,
)
from content_packs.pack_checks import Dropped
from content_packs.source_glossary import FILE, translated_terms
from content_packs.source_practice_words import PracticeWords

_T = TypeVar("_T")


def read_variants(
    folder: Folder, pack: Pack, report: Report, dropped: Dropped, places: dict[str, list[Place]]
) -> tuple[Variant, ...]:
    """All the languages of a pack besides its own; words for an object that was dropped are passed over.

    Where the words stand goes to `places`, under "locale/es/item" and so on, in the order of the variant's own parts.
    """
    variants = []
    for language in folder.languages():
        if language == pack.manifest.language:
            report.add("variant-language", f"locale/{language}", language=language)
        else:
            variants.append(_Reader(folder, pack, report, dropped, language=language, places=places).variant())
    return tuple(variants)


class _Reader:
    def __init__(
        self,
        folder: Folder,
        pack: Pack,
        report: Report,
        dropped: Dropped,
        *,
        language: str,
        places: dict[str, list[Place]],
    ) -> None:
        self._folder = folder
        self._pack = pack
        self._report = report
        self._language = language
        self._root = f"locale/{language}"
        self._dropped = dropped
        self._places = places

    def variant(self) -> Variant:
        title = summary = ""
        manifest = self._toml("pack.toml")
        if manifest:
            title, summary = manifest.text("title", ""), manifest.text("summary", "")
            manifest.close()
        practice = PracticeWords(
            self._folder, self._pack, self._dropped, root=self._root, keep=self._keep, item_words=_in_other_words
        )
        return Variant(
            language=self._language,
            title=title,
            summary=summary,
            competencies=tuple(self._competencies()),
            modules=tuple(self._modules()),
            lessons=tuple(self._lessons()),
            items=tuple(self._items()),
            stories=practice.stories(),
            examples=practice.examples(),
            glossary=tuple(self._glossary()),
        )

    def _keep(self, part: str, row: Table) -> None:
        self._places.setdefault(f"{self._root}/{part}", []).append(row.place)

    def _toml(self, name: str) -> Table | None:
        path = f"{self._root}/{name}"
        return self._folder.toml(path) if path in self._folder.files else None

    def _rows(self, name: str, key: str) -> list[Table]:
        whole = self._toml(name)
        if whole is None:
            return []
        rows = whole.tables(key)
        whole.close()
        return rows

    def _original(self, row: Table, part: str, originals: Mapping[str, _T], seen: dict[str, str]) -> _T | None:
        name = row.identifier("id")
        if row.failed or (name not in originals and self._dropped.covers(part, name)):
            return None
        if name not in originals:
            row.complain("variant-unknown", "id", part=part, id=name)
            return None
        if name in seen:
            row.complain("id-duplicate", "id", part=part, id=name, first=seen[name])
            return None
        seen[name] = row.place.at("id")
        return originals[name]

    def _competencies(self) -> list[Competency]:
        found, seen = [], dict[str, str]()
        originals = {c.id: c for c in self._pack.competencies}
        for row in self._rows("competencies.toml", "competency"):
            original = self._original(row, "competency", originals, seen)
            title = row.text("title")
            if row.close() and original:
                found.append(msgspec.structs.replace(original, title=title))
                self._keep("competency", row)
        return found

    def _modules(self) -> list[Module]:
        found, seen = [], dict[str, str]()
        originals = {m.id: m for m in self._pack.modules}
        for row in self._rows("modules.toml", "module"):
            original = self._original(row, "module", originals, seen)
            title, objective = row.text("title"), row.text("objective", original.objective if original else "")
            if row.close() and original:
                found.append(msgspec.structs.replace(original, title=title, objective=objective or original.objective))
                self._keep("module", row)
        return found

    def _lessons(self) -> list[Lesson]:
        originals = {lesson.id: lesson for lesson in self._pack.lessons}
        found = []
        for name in lesson_names(self._folder, f"{self._root}/lessons", self._report):
            read = read_lesson_table(self._folder, name, self._report)
            if read is None:
                continue
            row, body, lesson_id = read
            original = originals.get(lesson_id)
            if original is None and self._dropped.covers("lesson", lesson_id):
                continue
            if original is None:
                row.complain("variant-unknown", part="lesson", id=lesson_id[:80])
                continue
            title = row.text("title", original.title) or original.title
            for key in ("competency", "minutes", "alternative"):
                row.has(key)  # the original's counts; repeating it is no mistake
            _same_misconception(row, original.misconception)
            levels = read_levels(self._folder, name, self._report)
            words = read_parts(row, Lesson(id=lesson_id, title=title, competency="", body=body, levels=levels))
            if row.close():
                lesson = in_other_words(original, words)
                found.append(msgspec.structs.replace(lesson, title=title, body=body))
                self._keep("lesson", row)
        return found

    def _glossary(self) -> list[Term]:
        rows = self._rows(FILE, "term")
        return translated_terms(rows, self._pack.glossary, partial(self._original, part="term"))

    def _items(self) -> list[Item]:
        originals = {item.id: item for item in self._pack.items}
        seen: dict[str, str] = {}
        found = []
        for name in self._folder.names(f"{self._root}/items", ".toml"):
            for row in self._rows(name.removeprefix(f"{self._root}/"), "item"):
                original = self._original(row, "item", originals, seen)
                if original:
                    item = _in_other_words(row, original)
                    if row.close():
                        found.append(item)
                        self._keep("item", row)
        return found


def _in_other_words(row: Table, item: Item) -> Item:
    for key in ("kind", "competency"):
        row.has(key)
    words = {key: row.text(key, "") or getattr(item, key) for key in ("stem", "rationale", "hint")}
    item = msgspec.structs.replace(item, **words)
    match item:
        case SingleChoice() | MultipleChoice():
            return msgspec.structs.replace(item, options=_options(row, item.options))
        case TrueFalse():
            yes, no = row.text("why_true", item.why_true), row.text("why_false", item.why_false)
            _same_misconception(row, item.misconception)
            return msgspec.structs.replace(item, why_true=yes or item.why_true, why_false=no or item.why_false)
        case Ordering():
            steps = row.texts("steps", item.steps)
            _same_count(row, "steps", steps, item.steps)
            return msgspec.structs.replace(item, steps=steps)
        case Matching():
            return msgspec.structs.replace(item, pairs=_pairs(row, item.pairs))
        case Numeric():
            unit = row.text("unit", item.unit) or item.unit
            return msgspec.structs.replace(item, unit=unit, wrong=_wrong(row, item.wrong))
        case ShortText():
            accept = row.texts("accept", item.accept) or item.accept
            return msgspec.structs.replace(item, accept=accept, wrong=_wrong(row, item.wrong))


def _same_count(row: Table, key: str, words: Sequence[object], originals: Sequence[object]) -> bool:
    if len(words) == len(originals):
        return True
    row.complain("variant-count", key, field=key, count=len(words), wanted=len(originals))
    return False


def _same_misconception(words: Table, original: str) -> None:
    name = words.identifier("misconception", "")
    if name not in ("", original):
        words.complain("variant-misconception", "misconception", id=name[:80])


def _rows(row: Table, key: str, originals: Sequence[object]) -> list[Table] | None:
    if not row.has(key):
        return None
    rows = row.tables(key)
    return rows if _same_count(row, key, rows, originals) else None


def _options(row: Table, originals: tuple[Option, ...]) -> tuple[Option, ...]:
    rows = _rows(row, "options", originals)
    if rows is None:
        return originals
    options = []
    for words, option in zip(rows, originals, strict=True):
        options.append(msgspec.structs.replace(option, text=words.text("text"), why=words.text("why")))
        _same_misconception(words, option.misconception)
        row.failed = not words.close() or row.failed
    return tuple(options)


def _pairs(row: Table, originals: tuple[Pair, ...]) -> tuple[Pair, ...]:
    rows = _rows(row, "pairs", originals)
    if rows is None:
        return originals
    pairs = []
    for words in rows:
        pairs.append(Pair(left=words.text("left"), right=words.text("right")))
        row.failed = not words.close() or row.failed
    return tuple(pairs)


def _wrong(row: Table, originals: tuple[KnownWrong, ...]) -> tuple[KnownWrong, ...]:
    rows = _rows(row, "wrong", originals)
    if rows is None:
        return originals
    wrong = []
    for words, known in zip(rows, originals, strict=True):
        text = words.text("text", known.text) or known.text
        wrong.append(msgspec.structs.replace(known, text=text, why=words.text("why")))
        _same_misconception(words, known.misconception)
        row.failed = not words.close() or row.failed
    return tuple(wrong)
