# SPDX-License-Identifier: Apache-2.0
"""A learner's day, told once for two hands: a keyboard alone, and one finger alone. What they do is in `hands.py`.

After each step every screen is looked over: nothing is too small to touch; whoever has a keyboard sees where it is, and
stands at the heading of a new page, or at the line that it asks for.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.e2e.conftest import Person

KEYS, FINGER = "keys", "finger"
NOT_YET = ("I haven't learned this yet", "New to me")
"""The second where words are big."""
SEE = ("See the lesson", "Lesson")
MOST_STEPS = 120


class Day:
    """What one person does with one hand. `kinds` counts the questions that were answered, `pages` what was seen."""

    def __init__(self, person: Person, hand: str) -> None:
        self.person, self.hand = person, hand
        self.kinds: Counter[str] = Counter()
        self.pages: Counter[str] = Counter()
        self._was = ""

    @property
    def screen(self) -> dict[str, Any]:
        return self.person.screen

    @property
    def page(self) -> str:
        return str(self.screen["page"])

    # --- what a hand does

    def press(self, *names: str, key: str = "Return") -> None:
        """Press one control after the other."""
        for name in names:
            if self.hand == KEYS:
                self.person.do("walk", name=name, key=key)
            else:
                self.person.do("finger", name=name)
            self._look(name)

    def first(self, *names: str) -> str:
        """Press the first of these that is there, and return which."""
        name = next((name for name in names if self.person.can_press(name)), "")
        assert name, (names, self.screen)
        self.press(name)
        return name

    def stop(self) -> None:
        """Press *Stop for now*, where it stands or behind *More*."""
        if self.first("Stop for now", "More") == "More":
            self.press("Stop for now")

    def write(self, label: str, text: str) -> None:
        """Write on a line."""
        if self.hand == KEYS:
            self.person.do("walk", name=label, key="")
            self.person.do("keys", text=text)
        else:
            self.person.do("finger", name=label)
            self.person.do("spell", text=text)
        self._look(label)

    def pin(self, digits: str) -> None:
        """Type a PIN; the screen has keys for whoever has none."""
        if self.hand == KEYS:
            self.person.do("keys", text=digits)
            self._look(digits)
        else:
            self.press(*digits)

    def _look(self, after: str) -> None:
        hands, page = self.screen["hands"], self.page
        assert not hands["small"], (page, after, hands["small"])
        if page != self._was:
            self._was = page
            self.pages[page] += 1
            if self.hand == KEYS:
                back = self.pages[page] > 1 and hands["at_button"]  # the one that was left
                where = hands["at_heading"] or hands["at_line"] or back
                assert where, f"{page} opened after {after!r} with the focus at {hands['focus']!r}"
        if self.hand == KEYS:
            assert hands["focus_seen"], (page, after, hands)

    # --- what is learned

    def onward(self, until: str, *ways: str) -> None:
        """Do what each page asks for until a page of the kind `until` stands; `ways` are buttons that lead on."""
        portions = ("Start with a question", "I know it now", "6 more now", "Skip this")
        leads = (*ways, *portions, "Begin", "I have read it", "I have read this", "Go on", "Next", "Done")
        for _step in range(MOST_STEPS):
            if self.page == until:
                return
            if self.page == "QuestionPage" and not self.person.can_press("Go on"):
                self.answer()
            else:
                self.first(*leads)
        raise AssertionError(f"{until} was not reached: {dict(self.pages)}")

    def answer(self) -> None:
        """Answer the question on the screen in the way of its kind: any answer, and not "I haven't learned this"."""
        kind = self.screen["kind"]
        self.kinds[kind] += 1
        getattr(self, f"_answer_{kind.lower()}")()
        self.first("Check: not so sure", "Not so sure", "Check")
        assert self.person.can_press("Go on"), self.screen

    def _answer_singlechoice(self) -> None:
        self._option(0)

    _answer_truefalse = _answer_singlechoice

    def _answer_multiplechoice(self) -> None:
        self._option(0)
        self._option(1)

    def _option(self, place: int) -> None:
        self.press(self.screen["offered"][place], key="Space")

    def _answer_ordering(self) -> None:
        first, second = self.screen["offered"][:2]
        if self.hand == KEYS:
            self.press(f"Move down: {first}", key="Space")
        else:
            self.person.do("haul", name=first, to=second)
        assert self.screen["offered"][:2] == [second, first], "the step stands in its new place"

    def _answer_matching(self) -> None:
        offered = self.screen["offered"]
        for right in offered[len(offered) // 2 :]:
            self.press(right, key="Space")

    def _answer_categorise(self) -> None:
        for _thing in self.screen["offered"]:
            if self.hand == KEYS:
                self.person.do("keys", text="1")
            else:
                self.press(self.screen["groups"][0])

    def _answer_cloze(self) -> None:
        for label in self.screen["lines"]:
            self.write(label, "water")
        for option in self.screen["offered"]:
            self.press(option, key="Space")

    def _answer_hotspot(self) -> None:
        if self.hand == KEYS:
            self.press("Answer from a list instead", key="Space")
            self._option(0)
        else:
            self.person.do("finger", name="a place in the picture")

    def _answer_numeric(self) -> None:
        if self.hand == KEYS:
            self.write(next(iter(self.screen["lines"])), "5")
        else:
            self.press("5")
        for option in self.screen["offered"][:1]:
            self.press(option, key="Space")

    def _answer_shorttext(self) -> None:
        self.write(next(iter(self.screen["lines"])), "water")


def come_in(day: Day, name: str, pin: str = "1234") -> None:
    """Sign in."""
    if day.page == "AttractPage":
        day.press("Touch to begin")
    day.press(name)
    day.pin(pin)
    if day.page == "PinPage":
        day.press("Come in")


def be_new(day: Day, name: str, size: str = "Biggest", pin: str = "2580") -> None:
    """Say who one is, what one wants to learn, how it shall look, and choose a PIN."""
    if day.page == "AttractPage":
        day.press("Touch to begin")
    day.press("I am new here")
    day.write("Your name", name)
    day.press("Care essentials")
    day.press(size, key="Space")
    while not day.screen["heading"].startswith("Choose a PIN"):
        day.press("Go on")
    for _first_and_again in range(2):
        day.pin(pin)
        day.press("Go on")
    if day.page == "RecoveryCodePage":
        day.press("Not now")
    if day.page == "ShowHowPage":
        day.press("I know how")


def choose_and_drop(day: Day) -> None:
    """Say that something is not for oneself, and think better of it; begin something of one's own choice, and stop."""
    if day.person.can_press("Not for me"):  # not where nothing is proposed
        day.press("Not for me")
        assert not day.person.can_press("Not for me")
        day.press("Undo")
        assert day.person.can_press("Not for me")
    day.press("Your role")
    day.answer()
    day.stop()
    day.press("End it here")
    day.first("To Today", "Today")
    assert day.page == "TodayPage"


def take_the_quiz(day: Day) -> None:
    """Five questions, and back to Today."""
    day.press("Start the quiz")
    day.onward("FinishedPage")
    day.press("To Today")


def read_a_lesson(day: Day) -> None:
    """Look at the lesson of a question that is new, hear a bit of its film, and go back to the question.

    Another lesson may come first, or in between.
    """
    day.press("Clean hands, no spread")
    looked = False
    for _step in range(MOST_STEPS):
        if day.page == "LessonPage" and day.person.can_press("Play"):
            break
        if day.page == "FinishedPage":  # it came to its end without the lesson that has a film: once more
            day.press("To Today")
            day.press("Clean hands, no spread")
            looked = False
            continue
        if day.page == "LessonPage" and day.first("Back to the question", "I have read this"):
            looked = True
        else:
            looked = day.first(*(() if looked else SEE), "Go on", *NOT_YET) in SEE
    if day.person.can_press("Play"):  # chance brings the lesson that has a film, and not every day
        day.press("Play")
        day.press("Pause")
    elif day.page == "LessonPage" and day.person.can_press("Next step"):
        day.press("Next step")
    for name in ("Captions", "What is said, as text", "Words in this lesson"):  # a recording has fewer of them
        if day.person.can_press(name):
            day.press(name)
    while day.page == "LessonPage":
        day.first("Back to the question", "I have read this")
    assert day.page == "QuestionPage"
    day.stop()
    day.press("Come back later")


def go_through_a_story(day: Day) -> None:
    """Choose the last way in each scene, to an end."""
    day.press("Dinner goes quiet", "Begin")
    for _scene in range(MOST_STEPS):
        if day.page == "DebriefPage":
            break
        if day.screen["offered"]:
            day.press(day.screen["offered"][-1])
        else:
            day.first("Go on", "Next")
    assert day.page == "DebriefPage", day.screen
    day.press("To Today")


def think_before_and_after(day: Day, thought: str = "I asked her how she was") -> None:
    """Write before the shift, stop, and find the words again."""
    day.press("A secret that is none", "Begin")
    day.write("Your thoughts", thought)
    day.press("Stop for now")
    assert day.page == "TodayPage"
    day.press("A secret that is none")
    assert thought in day.screen["lines"].values()
    day.onward("TodayPage", "To Today", "I have tried it")


def look_at_oneself(day: Day) -> None:
    """What I know so far, a certificate, what is kept about me, and back."""
    day.press("What I know so far", "More certificates")
    day.press("The first minutes of an emergency")
    day.first("Back", "To Today")
    if day.page == "TodayPage":
        day.press("What I know so far")
    day.press("My data", "Your answers and lessons", "Back")
    day.press("To Today")


def look_something_up(day: Day) -> None:
    """The words of the work, and help by a word of one's own."""
    day.press("Things to look up", "Words of the work", "Back", "To Today", "Find help about work")
    day.write("What do you want to know?", "choking")
    assert day.screen["controls"]
    day.press("Back")


def leave(day: Day) -> None:
    """Go."""
    day.press("Leave")
    assert day.page in ("PeoplePage", "AttractPage")
