# SPDX-License-Identifier: Apache-2.0
"""A bare folder becomes a kiosk that is ready, by one file: checked as a whole first, done twice is done once."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.home import Home
from app.settings.places import VARIABLE
from tests.cli.test_commands import Stepwell, _key_in_a_file  # noqa: F401 - a fixture for every test
from tests.cli.test_repo_commands import Place, _cheap  # noqa: F401 - a fixture for every test
from tests.ralph import Ralph
from tests.sync.repository_kit import write_pack
from ui.compose import open_program
from ui.provision import running
from ui.provision.checks import strong
from ui.provision.running import at_first_start
from ui.provision.sheet import KEYS
from ui.provision_words import FLAWS

PEOPLE = "id,name,role,pack\nada,Ada,learner,kit\nsue,Sue,supervisor,kit\n"
SHEET = """organisation = "https://example.org/care"
site = "North"
packs = ["built/kit-1.0.0.stepwell"]
people = "staff.csv"

[operator]
id = "rosa"
name = "Rosa Meier"
pin_hash = "{hash}"

[settings.kiosk]
start = true
idle_s = 60

[settings.leaving]
ratings = false
"""


class Bare:
    """A folder with a provisioning file, and a data folder that is not there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stepwell = Stepwell(folder / "home")
        self.file = folder / "provision.toml"
        write_pack(folder / "built")
        (folder / "staff.csv").write_text(PEOPLE)
        self.hash = self.stepwell("provision", "--hash-pin", "--json", stdin="7391\n").json["pin_hash"]
        self.write(SHEET.format(hash=self.hash))

    def write(self, text: str) -> None:
        self.file.write_text(text)

    def secret(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text + "\n")
        (self.folder / name).chmod(0o600)

    def __call__(self, *more: str, stdin: str = "", status: int = 0):
        return self.stepwell("provision", str(self.file), "--json", *more, stdin=stdin, status=status)

    def outcomes(self, *more: str, stdin: str = "") -> dict[str, str]:
        return {each["step"]: each["outcome"] for each in self(*more, stdin=stdin).json["done"]}

    def flaws(self) -> list[tuple[str, int]]:
        found = self(status=1).json
        assert found["done"] == []
        return [(each["code"], each["line"]) for each in found["flaws"]]

    def entries(self) -> int:
        return len(self.stepwell("audit", "list", "--json").json)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bare:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "etc"))
    return Bare(tmp_path)


def test_a_bare_folder_is_ready_after_it_and_the_second_time_changes_nothing(bare: Bare) -> None:
    steps = ("organisation", "site", "packs", "operator", "people", "settings")
    assert bare.outcomes("--dry-run") == dict.fromkeys(steps, "would be done")
    assert not bare.stepwell.home.exists()
    assert bare.outcomes() == dict.fromkeys(steps, "done")
    before = bare.entries()
    assert bare.outcomes("--dry-run") == bare.outcomes() == dict.fromkeys(steps, "as it is")
    assert bare.entries() == before
    with open_program(Home(bare.stepwell.home)) as program:
        assert program.accounts.sign_in("rosa", "7391").ok
        assert program.accounts.private_key("rosa")
        assert [card.id for card in program.caretakers.cards()] == ["rosa"]
        assert {card.id for card in program.accounts.cards()} == {"rosa", "ada", "sue"}
        assert program.kiosk.starts()
        assert program.kiosk.setting().idle_s == 60
    assert bare.stepwell("site", "show", "--json").json == {"site": "North"}


def test_what_was_cut_short_goes_on(bare: Bare, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, steps = running.AFTER, ("organisation", "site", "packs", "operator")

    def pulled(*_args: object) -> None:
        raise OSError(5, "pulled")

    broken = tuple(step._replace(do=pulled) if step.name == "people" else step for step in whole)
    monkeypatch.setattr(running, "AFTER", broken)
    bare(status=1)
    monkeypatch.setattr(running, "AFTER", whole)
    done = bare.outcomes()
    assert done == {**dict.fromkeys(steps, "as it is"), "people": "done", "settings": "done"}


@pytest.mark.parametrize(
    ("text", "flaws"),
    [
        ("site = \n", [("not_toml", 1)]),
        ("sight = 'North'\nsite = 3\n", [("unknown_key", 1), ("bad_value", 2)]),
        ("packs = ['nowhere', 'none.stepwell', 'staff.csv']\n", [("no_pack", 1), ("no_file", 1), ("no_pack", 1)]),
        ("people = 'none.csv'\n", [("no_file", 1)]),
        ("people = '/dev/zero'\n", [("no_file", 1)]),
        ("people = '~nobody-at-all/staff.csv'\npacks = [\"a\\u0000\"]\n", [("bad_value", 2), ("no_file", 1)]),
        ("site" + ".a" * 90_000 + " = 1\n", [("not_toml", 1)]),
        ("[settings.emergency]\nnumber = 'call me'\n", [("bad_value", 2)]),
        ("people = 'built/kit-1.0.0.stepwell'\n", [("bad_people", 1)]),
        ("[operator]\nid = 'R'\nname = 'Rosa'\n", [("bad_id", 2), ("one_pin", 2)]),
        ("[operator]\nid = 'rosa'\npin_hash = 'x'\n", [("missing", 1), ("weak_hash", 3)]),
        ("[lrs]\nendpoint = 'http://far.example/'\nkey = 'k'\nsecret_stdin = true\n", [("lrs_no_tls", 2)]),
        ("[lrs]\nendpoint = 'https://far.example'\nkey = 'k'\n", [("lrs_no_slash", 2), ("one_secret", 3)]),
        (
            "[lrs]\nendpoint = 'https://a.example/'\nkey = 'k'\nsecret_file = 'open'\nproxy = 'x'\n",
            [("bad_value", 5), ("open_secret", 4)],
        ),
        ("[repository]\nsource = 'staff.csv'\n", [("bad_source", 2)]),
        (
            "operator = 3\nsettings = 1\n[[lrs]]\nkey = 'k'\n",
            [("no_table", 1), ("no_table", 2), ("no_table", 3)],
        ),
        (
            "[lrs]\nendpoint = 'https://['\nkey = 'k'\nsecret_stdin = true\nproxy = 'http://[x'\n",
            [("lrs_no_address", 2), ("bad_value", 5)],
        ),
        (
            "organisation = '" + "o" * 201 + "'\n[operator]\nid = 'r'\nname = 'R'\nlanguage = 'x'\npin_hash = 'x'\n",
            [("bad_value", 1), ("bad_value", 5), ("weak_hash", 6)],
        ),
        ("[repository]\nplace = 'x'\n", [("missing", 1)]),
        ("[settings.kiosk]\nidle_s = 3\nnoise = 1\n", [("bad_value", 2), ("unknown_key", 3)]),
    ],
)
def test_everything_wrong_is_said_with_its_line_and_nothing_is_done(
    bare: Bare, text: str, flaws: list[tuple[str, int]]
) -> None:
    (bare.folder / "open").write_text("secret")
    (bare.folder / "open").chmod(0o644)
    bare.write(text)
    assert bare.flaws() == flaws
    assert not bare.stepwell.home.exists()


@pytest.mark.parametrize(
    ("cost", "good"), [("m=19456,t=2,p=1", True), ("m=19455,t=2,p=1", False), ("m=4194304,t=2,p=1", False)]
)
def test_a_hash_costs_enough_and_no_more_than_a_device_has(cost: str, good: bool) -> None:
    assert strong(f"$argon2id$v=19${cost}${'A' * 22}${'A' * 43}") is good
    assert not strong(f"$argon2i$v=19${cost}${'A' * 22}${'A' * 43}")


def test_what_is_typed_is_checked_before_anything_is_done(bare: Bare) -> None:
    bare.write("site = 'North'\n[operator]\nid = 'rosa'\nname = 'Rosa'\none_time_pin_stdin = true\n")
    assert [(row["code"], row["line"]) for row in bare(stdin="1234\n", status=1).json["flaws"]] == [("bad_pin", 5)]
    assert not bare.stepwell.home.exists()
    bare(status=2)
    assert not bare.stepwell.home.exists()
    assert bare.outcomes(stdin="583920\n") == {"site": "done", "operator": "done"}
    assert bare.outcomes() == {"site": "as it is", "operator": "as it is"}  # no secret is needed any more


def test_the_list_of_people_does_not_take_the_role_of_the_operator(bare: Bare) -> None:
    (bare.folder / "staff.csv").write_text("id,name,role\nrosa,Rosa,learner\n")
    assert bare.flaws() == [("line_operator", 2)]
    (bare.folder / "staff.csv").write_text("id,name\nrosa,Rosa M.\n")
    assert bare.outcomes()["people"] == "done"
    assert set(bare.outcomes().values()) == {"as it is"}


def test_a_line_that_is_refused_at_the_end_is_told_and_the_rest_is_done(bare: Bare) -> None:
    (bare.folder / "staff.csv").write_text("id,name,jobs\nada,Ada,\nbo,Bo,no such work\n")
    for _ in range(2):
        done = bare(status=1)
        outcomes = {each["step"]: each["outcome"] for each in done.json["done"]}
        assert (outcomes["people"], outcomes["settings"] in {"done", "as it is"}) == ("done in part", True)
        assert [(row["code"], row["line"]) for row in done.json["flaws"]] == [("line_refused", 3)]
        assert "staff.csv, line 3: This line was not taken in (no_such_job)." in done.err


def test_a_secret_file_that_is_a_link_goes_itself_and_one_that_cannot_go_is_told(
    bare: Bare, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare.secret("real", "583920")
    (bare.folder / "pin").symlink_to(bare.folder / "real")
    bare.write("delete_secrets = true\n[operator]\nid = 'rosa'\nname = 'Rosa'\none_time_pin_file = 'pin'\n")

    unlink = Path.unlink

    def closed(path: Path, **named: bool) -> None:
        if path.name == "real":
            raise PermissionError(13, "Permission denied")
        unlink(path, **named)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", closed)
        done = bare(status=1).json["done"]
    assert done[-1] == {"step": "secret files deleted", "outcome": "cannot be deleted"}
    bare()
    assert not (bare.folder / "real").exists()


def test_each_line_of_a_bad_list_has_its_sentence_and_nobody_is_added(bare: Bare) -> None:
    (bare.folder / "staff.csv").write_text("id,name,role\nada,Ada,learner\nNO ID,X,learner\nada,B,\nbo,Bo,king\n")
    done = bare(status=1)
    assert [(row["code"], row["line"]) for row in done.json["flaws"]] == [
        ("line_id", 3),
        ("line_twice", 4),
        ("line_role", 5),
    ]
    assert "staff.csv, line 5: The role is learner" in done.err
    assert "Nothing was changed." in done.err
    assert not bare.stepwell.home.exists()


def test_a_device_of_another_organisation_and_a_locked_setting_are_refused(bare: Bare) -> None:
    bare.stepwell("organisation", "name", "https://example.org/other")
    bare.folder.joinpath("etc").mkdir()
    bare.folder.joinpath("etc", "stepwell.toml").write_text('locked = ["kiosk.*"]\n')
    assert [code for code, _ in bare.flaws()] == ["is_locked", "is_locked"]
    bare.folder.joinpath("etc", "stepwell.toml").unlink()
    assert [code for code, _ in bare.flaws()] == ["other_organisation"]


def test_a_one_time_pin_has_to_be_changed_and_its_file_goes(bare: Bare) -> None:
    bare.secret("pin", "583920")
    bare.write("delete_secrets = true\n[operator]\nid = 'rosa'\nname = 'Rosa'\none_time_pin_file = 'pin'\n")
    assert bare.outcomes() == {"operator": "done", "secret files deleted": "done"}
    assert not (bare.folder / "pin").exists()
    assert bare.outcomes() == {"operator": "as it is", "secret files deleted": "as it is"}
    with open_program(Home(bare.stepwell.home)) as program:
        assert program.accounts.sign_in("rosa", "583920").must_change


def test_at_the_first_start_and_never_again(bare: Bare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(bare.folder))
    home = Home(bare.stepwell.home)
    bare.write("nonsense = 1\n")
    assert not at_first_start(home)
    bare.write("[operator]\nid = 'rosa'\nname = 'Rosa'\none_time_pin_stdin = true\n")
    assert not at_first_start(home)
    bare.write(SHEET.format(hash=bare.hash))
    bare.file.chmod(0o666)  # whoever can write it could make themselves the operator
    assert not at_first_start(home)
    assert not home.path.exists()
    bare.file.chmod(0o644)
    assert at_first_start(home)
    assert bare.stepwell("site", "show", "--json").json == {"site": "North"}
    bare.stepwell("site", "set", "South")
    assert not at_first_start(home)
    assert bare.stepwell("site", "show", "--json").json == {"site": "South"}
    (home.path / "provisioning").touch()  # as a pulled plug leaves it
    assert at_first_start(home)
    assert bare.stepwell("site", "show", "--json").json == {"site": "North"}


def test_a_kiosk_with_a_real_lrs_and_a_repository_by_this_file_alone_twice(bare: Bare, ralph: Ralph) -> None:
    place = Place(bare.folder / "office-side")
    place.begin()
    settings = place.file("settings.toml", 'locked = ["retention.*"]\n[retention]\nlogs_days = 30\n')
    place.repo("add", place.pack("1.1.0"), "--settings", settings)
    place.publish()
    bare.secret("lrs.secret", ralph.secret)
    text = SHEET.format(hash=bare.hash).replace('packs = ["built/kit-1.0.0.stepwell"]\n', "")
    bare.write(
        text
        + f'\n[lrs]\nendpoint = "{ralph.endpoint}/"\nkey = "{ralph.key}"\nsecret_file = "lrs.secret"\n'
        + f'\n[repository]\nsource = "{place.office}/pack-source.json"\nplace = "{place.stick}"\n'
    )
    steps = ("organisation", "site", "repository", "packs from there", "operator", "people", "lrs", "settings")
    assert bare.outcomes() == dict.fromkeys(steps, "done")
    assert bare.outcomes() == dict.fromkeys(steps, "as it is")
    assert [(row["id"], row["version"]) for row in bare.stepwell("pack", "list", "--json").json] == [("kit", "1.1.0")]
    settings = {row["key"]: (row["value"], row["locked"]) for row in bare.stepwell("settings", "list", "--json").json}
    assert settings["retention.logs_days"] == (30, "repository")
    assert settings["kiosk.start"] == (True, "")
    bare.stepwell("simulate", "--learner", "ada", "--days", "1", "--seed", "3")
    assert bare.stepwell("sync", "--once", "--json").json["sent"] > 0
    assert "https://example.org/care" in ralph.file.read_text()


def test_settings_that_were_changed_after_signing_are_not_taken(bare: Bare) -> None:
    place = Place(bare.folder / "office-side")
    place.begin()
    place.repo("add", place.pack(), "--settings", place.file("s.toml", "[retention]\nlogs_days = 30\n"))
    place.publish()
    (signed,) = place.stick.rglob("*.settings")
    signed.write_bytes(b"[retention]\nlogs_days = 7\n")
    place.follow()
    assert place.stepwell("pack", "update", "--json", status=None).json["problem"]
    shown = {row["key"]: row["value"] for row in place.stepwell("settings", "list", "--json").json}
    assert shown["retention.logs_days"] == 90


def test_every_flaw_has_a_sentence_and_every_key_a_kind() -> None:
    assert all(FLAWS.values())
    assert all(kind for keys in KEYS.values() for kind in keys.values())
