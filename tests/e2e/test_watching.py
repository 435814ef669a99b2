# SPDX-License-Identifier: Apache-2.0
"""Sue watches Ana at work on the device of the ward and keeps a photo; at home Ana is secure, and no photo is there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.events import AnswerGiven, Purpose
from app.record.home import Home
from app.views import Level
from content_packs.answers import Chosen
from tests.e2e.conftest import Person
from tests.e2e.two_devices import PACK, PIN, Somebody, come_in, connect, enrol, meet, nowhere, take_along, texts
from tests.private_words import words_of
from tests.ralph import Ralph
from ui.compose import open_program

ANA, SUE = Somebody("Ana"), Somebody("Sue", pin="4813", role="supervisor")
MODULE, WHAT, LIST = "clean-and-safe", "ppe-use", "ppe-on-and-off"
NOTE = "Mrs Abara was in the room all the time"


def prepared(home: Path) -> tuple[str, str, int]:
    """Both have signed in once, and Ana answers well; the titles of topic and checklist, and how many points it has."""
    enrol(home, ANA, SUE)
    with open_program(Home(home)) as program:
        for one in (SUE, ANA):
            assert program.accounts.sign_in(one.id, one.pin).ok
        index = program.shelf.index(PACK)
        items = [item.id for item in index.pack.items if item.competency == WHAT]
        facts = [
            AnswerGiven(
                attempt="a",
                purpose=Purpose.MODULE,
                pack=PACK,
                version=index.version,
                item=item,
                competency=WHAT,
                answer=Chosen((0,)),
                right=True,
                score=1.0,
                seconds=5.0,
                module=MODULE,
            )
            for item in items * 3
        ]
        program.record.append(ANA.id, *facts)
        checklist = next(each for each in index.pack.checklists if each.id == LIST)
        assert level(program) is Level.WAITING
        return index.modules[MODULE].title, checklist.title, len(checklist.points)


def level(program) -> Level:
    return next(row.level for row in program.learning.progress(ANA.id).skills if row.competency == WHAT)


def photo(file: Path) -> Path:
    """A picture of no evenness, so that its bytes are found nowhere by chance."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    painter = QPainter(image)
    for number in range(60):
        painter.fillRect(number * 5, (number * 37) % 200, 23, 31, QColor.fromHsv(number * 6 % 360, 200, 220))
    painter.end()
    assert image.save(str(file))
    return file


@pytest.mark.lrs
def test_seen_on_one_device_secure_on_the_other_and_the_photo_stays(
    demo: Path, tmp_path: Path, sit_down: Callable[..., Person], ralph: Ralph
) -> None:
    topic, checklist, points = prepared(demo)
    person = come_in(sit_down(demo), SUE.name, SUE.pin)
    person.press("My team", "What somebody has to see", "Care essentials", "Keep it like this", "Back", "Back")
    person.press("Watch somebody at work", topic)
    assert "Knows it, waits to be watched" in json.dumps(person.screen, ensure_ascii=False)
    person.press(checklist, ANA.name)
    assert person.screen["page"] == "ChecklistPage"
    for number in range(points):
        person.press(f"Done#{number}")
    person.do("fill", name="Note, if you want", text=NOTE)
    person.press("Sign off")
    assert person.screen["page"] == "SeenPage"
    person.press("Add a photo", "A picture")
    person.do("choose", path=str(photo(tmp_path / "apron.png")))
    person.press("Nothing of that", "Yes, keep it")
    assert "Photo 1" in texts(person)
    assert person.close() == 0

    person = come_in(sit_down(demo), ANA.name)
    person.press("My own", "What I know so far", f"{checklist}#1", "Look at it")  # the first saves a certificate
    assert "Photos of your work" in texts(person)
    assert person.close() == 0

    other = tmp_path / "other"
    connect(demo, ralph)
    take_along(demo, other, ANA.id)
    meet(demo, other)
    with open_program(Home(demo)) as program:
        assert program.accounts.sign_in(ANA.id, PIN).ok
        assert level(program) is Level.SECURE
        seen = program.observing.mine(ANA.id)[0]
        (card,) = program.photos.kept(ANA.id, seen.observation).photos
        data = program.photos.photo(ANA.id, card.id).data
        assert data[400:480].decode("latin-1") not in words_of(program.database)
    with open_program(Home(other)) as program:
        assert program.accounts.sign_in(ANA.id, PIN).ok
        assert level(program) is Level.WAITING, "who signed it is not known there yet"
    enrol(other, SUE)
    with open_program(Home(other)) as program:
        assert program.accounts.sign_in(ANA.id, PIN).ok
        assert level(program) is Level.SECURE
        assert [each.modules for each in program.record.state(ANA.id).leading.observing.values()] != []
        assert program.photos.kept(ANA.id, seen.observation).photos == ()
        assert program.database.execute("SELECT count(*) FROM piece").fetchone()[0] == 0
        assert data[400:480].decode("latin-1") not in words_of(program.database)
    for place in (demo, other, ralph.file.parent):
        for file in place.rglob("*"):
            assert not file.is_file() or data[400:480] not in file.read_bytes(), file
    nowhere((), demo, other, ralph=ralph, known=LIST)
