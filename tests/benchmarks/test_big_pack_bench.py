# SPDX-License-Identifier: Apache-2.0
"""The benchmark of a big pack measures what it says: the quick form, with real processes."""

from __future__ import annotations

from benchmarks import big_pack
from content_packs.archive import build, open_pack


def test_the_steps_are_done_and_told(monkeypatch):
    monkeypatch.setattr(big_pack, "FILM_BYTES", 40_000)
    monkeypatch.setattr(big_pack, "QUESTIONS", 400)
    rows = {row["name"]: row for row in big_pack.measure(quick=True)}
    for step in ("build", "check", "install", "verify", "open"):
        assert rows[f"{step}, memory at most"]["target"] == "<= 200 MB"
    share = rows["speed of installing over a plain copy's, median of pairs"]
    assert (share["target"], float(share["ours"]) > 0) == (">= 0.8", True)


def test_the_films_are_all_different_and_all_in_the_pack(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    big_pack.write_pack(source, 20, 0.0)
    big_pack.write_films(source, 3, 5_000)
    pack = open_pack(build(source, tmp_path))
    assert len({pack.media(path) for path in pack.media_paths}) == 3
    assert {pack.media_file(path).size for path in pack.media_paths} == {5_000}
