# SPDX-License-Identifier: Apache-2.0
"""Where a signed-in learner stands: their pack, what is open, what runs, and whether it can go on. Reads, and appends.

The rules for attempts stand in `app.learning`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from app.checks import terms_for
from app.clock import DAY_MS, NewId
from app.errors import Refusal
from app.events import Event, Fact, Purpose, QuestionAsked
from app.fold import Fold
from app.in_lesson import kept_now
from app.record_ports import AppendPort, DraftPort, StatePort
from app.rights import Gate
from app.screens import Place
from app.shelf import PackIndex, Shelf
from app.state import Attempt
from app.steps import Situation

if TYPE_CHECKING:
    from app.accounts import Accounts

STALE_MS = DAY_MS
"""A shift quiz that was left longer ago than this belongs to another shift."""


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that learning writes to and reads from."""

    def events(self, learner: str) -> Iterator[Event]: ...


class Standing:
    """What every call about a signed-in learner stands on."""

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
        colleagues: Callable[[str, str], Mapping[str, int]] = lambda _learner, _pack: {},
        site_of: Callable[[str], str] = lambda _learner: "",
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send.

        `colleagues` gives, for a learner and a pack, how many others here have passed each module; `site_of` the name
        of the site that a learner belongs to.
        """
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._new_id = new_id
        self._recorded = recorded
        self._colleagues = colleagues
        self._site_of = site_of
        self._running: dict[str, str] = {}
        """Learner id to the id of the attempt that runs, or ended last."""

    def _append(self, learner: str, *facts: Fact) -> None:
        self._record.append(learner, *facts)
        self._recorded()

    def _place(self, learner: str, pack: str = "") -> Place:
        """Where the learner stands in `pack`, or in their own one, at its newest version."""
        card = self._accounts.card(learner)
        pack = pack or card.pack
        state = self._record.state(learner)
        index = self._shelf.index(pack, language=card.language)
        known = self._fold.pack_state(state, pack)
        believed = self._accounts.vouching().about(learner)
        return Place(card, state, known, index, self._record.now_ms(), self._shelf.taught(pack), believed)

    def _index_of(self, learner: str, attempt: Attempt) -> PackIndex:
        return self._shelf.index(attempt.pack, attempt.version, self._accounts.card(learner).language)

    def _index_shown(self, learner: str, attempt: Attempt) -> PackIndex:
        """The pack of the question on the screen, or that was answered last: it may be one of the team's."""
        return self._shelf.index(*attempt.shown, self._accounts.card(learner).language)

    def _of_team(self, learner: str) -> tuple[str, ...]:
        """The packs that were made at a site, for people like the learner."""
        return self._shelf.for_person(self._accounts.card(learner).role, self._site_of(learner))

    def _reading(self, learner: str) -> PackIndex:
        """The pack version that the running attempt shows, else the newest one of the learner's pack."""
        attempt = self._record.state(learner).open.get(self._running.get(learner, ""))
        return self._index_shown(learner, attempt) if attempt else self._place(learner).index

    def _situation(self, learner: str, attempt: Attempt) -> Situation:
        mine = self._in_pack(learner, attempt, self._index_of(learner, attempt))
        if attempt.purpose is not Purpose.SHIFT_QUIZ:
            return mine
        language = self._accounts.card(learner).language
        team = (self._shelf.index(pack, language=language) for pack in self._of_team(learner))
        there = tuple(self._in_pack(learner, attempt, index) for index in team if index.id != attempt.pack)
        return replace(mine, team=there)

    def _in_pack(self, learner: str, attempt: Attempt, index: PackIndex) -> Situation:
        """An attempt, looked at in a pack."""
        return Situation(
            attempt=attempt,
            pack=self._fold.pack_state(self._record.state(learner), index.id),
            index=index,
            curriculum=self._shelf.taught(index.id, index.version),
            at_ms=self._record.now_ms(),
            terms=terms_for(self._record.state(learner), attempt),
        )

    def _resumable(self, place: Place) -> Attempt | None:
        """The attempt that runs if it can go on, else the one touched last that can."""
        running = place.state.open.get(self._running.get(place.card.id, ""))
        order = (running, *place.state.latest_open()) if running else place.state.latest_open()
        packs = (place.index.id, *self._of_team(place.card.id))
        mine = (attempt for attempt in order if attempt.pack in packs and not attempt.rests)
        return next((attempt for attempt in mine if self._can_go_on(attempt)), None)

    def _can_go_on(self, attempt: Attempt) -> bool:
        """Say whether the attempt's pack version is still here and, for a quiz, whether it belongs to this shift."""
        needed = {(attempt.pack, attempt.version), *([attempt.shown] if attempt.current else [])}
        here = all(self._shelf.get(*version) is not None for version in needed)
        age_ms = abs(self._record.now_ms() - attempt.started_ms)
        return here and (attempt.purpose is not Purpose.SHIFT_QUIZ or age_ms <= STALE_MS)

    def _open(self, learner: str, attempt: str) -> Attempt:
        found = self._record.state(learner).open.get(attempt)
        if found is None:
            raise Refusal("no_attempt")
        return found

    def _current(self, learner: str) -> Attempt:
        return self._open(learner, self._running.get(learner, ""))

    def _question(self, learner: str) -> tuple[Attempt, QuestionAsked]:
        attempt = self._record.state(learner).open.get(self._running.get(learner, ""))
        if attempt is None or not isinstance(attempt.current, QuestionAsked):
            raise Refusal("no_question")
        return attempt, attempt.current

    def _kept(self, learner: str, pack: str, attempt: str) -> tuple[str, str] | None:
        return kept_now(self._record.draft(learner, attempt), self._shelf.names(pack))
