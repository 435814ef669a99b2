# SPDX-License-Identifier: Apache-2.0
"""`stepwell duty`: what is asked of the people of a site until when, and the records of it.

A duty is set, changed and ended in the name of a supervisor of the site.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from app.leading.facts import Proof, Terms
from ui.cli.arguments import Group, UsageError, whole
from ui.cli.days import date_of, day
from ui.cli.output import Row, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.duties.views import DutyCard, Order
    from ui.compose import Program

_VALID = {"once": 0, "year": 365, "three-years": 1095}
_STATUSES = ("current", "expiring", "overdue", "not_yet", "not_sure", "excused")
_COLUMNS = ("id", "module", "title", "met_by", "valid_days", "due", "set_by", "people", *_STATUSES)
_PERSON = ("person", "name", "status", "met", "due", "valid_until")
_ACT = ("at_ms", "action", "by", "about", "reason")


def register(commands: Group) -> None:
    """Declare set, list, show, end, excuse, remind, history and record."""
    group = commands.group("duty", help="what is asked of the people of a site until when, and training records")
    new = group.command(
        "set",
        _set,
        help="make a module a duty, for everybody of a site or for some; with --change, set one anew",
        example="duty set clean-hands --by SUPERVISOR --met-by check --again year --within 28",
    )
    new.add_argument("module", metavar="MODULE")
    new.add_argument("--change", metavar="DUTY", default="", help="change this duty instead of setting a new one")
    new.add_argument("--pack", metavar="PACK", default="", help="of this pack (default: what --by learns from)")
    _declare_order(new)
    shown = group.command("show", _show, help="show how a duty stands, and for whom", example="duty show DUTY --json")
    end = group.command("end", _end, help="ask a duty of nobody any more", example="duty end DUTY --by SUPERVISOR")
    excuse = group.command(
        "excuse",
        _excuse,
        help="do not ask a duty of one person, with a reason; with --again, ask it again",
        example="duty excuse DUTY ana --by SUPERVISOR --reason holiday",
    )
    excuse.add_argument("--reason", default="")
    excuse.add_argument("--again", action="store_true", help="ask it again of somebody who was excused")
    remind = group.command(
        "remind",
        _remind,
        help="set a follow-up for those who stand so; they and their supervisors see it",
        example="duty remind DUTY --by SUPERVISOR --status overdue",
    )
    remind.add_argument("--status", action="append", choices=["overdue", "expiring", "not_yet"], required=True)
    history = group.command(
        "history", _history, help="show who did what with a duty, and when", example="duty history DUTY"
    )
    for parser in (shown, end, excuse, remind, history):
        parser.add_argument("id", metavar="DUTY")
    excuse.add_argument("person", metavar="ID")
    for parser in (new, end, excuse, remind):
        parser.add_argument("--by", metavar="ID", required=True, help="the supervisor in whose name it is done")
    listed = group.command("list", _list, help="show the duties of a site", example="duty list --by SUPERVISOR --csv")
    record = group.command(
        "record",
        _record,
        help="show a person's training record, or with --site that of everybody; each of them sees the look",
        example="duty record ana --csv",
    )
    who = record.add_mutually_exclusive_group(required=True)
    who.add_argument("person", metavar="ID", nargs="?", default="")
    who.add_argument("--site", action="store_true", help="everybody of the site of --by, else of the device")
    for parser in (listed, record):
        parser.add_argument("--by", metavar="ID", default="", help="a supervisor of the site (default: the device's)")
    for parser in (listed, shown, record):
        parser.add_argument("--csv", action="store_true", help="as a table for spreadsheets")


def _declare_order(new: ArgumentParser) -> None:
    usual = Terms()
    new.add_argument("--met-by", choices=[each.value for each in Proof], default=usual.proof.value)
    new.add_argument("--again", choices=list(_VALID), default="year", help="how long it counts (default: year)")
    new.add_argument("--valid-days", metavar="N", type=whole(0, 3660), help="or so many days; 0: for good")
    until = new.add_mutually_exclusive_group()
    until.add_argument("--due", metavar="DATE", type=day, default=0, help="the day for all, YYYY-MM-DD in UTC")
    until.add_argument("--within", metavar="N", type=whole(0, 3660), default=28, help="or days after it is given")
    new.add_argument("--role", action="append", default=[], choices=["learner", "supervisor", "operator"])
    new.add_argument("--job", action="append", default=[], metavar="JOB", help="for who has this role of the pack")
    new.add_argument("--person", action="append", default=[], metavar="ID", help="for this person; may be repeated")
    new.add_argument(
        "--grace", metavar="N", type=whole(0, 366), default=usual.grace_days, help="days after the due day"
    )
    new.add_argument("--remind", metavar="N", type=whole(0, 366), default=usual.remind_days, help="days before it")
    new.add_argument("--share", metavar="N", type=whole(1, 100), default=usual.share, help="per cent of a check")
    new.add_argument("--questions", metavar="N", type=whole(1, 10), default=usual.per_outcome, help="for each outcome")
    new.add_argument("--tries", metavar="N", type=whole(1, 10), default=usual.tries)
    new.add_argument("--no-prior", action="store_true", help="what was learned elsewhere does not count")


def _order(args: Namespace) -> Order:
    from app.duties.views import Order

    valid = _VALID[args.again] if args.valid_days is None else args.valid_days
    terms = Terms(
        proof=Proof(args.met_by),
        valid_days=valid,
        grace_days=args.grace,
        remind_days=args.remind,
        share=args.share,
        per_outcome=args.questions,
        tries=args.tries,
        prior=not args.no_prior,
    )
    return Order(
        module=args.module,
        pack=args.pack,
        terms=terms,
        roles=tuple(args.role),
        jobs=tuple(args.job),
        people=tuple(args.person),
        due_day=args.due,
        within_days=args.within,
    )


def _set(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        card = program.duties.put(_order(args), by=args.by, duty=args.change)
        _spread(program, card.duty, args.by)
    _answer(world, _row(card), json=args.json)
    return 0


def _spread(program: Program, duty: str, by: str) -> None:
    """Write it to all records; whose record says more than is counted here yet gets it when they come in."""
    before, left = 0, program.duties.spread(duty, by)
    while left and left != before:
        before, left = left, program.duties.spread(duty, by)


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        rows = [_row(card) for card in program.duties.of_site(args.by)]
    _answer_rows(args, world, rows, _COLUMNS, empty="Nothing is asked here. Begin with: stepwell duty set --help")
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        view = program.duties.one(args.id)
    people: list[Row] = [
        {
            "person": each.learner,
            "name": each.name,
            "status": each.standing.status.value,
            "met": date_of(each.standing.met_day),
            "due": date_of(each.standing.due_day),
            "valid_until": date_of(each.standing.expires_day),
        }
        for each in view.people
    ]
    if args.json:
        print_json(world.out, {**_row(view.card), "standing": people})
    elif args.csv:
        _answer_rows(args, world, people, _PERSON, empty="")
    else:
        print_facts(world.out, _row(view.card))
        world.out.write("\n")
        print_table(world.out, people, _PERSON, empty="It is asked of nobody.")
    return 0


def _end(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.duties.end(args.id, args.by)
        _spread(program, args.id, args.by)
    _answer(world, {"id": args.id, "ended": True}, json=args.json)
    return 0


def _excuse(args: Namespace, world: World) -> int:
    if args.again and args.reason:
        raise UsageError("--again needs no --reason")
    with opened(args, world, write=True) as program:
        if args.again:
            program.duties.ask_again(args.id, args.person, args.by)
        else:
            program.duties.excuse(args.id, args.person, args.reason, args.by)
    _answer(world, {"id": args.id, "person": args.person, "excused": not args.again}, json=args.json)
    return 0


def _remind(args: Namespace, world: World) -> int:
    from app.duties.status import Status

    statuses = [Status(each) for each in args.status]
    with opened(args, world, write=True) as program:
        while program.duties.remind(args.id, statuses, args.by):
            pass
    _answer(world, {"id": args.id, "reminded": ", ".join(sorted(args.status))}, json=args.json)
    return 0


def _history(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        acts = program.duties.history(args.id)
    rows: list[Row] = [
        {"at_ms": a.at_ms, "action": a.action, "by": a.by, "about": a.about, "reason": a.reason, **a.details}
        for a in acts
    ]
    answer_rows(world.out, rows, _ACT, json=args.json, empty="Nothing was done with it on this device.")
    return 0


def _record(args: Namespace, world: World) -> int:
    from ui.duty_files import COLUMNS, record_csv, record_rows

    with opened(args, world, write=False) as program:
        who = program.training_records.people(args.by) if args.site else (args.person,)
        records = [program.training_records.of_person(each) for each in who]
    if args.csv and not args.json:
        world.out.write(record_csv(records))
        return 0
    rows: list[Row] = [dict(row) for record in records for row in record_rows(record)]
    answer_rows(world.out, rows, COLUMNS, json=args.json, empty="Nothing was asked.")
    return 0


def _row(card: DutyCard) -> Row:
    order, counts = card.order, {status.value: number for status, number in card.counts.items()}
    return {
        "id": card.duty,
        "pack": order.pack,
        "module": order.module,
        "title": card.title,
        "met_by": order.terms.proof.value,
        "valid_days": order.terms.valid_days,
        "due": date_of(order.due_day) or f"within {order.within_days} days",
        "for": " ".join([*order.roles, *order.jobs, *order.people]) or "everybody",
        "set_by": card.set_by if card.setter.value == "known" else f"({card.setter.value})",
        "people": card.people,
        **{name: counts.get(name, 0) for name in _STATUSES},
    }


def _answer(world: World, facts: Row, *, json: bool) -> None:
    if json:
        print_json(world.out, facts)
    else:
        print_facts(world.out, facts)


def _answer_rows(args: Namespace, world: World, rows: list[Row], columns: tuple[str, ...], *, empty: str) -> None:
    if args.csv and not args.json:
        import csv

        from ui.table_files import harmless

        writer = csv.writer(world.out, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows(
            [harmless(str(row[name] if row[name] is not None else "")) for name in columns] for row in rows
        )
    else:
        answer_rows(world.out, rows, columns, json=args.json, empty=empty)
