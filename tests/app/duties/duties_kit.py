# SPDX-License-Identifier: Apache-2.0
"""A device with a supervisor and people, and what can be evidence of a duty."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import msgspec
import pytest

from app.clock import DAY_MS
from app.duties.common import Parts
from app.duties.duties import Duties
from app.duties.mine import MyDuties
from app.duties.records import TrainingRecords
from app.duties.views import DutyCard, Order
from app.errors import Refusal
from app.events import AttemptFinished, Outcome, Purpose
from app.leading.facts import DutyGiven, Presence, SessionAttended, SessionKind, Terms
from app.observing.facts import ChecklistObserved, Mark
from app.own.facts import PriorJudged
from app.rights import COMMAND_LINE, Actor, ActorKind
from app.sites import device_site, role_here
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


def attended(*modules: str, kind: SessionKind = SessionKind.SESSION, by: str = "sue") -> SessionAttended:
    return SessionAttended(session=unique(), kind=kind, **IN_PACK, modules=modules, minutes=20, by=by, way=Presence.PIN)


def observed(*, signed_off: bool = True, by: str = "sue") -> ChecklistObserved:
    marks = {point.id: Mark.DONE if signed_off else Mark.NOT_YET for point in CHECKLIST.points}
    return ChecklistObserved(
        observation=unique(),
        checklist=CHECKLIST.id,
        **IN_PACK,
        module="clean",
        observer=by,
        marks=marks,
        signed_off=signed_off,
    )


def prior(*competencies: str, day: int, accepted: bool = True, by: str = "sue") -> PriorJudged:
    return PriorJudged(
        entry=unique(),
        **IN_PACK,
        competencies=competencies,
        supervisor=by,
        minutes=60,
        day=day,
        accepted=accepted,
    )


def asked(
    terms: Terms, *, due_day: int, duty: str = "", module: str = "clean", pack: str = "kit", by: str = "sue"
) -> DutyGiven:
    return DutyGiven(
        duty=duty or unique(), pack=pack, version="1.0.0", module=module, by=by, due_day=due_day, terms=terms
    )


class Team:
    """A device with Sue, who leads, and Ana and Ben, who do not; and the services on it, as Sue uses them."""

    def __init__(self, device: Device, site: str = "") -> None:
        self.device = device
        self.parts = Parts(
            database=device.database,
            record=device.record,
            shelf=device.shelf,
            accounts=device.accounts,
            gate=device.gate,
            audit=device.audit,
            new_id=device.new_id,
        )
        self.duties = Duties(self.parts)
        self.mine = MyDuties(self.parts)
        self.records = TrainingRecords(self.parts)
        for name, role in (("sue", "supervisor"), ("ana", "learner"), ("ben", "learner")):
            device.gate.enter(COMMAND_LINE)
            device.accounts.add(id=name, name=name.title(), role=role, pack="kit", pin="2580")
        if site:
            with device.database.conn:
                device.database.execute("UPDATE meta SET site = ?", [site])
        self.acts("sue")

    def acts(self, who: str) -> None:
        """Let somebody act, as the roster says."""
        role, site = role_here(self.device.database, who), device_site(self.device.database)
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=site))

    def put(self, order: Order, duty: str = "") -> DutyCard:
        """Set a duty and write it into all records."""
        card = self.duties.put(order, duty=duty)
        self.spread(card.duty)
        return card

    def spread(self, duty: str) -> None:
        while self.duties.spread(duty):
            pass

    def given(self, learner: str) -> list[DutyGiven]:
        """What was written into somebody's record."""
        return [event.fact for event in self.device.record.events(learner) if isinstance(event.fact, DutyGiven)]


def refusal(call: Callable[..., object], *args: object, **named: object) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args, **named)
    return caught.value.code
