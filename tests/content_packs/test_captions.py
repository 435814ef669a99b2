# SPDX-License-Identifier: Apache-2.0
"""Captions that were made to be read for ever are read once."""

from __future__ import annotations

import pytest

from content_packs.captions import read_captions


@pytest.mark.parametrize("knot", ["<", "<v ", "<v. ", "</", "&lt;", "<v" + " " * 50, "-->"])
def test_a_megabyte_of_signs_in_one_cue_is_read_once(knot: str) -> None:
    """What looks for the end of each tag anew takes hours here."""
    words = knot * (1_000_000 // len(knot))
    found = read_captions(f"WEBVTT\n\n00:01.000 --> 00:02.000\nx {words}\n".encode())
    assert len(found.cues) + len(found.broken) == 1


def test_tags_go_and_voices_stay() -> None:
    text = b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ana>Wet <b>your</b> hands, 3 < 4 <i>now</i>\n"
    assert [cue.text for cue in read_captions(text).cues] == ["Ana: Wet your hands, 3 < 4 now"]
