# SPDX-License-Identifier: Apache-2.0
"""What changed from one version of a pack to another, object by object, as far as it matters to those who learn.

Everything is compared by its id, for that is what progress is kept under. An object that is gone while another one with
the same words is new was most likely renamed, and that loses what people have done: `renamed` names the two. Where the
new version says what a thing was before (`was`), it is the same one: the old version is read with the ids of the new.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import msgspec

from content_packs.checks.texts import PARTS, objects, words
from content_packs.library import version_key
from content_packs.model import RENAMES, Lesson, Pack
from content_packs.renames import names_of
from content_packs.right_answers import other_answer

ALIKE = 0.9
"""Two texts that are the same to this share, from 0 to 1, say the same thing."""
_WHOLE = ("synonyms",)
"""What of a pack has no ids, and is said to have changed or not."""
_STRUCTURE = ("competency", "module", "requires", "competencies", "kind")


class Changed(msgspec.Struct, frozen=True):
    """An object that is in both versions. `what`: "answer", "kind", "words", or the name of a field."""

    id: str
    what: tuple[str, ...]


class PartChanges(msgspec.Struct, frozen=True):
    """What changed in one part of the pack, as ids in the order of the version that has them."""

    new: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    changed: tuple[Changed, ...] = ()
    same: int = 0

    def with_(self, what: str) -> tuple[str, ...]:
        """The ids of those that changed in this way."""
        return tuple(each.id for each in self.changed if what in each.what)


class Renamed(msgspec.Struct, frozen=True):
    """An id that is gone and a new one: with the same words, or (`kept`) said by the author to be the same thing."""

    part: str
    old: str
    new: str
    kept: bool = False


class Changes(msgspec.Struct, frozen=True):
    """All that changed between two versions of a pack."""

    id: str
    old: str
    new: str
    parts: Mapping[str, PartChanges]
    """By the word for one object of the part ("item"); all of them, in the order of `checks.texts.PARTS`."""
    manifest: tuple[str, ...] = ()
    """The fields of the manifest that changed, the version left out; and those of `_WHOLE`."""
    languages_new: tuple[str, ...] = ()
    languages_gone: tuple[str, ...] = ()
    words_elsewhere: tuple[str, ...] = ()
    """The languages in which words changed."""
    media: tuple[str, ...] = ()
    """The files that came, went or are described otherwise."""
    calibrated: bool = False
    renamed: tuple[Renamed, ...] = ()
    forgotten: tuple[Renamed, ...] = ()
    """Earlier ids that the old version named and the new one does not any more, of things that it still has."""

    @property
    def nothing(self) -> bool:
        """True when the two say the same, whatever their versions."""
        told = (self.manifest, self.languages_new, self.languages_gone, self.words_elsewhere, self.media)
        parts = any(part.new or part.withdrawn or part.changed for part in self.parts.values())
        return not (parts or self.calibrated or self.renamed or self.forgotten or any(told))

    @property
    def later(self) -> bool:
        """True when the new version is later than the old one, as the program counts."""
        return version_key(self.new) > version_key(self.old)


def changes(old: Pack, new: Pack) -> Changes:
    """Compare two versions of a pack. They should have the same id; nothing here needs it."""
    kept, forgotten, old = tuple(_said(old, new)), tuple(_forgotten(old, new)), names_of(new).told(old)
    parts = {word: _part(word, objects(old, word), objects(new, word)) for word in PARTS}
    before, after = ({each.language: each for each in pack.variants} for pack in (old, new))
    both = [language for language in before if language in after]
    assets = [{each.path: each for each in pack.assets} for pack in (old, new)]
    return Changes(
        id=new.manifest.id,
        old=old.manifest.version,
        new=new.manifest.version,
        parts=parts,
        manifest=tuple(
            [name for name in _differing(old.manifest, new.manifest) if name != "version"]
            + [name for name in _WHOLE if getattr(old, name, ()) != getattr(new, name, ())]
        ),
        languages_new=tuple(language for language in after if language not in before),
        languages_gone=tuple(language for language in before if language not in after),
        words_elsewhere=tuple(language for language in both if before[language] != after[language]),
        media=tuple(sorted(p for p in {*assets[0], *assets[1]} if assets[0].get(p) != assets[1].get(p))),
        calibrated=_figures(old) != _figures(new),
        renamed=(*kept, *_renamed(old, new, parts)),
        forgotten=forgotten,
    )


def _part(word: str, old: Sequence[msgspec.Struct], new: Sequence[msgspec.Struct]) -> PartChanges:
    before, after = {_id(each): each for each in old}, {_id(each): each for each in new}
    changed = []
    for name, each in after.items():
        if name in before and before[name] != each:
            changed.append(Changed(name, tuple(_what(word, before[name], each))))
    return PartChanges(
        new=tuple(name for name in after if name not in before),
        withdrawn=tuple(name for name in before if name not in after),
        changed=tuple(changed),
        same=sum(name in before for name in after) - len(changed),
    )


def _what(word: str, old: msgspec.Struct, new: msgspec.Struct) -> Iterator[str]:
    """How an object that is in both differs."""
    if word == "item" and type(old) is not type(new):
        yield "kind"
        yield "answer"
        if getattr(old, "competency", "") != getattr(new, "competency", ""):
            yield "competency"
        return
    if word == "item" and other_answer(old, new):
        yield "answer"
    if [text for _, text, _ in words(old)] != [text for _, text, _ in words(new)]:
        yield "words"
    yield from (name for name in _differing(old, new) if name in _STRUCTURE)
    rest = [name for name in _differing(old, new) if name not in _STRUCTURE and not _wordy(old, new, name)]
    yield from (name for name in rest if word != "item" or name not in _ANSWERS)


_ANSWERS = frozenset(
    "options answer steps pairs accept wrong typos groups things gaps regions tolerance unit units formula draw".split()  # noqa: SIM905 - names of fields, read as a line
)
"""Fields in which a question keeps its answers; `other_answer` says when what is right changed."""


def _wordy(old: msgspec.Struct, new: msgspec.Struct, name: str) -> bool:
    """Whether a field holds words, or objects in which nothing but words differs."""
    values = getattr(old, name), getattr(new, name)
    if all(isinstance(value, str) for value in values):
        texts = [[text for keys, text, _ in words(each) if keys[-1] == name] for each in (old, new)]
        return texts[0] != texts[1]
    return _without_words(values[0]) == _without_words(values[1])


def _without_words(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(_without_words(each) for each in value)
    if isinstance(value, msgspec.Struct):
        told = {keys[-1] for keys, _, _ in words(value) if len(keys) == 1}
        fields = ((name, getattr(value, name)) for name in value.__struct_fields__ if name not in told)
        return tuple((name, _without_words(each)) for name, each in fields)
    return value


def _differing(old: msgspec.Struct, new: msgspec.Struct) -> list[str]:
    return [name for name in old.__struct_fields__ if getattr(old, name) != getattr(new, name)]


def _figures(pack: Pack) -> dict[str, tuple[float, float]]:
    return {each.item: (each.difficulty, each.sd) for each in pack.calibration}


def _renamed(old: Pack, new: Pack, parts: Mapping[str, PartChanges]) -> Iterator[Renamed]:
    for word in [part for part in RENAMES if part in parts]:
        before = {_id(each): each for each in objects(old, word)}
        left = {_id(each): each for each in objects(new, word) if _id(each) in parts[word].new}
        for gone in parts[word].withdrawn:
            twin = next((key for key, each in left.items() if _same_thing(before[gone], each)), "")
            if twin:
                del left[twin]
                yield Renamed(word, gone, twin)


def _said(old: Pack, new: Pack) -> Iterator[Renamed]:
    """What of the old version has another id now, as the new one says."""
    for each in new.renamed:
        before = {_id(found) for found in objects(old, each.part)}
        yield from (Renamed(each.part, name, each.id, kept=True) for name in each.was if name in before)


def _forgotten(old: Pack, new: Pack) -> Iterator[Renamed]:
    names = names_of(new)
    for each in old.renamed:
        now = names.now(each.part, each.id)
        if now in {_id(found) for found in objects(new, each.part)}:
            yield from (Renamed(each.part, was, now) for was in each.was if names.now(each.part, was) != now)


def _same_thing(old: msgspec.Struct, new: msgspec.Struct) -> bool:
    """Whether two objects with different ids are most likely the same one."""
    if type(old) is not type(new):
        return False
    if isinstance(old, Lesson) and isinstance(new, Lesson) and not alike(old.body, new.body):
        return False
    if hasattr(old, "title"):
        return alike(str(old.title), str(getattr(new, "title", "")))
    return all(alike(*pair) for pair in zip(_question(old), _question(new), strict=True))


def _question(item: msgspec.Struct) -> tuple[str, str]:
    """What a question asks, and what it offers: many ask "What do you do first?"."""
    offered = [text for keys, text, _ in words(item) if keys[0] not in ("stem", "rationale", "hint")]
    return str(getattr(item, "stem", "")), " ".join(offered)


def alike(one: str, other: str) -> bool:
    """Whether two texts say the same but for small changes.

    >>> alike("Wash your hands first", "wash your  hands first."), alike("Wash your hands", "Wear gloves")
    (True, False)
    """
    one, other = (" ".join(text.casefold().split()) for text in (one, other))
    if one == other:
        return True
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _id(found: msgspec.Struct) -> str:
    return str(getattr(found, "id", ""))
