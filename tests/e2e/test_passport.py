# SPDX-License-Identifier: Apache-2.0
"""A passport as people make and bring it, offline; then its answer goes to a second device through a real LRS.

Nothing that was logged is found in any file, log, statement, or at the LRS: only in the passport that was handed over.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.passport.signing_kit import holds
from tests.e2e.conftest import Person, stepwell
from tests.e2e.two_devices import Somebody, come_in, connect, enrol, look, meet, nowhere, said
from tests.private_words import Held
from tests.ralph import Ralph

SUE = Somebody("Sue", role="supervisor")
OLD, NEW = Somebody("Ana", under="ana-old"), Somebody("Ana", under="ana-new")
TITLE, TAKE, PLACE, REASON = "Dementia with Dr Quillfeather", "I feared Mr Brown", "Zebra library", "Ask me Tuesday"
PRIVATE = (TITLE, TAKE, PLACE)


@pytest.fixture
def homes(demo: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """The home that Ana leaves, and two devices of the one that she comes to."""
    old, new, beside = demo, *(shutil.copytree(demo, tmp_path / name) for name in ("new", "beside"))
    for home, who in ((old, OLD), (new, NEW), (beside, NEW)):
        enrol(home, who, SUE)
    return old, new, beside


def written(old: Path, sit_down: Callable[..., Person], where: dict[str, str], mine: Path) -> Path:
    """Ana writes down what she learned, the plug is pulled in the midst of it, and she takes her passport along."""
    person = come_in(sit_down(old, where=where), OLD.name)
    person.press("My own", "My passport", "Write something down", "A talk with somebody", "Go on")
    person.do("fill", name="What it was called", text=TITLE)
    person.do("fill", name="Where it was", text=PLACE)
    person.do("wait", ms=700)
    person.kill()
    person = come_in(sit_down(old, where=where), OLD.name)
    assert person.screen["page"] == "EntryPage"
    assert TITLE in person.screen["lines"].values()
    person.press("Go on", "Yesterday", "2 h", "Go on")
    person.do("fill", name="What you take from it", text=TAKE)
    person.press("Keep it", "Take it along", "Make the file")
    assert person.close() == 0
    (file,) = mine.rglob("*.stepwell-passport")
    assert list(mine.rglob("*.pdf"))
    body = holds(file.read_text().strip())
    assert [(entry["title"], entry.get("take", "")) for entry in body["own"]] == [(TITLE, "")]
    return file


def brought(new: Path, sit_down: Callable[..., Person], file: Path) -> None:
    """At the new home Sue looks at it and decides."""
    person = come_in(sit_down(new), SUE.name)
    person.press("My team", "Somebody brings a passport", "Choose the file")
    person.do("choose", path=str(file))
    assert "This passport is genuine" in person.screen["texts"]
    person.press("Ana")
    assert person.screen["page"] == "BroughtPage"
    person.press(TITLE, "It does not count")
    person.do("fill", name="Why it does not count", text=REASON)
    person.press("Send the answer")
    assert any(REASON in text for text in person.screen["texts"])
    assert person.close() == 0


def test_a_passport_goes_along(
    homes: tuple[Path, Path, Path], sit_down: Callable[..., Person], ralph: Ralph, tmp_path: Path
) -> None:
    old, new, beside = homes
    mine = tmp_path / "ana"
    mine.mkdir()
    file = written(old, sit_down, {"HOME": str(mine), "XDG_CONFIG_HOME": str(mine)}, mine)
    key = str(tmp_path / "old.json")
    stepwell(old, "passport", "key", "--export", key)
    stepwell(new, "passport", "key", "--trust", key, "--name", "The old home")
    brought(new, sit_down, file)

    # The answer reaches her other device; what she wrote, and the reason, do not.
    for home in (new, beside):
        connect(home, ralph)
    meet(new, beside, beside)
    digests = [said(home, "learner", "digest", NEW.id) for home in (new, beside)]
    assert digests[0] == digests[1]
    person = come_in(sit_down(beside), NEW.name)
    person.press("My own", "What I know so far")
    assert "You brought this with you" in person.screen["texts"]
    assert any("Does not count here." in text for text in person.screen["texts"])
    assert person.close() == 0

    held = look(Held(), old)
    assert not held.where(NEW.id)
    nowhere(PRIVATE, new, beside, ralph=ralph, known=NEW.id, held=held)
    assert held.where(REASON) == ["new rows"], "the audit of that device has it"
