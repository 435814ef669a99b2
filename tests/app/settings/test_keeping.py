# SPDX-License-Identifier: Apache-2.0
"""What files say is done once at a start; what was changed on the device since stands; locks hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from app.errors import Refusal
from app.kiosk import KioskSetting
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from app.rights import ActorKind
from app.settings.keeping import SettingsKeeping, Way
from app.settings.places import VARIABLE, is_there, system_folder
from app.settings.reading import read_file
from app.settings.schema import SETTINGS, Value
from ui.compose import Program, open_program
from ui.compose.setting_ways import ways_of


class Device:
    """A data folder with its two files; each `start` opens it as the window does."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder / "home").make()
        self.own = self.home.path / "stepwell.toml"
        self.system = folder / "etc" / "stepwell.toml"
        self.system.parent.mkdir()

    @contextmanager
    def start(self) -> Iterator[Program]:
        with open_program(self.home) as program:
            yield program

    def shown(self, key: str) -> tuple[object, str, str]:
        with self.start() as program:
            (found,) = [each for each in program.settings.listed() if each.key == key]
        return found.value, found.source, found.locked


@pytest.fixture
def device(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Device:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "etc"))
    return Device(tmp_path)


def test_what_is_changed_on_the_device_stands_until_the_file_says_something_else(device: Device) -> None:
    assert device.shown("kiosk.idle_s") == (180, "default", "")
    device.own.write_text("[kiosk]\nidle_s = 60\n")
    assert device.shown("kiosk.idle_s") == (60, "home file", "")
    with device.start() as program:
        program.kiosk.set_waiting(KioskSetting(idle_s=90))
    assert device.shown("kiosk.idle_s") == (90, "set here", "")
    device.own.write_text("[kiosk]\nidle_s = 120\n")
    assert device.shown("kiosk.idle_s") == (120, "home file", "")
    device.own.write_text("")
    assert device.shown("kiosk.idle_s") == (180, "default", "")


def test_a_start_that_changes_nothing_writes_nothing(device: Device) -> None:
    device.own.write_text("[leaving]\nratings = false\n")
    for _ in range(3):
        with device.start() as program:
            entries = [(entry.action, entry.kind) for entry in program.audit.entries()]
    assert entries == [("leaving_switched", ActorKind.PROGRAM)]


def test_the_home_file_wins_over_the_systems_and_unset_goes_back_to_it(device: Device) -> None:
    device.system.write_text("[retention]\nlogs_days = 30\nsent_days = 40\n")
    device.own.write_text("[retention]\nlogs_days = 7\n")
    assert device.shown("retention.logs_days") == (7, "home file", "")
    assert device.shown("retention.sent_days") == (40, "system file", "")
    with device.start() as program:
        assert program.settings.set("retention.sent_days", "50") == 50
    assert device.shown("retention.sent_days") == (50, "set here", "")
    with device.start() as program:
        assert program.settings.unset("retention.sent_days") == 40
        assert program.settings.unset("kiosk.idle_s") == 180


LOCKED = (
    'locked = ["*"]\n[kiosk]\nidle_s = 60\n[leaving]\nratings = false\n[retention]\nlogs_days = 30\n'
    '[emergency]\nnumber = "112"\n'
)


def test_nobody_changes_what_the_organisation_locked(device: Device) -> None:
    device.system.write_text(LOCKED)
    device.own.write_text("[kiosk]\nidle_s = 300\n")
    assert device.shown("kiosk.idle_s") == (60, "system file", "system file")
    with device.start() as program:
        tries = (
            lambda: program.settings.set("kiosk.idle_s", "90"),
            lambda: program.settings.unset("kiosk.start"),
            lambda: program.kiosk.set_waiting(KioskSetting(idle_s=90)),
            lambda: program.kiosk.set_start(on=True),
            lambda: program.privacy.set_switch("ratings", on=True),
            lambda: program.privacy.set_retention(msgspec.structs.replace(program.privacy.retention(), logs_days=9)),
            lambda: program.emergency.set_number("999"),
            lambda: program.camera.put(on=True),
            lambda: program.missed.count(on=False),
            lambda: program.early_help.set_wait(1),
        )
        for change in tries:
            with pytest.raises(Refusal, match="setting_locked"):
                change()
        assert [flaw.code for flaw in program.settings.flaws()] == ["is_locked"]
    device.system.unlink()
    assert device.shown("kiosk.idle_s") == (300, "home file", "")


def test_each_lock_holds_at_the_setter_itself(device: Device) -> None:
    """Whoever hid the keys on the screen changed what the organisation had locked: that setter asked nobody."""
    device.system.write_text(f"locked = {json.dumps([*SETTINGS])}\n")
    with device.start() as program:
        other = {bool: lambda value: not value, int: lambda value: value + 30, str: lambda _value: "999"}
        for key, way in ways_of(program).items():
            before = way.get()
            with pytest.raises(Refusal, match="setting_locked"):
                way.put(other[SETTINGS[key].kind](before))
            assert way.get() == before, key
        assert program.device.decided() == frozenset(SETTINGS)


@pytest.mark.parametrize(
    "content", [b"", b"[kiosk", b"\0\0\0", b"\xff", b"[kiosk]\nidle_s = 'long'\n", b"[what]\nx = 1\n"]
)
def test_a_damaged_file_stops_no_start_and_opens_no_lock(device: Device, content: bytes) -> None:
    device.own.write_bytes(content)
    with device.start() as program:
        assert program.kiosk.setting() == KioskSetting()
        assert bool(program.settings.flaws()) is bool(content)
    device.own.unlink()
    device.system.write_text(LOCKED)
    with device.start() as program:
        assert program.kiosk.setting().idle_s == 60
    if content and not content.startswith(b"[what]"):
        damaged = (
            content if b"idle_s" not in content else b'locked = ["*"]\n' + content + b"[leaving]\nratings = false\n"
        )
        device.system.write_bytes(damaged)
        with device.start() as program:
            assert program.kiosk.setting().idle_s == 60
            assert not program.privacy.switches()["ratings"]  # type: ignore[index]
            with pytest.raises(Refusal, match="setting_locked"):
                program.settings.set("kiosk.idle_s", "90")


def test_what_only_the_device_refuses_is_a_flaw(device: Device) -> None:
    def refuse(_value: Value) -> None:
        raise Refusal("emergency_number")

    with device.start() as program:
        device.own.write_text('[emergency]\nnumber = "112"\n[kiosk]\nidle_s = 60\n')
        ways = {**ways_of(program), "emergency.number": Way(lambda: "", refuse)}
        keeping = SettingsKeeping(program.database, gate=program.gate, home=device.home.path, ways=ways)
        assert [flaw.code for flaw in keeping.settle()] == ["refused"]
        assert program.kiosk.setting().idle_s == 60


@pytest.mark.parametrize("content", [b"[kiosk", b"[kiosk]\nidle_s = 'long'\n"])
def test_nobody_stays_out_of_a_lock_by_spoiling_the_home_file(device: Device, content: bytes) -> None:
    device.own.write_text("[kiosk]\nidle_s = 300\n")
    assert device.shown("kiosk.idle_s") == (300, "home file", "")
    device.own.write_bytes(content)
    device.system.write_text("[kiosk]\nidle_s = 40\n")
    assert device.shown("kiosk.idle_s")[0] == 300  # what was given here stands
    device.system.write_text(LOCKED)
    assert device.shown("kiosk.idle_s") == (60, "system file", "system file")


def test_a_folder_that_is_closed_stops_no_start(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(*_args: object, **_named: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.settings.places.os.open", closed)
    monkeypatch.setattr(Path, "stat", closed)
    assert not is_there(device.system)
    assert [flaw.code for flaw in read_file(device.system, may_lock=True).flaws] == ["unreadable"]


def test_what_comes_at_the_next_start_is_listed(device: Device) -> None:
    with device.start() as program:
        device.own.write_text("[kiosk]\nidle_s = 60\n")
        shown = {each.key: (each.value, each.comes) for each in program.settings.listed()}
        assert (shown["kiosk.idle_s"], shown["kiosk.still"]) == ((180, 60), (False, None))
    with device.start() as program:
        program.settings.set("kiosk.idle_s", "90")
        assert [each.comes for each in program.settings.listed()] == [None] * len(SETTINGS)


def test_what_the_repository_says_stands_between_the_two_files(device: Device) -> None:
    device.system.write_text("[kiosk]\nidle_s = 40\ncountdown_s = 40\n")
    with device.start() as program:
        changed, flaws = program.settings.tell('locked = ["leaving.ratings"]\n[kiosk]\nidle_s = 50\n[noise]\nx = 1\n')
        assert (changed, [flaw.code for flaw in flaws]) == (1, ["unknown_key"])
    assert device.shown("kiosk.idle_s") == (50, "repository", "")
    assert device.shown("kiosk.countdown_s") == (40, "system file", "")
    assert device.shown("leaving.ratings") == (True, "repository", "repository")
    with device.start() as program:
        assert program.settings.tell("[kiosk")[0] == 0
        assert program.settings.tell("") == (1, ())
    assert device.shown("kiosk.idle_s") == (40, "system file", "")


@pytest.mark.parametrize(
    ("platform", "environ", "folder"),
    [
        ("linux", {}, "/etc/stepwell"),
        ("darwin", {}, "/Library/Application Support/Stepwell"),
        ("win32", {"ProgramData": "/pd"}, "/pd/Stepwell"),
        ("linux", {VARIABLE: "/elsewhere"}, "/elsewhere"),
    ],
)
def test_where_the_organisations_files_lie(platform: str, environ: dict[str, str], folder: str) -> None:
    assert system_folder(environ, platform) == Path(folder)
