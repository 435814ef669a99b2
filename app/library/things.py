# SPDX-License-Identifier: Apache-2.0
"""Everything in the library of one person, as one list: what the packs have, and the organisation's own.

1. Of the pack that they learn from and of what was made at the site there is everything; of other packs the lessons.
2. What the organisation forbids is not here. What explains one mistake only, or is another way to say a lesson, is
   found by a search and stands in no list.
3. Coach cards and huddle sheets are for whoever looks after people.
4. "Must" is what the organisation put first, and what is in a programme of this person; all else is their choice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from app.library.views import HouseMedia, HouseThing, Thing, Way
from app.organisation import Kind, Verb
from app.own.facts import Ref, ThingKind
from app.search.entries import translated_parts
from app.search.words import is_common, is_filler, key, words
from app.shelf import PackIndex
from content_packs.localise import languages
from content_packs.model import Checklist, CoachCard, Cycle, Document, Huddle, Lesson, Story, Term, WorkedExample

_Part = Lesson | Story | WorkedExample | Cycle | Checklist | Document | Term | CoachCard | Huddle
FOR_LEADERS = frozenset({ThingKind.COACH, ThingKind.HUDDLE})
_SEARCHED = {ThingKind.GLOSSARY: "term"}
"""What the search calls a kind, where it has another word for it."""


def of_pack(index: PackIndex, original: PackIndex, language: str, *, near: bool, leads: bool) -> Iterator[Thing]:
    """Yield what a pack (`index` in this person's language, `original` in its own) has; `must` is not known yet."""
    own = original.pack.manifest.language
    said = language if language in languages(original.pack) else own
    here = translated_parts(original.pack, said) if said != own else frozenset()
    for kind, part in _parts(index):
        if (kind in FOR_LEADERS and not leads) or not (near or kind is ThingKind.LESSON):
            continue
        spoken = said if (_SEARCHED.get(kind, kind.value), part.id) in here else own
        yield _thing(index, kind, part, spoken, near=near)


def of_house(thing: HouseThing, titles: Mapping[str, str]) -> Thing:
    """Return one of the organisation's own; `titles` are those of modules by their ids."""
    module = next((each for each in thing.modules if each in titles), "")
    way = {HouseMedia.PICTURE: Way.WATCH, HouseMedia.LINK: Way.LOOK_UP}.get(thing.media, Way.READ)
    return Thing(
        ref=Ref(pack="", kind=ThingKind.HOUSE, thing=thing.id),
        version="",
        title=thing.title,
        about=thing.about,
        module=module,
        module_title=titles.get(module, ""),
        minutes=thing.minutes,
        ways=(way,),
        language=thing.language,
        keys=about(f"{thing.title} {thing.words} {titles.get(module, '')}", thing.language),
    )


def about(text: str, language: str) -> frozenset[str]:
    """Return the words of a text that say something, as the search compares them.

    >>> sorted(about("How to wash the hands", "en"))
    ['hand', 'wash']
    """
    known = (word.folded for word in words(text))
    return frozenset(
        key(word, language) for word in known if not (is_filler(word, language) or is_common(word, language))
    )


def must_of(index: PackIndex, programmed: Collection[str]) -> frozenset[str]:
    """Return the competencies that somebody must learn; `programmed` are those of their programmes."""
    rules = index.taught.rules
    pinned = [index.modules[each] for each in rules.pinned_modules(index.id) if each in index.modules]
    lessons = (index.lessons.get(each) for each in rules.of(index.id, Kind.LESSON, Verb.PIN))
    return frozenset(
        (
            *(competency for module in pinned for competency in module.competencies),
            *(lesson.competency for lesson in lessons if lesson is not None),
            *programmed,
        )
    )


def _parts(index: PackIndex) -> Iterator[tuple[ThingKind, _Part]]:
    pack = index.pack
    for module in pack.modules:
        if index.teaches(module.id):
            for competency in module.competencies:
                for lesson in index.lessons_of.get(competency, ()):
                    if not lesson.alternative:
                        yield ThingKind.LESSON, lesson
    practised: Iterable[tuple[ThingKind, Story | WorkedExample | Cycle | Checklist]] = (
        *((ThingKind.STORY, each) for each in pack.stories),
        *((ThingKind.EXAMPLE, each) for each in pack.examples),
        *((ThingKind.CYCLE, each) for each in pack.cycles),
        *((ThingKind.CHECKLIST, each) for each in pack.checklists),
    )
    yield from ((kind, part) for kind, part in practised if index.teaches(part.module))
    yield from ((ThingKind.DOCUMENT, document) for document in pack.documents)
    yield from ((ThingKind.GLOSSARY, term) for term in pack.glossary)
    yield from ((ThingKind.COACH, card) for card in pack.coach_cards)
    yield from ((ThingKind.HUDDLE, sheet) for sheet in pack.huddles)


def _thing(index: PackIndex, kind: ThingKind, part: _Part, language: str, *, near: bool) -> Thing:
    title = part.term if isinstance(part, Term) else part.title
    competencies = _competencies(part)
    module = "" if isinstance(part, Lesson | Term | Document | CoachCard | Huddle) else part.module
    module = module or next((index.module_of[each].id for each in competencies if each in index.module_of), "")
    tags = () if isinstance(part, Term | Document | CoachCard | Huddle | Story | WorkedExample) else part.tags
    topics = (index.competencies[each] for each in competencies if each in index.competencies)
    said = " ".join((title, *tags, *(" ".join((each.title, *each.tags)) for each in topics)))
    return Thing(
        ref=Ref(pack=index.id, kind=kind, thing=part.id),
        version=index.version,
        title=title,
        about=part.about if isinstance(part, Document) else "",
        module=module,
        module_title=index.modules[module].title if module in index.modules else "",
        competencies=competencies,
        minutes=0 if isinstance(part, Document | Term | CoachCard) else part.minutes,
        ways=_ways(part),
        language=language,
        levels=("", *(level.name for level in part.levels)) if isinstance(part, Lesson) else ("",),
        near=near,
        keys=about(said, language),
    )


def _competencies(part: _Part) -> tuple[str, ...]:
    if isinstance(part, Lesson):
        return (part.competency,)
    return () if isinstance(part, Document | Term) else part.competencies


def _ways(part: _Part) -> tuple[Way, ...]:
    match part:
        case Lesson():
            heard = bool(part.narration) or any(level.narration for level in part.levels)
            return (*((Way.WATCH,) if part.films else ()), *((Way.LISTEN,) if heard else ()), Way.READ)
        case Story() | WorkedExample() | Cycle():
            return (Way.DO,)
        case Document():
            return (Way.LOOK_UP, Way.READ)
        case _:
            return (Way.LOOK_UP,)
