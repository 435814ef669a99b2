# SPDX-License-Identifier: Apache-2.0
"""What the tests of two devices and a real LRS share: who is on them, how they come in, meet, and are searched."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from app.preferences import Preferences
from app.record.home import Home
from app.rights import COMMAND_LINE
from content_packs.archive import build
from content_packs.library import PackLibrary
from tests.e2e.conftest import Person, stepwell
from tests.private_words import Held
from tests.ralph import Ralph
from ui.compose import Program, open_program
from ui.setting_up import install_starter_packs

PACK, PIN = "care-essentials", "2580"
AT_HOME = ("TodayPage", "MinePage")
LIKED = Preferences(shown_how=True, asked_about_me=-1)
"""Of somebody who has been here before: nothing is shown or asked at the first sign-in."""


class Somebody(msgspec.Struct, frozen=True):
    """A person of the workplace. Without a PIN nothing private of theirs is kept. Their id is the name, or `under`."""

    name: str
    pin: str | None = PIN
    role: str = "learner"
    pack: str = PACK
    under: str = ""

    @property
    def id(self) -> str:
        return self.under or self.name.lower()


def enrol(home: Path, *people: Somebody) -> None:
    """Add them, as whoever has been here before."""
    with open_program(Home(home)) as program:
        enrol_in(program, *people)


def enrol_in(program: Program, *people: Somebody) -> None:
    """Add them to a program that is open, at the time of its clock."""
    with program.gate.acting(COMMAND_LINE):
        for one in people:
            program.accounts.add(id=one.id, name=one.name, pack=one.pack, pin=one.pin, role=one.role)
            program.accounts.set_preferences(one.id, LIKED)


def ward(path: Path, ralph: Ralph, *people: Somebody, source: Path | None = None) -> Path:
    """A computer of the ward: a data folder with one pack that knows these people and sends to the LRS.

    `source`: the source folder of that pack, in place of `PACK`.
    """
    home = Home(path).make()
    library = PackLibrary(home.packs)
    if source is None:
        install_starter_packs(library, [PACK])
    else:
        library.install(build(source, source.with_suffix(".stepwell")))
    enrol(path, *people)
    connect(path, ralph)
    return path


def connect(home: Path, ralph: Ralph, endpoint: str = "") -> None:
    """Tell a data folder where the LRS is; `endpoint`: by another way, such as a proxy."""
    words = ("--key", ralph.key, "--secret-stdin")
    stepwell(home, "lrs", "set", (endpoint or ralph.endpoint) + "/", *words, stdin=ralph.secret + "\n")


def take_along(here: Path, there: Path, *learners: str) -> None:
    """Take people to a second device by enrolment files: the same ids, PINs and keys, and the way to the LRS."""
    for learner in learners:
        file = there.with_name(f"{learner}.enrolment")
        made = stepwell(here, "learner", "enrol", learner, "--out", str(file), "--same-key", "--json")
        stepwell(there, "enrol", str(file), "--code-stdin", stdin=json.loads(made.stdout)["code"] + "\n")


def meet(*homes: Path) -> None:
    """Let one device after the other send and fetch; nothing is refused, and all of it goes."""
    for home in homes:
        done = json.loads(stepwell(home, "sync", "--once", "--now", "--json").stdout)
        assert (done["quarantined"], done["waiting"]) == (0, 0), (home, done)


def come_in(person: Person, name: str, pin: str | None = PIN) -> Person:
    """Sign in, and say "later" to what is offered before Today."""
    person.press(name)
    if pin is not None:
        person.do("type", text=pin)
        if person.screen["page"] == "PinPage":
            person.press("Come in")
    for page, way in (("RecoveryCodePage", "Not now"), ("ShowHowPage", "I know how")):
        if person.screen["page"] == page:
            person.press(way)
    return person


def texts(person: Person) -> str:
    """Everything that can be read on the screen, with what stands on buttons."""
    return " | ".join([*person.screen["texts"], *(control["name"] for control in person.screen["controls"])])


def said(home: Path, *words: str) -> Any:
    """What a command tells as JSON."""
    return json.loads(stepwell(home, *words, "--json").stdout)


def look(held: Held, *homes: Path) -> Held:
    """Look into data folders as they lie there (what a pulled plug left, too), then at every row and what would leave.

    Each place is called by its home: "here rows", "here outbox", "here export"; a file by its path.
    """
    for home in homes:
        held.files(home)
        with open_program(Home(home), write=False) as program:
            held.rows(f"{home.name} rows", program.database)
        held.text(f"{home.name} outbox", stepwell(home, "outbox", "list", "--json").stdout)
        export = home.with_name(f"{home.name}.jsonl")
        stepwell(home, "outbox", "export", str(export))
        held.text(f"{home.name} export", export.read_text("utf-8"))
        export.unlink()
        held.files(home)
    return held


def nowhere(secrets: Iterable[str], *homes: Path, ralph: Ralph, known: str, held: Held | None = None) -> None:
    """Fail where a secret stands in one of the homes, in what left them, or with the LRS, its log included.

    `known` is what went from one to the other: the control, which is found in the rows of each home and with the LRS.
    """
    held = look(held or Held(), *homes)
    held.files(ralph.file.parent)
    held.stands(known, *(f"{home.name} rows" for home in homes), str(ralph.file))
    held.nowhere(*secrets)
