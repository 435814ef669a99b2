# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner enrol` and `stepwell enrol`: a second device of one person, such as the computer at home."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from app.record.files import write_whole
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts
from ui.cli.session import home_of, opened, secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from app.carrying.enrolling import Made


def declare(group: Group) -> None:
    """Declare enrol inside `stepwell learner`."""
    enrol = group.command(
        "enrol",
        _make,
        help="make the file with which a person goes on learning on a second device, and its code, shown once",
        example="learner enrol ada --out ada.enrolment",
    )
    enrol.add_argument("id", metavar="ID")
    enrol.add_argument("--out", metavar="FILE", type=Path, required=True, help="the file to write; it must not exist")
    enrol.add_argument(
        "--qr", metavar="FILE", type=Path, help="write a QR code too (SVG), where the file is small enough"
    )
    enrol.add_argument(
        "--same-key",
        action="store_true",
        help="let the LRS key of this device go along (better: a narrower one, set with `lrs set-home`)",
    )


def declare_home_key(group: Group) -> None:
    """Declare set-home inside `stepwell lrs`."""
    home = group.command(
        "set-home",
        _set_home,
        help="choose the LRS key that goes into enrolment files, narrower than this device's own",
        example="lrs set-home stepwell-homes --secret-stdin < secret.txt",
    )
    home.add_argument("key", metavar="KEY", help="user name or key of the credentials")
    home.add_argument("--secret-stdin", action="store_true", required=True, help="read the secret from standard input")


def register(commands: Group) -> None:
    """Declare enrol."""
    enrol = commands.command(
        "enrol",
        _take,
        help="take an enrolment file in, so that the person goes on learning on this device",
        example="enrol ada.enrolment --code-stdin < code.txt",
    )
    enrol.add_argument("file", metavar="FILE", type=Path, help="a file that `stepwell learner enrol` wrote")
    enrol.add_argument("--code-stdin", action="store_true", help="read the code from standard input")


def _set_home(args: Namespace, world: World) -> int:
    secret = secret_line(world, "secret")
    with opened(args, world, write=True) as program:
        program.enrolling.set_home_key(args.key, secret)
    answer_facts(world.out, {"home_key": args.key}, json=args.json)
    return 0


def _make(args: Namespace, world: World) -> int:
    for file in (args.out, args.qr):
        if file is not None and not file.absolute().parent.is_dir():
            raise Failed(f"there is no folder {file.absolute().parent}. Choose another place for the file")
        if file is not None and file.exists():
            raise Failed(f"{file} is there already, and is not replaced. Choose another name")
    with opened(args, world, write=True) as program:
        made = program.enrolling.make(args.id, same_key=args.same_key)
        write_whole(args.out.absolute(), made.text.encode() + b"\n", mode=0o600)
    qr = args.qr is not None and _write_qr(made.text, args.qr)
    _answer(args, world, made, qr=qr)
    return 0 if qr or args.qr is None else 1


def _answer(args: Namespace, world: World, made: Made, *, qr: bool) -> None:
    facts: dict[str, Cell] = {
        "learner": args.id,
        "file": str(args.out),
        "code": made.code,
        "good_until": f"{datetime.fromtimestamp(made.expires_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC",
        "lrs_key": "none" if not made.sends else "this device's" if made.own_key else "for homes",
        "packs_from": made.packs_from or None,
    }
    if args.qr is not None:
        facts["qr"] = str(args.qr) if qr else None
    answer_facts(world.out, facts, json=args.json)
    world.say("Tell the code apart from the file, and only to that person. It is shown this once and kept nowhere.")
    if args.qr is not None and not qr:
        world.say(f"stepwell: the file has {len(made.text)} characters, too many for a QR code. Hand over the file")


def _write_qr(text: str, file: Path) -> bool:
    from ui.letter_picture import letter_picture

    picture = letter_picture(text)
    if picture:
        write_whole(file.absolute(), picture, mode=0o600)
    return bool(picture)


def _take(args: Namespace, world: World) -> int:
    from app.carrying.letter import MOST_BYTES, read_letter
    from app.carrying.moving_in import still_good
    from app.clock import SystemClock
    from ui.moving_in import move_in

    if not args.code_stdin and not world.stdin.isatty():
        raise UsageError("say where the code comes from: --code-stdin")
    with args.file.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    letter = read_letter(content, secret_line(world, "code"))  # nothing is touched before the code is right
    still_good(letter, SystemClock().now_ms())
    with opened(args, world, write=True) as program, how_far(world, Work.SET_UP, args) as tell:
        arrived = move_in(program, letter, tell)
    who = arrived.who
    facts: dict[str, Cell] = {
        "learner": who.learner,
        "home": str(home_of(args, world).path),
        "sends": who.sends,
        "packs_from": who.packs_from or None,
        "packs_missing": ", ".join(arrived.missing) or None,
    }
    answer_facts(world.out, facts, json=args.json)
    if who.source_problem:
        from ui.repository_words import FAILED

        world.say(f"The source of packs was not taken over. {FAILED[who.source_problem]}")
    if arrived.missing:
        how = "stepwell pack update" if who.packs_from else "stepwell pack install FILE"
        world.say(f"What they learn from is not here yet. Get it with: {how}")
    if who.sends:
        world.say("What they did elsewhere comes with the next sync: by itself, or with: stepwell sync --once")
    world.say("The file was taken in and does not work here again. Delete it, and the code.")
    return 0
