# SPDX-License-Identifier: Apache-2.0
"""The commands on the real program: real files, real database, no window."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from tests.bendable_lrs import BendableLrs
from tests.lrs_server import LrsServer
from tests.ralph import Ralph
from ui.cli import session
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine

ROOT = Path(__file__).resolve().parents[2]
WHO = "sim-7-0001"
STARTER = ROOT / "content_packs" / "starter"


@dataclass
class Done:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Stepwell:
    """The command line on one data folder, in this process."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def __call__(self, *argv: str, stdin: str = "", status: int | None = 0) -> Done:
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(stdin), environ={}, machine=machine)
        code = run([*argv, "--home", str(self.home)], world)
        done = Done(code, world.out.getvalue(), world.err.getvalue())  # type: ignore[attr-defined]
        assert status is None or code == status, done
        assert "Traceback" not in done.err
        return done


@pytest.fixture(autouse=True)
def _key_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLACE_VARIABLE, "file")


@pytest.fixture(scope="module")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs")
    nobody = Stepwell(folder / "none")
    return Path(nobody("pack", "build", str(STARTER / "shop-floor"), "--out", str(folder), "--json").json["file"])


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory, pack_file: Path) -> Path:
    """A data folder in which somebody has learned for two days."""
    home = tmp_path_factory.mktemp("worked") / "home"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        stepwell = Stepwell(home)
        stepwell("pack", "install", str(pack_file))
        stepwell("simulate", "--learners", "1", "--days", "2", "--seed", "7")
    return home


@pytest.fixture
def stepwell(worked: Path, tmp_path: Path) -> Stepwell:
    """A copy of it."""
    shutil.copytree(worked, tmp_path / "home")
    return Stepwell(tmp_path / "home")


@pytest.mark.parametrize("name", ["care-essentials", "shop-floor"])
def test_starter_packs_are_good(name: str, tmp_path: Path) -> None:
    report = Stepwell(tmp_path / "home")("pack", "check", str(STARTER / name), "--json").json
    assert set(report) == {"id", "version", "competencies", "items", "lessons", "also", "findings"}
    assert [finding for finding in report["findings"] if finding["severity"] == "error"] == []
    assert report["id"] == name
    assert not (tmp_path / "home").exists()


def test_a_bad_pack_is_told_with_file_and_line(tmp_path: Path) -> None:
    folder = tmp_path / "bad"
    shutil.copytree(STARTER / "shop-floor", folder)
    manifest = folder / "pack.toml"
    manifest.write_text(manifest.read_text("utf-8").replace('version = "', 'version = "x'), "utf-8")
    stepwell = Stepwell(tmp_path / "home")
    findings = stepwell("pack", "check", str(folder), "--json", status=1).json["findings"]
    wrong = next(finding for finding in findings if finding["severity"] == "error")
    assert set(wrong) == {"code", "severity", "where", "why", "mend"}
    assert wrong["where"].startswith("pack.toml:")
    done = stepwell("pack", "build", str(folder), "--out", str(tmp_path), status=1)
    assert done.out == ""
    assert "pack.toml:" in done.err
    assert "was not built" in done.err


def test_pack_list_verify_remove(stepwell: Stepwell, pack_file: Path) -> None:
    rows = stepwell("pack", "list", "--json").json
    assert [(row["id"], row["problem"]) for row in rows] == [("shop-floor", "")]
    assert stepwell("pack", "verify", "--json").json[0]["good"] is True
    installed = next((stepwell.home / "packs").iterdir())
    data = bytearray(installed.read_bytes())
    data[len(data) // 2] ^= 1
    installed.write_bytes(data)
    assert installed.name in stepwell("pack", "verify", status=1).out
    assert stepwell("doctor", status=1).out.count("error: ") == 1
    stepwell("pack", "install", str(pack_file))
    stepwell("pack", "verify")
    assert stepwell("pack", "remove", "shop-floor", "--json").json["removed"] == 1
    assert stepwell("pack", "list", "--json").json == []
    assert "not installed" in stepwell("pack", "remove", "shop-floor", status=1).err


@pytest.mark.parametrize(
    "argv", [("learner", "list"), ("record", "rebuild", "--verify"), ("backup",), ("outbox", "list")]
)
def test_reading_an_unused_folder_makes_nothing(argv: tuple[str, ...], tmp_path: Path) -> None:
    done = Stepwell(tmp_path / "home")(*argv, status=1)
    assert done.out == ""
    assert "Nothing has been kept in" in done.err
    assert not (tmp_path / "home").exists()


def test_doctor_changes_nothing(stepwell: Stepwell, tmp_path: Path) -> None:
    assert Stepwell(tmp_path / "none")("doctor", "--json").json["good"] is True
    assert not (tmp_path / "none").exists()
    before = {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()}
    report = stepwell("doctor", "--json").json
    assert report["good"] is True
    assert {finding["code"] for finding in report["findings"]} == {
        *("key.in_file", "backup.none", "people.no_operator"),
    }
    assert all(finding["suggestion"] for finding in report["findings"])
    assert stepwell("doctor", "--full", "--json").json == report
    assert {path: path.read_bytes() for path in stepwell.home.rglob("*") if path.is_file()} == before


def test_people(stepwell: Stepwell) -> None:
    stepwell("learner", "add", "--id", "bo", "--name", "Bo", "--role", "supervisor", "--pin-stdin", stdin="4711\n")
    rows = stepwell("learner", "list", "--json").json
    assert [(row["id"], row["role"], row["pack"]) for row in rows] == [
        ("bo", "supervisor", "shop-floor"),
        (WHO, "learner", "shop-floor"),
    ]
    again = stepwell("learner", "add", "--id", "bo", "--name", "Bo", status=1)
    assert again.out == ""
    assert "already has the id bo" in again.err
    assert (
        "4 to 12 digits"
        in stepwell("learner", "add", "--id", "c", "--name", "C", "--pin-stdin", stdin="1\n", status=1).err
    )
    assert "Person 7-0001" in stepwell("learner", "list").out


def test_digest_is_of_the_contract_and_repeatable(stepwell: Stepwell) -> None:
    digest = stepwell("learner", "digest", WHO, "--json").json
    assert set(digest) == {"events", "record", "model", "kept"}
    assert digest["kept"] == 0
    assert digest["events"] > 10
    assert len(digest["record"]) == len(digest["model"]) == 64
    assert stepwell("learner", "digest", WHO, "--json").json == digest
    assert "Nobody here has the id zoe" in stepwell("learner", "digest", "zoe", status=1).err


def test_import_of_people(stepwell: Stepwell, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    file.write_text(f"id,name,role\n{WHO},,\ncy,Cy,operator\nD!,Bad,\n", encoding="utf-8-sig")
    would = stepwell("learner", "import", str(file), "--dry-run", "--json", status=1).json
    assert [row["outcome"] for row in would] == ["same", "added", "refused"]
    assert len(stepwell("learner", "list", "--json").json) == 1
    did = stepwell("learner", "import", str(file), "--json", status=1).json
    assert did == would
    assert did[2]["line"] == 4
    assert len(stepwell("learner", "list", "--json").json) == 2


@pytest.mark.parametrize("content", [b"name\nAda\n", b"id,name\n\x81\n", b'id,name\n"x,y\n', b""])
def test_bad_files_of_people_are_one_sentence(content: bytes, stepwell: Stepwell, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    done = stepwell("learner", "import", str(tmp_path / "x.csv"), status=1)
    assert done.err.count("\n") == 1
    assert "x.csv" in done.err


def test_record_is_what_the_events_say_until_it_is_tampered_with(stepwell: Stepwell) -> None:
    report = stepwell("record", "rebuild", "--verify", "--json").json
    assert report["learners"] == 1
    assert report["differences"] == []
    with session_of(stepwell) as program:
        table = program.database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%p REAL%' LIMIT 1"
        ).fetchone()[0]
        program.database.execute(f"UPDATE {table} SET p = p / 2")
        program.database.conn.commit()
    assert "not what the events say" in stepwell("record", "rebuild", "--verify", status=1).err
    stepwell("record", "rebuild")
    stepwell("record", "rebuild", "--verify")


def session_of(stepwell: Stepwell) -> Any:
    from ui.compose import open_program

    return open_program(Home(stepwell.home), write=True)


def test_outbox_goes_to_a_file_and_into_another_device(stepwell: Stepwell, tmp_path: Path) -> None:
    events = stepwell("learner", "digest", WHO, "--json").json["events"]
    rows = stepwell("outbox", "list", "--state", "waiting", "--json").json
    assert len(rows) == events
    file = tmp_path / "all.jsonl"
    assert stepwell("outbox", "export", str(file), "--json").json["statements"] == events
    lines = file.read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [row["event"] for row in rows]
    named = tmp_path / "named.jsonl"
    stepwell("outbox", "export", "--manifests", str(named))
    *same, manifest = named.read_text("utf-8").splitlines()
    assert same == lines
    assert f'last\\":{events},' in manifest
    other = Stepwell(tmp_path / "other")
    nobody = {"statements": events, "new": events, "recorded": 0, "missing": 0}
    assert other("outbox", "import", str(file), "--json").json == nobody, "nobody here is known there"
    assert other("outbox", "import", str(file), "--json").json["new"] == 0
    back = tmp_path / "back.jsonl"
    other("outbox", "export", str(back))
    assert back.read_text("utf-8").splitlines() == lines


def test_a_file_that_holds_no_statements(stepwell: Stepwell, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text('{"id": "00000000-0000-4000-8000-000000000000"}\nnonsense\n')
    before = stepwell("outbox", "list", "--json").out
    said = stepwell("outbox", "import", str(tmp_path / "x.jsonl"), status=1).err
    assert "line 2 is no statement" in said
    assert "1 statement is of another organisation" in said
    assert stepwell("outbox", "list", "--json").out == before
    assert "no such file" in stepwell("outbox", "import", str(tmp_path / "none"), status=1).err


def test_backup_and_restore(stepwell: Stepwell) -> None:
    before = stepwell("learner", "digest", WHO, "--json").json
    made = stepwell("backup", "--json").json
    assert Path(made["file"]).exists()
    (stepwell.home / "stepwell.db").write_bytes(b"")
    lost = stepwell("learner", "list", status=1)
    assert "stepwell restore --latest --yes" in lost.err
    stepwell("doctor", status=1)
    assert stepwell("restore", "--latest", "--yes", "--json").json["aside"]
    assert stepwell("learner", "digest", WHO, "--json").json == before
    stepwell("record", "rebuild", "--verify")


def test_restore_without_a_backup(stepwell: Stepwell) -> None:
    assert "no backup" in stepwell("restore", "--latest", "--yes", status=1).err


def test_while_somebody_writes_reading_works_and_writing_says_so(
    stepwell: Stepwell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "WAIT_S", 0.0)
    with session_of(stepwell):
        assert len(stepwell("learner", "list", "--json").json) == 1
        stepwell("backup")
        stepwell("pack", "list")
        stepwell("record", "rebuild", "--verify")
        held = stepwell("restore", "--latest", "--yes", status=1)
    assert held.out == ""
    assert held.err.count("\n") == 1
    assert "Another Stepwell" in held.err


def test_the_lrs_is_kept_without_showing_the_secret(stepwell: Stepwell) -> None:
    assert stepwell("lrs", "show", "--json").json is None
    assert "No LRS is set" in stepwell("sync", "--once", "--now", status=1).err
    assert "No LRS is set" in stepwell("lrs", "probe", status=1).err
    stepwell("lrs", "set", "https://lrs.example.org/xAPI/", "--key", "k", "--secret-stdin", stdin="hush\n")
    shown = stepwell("lrs", "show")
    found = stepwell("lrs", "show", "--json").json
    assert (found["endpoint"], found["key"], found["proxy"]) == ("https://lrs.example.org/xAPI/", "k", "system")
    assert (found["xapi_version"], found["client_certificate"], found["probed"]) == ("1.0.3", False, None)
    assert "hush" not in shown.out + shown.err


def test_offline_is_no_failure(stepwell: Stepwell) -> None:
    stepwell("lrs", "set", "http://127.0.0.1:9/xAPI/", "--key", "k", "--secret-stdin", stdin="s\n")
    done = stepwell("sync", "--once", "--now", "--json")
    assert done.json["offline"] is True
    assert done.json["problem"] == "offline"
    assert done.json["sent"] == 0
    assert done.json["waiting"] > 10
    assert "cannot be reached" in done.err
    assert stepwell("lrs", "probe", "--json", status=1).json["reachable"] is False


@pytest.mark.lrs
def test_what_waits_arrives(stepwell: Stepwell, ralph: Ralph) -> None:
    endpoint = ralph.endpoint.rstrip("/") + "/"
    waiting = len(stepwell("outbox", "list", "--json").json)
    stepwell("lrs", "set", endpoint, "--key", ralph.key, "--secret-stdin", stdin="wrong\n")
    refused = stepwell("sync", "--once", "--json")
    assert refused.json["problem"] == "credentials"
    assert "refuses the key" in refused.err
    stepwell("lrs", "set", endpoint, "--key", ralph.key, "--secret-stdin", stdin=f"{ralph.secret}\n")
    found = stepwell("lrs", "probe", "--json").json
    assert found["writes"] is True
    done = stepwell("sync", "--once", "--now", "--json")
    assert (done.json["sent"], done.json["waiting"], done.json["quarantined"]) == (waiting, 0, 0)
    assert done.err == ""
    assert {row["state"] for row in stepwell("outbox", "list", "--json").json} == {"sent"}


def test_what_is_held_back_is_counted_and_left_out_of_the_digest(tmp_path: Path, pack_file: Path) -> None:
    stepwell = Stepwell(tmp_path / "home")
    stepwell("pack", "install", str(pack_file))
    stepwell("learner", "add", "--id", "kim", "--name", "Kim")
    stepwell("simulate", "--learner", "kim", "--days", "2", "--seed", "1")
    before = stepwell("learner", "digest", "kim", "--json").json
    stepwell("privacy", "switches", "--off", "answers")
    stepwell("simulate", "--learner", "kim", "--days", "1", "--seed", "2")
    after = stepwell("learner", "digest", "kim", "--json").json
    assert after["kept"] > 0
    assert after | {"kept": 0} == before


def test_simulated_people(tmp_path: Path, pack_file: Path) -> None:
    stepwell = Stepwell(tmp_path / "home")
    assert "No pack is installed" in stepwell("simulate", "--learners", "1", "--days", "1", "--seed", "1", status=1).err
    stepwell("pack", "install", str(pack_file))
    facts = stepwell("simulate", "--learners", "2", "--days", "1", "--seed", "3", "--json").json
    assert facts["learners"] == 2
    assert facts["answers"] > 2
    assert len(stepwell("learner", "list", "--json").json) == 2
    lines = stepwell("simulate", "--learners", "1", "--days", "1", "--seed", "4", "--acknowledge").out.splitlines()
    counts = [json.loads(line)["answers"] for line in lines]
    assert counts == list(range(1, len(counts) + 1))


def test_how_the_lrs_is_reached_is_kept_and_no_secret_shown(stepwell: Stepwell, tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.pem"
    rubbish.write_text("nothing\n")
    way = ["--proxy", "http://proxy.example:3128", "--proxy-user", "ward", "--xapi-version", "2.0.0"]
    put = ["lrs", "set", "https://lrs.example/xAPI/", "--key", "k", "--secret-stdin", *way]
    set_now = stepwell(*put, "--json", stdin="hush\ntop\n")
    shown = stepwell("lrs", "show", "--json")
    assert shown.json["proxy"] == "http://proxy.example:3128"
    assert (shown.json["proxy_user"], shown.json["xapi_version"]) == ("ward", "2.0.0")
    everything = set_now.out + set_now.err + shown.out + stepwell("lrs", "show").out + stepwell("audit", "list").out
    assert "hush" not in everything
    assert "top" not in everything.replace("stopped", "")
    assert "cannot be used" in stepwell(*put, "--client-cert", str(rubbish), stdin="hush\ntop\n", status=1).err
    assert stepwell("lrs", "show", "--json").json["client_certificate"] is False


def test_how_sending_goes_is_said_in_one_line(stepwell: Stepwell) -> None:
    stepwell("lrs", "set", "http://127.0.0.1:9/xAPI/", "--key", "k", "--secret-stdin", stdin="s\n")
    assert "was never reached" in stepwell("lrs", "show").out
    stepwell("sync", "--once", "--now")
    shown = stepwell("lrs", "show")
    assert "Not sent since 20" in shown.out
    assert stepwell("lrs", "show", "--json").json["sending"]["problem"] == "offline"
    assert "last contact never" in stepwell("doctor", status=None).out


@pytest.mark.lrs
def test_what_an_lrs_can_do_is_kept_and_shown(stepwell: Stepwell, ralph: Ralph) -> None:
    endpoint = ralph.endpoint.rstrip("/") + "/"
    stepwell("lrs", "set", endpoint, "--key", ralph.key, "--secret-stdin", stdin=f"{ralph.secret}\n")
    probed = stepwell("lrs", "probe")
    shown = stepwell("lrs", "show")
    assert "finds related agents  yes" in probed.out
    assert probed.out in shown.out
    assert stepwell("lrs", "show", "--json").json["probed"]["since"] == "timestamp"
    stepwell("lrs", "set", endpoint, "--key", ralph.key, "--secret-stdin", stdin=f"{ralph.secret}\n")
    assert stepwell("lrs", "show", "--json").json["probed"] is None


def test_what_the_lrs_refused_is_written_with_its_words_and_sent_again(stepwell: Stepwell, tmp_path: Path) -> None:
    lrs = BendableLrs()
    with LrsServer(lrs) as server:
        stepwell("lrs", "set", f"{server.endpoint}/", "--key", "k", "--secret-stdin", stdin="s\n")
        ids = [row["event"] for row in stepwell("outbox", "list", "--json").json]
        lrs.poison = set(ids[:2])
        stepwell("sync", "--once", "--now")
        file = tmp_path / "refused.jsonl"
        assert stepwell("outbox", "refused", str(file), "--json").json["statements"] == 2
        lines = [json.loads(line) for line in file.read_text().splitlines()]
        assert [line["statement"]["id"] for line in lines] == ids[:2]
        assert all("does not like" in line["lrs"] for line in lines)
        lrs.poison = set()
        assert stepwell("outbox", "release", str(lines[0]["number"]), "--json").json == {"released": 1}
        assert stepwell("sync", "--once", "--now", "--json").json["quarantined"] == 1
        assert ids[0] in lrs.stored
        assert "1 statements were set aside" in stepwell("lrs", "show").out
