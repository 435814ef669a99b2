# SPDX-License-Identifier: Apache-2.0
"""`stepwell` without a command: the window."""

from __future__ import annotations

import gc
import os
from argparse import ArgumentParser, Namespace

from ui.cli.arguments import Failed
from ui.cli.session import home_of
from ui.cli.world import World
from ui.preflight import obstacle


def declare(parser: ArgumentParser) -> None:
    """Declare the options of the window on the parser of `stepwell` itself."""
    parser.add_argument(
        "--kiosk",
        action="store_true",
        help="lock the device to Stepwell: the whole screen, no way out but an operator's PIN; see docs/kiosk.md",
    )
    parser.add_argument(
        "--safe-mode", action="store_true", help="leave settings, theme and translations at their defaults"
    )
    parser.add_argument(
        "--lang", metavar="L", help="language of the first screen (default: the system's); en-XA is for looking only"
    )
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="try this installation, open no window; --json for programs; see docs/installers.md",
    )
    parser.set_defaults(run=_run, window=True)


def _run(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=True)
    if trouble is not None:
        raise Failed(trouble)
    if args.lang:
        os.environ["STEPWELL_LANG"] = args.lang  # read where the system's language would be
    gc.disable()  # what a start makes stays; looking through it takes a tenth of the time, and later the window does it
    try:
        from ui.run import run_window

        return run_window(home_of(args, world), kiosk=args.kiosk, safe_mode=args.safe_mode)
    finally:
        gc.enable()
