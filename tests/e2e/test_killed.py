# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the real program on the screens that people are on most: they come back to what they had before them.

`tests/ui/test_resume.py` walks all screens in one process; docs/resume.md has the table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from app.events import AttemptStarted, Fact, LessonOffered, Purpose, QuestionAsked
from app.preferences import Preferences
from app.reasons import ReasonCode
from app.record.home import Home
from tests.e2e.conftest import Person
from ui.compose import open_program
from ui.demo import DEMO_PIN

PACK, MODULE = "care-essentials", "clean-and-safe"
KEPT_MS = 800
"""What was typed last is kept half a second after it; see `ui.window.keeping`."""
MOST_LOOKS = 200
LEARNER = "Tom Reilly"
NEW = "Amina Yusuf"


def asked(item: str, competency: str) -> QuestionAsked:
    reason = ReasonCode.CHOSEN_BY_YOU.value
    more: dict[str, Any] = {"number": 3, "shuffle": 4711, "params": {}, "probability": 0.5, "gain": 0.1}
    return QuestionAsked(attempt="", item=item, competency=competency, reason=reason, **more)


def read() -> LessonOffered:
    return LessonOffered(attempt="", lesson="hands-how", reason=ReasonCode.CHOSEN_BY_YOU.value, params={})


def begun(home: Path, name: str, *facts: Fact) -> None:
    """Put a question or a lesson before somebody, as the engine would; nobody is shown around."""
    with open_program(Home(home)) as program:
        who = next(card.id for card in program.accounts.cards() if card.name == name)
        program.accounts.set_preferences(who, Preferences(shown_how=True))
        if facts:
            version = str(program.shelf.newest(PACK))
            first = AttemptStarted(
                attempt=str(uuid4()), purpose=Purpose.MODULE, pack=PACK, version=version, module=MODULE
            )
            named = (msgspec.structs.replace(fact, attempt=first.attempt) for fact in facts)
            program.record.append(who, first, *named)


def come_in(person: Person, name: str) -> None:
    person.press(name)
    person.do("type", text=DEMO_PIN)
    if person.screen["page"] == "PinPage":
        person.press("Come in")


def seen(screen: dict[str, Any]) -> dict[str, Any]:
    """What somebody sees, without where the focus is."""
    return {name: value for name, value in screen.items() if name not in ("hands", "scroll")}


def first(person: Person, *names: str) -> None:
    """Press the first of these that is there."""
    person.press(next(name for name in names if person.can_press(name)))


def typed(person: Person) -> None:
    person.do("fill", name="Your answer", text="1")


def ticked(person: Person) -> None:
    person.press(person.screen["offered"][1], person.screen["offered"][0])
    first(person, "Hint", "More")
    if not person.can_press("Hint"):
        return
    person.press("Hint")


def moved(person: Person) -> None:
    person.press(f"Move down: {person.screen['offered'][0]}")


def told(person: Person) -> None:
    person.press(person.screen["offered"][0])
    first(person, "Check", "I am sure")


def explained(person: Person) -> None:
    first(person, "I haven't learned this yet", "New to me")
    person.press("See the lesson")
    person.do("push", by=150)


def watched(person: Person) -> None:
    person.press("Next step")
    for _look in range(MOST_LOOKS):
        if person.can_press("Play"):
            break
        person.do("wait", ms=50)
    person.press("Play")
    person.do("wait", ms=2500)
    person.press("Pause", "Captions")


def reported(person: Person) -> None:
    if not person.can_press("Report a problem"):
        person.press("More")
    person.press("Report a problem")
    person.do("fill", name=next(iter(person.screen["lines"])), text="It says left")


def in_a_story(person: Person) -> None:
    person.press("Dinner goes quiet", "Begin")
    person.press(person.screen["offered"][0])


def in_a_cycle(person: Person) -> None:
    person.press("A secret that is none", "Begin")
    person.do("fill", name="Your thoughts", text="I asked her")


def on(*names: str, by: int = 120) -> Callable[[Person], None]:
    def stage(person: Person) -> None:
        person.press(*names)
        person.do("push", by=by)

    return stage


@dataclass(frozen=True)
class Scene:
    stage: Callable[[Person], None]
    facts: tuple[Fact, ...] = field(default=())
    who: str = LEARNER


SCENES = {
    "today": Scene(on()),
    "typed": Scene(typed, (asked("hands-when-4", "hands-when"),)),
    "ticked": Scene(ticked, (asked("hands-when-2", "hands-when"),)),
    "moved": Scene(moved, (asked("hands-how-1", "hands-how"),)),
    "told": Scene(told, (asked("hands-when-1", "hands-when"),)),
    "explained": Scene(explained, (asked("hands-when-1", "hands-when"),)),
    "reported": Scene(reported, (asked("hands-when-1", "hands-when"),)),
    "watched": Scene(watched, (read(),)),
    "story": Scene(in_a_story),
    "cycle": Scene(in_a_cycle),
    "progress": Scene(on("What I know so far")),
    "my data": Scene(on("What I know so far", "My data")),
    "look up": Scene(on("Things to look up", by=60)),
    "about me": Scene(on("What is this?", "First a little about me", "I feel sure", "Go on", by=40), who=NEW),
}


@pytest.mark.soak
@pytest.mark.parametrize("name", SCENES)
def test_a_killed_program_comes_back_to_the_same_screen(demo: Path, sit_down: Callable[..., Person], name: str) -> None:
    scene = SCENES[name]
    begun(demo, scene.who, *scene.facts)
    person = sit_down(demo)
    come_in(person, scene.who)
    if scene.facts:
        person.press("Go on")
    scene.stage(person)
    person.do("wait", ms=KEPT_MS)
    before = person.do("look")
    person.kill()

    person = sit_down(demo)
    assert person.screen["page"] == "PeoplePage"
    come_in(person, scene.who)
    for _look in range(MOST_LOOKS):  # a film, a picture come when they come
        if seen(person.screen) == seen(before) and abs(person.screen["scroll"] - before["scroll"]) <= 4:
            break
        person.do("wait", ms=50)
    assert seen(person.screen) == seen(before)
    assert abs(person.screen["scroll"] - before["scroll"]) <= 4
    assert person.close() == 0
