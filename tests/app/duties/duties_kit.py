# SPDX-License-Identifier: Apache-2.0
"""A device with a supervisor and people, and what can be evidence of a duty."""

from __future__ import annotations

import uuid

import msgspec

from app.clock import DAY_MS
from app.events import AttemptFinished, Outcome, Purpose
from app.leading.facts import DutyGiven, Presence, SessionAttended, SessionKind, Terms
from app.observing.facts import ChecklistObserved, Mark
from app.own.facts import PriorJudged
from tests.app.kit import Device, make_pack
from tests.practice_samples import make_checklist

CHECKLIST = make_checklist("clean", "when")
PACK = msgspec.structs.replace(make_pack(), checklists=(CHECKLIST,))
IN_PACK = {"pack": "kit", "version": "1.0.0"}


def unique() -> str:
    return str(uuid.uuid4())


def today(device: Device) -> int:
    return device.record.now_ms() // DAY_MS


def ended(purpose: Purpose, *, outcome: Outcome = Outcome.PASSED, module: str = "clean") -> AttemptFinished:
    """An attempt that ended, with five questions."""
    return AttemptFinished(
        attempt=unique(), purpose=purpose, **IN_PACK, module=module, outcome=outcome, asked=5, right=5, seconds=60.0
    )


def attended(*modules: str, kind: SessionKind = SessionKind.SESSION) -> SessionAttended:
    return SessionAttended(
        session=unique(), kind=kind, **IN_PACK, modules=modules, minutes=20, by="sue", way=Presence.PIN
    )


def observed(*, signed_off: bool = True) -> ChecklistObserved:
    marks = {point.id: Mark.DONE if signed_off else Mark.NOT_YET for point in CHECKLIST.points}
    return ChecklistObserved(
        observation=unique(),
        checklist=CHECKLIST.id,
        **IN_PACK,
        module="clean",
        observer="sue",
        marks=marks,
        signed_off=signed_off,
    )


def prior(*competencies: str, day: int, accepted: bool = True) -> PriorJudged:
    return PriorJudged(
        entry=unique(),
        **IN_PACK,
        competencies=competencies,
        supervisor="sue",
        minutes=60,
        day=day,
        accepted=accepted,
    )


def asked(terms: Terms, *, due_day: int, duty: str = "", module: str = "clean", pack: str = "kit") -> DutyGiven:
    return DutyGiven(
        duty=duty or unique(), pack=pack, version="1.0.0", module=module, by="sue", due_day=due_day, terms=terms
    )
