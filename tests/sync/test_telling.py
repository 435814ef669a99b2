# SPDX-License-Identifier: Apache-2.0
"""Devices are told one thing in one go; where that does not go to its end, the repository is what it was."""

from __future__ import annotations

import pytest

from app.record.errors import StoreFailed
from app.repository.errors import RepositoryFailed
from app.repository.names import ROSTER, RULES
from sync.publishing import editing, keys, telling
from sync.publishing.office import Office
from sync.publishing.workshop import TARGETS
from tests.sync.repository_kit import CHEAP, PASSPHRASE, Device, Organisation

FIRST, SECOND = b"# first\n", b"# second\n"


@pytest.fixture
def ours(tmp_path):
    ours = Organisation(tmp_path)
    ours.publish()
    return ours


def files(ours):
    return {
        path.relative_to(ours.workshop.folder): path.read_bytes()
        for folder in (ours.workshop.public, ours.workshop.drafts)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_it_is_told_and_a_device_hears_it(ours, tmp_path):
    ours.clock.now += 1
    telling.tell_at_once(ours.workshop, ours.day(), RULES, FIRST)
    telling.tell_at_once(ours.workshop, ours.day(), RULES, SECOND)
    assert telling.told(ours.workshop, RULES) == SECOND
    assert telling.told(ours.workshop, ROSTER) is None
    device = Device(tmp_path / "device", ours.setting(), reading_key=ours.reading_key)
    device.look()
    assert device.memory.done == [(RULES, SECOND)]
    assert ours.workshop.drafted() == ()


def test_the_passphrase_has_to_be_right_and_nothing_is_left(ours):
    before = files(ours)
    with pytest.raises(RepositoryFailed) as failed:
        Office(ours.workshop).tell_at_once(RULES, FIRST, "another four words")
    assert failed.value.code == "wrong_passphrase"
    assert files(ours) == before
    Office(ours.workshop).tell_at_once(RULES, FIRST, PASSPHRASE)
    assert telling.told(ours.workshop, RULES) == FIRST


@pytest.mark.parametrize("at", ["_stamp", "_looked_at"])
def test_a_disk_that_fails_in_the_middle_leaves_the_repository_as_it_was(ours, monkeypatch, at):
    telling.tell_at_once(ours.workshop, ours.day(), RULES, FIRST)
    before = files(ours)

    def fails(*given):
        raise StoreFailed

    monkeypatch.setattr(f"sync.publishing.releasing.{at}", fails)
    with pytest.raises(StoreFailed):
        telling.tell_at_once(ours.workshop, ours.day(), RULES, SECOND)
    assert files(ours) == before


def test_what_somebody_else_has_changed_is_not_published_by_the_way(ours):
    ours.offer()
    before = files(ours)
    with pytest.raises(RepositoryFailed) as failed:
        telling.tell_at_once(ours.workshop, ours.day(), RULES, FIRST)
    assert failed.value.code == "something_waits"
    assert files(ours) == before


def test_a_draft_that_a_kill_left_is_gone_on_with(ours):
    editing.add_organisation(ours.workshop, RULES, FIRST)  # and then the power went
    telling.tell_at_once(ours.workshop, ours.day(), RULES, SECOND)
    assert telling.told(ours.workshop, RULES) == SECOND


def test_where_others_sign_too_nothing_is_told_alone(tmp_path):
    others = [keys.new_key(name, PASSPHRASE, cost=CHEAP) for name in ("ana", "bo")]
    ours = Organisation(
        tmp_path, holders=editing.Holders(targets=tuple(map(keys.public_half, others)), targets_threshold=2)
    )
    ours.sign_drafts(*keys.that_open(others, PASSPHRASE))
    ours.publish()
    before = files(ours)
    with pytest.raises(RepositoryFailed) as failed:
        telling.tell_at_once(ours.workshop, [*ours.day(), *keys.that_open(others[:1], PASSPHRASE)], RULES, FIRST)
    assert (failed.value.code, failed.value.params) == ("needs_signatures", {"role": TARGETS, "missing": 1})
    assert files(ours) == before
