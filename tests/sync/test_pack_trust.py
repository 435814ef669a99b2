# SPDX-License-Identifier: Apache-2.0
"""What an attacker who holds the network, the web server or a key can make a device believe: this, and no more."""

from __future__ import annotations

import base64
import datetime as dt
import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.ngclient.updater import TrustedMetadataSet

from app.repository import names
from app.repository.errors import RepositoryFailed
from app.trusted_time import TimeSource
from sync.publishing import editing, keys, releasing, restoring
from sync.publishing import workshop as workshop_files
from sync.publishing.workshop import ROOT, TARGETS, TIMESTAMP, Workshop
from tests.sync.repository_kit import CHEAP, DAY, PASSPHRASE, START, Device, HandClock, Organisation

Key = keys.KeyFile


@pytest.fixture
def six_homes(tmp_path: Path) -> Organisation:
    organisation = Organisation(tmp_path)
    organisation.offer()
    organisation.publish()
    return organisation


@pytest.fixture
def device(six_homes: Organisation, tmp_path: Path) -> Device:
    return Device(tmp_path / "device", six_homes.setting(), reading_key=six_homes.reading_key)


def kept(six_homes: Organisation, tmp_path: Path) -> Path:
    return shutil.copytree(six_homes.public, tmp_path / "as it was")


def put_back(copy: Path, six_homes: Organisation) -> None:
    shutil.rmtree(six_homes.public)
    shutil.copytree(copy, six_homes.public)


def outcomes(report: object) -> list[tuple[str, str, str]]:
    return [(p.id, p.outcome, p.code) for p in report.packs]  # type: ignore[attr-defined]


# --- the network and the web server


def test_an_old_copy_is_refused(six_homes: Organisation, device: Device, tmp_path: Path) -> None:
    old = kept(six_homes, tmp_path)
    six_homes.offer(version="1.1.0")
    six_homes.publish()
    device.look()
    put_back(old, six_homes)
    assert device.look().problem == "rolled_back"
    assert device.packs == ["kit 1.1.0"]


def test_a_repository_that_is_held_back_expires_and_what_is_installed_works_on(device: Device) -> None:
    device.look()
    device.now = START + 401 * DAY
    report = device.look()
    assert (report.problem, report.params["what"]) == ("expired", "timestamp")
    assert report.params["on"] == "2027-10-26"
    assert device.packs == ["kit 1.0.0"]


def test_metadata_of_two_times_is_refused(six_homes: Organisation, device: Device, tmp_path: Path) -> None:
    old = kept(six_homes, tmp_path)
    six_homes.offer(version="1.1.0")
    six_homes.publish()
    shutil.copy(old / "metadata/1.snapshot.json", six_homes.public / "metadata/2.snapshot.json")
    assert device.look().problem == "mixed"
    shutil.copy(old / "metadata/1.targets.json", six_homes.public / "metadata/2.targets.json")
    assert device.look().problem == "mixed"
    assert device.packs == []


def flip(path: Path, at: int = 20) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def test_a_flipped_byte_in_a_pack_keeps_that_pack_away_and_no_other(six_homes: Organisation, device: Device) -> None:
    six_homes.offer("other")
    six_homes.publish()
    flip(six_homes.target("packs/kit/1.0.0.stepwell"))
    assert outcomes(device.look()) == [("kit", "refused", "altered"), ("other", "installed", "")]
    assert device.packs == ["other 1.0.0"]


def test_a_pack_that_is_missing_or_short_is_never_taken(six_homes: Organisation, device: Device) -> None:
    file = six_homes.target("packs/kit/1.0.0.stepwell")
    content = file.read_bytes()
    file.write_bytes(content[:-1])
    assert device.look().problem == "offline"  # the rest may come yet
    file.unlink()
    assert outcomes(device.look()) == [("kit", "refused", "file_missing")]
    file.write_bytes(content)
    assert outcomes(device.look()) == [("kit", "installed", "")]


def unsigned(document: dict[str, object]) -> None:
    document["signatures"] = []


def other_content(document: dict[str, dict[str, object]]) -> None:
    document["signed"]["expires"] = "2099-01-01T00:00:00Z"


@pytest.mark.parametrize("change", [unsigned, other_content])
@pytest.mark.parametrize(
    ("file", "problems"),
    [("timestamp.json", {"bad_signature"}), ("1.snapshot.json", {"mixed"}), ("1.targets.json", {"mixed"})],
)
def test_metadata_that_the_organisation_did_not_sign(
    six_homes: Organisation, device: Device, change: Callable[[object], None], file: str, problems: set[str]
) -> None:
    path = six_homes.public / "metadata" / file
    document = json.loads(path.read_bytes())
    change(document)
    path.write_text(json.dumps(document))
    assert device.look().problem in problems
    assert device.packs == []


def test_another_organisation_cannot_take_its_place(six_homes: Organisation, device: Device, tmp_path: Path) -> None:
    thief = Organisation(tmp_path / "thief")
    thief.offer(version="6.6.6")
    thief.publish()
    device.look()
    assert device.look(str(thief.public)).problem == "bad_signature"
    assert device.packs == ["kit 1.0.0"]


def test_a_file_that_is_no_metadata(six_homes: Organisation, device: Device) -> None:
    (six_homes.public / "metadata/timestamp.json").write_text("<html>")
    assert device.look().problem == "not_a_repository"


# --- whoever has a key


def test_names_that_lead_elsewhere_are_never_fetched(six_homes: Organisation, device: Device, tmp_path: Path) -> None:
    metadata = six_homes.workshop.to_change(TARGETS, Targets)
    good = metadata.signed.targets["packs/kit/1.0.0.stepwell"]
    for path in ("packs/../../evil.stepwell", "/etc/passwd", "packs/a/b/1.0.0.stepwell", "packs/KIT/1.0.0.stepwell"):
        evil = good.from_dict(good.to_dict(), path)
        metadata.signed.targets[path] = evil
    sideways = good.from_dict({"length": 5, "hashes": {"sha256": "../../../secret"}}, "packs/side/1.0.0.stepwell")
    metadata.signed.targets["packs/side/1.0.0.stepwell"] = sideways
    no_digest = good.from_dict({"length": 5, "hashes": {"md5": "aa"}}, "packs/none/1.0.0.stepwell")
    metadata.signed.targets[no_digest.path] = no_digest
    huge = good.from_dict({**good.to_dict(), "length": 10**13}, "packs/huge/1.0.0.stepwell")
    metadata.signed.targets[huge.path] = huge
    six_homes.workshop.keep_draft(TARGETS, metadata)
    six_homes.publish()
    assert sorted(outcomes(device.look())) == [
        ("huge", "refused", "altered"),
        ("kit", "installed", ""),
        ("none", "refused", "altered"),
        ("side", "refused", "altered"),
    ]
    assert device.packs == ["kit 1.0.0"]
    assert sorted(path.name for path in device.home.iterdir()) == ["packs", "repository"]


def test_a_stolen_day_key_ends_with_its_replacement(six_homes: Organisation, device: Device, tmp_path: Path) -> None:
    device.look()
    stolen = Organisation.__new__(Organisation)
    stolen.__dict__.update(six_homes.__dict__)
    stolen.workshop = Workshop(shutil.copytree(six_homes.workshop.folder, tmp_path / "stolen"), HandClock(), cost=CHEAP)
    for _ in range(5):  # the thief gets far ahead
        stolen.offer(version="6.6.6")
        stolen.workshop.keep_draft(TARGETS, stolen.workshop.to_change(TARGETS, Targets))
        stolen.publish()
    assert device.look(str(stolen.public)).problem == ""
    assert "kit 6.6.6" in device.packs  # that is what a key is

    editing.replace_day_key(six_homes.workshop, "another passphrase", six_homes.code)
    six_homes.offer(version="7.0.0")
    releasing.publish(six_homes.workshop, keys.that_open(six_homes.workshop.key_files(), "another passphrase"))
    assert device.look().problem == ""
    assert "kit 7.0.0" in device.packs
    assert device.look(str(stolen.public)).problem == "bad_signature"


def test_the_wrong_code_replaces_nothing(six_homes: Organisation) -> None:
    with pytest.raises(RepositoryFailed, match="other_backup_code"):
        editing.replace_day_key(six_homes.workshop, "another passphrase", keys.new_backup_code())
    with pytest.raises(RepositoryFailed, match="bad_backup_code"):
        editing.replace_day_key(six_homes.workshop, "another passphrase", "not a code")
    assert six_homes.workshop.drafted() == ()
    assert six_homes.day()


def test_all_is_lost_but_the_paper_and_what_was_published(
    six_homes: Organisation, device: Device, tmp_path: Path
) -> None:
    device.look()
    stick = tmp_path / "stick"
    six_homes.publish(stick)
    shutil.rmtree(six_homes.workshop.folder)
    six_homes.workshop = Workshop(tmp_path / "new office", HandClock(), cost=CHEAP)
    with pytest.raises(RepositoryFailed, match="other_backup_code"):
        restoring.restore(six_homes.workshop, stick, name="x", place="", code=keys.new_backup_code())
    assert not (tmp_path / "new office").exists()
    restoring.restore(six_homes.workshop, stick, name="Six Homes", place="", code=six_homes.code.lower())
    assert six_homes.reading_key == device.reading_key
    editing.replace_day_key(six_homes.workshop, PASSPHRASE, six_homes.code)
    six_homes.offer(version="1.1.0")
    editing.add_organisation(six_homes.workshop, names.RULES, b"")
    six_homes.publish(stick)
    assert device.look(str(stick)).problem == ""
    assert "kit 1.1.0" in device.packs
    assert device.memory.done == [(names.RULES, b"")]


def test_another_backup_key(six_homes: Organisation, device: Device) -> None:
    old, new = six_homes.code, keys.new_backup_code()
    editing.replace_backup_key(six_homes.workshop, old, new)
    six_homes.publish()
    assert device.look().problem == ""
    with pytest.raises(RepositoryFailed, match="other_backup_code"):
        editing.renew_root(six_homes.workshop, old)
    editing.renew_root(six_homes.workshop, new)
    six_homes.publish()
    assert device.look().problem == ""


def test_two_have_to_sign_what_is_offered(tmp_path: Path) -> None:
    ana, bo = (keys.new_key(name, PASSPHRASE, cost=CHEAP) for name in ("ana", "bo"))
    holders = editing.Holders(targets=(ana, bo), targets_threshold=2)
    organisation = Organisation(tmp_path, holders=holders)
    organisation.offer()
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        organisation.publish()
    assert organisation.sign_drafts(*keys.that_open([ana], PASSPHRASE)) == {ROOT: 0, TARGETS: 1}
    assert organisation.sign_drafts(*keys.that_open([ana], PASSPHRASE)) == {ROOT: 0, TARGETS: 1}  # not two of her
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        organisation.publish()
    assert organisation.sign_drafts(*keys.that_open([bo], PASSPHRASE)) == {ROOT: 0, TARGETS: 0}
    organisation.publish()
    device = Device(tmp_path / "device", organisation.setting())
    assert device.look().problem == ""
    # one of them alone, who also has the web server and the day key
    metadata = organisation.workshop.to_change(TARGETS, Targets)
    metadata.sign(keys.that_open([ana], PASSPHRASE)[0])
    organisation.workshop.publish(TARGETS, metadata)
    with pytest.raises(RepositoryFailed, match="self_check"):
        organisation.publish()
    assert device.look().problem == "bad_signature"


def test_two_have_to_sign_for_trust_itself(tmp_path: Path) -> None:
    ana = keys.new_key("ana", PASSPHRASE, cost=CHEAP)
    organisation = Organisation(tmp_path, holders=editing.Holders(root=(ana,), root_threshold=2))
    organisation.offer()
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        organisation.publish()
    organisation.sign_drafts(*keys.that_open([ana], PASSPHRASE))
    organisation.publish()
    device = Device(tmp_path / "device", organisation.setting())
    device.look()
    editing.replace_day_key(organisation.workshop, PASSPHRASE, organisation.code)
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        organisation.publish()
    organisation.sign_drafts(*keys.that_open([ana], PASSPHRASE))
    organisation.publish()
    assert device.look().problem == ""
    with pytest.raises(RepositoryFailed, match="bad_threshold"):
        Organisation(tmp_path / "x", holders=editing.Holders(root_threshold=2))


# --- authors


@pytest.fixture
def author(six_homes: Organisation) -> Key:
    ana = keys.new_key("ana", PASSPHRASE, cost=CHEAP)
    editing.delegate(six_homes.workshop, "ana", [keys.public_half(ana)], ["anas-pack"], 1)
    return ana


def test_an_author_publishes_what_is_theirs(six_homes: Organisation, device: Device, author: Key) -> None:
    assert six_homes.publish().waiting == {"ana": 1}  # she has not signed yet, and holds nobody up
    assert outcomes(device.look()) == [("kit", "installed", "")]
    six_homes.offer("anas-pack", author="ana")
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    assert six_homes.publish().waiting == {}
    assert outcomes(device.look()) == [("anas-pack", "installed", "")]
    with pytest.raises(RepositoryFailed, match="not_their_pack"):
        six_homes.offer("other", author="ana")
    with pytest.raises(RepositoryFailed, match="no_such_author"):
        six_homes.offer("other", author="bo")


def test_an_author_cannot_publish_what_is_not_theirs(
    six_homes: Organisation, device: Device, author: Key, tmp_path: Path
) -> None:
    six_homes.offer("anas-pack", author="ana")
    six_homes.offer("kit", "6.6.6")
    workshop = six_homes.workshop
    hers, top = workshop.to_change("ana", Targets), workshop.to_change(TARGETS, Targets)
    evil = top.signed.targets.pop("packs/kit/6.6.6.stepwell")
    hers.signed.targets[evil.path] = evil  # under the name of another pack
    passed_off = evil.from_dict(evil.to_dict(), "packs/anas-pack/9.0.0.stepwell")
    hers.signed.targets[passed_off.path] = passed_off  # another pack under her own name
    workshop.put_file(passed_off.path, six_homes.folder / "built" / "kit-6.6.6.stepwell")
    workshop.keep_draft(TARGETS, top)
    workshop.keep_draft("ana", hers)
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    six_homes.publish()
    assert outcomes(device.look()) == [("anas-pack", "refused", "name-differs"), ("kit", "installed", "")]
    assert device.packs == ["kit 1.0.0"]


def test_an_author_whose_word_ran_out_keeps_nobody_else_away(
    six_homes: Organisation, device: Device, author: Key
) -> None:
    six_homes.offer("anas-pack", author="ana")
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    six_homes.publish()
    six_homes.clock.now = START + 350 * DAY
    assert six_homes.publish().waiting == {"ana": 1}  # to be renewed by her
    six_homes.clock.now = device.now = START + 402 * DAY
    six_homes.publish()
    report = device.look()
    assert outcomes(report) == [("ana", "refused", "expired"), ("kit", "installed", "")]
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    assert six_homes.publish().waiting == {}
    assert outcomes(device.look()) == [("anas-pack", "installed", "")]


def test_who_was_dismissed_is_not_believed(six_homes: Organisation, device: Device, author: Key) -> None:
    six_homes.offer("anas-pack", author="ana")
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    six_homes.publish()
    editing.dismiss(six_homes.workshop, "ana")
    six_homes.publish()
    assert outcomes(device.look()) == [("kit", "installed", "")]


@pytest.mark.parametrize("between", ["at once", "dismissed"])
def test_an_author_whose_key_was_stolen_gets_another_one(
    six_homes: Organisation, device: Device, author: Key, between: str
) -> None:
    """Before, the new key was published with what the old one had signed, and devices refused the author for good."""
    six_homes.offer("anas-pack", author="ana")
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    six_homes.publish()
    if between == "dismissed":
        editing.dismiss(six_homes.workshop, "ana")
        six_homes.publish()
    new = keys.new_key("ana", "words that nobody stole", cost=CHEAP)
    editing.delegate(six_homes.workshop, "ana", [keys.public_half(new)], ["anas-pack"], 1)
    before = sorted(path.name for path in six_homes.workshop.metadata.iterdir())
    six_homes.sign_drafts(*keys.that_open([author], PASSPHRASE))
    with pytest.raises(RepositoryFailed, match="needs_signatures"):
        six_homes.publish()
    assert sorted(path.name for path in six_homes.workshop.metadata.iterdir()) == before
    six_homes.sign_drafts(*keys.that_open([new], "words that nobody stole"))
    six_homes.publish()
    assert outcomes(device.look()) == [("anas-pack", "installed", ""), ("kit", "installed", "")]


# --- versions


def test_a_newer_version_is_taken_and_the_one_before_stays(six_homes: Organisation, device: Device) -> None:
    device.look()
    six_homes.offer(version="1.10.0")
    six_homes.offer(version="1.9.0")
    six_homes.publish()
    assert [p.version for p in device.look().packs] == ["1.10.0"]
    assert device.packs == ["kit 1.10.0", "kit 1.0.0"]


def test_an_older_version_is_refused_and_one_that_was_rolled_back_from_not_fetched(
    six_homes: Organisation, device: Device, tmp_path: Path
) -> None:
    six_homes.offer(version="1.1.0")
    six_homes.publish()
    device.look()
    editing.withdraw(six_homes.workshop, "packs/kit/1.1.0.stepwell")
    six_homes.publish()
    assert outcomes(device.look()) == [("kit", "refused", "older_than_here")]
    six_homes.offer(version="1.1.0")
    six_homes.publish()
    device.memory.back = {"kit": ("1.1.0",)}
    device.library.remove("kit", "1.1.0")
    assert outcomes(device.look()) == [("kit", "installed", "")]
    assert device.packs == ["kit 1.0.0"]
    six_homes.offer(version="1.2.0")
    six_homes.publish()
    assert [p.version for p in device.look().packs] == ["1.2.0"]


def test_a_version_never_changes(six_homes: Organisation) -> None:
    with pytest.raises(RepositoryFailed, match="version_taken"):
        six_homes.offer(filler=10)
    six_homes.offer()  # the same bytes
    assert six_homes.workshop.drafted() == ()


# --- time


def test_a_clock_that_is_wrong_locks_nobody_out(device: Device) -> None:
    device.now, device.source = START, TimeSource.LAST_TRUSTED
    assert device.look().problem == ""
    assert device.look().now.source is TimeSource.LAST_TRUSTED


def test_the_time_is_ours_and_not_the_machines(device: Device) -> None:
    """TUF's client has no parameter for it: if the name of its field changes, this fails, and nothing else would."""
    device.now = START + 399 * DAY
    assert device.look().problem == ""
    device.now = START + 401 * DAY
    assert device.look().problem == "expired"
    made = TrustedMetadataSet.__init__.__code__.co_names
    assert "reference_time" in made


def test_publishing_renews_what_would_run_out_within_half_of_its_time(six_homes: Organisation, device: Device) -> None:
    device.look()
    six_homes.clock.now = START + 100 * DAY
    assert "targets" not in six_homes.publish().versions
    six_homes.clock.now = START + 201 * DAY
    published = six_homes.publish()
    assert set(published.versions) == {"targets", "snapshot", "timestamp"}
    assert published.expires_ms == START // 1000 * 1000 + 601 * DAY
    device.now = START + 600 * DAY
    assert device.look().problem == ""


def test_root_is_renewed_by_the_paper(six_homes: Organisation, device: Device) -> None:
    device.look()
    six_homes.clock.now = device.now = START + 1096 * DAY
    with pytest.raises(RepositoryFailed, match="self_check"):
        six_homes.publish()
    editing.renew_root(six_homes.workshop, six_homes.code)
    six_homes.publish()
    assert device.look().problem == ""


# --- what is said to devices


def test_what_is_said_to_devices_is_closed_and_comes_once(six_homes: Organisation, device: Device) -> None:
    editing.add_organisation(six_homes.workshop, names.ROSTER, b"id,name\nada,Ada Obi\n")
    editing.add_organisation(six_homes.workshop, names.PROGRAMMES, b"")
    six_homes.publish()
    assert b"Ada" not in six_homes.target(names.ROSTER).read_bytes()
    device.look()
    assert device.memory.done == [(names.ROSTER, b"id,name\nada,Ada Obi\n"), (names.PROGRAMMES, b"")]
    device.look()
    assert [path for path, _ in device.memory.done[2:]] == [names.PROGRAMMES]  # whoever came since joins


def test_without_the_reading_key_packs_come_all_the_same(six_homes: Organisation, device: Device) -> None:
    editing.add_organisation(six_homes.workshop, names.ROSTER, b"id,name\n")
    six_homes.publish()
    device.reading_key = b""
    report = device.look()
    assert [(told.path, told.problems[0][0]) for told in report.told] == [(names.ROSTER, "no_reading_key")]
    assert device.packs == ["kit 1.0.0"]
    assert device.memory.done == []


def test_one_file_cannot_be_passed_off_as_another(six_homes: Organisation, device: Device) -> None:
    editing.add_organisation(six_homes.workshop, names.ROSTER, b"secret")
    metadata = six_homes.workshop.to_change(TARGETS, Targets)
    sealed = six_homes.target(names.ROSTER).read_bytes()
    metadata.signed.targets[names.SETTINGS] = six_homes.workshop.put_file(names.SETTINGS, sealed)
    six_homes.workshop.keep_draft(TARGETS, metadata)
    six_homes.publish()
    assert [told.path for told in device.look().told if told.problems] == [names.SETTINGS]


# --- keys and files of the organisation


def test_a_key_is_not_readable_without_its_passphrase(six_homes: Organisation) -> None:
    (key,) = six_homes.workshop.key_files()
    assert keys.opened(key, "wrong passphrase") is None
    signer = keys.opened(key, PASSPHRASE)
    assert signer is not None
    seed = signer._private_key.private_bytes_raw()  # type: ignore[union-attr]
    everything = b"".join(path.read_bytes() for path in six_homes.workshop.folder.rglob("*") if path.is_file())
    for form in (seed, seed.hex().encode(), base64.b64encode(seed)):
        assert form not in everything
    assert six_homes.code.encode() not in everything
    assert six_homes.code.replace("-", "").encode() not in everything
    with pytest.raises(RepositoryFailed, match="short_passphrase"):
        keys.new_key("x", "aaaaaaaaaaaa", cost=CHEAP)


def test_a_pack_that_check_refuses_is_not_offered(six_homes: Organisation, tmp_path: Path) -> None:
    broken = tmp_path / "broken.stepwell"
    broken.write_bytes(six_homes.target("packs/kit/1.0.0.stepwell").read_bytes()[:-1])
    assert not editing.add_pack(six_homes.workshop, broken).passed
    assert six_homes.workshop.drafted() == ()


def test_what_is_copied_out_goes_timestamp_last(six_homes: Organisation, tmp_path: Path) -> None:
    order = [path.relative_to(six_homes.public) for path in six_homes.public.rglob("*") if path.is_file()]
    order.sort(key=releasing._order)
    assert order[-1].name == "timestamp.json"
    assert order[0].parts[0] == "targets"
    stick = tmp_path / "stick"
    assert releasing.copy_out(six_homes.workshop, stick) == len(order)
    assert releasing.copy_out(six_homes.workshop, stick) == 0
    assert {type(Metadata.from_file(str(path)).signed) for path in (stick / "metadata").iterdir()} == {
        Root,
        Targets,
        Snapshot,
        Timestamp,
    }
    assert six_homes.workshop.published(TIMESTAMP).signed.expires.tzinfo is dt.UTC  # type: ignore[union-attr]


def test_publishing_that_is_cut_off_anywhere_leaves_the_old_or_the_new(
    six_homes: Organisation, device: Device, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    six_homes.offer(version="1.1.0")
    before = shutil.copytree(six_homes.workshop.folder, tmp_path / "before")
    stick = tmp_path / "stick"
    write, put = workshop_files.write_whole, releasing._put
    seen: set[tuple[str, ...]] = set()
    for writes in range(30):
        left = [writes]

        def cut(real: Callable[..., None], *args: object, left: list[int] = left, **named: object) -> None:
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            real(*args, **named)

        six_homes.workshop = Workshop(tmp_path / f"office {writes}", six_homes.clock, cost=CHEAP)
        shutil.copytree(before, six_homes.workshop.folder)
        shutil.rmtree(stick, ignore_errors=True)
        shutil.copytree(before / "public", stick)
        monkeypatch.setattr(workshop_files, "write_whole", partial(cut, write))
        monkeypatch.setattr(releasing, "_put", partial(cut, put))
        try:
            six_homes.publish(stick)
            finished = True
        except KeyboardInterrupt:
            finished = False
        monkeypatch.undo()
        fresh = Device(tmp_path / f"device {writes}", device.setting)
        assert fresh.look(str(stick)).problem == ""
        seen.add(tuple(fresh.packs))
        six_homes.publish(stick)
        assert fresh.look(str(stick)).problem == ""
        assert fresh.packs[0] == "kit 1.1.0"
        if finished:
            break
    assert finished
    assert seen == {("kit 1.0.0",), ("kit 1.1.0",)}
