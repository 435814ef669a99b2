# SPDX-License-Identifier: Apache-2.0
"""`stepwell survey`: the pulse surveys of the packs here, and what came of them. Nobody can see who answered what."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from app.surveys.views import SurveyResults
from ui.cli.arguments import Group
from ui.cli.output import Row, answer_rows, print_json
from ui.cli.session import opened
from ui.cli.world import World

_LISTED = ("pack", "survey", "title", "questions", "minutes")
_COLUMNS = ("pack", "survey", "from", "to", "question", "answers", "how_often")


def register(commands: Group) -> None:
    """Declare list and results."""
    group = commands.group("survey", help="pulse surveys, and what came of them")
    group.command("list", _list, help="show the surveys that people here are asked", example="survey list --json")
    group.command(
        "results",
        _results,
        help="show how often each answer was given, for periods that are over and questions with five answers or more",
        example="survey results",
    )


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        known = program.surveys.known()
    rows: list[Row] = [
        {"pack": c.pack, "survey": c.id, "title": c.title, "questions": c.questions, "minutes": c.minutes}
        for c in known
    ]
    answer_rows(world.out, rows, _LISTED, json=args.json, empty="No pack that people here learn from has a survey.")
    return 0


def _results(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.surveys.results()
    if args.json:
        print_json(world.out, found)
    else:
        rows = [row for each in found for row in _rows(each)]
        answer_rows(world.out, rows, _COLUMNS, json=False, empty="No pack that people here learn from has a survey.")
    return 0


def _rows(survey: SurveyResults) -> Iterator[Row]:
    for period in survey.periods:
        place: dict[str, str | int | None] = {
            "pack": survey.pack,
            "survey": survey.id,
            "from": period.first,
            "to": period.last,
        }
        if period.running:
            yield {**place, "question": "", "answers": "", "how_often": "it is running: seen when it is over"}
        for result in period.questions:
            told = ", ".join(
                f"{words} {count}" for words, count in zip(result.question.scale, result.counts, strict=False)
            )
            yield {
                **place,
                "question": result.question.id,
                "answers": result.answers or "",
                "how_often": told or "not enough answers: five are needed",
            }
