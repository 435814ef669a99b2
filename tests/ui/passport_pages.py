# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of badge files and passports, with as much on them as there can be."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from app.passport.model import Answered, Brought
from app.signing import Standing
from tests.ui.fake_passport import AREAS, BOOK, EARNED, HANDS, TALK, checked
from ui.window import places
from ui.window.passport_places import (
    AtBadge,
    AtBrought,
    AtEntry,
    AtLine,
    BringPassport,
    MyPassport,
    PassportLines,
)

SAID = Answered(
    entry=TALK.id,
    accepted=True,
    topics=("Know when to clean your hands", "Wash long enough"),
    supervisor="Sue",
    minutes=90,
    day=20_600,
    at_ms=1_790_000_000_000,
)
NOT = Answered(entry=BOOK.id, accepted=False, topics=(), supervisor="Sue", minutes=0, day=0, at_ms=1, reason="A novel.")
BROUGHT = Brought(learner="p1", name="Ben", checked=checked(Standing.UNKNOWN), areas=AREAS, answered=(SAID, NOT))
FILE = Path("/home/ana/Documents/stepwell-passport.stepwell-passport")
PASSPORT_PAGES = [
    MyPassport(),
    AtEntry(TALK, new=False),
    PassportLines(),
    AtBadge(EARNED),
    BringPassport(),
    AtBrought(BROUGHT, b"a.b.c"),
    AtLine(BROUGHT, b"a.b.c", TALK.id),
    AtLine(BROUGHT, b"a.b.c", HANDS.id),
]


def progress(window, program) -> None:
    """What was brought along, and badges, below what is known."""
    program.passports.said = (SAID, NOT, SAID, NOT)
    program.badges.badges = (EARNED,)
    window.navigator.to(places.Progress())


def made(window, program) -> None:
    """A passport that was made."""
    window.navigator.to(PassportLines())
    window.page.show_made(FILE, FILE.with_suffix(".pdf"), can_open=True)


def checked_file(window, program, *, refused: str = "") -> None:
    """A passport that was looked at."""
    window.navigator.to(BringPassport())
    if refused:
        window.page.show_refused(refused)
    else:
        window.page.show_checked(checked(Standing.UNKNOWN), program.accounts.cards())


PASSPORT_DONE = {
    "passport made": made,
    "passport unknown": checked_file,
    "passport changed": partial(checked_file, refused="passport_changed"),
    "progress brought": progress,
}
