# SPDX-License-Identifier: Apache-2.0
"""What of a pack can be translated, in the shape in which locale/LANG holds it.

A shape is a table with nothing but words in it. Scenes and films stand under their id and path, not in a list, so that
each word has a path that stays: ("scene", "start", "choices", "1", "text"); the rows of other lists count from 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import msgspec

from content_packs.localise_aids import FOLDERS, FREE, WORDS
from content_packs.model import (
    Categorise,
    Checklist,
    Cloze,
    Competency,
    Cycle,
    Gap,
    HotSpot,
    KnownWrong,
    Lesson,
    Likert,
    Matching,
    Module,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pack,
    ShortText,
    SingleChoice,
    Story,
    Term,
    TrueFalse,
    WorkedExample,
)
from content_packs.toml_dump import Rows, Value

LINES = frozenset({"accept", "synonyms", *FREE})
"""Lists of which another language may have more or fewer: one text for a translator, with a line for each."""
LEVELS = ("easy", "detail")
PARTS: tuple[str, ...] = ("pack", "competency", "module", "lesson", "item", "rating", "term", "story", "example")
PARTS += ("checklist", "cycle", *(part for part, _ in FOLDERS.values()))
"""The parts that go into a PO file, in its order."""
PathKeys: TypeAlias = tuple[str, ...]


def shapes(pack: Pack) -> dict[tuple[str, str], Rows]:
    """The words of everything in a pack that is translated, by part and id."""
    manifest = pack.manifest
    found: dict[tuple[str, str], Rows] = {("pack", manifest.id): {"title": manifest.title, "summary": manifest.summary}}
    objects = (
        ("competency", pack.competencies),
        ("module", pack.modules),
        ("lesson", pack.lessons),
        ("item", pack.items),
        ("rating", pack.ratings),
        ("term", pack.glossary),
        ("story", pack.stories),
        ("example", pack.examples),
        ("checklist", pack.checklists),
        ("cycle", pack.cycles),
        *((part, getattr(pack, field)) for field, (part, _) in FOLDERS.items()),
    )
    for part, entries in objects:
        found.update({(part, entry.id): shape_of(entry) for entry in entries})
    return found


def shape_of(entry: msgspec.Struct) -> Rows:
    """The words of one thing of a pack."""
    return _without_blanks(_shape(entry))


def texts(value: Value, path: PathKeys = ()) -> Iterator[tuple[PathKeys, str]]:
    """Each word of a shape with the path to it."""
    if isinstance(value, str):
        if value.strip():
            yield path, value.strip()
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from texts(each, (*path, key))
    elif isinstance(value, list) and path and path[-1] in LINES:
        lines = [each.strip() for each in value if isinstance(each, str)]
        yield path, "\n".join(lines)
    elif isinstance(value, list):
        for number, each in enumerate(value, start=1):
            yield from texts(each, (*path, str(number)))


def overlay(shape: Value, row: Value | None, words: Mapping[PathKeys, str], path: PathKeys = ()) -> Value | None:
    """`row` (what is there already, None: nothing) with the words of a translator put in.

    A list takes part as a whole: as long as one of its words is missing it stays as it is in `row`.
    """
    if isinstance(shape, str):
        return words.get(path, row)
    if isinstance(shape, dict):
        old = dict(row) if isinstance(row, dict) else {}
        for key, each in shape.items():
            value = overlay(each, old.get(key), words, (*path, key))
            if value is not None:
                old[key] = value
        return old or None
    if isinstance(shape, list) and path[-1] in LINES:
        return [line.strip() for line in words[path].split("\n") if line.strip()] if path in words else row
    if not isinstance(shape, list):
        return row
    before: list[Value | None] = list(row) if isinstance(row, list) and len(row) == len(shape) else [None] * len(shape)
    after = [overlay(e, b, words, (*path, str(n))) for n, (e, b) in enumerate(zip(shape, before, strict=True), start=1)]
    whole = [each for each, wanted in zip(after, shape, strict=True) if each is not None and _complete(wanted, each)]
    return whole if len(whole) == len(shape) else row


def _complete(shape: Value, row: Value) -> bool:
    return {path for path, _ in texts(shape)} <= {path for path, _ in texts(row)}


def _shape(entry: msgspec.Struct) -> Rows:  # noqa: C901, PLR0911 - one for each part
    match entry:
        case Competency():
            return {"title": entry.title}
        case Module():
            return {"title": entry.title, "objective": entry.objective}
        case Term():
            return {"term": entry.term, "meaning": entry.meaning, "synonyms": [*entry.synonyms]}
        case Likert():
            return {"stem": entry.stem, "scale": [*entry.scale]}
        case Lesson():
            return _lesson(entry)
        case Story():
            return _story(entry)
        case WorkedExample():
            return _example(entry)
        case Checklist():
            points: Rows = {point.id: {"text": point.text, "hint": point.hint} for point in entry.points}
            return _opening(entry) | {"task": entry.task, "point": points, "sources": [*entry.sources]}
        case Cycle():
            return _opening(entry) | {key: getattr(entry, key) for key in ("before", "try_at_work", "after")}
        case _ if type(entry) in WORDS:
            return _aid(entry)
        case _:
            told: Rows = {key: str(getattr(entry, key)) for key in ("stem", "rationale", "hint")}
            return {"stem": told["stem"], **_answers(entry), "rationale": told["rationale"], "hint": told["hint"]}


def _lesson(lesson: Lesson) -> Rows:
    found: Rows = {"title": lesson.title}
    roles: Rows = {}
    for opening in lesson.openings:
        if opening.role:
            roles[opening.role] = {"why": opening.why, "can": opening.can}
        else:
            found |= {"why": opening.why, "can": opening.can}
    found |= {"try_at_work": lesson.try_at_work, "emergency": lesson.emergency, "roles": roles}
    found["sources"] = [*lesson.sources]
    found["film"] = {film.path: {"transcript": film.transcript} for film in lesson.films}
    found["body"] = lesson.body
    levels: Rows = {level.name: {"body": level.body} for level in lesson.levels}
    return found | levels


def _opening(entry: Story | WorkedExample | Checklist | Cycle) -> Rows:
    roles: Rows = dict(entry.roles)
    return {"title": entry.title, "why": entry.why, "can": entry.can, "roles": roles}


def _story(story: Story) -> Rows:
    scenes: Rows = {}
    for scene in story.scenes:
        choices: list[Value] = [{"text": c.text, "outcome": c.outcome, "why": c.why} for c in scene.choices]
        scenes[scene.id] = {"text": scene.text, "choices": choices}
    persona: Rows = {"name": story.persona.name, "about": story.persona.about}
    rest: Rows = {"persona": persona, "scene": scenes, "debrief": story.debrief, "sources": [*story.sources]}
    return _opening(story) | rest


def _example(example: WorkedExample) -> Rows:
    steps: list[Value] = [
        {"text": s.text, "reason": s.reason, "question": {"stem": s.question.stem, **_answers(s.question)}}
        for s in example.steps
    ]
    return _opening(example) | {"task": example.task, "step": steps, "sources": [*example.sources]}


def _aid(entry: msgspec.Struct) -> Rows:
    """A job aid, or a thing in one; addresses and files are no words."""
    return {name: _plain(getattr(entry, name)) for name in WORDS[type(entry)] if name not in ("file", "link")}


def _plain(value: object) -> Value:
    if isinstance(value, tuple):
        return [_aid(each) if isinstance(each, msgspec.Struct) else str(each) for each in value]
    return str(value)


def _answers(item: msgspec.Struct) -> Rows:  # noqa: PLR0911 - one for each kind
    match item:
        case SingleChoice() | MultipleChoice():
            return {"options": _options(item.options)}
        case HotSpot():
            return {"regions": _options(item.regions)}
        case TrueFalse():
            return {"why_true": item.why_true, "why_false": item.why_false}
        case Ordering():
            return {"steps": [*item.steps]}
        case Matching():
            return {"pairs": [{"left": pair.left, "right": pair.right} for pair in item.pairs]}
        case Numeric():
            whys: list[Value] = [{"why": known.why} for known in item.wrong]  # the numbers are the same everywhere
            return {"unit": item.unit, "units": [unit.name for unit in item.units], "wrong": whys}
        case ShortText():
            return {"accept": [*item.accept], "wrong": _wrong(item.wrong)}
        case Categorise():
            return {"groups": [*item.groups], "things": [{"text": t.text, "why": t.why} for t in item.things]}
        case Cloze():
            return {"text": item.text, "gaps": [_gap(gap) for gap in item.gaps]}
    return {}


def _gap(gap: Gap) -> Value:
    if gap.options:
        return {"options": _options(gap.options)}
    return {"accept": [*gap.accept], "wrong": _wrong(gap.wrong)}


def _options(options: tuple[Option, ...]) -> list[Value]:
    return [{"text": option.text, "why": option.why} for option in options]


def _wrong(wrong: tuple[KnownWrong, ...]) -> list[Value]:
    return [{"text": known.text, "why": known.why} for known in wrong]


def _without_blanks(rows: Rows) -> Rows:
    """Leave out what nobody wrote: a translator is not asked for it."""
    return {key: value for key, value in ((key, _pruned(each)) for key, each in rows.items()) if value}


def _pruned(value: Value) -> Value:
    if isinstance(value, dict):
        return _without_blanks(value)
    if isinstance(value, list):
        return [_pruned(each) for each in value]
    return value
