# SPDX-License-Identifier: Apache-2.0
"""`stepwell sync`: one run of the delivery, without a window."""

from __future__ import annotations

import threading
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.long_work import Work
from ui.cli.arguments import Failed, Group
from ui.cli.commands.lrs import NONE_SET
from ui.cli.how_far import WORDS, Line, ended_by_hand
from ui.cli.output import Cell, answer_facts
from ui.cli.session import opened
from ui.cli.world import World
from ui.wording import problem

if TYPE_CHECKING:
    from app.sending_state import Progress


def register(commands: Group) -> None:
    """Declare sync."""
    sync = commands.command(
        "sync",
        _run,
        help="send what waits to the LRS and fetch what people did on other devices, once",
        example="sync --once --now --json",
    )
    sync.add_argument(
        "--once", action="store_true", required=True, help="one run, then end (the window syncs by itself)"
    )
    sync.add_argument("--now", action="store_true", help="do not wait for the next planned try")
    sync.add_argument(
        "--all",
        action="store_true",
        help="fetch everything that people did elsewhere again, as a new device would: after an LRS was put back, say",
    )
    sync.add_argument(
        "--resend",
        action="store_true",
        help="first let everything that was sent wait again, with the same ids: for another LRS that may not be read",
    )


def _run(args: Namespace, world: World) -> int:
    """One run. A network that is away is no failure: what waits, waits."""
    with opened(args, world, write=True) as program:
        if program.lrs() is None:
            raise Failed(NONE_SET)
        if args.all:
            with program.managing("everything_fetched_again"):
                program.roaming.fetching.start_over()
        if args.resend:
            program.send_again()
        with _seen(world, args) as (stopping, progress):
            report = program.delivery(stopping=stopping, progress=progress).run_once(now=args.now)
        quarantined = program.outbox.counts().quarantined
    code = report.problem.value if report.problem else ""
    facts: dict[str, Cell] = {
        "sent": report.sent,
        "waiting": report.waiting,
        "quarantined": quarantined,
        "again": report.again,
        "came_back": report.came_back,
        "offline": report.offline,
        "problem": code,
        "pull_problem": report.pull_problem.value if report.pull_problem else "",
        "words": report.words,
        "next_try_ms": report.next_try_ms,
        "stopped": report.stopped,
    }
    answer_facts(world.out, facts, json=args.json)
    if report.stopped:
        world.say(f"stepwell: Stopped: {WORDS[Work.SEND].stands}.")
    if code:
        world.say(f"stepwell: {problem(code)}")
    elif report.pull_problem:
        world.say(f"stepwell: sent, but what was done on other devices cannot be read: {problem(report.pull_problem)}")
    return 0


@contextmanager
def _seen(world: World, args: Namespace) -> Iterator[tuple[Callable[[], bool], Callable[[Progress], None]]]:
    """Show how far it is where somebody watches, and let Ctrl-C end the run after the batch that is on its way."""
    wanted, line = threading.Event(), Line(world, Work.SEND, args)

    def progress(now: Progress) -> None:
        line.say(*now.whole, "people" if now.people else "")

    with ended_by_hand(wanted.set):
        try:
            yield wanted.is_set, progress
        finally:
            line.end()
