# SPDX-License-Identifier: Apache-2.0
"""`stepwell learner pin`, `reset-pin` and `badge`: how people get in. No PIN ever stands in the arguments."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.record.files import write_whole
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import answer_facts, answer_rows
from ui.cli.session import opened, secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Program


def declare(group: Group) -> None:
    """Declare pin, reset-pin and badge inside `stepwell learner`."""
    pin = group.command(
        "pin", _pin, help="give a person a PIN that they chose", example="learner pin ada --stdin < pin.txt"
    )
    pin.add_argument("id", metavar="ID")
    pin.add_argument("--stdin", action="store_true", help="read the PIN from standard input (a terminal asks for it)")
    _confirmed(pin)
    reset = group.command(
        "reset-pin",
        _reset_pin,
        help="give a person who forgot their PIN a temporary one, shown once, which they change when they sign in",
        example="learner reset-pin ada",
    )
    reset.add_argument("id", metavar="ID")
    reset.add_argument("--reason", default="", help="why, for the audit")
    _confirmed(reset)
    badge = group.command(
        "badge",
        _badge,
        help="make badges to print and cut out; or end those that were lost",
        example="learner badge ada ben --out cards.html --revoke",
    )
    badge.add_argument("ids", metavar="ID", nargs="+")
    badge.add_argument("--out", metavar="FILE", type=Path, help="write the cards to this HTML file, for A4")
    badge.add_argument("--revoke", action="store_true", help="end all badges that these people had")


def _confirmed(parser: ArgumentParser) -> None:
    parser.add_argument("--yes", action="store_true", help="do it although private notes may be lost")


def _pin(args: Namespace, world: World) -> int:
    if not args.stdin and not world.stdin.isatty():
        raise UsageError("say where the PIN comes from: --stdin")
    pin = secret_line(world, "PIN")
    with opened(args, world, write=True) as program:
        _warned(program, args)
        program.accounts.set_pin(args.id, pin)
    answer_facts(world.out, {"learner": args.id, "pin": "set"}, json=args.json)
    return 0


def _reset_pin(args: Namespace, world: World) -> int:
    from app.temporary_pins import HOURS

    with opened(args, world, write=True) as program:
        _warned(program, args)
        pin = program.accounts.reset_pin(args.id, reason=args.reason)
    answer_facts(world.out, {"learner": args.id, "temporary_pin": pin, "good_for_hours": HOURS}, json=args.json)
    return 0


def _warned(program: Program, args: Namespace) -> None:
    """Raise Failed, before anything has happened, where private notes would be lost and nobody has said yes."""
    lost = program.accounts.loses_on_reset(args.id)
    if lost and not args.yes:
        many = "1 private note" if lost == 1 else f"{lost} private notes"
        raise Failed(
            f"{args.id} has {many}, which nobody can read again without their recovery code. "
            "Ask whether they have it; then say --yes"
        )


def _badge(args: Namespace, world: World) -> int:
    if args.out is None and not args.revoke:
        raise UsageError("say what to do: --out FILE for new badges, --revoke to end lost ones, or both")
    people = list(dict.fromkeys(args.ids))
    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise Failed(f"there is no folder {args.out.absolute().parent}. Choose another place for the cards")
    with opened(args, world, write=True) as program:
        cards = [program.accounts.card(who) for who in people]  # all are known before anything is changed
        ended = {who: program.accounts.revoke_badges(who) if args.revoke else 0 for who in people}
        if args.out is not None:
            from app.badge_cards import cards_html
            from ui.badge_files import plate_of

            codes = [(card.name, program.accounts.issue_badge(card.id)) for card in cards]
            livery = program.livery.livery()
            page = cards_html(codes, livery, plate_of(livery))
            write_whole(args.out.absolute(), page.encode(), mode=0o600)
    rows = [{"id": who, "issued": int(args.out is not None), "revoked": ended[who]} for who in people]
    answer_rows(world.out, rows, ("id", "issued", "revoked"), json=args.json, empty="Nobody was named.")
    return 0
