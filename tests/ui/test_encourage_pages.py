# SPDX-License-Identifier: Apache-2.0
"""What encourages people in the window, on a real record: off at first, one reminder at a sign-in, and no names."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from app.encouraging.views import BadgeKind, Nudge, NudgeKind, Rest, TeamGoalCard
from app.events import Outcome, Purpose
from app.kiosk import Kiosk
from app.own.facts import Measure
from app.preferences import Preferences, Theme, Wishes
from app.rights import RIGHTS, Actor, ActorKind, Role
from app.views import Finished
from tests.app.encouraging_kit import encouraging, team_goals
from tests.app.kit import KIT, Device
from tests.ui.conftest import deliver
from tests.ui.fake_encouraging import BADGES
from ui.window import places
from ui.window.encourage_places import Encouraged, SiteGoals, WishesOf
from ui.window.encourage_words import badge_words, nudge_words
from ui.window.hand import Hand
from ui.window.home_word import HomeWord
from ui.window.lead_places import Lead
from ui.window.pages.steps import FinishedPage
from ui.window.pages.today import TodayPage
from ui.window.widgets.basic import Button, Text
from ui.window.widgets.nudge_card import NudgeCard
from ui.window.widgets.tick import Tick

ROOT = Path(__file__).parents[2]
RESULTS = {
    "p",
    "low",
    "high",
    "asked",
    "correct",
    "answers",
    "lessons",
    "seconds",
    "quizzes",
    "times",
    "done",
    "result",
}
RESULTS |= {"accepted", "minutes", "outcome", "together", "people", "score", "streak"}


END = Finished(
    attempt="a", purpose=Purpose.MODULE, outcome=Outcome.PASSED, asked=5, right=5, seconds=120.0, module="hands",
    settled=(), practise=(), next_modules=(),
)  # fmt: skip


@pytest.fixture
def device(tmp_path, program):
    device = Device(tmp_path, KIT)
    device.accounts.add(id="p0", name="Ana", pack="kit")
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    program.team_goals = team_goals(device)
    program.encouraging = encouraging(device, program.team_goals)
    yield device
    device.close()


@pytest.fixture
def hand(device, window, program):
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    return Hand(window)


def said(hand):
    return " | ".join(text.text() for text in hand.shown(Text, hand.page))


def to(hand, place):
    hand.window.navigator.to(place)
    hand.settle()


def press(hand, words):
    hand.press(next(each for each in hand.shown(Button, hand.page) if each.words == words))


def test_everything_is_off_and_is_turned_on_by_a_press(hand, device):
    to(hand, Encouraged())
    assert "are off. You choose what you want." in said(hand)
    to(hand, WishesOf())
    ticks = {tick.objectName(): tick for tick in hand.shown(Tick, hand.page)}
    assert {name: tick.on for name, tick in ticks.items()} == {
        "badges": False,
        "team_goals": False,
        "reminders": False,
        "streak": True,
    }
    hand.press(ticks["team_goals"])
    assert device.accounts.preferences("p0").wishes == Wishes(team_goals=True)
    press(hand, "Done")
    assert "Your team has no goal now." in said(hand)


def test_a_supervisor_sets_a_goal_in_three_presses_and_somebody_takes_part(hand, device, program):
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR, site=""))
    to(hand, Lead())
    press(hand, "Goals of the team")
    press(hand, "Set a goal")
    for words in ("Lessons read", "40", "2 weeks"):
        press(hand, words)
    assert hand.page.objectName() == "SiteGoalsPage"
    assert "Lessons read together: 40" in said(hand)
    assert "shown when three people take part" in said(hand)
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="p0", role=Role.LEARNER, site=""))
    program.encouraging.wish("p0", Wishes(team_goals=True))
    to(hand, Encouraged())
    press(hand, "Take part")
    assert "You take part." in said(hand)
    press(hand, "Take part no longer")
    assert "You take part." not in said(hand)
    device.gate.enter(Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR, site=""))
    to(hand, SiteGoals())
    press(hand, "End it")
    press(hand, "End it")
    assert "It was ended." in said(hand)


def test_who_may_not_set_a_goal_is_not_offered_it(hand, program):
    program.team.may = RIGHTS[Role.OPERATOR]
    to(hand, Lead())
    assert "Goals of the team" not in [each.words for each in hand.shown(Button, hand.page)]


def test_one_reminder_at_a_sign_in_until_it_is_put_off(window, program):
    reminding = program.encouraging
    reminding.reminder = Nudge(kind=NudgeKind.SHIFT_QUIZ)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    hand = Hand(window)
    for _ in range(2):
        window.navigator.to(places.Today())
        hand.settle()
        assert isinstance(hand.page, TodayPage)
        assert len(hand.shown(NudgeCard, hand.page)) == 1
    assert reminding.asked == 1
    press(hand, "Not now")
    assert window.navigator.page.objectName() == "PutOffPage"
    press(hand, "Never of this")
    assert reminding.calls == [("put_off", "p0", NudgeKind.SHIFT_QUIZ, Rest.NEVER)]
    assert isinstance(hand.page, TodayPage)
    assert not hand.shown(NudgeCard, hand.page)


def test_what_one_is_reminded_of_is_begun(window, program):
    reminding = program.encouraging
    reminding.reminder = Nudge(kind=NudgeKind.SHIFT_QUIZ)
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    deliver()
    hand = Hand(window)
    press(hand, "Do it now")
    assert reminding.calls == [("followed", "p0", NudgeKind.SHIFT_QUIZ)]
    assert hand.page.objectName() == "QuestionPage"


def test_new_badges_are_said_at_the_end_of_an_attempt(window, program):
    program.encouraging.new = BADGES
    window.navigator.to(places.SignedIn(program.accounts.people["p0"], Preferences(theme=Theme.LIGHT)))
    window.navigator.to(places.AtStep(END))
    deliver()
    hand = Hand(window)
    assert isinstance(hand.page, FinishedPage)
    assert "Clean hands" in said(hand)
    assert "You still knew it after a month or more" in said(hand)


def test_words_name_what_was_learned_and_nobody(qapp):
    assert all(badge.title in badge_words(badge) for badge in BADGES)
    assert {badge.kind for badge in BADGES} == set(BadgeKind)
    assert "Hands" in nudge_words(Nudge(kind=NudgeKind.GOAL_STEP, topic="Hands"))


# --- what passers-by and desktops are shown


@pytest.mark.dressed
def test_what_a_kiosk_shows_has_nothing_of_anybody(device, program):
    kiosk = Kiosk(device.database, gate=device.gate, audit=device.audit, shelf=device.shelf, clock=device.clock)
    before = kiosk.shown()
    device.begun("p0")
    program.encouraging.wish("p0", Wishes(badges=True, team_goals=True, reminders=True, at_home=True))
    goal = program.team_goals.set(Measure.QUIZZES, 60, program.team_goals.today() + 3, by="sue")
    program.team_goals.join("p0", goal.goal)
    program.encouraging.nudge("p0")
    assert kiosk.shown() == before
    shown = msgspec.json.encode(before).decode()
    assert not re.search(r"Ana|Sue|p0|60", shown)


class Tray(QSystemTrayIcon):
    """Notes what it is to show."""

    said = ()

    def showMessage(self, title, words, *_more):  # noqa: N802 - Qt's name
        self.said = (title, words)


@pytest.mark.parametrize(("front", "may", "there", "told"), [
    (False, True, True, True),
    (True, True, True, False),
    (False, False, True, False),
    (False, True, False, False),
])  # fmt: skip
def test_a_word_on_the_desktop(window, program, monkeypatch, front, may, there, told):  # noqa: PLR0917
    trays = []

    def make(parent):
        trays.append(Tray(parent))
        return trays[-1]

    program.encouraging.at_home = lambda: may
    monkeypatch.setattr(HomeWord, "_seen", lambda _self: front)
    word = HomeWord(window, program.background, program.encouraging, there=lambda: there, make=make)
    word.look()
    deliver()
    assert bool(trays) == told
    if told:
        assert trays[0].said == ("Stepwell", "A few minutes to learn something? Something is ready.")
        trays[0].hide()
    word.setParent(None)
    word.deleteLater()
    deliver()


def test_a_kiosk_never_says_a_word_on_the_desktop(window):
    assert window.findChildren(HomeWord)
    source = (ROOT / "ui/window/main_window.py").read_text("utf-8")
    alone = source[source.index("if self.kiosk is None:") :]
    assert alone.index("HomeWord(") < alone.index("QShortcut("), "only where this is no kiosk"


# --- nobody is ranked


def test_no_list_of_people_is_ordered_by_what_they_did():
    """Every ORDER BY of the program, and every page of people: names, ids, times and numbers of rows; no result."""
    ordered = []
    for folder in ("app", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            for terms in re.findall(r"ORDER BY ([^\"']*)", file.read_text("utf-8")):
                words = {word.rpartition(".")[2] for word in re.findall(r"[\w.]+", terms)}
                ordered += [(file.name, terms) for word in words & RESULTS]
    assert ordered == []


def test_a_goal_of_a_team_has_no_place_for_a_person_or_a_share():
    assert set(TeamGoalCard.__struct_fields__) == {
        *("goal", "measure", "target", "from_day", "until_day", "stage", "people", "together", "joined"),
    }
