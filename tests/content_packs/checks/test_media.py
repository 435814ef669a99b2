# SPDX-License-Identifier: Apache-2.0
"""What the headers of media files say, on files built byte by byte from their formats, and on files cut anywhere."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs.check import check_path
from content_packs.checks.containers import Contents, contents

A, L = "assets.toml", "lessons/when.md"


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(body), kind) + body


def mp4(*codecs: bytes, width: int = 1280, height: int = 720, seconds: float = 0) -> bytes:
    tracks = b""
    for codec in codecs:
        entry = box(codec, bytes(24) + struct.pack(">HH", width, height) + bytes(50))
        inner = box(b"stsd", bytes(4) + struct.pack(">I", 1) + entry)
        for kind in (b"stbl", b"minf", b"mdia", b"trak"):
            inner = box(kind, inner)
        tracks += inner
    header = box(b"mvhd", bytes(12) + struct.pack(">II", 600 if seconds else 0, round(600 * seconds)))
    return box(b"ftyp", b"isom" + bytes(4)) + box(b"mdat", bytes(9)) + box(b"moov", header + tracks)


def element(name: int, body: bytes) -> bytes:
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + bytes([0x80 | len(body)]) + body


def webm(codec: bytes, width: int = 640) -> bytes:
    video = element(0xE0, element(0xB0, width.to_bytes(2, "big")) + element(0xBA, b"\x01\xe0"))
    tracks = element(0x1654AE6B, element(0xAE, element(0xD7, b"\x01") + element(0x86, codec) + video))
    return element(0x1A45DFA3, b"") + b"\x18\x53\x80\x67\x01" + b"\xff" * 7 + tracks


def ogg(head: bytes) -> bytes:
    page = b"OggS\0\x02" + bytes(20) + bytes([1, len(head)]) + head
    return page + b"OggS\0\0" + bytes(20) + b"\0"


def wav(tag: int) -> bytes:
    return b"RIFF" + bytes(4) + b"WAVE" + struct.pack("<4sIHH", b"fmt ", 16, tag, 1) + bytes(12)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(4) + b"IHDR" + struct.pack(">II", width, height)


def jpeg(width: int, height: int) -> bytes:
    frame = b"\xff\xc2" + struct.pack(">HBHH", 11, 8, height, width) + bytes(4)
    return b"\xff\xd8\xff\xe0" + struct.pack(">H", 4) + b"\0\0" + b"\xff" + frame


WEBP = b"RIFF" + bytes(4) + b"WEBP"
FILES = [
    ("a.mp4", mp4(b"avc1", b"mp4a"), ("H.264", "AAC"), 1280, 720),
    ("a.mp4", mp4(b"av01"), ("AV1",), 1280, 720),
    ("a.mp4", mp4(b"hvc1"), ("H.265",), 1280, 720),
    ("a.m4a", mp4(b"mp4a"), ("AAC",), 0, 0),
    ("a.webm", webm(b"V_VP9"), ("VP9",), 640, 480),
    ("a.webm", webm(b"V_AV1"), ("AV1",), 640, 480),
    ("a.ogg", ogg(b"\x01vorbis" + bytes(23)), ("Vorbis",), 0, 0),
    ("a.opus", ogg(b"OpusHead" + bytes(11)), ("Opus",), 0, 0),
    ("a.ogg", ogg(b"Speex   " + bytes(11)), ("Speex",), 0, 0),
    ("a.mp3", b"ID3\x04\0\0\0\0\0\x05" + bytes(5) + b"\xff\xfb\x90\0", ("MP3",), 0, 0),
    ("a.wav", wav(1), ("PCM",), 0, 0),
    ("a.wav", wav(2), ("WAVE type 2",), 0, 0),
    ("a.png", png(4000, 30), (), 4000, 30),
    ("a.gif", b"GIF89a" + struct.pack("<HH", 12, 34), (), 12, 34),
    ("a.jpg", jpeg(2400, 1600), (), 2400, 1600),
    ("a.webp", WEBP + b"VP8X" + bytes(8) + (2399).to_bytes(3, "little") + (99).to_bytes(3, "little"), (), 2400, 100),
    ("a.webp", WEBP + b"VP8L" + bytes(4) + b"\x2f" + (511 | 255 << 14).to_bytes(4, "little"), (), 512, 256),
    ("a.webp", WEBP + b"VP8 " + bytes(10) + struct.pack("<HH", 320, 200), (), 320, 200),
]


@pytest.mark.parametrize(("name", "data", "codecs", "width", "height"), FILES, ids=lambda value: str(value)[:14])
def test_what_is_in_a_file(name, data, codecs, width, height):
    assert contents(name, data) == Contents(codecs, width, height)


@given(st.sampled_from(FILES), st.data())
def test_a_file_that_was_cut_or_bent_never_breaks_the_reader(case, data):
    name, whole = case[0], bytearray(case[1])
    for _ in range(data.draw(st.integers(0, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    found = contents(name, bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    assert isinstance(found, Contents)


@given(
    st.sampled_from(["mp4", "webm", "ogg", "mp3", "wav", "png", "jpg", "gif", "webp", "svg"]), st.binary(max_size=80)
)
def test_any_bytes(ending, data):
    assert isinstance(contents(f"a.{ending}", data), Contents)


def asset(path: str) -> str:
    return f'[[asset]]\npath = "{path}"\nauthor = "Ada"\nlicence = "CC0-1.0"\nalt = "How it is done."\n'


def findings(write_folder, pack_files, files, lesson=""):
    shown = "".join(f"![How to]({name})\n" for name in files if not name.endswith("vtt"))
    changes = {
        **files,
        A: pack_files[A] + "".join(asset(name) for name in files),
        L: pack_files[L].replace("+++\n\n", f"{lesson}+++\n\n", 1) + shown,
    }
    report = check_path(write_folder(changes))
    return {(f.code, f.params["file"]) for f in report.findings if "file" in f.params}, report


def test_av1_is_named_with_how_to_convert_it(write_folder, pack_files):
    found, report = findings(write_folder, pack_files, {"media/a.mp4": mp4(b"av01")})
    assert ("media-codec", "media/a.mp4") in found
    finding = next(f for f in report.findings if f.code == "media-codec")
    assert (finding.severity, finding.params["codec"]) == ("warning", "AV1")
    assert "H.264" in str(finding.params["how"])
    assert report.passed


def test_films_and_sounds_need_something_to_read(write_folder, pack_files):
    files = {"media/a.mp4": mp4(b"avc1"), "media/b.mp3": b"\xff\xfb\x90\0", "media/c.mp3": b"\xff\xfb\x90\0"}
    found, _ = findings(write_folder, pack_files, files, 'narration = "media/c.mp3"\n')
    assert {(code, file) for code, file in found if code not in {"media-unused", "film-not-shown"}} == {
        ("captions-missing", "media/a.mp4"),
        ("transcript-missing", "media/a.mp4"),
        ("transcript-missing", "media/b.mp3"),
    }


def test_captions_are_named_in_a_lesson(write_folder, pack_files):
    film, captions = mp4(b"avc1"), b"WEBVTT\n\n00:00.000 --> 00:01.000\nWet your hands.\n"
    files = {"media/a.mp4": film, "media/words.vtt": captions}
    found, _ = findings(write_folder, pack_files, files)
    assert ("captions-missing", "media/a.mp4") in found
    header = '[[film]]\npath = "media/a.mp4"\ncaptions = "media/words.vtt"\n'
    found, _ = findings(write_folder, pack_files, files, header)
    assert not {code for code, _ in found} & {"captions-missing", "transcript-missing", "captions-broken"}


def test_captions_that_cannot_be_understood(write_folder, pack_files):
    captions = b"WEBVTT\n\n00:00.000 --> 00:01.000\nWet your hands.\n\n1 --> 2\nRinse.\n"
    _, report = findings(write_folder, pack_files, {"media/words.vtt": captions})
    assert [f.where for f in report.findings if f.code == "captions-broken"] == ["media/words.vtt:6"]


def test_large_pictures_and_files(write_folder, pack_files):
    found, _ = findings(
        write_folder, pack_files, {"media/a.png": png(2001, 40), "media/b.png": png(9, 9) + bytes(1_000_001)}
    )
    assert found == {("picture-large", "media/a.png"), ("media-large", "media/b.png")}


def test_a_film_with_nothing_in_it(write_folder, pack_files):
    found, _ = findings(write_folder, pack_files, {"media/a.mp4": mp4()})
    assert ("media-broken", "media/a.mp4") in found


def long_webm(seconds: float, *, recorded: bool = False) -> bytes:
    """Two clusters; `recorded`: with the sizes that nobody knew while it was being recorded."""
    video = element(0xE0, element(0xB0, b"\x02\x80") + element(0xBA, b"\x01\xe0"))
    tracks = element(0x1654AE6B, element(0xAE, element(0x86, b"V_VP9") + video))
    info = element(0x1549A966, element(0x2AD7B1, b"\x0f\x42\x40") + element(0x4489, struct.pack(">d", seconds * 1000)))
    inside = element(0xE7, b"\0") + element(0xA3, bytes(40))
    cluster = b"\x1f\x43\xb6\x75\x01" + b"\xff" * 7 + inside if recorded else element(0x1F43B675, inside)
    whole = info + tracks + cluster + cluster
    size = b"\x01" + (b"\xff" * 7 if recorded else len(whole).to_bytes(7, "big"))
    return element(0x1A45DFA3, b"") + b"\x18\x53\x80\x67" + size + whole


WHOLE = {
    "a.mp4": mp4(b"avc1", b"mp4a", seconds=12.5),
    "b.webm": long_webm(12.5),
    "c.webm": long_webm(12.5, recorded=True),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_film_that_ends_early_is_broken_wherever_it_is_cut(name) -> None:
    data = WHOLE[name]
    whole = contents(name, data)
    assert (whole.broken, whole.seconds) == ("", 12.5)
    unnoticed = [n for n in range(1, len(data)) if not contents(name, data[:n]).broken]
    # Of a recording nobody can tell that a whole last piece of it is missing.
    assert len(unnoticed) <= (6 if name == "c.webm" else 0)


def test_an_mp4_cut_in_the_middle_of_its_pictures() -> None:
    """The directory stands first, as in a film for the web: its codecs can be read, and there is half of it."""
    moov = mp4(b"avc1", seconds=3)[16:]
    data = moov[moov.index(b"moov") - 4 :] + box(b"mdat", bytes(5000))
    assert contents("a.mp4", data).broken == ""
    assert contents("a.mp4", data + bytes(3)).broken == "", "zeros at the end do no harm"
    cut = contents("a.mp4", data[:2000])
    assert (cut.codecs, cut.seconds) == (("H.264",), 3.0)
    assert "ends before" in cut.broken


def test_a_cut_film_is_named(write_folder, pack_files) -> None:
    found, _ = findings(write_folder, pack_files, {"media/b.webm": WHOLE["b.webm"][:-20]})
    assert ("media-broken", "media/b.webm") in found


@pytest.mark.parametrize(("at", "late"), [(12, False), (13, True), (900, True)])
def test_a_question_after_the_end_of_its_film_is_never_asked(write_folder, pack_files, at, late) -> None:
    header = (
        f'[[film]]\npath = "media/a.mp4"\ntranscript = "Words."\npauses = [\n  {{ at = {at}, item = "when-1" }},\n]\n'
    )
    found, report = findings(write_folder, pack_files, {"media/a.mp4": WHOLE["a.mp4"]}, header)
    assert (("pause-late", "media/a.mp4") in found) is late
    if late:
        (finding,) = [each for each in report.findings if each.code == "pause-late"]
        text = pack_files[L].replace("+++\n\n", f"{header}+++\n\n", 1)
        assert finding.where == f"{L}:{text[: text.index('{ at')].count(chr(10)) + 1}"
        assert finding.params["seconds"] == 12.5


def test_the_same_film_twice(write_folder, pack_files) -> None:
    header = '[[film]]\npath = "media/a.mp4"\ntranscript = "One."\n'
    _, report = findings(write_folder, pack_files, {"media/a.mp4": WHOLE["a.mp4"]}, header * 2)
    (finding,) = [each for each in report.findings if each.code == "film-twice"]
    first, second = finding.params["first"], finding.where
    assert int(str(second).rpartition(":")[2]) - int(str(first).rpartition(":")[2]) == 3
    assert report.passed
