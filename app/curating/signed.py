# SPDX-License-Identifier: Apache-2.0
"""Publishing for every device: the rules of a draft, signed in the organisation's own pack repository, in one go.

Rules:

1. A device knows the repository when who manages it has said where its folder lies (`set_up`), and a key lies there.
   Right.CURATE and Right.MANAGE_DEVICE; the passphrase opens the key, is used once and kept nowhere.
2. First all is looked at: that there is nothing to see to, that the place where devices look is there (a stick). Then
   it is signed and published, all of it or nothing. Then the rules are put in force here, and the copy is made. Where
   one of these fails it is not said that nothing was published: what was signed is whole, and the next press does all
   of it again.
3. What is published takes the place of what devices were told before. `before` says which of that is not in it.

Worked example: the repository tells devices "glove first". The draft says "hands first" and this device knows no rule
about gloves: `gone` is (glove,), and whoever publishes reads that before they press.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from app.curating.sheet import Thing
from app.curating.titles import Titles, as_named_now
from app.curating.views import RulesFile, Seen
from app.errors import Refusal
from app.long_work import Stopped, Tell, untold
from app.organisation import NO_RULES, Rules
from app.organisation_file import RulesBroken, read_rules
from app.record.database import transaction
from app.record.errors import StoreFailed
from app.record.meta import read_note, set_note
from app.repository.errors import RepositoryFailed
from app.repository.names import RULES
from app.rights import Gate, Right

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from sqlite_utils import Database

    from app.audit import Audit
    from app.curating.publishing import Publishing
    from app.shelf import Shelf

NOTE = "rules_repository"
SIGNED, SET_UP = "rules_signed", "rules_repository_set"


class Repository(msgspec.Struct, frozen=True, kw_only=True):
    """Where the organisation's repository lies: its folder, and the folder into which it is copied ("": nowhere)."""

    folder: str
    to: str = ""


class ToSign(msgspec.Struct, frozen=True, kw_only=True):
    """What would be published. `people`: those of this device who learn from the packs that it is about.

    `gone`: titles of what devices are told now and would be told no more. `name` is the organisation's.
    """

    name: str
    to: str
    seen: Seen
    people: int
    gone: tuple[str, ...]


class Signed(msgspec.Struct, frozen=True, kw_only=True):
    """What was published; `until_ms` (UTC) is until when its signature holds.

    `copied`: it lies where devices look. False where that failed, or where it could not be put in force here first;
    None where no such place was named.
    """

    file: RulesFile
    until_ms: int
    to: str = ""
    copied: bool | None = None


class StandingPart(Protocol):
    """How a repository stands."""

    @property
    def name(self) -> str: ...


class PublishedPart(Protocol):
    """What came of publishing."""

    @property
    def expires_ms(self) -> int: ...


class OfficePart(Protocol):
    """The part of a repository's office that is used here. Raises RepositoryFailed, `StoreFailed`, OSError."""

    def locked(self) -> AbstractContextManager[None]: ...
    def can_sign(self) -> bool: ...
    def standing(self) -> StandingPart: ...
    def told(self, path: str) -> bytes | None: ...
    def tell_at_once(self, path: str, content: bytes, passphrase: str) -> PublishedPart: ...
    def copy(self, to: Path, tell: Tell = untold) -> int: ...


class Signing:
    """Implements `ui.ports.curating.SignedPort`. Raises Refusal as `app.curating.publishing.Publishing` does."""

    def __init__(
        self,
        database: Database,
        *,
        publishing: Publishing,
        shelf: Shelf,
        gate: Gate,
        audit: Audit,
        office: Callable[[Path], OfficePart],
    ) -> None:
        """Take the parts; `office` works in the folder of a repository."""
        self._db = database
        self._publishing = publishing
        self._shelf = shelf
        self._gate = gate
        self._audit = audit
        self._office = office

    def repository(self) -> Repository | None:
        """Return where the repository lies, None where nobody has said so. Needs Right.MANAGE_DEVICE."""
        self._gate.need(Right.MANAGE_DEVICE)
        text = read_note(self._db, NOTE)
        return msgspec.json.decode(text, type=Repository | None) if text else None

    def set_up(self, repository: Repository | None) -> None:
        """Publish there from now on; None: nowhere. Raises RepositoryFailed: "no_workshop", "needs_day_key"."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        if repository is not None:
            office = self._office(Path(repository.folder))
            office.standing()
            if not office.can_sign():
                raise RepositoryFailed("needs_day_key")
        with transaction(self._db):
            set_note(self._db, NOTE, msgspec.json.encode(repository).decode())
            self._audit.note(actor, SET_UP, database=self._db, on=int(repository is not None))

    def here(self) -> bool:
        """Say whether whoever is here can publish for every device from this one. Everybody may ask."""
        if not (self._gate.may(Right.CURATE) and self._gate.may(Right.MANAGE_DEVICE)):
            return False
        known = self.repository()
        try:
            return known is not None and self._office(Path(known.folder)).can_sign()
        except (Refusal, StoreFailed, OSError):
            return False

    def before(self, id: str, language: str = "") -> ToSign:
        """Return what would be published. Raises RepositoryFailed where the repository cannot be read."""
        known = self._known()
        seen = self._publishing.seen(id, language)
        office = self._office(Path(known.folder))
        told, then = self._told(office), self._publishing.rules(id)
        about = {rule.pack for rule in (*told.rules, *then.rules) if rule not in told.rules or rule not in then.rules}
        kept = {Thing(rule.pack, rule.kind, rule.id) for rule in then.rules}
        titles = Titles(self._shelf, told, language)
        gone = (thing for rule in told.rules if (thing := Thing(rule.pack, rule.kind, rule.id)) not in kept)
        return ToSign(
            name=office.standing().name,
            to=known.to,
            seen=seen,
            people=self._people(about),
            gone=tuple(titles.of(thing).title or thing.id for thing in gone),
        )

    def publish(self, id: str, passphrase: str, tell: Tell = untold) -> Signed:
        """Sign it and publish it; then it is in force here, too.

        Raises Refusal("curation_not_ready", look), Refusal("curation_no_folder") where the place of the copy is not
        there, and as `OfficePart` does; then nothing has changed. `tell` hears of the bytes that are copied.
        """
        known = self._known()
        made = self._publishing.made(id)
        to = Path(known.to) if known.to else None
        if to is not None and not (to.is_dir() or to.parent.is_dir()):
            raise Refusal("curation_no_folder")
        office = self._office(Path(known.folder))
        with office.locked():
            done = office.tell_at_once(RULES, made.text.encode(), passphrase)
            try:
                self._publishing.put_in_force(id, made, (SIGNED,))
            except StoreFailed:
                copied: bool | None = False
            else:
                copied = _copied(office, to, tell)
        return Signed(file=made, until_ms=done.expires_ms, to=known.to, copied=copied)

    # --- inside

    def _known(self) -> Repository:
        self._gate.need(Right.CURATE)
        known = self.repository()
        if known is None:
            raise RepositoryFailed("no_workshop", folder="")
        return known

    def _told(self, office: OfficePart) -> Rules:
        """What devices are told now, with the ids that things have here."""
        text = office.told(RULES)
        try:
            return as_named_now(self._shelf, read_rules(text.decode())) if text is not None else NO_RULES
        except (UnicodeDecodeError, RulesBroken):
            return NO_RULES

    def _people(self, packs: set[str]) -> int:
        marks = ", ".join("?" * len(packs))
        row = self._db.execute(
            f"SELECT COUNT(*) FROM learner WHERE left_ms IS NULL AND merged_into = '' AND pack IN ({marks})",  # noqa: S608
            sorted(packs),
        ).fetchone()
        return int(row[0])


def _copied(office: OfficePart, to: Path | None, tell: Tell) -> bool | None:
    if to is None:
        return None
    try:
        office.copy(to, tell)
    except (StoreFailed, OSError, Stopped):
        return False
    return True
