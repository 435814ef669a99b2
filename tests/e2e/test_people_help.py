# SPDX-License-Identifier: Apache-2.0
"""Two people on two devices of one workplace, and a real LRS: Ana asks Ben, Ben says yes, Ana sees it.

Between them nothing else goes: an idea that Ana wrote beside the same goal is nowhere in what lies on a disk, what was
sent, or what Ben's device has.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.events import PlanMade
from app.own.facts import TeachingOffered
from app.record.home import Home
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import PACK, Somebody, come_in, meet, nowhere, texts, ward
from tests.ralph import Ralph
from ui.compose import open_program

SECRET = "Zyzzyva under the linden tree"
ANA, BEN = Somebody("Ana"), Somebody("Ben", pin=None)


@pytest.fixture
def goal() -> tuple[str, str]:
    """Id and title of the module that Ana works towards."""
    from content_packs.starter import starter_folders, starter_source

    packs = (starter_source(folder).pack for folder in starter_folders())
    module = next(pack for pack in packs if pack is not None and pack.manifest.id == PACK).modules[1]
    return module.id, module.title


@pytest.mark.lrs
def test_ana_asks_ben_who_is_at_another_device(
    goal: tuple[str, str], tmp_path: Path, ralph: Ralph, sit_down: Callable[[Path], Person]
) -> None:
    module, title = goal
    here, there = (ward(tmp_path / name, ralph, ANA, BEN) for name in ("here", "there"))
    with open_program(Home(here)) as program:
        program.record.append("ana", PlanMade(pack=PACK, version=program.shelf.newest(PACK), goals=(module,)))

    # There Ben offers what he could show, with one tap.
    ben = sit_down(there)
    ben.press("Ben", "My own", "My people", "What I could show others", title, "Done")
    assert "Topics you offer: 1" in texts(ben)
    assert ben.close() == 0
    meet(there, here)

    # Here Ana finds him beside her goal, asks, and keeps an idea for herself.
    ana = come_in(sit_down(here), ANA.name)
    ana.press("My own", "My people", title, "Find somebody who can show me", "Ask Ben")
    assert "You asked Ben" in texts(ana)
    ana.press("Back", "Write an idea")
    ana.do("fill", name="Your idea", text=SECRET)
    ana.press("Keep it")
    assert SECRET in texts(ana)
    assert ana.close() == 0
    meet(here, there)

    # There Ben is asked quietly on Today, says yes, and sees nothing else of her.
    ben = sit_down(there)
    ben.press("Ben", "Today")
    assert f"Ana asks whether you can show them: {title}" in texts(ben)
    ben.press("Yes")
    assert "They see your yes" in texts(ben)
    assert ben.close() == 0
    meet(there, here)

    # Here Ana sees it.
    ana = come_in(sit_down(here), ANA.name)
    ana.press("Today", "My own", "My people")
    assert f"Ben shows you: {title}" in texts(ana)
    assert ana.close() == 0

    nowhere((SECRET, SECRET.split(maxsplit=1)[0]), here, there, ralph=ralph, known=module)


def test_a_supervisor_sees_nothing_of_it(goal: tuple[str, str], demo: Path, tmp_path: Path) -> None:
    """Whoever looks after people sees who offers what, and in no page, list or export who asked whom."""
    home = Home(shutil.copytree(demo, tmp_path / "home"))
    module, _ = goal
    with open_program(home) as program:
        for who, role in (("ana-1", "learner"), ("ben-1", "learner"), ("sue-1", "supervisor")):
            program.accounts.add(id=who, name=who.title(), role=role, pack=PACK)
        version = program.shelf.newest(PACK)
        program.record.append("ben-1", TeachingOffered(pack=PACK, version=version, modules=(module,)))
        ask = program.helping.ask("ana-1", module, "ben-1").asked[0].ask
        program.helping.answer("ben-1", ask, accepted=True)
    listed = stepwell(home.path, "helping", "list", "--json").stdout
    assert "ben-1" in listed
    assert "ana-1" not in listed
    told = stepwell(home.path, "explain", "ana-1").stdout
    assert "ben-1" not in told
    assert "Ben-1" not in told
