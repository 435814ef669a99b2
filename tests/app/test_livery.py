# SPDX-License-Identifier: Apache-2.0
"""How an organisation looks: what may be kept, all of it or nothing, with the one before it."""

from __future__ import annotations

import struct
import zlib

import msgspec
import pytest

from app.errors import Refusal
from app.livery import (
    LOGO_BYTES,
    LONGEST_NAME,
    NO_LIVERY,
    NOTE,
    Livery,
    LiveryKeeping,
    keep_livery,
    livery_broken,
    logo_flaw,
    read_livery,
    tidy,
)
from app.organisation_file import LookTable, RulesBroken, keep_rules, kept_text, read_organisation, read_rules
from app.record.meta import set_note
from tests.app.kit import Device


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int = 8, height: int = 4, *, more: bytes = b"", end: bytes = b"") -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + b"\xc8\x10\x2e" * width) * height))
    return b"\x89PNG\r\n\x1a\n" + head + more + pixels + chunk(b"IEND", b"") + end


LOGO = png()


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path)
    yield device
    device.close()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (LOGO, ""),
        (b"", "no_png"),
        (b"<svg/>", "no_png"),
        (LOGO[:-5], "broken"),
        (LOGO[:40] + b"x" + LOGO[41:], "broken"),
        (png(end=b"PK\x03\x04 and more"), "broken"),
        (png(more=chunk(b"tEXt", b"Author\0Ana")), "broken"),
        (png(more=chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))), "broken"),
        (png(0), "broken"),
        (png(100_000, 1), "large"),
        (png(1, 321), "large"),
        (LOGO + b"\0" * LOGO_BYTES, "large"),
        (b"\x89PNG\r\n\x1a\n" + chunk(b"IEND", b""), "broken"),
        (b"\x89PNG\r\n\x1a\n" + b"\xff\xff\xff\xffIHDR", "broken"),
    ],
)
def test_only_a_small_whole_png_is_a_logo(data, why):
    assert logo_flaw(data) == why


def test_name_and_colour_are_tidied():
    assert tidy(Livery(name="  Harbour \n Care ", accent="#c8102e")) == Livery(name="Harbour Care", accent="#C8102E")


@pytest.mark.parametrize(
    ("livery", "code"),
    [
        (Livery(name="x" * (LONGEST_NAME + 1)), "look_name"),
        (Livery(name="Harbour\u202eeraC"), "look_name"),
        (Livery(accent="red"), "look_accent"),
        (Livery(accent="#12345"), "look_accent"),
        (Livery(accent="#1234567"), "look_accent"),
        (Livery(logo=b"GIF89a"), "look_logo"),
        (Livery(logo_dark=LOGO), "look_logo_dark"),
    ],
)
def test_what_is_no_look_is_refused_and_the_old_one_stays(device, livery, code):
    keeping = LiveryKeeping(device.database, gate=device.gate, audit=device.audit)
    before = keeping.keep(Livery(name="Harbour Care", accent="#C8102E", logo=LOGO))
    with pytest.raises(Refusal) as refused:
        keeping.keep(
            msgspec.structs.replace(
                before,
                **{f: v for f, v in msgspec.structs.asdict(livery).items() if v},
                **({"logo": b""} if code == "look_logo_dark" else {}),
            )
        )
    assert refused.value.code == code
    assert keeping.livery() == before
    assert len(device.audit.entries(action="look_set")) == 1


def test_as_it_was_goes_back_and_forth(device):
    keeping = LiveryKeeping(device.database, gate=device.gate, audit=device.audit)
    assert keeping.before() is None
    with pytest.raises(Refusal, match="look_first"):
        keeping.undo()
    first, second = Livery(name="Harbour Care"), Livery(name="Harbour Care", accent="#0033A0", logo=LOGO)
    keeping.keep(first)
    keeping.keep(second)
    assert keeping.undo() == first == keeping.livery()
    assert keeping.undo() == second == keeping.livery()


def test_the_audit_says_what_and_shows_no_name(device):
    LiveryKeeping(device.database, gate=device.gate, audit=device.audit).keep(Livery(name="Harbour", logo=LOGO))
    (entry,) = device.audit.entries(action="look_set")
    assert entry.detail == {"named": 1, "accent": "", "logo_bytes": len(LOGO)}


def test_the_same_again_is_no_change(device):
    assert keep_livery(device.database, Livery(name="Harbour Care"))
    assert not keep_livery(device.database, Livery(name=" Harbour  Care"))


@pytest.mark.parametrize("text", ["7", "[]", '{"name": 5}', '{"accent": "blue"}', '{"logo": "AAAA"}'])
def test_what_cannot_be_shown_is_not_shown_and_doctor_can_tell(device, text):
    set_note(device.database, NOTE, text)
    assert read_livery(device.database) == NO_LIVERY
    assert livery_broken(device.database)
    assert keep_livery(device.database, NO_LIVERY)
    assert not livery_broken(device.database)


def test_what_a_newer_program_adds_is_left_out(device):
    set_note(device.database, NOTE, '{"name": "Harbour Care", "font": "Serif"}')
    assert read_livery(device.database) == Livery(name="Harbour Care")


# --- the file

LOOK = '[look]\nname = "Harbour Care"\naccent = "#c8102e"\nlogo = "pictures/harbour.svg"\n'
RULE = '[[resource]]\npack = "kit"\nlesson = "a\\u007f"\nrule = "forbid"\nbecause = "Says \\"no\\".\\nTwice."\n'


def test_the_look_of_a_file():
    file = read_organisation(LOOK)
    assert file.look == LookTable(name="Harbour Care", accent="#c8102e", logo="pictures/harbour.svg")
    assert not file.ruled
    assert read_organisation(LOOK + RULE).ruled
    assert read_organisation("") == read_organisation("# nothing")
    assert read_organisation("").ruled


def test_rules_are_kept_without_the_look_as_an_older_program_reads_them(device):
    keep_rules(device.database, RULE + LOOK)
    assert "look" not in kept_text(device.database)
    assert read_rules(kept_text(device.database)) == read_rules(RULE)
    keep_rules(device.database, f"# ours\n{RULE}")
    assert kept_text(device.database) == f"# ours\n{RULE}"


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("look = 5\n", "look_no_table", 1),
        ("[[look]]\n", "look_no_table", 1),
        ('[look]\nname = "A"\nfont = "B"\n', "look_unknown_key", 3),
        ("[look]\nname = 5\n", "no_text", 2),
        ('[look]\nname = " "\n', "no_text", 2),
        (f'[look]\nname = "{"x" * 61}"\n', "look_name", 2),
        ('[look]\n\naccent = "red"\n', "look_accent", 3),
        ('[look]\nlogo = "/etc/passwd"\n', "look_logo_elsewhere", 2),
        ('[look]\nlogo = "../logo.png"\n', "look_logo_elsewhere", 2),
        ('[look]\nlogo = "C:\\\\logo.png"\n', "look_logo_elsewhere", 2),
        ('[look]\nlogo_dark = "logo.png"\n', "look_logo_dark", 2),
        ('[look\nname = "A"\n', "not_toml", 1),
    ],
)
def test_a_broken_look_names_its_line(text, code, line):
    with pytest.raises(RulesBroken) as broken:
        read_organisation(text)
    assert (broken.value.code, broken.value.line) == (code, line)
