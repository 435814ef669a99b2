# SPDX-License-Identifier: Apache-2.0
"""Badges to print and cut out: one HTML file without anything from outside, eight cards on a sheet of A4.

A card is 85 by 54 mm, the size of a bank card. Marks in the margin and between the cards show where to cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import product

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
.brand {{ font-size: 8pt; margin: 0 0 2mm }}"""


def cards_html(cards: Sequence[tuple[str, str]]) -> str:
    """Return the whole page for cards of (name, code)."""
    sheets = range(0, len(cards), CARDS_A_PAGE)
    pages = "\n".join(_page(cards[first : first + CARDS_A_PAGE]) for first in sheets)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Stepwell</title>\n'
        f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n{pages}\n</body>\n</html>\n"
    )


def _page(cards: Sequence[tuple[str, str]]) -> str:
    places = ((_LEFT + column * _WIDTH, _TOP + row * _HEIGHT) for row, column in product(range(_ROWS), range(_COLUMNS)))
    drawn = "\n".join(_card(name, code, place) for (name, code), place in zip(cards, places, strict=False))
    return f'<section class="page">\n{_marks()}\n{drawn}\n</section>'


def _card(name: str, code: str, place: tuple[int, int]) -> str:
    groups = " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))
    return (
        f'<article class="card" style="left: {place[0]}mm; top: {place[1]}mm">{_qr(code)}'
        f'<div class="who"><p class="brand">Stepwell</p><p class="name" dir="auto">{escape(name)}</p>'
        f'<p class="code">{escape(groups)}</p></div></article>'
    )


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
