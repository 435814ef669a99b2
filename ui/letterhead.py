# SPDX-License-Identifier: Apache-2.0
"""The organisation at the top of what is printed: its logo and its name, as HTML without anything from outside."""

from __future__ import annotations

import base64
import html
import struct
from typing import Final

from app.livery import Livery
from ui.window.tokens import palette

_WIDEST: Final = 230
"""Greatest width of a logo on paper, px of 1/96 inch: 61 mm."""
_INK: Final = "#1B5E52"
"""What titles are printed in where an organisation has no colour of its own."""


def ink(livery: Livery) -> str:
    """Return the colour of titles on white paper: the organisation's, dark enough to be read."""
    return palette("light", livery.accent).accent if livery.accent else _INK


def letterhead(livery: Livery) -> str:
    """Return logo and name in the middle of a line each, "" where neither is set."""
    return (_logo(livery, 60, "center") if livery.logo else "") + (_name(livery, "center") if livery.name else "")


def small_letterhead(livery: Livery) -> str:
    """Return one line, the logo or else the name, where the page's language begins."""
    if livery.logo:
        return _logo(livery, 36, "")
    return _name(livery, "") if livery.name else ""


def _name(livery: Livery, align: str) -> str:
    at = f" align='{align}'" if align else ""
    return f"<p{at} style='color:{ink(livery)}'><b>\u2068{html.escape(livery.name)}\u2069</b></p>"


def _logo(livery: Livery, height: int, align: str) -> str:
    """The logo as large as fits, on a plate where it would be lost on paper."""
    from ui.logo_ground import on_paper  # noqa: PLC0415 - Qt's drawing, where there is a logo

    wide, high = struct.unpack_from(">II", livery.logo, 16)  # the head of a PNG, which was checked when it was kept
    scale = min(_WIDEST / wide, height / high)
    data = base64.b64encode(livery.logo).decode()
    size = f"width='{max(1, round(wide * scale))}' height='{max(1, round(high * scale))}'"
    image = f"<img src='data:image/png;base64,{data}' {size}>"
    at, under = f" align='{align}'" if align else "", on_paper(livery)
    if not under:
        return f"<p{at}>{image}</p>"
    return f"<table{at} bgcolor='{under}' cellpadding='6' cellspacing='0'><tr><td>{image}</td></tr></table>"
