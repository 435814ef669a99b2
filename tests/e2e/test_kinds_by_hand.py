# SPDX-License-Identifier: Apache-2.0
"""Each kind of question on the real program by keyboard alone and by one finger alone: right, wrong, with a hint.

In very big words on a small screen; by finger on a kiosk, where keys stand on the screen, and once in Arabic.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from app.events import AnswerGiven, AttemptStarted, Purpose, QuestionAsked
from app.preferences import Preferences, TextSize
from app.reasons import ReasonCode
from app.record.home import Home
from content_packs.model import (
    Categorise,
    Cloze,
    HotSpot,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
)
from tests.e2e.conftest import ROOT, Person, screen_of
from tests.e2e.day import FINGER, KEYS, Day
from ui.compose import open_program
from ui.demo import DEMO_PIN

PACK = "care-essentials"
ITEMS = (
    *("hands-when-1", "hands-when-2", "hands-when-5", "hands-when-4", "hands-when-6", "hands-how-1"),
    *("ppe-use-6", "hands-how-sort", "food-temperature-gaps", "hands-how-find"),
)
"""One of each kind."""
MOST_STEPS = 20
REGION = "a place in the picture"


def translations(language: str) -> dict[str, list[str]]:
    """Return what each English text of the window is in a language, in whatever places it stands."""
    found: dict[str, list[str]] = defaultdict(list)
    for message in ET.parse(ROOT / f"ui/window/i18n/stepwell_{language}.ts").getroot().iter("message"):
        source, words = message.findtext("source") or "", message.findtext("translation") or ""
        found[source] += [words] if words else []
    return found


class Hand(Day):
    """What one person does with one hand, in their language; buttons are called by their English words."""

    def __init__(self, person: Person, hand: str, language: str) -> None:
        super().__init__(person, hand)
        self._words = translations(language) if language != "en" else {}

    def says(self, name: str, **parts: str) -> str:
        """Return what stands on the screen for an English name."""
        candidates = [words.format(**parts) for words in (*self._words.get(name, ()), name)]
        return next((words for words in candidates if self.person.can_press(words)), candidates[0])

    def there(self, *names: str) -> str:
        """Return the first of these that can be pressed, in English; "" for none."""
        return next((name for name in names if self.person.can_press(self.says(name))), "")

    def push(self, *names: str) -> None:
        """Press the first of these that is there."""
        name = self.there(*names)
        assert name, (names, self.screen)
        self.press(self.says(name))

    def give(self, item: Item, *, right: bool) -> None:
        """Answer, right or wrong."""
        match item:
            case TrueFalse():
                self._choose(self.says("True" if item.answer is right else "False"))
            case SingleChoice() | MultipleChoice():
                wanted = [one.text for one in item.options if one.right is right]
                for words in wanted if isinstance(item, MultipleChoice) else wanted[:1]:
                    self._choose(words)
            case Ordering():
                self._order(item.steps if right else tuple(reversed(item.steps)))
            case Matching():
                for pair in item.pairs if right else reversed(item.pairs):
                    self._choose(pair.right)
            case Numeric():
                self._number(f"{item.answer:g}" if right else "3")
            case ShortText():
                self.write(next(iter(self.screen["lines"])), item.accept[0] if right else item.wrong[0].text)
            case _:
                self._of_parts(item, right=right)

    def _of_parts(self, item: Item, *, right: bool) -> None:
        match item:
            case Categorise():
                self._sort(item, right=right)
            case Cloze():
                self._fill(item, right=right)
            case HotSpot():
                self._point(item, right=right)

    def _choose(self, words: str) -> None:
        self.press(words, key="Space")

    def _number(self, digits: str) -> None:
        if self.hand == KEYS:
            self.write(next(iter(self.screen["lines"])), digits)
        else:
            self.press(*digits)

    def _order(self, steps: tuple[str, ...]) -> None:
        for place, step in enumerate(steps):
            for _move in steps:
                at = self.screen["offered"].index(step)
                if at == place:
                    break
                self.press(self.says("Move up: {step}", step=step), key="Space")  # `day.py` takes hold of one
            assert self.screen["offered"][place] == step

    def _sort(self, item: Categorise, *, right: bool) -> None:
        groups = {thing.text: thing.group if right else 1 - thing.group for thing in item.things}
        for thing in list(self.screen["offered"]):
            if self.hand == KEYS:
                self.person.do("keys", text=f"{groups[thing] + 1}")
            else:
                self.press(item.groups[groups[thing]])

    def _fill(self, item: Cloze, *, right: bool) -> None:
        lines = iter(list(self.screen["lines"]))
        other = next(gap.wrong[0].text for gap in item.gaps if gap.wrong)
        for gap in item.gaps:
            if gap.options:
                self._choose(next(one.text for one in gap.options if one.right is right))
            else:
                words = next((one for one in gap.accept if not any(map(str.isdigit, one))), gap.accept[0])
                self.write(next(lines), words if right else other)

    def _point(self, item: HotSpot, *, right: bool) -> None:
        wanted = [region.text for region in item.regions if region.right is right]
        if self.hand == FINGER and item.regions[0].text in wanted:
            self.person.do("finger", name=REGION)
            wanted.remove(item.regions[0].text)
        if wanted and self.there("Answer from a list instead"):
            self.press(self.says("Answer from a list instead"), key="Space")
        for words in wanted:
            self._choose(next(name for name in self.screen["offered"] if name.endswith(words)))

    def hint(self) -> None:
        """Open the hint."""
        if not self.there("Hint"):
            self.push("More")
        self.push("Hint")

    def end(self) -> None:
        """Go on, and end the attempt at the next question."""
        for _step in range(MOST_STEPS):
            if self.page == "TodayPage":
                return
            if self.page == "QuestionPage" and not self.there("Go on"):
                if not self.there("Stop for now"):
                    self.push("More")
                self.push("Stop for now")
                self.push("End it here")
            elif self.page == "LessonPage":
                self.push("I have read this", "I know it now")
            else:
                self.push("Go on", "To Today", "Back to Today")
        raise AssertionError(self.screen)


def ask(home: Path, language: str) -> tuple[dict[str, tuple[Item, bool]], list[str]]:
    """Put each question before Tom twice, to be answered right and wrong; return them by attempt, and their order."""
    asked: dict[str, tuple[Item, bool]] = {}
    with open_program(Home(home)) as program:
        who = next(card.id for card in program.accounts.cards() if card.name == "Tom Reilly")
        liked = Preferences(shown_how=True, language=language, text_size=TextSize.XXL)
        program.accounts.set_preferences(who, liked)
        index = program.shelf.index(PACK, language=language)
        for name in ITEMS:
            for right in (True, False):
                item = index.items[name]
                module = next(each.id for each in index.pack.modules if item.competency in each.competencies)
                attempt = str(uuid4())
                asked[attempt] = item, right
                program.record.append(
                    who,
                    AttemptStarted(
                        attempt=attempt, purpose=Purpose.MODULE, pack=PACK, version=index.version, module=module
                    ),
                    QuestionAsked(
                        attempt=attempt,
                        item=name,
                        competency=item.competency,
                        number=1,
                        shuffle=4711,
                        reason=ReasonCode.CHOSEN_BY_YOU.value,
                        params={},
                        probability=0.5,
                        gain=0.1,
                    ),
                )
    return asked, list(reversed(asked))


@pytest.mark.soak
@pytest.mark.parametrize(("hand", "language"), [(KEYS, "en"), (FINGER, "en"), (FINGER, "ar")])
def test_each_kind(demo: Path, tmp_path: Path, sit_down: Callable[..., Person], hand: str, language: str) -> None:
    asked, order = ask(demo, language)
    day = Hand(sit_down(demo, kiosk=hand == FINGER, where=screen_of(tmp_path, 1024, 600)), hand, language)
    if day.page == "AttractPage":
        day.push("Touch to begin")
    day.press("Tom Reilly")
    day.pin(DEMO_PIN)
    day.push("Come in")
    for attempt in order:
        item, right = asked[attempt]
        day.push("Go on")
        assert day.screen["kind"] == type(item).__name__
        if not right and item.hint:
            day.hint()
        day.give(item, right=right)
        day.push("Check", "Check: I am sure", "I am sure")
        assert day.there("Go on"), day.screen
        assert day.screen["page"] == "QuestionPage"
        day.push("Go on")
        day.end()
    day.person.kill()  # a kiosk is not closed
    with open_program(Home(demo)) as program:
        facts = [event.fact for event in program.record.events() if isinstance(event.fact, AnswerGiven)]
    given = {fact.attempt: (fact.item, fact.right, fact.assisted) for fact in reversed(facts) if fact.attempt in asked}
    assert given == {
        attempt: (item.id, right, not right and bool(item.hint)) for attempt, (item, right) in asked.items()
    }
