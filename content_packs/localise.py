# SPDX-License-Identifier: Apache-2.0
"""A pack in another of its languages: the variant's words put in place, what is right kept from the original."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

import msgspec

from content_packs.language_tags import base
from content_packs.lesson_parts import in_other_words
from content_packs.localise_aids import aids_in_words_of
from content_packs.localise_items import translated_item
from content_packs.localise_practice import translated_checklist, translated_cycle, translated_example, translated_story
from content_packs.model import (
    Checklist,
    Competency,
    Cycle,
    Item,
    Lesson,
    Likert,
    Module,
    Pack,
    Story,
    Term,
    Variant,
    WorkedExample,
)

_T = TypeVar("_T", Likert, Competency, Module, Lesson, Item, Term, Story, WorkedExample, Checklist, Cycle)


def languages(pack: Pack) -> tuple[str, ...]:
    """The languages a pack can be shown in, its own first."""
    return (pack.manifest.language, *(variant.language for variant in pack.variants))


def partly_in(pack: Pack, language: str) -> bool:
    """Whether a module, a lesson or a question of a pack is not there in `language`, so that its own stands there."""
    if base(language) == base(pack.manifest.language):
        return False
    words = _find(pack, language)
    if words is None:
        return True
    parts = ((pack.modules, words.modules), (pack.lessons, words.lessons), (pack.items, words.items))
    return any({entry.id for entry in own} - {entry.id for entry in other} for own, other in parts)


def in_language(pack: Pack, language: str) -> Pack:
    """The pack with the words of `language`, object by object; what is not translated stays in the pack's own language.

    "es-MX" falls back on "es". The same pack comes back when there is nothing in that language. `manifest.language`
    stays the pack's own: it says what the original is in.
    """
    variant = _find(pack, language)
    if variant is None:
        return pack
    manifest = msgspec.structs.replace(
        pack.manifest,
        title=variant.title or pack.manifest.title,
        summary=variant.summary or pack.manifest.summary,
    )
    return msgspec.structs.replace(
        pack,
        manifest=manifest,
        **aids_in_words_of(pack, variant),
        competencies=_replaced(pack.competencies, variant.competencies, _competency),
        modules=_replaced(pack.modules, variant.modules, _module),
        lessons=_replaced(pack.lessons, variant.lessons, _lesson),
        items=_replaced(pack.items, variant.items, translated_item),
        ratings=_replaced(pack.ratings, variant.ratings, _rating),
        glossary=_replaced(pack.glossary, variant.glossary, _term),
        synonyms=variant.synonyms,
        checklists=_replaced(pack.checklists, variant.checklists, translated_checklist),
        cycles=_replaced(pack.cycles, variant.cycles, translated_cycle),
        stories=_replaced(pack.stories, variant.stories, translated_story),
        examples=_replaced(pack.examples, variant.examples, partial(translated_example, item=translated_item)),
    )


def _find(pack: Pack, language: str) -> Variant | None:
    own = pack.manifest.language.lower()
    wanted = language.replace("_", "-").lower()
    while wanted and wanted != own:
        for variant in pack.variants:
            if variant.language.lower() == wanted:
                return variant
        wanted = wanted.rpartition("-")[0]
    return None


def _replaced(originals: tuple[_T, ...], words: Iterable[_T], join: Callable[[_T, _T], _T]) -> tuple[_T, ...]:
    by_id = {entry.id: entry for entry in words}
    return tuple(join(entry, by_id[entry.id]) if entry.id in by_id else entry for entry in originals)


def _competency(original: Competency, words: Competency) -> Competency:
    return msgspec.structs.replace(original, title=words.title or original.title, tags=words.tags)


def _module(original: Module, words: Module) -> Module:
    return msgspec.structs.replace(
        original, title=words.title or original.title, objective=words.objective or original.objective
    )


def _rating(original: Likert, words: Likert) -> Likert:
    """The question about oneself in other words; unchanged when the two scales do not belong together."""
    fits = len(original.scale) == len(words.scale)
    return msgspec.structs.replace(original, stem=words.stem, scale=words.scale) if fits else original


def _lesson(original: Lesson, words: Lesson) -> Lesson:
    lesson = in_other_words(original, words)
    return msgspec.structs.replace(lesson, title=words.title or original.title, body=words.body or original.body)


def _term(original: Term, words: Term) -> Term:
    term, meaning = words.term or original.term, words.meaning or original.meaning
    return msgspec.structs.replace(original, term=term, meaning=meaning, synonyms=words.synonyms)
