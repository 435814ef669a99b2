# SPDX-License-Identifier: Apache-2.0
"""The table of settings says what the program does: defaults, ranges, a way for each key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.errors import Refusal
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.settings.schema import SETTINGS, read_text
from ui.compose import Program, open_program
from ui.compose.setting_ways import ways_of


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        with open_program(Home(tmp_path_factory.mktemp("schema") / "home")) as program:
            yield program


def test_each_setting_has_a_way_and_its_default_is_what_a_new_device_has(program: Program) -> None:
    ways = ways_of(program)
    assert set(ways) == set(SETTINGS)
    assert {key: way.get() for key, way in ways.items()} == {key: each.default for key, each in SETTINGS.items()}


@pytest.mark.parametrize("key", [key for key, each in SETTINGS.items() if each.kind is int])
def test_the_range_is_what_the_program_takes_and_no_more(program: Program, key: str) -> None:
    setting, way = SETTINGS[key], ways_of(program)[key]
    for value in (setting.least, setting.most):
        way.put(value)
        assert way.get() == value
    for beyond in (setting.least - 1, setting.most + 1):
        assert not setting.takes(beyond)
        with pytest.raises(Refusal):
            way.put(beyond)


@pytest.mark.parametrize("key", [key for key, each in SETTINGS.items() if each.kind is bool])
def test_a_switch_is_put_and_read(program: Program, key: str) -> None:
    setting, way = SETTINGS[key], ways_of(program)[key]
    for value in (not setting.default, setting.default):
        way.put(value)
        assert way.get() is value


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("kiosk.still", "on", True),
        ("kiosk.still", "False", False),
        ("kiosk.still", "1", None),
        ("kiosk.idle_s", "60", 60),
        ("kiosk.idle_s", "9", None),
        ("kiosk.idle_s", "6e1", None),
        ("emergency.number", "112", "112"),
        ("emergency.number", "1" * 40, None),
        ("emergency.number", "call me", None),
        ("emergency.number", "", ""),
    ],
)
def test_what_is_typed(key: str, text: str, value: object) -> None:
    assert read_text(SETTINGS[key], text) == value
