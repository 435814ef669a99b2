# SPDX-License-Identifier: Apache-2.0
"""Puts together what is carried by hand (`app.carrying`), and takes an enrolled person in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.carrying.bundle import Bundles
from app.carrying.enrolling import Enrolling
from app.carrying.folder import Sticks
from app.carrying.letter import MOST_BYTES, Letter, read_letter
from app.carrying.moving_in import MovedIn, MovingIn, still_good
from app.clock import SystemClock, new_id
from app.errors import Refusal
from app.repository.installed import installed_versions
from app.rights import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path

    from app.record.home import Home
    from ui.compose import Program


def enrolling_of(program: Program) -> Enrolling:
    """Return what makes enrolment files."""
    return Enrolling(
        program.database,
        gate=program.gate,
        audit=program.audit,
        keys=program.keys,
        clock=program.clock,
        new_id=new_id,
        pack_source=program.pack_source,
        certificates=program.home.lrs,
    )


def moving_in_of(program: Program) -> MovingIn:
    """Return what takes them in."""
    return MovingIn(
        program.database,
        record=program.record,
        accounts=program.accounts,
        gate=program.gate,
        audit=program.audit,
        keys=program.keys,
        clock=program.clock,
        certificates=program.home.lrs,
        trust=program.set_pack_source,
    )


class Arrived(NamedTuple):
    """Who moved in, and the packs of theirs that have to be brought."""

    who: MovedIn
    missing: tuple[str, ...]


def move_in(program: Program, letter: Letter) -> Arrived:
    """Take an enrolment file in, then install what of its packs ships with the program. Raises as `MovingIn.take`.

    What was installed is seen when the program is opened next.
    """
    from ui.setting_up import install_starter_packs, offers  # noqa: PLC0415 - it needs `compose`, which needs this

    who = program.moving_in.take(letter)
    here = set(installed_versions(program.library))
    ships = {offer.id for offer in offers()} & set(who.packs) - here
    install_starter_packs(program.library, ships)
    return Arrived(who, tuple(pack for pack in who.packs if pack not in here | ships))


def _freeze(program: Program) -> None:
    if program.outbox.counts().unsealed:
        program.seal()


def sticks_of(program: Program) -> Sticks:
    """Return what writes and takes in bundles."""
    bundles = Bundles(
        program.database,
        outbox=program.outbox,
        record=program.record,
        profile=program.profile,
        fetching=program.roaming.fetching,
        gate=program.gate,
        audit=program.audit,
    )
    return Sticks(
        program.database, bundles, device=program.meta.device, gate=program.gate, seal=lambda: _freeze(program)
    )


def taken_in(home: Home, file: Path, code: str) -> str:
    """Make an unused data folder, whose lock is held, that of the person whom a file is for.

    Return "" or the code of why not: of a Refusal, or "file" where the file cannot be read. Raises `StoreFailed`.
    """
    from ui.compose import assemble  # noqa: PLC0415 - it needs this module

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
        move_in(program, letter)
    except Refusal as refusal:
        return refusal.code
    finally:
        program.close()
    return ""
