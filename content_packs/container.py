# SPDX-License-Identifier: Apache-2.0
"""The one shape of ZIP archive that a pack has, written and read byte for byte.

A pack is an ordinary ZIP file to every unpacker, but of all the liberties that ZIP gives, it takes none: members are
stored without compression (compressors differ between machines, and a pack must come out the same everywhere), follow
each other without a gap, carry the same date, and have no comments and no extra fields. So every byte of the file is
either data, which a digest covers, or structure, of which there is only one right form: any other byte is refused.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import BinaryIO

import msgspec

from content_packs import media
from content_packs.findings import PackRejected

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_VERSION = 20
_MADE_BY = 3 << 8 | _VERSION
_DATE = 0x0021
"""1 January 1980, the first day there is in a ZIP file."""
_MODE = 0o100644 << 16
_ENCRYPTED = 0x0001 | 0x0040 | 0x2000
_BOMB_RATIO = 100
_LONGEST_RECORD = 4096
"""Bytes that the directory may have for a member; ours are a tenth of that. It is read in one piece."""
BLOCK = 1 << 20
"""Bytes that are read and written at a time."""
_TOP_NAMES = frozenset({"content.json", "LICENSE", "index.json", "seal.json"})
_LINK = 0o120000
_READABLE = re.compile(r"[^\x20-\x7e]")


class Member(msgspec.Struct, frozen=True):
    """A file in the archive: its path, its size in bytes, its CRC-32 and where its data starts."""

    name: str
    size: int
    crc: int
    start: int


class Writer:
    """Writes an archive member by member to a file that can seek. Equal members in one order give equal bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._directory = bytearray()
        self._count = 0
        self._at = 0

    def add(self, name: str, data: bytes) -> None:
        """Append a member that is in memory."""
        self._file.write(_local(name.encode("ascii"), zlib.crc32(data), len(data)) + data)
        self._done(name, zlib.crc32(data), len(data))

    def copy(self, name: str, source: BinaryIO, seen: Callable[[bytes], object]) -> int:
        """Append a member that is read block by block, each of which `seen` is shown; returns its size in bytes.

        Its header stands before it and tells what comes, so it is written when all has come.
        """
        raw, crc, size = name.encode("ascii"), 0, 0
        self._file.seek(self._at + _LOCAL.size + len(raw))
        while block := source.read(BLOCK):
            self._file.write(block)
            seen(block)
            crc, size = zlib.crc32(block, crc), size + len(block)
        self._file.seek(self._at)
        self._file.write(_local(raw, crc, size))
        self._done(name, crc, size)
        self._file.seek(self._at)
        return size

    def finish(self) -> None:
        """Write the directory, which stands at the end."""
        self._file.write(self._directory + _end(self._count, len(self._directory), self._at))

    def _done(self, name: str, crc: int, size: int) -> None:
        raw = name.encode("ascii")
        self._directory += _central(raw, crc, size, self._at)
        self._at += _LOCAL.size + len(raw) + size
        self._count += 1
        if self._at + len(self._directory) > media.MAX_PACK_BYTES:
            raise PackRejected("archive-too-large", {"file": name, "member": name, "limit": media.MAX_PACK_BYTES})


def write(members: Mapping[str, bytes]) -> bytes:
    """The archive with these members, in this order."""
    file = BytesIO()
    writer = Writer(file)
    for name, data in members.items():
        writer.add(name, data)
    writer.finish()
    return file.getvalue()


def read(file: BinaryIO, size: int, file_name: str) -> tuple[Member, ...]:
    """The members of an archive of `size` bytes, in order, after its whole structure has been checked.

    PackRejected when it is no archive, is damaged, or holds anything that a pack never holds. The data is not read.
    """
    reject = _Rejecter(file_name)
    if size > media.MAX_PACK_BYTES:
        raise reject("archive-too-large", member="the whole file", limit=media.MAX_PACK_BYTES)
    start, directory, count = _find_directory(file, size, reject)
    entries = _Entries(directory, count, reject).read()
    at = 0
    members = []
    for entry in entries:
        at = _check_place(file, entry, at, start, reject)
        members.append(Member(entry.name, entry.size, entry.crc, at - entry.size))
    if at != start:
        raise reject("archive-damaged", member="central directory")
    if directory != b"".join(entry.expected() for entry in entries):
        raise reject("archive-damaged", member=_first_difference(directory, entries))
    return tuple(members)


class _Rejecter(msgspec.Struct, frozen=True):
    file: str

    def __call__(self, code: str, **params: str | int) -> PackRejected:
        return PackRejected(code, {"file": self.file, **params})


class _Entry(msgspec.Struct, frozen=True):
    name: str
    raw: bytes
    size: int
    crc: int
    offset: int

    def expected(self) -> bytes:
        return _central(self.raw, self.crc, self.size, self.offset)


def _local(name: bytes, crc: int, size: int) -> bytes:
    return _LOCAL.pack(b"PK\3\4", _VERSION, 0, 0, 0, _DATE, crc, size, size, len(name), 0) + name


def _central(name: bytes, crc: int, size: int, offset: int) -> bytes:
    head = (b"PK\1\2", _MADE_BY, _VERSION, 0, 0, 0, _DATE, crc, size, size)
    return _CENTRAL.pack(*head, len(name), 0, 0, 0, 0, _MODE, offset) + name


def _end(count: int, size: int, offset: int) -> bytes:
    return _END.pack(b"PK\5\6", 0, 0, count, count, size, offset, 0)


def _find_directory(file: BinaryIO, size: int, reject: _Rejecter) -> tuple[int, bytes, int]:
    tail = _slice(file, max(0, size - _END.size), _END.size)
    if len(tail) < _END.size or not tail.startswith(b"PK\5\6"):
        begins = _slice(file, 0, 4) == b"PK\3\4"
        raise reject("archive-damaged" if begins else "not-a-pack", member="end of the file")
    count, length, start = _END.unpack(tail)[4:7]
    if count > media.MAX_MEMBERS:
        raise reject("archive-too-many", member="end of the file", count=count, limit=media.MAX_MEMBERS)
    if length > count * _LONGEST_RECORD or start + length + _END.size != size or tail != _end(count, length, start):
        raise reject("archive-damaged", member="end of the file")
    return start, _slice(file, start, length), count


class _Entries:
    """Reads the central directory record by record. What is dangerous has a code of its own, the rest is damage."""

    def __init__(self, directory: bytes, count: int, reject: _Rejecter) -> None:
        self._directory = directory
        self._count = count
        self._reject = reject
        self._seen: dict[str, str] = {}

    def read(self) -> list[_Entry]:
        entries: list[_Entry] = []
        at = 0
        while at < len(self._directory):
            fixed = self._directory[at : at + _CENTRAL.size]
            if len(fixed) < _CENTRAL.size or not fixed.startswith(b"PK\1\2"):
                before = entries[-1].name if entries else "first member"
                raise self._reject("archive-damaged", member=f"central directory after {before}")
            fields = _CENTRAL.unpack(fixed)
            length = fields[10]
            raw = self._directory[at + _CENTRAL.size : at + _CENTRAL.size + length]
            entries.append(self._entry(raw, fields))
            at += _CENTRAL.size + sum(fields[10:13])
        if len(entries) != self._count:
            raise self._reject("archive-damaged", member="central directory")
        return entries

    def _entry(self, raw: bytes, fields: tuple[int, ...]) -> _Entry:
        flags, method, crc, packed, size = fields[3], fields[4], *fields[7:10]
        mode, offset = fields[15], fields[16]
        name = raw.decode("ascii", "replace")
        shown = _READABLE.sub("?", name)[:120]
        self._check_name(name, shown)
        for bad, code in (
            (flags & _ENCRYPTED, "member-encrypted"),
            ((mode >> 16) & 0o170000 == _LINK, "member-symlink"),
            (size > _BOMB_RATIO * max(1, packed), "archive-bomb"),
            (method, "member-compressed"),
            (size > limit(name), "member-too-large"),
        ):
            if bad:
                raise self._reject(code, member=shown)
        if packed != size:
            raise self._reject("archive-damaged", member=shown)
        return _Entry(name, raw, size, crc, offset)

    def _check_name(self, name: str, shown: str) -> None:
        if name not in _TOP_NAMES and not media.is_media_name(name):
            raise self._reject("member-name", member=shown)
        other = self._seen.setdefault(name.lower(), name)
        if other is not name:
            raise self._reject("member-duplicate" if other == name else "member-case", member=shown)


def limit(name: str) -> int:
    """The largest size in bytes that a member of this name may have."""
    if name.startswith("media/"):
        return media.most_bytes(name)
    return media.MAX_TEXT_BYTES if name in ("LICENSE", "seal.json") else media.MAX_CONTENT_BYTES


def _check_place(file: BinaryIO, entry: _Entry, at: int, end: int, reject: _Rejecter) -> int:
    expected = _local(entry.raw, entry.crc, entry.size)
    found = _slice(file, at, len(expected))
    if entry.offset != at or found != expected or at + len(expected) + entry.size > end:
        raise reject("archive-damaged", member=entry.name)
    return at + len(expected) + entry.size


def _first_difference(directory: bytes, entries: list[_Entry]) -> str:
    at = 0
    for entry in entries:
        expected = entry.expected()
        if directory[at : at + len(expected)] != expected:
            return entry.name
        at += len(expected)
    return "central directory"


def _slice(file: BinaryIO, start: int, length: int) -> bytes:
    file.seek(start)
    return file.read(length)
