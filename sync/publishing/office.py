# SPDX-License-Identifier: Apache-2.0
"""All that the command line does with a workshop, under one lock."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from securesystemslib.signer import Signer

from app.record.files import make_folder, write_whole
from app.record.lock import FolderLock
from app.repository.errors import RepositoryFailed
from app.repository.source_file import checked_place, read_source_file
from app.updates.offer import Offer
from content_packs.archive import build
from content_packs.check import CheckReport, check_path
from content_packs.proof import Tell, part, untold
from sync.publishing import editing, handing, keys, program_office, programs, restoring, signing, standing, telling
from sync.publishing.releasing import Published, copy_out, publish
from sync.publishing.workshop import Workshop

WAIT_S = 5.0


class Office:
    """A workshop and what is done in it. Raises RepositoryFailed, `StoreFailed`, OSError."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop

    @contextmanager
    def locked(self, *, making: bool = False) -> Iterator[None]:
        """Let nobody else change the workshop. Raises `StoreBusy`, RepositoryFailed("no_workshop")."""
        if making:
            make_folder(self._workshop.folder, parents=True)
        else:
            self._workshop.settings()
        with FolderLock(self._workshop.folder / "workshop.lock").acquire(WAIT_S):
            yield

    def begin(
        self,
        *,
        name: str,
        place: str,
        passphrase: str,
        root: Sequence[Path] = (),
        root_threshold: int = 1,
        targets: Sequence[Path] = (),
        targets_threshold: int = 1,
    ) -> str:
        """Make the repository and return the code of its backup key, which is written nowhere."""
        holders = editing.Holders(
            root=tuple(map(keys.read_key, root)),
            root_threshold=root_threshold,
            targets=tuple(map(keys.read_key, targets)),
            targets_threshold=targets_threshold,
        )
        code = keys.new_backup_code()
        editing.begin(self._workshop, name=name, place=place, passphrase=passphrase, code=code, holders=holders)
        return code

    def restore(
        self, published: Path, *, name: str, place: str, passphrase: str, code: str, source_file: bytes
    ) -> None:
        """Make the workshop anew from a published repository, with another key for every day."""
        keys.check_passphrase(passphrase)
        reading = read_source_file(source_file).reading_key if source_file else ""
        restoring.restore(
            self._workshop, published, name=name, place=checked_place(place), code=code, reading_key=reading
        )
        editing.replace_day_key(self._workshop, passphrase, code)

    def add(self, path: Path, author: str, *, dry_run: bool, tell: Tell = untold) -> CheckReport:
        """Offer a pack: a built file, or a source folder that is built first. Where `tell` raises, nothing is."""
        if not path.is_dir():
            return editing.add_pack(self._workshop, path, author, dry_run=dry_run, tell=tell)
        report = check_path(path, part(tell, 0, 0.3))
        if not report.passed:
            return report
        with tempfile.TemporaryDirectory(dir=self._workshop.folder, prefix=".build-") as folder:
            file = build(path, Path(folder), part(tell, 0.3, 0.6))
            return editing.add_pack(self._workshop, file, author, dry_run=dry_run, tell=part(tell, 0.6, 1))

    def tell(self, path: str, content: bytes) -> None:
        """Tell the devices something (one of `names.ORGANISATION`)."""
        editing.add_organisation(self._workshop, path, content)

    def told(self, path: str) -> bytes | None:
        """Return what devices are told under a name of `names.ORGANISATION`; None: nothing that can be read here."""
        return telling.told(self._workshop, path)

    def tell_at_once(self, path: str, content: bytes, passphrase: str, files: Sequence[Path] = ()) -> Published:
        """Tell the devices something, signed and published, or change nothing (`telling`)."""
        return telling.tell_at_once(self._workshop, self._signers(passphrase, files), path, content)

    def let_programs(
        self, code: str, passphrase: str, held: Sequence[tuple[Path, str]], threshold: int = 1, *, new: str = ""
    ) -> None:
        """Let keys sign programs, and no others: those that are held, or one that is made behind the passphrase `new`.

        Each has a passphrase of its own. Raises RepositoryFailed("same_passphrase"), and as `program_office`.
        """
        day = self._signers(passphrase, ())
        holders = [signer for pair in held for signer in self._opened(*pair)]
        if passphrase == new or any(passphrase == word for _, word in held):
            raise RepositoryFailed("same_passphrase")
        if new:
            program_office.let_new_key_sign(self._workshop, code, day, new)
        else:
            program_office.let_sign(self._workshop, code, day, holders, threshold)

    def let_no_programs(self, code: str, passphrase: str) -> None:
        """Let no key sign programs from now on."""
        program_office.let_nobody_sign(self._workshop, code, self._signers(passphrase, ()))

    def publish_program(
        self,
        file: Path,
        passphrase: str,
        held: Sequence[tuple[Path, str]],
        *,
        percent: int,
        least_version: str = "",
        least_data: int = 0,
        tell: Tell = untold,
    ) -> Published:
        """Offer a version of the program, signed and published, or change nothing (`programs`).

        `held`: the keys that sign programs, each with its passphrase.
        """
        return programs.publish_program(
            self._workshop,
            self._for_programs(passphrase, held),
            file,
            percent=percent,
            least_version=least_version,
            least_data=least_data,
            tell=tell,
        )

    def set_percent(self, version: str, percent: int, passphrase: str, held: Sequence[tuple[Path, str]]) -> Published:
        """Offer a version of the program to so many of the devices (`programs`)."""
        return programs.set_percent(self._workshop, self._for_programs(passphrase, held), version, percent)

    def program_key_file(self) -> Path:
        """Return where the key that signs programs lies, unless somebody put it elsewhere."""
        return self._workshop.folder / program_office.KEY_FILE

    def programs(self) -> list[Offer]:
        """Return the versions of the program that are offered."""
        return programs.offered(self._workshop)

    def can_sign(self) -> bool:
        """Say whether a key for every day lies here; which passphrase opens it is not known."""
        return bool(self._workshop.key_files())

    def withdraw(self, path: str) -> None:
        """Offer a file no longer."""
        editing.withdraw(self._workshop, path)

    def delegate(self, author: str, holders: Sequence[Path], packs: Sequence[str], threshold: int) -> None:
        """Let an author publish these packs."""
        editing.delegate(self._workshop, author, [keys.read_key(path) for path in holders], packs, threshold)

    def author(self, published: Path, *, name: str) -> None:
        """Make an author's folder of what was published."""
        handing.author_folder(self._workshop, published, name=name)

    def receive(self, folder: Path, tell: Tell = untold) -> list[str]:
        """Take over what authors have changed and signed in a folder of their own; return the files that are new."""
        return handing.receive(self._workshop, Workshop(folder.absolute(), self._workshop.clock), tell)

    def dismiss(self, author: str) -> None:
        """Let an author publish nothing any more."""
        editing.dismiss(self._workshop, author)

    def sign(self, passphrase: str, files: Sequence[Path]) -> dict[str, int]:
        """Sign the drafts with keys from files; return how many signatures each still misses."""
        return signing.sign_drafts(self._workshop, self._signers(passphrase, files, own=not files))

    def publish(self, passphrase: str, files: Sequence[Path], to: Path | None, tell: Tell = untold) -> Published:
        """Publish, with the keys of the workshop and those of the files that the passphrase opens."""
        return publish(self._workshop, self._signers(passphrase, files), to, tell)

    def copy(self, to: Path, tell: Tell = untold) -> int:
        """Copy what is published to a folder; return how many files were not there."""
        self._workshop.first_root()
        return copy_out(self._workshop, to, tell)

    def renew_root(self, code: str) -> None:
        """Let the trust hold for its time again."""
        editing.renew_root(self._workshop, code)

    def replace_day_key(self, passphrase: str, code: str) -> None:
        """Put another key in the place of the one for every day."""
        editing.replace_day_key(self._workshop, passphrase, code)

    def replace_backup_key(self, code: str) -> str:
        """Put another backup key in the place of the one that the code is; return the new code."""
        new = keys.new_backup_code()
        editing.replace_backup_key(self._workshop, code, new)
        return new

    def standing(self) -> standing.Standing:
        """Return how the repository stands."""
        return standing.standing(self._workshop)

    def source_file(self, file: Path) -> None:
        """Write the file that makes a device trust this repository; only this account can read it."""
        write_whole(file, standing.source_file(self._workshop), mode=0o600)

    def new_key(self, file: Path, name: str, passphrase: str) -> Path:
        """Make a key for somebody who signs; return the file with its public half, to be given away."""
        public = file.with_name(file.name + ".pub")
        if public.exists():
            raise RepositoryFailed("file_exists", file=public.name)
        key = keys.new_key(name, passphrase, cost=self._workshop.cost)
        keys.write_key(file, key)
        keys.write_key(public, keys.public_half(key))
        return public

    def _for_programs(self, passphrase: str, held: Sequence[tuple[Path, str]]) -> tuple[Signer, ...]:
        """Raises RepositoryFailed("no_program_key") before anything is asked of a file."""
        if not programs.may_be(self._workshop):
            raise RepositoryFailed("no_program_key")
        theirs = [signer for pair in held for signer in self._opened(*pair)]
        return (*self._signers(passphrase, ()), *theirs)

    def _opened(self, path: Path, passphrase: str) -> tuple[Signer, ...]:
        if not path.exists():
            raise RepositoryFailed("program_key_missing", file=path.name)
        if not (signers := keys.that_open([keys.read_key(path)], passphrase)):
            raise RepositoryFailed("wrong_passphrase_of", file=path.name)
        return signers

    def _signers(self, passphrase: str, files: Sequence[Path], *, own: bool = True) -> tuple[Signer, ...]:
        """Return what the passphrase opens. Raises RepositoryFailed("wrong_passphrase") where that is nothing."""
        known = [*(self._workshop.key_files() if own else ()), *map(keys.read_key, files)]
        signers = keys.that_open(known, passphrase)
        if known and not signers:
            raise RepositoryFailed("wrong_passphrase")
        return signers
