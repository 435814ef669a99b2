# SPDX-License-Identifier: Apache-2.0
"""`stepwell explain`: what the program believes of a learner, how it came to that, and what would change it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, whole
from ui.cli.output import print_json, printable
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.explaining import Ground
    from ui.compose import Program


def register(commands: Group) -> None:
    """Declare explain."""
    explain = commands.command(
        "explain",
        _explain,
        help="show what is believed of a learner, how each answer and decision came about, and what would change them",
        example="explain ada --answers 3 --decisions 3",
    )
    explain.add_argument("learner", metavar="LEARNER", help="the learner's id")
    explain.add_argument("--pack", metavar="P", default="", help="another pack than the learner's own")
    explain.add_argument("--answers", metavar="N", type=whole(0, 10_000), default=10, help="the last N (default 10)")
    explain.add_argument("--decisions", metavar="N", type=whole(0, 10_000), default=10, help="the last N (default 10)")
    explain.add_argument("--competency", metavar="C", default="", help="of one competency only")
    explain.add_argument("--beside", metavar="OTHER", default="", help="where another learner got other questions")


def _explain(args: Namespace, world: World) -> int:
    from app.explaining import explain
    from ui.explained_lines import lines

    with opened(args, world, write=False) as program:
        card = program.accounts.card(args.learner)
        ground = _ground(program, args.learner, args.pack or card.pack)
        index = ground.index
        if args.competency and args.competency not in index.competencies:
            raise Failed(f"The pack {index.id} has no competency {args.competency}. Check its name in the pack.")
        found = explain(
            ground,
            answers=args.answers,
            decisions=args.decisions,
            competency=args.competency,
            other=_ground(program, program.accounts.card(args.beside).id, index.id) if args.beside else None,
        )
    if args.json:
        print_json(world.out, found)
        return 0
    world.out.writelines(f"{printable(line)}\n" for line in lines(found, index, card.name))
    return 0


def _ground(program: Program, learner: str, pack: str) -> Ground:
    """Return what explaining reads of a learner; that somebody looked is noted first."""
    from app.explaining import Ground
    from app.fold import Fold
    from app.rights import Right

    program.audit.looked(program.gate.need(Right.SEE_PERSON, learner), learner, "explain")
    return Ground(
        learner=learner,
        pack=pack,
        fold=Fold(program.shelf.curriculum),
        shelf=program.shelf,
        events=tuple(program.record.events(learner)),
        at_ms=program.record.now_ms(),
    )
