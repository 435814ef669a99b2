# SPDX-License-Identifier: Apache-2.0
"""How an organisation looks on its devices: its name, one colour, its logo. None of it is about a person.

Rules:

1. A logo is kept as a small PNG and nothing else: what an organisation hands over (JPEG, SVG, a huge picture) is drawn
   anew as one before it comes here (`ui.logos`). `logo_flaw` checks what is kept chunk by chunk, since a file that was
   signed, or a database that was restored, may hold anything.
2. All of it is kept together, in one note of the encrypted database, so backups have it. What was there before stays
   beside it, for "as it was".
3. Any colour may be asked for. What is shown of it is the window's matter: words stay readable whatever it is.

Example: `Livery(name="Harbour Care", accent="#C8102E")`; its logo is added with `msgspec.structs.replace`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import msgspec

from app.audit import Audit
from app.bare_picture import PNG, bare_png_size
from app.errors import Refusal
from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Gate, Right

if TYPE_CHECKING:
    from sqlite_utils import Database

NOTE: Final = "organisation_look"
"""The name under which it is kept."""
BEFORE: Final = "organisation_look_before"
LONGEST_NAME: Final = 60
LOGO_SIZE: Final = (640, 320)
"""Greatest width and height of a logo that is kept, pixels: enough for print at 50 mm, and sharp at 200 %."""
LOGO_BYTES: Final = 200_000
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Livery(msgspec.Struct, frozen=True, kw_only=True):
    """The look of an organisation; empty parts are not set.

    `accent` is "#RRGGBB". `logo` and `logo_dark` (for dark screens, may be missing) are PNGs, at most `LOGO_SIZE`
    pixels and `LOGO_BYTES`.
    """

    name: str = ""
    accent: str = ""
    logo: bytes = b""
    logo_dark: bytes = b""

    def __bool__(self) -> bool:
        """Say whether anything is set."""
        return bool(self.name or self.accent or self.logo or self.logo_dark)


NO_LIVERY: Final = Livery()


def tidy(livery: Livery) -> Livery:
    """Return it as it is kept: the name on one line, the colour in capitals.

    Raises Refusal: "look_name" (most), "look_accent" (accent), "look_logo" (why: "broken", "large" or "no_png").
    """
    name = " ".join(livery.name.split())
    if len(name) > LONGEST_NAME or not name.isprintable():
        raise Refusal("look_name", most=LONGEST_NAME)
    if livery.accent and not _COLOUR.fullmatch(livery.accent):
        raise Refusal("look_accent", accent=livery.accent[:20])
    for logo in (livery.logo, livery.logo_dark):
        if logo and (why := logo_flaw(logo)):
            raise Refusal("look_logo", why=why)
    if livery.logo_dark and not livery.logo:
        raise Refusal("look_logo_dark")
    return msgspec.structs.replace(livery, name=name, accent=livery.accent.upper())


def logo_flaw(data: bytes) -> str:
    """Say why these bytes are no logo that may be kept: "no_png", "large", "broken"; "" where they are one.

    It is looked at as it lies there, chunk by chunk, before a decoder meets it (`app.bare_picture`).
    """
    if not data.startswith(PNG):
        return "no_png"
    if len(data) > LOGO_BYTES:
        return "large"
    width, height = bare_png_size(data)
    if not width:
        return "broken"
    return "large" if width > LOGO_SIZE[0] or height > LOGO_SIZE[1] else ""


def read_livery(database: Database) -> Livery:
    """Return the look that is kept here; none where a newer program, or damage, left something else."""
    return _read(database, NOTE) or NO_LIVERY


def livery_broken(database: Database) -> bool:
    """Say whether something is kept that is no look (`stepwell doctor` tells)."""
    return read_note(database, NOTE) is not None and _read(database, NOTE) is None


def keep_livery(database: Database, livery: Livery) -> bool:
    """Keep this look from now on, and the one before for `undo`; say whether it is another. Raises as `tidy` does."""
    kept, before = tidy(livery), read_livery(database)
    if kept == before and not livery_broken(database):
        return False
    with transaction(database):
        set_note(database, BEFORE, _written(before))
        set_note(database, NOTE, _written(kept))
    return True


class LiveryKeeping:
    """The look of the device, on the writer's thread; implements `ui.ports.LiveryPort`."""

    def __init__(self, database: Database, *, gate: Gate, audit: Audit) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit

    def livery(self) -> Livery:
        """Return the look. Everybody may know: it is what the first screen shows."""
        return read_livery(self._db)

    def before(self) -> Livery | None:
        """Return what "as it was" would bring back, None where nothing was ever changed."""
        return _read(self._db, BEFORE)

    def keep(self, livery: Livery) -> Livery:
        """Keep this look, all of it or nothing, and return it. Raises as `tidy` does, and as the gate."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        livery = tidy(livery)
        with transaction(self._db):
            if keep_livery(self._db, livery):
                self._audit.note(
                    actor,
                    "look_set",
                    database=self._db,
                    named=int(bool(livery.name)),
                    accent=livery.accent,
                    logo_bytes=len(livery.logo),
                )
        return livery

    def undo(self) -> Livery:
        """Bring back the look before this one and return it. Raises Refusal("look_first"): there was none."""
        self._gate.need(Right.MANAGE_DEVICE)
        before = self.before()
        if before is None:
            raise Refusal("look_first")
        return self.keep(before)


def _read(database: Database, name: str) -> Livery | None:
    """What is kept under a name; None where nothing is, or nothing that may be shown."""
    text = read_note(database, name)
    if text is None:
        return None
    try:
        return tidy(msgspec.json.decode(text, type=Livery))
    except (msgspec.MsgspecError, UnicodeDecodeError, Refusal):
        return None


def _written(livery: Livery) -> str:
    return msgspec.json.encode(livery).decode()
