# SPDX-License-Identifier: Apache-2.0
"""What things of a pack are called now that were called otherwise before: an event of long ago counts for them.

Ids are found by the names of the fields that hold them (`_FIELDS`), in facts and in packs alike, so that a new kind of
fact is covered as soon as its fields have these names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from content_packs.model import (
    Checklist,
    Competency,
    Credential,
    Cycle,
    CycleActivity,
    Lesson,
    Module,
    Pack,
    Programme,
    Story,
    WorkedExample,
)
from content_packs.model.items import ItemBase

T = TypeVar("T")
_FIELDS = {
    **{part: part for part in ("competency", "module", "lesson", "item", "story", "example", "checklist", "cycle")},
    **dict.fromkeys(("competencies", "requires", "microlearns", "path"), "competency"),
    **dict.fromkeys(("goals", "wants", "modules", "paused", "left_out"), "module"),
    "credential": "credential",
    "alternatives": "item",
    "programme": "programme",
}
"""The fields that hold an id, or several, and of which part. `path` of a decision is a tuple; that of a file is not."""
_OWN: tuple[tuple[type[msgspec.Struct], str], ...] = (
    (ItemBase, "item"),
    (Competency, "competency"),
    (Module, "module"),
    (Lesson, "lesson"),
    (Story, "story"),
    (WorkedExample, "example"),
    (Checklist, "checklist"),
    (Cycle, "cycle"),
    (Programme, "programme"),
    (Credential, "credential"),
)
_LISTS = {"competencies": "competency", "modules": "module", "lessons": "lesson", "items": "item", "stories": "story"}
_LISTS |= {"examples": "example", "checklists": "checklist", "cycles": "cycle", "programmes": "programme"}
"""The lists of a pack in which something may have had another id, with their parts; those that facts name."""


class Names:
    """Earlier ids and what they are now, by part; true where there is any."""

    def __init__(self, now: Mapping[str, Mapping[str, str]]) -> None:
        self._now = now

    def __bool__(self) -> bool:
        return bool(self._now)

    def now(self, part: str, id: str) -> str:
        """What the thing of this part with this id, or this earlier id, is called now."""
        return self._now.get(part, {}).get(id, id)

    def before(self, part: str, id: str) -> tuple[str, ...]:
        """What the thing of this part with this id was called before."""
        return tuple(was for was, now in self._now.get(part, {}).items() if now == id)

    def told(self, found: T) -> T:
        """The same fact, or thing of a pack, with each id as it is now."""
        if not self or not isinstance(found, msgspec.Struct):
            return found
        changed: dict[str, object] = {}
        for name in found.__struct_fields__:
            value = getattr(found, name)
            now = self._value(self._part(found, name), name, value)
            if now != value:
                changed[name] = now
        return msgspec.structs.replace(found, **changed) if changed else found

    def beside(self, pack: Pack) -> Pack:
        """The pack with each thing under its id of now, and those that had another one under that, too.

        A statement names a thing as its event does, which may be older than the new id or younger.
        """
        both: dict[str, object] = {}
        for name, part in _LISTS.items():
            earlier = self._now.get(part, {})
            entries: Iterable[msgspec.Struct] = getattr(pack, name)
            extra = (each for each in entries if getattr(each, "id", "") in earlier)
            both[name] = (*map(self.told, entries), *extra)
        return msgspec.structs.replace(pack, **both)

    def _part(self, found: msgspec.Struct, name: str) -> str:
        """The part that the ids in this field are of; empty: it holds none."""
        if name == "id":
            if isinstance(found, CycleActivity):
                return "module" if found.kind.value == "check" else found.kind.value
            return next((part for kind, part in _OWN if isinstance(found, kind)), "")
        if name in {"practice", "thing"}:
            return str(getattr(found, "kind", ""))
        return _FIELDS.get(name, "")

    def _value(self, part: str, name: str, value: object) -> object:
        if isinstance(value, str):
            return self.now(part, value) if part and name != "path" else value
        if isinstance(value, msgspec.Struct):
            return self.told(value)
        if isinstance(value, tuple):
            return tuple(self.now(part, v) if part and isinstance(v, str) else self._value("", "", v) for v in value)
        if isinstance(value, dict) and name == "ratings":
            return {self.now("module", key): rating for key, rating in value.items()}
        if isinstance(value, dict) and name == "params":
            return {key: self._value(_FIELDS.get(key, ""), key, each) for key, each in value.items()}
        return value


NO_NAMES = Names({})


def names_of(pack: Pack) -> Names:
    """What the things of this pack were called before."""
    now: dict[str, dict[str, str]] = {}
    for each in pack.renamed:
        now.setdefault(each.part, {}).update(dict.fromkeys(each.was, each.id))
    return Names(now)
