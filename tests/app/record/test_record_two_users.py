# SPDX-License-Identifier: Apache-2.0
"""Two accounts of one machine share a data folder: both record, either may be killed, and a third sees nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Refusal
from app.record import sharing
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE

HERE = Path(__file__).parent
FIRST, GROUP = 54_321, 54_400


@pytest.fixture
def home() -> Iterator[Home]:
    """A folder of the first account, where others can come by: pytest's own folders are closed to them."""
    with tempfile.TemporaryDirectory(prefix="stepwell-two-") as folder:
        Path(folder).chmod(0o711)
        home = Home(Path(folder) / "home").make()
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            os.chown(home.path, FIRST, GROUP)
        yield home


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become two accounts")
def test_two_accounts_record_in_one_folder_and_a_third_cannot_read_it(home: Home) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "two_users_process.py"), str(home.path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[2]), PLACE_VARIABLE: "file"},
    )
    assert done.returncode == 0, done.stderr
    met = json.loads(done.stdout)
    assert met["alone"] == ["ada"]
    assert str(met["not_yet"]).startswith("failed")
    assert met["moved"] == "machine"
    assert met["second"] == ["ada", "ben"]
    assert met["first_again"] == ["ada", "ben", "ada"]
    assert met["killed"] == met["second_killed"] == "killed"
    assert met["after_the_kill"] == ["ada", "ben", "ada", "ada", "ben"]
    assert met["first_reads"] == 6
    assert (met["first_saves"], met["second_saves"], met["second_rotates"]) == (1, 2, 3)
    assert met["first_last"] == ["ada", "ben", "ada", "ada", "ben", "ben", "ada"]
    assert str(met["stranger"]).startswith("failed")
    modes = {path.relative_to(home.path).as_posix(): path.stat().st_mode & 0o7777 for path in home.path.rglob("*")}
    assert home.path.stat().st_mode & 0o7777 == 0o2770
    assert modes["key"] == 0o640
    assert modes["backups"] == 0o2770
    assert [name for name, mode in modes.items() if mode & 0o007] == []
    assert {path.stat().st_gid for path in home.path.rglob("*")} == {GROUP}


def test_an_unknown_group_is_refused_and_nothing_changes(home: Home) -> None:
    before = home.path.stat().st_mode
    with pytest.raises(Refusal, match="key_group_unknown"):
        sharing.share(home, "no such group anywhere")
    assert home.path.stat().st_mode == before


def test_windows_is_refused_and_not_pretended(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing.sys, "platform", "win32")
    with pytest.raises(Refusal, match="key_machine_unsupported"):
        sharing.share(home)


def test_sharing_ends(home: Home) -> None:
    home.database.write_bytes(b"x")
    sharing.share(home)
    assert home.database.stat().st_mode & 0o777 == 0o660
    assert sharing.group_of(home) != ""
    sharing.unshare(home)
    assert sharing.group_of(home) == ""
    assert home.database.stat().st_mode & 0o777 == 0o600
    assert home.path.stat().st_mode & 0o7777 & ~0o2000 == 0o700
