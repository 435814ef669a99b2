# SPDX-License-Identifier: Apache-2.0
"""What the record says of the items: the learners' models replayed, and what each first answer met them with.

Rules:

1. Only the first time that a learner meets an item counts (`engine.calibration`, rule 4). If that was with help or a
   rapid guess, the item is spent for this learner all the same: the feedback has shown the right answer.
2. Answers belong together when the question was the same: `fingerprint` covers what a person reads and what is right,
   not what is shown afterwards and not the author's rating. A reworded item of a new version begins anew.
3. A pack that ships calibrated difficulties knows the answers before it. So each answer carries what the version in
   which it was given believed (`prior`), and counts on top of that belief only: no answer counts twice.
4. An answer of a version that is not here any more moves the learner's model, but says nothing of any item.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

import msgspec

from app.engine.calibration import Difficulty, Encounter, encounter, foreseen
from app.engine.curriculum import Curriculum, ItemParameters
from app.engine.evidence import RAPID_SECONDS, Response
from app.engine.model import LearnerModel
from app.events import LEAVES, AnswerGiven, Event, LessonFinished, QuestionAsked
from app.fold import Fold, response_of
from app.reasons import ReasonCode
from app.shelf import Shelf
from content_packs.answers import Answer, Chosen, Said
from content_packs.model import Item, Pack

_AFTERWARDS = frozenset(
    {
        "difficulty",
        "rationale",
        "hint",
        "lesson",
        "why",
        "why_true",
        "why_false",
        "misconception",
        "wrong",
    }
)
"""Fields of an item that do not change how hard the question is."""
_Json: TypeAlias = "str | int | float | bool | list[_Json] | dict[str, _Json] | None"


class Meeting(StrEnum):
    """How a learner met an item for the first time."""

    ANSWERED = "answered"
    ASSISTED = "assisted"
    RAPID = "rapid"


class Sighting(msgspec.Struct, frozen=True):
    """The first time that a learner met an item."""

    learner: str
    device: str
    pack: str
    item: str
    question: str
    """Its `fingerprint`."""
    competency: str
    prior: Difficulty
    """What the pack believed of the item's difficulty."""
    at_ms: int
    meeting: Meeting
    right: bool
    expected: float
    """Chance of a right answer that was foreseen, 0 to 1."""
    by_chance: bool
    chosen: int
    """The option that was chosen, in the author's order (a statement: 0 true, 1 false); -1: none, or no options."""
    encounter: Encounter | None
    """What it says of the difficulty; None when it says nothing."""


class LearnerLog(msgspec.Struct, frozen=True):
    """What one learner's events say of items."""

    learner: str
    sightings: tuple[Sighting, ...]
    taught: Mapping[tuple[str, str], int]
    """(pack, competency) to when its first lesson was finished, ms since 1970 UTC."""
    unknown: int
    """Answers of pack versions that are not here."""


class Edition(msgspec.Struct, frozen=True):
    """One version of a pack, as answers to it are read."""

    curriculum: Curriculum
    questions: Mapping[str, str]
    """Item id to fingerprint."""
    answers: Mapping[str, int]
    """Item id to the number of answers behind its shipped difficulty."""
    parameters: dict[str, ItemParameters] = msgspec.field(default_factory=dict)

    def prior(self, item: str) -> Difficulty:
        """Return what this version believes of an item's difficulty. Raises KeyError."""
        i = self.curriculum.item_index[item]
        c = self.curriculum
        return Difficulty(float(c.difficulty[i]), float(c.difficulty_sd[i]), self.answers.get(item, 0))

    def of(self, item: str) -> ItemParameters:
        """Return what answers to an item are weighed with. Raises KeyError for an item that is not in this version."""
        if item not in self.parameters:
            found = self.curriculum.parameters(item)
            if found is None:
                raise KeyError(item)
            self.parameters[item] = found
        return self.parameters[item]


class Replay:
    """Replays learners one after the other; holds the editions of the installed packs and nothing else."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._fold = Fold(shelf.curriculum)
        self._editions: dict[tuple[str, str], Edition | None] = {}

    def edition(self, pack: str, version: str) -> Edition | None:
        """Return a version of a pack, or None when it is not here."""
        if (pack, version) not in self._editions:
            content, curriculum = self._shelf.either(pack, version), self._shelf.curriculum(pack, version)
            found = edition_of(content, curriculum) if content and curriculum else None
            self._editions[pack, version] = found
        return self._editions[pack, version]

    def learner(self, learner: str, events: Iterable[Event]) -> LearnerLog:
        """Return what the events of one learner, in the order of the fold, say of items."""
        walk = self.walk(learner, events)
        while True:
            try:
                next(walk)
            except StopIteration as ended:
                found: LearnerLog = ended.value
                return found

    def walk(self, learner: str, events: Iterable[Event]) -> Generator[None, None, LearnerLog]:
        """Return the same, and wait after each answer: it costs as much as giving it did, and others wait as well."""
        state, notes = self._fold.start(learner), _Notes()
        for event in events:
            fact = self._fold.named(event.fact, state)
            if isinstance(fact, AnswerGiven):
                model = self._fold.pack_state(state, fact.pack).model
                notes.answered(event, fact, self.edition(fact.pack, fact.version), model)
                yield
            elif isinstance(fact, QuestionAsked) and fact.reason == ReasonCode.BY_CHANCE.value:
                notes.drawn.add((fact.attempt, fact.item))
            elif isinstance(fact, LessonFinished):
                notes.taught.setdefault((fact.pack, fact.competency), event.corrected_ms)
            if isinstance(fact, LEAVES):
                state = self._fold.fold(state, event)
        return LearnerLog(learner, tuple(notes.sightings.values()), notes.taught, notes.unknown)


def edition_of(pack: Pack, curriculum: Curriculum) -> Edition:
    """Return a version of a pack as answers to it are read."""
    return Edition(
        curriculum,
        {item.id: fingerprint(item) for item in pack.items},
        {entry.item: entry.answers for entry in pack.calibration},
    )


def fingerprint(item: Item) -> str:
    """Return 16 hexadecimal digits that are the same as long as the question is the same."""
    asked = _asked(msgspec.json.decode(msgspec.json.encode(item)))
    return hashlib.sha256(msgspec.json.encode(asked, order="deterministic")).hexdigest()[:16]


@dataclass
class _Notes:
    """What is gathered while the events of one learner go by."""

    sightings: dict[tuple[str, str, str], Sighting] = field(default_factory=dict)
    """By pack, item and fingerprint."""
    taught: dict[tuple[str, str], int] = field(default_factory=dict)
    drawn: set[tuple[str, str]] = field(default_factory=set)
    """Attempt and item of each pick by chance."""
    unknown: int = 0

    def answered(self, event: Event, fact: AnswerGiven, edition: Edition | None, model: LearnerModel | None) -> None:
        """Note an answer, if it is the learner's first to the item; `model` is the learner before it."""
        if edition is None or model is None or fact.item not in edition.questions:
            self.unknown += 1
            return
        item = edition.of(fact.item)
        key = (fact.pack, fact.item, edition.questions[fact.item])
        if key in self.sightings:
            return
        response = response_of(fact)
        rapid = fact.seconds < RAPID_SECONDS and response is not Response.NOT_YET
        at_ms = event.corrected_ms
        says = encounter(model, item, response, at_ms=at_ms, assisted=fact.assisted, seconds=fact.seconds)
        self.sightings[key] = Sighting(
            learner=event.learner,
            device=event.device,
            pack=fact.pack,
            item=fact.item,
            question=key[2],
            competency=item.competency,
            prior=edition.prior(fact.item),
            at_ms=at_ms,
            meeting=Meeting.ASSISTED if fact.assisted else Meeting.RAPID if rapid else Meeting.ANSWERED,
            right=fact.right,
            expected=foreseen(model, item, at_ms) if says else 0.0,
            by_chance=(fact.attempt, fact.item) in self.drawn,
            chosen=_chosen(fact.answer),
            encounter=says,
        )


def _chosen(answer: Answer) -> int:
    if isinstance(answer, Said):
        return 0 if answer.value else 1
    return answer.options[0] if isinstance(answer, Chosen) and len(answer.options) == 1 else -1


def _asked(value: _Json) -> _Json:
    """Leave out, at every depth, what is shown only after the answer."""
    if isinstance(value, dict):
        return {name: _asked(part) for name, part in value.items() if name not in _AFTERWARDS}
    return [_asked(part) for part in value] if isinstance(value, list) else value
