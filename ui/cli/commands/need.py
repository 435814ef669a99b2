# SPDX-License-Identifier: Apache-2.0
"""`stepwell need`: what learning is to help with at a site, one page each. They are written in the window."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from ui.cli.arguments import Group
from ui.cli.days import date_of
from ui.cli.output import Cell, answer_rows, print_facts, print_json
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.needs.needs import Need, Review

_COLUMNS = ("id", "site", "measure", "stage", "review")


def register(commands: Group) -> None:
    """Declare list and show."""
    group = commands.group("need", help="what learning is to help with at a site, and what came of it")
    group.command("list", _list, help="show the needs, those to be reviewed first", example="need list --json")
    show = group.command(
        "show", _show, help="show one need, with its key figure and who learned beside it", example="need show ID"
    )
    show.add_argument("id", metavar="ID")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.needs.listed()
    rows = [
        {
            "id": need.id,
            "site": need.site,
            "measure": need.sheet.measure,
            "stage": stage(need),
            "review": date_of(need.review_day),
        }
        for need in found
    ]
    answer_rows(
        world.out, rows, _COLUMNS, json=args.json, empty="There is no need yet. Write one in the window: My team."
    )
    return 0


def _show(args: Namespace, world: World) -> int:
    from ui.insight_tables import week_of

    with opened(args, world, write=False) as program:
        review = program.needs.review(args.id)
    if args.json:
        print_json(world.out, review)
        return 0
    print_facts(world.out, _facts(review))
    if review.figure is not None:
        world.out.write("\n")
        weeks = ((week_of(week.monday), week.value) for week in review.figure.weeks)
        world.out.writelines(f"{week}  {'-' if value is None else f'{value:g}'}\n" for week, value in weeks)
    return 0


def _facts(review: Review) -> dict[str, Cell]:
    need, sheet = review.need, review.need.sheet
    answer = "no: the work itself is in the way" if sheet.cause == "environment" else sheet.training
    return {
        "id": need.id,
        "site": need.site or None,
        "stage": stage(need),
        "made": date_of(need.made_ms // DAY_MS),
        "measure": sheet.measure or None,
        "key_figure": sheet.figure or None,
        "floor_says": sheet.said or None,
        "root_cause": sheet.root or None,
        "it_is": sheet.cause,
        "training_is_the_answer": answer,
        "topics": ", ".join(module for _, module in sheet.topics) or None,
        "success": sheet.success or None,
        "review": date_of(need.review_day),
        "people_who_learned_since": review.learned,
        "outcome": sheet.outcome or None,
    }


def stage(need: Need) -> str:
    """Return how far a need is: draft, open, due or closed."""
    return "closed" if need.closed_ms else "draft" if need.sheet.draft else "due" if need.due else "open"
