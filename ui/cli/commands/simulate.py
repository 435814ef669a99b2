# SPDX-License-Identifier: Apache-2.0
"""`stepwell simulate`: synthetic people answer through the real engine and recorder."""

from __future__ import annotations

from argparse import Namespace

from app.long_work import Work
from ui.cli.arguments import Group, UsageError, whole
from ui.cli.how_far import how_far
from ui.cli.output import answer_facts
from ui.cli.session import home_of
from ui.cli.world import World


def register(commands: Group) -> None:
    """Declare simulate."""
    simulate = commands.command(
        "simulate",
        _run,
        help="let synthetic people learn here: for demonstrations, load and tests",
        example="simulate --learners 3 --days 10 --seed 1",
    )
    who = simulate.add_mutually_exclusive_group(required=True)
    who.add_argument("--learners", metavar="N", type=whole(1, 100_000), help="add this many people")
    who.add_argument("--learner", metavar="ID", help="let this person who is here answer")
    simulate.add_argument("--days", metavar="D", type=whole(1, 3650), required=True, help="shifts, one a day")
    simulate.add_argument(
        "--seed", metavar="S", type=whole(0, 2**63 - 1), required=True, help="the same seed, the same answers"
    )
    simulate.add_argument(
        "--acknowledge",
        action="store_true",
        help="print a line of JSON (learner, answers so far) as soon as an answer is safe on the disk",
    )


def _run(args: Namespace, world: World) -> int:
    """Simulate. An acknowledgement is a line that is flushed: the answer was on the disk before it."""

    def acknowledge(learner: str, answers: int) -> None:
        if args.acknowledge:
            world.out.write(f'{{"learner": "{learner}", "answers": {answers}}}\n')
            world.out.flush()

    if args.acknowledge and args.json:
        raise UsageError("--acknowledge prints a line for each answer, --json one value; choose one")
    from ui.simulate import simulate

    with how_far(world, Work.SIMULATE, args) as tell:
        tally = simulate(
            home_of(args, world),
            learners=args.learners or 0,
            learner=args.learner or "",
            days=args.days,
            seed=args.seed,
            acknowledge=acknowledge,
            tell=tell,
        )
    facts = {
        "learners": tally.learners,
        "days": tally.days,
        "attempts": tally.attempts,
        "answers": tally.answers,
        "right": tally.right,
        "lessons": tally.lessons,
    }
    if not args.acknowledge:
        answer_facts(world.out, facts, json=args.json)
    return 0
