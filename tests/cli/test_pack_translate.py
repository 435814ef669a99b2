# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack translate` as a translator's desk uses it: PO out, PO in, how far; no traceback."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import polib
import pytest

from content_packs.new_pack import NewPack, new_pack
from ui.cli.main import run
from ui.cli.world import World
from ui.preflight import Machine


@pytest.fixture
def translate(tmp_path: Path):
    new_pack(tmp_path / "spills", NewPack())

    def call(*argv: object, folder: object = tmp_path / "spills", status: int = 0) -> str:
        machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
        world = World(out=StringIO(), err=StringIO(), stdin=StringIO(), environ={}, machine=machine)
        code = run(["pack", "translate", str(folder), *map(str, argv)], world)
        out, err = world.out.getvalue(), world.err.getvalue()  # type: ignore[attr-defined]
        assert code == status, (out, err)
        assert "Traceback" not in err
        return out if code == 0 else err

    return call


def test_out_and_in_again(translate, tmp_path: Path) -> None:
    file = tmp_path / "es.po"
    assert json.loads(translate("es", "export", file, "--json"))["translated"] == 0
    po = polib.pofile(str(file))
    for entry in po:
        entry.msgstr = "Ŝ " + entry.msgid if not entry.msgctxt.endswith("body") else "Vorto."
    po[3].flags.append("fuzzy")
    po.append(polib.POEntry(msgctxt="item/gone/stem", msgid="Gone?", msgstr="¿?"))
    po.save()
    before = sorted(tmp_path.rglob("*"))
    told = json.loads(translate("es", "import", file, "--dry-run", "--json"))
    assert sorted(tmp_path.rglob("*")) == before
    out = translate("es", "import", file)
    assert f"{len(told['taken'])} texts taken in, 0 were there already." in out
    assert "1 unknown: the pack has no such text\n  item/gone/stem" in out
    assert "1 fuzzy" in out
    assert "written: locale/es/items/spill-first.toml" in out
    found = json.loads(translate("es", "status", "--json"))
    assert found["translated"] == len(told["taken"])
    assert {row["part"] for row in found["parts"]} == {
        "pack", "competency", "module", "lesson", "item", "story", "example", "rating", "survey",
    }  # fmt: skip
    assert "% of" in translate("es", "status", file)
    translate("es", "export", file)
    assert "Gone?" in file.read_text("utf-8")


def test_what_cannot_be(translate, tmp_path: Path) -> None:
    file = tmp_path / "es.po"
    assert "language tag" in translate("spanish", "export", file, status=2)
    assert "written in" in translate("en", "export", file, status=2)
    assert "name the PO file" in translate("es", "export", status=2)
    assert "There is no file" in translate("es", "import", file, status=1)
    file.write_text("hello")
    assert "es.po:1 cannot be understood" in translate("es", "import", file, status=1)
    assert "pack check" in translate("es", "status", folder=tmp_path / "none", status=1)
    translate("es", "export", tmp_path / "no" / "such" / "es.po", status=1)
    file.unlink()
    translate("es", "export", file)
    po = polib.pofile(str(file))
    for entry in po:
        entry.msgstr = "<script>" if entry.msgctxt.endswith("body") else "Ŝ"
    po.save()
    said = translate("es", "import", file, status=1)
    assert "Nothing was taken in" in said
    assert "locale/es/lessons/spill-first.md" in said
