# SPDX-License-Identifier: Apache-2.0
"""Pictures, sounds and documents for tests of evidence, and a pack with a micro-credential."""

from __future__ import annotations

import struct

import msgspec

from content_packs.model import Credential, Criterion, Cycle, Pack

HANDS = "hands"
NEXT = "Show me how you dry between the fingers."


def with_credential(pack: Pack, *cycles: Cycle) -> Pack:
    """The pack with a micro-credential of two criteria on its first module, and with cycles."""
    module = pack.modules[0]
    entry = Credential(
        id=HANDS,
        title="Clean hands",
        summary="You clean your hands at the right moments.",
        competencies=module.competencies[:1],
        scale=("Not yet", "Yes", "Very well"),
        passing=2,
        criteria=(
            Criterion(text="The time it takes", says=("Too short", "Long enough", "Always long enough")),
            Criterion(text="The whole hand", says=("Parts are left out", "All of it", "All of it, each time")),
        ),
        evidence=("One round in your words.", "A picture of the place where you clean your hands."),
    )
    return msgspec.structs.replace(pack, credentials=(entry,), cycles=cycles)


def segment(kind: int, data: bytes) -> bytes:
    """A JPEG segment."""
    return bytes((0xFF, kind)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*extra: bytes, width: int = 40, height: int = 30, marker: bytes = b"pixels") -> bytes:
    """What looks like a JPEG to who reads its segments: head, `extra` segments, a frame, one scan with `marker`."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    head = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
    scan = segment(0xDA, b"\x01\x01\x00\x00\x3f\x00") + marker
    return b"\xff\xd8" + head + b"".join(extra) + segment(0xC0, frame) + scan + b"\xff\xd9"


EXIF = segment(0xE1, b"Exif\0\0GPS 52.5 N 13.4 E")
PDF = b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
SOUND = b"OggS" + b"\0" * 60
