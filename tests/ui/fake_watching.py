# SPDX-License-Identifier: Apache-2.0
"""What somebody has to have watched, whom to watch, and photos, without a record.

Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

from app.errors import Refusal
from app.observing.choosing import Choices, TopicChoice
from app.observing.views import PhotoCard, PhotosKept, PhotosStand
from app.observing.watching import ListHead, Stand, ToWatchTopic, Watchable, WatchPeople, WatchTopics
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.text import search_text
from app.views import LearnerCard

CHOICES = Choices(
    pack="care",
    pack_title="Care essentials",
    topics=(
        TopicChoice(
            module="hands", title="Clean hands, gloves and aprons", checklists=("Hands at work",), critical=True,
            needed=True,
        ),
        TopicChoice(
            module="lift", title="Moving people safely", checklists=("From bed to chair", "With a hoist"),
            critical=False, needed=False,
        ),
    ),
    usual=True,
)  # fmt: skip


SHOP = Choices(
    pack="shop",
    pack_title="Shop floor basics",
    topics=(TopicChoice(module="till", title="At the till", checklists=("A sale",), critical=False, needed=True),),
    usual=False,
)


class FakeToWatch:
    """Nobody has chosen yet."""

    def __init__(self):
        self.found = CHOICES
        self.others = ()
        self.chosen = []
        self.chosen_in = []
        self.left = []
        self.error = None

    def spread(self):
        return self.left.pop() if self.left else 0

    def every(self, leader):
        self._fail()
        return (self.found, *self.others)

    def choices(self, leader, pack=""):
        self._fail()
        return next(each for each in (self.found, *self.others) if pack in {each.pack, ""})

    def choose(self, leader, modules, pack=""):
        self._fail()
        self.chosen.append(modules)
        self.chosen_in.append(pack)
        before = self.choices(leader, pack)
        topics = tuple(
            msgspec.structs.replace(each, needed=each.module in modules, new=False) for each in before.topics
        )
        after = msgspec.structs.replace(before, topics=topics, usual=False)
        self.found, *others = (after if each is before else each for each in (self.found, *self.others))
        self.others = tuple(others)
        return after

    def _fail(self):
        error, self.error = self.error, None
        if error is not None:
            raise error


LISTS = (
    ListHead(id="hands-at-work", title="Hands at work", minutes=10),
    ListHead(id="gloves", title="Gloves, on and off", minutes=5),
)
TOPICS = WatchTopics(
    pack="care",
    title="Care essentials",
    topics=(
        ToWatchTopic(module="hands", title="Clean hands, gloves and aprons", lists=LISTS, waits=3, people=34),
        ToWatchTopic(module="lift", title="Moving people safely", lists=LISTS[:1], waits=0, people=34),
    ),
)
STANDS = (Stand.WAITS,) * 3 + (Stand.NOT_YET,) * 30 + (Stand.OTHER,)
NAMES = tuple(f"{name} {number}" for number in range(1, 18) for name in ("Zoë", "Ana María Fernández de la Cruz"))


class FakeWatching:
    """Two topics; for the first of them people of each kind."""

    def __init__(self):
        self.found = TOPICS
        self.others = ()
        self.begun = []
        self.can = ("Ines Duarte", "Sue")

    def topics(self, pack=""):
        return self.found

    def every(self):
        return (self.found, *self.others) if self.found.topics else ()

    def people(self, module, pack=""):
        every = (each for found in (self.found, *self.others) for each in found.topics)
        topic = next(each for each in every if each.module == module)
        people = tuple(
            Watchable(learner=f"w{number}", name=name, search=search_text(name), stand=stand)
            for number, (name, stand) in enumerate(zip(NAMES, STANDS, strict=True))
        )
        return WatchPeople(topic=topic, people=people)

    def who_can(self, learner):
        return self.can

    def begin(self, learner):
        self.begun.append(learner)
        name = NAMES[int(learner[1:])]
        return LearnerCard(id=learner, name=name, role="learner", language="en", colour=0, pack="care")


class FakePhotos:
    """No photos, and none may be added, until a test says otherwise."""

    def __init__(self):
        self.stand = PhotosStand.NOT_YOURS
        self.data = {}
        self.camera = False
        self.error = None

    def kept(self, learner, observation):
        photos = tuple(PhotoCard(id=each, at_ms=1_790_000_000_000, of=observation) for each in self.data)
        return PhotosKept(photos=photos, stand=self.stand, most=3, camera=self.camera)

    def add(self, learner, observation, data, *, nobody_in_it, looked_again):
        if not (nobody_in_it and looked_again):
            raise Refusal("picture_not_asked")
        error, self.error = self.error, None
        if error is not None:
            raise error
        self.data[f"f{len(self.data)}"] = data
        return self.kept(learner, observation)

    def photo(self, learner, photo):
        return Content(sort=PieceSort.PICTURE, name="", data=self.data[photo])

    def drop(self, learner, photo):
        del self.data[photo]
