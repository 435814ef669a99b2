# SPDX-License-Identifier: Apache-2.0
"""Checking, building and verifying packs tell how far they are, up to the end, and end where that raises."""

from __future__ import annotations

import shutil

import pytest

from content_packs.archive import build
from content_packs.check import check_path
from content_packs.library import PackLibrary
from content_packs.starter import starter_folders


class Enough(Exception):  # noqa: N818 - no error
    """Somebody does not want the rest."""


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return shutil.copytree(starter_folders()[-1], tmp_path_factory.mktemp("source") / "pack")


@pytest.fixture(scope="module")
def built(source, tmp_path_factory):
    return build(source, tmp_path_factory.mktemp("built"))


def checked(path):
    return lambda tell: check_path(path, tell)


def verified(built):
    def work(tell):
        library = PackLibrary(built.parent)
        return library.verify(tell)

    return work


@pytest.mark.parametrize("what", ["folder", "file", "library", "build"])
def test_it_is_told_in_steps_to_the_end_and_what_is_raised_ends_it(source, built, tmp_path, what):
    work = {
        "folder": checked(source),
        "file": checked(built),
        "library": verified(built),
        "build": lambda tell: build(source, tmp_path, tell),
    }[what]
    told = []
    work(lambda done, most: told.append((done, most)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len({done for done, _ in told}) > (2 if what == "library" else 20)

    for at in (0, len(told) // 2, len(told) - 1):
        seen = []
        before = sorted(path.name for path in tmp_path.iterdir())

        def stop(*far, seen=seen, at=at):
            seen.append(far)
            if len(seen) > at:
                raise Enough

        with pytest.raises(Enough):
            work(stop)
        assert len(seen) == at + 1
        assert sorted(path.name for path in tmp_path.iterdir()) == before
