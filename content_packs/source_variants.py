# SPDX-License-Identifier: Apache-2.0
"""Reads locale/LANG of a source folder: the same objects in other words, checked against the originals.

What is right, and which misconception an answer or a lesson is about, is the original's and never the translator's: it
is taken by position. Repeating a misconception is no mistake; naming another one is an error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from content_packs.fields import Place, Table
from content_packs.findings import Report
from content_packs.folder import Folder
from content_packs.lesson_file import lesson_names, read_lesson_table, read_levels
from content_packs.lesson_parts import in_other_words, read_parts
from content_packs.model import (
    Competency,
    Item,
    Lesson,
    Likert,
    Module,
    Pack,
    Term,
    Variant,
)
from content_packs.pack_checks import Dropped
from content_packs.source_aid_words import read_aid_words
from content_packs.source_glossary import FILE, translated_terms
from content_packs.source_item_words import item_in_other_words, likert_in_other_words, same_misconception
from content_packs.source_practice_words import PracticeWords
from content_packs.source_synonyms import FILE as SYNONYMS
from content_packs.source_synonyms import read_synonyms

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
        self._ratings: list[Likert] = []
        self._places = places

    def variant(self) -> Variant:
        title = summary = ""
        manifest = self._toml("pack.toml")
        if manifest:
            title, summary = manifest.text("title", ""), manifest.text("summary", "")
            manifest.close()
        practice = PracticeWords(
            self._folder, self._pack, self._dropped, root=self._root, keep=self._keep, item_words=item_in_other_words
        )
        aids = read_aid_words(self._folder, self._pack, self._report, self._dropped, root=self._root, keep=self._keep)
        return Variant(
            language=self._language,
            **msgspec.structs.asdict(aids),
            title=title,
            summary=summary,
            competencies=tuple(self._competencies()),
            modules=tuple(self._modules()),
            lessons=tuple(self._lessons()),
            items=tuple(self._items()),
            ratings=tuple(self._ratings),
            stories=practice.stories(),
            examples=practice.examples(),
            checklists=practice.checklists(),
            cycles=practice.cycles(),
            glossary=tuple(self._glossary()),
            synonyms=read_synonyms(self._folder, f"{self._root}/{SYNONYMS}", lambda row: row.close()),
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
            title, tags = row.text("title"), row.texts("tags", ())
            if row.close() and original:
                found.append(msgspec.structs.replace(original, title=title, tags=tags))
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
            same_misconception(row, original.misconception)
            levels = read_levels(self._folder, name, self._report)
            words = read_parts(row, Lesson(id=lesson_id, title=title, competency="", body=body, levels=levels))
            if words.emergency and not original.emergency:
                row.warn("emergency-not-open", "emergency")
            if row.close():
                lesson = in_other_words(original, words)
                found.append(msgspec.structs.replace(lesson, title=title, body=body))
                self._keep("lesson", row)
        return found

    def _glossary(self) -> list[Term]:
        rows = self._rows(FILE, "term")
        return translated_terms(rows, self._pack.glossary, self._original)

    def _rating(self, row: Table, ratings: Mapping[str, Likert], seen: dict[str, str]) -> None:
        original = self._original(row, "rating", ratings, seen)
        if original:
            rating = likert_in_other_words(row, original)
            if row.close():
                self._ratings.append(rating)

    def _items(self) -> list[Item]:
        originals = {item.id: item for item in self._pack.items}
        ratings = {rating.id: rating for rating in self._pack.ratings}
        seen: dict[str, str] = {}
        found = []
        for name in self._folder.names(f"{self._root}/items", ".toml"):
            for row in self._rows(name.removeprefix(f"{self._root}/"), "item"):
                if str(row.peek("id")) in ratings:
                    self._rating(row, ratings, seen)
                    continue
                original = self._original(row, "item", originals, seen)
                if original:
                    item = item_in_other_words(row, original)
                    if row.close():
                        found.append(item)
                        self._keep("item", row)
        return found
