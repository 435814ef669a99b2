# SPDX-License-Identifier: Apache-2.0
"""What somebody has to have watched, without a record. Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

from app.observing.choosing import Choices, TopicChoice

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


class FakeToWatch:
    """Nobody has chosen yet."""

    def __init__(self):
        self.found = CHOICES
        self.chosen = []
        self.error = None

    def choices(self, leader):
        self._fail()
        return self.found

    def choose(self, leader, modules):
        self._fail()
        self.chosen.append(modules)
        topics = tuple(msgspec.structs.replace(each, needed=each.module in modules) for each in self.found.topics)
        self.found = msgspec.structs.replace(self.found, topics=topics, usual=False)
        return self.found

    def _fail(self):
        error, self.error = self.error, None
        if error is not None:
            raise error
