# SPDX-License-Identifier: Apache-2.0
"""Badges to print and cut out: one HTML file without anything from outside, eight cards on a sheet of A4.

A card is 85 by 54 mm, the size of a bank card. Marks in the margin and between the cards show where to cut.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator, Sequence
from html import escape
from itertools import product

from app.livery import NO_LIVERY, Livery

CARDS_A_PAGE = 8
_COLUMNS, _ROWS = 2, 4
_WIDTH, _HEIGHT = 85, 54
_LEFT, _TOP = (210 - _COLUMNS * _WIDTH) // 2, (297 - _ROWS * _HEIGHT) // 2
_MARK = 4
_GROUP = 5
_STYLE = f"""@page {{ size: A4; margin: 0 }}
* {{ box-sizing: border-box }}
body {{ margin: 0; font-family: "Noto Sans", Arial, sans-serif; color: #000; background: #fff }}
.page {{ position: relative; width: 210mm; height: 296mm; overflow: hidden; break-after: page }}
.page:last-child {{ break-after: auto }}
.marks {{ position: absolute; left: 0; top: 0; width: 210mm; height: 297mm }}
.card {{ position: absolute; width: {_WIDTH}mm; height: {_HEIGHT}mm; padding: 5mm; display: flex; gap: 4mm;
  align-items: center }}
.qr {{ flex: none; width: 34mm; height: 34mm }}
.who {{ min-width: 0; flex: 1 }}
.name {{ font-size: 13pt; font-weight: 700; line-height: 1.2; max-height: 4.8em; overflow: hidden;
  overflow-wrap: anywhere; margin: 0 0 3mm }}
.code {{ font-family: "Noto Sans Mono", "Courier New", monospace; font-size: 8.5pt; line-height: 1.35; margin: 0 }}
.brand {{ font-size: 8pt; margin: 0 0 2mm }}
.logo {{ display: block; width: 36mm; height: 9mm; margin: 0 0 1mm }}
.once {{ position: absolute; width: 0; height: 0 }}"""


def cards_html(cards: Sequence[tuple[str, str]], livery: Livery = NO_LIVERY, under: str = "") -> str:
    """Return the whole page for cards of (name, code), with the organisation's name and logo in place of ours.

    `under`: the colour of the plate that the logo needs on paper, "" for none.
    """
    sheets = range(0, len(cards), CARDS_A_PAGE)
    pages = "\n".join(_page(cards[first : first + CARDS_A_PAGE], livery) for first in sheets)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Stepwell</title>\n'
        f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n{_logo_once(livery, under)}{pages}\n</body>\n</html>\n"
    )


def _page(cards: Sequence[tuple[str, str]], livery: Livery) -> str:
    places = ((_LEFT + column * _WIDTH, _TOP + row * _HEIGHT) for row, column in product(range(_ROWS), range(_COLUMNS)))
    drawn = "\n".join(_card(name, code, place, livery) for (name, code), place in zip(cards, places, strict=False))
    return f'<section class="page">\n{_marks()}\n{drawn}\n</section>'


def _card(name: str, code: str, place: tuple[int, int], livery: Livery) -> str:
    groups = " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))
    return (
        f'<article class="card" style="left: {place[0]}mm; top: {place[1]}mm">{_qr(code)}'
        f'<div class="who">{_brand(livery)}<p class="name" dir="auto">{escape(name)}</p>'
        f'<p class="code">{escape(groups)}</p></div></article>'
    )


def _brand(livery: Livery) -> str:
    logo = f'<svg class="logo" role="img" aria-label="{escape(livery.name)}"><use href="#logo"/></svg>'
    name = f'<p class="brand" dir="auto">{escape(livery.name or "Stepwell")}</p>'
    return f"{logo if livery.logo else ''}{name if livery.name or not livery.logo else ''}"


def _logo_once(livery: Livery, under: str) -> str:
    """The logo stands in the file once, however many cards there are; as a background it would not be printed."""
    if not livery.logo:
        return ""
    data = base64.b64encode(livery.logo).decode()
    wide, high = struct.unpack_from(">II", livery.logo, 16)
    scale = min(34 / wide, 8 / high)
    wide, high = wide * scale, high * scale
    ground = f'<rect width="{wide + 1:.2f}" height="{high + 1:.2f}" rx="1" fill="{under}"/>' if under else ""
    place = f'x="0.5" y="0.5" width="{wide:.2f}" height="{high:.2f}"'
    drawn = f'{ground}<image {place} href="data:image/png;base64,{data}"/>'
    return f'<svg class="once" aria-hidden="true"><symbol id="logo" viewBox="0 0 36 9">{drawn}</symbol></svg>\n'


def _qr(code: str) -> str:
    """Return the code as inline SVG. Error correction Q bears a quarter of it scratched away."""
    import segno  # noqa: PLC0415 - only for printing

    drawn: str = segno.make_qr(code, error="q", boost_error=False).svg_inline(omitsize=True, border=4, svgclass="qr")
    return drawn


def _marks() -> str:
    """Return short lines at every place where two cuts cross, none of them inside a card by more than its padding."""
    lines = "".join(f'<path d="{path}"/>' for path in _crosses())
    return (
        '<svg class="marks" viewBox="0 0 210 297" fill="none" stroke="#888" stroke-width="0.2" aria-hidden="true">'
        f"{lines}</svg>"
    )


def _crosses() -> Iterator[str]:
    across = (_LEFT + column * _WIDTH for column in range(_COLUMNS + 1))
    down = (_TOP + row * _HEIGHT for row in range(_ROWS + 1))
    for x, y in product(across, down):
        yield f"M{x - _MARK} {y}H{x + _MARK}M{x} {y - _MARK}V{y + _MARK}"
