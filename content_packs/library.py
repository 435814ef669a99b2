# SPDX-License-Identifier: Apache-2.0
"""The packs that are installed in a home folder: one file each, whole or not there.

Rules. A version of a pack never changes: another file with the same id and version is refused, unless the one that is
here is damaged. Versions live side by side until they are removed, so that an attempt ends on the version it
began with. A pack that cannot be used disables itself and no other. One process writes at a time: the caller's duty.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import msgspec

from content_packs import files
from content_packs.archive import SUFFIX, LoadedPack, file_name, open_pack
from content_packs.copying import copy_checked
from content_packs.findings import Finding, PackRejected, Param
from content_packs.names import ID, VERSION
from content_packs.proof import Tell, opened, prove, untold, verified

DAMAGED = ".damaged"
"""Ending of a file that was set aside."""
SPARE_BYTES = 50_000_000
"""So much room stays on the disk for people's answers."""


class Installed(msgspec.Struct, frozen=True):
    """A pack file in the library. `rejected` says why it is disabled; None when it can be used."""

    id: str
    version: str
    path: Path
    rejected: PackRejected | None = None


class Shelf(msgspec.Struct, frozen=True):
    """Everything that is installed: the packs that can be used, and the files that cannot."""

    packs: tuple[LoadedPack, ...]
    disabled: tuple[Installed, ...]


class PackLibrary:
    """The pack files of one folder, which is made when the first pack is installed. `free`: bytes free on its disk."""

    def __init__(
        self, folder: Path, *, free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
    ) -> None:
        self.folder = folder
        self._free = free

    def install(self, file: Path, tell: Tell = untold) -> LoadedPack:
        """Copy a pack file into the library and return it; nothing changes when it cannot be used.

        PackRejected when the file is not a good pack, ("version-differs") when this version is here with other
        content, or ("disk-full") when there is no room for it. OSError when the folder cannot be written. What `tell`
        raises comes out, and nothing has changed.
        """
        if not file.is_file():
            raise PackRejected("pack-missing", {"file": file.name})
        self.folder.mkdir(parents=True, exist_ok=True)
        self.sweep()
        self._check_room(file)
        with files.part_of(self.folder / file.name) as (copy, part):
            new = _copied(file, copy, tell)
            files.flush(copy)
            copy.close()
            _compare(part, new)
            target = self.folder / file_name(new.id, new.version)
            self._check_unchanged(target, new.seal, file.name)
            files.put_in_place(part, target)
        return replace(new, path=target)

    def adopt(self, file: Path, pack_id: str, version: str) -> LoadedPack:
        """Move a pack file that is ours (a download, on the same disk) into the library, and return it.

        As `install`, without a second copy of it; the file stays where it is when it cannot be used, or is another
        pack or version than this ("name-differs").
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        new = open_pack(file)
        if (new.id, new.version) != (pack_id, version):
            raise PackRejected("name-differs", {"file": file.name, "id": new.id, "version": new.version})
        target = self.folder / file_name(new.id, new.version)
        self._check_unchanged(target, new.seal, file.name)
        with file.open("rb+") as written:
            files.flush(written)
        files.put_in_place(file, target)
        target.with_name(target.name + DAMAGED).unlink(missing_ok=True)
        return replace(new, path=target)

    def set_aside(self, path: Path) -> None:
        """Take a file that is not what it should be out of use; it is kept beside, under another name."""
        path.replace(path.with_name(path.name + DAMAGED))
        files.sync_folder(self.folder)

    def damaged(self) -> tuple[str, ...]:
        """Return the names of the files that were set aside and have not come back."""
        names = [path.name.removesuffix(DAMAGED) for path in self.folder.glob(f"*{SUFFIX}{DAMAGED}")]
        return tuple(sorted(name for name in names if not (self.folder / name).exists()))

    def list(self) -> tuple[Installed, ...]:
        """Every pack file with its state, by id and then newest version first. Media are not checked here."""
        return tuple(self._look(path)[0] for path in self._paths())

    def load_all(self, good: AbstractSet[str] = frozenset()) -> Shelf:
        """Open every pack; a bad one is listed as disabled with its code. Media are checked when they are read.

        `good` are the seals of those in which nothing was found before (`content_packs.compiled.CHECKS`).
        """
        looks = [self._look(path, good=good) for path in self._paths()]
        packs = tuple(pack for _, pack in looks if pack is not None)
        return Shelf(packs, tuple(installed for installed, pack in looks if pack is None))

    def verify(self, tell: Tell = untold) -> dict[Path, tuple[Finding, ...]]:
        """Check every byte of every pack: findings by file, empty for a pack that is as it was built."""
        found: dict[Path, tuple[Finding, ...]] = {}
        sizes = {path: path.stat().st_size for path in self._paths()}
        before, most = 0, sum(sizes.values())
        for path, size in sizes.items():
            rejected = self._look(path, check_media=True, tell=_after(tell, before, most))[0].rejected
            found[path] = (rejected.finding(),) if rejected else ()
            before += size
        tell(most, most)
        return found

    def versions(self, pack_id: str) -> tuple[str, ...]:
        """The installed versions of a pack, newest first, usable or not."""
        return tuple(version for path in self._paths() for name, version in [split_name(path)] if name == pack_id)

    def get(self, pack_id: str, version: str) -> LoadedPack | None:
        """One version of a pack, None when it is not installed; PackRejected when it cannot be used."""
        path = self.folder / file_name(pack_id, version)
        if path not in self._paths():
            return None
        installed, pack = self._look(path)
        if installed.rejected:
            raise installed.rejected
        return pack

    def newest(self, pack_id: str) -> LoadedPack | None:
        """The newest version of a pack that can be used, None when there is none."""
        for path in self._paths():
            if split_name(path)[0] == pack_id:
                pack = self._look(path)[1]
                if pack is not None:
                    return pack
        return None

    def remove(self, pack_id: str, version: str | None = None) -> int:
        """Delete a version of a pack, or all of them; returns how many files there were."""
        gone = [p for p in self._paths() if split_name(p)[0] == pack_id and version in (None, split_name(p)[1])]
        for path in gone:
            path.unlink()
        if gone:
            files.sync_folder(self.folder)
        return len(gone)

    def sweep(self) -> None:
        """Delete what an install that was cut off has left."""
        for part in self.folder.glob(f".*{files.PART}"):
            part.unlink(missing_ok=True)

    def _paths(self) -> tuple[Path, ...]:
        found = [path for path in self.folder.glob(f"*{SUFFIX}") if not path.name.startswith(".")]
        return tuple(sorted(sorted(found, key=_version_key, reverse=True), key=lambda path: split_name(path)[0]))

    def _look(
        self, path: Path, *, check_media: bool = False, good: AbstractSet[str] = frozenset(), tell: Tell = untold
    ) -> tuple[Installed, LoadedPack | None]:
        pack_id, version = split_name(path)
        try:
            pack = open_pack(path, check_media=check_media, good=good, tell=tell)
        except PackRejected as rejected:
            return Installed(pack_id, version, path, rejected), None
        if path.name != file_name(pack.id, pack.version):
            params = {"file": path.name, "id": pack.id, "version": pack.version}
            return Installed(pack_id, version, path, PackRejected("name-differs", params)), None
        return Installed(pack_id, version, path), pack

    def _check_room(self, file: Path) -> None:
        need, free = file.stat().st_size + SPARE_BYTES, self._free(self.folder)
        if free < need:
            params: dict[str, Param] = {"file": file.name, "need": _megabytes(need), "free": _megabytes(free)}
            raise PackRejected("disk-full", params)

    def _check_unchanged(self, target: Path, seal: str, name: str) -> None:
        if not target.exists():
            return
        try:
            here = open_pack(target, check_media=False)
            if here.seal != seal:
                open_pack(target)
        except PackRejected:
            return  # the installed file is damaged: the new one mends it
        if here.seal != seal:
            params = {"file": name, "id": here.id, "version": here.version}
            raise PackRejected("version-differs", params)


def split_name(path: Path) -> tuple[str, str]:
    """Id and version in a pack file's name; the whole name and an empty version when it has another form.

    >>> split_name(Path("care-essentials-1.0.0.stepwell"))
    ('care-essentials', '1.0.0')
    """
    pack_id, _, version = path.name.removesuffix(SUFFIX).rpartition("-")
    if ID.fullmatch(pack_id) and VERSION.fullmatch(version):
        return pack_id, version
    return path.name.removesuffix(SUFFIX), ""


def _copied(file: Path, copy: BinaryIO, tell: Tell) -> LoadedPack:
    """Copy a pack file and open it meanwhile; the media are checked on their way."""
    with ThreadPoolExecutor(1) as beside:
        opening = beside.submit(open_pack, file, check_media=False, thorough=True)

        def tell_both(done: int, most: int) -> None:
            if opening.done():
                opening.result()  # a pack with nonsense in it need not be copied to its end
            tell(done, most)

        proof = copy_checked(file, copy, tell_both)
        new = opening.result()
    if new.proof != proof:  # somebody changed the file while it was read
        raise PackRejected("archive-damaged", {"file": file.name, "member": "index.json"})
    return new


def _compare(part: Path, new: LoadedPack) -> None:
    """Read the structure and the text of the copy: they are what is looked at without being checked again."""
    with opened(part) as file:
        proof = prove(file, part.stat().st_size, new.path.name)
        verified(file, proof.members["content.json"], proof.digests["content.json"], new.path.name)
    if proof != new.proof:
        raise PackRejected("archive-damaged", {"file": new.path.name, "member": "index.json"})


def _after(tell: Tell, before: int, most: int) -> Tell:
    """Return what a file is to tell, before which so many bytes of all were done."""
    return lambda done, _size: tell(before + done, most)


def _megabytes(size: int) -> int:
    """Bytes in whole megabytes, rounded up."""
    return -(-size // 1_000_000)


def version_key(version: str) -> tuple[int, ...]:
    """A key that orders versions as numbers: 1.10.0 after 1.9.0; an empty one comes first.

    >>> version_key("1.10.0") > version_key("1.9.0")
    True
    """
    return tuple(int(part) for part in version.split(".")) if version else ()


def _version_key(path: Path) -> tuple[int, ...]:
    return version_key(split_name(path)[1])
