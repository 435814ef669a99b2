#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""`make run`: opens the program in a demo home that has the packs that ship and eight sample people.

Usage: tools/demo.py FOLDER. The key of a demo home is a file in it, so that nothing is left in the keyring.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from app.record.home import Home
from app.record.keys import PLACE_VARIABLE, Place
from ui.cli.arguments import Failed
from ui.cli.failures import carry_out
from ui.cli.world import World, this_world
from ui.preflight import obstacle


def show(args: Namespace, world: World) -> int:
    """Prepare the demo home and open the window on it."""
    trouble = obstacle(world.machine, display=True, program=".venv/bin/stepwell")
    if trouble is not None:
        raise Failed(trouble)
    from ui.demo import DEMO_PIN, OPERATOR, SUPERVISOR, prepare_demo  # noqa: PLC0415 - only when there is a display
    from ui.run import run_window  # noqa: PLC0415

    home = Home(Path(args.home).absolute())
    prepare_demo(home)
    world.out.write(
        f"The PIN of each sample person is {DEMO_PIN}."
        f" {OPERATOR} looks after the device, {SUPERVISOR} after the team.\n"
    )
    world.out.flush()
    return run_window(home, kiosk=False, safe_mode=False)


if __name__ == "__main__":
    os.environ[PLACE_VARIABLE] = Place.FILE
    raise SystemExit(carry_out(show, Namespace(home=sys.argv[1]), this_world()))
