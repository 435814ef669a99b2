# SPDX-License-Identifier: Apache-2.0
"""What of a pack can be found: a lesson, a story and so on as the words of each of its fields, in one language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from app.search.aid_entries import aid_entry, aids_of
from app.search.entry import Entry, ended
from content_packs.localise import in_language, languages
from content_packs.markdown import plain_text
from content_packs.model import (
    HotSpot,
    Item,
    Lesson,
    MultipleChoice,
    Pack,
    SingleChoice,
    Story,
    TrueFalse,
    WorkedExample,
)

_Practised = Story | WorkedExample
_Part = Lesson | _Practised


@dataclass(frozen=True)
class Edition:
    """What of a pack is said in one language, with the words that mean the same there."""

    pack: str
    version: str
    language: str
    alike: tuple[tuple[str, ...], ...] = ()
    entries: Iterator[Entry] = field(default=iter(()), repr=False)
    """Made as they are asked for, once."""


def editions(pack: Pack) -> Iterator[Edition]:
    """Yield a pack in its own language, then what is translated of it, language by language."""
    manifest = pack.manifest
    for language in languages(pack):
        translated = None if language == manifest.language else translated_parts(pack, language)
        shown = in_language(pack, language) if translated is not None else pack
        yield Edition(
            pack=manifest.id,
            version=manifest.version,
            language=language,
            alike=tuple(_alike(shown, pack, own=translated is None)),
            entries=_entries(shown, translated),
        )


def translated_parts(pack: Pack, language: str) -> frozenset[tuple[str, str]]:
    """Return the kinds and ids of what a pack says in another of its languages."""
    variant = next(each for each in pack.variants if each.language == language)
    parts: tuple[_Part, ...] = (*variant.lessons, *variant.stories, *variant.examples)
    aids = ((kind, aid.id) for kind, aid in aids_of(variant))
    return frozenset((*((_kind(part), part.id) for part in parts), *aids))


def _alike(shown: Pack, original: Pack, *, own: bool) -> Iterator[tuple[str, ...]]:
    """Yield the words that mean the same: those that the author says, and the other words of the glossary."""
    for group in shown.synonyms:
        yield group.words
    originals = {} if own else {term.id: term for term in original.glossary}
    for term in shown.glossary:
        if term.synonyms and term != originals.get(term.id):
            yield (term.term, *term.synonyms)


def _entries(pack: Pack, only: frozenset[tuple[str, str]] | None) -> Iterator[Entry]:
    titles = {module.id: module.title for module in pack.modules}
    module_of = {competency: module.title for module in pack.modules for competency in module.competencies}
    competencies = {competency.id: competency for competency in pack.competencies}
    asked = _questions(pack)
    parts: Iterable[Lesson | _Practised] = (*pack.lessons, *pack.stories, *pack.examples)
    names = {name: each.title for name, each in competencies.items()}
    for kind, aid in aids_of(pack):
        if only is None or (kind, aid.id) in only:
            yield aid_entry(kind, aid, titles, names)
    for part in parts:
        kind = _kind(part)
        if only is not None and (kind, part.id) not in only:
            continue
        if isinstance(part, Lesson):
            taught = [competencies[part.competency]]
            module, questions = module_of.get(part.competency, ""), asked[part.id]
        else:
            taught = [competencies[each] for each in part.competencies]
            module, questions = titles.get(part.module, ""), []
        yield Entry(
            kind=kind,
            id=part.id,
            title=part.title,
            module=module,
            competency="; ".join(each.title for each in taught),
            minutes=part.minutes,
            tags=(*part.tags, *(tag for each in taught for tag in each.tags)),
            text="\n".join(ended(line) for text in _text(part) for line in text.split("\n") if line),
            questions="\n".join(questions),
            aside=isinstance(part, Lesson) and part.alternative,
        )


def _kind(part: _Part) -> str:
    match part:
        case Lesson():
            return "lesson"
        case Story():
            return "story"
        case WorkedExample():
            return "example"


def _text(part: Lesson | _Practised) -> Iterator[str]:
    match part:
        case Lesson():
            everybody = part.opening("")
            yield from (everybody.why, everybody.can, plain_text(part.body), part.try_at_work)
            yield from (film.transcript for film in part.films)
        case Story():
            yield from (part.why, part.can, part.persona.about)
            for scene in part.scenes:
                yield scene.text
                for choice in scene.choices:
                    yield from (choice.text, choice.outcome)
            yield part.debrief
        case WorkedExample():
            yield from (part.why, part.can, part.task)
            for step in part.steps:
                yield from (step.text, step.reason)


def _questions(pack: Pack) -> defaultdict[str, list[str]]:
    """Return what is asked about each lesson: about the first of a competency where a question names none."""
    first: dict[str, str] = {}
    for lesson in pack.lessons:
        if not lesson.misconception:
            first.setdefault(lesson.competency, lesson.id)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for item in pack.items:
        lesson_id = item.lesson or first.get(item.competency, "")
        if lesson_id:
            found[lesson_id] += [item.stem, item.rationale, *_right(item)]
    return found


def _right(item: Item) -> Iterator[str]:
    match item:
        case SingleChoice(options=options) | MultipleChoice(options=options) | HotSpot(regions=options):
            yield from (option.text for option in options if option.right)
        case TrueFalse(answer=answer, why_true=why_true, why_false=why_false):
            yield why_true if answer else why_false
        case _:
            yield from ()
