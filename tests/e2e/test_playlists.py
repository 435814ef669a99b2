# SPDX-License-Identifier: Apache-2.0
"""Two people on two devices of one workplace, and a real LRS: Ana shares a playlist, Ben takes it and adapts it.

Hers stays as it is. What she looked for while she made it is nowhere, and her name is not at the LRS.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.preferences import Preferences
from app.record.home import Home
from app.rights import COMMAND_LINE
from content_packs.library import PackLibrary
from tests.e2e.conftest import Person, stepwell
from tests.ralph import Ralph
from ui.compose import open_program
from ui.setting_up import install_starter_packs

PACK, TITLE, MINE = "care-essentials", "Before the first night", "Ben's nights"
MAKER, SECRET = "Quillonia", "zyzzyva"
PEOPLE = (("ana", MAKER), ("ben", "Ben"))


def ward(path: Path, ralph: Ralph) -> Path:
    """A computer of the ward: a data folder that knows both and sends to the LRS."""
    home = Home(path).make()
    install_starter_packs(PackLibrary(home.packs), [PACK])
    with open_program(home) as program, program.gate.acting(COMMAND_LINE):
        for who, name in PEOPLE:
            program.accounts.add(id=who, name=name, pack=PACK)
            program.accounts.set_preferences(who, Preferences(shown_how=True, asked_about_me=-1))
    words = ("--key", ralph.key, "--secret-stdin")
    stepwell(path, "lrs", "set", ralph.endpoint + "/", *words, stdin=ralph.secret + "\n")
    return path


def meet(*paths: Path) -> None:
    for path in paths:
        stepwell(path, "sync", "--once", "--now")


def texts(person: Person) -> str:
    return " | ".join([*person.screen["texts"], *(control["name"] for control in person.screen["controls"])])


def lists(home: Path, who: str) -> list[dict[str, object]]:
    return list(json.loads(stepwell(home, "playlist", "list", who, "--json").stdout))


@pytest.mark.lrs
def test_ana_shares_a_list_and_ben_takes_and_adapts_it(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    here, there = ward(tmp_path / "here", ralph), ward(tmp_path / "there", ralph)
    with open_program(Home(here), write=False) as program:
        first, second = [choice.title for choice in program.things.things("ana")][:2]

    # Here Ana makes a list of two things, offline, and lets her colleagues see it.
    ana = sit_down(here)
    ana.press(MAKER, "My own", "Playlists", "Make a playlist")
    ana.do("fill", name="What do you call your new playlist?", text=TITLE)
    ana.press("Make it", first, second)
    ana.do("fill", name="Look for something", text=SECRET)
    assert "Nothing found" in texts(ana)
    ana.press("Done", "Who sees it", "Colleagues of my workplace", "Done")
    assert "0 of 2 done" in texts(ana)
    ana.press("Go on", "Back to the list")
    assert "1 of 2 done" in texts(ana), "what is read leads back to the list, which knows it"
    assert ana.close() == 0
    (hers,) = lists(here, "ana")
    meet(here, there)

    # There Ben finds it, makes it his own, and changes that.
    ben = sit_down(there)
    ben.press("Ben", "My own", "Playlists", TITLE)
    assert f"By {MAKER}" in texts(ben)
    assert "0 of 2 done" in texts(ben), "how far she is is not his to see"
    ben.press("Make it my own", "Change it", "Another name")
    ben.do("fill", name="What do you call it?", text=MINE)
    ben.press("Keep it", "Take out")
    assert ben.close() == 0
    meet(there, here)

    assert [(each["title"], each["things"], each["maker"]) for each in lists(there, "ben")] == [
        (MINE, 1, ""),
        (TITLE, 2, "ana"),
    ]
    assert lists(here, "ana") == [hers]
    stepwell(here, "outbox", "export", str(tmp_path / "out.jsonl"))
    assert nowhere(SECRET, here, there, ralph.file, tmp_path / "out.jsonl")
    assert nowhere(MAKER, ralph.file, tmp_path / "out.jsonl")
    assert not nowhere(TITLE, ralph.file), "it looks where things are"


def nowhere(words: str, *where: Path) -> bool:
    """Whether the words stand in none of these files and folders; packs are no secret."""
    for place in where:
        files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file()]
        assert files
        if any(words.encode() in file.read_bytes() for file in files if file.suffix != ".stepwell"):
            return False
    return True


def test_a_list_goes_by_file(tmp_path: Path, ralph: Ralph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    here = ward(tmp_path / "here", ralph)
    with open_program(Home(here), write=False) as program:
        thing = next(thing.ref for thing in program.things.things("ana") if thing.ref.kind.value == "story")
    made = json.loads(stepwell(here, "playlist", "make", "ana", TITLE, "--json").stdout)["playlist"]
    stepwell(here, "playlist", "add", "ana", made, "story", f"{thing.pack}/{thing.thing}")
    file = tmp_path / "week.json"
    stepwell(here, "playlist", "export", "ana", made, str(file))
    assert MAKER not in file.read_text("utf-8")
    taken = json.loads(stepwell(here, "playlist", "import", "ben", str(file), "--json").stdout)["playlist"]
    shown = json.loads(stepwell(here, "playlist", "show", "ben", taken, "--json").stdout)
    assert (shown["title"], [each["id"] for each in shown["entries"]]) == (TITLE, [thing.thing])
    stepwell(here, "playlist", "export", "ana", made, str(tmp_path / "named.json"), "--named")
    assert MAKER in (tmp_path / "named.json").read_text("utf-8")
    file.write_text('{"format": "stepwell-playlist"}', "utf-8")
    refused = stepwell(here, "playlist", "import", "ben", str(file), check=False)
    assert refused.returncode == 1
    assert "This is no playlist of Stepwell" in refused.stderr
    stepwell(here, "playlist", "share", "ana", made)
    assert [each["maker"] for each in lists(here, "ben")] == ["", "ana"]
    assert stepwell(here, "playlist", "drop", "ana", made, check=False).returncode == 2
    stepwell(here, "playlist", "drop", "ana", made, "--yes")
    assert lists(here, "ana") == []
