# SPDX-License-Identifier: Apache-2.0
"""Practice checklists as authors write them: what is wrong is named with its line, what is right comes back."""

from __future__ import annotations

import pytest

from content_packs.archive import build, open_pack
from content_packs.compiled import decode, encode
from content_packs.localise import in_language
from content_packs.source import read_source

C, ES = "checklists/at-work.toml", "locale/es/checklists/at-work.toml"
CHECKLIST = """\
title = "Seen at work"
module = "clean-hands"
competencies = ["when", "how"]
minutes = 5
why = "It protects people."
can = "Show it at work."
task = "Watch one wash."
roles = { supervisor = "You see it." }
sources = ["WHO"]

[[point]]
id = "before"
text = "Washes before"
hint = "Just before."
critical = true

[[point]]
id = "long"
text = "Washes for 20 seconds"
"""
CHECKLIST_ES = """\
title = "Visto en el trabajo"
why = "Protege a la gente."

[[point]]
id = "long"
text = "Se lava 20 segundos"
"""
FILES = {C: CHECKLIST, ES: CHECKLIST_ES}
# file, what stands there, what is put there, the code, and a piece of the line that must be named
FAULTS = [
    (C, 'can = "Show it at work."\n', "", "field-missing", "title ="),
    (C, 'task = "Watch one wash."\n', "", "field-missing", "title ="),
    (C, 'task = "Watch one wash."', 'task = " "', "text-empty", "task"),
    (C, 'module = "clean-hands"', 'module = "hands"', "reference-unknown", '"hands"'),
    (C, '"how"]', '"who"]', "reference-unknown", '"who"'),
    (C, 'id = "long"', 'id = "before"', "checklist-point-twice", None),
    (C, 'id = "long"', 'id = "Long"', "id-bad", "Long"),
    (C, "critical = true", 'critical = "yes"', "field-type", "critical"),
    (C, "critical = true", "critical = false", "checklist-not-critical", None),
    (C, 'hint = "Just before."', 'hnt = "Just before."', "field-unknown", "hnt"),
    (C, CHECKLIST[CHECKLIST.rindex("[[point]]") :], "", "lines-few", "[[point]]"),
    (C, CHECKLIST[CHECKLIST.index("[[point]]") :], 'point = "x"\n', "field-type", "point ="),
    (C, 'title = "Seen at work"', 'title = "Seen', "toml-syntax", "Seen"),
    (ES, 'id = "long"', 'id = "short"', "variant-unknown", "short"),
    (ES, 'title = "Visto en el trabajo"', 'titel = "Visto"', "field-unknown", "titel"),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault[3]}:{fault[2][:20]!r}")
def test_one_fault_gives_one_finding_with_its_line(write_folder, fault):
    file, old, new, code, piece = fault
    text = FILES[file].replace(old, new, 1)
    assert text != FILES[file]
    findings = read_source(write_folder({**FILES, file: text})).findings
    mine = [f for f in findings if f.where.startswith(("checklists", file))]
    assert {f.code for f in mine} - {"field-unknown"} <= {code}
    first = next(f for f in mine if f.code == code)
    if piece is not None:
        line = next(number for number, row in enumerate(text.split("\n"), 1) if piece in row)
        assert first.where == f"{file}:{line}"


def test_what_is_written_is_built_loaded_and_read_in_another_language(write_folder, tmp_path):
    folder = write_folder(FILES)
    source = read_source(folder)
    assert [f for f in source.findings if "checklists" in f.where] == []
    pack = open_pack(build(folder, tmp_path / "hands.stepwell")).pack
    assert pack.checklists == source.pack.checklists
    own, told = pack.checklists[0], in_language(pack, "es-MX").checklists[0]
    assert [point.critical for point in own.points] == [True, False]
    assert (told.title, told.task, told.minutes) == ("Visto en el trabajo", "Watch one wash.", 5)
    assert [point.text for point in told.points] == ["Washes before", "Se lava 20 segundos"]
    assert [point.critical for point in told.points] == [True, False]
    assert told.points[0].hint == "Just before."
    assert (own.why_for("supervisor"), told.why_for("supervisor")) == ("You see it.", "Protege a la gente.")


def test_a_pack_without_checklists_keeps_its_bytes(write_folder):
    pack = read_source(write_folder()).pack
    assert b"checklists" not in encode(pack)
    assert decode(encode(pack), "a.stepwell", {asset.path for asset in pack.assets}) == pack
