# SPDX-License-Identifier: Apache-2.0
"""An organisation's one colour becomes the accents of a theme. Any colour may come; what is read stays readable.

Rules, for each theme:

1. The hue stays. Lightness gives way, step by step towards the ink of the theme, until the accent can be read on paper,
   surface, and the soft ground that is made of it, and is seen on sunken ground: 4.5 and 3 to 1, in high contrast 7 to
   1 throughout (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). A colour that can be read as it is stays as it is.
2. The soft ground keeps the lightness that the theme's own has, with a little of the hue; where that is the hue of
   notices it is grey, so that only a notice looks like one.
3. What says "right" never changes, nor ground and words of notices: right answers of a red organisation are not red.
   Nor does what was chosen by hand for pictures. The edge of notices changes to the ink on them, and the ring of the
   focus to another of the theme's `_RINGS`, where the accent would come too near: a main button has its border.
4. In high contrast a colour without a hue gives way to the theme's own: white is what words and edges are there.
5. A colour is computed once for a theme and kept for as long as the program runs.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import msgspec

from ui.window.colours import Lch, apart, read, written
from ui.window.tokens import TOKENS, Palette, contrast

HIGH_CONTRAST = "high-contrast"
NEAREST = 0.12
"""How far the ring of the focus, and the edge of a notice, are from the accent at least, in Oklab."""
_STEP = 0.004
_SOFT_CHROMA, _GREY_CHROMA, _DEEP_CHROMA = 0.032, 0.004, 0.045
_OF_NOTICE = math.radians(42)
"""Hues nearer than this to that of a notice look like one on a soft ground."""
_GREY = 0.02
"""Less chroma than this has no hue to speak of."""
_RINGS = {
    "light": ("#1B4FD1", "#A3127A", "#8A3A00"),
    "dark": ("#8FB4FF", "#FF9BE0", "#FFD27A"),
    HIGH_CONTRAST: ("#4DE1FF", "#FF8AF0", "#FFE44D"),
}
"""Rings of the focus, the theme's own first. Each is 3 to 1 on all that a ring lies on."""


@lru_cache(maxsize=32)
def own_palette(theme: str, accent: str) -> Palette:
    """Return the palette of a theme with this accent ("#RRGGBB")."""
    base, asked = TOKENS.themes[theme], read(accent)
    if theme == HIGH_CONTRAST and asked.chroma < _GREY:
        return base
    least = 7.0 if theme == HIGH_CONTRAST else 4.5
    bright = read(base.text).light > read(base.paper).light
    soft = _soft(base, asked)
    grounds = (base.paper, base.surface, soft)
    own = _readable(
        asked,
        1 if bright else -1,
        lambda shown: (
            all(contrast(shown, ground) >= least for ground in grounds) and contrast(shown, base.sunken) >= 3.0
        ),
    )
    shown = read(own)
    over = base.accent_hover if theme == HIGH_CONTRAST else written(shown._replace(light=_over(shown, bright=bright)))
    deep = written(Lch(0.2, min(_DEEP_CHROMA, asked.chroma), asked.hue))
    on_accent = next(ink for ink in ((deep, "#000000") if bright else ("#FFFFFF",)) if contrast(ink, own) >= least)
    on_soft = _readable(
        Lch(0.93 if bright else 0.36, min(asked.chroma, 0.09 if not bright else 0.05), asked.hue),
        1 if bright else -1,
        lambda ink: contrast(ink, soft) >= least,
    )
    return msgspec.structs.replace(
        base,
        accent=own,
        accent_hover=over,
        on_accent=on_accent,
        soft=soft,
        on_soft=on_soft,
        focus=_ring(theme, own, over),
        notice_edge=max((base.notice_edge, base.on_notice), key=lambda edge: _far_enough(edge, own)),
    )


def gives_way(theme: str, accent: str) -> bool:
    """Say whether a theme shows a colour so much lighter or darker that people see it."""
    return apart(own_palette(theme, accent).accent, accent) > 0.04


def _soft(base: Palette, asked: Lch) -> str:
    ground, notice = read(base.soft), read(base.notice)
    near = abs(math.remainder(asked.hue - notice.hue, math.tau)) < _OF_NOTICE
    chroma = _GREY_CHROMA if near or asked.chroma < _GREY else min(_SOFT_CHROMA, asked.chroma)
    return written(Lch(ground.light, chroma, asked.hue))


def _readable(colour: Lch, towards: int, good: Callable[[str], bool]) -> str:
    """Return the nearest lightness of a colour that is good, in the direction of the ink (1: lighter, -1: darker)."""
    for step in range(round(1 / _STEP) + 2):
        shown = written(colour._replace(light=colour.light + towards * step * _STEP))
        if good(shown):
            return shown
    raise AssertionError("the ink itself can be read")


def _over(shown: Lch, *, bright: bool) -> float:
    """A little further from the paper, for what the pointer is over."""
    return min(1.0, shown.light + 0.05) if bright else max(0.0, shown.light - 0.06)


def _far_enough(colour: str, accent: str) -> float:
    """How far they are apart, as far as it matters: the first of two that are far enough is taken."""
    return min(NEAREST, apart(colour, accent))


def _ring(theme: str, accent: str, over: str) -> str:
    rings = _RINGS[theme]
    return max(rings, key=lambda ring: min(_far_enough(ring, accent), _far_enough(ring, over)))
