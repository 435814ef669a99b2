# SPDX-License-Identifier: Apache-2.0
"""Whatever colour an organisation has, its words can be read and its parts told apart."""

from __future__ import annotations

import itertools
import math
import subprocess
import sys

import pytest

from app.preferences import TextSize
from tests.ui.test_tokens import PARTS, TEXT, THEMES
from ui.window.colours import apart, read, written
from ui.window.own_colours import HIGH_CONTRAST, NEAREST, gives_way, own_palette
from ui.window.style import sheet
from ui.window.tokens import TOKENS, contrast, palette

CUBE = [f"#{red:02X}{green:02X}{blue:02X}" for red, green, blue in itertools.product(range(0, 256, 51), repeat=3)]
UNCHANGED = (
    *("paper", "surface", "sunken", "text", "muted", "line", "edge", "notice", "on_notice", "tiles", "on_tile"),
    *("good", "on_good", "good_edge"),  # a red organisation does not make right answers red
)


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_holds_for_every_colour(theme):
    least = 7.0 if theme == HIGH_CONTRAST else 4.5
    for accent in CUBE:
        own = own_palette(theme, accent)
        low = {pair: contrast(getattr(own, pair[0]), getattr(own, pair[1])) for pair in {*TEXT, *PARTS}}
        assert all(low[pair] >= least for pair in TEXT), accent
        assert all(low[pair] >= 3.0 for pair in PARTS), accent
        assert all(getattr(own, name) == getattr(TOKENS.themes[theme], name) for name in UNCHANGED)


@pytest.mark.parametrize("theme", THEMES)
def test_focus_and_notices_stay_apart_from_every_colour(theme):
    for accent in CUBE:
        own = own_palette(theme, accent)
        assert min(apart(own.focus, own.accent), apart(own.focus, own.accent_hover)) >= NEAREST, accent
        assert apart(own.notice_edge, own.accent) >= (NEAREST if theme != HIGH_CONTRAST else 0.05), accent
        if theme != HIGH_CONTRAST:  # there both are nearly black, and their edges differ
            assert apart(own.soft, own.notice) >= 0.025, accent


@pytest.mark.parametrize("theme", THEMES)
def test_the_hue_stays_that_of_the_organisation(theme):
    for accent in CUBE:
        asked, shown = read(accent), read(own_palette(theme, accent).accent)
        if asked.chroma > 0.06 and shown.chroma > 0.03:  # eight bits of a pale colour say little of its hue
            assert abs(math.remainder(asked.hue - shown.hue, math.tau)) < 0.07, (accent, own_palette(theme, accent))


def test_a_colour_that_can_be_read_stays_as_it_is():
    assert own_palette("light", "#C8102E").accent == "#C8102E"
    assert not gives_way("light", "#C8102E")
    assert gives_way("dark", "#C8102E")  # a red that is dark enough for words on white is too dark on black
    assert gives_way("light", "#FFCC00")


def test_white_gives_way_in_high_contrast_where_words_are_white():
    assert own_palette(HIGH_CONTRAST, "#FFFFFF") == TOKENS.themes[HIGH_CONTRAST]
    assert own_palette(HIGH_CONTRAST, "#0000FF") != TOKENS.themes[HIGH_CONTRAST]


@pytest.mark.parametrize("colour", ["#000000", "#FFFFFF", "#123456", "#FEDCBA", "#0B6655", "#FF00FF"])
def test_a_colour_survives_the_way_to_lightness_and_hue_and_back(colour):
    assert written(read(colour)) == colour


def test_known_values_of_oklch():
    """From the table of the article, and from CSS Color 4: sRGB blue is oklch(0.452 0.313 264.05)."""
    blue = read("#0000FF")
    assert (round(blue.light, 3), round(blue.chroma, 3)) == (0.452, 0.313)
    assert math.degrees(blue.hue) % 360 == pytest.approx(264.05, abs=0.1)
    assert read("#FFFFFF").light == pytest.approx(1.0, abs=1e-4)


def test_the_sheet_takes_the_accent_but_for_what_is_right():
    own = sheet("light", TextSize.S, accent="#7A1FA2").splitlines()
    assert sheet("light", TextSize.S, accent="") == sheet("light", TextSize.S)
    assert any(line.startswith('QPushButton[kind="primary"] {') and line.count("#7A1FA2") == 2 for line in own)
    right = [line for line in own if '"right"]' in line or '"good"]' in line]
    assert len(right) >= 4
    assert not any("#7A1FA2" in line or own_palette("light", "#7A1FA2").soft in line for line in right)
    assert any(palette("light").good in line for line in right)


def test_without_an_accent_nothing_of_it_is_loaded():
    code = (
        "import sys, ui.window.style as s; from app.preferences import TextSize; s.sheet('dark', TextSize.S);"
        "sys.exit(any(name in sys.modules for name in ('ui.window.own_colours', 'ui.window.colours')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
