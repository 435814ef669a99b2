# SPDX-License-Identifier: Apache-2.0
"""Packs come whole or not at all, over a network that is cut anywhere, from a stick, and through a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.repository.errors import SourceProblem
from sync.repository.fetching import ResumingFetcher
from sync.repository.places import Piece, Unreachable
from sync.repository.report import UpdateReport
from tests.sync.repository_kit import Device, Organisation, Web, served, write_pack

SIZE = 300_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def six_homes(tmp_path: Path) -> Organisation:
    organisation = Organisation(tmp_path)
    organisation.offer(filler=SIZE)
    organisation.publish()
    return organisation


@pytest.fixture
def web(six_homes: Organisation) -> Iterator[Web]:
    yield from served(six_homes.public)


@pytest.fixture
def device(six_homes: Organisation, web: Web, tmp_path: Path) -> Device:
    return Device(tmp_path / "device", six_homes.setting(), place=web.url)


def test_a_pack_is_fetched_once(device: Device, web: Web) -> None:
    report = device.look()
    assert [(p.id, p.version, p.outcome) for p in report.packs] == [("kit", "1.0.0", "installed")]
    assert report.received > SIZE
    assert device.packs == ["kit 1.0.0"]
    assert device.rubbish == []
    again = device.look()
    assert (again.problem, again.packs) == ("", ())
    assert len(web.ranges_asked()) == 1


@pytest.mark.parametrize("reset", [False, True], ids=["FIN", "RST"])
def test_a_cut_download_goes_on_from_the_byte_it_had(device: Device, web: Web, reset: bool) -> None:
    web.cut = [100_000, 50_000, 25_000]
    web.reset = reset
    report = device.look()
    assert report.problem == ""
    assert device.packs == ["kit 1.0.0"]
    starts = [int(wanted.removeprefix("bytes=").rstrip("-") or 0) for wanted in web.ranges_asked() if wanted]
    assert starts == sorted(starts)
    if not reset:  # what an RST overtakes is lost
        assert starts == [100_000, 150_000, 175_000]
        assert report.received < SIZE + 100_000


def test_a_cut_that_brings_nothing_keeps_what_came_for_the_next_look(device: Device, web: Web) -> None:
    web.cut = [100_000, 0]
    report = device.look()
    assert report.problem == "offline"
    assert device.packs == []
    web.asked.clear()
    assert device.look().problem == ""
    assert web.ranges_asked() == ["bytes=100000-"]
    assert device.packs == ["kit 1.0.0"]


def test_a_server_without_ranges_sends_all_of_it_again(device: Device, web: Web) -> None:
    web.ranges = False
    web.cut = [100_000, 50_000]
    assert device.look().problem == "offline"  # a second try that came less far than the first
    assert device.look().problem == ""
    assert device.packs == ["kit 1.0.0"]


def test_a_wrong_range_is_not_stuck_together(device: Device, web: Web) -> None:
    web.cut = [100_000]
    web.lying = True
    assert device.look().problem == ""
    assert device.packs == ["kit 1.0.0"]


def test_a_stall_ends_the_look_and_keeps_what_came(device: Device, web: Web) -> None:
    web.cut, web.stall_s = [100_000, 0], 0.6
    assert device.look().problem in {"timeout", "offline"}
    web.stall_s = 0.0
    web.asked.clear()
    assert device.look().problem == ""
    assert web.ranges_asked() == ["bytes=100000-"]


def test_endless_data_is_thrown_away(device: Device, web: Web) -> None:
    web.longer = b"!" * 1000
    report = device.look()
    assert [(p.outcome, p.code) for p in report.packs] == [("refused", "altered")]
    assert device.packs == []
    assert not list((device.home / "repository" / "parts").iterdir())


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html>Welcome to the hotel</html>"), "not_a_repository"),
        ((302, {"Location": "https://login.example/"}, b""), "not_a_repository"),
        ((511, {}, b"log in"), "not_a_repository"),
        ((503, {}, b""), "server_error"),
        ((404, {}, b"nothing here"), "file_missing"),
        ((200, {}, b"\x00" * 600_000), "altered"),
    ],
)
def test_who_answers_instead(device: Device, web: Web, answer: tuple[int, dict[str, str], bytes], problem: str) -> None:
    device.look()
    web.instead = answer
    assert device.look().problem == problem
    assert device.packs == ["kit 1.0.0"]


def test_nobody_answers(device: Device) -> None:
    assert device.look("http://127.0.0.1:9/").problem == "offline"


def test_a_stick_is_as_good_as_a_server(device: Device, six_homes: Organisation, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    six_homes.publish(stick)
    assert device.look(str(stick)).problem == ""
    assert device.packs == ["kit 1.0.0"]
    assert device.look(str(tmp_path / "pulled out")).problem == "no_folder"


def test_a_link_on_a_stick_or_a_name_leads_nowhere_else(device: Device) -> None:
    place = device.updating(str(device.home))._place
    for path in ("../secret", "metadata/../../secret", "/etc/passwd", "a//b", "metadata/.hidden", "a\\..\\b"):
        with pytest.raises(Exception, match="altered"), place.open(path, 0):
            pass


class Drip:
    """A place that sends a few bytes each time; `cut`: and breaks off after each. Each asking takes ten seconds."""

    def __init__(self, *, cut: bool) -> None:
        self.cut, self.now, self.opened = cut, 0.0, 0

    def steady(self) -> float:
        self.now += 10
        return self.now

    @contextmanager
    def open(self, _path: str, start: int) -> Iterator[Piece]:
        self.opened += 1
        yield Piece(start, self._blocks())

    def _blocks(self) -> Iterator[bytes]:
        for _ in range(1 if self.cut else 10_000):
            yield b"x" * 100
        raise Unreachable(SourceProblem.OFFLINE)

    def close(self) -> None:
        pass


@pytest.mark.parametrize("cut", [False, True])
def test_who_sends_a_little_now_and_then_holds_no_look_for_ever(tmp_path: Path, cut: bool) -> None:
    """A look that never ends says nothing, and hears of no signature that has run out."""
    place = Drip(cut=cut)
    fetcher = ResumingFetcher(place, tmp_path / "parts", steady=place.steady)
    with pytest.raises(Unreachable), fetcher.download_file("targets/x", 10_000_000):
        pass
    assert 0 < fetcher.received < 10_000
    assert fetcher.part("targets/x").stat().st_size == fetcher.received  # the next look goes on from here


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
@pytest.mark.parametrize("what", ["metadata/timestamp.json", "targets/packs/kit"])
def test_a_pipe_on_a_stick_is_waited_for_by_nobody(device: Device, six_homes: Organisation, what: str) -> None:
    place = six_homes.public / what
    file = next(place.iterdir()) if place.is_dir() else place
    file.unlink()
    os.mkfifo(file)
    reports: list[UpdateReport] = []
    looking = threading.Thread(target=lambda: reports.append(device.look(str(six_homes.public))), daemon=True)
    looking.start()
    looking.join(20)
    assert [report.problem or report.packs[0].code for report in reports] == ["file_missing"]


@pytest.mark.skipif(sys.platform == "win32", reason="accounts share no folder there")
def test_a_link_in_the_place_of_a_half_done_download_leads_nowhere(
    device: Device, six_homes: Organisation, web: Web, tmp_path: Path
) -> None:
    """Whoever shares the data folder could put one there, to a file that is mine alone."""
    web.cut = [100_000, 0]
    device.look()
    (part,) = (device.home / "repository" / "parts").iterdir()
    mine = tmp_path / "mine"
    mine.write_text("what I wrote")
    part.unlink()
    part.symlink_to(mine)
    assert device.look().problem == ""
    assert device.packs == ["kit 1.0.0"]
    assert mine.read_text() == "what I wrote"


def test_a_full_disk_takes_nothing_and_says_so(device: Device) -> None:
    device.free = 1000
    assert device.look().problem == "disk_full"
    assert device.packs == []
    device.free = 10**12
    assert device.look().problem == ""


CHILD = """
import os, resource, signal, sys
from pathlib import Path
import msgspec
from app.repository.ledger import SourceSetting
from tests.sync import repository_kit as kit
home, setting, where = Path(sys.argv[1]), msgspec.json.decode(sys.argv[2], type=SourceSetting), sys.argv[3]
device = kit.Device(home, setting)
def die(*_a, **_k):
    os.kill(os.getpid(), signal.SIGKILL)
if where == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
elif where == "before the rename":
    import content_packs.files as at
    at.put_in_place = die
elif where == "after the rename":
    kit.DictMemory.installed = die
print("ready", flush=True)
print(device.look().problem)
"""


def child(device: Device, where: str) -> subprocess.Popen[str]:
    import msgspec

    setting = msgspec.json.encode(device.setting).decode()
    argv = [sys.executable, "-c", CHILD, str(device.home), setting, where]
    return subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": "."})


def test_a_kill_in_the_middle_of_a_download_loses_nothing(device: Device, web: Web) -> None:
    web.cut, web.stall_s = [100_000], 30.0
    device.setting = device.setting.__class__(name="", place=web.url, root=device.setting.root)
    with child(device, "download") as process:
        part = device.home / "repository" / "parts"
        while not any(file.stat().st_size >= 65_536 for file in part.glob("*")):
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)
    assert device.packs == []
    had = next(part.glob("*")).stat().st_size
    web.cut, web.stall_s = [], 0.0
    web.asked.clear()
    assert device.look().problem == ""
    assert web.ranges_asked() == [f"bytes={had}-"]
    assert device.packs == ["kit 1.0.0"]


@pytest.mark.parametrize("where", ["before the rename", "after the rename"])
def test_a_kill_in_the_middle_of_an_install_leaves_all_or_nothing(
    device: Device, six_homes: Organisation, tmp_path: Path, where: str
) -> None:
    device.setting = six_homes.setting()  # from the folder
    with child(device, where) as process:
        assert process.wait(20) == -signal.SIGKILL
    there = ["kit 1.0.0"] if where == "after the rename" else []
    assert device.packs == there
    assert device.rubbish == []
    assert device.look().problem == ""
    assert device.packs == ["kit 1.0.0"]
    assert "kit-1.0.0.stepwell" in device.memory.trust
    for left in ("parts", "staging"):
        assert not list((device.home / "repository" / left).glob("*"))


def test_a_disk_that_fills_up_while_it_is_written(device: Device, six_homes: Organisation) -> None:
    device.setting = six_homes.setting()
    with child(device, "full") as process:
        out, _ = process.communicate(timeout=20)
    assert out.split() == ["ready", "disk_full"]
    assert device.packs == []
    assert device.look().problem == ""
    assert device.packs == ["kit 1.0.0"]


def test_what_was_put_here_by_hand_and_is_what_was_signed_is_recognised(device: Device, tmp_path: Path) -> None:
    device.library.install(write_pack(tmp_path / "by-hand", filler=SIZE))
    assert device.look().packs == ()
    assert "kit-1.0.0.stepwell" in device.memory.trust


def test_another_file_under_the_same_version_is_said(device: Device, tmp_path: Path) -> None:
    device.library.install(write_pack(tmp_path / "by-hand", filler=SIZE + 1))
    assert [(p.outcome, p.code) for p in device.look().packs] == [("refused", "version_differs")]


@pytest.mark.parametrize("reachable", [True, False])
def test_a_damaged_pack_is_switched_off_and_fetched_anew(device: Device, web: Web, reachable: bool) -> None:
    device.look()
    file = device.library.folder / "kit-1.0.0.stepwell"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    report = device.look(web.url if reachable else "http://127.0.0.1:9/")
    assert [p.outcome for p in report.packs] == (["damaged", "mended"] if reachable else ["damaged"])
    assert device.memory.aside == [("kit", "1.0.0")]
    assert device.library.damaged() == (() if reachable else ("kit-1.0.0.stepwell",))
    assert device.packs == (["kit 1.0.0"] if reachable else [])
    if not reachable:
        assert [p.outcome for p in device.look().packs] == ["mended"]
        assert device.packs == ["kit 1.0.0"]
        assert device.rubbish == []


def test_accounts_that_share_a_data_folder_share_what_was_seen(device: Device) -> None:
    device.home.mkdir()
    device.home.chmod(0o2770)
    device.look()
    made = [path for path in (device.home / "repository").rglob("*") if not path.is_symlink()]
    assert {path.stat().st_mode & 0o7777 for path in made if path.is_dir()} == {0o2770}
    assert {path.stat().st_mode & 0o7777 for path in made if path.is_file()} == {0o660}


def test_on_a_device_of_one_account_nobody_else_looks(device: Device) -> None:
    device.look()
    made = [path for path in (device.home / "repository").rglob("*") if not path.is_symlink()]
    assert {path.stat().st_mode & 0o077 for path in made} == {0}
