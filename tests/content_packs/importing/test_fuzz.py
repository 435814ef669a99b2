# SPDX-License-Identifier: Apache-2.0
"""Whatever is in a file, the answer is an import with a report or one refusal, and its words; never a traceback."""

from __future__ import annotations

import contextlib
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from content_packs.exporting.csv_file import to_csv
from content_packs.exporting.gift_file import to_gift
from content_packs.exporting.template import template
from content_packs.findings import SEVERITIES
from content_packs.importing.draft import Imported
from content_packs.importing.formats import FORMATS, read_any
from content_packs.importing.markup import words
from content_packs.importing.report import CannotImport
from content_packs.importing.write_source import PackFacts, write_source
from content_packs.source import read_source
from content_packs.unfinished import read_unfinished
from tests.content_packs.importing.conftest import FILES
from ui.import_words import failed, report_text

NAMES = ("hygiene.gift", "fire.aiken", "care.xml", "kueche-cp1252.csv", "filled.xlsx")
GIFT = [b"{", b"}", b"~", b"=", b"#", b"####", b"%50%", b"->", b"\\", b"::", b"$CATEGORY:", b"//", b"\n\n", b"..", b"*"]
XML = [b"<", b">", b"</text>", b"<![CDATA[", b"]]>", b"&#0;", b"&#xD800;", b"<!DOCTYPE a>", b"{1:SA:=x}"]
TABLES = [b'"', b"''", b";", b",", b"\t", b"ANSWER: A\n", b"A. x\n", b"1e999", b"-1", b"9" * 500]
BITS = st.sampled_from([*GIFT, *XML, *TABLES, b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe"])


@cache
def good(name: str) -> bytes:
    return template(workbook=True) if name == "filled.xlsx" else (FILES / name).read_bytes()


def endured(name: str, data: bytes, format_name: str = "") -> None:
    try:
        found = read_any(Path(name), format_name=format_name, given=data)
    except CannotImport as refused:
        said = failed(refused)
    else:
        said = report_text(found.report)
        taken_in(found)
    assert said


def taken_in(found: Imported) -> None:
    assert len({item.id for item in found.items}) == len(found.items)
    assert [line.id for line in found.report.lines if line.id] == [item.id for item in found.items]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "pack"
        written = write_source(found, folder, PackFacts(id="p", licence="CC0-1.0"), report_text)
        assert folder.exists() == bool(written.files) == bool(found.items)
        if not found.items:
            return
        source = read_source(folder)
        assert all(finding.code in SEVERITIES for finding in source.findings)
        assert not {"toml-syntax", "text-control", "id-bad", "field-type"} & {each.code for each in source.findings}
        back = read_unfinished(folder)
        assert back is not None
        assert not back.skipped
        assert {item.id: item for item in back.items} == {item.id: item for item in written.imported.items}
    titles = {entry.id: entry.title for entry in found.objectives}
    for exported, kind in ((to_gift(found.items, titles), "gift"), (to_csv(found.items, titles), "csv")):
        if exported.count:
            again = read_any(Path("x"), format_name=kind, given=exported.text.encode())
            left_out = {loss.id for loss in exported.losses if loss.code != "fields-lost"}
            assert [item.id for item in again.items] == [item.id for item in found.items if item.id not in left_out]
            less = {loss.id for loss in exported.losses}
            whole = [item for item in found.items if item.id not in less]
            assert [item for item in again.items if item.id not in less] == whole


@settings(max_examples=20)
@given(name=st.sampled_from(NAMES), data=st.data())
def test_a_good_file_bent(name, data):
    bent = bytearray(good(name))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(bent)))
        bent[at : at + data.draw(st.integers(0, 40))] = data.draw(BITS | st.binary(max_size=8))
    endured(name, bytes(bent))


@settings(max_examples=20)
@given(data=st.binary(max_size=200) | st.lists(BITS, max_size=25).map(b"".join), kind=st.sampled_from(["", *FORMATS]))
@example(data=b"A{=~=}", kind="gift")
@example(data=b"{{{{", kind="gift")
def test_any_bytes(data, kind):
    endured("x.txt", data, kind)


@given(st.text(alphabet=st.sampled_from("<>!/-[]&;#\"'= \nabpimgsrcscript0x"), max_size=120))
def test_any_markup_gives_words_without_tags_of_ours(text):
    found = words(text)
    assert "<script>" not in found.text or "script" in text
    assert isinstance(found.text, str)


LONG = {
    "braces": ("{", ""),
    "blank lines": ("\n", ""),
    "closed later": ("a {\n\n}{\n\n", ""),
    "never closed": ("a {\n\n", ""),
    "blanks": (" ", "x"),
    "colons": ("::", ""),
    "options": ("A. x\n", "ANSWER: A"),
    "columns": (",question", "\n"),
    "cells": ("question,right\n,,,,,,", "\n"),
    "tags": ("<", ""),
}


@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("kind", ["", "gift", "aiken", "csv"])
def test_what_repeats_itself(name, kind):
    repeated(name, kind, 10_000)


@pytest.mark.soak
@pytest.mark.parametrize("name", LONG)
@pytest.mark.parametrize("kind", ["", "gift", "aiken", "csv"])
def test_what_repeats_itself_for_long(name, kind):
    repeated(name, kind, 1_000_000)


def repeated(name: str, kind: str, size: int) -> None:
    part, end = LONG[name]
    with contextlib.suppress(CannotImport):
        read_any(Path("x.txt"), format_name=kind, given=(part * (size // len(part)) + end).encode())


def test_markup_takes_time_in_proportion():
    assert words("<" * 200_000).text.startswith("<")
    assert words("<a " * 100_000).text.startswith("<a")
    assert words("<!--" * 100_000).text == ""
    assert words("<img src='" + "data:image/png;base64," * 20_000 + "'>").text == ""
