# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner jobs`: which jobs people have at their site; said in the name of a supervisor."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from ui.cli.arguments import Group, UsageError
from ui.cli.output import Row, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.jobs.views import Job, JobLine

_COLUMNS = ("id", "name", "jobs", "says")


def declare(group: Group) -> None:
    """Declare the command in the group `learner`."""
    jobs = group.command(
        "jobs",
        _jobs,
        help="show which jobs people have, or say which one person has; duties for a job come and go with it",
        example="learner jobs ana --set care-assistant --by SUPERVISOR",
    )
    jobs.add_argument("id", metavar="ID", nargs="?", default="", help="one person (default: everybody of the site)")
    what = jobs.add_mutually_exclusive_group()
    what.add_argument("--set", metavar="JOB", action="append", default=[], help="a role of the pack; may be repeated")
    what.add_argument("--none", action="store_true", help="it is not known any more")
    jobs.add_argument("--by", metavar="ID", default="", help="the supervisor in whose name it is said")


def _jobs(args: Namespace, world: World) -> int:
    changes = bool(args.set or args.none)
    if changes and not args.id:
        raise UsageError("name the person whose jobs they are")
    if changes and not args.by:
        raise UsageError("--by is needed: the supervisor in whose name it is said")
    with opened(args, world, write=changes) as program:
        if not args.id:
            rows = [_row(line) for line in program.jobs.of_site(args.by)]
            answer_rows(world.out, rows, _COLUMNS, json=args.json, empty="Nobody is here yet.")
            return 0
        if changes:
            program.jobs.put(args.id, tuple(args.set), by=args.by)
        found = program.jobs.one(args.id)
    answer_facts(world.out, {**_row(found.line), "choices": _ids(found.choices)}, json=args.json)
    return 0


def _row(line: JobLine) -> Row:
    return {"id": line.learner, "name": line.name, "jobs": _ids(line.jobs), "says": _ids(line.says)}


def _ids(jobs: tuple[Job, ...]) -> str:
    return " ".join(each.id for each in jobs)
