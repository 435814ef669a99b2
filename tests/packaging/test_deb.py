# SPDX-License-Identifier: Apache-2.0
"""The Debian package in a clean root: installed, tried, used, upgraded, removed, purged. `make test-installer` runs it.

It needs root, mmdebstrap, Xvfb, a mirror of Debian, and what `make installer` put into dist/ (STEPWELL_DEB names
another package, STEPWELL_OLDER_DEB one with a lower version, STEPWELL_ROOT a folder that mmdebstrap made before).
"""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from benchmarks.x_screen import until, x_screen
from tests.packaging.conftest import RUN
from tests.packaging.root import PERSON, Root

HOME = f"/home/{PERSON}/.local/share/stepwell"
KIOSK = "/var/lib/stepwell"

pytestmark = RUN


def test_there_is_no_python_there(root: Root) -> None:
    assert not list((root.folder / "usr/bin").glob("python*"))


def test_apt_installs_it_with_what_it_needs(root: Root) -> None:
    older = os.environ.get("STEPWELL_OLDER_DEB")
    if older:
        shutil.copy(older, root.folder / "tmp/older.deb")
    root.apt("install", "/tmp/older.deb" if older else "/tmp/stepwell.deb")
    assert (root.folder / "usr/bin/stepwell").is_symlink()
    assert not list((root.folder / "usr/bin").glob("python3*")), "nothing may bring another Python"
    units = root.folder / "etc/systemd/system"
    assert not list(units.rglob("*stepwell*")), "the kiosk is switched on by nobody but an operator"


def test_it_is_whole_without_a_network(root: Root) -> None:
    answer = json.loads(root.person("/usr/bin/stepwell", "--self-test", "--json"))
    assert answer["good"] is True, [each for each in answer["checks"] if not each["good"]]
    assert not (root.folder / HOME.lstrip("/")).exists()


def test_a_person_learns_with_commands(root: Root) -> None:
    pack = "/usr/lib/stepwell/_internal/content_packs/starter/shop-floor"
    root.person(
        "sh", "-c", f"cd ~ && stepwell pack build {pack} --out shop.stepwell && stepwell pack install shop.stepwell"
    )
    root.person("sh", "-c", "echo 271828 | stepwell learner add --id ada --name Ada --pin-stdin")
    root.person("stepwell", "simulate", "--learner", "ada", "--days", "2", "--seed", "1")
    root.person("stepwell", "record", "rebuild", "--verify")
    assert digest(root)["events"] > 5


def test_the_window_opens_under_an_x_server(root: Root, tmp_path: Path) -> None:
    picture = Path(os.environ.get("STEPWELL_PICTURES", tmp_path)) / "first-screen.png"
    with x_screen(tmp_path) as screen:
        program = root.begin("stepwell", DISPLAY=screen.display)
        try:
            shot = until(lambda: screen.colours() > 20, 60)
            time.sleep(1)
            data, width, height, line = screen.picture()
            QImage(data, width, height, line, QImage.Format.Format_RGB32).save(str(picture))
        finally:
            program.terminate()
            program.wait(30)
    assert shot, "the first screen was not painted within a minute"


def test_an_upgrade_keeps_what_was_learned(root: Root) -> None:
    if not os.environ.get("STEPWELL_OLDER_DEB"):
        pytest.skip("no older package was named")
    before, old = digest(root), root.say("dpkg-query", "--show", "--showformat=${Version}", "stepwell")
    root.apt("install", "/tmp/stepwell.deb")
    assert root.say("dpkg-query", "--show", "--showformat=${Version}", "stepwell") != old
    assert digest(root) == before
    assert json.loads(root.person("stepwell", "doctor", "--json"))["good"] is True
    assert root.say("dpkg", "--verify", "stepwell") == ""


def test_removing_leaves_the_data(root: Root) -> None:
    kiosk = root.folder / KIOSK.lstrip("/")
    shutil.copytree(root.folder / HOME.lstrip("/"), kiosk, ignore=shutil.ignore_patterns("packs"))
    root.apt("remove", "stepwell")
    assert not (root.folder / "usr/lib/stepwell").exists()
    assert (root.folder / HOME.lstrip("/") / "stepwell.db").exists()


def test_a_purge_that_can_ask_nobody_keeps_the_data(root: Root) -> None:
    said = root.apt("purge", "stepwell")
    assert "stays" in said
    assert HOME in said
    assert (root.folder / HOME.lstrip("/") / "stepwell.db").exists()
    assert not (root.folder / "etc/pam.d/stepwell-kiosk").exists()


def test_a_purge_that_is_told_to_takes_the_data_and_nothing_else(root: Root) -> None:
    beside = root.folder / f"home/{PERSON}/.local/share/other"
    beside.mkdir()
    root.apt("install", "/tmp/stepwell.deb")
    root.say("sh", "-c", "echo 'stepwell stepwell/remove-data boolean true' | debconf-set-selections")
    root.apt("purge", "stepwell")
    assert not (root.folder / HOME.lstrip("/")).exists()
    assert not (root.folder / KIOSK.lstrip("/")).exists()
    assert beside.exists()
    assert not list((root.folder / "usr").rglob("*stepwell*"))


def digest(root: Root) -> dict[str, object]:
    return dict(json.loads(root.person("stepwell", "learner", "digest", "ada", "--json")))
