# SPDX-License-Identifier: Apache-2.0
"""The page "What encourages me": off at first, kept here, never sent, and reminders that know when to be quiet."""

from __future__ import annotations

import msgspec
import pytest

from app.encouraging.views import NudgeKind, Rest
from app.events import PlanMade, ProgrammeJoined, Purpose
from app.own.facts import Measure
from app.preferences import Preferences, Wishes
from tests.app.encouraging_kit import encouraging, team_goals
from tests.app.kit import DAY, KIT, Device

ALL = Wishes(badges=True, team_goals=True, reminders=True, at_home=True)


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, KIT)
    device.enrol()
    device.begun()
    yield device
    device.close()


@pytest.fixture
def mine(device):
    return encouraging(device)


def test_everything_is_off_at_first(device, mine) -> None:
    page = mine.page("ana")
    assert page.wishes == Wishes(badges=False, team_goals=False, reminders=False, at_home=False, streak=True)
    assert (page.badges, page.goals) == ((), ())
    assert mine.new_badges("ana") == ()
    device.clock.pass_ms(DAY)
    assert mine.nudge("ana") is None
    assert mine.at_home() is False


def test_what_is_wished_stays_here_and_beside_other_preferences(device, mine) -> None:
    device.accounts.set_preferences("ana", Preferences(language="es"))
    before = device.facts()
    mine.wish("ana", ALL)
    mine.nudge("ana")
    mine.new_badges("ana")
    assert device.accounts.preferences("ana") == Preferences(language="es", wishes=ALL)
    assert device.facts() == before, "no event, so no statement"


def test_a_badge_is_said_once_and_stays_when_it_fades(device, mine) -> None:
    mine.wish("ana", Wishes(badges=True))
    device.finish(device.learning.start("ana", Purpose.MODULE, "speak"))
    for _ in range(4):
        device.clock.pass_ms(DAY // 2)
        device.finish(device.learning.start("ana", Purpose.SHIFT_QUIZ))
    new = mine.new_badges("ana")
    assert "speak" in {badge.about for badge in new}
    assert mine.new_badges("ana") == ()
    device.clock.pass_ms(900 * DAY)
    assert {badge.key for badge in new} <= {badge.key for badge in mine.page("ana").badges}


def test_a_hidden_streak_is_nowhere(device, mine) -> None:
    assert device.learning.today("ana").streak_shifts == mine.page("ana").shifts == 1
    mine.wish("ana", Wishes(streak=False))
    assert device.learning.today("ana").streak_shifts == mine.page("ana").shifts == 0


def test_reminders_at_sign_in(device, mine) -> None:
    mine.wish("ana", Wishes(reminders=True))
    device.clock.pass_ms(DAY)
    nudge = mine.nudge("ana")
    assert nudge is not None
    assert nudge.kind is NudgeKind.SHIFT_QUIZ
    assert mine.nudge("ana") is None
    mine.put_off("ana", NudgeKind.SHIFT_QUIZ, Rest.NEVER)
    assert mine.page("ana").resting == (NudgeKind.SHIFT_QUIZ,)
    device.clock.pass_ms(60 * DAY)
    assert mine.nudge("ana") is None
    mine.wish("ana", Wishes())
    mine.wish("ana", Wishes(reminders=True))
    assert mine.page("ana").resting == ()
    assert mine.nudge("ana") is not None


def test_a_goal_and_days_away(device, mine) -> None:
    mine.wish("ana", Wishes(reminders=True))
    today = device.clock.now_ms() // DAY
    plan = PlanMade(pack="kit", version="1.0.0", goals=("speak",), away_from=today, away_until=today + 9)
    device.record.append("ana", plan)
    assert mine.nudge("ana") is None
    device.record.append("ana", msgspec.structs.replace(plan, away_from=0, away_until=0))
    shown = []
    for _ in range(2):
        device.clock.pass_ms(DAY)
        shown.append(mine.nudge("ana"))
    assert [nudge.kind for nudge in shown] == [NudgeKind.SHIFT_QUIZ, NudgeKind.GOAL_STEP]
    assert shown[1].topic.startswith("Module ")


def test_what_is_due_soon_names_the_programme_and_nobody(device, mine) -> None:
    mine.wish("ana", Wishes(reminders=True))
    today = device.clock.now_ms() // DAY
    joined = ProgrammeJoined(
        programme="first", title="First weeks", pack="kit", version="1.0.0", competencies=("say",), per_week=1,
        start_day=today,
    )  # fmt: skip
    device.record.append("ana", joined)
    nudge = mine.nudge("ana")
    assert nudge is not None
    assert (nudge.kind, nudge.topic, nudge.until_day) == (NudgeKind.DUE_SOON, "First weeks", today + 6)
    told = msgspec.json.encode(nudge).decode().lower()
    assert "ana" not in told


def test_a_word_on_the_desktop_needs_a_device_of_ones_own(device, mine) -> None:
    mine.wish("ana", ALL)
    assert mine.page("ana").alone
    device.clock.pass_ms(DAY)
    device.enrol("ben")
    assert mine.at_home() is False
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'ben'")
    assert mine.at_home() is True
    assert mine.at_home() is False, "not again for three days"
    assert mine.wish("ana", Wishes(at_home=True)).wishes.at_home is False, "only with reminders"


def test_without_team_goals_somebody_takes_part_in_none(device) -> None:
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    goals = team_goals(device)
    mine = encouraging(device, goals)
    goal = goals.set(Measure.QUIZZES, 10, goals.today() + 5, by="sue").goal
    assert mine.page("ana").goals == ()
    mine.wish("ana", Wishes(team_goals=True))
    goals.join("ana", goal)
    assert mine.page("ana").goals[0].joined
    mine.wish("ana", Wishes())
    assert device.record.state("ana").own.joined.get(goal) is False
