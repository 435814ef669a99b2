# SPDX-License-Identifier: Apache-2.0
"""Walks through the words of a pack that somebody reads, whatever they stand in.

The walk follows the shape of the model's objects and a list of the fields that hold words, so that a new kind of
question or a new part of a pack is read as soon as its words have one of these names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from content_packs.localise_aids import FOLDERS
from content_packs.model import Item, Pack, Variant

WORDS = frozenset(
    """about after ask before body can debrief evidence groups hint left listen_for meaning objective outcome rationale
    reason right say says scale stem steps summary talk task text title transcript try_at_work watch
    why why_false why_true""".split()  # noqa: SIM905 - these are words, too
)
"""Fields that hold words to read. `right` of a pair is text; of an option it is true or false and passed over."""
_FIELDS = {
    "competency": "competencies",
    "module": "modules",
    "lesson": "lessons",
    "item": "items",
    "rating": "ratings",
    "term": "glossary",
    "story": "stories",
    "example": "examples",
    **{part: field for field, (part, _) in FOLDERS.items()},
    "checklist": "checklists",
    "cycle": "cycles",
}
_PLAIN = frozenset(["str", "int", "float", "bool"])
"""What a field is said to hold that is neither words for a learner nor an object."""
PARTS = tuple(_FIELDS)

Keys = tuple[str | int, ...]


class Passage(msgspec.Struct, frozen=True):
    """Some words and where they stand: `part` ("item", "locale/es/item"), its number in it, the keys in that.

    `level` is the reading level of a lesson's text ("easy", "", "detail").
    """

    language: str
    part: str
    number: int
    keys: Keys
    text: str
    level: str = ""

    @property
    def kind(self) -> str:
        """The part without the language: "item"."""
        return self.part.rpartition("/")[2]

    @property
    def markdown(self) -> bool:
        """True for the text of a lesson."""
        return self.keys[-1] == "body"


def objects(pack: Pack | Variant, part: str) -> Sequence[msgspec.Struct]:
    """The objects of one of `PARTS`; none where this version of the model has no such part."""
    found: Sequence[msgspec.Struct] = getattr(pack, _FIELDS[part], ())
    return found


def own_passages(pack: Pack) -> Iterator[Passage]:
    """The words of a pack in its own language."""
    language = pack.manifest.language
    for key in ("title", "summary"):
        yield Passage(language, "pack", 0, (key,), getattr(pack.manifest, key))
    for part in PARTS:
        for number, found in enumerate(objects(pack, part)):
            for keys, text, level in words(found):
                yield Passage(language, part, number, keys, text, level)


def translated_passages(pack: Pack, variant: Variant) -> Iterator[Passage]:
    """The words of one other language that are not simply those of the original."""
    for part in PARTS:
        originals = {_id(found): found for found in objects(pack, part)}
        for number, found in enumerate(objects(variant, part)):
            original = originals.get(_id(found))
            known = {keys: text for keys, text, _ in words(original)} if original is not None else {}
            for keys, text, level in words(found):
                if known.get(keys) != text:
                    yield Passage(variant.language, f"locale/{variant.language}/{part}", number, keys, text, level)


def all_passages(pack: Pack) -> Iterator[Passage]:
    """The words of a pack in all its languages, its own first."""
    yield from own_passages(pack)
    for variant in pack.variants:
        yield from translated_passages(pack, variant)


def words(found: object, keys: Keys = (), level: str = "") -> Iterator[tuple[Keys, str, str]]:
    """The words in an object with the keys that lead to them and the reading level.

    >>> from content_packs.model import Term
    >>> [*words(Term(id="ppe", term="PPE", meaning="Gloves and aprons."))]
    [(('meaning',), 'Gloves and aprons.', '')]
    """
    if isinstance(found, tuple):
        readable = bool(keys) and keys[-1] in WORDS
        for place, value in enumerate(found):
            if isinstance(value, msgspec.Struct):
                yield from words(value, (*keys, place), level)
            elif readable and isinstance(value, str) and value.strip():
                yield (*keys, place), value, level
    elif isinstance(found, msgspec.Struct):
        inner = getattr(found, "name", "") if type(found).__name__ == "LessonLevel" else level
        for name in _fields(type(found)):
            value = getattr(found, name)
            if isinstance(value, str):
                if name in WORDS and value.strip():
                    yield (*keys, name), value, inner
            elif value and isinstance(value, tuple | msgspec.Struct):
                yield from words(value, (*keys, name), inner)


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields of a class that may hold words or things with words in them, in their order."""
    plain = {
        name for base in kind.__mro__ for name, hint in vars(base).get("__annotations__", {}).items() if hint in _PLAIN
    }
    return tuple(name for name in kind.__struct_fields__ if name in WORDS or name not in plain)


def answers(item: Item) -> list[str]:
    """The texts of a question that are answers: options, steps, sides of pairs, things, gaps, what is accepted."""
    found = []
    for name in ("options", "steps", "pairs", "things", "groups", "gaps", "regions", "accept"):
        value = getattr(item, name, ())
        found += [value_ for value_ in value if isinstance(value_, str)]
        found += [text for keys, text, _ in words(value, (name,)) if keys[-1] in ("text", "left", "right")]
    for name in ("answer", "formula", "text"):
        value = getattr(item, name, "")
        found += [str(value)] if value != "" else []
    return found


def moved(where: str, lines: int) -> str:
    """The place some lines further down.

    >>> moved("lessons/a.md:7", 3), moved("a.stepwell/lesson/0", 3)
    ('lessons/a.md:10', 'a.stepwell/lesson/0')
    """
    name, _, line = where.rpartition(":")
    return f"{name}:{int(line) + lines}" if name and line.isdecimal() else where


def _id(found: msgspec.Struct) -> str:
    return str(getattr(found, "id", ""))
