# SPDX-License-Identifier: Apache-2.0
"""What is read from files that came by hand: it is understood, or refused with a code; nothing else can happen."""

from __future__ import annotations

import json
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.repository import names
from app.repository.errors import RepositoryFailed
from app.repository.sealed import seal, unseal
from app.repository.source_file import SourceFile, checked_place, read_source_file, write_source_file

KEY = bytes(range(32))
ROOT = {"signed": {"_type": "root"}, "signatures": []}


def test_what_is_written_is_read() -> None:
    root = msgspec.Raw(json.dumps(ROOT).encode())
    source_file = SourceFile(name="Sechs Häuser", place="/media/x", root=root, reading_key="ab" * 32)
    read = read_source_file(write_source_file(source_file))
    assert (read.name, read.place, read.reading_key) == (source_file.name, source_file.place, source_file.reading_key)
    assert json.loads(bytes(read.root)) == ROOT


def test_a_bare_root_is_taken_without_a_reading_key() -> None:
    read = read_source_file(json.dumps(ROOT).encode())
    assert json.loads(bytes(read.root)) == ROOT
    assert read.reading_key == ""


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"root": {}, "stepwell_source": 2}',
        b'{"root": {}, "reading_key": "short"}',
        b'{"root": {}, "surprise": 1}',
        b'{"root": {}, "name": 5}',
        b" " * 700_000,
    ],
)
def test_what_is_none_is_refused(content: bytes) -> None:
    with pytest.raises(RepositoryFailed, match="no_source_file"):
        read_source_file(content)


@given(
    st.binary(max_size=200)
    | st.recursive(st.none() | st.text(), lambda x: st.dictionaries(st.text(), x)).map(json.dumps).map(str.encode)
)
def test_nothing_else_can_happen(content: bytes) -> None:
    with suppress(RepositoryFailed):
        read_source_file(content)


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("https://packs.example.org", "https://packs.example.org/"),
        ("http://127.0.0.1:8000/a/b", "http://127.0.0.1:8000/a/b/"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("/media/stick/packs", "/media/stick/packs"),
        ("C:\\packs", "C:\\packs"),
        ("", ""),
    ],
)
def test_places(place: str, kept: str) -> None:
    assert checked_place(place) == kept


@pytest.mark.parametrize(
    "place",
    [
        "ftp://x/",
        "file:///etc",
        "https://a:b@x/",
        "https://x/?q=1",
        "https://x/#f",
        "https://",
        "http://x:99999/",
        "https://a b/",
    ],
)
def test_what_is_no_place(place: str) -> None:
    with pytest.raises(RepositoryFailed, match="bad_place"):
        checked_place(place)


@given(st.text(max_size=60))
def test_only_names_of_packs_are_names_of_packs(text: str) -> None:
    assert (
        names.read_pack_target(f"packs/{text}") is None
        or names.pack_target(
            *names.read_pack_target(f"packs/{text}")  # type: ignore[misc]
        )
        == f"packs/{text}"
    )


@pytest.mark.parametrize(
    "path",
    [
        "packs/a/1.0.0.stepwell\n",
        "packs/a/../b/1.0.0.stepwell",
        "packs/a/01.0.0.stepwell",
        "packs/A/1.0.0.stepwell",
        "Packs/a/1.0.0.stepwell",
        "packs/a/1.0.0.stepwell/",
        "packs//1.0.0.stepwell",
    ],
)
def test_names_that_only_look_like_it(path: str) -> None:
    assert names.read_pack_target(path) is None


def test_what_is_closed_opens_with_its_key_and_under_its_name_alone() -> None:
    closed = seal(KEY, names.ROSTER, b"ada")
    assert b"ada" not in closed
    assert unseal(KEY, names.ROSTER, closed) == b"ada"
    assert unseal(KEY, names.RULES, closed) is None
    assert unseal(bytes(32), names.ROSTER, closed) is None
    assert unseal(b"", names.ROSTER, closed) is None
    for at in range(len(closed)):
        assert unseal(KEY, names.ROSTER, closed[:at] + bytes([closed[at] ^ 1]) + closed[at + 1 :]) is None
        assert unseal(KEY, names.ROSTER, closed[:at]) is None
