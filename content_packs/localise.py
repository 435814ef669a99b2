# SPDX-License-Identifier: Apache-2.0
"""A pack in another of its languages: the variant's words put in place, what is right kept from the original."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

import msgspec

from content_packs.localise_practice import translated_example, translated_story
from content_packs.lesson_parts import in_other_words
from content_packs.model import (
    Competency,
    Item,
    KnownWrong,
    Lesson,
    Matching,
    Module,
    MultipleChoice,
    Numeric,
    Ordering,
    Pack,
    ShortText,
    SingleChoice,
    Term,
    Story,
    TrueFalse,
    Variant,
    WorkedExample,
)

_T = TypeVar("_T", Competency, Module, Lesson, Item, Term, Story, WorkedExample)


def languages(pack: Pack) -> tuple[str, ...]:
    """The languages a pack can be shown in, its own first."""
    return (pack.manifest.language, *(variant.language for variant in pack.variants))


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
        competencies=_replaced(pack.competencies, variant.competencies, _competency),
        modules=_replaced(pack.modules, variant.modules, _module),
        lessons=_replaced(pack.lessons, variant.lessons, _lesson),
        items=_replaced(pack.items, variant.items, translated_item),
        glossary=_replaced(pack.glossary, variant.glossary, _term),
        stories=_replaced(pack.stories, variant.stories, translated_story),
        examples=_replaced(pack.examples, variant.examples, partial(translated_example, item=translated_item)),
    )


def translated_item(item: Item, words: Item) -> Item:  # noqa: PLR0911 - one for each kind
    """`item` in the words of `words`; unchanged when the two do not belong together (another kind or count)."""
    texts = {key: getattr(words, key).strip() or getattr(item, key) for key in ("stem", "rationale", "hint")}
    match item, words:
        case ((SingleChoice() | MultipleChoice()), (SingleChoice() | MultipleChoice())):
            pairs = list(zip(item.options, words.options, strict=False))
            options = tuple(msgspec.structs.replace(old, text=new.text, why=new.why) for old, new in pairs)
            fits = type(item) is type(words) and len(item.options) == len(words.options)
            return msgspec.structs.replace(item, options=options, **texts) if fits else item
        case TrueFalse(), TrueFalse():
            return msgspec.structs.replace(item, why_true=words.why_true, why_false=words.why_false, **texts)
        case Ordering(), Ordering():
            fits = len(item.steps) == len(set(words.steps)) == len(words.steps)
            return msgspec.structs.replace(item, steps=words.steps, **texts) if fits else item
        case Matching(), Matching():
            return msgspec.structs.replace(item, pairs=words.pairs, **texts) if _pairs_fit(item, words) else item
        case Numeric(), Numeric():
            return msgspec.structs.replace(item, unit=words.unit or item.unit, wrong=_wrong(item, words), **texts)
        case ShortText(), ShortText():
            # Both languages are right: people answer in either, and the answer is graded again elsewhere.
            accept = tuple(dict.fromkeys((*words.accept, *item.accept)))
            return msgspec.structs.replace(item, accept=accept, wrong=_wrong(item, words), **texts)
        case _:
            return item


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
    return msgspec.structs.replace(original, title=words.title or original.title)


def _module(original: Module, words: Module) -> Module:
    return msgspec.structs.replace(
        original, title=words.title or original.title, objective=words.objective or original.objective
    )


def _lesson(original: Lesson, words: Lesson) -> Lesson:
    lesson = in_other_words(original, words)
    return msgspec.structs.replace(lesson, title=words.title or original.title, body=words.body or original.body)


def _term(original: Term, words: Term) -> Term:
    term, meaning = words.term or original.term, words.meaning or original.meaning
    return msgspec.structs.replace(original, term=term, meaning=meaning, synonyms=words.synonyms)


def _wrong(item: Numeric | ShortText, words: Numeric | ShortText) -> tuple[KnownWrong, ...]:
    """The known wrong answers in the words of the variant, each with the misconception of the one in its place."""
    same = len(item.wrong) == len(words.wrong)
    behind = [known.misconception for known in item.wrong] if same else [""] * len(words.wrong)
    pairs = zip(words.wrong, behind, strict=True)
    return tuple(msgspec.structs.replace(known, misconception=name) for known, name in pairs)


def _pairs_fit(item: Matching, words: Matching) -> bool:
    rights = {pair.right for pair in words.pairs}
    return len(item.pairs) == len(words.pairs) == len(rights)
