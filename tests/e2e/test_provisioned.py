# SPDX-License-Identifier: Apache-2.0
"""An unused device with a file in the system-wide folder: the first thing on its screen is the kiosk, ready to use."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.settings.places import VARIABLE
from tests.cli.test_commands import Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_provision_command import SHEET
from tests.e2e.conftest import Person
from tests.sync.repository_kit import write_pack


def test_the_first_start_is_a_kiosk_and_so_is_the_second(tmp_path: Path, sit_down: Callable[..., Person]) -> None:
    system, home = tmp_path / "etc", tmp_path / "home"
    system.mkdir()
    write_pack(system / "built")
    (system / "staff.csv").write_text("id,name,role,pack\nada,Ada,learner,kit\n")
    hashed = Stepwell(home)("provision", "--hash-pin", "--json", stdin="739150\n").json["pin_hash"]
    (system / "provision.toml").write_text(SHEET.format(hash=hashed))
    (system / "stepwell.toml").write_text('locked = ["kiosk.idle_s"\n')  # broken, and nothing stops
    for _ in range(2):
        person = sit_down(home, where={VARIABLE: str(system), "ROBOT_PLAIN": "1"})
        assert person.screen["page"] == "AttractPage"
        person.do("touch")
        assert person.can_press("Ada")
        person.touch("This device", "For the person who looks after this device", *"739150", "Come in")
        assert person.screen["page"] == "CarePage"
        person.kill()
