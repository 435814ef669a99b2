# SPDX-License-Identifier: Apache-2.0
"""`stepwell self-test`, or `stepwell --self-test`: whether this installation is whole. It touches no data folder."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ui.cli.arguments import Group
from ui.cli.output import print_json, printable
from ui.cli.world import World
from ui.preflight import obstacle

if TYPE_CHECKING:
    from app.record.home import Home
    from ui.self_test.trying import Found


def register(commands: Group) -> None:
    """Declare self-test."""
    test = commands.command(
        "self-test",
        _run,
        help="try this installation in a folder that is thrown away, without a network; exit 1 if something is missing",
        example="self-test --json",
    )
    test.add_argument(
        "--shows",
        action="store_true",
        help="try only whether this machine shows the words of each language, and plays a sound and a film",
    )


def _run(args: Namespace, world: World) -> int:
    came: list[Found] = []
    for each in _shown(world) if args.shows else _tried(world):
        came.append(each)
        if not args.json:
            world.out.write(f"{'good' if each.good else 'BAD ':4}  {each.name}: {printable(each.said)}\n")
            world.out.flush()
    bad = [each for each in came if not each.good]
    if args.json:
        print_json(world.out, {"good": not bad, "checks": came})
    if bad:
        names = ", ".join(each.name for each in bad)
        if args.shows:
            world.say(f"stepwell: Not everything can be shown and played here: {names}.")
        else:
            world.say(f"stepwell: This installation is not whole: {names}. Install Stepwell again.")
        return 1
    if not args.json:
        what = "What is needed to show and play is here" if args.shows else "This installation is whole"
        world.out.write(f"{what}: {len(came)} checks, {sum(each.seconds for each in came):.1f} s.\n")
    return 0


def _tried(world: World) -> Iterator[Found]:
    """Try everything, and yield what came of each. The process is for this alone: it changes its environment."""
    from app.record.home import Home
    from ui.self_test import parts
    from ui.self_test.record import MainJob
    from ui.self_test.trying import found

    _by_itself()
    with TemporaryDirectory(prefix="stepwell-self-test-") as folder:
        home = Home(Path(folder) / "home").make()
        yield from found(MainJob(home).checks())
        yield from _screens(home, Path(folder), world)
        yield from found(parts.checks())


def _shown(world: World) -> Iterator[Found]:
    """Try what is shown and played, and nothing else. The process is for this alone, too."""
    from ui.self_test.trying import found

    _by_itself()
    came = next(_what_qt_needs(world))
    yield came
    if came.good:
        from ui.self_test import screens
        from ui.window.application import create_application

        yield from found(screens.shown(create_application(), sys.platform))


def _by_itself() -> None:
    """Have this process need no keyring and no display."""
    from app.record.keys import PLACE_VARIABLE, Place

    os.environ[PLACE_VARIABLE] = Place.FILE
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "*.debug=false;*.info=false;*.warning=false;qt.multimedia*=false")


def _what_qt_needs(world: World) -> Iterator[Found]:
    from ui.self_test.trying import Check, Wanting, found

    def there() -> str:
        missing = obstacle(world.machine, display=False)
        if missing is not None:
            raise Wanting(missing)
        from ui.self_test import screens, window

        return f"{len((screens, window))} parts"

    yield from found([Check("what Qt needs", there)])


def _screens(home: Home, folder: Path, world: World) -> Iterator[Found]:
    came = next(_what_qt_needs(world))
    yield came
    if not came.good:
        return
    from ui.self_test import screens, window
    from ui.self_test.trying import found
    from ui.window.application import create_application

    application = create_application()
    yield from found((*screens.checks(application, folder, sys.platform), window.check(application, home)))
