# SPDX-License-Identifier: Apache-2.0
"""A draft is published for every device: all of it or nothing, and whoever presses knows what is taken back."""

from __future__ import annotations

from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from app.curating.sheet import Decision
from app.curating.signed import NOTE, Repository, Signing
from app.errors import Refusal
from app.organisation import Kind, Rule, Rules, Verb
from app.organisation_file import kept_text, written
from app.record.errors import StoreFailed
from app.record.meta import read_note
from app.repository.errors import RepositoryFailed
from app.repository.names import RULES
from app.rights import Role
from tests.app.curating.curating_kit import lesson

SECRET = "four words and more"


class FakeOffice:
    """A repository in memory."""

    def __init__(self):
        self.rules, self.copies, self.fails, self.key = None, [], "", True

    @contextmanager
    def locked(self):
        yield

    def can_sign(self):
        return self.key

    def standing(self):
        return SimpleNamespace(name="Six Homes")

    def told(self, path):
        assert path == RULES
        return self.rules

    def tell_at_once(self, path, content, passphrase):
        if passphrase != SECRET:
            raise RepositoryFailed("wrong_passphrase")
        self.rules = content
        return SimpleNamespace(expires_ms=7)

    def copy(self, to, tell=None):
        if self.fails:
            raise OSError(self.fails)
        self.copies.append(to)
        return 1


@pytest.fixture
def office():
    return FakeOffice()


@pytest.fixture
def signing(desk, office, tmp_path):
    signing = Signing(
        desk.database,
        publishing=desk.publishing,
        shelf=desk.shelf,
        gate=desk.gate,
        audit=desk.audit,
        office=lambda folder: office,
    )
    (tmp_path / "stick").mkdir()
    signing.set_up(Repository(folder=str(tmp_path / "office"), to=str(tmp_path / "stick" / "packs")))
    return signing


@pytest.fixture
def draft(desk):
    draft = desk.curating.begin()
    desk.curating.choose(draft, lesson("how-1"), Decision.FIRST, "Our sinks have no taps.")
    return draft


def code(work, *args):
    with pytest.raises(Refusal) as caught:
        work(*args)
    return caught.value.code


def test_it_is_signed_in_force_here_and_copied(desk, signing, office, draft, tmp_path):
    before = signing.before(draft)
    assert (before.name, before.gone, [each.competency for each in before.seen.changes]) == ("Six Homes", (), ["how"])
    done = signing.publish(draft, SECRET)
    assert office.rules.decode() == done.file.text == kept_text(desk.database)
    assert (done.copied, done.until_ms, office.copies) == (True, 7, [tmp_path / "stick" / "packs"])
    assert desk.curating.open(draft).published_ms
    actions = [row[0] for row in desk.database.execute("SELECT action FROM audit ORDER BY number").fetchall()]
    assert actions[-2:] == ["rules_set", "rules_signed"]
    assert SECRET not in (read_note(desk.database, NOTE) or "")


def test_what_devices_would_be_told_no_more_is_said_first(signing, office, draft):
    office.rules = written(Rules((Rule("kit", Kind.LESSON, "how-0", Verb.PIN, "So."),))).encode()
    (gone,) = signing.before(draft).gone
    assert gone == signing._shelf.index("kit").lessons["how-0"].title


def test_how_many_people_learn_it_here_is_counted(desk, signing, draft):
    desk.database.execute("UPDATE learner SET pack = 'kit', left_ms = NULL")
    here = desk.database.execute("SELECT COUNT(*) FROM learner WHERE merged_into = ''").fetchone()[0]
    assert signing.before(draft).people == here
    desk.database.execute("UPDATE learner SET pack = 'other'")
    assert signing.before(draft).people == 0


def test_a_wrong_passphrase_changes_nothing(desk, signing, office, draft):
    assert code(signing.publish, draft, "another") == "wrong_passphrase"
    assert (office.rules, kept_text(desk.database), office.copies) == (None, "", [])
    assert not desk.curating.open(draft).published_ms


def test_a_stick_that_is_not_there_is_noticed_before_anything_is_signed(desk, signing, office, draft, tmp_path):
    signing.set_up(Repository(folder=str(tmp_path), to=str(tmp_path / "gone" / "packs")))
    assert code(signing.publish, draft, SECRET) == "curation_no_folder"
    assert office.rules is None


def test_a_copy_that_fails_is_said_and_made_by_the_next_press(signing, office, draft):
    office.fails = "no room"
    assert signing.publish(draft, SECRET).copied is False
    office.fails = ""
    assert signing.publish(draft, SECRET).copied is True


def test_what_is_signed_and_not_in_force_here_is_not_said_to_be_nothing(desk, signing, office, draft, monkeypatch):
    def full(*_given):
        raise StoreFailed("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(desk.publishing, "put_in_force", full)
        assert signing.publish(draft, SECRET).copied is False
    assert office.copies == []
    assert signing.publish(draft, SECRET).copied
    assert len(office.copies) == 1


def test_what_is_to_be_seen_to_first_is_not_signed(desk, signing, office):
    draft = desk.curating.begin()
    desk.curating.choose(draft, lesson("how-1"), Decision.FIRST, "")
    assert code(signing.publish, draft, SECRET) == "curation_not_ready"
    assert office.rules is None


def test_without_a_key_there_is_nothing_to_press(signing, office, tmp_path):
    assert signing.here()
    office.key = False
    assert not signing.here()
    assert code(signing.set_up, Repository(folder=str(tmp_path))) == "needs_day_key"
    office.key = True
    signing.set_up(None)
    assert not signing.here()


@pytest.mark.parametrize("role", [Role.LEARNER, Role.SUPERVISOR, None])
def test_only_who_looks_after_the_device_publishes_for_others(desk, signing, office, draft, role):
    refused = "not_allowed" if role else "not_signed_in"
    with desk.by(role):
        assert not signing.here()
        for work in (
            lambda: signing.before(draft),
            lambda: signing.publish(draft, SECRET),
            lambda: signing.set_up(None),
        ):
            assert code(work) == refused
    assert office.rules is None
    with desk.by(Role.OPERATOR):
        assert signing.here()
        assert signing.publish(draft, SECRET).copied
