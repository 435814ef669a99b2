# SPDX-License-Identifier: Apache-2.0
"""The image of a machine that is put on 20 kiosks: each is a device of its own, and the LRS gets every statement once.

Real folders, a real LRS. The image has people, its way to the LRS, and statements that were not sent yet: each clone
has them, too, and sends them.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from app.record.home import Home
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.app.record.record_kit import answered
from tests.e2e import small_pack
from tests.ralph import Ralph
from ui.compose import Program, open_program

pytestmark = pytest.mark.lrs
KIOSKS, FEW = 20, 4
NAME = "f" * 64
"""What the machine of the image was called; the clones bring it along."""


def _image(folder: Path, ralph: Ralph) -> tuple[Home, str]:
    """Return a machine's folder, and the id of the device that it is."""
    home = Home(folder / "image").make()
    PackLibrary(home.packs).install(build(small_pack.write(folder / "source"), folder / "small.stepwell"))
    with open_program(home) as program:
        program.accounts.add(id="ana", name="Ana")
        program.set_lrs(ralph.endpoint + "/", ralph.key, ralph.secret)
        _answer(program, "image")
        return home, program.meta.device


def _answer(program: Program, attempt: str) -> None:
    pack = program.accounts.card("ana").pack
    index = program.shelf.index(pack)
    question = index.pack.items[0]
    fact = msgspec.structs.replace(
        answered(question.id, attempt=attempt), pack=pack, version=index.version, competency=question.competency
    )
    program.record.append("ana", fact)


def _boot(home: Home, card: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Start a machine with this network card, answer, send; return its device."""
    monkeypatch.setattr("ui.compose.opening.machine_fingerprint", lambda: f"{NAME} {card}")
    with open_program(home) as program:
        _answer(program, f"on {card}")
        report = program.delivery().run_once(now=True)
        assert (report.problem, report.waiting, report.quarantined) == (None, 0, 0)
        return program.meta.device


def _put_on(kiosks: int, folder: Path, ralph: Ralph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.compose.opening.machine_fingerprint", lambda: f"{NAME} card0")
    image, first = _image(folder, ralph)
    homes = [Home(shutil.copytree(image.path, folder / f"kiosk{number}" / "image")) for number in range(kiosks)]
    shutil.rmtree(image.path)  # as on another machine: a folder beside the first one would tell by itself
    devices = [_boot(home, f"card{number + 1}", monkeypatch) for number, home in enumerate(homes)]
    assert len({first, *devices}) == kiosks + 1
    again = [_boot(home, f"card{number + 1}", monkeypatch) for number, home in enumerate(homes)]
    assert again == devices
    recorded: set[str] = set()
    for home in homes:
        with open_program(home) as program:
            assert program.record.rebuild(verify=True).differences == ()
            recorded |= {json.loads(text)["id"] for text in program.outbox.texts()}
            places = Counter((event.device, event.sequence) for event in program.record.events())
            assert set(places.values()) == {1}
    stored = Counter(json.loads(line)["id"] for line in ralph.file.read_text(encoding="utf-8").splitlines())
    assert set(stored.values()) == {1}
    assert recorded <= stored.keys()


def test_each_clone_is_a_device_and_every_statement_is_there_once(
    tmp_path: Path, home: Home, ralph: Ralph, monkeypatch: pytest.MonkeyPatch
) -> None:
    _put_on(FEW, tmp_path, ralph, monkeypatch)


@pytest.mark.soak
def test_twenty_clones(tmp_path: Path, home: Home, ralph: Ralph, monkeypatch: pytest.MonkeyPatch) -> None:
    _put_on(KIOSKS, tmp_path, ralph, monkeypatch)
