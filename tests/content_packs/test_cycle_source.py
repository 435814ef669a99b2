# SPDX-License-Identifier: Apache-2.0
"""Learning cycles as authors write them: what is wrong is named with its line, what is right comes back."""

from __future__ import annotations

import pytest

from content_packs.archive import build, open_pack
from content_packs.compiled import encode
from content_packs.localise import in_language
from content_packs.model import ActivityKind, CycleActivity
from content_packs.source import read_source

C, ES = "cycles/a-round.toml", "locale/es/cycles/a-round.toml"
CYCLE = """\
title = "A round"
module = "clean-hands"
competencies = ["when"]
minutes = 20
why = "It protects people."
can = "Do it at work."
before = "Think of a time. What did you do?"
activities = [
  { kind = "check", id = "clean-hands" },
]
try_at_work = "Wash once and watch."
after = "What would you do now?"
"""
FILES = {C: CYCLE, ES: 'title = "Una ronda"\nafter = "¿Qué harías ahora?"\n'}
# file, what stands there, what is put there, the code, and a piece of the line that must be named
FAULTS = [
    (C, 'before = "Think of a time. What did you do?"\n', "", "field-missing", "title ="),
    (C, 'after = "What would you do now?"', 'after = ""', "text-empty", "after ="),
    (C, 'kind = "check"', 'kind = "game"', "choice-bad", "game"),
    (C, 'id = "clean-hands" }', 'id = "dirty-hands" }', "reference-unknown", "dirty-hands"),
    (C, 'kind = "check"', 'kind = "story"', "reference-unknown", "story"),
    (C, '  { kind = "check", id = "clean-hands" },\n', "", "cycle-activities", "activities"),
    (C, 'id = "clean-hands" }', "id = 3 }", "field-type", "id = 3"),
    (C, "activities = [\n", "activities = [\n  7,\n", "field-type", "7,"),
    (C, "try_at_work", "try", "field-missing", "title ="),
    (ES, 'title = "Una ronda"', 'titel = "Una"', "field-unknown", "titel"),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[3]}:{fault[2][:20]!r}")
def test_one_fault_gives_one_finding_with_its_line(write_folder, fault):
    file, old, new, code, piece = fault
    text = FILES[file].replace(old, new, 1)
    assert text != FILES[file]
    findings = read_source(write_folder({**FILES, file: text})).findings
    mine = [f for f in findings if f.where.startswith(("cycles", file))]
    assert {f.code for f in mine} - {"field-unknown"} <= {code}
    first = next(f for f in mine if f.code == code)
    line = next(number for number, row in enumerate(text.split("\n"), 1) if piece in row)
    assert first.where == f"{file}:{line}"


def test_what_is_written_is_built_loaded_and_read_in_another_language(write_folder, tmp_path):
    assert b"cycles" not in encode(read_source(write_folder()).pack)
    folder = write_folder(FILES)
    source = read_source(folder)
    assert [f for f in source.findings if "cycles" in f.where] == []
    pack = open_pack(build(folder, tmp_path / "hands.stepwell")).pack
    assert pack.cycles == source.pack.cycles
    assert pack.cycles[0].activities == (CycleActivity(kind=ActivityKind.CHECK, id="clean-hands"),)
    told = in_language(pack, "es").cycles[0]
    assert (told.title, told.before, told.after) == (
        "Una ronda",
        "Think of a time. What did you do?",
        "¿Qué harías ahora?",
    )
    assert told.activities == pack.cycles[0].activities
