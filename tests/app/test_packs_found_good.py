# SPDX-License-Identifier: Apache-2.0
"""A pack is checked between its parts once: its seal stands for every byte, so that the next start need not look."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.record.home import Home
from app.repository import ledger
from content_packs import archive, compiled, pack_checks
from content_packs.archive import SUFFIX, pack_bytes
from tests.app.kit import make_pack
from ui.compose import open_program

PACK = make_pack()


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Home:
    monkeypatch.setenv("STEPWELL_KEY_PLACE", "file")
    home = Home(tmp_path / "home")
    home.packs.mkdir(parents=True)
    (home.packs / f"{PACK.manifest.id}-{PACK.manifest.version}{SUFFIX}").write_bytes(pack_bytes(PACK, {}))
    return home


def test_a_start_checks_only_what_no_start_found_good_with_checks_as_strict(home: Home, monkeypatch) -> None:
    looked: list[str] = []
    check = pack_checks.check_pack

    def counted(pack, *given, **named) -> None:
        looked.append(pack.manifest.id)
        check(pack, *given, **named)

    monkeypatch.setattr(pack_checks, "check_pack", counted)
    monkeypatch.setattr(archive, "decode", compiled.decode)  # tests remember what they decoded
    with open_program(home) as program:
        assert (program.shelf.ids(), len(looked)) == ((PACK.manifest.id,), 1)
        program.renewal.note_good()
    with open_program(home) as program:
        assert (program.shelf.ids(), len(looked)) == ((PACK.manifest.id,), 1)
    monkeypatch.setattr(ledger, "CHECKS", ledger.CHECKS + 1)
    with open_program(home) as program:
        assert (program.shelf.ids(), len(looked)) == ((PACK.manifest.id,), 2)
