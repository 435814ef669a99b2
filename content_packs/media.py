# SPDX-License-Identifier: Apache-2.0
"""Which files may travel in a pack: their names, their types and their sizes."""

from __future__ import annotations

import re

MAX_TEXT_BYTES = 1 << 20
"""Largest text file of a source folder; a module of 40 questions has about 40 KiB."""
MAX_MEDIA_BYTES = 32 << 20
"""Largest picture, PDF or file of captions: they are held in memory in one piece."""
MAX_PLAYED_BYTES = 512 << 20
"""Largest film or sound: two hours of film at 500 kbit/s. They are read where they are played."""
MAX_CONTENT_BYTES = 64 << 20
"""Largest text of a whole pack; 10,000 questions have about 10 MiB."""
MAX_PACK_BYTES = (4 << 30) - 1
"""Largest pack: what a ZIP file holds without its 64-bit form, and what FAT32, which most sticks have, holds too."""
MAX_BUNDLE_BYTES = MAX_PACK_BYTES - 2 * MAX_CONTENT_BYTES
"""Largest sum of a pack's media, so that its text and its lists find room beside them."""
MAX_MEMBERS = 20_000

_NAME = re.compile(r"media/(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,99}/){0,3}[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", "conin$", "conout$", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
"""Names that Windows opens as devices, whatever their ending."""

PICTURES = frozenset({"svg", "png", "jpg", "jpeg", "gif", "webp"})
SOUNDS = frozenset({"ogg", "oga", "opus", "mp3", "wav", "m4a"})
FILMS = frozenset({"mp4", "webm"})
CAPTIONS = frozenset({"vtt"})
PAGES = frozenset({"pdf"})
ENDINGS = PICTURES | SOUNDS | FILMS | CAPTIONS | PAGES

_SIGNATURES: dict[str, tuple[tuple[int, bytes], ...]] = {
    "png": ((0, b"\x89PNG\r\n\x1a\n"),),
    "jpg": ((0, b"\xff\xd8\xff"),),
    "jpeg": ((0, b"\xff\xd8\xff"),),
    "gif": ((0, b"GIF87a"), (0, b"GIF89a")),
    "webp": ((8, b"WEBP"),),
    "ogg": ((0, b"OggS"),),
    "oga": ((0, b"OggS"),),
    "opus": ((0, b"OggS"),),
    "mp3": ((0, b"ID3"), (0, b"\xff\xfb"), (0, b"\xff\xf3"), (0, b"\xff\xf2")),
    "wav": ((8, b"WAVE"),),
    "m4a": ((4, b"ftyp"),),
    "mp4": ((4, b"ftyp"),),
    "webm": ((0, b"\x1aE\xdf\xa3"),),
    "pdf": ((0, b"%PDF-"),),
    "vtt": ((0, b"WEBVTT"), (0, b"\xef\xbb\xbfWEBVTT")),
}


def is_media_name(name: str) -> bool:
    """True for a path that is safe on every system: under media/, plain letters, no dots to climb with, no device.

    >>> is_media_name("media/hands.svg"), is_media_name("media/../x.svg"), is_media_name("media/aux.svg")
    (True, False, False)
    """
    if not _NAME.fullmatch(name):
        return False
    return all(not part.endswith(".") and part.split(".")[0].lower() not in _DEVICES for part in name.split("/"))


def ending(name: str) -> str:
    """The ending of a file name in lower case, without its dot; empty when there is none."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def most_bytes(name: str) -> int:
    """The largest size in bytes of a media file of this name."""
    return MAX_PLAYED_BYTES if ending(name) in FILMS | SOUNDS else MAX_MEDIA_BYTES


def looks_like(name: str, data: bytes) -> bool:
    """True when the first bytes are those of the type that the name promises (SVG is judged elsewhere)."""
    signatures = _SIGNATURES.get(ending(name))
    return signatures is None or any(data[at : at + len(mark)] == mark for at, mark in signatures)
