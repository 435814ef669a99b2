# SPDX-License-Identifier: Apache-2.0
"""Whose word counts on a device: supervisors known here, now or once, and nobody about themselves."""

from __future__ import annotations

import pytest

from app.rights import Actor, ActorKind, Role
from app.vouching import Word
from tests.app.kit import Device, make_pack


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path, make_pack())
    for name in ("ana", "ben"):
        device.enrol(name)
    for name in ("sue", "sam"):
        device.accounts.add(id=name, name=name.title(), role="supervisor", pack="kit")
    device.accounts.add(id="otto", name="Otto", role="operator", pack="kit")
    yield device
    device.close()


def word(device: Device, who: str, about: str = "ana") -> Word:
    return device.accounts.vouching().word(who, about)


@pytest.mark.parametrize(
    ("who", "worth"),
    [
        ("sue", Word.SUPERVISOR),
        ("ben", Word.NO_RIGHT),
        ("otto", Word.NO_RIGHT),
        ("ana", Word.NO_RIGHT),
        ("nobody-here", Word.UNKNOWN),
        ("", Word.UNKNOWN),
    ],
)
def test_each_of_three(device, who, worth):
    assert word(device, who) is worth


def test_no_supervisor_about_themselves_nor_as_who_they_were_before(device):
    assert word(device, "sue", "sue") is Word.NO_RIGHT
    device.database.execute("UPDATE learner SET merged_into = 'ana' WHERE id = 'sue'")
    assert word(device, "sue", "ana") is Word.NO_RIGHT
    assert word(device, "sue", "ben") is Word.SUPERVISOR, "what they signed as a supervisor was signed by one"


def test_who_left_or_leads_another_site_still_counts(device):
    device.database.execute("UPDATE learner SET left_ms = 1 WHERE id = 'sue'")
    device.database.execute("UPDATE learner SET role = 'learner' WHERE id = 'sam'")
    assert word(device, "sam") is Word.NO_RIGHT
    device.database.execute("INSERT INTO membership (learner, site, role) VALUES ('sam', 'south', 'supervisor')")
    assert (word(device, "sue"), word(device, "sam")) == (Word.SUPERVISOR, Word.SUPERVISOR)


def test_who_did_it_here_as_a_supervisor_counts_when_they_are_none_any_more(device):
    sue = Actor(kind=ActorKind.PERSON, id="sue", role=Role.SUPERVISOR)
    device.audit.note(sue, "observed", "ana", checklist="hands")
    device.audit.note(Actor(kind=ActorKind.PERSON, id="sam"), "countersigned", "ana")
    device.database.execute("UPDATE learner SET role = 'learner' WHERE id IN ('sue', 'sam')")
    assert (word(device, "sue"), word(device, "sam")) == (Word.SUPERVISOR, Word.NO_RIGHT)
    device.audit.note(Actor(kind=ActorKind.PERSON, id="erased"), "session_held")
    assert word(device, "erased") is Word.SUPERVISOR, "who was erased since led it here all the same"
