# SPDX-License-Identifier: Apache-2.0
"""A second device and a stick, on real data folders through the command line: no LRS, no network."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.carrying import box, bundle, lines
from app.carrying.letter import LrsKey, read_letter, write_letter
from app.clock import DAY_MS, SystemClock
from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from tests.app.kit import QUICK_COST
from tests.cli.test_commands import STARTER, WHO, Stepwell
from tests.ralph import Ralph
from ui.compose import open_program

PIN = "739184"
ENDPOINT = "https://lrs.example.org/xAPI/"
OWN_SECRET, HOME_SECRET = "the-secret-of-the-ward", "the-secret-of-homes"


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")
    monkeypatch.setattr(box, "COST", QUICK_COST)
    monkeypatch.setattr(bundle, "AT_ONCE", 7)


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which somebody with a PIN learned for a day."""
    folder = tmp_path_factory.mktemp("worked")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        ward = Stepwell(folder / "home")
        built = ward("pack", "build", str(STARTER / "shop-floor"), "--out", str(folder), "--json").json["file"]
        ward("pack", "install", built)
        ward("simulate", "--learners", "1", "--days", "1", "--seed", "7")
        ward("learner", "rename", WHO, "Zenobia Quillfeather")
        ward("learner", "pin", WHO, "--stdin", stdin=f"{PIN}\n")
        ward("site", "set", "Ward seven")
    return folder / "home"


@pytest.fixture
def ward(worked: Path, tmp_path: Path) -> Stepwell:
    """A copy of it."""
    shutil.copytree(worked, tmp_path / "ward")
    return Stepwell(tmp_path / "ward")


def enrolled(ward: Stepwell, name: str, *more: str) -> Stepwell:
    """A home computer of the same person."""
    file = ward.home.with_name(f"{name}.enrolment")
    made = ward("learner", "enrol", WHO, "--out", str(file), *more, "--json").json
    home = Stepwell(ward.home.with_name(name))
    home("enrol", str(file), "--code-stdin", stdin=made["code"].lower().replace("-", " ") + "\n")
    return home


def digest(stepwell: Stepwell) -> dict[str, object]:
    found: dict[str, object] = stepwell("learner", "digest", WHO, "--json").json
    return found


def learn(stepwell: Stepwell, seed: int) -> None:
    stepwell("simulate", "--learner", WHO, "--days", "1", "--seed", str(seed))


# --- the second device


def test_the_same_person_signs_in_at_home_with_the_same_pin(ward: Stepwell) -> None:
    with open_program(Home(ward.home)) as program:
        program.accounts.sign_out()
        key = program.accounts._door._keys.unlock(WHO, PIN)
    home = enrolled(ward, "home")
    assert [row["name"] for row in home("learner", "list", "--json").json] == ["Zenobia Quillfeather"]
    assert {row["id"] for row in home("pack", "list", "--json").json} == {"shop-floor"}
    with open_program(Home(home.home)) as program:
        assert not program.accounts.sign_in(WHO, "000000").ok
        assert program.accounts.sign_in(WHO, PIN).ok
        assert program.accounts._door._keys.unlock(WHO, PIN) == key is not None
        assert program.people.role_here(WHO) == "learner"
        assert program.meta.organisation == ""
        assert program.people.site() == "Ward seven"
        assert program.lrs() is None
        newcomers = program.roaming.fetching.newcomers()
    assert [one.learner for one in newcomers] == [WHO], "the history is fetched at the next sync"


def test_the_file_says_nothing_in_the_clear(ward: Stepwell, tmp_path: Path) -> None:
    ward("lrs", "set", ENDPOINT, "--key", "ward-key", "--secret-stdin", stdin=f"{OWN_SECRET}\n")
    file = tmp_path / "x.enrolment"
    code = ward("learner", "enrol", WHO, "--out", str(file), "--same-key", "--json").json["code"]
    raw = file.read_bytes()
    with open_program(Home(ward.home), write=False) as program:
        hashed = program.database.execute("SELECT pin_hash FROM credential").fetchone()[0]
        audit = str(program.audit.entries())
    planted = ("Zenobia", "Quillfeather", PIN, WHO, OWN_SECRET, "ward-key", "lrs.example", hashed, code, "Ward seven")
    for word in planted:
        for form in (word, word.lower(), word.encode().hex(), "".join(reversed(word))):
            assert form.encode() not in raw
            assert form.upper().encode() not in raw
    for word in (PIN, OWN_SECRET, code, hashed, "Zenobia"):
        assert word not in audit
    for path in (*ward.home.rglob("*"),):
        if path.is_file():
            assert code.encode() not in path.read_bytes(), "the code is kept nowhere"
    assert file.stat().st_mode & 0o077 == 0


def test_it_is_written_down_and_the_person_sees_it(ward: Stepwell) -> None:
    enrolled(ward, "home")
    with open_program(Home(ward.home)) as program:
        made = program.audit.entries(WHO, action="enrolment_made")
        looks = [look.page for look in program.privacy.who_looked(WHO)]
    assert [entry.detail for entry in made] == [{"days": 7, "own_key": 0}]
    assert looks == ["enrolment"]


def test_a_file_is_taken_once_and_by_another_device_again(ward: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "one.enrolment"
    code = ward("learner", "enrol", WHO, "--out", str(file), "--json").json["code"] + "\n"
    take = ("enrol", str(file), "--code-stdin")
    home, other = Stepwell(tmp_path / "home"), Stepwell(tmp_path / "other")
    wrong = Stepwell(tmp_path / "wrong")
    assert "does not open the file" in wrong(*take, stdin="0000-0000-0000\n", status=1).err
    assert "slip of the pen" in wrong(*take, stdin="1000-0000-0000\n", status=1).err
    assert not wrong.home.exists(), "nothing is touched before the code is right"
    home(*take, stdin=code)
    before = home("learner", "list", "--json").out
    assert "taken in here already" in home(*take, stdin=code, status=1).err
    assert home("learner", "list", "--json").out == before
    other(*take, stdin=code)
    assert "already" in ward(*take, stdin=code, status=1).err


def test_a_file_runs_out(ward: Stepwell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "late.enrolment"
    code = ward("learner", "enrol", WHO, "--out", str(file), "--json").json["code"] + "\n"
    now_ms = SystemClock.now_ms
    monkeypatch.setattr(SystemClock, "now_ms", lambda clock: now_ms(clock) + 8 * DAY_MS)
    home = Stepwell(tmp_path / "home")
    assert "no longer holds" in home("enrol", str(file), "--code-stdin", stdin=code, status=1).err
    assert not home.home.exists()


def test_which_lrs_key_goes_along_is_said(ward: Stepwell, tmp_path: Path) -> None:
    assert "No LRS is set" in ward("lrs", "set-home", "homes", "--secret-stdin", stdin="x\n", status=1).err
    ward("lrs", "set", ENDPOINT, "--key", "ward-key", "--secret-stdin", stdin=f"{OWN_SECRET}\n")
    refused = ward("learner", "enrol", WHO, "--out", str(tmp_path / "a"), status=1)
    assert "--same-key" in refused.err
    assert not (tmp_path / "a").exists()
    assert lrs_of(enrolled(ward, "same", "--same-key")) == (ENDPOINT, "ward-key", OWN_SECRET)
    ward("lrs", "set-home", "homes", "--secret-stdin", stdin=f"{HOME_SECRET}\n")
    assert lrs_of(enrolled(ward, "narrow")) == (ENDPOINT, "homes", HOME_SECRET)
    other = "https://other.example.org/xAPI/"
    ward("lrs", "set", other, "--key", "k", "--secret-stdin", stdin="s\n")
    refused = ward("learner", "enrol", WHO, "--out", str(tmp_path / "b"), status=1)
    assert "--same-key" in refused.err, "a key for homes belongs to one LRS"


def lrs_of(stepwell: Stepwell) -> tuple[str, str, str]:
    from app.lrs_setting import read_secrets

    with open_program(Home(stepwell.home), write=False) as program:
        found = program.lrs()
        assert found is not None
        return found.endpoint, found.key, read_secrets(program.keys).secret


def test_what_cannot_be_handed_out(ward: Stepwell, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "x"))
    assert "Nobody here has the id" in ward("learner", "enrol", "nobody", *out, status=1).err
    ward("learner", "reset-pin", WHO, "--yes")
    assert "temporary PIN" in ward("learner", "enrol", WHO, *out, status=1).err
    ward("learner", "leave", WHO)
    assert "has left" in ward("learner", "enrol", WHO, *out, status=1).err
    (tmp_path / "x").write_text("mine")
    assert "not replaced" in ward("learner", "enrol", WHO, *out, status=1).err
    assert (tmp_path / "x").read_text() == "mine"


def test_a_device_of_another_organisation_takes_nobody_in(ward: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "x.enrolment"
    code = ward("learner", "enrol", WHO, "--out", str(file), "--json").json["code"] + "\n"
    other = Stepwell(tmp_path / "other")
    other("learner", "add", "--id", "bo", "--name", "Bo")
    with open_program(Home(other.home)) as program:
        program.database.execute("UPDATE meta SET organisation = 'https://other.example/'")
    assert "another organisation" in other("enrol", str(file), "--code-stdin", stdin=code, status=1).err
    assert [row["id"] for row in other("learner", "list", "--json").json] == ["bo"]


def test_a_file_with_an_address_that_would_tell_the_secret_is_refused(ward: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "x.enrolment"
    code = ward("learner", "enrol", WHO, "--out", str(file), "--json").json["code"]
    key = LrsKey(endpoint="http://lrs.example.org/xAPI/", key="k", secret="s", own=False, version="1.0.3")
    letter = read_letter(file.read_bytes(), code)
    file.write_text(write_letter(replace(letter, lrs=key), code, QUICK_COST))
    home = Stepwell(tmp_path / "home")
    home("enrol", str(file), "--code-stdin", stdin=code + "\n", status=1)
    assert home("learner", "list", "--json").json == []


def test_a_qr_code_where_it_fits(ward: Stepwell, tmp_path: Path) -> None:
    made = ward("learner", "enrol", WHO, "--out", str(tmp_path / "x"), "--qr", str(tmp_path / "x.svg"), "--json").json
    assert made["qr"] == str(tmp_path / "x.svg")
    assert (tmp_path / "x.svg").read_text("utf-8").startswith("<?xml")
    with open_program(Home(ward.home)) as program:
        rules = "".join(
            f'[[resource]]\npack = "shop-floor"\nitem = "i-{n}"\nrule = "forbid"\nbecause = "{hash((n, 7))}"\n'
            for n in range(200)
        )
        from app.organisation_file import keep_rules

        keep_rules(program.database, rules)
    large = ward("learner", "enrol", WHO, "--out", str(tmp_path / "y"), "--qr", str(tmp_path / "y.svg"), status=1)
    assert "too many for a QR code" in large.err
    assert not (tmp_path / "y.svg").exists()
    assert (tmp_path / "y").exists()


def test_name_and_colour_of_the_organisation_go_along_and_a_look_of_its_own_stays(ward: Stepwell) -> None:
    look = ("organisation", "look")
    ward(*look, "set", "--name", "Harbour Care", "--accent", "#C8102E")
    home = enrolled(ward, "home")
    assert home(*look, "show", "--json").json == {
        "name": "Harbour Care",
        "accent": "#C8102E",
        "logo": "",
        "logo_dark": "",
    }
    other = Stepwell(ward.home.with_name("other"))
    other(*look, "set", "--name", "Ours")
    made = ward("learner", "enrol", WHO, "--out", str(ward.home.with_name("o")), "--json").json
    other("enrol", str(ward.home.with_name("o")), "--code-stdin", stdin=made["code"] + "\n")
    assert other(*look, "show", "--json").json["name"] == "Ours"


# --- the stick


def test_state_follows_by_file_both_ways_without_an_lrs(ward: Stepwell, tmp_path: Path) -> None:
    home = enrolled(ward, "home")
    file = tmp_path / "all.jsonl"
    ward("outbox", "export", str(file))
    taken = home("outbox", "import", str(file), "--json").json
    assert taken["recorded"] == taken["new"] == taken["statements"] > 0
    assert taken["missing"] == 0
    assert digest(home) == digest(ward)
    learn(home, 8)
    learn(ward, 9)
    home("outbox", "export", str(file))
    assert ward("outbox", "import", str(file), "--json").json["recorded"] > 0
    ward("outbox", "export", str(file))
    home("outbox", "import", str(file))
    assert digest(home) == digest(ward)
    for stepwell in (home, ward):
        stepwell("record", "rebuild", "--verify")
    again = home("outbox", "import", str(file), "--json").json
    assert (again["new"], again["recorded"]) == (0, 0)
    assert b"Zenobia" not in file.read_bytes()


def test_three_devices_and_a_folder(ward: Stepwell, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    devices = [ward, enrolled(ward, "home"), enrolled(ward, "third")]
    for seed, device in enumerate(devices[1:], 20):
        learn(device, seed)
    for device in (*devices, *devices[:2]):
        device("outbox", "exchange", str(stick))
    assert digest(devices[0]) == digest(devices[1]) == digest(devices[2])
    files = {path.name: path.read_bytes() for path in stick.iterdir()}
    assert len(files) == 3
    settled = [device("outbox", "exchange", str(stick), "--json").json for device in (*devices, *devices)][3:]
    assert [(one["written"], one["new"], one["recorded"], one["missing"]) for one in settled] == [(False, 0, 0, 0)] * 3
    assert [one["unchanged"] for one in settled] == [2] * 3
    for device in devices:
        device("record", "rebuild", "--verify")


def test_whoever_is_new_is_found_in_files_that_were_known(ward: Stepwell, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    ward("outbox", "exchange", str(stick))
    other = Stepwell(tmp_path / "other")
    other("learner", "add", "--id", "bo", "--name", "Bo")
    assert other("outbox", "exchange", str(stick), "--json").json["recorded"] == 0
    other("learner", "add", "--id", WHO, "--name", "Zenobia")
    assert other("outbox", "exchange", str(stick), "--json").json["recorded"] > 0
    assert digest(other)["record"] == digest(ward)["record"]


def test_what_lies_in_the_folder_harms_nothing(ward: Stepwell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_LINE", 20_000)
    stick = tmp_path / "stick"
    stick.mkdir()
    home = enrolled(ward, "home")
    ward("outbox", "exchange", str(stick))
    whole = next(stick.iterdir())
    good = whole.read_bytes().splitlines()
    foreign = json.loads(good[0])
    foreign["actor"]["account"]["homePage"] = "https://other.example/"
    whole.write_bytes(
        b"\n".join([*good[:2], b"nonsense", b"x" * 50_000, b"[" * 5_000, b'{"id": 5}', *good[2:-3], good[-3][:40]])
    )
    (stick / "stepwell-foreign.jsonl").write_text(json.dumps(foreign) + "\n", "utf-8")
    (stick / "stepwell-binary.jsonl").write_bytes(bytes(range(256)) * 50)
    (stick / "stepwell-half.jsonl.part").write_bytes(good[0])
    (stick / "stepwell-folder.jsonl").mkdir()
    (stick / "holiday.jpg").write_bytes(b"\xff\xd8")
    done = home("outbox", "exchange", str(stick), "--json", status=1)
    assert f"{whole.name}: lines 3, 4, 5, 6, " in done.err
    assert "1 statement is of another organisation" in done.err
    assert "stepwell-binary.jsonl: line" in done.err
    assert "holiday" not in done.err
    assert done.json["recorded"] == len(good) - 3, "all but the manifest, and the last two, of which one was cut"
    ward("outbox", "exchange", str(stick), status=1)
    assert digest(ward)["record"] != digest(home)["record"]
    whole.write_bytes(b"\n".join(good))
    home("outbox", "exchange", str(stick), status=1)
    assert digest(ward) == digest(home)


def test_a_folder_that_is_not_there(ward: Stepwell, tmp_path: Path) -> None:
    assert "Is the stick plugged in?" in ward("outbox", "exchange", str(tmp_path / "no"), status=1).err
    assert "Is the stick plugged in?" in ward("outbox", "export", str(tmp_path / "no" / "x"), status=1).err


def test_files_that_are_closed_with_a_code(ward: Stepwell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(box, "PIECE", 4096)
    home, file = enrolled(ward, "home"), tmp_path / "closed.box"
    code = ward("outbox", "export", str(file), "--code", "--json").json["code"]
    raw = file.read_bytes()
    assert WHO.encode() not in raw
    assert b"actor" not in raw
    assert "Give it with --code-stdin" in home("outbox", "import", str(file), status=1).err
    assert "does not open" in home("outbox", "import", str(file), "--code-stdin", stdin="0000-0000-0000", status=1).err
    file.write_bytes(raw[: len(raw) * 2 // 3])
    cut = home("outbox", "import", str(file), "--code-stdin", "--json", stdin=code, status=1)
    assert cut.json["recorded"] > 0
    assert "its end is damaged or missing" in cut.err
    file.write_bytes(raw)
    home("outbox", "import", str(file), "--code-stdin", stdin=code)
    assert digest(home) == digest(ward)
    stick = tmp_path / "stick"
    stick.mkdir()
    learn(home, 5)
    for device in (home, ward, home, ward):
        device("outbox", "exchange", str(stick), "--code-stdin", stdin=code)
    assert {path.suffix for path in stick.iterdir()} == {".box"}
    assert digest(home) == digest(ward)
    again = home("outbox", "exchange", str(stick), "--code-stdin", "--json", stdin=code).json
    assert again["written"] is False


def test_what_may_not_leave_is_in_no_file_and_named_as_absent(ward: Stepwell, tmp_path: Path) -> None:
    home, stick = enrolled(ward, "home"), tmp_path / "stick"
    stick.mkdir()
    ward("privacy", "switches", "--off", "answers")
    learn(ward, 31)
    held = digest(ward)["kept"]
    assert isinstance(held, int)
    assert held > 0
    ward("outbox", "exchange", str(stick))
    done = home("outbox", "exchange", str(stick), "--json").json
    assert done["missing"] == 0
    with open_program(Home(ward.home), write=False) as program:
        kept = {row[0] for row in program.database.execute("SELECT id FROM event WHERE roam_sequence > 0").fetchall()}
        kept -= {row.event for row in program.outbox.rows()}
    everything = b"".join(path.read_bytes() for path in stick.iterdir())
    assert kept
    assert not [event for event in kept if event.encode() in everything]
    assert digest(home)["record"] == digest(ward)["record"]


def test_what_is_missing_is_known(ward: Stepwell, tmp_path: Path) -> None:
    home, file = enrolled(ward, "home"), tmp_path / "all.jsonl"
    ward("outbox", "export", "--manifests", str(file))
    whole = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(whole[:3] + whole[8:]))
    assert home("outbox", "import", str(file), "--json").json["missing"] == 5
    file.write_bytes(b"".join(whole))
    assert home("outbox", "import", str(file), "--json").json["missing"] == 0


@pytest.mark.lrs
def test_the_history_comes_home_by_itself(ward: Stepwell, ralph: Ralph) -> None:
    endpoint = f"{ralph.endpoint}/"
    ward("lrs", "set", endpoint, "--key", ralph.key, "--secret-stdin", stdin=f"{ralph.secret}\n")
    ward("sync", "--once", "--now")
    home = enrolled(ward, "home", "--same-key")
    home("sync", "--once", "--now")
    assert digest(home) == digest(ward)
    learn(home, 12)
    home("sync", "--once", "--now")
    ward("sync", "--once", "--now")
    assert digest(home) == digest(ward)
