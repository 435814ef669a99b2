# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo program-key`, and what versions of the program need besides the key for every day."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_commands import Done, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_repo_commands import PASSPHRASE, Place, _cheap  # noqa: F401 - the same
from tests.program_kit import tarball

WORDS = "not the words of every day"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    made = Place(tmp_path)
    made.begin()
    return made


def let(place: Place, *more: str, words: str = WORDS, status: int = 0) -> Done:
    stdin = f"{place.code}\n{words}\n"
    return place.repo("program-key", *place.secret, *more, stdin=stdin, status=status)


def offer(place: Place, *more: str, words: str = WORDS, status: int = 0) -> Done:
    file = str(tarball(place.folder / "dist", "0.2.0"))
    return place.repo(
        "publish-program", file, "--percent", "10", *place.secret, *more, stdin=f"{words}\n", status=status
    )


def test_from_no_key_to_a_version_and_back(place: Place) -> None:
    assert "stepwell repo program-key" in offer(place, status=1).err
    said = let(place)
    assert "apart from the key for every day" in said.err
    assert (Path(place.office) / "program.key").stat().st_mode & 0o777 == 0o600
    assert "0.2.0" in offer(place).out
    roles = {role["role"]: role for role in place.repo("status", "--json").json["roles"]}
    assert (roles["program"]["keys"], roles["program"]["threshold"]) == (1, 1)
    [found] = place.repo("status", "--json").json["files"]
    assert (found["file"], found["role"]) == ("program/linux-x86_64/0.2.0", "program")
    let(place, "--none")
    assert "stepwell repo program-key" in offer(place, status=1).err


def test_each_key_has_words_of_its_own(place: Place) -> None:
    assert "a passphrase of its own" in let(place, words=PASSPHRASE, status=1).err
    assert not (Path(place.office) / "program.key").exists()
    let(place)
    assert "does not open program.key" in offer(place, words=PASSPHRASE, status=1).err
    assert "opens none" in place.repo("set-percent", "0.2.0", "5", stdin=f"{WORDS}\n{WORDS}\n", status=1).err


def test_a_key_that_is_kept_on_a_stick(place: Place) -> None:
    let(place)
    (place.folder / "stick").mkdir()
    key = (Path(place.office) / "program.key").rename(place.folder / "stick" / "ours.key")
    assert "no key file program.key" in offer(place, status=1).err
    offer(place, "--key", str(key))
    place.repo("withdraw", "program/linux-x86_64/0.2.0")
    assert "waits for 1 signatures" in place.publish().err
    place.repo("sign", "--key", str(key), stdin=f"{WORDS}\n")
    place.publish()
    assert place.repo("status", "--json").json["files"] == []


def test_two_of_two(place: Place) -> None:
    words = {"ana": "words that ana knows", "bo": "and those that bo knows"}
    files = []
    for name, word in words.items():
        place.stepwell("repo", "new-key", str(place.folder / f"{name}.key"), "--name", name, stdin=f"{word}\n")
        files += ["--key", str(place.folder / f"{name}.key")]
    both = "\n".join(words.values())
    let(place, *files, "--threshold", "2", words=both)
    assert "more signatures" in offer(place, *files[:2], words=words["ana"], status=1).err
    assert "0.2.0" in offer(place, *files, words=both).out
    assert "or --none alone" in let(place, "--none", "--threshold", "2", status=2).err
