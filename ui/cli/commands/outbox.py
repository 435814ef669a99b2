# SPDX-License-Identifier: Apache-2.0
"""`stepwell outbox`: the frozen statements, sent or not, and carrying them by hand."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.carrying_words import left_out
from ui.cli.arguments import Failed, Group
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts, answer_rows, printable
from ui.cli.session import opened, secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from app.carrying.folder import FileTaken

_STATES = ("waiting", "batched", "sent", "quarantined")
_COLUMNS = ("number", "event", "state", "bytes", "sent_ms", "problem")


def register(commands: Group) -> None:
    """Declare list, export, import, exchange, refused and release."""
    group = commands.group("outbox", help="the statements: waiting, sent, set aside")
    show = group.command("list", _list, help="show the statements, oldest first", example="outbox list --state waiting")
    show.add_argument("--state", choices=_STATES, help="only those in this state")
    export = group.command(
        "export",
        _export,
        help="write every statement to a file, for a device that no network reaches",
        example="outbox export all.jsonl",
    )
    export.add_argument(
        "file", metavar="FILE", type=Path, help="the file to write; what had the name before is replaced"
    )
    export.add_argument(
        "--manifests",
        action="store_true",
        help="also say what of each person is not in it, for the device that imports it",
    )
    export.add_argument("--code", action="store_true", help="close the file with a code, which is shown once")
    _coded(export)
    load = group.command(
        "import",
        _import,
        help="take over the statements of another device, to send them and to learn on from them",
        example="outbox import all.jsonl",
    )
    load.add_argument("file", metavar="FILE", type=Path, help="a file that `outbox export` wrote")
    _coded(load)
    exchange = group.command(
        "exchange",
        _exchange,
        help="leave this device's statements in a folder and take in those of all other devices there",
        example="outbox exchange /media/stick/stepwell",
    )
    exchange.add_argument("folder", metavar="FOLDER", type=Path, help="a folder on a stick, or one that is shared")
    _coded(exchange)
    refused = group.command(
        "refused",
        _refused,
        help="write the statements that were set aside to a file, each with the LRS's words",
        example="outbox refused refused.jsonl",
    )
    refused.add_argument("file", metavar="FILE", type=Path, help="the file to write, one JSON object a line")
    release = group.command(
        "release",
        _release,
        help="let the statements that were set aside wait again, once the cause is mended",
        example="outbox release 1042",
    )
    release.add_argument(
        "numbers", metavar="NUMBER", type=int, nargs="*", help="only these, by their numbers in the list (default: all)"
    )


def _list(args: Namespace, world: World) -> int:
    from app.record.outgoing import State

    states = (State(args.state),) if args.state else ()
    with opened(args, world, write=False) as program:
        rows = [
            {column: getattr(row, column) for column in _COLUMNS}
            for row in program.outbox.rows(*states, statements=False)
        ]
    answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="No statement is here.")
    return 0


def _coded(parser: ArgumentParser) -> None:
    parser.add_argument("--code-stdin", action="store_true", help="read the code of the files from standard input")


def _export(args: Namespace, world: World) -> int:
    """Write all frozen statements; those that wait for a trustworthy clock are frozen first, with the time known."""
    from app.carrying.box import new_code

    code = secret_line(world, "code") if args.code_stdin else new_code() if args.code else ""
    with opened(args, world, write=False) as program:  # beside an open window, where nothing is to be frozen first
        unsealed = program.outbox.unsealed()
        with how_far(world, Work.BUNDLE, args) as tell:
            count = 0 if unsealed else program.sticks.write(args.file, code, manifests=args.manifests, tell=tell)
    if unsealed:
        with opened(args, world, write=True) as program, how_far(world, Work.BUNDLE, args) as tell:
            count = program.sticks.write(args.file, code, manifests=args.manifests, tell=tell)
    facts: dict[str, Cell] = {"file": str(args.file), "statements": count}
    if args.code and not args.code_stdin:
        facts["code"] = code
    answer_facts(world.out, facts, json=args.json)
    if not code:
        world.say("Whoever has this file can read who (as an id) answered what. Keep it as you keep the device.")
    return 0


def _import(args: Namespace, world: World) -> int:
    from app.carrying.bundle import Taken
    from app.carrying.folder import FileTaken

    code, taken = secret_line(world, "code") if args.code_stdin else "", Taken()
    with opened(args, world, write=True) as program:
        with how_far(world, Work.EXCHANGE, args) as tell:
            for far in program.sticks.take(args.file, taken, code):
                tell(far.done, far.most)
        missing = program.sticks.missing()
    facts: dict[str, Cell] = {
        "statements": taken.statements,
        "new": taken.carried,
        "recorded": taken.recorded,
        "missing": missing,
    }
    answer_facts(world.out, facts, json=args.json)
    return _say_left(world, FileTaken(file=str(args.file), taken=taken))


def _exchange(args: Namespace, world: World) -> int:
    from app.carrying.folder import Exchanged

    code = secret_line(world, "code") if args.code_stdin else ""
    files: list[FileTaken] = []
    done = None
    with opened(args, world, write=True) as program:
        with how_far(world, Work.EXCHANGE, args) as tell:
            for step in program.sticks.exchange(args.folder, code, files):
                done = step if isinstance(step, Exchanged) else None
                if not isinstance(step, Exchanged):
                    tell(step.done, step.most)
        missing = program.sticks.missing()
    if done is None:
        raise Failed("the exchange ended early. Do it again")
    facts: dict[str, Cell] = {
        "statements": done.statements,
        "written": done.written,
        "files": len(done.files),
        "unchanged": done.passed,
        "new": sum(file.taken.carried for file in done.files),
        "recorded": sum(file.taken.recorded for file in done.files),
        "missing": missing,
    }
    answer_facts(world.out, facts, json=args.json)
    return max([_say_left(world, file) for file in done.files], default=0)


def _say_left(world: World, file: FileTaken) -> int:
    """Say in a sentence what of a file was left out, and return the exit status."""
    said = left_out(file)
    for sentence in said:
        world.say(f"stepwell: {printable(sentence)}")
    return 1 if said else 0


def _refused(args: Namespace, world: World) -> int:
    """Nothing is changed; what is written is what was sent, and what came back."""
    import msgspec

    from app.record.files import write_whole
    from app.record.outgoing import State

    with opened(args, world, write=False) as program:
        lines = [
            msgspec.json.encode(
                {"number": row.number, "lrs": row.problem, "statement": msgspec.Raw((row.statement or "null").encode())}
            )
            for row in program.outbox.rows(State.QUARANTINED)
        ]
    write_whole(args.file, b"".join(line + b"\n" for line in lines))
    answer_facts(world.out, {"file": str(args.file), "statements": len(lines)}, json=args.json)
    return 0


def _release(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program, program.managing("statements_released"):
        released = program.outbox.release(*args.numbers)
    answer_facts(world.out, {"released": released}, json=args.json)
    return 0
