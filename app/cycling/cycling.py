# SPDX-License-Identifier: Apache-2.0
"""Learning cycles as the window goes through them. Each call is one short transaction, and gives a view.

Rules:

1. What somebody writes is sealed with their own key before it reaches the database: the text, and the draft of it too.
   Who has no PIN has no key: the question is there to think about, and nothing can be written.
2. The sealed text and the step that it belongs to are recorded in one transaction.
3. A run goes on at the newest version of the pack; the steps that are behind are counted, so that it resumes exactly.
4. Nothing of it is evidence for the learner engine.
5. Whoever comes back after the screen was locked finds the cycle that they were in, unless they have done something
   else since. A cycle goes on for days, so after an hour it waits on Today instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.cycling.facts import CycleBegun, CycleStepDone
from app.cycling.screens import card_of, place_of, steps_of, view_of
from app.cycling.state import CycleRun
from app.cycling.views import CycleCard, CyclePlace, CycleView
from app.errors import Refusal
from app.private.sealed import NoteKind
from app.record_ports import AppendPort, DraftPort, StatePort
from content_packs.model import Cycle

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.private.sealed import Sealed
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.state import PackState

MOST = 4000
"""Characters of a reflection."""
AWAY_MS = 3_600_000
"""An hour: as long as that a cycle comes back by itself."""


class RecordPort(AppendPort, StatePort, DraftPort, Protocol):
    """The part of the record that cycles use."""


class Cycling:
    """Learning cycles; implements `ui.ports.CyclesPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). Every call raises
    Refusal("no_such_learner"), Refusal("no_such_pack") and, for a cycle that is not in the pack,
    Refusal("no_such_cycle"); one that writes `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        sealed: Sealed,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._sealed = sealed
        self._new_id = new_id
        self._recorded = recorded

    def offered(self, learner: str) -> tuple[CycleCard, ...]:
        """Return the cycles of the learner's pack."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        return tuple(
            card_of(index, each, state.cycles.get(each.id)) for each in index.pack.cycles if index.teaches(each.module)
        )

    def open(self, learner: str, cycle: str) -> CycleView:
        """Return where somebody stands in a cycle: its opening, a step, or its end."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        return self._view(learner, index, self._entry(index, cycle), state)

    def resume(self, learner: str) -> CycleView | None:
        """Return to the cycle that was touched last, or None when something else was, or it was long ago (rule 5)."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        under_way = {name: run for name, run in state.cycles.items() if not run.ended_ms}
        latest = max(under_way, key=lambda name: under_way[name].touched, default="")
        if not latest or not self._was_last(learner, under_way[latest]):
            return None
        try:
            return self._view(learner, index, self._entry(index, latest), state)
        except Refusal:  # it is not in the pack any more, or may not be taught any more
            return None

    def _was_last(self, learner: str, run: CycleRun) -> bool:
        whole = self._record.state(learner)
        packs = [state for _, state in whole.packs.items()]
        others = [attempt.touched for attempt in whole.open.values()]
        others += [p.under_way.touched for state in packs for p in state.practised.values() if p.under_way is not None]
        ended = [last.finished_ms for state in packs for last in state.last.values()]
        since = [at_ms for at_ms in ended if at_ms > run.touched_ms]
        recent = self._record.now_ms() - run.touched_ms <= AWAY_MS
        return recent and not since and run.touched > max(others, default=-1)

    def begin(self, learner: str, cycle: str) -> CycleView:
        """Begin a cycle, or begin it again; what was written before stays with the private notes."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        entry = self._entry(index, cycle)
        begun = CycleBegun(
            run=self._new_id(), cycle=entry.id, pack=index.id, version=index.version, module=entry.module
        )
        self._record.append(learner, begun)
        self._recorded()
        return self.open(learner, cycle)

    def keep(self, learner: str, cycle: str, text: str) -> None:
        """Keep what is typed so far, sealed. Without a key nothing is kept."""
        self._gate.own(learner)
        _, _, run = self._running(learner, cycle)
        key = self._accounts.private_key(learner)
        if key is not None:
            name = _draft_name(run)
            box = self._sealed.close_draft(learner, key, name, text[:MOST])
            self._record.save_draft(learner, name, "reflection", msgspec.json.encode(box).decode())

    def done(self, learner: str, cycle: str, text: str = "") -> CycleView:
        """Put the step on the screen behind; `text` is what was written there. Raises Refusal("no_private_key")."""
        self._gate.own(learner)
        index, entry, run = self._running(learner, cycle)
        place, written = place_of(entry, run), text.strip()[:MOST]
        note, sealing = "", None
        if written and place in {CyclePlace.BEFORE, CyclePlace.AFTER}:
            key = self._accounts.private_key(learner)
            if key is None:
                raise Refusal("no_private_key")
            sealing = self._sealed.prepared(learner, key, NoteKind.REFLECTION, written)
            note = sealing[0]
        step = CycleStepDone(
            run=run.id,
            cycle=entry.id,
            pack=index.id,
            version=index.version,
            module=entry.module,
            step=run.done,
            note=note,
            ended=run.done + 1 >= steps_of(entry),
        )

        def also(database: Database) -> None:
            if sealing is not None:
                sealing[2](database)
            name = _draft_name(run)
            database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", [learner, name])

        self._record.append(learner, *(sealing[1] if sealing is not None else ()), step, also=also)
        self._recorded()
        return self.open(learner, cycle)

    def _stand(self, learner: str) -> tuple[PackIndex, PackState]:
        index = self._shelf.of(self._accounts.card(learner))
        return index, self._record.state(learner).pack(index.id)

    def _entry(self, index: PackIndex, cycle: str) -> Cycle:
        found = next((each for each in index.pack.cycles if each.id == cycle and index.teaches(each.module)), None)
        if found is None:
            raise Refusal("no_such_cycle")
        return found

    def _running(self, learner: str, cycle: str) -> tuple[PackIndex, Cycle, CycleRun]:
        index, state = self._stand(learner)
        entry, run = self._entry(index, cycle), state.cycles.get(cycle)
        if run is None or place_of(entry, run) is CyclePlace.END:
            raise Refusal("no_such_cycle")
        return index, entry, run

    def _view(self, learner: str, index: PackIndex, entry: Cycle, state: PackState) -> CycleView:
        card, run = self._accounts.card(learner), state.cycles.get(entry.id)
        view = view_of(index, entry, state, run, role=card.role, language=card.language)
        if run is None:
            return view
        key = self._accounts.private_key(learner)
        written = self._written(learner, key, run)

        def shareable(step: int) -> str:
            return (run.notes.get(step) or "") if step in written else ""

        return msgspec.structs.replace(
            view,
            draft=self._drafted(learner, key, run),
            before=written.get(0),
            after=written.get(steps_of(entry) - 1),
            notes=(shareable(0), shareable(steps_of(entry) - 1)),
            may_write=key is not None,
        )

    def _written(self, learner: str, key: bytes | None, run: CycleRun) -> dict[int, str]:
        if key is None or not run.notes:
            return {}
        texts = {note.id: note.text for note in self._sealed.read(learner, key)}
        return {step: text for step, note in run.notes.items() if (text := texts.get(note)) is not None}

    def _drafted(self, learner: str, key: bytes | None, run: CycleRun) -> str:
        name = _draft_name(run)
        kept = self._record.draft(learner, name)
        if key is None or kept is None:
            return ""
        return self._sealed.open_draft(learner, key, name, msgspec.json.decode(kept[1], type=str)) or ""


def _draft_name(run: CycleRun) -> str:
    return f"cycle:{run.id}:{run.done}"
