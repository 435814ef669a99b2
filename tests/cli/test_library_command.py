# SPDX-License-Identifier: Apache-2.0
"""`stepwell library` on a real data folder with the packs that ship."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from PySide6.QtGui import QImage

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE
from content_packs.library import PackLibrary
from tests.evidence_samples import EXIF
from ui.cli.main import run
from ui.cli.world import World
from ui.compose import assemble
from ui.preflight import Machine
from ui.setting_up import install_starter_packs


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return Home(tmp_path_factory.mktemp("library") / "home").make()


@pytest.fixture(scope="module")
def stepwell(home):
    """The command line on one data folder, in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PLACE_VARIABLE, "file")
        install_starter_packs(PackLibrary(home.packs))
        program = assemble(home)
        program.accounts.add(id="ada", name="Ada", pack="care-essentials")
        program.close()

        def command(*argv, status=0):
            machine = Machine("linux", {}, lambda _n: True, lambda: True, True, lambda: False, lambda: False)
            out, err = StringIO(), StringIO()
            world = World(out=out, err=err, stdin=StringIO(), environ={}, machine=machine)
            assert run(["library", *argv, "--home", str(home.path)], world) == status, err.getvalue()
            assert "Traceback" not in err.getvalue()
            return json.loads(out.getvalue()) if "--json" in argv and not status else out.getvalue() + err.getvalue()

        yield command


def test_a_document_is_added_found_coded_and_removed(stepwell, tmp_path):
    plan = tmp_path / "plan.txt"
    plan.write_text("Zinnober is the word for the way out.", "utf-8")
    added = stepwell("add", "Fire plan", "--file", str(plan), "--words", "alarm", "--minutes", "2", "--json")
    assert [thing["id"] for thing in stepwell("list", "--own", "--json")] == [added["id"]]
    assert [row["id"] for row in stepwell("find", "ada", "zinnober", "--json")] == [added["id"]]
    coded = stepwell("code", "house", added["id"], "--card", str(tmp_path), "--png", str(tmp_path / "c.png"), "--json")
    assert coded["code"].startswith("SL")
    card = (tmp_path / "stepwell-card.html").read_text("utf-8")
    assert "Fire plan" in card
    assert coded["code"] in card
    assert (tmp_path / "c.png").read_bytes().startswith(b"\x89PNG")
    stepwell("remove", added["id"])
    assert stepwell("list", "--own", "--json") == []
    assert "no such document" in stepwell("remove", added["id"], status=1)


def test_what_a_camera_wrote_into_a_picture_is_not_kept(stepwell, home, tmp_path):
    """Everybody at the device may read it: nobody shall see where it was taken."""
    image, file = QImage(64, 48, QImage.Format.Format_RGB32), tmp_path / "exit.jpg"
    image.fill(0xFF336699)
    assert image.save(str(file), "JPG")
    data = file.read_bytes()
    file.write_bytes(data[:2] + EXIF + data[2:])
    added = stepwell("add", "The way out", "--file", str(file), "--json")
    assert added["media"] == "picture"
    kept = (home.house / added["file"]).read_bytes()
    assert not any(word in kept for word in (b"GPS", b"Exif", b"52.5"))
    assert QImage.fromData(kept).size() == image.size()
    (tmp_path / "half.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    assert "cannot be read" in stepwell("add", "X", "--file", str(tmp_path / "half.png"), status=1)


def test_somebodys_library_has_a_reason_for_each_row_and_can_be_narrowed(stepwell):
    rows = stepwell("list", "ada", "--json")
    assert all(row["why"] for row in rows)
    assert {"lesson", "story", "checklist", "document", "glossary"} <= {row["kind"] for row in rows}
    short = stepwell("list", "ada", "--minutes", "2", "--way", "read", "--json")
    assert short
    assert all(row["minutes"] <= 2 and "read" in row["ways"] for row in short)


def test_what_is_wrong_is_one_sentence(stepwell, tmp_path):
    (tmp_path / "x.exe").write_bytes(b"MZ\x00\x01")
    assert "no PDF" in stepwell("add", "X", "--file", str(tmp_path / "x.exe"), status=1)
    assert "cannot be read" in stepwell("add", "X", "--file", str(tmp_path / "gone"), status=1)
    assert "one of the two" in stepwell("add", "X", status=2)
    assert "KIND is one of" in stepwell("code", "module", "a/b", status=2)
    assert "no such thing" in stepwell("code", "lesson", "care-essentials/none", status=1)
    assert "or say --own" in stepwell("list", status=2)
