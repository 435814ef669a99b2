# SPDX-License-Identifier: Apache-2.0
"""An organisation publishes and a device follows, by the commands that people type."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from app.private.wrap import Cost
from tests.cli.test_commands import Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.sync.repository_kit import served, write_pack

PASSPHRASE = "four words and more"
PEOPLE = "id,name,role,pack\nbo,Boquixotica,learner,kit\ncy,Cy,supervisor,kit\n"
PROGRAMMES = """[[programme]]
id = "start"
title = "Start"
pack = "kit"
modules = ["clean"]
per_week = 2
start = 2026-11-23
"""
SETTINGS = "[leaving]\nratings = false\n[retention]\nlogs_days = 30\n"
RULES = '[[resource]]\npack = "kit"\nmodule = "speak"\nrule = "forbid"\nbecause = "Not with us."\n'


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guess at a passphrase costs nothing here."""
    monkeypatch.setattr("sync.publishing.workshop.Cost", lambda: Cost(passes=1, lanes=1, memory_kib=8))


class Place:
    """A folder with an organisation's office, and the commands in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.stepwell = Stepwell(folder / "home")
        self.office = str(folder / "office")
        self.stick = folder / "stick"
        (folder / "pass").write_text(PASSPHRASE + "\n")
        self.secret = ("--passphrase-file", str(folder / "pass"))

    def begin(self, *more: str) -> None:
        self.stepwell("repo", "init", self.office, "--name", "Six Homes", *self.secret, *more)

    def repo(self, name: str, *argv: str, **named: object):
        return self.stepwell("repo", name, *argv, "--repo", self.office, **named)

    def publish(self, **named: object):
        return self.repo("publish", "--to", str(self.stick), *self.secret, **named)

    def pack(self, version: str = "1.0.0") -> str:
        return str(write_pack(self.folder / "built", version=version))

    def file(self, name: str, text: str) -> str:
        (self.folder / name).write_text(text)
        return str(self.folder / name)

    @property
    def code(self) -> str:
        page = Path(self.office, "backup-key.html").read_text()
        return re.search(r'class="code">([^<]+)<', page)[1]  # type: ignore[index]

    def follow(self) -> None:
        source_file = str(Path(self.office, "pack-source.json"))
        self.stepwell("pack", "source", "set", source_file, "--place", str(self.stick))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    place.begin()
    return place


def test_from_nothing_to_a_rollback(place: Place) -> None:
    place.repo("add", place.pack())
    assert place.publish(status=0).err == ""
    place.follow()
    update = place.stepwell("pack", "update", "--json").json
    assert update["packs"] == [{"id": "kit", "version": "1.0.0", "outcome": "installed", "why": ""}]
    assert update["time"] == "device"
    place.repo("add", place.pack("1.1.0"))
    place.publish()
    place.stepwell("pack", "update")
    assert {(p["version"], p["problem"]) for p in place.stepwell("pack", "list", "--json").json} == {
        ("1.0.0", ""),
        ("1.1.0", ""),
    }
    assert place.stepwell("pack", "rollback", "kit", "--json").json == {"id": "kit", "version": "1.0.0"}
    assert place.stepwell("pack", "source", "show", "--json").json["held"] == ["kit 1.1.0"]
    assert "nothing to go back to" in place.stepwell("pack", "rollback", "kit", status=1).err
    place.stepwell("record", "rebuild", "--verify")
    assert place.stepwell("pack", "update", "--json").json["packs"] == []
    assert place.stepwell("pack", "rollback", "kit", "--undo", "--json").json["version"] == "1.1.0"
    assert "was not rolled back" in place.stepwell("pack", "rollback", "kit", "--undo", status=1).err
    actions = [entry["action"] for entry in place.stepwell("audit", "list", "--json").json]
    assert actions[::-1] == [
        *("pack_source_set", "pack_installed", "pack_installed", "pack_rolled_back", "pack_rolled_forward"),
    ]


def test_people_rules_programmes_and_settings_come_along(place: Place) -> None:
    told = {"roster": PEOPLE, "programmes": PROGRAMMES, "settings": SETTINGS, "rules": RULES}
    options = [part for name, text in told.items() for part in (f"--{name}", place.file(name, text))]
    dry = place.repo("add", place.pack(), *options, "--dry-run", "--json")
    assert len(dry.json) == 5
    assert place.repo("status", "--json").json["files"] == []
    place.repo("add", place.pack(), *options)
    place.publish()
    published = b"".join(path.read_bytes() for path in place.stick.rglob("*") if path.is_file())
    assert b"Boquixotica" not in published
    place.follow()
    report = place.stepwell("pack", "update", "--json").json
    assert {one["path"]: (one["changed"], one["problems"]) for one in report["told"]} == {
        "organisation/settings": (2, []),
        "organisation/rules": (1, []),
        "organisation/roster": (2, []),
        "organisation/programmes": (2, []),
    }
    assert {p["id"]: p["role"] for p in place.stepwell("learner", "list", "--json").json} == {
        "bo": "learner",
        "cy": "supervisor",
    }
    assert place.stepwell("programme", "list", "--json").json[0]["people"] == 2
    place.stepwell("learner", "rename", "bo", "Robert")
    again = place.stepwell("pack", "update", "--json").json
    assert [(one["path"], one["changed"]) for one in again["told"]] == [("organisation/programmes", 0)]
    assert "Robert" in place.stepwell("learner", "list").out  # what was changed here stands
    entries = place.stepwell("audit", "list", "--json").json
    assert {e["kind"] for e in entries if e["action"] in {"person_added", "programme_joined", "rules_set"}} == {
        "program"
    }


LOOK = '[look]\nname = "Harbour Care"\naccent = "#c8102e"\nlogo = "harbour.svg"\n'
DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 30"><rect width="60" height="30" fill="red"/></svg>'


def test_the_look_comes_along_with_its_logo_and_stays_what_it_is_made_here(place: Place) -> None:
    both = place.file("both", LOOK + RULES)
    (Path(both).parent / "harbour.svg").write_text(DRAWN, "utf-8")
    place.repo("add", place.pack(), "--look", both, "--rules", both)
    place.publish()
    place.follow()
    report = place.stepwell("pack", "update", "--json").json
    assert {one["path"]: (one["changed"], one["problems"]) for one in report["told"]} == {
        "organisation/look": (1, []),
        "organisation/rules": (1, []),
    }
    shown = place.stepwell("organisation", "show", "--json").json
    assert shown["look"] == {"name": "Harbour Care", "accent": "#C8102E", "logo": "640 x 320", "logo_dark": ""}
    assert shown["rules"]
    place.stepwell("organisation", "look", "set", "--name", "Harbour, north wing")
    assert place.stepwell("pack", "update", "--json").json["told"] == []
    assert place.stepwell("organisation", "look", "show", "--json").json["name"] == "Harbour, north wing"
    assert [e["kind"] for e in place.stepwell("audit", "list", "--json").json if e["action"] == "look_set"] == [
        "command_line",
        "program",
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "has no [look]"),
        (LOOK, "harbour.svg"),
        (LOOK.replace("#c8102e", "red"), "line 3, is neither rule nor look"),
    ],
)
def test_a_look_that_devices_could_not_show_is_not_offered(place: Place, text: str, says: str) -> None:
    assert says in place.repo("add", "--look", place.file("look", text), status=1).err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("programmes", "[[programme]]\nid = 'x'\n"),
        ("programmes", "what is this"),
        ("settings", "[leaving]\nratings = 'maybe'\n"),
        ("rules", "[[resource]]\npack = 1\n"),
        ("roster", "no heading that is known\n"),
    ],
)
def test_what_devices_could_not_read_is_not_offered(place: Place, name: str, text: str) -> None:
    done = place.repo("add", f"--{name}", place.file(name, text), status=1)
    assert done.err.startswith("stepwell: ")
    assert place.repo("status", "--json").json["files"] == []


def test_a_pack_with_errors_is_not_offered(place: Place) -> None:
    broken = Path(place.pack())
    broken.write_bytes(broken.read_bytes()[:-1])
    assert "has errors" in place.repo("add", str(broken), status=1).err
    assert "stepwell repo status" in place.repo("withdraw", "packs/kit/1.0.0.stepwell", status=1).err


def test_it_warns_before_it_runs_out_and_says_when_it_has(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.repo("add", place.pack())
    place.publish()
    place.follow()
    place.stepwell("pack", "update")
    monkeypatch.setattr("app.clock.SystemClock.now_ms", _in_days(345))
    assert re.search("timestamp runs out in 5[45] days", place.repo("status").err)
    assert "repository.expires" in place.stepwell("doctor", status=1).out
    monkeypatch.setattr("app.clock.SystemClock.now_ms", _in_days(401))
    assert "has run out" in place.repo("status", status=1).err
    update = place.stepwell("pack", "update", status=1)
    assert "ran out on" in update.err
    assert "the clock of this device" in update.err
    assert "repository.expired" in place.stepwell("doctor", status=1).out
    assert place.stepwell("pack", "list", "--json").json[0]["problem"] == ""
    today = ("--today", _date(0))
    assert place.stepwell("pack", "update", *today, "--json").json["time"] == "person"
    place.publish()
    assert place.stepwell("pack", "update", "--json").json["problem"] == ""
    monkeypatch.setattr("app.clock.SystemClock.now_ms", _in_days(1040))
    warned = place.repo("refresh", *place.secret).err
    assert re.search("of root runs out in 5[45] days. Renew it with: stepwell repo refresh --root", warned)
    place.repo("refresh", "--root", *place.secret, stdin=f"{place.code}\n")
    assert place.repo("status", "--json").json["soon"] == []


def _in_days(days: int):
    import time

    now = time.time_ns() // 1_000_000 + days * 86_400_000
    return lambda _self: now


def _date(days: int) -> str:
    import datetime as dt

    return (dt.datetime.now(dt.UTC).date() + dt.timedelta(days=days)).isoformat()


def test_the_key_is_lost_and_the_paper_brings_it_back(place: Place) -> None:
    place.repo("add", place.pack())
    place.publish()
    place.follow()
    place.stepwell("pack", "update")
    code = place.code
    Path(place.office, "keys", "day.key").unlink()
    assert "The key for every day is not at hand" in place.publish(status=1).err
    wrong = "0000-0000-0000-0000-0000-0000"
    assert place.repo("replace-key", stdin=f"{wrong}\n{PASSPHRASE}\n", status=1).err.startswith("stepwell: This is")
    place.repo("replace-key", stdin=f"{code}\nanother passphrase\n")
    assert "opens none of the keys" in place.publish(status=1).err
    place.repo("add", place.pack("1.1.0"))
    place.repo("publish", "--to", str(place.stick), stdin="another passphrase\n")
    assert [p["version"] for p in place.stepwell("pack", "update", "--json").json["packs"]] == ["1.1.0"]
    shutil.rmtree(place.office)  # the whole computer
    place.stepwell(
        *("repo", "restore", place.office, "--from", str(place.stick), "--name", "Six Homes"),
        stdin=f"{code}\n{PASSPHRASE}\n",
    )
    place.repo("add", place.pack("1.2.0"))
    place.publish()
    assert [p["version"] for p in place.stepwell("pack", "update", "--json").json["packs"]] == ["1.2.0"]
    place.repo("replace-key", "--backup", *place.secret, stdin=f"{code}\n")
    assert place.code != code
    place.publish()
    assert place.stepwell("pack", "update", "--json").json["problem"] == ""


def test_an_author_and_two_holders_of_keys(tmp_path: Path) -> None:
    place = Place(tmp_path)
    for who in ("ana", "bo"):
        place.stepwell("repo", "new-key", str(tmp_path / f"{who}.key"), "--name", who, *place.secret)
    ana, bo = (str(tmp_path / f"{who}.key") for who in ("ana", "bo"))
    place.begin("--targets-key", ana + ".pub", "--targets-key", bo + ".pub", "--targets-threshold", "2")
    place.repo("delegate", "ana", "--pack", "kit", "--key", ana + ".pub")
    place.repo("add", place.pack(), "--as", "ana")
    assert "2 more signatures" in place.publish(status=1).err
    assert place.repo("sign", "--key", ana, *place.secret, "--json").json == [
        {"role": "root", "missing": 0},
        {"role": "targets", "missing": 1},
        {"role": "ana", "missing": 0},
    ]
    place.repo("sign", "--key", bo, *place.secret)
    place.publish()
    place.follow()
    assert place.stepwell("pack", "update", "--json").json["packs"][0]["outcome"] == "installed"
    place.repo("delegate", "ana", "--dismiss")
    assert "--dismiss alone" in place.repo("delegate", "ana", "--dismiss", "--pack", "kit", status=2).err


def test_an_author_works_in_a_folder_without_secrets_and_hands_it_back(place: Place, tmp_path: Path) -> None:
    ana, folder = str(tmp_path / "ana.key"), tmp_path / "anas-packs"
    place.stepwell("repo", "new-key", ana, "--name", "Ana", *place.secret)
    place.repo("delegate", "ana", "--pack", "kit", "--key", ana + ".pub")
    place.publish()
    place.stepwell("repo", "author", str(folder), "--from", str(place.stick), "--name", "Six Homes")
    hers = ("--repo", str(folder))
    assert "no key for" in place.stepwell("repo", "add", "--rules", place.file("r", RULES), *hers, status=1).err
    place.stepwell("repo", "add", place.pack(), "--as", "ana", *hers)
    assert "nothing in anas-packs" in place.repo("receive", str(folder), status=1).err  # not signed yet
    place.stepwell("repo", "sign", "--key", ana, *place.secret, *hers)
    stored = next((folder / "public/targets/packs/kit").iterdir())
    content = stored.read_bytes()
    stored.write_bytes(content[:-1])
    assert "not what the author signed" in place.repo("receive", str(folder), status=1).err
    stored.write_bytes(content)
    other = Path(place.office, "workshop.json").read_bytes()
    assert b"reading_key" in other
    assert other.split(b'"reading_key": "')[1][:64] not in (folder / "workshop.json").read_bytes()
    assert not list((folder / "keys").iterdir())
    assert place.repo("receive", str(folder), "--json").json == [{"file": "packs/kit/1.0.0.stepwell"}]
    place.publish()
    place.follow()
    assert place.stepwell("pack", "update", "--json").json["packs"][0]["outcome"] == "installed"
    assert "nothing in anas-packs" in place.repo("receive", str(folder), status=1).err  # it is of an older state


def test_a_device_is_told_by_a_web_server_and_what_it_says_of_it(place: Place) -> None:
    place.repo("add", place.pack())
    place.publish()
    assert place.stepwell("learner", "list", status=1).err  # nothing here yet
    source_file = str(Path(place.office, "pack-source.json"))
    assert "Name it" in place.stepwell("pack", "source", "set", source_file, status=1).err
    assert "web address" in place.stepwell("pack", "source", "set", source_file, "--place", "ftp://x/", status=1).err
    bad = place.file("bad.json", "{}")
    assert "no pack source file" in place.stepwell("pack", "source", "set", bad, "--place", "/x", status=1).err
    assert "No pack repository is set" in place.stepwell("pack", "update", status=1).err
    for web in served(place.stick):
        place.stepwell("pack", "source", "set", source_file, "--place", web.url)
        assert "kit" in place.stepwell("pack", "update").out
        web.cut, web.instead = [], (302, {"Location": "https://login.example/"}, b"")
        assert "login page" in place.stepwell("pack", "update", status=1).err
    assert "cannot be reached" in place.stepwell("pack", "update").err  # no failure: what is here works on
    state = place.stepwell("pack", "source", "show", "--json").json
    assert (state["name"], state["problem"]) == ("Six Homes", "offline")
    thief = Place(place.folder / "thief")
    thief.begin()
    assert "not signed by" in place.stepwell("pack", "update", "--from", thief.office + "/public", status=1).err
    assert "repository.refused" in place.stepwell("doctor", status=1).out
    root = place.stick / "metadata" / "1.root.json"
    said = place.stepwell("pack", "source", "set", str(root), "--place", str(place.stick))
    assert "packs alone" in said.err
    place.stepwell("pack", "source", "forget")
    assert place.stepwell("pack", "source", "show", "--json").json is None


def test_a_pack_that_was_replaced_by_another_whole_one_is_not_used(place: Place, tmp_path: Path) -> None:
    place.repo("add", place.pack())
    place.publish()
    place.follow()
    place.stepwell("pack", "update")
    shutil.copy(write_pack(tmp_path / "other", filler=9), tmp_path / "home" / "packs" / "kit-1.0.0.stepwell")
    nowhere = ("--from", str(tmp_path / "nowhere"))
    state = place.stepwell("pack", "update", *nowhere, "--json", status=1).json
    assert [p["outcome"] for p in state["packs"]] == ["damaged"]
    assert "pack.set_aside" in place.stepwell("doctor", status=1).out
    state = place.stepwell("pack", "update", "--json").json
    assert [p["outcome"] for p in state["packs"]] == ["mended"]
    assert "pack.set_aside" not in place.stepwell("doctor", status=None).out
    place.stepwell("pack", "verify")


def test_nothing_secret_is_written_down(place: Place) -> None:
    place.repo("add", place.pack())
    place.publish()
    place.follow()
    place.stepwell("pack", "update")
    code, office = place.code, Path(place.office)
    (office / "backup-key.html").unlink()
    for folder in (office, place.stick, place.folder / "home"):
        everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
        for secret in (PASSPHRASE, code, code.replace("-", "")):
            assert secret.encode() not in everything
    assert office.joinpath("keys", "day.key").stat().st_mode & 0o077 == 0
    assert office.joinpath("pack-source.json").stat().st_mode & 0o077 == 0


def test_rules_are_published_by_one_command_or_not_at_all(place: Place) -> None:
    place.repo("add", place.pack())
    place.publish()
    place.follow()
    file = place.file("organisation.toml", RULES)
    done = place.repo("publish-rules", file, "--to", str(place.stick), *place.secret, "--json").json
    assert (done["rules"], done["copied"] > 0, done["signed_until"] != "") == (1, True, True)
    place.stepwell("pack", "update")
    (rule,) = place.stepwell("organisation", "show", "--json").json["rules"]
    assert (rule["id"], rule["because"]) == ("speak", "Not with us.")
    broken = place.file("broken.toml", RULES + "[[resource]]\n")
    assert "Nothing was published." in place.repo("publish-rules", broken, *place.secret, status=1).err
    (place.folder / "wrong").write_text("four words and less\n")
    wrong = ("--passphrase-file", str(place.folder / "wrong"))
    place.repo("publish-rules", place.file("none.toml", ""), *wrong, status=1)
    place.repo("add", place.pack("1.1.0"))
    assert "waits to be published" in place.repo("publish-rules", file, *place.secret, status=1).err
    place.publish()
    place.repo("publish-rules", place.file("none.toml", ""), "--to", str(place.stick), *place.secret)
    place.stepwell("pack", "update")
    assert place.stepwell("organisation", "show", "--json").json["rules"] == []


def test_a_device_is_told_where_the_repository_is(place: Place) -> None:
    place.publish()
    place.follow()
    told = place.repo("from-window", "--to", str(place.stick), "--json").json
    assert told == {"folder": place.office, "to": str(place.stick)}
    assert place.stepwell("repo", "from-window", "--repo", str(place.folder), status=1).err
    assert place.repo("from-window", "--off", "--json").json == {"folder": None, "to": None}
