# SPDX-License-Identifier: Apache-2.0
"""A device takes a version of the program from a real TUF repository over local HTTP, and nothing that was changed."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.repository.errors import RepositoryFailed
from app.trusted_time import TimeSource, TrustedNow
from app.updates.installing import install
from app.updates.offer import Here, belongs
from sync.publishing import programs
from sync.repository.places import place_for
from sync.repository.program import ProgramLook, ProgramReport
from sync.repository.program_rounds import AGAIN_S, EVERY_S, SOON_S, Ended, ProgramRounds
from tests.program_kit import PLATFORM, installed, start, tarball
from tests.sync.repository_kit import DAY, START, HandClock, Organisation, Web, served

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the launcher is for Linux")


class Machine:
    """A device with an installation, and looks at a web server."""

    def __init__(self, folder: Path, organisation: Organisation, web: Web, device: str = "d") -> None:
        self.folder = folder
        self.made = installed(folder / "stepwell", "0.1.0")
        self.setting = organisation.setting()
        self.place = web.url
        self.device = device
        self.platform = PLATFORM
        self.free = 10**12
        self.touched = False
        self.now = START

    def look(self, *, fetch: bool = True, place: str = "") -> ProgramReport:
        return ProgramLook(
            self.setting,
            place_for(place or self.place, timeout=(2.0, 0.4)),
            folder=self.folder / "repository",
            installation=self.made,
            here=Here(
                version=self.made.current(),
                platform=self.platform,
                data=8,
                device=self.device,
                bad=frozenset(self.made.bad()),
            ),
            now=TrustedNow(self.now, TimeSource.DEVICE),
            clock=HandClock(self.now),
            stopping=lambda: self.touched and any((self.made.downloads / "parts").glob("*")),
            free=lambda _folder: self.free,
        ).run(fetch=fetch)

    def take(self) -> None:
        report = self.look()
        assert (report.problem, report.why) == ("", "")
        install(
            self.made,
            report.version,
            Path(report.file),
            back_up=lambda: None,
            runs=self.made.current(),
            environ=os.environ,
        )


@pytest.fixture
def organisation(tmp_path: Path) -> Organisation:
    made = Organisation(tmp_path / "organisation")
    made.publish()
    made.let_programs()
    return made


@pytest.fixture
def web(organisation: Organisation) -> Iterator[Web]:
    for each in served(organisation.public):
        each.about = "/program/"
        yield each


@pytest.fixture
def machine(tmp_path: Path, organisation: Organisation, web: Web) -> Machine:
    return Machine(tmp_path / "machine", organisation, web)


def offer(organisation: Organisation, version: str = "0.2.0", percent: int = 100, **more: object) -> Path:
    filler = more.pop("filler", 0)
    platform = more.pop("platform", PLATFORM)
    file = tarball(organisation.folder / "dist", version, filler=filler, platform=platform)  # type: ignore[arg-type]
    programs.publish_program(organisation.workshop, organisation.for_programs(), file, percent=percent, **more)  # type: ignore[arg-type]
    return file


def test_a_version_is_fetched_put_in_and_started(organisation: Organisation, machine: Machine) -> None:
    offer(organisation)
    assert machine.look(fetch=False).offered
    assert not machine.made.downloads.joinpath("0.2.0.tar").exists()
    machine.take()
    assert start(machine.made) == "0.2.0"
    assert machine.look().why == "newest"


def test_the_rest_follows_when_the_number_is_raised(organisation: Organisation, machine: Machine) -> None:
    offer(organisation, percent=10)
    first = [f"d{number}" for number in range(60) if belongs(f"d{number}", "0.2.0", 10)]
    assert 0 < len(first) < 20
    for device in (first[0], "d0"):
        machine.device = device
        assert machine.look(fetch=False).why == ("" if device in first else "later")
    programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 100)
    assert machine.look(fetch=False).offered
    programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 0)
    assert machine.look(fetch=False).why == "later"
    assert [each.percent for each in programs.offered(organisation.workshop)] == [0]


def test_packs_are_looked_for_as_before_beside_a_program(organisation: Organisation, tmp_path: Path) -> None:
    from tests.sync.repository_kit import Device

    organisation.offer("kit")
    organisation.publish()
    offer(organisation)
    device = Device(tmp_path / "device", organisation.setting())
    report = device.look()
    assert (report.problem, device.packs, device.rubbish) == ("", ["kit 1.0.0"], [])


def test_a_cut_goes_on_from_the_byte_it_had(organisation: Organisation, web: Web, machine: Machine) -> None:
    file = offer(organisation, filler=200_000)
    web.cut = [70_000, 0]
    assert machine.look().problem == "offline"
    had = sum(part.stat().st_size for part in (machine.made.downloads / "parts").iterdir())
    assert had >= 65_536
    assert machine.made.current() == "0.1.0"
    report = machine.look()
    assert file.stat().st_size - had <= report.received < file.stat().st_size
    assert Path(report.file).read_bytes() == file.read_bytes()
    again = machine.look()
    assert (again.file, again.received < 20_000) == (report.file, True)  # it is here, and read anew, not fetched


def test_somebody_who_comes_ends_the_download(organisation: Organisation, machine: Machine) -> None:
    offer(organisation, filler=200_000)
    assert machine.look(fetch=False).offered
    machine.touched = True
    assert machine.look().problem == "stopped"
    assert [part.stat().st_size > 0 for part in (machine.made.downloads / "parts").iterdir()] == [True]
    machine.touched = False
    machine.take()


def test_a_file_that_was_tampered_with_is_refused(organisation: Organisation, machine: Machine) -> None:
    offer(organisation)
    [stored] = (organisation.workshop.targets / "program" / PLATFORM).iterdir()
    content = bytearray(stored.read_bytes())
    content[len(content) // 2] ^= 1
    stored.write_bytes(content)
    assert machine.look().problem == "altered"
    assert machine.made.current() == "0.1.0"
    assert not list(machine.made.downloads.glob("*.tar"))


def test_what_lies_in_downloads_is_believed_only_if_it_is_what_was_signed(
    organisation: Organisation, machine: Machine
) -> None:
    offer(organisation)
    report = machine.look()
    Path(report.file).write_bytes(b"something else")
    machine.take()
    assert machine.made.current() == "0.2.0"


def test_another_kind_of_machine_takes_nothing(organisation: Organisation, machine: Machine) -> None:
    offer(organisation, platform="linux-arm64")
    assert machine.look().why == "newest"
    offer(organisation)
    machine.platform = "win32-amd64"
    assert machine.look().why == "newest"


def test_a_name_that_says_another_version_than_what_is_signed_beside_is_no_offer(
    organisation: Organisation, machine: Machine
) -> None:
    file = tarball(organisation.folder / "dist", "0.2.0")
    workshop = organisation.workshop
    metadata = workshop.to_change("program", programs.Targets)
    target = workshop.put_file(f"program/{PLATFORM}/9.0.0", file)
    target.unrecognized_fields["custom"] = {"version": "0.2.0", "platform": PLATFORM, "percent": 100}
    metadata.signed.targets[target.path] = target
    workshop.keep_draft("program", metadata)
    organisation.sign_drafts(*organisation.for_programs())
    organisation.publish()
    assert machine.look().why == "newest"


def test_an_older_version_and_an_older_repository_are_refused(
    organisation: Organisation, machine: Machine, tmp_path: Path
) -> None:
    offer(organisation)
    old = tmp_path / "old"
    shutil.copytree(organisation.public, old)
    offer(organisation, "0.3.0")
    machine.take()
    assert machine.made.current() == "0.3.0"
    assert machine.look(place=str(old)).problem == "rolled_back"
    assert [each.version for each in programs.offered(organisation.workshop)] == ["0.3.0", "0.2.0"]
    assert machine.look().why == "newest"


def test_signatures_that_ran_out_and_a_full_disk_take_nothing(organisation: Organisation, machine: Machine) -> None:
    offer(organisation)
    machine.free = 1000
    assert machine.look().problem == "disk_full"
    machine.free = 10**12
    machine.now = START + 500 * DAY
    assert machine.look().problem == "expired"
    assert machine.made.current() == "0.1.0"


def test_a_bad_version_is_not_fetched_again_and_a_higher_one_is(organisation: Organisation, machine: Machine) -> None:
    offer(organisation)
    machine.made.set_bad("0.2.0", "no_first_screen")
    report = machine.look()
    assert (report.version, report.why, report.file) == ("0.2.0", "bad", "")
    offer(organisation, "0.2.1")
    machine.take()
    assert machine.made.current() == "0.2.1"


def test_what_was_fetched_of_another_version_is_swept(organisation: Organisation, web: Web, machine: Machine) -> None:
    offer(organisation, filler=200_000)
    web.cut = [70_000, 0]
    machine.look()
    offer(organisation, "0.3.0")
    machine.look()
    assert [path.name for path in machine.made.downloads.rglob("*") if path.is_file()] == ["0.3.0.tar"]


# --- publishing


def test_what_is_no_program_is_not_published(organisation: Organisation, tmp_path: Path) -> None:
    before = sorted(path.name for path in organisation.public.rglob("*"))
    wrong = tarball(tmp_path, "0.2.0").rename(tmp_path / "stepwell-0.3.0-linux-x86_64.tar.gz")
    for file, code in ((wrong, "program_damaged"), (tmp_path / "stepwell.deb", "no_program_file")):
        with pytest.raises(RepositoryFailed, match=code):
            programs.publish_program(organisation.workshop, organisation.for_programs(), file, percent=100)
    with pytest.raises(RepositoryFailed, match="no_such_program"):
        programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 100)
    assert sorted(path.name for path in organisation.public.rglob("*")) == before


def test_a_version_never_changes_and_nothing_goes_out_by_the_way(organisation: Organisation, tmp_path: Path) -> None:
    offer(organisation)
    with pytest.raises(RepositoryFailed, match="program_taken"):
        offer(organisation, filler=10)
    organisation.offer("kit")
    with pytest.raises(RepositoryFailed, match="something_waits"):
        offer(organisation, "0.3.0")


def test_without_the_key_the_repository_is_what_it_was(organisation: Organisation, machine: Machine) -> None:
    def all_of_it() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in organisation.folder.rglob("office/*") if path.is_file()}

    offer(organisation)
    before = all_of_it()
    file = tarball(organisation.folder / "dist", "0.3.0")
    for signers in ([], organisation.day(), organisation.for_programs()[1:]):
        with pytest.raises(RepositoryFailed):
            programs.publish_program(organisation.workshop, signers, file, percent=100)
        assert all_of_it() == before
    assert not organisation.workshop.drafted()
    assert not list((organisation.workshop.targets / "program").rglob("*0.3.0"))


# --- when


def test_the_rounds_wait_for_a_quiet_moment() -> None:
    clock, ended, quiet = HandClock(), [Ended.DISTURBED, Ended.FAILED, Ended.DONE], [True, False, True, True, True]
    rounds = ProgramRounds(lambda: ended.pop(0), quiet=lambda: quiet.pop(0), clock=clock, rng=random.Random(1))

    def wait_s() -> float:
        return (rounds.run_once().next_try_ms - clock.now_ms()) / 1000

    assert wait_s() > SOON_S
    assert len(quiet) == 5  # the first call only chooses its moment
    assert wait_s() == SOON_S
    assert wait_s() == SOON_S
    assert len(ended) == 2
    assert AGAIN_S / 2 <= wait_s() <= AGAIN_S * 1.5
    assert EVERY_S / 2 <= wait_s() <= EVERY_S * 1.5
    assert not ended
