# SPDX-License-Identifier: Apache-2.0
"""Proves that a pack file is whole: the seal has the digest of the index, the index that of every other member."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, TypeAlias, TypeVar

import msgspec

from content_packs import container
from content_packs.bundled import mapped
from content_packs.findings import PackRejected

Tell: TypeAlias = Callable[[int, int], object]
"""Is told how many bytes are done, and of how many. What it raises ends the work, with nothing left over."""
_T = TypeVar("_T")


def untold(_done: int, _most: int) -> None:
    """Tell nobody."""


_SCALE = 10_000


def part(tell: Tell, start: float, end: float) -> Tell:
    """Return what a part of some work is to tell, which lies between these shares (0 to 1) of the whole.

    >>> part(lambda done, most: print(done, most), 0.5, 1.0)(1, 2)
    7500 10000
    """
    return lambda done, most: tell(round(_SCALE * (start + (end - start) * min(1.0, done / max(1, most)))), _SCALE)


class _Sealed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    sha256: str
    size: int


class Indexed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of the index."""

    path: str
    sha256: str
    size: int


class _Index(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    members: tuple[Indexed, ...]


class MediaFile(msgspec.Struct, frozen=True):
    """A file inside a pack file, which is read a piece at a time: a film need not fit into memory."""

    path: Path
    """The pack's file."""
    member: container.Member
    digest: str

    @property
    def size(self) -> int:
        """Its size in bytes."""
        return self.member.size

    @property
    def start(self) -> int:
        """Where it begins in the pack's file."""
        return self.member.start

    def open(self) -> BinaryIO:
        """The pack's file, to read bytes `start` to `start + size` of. PackRejected when it is gone."""
        return opened(self.path)

    def verify(self, tell: Tell = untold) -> None:
        """Read it through and raise PackRejected unless it is as it was built."""
        with opened(self.path) as file:
            try:
                verify(file, self.member, self.digest, self.path.name, tell)
            except OSError as error:
                raise unreadable(self.path, error) from error

    def peek(self) -> bytes | memoryview | None:
        """What is in it, unverified, without reading more of it than is looked at; None when it cannot be read."""
        try:
            with self.open() as file:
                return mapped(file, self.member.start, self.member.size)
        except (PackRejected, OSError, ValueError):
            return None


def lists(listed: Sequence[Indexed]) -> dict[str, bytes]:
    """The last two members of a pack: its index, and the seal on it."""
    listing = msgspec.json.encode(_Index(tuple(listed)))
    return {"index.json": listing, "seal.json": msgspec.json.encode(_Sealed(digest_of(listing), len(listing)))}


def opened(path: Path) -> BinaryIO:
    """The file, open to be read. PackRejected when it is not there or cannot be read."""
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise PackRejected("pack-missing", {"file": path.name}) from error
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> PackRejected:
    """The refusal of a file that the system does not give us."""
    reason = (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
    return PackRejected("pack-unreadable", {"file": path.name, "reason": reason})


def _member(members: Mapping[str, container.Member], name: str, file_name: str) -> container.Member:
    if name not in members:
        raise PackRejected("member-missing", {"file": file_name, "member": name})
    return members[name]


class Proof(msgspec.Struct, frozen=True):
    """What a pack file is to hold: its members and their digests (sha256, hex) by name, and the seal over all."""

    seal: str
    members: Mapping[str, container.Member]
    digests: Mapping[str, str]


def prove(file: BinaryIO, size: int, name: str) -> Proof:
    """Read what a pack file of `size` bytes is to hold; all but index and seal has still to be compared with it.

    PackRejected when its structure is not that of a pack. OSError.
    """
    members = {member.name: member for member in container.read(file, size, name)}
    seal = _parsed(_raw(file, _member(members, "seal.json", name)), _Sealed, "seal.json", name)
    listing = verified(file, _member(members, "index.json", name), seal.sha256, name)
    index = _parsed(listing, _Index, "index.json", name)
    for entry in index.members:
        if _member(members, entry.path, name).size != entry.size:
            raise PackRejected("member-altered", {"file": name, "member": entry.path})
    order = (*(entry.path for entry in index.members), "index.json", "seal.json")
    for extra in members.keys() - set(order):
        raise PackRejected("member-unlisted", {"file": name, "member": extra})
    if order != tuple(members) or order[0] != "content.json" or seal.size != len(listing):
        raise PackRejected("archive-damaged", {"file": name, "member": "index.json"})
    return Proof(seal.sha256, members, {entry.path: entry.sha256 for entry in index.members})


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


def verified(file: BinaryIO, member: container.Member, digest: str, name: str) -> bytes:
    """The data of a member. PackRejected when it is not what its digest says."""
    data = _raw(file, member)
    if len(data) != member.size or digest_of(data) != digest or zlib.crc32(data) != member.crc:
        raise PackRejected("member-altered", {"file": name, "member": member.name})
    return data


def verify(file: BinaryIO, member: container.Member, digest: str, name: str, tell: Tell = untold) -> None:
    """Read a member block by block. PackRejected when it is not what its digest says."""
    file.seek(member.start)
    sha, crc, left = hashlib.sha256(), 0, member.size
    while left > 0 and (block := file.read(min(left, container.BLOCK))):
        sha.update(block)
        crc, left = zlib.crc32(block, crc), left - len(block)
        tell(member.size - left, member.size)
    if left or sha.hexdigest() != digest or crc != member.crc:
        raise PackRejected("member-altered", {"file": name, "member": member.name})


def digest_of(data: bytes) -> str:
    """The sha256, in hex."""
    return hashlib.sha256(data).hexdigest()
