# SPDX-License-Identifier: Apache-2.0
"""What is said of the system of a kiosk, by its files: a system as docs/kiosk.md sets it up has nothing to say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.kiosk_setup import kiosk_findings

DEPLOY = Path(__file__).parents[2] / "deploy/kiosk"
OURS = "etc/systemd/system"


def file(system: Path, name: str, text: str = "") -> None:
    (system / name).parent.mkdir(parents=True, exist_ok=True)
    (system / name).write_text(text)


def link(system: Path, name: str, to: str) -> None:
    (system / name).parent.mkdir(parents=True, exist_ok=True)
    (system / name).unlink(missing_ok=True)
    (system / name).symlink_to(to)


def codes(system: Path, *, starts: bool = True) -> list[str]:
    return [each.code for each in kiosk_findings(starts, system)]


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A kiosk as the papers set it up, with the files that the project brings."""
    file(tmp_path, "lib/systemd/system/stepwell-kiosk.service")
    link(
        tmp_path, f"{OURS}/graphical.target.wants/stepwell-kiosk.service", "/lib/systemd/system/stepwell-kiosk.service"
    )
    link(tmp_path, f"{OURS}/ctrl-alt-del.target", "/dev/null")
    file(tmp_path, "etc/passwd", "root:x:0:0::/root:/bin/sh\nstepwell:x:110:110::/var/lib/stepwell:/usr/sbin/nologin\n")
    file(tmp_path, "proc/sys/kernel/sysrq", "0\n")
    for name, place in (
        ("stepwell-kiosk.pam", "pam.d/stepwell-kiosk"),
        ("logind-kiosk.conf", "systemd/logind.conf.d/k.conf"),
    ):
        (tmp_path / "etc" / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(DEPLOY / name, tmp_path / "etc" / place)
    return tmp_path


def test_a_kiosk_that_is_set_up_as_it_should_be_has_nothing_to_say(system: Path) -> None:
    assert codes(system) == []
    link(system, f"{OURS}/default.target", "/lib/systemd/system/graphical.target")
    assert codes(system, starts=False) == []


def test_a_device_that_is_no_kiosk_is_not_asked_to_be_one(tmp_path: Path) -> None:
    assert codes(tmp_path, starts=True) == [], "no system that can be told of"
    file(tmp_path, "lib/systemd/system/stepwell-kiosk.service")
    (tmp_path / OURS).mkdir(parents=True)
    assert codes(tmp_path, starts=False) == []
    assert codes(tmp_path, starts=True) == ["kiosk.not_started"]


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        ("lib/systemd/system/stepwell-kiosk.service", "kiosk.no_service"),
        ("etc/pam.d/stepwell-kiosk", "kiosk.no_session"),
        (f"{OURS}/ctrl-alt-del.target", "kiosk.ways_out"),
        ("etc/systemd/logind.conf.d/k.conf", "kiosk.ways_out"),
    ],
)
def test_each_file_that_is_gone_is_found(system: Path, gone: str, code: str) -> None:
    (system / gone).unlink()
    assert codes(system) == [code]


def test_what_the_system_says_of_itself_is_read(system: Path) -> None:
    file(system, "etc/passwd", "root:x:0:0::/root:/bin/sh\n")
    link(system, f"{OURS}/default.target", "/lib/systemd/system/multi-user.target")
    file(system, "proc/sys/kernel/sysrq", "438\n")
    found = {each.code: each.params for each in kiosk_findings(False, system)}
    assert found["kiosk.no_screen"] == {"target": "multi-user.target"}
    assert found["kiosk.ways_out"] == {"ways": "SysRq"}
    assert "kiosk.no_session" in found


def test_a_screen_that_goes_dark_by_itself(system: Path) -> None:
    conf = system / OURS / "stepwell-kiosk.service.d/weston.conf"
    conf.parent.mkdir()
    shutil.copy(DEPLOY / "stepwell-kiosk-weston.conf", conf)
    assert codes(system) == ["kiosk.blanks"]
    (system / "etc/stepwell").mkdir()
    shutil.copy(DEPLOY / "weston.ini", system / "etc/stepwell/weston.ini")
    assert codes(system) == []
    file(system, "etc/stepwell/weston.ini", "[core]\nidle-time=600\n")
    assert codes(system) == ["kiosk.blanks"]
