# SPDX-License-Identifier: Apache-2.0
"""Tips on a device of the tests: two supervisors, some people of the site, one of another site."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.leading.facts import TipSort
from app.rights import Actor, ActorKind, Role
from app.tips.moderating import Moderating
from app.tips.tips import Tips
from app.tips.topics import Topics
from app.tips.views import MyTip
from content_packs.model import Huddle, HuddleQuestion
from tests.app.kit import Device, make_pack

SHEET = Huddle(
    id="sheet-hands",
    title="Hands in three minutes",
    competencies=("when",),
    minutes=3,
    talk="Say this.",
    questions=(HuddleQuestion(text="When?", listen_for="Before and after."),),
)
PACK = msgspec.structs.replace(make_pack(), huddles=(SHEET,))
MODULE = PACK.modules[0].id
TEAM = ("ana", "bo", "cem", "dee", "eva")
SUPERVISORS = ("sue", "sam")
WORDS = "Keep the bottle by the door."


@dataclass
class Room:
    """A device with the services."""

    device: Device
    tips: Tips
    moderating: Moderating
    topics: Topics

    def act(self, who: str, site: str = "") -> None:
        role = Role.SUPERVISOR if who in SUPERVISORS else Role.LEARNER
        self.device.gate.enter(Actor(kind=ActorKind.PERSON, id=who, role=role, site=site))

    def offer(self, who: str = "ana", words: str = WORDS, sort: TipSort = TipSort.TIP, **more: object) -> MyTip:
        self.act(who)
        more = {"module": MODULE} | more
        return self.tips.offer(who, sort, words, **more)

    def shown(self, who: str = "ana", words: str = WORDS, sort: TipSort = TipSort.TIP, **more: object) -> str:
        """Return the id of one that a supervisor approved."""
        made = self.offer(who, words, sort, **more)
        self.act("sue")
        self.moderating.approve(made.id)
        return made.id

    def read(self, who: str) -> list[str]:
        """Return the words that somebody reads, in their order."""
        self.act(who)
        return [card.words for _, cards in self.tips.page(who).topics for card in cards]


def tips_of(device: Device) -> Room:
    parts = {"record": device.record, "shelf": device.shelf, "accounts": device.accounts, "gate": device.gate}
    topics = Topics(device.database, **parts)
    tips = Tips(device.database, **parts, new_id=device.new_id, topics=topics)
    return Room(device, tips, Moderating(device.database, **parts, audit=device.audit), topics)


def team(device: Device) -> Room:
    for who in SUPERVISORS:
        device.accounts.add(id=who, name=who.title(), role="supervisor", pack="kit")
    for who in TEAM:
        device.accounts.add(id=who, name=who.title(), pack="kit")
    device.accounts.add(id="far", name="Far", pack="kit", site="south")
    return tips_of(device)
