# SPDX-License-Identifier: Apache-2.0
"""Sessions and huddles on a device of the tests: a supervisor, three people of the site, one of another site."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.rights import Actor, ActorKind, Role
from app.sessions.desk import Desk
from app.sessions.grouping import Grouping
from app.sessions.huddle import Huddles
from app.sessions.listing import Attendance
from app.sessions.sessions import Sessions
from content_packs.model import CoachCard, Huddle, HuddleQuestion
from tests.app.kit import Device, make_pack

COACH = CoachCard(
    id="coach-hands",
    title="Hands, as a coach",
    competencies=("when", "how"),
    watch=("Who dries too early",),
    ask=("What makes it hard?",),
    say=("Twenty seconds is a song.",),
)
SHEET = Huddle(
    id="sheet-hands",
    title="Hands in three minutes",
    competencies=("when",),
    minutes=3,
    talk="Say this.",
    questions=(HuddleQuestion(text="When?", listen_for="Before and after."),),
)
PACK = msgspec.structs.replace(make_pack(), coach_cards=(COACH,), huddles=(SHEET,))
TEAM = ("ana", "ben", "cleo")
PIN = "2580"


@dataclass
class Led:
    """A device with the services, on one desk."""

    device: Device
    desk: Desk
    sessions: Sessions
    grouping: Grouping
    huddles: Huddles
    attendance: Attendance

    def act(self, who: str, role: Role = Role.LEARNER, site: str = "") -> None:
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=site))

    def lead(self, who: str = "sue") -> None:
        self.act(who, Role.SUPERVISOR)


def leading(device: Device) -> Led:
    desk = Desk(
        device.database,
        record=device.record,
        shelf=device.shelf,
        accounts=device.accounts,
        gate=device.gate,
        audit=device.audit,
        new_id=device.new_id,
    )
    return Led(device, desk, Sessions(desk), Grouping(desk), Huddles(desk), Attendance(desk))


def team(device: Device) -> Led:
    for who in ("sue", "sam"):
        device.accounts.add(id=who, name=who.title(), role="supervisor", pack="kit", pin=PIN)
    for who in TEAM:
        device.accounts.add(id=who, name=who.title(), pack="kit", pin=PIN)
    device.accounts.add(id="far", name="Far", pack="kit", pin=PIN, site="south")
    led = leading(device)
    led.lead()
    return led
