# SPDX-License-Identifier: Apache-2.0
"""A small pack with all seven kinds of question, and a whole device on a real encrypted database."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import msgspec
from sqlite_utils import Database

from app.accounts import Accounts
from app.aids.aids import Aids
from app.audit import Audit
from app.certifying import Certifying
from app.cycling.cycling import Cycling
from app.events import LEAVES, Event, Purpose
from app.goals.goals import Goals
from app.hashing import Hasher
from app.helping.beside import Beside
from app.helping.colleagues import Colleagues as Helpers
from app.helping.helping import Helping
from app.helping.own_goals import OwnGoals
from app.learning import Learning
from app.observing.observing import Observing
from app.planning import Planning
from app.practice.practice import Practising
from app.privacy.erasing import void_for
from app.privacy.privacy import Privacy
from app.privacy.titles import titles_on
from app.private.keys import LearnerKeys
from app.private.pair import publishing
from app.private.sealed import Sealed
from app.private.shared import private_arrived
from app.private.wrap import Cost
from app.projections import LearnerProjections
from app.record.home import Home
from app.record.leaving import Switches
from app.record.outbox import Outbox
from app.record.record import Record
from app.reporting.reporting import Reporting
from app.rights import COMMAND_LINE, Actor, Gate
from app.shelf import Shelf
from app.sites import role_here, site_of
from app.statements import Profile
from app.views import Finished, LessonView, PortionEnd, QuestionView, Step, SuggestPerson
from content_packs.answers import Answer, NotYet
from content_packs.grading import right_answer
from content_packs.model import (
    Competency,
    Difficulty,
    Item,
    KnownWrong,
    Lesson,
    Manifest,
    Matching,
    Module,
    MultipleChoice,
    Numeric,
    Option,
    Ordering,
    Pack,
    Pair,
    ShortText,
    SingleChoice,
    TrueFalse,
    Variant,
)
from tests.app.record.record_kit import HandClock, fresh_database

ORGANISATION = "https://home.example/learning"
DAY = 86_400_000
WORDS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
MODULES = {"clean": ("when", "how"), "safe": ("spot", "lift"), "speak": ("say",)}
REQUIRES = {"how": ("when",), "lift": ("spot",), "say": ("how",)}


def option(text: str, *, right: bool = False) -> Option:
    return Option(text=text, why=f"why {text}", right=right)


def questions(competency: str, language: str = "") -> tuple[Item, ...]:
    """One question of each kind about a competency."""

    def base(kind: str, number: int) -> dict[str, object]:
        return {
            "id": f"{competency}-{kind}",
            "competency": competency,
            "stem": f"{language}{kind} about {competency}?",
            "rationale": f"{language}because",
            "difficulty": WORDS[number % 3],
            "hint": "" if kind == "truefalse" else f"{language}think of {competency}",
        }

    known = KnownWrong(text="7", why="that is seven")
    return (
        SingleChoice(
            **base("single", 0),
            options=(option(f"{language}a", right=True), *(option(f"{language}{n}") for n in "bcd")),
        ),
        MultipleChoice(
            **base("multiple", 1),
            options=(option(f"{language}a", right=True), option(f"{language}b"), option(f"{language}c", right=True)),
        ),
        TrueFalse(**base("truefalse", 2), answer=False, why_true="no", why_false="yes"),
        Ordering(**base("order", 0), steps=tuple(f"{language}step {n}" for n in range(3))),
        Matching(
            **base("match", 1), pairs=tuple(Pair(left=f"{language}l{n}", right=f"{language}r{n}") for n in range(3))
        ),
        Numeric(**base("numeric", 2), answer=20.0, tolerance=0.5, unit="s", wrong=(known,)),
        ShortText(**base("text", 0), accept=(f"{language}soap",), wrong=(known,)),
    )


def make_pack(
    version: str = "1.0.0",
    *,
    id: str = "kit",
    without: Sequence[str] = (),
    modules: Mapping[str, Sequence[str]] = MODULES,
) -> Pack:
    """A pack of five competencies; `without` leaves out items by id."""
    competencies = [c for members in modules.values() for c in members]

    def lessons(language: str = "") -> tuple[Lesson, ...]:
        return tuple(
            Lesson(
                id=f"{c}-{number}",
                title=f"{language}{c} {number}",
                competency=c,
                body="Text.",
                alternative=bool(number),
            )
            for c in competencies
            for number in range(2)
        )

    def items(language: str = "") -> tuple[Item, ...]:
        return tuple(item for c in competencies for item in questions(c, language) if item.id not in without)

    return Pack(
        manifest=Manifest(
            format=1,
            id=id,
            version=version,
            title="Kit",
            summary="",
            language="en",
            base=f"https://packs.example/{id}",
            authors=("The tests",),
            licence="CC-BY-4.0",
        ),
        competencies=tuple(
            Competency(
                id=c,
                title=f"Title {c}",
                requires=tuple(r for r in REQUIRES.get(c, ()) if r in competencies),
                importance=1 + number % 3,
                safety_critical=c == "when",
            )
            for number, c in enumerate(competencies)
        ),
        modules=tuple(
            Module(id=m, title=f"Module {m}", objective=f"Do {m}", competencies=tuple(members))
            for m, members in modules.items()
        ),
        lessons=lessons(),
        items=items(),
        variants=(
            Variant(
                language="es",
                title="Equipo",
                competencies=tuple(Competency(id=c, title=f"Título {c}") for c in competencies),
                lessons=lessons("es "),
                items=items("es "),
            ),
        ),
    )


def make_pack_of(kind: type) -> Pack:
    """The kit with questions of one kind only."""
    return make_pack(without=[item.id for item in make_pack().items if not isinstance(item, kind)])


class Loaded:
    """An opened pack as the shelf needs it."""

    def __init__(self, pack: Pack, media: Mapping[str, bytes] | None = None) -> None:
        self.pack = pack
        self.seal = msgspec.json.encode(pack).hex()
        self._media = dict(media or {})

    def media(self, path: str) -> bytes:
        return self._media[path]


class QuickHasher:
    """A hash that takes no time; nobody's PIN is safe with it."""

    def hash(self, pin: str) -> str:
        return f"#{pin}"

    def verify(self, hashed: str, pin: str) -> bool:
        return hashed == f"#{pin}"

    def outdated(self, hashed: str) -> bool:
        return not hashed.startswith("#")


KIT = make_pack()
QUICK_COST = Cost(passes=1, lanes=1, memory_kib=8)


class Device:
    """A device with a record, accounts and learning on a real encrypted file; close it.

    With `pairs` who signs in with a PIN gets a pair of keys, as in the program; their record has one more event then.
    """

    def __init__(
        self,
        folder: Path,
        *packs: Pack | Loaded,
        name: str = "d1",
        clock: HandClock | None = None,
        new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
        actor: Actor | None = COMMAND_LINE,
        hasher: Hasher | None = None,
        pairs: bool = False,
    ) -> None:
        self.folder, self.name = folder, name
        self.clock = clock or HandClock()
        self.new_id = new_id
        self.database: Database = fresh_database(folder, f"{name}.db")
        self.shelf = Shelf(pack if isinstance(pack, Loaded) else Loaded(pack) for pack in packs)
        self.profile = Profile(organisation=ORGANISATION, packs=self.shelf.either)
        self.fold = LearnerProjections(self.shelf.curriculum, packs=self.shelf.fingerprint())
        self.record = Record(
            self.database,
            device=name,
            clock=self.clock,
            new_id=new_id,
            projector=self.fold,
            seal=self.profile.statement,
            boot="boot",
            leaves=(switches := Switches(self.database)).leaves,
            arrived=private_arrived,
        )
        self.gate = Gate(actor, site_of=partial(site_of, self.database), role_of=partial(role_here, self.database))
        self.audit = Audit(self.database, self.clock)
        self.accounts = Accounts(
            self.database,
            self.record,
            gate=self.gate,
            audit=self.audit,
            clock=self.clock,
            new_id=new_id,
            hasher=hasher or QuickHasher(),
            keys=LearnerKeys(self.database, self.clock, cost=QUICK_COST),
            default_pack=lambda: next(iter(self.shelf.ids()), ""),
            key_opened=publishing(self.record) if pairs else lambda _learner, _key: None,
        )
        self.home = Home(folder / f"{name}-home").make()
        self.outbox = Outbox(self.database, self.clock)
        sealed = self.sealed = Sealed(
            self.database,
            self.clock,
            new_id,
            gate=self.gate,
            record=lambda learner, fact, also: self.record.append(learner, fact, also=also),
            roams=switches.notes_roam,
        )
        self.privacy = Privacy(
            self.database,
            home=self.home,
            record=self.record,
            audit=self.audit,
            gate=self.gate,
            accounts=self.accounts,
            clock=self.clock,
            switches=switches,
            void=void_for(ORGANISATION),
            private=lambda who: sealed.read(who, key) if (key := self.accounts.private_key(who)) is not None else None,
            title=titles_on(self.shelf),
        )
        self.told = 0
        self.learning = Learning(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            recorded=self._tell,
            site_of=partial(site_of, self.database),
        )
        self.planning = Planning(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            recorded=self._tell,
        )
        self.goals = Goals(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            planning=self.planning,
            aids=Aids(record=self.record, fold=self.fold, shelf=self.shelf, accounts=self.accounts, gate=self.gate),
            recorded=self._tell,
        )
        self.practice = Practising(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            recorded=self._tell,
        )

        self.cycles = Cycling(
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            new_id=new_id,
            recorded=self._tell,
        )
        own_goals = OwnGoals(self.accounts, self.sealed)
        self.helping = Helping(
            self.database,
            device=name,
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            new_id=new_id,
            own_goals=own_goals,
            recorded=self._tell,
        )
        self.beside = Beside(
            helping=self.helping,
            colleagues=Helpers(self.database, device=name),
            record=self.record,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            sealed=self.sealed,
            new_id=new_id,
            own_goals=own_goals,
            recorded=self._tell,
        )
        self.certifying = Certifying(
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            site_of=partial(site_of, self.database),
            organisation="https://care.example",
        )
        self.reporting = Reporting(
            self.database,
            record=self.record,
            shelf=self.shelf,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self._tell,
        )
        self.observing = Observing(
            site_of=partial(site_of, self.database),
            record=self.record,
            fold=self.fold,
            shelf=self.shelf,
            accounts=self.accounts,
            gate=self.gate,
            audit=self.audit,
            new_id=new_id,
            recorded=self._tell,
        )

    def _tell(self) -> None:
        self.told += 1

    def reopened(self, *packs: Pack | Loaded) -> Device:
        """Close this device and open it again with these packs installed."""
        self.close()
        return Device(self.folder, *packs, name=self.name, clock=self.clock, new_id=self.new_id)

    def close(self) -> None:
        self.database.close()

    def enrol(self, id: str = "ana", *, language: str = "en", pack: str = "kit") -> str:
        return self.accounts.add(id=id, name=id.title(), language=language, pack=pack).id

    def events(self, learner: str = "ana") -> list[Event]:
        return list(self.record.events(learner))

    def facts(self, learner: str = "ana") -> list[str]:
        """The kinds of fact in the order of the fold."""
        return [type(event.fact).__name__ for event in self.events(learner)]

    def roamed(self, learner: str = "ana") -> list[Event]:
        """What another device reads out of the LRS: every event that leaves, through its statement."""
        events = []
        for event in self.record.events(learner, leaving_only=True):
            assert isinstance(event.fact, LEAVES)
            text = self.profile.statement(event)
            assert text is not None
            read = self.profile.event(msgspec.json.decode(text))
            assert read is not None
            events.append(read)
        return events

    def right(self, step: Step, learner: str = "ana") -> Step:
        """Answer the question right and go on."""
        assert isinstance(step, QuestionView)
        self.give(right_answer(step.item), learner)
        return self.learning.next(learner)

    def wrong(self, step: Step, learner: str = "ana") -> Step:
        """Say "not yet" and go on."""
        assert isinstance(step, QuestionView)
        self.give(NotYet(), learner)
        return self.learning.next(learner)

    def give(self, answer: Answer, learner: str = "ana", seconds: float = 6.0):
        self.clock.pass_ms(round(seconds * 1000))
        return self.learning.answer(learner, answer, confidence=None, seconds=seconds)

    def finish(self, step: Step, *, right: bool = True, learner: str = "ana") -> Finished:
        """Go on to the end of the attempt; what a portion of the first talk gives to read is passed over."""
        for _ in range(200):
            match step:
                case Finished():
                    return step
                case QuestionView():
                    step = self.right(step, learner) if right else self.wrong(step, learner)
                case LessonView(take_along=True):
                    step = self.learning.pass_lesson(learner)
                case LessonView():
                    step = self.learning.finish_lesson(learner, seconds=30)
                case PortionEnd():
                    step = self.learning.start(learner, Purpose.DIAGNOSTIC)
                case SuggestPerson():
                    step = self.learning.next(learner)
        raise AssertionError("the attempt does not end")

    def begun(self, learner: str = "ana") -> None:
        """Have the welcome and the diagnostic behind one, with everything still to learn."""
        self.learning.rate_areas(learner, {}, ())
        self.finish(self.learning.start(learner, Purpose.DIAGNOSTIC), right=False, learner=learner)
