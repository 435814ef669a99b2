# SPDX-License-Identifier: Apache-2.0
"""Coaching on a device of the tests: a pack with a checklist and coach cards, learners, and two supervisors."""

from __future__ import annotations

from functools import cached_property

import msgspec

from app.coaching.coaching import Coaching
from app.coaching.common import Parts
from app.coaching.early import EarlyHelp
from app.coaching.follow_ups import FollowUps
from app.coaching.talks import Talks
from app.rights import COMMAND_LINE, Actor, ActorKind, Role
from app.sites import device_site
from content_packs.model import Checklist, CoachCard, Pack, Point
from tests.app.kit import Device, make_pack


def coached_pack() -> Pack:
    """The kit with a checklist of the first module, and two coach cards."""
    pack = make_pack()
    points = tuple(Point(id=f"p{number}", text=f"Point {number}") for number in range(2))
    checklist = Checklist(
        id="washing",
        title="Washing hands",
        module="clean",
        competencies=("how",),
        task="Watch them.",
        points=points,
        why="Hands carry germs.",
        can="Wash hands",
        minutes=5,
    )
    cards = tuple(
        CoachCard(id=f"card-{c}", title=f"Coach {c}", competencies=(c,), watch=("w",), ask=("a",), say=("s",))
        for c in ("when", "lift")
    )
    return msgspec.structs.replace(pack, checklists=(checklist,), coach_cards=cards)


COACHED = coached_pack()


class Coached:
    """The parts of coaching on a device, and who acts on it."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.parts = Parts(
            database=device.database,
            record=device.record,
            fold=device.fold,
            shelf=device.shelf,
            accounts=device.accounts,
            gate=device.gate,
            audit=device.audit,
            new_id=device.new_id,
        )
        self.follow_ups = FollowUps(self.parts)
        self.talks = Talks(self.parts)

    @cached_property
    def early(self) -> EarlyHelp:
        return EarlyHelp(self.parts)

    @cached_property
    def coaching(self) -> Coaching:
        return Coaching(self.parts, self.follow_ups, self.talks, self.early)

    def act(self, who: str = "", role: Role = Role.LEARNER, site: str | None = None) -> None:
        """Let somebody be at the device; nobody in particular for "": the command line."""
        here = device_site(self.device.database) if site is None else site
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=here) if who else COMMAND_LINE)

    def sue(self) -> None:
        self.act("sue", Role.SUPERVISOR)

    def ana(self) -> None:
        self.act("ana")

    def people(self) -> None:
        for who, role in (("ana", "learner"), ("ben", "learner"), ("sue", "supervisor"), ("sam", "supervisor")):
            self.device.accounts.add(id=who, name=who.title(), role=role, pack="kit")
