# SPDX-License-Identifier: Apache-2.0
"""A passport as people make and bring it, offline; then its answer goes to a second device through a real LRS.

Nothing that was logged is found in any file, log, statement, or at the LRS: only in the passport that was handed over.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.passport.signing_kit import holds
from tests.e2e.conftest import Person, stepwell
from tests.ralph import Ralph

PIN = "2580"
TITLE, TAKE, PLACE, REASON = "Dementia with Dr Quillfeather", "I feared Mr Brown", "Zebra library", "Ask me Tuesday"
PRIVATE = (TITLE, TAKE, PLACE, REASON)


@pytest.fixture
def homes(demo: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """The home that Ana leaves, and two devices of the one that she comes to."""
    old, new, beside = demo, *(shutil.copytree(demo, tmp_path / name) for name in ("new", "beside"))
    for home, who in ((old, "ana-old"), (new, "ana-new"), (beside, "ana-new")):
        stepwell(home, "learner", "add", "--id", who, "--name", "Ana", "--pin-stdin", stdin=PIN + "\n")
        supervisor = ("learner", "add", "--id", "sue", "--name", "Sue", "--role", "supervisor", "--pin-stdin")
        stepwell(home, *supervisor, stdin=PIN + "\n")
    return old, new, beside


def come_in(person: Person, name: str) -> None:
    person.press(name)
    person.do("type", text=PIN)
    person.press("Come in")
    for page, way in (("RecoveryCodePage", "Not now"), ("ShowHowPage", "I know how")):
        if person.screen["page"] == page:
            person.press(way)


def written(old: Path, sit_down: Callable[..., Person], where: dict[str, str], mine: Path) -> Path:
    """Ana writes down what she learned, the plug is pulled in the midst of it, and she takes her passport along."""
    person = sit_down(old, where=where)
    come_in(person, "Ana")
    person.press("My own", "My passport", "Write something down", "A talk with somebody", "Go on")
    person.do("fill", name="What it was called", text=TITLE)
    person.do("fill", name="Where it was", text=PLACE)
    person.do("wait", ms=700)
    person.kill()
    person = sit_down(old, where=where)
    come_in(person, "Ana")
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
    person = sit_down(new)
    come_in(person, "Sue")
    person.press("People here", "Somebody brings a passport", "Choose the file")
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
    credentials = ("--key", ralph.key, "--secret-stdin")
    for home in (new, beside):
        stepwell(home, "lrs", "set", ralph.endpoint + "/", *credentials, stdin=ralph.secret + "\n")
    for home in (new, beside, beside):
        done = json.loads(stepwell(home, "sync", "--once", "--now", "--json").stdout)
        assert done["quarantined"] == 0
    digests = [stepwell(home, "learner", "digest", "ana-new", "--json").stdout for home in (new, beside)]
    assert digests[0] == digests[1]
    person = sit_down(beside)
    come_in(person, "Ana")
    person.press("My own", "What I know so far")
    assert "You brought this with you" in person.screen["texts"]
    assert any("Does not count here." in text for text in person.screen["texts"])
    assert person.close() == 0

    nowhere(ralph, homes, stepwell(new, "outbox", "list", "--json").stdout)


def nowhere(ralph: Ralph, homes: tuple[Path, ...], outbox: str) -> None:
    """Look for every private word in what was stored, is to be sent, and lies in a file."""
    stored = ralph.file.read_text("utf-8")
    assert "ana-new" in stored
    for words in PRIVATE:
        assert words not in stored
        assert words not in outbox
        for each in (file for home in homes for file in home.rglob("*") if file.is_file()):
            assert words.encode() not in each.read_bytes(), each
