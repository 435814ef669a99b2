# SPDX-License-Identifier: Apache-2.0
"""Builds a `.stepwell` file from a source folder, and opens one after it has proved to be whole.

The chain of proof: `seal.json` has the digest of `index.json`, the index has the digest of every other member, and
`container` refuses every byte of the archive that is neither. The seal is no signature: it finds damage. Who made a
pack is vouched for by the repository that it comes from.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from content_packs import container, files
from content_packs.compiled import decode, encode
from content_packs.findings import PackRejected, SourceHasErrors
from content_packs.model import Pack

SUFFIX = ".stepwell"
_BLOCK = 1 << 20
_T = TypeVar("_T")


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sha256: str
    size: int


class _Indexed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    path: str
    sha256: str
    size: int


class _Index(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    members: tuple[_Indexed, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPack:
    """A pack file that has been checked. `seal` is the sha256 (hex) that names it."""

    pack: Pack
    path: Path
    seal: str
    _members: Mapping[str, container.Member] = field(repr=False)
    _digests: Mapping[str, str] = field(repr=False)

    @property
    def id(self) -> str:
        """The pack's id."""
        return self.pack.manifest.id

    @property
    def version(self) -> str:
        """The pack's version, "1.0.0"."""
        return self.pack.manifest.version

    @property
    def media_paths(self) -> tuple[str, ...]:
        """The paths of the pictures and sounds in it."""
        return tuple(name for name in self._members if name.startswith("media/"))

    def media(self, path: str) -> bytes:
        """The bytes of a picture or sound, checked again now; KeyError for a path that is not in the pack.

        PackRejected when the file was changed or taken away since it was opened.
        """
        if not path.startswith("media/"):
            raise KeyError(path)
        return self._read(path)

    def licence(self) -> str:
        """The text of the pack's licence; empty when it carries none."""
        return self._read("LICENSE").decode("utf-8", "replace") if "LICENSE" in self._members else ""

    def _read(self, name: str) -> bytes:
        member = self._members[name]
        with _opened(self.path) as file:
            return _verified(file, member, self._digests[name], self.path.name)


def build(folder: Path, target: Path) -> Path:
    """Build the pack of a source folder; `target` is the file to write, or a folder that gets `ID-VERSION.stepwell`.

    Returns the file's path. SourceHasErrors when the folder has errors, OSError when it cannot be written. Whatever had
    the name before stays until the new file is complete.
    """
    from content_packs.source import read_source  # noqa: PLC0415 - authors need it; the start of the program does not

    source = read_source(folder)
    if source.pack is None or not source.buildable:
        raise SourceHasErrors(source.findings)
    if target.is_dir():
        target /= file_name(source.pack.manifest.id, source.pack.manifest.version)
    with files.part_of(target) as (file, part):
        file.write(pack_bytes(source.pack, source.files))
        files.flush(file)
        file.close()
        files.put_in_place(part, target)
    return target


def file_name(pack_id: str, version: str) -> str:
    """The name that an installed pack has."""
    return f"{pack_id}-{version}{SUFFIX}"


def pack_bytes(pack: Pack, bundled: Mapping[str, bytes]) -> bytes:
    """The built file of a pack with these media (and LICENSE). The same pack gives the same bytes, on every machine."""
    members = {"content.json": encode(pack)}
    members |= {name: bundled[name] for name in sorted(bundled) if name != "LICENSE"}
    members |= {"LICENSE": bundled["LICENSE"]} if "LICENSE" in bundled else {}
    return container.write(sealed(members))


def sealed(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """The members with the index and the seal that belong to them."""
    index = _Index(tuple(_Indexed(name, _digest(data), len(data)) for name, data in members.items()))
    listing = msgspec.json.encode(index)
    return {
        **members,
        "index.json": listing,
        "seal.json": msgspec.json.encode(_Sealed(_digest(listing), len(listing))),
    }


def open_pack(path: Path, *, check_media: bool = True) -> LoadedPack:
    """Open a built pack after checking every byte of it.

    With `check_media=False` the pictures and sounds are checked only when they are read, and what takes long to
    check in the texts is not looked at again, for a quick start.
    PackRejected when the file is damaged, dangerous, from a newer version of the format, or cannot be read.
    """
    with _opened(path) as file:
        try:
            size = file.seek(0, 2)
            members = {member.name: member for member in container.read(file, size, path.name)}
            seal, digests = _proof(file, members, path.name)
            content = _verified(file, _member(members, "content.json", path.name), digests["content.json"], path.name)
            for name, member in members.items():
                if name == "LICENSE" or (check_media and name.startswith("media/")):
                    _verify(file, member, digests[name], path.name)
        except OSError as error:
            raise _unreadable(path, error) from error
    pack = decode(content, path.name, frozenset(members), thorough=check_media)
    return LoadedPack(pack, path, seal, members, digests)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise PackRejected("pack-missing", {"file": path.name}) from error
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: Exception) -> PackRejected:
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return PackRejected("pack-unreadable", {"file": path.name, "reason": reason})


def _member(members: Mapping[str, container.Member], name: str, file_name: str) -> container.Member:
    if name not in members:
        raise PackRejected("member-missing", {"file": file_name, "member": name})
    return members[name]


def _proof(file: BinaryIO, members: Mapping[str, container.Member], name: str) -> tuple[str, dict[str, str]]:
    seal = _parsed(_raw(file, _member(members, "seal.json", name)), _Sealed, "seal.json", name)
    listing = _verified(file, _member(members, "index.json", name), seal.sha256, name)
    index = _parsed(listing, _Index, "index.json", name)
    for entry in index.members:
        if _member(members, entry.path, name).size != entry.size:
            raise PackRejected("member-altered", {"file": name, "member": entry.path})
    order = (*(entry.path for entry in index.members), "index.json", "seal.json")
    for extra in members.keys() - set(order):
        raise PackRejected("member-unlisted", {"file": name, "member": extra})
    if order != tuple(members) or order[0] != "content.json" or seal.size != len(listing):
        raise PackRejected("archive-damaged", {"file": name, "member": "index.json"})
    return seal.sha256, {entry.path: entry.sha256 for entry in index.members}


def _parsed(data: bytes, kind: type[_T], member: str, name: str) -> _T:
    try:
        value = msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise PackRejected("member-altered", {"file": name, "member": member}) from error
    if msgspec.json.encode(value) != data:  # one spelling only, so that every changed byte shows
        raise PackRejected("member-altered", {"file": name, "member": member})
    return value


def _raw(file: BinaryIO, member: container.Member) -> bytes:
    file.seek(member.start)
    return file.read(member.size)


def _verified(file: BinaryIO, member: container.Member, digest: str, name: str) -> bytes:
    data = _raw(file, member)
    if len(data) != member.size or _digest(data) != digest or zlib.crc32(data) != member.crc:
        raise PackRejected("member-altered", {"file": name, "member": member.name})
    return data


def _verify(file: BinaryIO, member: container.Member, digest: str, name: str) -> None:
    file.seek(member.start)
    sha, crc, left = hashlib.sha256(), 0, member.size
    while left > 0 and (block := file.read(min(left, _BLOCK))):
        sha.update(block)
        crc, left = zlib.crc32(block, crc), left - len(block)
    if left or sha.hexdigest() != digest or crc != member.crc:
        raise PackRejected("member-altered", {"file": name, "member": member.name})


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
