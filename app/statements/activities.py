# SPDX-License-Identifier: Apache-2.0
"""What statements are about: packs and what is in them, plans and programmes, as xAPI activities with stable IRIs.

A pack's activities live under its `base`; those of a pack that is not installed when the statement is sealed under
`<organisation>/packs/<pack id>`, without names and components.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal, Protocol, overload

import msgspec

from app.events import (
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    LessonFinished,
    ProgrammeJoined,
    Purpose,
)
from app.lesson_facts import LessonFact
from app.reporting.facts import ProblemReported
from app.statements import terms
from app.statements.interactions import Interaction, interaction
from content_packs.draws import without_numbers
from content_packs.model import Checklist, Competency, Cycle, Item, Lesson, Likert, Module, Pack, Story, WorkedExample

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")
_FALLBACK_LANGUAGE = "en"


class OfPack(Protocol):
    """Anything that happened in a version of a pack."""

    @property
    def pack(self) -> str: ...

    @property
    def version(self) -> str: ...


class Activity(msgspec.Struct, frozen=True, kw_only=True):
    """An activity: its IRI, the IRI of its type, its name (may be empty) and, for a question, its interaction."""

    id: str
    type: str
    name: str = ""
    asks: Interaction | None = None

    def as_dict(self, language: str) -> dict[str, Any]:
        """Return it as a fresh dict with tincan's names (tincan changes the dicts that it is given)."""
        definition: dict[str, Any] = {"type": self.type}
        if self.name:
            definition["name"] = {language: terms.plain(self.name)}
        if self.asks is not None:
            definition["interaction_type"] = self.asks.type
            if self.asks.correct:
                definition["correct_responses_pattern"] = list(self.asks.correct)
            for role in ("choices", "scale", "source", "target"):
                components: tuple[tuple[str, str], ...] = getattr(self.asks, role)
                if components:
                    definition[role] = [{"id": name, "description": {language: text}} for name, text in components]
        return {"object_type": "Activity", "id": self.id, "definition": definition}


class _Shelf(msgspec.Struct, frozen=True):
    """One version of a pack, indexed."""

    pack: Pack
    modules: dict[str, Module]
    lessons: dict[str, Lesson]
    items: dict[str, Item]
    ratings: dict[str, Likert]
    competencies: dict[str, Competency]


class Activities:
    """Makes activities from the packs that are installed."""

    def __init__(self, organisation: str, packs: Callable[[str, str], Pack | None]) -> None:
        self._organisation = organisation.rstrip("/")
        self._packs = packs
        self._shelves: dict[tuple[str, str], _Shelf] = {}

    def language(self, pack: str, version: str) -> str:
        """Return the language that the pack is written in ("en" when it is not known)."""
        found = self._packs(pack, version)
        if found is None or not _LANGUAGE.fullmatch(found.manifest.language):
            return _FALLBACK_LANGUAGE
        return found.manifest.language

    def pack(self, fact: OfPack) -> Activity:
        """Return the whole pack."""
        shelf = self._shelf(fact)
        return Activity(id=self._base(fact), type=terms.COURSE, name=shelf.pack.manifest.title if shelf else "")

    def survey(self, fact: AreasRated) -> Activity:
        """Return the self-rating at the beginning of a pack."""
        return Activity(id=self._base(fact) + "/self-rating", type=terms.SURVEY)

    def talk(self, fact: OfPack) -> Activity:
        """Return the pack's diagnostic."""
        return Activity(id=self._base(fact) + "/diagnostic", type=terms.ASSESSMENT)

    def attempt(self, fact: AttemptStarted | AnswerGiven | AttemptFinished) -> Activity:
        """Return what the attempt is an attempt at: a module, or the pack's diagnostic or shift quiz."""
        match fact.purpose:
            case Purpose.DIAGNOSTIC:
                return self.talk(fact)
            case Purpose.SHIFT_QUIZ:
                return Activity(id=self._base(fact) + "/shift-quiz", type=terms.ASSESSMENT)
            case Purpose.CHECK:
                return self.made(fact, f"modules/{terms.segment(fact.module)}/check", terms.ASSESSMENT, "")
            case Purpose.MODULE:
                return self.module(fact, fact.module)

    def module(self, fact: OfPack, module: str) -> Activity:
        """Return a module of the fact's pack."""
        shelf = self._shelf(fact)
        found = shelf.modules.get(module) if shelf else None
        return self._activity(fact, "modules", module, terms.MODULE, found.title if found else "")

    def lesson(self, fact: LessonFinished | LessonFact | ProblemReported) -> Activity:
        """Return the lesson that was read, or in which something happened."""
        shelf = self._shelf(fact)
        found = shelf.lessons.get(fact.lesson) if shelf else None
        return self._activity(fact, "lessons", fact.lesson, terms.LESSON, found.title if found else "")

    def competency(self, fact: OfPack, competency: str) -> Activity:
        """Return a competency of the fact's pack."""
        shelf = self._shelf(fact)
        found = shelf.competencies.get(competency) if shelf else None
        return self._activity(fact, "competencies", competency, terms.OBJECTIVE, found.title if found else "")

    def note(self, note: str) -> Activity:
        """Return a private text of a person: an id and no word of it."""
        return Activity(id=f"{self._organisation}/notes/{terms.segment(note)}", type=terms.NOTE)

    def own(self, room: str, id: str, type_: str, name: str) -> Activity:
        """Return something that belongs to no pack, at the organisation."""
        return Activity(id=f"{self._organisation}/{room}/{terms.segment(id)}", type=type_, name=name)

    def plan(self, fact: OfPack) -> Activity:
        """Return the plan that a person has for a pack: one activity for everybody, as the diagnostic is."""
        return Activity(id=self._base(fact) + "/plan", type=terms.LEARNING_PLAN)

    def programme(self, fact: ProgrammeJoined) -> Activity:
        """Return the programme, under the title that whoever launched it gave it."""
        return self._activity(fact, "programmes", fact.programme, terms.LEARNING_PLAN, fact.title)

    def item(self, fact: AnswerGiven | ProblemReported) -> Item | None:
        """Return the question that was answered or reported as its pack has it, None while that is not at hand."""
        shelf = self._shelf(fact)
        return shelf.items.get(fact.item) if shelf else None

    def question(self, fact: AnswerGiven | ProblemReported, otherwise: Interaction) -> Activity:
        """Return the question that was answered or reported, `otherwise` for one whose pack is not at hand."""
        item, shelf = self.item(fact), self._shelf(fact)
        found = without_numbers(item) if item else shelf.ratings.get(fact.item) if shelf else None
        return Activity(
            id=f"{self._base(fact)}/items/{terms.segment(fact.item)}",
            type=terms.QUESTION,
            name=found.stem if found else "",
            asks=interaction(found) if found else otherwise,
        )

    @overload
    def found(self, fact: OfPack, room: Literal["stories"], id: str) -> Story | None: ...
    @overload
    def found(self, fact: OfPack, room: Literal["examples"], id: str) -> WorkedExample | None: ...
    @overload
    def found(self, fact: OfPack, room: Literal["checklists"], id: str) -> Checklist | None: ...
    @overload
    def found(self, fact: OfPack, room: Literal["cycles"], id: str) -> Cycle | None: ...
    def found(
        self, fact: OfPack, room: Literal["stories", "examples", "checklists", "cycles"], id: str
    ) -> Story | WorkedExample | Checklist | Cycle | None:
        """Return a story, a worked example, a checklist or a cycle of the fact's pack, None where it is not at hand."""
        shelf = self._shelf(fact)
        entries: tuple[Story | WorkedExample | Checklist | Cycle, ...] = getattr(shelf.pack, room) if shelf else ()
        return next((entry for entry in entries if entry.id == id), None)

    def made(self, fact: OfPack, place: str, type_: str, name: str) -> Activity:
        """Return an activity at a place below the fact's pack; the segments of `place` are ready for an IRI."""
        return Activity(id=f"{self._base(fact)}/{place}", type=type_, name=name)

    def _activity(self, fact: OfPack, room: str, id: str, type_: str, name: str) -> Activity:
        return Activity(id=f"{self._base(fact)}/{room}/{terms.segment(id)}", type=type_, name=name)

    def _base(self, fact: OfPack) -> str:
        shelf = self._shelf(fact)
        return shelf.pack.manifest.base.rstrip("/") if shelf else f"{self._organisation}/packs/{fact.pack}"

    def _shelf(self, fact: OfPack) -> _Shelf | None:
        pack = self._packs(fact.pack, fact.version)
        if pack is None:
            return None
        known = self._shelves.get((fact.pack, fact.version))
        if known is None or known.pack is not pack:
            known = _Shelf(
                pack,
                {each.id: each for each in pack.modules},
                {each.id: each for each in pack.lessons},
                {each.id: each for each in pack.items},
                {each.id: each for each in pack.ratings},
                {each.id: each for each in pack.competencies},
            )
            self._shelves[(fact.pack, fact.version)] = known
        return known
