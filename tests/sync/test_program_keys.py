# SPDX-License-Identifier: Apache-2.0
"""Programs are signed by keys that the root names: whoever has the key for every day, or an author's, brings none."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import DelegatedRole, Metadata, TargetFile, Targets

from app.repository.errors import RepositoryFailed
from app.trusted_time import TimeSource, TrustedNow
from app.updates.offer import Here
from sync.publishing import editing, keys, program_office, programs, releasing
from sync.publishing.workshop import TARGETS
from sync.repository import program_keys
from sync.repository.places import place_for
from sync.repository.program import ProgramLook, ProgramReport
from tests.program_kit import PLATFORM, installed, tarball
from tests.sync.repository_kit import CHEAP, DAY, START, Device, HandClock, Organisation


class Machine:
    """A device that looks for programs."""

    def __init__(self, folder: Path, organisation: Organisation) -> None:
        self.folder = folder
        self.made = installed(folder / "stepwell", "0.1.0")
        self.setting = organisation.setting()
        self.now = START

    def look(self) -> ProgramReport:
        return ProgramLook(
            self.setting,
            place_for(self.setting.place),
            folder=self.folder / "repository",
            installation=self.made,
            here=Here(version="0.1.0", platform=PLATFORM, data=8, device="d"),
            now=TrustedNow(self.now, TimeSource.DEVICE),
            clock=HandClock(self.now),
        ).run(fetch=True)

    def takes(self) -> str:
        """The version that was fetched; "" for none, whatever the reason."""
        report = self.look()
        return report.version if report.file else ""


@pytest.fixture
def organisation(tmp_path: Path) -> Organisation:
    made = Organisation(tmp_path / "organisation")
    made.publish()
    return made


@pytest.fixture
def machine(tmp_path: Path, organisation: Organisation) -> Machine:
    return Machine(tmp_path / "machine", organisation)


def program(organisation: Organisation, version: str = "0.2.0") -> Path:
    return tarball(organisation.folder / "dist", version)


def offer(organisation: Organisation, version: str = "0.2.0", signers: Sequence[CryptoSigner] = ()) -> None:
    programs.publish_program(
        organisation.workshop, signers or organisation.for_programs(), program(organisation, version), percent=100
    )


def listed(organisation: Organisation, metadata: Metadata[Targets], version: str) -> None:
    """Write a program into metadata of any role, as a thief would."""
    target = organisation.workshop.put_file(f"program/{PLATFORM}/{version}", program(organisation, version))
    target.unrecognized_fields["custom"] = {"version": version, "platform": PLATFORM, "percent": 100}
    metadata.signed.targets[target.path] = target


def thief() -> CryptoSigner:
    return keys.that_open([keys.new_key("thief", "a thief's own words", cost=CHEAP)], "a thief's own words")[0]


def without_a_look(organisation: Organisation, monkeypatch: pytest.MonkeyPatch, *signers: CryptoSigner) -> None:
    """Publish as a thief does, whose program asks nobody whether devices would take it."""
    monkeypatch.setattr(releasing, "_programs", lambda _look: None)
    monkeypatch.setattr(editing, "PROGRAM", "none")
    organisation.sign_drafts(*signers)
    organisation.publish()


def test_a_repository_without_a_key_for_programs_has_packs_and_no_programs(
    organisation: Organisation, machine: Machine, tmp_path: Path
) -> None:
    with pytest.raises(RepositoryFailed, match="no_program_key"):
        offer(organisation, signers=organisation.day())
    top = organisation.workshop.to_change(TARGETS, Targets)
    listed(organisation, top, "0.2.0")  # as it was published before there was such a key
    organisation.workshop.keep_draft(TARGETS, top)
    organisation.offer("kit")
    organisation.publish()
    assert machine.look().why == "newest"
    device = Device(tmp_path / "device", organisation.setting())
    assert (device.look().problem, device.packs) == ("", ["kit 1.0.0"])
    assert programs.offered(organisation.workshop) == []


def test_a_device_from_before_takes_programs_once_a_key_is_named(organisation: Organisation, machine: Machine) -> None:
    assert machine.takes() == ""
    organisation.let_programs()
    offer(organisation)
    assert machine.takes() == "0.2.0"


@pytest.mark.parametrize("how", ["listed", "own role", "own key", "false id", "earlier role", "earlier list"])
def test_who_has_the_key_for_every_day_brings_no_program(
    organisation: Organisation, machine: Machine, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    organisation.let_programs()
    offer(organisation)
    assert machine.look().version == "0.2.0"
    workshop, stranger = organisation.workshop, thief()
    top = workshop.to_change(TARGETS, Targets)
    delegations = top.signed.delegations
    assert delegations is not None
    assert delegations.roles is not None
    theirs = workshop.to_change("program", Targets)
    if how == "listed":
        listed(organisation, top, "0.9.0")
    elif how == "own role":
        role = DelegatedRole("evil", [stranger.public_key.keyid], 1, terminating=True, paths=["program/*/*"])
        delegations.roles = {"evil": role, **delegations.roles}
        delegations.keys[stranger.public_key.keyid] = stranger.public_key
        evil = Metadata(Targets(expires=workshop.expiry(TARGETS)))
        listed(organisation, evil, "0.9.0")
        workshop.keep_draft("evil", evil)
    elif how == "own key":
        top.signed.delegations = program_keys.delegation([stranger.public_key], 1)
    elif how == "false id":
        (own,) = delegations.roles["program"].keyids
        stranger.public_key.keyid = own
        delegations.keys[own] = stranger.public_key
    else:
        first = {"x": DelegatedRole("x", list(delegations.keys), 1, terminating=True, paths=["program/x/*"])}
        delegations.roles = {**first, **delegations.roles} if how == "earlier role" else delegations.roles
        if how == "earlier list":
            top.signed.targets["program/x/x"] = TargetFile(1, {"sha256": "0" * 64}, "program/x/x")
    if how in {"own key", "false id"}:
        listed(organisation, theirs, "0.9.0")
        workshop.keep_draft("program", theirs)
    workshop.keep_draft(TARGETS, top)
    without_a_look(organisation, monkeypatch, *organisation.day(), stranger)
    assert machine.takes() in {"", "0.2.0"}
    fresh = Machine(machine.folder.with_name("fresh"), organisation)
    fresh.setting = machine.setting
    assert fresh.takes() in {"", "0.2.0"}
    if how in {"own key", "false id"}:
        assert machine.look().problem == "bad_signature"


def test_what_lies_on_the_device_from_an_earlier_look_is_not_read_as_new(
    organisation: Organisation, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thief has another name found before the role is asked, so that TUF never looks at the role itself."""
    organisation.let_programs()
    offer(organisation)
    machine.look()
    programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 0)
    top = organisation.workshop.to_change(TARGETS, Targets)
    top.signed.targets["program/x/x"] = TargetFile(1, {"sha256": "0" * 64}, "program/x/x")
    organisation.workshop.keep_draft(TARGETS, top)
    without_a_look(organisation, monkeypatch, *organisation.day())
    report = machine.look()
    assert (report.problem, report.file) == ("bad_signature", "")


def test_an_author_cannot_have_the_name_and_brings_no_program(
    organisation: Organisation, machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ana = keys.new_key("ana", "words of ana's own", cost=CHEAP)
    with pytest.raises(RepositoryFailed, match="bad_author"):
        editing.delegate(organisation.workshop, "program", [ana], ["kit"], 1)
    monkeypatch.setattr(editing, "PROGRAM", "")  # a repository from before
    editing.delegate(organisation.workshop, "program", [ana], ["kit"], 1)
    organisation.sign_drafts(*keys.that_open([ana], "words of ana's own"))
    organisation.publish()
    with pytest.raises(RepositoryFailed, match="author_has_the_name"):
        organisation.let_programs()
    assert not organisation.workshop.drafted()
    organisation.offer("kit", author="program")
    theirs = organisation.workshop.to_change("program", Targets)
    listed(organisation, theirs, "0.9.0")
    organisation.workshop.keep_draft("program", theirs)
    organisation.sign_drafts(*keys.that_open([ana], "words of ana's own"))
    organisation.publish()
    assert machine.takes() == ""
    device = Device(tmp_path / "device", organisation.setting())
    assert (device.look().problem, device.packs) == ("", ["kit 1.0.0"])  # who had the name goes on
    editing.dismiss(organisation.workshop, "program")


def test_another_key_takes_the_place_of_the_first(organisation: Organisation, machine: Machine) -> None:
    organisation.let_programs()
    old = organisation.for_programs()
    offer(organisation)
    assert machine.takes() == "0.2.0"
    organisation.let_programs()
    assert len(list(organisation.workshop.folder.glob("replaced-program-*.old"))) == 1
    assert machine.takes() == "0.2.0"  # what was offered is signed anew
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        offer(organisation, "0.3.0", old)
    offer(organisation, "0.3.0")
    assert machine.takes() == "0.3.0"


def test_the_first_key_signs_nothing_any_more_whoever_helps_it(
    organisation: Organisation, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation.let_programs()
    old = organisation.for_programs()
    organisation.let_programs()
    machine.look()
    top, theirs = (organisation.workshop.to_change(role, Targets) for role in (TARGETS, "program"))
    top.signed.delegations = program_keys.delegation([old[1].public_key], 1)
    listed(organisation, theirs, "0.9.0")
    organisation.workshop.keep_draft(TARGETS, top)
    organisation.workshop.keep_draft("program", theirs)
    without_a_look(organisation, monkeypatch, *old)
    assert machine.look().problem == "bad_signature"


def test_an_older_list_of_programs_is_refused(organisation: Organisation, machine: Machine, tmp_path: Path) -> None:
    organisation.let_programs()
    offer(organisation)
    shutil.copytree(organisation.public, tmp_path / "old")
    offer(organisation, "0.3.0")
    assert machine.takes() == "0.3.0"
    shutil.rmtree(organisation.public)
    shutil.copytree(tmp_path / "old", organisation.public)
    assert machine.look().problem == "rolled_back"


def test_no_key_any_more_and_then_one_again(organisation: Organisation, machine: Machine) -> None:
    organisation.let_programs()
    offer(organisation)
    program_office.let_nobody_sign(organisation.workshop, organisation.code, organisation.day())
    organisation.publish()
    assert machine.takes() == ""
    with pytest.raises(RepositoryFailed, match="no_program_key"):
        program_office.let_nobody_sign(organisation.workshop, organisation.code, organisation.day())
    organisation.let_programs()
    assert machine.takes() == "0.2.0"


def test_two_of_three_have_to_sign(organisation: Organisation, machine: Machine) -> None:
    three = [keys.new_key(name, f"the words of {name}", cost=CHEAP) for name in ("ana", "bo", "cy")]
    signers = [keys.that_open([key], f"the words of {key.name}")[0] for key in three]
    program_office.let_sign(organisation.workshop, organisation.code, organisation.day(), signers, 2)
    organisation.publish()
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        offer(organisation, signers=[*organisation.day(), signers[0]])
    offer(organisation, signers=[*organisation.day(), *signers[1:]])
    assert machine.takes() == "0.2.0"


def test_what_is_wrong_changes_nothing(organisation: Organisation) -> None:
    def all_of_it() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in organisation.folder.rglob("office/*") if path.is_file()}

    workshop, code, day = organisation.workshop, organisation.code, organisation.day()
    before = all_of_it()
    other = keys.new_backup_code()
    for call, why in (
        (lambda: program_office.let_sign(workshop, code, day, day), "key_of_another_role"),
        (lambda: program_office.let_sign(workshop, code, day, [thief()], 2), "bad_threshold"),
        (lambda: program_office.let_new_key_sign(workshop, other, day, "words enough"), "other_backup_code"),
        (lambda: program_office.let_new_key_sign(workshop, code, day, "short"), "short_passphrase"),
    ):
        with pytest.raises(RepositoryFailed, match=why):
            call()
        assert all_of_it() == before
    organisation.offer("kit")
    with pytest.raises(RepositoryFailed, match="something_waits"):
        program_office.let_new_key_sign(workshop, code, day, "words enough")
    assert not (workshop.folder / "program.key").exists()


def test_a_field_that_makes_no_sense_names_no_key(organisation: Organisation) -> None:
    root = organisation.workshop.root()
    for field in ("x", {}, {"keys": {}}, {"keys": {}, "roles": []}, {"keys": {"a": 1}, "roles": [{}]}):
        root.unrecognized_fields[program_keys.FIELD] = field
        assert program_keys.named(root) is None


def test_keys_go_along_when_the_root_changes_and_when_a_workshop_is_restored(
    organisation: Organisation, machine: Machine
) -> None:
    organisation.let_programs()
    editing.replace_day_key(organisation.workshop, "correct horse battery", organisation.code)
    organisation.publish()
    new = keys.new_backup_code()
    editing.replace_backup_key(organisation.workshop, organisation.code, new)
    organisation.publish()
    offer(organisation)
    assert machine.takes() == "0.2.0"
    (newest,) = organisation.workshop.metadata.glob("4.root.json")
    assert json.loads(newest.read_text())["signed"][program_keys.FIELD]["roles"][0]["paths"] == ["program/*/*"]


def test_signatures_of_programs_that_ran_out_keep_packs_away_from_nobody(
    organisation: Organisation, machine: Machine, tmp_path: Path
) -> None:
    organisation.let_programs()
    offer(organisation)
    organisation.clock.now = START + 380 * DAY
    organisation.publish()  # the key for every day alone: what it signs holds again
    organisation.offer("kit")
    organisation.publish()
    device = Device(tmp_path / "device", organisation.setting())
    device.now = machine.now = START + 410 * DAY
    assert (device.look().problem, device.packs) == ("", ["kit 1.0.0"])
    assert machine.look().problem == "expired"
    programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 50)  # a draft of that waits
    programs.set_percent(organisation.workshop, organisation.for_programs(), "0.2.0", 100)
    assert machine.takes() == "0.2.0"
    assert not organisation.workshop.drafted()
