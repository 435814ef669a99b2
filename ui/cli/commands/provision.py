# SPDX-License-Identifier: Apache-2.0
"""`stepwell provision`: a device is set up from one file, with nobody there. Done twice is done once."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import Row, answer_facts, answer_rows, print_json, printable
from ui.cli.session import home_of, secret_line
from ui.cli.world import World
from ui.repository_words import SOURCE
from ui.wording import fill

if TYPE_CHECKING:
    from app.settings.reading import Flaw
    from ui.provision.running import Outcome


def register(commands: Group) -> None:
    """Declare provision."""
    parser = commands.command(
        "provision",
        _run,
        help="set up this device from one file; what is so already stays, what is wrong is said before",
        example="provision provision.toml --dry-run",
    )
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="TOML; see docs/operator-guide.md")
    parser.add_argument("--dry-run", action="store_true", help="check it, and say what would be done")
    parser.add_argument(
        "--hash-pin", action="store_true", help="read a PIN from standard input and print its hash, for pin_hash"
    )


def _run(args: Namespace, world: World) -> int:
    if args.hash_pin is (args.file is not None):
        raise UsageError("name a file, or say --hash-pin")
    return _hash(args, world) if args.hash_pin else _provision(args, world)


def _hash(args: Namespace, world: World) -> int:
    from app.hashing import Argon2Hasher
    from app.pins import checked

    answer_facts(world.out, {"pin_hash": Argon2Hasher().hash(checked(secret_line(world, "PIN")))}, json=args.json)
    return 0


def _provision(args: Namespace, world: World) -> int:
    from ui.provision.running import STAY, NotBelieved, Wrong, checked, file_secrets, run, would
    from ui.provision.sheet import read_sheet

    home, sheet = home_of(args, world), read_sheet(args.file)
    try:
        settled = checked(home, sheet)
        if args.dry_run:
            outcomes = list(would(home, sheet, file_secrets(sheet, lambda _what, _needed: "", settled)))
        else:
            outcomes = list(run(home, sheet, file_secrets(sheet, partial(_typed, world), settled)))
    except Wrong as wrong:
        _answer(args, world, (), wrong.flaws)
        world.say("stepwell: Nothing was changed.")
        return 1
    except NotBelieved as problem:
        raise Failed(fill(SOURCE[problem.problem], problem.params)) from problem
    flaws = [flaw for each in outcomes for flaw in each.flaws]
    _answer(args, world, outcomes, flaws)
    return 1 if flaws or any(each.outcome == STAY for each in outcomes) else 0


def _typed(world: World, what: str, needed: bool) -> str:
    try:
        return secret_line(world, what)
    except UsageError:
        if needed:
            raise
        return ""


def _answer(args: Namespace, world: World, outcomes: Sequence[Outcome], flaws: Sequence[Flaw]) -> None:
    from ui.provision_words import told

    done: list[Row] = [{"step": each.step, "outcome": each.outcome} for each in outcomes]
    rows: list[Row] = [{"file": f.file, "line": f.line, "code": f.code, "why": told(f)} for f in flaws]
    if args.json:
        print_json(world.out, {"done": done, "flaws": rows})
    elif outcomes or not flaws:
        answer_rows(world.out, done, ("step", "outcome"), json=False, empty="The file asks for nothing.")
    for row in rows:
        world.say(f"stepwell: {printable(str(row['why']))}")
