# SPDX-License-Identifier: Apache-2.0
"""Lessons: opening lines, levels, films, boxes, words of the work; in the source, built, in other languages."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content_packs.archive import build, open_pack
from content_packs.captions import Cue, read_captions
from content_packs.compiled import encode
from content_packs.lesson_blocks import CallOut, Pages, Played, Prose, Shown, Steps, blocks
from content_packs.localise import in_language
from content_packs.markdown import flaws, plain_text, term_ids, to_html
from content_packs.model import Film, Pause, Term
from content_packs.source import read_source
from tests.content_packs.conftest import ASSETS

HEADER = """\
+++
title = "How"
competency = "how"
minutes = 4
why = "Clean hands help."
can = "wash well"
try_at_work = "Watch your thumbs."
sources = ["NHS: How to wash your hands", "WHO: Five moments"]
narration = "media/how.ogg"
[roles.supervisor]
why = "Your team does as you do."
[[film]]
path = "media/how.webm"
captions = "media/how.vtt"
pauses = [{ at = 9, item = "how-4" }, { at = 4, item = "when-1" }]
+++
"""
BODY = """\
Kill the [germs](term:germ).

:::careful
Hot water!
:::

![See it done](media/how.webm)
"""
FILES = {
    "lessons/how.md": HEADER + BODY,
    "lessons/how.easy.md": "+++\nminutes = 1\n+++\nWash.\n",
    "glossary.toml": '[[term]]\nid = "germ"\nterm = "germ"\nmeaning = "Too small to see."\nsynonyms = ["bug"]\n',
    "assets.toml": ASSETS
    + "".join(
        f'[[asset]]\npath = "media/how.{ending}"\nauthor = "The tests"\nlicence = "CC0-1.0"\nalt = "How."\n'
        for ending in ("ogg", "webm", "vtt")
    ),
    "media/how.ogg": "OggS",
    "media/how.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nWash.\n",
    "locale/es/lessons/how.md": '+++\ntitle = "Cómo"\nwhy = "Ayuda."\n[[film]]\npath = "media/how.webm"\n'
    'transcript = "Lávate."\n+++\nUsa jabón.\n',
    "locale/es/glossary.toml": '[[term]]\nid = "germ"\nterm = "germen"\nmeaning = "Muy pequeño."\n',
}


@pytest.fixture
def folder(write_folder):
    folder = write_folder(FILES)
    (folder / "media" / "how.webm").write_bytes(b"\x1aE\xdf\xa3")
    return folder


def test_a_lesson_with_everything_is_read_built_and_opened_the_same(folder, tmp_path) -> None:
    source = read_source(folder)
    assert not [finding for finding in source.findings if finding.severity == "error"]
    pack = open_pack(build(folder, tmp_path)).pack
    assert pack == source.pack
    lesson = next(lesson for lesson in pack.lessons if lesson.id == "how")
    assert lesson.opening("learner").why == "Clean hands help."
    assert (lesson.opening("supervisor").why, lesson.opening("supervisor").can) == (
        "Your team does as you do.",
        "wash well",
    )
    waits = (Pause(at=4, item="when-1"), Pause(at=9, item="how-4"))
    assert lesson.films == (Film(path="media/how.webm", captions="media/how.vtt", pauses=waits),)
    assert (lesson.at_level("easy").body, lesson.at_level("easy").minutes) == ("Wash.\n", 1)
    assert lesson.at_level("detail").narration == "media/how.ogg"  # there is no such level: the usual text
    assert lesson.sources == ("NHS: How to wash your hands", "WHO: Five moments")
    assert pack.glossary == (Term(id="germ", term="germ", meaning="Too small to see.", synonyms=("bug",)),)


def test_words_in_another_language_bring_no_recording_and_no_level_of_the_original(folder) -> None:
    pack = in_language(read_source(folder).pack, "es-MX")
    lesson = next(lesson for lesson in pack.lessons if lesson.id == "how")
    assert (lesson.narration, lesson.levels) == ("", ())
    assert (lesson.opening("learner").why, lesson.opening("learner").can) == ("Ayuda.", "wash well")
    assert (lesson.films[0].transcript, lesson.films[0].captions) == ("Lávate.", "media/how.vtt")
    assert len(lesson.films[0].pauses) == 2
    assert (lesson.try_at_work, pack.glossary[0].term, pack.glossary[0].synonyms) == (
        "Watch your thumbs.",
        "germen",
        (),
    )
    assert lesson.sources == ("NHS: How to wash your hands", "WHO: Five moments")


def test_where_the_facts_come_from_can_be_said_in_another_language(write_folder) -> None:
    spanish = FILES["locale/es/lessons/how.md"].replace("[[film]]", 'sources = ["NHS: cómo lavarse"]\n[[film]]')
    folder = write_folder(FILES | {"locale/es/lessons/how.md": spanish})
    (folder / "media" / "how.webm").write_bytes(b"\x1aE\xdf\xa3")
    pack = in_language(read_source(folder).pack, "es")
    assert next(lesson for lesson in pack.lessons if lesson.id == "how").sources == ("NHS: cómo lavarse",)


def test_a_lesson_of_signs_that_nobody_sees_is_empty(write_folder, pack_files) -> None:
    head = pack_files["lessons/when.md"].rpartition("+++")[0]
    findings = read_source(write_folder({"lessons/when.md": f"{head}+++\n\ufeff\u200b \u2060\n"})).findings
    assert "text-empty" in {each.code for each in findings if each.where.startswith("lessons/when.md")}


def test_a_pack_without_any_of_it_keeps_its_bytes(write_folder) -> None:
    plain = read_source(write_folder({})).pack
    bare = tuple(msgspec.structs.replace(lesson, openings=()) for lesson in plain.lessons)
    text = encode(msgspec.structs.replace(plain, lessons=bare, variants=()))
    later = ("openings", "films", "levels", "glossary", "parts_order", "sources")
    assert not any(f'"{key}"'.encode() in text for key in later)


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (
            {"lessons/how.md": HEADER.replace('why = "Clean hands help."\n', "") + BODY},
            ("opening-missing", "lessons/how.md:2"),
        ),
        ({"lessons/how.md": HEADER.replace("when-1", "nowhere") + BODY}, ("reference-unknown", "lessons/how.md")),
        ({"lessons/how.md": HEADER.replace("how.ogg", "no.ogg") + BODY}, ("reference-unknown", "lessons/how.md")),
        ({"lessons/how.md": HEADER + "[x](term:nothing)\n"}, ("reference-unknown", "lessons/how.md")),
        ({"lessons/how.md": HEADER + ":::danger\nx\n:::\n"}, ("box-unknown", "lessons/how.md:17")),
        ({"lessons/lost.easy.md": "+++\n+++\nx\n"}, ("variant-unknown", "lessons/lost.easy.md")),
        ({"glossary.toml": FILES["glossary.toml"] * 2}, ("id-duplicate", "glossary.toml:7")),
    ],
)
def test_what_is_wrong_is_said_with_its_place(write_folder, files, found) -> None:
    folder = write_folder(FILES | files)
    (folder / "media" / "how.webm").write_bytes(b"\x1aE\xdf\xa3")
    code, where = found
    assert [f.where for f in read_source(folder).findings if f.code == code and f.where.startswith(where)]


def test_an_order_that_means_nothing_is_an_error(write_folder) -> None:
    folder = write_folder({})
    modules = folder / "modules.toml"
    modules.write_text(modules.read_text() + 'order = ["test", "dance"]\n')
    assert [f.code for f in read_source(folder).findings] == ["parts-order"]
    modules.write_text(modules.read_text().replace("dance", "explain"))
    assert read_source(folder).pack.modules[-1].parts_order == ("test", "explain")


def test_pieces_of_a_lesson() -> None:
    text = (
        "A [word](term:a) and [none](term:b).\n\n:::remember\nThis.\n:::\n\n:::steps\nFirst:\n\n1. One\n2. Two\n:::\n\n"
        "![F](media/f.webm)\n\n![S](media/s.ogg)\n\n![P](media/p.pdf)\n\n![D](media/d.svg)\n\n"
        "In ![S](media/s.ogg) words\n"
    )
    prose, call, steps, film, sound, pages, shown, last = blocks(text, None, {"a"})
    assert isinstance(prose, Prose)
    assert 'href="term:a"' in prose.html
    assert "term:b" not in prose.html
    assert call == CallOut("remember", "<p>This.</p>\n")
    assert steps == Steps(("<p>One</p>\n", "<p>Two</p>\n"), "<p>First:</p>\n")
    assert (film, sound) == (Played("media/f.webm", "F", True), Played("media/s.ogg", "S", False))
    assert (pages, shown) == (Pages("media/p.pdf", "P"), Shown("media/d.svg", "D"))
    assert last == Prose("<p>In S words</p>\n")
    assert term_ids(text) == {"a", "b"}
    assert "This.\nFirst:\nOne\nTwo\nF" in plain_text(text)


@given(st.text(alphabet=" \n:#*[]()!<>term.media/xsvgpdfcareful1-", max_size=60))
def test_no_text_breaks_the_pieces_and_nothing_foreign_is_shown(text: str) -> None:
    whole = "".join(getattr(block, "html", "") for block in blocks(text, frozenset(), ()))
    assert "href=" not in whole
    assert "src=" not in whole
    assert "<script" not in to_html(text, frozenset())
    list(flaws(text))


def test_captions_are_read_and_what_cannot_be_is_named() -> None:
    data = (
        "\ufeffWEBVTT - x\r\n\r\nNOTE not\r\nthis\r\n\r\n1\r\n"
        "00:00:01.000 --> 00:02.000 align:start\r\n<v Ana>A &amp; <b>b</b>\r\n"
        "\r\n00:09.000 --> 00:03.000\r\nbackwards\r\n\r\n00:02.000 --> 00:04.500\r\ntwo\r\nlines"
    ).encode()
    captions = read_captions(data)
    assert captions.cues == (Cue(1000, 2000, "Ana: A & b"), Cue(2000, 4500, "two\nlines"))
    assert captions.broken == (10,)
    assert (captions.at(1999), captions.at(2000), captions.at(4500)) == ("Ana: A & b", "two\nlines", "")
    assert captions.transcript() == "Ana: A & b\ntwo lines"
    assert read_captions(b"nothing").broken == (1,)


@given(st.binary(max_size=80) | st.text(alphabet="WEBVT\n:.->0 1<&#;", max_size=80).map(str.encode))
def test_no_file_of_captions_breaks_the_reader(data: bytes) -> None:
    for cue in read_captions(data).cues + read_captions(b"WEBVTT\n\n" + data).cues:
        assert cue.start_ms < cue.end_ms
        assert cue.text
