# SPDX-License-Identifier: Apache-2.0
"""`stepwell search` on a real data folder with the packs that ship."""

from __future__ import annotations

import json
from io import StringIO

import pytest

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from content_packs.library import PackLibrary
from ui.cli.main import run
from ui.cli.world import World
from ui.compose import assemble
from ui.preflight import Machine
from ui.setting_up import install_starter_packs


@pytest.fixture(scope="module")
def stepwell(tmp_path_factory):
    """The command line on one data folder, in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        home = Home(tmp_path_factory.mktemp("search") / "home").make()
        install_starter_packs(PackLibrary(home.packs))
        assemble(home).close()

        def command(*argv, status=0):
            machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
            out, err = StringIO(), StringIO()
            world = World(out=out, err=err, stdin=StringIO(), environ={}, machine=machine)
            assert run(["search", *argv, "--home", str(home.path)], world) == status, err.getvalue()
            assert "Traceback" not in err.getvalue()
            return out.getvalue()

        yield command


def test_it_says_what_was_found_where_and_why(stepwell):
    said = stepwell("hygeine", "of", "hands", "--most", "3")
    assert "Looked for hygiene instead of hygeine." in said
    assert said.count(" min, in: ") == 3
    assert "care-essentials/" in said


def test_as_json_in_another_language(stepwell):
    found = json.loads(stepwell("manos", "--language", "es", "--json"))
    assert {hit["language"] for hit in found["hits"][:3]} == {"es"}
    first = found["hits"][0]
    assert set(first) >= {"kind", "pack", "version", "id", "title", "module", "minutes", "score", "snippet", "marks"}
    assert all(first["snippet"][start:end].strip() for start, end in first["marks"])


def test_nothing_found_is_no_failure(stepwell):
    assert stepwell("qqqqqq").strip() == "Nothing was found. Try another word."


@pytest.mark.parametrize("words", ['"', "AND", "NEAR(", "*", "\x1b[31mred", "x" * 10_000])
def test_odd_words_are_words(stepwell, words):
    assert "\x1b" not in stepwell(words)


@pytest.mark.parametrize("most", ["0", "51"])
def test_how_many_has_its_bounds(stepwell, most):
    stepwell("hands", "--most", most, status=2)
