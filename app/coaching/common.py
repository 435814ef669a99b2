# SPDX-License-Identifier: Apache-2.0
"""What the parts of coaching share: who may, what things are called, and which coach cards fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.aids.views import AidCard, AidKind
from app.clock import DAY_MS
from app.errors import Refusal
from app.leading.facts import FollowUpSort
from app.picture import module_cards, skill_rows
from app.record_ports import AppendPort, StatePort
from app.rights import Actor, ActorKind, Right
from app.text import storable
from app.views import Level

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.clock import NewId
    from app.events import Event, Fact
    from app.fold import Fold
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.state import LearnerState, PackState
    from app.views import LearnerCard

PAGE = "coaching"
"""What a look at what was agreed with somebody is noted as."""
MOST = 500
"""Characters about a follow-up."""
MOST_NOTES = 2_000
"""Characters of the notes of a talk."""
MOST_CARDS = 3
"""Coach cards that are offered at once."""
HERE = (
    "l.left_ms IS NULL AND l.merged_into = '' AND l.id <> ?1 AND"
    " (?2 = '*' OR coalesce(nullif(l.site, ''), (SELECT site FROM meta), '') = ?2)"
)
"""SQL about `learner l`: people of the site `?2` ("*": of any), without `?1` themselves."""
_WORTH = frozenset({Level.PRACTISE, Level.START})


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that coaching uses."""

    def folded(self, learner: str, events: Iterable[Event]) -> LearnerState: ...
    def events(self, learner: str) -> Iterator[Event]: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What coaching stands on; `recorded` is called after each commit: there is something new to send."""

    database: Database
    record: RecordPort
    fold: Fold
    shelf: Shelf
    accounts: Accounts
    gate: Gate
    audit: Audit
    new_id: NewId
    recorded: Callable[[], None] = lambda: None


class Coach:
    """Who may what. Calls raise Refusal: "not_signed_in", "no_such_learner", "no_such_pack"."""

    def __init__(self, parts: Parts) -> None:
        """Take the parts."""
        self._db = parts.database
        self._record = parts.record
        self._fold = parts.fold
        self._shelf = parts.shelf
        self._accounts = parts.accounts
        self._gate = parts.gate
        self._audit = parts.audit
        self._new_id = parts.new_id
        self._recorded = parts.recorded

    def _over(self, learner: str) -> Actor:
        """Who coaches this person. Raises Refusal: "not_allowed", and "coach_own" about oneself."""
        actor = self._gate.need(Right.COACH, learner)
        self._accounts.card(learner)
        if self._gate.is_self(learner):
            raise Refusal("coach_own")
        return actor

    def _one_of_both(self, learner: str) -> Actor:
        """The person themselves, or who coaches them."""
        return self._gate.own(learner) if self._gate.is_self(learner) else self._over(learner)

    def _coach(self, learner: str) -> Actor:
        """The same for what only a person does: Refusal("coach_missing") for the command line."""
        actor = self._over(learner)
        if actor.kind is not ActorKind.PERSON:
            raise Refusal("coach_missing")
        return actor

    def _everybody(self) -> tuple[str, str]:
        """Parameters for `HERE`: who acts, and their site; the command line sees all."""
        actor = self._gate.need(Right.COACH)
        return actor.id, actor.site if actor.kind is ActorKind.PERSON else "*"

    def _today(self) -> int:
        return self._record.now_ms() // DAY_MS

    def _name(self, learner: str) -> str:
        try:
            return self._accounts.card(learner).name
        except Refusal:
            return ""

    def _reader(self) -> str:
        """The language of who acts; "" for the command line."""
        actor = self._gate.actor
        return self._accounts.card(actor.id).language if actor is not None and actor.id else ""

    def _version(self, pack: str) -> str:
        """The version of a pack here; "" where it is not on this device (any more): what was agreed goes on."""
        return self._shelf.newest(pack) if pack in self._shelf.ids() else ""

    def _index(self, pack: str, language: str) -> PackIndex | None:
        """A pack in a language; None where it is not on this device (any more)."""
        try:
            return self._shelf.index(pack, language=language)
        except Refusal:
            return None

    def _stand(self, card: LearnerCard) -> tuple[PackIndex, PackState]:
        """What somebody learns from, in the words of who acts, and where they stand in it."""
        index = self._shelf.index(card.pack, language=self._reader() or card.language)
        return index, self._fold.pack_state(self._record.state(card.id), index.id)

    def _cards(self, index: PackIndex | None, about: Iterable[str]) -> tuple[AidCard, ...]:
        """Coach cards about these competencies for a person who acts, whatever that person learns from."""
        actor = self._gate.actor
        return coach_cards(index, about) if index is not None and actor is not None and actor.id else ()

    def _append(
        self, learner: str, *facts: Fact, action: str = "", actor: Actor | None = None, about: str = ""
    ) -> None:
        """Record facts, with a line in the audit where a supervisor did something (`action`, `about` a code)."""

        def also(database: Database) -> None:
            if action and actor is not None:
                self._audit.note(actor, action, learner, database=database, about=about)

        self._record.append(learner, *facts, also=also)
        self._recorded()


def tidy(words: str, most: int) -> str:
    """Return free words as they are kept: lines stay, blanks at their ends do not, at most so many characters."""
    lines = (" ".join(line.split()) for line in storable(words).splitlines())
    return "\n".join(lines).strip()[:most]


def titles(index: PackIndex | None, sort: FollowUpSort, module: str, thing: str) -> tuple[str, str]:
    """Return what a module and a lesson or checklist are called; empty for what is not there."""
    if index is None:
        return "", ""
    found = index.modules.get(module)
    title = ""
    if sort is FollowUpSort.READ and thing in index.lessons:
        title = index.lessons[thing].title
    elif sort is FollowUpSort.SHOW:
        title = next((each.title for each in index.pack.checklists if each.id == thing), "")
    return found.title if found else "", title


def practised(index: PackIndex, state: PackState, now_ms: int) -> tuple[str, ...]:
    """Return the competencies that are worth a word now: shaky, then the module of now; in the order of the pack."""
    rows = skill_rows(index, state.model, now_ms)
    shaky = [row.competency for row in rows if row.level in _WORTH]
    now = next((card.id for card in module_cards(index, state, now_ms) if card.state == "now"), "")
    return tuple(dict.fromkeys((*shaky, *(index.scope(now) if now else ()))))


def coach_cards(index: PackIndex, competencies: Iterable[str], most: int = MOST_CARDS) -> tuple[AidCard, ...]:
    """Return the coach cards of a pack about any of these, those about the first of them first."""
    places = {competency: place for place, competency in enumerate(competencies)}
    fits = [
        (min(places[c] for c in coach.competencies if c in places), coach)
        for coach in index.pack.coach_cards
        if any(c in places for c in coach.competencies)
    ]
    return tuple(
        AidCard(kind=AidKind.COACH, pack=index.id, id=coach.id, title=coach.title)
        for _, coach in sorted(fits, key=lambda pair: pair[0])[:most]
    )
