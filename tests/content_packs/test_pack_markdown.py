# SPDX-License-Identifier: Apache-2.0
"""Lessons come out as harmless HTML and as plain words, and what is not harmless is named."""

from __future__ import annotations

import re

import pytest

from content_packs.markdown import flaws, media_paths, plain_text, to_html

TEXT = """\
# Hands

Wash **both** hands.
Use *soap*.

- wet
- rub

| Where | Cold |
|-------|-----:|
| Fridge | 5 °C |

![Two hands](media/hands.svg)
"""


def test_the_html_that_the_text_browser_shows():
    html = to_html(TEXT)
    for piece in ("<h1>Hands</h1>", "<strong>both</strong>", "<em>soap</em>", "<li>wet</li>", "<td>Fridge</td>"):
        assert piece in html
    assert '<img src="media/hands.svg" alt="Two hands" />' in html


def test_plain_words_for_reading_aloud():
    assert plain_text(TEXT).split("\n") == [
        "Hands", "Wash both hands. Use soap.", "wet", "rub", "Where; Cold", "Fridge; 5 °C", "Two hands",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
        ("[x](https://a.example)", "<p>x</p>\n"),
        ("[x](javascript:alert)", "<p>x</p>\n"),
        ("[**x**](file:///etc)", "<p><strong>x</strong></p>\n"),
        ("<https://a.example>", "<p>https://a.example</p>\n"),
        ("![a *b*](https://a.example/x.png)", "<p>a b</p>\n"),
        ("![x](media/../../x.png)", "<p>x</p>\n"),
        ("![x](data:image/png;base64,AAAA)", "<p>x</p>\n"),
        ("[![x](media/x.svg)](https://a.example)", '<p><img src="media/x.svg" alt="x" /></p>\n'),
        ("[hear](media/x.ogg)", '<p><a href="media/x.ogg">hear</a></p>\n'),
    ],
)
def test_only_links_to_the_packs_own_media_survive(markdown, html):
    assert to_html(markdown) == html


def test_a_picture_that_the_pack_does_not_have_shows_its_description():
    assert to_html("![x](media/x.svg)", {"media/y.svg"}) == "<p>x</p>\n"
    assert "img" in to_html("![x](media/x.svg)", {"media/x.svg"})


def test_which_media_a_lesson_needs():
    assert media_paths("![x](media/x.svg) [s](media/s.ogg) [n](https://a.example)") == {"media/x.svg", "media/s.ogg"}


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        (TEXT, []),
        ("5 < 6 and 7 > 6, a&b", []),
        ("`<b>` in code", []),
        ("a\n\n<div>\nx\n</div>", [("html-raw", 2)]),
        ("a\nb <img src=x onerror=y>", [("html-raw", 1)]),
        ("<!-- note -->", [("html-raw", 0)]),
        ("[x](JaVaScRiPt:x)", [("link-unsafe", 0)]),
        ("[x](java%73cript:x)", [("link-unsafe", 0)]),
        ("[x](vbscript:x)", [("link-unsafe", 0)]),
        ("[x](data:text/html,x)", [("link-unsafe", 0)]),
        ("a\n\n[x][y]\n\n[y]: file:///etc/passwd", [("link-unsafe", 2)]),
        ("![x](http://a.example/x)", [("image-remote", 0)]),
        ("![x](../x.svg)", [("link-unsafe", 0)]),
        ("[x](mailto:a@b.example)", [("link-dropped", 0)]),
    ],
)
def test_what_must_not_be_in_a_lesson_is_named_with_its_line(markdown, found):
    assert [(flaw.code, flaw.line) for flaw in flaws(markdown)] == found


@pytest.mark.parametrize("knot", ["[a](media/a.svg) ", "**a** ", "# a\n", "> a\n\n", "<b>"])
def test_a_text_that_is_all_signs_is_shown_as_it_was_typed(knot: str) -> None:
    """The parser goes over the rest once more for some of them: a text of 200 kB took it minutes."""
    text = knot * 20_001
    assert plain_text(text).split() == text.split()
    assert list(flaws(text)) == []
    assert not media_paths(text)
    assert set(re.findall("<[a-z0-9]+", to_html(text))) == {"<p"}
    assert to_html("**a** " * 1000).count("<strong>") == 1000
