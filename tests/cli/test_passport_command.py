# SPDX-License-Identifier: Apache-2.0
"""`stepwell passport`, from outside: written, made, looked at and accepted at another home, without any network."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.own.facts import EvidenceHanded, EvidenceJudged
from app.record.home import Home
from tests.app.passport.signing_kit import holds
from tests.cli.test_commands import Stepwell
from ui.compose import assemble

PIN, PRIVATE = "2580\n", "Dementia and me"


@pytest.fixture
def homes(demo: Path, tmp_path: Path) -> tuple[Stepwell, Stepwell]:
    """Two homes of different organisations, with Ana in both."""
    first, second = Stepwell(demo), Stepwell(shutil.copytree(demo, tmp_path / "second"))
    for home, who in ((first, "ana-1"), (second, "ana-2")):
        home("learner", "add", "--id", who, "--name", "Ana Lopez", "--pin-stdin", stdin=PIN)
        home("learner", "add", "--id", "sue", "--name", "Sue", "--role", "supervisor")
    return first, second


def test_a_passport_goes_from_one_home_to_the_next(homes, tmp_path: Path) -> None:
    first, second = homes
    kept = first(
        *("passport", "add", "ana-1", "--kind", "talk", "--title", PRIVATE, "--day", "2026-09-04", "--minutes", "90"),
        *("--pin-stdin", "--json"),
        stdin=PIN,
    ).json
    assert (kept["kind"], kept["day"], kept["minutes"]) == ("talk", "2026-09-04", 90)
    assert "does not fit" in first("passport", "list", "ana-1", "--pin-stdin", stdin="1111\n", status=1).err
    (row,) = first("passport", "list", "ana-1", "--pin-stdin", "--json", stdin=PIN).json
    assert row["title"] == PRIVATE
    made = first("passport", "make", "ana-1", "--out", str(tmp_path / "out"), "--pin-stdin", "--json", stdin=PIN).json
    file = made["passport"]
    assert Path(made["page"]).read_bytes().startswith(b"%PDF-")
    assert holds(Path(file).read_text().strip())["own"][0]["title"] == PRIVATE
    assert all(Path(made[each]).stat().st_mode & 0o077 == 0 for each in ("passport", "page"))

    told = second("passport", "verify", file, "--json").json
    assert (told["issuer"], told["holder"], told["key"]) == ("unknown", "Ana Lopez", made["key"])
    second_key, key = tmp_path / "b.json", tmp_path / "a.json"
    first("passport", "key", "--export", str(key))
    second("passport", "key", "--trust", str(key), "--name", "Home A")
    second("passport", "key", "--export", str(second_key))
    assert "Home A" in second("passport", "key").out
    told = second("passport", "verify", file, "--json").json
    assert (told["issuer"], told["known_as"], [line["says"] for line in told["lines"]]) == (
        "trusted",
        "Home A",
        ["holder"],
    )
    assert first("passport", "verify", file, "--json").json["issuer"] == "own"

    changed = tmp_path / "changed"
    text = Path(file).read_text()
    changed.write_text(text[:900] + ("A" if text[900] != "A" else "B") + text[901:])
    assert "was changed after it was signed" in second("passport", "verify", str(changed), status=1).err
    assert "no passport of Stepwell" in second("passport", "verify", str(key), status=1).err

    accept = ("passport", "accept", "ana-2", file, row["id"], "--by", "sue", "--json")
    competency = _a_competency(second)
    assert second(*accept, "--for", competency).json == {"line": row["id"], "counts": True, "changed": True}
    assert second(*accept, "--for", competency).json["changed"] is False
    assert "no competency" in second(*accept, "--for", "magic", status=1).err
    second(*accept, status=2)
    second("record", "rebuild", "--verify")
    looks = second("privacy", "show", "ana-2", "--json").out
    assert PRIVATE not in looks
    second("passport", "key", "--distrust", made["key"])
    assert second("passport", "verify", file, "--json").json["issuer"] == "unknown"


def test_a_badge_is_written_and_looked_at(homes, tmp_path: Path) -> None:
    first, second = homes
    assert first("passport", "badges", "ana-1", "--json").json == []
    program = assemble(Home(first.home))
    try:
        index = program.shelf.index(program.accounts.card("ana-1").pack)
        credential = index.pack.credentials[0]
        same = {"submission": "7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c21", "pack": index.id, "version": index.version}
        same |= {"credential": credential.id, "assessor": "sue"}
        levels = (len(credential.scale),) * len(credential.criteria)
        program.record.append("ana-1", EvidenceHanded(**same, parts=1))
        program.record.append("ana-1", EvidenceJudged(**same, levels=levels, earned=True))
    finally:
        program.close()
    (badge,) = first("passport", "badges", "ana-1", "--json").json
    assert badge["title"] == credential.title
    saved = first("passport", "badge", "ana-1", badge["submission"], "--out", str(tmp_path / "out"), "--json").json
    body = holds(Path(saved["file"]).read_text().strip())
    assert "Ana Lopez" not in json.dumps(body)
    seen = second("passport", "verify", saved["file"], "--name", "Ana Lopez", "--json").json
    assert (seen["what"], seen["name_fits"], seen["issuer"]) == ("badge", True, "unknown")
    assert "has not earned that" in first("passport", "badge", "ana-1", "x", "--out", str(tmp_path), status=1).err


def _a_competency(home: Stepwell) -> str:
    program = assemble(Home(home.home))
    try:
        return program.shelf.index(program.accounts.card("ana-2").pack).pack.competencies[0].id
    finally:
        program.close()
