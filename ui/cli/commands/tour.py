# SPDX-License-Identifier: Apache-2.0
"""`stepwell tour`: a picture of every screen, made by driving the real window."""

from __future__ import annotations

import os
import re
from argparse import ArgumentTypeError, Namespace
from pathlib import Path

from app.long_work import Work
from app.preferences import TextSize, Theme
from ui.cli.arguments import Failed, Group
from ui.cli.how_far import how_far
from ui.cli.output import answer_rows
from ui.cli.world import World
from ui.preflight import obstacle

_SIZE = re.compile(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})", re.ASCII)
_MOST_ON_A_SHEET = 100


def register(commands: Group) -> None:
    """Declare tour."""
    tour = commands.command(
        "tour",
        _run,
        help="take a picture of every screen and state; needs no display",
        example="tour --out pictures --theme dark --text L --size 1280x800",
    )
    tour.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder for the PNG files, named after the screens"
    )
    tour.add_argument(
        "--lang",
        metavar="L",
        default="en",
        help="language tag (default: en); en-XA is for looking only: words in brackets, 40 %% longer, and beside "
        "each picture a .txt with the words that no translation reached",
    )
    tour.add_argument("--theme", choices=[theme.value for theme in Theme], help="default: light")
    tour.add_argument("--text", choices=[size.value for size in TextSize], help="text size (default: S)")
    tour.add_argument("--size", metavar="WxH", type=window_size, help="window size (default: 1280x800)")
    tour.add_argument(
        "--every-look",
        action="store_true",
        help="each screen in three themes, two text sizes and two window sizes: DIR/LANG-THEME-TEXT-SIZE/SCREEN.png; "
        "Ctrl-C stops it, and the same command goes on there",
    )
    tour.add_argument(
        "--only",
        metavar="SCREEN",
        action="append",
        default=[],
        help="no other screens; may be given often, and * stands for anything: --only 'care-*'",
    )
    tour.add_argument(
        "--sheets",
        metavar="N",
        type=_many,
        nargs="?",
        const=12,
        default=0,
        help="also contact sheets in DIR/sheets, with N screens on each (default: 12)",
    )
    tour.add_argument(
        "--gallery",
        action="store_true",
        help="also write index.html: every part of the window in each of its states in three themes, then all pictures",
    )


def window_size(text: str) -> tuple[int, int]:
    """Return width and height of "1280x800"."""
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ArgumentTypeError(f"{text!r} is not a size like 1280x800")
    return int(match[1]), int(match[2])


def _many(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST_ON_A_SHEET):
        raise ArgumentTypeError(f"{text!r} is not a number from 1 to {_MOST_ON_A_SHEET}")
    return int(text)


def _run(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=False)
    if trouble is not None:
        raise Failed(trouble)
    if args.every_look and (args.theme or args.text or args.size or args.gallery):
        raise Failed("--every-look takes each theme, text size and window size: leave those and --gallery out.")
    if obstacle(world.machine, display=True) is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # read by Qt when it is imported
    os.environ["STEPWELL_LANG"] = args.lang  # also for a page that somebody sees before they chose a language
    from ui.tour import Wanted, run_tour
    from ui.window.looks import Look

    wanted = Wanted(
        args.out,
        args.lang,
        Look(Theme(args.theme or Theme.LIGHT), TextSize(args.text or TextSize.S), args.size or (1280, 800)),
        every_look=args.every_look,
        only=tuple(args.only),
        gallery=args.gallery,
        sheets=args.sheets,
    )
    with how_far(world, Work.TOUR, args) as tell:
        brought = run_tour(wanted, tell)
    if brought.missing:
        raise Failed(f"No screen is called so: {', '.join(brought.missing)}.")
    rows = [{"screen": picture.stem, "file": str(picture)} for picture in brought.pictures]
    answer_rows(world.out, rows, ("screen", "file"), json=args.json, empty="No screen was shown.")
    return 0 if rows else 1
