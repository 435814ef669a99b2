# SPDX-License-Identifier: Apache-2.0
"""`stepwell team-goal` and `stepwell encouragement`: what a team wants to do together, and what encourages one person.

A goal is set in the name of a supervisor of the site. Nothing here says who takes part, or who did how much.
"""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.own.facts import Measure
from ui.cli.arguments import Group, whole
from ui.cli.days import date_of, day
from ui.cli.output import Row, answer_facts, answer_rows, print_facts, print_json
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.encouraging.views import TeamGoalCard

_COLUMNS = ("id", "counts", "target", "from", "until", "stage", "people", "together")


def register(commands: Group) -> None:
    """Declare set, list, end and show."""
    group = commands.group("team-goal", help="what the people of a site want to do together; sums, and no names")
    new = group.command(
        "set",
        _set,
        help="set a goal for the site of a supervisor, from today on; people take part or not",
        example="team-goal set --by SUPERVISOR --counts quizzes --target 60 --weeks 4",
    )
    new.add_argument("--by", metavar="ID", required=True, help="the supervisor in whose name it is set")
    new.add_argument("--counts", required=True, choices=[each.value for each in Measure], help="what is counted")
    new.add_argument("--target", metavar="N", required=True, type=whole(2, 9999), help="how many, all together")
    long = new.add_mutually_exclusive_group(required=True)
    long.add_argument("--weeks", metavar="N", type=whole(1, 52), help="for so many weeks")
    long.add_argument("--until", metavar="DATE", type=day, help="last day, YYYY-MM-DD in UTC")
    listed = group.command(
        "list",
        _list,
        help="show the goals of a site; people and sums only where three or more take part",
        example="team-goal list --by SUPERVISOR --json",
    )
    listed.add_argument("--by", metavar="ID", default="", help="a supervisor of the site (default: that of the device)")
    end = group.command("end", _end, help="end a goal before its time", example="team-goal end GOAL")
    end.add_argument("id", metavar="GOAL")
    own = commands.group("encouragement", help="what encourages one person, as they chose it")
    show = own.command(
        "show", _show, help="show what somebody turned on, and their badges", example="encouragement show ID"
    )
    show.add_argument("id", metavar="ID")


def _set(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        until = args.until or program.team_goals.today() + 7 * args.weeks - 1
        goal = program.team_goals.set(Measure(args.counts), args.target, until, by=args.by)
    answer_facts(world.out, _row(goal), json=args.json)
    return 0


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        goals = program.team_goals.of_site(args.by)
    empty = "No goal was set for this site. Set one with: stepwell team-goal set"
    answer_rows(world.out, [_row(goal) for goal in goals], _COLUMNS, json=args.json, empty=empty)
    return 0


def _end(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        goal = program.team_goals.end(args.id)
    answer_facts(world.out, _row(goal), json=args.json)
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        wishes = program.encouraging.wishes(args.id)
        badges = program.encouraging.badges(args.id) if wishes.badges else ()
    facts = {
        "badges": wishes.badges,
        "team_goals": wishes.team_goals,
        "reminders": wishes.reminders,
        "at_home": wishes.at_home,
        "streak": wishes.streak,
    }
    learned = [{"for": each.kind.value, "pack": each.pack, "title": each.title} for each in badges]
    if args.json:
        print_json(world.out, {**facts, "learned": learned})
    else:
        told = {name: "on" if on else "off" for name, on in facts.items()}
        print_facts(world.out, {**told, "learned": "; ".join(each["title"] for each in learned) or "-"})
    return 0


def _row(goal: TeamGoalCard) -> Row:
    return {
        "id": goal.goal,
        "counts": goal.measure.value,
        "target": goal.target,
        "from": date_of(goal.from_day),
        "until": date_of(goal.until_day),
        "stage": goal.stage,
        "people": goal.people,
        "together": goal.together,
    }
