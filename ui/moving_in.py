# SPDX-License-Identifier: Apache-2.0
"""Taking an enrolment file in: the person, and the packs of theirs that ship with the program."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.carrying.letter import MOST_BYTES, Letter, read_letter
from app.carrying.moving_in import MovedIn, still_good
from app.clock import SystemClock
from app.errors import Refusal
from app.long_work import Tell, untold
from app.record.home import Home
from app.repository.installed import installed_versions
from app.rights import PROGRAM
from ui.compose import Program, assemble
from ui.setting_up import build_starter_packs, offers


class Arrived(NamedTuple):
    """Who moved in, and the packs of theirs that have to be brought."""

    who: MovedIn
    missing: tuple[str, ...]


def move_in(program: Program, letter: Letter, tell: Tell = untold) -> Arrived:
    """Take an enrolment file in, then install what of its packs ships with the program. Raises as `MovingIn.take`.

    Where `tell` raises, nothing was taken in. What was installed is seen when the program is opened next.
    """
    here = set(installed_versions(program.library))
    ships = {offer.id for offer in offers()} & set(letter.packs) - here
    with TemporaryDirectory(prefix="stepwell-") as folder:
        built = build_starter_packs(Path(folder), ships, tell)
        who = program.moving_in.take(letter)
        for file in built:
            program.library.install(file)
    return Arrived(who, tuple(pack for pack in who.packs if pack not in here | ships))


def taken_in(home: Home, file: Path, code: str, tell: Tell = untold) -> str:
    """Make an unused data folder, whose lock is held, that of the person whom a file is for.

    Return "" or the code of why not: of a Refusal, or "file" where the file cannot be read. Raises `StoreFailed`.
    """
    clock = SystemClock()
    try:
        with file.open("rb") as content:
            letter = read_letter(content.read(MOST_BYTES + 1), code)
        still_good(letter, clock.now_ms())
    except OSError:
        return "file"
    except Refusal as refusal:
        return refusal.code
    program = assemble(home, clock=clock, actor=PROGRAM)
    try:
        move_in(program, letter, tell)
    except Refusal as refusal:
        return refusal.code
    finally:
        program.close()
    return ""
