# SPDX-License-Identifier: Apache-2.0
"""`stepwell` without a command: the window."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ui.cli.arguments import Failed
from ui.cli.session import home_of
from ui.cli.world import World
from ui.preflight import obstacle


def declare(parser: ArgumentParser) -> None:
    """Declare the options of the window on the parser of `stepwell` itself."""
    parser.add_argument("--kiosk", action="store_true", help="fill the screen of a shared device")
    parser.add_argument(
        "--safe-mode", action="store_true", help="leave settings, theme and translations at their defaults"
    )
    parser.set_defaults(run=_run)


def _run(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=True)
    if trouble is not None:
        raise Failed(trouble)
    from ui.run import run_window

    return run_window(home_of(args, world), kiosk=args.kiosk, safe_mode=args.safe_mode)
