# SPDX-License-Identifier: Apache-2.0
"""Built programs in a clean root: the tarball takes a higher version from a repository by itself; the package does not.

The repository is made and signed there by the installed package. STEPWELL_OLDER_TARBALL names a tarball with a lower
version (`python -m tools.installer --version 0.0.9 --out DIR`), STEPWELL_TARBALL another one than that of dist/.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from benchmarks.x_screen import until, x_screen
from tests.packaging.conftest import RUN, package
from tests.packaging.root import PERSON, Root

pytestmark = RUN
HOME = f"/home/{PERSON}"
HERE = f"{HOME}/stepwell/stepwell --home {HOME}/device"
"""The program from the tarball, on a data folder of its own."""


@pytest.fixture(scope="module")
def newer(root: Root) -> str:
    """The version that is offered; both tarballs lie in /tmp of the root, the older one unpacked by a person."""
    if not os.environ.get("STEPWELL_OLDER_TARBALL"):
        pytest.skip("no older tarball was named")
    tarball = package("STEPWELL_TARBALL", "stepwell-*-linux-x86_64.tar.xz")
    shutil.copy(tarball, root.folder / "tmp")
    shutil.copy(package("STEPWELL_OLDER_TARBALL"), root.folder / "tmp/older.tar.xz")
    root.apt("install", "xz-utils", "/tmp/stepwell.deb")
    root.person("tar", "-xf", "/tmp/older.tar.xz", "-C", HOME)
    return tarball.name.removeprefix("stepwell-").removesuffix("-linux-x86_64.tar.xz")


def shell(root: Root, script: str) -> str:
    return root.person("sh", "-ec", f"cd {HOME}; {script}")


def asked(root: Root, words: str) -> dict[str, object]:
    return dict(json.loads(shell(root, f"{HERE} {words} --json")))


def test_a_person_learns_with_the_older_one(root: Root, newer: str) -> None:
    status = asked(root, "update status")
    assert (status["updated_by"], status["before"]) == ("itself", "")
    assert status["version"] != newer
    packs = f"{HOME}/stepwell/versions/{status['version']}/_internal/content_packs/starter"
    shell(root, f"{HERE} pack build {packs}/shop-floor --out shop.stepwell; {HERE} pack install shop.stepwell")
    shell(root, f"{HERE} learner add --id ada --name Ada; {HERE} simulate --learner ada --days 2 --seed 1")


def test_it_takes_the_newer_one_from_a_repository_that_was_signed_there(root: Root, newer: str) -> None:
    words = "--repo office --passphrase-file day-words"
    shell(root, "echo correct horse battery >day-words; echo another staple altogether >program-words")
    shell(root, f"stepwell repo init office --name Homes --passphrase-file day-words --place {HOME}/stick")
    code = "sed -n 's/.*class=\"code\">\\([^<]*\\)<.*/\\1/p' office/backup-key.html"
    shell(root, f"{code} | stepwell repo program-key {words} --key-passphrase-file program-words")
    tarball = f"/tmp/stepwell-{newer}-linux-x86_64.tar.xz"
    offer = f"stepwell repo publish-program {tarball} --percent 100 --to stick"
    shell(root, f"{offer} {words} --key-passphrase-file program-words")
    shell(root, f"{HERE} pack source set office/pack-source.json")
    before = asked(root, "learner digest ada")
    taken = asked(root, "update install")
    assert (taken["installed"], taken["offered"], taken["problem"]) == (True, newer, "")
    status = asked(root, "update status")
    assert (status["version"], status["next"], status["on_trial"]) == (newer, newer, True)
    assert asked(root, "learner digest ada") == before
    assert asked(root, "update install")["why_not"] == "newest"


def test_its_first_screen_keeps_it(root: Root, newer: str, tmp_path: Path) -> None:
    trial = root.folder / HOME.lstrip("/") / "stepwell/trial"
    assert trial.exists()
    with x_screen(tmp_path) as screen:
        program = root.begin(*HERE.split(), DISPLAY=screen.display)
        try:
            kept = until(lambda: not trial.exists(), 60)
            time.sleep(1)
        finally:
            program.terminate()
            program.wait(30)
    assert kept, "the newer version did not show its first screen within a minute"
    assert asked(root, "update status")["before"] != newer


def test_going_back_by_hand_starts_the_older_one_with_all_that_was_learned(root: Root, newer: str) -> None:
    before = asked(root, "learner digest ada")
    gone = asked(root, "update rollback")
    assert gone["not_again"] == newer
    assert asked(root, "update status")["version"] == gone["next"]
    assert asked(root, "learner digest ada") == before
    assert asked(root, "update check")["why_not"] == "bad"


def test_the_package_is_left_alone(root: Root, newer: str) -> None:
    shell(root, "stepwell pack source set office/pack-source.json")
    status = json.loads(shell(root, "stepwell update status --json"))
    assert status["updated_by"] == "package"
    said = shell(root, "if stepwell update install 2>&1; then exit 1; fi")
    assert "package manager looks after" in said
    assert root.say("dpkg", "--verify", "stepwell") == ""
