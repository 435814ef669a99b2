# SPDX-License-Identifier: Apache-2.0
"""A playlist as a file: what goes out comes in again, and hostile files are refused in one way each."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refusal
from app.own.facts import Ref, ThingKind
from app.playlists.file import MOST_BYTES, MOST_THINGS, decoded, encoded

THINGS = (
    Ref(pack="care", kind=ThingKind.LESSON, thing="why-hands"),
    Ref(pack="", kind=ThingKind.HOUSE, thing="9c1d"),
)
GOOD = msgspec.json.decode(encoded("First week", THINGS))
LESSON = {"pack": "care", "kind": "lesson", "thing": "hands"}


def test_what_goes_out_comes_in_again_without_a_name_unless_it_is_wanted():
    found = decoded(encoded("First week", THINGS))
    assert (found.title, found.things, found.by) == ("First week", THINGS, "")
    assert "by" not in GOOD
    assert decoded(encoded("First week", THINGS, "Dana")).by == "Dana"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"format": "other"}, "playlist_file"),
        ({"extra": 1}, "playlist_file"),
        ({"title": 5}, "playlist_file"),
        ({"things": {}}, "playlist_file"),
        ({"version": 2}, "playlist_file_newer"),
        ({"title": ""}, "playlist_file_title"),
        ({"title": "x" * 61}, "playlist_file_title"),
        ({"title": "two\nlines"}, "playlist_file_title"),
        ({"title": "turned \u202e round"}, "playlist_file_title"),
        ({"by": "\x00"}, "playlist_file_title"),
        ({"things": [LESSON] * (MOST_THINGS + 1)}, "playlist_file_many"),
        ({"things": [{**LESSON, "kind": "film"}]}, "playlist_file_kind"),
        ({"things": [{**LESSON, "pack": ""}]}, "playlist_file_thing"),
        ({"things": [{**LESSON, "kind": "house"}]}, "playlist_file_thing"),
        ({"things": [{**LESSON, "thing": "../etc"}]}, "playlist_file_thing"),
        ({"things": [{**LESSON, "thing": "a\x07"}]}, "playlist_file_thing"),
        ({"things": [{**LESSON, "thing": "x" * 121}]}, "playlist_file_thing"),
    ],
)
def test_hostile_files_are_refused(change, code):
    with pytest.raises(Refusal) as refused:
        decoded(msgspec.json.encode({**GOOD, **change}))
    assert refused.value.code == code


def test_a_big_file_and_a_deep_one_are_refused():
    with pytest.raises(Refusal, match="playlist_file_big"):
        decoded(b" " * (MOST_BYTES + 1))
    with pytest.raises(Refusal, match="playlist_file"):
        decoded(b"[" * 60_000)


def test_a_thing_that_stands_there_twice_comes_in_once():
    assert len(decoded(msgspec.json.encode({**GOOD, "things": [LESSON, LESSON]})).things) == 1


@given(st.binary(max_size=400))
def test_any_bytes_are_a_list_or_a_refusal(data):
    with pytest.raises(Refusal):
        decoded(data)
