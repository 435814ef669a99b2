# SPDX-License-Identifier: Apache-2.0
"""Whatever the bytes of an archive are: it is read as it was written, or PackRejected, and never anything else."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs import container, media
from content_packs.archive import open_pack, sealed
from content_packs.findings import SEVERITIES, PackRejected

NAMES = st.sampled_from(
    ["content.json", "LICENSE", "index.json", "seal.json", "media/a.svg", "media/b/c.mp4", "media/x"]
)
MEMBERS = st.dictionaries(NAMES, st.binary(max_size=40), max_size=5)
BAD_NAMES = ["../x", "/x", "C:/x", "media/con.svg", "media/a\\b", "media/", "media/A.svg", "media/a.svg", "x", ""]
FIELDS = [(offset, "<H") for offset in (4, 6, 8, 10, 12, 14, 28, 30, 32, 34, 36)]
FIELDS += [(offset, "<L") for offset in (0, 16, 20, 24, 38, 42)]
"""Where what stands in a record of the central directory, and how long it is (APPNOTE 4.3.12)."""


def read(data):
    """The members, or None after a refusal that names the file and has a code that people are told about."""
    try:
        return container.read(io.BytesIO(data), len(data), "x.stepwell")
    except PackRejected as rejected:
        told = (rejected.code in SEVERITIES, rejected.params["file"])
    assert told == (True, "x.stepwell")
    return None


@given(MEMBERS)
def test_what_is_written_is_read(members):
    data = container.write(members)
    found = read(data)
    assert {member.name: data[member.start : member.start + member.size] for member in found} == members


@given(MEMBERS, st.data())
def test_bytes_bent_anywhere_in_the_structure_are_refused(members, data):
    whole = bytearray(container.write(members))
    held = {at for member in read(bytes(whole)) for at in range(member.start, member.start + member.size)}
    at = data.draw(st.sampled_from([place for place in range(len(whole)) if place not in held]))
    whole[at] ^= data.draw(st.integers(1, 255))
    assert read(bytes(whole)) is None


@given(MEMBERS, st.data())
def test_bytes_cut_out_or_put_in_are_refused(members, data):
    whole = container.write(members)
    at = data.draw(st.integers(0, len(whole)))
    gone = data.draw(st.integers(0, 60))
    patch = data.draw(st.binary(max_size=60))
    bent = whole[:at] + patch + whole[at + gone :]
    found = read(bent)
    if found is not None:
        assert len(bent) == len(whole)
        assert [(member.name, member.start) for member in found] == [(m.name, m.start) for m in read(whole)]


@given(st.data())
def test_a_directory_that_tells_anything_at_all(data):
    members = {"content.json": b"{}", "media/a.svg": b"<svg/>", "seal.json": b"{}"}
    whole = bytearray(container.write(members))
    record = data.draw(st.sampled_from([at for at in range(len(whole)) if whole[at : at + 4] == b"PK\1\2"]))
    for offset, form in data.draw(st.lists(st.sampled_from(FIELDS), min_size=1, max_size=3)):
        most = (1 << 8 * struct.calcsize(form)) - 1
        value = data.draw(st.sampled_from([0, 1, 7, most, most - 1]) | st.integers(0, most))
        struct.pack_into(form, whole, record + offset, value)
    same = bytes(whole) == container.write(members)
    assert (read(bytes(whole)) is not None) == same


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF), st.integers(0, 0xFFFFFFFF))
def test_an_end_that_tells_anything_at_all(count, total, length, start):
    whole = container.write({"content.json": b"{}"})
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, total, length, start, 0)
    assert read(whole[: -len(end)] + end) is None or whole.endswith(end)


@given(st.binary(max_size=400) | st.binary(max_size=100).map(lambda tail: b"PK\3\4" + tail + b"PK\5\6" + bytes(18)))
def test_any_bytes_at_all(data):
    found = read(data)
    assert found is None or container.write({m.name: data[m.start : m.start + m.size] for m in found}) == data


@given(st.sampled_from(BAD_NAMES) | st.text(max_size=20) | st.from_regex(r"media/[a-z.]{1,9}", fullmatch=True))
def test_any_name_of_a_member(name):
    raw = name.encode("utf-8", "replace")
    stand_in = b"~" * len(raw)
    bent = container.write({"content.json": b"{}", stand_in.decode(): b"x"}).replace(stand_in, raw)
    good = name in ("LICENSE", "index.json", "seal.json") or media.is_media_name(name)
    assert (read(bent) is not None) == good


@given(index=st.binary(max_size=120) | st.text(max_size=60).map(str.encode), seal=st.binary(max_size=90))
def test_any_index_and_seal(tmp_path_factory, index, seal):
    path = tmp_path_factory.getbasetemp() / "fuzzed.stepwell"
    for lists in ({"index.json": index, "seal.json": seal}, sealed({"content.json": index})):
        path.write_bytes(container.write({"content.json": b"{}", **lists}))
        with pytest.raises(PackRejected):
            open_pack(path)
