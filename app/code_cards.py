# SPDX-License-Identifier: Apache-2.0
"""A card with the code of one thing of the library, to hang up where it is needed: one HTML file, a page of A5."""

from __future__ import annotations

from html import escape
from io import BytesIO

_STYLE = """@page { size: A5; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; font-family: "Noto Sans", Arial, sans-serif; color: #000; background: #fff }
.card { width: 148mm; height: 209mm; padding: 14mm; display: flex; flex-direction: column; align-items: center;
  text-align: center; overflow: hidden }
h1 { font-size: 26pt; line-height: 1.2; margin: 0 0 8mm; max-height: 4.8em; overflow: hidden; overflow-wrap: anywhere }
.qr { width: 96mm; height: 96mm }
.code { font-family: "Noto Sans Mono", "Courier New", monospace; font-size: 18pt; margin: 6mm 0 0; direction: ltr }
.brand { font-size: 11pt; margin: auto 0 0 }"""


def grouped(code: str) -> str:
    """Return a code in groups that can be read and typed.

    >>> grouped("SLABCDEFGHIJX")
    'SLABC-DEFGH-IJX'
    """
    return "-".join(code[start : start + 5] for start in range(0, len(code), 5))


def card_html(code: str, title: str, brand: str = "") -> str:
    """Return the whole page: title, picture, code in groups, and the organisation's name in place of ours."""
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>Stepwell</title>\n'
        f"<style>\n{_STYLE}\n</style>\n</head>\n<body>\n"
        f'<section class="card"><h1 dir="auto">{escape(title)}</h1>{_svg(code)}<p class="code">{grouped(code)}</p>'
        f'<p class="brand" dir="auto">{escape(brand or "Stepwell")}</p></section>\n</body>\n</html>\n'
    )


def card_png(code: str) -> bytes:
    """Return the picture of a code alone, as PNG; error correction Q bears a quarter of it scratched away."""
    import segno  # noqa: PLC0415 - only for printing

    buffer = BytesIO()
    segno.make_qr(code, error="q", boost_error=False).save(buffer, kind="png", scale=16, border=4)
    return buffer.getvalue()


def _svg(code: str) -> str:
    import segno  # noqa: PLC0415 - only for printing

    drawn: str = segno.make_qr(code, error="q", boost_error=False).svg_inline(omitsize=True, border=4, svgclass="qr")
    return drawn
