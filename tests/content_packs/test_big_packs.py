# SPDX-License-Identifier: Apache-2.0
"""What a pack of thousands of files and films of hundreds of megabytes needs: nothing of it is held in memory."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import zipfile

import pytest

from content_packs import container, copying, media
from content_packs.archive import build, open_pack, pack_bytes
from content_packs.check import check_path
from content_packs.findings import PackRejected, SourceHasErrors
from content_packs.library import SPARE_BYTES, PackLibrary
from content_packs.source import read_source

FILM = b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(range(256)) * 20_000
"""Five megabytes: some blocks, and more than is looked at in memory."""
ASSET = """
[[asset]]
path = "media/film.mp4"
author = "The tests"
licence = "CC0-1.0"
alt = "A film."
"""


class Cancel(Exception):  # noqa: N818 - named for what happened
    """Somebody pressed the button."""


@pytest.fixture
def with_film(write_folder, pack_files):
    return write_folder({"media/film.mp4": FILM, "assets.toml": pack_files["assets.toml"] + ASSET})


@pytest.fixture
def library(tmp_path):
    return PackLibrary(tmp_path / "home" / "packs")


def test_a_film_is_built_in_and_read_from_where_it_lies(with_film, tmp_path):
    told = []
    built = build(with_film, tmp_path, lambda done, most: told.append((done, most)))
    source = read_source(with_film)
    assert built.read_bytes() == pack_bytes(source.pack, dict(source.files))
    assert zipfile.ZipFile(built).testzip() is None
    film = open_pack(built).media_file("media/film.mp4")
    with film.open() as file:
        file.seek(film.start)
        assert file.read(film.size) == FILM
    assert (film.verify(), bytes(film.peek())) == (None, FILM)
    assert told[0][0] < told[0][1] // 2
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)


def test_a_film_that_was_changed_is_found_when_it_is_verified(with_film, tmp_path):
    built = build(with_film, tmp_path)
    film = open_pack(built).media_file("media/film.mp4")
    with built.open("r+b") as file:
        file.seek(film.start + film.size // 2)
        file.write(b"~")
    with pytest.raises(PackRejected, match=r"media/film\.mp4"):
        film.verify()
    built.unlink()
    with pytest.raises(PackRejected, match="pack-missing"):
        film.verify()
    assert film.peek() is None


def test_other_paths_are_no_films(with_film, tmp_path):
    opened = open_pack(build(with_film, tmp_path))
    for path in ("content.json", "media/none.mp4", "../x"):
        with pytest.raises(KeyError):
            opened.media_file(path)


def test_what_is_in_a_film_is_checked_without_reading_it(with_film, tmp_path):
    for path in (with_film, build(with_film, tmp_path)):
        assert "media-broken" in {finding.code for finding in check_path(path).findings}


def test_installing_tells_how_far_it_is(with_film, tmp_path, library):
    built = build(with_film, tmp_path)
    told = []
    installed = library.install(built, lambda done, most: told.append((done, most)))
    assert told == sorted(told)
    assert told[-1] == (built.stat().st_size, built.stat().st_size)
    assert installed.path.read_bytes() == built.read_bytes()
    assert installed.media("media/film.mp4") == FILM
    assert library.verify() == {installed.path: ()}


def test_an_install_that_is_cancelled_leaves_nothing(with_film, tmp_path, library):
    def cancel(done, most):
        if done > most // 2:
            raise Cancel

    with pytest.raises(Cancel):
        library.install(build(with_film, tmp_path), cancel)
    assert list(library.folder.iterdir()) == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from content_packs.library import PackLibrary

def tell(done, most):
    if done > most // 2:
        os.kill(os.getpid(), signal.SIGKILL)

PackLibrary(Path(sys.argv[1])).install(Path(sys.argv[2]), tell)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed like that there")
def test_an_install_that_is_killed_leaves_what_was_there(with_film, tmp_path, library, write_folder):
    before = library.install(build(write_folder(name="old"), tmp_path / "old.stepwell"))
    newer = with_film / "pack.toml"
    newer.write_text(newer.read_text().replace("1.0.0", "1.1.0"))
    built = build(with_film, tmp_path)
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(library.folder), str(built)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert [(pack.version, pack.path) for pack in library.load_all().packs] == [("1.0.0", before.path)]
    assert len(list(library.folder.iterdir())) == 2  # and the part, which is nobody's any more
    assert library.install(built).version == "1.1.0"
    assert sorted(path.name for path in library.folder.iterdir()) == ["hands-1.0.0.stepwell", "hands-1.1.0.stepwell"]


def test_a_build_that_is_cancelled_leaves_what_was_there(with_film, tmp_path):
    target = tmp_path / "x.stepwell"
    target.write_bytes(b"old")

    def cancel(done, _most):
        if done:
            raise Cancel

    with pytest.raises(Cancel):
        build(with_film, target, cancel)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_byte_that_changed_on_the_stick_is_found_while_it_is_copied(with_film, tmp_path, library, at):
    built = build(with_film, tmp_path)
    film = open_pack(built).media_file("media/film.mp4")
    with built.open("r+b") as file:
        file.seek(film.start + int(film.size * at))
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 1]))
    with pytest.raises(PackRejected) as caught:
        library.install(built)
    assert (caught.value.code, caught.value.params) == (
        "member-altered",
        {"file": built.name, "member": "media/film.mp4"},
    )
    assert list(library.folder.iterdir()) == []


def test_a_file_that_is_changed_while_it_is_copied_is_refused(with_film, tmp_path, library, write_folder):
    built = build(with_film, tmp_path)
    source = read_source(write_folder(name="other"))
    other = pack_bytes(source.pack, source.files)

    def swap(done, most):
        if done == most:
            built.write_bytes(other)

    whole = built.read_bytes()
    assert library.install(built, swap).path.read_bytes() == whole  # all of it had been read
    library.remove("hands")
    built.write_bytes(whole)
    with pytest.raises(PackRejected):
        library.install(built, lambda _done, _most: built.write_bytes(other))
    assert list(library.folder.iterdir()) == []


def test_room_is_looked_at_before(with_film, tmp_path):
    built = build(with_film, tmp_path)
    need = built.stat().st_size + SPARE_BYTES
    tight = PackLibrary(tmp_path / "tight", free=lambda _folder: need - 1)
    with pytest.raises(PackRejected) as caught:
        tight.install(built)
    assert caught.value.code == "disk-full"
    assert caught.value.params["need"] >= caught.value.params["free"]
    assert list(tight.folder.iterdir()) == []
    assert PackLibrary(tmp_path / "room", free=lambda _folder: need).install(built).version == "1.0.0"


def test_installing_reads_the_file_block_by_block(with_film, tmp_path, library, monkeypatch):
    monkeypatch.setattr(copying, "BLOCK", 1000)
    monkeypatch.setattr(copying, "_FLUSHED", 100_000)
    built = build(with_film, tmp_path)
    assert library.install(built).path.read_bytes() == built.read_bytes()


def test_a_pack_may_hold_thousands_of_files():
    members = {"content.json": b"{}", **{f"media/{n}.svg": b"x" for n in range(media.MAX_MEMBERS - 1)}}
    data = container.write(members)
    assert len(container.read(io.BytesIO(data), len(data), "x")) == media.MAX_MEMBERS


@pytest.mark.parametrize(
    ("name", "most"),
    [("media/a.mp4", 512 << 20), ("media/a.pdf", 32 << 20), ("media/a.ogg", 512 << 20), ("media/a.png", 32 << 20)],
)
def test_films_may_be_larger_than_pictures(name, most):
    assert container.limit(name) == media.most_bytes(name) == most


def test_what_is_too_much_for_one_pack_is_said_to_the_author(with_film, tmp_path, monkeypatch):
    for limit, value, code in (
        ("MAX_BUNDLE_BYTES", 1000, "file-too-large"),
        ("MAX_PLAYED_BYTES", 1000, "file-too-large"),
        ("MAX_MEMBERS", 5, "archive-too-many"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(media, limit, value)
            assert code in {finding.code for finding in read_source(with_film).findings}
    for limit in ("MAX_PACK_BYTES", "MAX_CONTENT_BYTES"):
        with monkeypatch.context() as patch:
            patch.setattr(media, limit, 1000)
            with pytest.raises(SourceHasErrors) as caught:
                build(with_film, tmp_path / "x.stepwell")
            assert [finding.code for finding in caught.value.findings] == ["file-too-large"]
    assert not (tmp_path / "x.stepwell").exists()
