# SPDX-License-Identifier: Apache-2.0
"""Colours as people see them: lightness, colourfulness and hue, in OKLCH.

Formulae: Björn Ottosson, "A perceptual color space for image processing" (2020), the two matrices of Oklab with linear
sRGB; its polar form and the way into the gamut (less chroma, same lightness and hue) are those of CSS Color 4, 8.2 and
13.2. Contrast is that of WCAG 2.2 (`tokens.contrast`).
"""

from __future__ import annotations

import math
from typing import NamedTuple


class Lch(NamedTuple):
    """`light` 0 (black) to 1 (white), `chroma` 0 (grey) to about 0.32, `hue` in radians."""

    light: float
    chroma: float
    hue: float


def read(colour: str) -> Lch:
    """Return "#RRGGBB" as OKLCH.

    >>> light, chroma, hue = read("#FF0000")
    >>> round(light, 3), round(chroma, 3), round(math.degrees(hue), 1)
    (0.628, 0.258, 29.2)
    """
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    light = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Lch(light, math.hypot(a, b), math.atan2(b, a))


def written(colour: Lch) -> str:
    """Return it as "#RRGGBB", with as much of its chroma as a screen can show at this lightness and hue.

    >>> written(read("#0B6655")), written(Lch(1.0, 0.1, 0.0)), written(Lch(0.0, 0.1, 0.0))
    ('#0B6655', '#FFFFFF', '#000000')
    """
    if colour.light >= 1 or colour.light <= 0:
        return "#FFFFFF" if colour.light >= 1 else "#000000"
    least, most = 0.0, colour.chroma
    if _fits(_channels(colour)):
        least = most
    while most - least > 0.0005:
        middle = (least + most) / 2
        if _fits(_channels(colour._replace(chroma=middle))):
            least = middle
        else:
            most = middle
    shown = (round(255 * _encoded(min(1.0, max(0.0, c)))) for c in _channels(colour._replace(chroma=least)))
    return "#" + "".join(f"{each:02X}" for each in shown)


def apart(one: str, other: str) -> float:
    """Return how far two colours are apart to the eye: the distance in Oklab; 0.02 is just seen side by side."""
    a, b = read(one), read(other)
    across = a.chroma**2 + b.chroma**2 - 2 * a.chroma * b.chroma * math.cos(a.hue - b.hue)
    return math.sqrt(max(0.0, across) + (a.light - b.light) ** 2)


def _channels(colour: Lch) -> tuple[float, float, float]:
    """Linear red, green and blue, also outside of 0 to 1."""
    a, b = colour.chroma * math.cos(colour.hue), colour.chroma * math.sin(colour.hue)
    long = (colour.light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (colour.light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _fits(channels: tuple[float, float, float]) -> bool:
    return all(-0.0002 <= channel <= 1.0002 for channel in channels)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
