# SPDX-License-Identifier: Apache-2.0
"""An author's guess of how many newcomers can do a thing already: from the folder to the built file and back."""

import msgspec
import pytest

from content_packs.compiled import decode, encode
from content_packs.findings import PackRejected
from content_packs.source import read_source
from tests.content_packs.conftest import COMPETENCIES


@pytest.fixture
def guessed(write_folder):
    text = COMPETENCIES.replace("importance = 3", "importance = 3\nknown_by = 60")
    return read_source(write_folder({"competencies.toml": text})).pack


def test_the_guess_is_read_and_built(guessed):
    assert [c.known_by for c in guessed.competencies] == [60, 0]
    assert decode(encode(guessed), "x", {a.path for a in guessed.assets}) == guessed


def test_a_pack_without_guesses_keeps_its_bytes(write_folder):
    assert b"known_by" not in encode(read_source(write_folder({})).pack)


@pytest.mark.parametrize(("field", "value"), [("known_by", 96), ("known_by", -1), ("importance", 0), ("importance", 4)])
def test_sealed_nonsense_is_refused(guessed, field, value):
    content = msgspec.json.decode(encode(guessed))
    content["competencies"][0][field] = value
    with pytest.raises(PackRejected) as caught:
        decode(msgspec.json.encode(content), "x", {a.path for a in guessed.assets})
    assert caught.value.code == "content-invalid"
