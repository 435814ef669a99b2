# SPDX-License-Identifier: Apache-2.0
"""Two people on two devices of one workplace, and a real LRS: Ana shares a playlist, Ben takes it and adapts it.

Hers stays as it is. What she looked for while she made it is nowhere, and her name is not at the LRS.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import Somebody, meet, nowhere, said, texts, ward
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import open_program

TITLE, MINE = "Before the first night", "Ben's nights"
MAKER, SECRET = "Quillonia", "zyzzyva"
ANA, BEN = Somebody(MAKER, pin=None, under="ana"), Somebody("Ben", pin=None)


def lists(home: Path, who: Somebody) -> list[dict[str, object]]:
    return list(said(home, "playlist", "list", who.id))


@pytest.mark.lrs
def test_ana_shares_a_list_and_ben_takes_and_adapts_it(
    tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]
) -> None:
    here, there = (ward(tmp_path / name, ralph, ANA, BEN) for name in ("here", "there"))
    with open_program(Home(here), write=False) as program:
        first, second = [choice.title for choice in program.things.things(ANA.id)][:2]

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
    (hers,) = lists(here, ANA)
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

    assert [(each["title"], each["things"], each["maker"]) for each in lists(there, BEN)] == [
        (MINE, 1, ""),
        (TITLE, 2, ANA.id),
    ]
    assert lists(here, ANA) == [hers]
    held = Held()
    nowhere((SECRET,), here, there, ralph=ralph, known=TITLE, held=held)
    assert {place.rpartition(" ")[2] for place in held.where(MAKER)} == {"rows"}, "the roster has it, and nobody else"


def test_a_list_goes_by_file(tmp_path: Path, ralph: Ralph) -> None:
    here = ward(tmp_path / "here", ralph, ANA, BEN)
    with open_program(Home(here), write=False) as program:
        thing = next(thing.ref for thing in program.things.things(ANA.id) if thing.ref.kind.value == "story")
    made = said(here, "playlist", "make", ANA.id, TITLE)["playlist"]
    stepwell(here, "playlist", "add", ANA.id, made, "story", f"{thing.pack}/{thing.thing}")
    file = tmp_path / "week.json"
    stepwell(here, "playlist", "export", ANA.id, made, str(file))
    assert MAKER not in file.read_text("utf-8")
    taken = said(here, "playlist", "import", BEN.id, str(file))["playlist"]
    shown = said(here, "playlist", "show", BEN.id, taken)
    assert (shown["title"], [each["id"] for each in shown["entries"]]) == (TITLE, [thing.thing])
    stepwell(here, "playlist", "export", ANA.id, made, str(tmp_path / "named.json"), "--named")
    assert MAKER in (tmp_path / "named.json").read_text("utf-8")
    file.write_text('{"format": "stepwell-playlist"}', "utf-8")
    refused = stepwell(here, "playlist", "import", BEN.id, str(file), check=False)
    assert refused.returncode == 1
    assert "This is no playlist of Stepwell" in refused.stderr
    stepwell(here, "playlist", "share", ANA.id, made)
    assert [each["maker"] for each in lists(here, BEN)] == ["", ANA.id]
    assert stepwell(here, "playlist", "drop", ANA.id, made, check=False).returncode == 2
    stepwell(here, "playlist", "drop", ANA.id, made, "--yes")
    assert lists(here, ANA) == []
