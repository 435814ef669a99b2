# SPDX-License-Identifier: Apache-2.0
"""Drawings of a few hundred bytes that would hang whoever draws them are refused before anybody does."""

from __future__ import annotations

import base64
import struct

import pytest

from content_packs.svg import svg_flaws

_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_JPEG = b"\xff\xd8\xff\xe0\0\4\0\0\xff\xc0\0\x11\x08"


def drawing(inside: str) -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
        f"{inside}</svg>"
    ).encode()


def layers(each: str, *, count: int = 9, times: int = 10) -> str:
    """The first is a rectangle; each next one has ten of the one before, by `each`, in which @ is its number."""
    made = [
        '<g id="a0"><rect/></g>',
        *(f'<g id="a{n}">{each.replace("@", str(n - 1)) * times}</g>' for n in range(1, count)),
    ]
    return "".join(made)


def image(head: bytes, kind: str = "png") -> str:
    return f'<image href="data:image/{kind};base64,{base64.b64encode(head).decode()}"/>'


def nested(kind: str, property: str) -> str:
    made = "".join(
        f'<{kind} id="m{n}">{f"""<path d="M0 0 L1 1 L2 2" {property}="url(#m{n - 1})"/>""" * 10}</{kind}>'
        for n in range(9)
    )
    return f'<defs>{made}</defs><rect {property}="url(#m8)"/>'


COSTLY = {
    "use": layers('<use href="#a@"/>'),
    "use by xlink": layers('<use xlink:href="#a@"/>'),
    "a circle": '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    "a chain": "".join(f'<use id="c{n}" href="#c{n + 1}"/>' for n in range(5000)) + '<rect id="c5000"/>',
    "patterns": nested("pattern", "fill"),
    "masks": nested("mask", "mask"),
    "markers": nested("marker", "marker-mid"),
    "a mask of itself": '<mask id="m"><rect mask="url(#m)"/></mask><rect mask="url(#m)"/>',
    "filters": f'<filter id="f">{"<feGaussianBlur/>" * 20}</filter>' + '<rect filter="url(#f)"/>' * 20,
    "filters by class": f'<style>.x, .y {{ filter:url(#f) }}</style><filter id="f">{"<feGaussianBlur/>" * 20}</filter>'
    + '<rect class="z y"/>' * 20,
    "filters by anything": f'<style>g > * {{ filter:url("#f") }}</style><filter id="f">{"<feTile/>" * 20}</filter>'
    + "<rect/>" * 20,
    "a picture": image(_PNG + struct.pack(">2L", 30_000, 30_000)),
    "pictures": image(_PNG + struct.pack(">2L", 4_000, 4_000)) * 2,
    "a photo": image(_JPEG + struct.pack(">2H", 30_000, 30_000), "jpeg"),
    "a picture of no known size": image(b"GIF89a"),
}
HARMLESS = {
    "a forest": '<path id="tree" d="M0 0 L1 1"/>' + '<use href="#tree"/>' * 3000,
    "gradients": '<linearGradient id="g"/>' + '<rect fill="url(#g)"/>' * 3000,
    "shadows": '<filter id="f"><feGaussianBlur/></filter>' + '<g filter="url(#f)"><rect/></g>' * 10,
    "a chart": '<marker id="m"><circle/></marker>' + f'<path marker-mid="url(#m)" d="{"L1 1" * 200}"/>' * 20,
    "clipped": '<style>.c{clip-path:url(#c)}</style><clipPath id="c"><rect/></clipPath>' + '<g class="c"/>' * 500,
    "layers": layers('<use href="#a@"/>', count=4),
    "a photo": image(_JPEG + struct.pack(">2H", 3_000, 4_000), "jpeg"),
    "what is not there": '<use href="#none"/><rect fill="url(#none)"/>',
}


@pytest.mark.parametrize("name", COSTLY)
def test_what_would_never_be_drawn_to_its_end_is_refused(name: str) -> None:
    [flaw] = svg_flaws(drawing(COSTLY[name]))
    assert flaw.code == "svg-unsafe"
    assert "too much to draw" in flaw.what


@pytest.mark.parametrize("name", HARMLESS)
def test_what_people_draw_is_not(name: str) -> None:
    assert svg_flaws(drawing(HARMLESS[name])) == ()


def test_a_style_sheet_for_very_many_is_read_once() -> None:
    names = "".join(f'<filter id="f{n}"/>' for n in range(3000))
    sheet = "".join(f"g > x{n}, .c {{filter:url(#f{n % 3000})}}" for n in range(9000))
    assert svg_flaws(drawing(f"<style>{sheet}</style>{names}" + '<rect class="c"/>' * 3000)) != ()
    assert svg_flaws(drawing(f"<style>{sheet}</style>" + '<rect class="c"/>' * 3000)) == ()


@pytest.mark.parametrize("knot", ["/* ", "url(#", "a{", "} ", "a ", ",", "/* @imp"])
def test_a_style_sheet_of_half_a_megabyte_is_read_once(knot: str) -> None:
    """What goes over the rest anew for each sign takes hours here."""
    sheet = knot * (500_000 // len(knot))
    assert svg_flaws(drawing(f"<style>{sheet}</style><rect/>")) in {(), svg_flaws(drawing(f"<style>{knot}</style>"))}


def test_what_a_comment_hides_is_found() -> None:
    for sheet in ("@imp/* */ort 'x'", "/* a */ @import 'x'", "/* a /* b */ @import 'x'", "/*@import 'x'"):
        assert svg_flaws(drawing(f"<style>{sheet}</style>")) != ()
