# SPDX-License-Identifier: Apache-2.0
"""A picture that draws passes; one that runs, fetches or hides something does not."""

from __future__ import annotations

import pytest

from content_packs.svg import svg_flaws

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def judged(inside: str) -> list[tuple[str, int]]:
    return [(flaw.code, flaw.line) for flaw in svg_flaws(f"{HEAD}\n{inside}\n</svg>".encode())]


@pytest.mark.parametrize(
    "inside",
    [
        '<g id="a"><path d="M0 0L9 9" style="fill:#fff;stroke:url(#g)"/></g><use href="#a"/><use xlink:href="#a"/>',
        '<linearGradient id="g"><stop offset="0"/></linearGradient><rect fill="url(#g)" clip-path="url( \'#c\' )"/>',
        "<style>.a { fill: red; marker: url(#m) } /* note */</style>",
        "<title>onclick and javascript: are words</title>",
        '<image href="data:image/png;base64,iVBORw0KGgo="/>',
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li/></rdf:RDF></metadata>',
    ],
)
def test_drawings_pass(inside):
    assert judged(inside) == []


@pytest.mark.parametrize(
    "inside",
    [
        "<script>x</script>",
        "<SCRIPT>x</SCRIPT>",
        '<x:script xmlns:x="http://www.w3.org/2000/svg">x</x:script>',
        '<script xmlns="http://www.w3.org/1999/xhtml">x</script>',
        "<foreignObject><p/></foreignObject>",
        '<rect onclick="x()"/>',
        '<rect OnLoad="x()"/>',
        '<a href="https://a.example"><rect/></a>',
        '<use href="https://a.example/x.svg#a"/>',
        '<use xlink:href="other.svg#a"/>',
        '<image href="https://a.example/x.png"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<rect fill="url(https://a.example)"/>',
        '<rect style="fill:url( //a.example)"/>',
        '<rect style="behavior:x"/>',
        '<g xml:base="https://a.example"/>',
        '<animate attributeName="href" to="javascript:x"/>',
        '<set attributeName="onclick" to="x"/>',
        "<style>@import 'https://a.example';</style>",
        "<style>a{background:url(https://a.example)}</style>",
        "<style>@imp/* */ort 'x'; @im/**/port 'x'</style>",
        "<style><![CDATA[@import 'x']]></style>",
        "<style>@\\69mport 'x'</style>",
        "<feImage href='x'/>",
        "<?xml-stylesheet href='x'?>",
    ],
)
def test_what_runs_or_fetches_is_refused_with_its_line(inside):
    found = judged(inside)
    assert {code for code, _ in found} == {"svg-unsafe"}
    assert found[0][1] == 2


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "svg-broken", 1),
        (b"\x89PNG", "svg-broken", 1),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", "svg-broken", 1),
        (b"<svg/>", "svg-broken", 1),
        (HEAD.encode() + b"\n<g>\n</svg>", "svg-broken", 3),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<svg>&b;</svg>', "svg-unsafe", 1),
        (b'<!DOCTYPE svg SYSTEM "file:///etc/passwd">\n<svg/>', "svg-unsafe", 1),
        (b'<?xml version="1.0" encoding="rot13"?><svg/>', "svg-broken", 1),
        (HEAD.encode() + b"<g>" * 70 + b"</g>" * 70 + b"</svg>", "svg-unsafe", 1),
    ],
)
def test_files_that_are_no_sound_picture(data, code, line):
    assert [(flaw.code, flaw.line) for flaw in svg_flaws(data)] == [(code, line)]
