# SPDX-License-Identifier: Apache-2.0
"""A learner's state follows them through an LRS that nobody can be asked to change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.events import Purpose
from app.record.leaving import let_go
from sync.lrs import Answer, Problem
from tests.app.record.record_kit import HandClock
from tests.bendable_lrs import BendableLrs
from tests.sync.roam_kit import Site

HOUR = 3_600_000


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture(params=["timestamp", "stored"])
def lrs(request: pytest.FixtureRequest, clock: HandClock) -> BendableLrs:
    made = BendableLrs()
    made.filters_on, made.clock, made.offset_ms, made.bare = request.param, clock, 0, False
    return made


@pytest.fixture
def here(tmp_path: Path, lrs: BendableLrs, clock: HandClock):
    yield from site(tmp_path, lrs, "here", clock)


@pytest.fixture
def there(tmp_path: Path, lrs: BendableLrs, clock: HandClock):
    yield from site(tmp_path, lrs, "there", clock)


def site(folder: Path, lrs: BendableLrs, name: str, clock: HandClock):
    made = Site(folder, lrs, name, clock)
    made.device.enrol()
    yield made
    made.device.close()


def lived(place: Site, *, right: bool = True) -> None:
    """A diagnostic and a module."""
    device = place.device
    device.begun()
    device.finish(device.learning.start("ana", Purpose.MODULE, "clean"), right=right)


def equal(*places: Site) -> None:
    assert len({place.digest() for place in places}) == 1
    one, *others = (place.tables() for place in places)
    assert all(other == one for other in others)


def test_what_was_done_on_one_device_is_there_on_the_other(here: Site, there: Site) -> None:
    lived(here)
    report = here.sync()
    came = there.sync()
    assert report.came_back == 0
    assert came.came_back == report.sent == len(here.device.roamed())
    assert came.learners == ("ana",)
    assert here.digest().events > 10
    equal(here, there)


def test_both_go_on_and_meet_again(here: Site, there: Site, clock: HandClock) -> None:
    lived(here)
    here.sync()
    there.sync()
    there.device.finish(there.device.learning.start("ana", Purpose.MODULE, "safe"))
    clock.pass_ms(HOUR)
    here.device.finish(here.device.learning.start("ana", Purpose.SHIFT_QUIZ))
    for place in (there, here, there):
        place.sync()
    equal(here, there)


def test_a_laptop_that_was_offline_for_months_is_heard_of_by_its_manifest(
    here: Site, there: Site, clock: HandClock, lrs: BendableLrs
) -> None:
    lived(here)
    clock.pass_ms(60 * 24 * HOUR)
    there.sync()
    there.device.begun()
    there.sync()
    clock.pass_ms(HOUR)
    there.sync()  # its cursor stands after everything that `here` did
    here.sync()
    before = lrs.reads
    assert there.sync().came_back == sum(event.device == "here" for event in here.device.roamed())
    assert lrs.reads - before <= 4
    equal(here, there)


def test_a_sync_with_nothing_to_do_asks_twice(here: Site, there: Site, clock: HandClock, lrs: BendableLrs) -> None:
    lived(here)
    here.sync()
    there.sync()
    clock.pass_ms(HOUR)
    for place, questions in ((here, 2), (there, 1)):  # has it what I sent; what is new at my site
        place.sync()
        before = lrs.reads, len(lrs.bodies)
        assert place.sync().came_back == 0
        assert (lrs.reads - before[0], len(lrs.bodies) - before[1]) == (questions, 0)


def test_two_sendings_within_one_second_are_both_heard_of(here: Site, there: Site) -> None:
    lived(here)
    here.sync()
    there.sync()
    here.device.finish(here.device.learning.start("ana", Purpose.MODULE, "safe"))
    here.sync()
    there.sync()
    equal(here, there)


def test_a_manifest_that_could_not_be_sent_is_made_again(here: Site, there: Site, lrs: BendableLrs) -> None:
    there.sync()
    lived(here)
    sent = here.device.outbox.counts().waiting
    batches = -(-sent // 100)
    plain = lrs.post

    def posting(body: bytes) -> Answer:
        if len(lrs.bodies) == batches:
            lrs.drop_next = 1
        return plain(body)

    lrs.post = posting  # type: ignore[method-assign]
    report = here.sync()
    assert (report.problem, report.sent) == (Problem.OFFLINE, sent)
    there.sync()
    assert here.digest() != there.digest()
    lrs.post = plain  # type: ignore[method-assign]
    here.sync()
    there.sync()
    equal(here, there)


def test_an_lrs_that_was_put_back_to_a_backup_gets_what_it_lost(
    here: Site, there: Site, lrs: BendableLrs, clock: HandClock
) -> None:
    lived(here)
    here.sync()
    clock.pass_ms(HOUR)
    here.device.finish(here.device.learning.start("ana", Purpose.MODULE, "safe"))
    sent = here.sync().sent
    assert here.sync().again == 0
    lrs.lose(1 + sent // 2)
    clock.pass_ms(HOUR)
    report = here.sync()
    assert (report.again, report.sent) == (sent, sent)  # the whole batch: that half of it is there does no harm
    there.sync()
    equal(here, there)
    assert here.sync().again == 0


def test_an_lrs_that_takes_and_never_shows_is_believed_and_not_sent_everything_again(
    here: Site, lrs: BendableLrs
) -> None:
    lived(here)
    here.sync()
    lrs._single = lambda _wanted, *, voided: lrs._answer(404, None)  # type: ignore[method-assign]
    report = here.sync()
    assert (report.again, report.sent, report.problem) == (0, 0, None)


def test_what_was_sent_is_let_go_only_once_it_was_seen_there(here: Site, lrs: BendableLrs, clock: HandClock) -> None:
    lived(here)
    sent = here.sync().sent
    clock.pass_ms(1000 * 24 * HOUR)
    assert let_go(here.device.database, clock.now_ms()) == 0
    here.sync()
    assert let_go(here.device.database, clock.now_ms()) == sent
    here.device.finish(here.device.learning.start("ana", Purpose.MODULE, "safe"))
    here.sync()
    manifests = [one for one in lrs.stored.values() if one["verb"]["display"] == {"en": "sent"}]
    said = json.loads(next(v for k, v in manifests[-1]["context"]["extensions"].items() if k.endswith("/manifest")))
    assert said["absent"] == ""


def test_another_lrs_gets_everything(here: Site, there: Site, lrs: BendableLrs, clock: HandClock) -> None:
    lived(here)
    sent = here.sync().sent
    clock.pass_ms(HOUR)
    lrs.stored.clear()
    report = here.sync()
    assert (report.again, report.sent) == (sent, sent)
    there.sync()
    equal(here, there)


def test_what_was_set_aside_is_named_as_absent_and_comes_once_it_was_released(
    here: Site, there: Site, lrs: BendableLrs, clock: HandClock
) -> None:
    lived(here)
    bad = here.device.roamed()[7].id
    lrs.poison.add(bad)
    there.sync()
    assert here.sync().quarantined == 1
    there.sync()
    before = lrs.reads
    there.sync()
    assert lrs.reads - before == 1  # it does not look for what is not there
    lrs.poison.clear()
    here.device.outbox.release()
    clock.pass_ms(24 * HOUR)
    here.sync()
    there.sync()
    equal(here, there)


def test_what_is_nowhere_is_not_looked_for_again_and_again(
    here: Site, there: Site, lrs: BendableLrs, clock: HandClock
) -> None:
    there.sync()
    lived(here)
    here.sync()
    lrs.voided.add(here.device.roamed()[3].id)
    clock.pass_ms(HOUR)
    there.sync()
    before = lrs.reads
    there.sync()
    assert lrs.reads - before == 1
    assert len(there.device.roamed()) == len(here.device.roamed()) - 1


def test_a_device_that_broke_before_its_manifest_is_found_by_asking_for_everything(
    here: Site, there: Site, lrs: BendableLrs
) -> None:
    there.sync()
    lived(here)
    here.sync()
    for manifest in [name for name, one in lrs.stored.items() if one["verb"]["display"] == {"en": "sent"}]:
        del lrs.stored[manifest]
    assert there.sync().came_back == 0
    there.roaming.fetching.start_over()
    there.sync()
    equal(here, there)


def test_two_devices_that_disagree_about_a_persons_site_meet_when_the_person_is_there(
    here: Site, there: Site, clock: HandClock
) -> None:
    here.device.database.execute("UPDATE learner SET site = 'home computer'")
    there.device.database.execute("UPDATE learner SET site = 'ward'")
    there.sync()
    lived(here)
    clock.pass_ms(40 * 24 * HOUR)
    here.sync()
    there.sync()
    assert there.digest() != here.digest()
    there.roaming.fetching._at_device = lambda: "ana"
    there.sync()
    equal(here, there)


def test_foreign_statements_are_passed_over(here: Site, there: Site, lrs: BendableLrs) -> None:
    lived(here)
    here.sync()
    mine = next(iter(lrs.stored.values()))
    odd = {"id": "5d9a1c1e-0000-4000-8000-000000000001", "version": "2.0.0", "actor": mine["actor"]}
    odd |= {"timestamp": mine["timestamp"], "stored": mine["stored"], "verb": {"id": "x:v"}, "object": {"id": "x:o"}}
    lrs.stored[odd["id"]] = odd | {"context": {"contextAgents": [{"objectType": "contextAgent"}]}}
    worse = odd | {"id": "5d9a1c1e-0000-4000-8000-000000000002", "context": {"extensions": [1]}}
    lrs.stored[worse["id"]] = worse
    assert there.sync().came_back == len(here.device.roamed())
    equal(here, there)


def test_a_history_that_was_cut_goes_on_where_it_was(here: Site, there: Site, lrs: BendableLrs) -> None:
    lrs.page_size = 10
    lived(here)
    here.sync()
    plain, asked = lrs.get, []

    def getting(resource: str, params: dict[str, str]) -> Answer:
        asked.append((resource, dict(params)))
        if len(asked) == 3:
            lrs.unreachable = Problem.OFFLINE
        return plain(resource, params)

    lrs.get = getting  # type: ignore[method-assign]
    report = there.sync()
    assert 0 < report.came_back < len(here.device.roamed())
    if lrs.filters_on == "timestamp":  # all were stored in one moment
        newest = {event.id for event in here.device.roamed()[-report.came_back :]}
        assert {event.id for event in there.device.roamed()} == newest
    assert there.device.learning.today("ana")  # they can begin
    lrs.unreachable = None
    there.sync()
    equal(here, there)
    assert ("until" in asked[3][1]) is (lrs.filters_on == "timestamp")  # by equal times it cannot be told


def test_who_is_at_the_device_comes_first(here: Site, there: Site, lrs: BendableLrs) -> None:
    there.device.enrol("bo")
    there.device.enrol("cy")
    there.roaming.fetching._at_device = lambda: "bo"
    assert next(one.learner for one in there.roaming.fetching.newcomers()) == "bo"
    asked: list[str] = []
    plain = lrs.get

    def getting(resource: str, params: dict[str, str]) -> Answer:
        asked.append(params.get("agent", ""))
        there.roaming.fetching._at_device = lambda: "ana"  # Bo has gone, Ana has sat down
        return plain(resource, params)

    lrs.get = getting  # type: ignore[method-assign]
    there.sync()
    assert [name for text in asked for name in ("ana", "bo", "cy") if f'"{name}"' in text][:3] == ["bo", "ana", "cy"]


def test_a_link_that_leads_in_a_circle_or_to_another_host_is_not_followed_for_ever(
    here: Site, there: Site, lrs: BendableLrs
) -> None:
    lrs.page_size = 10
    lrs.more_begins = "https://elsewhere.example/xAPI/statements"
    lived(here)
    here.sync()
    there.sync()
    equal(here, there)
    lrs._page = lambda _number: lrs._answer(200, {"statements": [], "more": "/xAPI/statements?page=1"})  # type: ignore[method-assign]
    before = lrs.reads
    there.sync()
    assert lrs.reads - before <= 3


def test_who_is_not_known_here_has_left_or_was_erased_is_not_fetched(here: Site, there: Site, lrs: BendableLrs) -> None:
    here.device.enrol("zed")
    lived(here)
    here.device.begun("zed")
    here.sync()
    there.sync()
    assert there.device.record.learners() == ["ana"]
    there.device.privacy.erase("ana")
    before = lrs.reads
    there.sync()
    assert there.device.record.learners() == []
    agents = lrs.reads - before
    assert agents <= 2


def test_an_lrs_that_may_not_be_read_does_not_hold_up_sending(here: Site, lrs: BendableLrs) -> None:
    lived(here)
    lrs.refuse_reads_with = Answer(status=403, words="scope")
    report = here.sync()
    assert report.sent > 0
    assert (report.problem, report.pull_problem) == (None, Problem.CREDENTIALS)
    here.device.finish(here.device.learning.start("ana", Purpose.MODULE, "safe"))
    assert here.sync(now=False).sent > 0


def test_a_device_whose_clock_is_years_ahead_hears_and_is_heard(
    tmp_path: Path, there: Site, lrs: BendableLrs, clock: HandClock
) -> None:
    ahead = HandClock(clock.now_ms() + 3 * 365 * 24 * HOUR)
    wrong = Site(tmp_path, lrs, "wrong", ahead)
    wrong.device.enrol()
    lrs.offset_ms = -3 * 365 * 24 * HOUR
    lrs.clock = ahead
    wrong.sync()
    lived(wrong)
    wrong.sync()
    lrs.offset_ms, lrs.clock = 0, clock
    assert all(abs(event.corrected_ms - clock.now_ms()) < HOUR for event in wrong.device.roamed())
    there.sync()
    there.device.finish(there.device.learning.start("ana", Purpose.MODULE, "safe"))
    there.sync()
    lrs.offset_ms, lrs.clock = -3 * 365 * 24 * HOUR, ahead
    wrong.sync()
    equal(wrong, there)
    wrong.device.close()


def test_a_manifest_says_nothing_but_numbers_times_and_opaque_ids(here: Site, lrs: BendableLrs) -> None:
    lived(here)
    here.sync()
    (manifest,) = (one for one in lrs.stored.values() if one["verb"]["display"] == {"en": "sent"})
    assert manifest["actor"]["account"]["name"] == "ana"
    said = json.loads(next(v for k, v in manifest["context"]["extensions"].items() if k.endswith("/manifest")))
    own = [event for event in here.device.roamed() if event.device == "here"]
    assert said == {"absent": "", "last": own[-1].roam_sequence, "oldest_ms": own[0].corrected_ms}


@pytest.mark.parametrize("order", [1, -1])
def test_an_lrs_without_a_date_that_stamps_everything_alike_hides_no_second_sending(
    here: Site, there: Site, lrs: BendableLrs, clock: HandClock, order: int
) -> None:
    lrs.clock = lrs.offset_ms = None
    there.sync()
    for module in ("clean", "safe"):
        lived(here) if module == "clean" else here.device.finish(
            here.device.learning.start("ana", Purpose.MODULE, module)
        )
        clock.pass_ms(HOUR)
        here.sync()
        lrs.stored = dict(list(lrs.stored.items())[::order])
        there.sync()
        equal(here, there)
    before = lrs.reads
    there.sync()
    assert lrs.reads - before == 1, "the earlier manifest, which comes again, is not taken for news"


@pytest.mark.parametrize("status", [400, 401, 403, 422])
def test_what_is_remembered_of_manifests_are_those_that_may_be_there(
    here: Site, lrs: BendableLrs, clock: HandClock, status: int
) -> None:
    plain = lrs.post
    refusing = [True]

    def posting(body: bytes) -> Answer:
        if refusing[0] and b'"Manifest"' in body:
            return Answer(status=status, words="no")
        return plain(body)

    lrs.post = posting  # type: ignore[method-assign]
    lived(here)
    for _ in range(3):
        here.sync()
        clock.pass_ms(24 * HOUR)
        here.device.finish(here.device.learning.start("ana", Purpose.SHIFT_QUIZ))
    assert here.device.database.execute("SELECT count(*) FROM handed").fetchone() == (0,)
    refusing[0] = False
    here.sync()
    ids = {row[0] for row in here.device.database.execute("SELECT id FROM handed").fetchall()}
    assert ids == {name for name, one in lrs.stored.items() if one["verb"]["display"] == {"en": "sent"}}
    assert len(ids) == 1
