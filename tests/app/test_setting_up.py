# SPDX-License-Identifier: Apache-2.0
"""Setting up a device that somebody stops leaves it unused; so does taking in a file."""

from __future__ import annotations

import pytest

from app.long_work import Course, Stopped
from app.record.home import Home
from ui.compose import locked
from ui.setting_up import Caretaker, offers, set_up


@pytest.mark.parametrize("at", [0, 1])
def test_whoever_stops_it_finds_the_folder_unused(tmp_path, at):
    home, course, told = Home(tmp_path / "home").make(), Course(), []

    def tell(done, most):
        told.append(done)
        if len(told) > at:
            course.stop()
        course.tell(done, most)

    with locked(home, wait_s=0.0), pytest.raises(Stopped):
        set_up(home, "Sea View", [offers()[0].id, offers()[1].id], Caretaker("Rosa", "739164", "en"), tell)
    assert not home.database.exists()
    assert not list(home.packs.glob("*")) if home.packs.exists() else True
    assert len(told) == at + 1
