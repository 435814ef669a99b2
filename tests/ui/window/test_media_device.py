# SPDX-License-Identifier: Apache-2.0
"""A film is played from inside the pack file: by pieces, and what turns out to be damaged stops."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

import content_packs
from content_packs.archive import build, open_pack
from content_packs.findings import PackRejected
from ui.window.widgets.basic import Text
from ui.window.widgets.media_device import MediaDevice, Verification
from ui.window.widgets.player import Player

STARTER = Path(content_packs.__file__).parent / "starter" / "care-essentials"
FILM = "media/hands-how.webm"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return build(STARTER, tmp_path_factory.mktemp("pack"))


@pytest.fixture
def pack(whole, tmp_path):
    path = tmp_path / whole.name
    path.write_bytes(whole.read_bytes())
    return open_pack(path)


def test_it_holds_the_bytes_of_the_film_and_no_others(pack) -> None:
    holder = QObject()
    data, device = pack.media(FILM), MediaDevice(pack.media_file(FILM), holder)
    assert (device.size(), device.isSequential(), device.isWritable()) == (len(data), False, False)
    dice = random.Random(1)
    for _ in range(50):
        at, count = dice.randrange(len(data)), dice.randrange(1, 40_000)
        assert device.seek(at)
        assert bytes(device.read(count)) == data[at : at + count]
    device.seek(0)
    assert bytes(device.readAll()) == data
    assert device.atEnd()


def test_it_says_when_the_pack_is_gone(pack) -> None:
    film = pack.media_file(FILM)
    pack.path.unlink()
    with pytest.raises(PackRejected, match="pack-missing"):
        MediaDevice(film, QObject())


def test_a_film_is_played_from_where_it_lies(qtbot, pack) -> None:
    player = Player("Clean hands", film=True)
    qtbot.addWidget(player)
    player.show()
    player.put(pack.media_file(FILM), "webm")
    qtbot.waitUntil(lambda: player.frames.shown, timeout=10_000)
    player.turn()
    qtbot.waitUntil(lambda: player.position_ms > 0, timeout=10_000)
    player.pause()
    assert player.findChildren(MediaDevice)


def test_a_film_that_turns_out_to_be_damaged_stops_and_says_so(qtbot, pack) -> None:
    film = pack.media_file(FILM)
    with pack.path.open("r+b") as file:
        file.seek(film.start + film.size - 9)
        file.write(b"damaged!!")
    player = Player("Clean hands", film=True, transcript="Wet your hands.")
    qtbot.addWidget(player)
    player.show()
    player.put(film, "webm")
    said = "This file is damaged. Tell whoever looks after this computer."
    qtbot.waitUntil(lambda: any(text.text() == said for text in player.findChildren(Text)), timeout=10_000)
    assert not player.is_playing
    assert any(text.text() == "Wet your hands." and text.isVisible() for text in player.findChildren(Text))


def test_a_check_that_nobody_waits_for_ends(pack, monkeypatch) -> None:
    verification = Verification(pack.media_file(FILM))
    verification._thread.join(20)
    assert verification.wrong is False
    monkeypatch.setattr("content_packs.container.BLOCK", 100)
    ended = Verification(pack.media_file(FILM))
    ended.end()
    ended._thread.join(20)
    assert not ended._thread.is_alive()
