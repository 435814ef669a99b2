# SPDX-License-Identifier: Apache-2.0
"""The packs of a device, for whoever looks after it: what is here, what is offered and taken, a stick, and removing.

A pack that is somebody's is never removed: it would leave them without anything to learn. Removing one takes it out of
what is chosen, too, or the next look would bring it back. What people did with it stays in the record.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.record.database import transaction
from app.repository.errors import RepositoryFailed
from app.repository.ledger import Choice, Ledger
from app.repository.source import PackSource
from app.repository.state import PacksState
from app.rights import Gate, Right
from content_packs.archive import SUFFIX
from content_packs.library import version_key
from content_packs.proof import Tell, untold

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.audit import Audit
    from app.repository.renewal import Renewal
    from content_packs.library import PackLibrary

MOST_ON_STICK = 200
"""Files of a folder that are looked at."""


class PackHere(msgspec.Struct, frozen=True, kw_only=True):
    """A pack of this device at the version that is used. `people`: of how many people here it is the pack.

    `before` is the version that a roll-back leads to, `after` the one that taking it back leads to; both may be empty.
    `problem` is the code of why it cannot be used, then `version` is that of the file.
    """

    id: str
    version: str
    title: str
    items: int = 0
    lessons: int = 0
    before: str = ""
    after: str = ""
    people: int = 0
    problem: str = ""


class PackOffered(msgspec.Struct, frozen=True, kw_only=True):
    """A pack that the repository offers. `here`: a version of it is installed; `taken`: new versions are taken."""

    id: str
    version: str
    title: str
    bytes: int
    here: bool
    taken: bool


class Looking(msgspec.Struct, frozen=True):
    """How far a look is: the file that is fetched ("" while asking), and bytes of it."""

    file: str = ""
    received: int = 0
    of: int = 0


class PacksHere(msgspec.Struct, frozen=True, kw_only=True):
    """The page of packs. `all_taken`: whatever is offered is taken, also what is offered later."""

    packs: tuple[PackHere, ...]
    offered: tuple[PackOffered, ...]
    all_taken: bool
    source: PacksState
    looking: Looking | None


class OnStick(msgspec.Struct, frozen=True):
    """What a folder holds: a repository (`place`), or pack files."""

    place: str = ""
    files: tuple[Path, ...] = ()


class Tending:
    """Needs Right.MANAGE_DEVICE for everything; on the thread of the connection."""

    def __init__(
        self,
        database: Database,
        *,
        gate: Gate,
        audit: Audit,
        library: PackLibrary,
        source: PackSource,
        renewal: Renewal,
    ) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._library = library
        self._source = source
        self._renewal = renewal
        self._ledger = Ledger(database)
        self.ask: Callable[[str], None] = lambda _place: None
        """Has a look begun, at another place if one is named; set by whoever has a thread for it, as are the next."""
        self.stop: Callable[[], None] = lambda: None
        self.looking: Callable[[], Looking | None] = lambda: None

    def view(self) -> PacksHere:
        """Return what there is."""
        self._gate.need(Right.MANAGE_DEVICE)
        choice, packs = self._ledger.choice(), self._packs()
        titles = {pack.id: pack.title for pack in packs}
        offered = tuple(
            PackOffered(
                id=offer.pack,
                version=offer.version,
                title=titles.get(offer.pack, offer.pack),
                bytes=offer.bytes,
                here=offer.pack in titles,
                taken=choice.takes(offer.pack),
            )
            for offer in self._ledger.offers()
        )
        return PacksHere(
            packs=packs,
            offered=offered,
            all_taken=choice.all,
            source=self._source.state(),
            looking=self.looking(),
        )

    def choose(self, packs: tuple[str, ...] | None) -> None:
        """Take these packs from the repository from now on, None: all of them, also later ones.

        Nothing is removed. Raises RepositoryFailed("no_source").
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        if self._ledger.setting() is None:
            raise RepositoryFailed("no_source")
        choice = Choice() if packs is None else Choice(all=False, packs=tuple(sorted(set(packs))))
        with transaction(self._db):
            self._ledger.keep_choice(choice)
            self._audit.note(actor, "packs_chosen", database=self._db, packs=", ".join(choice.packs) or "all")

    def look(self, place: str = "") -> None:
        """Have the repository looked at, or `place`, where its files are; returns at once."""
        self._gate.need(Right.MANAGE_DEVICE)
        self.ask(place)

    def stop_looking(self) -> None:
        """End the look under way; what came until then stays, and a file goes on where it was cut off."""
        self._gate.need(Right.MANAGE_DEVICE)
        self.stop()

    def on_stick(self, folder: Path) -> OnStick:
        """Return what can be installed from a folder. Raises Refusal: "no_folder", "no_packs_there"."""
        self._gate.need(Right.MANAGE_DEVICE)
        try:
            inside = sorted(folder.iterdir())[:MOST_ON_STICK]
        except OSError as error:
            raise Refusal("no_folder", folder=str(folder)) from error
        for one in (folder, *(each for each in inside if each.is_dir())):
            if (one / "metadata" / "timestamp.json").is_file() and self._ledger.setting() is not None:
                return OnStick(place=str(one))
        files = tuple(each for each in inside if each.suffix == SUFFIX and each.is_file())
        if not files:
            raise Refusal("no_packs_there")
        return OnStick(files=files)

    def install(self, file: Path, tell: Tell = untold) -> str:
        """Install a pack file, and return the title of the pack. Raises PackRejected, OSError, and what `tell` does."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        pack = self._library.install(file, tell)
        self._audit.note(actor, "pack_installed", pack=pack.id, version=pack.version)
        return pack.pack.manifest.title

    def roll_back(self, pack: str) -> str:
        """As `PackSource.roll_back`."""
        return self._source.roll_back(pack)

    def go_forward(self, pack: str) -> str:
        """As `PackSource.go_forward`."""
        return self._source.go_forward(pack)

    def remove(self, pack: str, version: str = "", *, even_if_used: bool = False) -> int:
        """Delete a version of a pack, or all of them and take it no more; return how many files there were.

        Raises RepositoryFailed("not_installed"), Refusal("pack_in_use").
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        here, people = self._library.versions(pack), self._people(pack)
        if people and not even_if_used:
            raise Refusal("pack_in_use", pack=pack, people=people)
        if not here or (version and version not in here):
            raise RepositoryFailed("not_installed", pack=pack)
        with transaction(self._db):
            if self._ledger.setting() is not None and (not version or len(here) == 1):
                self._ledger.keep_choice(self._without(pack))
            self._audit.note(actor, "pack_removed", database=self._db, pack=pack, version=version)
        return self._library.remove(pack, version or None)

    def _without(self, pack: str) -> Choice:
        choice = self._ledger.choice()
        known = {offer.pack for offer in self._ledger.offers()} if choice.all else set(choice.packs)
        if choice.all and pack not in known:
            return choice  # it came by hand, and no look brings it back
        return Choice(all=False, packs=tuple(sorted(known - {pack})))

    def _people(self, pack: str) -> int:
        """Return how many people here learn from it: those who left and those who were merged do not."""
        sql = "SELECT count(*) FROM learner WHERE pack = ? AND left_ms IS NULL AND merged_into = ''"
        return int(self._db.execute(sql, (pack,)).fetchone()[0])

    def _packs(self) -> tuple[PackHere, ...]:
        held = self._ledger.held()
        usable: dict[str, dict[str, PackHere]] = {}
        for loaded in self._renewal.installed.packs:
            manifest, content = loaded.pack.manifest, loaded.pack
            usable.setdefault(manifest.id, {})[manifest.version] = PackHere(
                id=manifest.id,
                version=manifest.version,
                title=manifest.title,
                items=len(content.items),
                lessons=len(content.lessons),
            )
        found = []
        for pack, versions in sorted(usable.items()):
            order = sorted(versions, key=version_key)
            free = [version for version in order if version not in held.get(pack, ())]
            used = (free or order)[-1]
            found.append(
                msgspec.structs.replace(
                    versions[used],
                    before=free[-2] if len(free) > 1 else "",
                    after=order[-1] if order[-1] != used else "",
                    people=self._people(pack),
                )
            )
        broken = [
            PackHere(id=bad.id, version=bad.version, title=bad.id, problem=bad.rejected.code if bad.rejected else "")
            for bad in self._renewal.installed.disabled
        ]
        return (*found, *broken)
