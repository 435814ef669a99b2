# SPDX-License-Identifier: Apache-2.0
"""What the things of a list are for one person: what they are called, whether they are done, why one cannot be opened.

1. A thing that has another id now is found under that.
2. Done is: a lesson that was read to its end or opened from a list, a story, an example or a cycle that went to its
   end, a module that was passed; of what is only looked up, that it was opened.
3. What cannot be opened here stays in the list, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from app.library.views import Thing
from app.own.facts import Ref, ThingKind
from app.playlists.views import Choice, Entry, Missing
from app.practice.facts import PracticeKind
from app.shelf import PackIndex, Shelf
from app.state import LearnerState, PackState

_LISTS = {
    ThingKind.LESSON: "lessons",
    ThingKind.STORY: "stories",
    ThingKind.EXAMPLE: "examples",
    ThingKind.CYCLE: "cycles",
    ThingKind.CHECKLIST: "checklists",
    ThingKind.DOCUMENT: "documents",
    ThingKind.GLOSSARY: "glossary",
    ThingKind.COACH: "coach_cards",
    ThingKind.HUDDLE: "huddles",
    ThingKind.MODULE: "modules",
}
"""Where a pack has what. What a colleague wrote, and what is the organisation's own, is in no pack."""

_PRACTISED = frozenset({ThingKind.STORY, ThingKind.EXAMPLE, ThingKind.CYCLE})
"""What is gone through in one's own pack alone."""
_LED = frozenset({ThingKind.COACH, ThingKind.HUDDLE})


class Standing:
    """The things of lists for one person.

    `things` is what the library has for them, `near` the packs they learn from, as they read in their language, and
    `own` the one of them in which they practise.
    """

    def __init__(
        self, shelf: Shelf, state: LearnerState, things: Iterable[Thing], near: Mapping[str, PackIndex], own: str
    ) -> None:
        self._shelf = shelf
        self._own = own
        self._state = state
        self._near = near
        self._things = {thing.ref: thing for thing in things}

    def entries(self, refs: Iterable[Ref]) -> tuple[Entry, ...]:
        """Return the things of a list in their order; two that have become one stand there once."""
        return tuple(self.entry(ref) for ref in dict.fromkeys(self.now(ref) for ref in refs))

    def entry(self, ref: Ref) -> Entry:
        """Return one of them; `ref` has the id of now."""
        done = self._done(ref)
        if ref.kind is ThingKind.MODULE and ref.pack in self._near:
            return self._module(self._near[ref.pack], ref, done=done)
        thing = self._things.get(ref)
        if thing is None or not self._opens(ref):
            return Entry(ref=ref, title=self._title(ref), done=done, missing=self._why(ref))
        return Entry(ref=ref, title=thing.title, minutes=thing.minutes, done=done)

    def now(self, ref: Ref) -> Ref:
        """Return what a thing is called now."""
        if ref.pack not in self._shelf.ids():
            return ref
        return replace(ref, thing=self._shelf.names(ref.pack).now(ref.kind.value, ref.thing))

    def choices(self) -> tuple[Choice, ...]:
        """Return all that can be put into a list: whole modules after the things."""
        found = [
            Choice(ref=thing.ref, title=thing.title, about=thing.module_title, minutes=thing.minutes)
            for thing in self._things.values()
            if self._opens(thing.ref)
        ]
        for pack, index in self._near.items():
            refs = (Ref(pack=pack, kind=ThingKind.MODULE, thing=m.id) for m in index.pack.modules)
            whole = (self._module(index, ref, done=False) for ref in refs if index.teaches(ref.thing))
            found += [Choice(ref=each.ref, title=each.title, minutes=each.minutes) for each in whole]
        return tuple(found)

    def _module(self, index: PackIndex, ref: Ref, *, done: bool) -> Entry:
        module = index.modules.get(ref.thing)
        if module is None or not index.teaches(ref.thing):
            return Entry(ref=ref, title=module.title if module else "", done=done, missing=Missing.GONE)
        lessons = (lesson for each in module.competencies for lesson in index.lessons_of.get(each, ()))
        minutes = sum(lesson.minutes for lesson in lessons if not lesson.alternative)
        return Entry(ref=ref, title=module.title, minutes=minutes, done=done)

    def _done(self, ref: Ref) -> bool:
        pack = self._state.pack(ref.pack)
        match ref.kind:
            case ThingKind.STORY | ThingKind.EXAMPLE | ThingKind.CYCLE | ThingKind.MODULE:
                return _ended(pack, ref)
            case ThingKind.LESSON:
                return ref.thing in pack.lessons or bool(self._state.own.known(ref).used_ms)
            case _:
                return bool(self._state.own.known(ref).used_ms)

    def _title(self, ref: Ref) -> str:
        """The title of what cannot be opened, as the pack has it; "" where it has none."""
        part = self._part(ref)
        return str(getattr(part, "title", "") or getattr(part, "term", ""))

    def _opens(self, ref: Ref) -> bool:
        return ref.pack == self._own or ref.kind not in _PRACTISED

    def _why(self, ref: Ref) -> Missing:
        if ref.kind is ThingKind.HOUSE or ref.pack not in self._shelf.ids():
            return Missing.NOT_HERE
        part = self._part(ref)
        module = getattr(part, "module", "")
        if part is None or (module and not self._shelf.index(ref.pack).teaches(module)):
            return Missing.GONE
        theirs = ref.pack in self._near and self._opens(ref) and ref.kind not in _LED
        return Missing.GONE if theirs else Missing.OTHER_PACK

    def _part(self, ref: Ref) -> object:
        if ref.kind not in _LISTS or ref.pack not in self._shelf.ids():
            return None
        index = self._near.get(ref.pack) or self._shelf.index(ref.pack)
        parts = getattr(index.pack, _LISTS[ref.kind])
        return next((each for each in parts if each.id == ref.thing), None)


def _ended(pack: PackState, ref: Ref) -> bool:
    match ref.kind:
        case ThingKind.MODULE:
            return ref.thing in pack.passed
        case ThingKind.CYCLE:
            run = pack.cycles.get(ref.thing)
            return run is not None and run.times > 0
        case _:
            known = pack.practised.get((PracticeKind(ref.kind.value), ref.thing))
            return known is not None and known.times > 0
