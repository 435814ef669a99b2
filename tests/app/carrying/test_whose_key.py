# SPDX-License-Identifier: Apache-2.0
"""Whoever makes an enrolment file has its code: the device's own LRS key goes along for those alone who may have it."""

from __future__ import annotations

import pytest

from app.errors import Refusal
from app.record.home import Home
from app.rights import COMMAND_LINE
from ui.compose import Program, assemble


@pytest.fixture
def program(tmp_path, monkeypatch) -> Program:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    program = assemble(Home(tmp_path / "home"), actor=COMMAND_LINE)
    program.set_lrs("https://lrs.example/xapi/", "key", "hush")
    program.accounts.add(id="ana", name="Ana", pin="2580")
    program.accounts.add(id="sue", name="Sue", pin="2580", role="supervisor")
    program.accounts.add(id="ola", name="Ola", pin="2580", role="operator")
    yield program
    program.close()


def refused(call, *args, **named) -> str:
    with pytest.raises(Refusal) as refusal:
        call(*args, **named)
    return refusal.value.code


def test_a_supervisor_has_no_key_of_the_device_in_a_file_that_they_make(program: Program) -> None:
    """They could open it: with the code, which they are shown, the secret of the device is theirs."""
    program.accounts.sign_in("sue", "2580")
    assert not program.enrolling.offer("ana").may_same
    assert refused(program.enrolling.make, "ana") == "enrolment_no_home_key"
    assert refused(program.enrolling.make, "ana", same_key=True) == "not_allowed"
    program.accounts.sign_in("ola", "2580")
    assert program.enrolling.offer("ana").may_same
    assert program.enrolling.make("ana", same_key=True).own_key
    program.enrolling.set_home_key("home", "quiet")
    program.accounts.sign_in("sue", "2580")
    assert not program.enrolling.make("ana", same_key=True).own_key
