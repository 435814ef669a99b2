# SPDX-License-Identifier: Apache-2.0
"""`stepwell outbox`: the frozen statements, sent or not."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import msgspec

from ui.cli.arguments import Failed, Group
from ui.cli.output import answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

_STATES = ("waiting", "batched", "sent", "quarantined")
_COLUMNS = ("number", "event", "state", "bytes", "sent_ms", "problem")


class _Statement(msgspec.Struct):
    """What is read of a statement in a file: its id, which is that of the event."""

    id: UUID


def register(commands: Group) -> None:
    """Declare list, export, import and release."""
    group = commands.group("outbox", help="the statements: waiting, sent, set aside")
    show = group.command("list", _list, help="show the statements, oldest first", example="outbox list --state waiting")
    show.add_argument("--state", choices=_STATES, help="only those in this state")
    export = group.command(
        "export",
        _export,
        help="write every statement to a file, one JSON statement a line",
        example="outbox export all.jsonl",
    )
    export.add_argument(
        "file", metavar="FILE", type=Path, help="the file to write; what had the name before is replaced"
    )
    load = group.command(
        "import",
        _import,
        help="take over the statements of a device that cannot send",
        example="outbox import all.jsonl",
    )
    load.add_argument("file", metavar="FILE", type=Path, help="a file that `outbox export` wrote")
    group.command(
        "release",
        _release,
        help="let the statements that were set aside wait again, once the cause is mended",
        example="outbox release",
    )


def _list(args: Namespace, world: World) -> int:
    from app.record.outbox import State

    states = (State(args.state),) if args.state else ()
    with opened(args, world, write=False) as program:
        rows = [
            {column: getattr(row, column) for column in _COLUMNS}
            for row in program.outbox.rows(*states, statements=False)
        ]
    answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="No statement is here.")
    return 0


def _export(args: Namespace, world: World) -> int:
    """Write all frozen statements; those that wait for a trustworthy clock are frozen first, with the time known."""
    with opened(args, world, write=False) as program:
        unsealed = program.outbox.counts().unsealed
        count = 0 if unsealed else _write_lines(args.file, program.outbox.texts())
    if unsealed:
        with opened(args, world, write=True) as program:
            program.seal()
            count = _write_lines(args.file, program.outbox.texts())
    answer_facts(world.out, {"file": str(args.file), "statements": count}, json=args.json)
    return 0


def _import(args: Namespace, world: World) -> int:
    statements = list(_read_lines(args.file))
    with (
        opened(args, world, write=True) as program,
        program.managing("statements_carried", statements=len(statements)),
    ):
        new = program.outbox.carry(statements)
    answer_facts(world.out, {"statements": len(statements), "new": new}, json=args.json)
    return 0


def _release(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program, program.managing("statements_released"):
        released = program.outbox.release()
    answer_facts(world.out, {"released": released}, json=args.json)
    return 0


def _write_lines(file: Path, lines: Iterable[str]) -> int:
    """Write the lines to a file that appears only when it is whole; return how many there were."""
    part = file.with_name(f"{file.name}.part")
    count = 0
    try:
        with part.open("w", encoding="utf-8", newline="\n") as out:
            for count, line in enumerate(lines, 1):  # noqa: B007 - the last one is returned
                out.write(f"{line}\n")
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return count


def _read_lines(file: Path) -> Iterator[tuple[str, str]]:
    """Yield id and text of each statement in a file. Raises Failed where a line is none."""
    with closing(file.open(encoding="utf-8", newline="\n")) as lines:
        number = 0
        try:
            for number, line in enumerate(lines, 1):  # noqa: B007 - said when a line fails
                text = line.rstrip("\r\n")
                if text:
                    yield str(msgspec.json.decode(text, type=_Statement).id), text
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise Failed(f"{file}: what follows line {number - 1} is no statement; nothing was taken over.") from error
