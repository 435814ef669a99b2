# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner`: the people of this device, and what they work towards."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

import msgspec

from app.events import Mode
from ui.cli.arguments import Group, UsageError
from ui.cli.commands import enrol, jobs, learner_access, people
from ui.cli.days import date_of, day
from ui.cli.output import answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened, secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from app.views import PlanView
    from ui.compose import Program

_COLUMNS = ("id", "name", "role", "language", "pack")


def register(commands: Group) -> None:
    """Declare add, list, digest, plan, what is done with people, and how they get in."""
    group = commands.group("learner", help="the people of this device")
    add = group.command("add", _add, help="add a person", example='learner add --id ada --name "Ada Obi"')
    add.add_argument("--id", required=True, help="opaque id that leaves the device (a-z, 0-9, '.', '_', '-')")
    add.add_argument("--name", required=True, help="what the screens call them; stays on this device")
    add.add_argument("--role", default="learner", help="learner (default), supervisor or operator")
    add.add_argument("--language", default="en", help="language tag (default: en)")
    add.add_argument("--pack", default="", help="the pack they learn from (default: the first installed one)")
    add.add_argument("--pin-stdin", action="store_true", help="read a PIN from standard input")
    group.command("list", _list, help="show who is here", example="learner list --json")
    digest = group.command(
        "digest",
        _digest,
        help="show the fingerprints of a record and a learner model, equal on two devices when both are equal",
        example="learner digest ada --json",
    )
    digest.add_argument("id", metavar="ID")
    people.declare(group)
    jobs.declare(group)
    _declare_plan(group)
    learner_access.declare(group)
    enrol.declare(group)


def _declare_plan(group: Group) -> None:
    plan = group.command(
        "plan",
        _plan,
        help="show what a person works towards and the minutes left, or change it; what is not named stays",
        example="learner plan ada --goal clean-and-safe --mode exam --exam-date 2030-06-14",
    )
    plan.add_argument("id", metavar="ID")
    plan.add_argument(
        "--goal", metavar="MODULE", action="append", help="a module to get to, the most wanted first; may be repeated"
    )
    plan.add_argument("--mode", choices=[mode.value for mode in Mode], help="what the shift quizzes are for")
    plan.add_argument("--exam-date", metavar="DATE", type=day, help="YYYY-MM-DD (UTC); means --mode exam")
    plan.add_argument(
        "--away", metavar=("FROM", "TO"), nargs=2, type=day, help="first and last day away: nothing is due in between"
    )
    plan.add_argument("--pause", metavar="MODULE", action="append", help="a goal that rests; may be repeated")
    plan.add_argument("--go-on", metavar="MODULE", action="append", help="a goal that rests no more; may be repeated")
    plan.add_argument(
        "--leave-out", metavar="MODULE", action="append", help="a module that the way goes round; may be repeated"
    )
    plan.add_argument("--take-in", metavar="MODULE", action="append", help="a module that is left out no more")
    plan.add_argument("--weekly", metavar="SHIFTS", type=int, help="learn something in so many shifts a week; 0: none")
    plan.add_argument("--clear", action="store_true", help="forget the plan first")


def _add(args: Namespace, world: World) -> int:
    pin = secret_line(world, "PIN") if args.pin_stdin else None
    with opened(args, world, write=True) as program:
        card = program.accounts.add(
            id=args.id, name=args.name, role=args.role, language=args.language, pack=args.pack, pin=pin
        )
    row = {column: getattr(card, column) for column in _COLUMNS}
    answer_facts(world.out, row, json=args.json)
    return 0


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        rows = [{column: getattr(card, column) for column in _COLUMNS} for card in program.accounts.cards()]
    answer_rows(
        world.out, rows, _COLUMNS, json=args.json, empty="Nobody is here yet. Add somebody with: stepwell learner add"
    )
    return 0


def _digest(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        digest = program.digest(args.id)
    answer_facts(world.out, msgspec.to_builtins(digest), json=args.json)
    return 0


def _plan(args: Namespace, world: World) -> int:
    if args.exam_date and args.mode not in {None, Mode.EXAM.value}:
        raise UsageError("--exam-date belongs to --mode exam; name one of the two")
    asked = any((args.goal is not None, args.mode, args.exam_date, args.away, args.clear, args.weekly is not None))
    asked = asked or any((args.pause, args.go_on, args.leave_out, args.take_in))
    with opened(args, world, write=bool(asked)) as program:
        plan = _changed(program, args) if asked else program.planning.plan(args.id)
    facts = _plan_facts(args.id, plan)
    goals = [msgspec.to_builtins(goal) for goal in plan.goals]
    if args.json:
        print_json(world.out, {**facts, "left_out": list(plan.left_out), "goals": goals})
        return 0
    print_facts(world.out, facts)
    world.out.write("\n")
    columns = ("module", "title", "minutes", "low", "high", "paused")
    print_table(world.out, goals, columns, empty="No goal yet. Choose one with: stepwell learner plan ID --goal MODULE")
    return 0


def _changed(program: Program, args: Namespace) -> PlanView:
    """Record the plan with what was named on the command line; the rest stays as it was."""
    plan = program.planning.plan(args.id)
    goals = () if args.clear else tuple(goal.module for goal in plan.goals)
    mode = Mode(args.mode) if args.mode else Mode.EXAM if args.exam_date else Mode.LEARN if args.clear else plan.mode
    away = args.away or ((0, 0) if args.clear else (plan.away_from, plan.away_until))
    paused = () if args.clear else tuple(goal.module for goal in plan.goals if goal.paused)
    left_out = () if args.clear else plan.left_out
    weekly = 0 if args.clear else plan.weekly
    return program.planning.make_plan(
        args.id,
        goals if args.goal is None else tuple(args.goal),
        mode,
        exam_day=args.exam_date or (0 if args.clear else plan.exam_day),
        away_from=away[0],
        away_until=away[1],
        paused=_with(paused, args.pause, args.go_on),
        left_out=_with(left_out, args.leave_out, args.take_in),
        weekly=weekly if args.weekly is None else args.weekly,
    )


def _with(known: tuple[str, ...], more: list[str] | None, less: list[str] | None) -> tuple[str, ...]:
    """What was there, with some more and without some."""
    return tuple(each for each in dict.fromkeys((*known, *(more or ()))) if each not in (less or ()))


def _plan_facts(learner: str, plan: PlanView) -> dict[str, str | float | bool | None]:
    return {
        "learner": learner,
        "mode": plan.mode.value,
        "exam_date": date_of(plan.exam_day),
        "away_from": date_of(plan.away_from),
        "away_until": date_of(plan.away_until),
        "away_now": plan.away,
        "weekly": plan.weekly,
        "left_out": ", ".join(plan.left_out),
        "minutes": plan.minutes,
        "low": plan.low,
        "high": plan.high,
    }
