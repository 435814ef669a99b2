# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack preview`: a pack that is being written, in the real screens. Needs no data folder, records nothing."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from app.preferences import Preferences, TextSize, Theme
from ui.cli.arguments import Failed, Group
from ui.cli.commands.tour import window_size
from ui.cli.output import answer_rows
from ui.cli.world import World
from ui.preflight import obstacle


def declare(group: Group) -> None:
    """Declare preview in the group `pack`."""
    preview = group.command(
        "preview",
        _run,
        help="show a source folder in the real screens, and follow every file that is saved; nothing is recorded",
        example="pack preview fire-safety --language es --text XL --theme dark",
    )
    preview.add_argument("folder", metavar="FOLDER", type=Path, help="a folder with a pack.toml")
    preview.add_argument("--language", default="", metavar="TAG", help="its words in this language (default: its own)")
    preview.add_argument(
        "--text", choices=[size.value for size in TextSize], default=TextSize.S.value, help="text size (default: S)"
    )
    preview.add_argument(
        "--theme", choices=[theme.value for theme in Theme], default=Theme.LIGHT.value, help="default: light"
    )
    preview.add_argument("--at", default="", metavar="ID", help="begin with this lesson, question, story or example")
    preview.add_argument(
        "--pictures", metavar="DIR", type=Path, help="open no window: save a picture of everything in this folder"
    )
    preview.add_argument(
        "--size", metavar="WxH", type=window_size, default=(1024, 720), help="of the pictures (default: 1024x720)"
    )


def _run(args: Namespace, world: World) -> int:
    if not args.folder.is_dir():
        raise Failed(f"There is no folder {args.folder}. Name one with a pack.toml in it.")
    trouble = obstacle(world.machine, display=args.pictures is None)
    if trouble is not None:
        raise Failed(trouble)
    if args.pictures is not None and obstacle(world.machine, display=True) is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # read by Qt when it is imported
    from ui.preview import open_preview, take_pictures

    look = Preferences(language=args.language, theme=Theme(args.theme), text_size=TextSize(args.text))
    if args.pictures is None:
        return open_preview(args.folder, look, args.at)
    try:
        pictures = take_pictures(args.folder, look, args.pictures, args.size, args.at)
    except OSError as error:
        raise Failed(f"The pictures cannot be written: {error.strerror or error}.") from error
    rows = [{"screen": picture.stem, "file": str(picture)} for picture in pictures]
    answer_rows(world.out, rows, ("screen", "file"), json=args.json, empty="There was nothing to show.")
    return 0 if rows else 1
