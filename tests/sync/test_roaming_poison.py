# SPDX-License-Identifier: Apache-2.0
"""Statements from outside that look like ours, in an LRS that others write too: none of them stops what is real."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.events import AnswerGiven, AttemptFinished, Event, Fact, LessonFinished, NoteSealed, Outcome, Purpose
from app.leading.facts import LATEST_MS, DutyGiven, DutySet, ObservingChosen, Terms
from app.statements import replay, terms
from content_packs.answers import Said
from tests.app.kit import ORGANISATION
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

HUGE = 1e308
DECIDED = DutySet(
    duty="d", site="ward", pack="kit", version="1.0.0", module="clean", terms=Terms(), decided_ms=LATEST_MS
)
ASKED = DutyGiven(duty="d", pack="kit", version="1.0.0", module="clean", by="sue", due_day=9, terms=Terms())
CHOSEN = ObservingChosen(by="sue", site="ward", pack="kit", version="1.0.0", modules=(), decided_ms=LATEST_MS)


def given(seconds: float = 2.0) -> AnswerGiven:
    return AnswerGiven(
        attempt="a",
        purpose=Purpose.SHIFT_QUIZ,
        pack="kit",
        version="1.0.0",
        item="when-truefalse",
        competency="when",
        answer=Said(True),
        right=True,
        score=1.0,
        seconds=seconds,
    )


def finished(asked: int, seconds: float = 2.0) -> AttemptFinished:
    return AttemptFinished(
        attempt="a",
        purpose=Purpose.MODULE,
        pack="kit",
        version="1.0.0",
        outcome=Outcome.PASSED,
        asked=asked,
        right=0,
        seconds=seconds,
        module="clean",
    )


def forged(fact: Fact | None = None, **more: object) -> Event:
    fields: dict[str, object] = {
        "id": str(uuid.uuid4()),
        "learner": "ana",
        "device": "alien",
        "sequence": 1,
        "roam_sequence": 1,
        "at_ms": HandClock().now_ms(),
        "offset_ms": 0,
        "boot": "b",
        "fact": fact or given(),
    }
    return Event(**(fields | more))  # type: ignore[arg-type]


WORSE: dict[str, Callable[[], list[Event]]] = {
    "two under one number": lambda: [forged(sequence=8), forged(sequence=9)],
    "as if by the reader itself": lambda: [forged(device="there", sequence=2**53 - 1, roam_sequence=2**53 - 1)],
    "no sequence": lambda: [forged(sequence=0)],
    "no number": lambda: [forged(roam_sequence=0)],
    "no device": lambda: [forged(device="")],
    "answers for ever": lambda: [forged(given(HUGE)), forged(given(HUGE), sequence=2, roam_sequence=2)],
    "reads for ever": lambda: [
        forged(LessonFinished(pack="kit", version="1", lesson="when-0", competency="when", seconds=HUGE))
    ],
    "asked too much": lambda: [forged(finished(2**64 - 1))],
    "finishes never": lambda: [forged(finished(1, HUGE))],
    "happens at the end of all time": lambda: [forged(at_ms=LATEST_MS)],
    "decided at the end of all time": lambda: [forged(DECIDED)],
    "asked at the end of all time": lambda: [forged(replace(ASKED, decided_ms=LATEST_MS, ended=True))],
    "came at the end of all time": lambda: [forged(replace(ASKED, decided_ms=1, placed_ms=LATEST_MS))],
    "excused at the end of all time": lambda: [forged(replace(ASKED, decided_ms=1, excused_ms=LATEST_MS))],
    "chosen at the end of all time": lambda: [forged(CHOSEN)],
    "a note of no time": lambda: [forged(NoteSealed(note="n", sort="note", written_ms=2**64 - 1, box="AAAA"))],
}


@pytest.mark.parametrize("what", sorted(WORSE))
def test_what_is_real_comes_all_the_same(tmp_path: Path, what: str) -> None:
    lrs, clock = BendableLrs(), HandClock()
    lrs.clock, lrs.offset_ms = clock, 0
    here, there = (Site(tmp_path, lrs, name, clock) for name in ("here", "there"))
    for place in (here, there):
        place.device.enrol()
    here.device.begun()
    here.sync()
    for number, event in enumerate(WORSE[what]()):
        lrs.stored[event.id] = {
            "id": event.id,
            "actor": {"account": {"homePage": ORGANISATION, "name": event.learner}},
            "context": {"extensions": replay.extensions(event)},
            "verb": {"id": "x:v", "display": {}},
            "object": {"id": "x:o"},
            "timestamp": (now := terms.timestamp(clock.now_ms())),
            "stored": now,
        }
        if not number:
            there.sync()
    there.roaming.fetching.start_over()
    there.sync()
    real = {event.id for event in here.device.roamed()}
    assert real <= {event.id for event in there.device.roamed()}
    assert len(there.device.roamed()) - len(real) == (what == "two under one number")
    assert there.device.learning.today("ana")
    there.device.begun()
    assert there.device.events()[-1].sequence < 10_000
    assert there.device.record.rebuild(verify=True).differences == ()
    for place in (here, there):
        place.device.close()
