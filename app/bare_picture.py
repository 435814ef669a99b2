# SPDX-License-Identifier: Apache-2.0
"""Whether a picture file holds the picture and nothing else: no place, time, owner, words or other file beside it.

Cameras and programs write such things into segments of a JPEG (EXIF, XMP, IPTC, comments) and chunks of a PNG. A file
is walked from its first byte to its last; what is not known to make up the picture counts as something else. Nothing
is decoded. Formats: ITU-T T.81 (JPEG), ISO/IEC 15948 (PNG).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8\xff"
CHUNKS: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"pHYs", b"bKGD"}
)
"""Chunks that decide how a picture looks; words, profiles and animations are none of them."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0xC4, 0xDB, 0xDD, 0xE0, 0xDA}) | _FRAMES
"""JPEG segments that hold the picture alone: tables, frames, scans, and the head of JFIF (E0)."""
_JFIF_BYTES = 16
"""The head without the small picture that may follow it."""


def is_bare(data: bytes, longest: int) -> bool:
    """Say whether bytes are one JPEG or PNG, at most `longest` pixels wide and high, and nothing else."""
    return is_bare_jpeg(data, longest) if data.startswith(JPEG) else 0 < max(bare_png_size(data)) <= longest


def is_bare_jpeg(data: bytes, longest: int) -> bool:
    """Say whether bytes are one such JPEG."""
    if data[:2] != b"\xff\xd8" or data[-2:] != b"\xff\xd9":
        return False
    at, sized = 2, False
    while data[at : at + 1] == b"\xff" and at + 4 <= len(data):
        kind, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if kind not in _BARE or length < 2 or (kind == 0xE0 and (length != _JFIF_BYTES or sized)):
            return False
        if kind in _FRAMES:
            if at + 9 > len(data):
                return False
            height, width = struct.unpack_from(">HH", data, at + 5)
            sized = 0 < max(height, width) <= longest
        if kind == 0xDA:
            return sized and _ends(data, at + 2 + length)
        at += 2 + length
    return False


def bare_png_size(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG with nothing beside the picture, in pixels; (0, 0) for anything else.

    Checks what a decoder is going to meet before one does: known chunks only, their checksums, nothing behind the end.
    """
    if not data.startswith(PNG):
        return 0, 0
    chunks = list(_chunks(data))
    kinds = [kind for kind, _ in chunks]
    if kinds[:1] != [b"IHDR"] or kinds.count(b"IHDR") != 1 or kinds[-1] != b"IEND" or not CHUNKS.issuperset(kinds):
        return 0, 0
    head = chunks[0][1]
    width, height = struct.unpack_from(">II", head) if len(head) == 13 else (0, 0)
    return (width, height) if width and height else (0, 0)


def _ends(data: bytes, at: int) -> bool:
    """Say whether nothing but scans and their tables follows, up to the one end of the picture."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        kind = data[at + 1]
        if kind == 0xD9:
            return at + 2 == len(data)
        if kind in {0x00, 0xFF} or 0xD0 <= kind <= 0xD7:
            at += 1 if kind == 0xFF else 2
        elif kind in {0xC4, 0xDA, 0xDB, 0xDD} and at + 4 <= len(data):
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
        else:
            return False
    return False


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each chunk; ends with kind b"" where a chunk is cut off, changed or behind the end."""
    at, kind = len(PNG), b""
    while at < len(data):
        length, kind = struct.unpack_from(">I4s", data, at) if kind != b"IEND" and at + 12 <= len(data) else (0, b"")
        end = at + 12 + length
        if not kind or end > len(data):
            yield b"", b""
            return
        if zlib.crc32(data[at + 4 : end - 4]) != struct.unpack_from(">I", data, end - 4)[0]:
            yield b"", b""
            return
        yield kind, data[at + 8 : end - 4]
        at = end
