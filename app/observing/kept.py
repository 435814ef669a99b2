# SPDX-License-Identifier: Apache-2.0
"""Ticks of an observer that are not recorded yet, as they are kept: a pulled plug costs none."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from app.observing import screens
from app.observing.facts import Mark
from app.observing.views import KeptTicks, Ticks
from app.text import storable

if TYPE_CHECKING:
    from app.record_ports import DraftPort
    from app.rights import Actor
    from app.shelf import Shelf

MOST = 500
"""Characters of a note, and of a next step."""


class TicksKept:
    """Drafts of observations; they are the observer's: two who watch the same person do not mix theirs."""

    def __init__(self, *, record: DraftPort, shelf: Shelf, packs_of: Callable[[str], tuple[str, ...]]) -> None:
        """Take the parts; `packs_of` gives the packs of a person in which there can be checklists."""
        self._record = record
        self._shelf = shelf
        self._packs_of = packs_of

    def keep(self, learner: str, checklist: str, actor: Actor, ticks: Ticks) -> None:
        """Keep what the observer has ticked so far."""
        texts = self.texts(learner, checklist)
        seen = {point: texts[point] for point in ticks.marks if point in texts}
        kept = KeptTicks(marks=ticks.marks, note=ticks.note, next_step=ticks.next_step, texts=seen)
        text = msgspec.json.encode(kept).decode()
        self._record.save_draft(learner, _name(checklist, actor), checklist, text)

    def of(self, learner: str, checklist: str, actor: Actor) -> KeptTicks | None:
        """Return what the observer ticked; None where it is nothing, or nothing readable."""
        every = (self._record.draft(learner, name) for name in self.names(learner, checklist, actor))
        found = next((each for each in every if each is not None), None)
        try:
            return msgspec.json.decode(found[1], type=KeptTicks) if found else None
        except msgspec.DecodeError:
            return None

    def names(self, learner: str, checklist: str, actor: Actor) -> tuple[str, ...]:
        """Return what ticks may be kept under: the id of the checklist, then those that it had before."""
        names = (self._shelf.names(pack) for pack in self._packs_of(learner))
        before = (each for known in names for each in known.before("checklist", checklist))
        return tuple(_name(each, actor) for each in dict.fromkeys((checklist, *before)))

    def texts(self, learner: str, checklist: str) -> dict[str, str]:
        """Return the points of a checklist by id, with a digest of their words, whatever language who ticks reads."""
        every = (screens.found(self._shelf.index(pack), checklist) for pack in self._packs_of(learner))
        points = next((found.points for found in every if found is not None), ())
        return {point.id: sha256(point.text.encode()).hexdigest()[:16] for point in points}


def tidied(ticks: Ticks) -> Ticks:
    """Return ticks with words of one line, not too long."""
    marks = {name: Mark(mark) for name, mark in ticks.marks.items()}
    note, next_step = (" ".join(storable(text).split())[:MOST] for text in (ticks.note, ticks.next_step))
    return Ticks(marks=marks, note=note, next_step=next_step)


def _name(checklist: str, actor: Actor) -> str:
    return f"checklist:{checklist}:{actor.id}"
