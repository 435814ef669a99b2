# SPDX-License-Identifier: Apache-2.0
"""A fake of what may be read without signing in: two entries, and a number once one is set."""

from __future__ import annotations

from app.emergency_views import LESSON, EmergencyCard, EmergencyList
from app.errors import Refusal
from app.reasons import Reason, ReasonCode
from app.views import LessonView
from content_packs.model import Lesson

BODY = """\
1. Ask: "Are you choking?"
2. Up to **5 back blows** between the shoulder blades.
3. Up to **5 abdominal thrusts**.

:::steps
Then:

1. Go on with five and five.
2. Lower them to the floor.
:::

![Five fingers](media/five.svg)
"""
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
TITLES = {
    "en": {"choking": "Choking", "fire": "Fire or smoke"},
    "es": {"choking": "Atragantamiento", "fire": "Fuego o humo"},
}


class FakeEmergency:
    """`asked` lists what was looked at; whoever looks after the device sets `now`, the number."""

    def __init__(self, caretakers):
        self.caretakers = caretakers
        self.now = "112"
        self.asked = []

    def number(self):
        return self.now

    def set_number(self, number):
        if not self.caretakers.acting:
            raise Refusal("not_allowed", right="manage_device")
        if number == "help":
            raise Refusal("emergency_number", number=number)
        self.now = number
        return number

    def offered(self, language):
        self.asked.append("offered")
        cards = tuple(
            EmergencyCard("care", LESSON, name, title) for name, title in TITLES.get(language, TITLES["en"]).items()
        )
        return EmergencyList(number=self.now, cards=cards)

    def read(self, pack, kind, id, language):
        self.asked.append(id)
        if id not in TITLES["en"]:
            raise Refusal("no_such_lesson", lesson=id)
        title = TITLES.get(language, TITLES["en"])[id]
        return LessonView(
            attempt="",
            lesson=Lesson(id=id, title=title, competency="", body=BODY),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title="",
            module_title="",
            pack=pack,
            version="1.0.0",
            language="en",
        )

    def media(self, pack, kind, id, path):
        self.asked.append(path)
        return SVG
