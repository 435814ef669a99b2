# SPDX-License-Identifier: Apache-2.0
"""`stepwell report`: is it working. Everything is counted together; nobody is named and small groups are not told.

Reading commands: they work while the window is open. `report bring` takes key figures in.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.figures.reading import MOST_BYTES, Order
from app.long_work import Work
from ui.cli.arguments import Failed, Group
from ui.cli.how_far import how_far
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table, printable
from ui.cli.session import opened
from ui.cli.world import World
from ui.insight_wording import NOTES, bad_line
from ui.table_files import Table, as_csv, as_html, as_xlsx

if TYPE_CHECKING:
    from app.reports.views import Far, Questions, Reading, Working

_MOST_BAD = 20


def register(commands: Group) -> None:
    """Declare the reports, and bring."""
    group = commands.group("report", help="what learning came to: counted together, never one person")
    told = {
        "learned": (
            _learned,
            "show how many knew each topic before it was learned and after, beside those who did not",
        ),
        "effects": (_effects, "show what each kind of adaptive decision comes to on the next day"),
        "engagement": (_engagement, "show when people learn, by weekday, part of the day and week"),
        "questions": (_questions, "show which questions mislead"),
        "fairness": (_fairness, "show what groups by language and site come to, and questions that are unfair to one"),
    }
    for name, (run, text) in told.items():
        _files(group.command(name, run, help=text, example=f"report {name} --csv {name}.csv"))
    figures = group.command(
        "figures",
        _figures,
        help="show the key figures that are here, or one of them beside learning in the same weeks",
        example='report figures "Falls" --xlsx falls.xlsx',
    )
    figures.add_argument("name", metavar="NAME", nargs="?", default="", help="one key figure (default: list them)")
    figures.add_argument("--site", metavar="SITE", help="of this site")
    _files(figures)
    bring = group.command(
        "bring",
        _bring,
        help="take in key figures by site and week from a CSV or XLSX file, all or nothing",
        example="report bring falls.csv --dry-run",
    )
    bring.add_argument("file", metavar="FILE", type=Path)
    bring.add_argument("--dry-run", action="store_true", help="only say what the file has and what cannot be used")
    bring.add_argument("--dates", choices=[each.value for each in Order], help="the order of day and month")


def _files(parser: ArgumentParser) -> None:
    for ending, what in (("csv", "a CSV file"), ("xlsx", "a workbook"), ("pdf", "a PDF with the bars drawn")):
        parser.add_argument(f"--{ending}", metavar="FILE", type=Path, help=f"write it as {what}")


def _learned(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, learned_table

    return _answer(args, world, (learned_table(_working(args, world), KEYS),))


def _effects(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, effects_table

    return _answer(args, world, (effects_table(_working(args, world), KEYS),))


def _engagement(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, cells_table, weeks_table

    found = _working(args, world).active
    return _answer(args, world, (cells_table(found, KEYS), weeks_table(found, KEYS)))


def _questions(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, questions_table

    return _answer(args, world, (questions_table(_of_questions(args, world), KEYS),))


def _fairness(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, fair_table, outcomes_table

    found = _of_questions(args, world)
    return _answer(args, world, (outcomes_table(found, KEYS), fair_table(found, KEYS)))


def _figures(args: Namespace, world: World) -> int:
    from ui.insight_tables import KEYS, beside_table, week_of

    with opened(args, world, write=False) as program:
        if args.name:
            beside = program.figures.beside(args.name, args.site)
            if beside is None:
                raise Failed(f"There is no key figure {args.name!r}. See which there are with: stepwell report figures")
            return _answer(args, world, (beside_table(beside, KEYS),))
        measures = program.figures.measures(args.site)
    rows = tuple((each.site, each.name, each.weeks, week_of(each.last)) for each in measures)
    return _answer(args, world, (Table("figures", ("site", "name", "weeks", "last"), rows),))


def _bring(args: Namespace, world: World) -> int:
    try:
        with args.file.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Failed(f"{args.file} cannot be read: {error.strerror}") from error
    with opened(args, world, write=not args.dry_run) as program:
        order = Order(args.dates) if args.dates else None
        reading = program.figures.look(content, args.file.name, order)
        if reading.ask:
            day = printable(reading.example)
            raise Failed(f"Is {day} a day and a month, or a month and a day? Say it with --dates dmy or --dates mdy.")
        for bad in reading.bad[:_MOST_BAD]:
            world.say(f"line {bad.line}: {printable(bad_line(bad.code, bad.params))}")
        if reading.bad[_MOST_BAD:]:
            world.say(f"and {len(reading.bad) - _MOST_BAD} lines more")
        brought = None if args.dry_run else program.figures.bring(reading)
    facts: dict[str, Cell] = {
        "figures": len(reading.figures),
        "measures": ", ".join(reading.measures) or None,
        "lines_not_used": len(reading.bad),
        "new": brought.new if brought else None,
        "replaced": brought.replaced if brought else None,
    }
    answer_facts(world.out, facts, json=args.json)
    return 0


def _working(args: Namespace, world: World) -> Working:
    from app.reports.views import Reading, Working

    return next(found for found in _read(args, world, Reading.WORKING) if isinstance(found, Working))


def _of_questions(args: Namespace, world: World) -> Questions:
    from app.reports.views import Questions, Reading

    return next(found for found in _read(args, world, Reading.QUESTIONS) if isinstance(found, Questions))


def _read(args: Namespace, world: World, reading: Reading) -> Iterator[Far | Working | Questions]:
    from app.reports.views import Far

    with opened(args, world, write=False) as program, how_far(world, Work.REPORTS, args) as tell:
        for step in program.reports.steps(reading):
            if isinstance(step, Far):
                tell(step.done, step.most)
            yield step


def _answer(args: Namespace, world: World, tables: Sequence[Table]) -> int:
    """Print the tables, and write the files that were asked for."""
    from app.record.files import write_whole

    worded = tuple(_noted(table) for table in tables)
    if args.csv:
        write_whole(args.csv, as_csv(worded))
    if args.xlsx:
        write_whole(args.xlsx, as_xlsx(worded))
    if args.pdf:
        write_whole(args.pdf, _pdf(worded))
    rows = [_rows(table) for table in tables]
    if args.json:
        print_json(world.out, rows[0] if len(rows) == 1 else dict(zip([t.title for t in tables], rows, strict=True)))
        return 0
    for number, (table, found) in enumerate(zip(worded, rows, strict=True)):
        world.out.write("\n" if number else "")
        print_table(world.out, found, table.headings, empty="There is nothing to tell yet.")
        world.out.writelines(f"{note}\n" for note in table.notes)
    return 0


def _rows(table: Table) -> list[Row]:
    return [dict(zip(table.headings, row, strict=True)) for row in table.rows]


def _noted(table: Table) -> Table:
    """The same with titles and notes as sentences."""
    title = NOTES.get(table.title, table.title)
    return replace(table, title=title, notes=tuple(NOTES.get(note, note) for note in table.notes))


def _pdf(tables: Sequence[Table]) -> bytes:
    from ui.copy_pdf import pdf
    from ui.unseen import unseen

    with unseen("en"):
        title = tables[0].title
        return pdf(as_html(tables, title), title, right_to_left=False)
