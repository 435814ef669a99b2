# SPDX-License-Identifier: Apache-2.0
"""The look as values: palettes, one text size with derived sizes, spaces and targets, read from tokens.toml."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Final

import msgspec

from app.preferences import TextSize


class Palette(msgspec.Struct, frozen=True):
    """The colours of one theme as "#RRGGBB". Text stands on the colour that its name says: `on_soft` on `soft`."""

    paper: str
    surface: str
    sunken: str
    text: str
    muted: str
    hint: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    soft: str
    on_soft: str
    good: str
    on_good: str
    good_edge: str
    notice: str
    on_notice: str
    notice_edge: str
    focus: str
    tiles: tuple[str, ...]
    on_tile: str
    picture_paper: str
    on_picture: str


class TextScale(msgspec.Struct, frozen=True):
    """One size in points, and what the others are as multiples of it."""

    base_pt: float
    small: float
    body: float
    lead: float
    title: float
    display: float


class Size(msgspec.Struct, frozen=True):
    """Lengths in logical pixels."""

    target: int
    kiosk_target: int
    column: int
    picture: int
    icon: int
    ring: int


class Space(msgspec.Struct, frozen=True):
    """Distances in logical pixels."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - sizes are called s, m, l
    xl: int


class Radius(msgspec.Struct, frozen=True):
    """Corner radii in logical pixels."""

    s: int
    m: int
    l: int  # noqa: E741 - sizes are called s, m, l


class Motion(msgspec.Struct, frozen=True):
    """The longest movement in milliseconds."""

    ms: int


class Tokens(msgspec.Struct, frozen=True):
    """Everything that decides the look."""

    family: str
    text: TextScale
    text_sizes: dict[TextSize, float]
    size: Size
    space: Space
    radius: Radius
    motion: Motion
    themes: dict[str, Palette]


def load_tokens() -> Tokens:
    """Read the tokens that come with the program."""
    raw = files(__package__).joinpath("tokens.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(raw), Tokens)


TOKENS: Final = load_tokens()


def palette(theme: str, accent: str = "") -> Palette:
    """Return the colours of a theme, with an organisation's accent ("#RRGGBB") where there is one."""
    if not accent:
        return TOKENS.themes[theme]
    from ui.window.own_colours import own_palette  # noqa: PLC0415 - only where an organisation has a colour of its own

    return own_palette(theme, accent)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two "#RRGGBB" colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2 definition."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
