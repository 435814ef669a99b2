# SPDX-License-Identifier: Apache-2.0
"""A kiosk: how long it waits, what it shows to those who pass by, and who may open its lock."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.errors import Refusal
from app.kiosk import COUNTDOWN_S, IDLE_S, TOPICS, Kiosk, KioskSetting, this_week, week_number
from app.leading.facts import TopicChosen
from app.record.timeline import BUILD_MS
from app.rights import ActorKind
from app.trusted_time import learn_server_time
from tests.app.conftest import MakeDevice
from tests.app.kit import Device

DAY = 86_400_000


def kiosk_of(device: Device) -> Kiosk:
    return Kiosk(device.database, gate=device.gate, audit=device.audit, shelf=device.shelf, clock=device.clock)


def test_how_long_it_waits_is_set_by_who_may_and_kept(make_device: MakeDevice) -> None:
    device = make_device()
    kiosk = kiosk_of(device)
    assert kiosk.setting() == KioskSetting(idle_s=180, countdown_s=30)
    kiosk.set_waiting(KioskSetting(idle_s=60, countdown_s=20))
    assert kiosk_of(device).setting() == KioskSetting(idle_s=60, countdown_s=20)
    assert not kiosk.shown().still
    noted = device.audit.entries(action="kiosk_set")
    assert [entry.detail for entry in noted] == [{"idle_s": 60, "countdown_s": 20, "still": 0}]


@pytest.mark.parametrize(
    ("idle", "countdown", "what"),
    [
        (IDLE_S[0] - 1, 30, "idle"),
        (IDLE_S[1] + 1, 30, "idle"),
        (180, COUNTDOWN_S[0] - 1, "countdown"),
        (180, COUNTDOWN_S[1] + 1, "countdown"),
    ],
)
def test_nobody_is_rushed_and_nobody_stays_signed_in_for_hours(
    make_device: MakeDevice, idle: int, countdown: int, what: str
) -> None:
    device = make_device()
    with pytest.raises(Refusal) as refused:
        kiosk_of(device).set_waiting(KioskSetting(idle_s=idle, countdown_s=countdown))
    assert (refused.value.code, refused.value.params["what"]) == ("kiosk_waiting", what)
    assert kiosk_of(device).setting() == KioskSetting()
    assert not device.audit.entries(action="kiosk_set")


def test_who_leaves_the_kiosk_is_written_down(make_device: MakeDevice) -> None:
    device = make_device(actor=None)
    device.accounts.add(id="ana", name="Ana", pin="2580")
    kiosk = kiosk_of(device)
    with pytest.raises(Refusal, match="not_signed_in"):
        kiosk.leave()
    assert device.accounts.sign_in("ana", "2580").ok
    with pytest.raises(Refusal, match="not_allowed"):
        kiosk.leave()
    assert not device.audit.entries(action="kiosk_left")
    device.accounts.sign_out()
    operator = make_device()
    kiosk_of(operator).leave()
    assert [entry.kind for entry in operator.audit.entries(action="kiosk_left")] == [ActorKind.COMMAND_LINE]


def test_topics_come_from_the_packs_and_are_other_ones_next_week(make_device: MakeDevice) -> None:
    device = make_device()
    pack = device.shelf.index(device.shelf.main()).pack
    titles = {module.title for module in pack.modules}
    shown = kiosk_of(device).shown()
    assert 1 <= len(shown.topics) <= TOPICS
    assert {topic.title for topic in shown.topics} <= titles
    assert {topic.pack for topic in shown.topics} == {pack.manifest.title}


def test_every_topic_has_its_week() -> None:
    things = tuple(range(10))
    weeks = [this_week(things, week) for week in range(5)]
    assert all(len(set(week)) == TOPICS for week in weeks)
    assert {thing for week in weeks for thing in week} == set(things)
    assert this_week((), 3) == ()
    assert this_week((1, 2), 3) == (1, 2)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((2026, 12, 28), (2027, 1, 3), True),
        ((2027, 1, 3), (2027, 1, 4), False),
        ((1970, 1, 1), (1970, 1, 4), True),
        ((1970, 1, 4), (1970, 1, 5), False),
    ],
)
def test_a_week_begins_on_monday_also_over_new_year(
    one: tuple[int, int, int], other: tuple[int, int, int], same: bool
) -> None:
    numbers = {week_number(int(datetime(*day, tzinfo=UTC).timestamp() * 1000)) for day in (one, other)}
    assert len(numbers) == (1 if same else 2)


def test_the_time_of_day_is_shown_only_while_it_is_believed(make_device: MakeDevice) -> None:
    device = make_device()
    kiosk = kiosk_of(device)
    device.clock.jump(BUILD_MS + DAY)
    assert kiosk.shown().clock
    device.clock.jump(0)
    assert not kiosk.shown().clock
    device.clock.jump(BUILD_MS + 4000 * DAY)
    assert not kiosk.shown().clock
    device.clock.jump(BUILD_MS + DAY)
    learn_server_time(device.database, BUILD_MS + DAY, 3 * DAY)
    assert not kiosk.shown().clock


def test_the_topic_of_the_week_stands_first_while_it_lasts(make_device: MakeDevice) -> None:
    device = make_device()
    device.accounts.add(id="sue", name="Sue", role="supervisor", pack="kit")
    kiosk, now = kiosk_of(device), device.clock.now_ms() // DAY
    before = kiosk.shown().topics
    last = next(m for m in device.shelf.index("kit").pack.modules if m.title == before[-1].title)
    chosen = TopicChosen(site="", pack="kit", version="1.0.0", module=last.id, from_day=now, until_day=now + 1)
    device.record.append("sue", chosen)
    assert before[0].title != last.title
    assert kiosk.shown().topics[0].title == last.title
    assert len(set(kiosk.shown().topics)) == len(before)
    device.clock.pass_ms(2 * DAY)
    assert kiosk.shown().topics[0].title == before[0].title
