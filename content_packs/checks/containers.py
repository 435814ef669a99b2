# SPDX-License-Identifier: Apache-2.0
"""Reads from the headers of a picture, sound or film what is in it: codecs, width and height in points, how long it is.

Formats: ISO base media (ISO/IEC 14496-12) for mp4 and m4a, EBML/Matroska (RFC 8794, RFC 9559) for webm, Ogg (RFC 3533)
with Vorbis, Opus, Theora and FLAC, MPEG audio frames, RIFF/WAVE; PNG, GIF, JPEG and WebP. Nothing is decoded, and a
file that was made to break a reader gives `Contents.broken`, never an exception: each step goes forward, and nesting is
bounded.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

import msgspec

from content_packs.media import ending

_MP4 = {
    b"avc1": "H.264", b"avc3": "H.264", b"hvc1": "H.265", b"hev1": "H.265", b"av01": "AV1", b"vp08": "VP8",
    b"vp09": "VP9", b"mp4v": "MPEG-4 Visual", b"mp4a": "AAC", b"Opus": "Opus", b"alac": "ALAC", b"fLaC": "FLAC",
    b"ac-3": "AC-3", b"ec-3": "E-AC-3", b".mp3": "MP3",
}  # fmt: skip
_WEBM = {
    "V_VP8": "VP8", "V_VP9": "VP9", "V_AV1": "AV1", "V_MPEG4/ISO/AVC": "H.264", "V_MPEGH/ISO/HEVC": "H.265",
    "A_VORBIS": "Vorbis", "A_OPUS": "Opus", "A_AAC": "AAC", "A_MPEG/L3": "MP3", "A_FLAC": "FLAC",
}  # fmt: skip
_OGG = {b"\x01vorbis": "Vorbis", b"OpusHead": "Opus", b"\x80theora": "Theora", b"\x7fFLAC": "FLAC", b"Speex ": "Speex"}
_WAV = {1: "PCM", 3: "PCM", 6: "PCM", 7: "PCM", 0xFFFE: "PCM", 0x55: "MP3"}
CUT_OFF = "the file ends before the film does, as after a copy that was broken off"
_LONGEST_S = 1e7
_PATH = (b"moov", b"trak", b"mdia", b"minf", b"stbl")


class Contents(msgspec.Struct, frozen=True):
    """What a file holds. Width, height and `seconds` are 0 where it has none or does not say.

    `broken` says what is wrong.
    """

    codecs: tuple[str, ...] = ()
    width: int = 0
    height: int = 0
    broken: str = ""
    seconds: float = 0.0


def contents(name: str, data: bytes | memoryview) -> Contents:
    """What is in a file, by the type that its name promises; an empty answer for a type that has no codecs."""
    reader = _READERS.get(ending(name))
    if reader is None:
        return Contents()
    try:
        return reader(memoryview(data))
    except (struct.error, IndexError, ValueError, OverflowError):
        return Contents(broken="it ends too early")


def _boxes(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1:
            size, head = struct.unpack_from(">Q", data, at + 8)[0], 16
        size = size or len(data) - at
        if size < head or at + size > len(data):
            if kind != b"mdat":
                msg = "a box is cut off"
                raise ValueError(msg)
            return
        yield kind, data[at + head : at + size]
        at += size


def _inside(data: memoryview, path: tuple[bytes, ...]) -> Iterator[memoryview]:
    for kind, inner in _boxes(data):
        if kind == path[0]:
            yield from _inside(inner, path[1:]) if len(path) > 1 else (inner,)


def _mp4(data: memoryview) -> Contents:
    codecs, width, height = [], 0, 0
    for table in _inside(data, (*_PATH, b"stsd")):
        for kind, entry in _boxes(table[8:]):
            codecs.append(_MP4.get(kind, kind.decode("latin-1").strip()))
            if kind in (b"avc1", b"avc3", b"hvc1", b"hev1", b"av01", b"vp08", b"vp09", b"mp4v"):
                width, height = struct.unpack_from(">HH", entry, 24)
    if not codecs:
        return Contents(broken="it has no sound and no picture in it")
    return Contents(tuple(codecs), width, height, _cut_mp4(data), _mp4_seconds(data))


def _cut_mp4(data: memoryview) -> str:
    """What to say where the file ends before its last box does; empty: it is whole."""
    at = 0
    while at + 8 <= len(data):
        size = struct.unpack_from(">I", data, at)[0]
        if size == 1:
            size = struct.unpack_from(">Q", data, at + 8)[0]
        if size == 0:
            return ""  # the last one, to the end of the file, wherever that is
        at += max(size, 8)
    padding = at < len(data) and not any(data[at:])
    return "" if at == len(data) or padding else CUT_OFF


def _mp4_seconds(data: memoryview) -> float:
    """How long it is, by the header of the movie (ISO/IEC 14496-12, 8.2.2): duration / timescale."""
    for header in _inside(data, (b"moov", b"mvhd")):
        scale, length = struct.unpack_from(">IQ" if header[0] else ">II", header, 20 if header[0] else 12)
        unknown = length == (1 << 64) - 1 if header[0] else length == (1 << 32) - 1
        return float(length / scale) if scale and not unknown else 0.0
    return 0.0


def _vint(data: memoryview, at: int, *, marker: bool) -> tuple[int, int]:
    first = data[at]
    length = 9 - first.bit_length()
    if length > 8 or at + length > len(data):
        msg = "no number here"
        raise ValueError(msg)
    value = int.from_bytes(data[at : at + length], "big")
    unknown = value == (1 << (7 * length + 1)) - 1 and not marker
    return (-1 if unknown else value if marker else value & ((1 << 7 * length) - 1)), at + length


def _elements(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    at = 0
    while at < len(data):
        element, at = _vint(data, at, marker=True)
        size, at = _vint(data, at, marker=False)
        end = len(data) if size < 0 else min(at + size, len(data))
        yield element, data[at:end]
        at = end


def _webm(data: memoryview) -> Contents:
    codecs, width, height = [], 0, 0
    segment = next((inner for element, inner in _elements(data) if element == 0x18538067), data[:0])
    tracks = next((inner for element, inner in _elements(segment) if element == 0x1654AE6B), data[:0])
    for element, track in _elements(tracks):
        for field, value in _elements(track) if element == 0xAE else ():
            if field == 0x86:
                name = bytes(value).rstrip(b"\0").decode("ascii", "replace")
                codecs.append(_WEBM.get(name, name))
            for part, number in _elements(value) if field == 0xE0 else ():
                width = int.from_bytes(number, "big") if part == 0xB0 else width
                height = int.from_bytes(number, "big") if part == 0xBA else height
    if not codecs:
        return Contents(broken="it has no sound and no picture in it")
    return Contents(tuple(codecs), width, height, _cut_webm(data), _webm_seconds(segment))


_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675


def _cut_webm(data: memoryview) -> str:
    """What to say where the file ends before its last element does; empty: it is whole.

    A recording says of its segment and its clusters that their size is not known: then what is in them counts.
    """
    at = 0
    try:
        while at < len(data):
            element, at = _vint(data, at, marker=True)
            size, at = _vint(data, at, marker=False)
            if element == _SEGMENT and at + max(size, 0) > len(data):
                return CUT_OFF
            at += size if size >= 0 and element != _SEGMENT else 0
    except (IndexError, ValueError):
        return CUT_OFF
    return "" if at == len(data) else CUT_OFF


def _webm_seconds(segment: memoryview) -> float:
    """How long it is: Duration, in units of TimestampScale nanoseconds (RFC 9559, 5.1.2; a million if not said)."""
    info = next((inner for element, inner in _elements(segment) if element == 0x1549A966), segment[:0])
    scale, length = 1_000_000, 0.0
    for field, value in _elements(info):
        if field == 0x2AD7B1:
            scale = int.from_bytes(value, "big")
        elif field == 0x4489 and len(value) in (4, 8):
            length = struct.unpack(">f" if len(value) == 4 else ">d", value)[0]
    seconds = length * scale / 1e9
    return seconds if 0 < seconds < _LONGEST_S else 0.0


def _ogg(data: memoryview) -> Contents:
    codecs = []
    at = 0
    # Every stream begins on a page of its own, and these pages stand first.
    while bytes(data[at : at + 4]) == b"OggS" and data[at + 5] & 2:
        count = data[at + 26]
        start = at + 27 + count
        head = bytes(data[start : start + 8])
        codecs.append(next((name for mark, name in _OGG.items() if head.startswith(mark)), "something unknown"))
        at = start + sum(data[at + 27 : start])
    return Contents(tuple(codecs)) if codecs else Contents(broken="it does not begin as a sound does")


def _mp3(data: memoryview) -> Contents:
    at = 0
    if bytes(data[:3]) == b"ID3":
        size = 0
        for byte in data[6:10]:
            size = size << 7 | byte & 0x7F
        at = 10 + size
    for place in range(at, min(at + 4096, len(data) - 1)):
        if data[place] == 0xFF and data[place + 1] & 0xE6 == 0xE2:  # layer III
            return Contents(("MP3",))
    return Contents(broken="there is no sound in it")


def _wav(data: memoryview) -> Contents:
    at = 12
    while at + 8 <= len(data):
        kind, size = struct.unpack_from("<4sI", data, at)
        if kind == b"fmt ":
            tag = struct.unpack_from("<H", data, at + 8)[0]
            return Contents((_WAV.get(tag, f"WAVE type {tag}"),))
        at += 8 + size + size % 2
    return Contents(broken="it does not say what is in it")


def _png(data: memoryview) -> Contents:
    return Contents((), *struct.unpack_from(">II", data, 16))


def _gif(data: memoryview) -> Contents:
    return Contents((), *struct.unpack_from("<HH", data, 6))


def _jpeg(data: memoryview) -> Contents:
    at = 2
    while at + 9 <= len(data):
        if data[at] != 0xFF:
            return Contents(broken="its parts do not follow each other")
        kind = data[at + 1]
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Contents((), width, height)
        # Bytes of 0xFF before a marker are padding.
        at += 1 if kind == 0xFF else 2 + max(2, struct.unpack_from(">H", data, at + 2)[0])
    return Contents(broken="it ends too early")


def _webp(data: memoryview) -> Contents:
    kind = bytes(data[12:16])
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        return Contents((), width, height)
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return Contents((), (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    width, height = struct.unpack_from("<HH", data, 26)
    return Contents((), width & 0x3FFF, height & 0x3FFF)


_READERS: dict[str, Callable[[memoryview], Contents]] = {
    "mp4": _mp4, "m4a": _mp4, "webm": _webm, "ogg": _ogg, "oga": _ogg, "opus": _ogg, "mp3": _mp3, "wav": _wav,
    "png": _png, "gif": _gif, "jpg": _jpeg, "jpeg": _jpeg, "webp": _webp,
}  # fmt: skip
