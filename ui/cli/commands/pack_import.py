# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack import`, `export` and `template`: questions in from what trainers have, and out for other programs.

None of them needs a data folder.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import answer_facts, print_json, printable
from ui.cli.world import World

if TYPE_CHECKING:
    from content_packs.exporting.losses import Exported
    from content_packs.importing.write_source import Written

_FORMATS = ("xlsx", "csv", "gift", "aiken", "moodle-xml")
_LOST = {
    "left-out": "{id} is left out: {format} has no place for it ({what}).",
    "unfinished": "{id} is left out: nobody could answer it yet ({what}). See: stepwell pack check",
    "unread": "{id} is left out: it cannot be read as a question that is graded ({what}).",
    "fields-lost": "{id} goes without {what}: {format} has no place for that.",
}


def declare(group: Group) -> None:
    """Declare import, export and template in the group `pack`."""
    bring = group.command(
        "import",
        _import,
        help="make a source folder of questions from a spreadsheet, GIFT, Aiken or Moodle XML, and say what was lost",
        example="pack import quiz.xml --out fire-safety --language en --licence CC-BY-4.0",
    )
    bring.add_argument("file", metavar="FILE", type=Path, help=f"one of: {', '.join(_FORMATS)}")
    _import_options(bring)
    template = group.command(
        "template",
        _template,
        help="write an empty table to fill with questions, with examples and what each column means",
        example="pack template questions.xlsx",
    )
    template.add_argument("file", metavar="FILE", type=Path, help="a new file, ending in .xlsx or .csv")
    give = group.command(
        "export",
        _export,
        help="write a pack's questions for other programs",
        example="pack export care-essentials --format gift --out care.gift",
    )
    give.add_argument("path", metavar="DIR_OR_FILE", type=Path, help="a source folder, or a .stepwell file")
    give.add_argument("--format", choices=("gift", "csv"), required=True, help="GIFT for Moodle, CSV for spreadsheets")
    give.add_argument("--out", metavar="FILE", type=Path, help="a new file (default: standard output)")


def _import_options(parser: ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--out", metavar="DIR", type=Path, help="a new folder")
    where.add_argument("--into", metavar="DIR", type=Path, help="a pack's source folder, to which questions are added")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, only say what would come of it")
    parser.add_argument("--format", choices=_FORMATS, default="", help="what the file is (default: found out)")
    parser.add_argument(
        "--pack-id", metavar="ID", default="", help="a new pack's id (default: made of the file's name)"
    )
    parser.add_argument("--title", default="", help="a new pack's title (default: the file's name)")
    parser.add_argument("--language", metavar="TAG", default="", help="a new pack's language (default: en)")
    parser.add_argument("--licence", default="", help="who may use the texts, as in CC-BY-4.0 (default: to fill in)")
    parser.add_argument("--author", default="", help="who wrote them (default: to fill in)")


def _import(args: Namespace, world: World) -> int:
    from content_packs.importing.report import CannotImport
    from ui.import_words import failed

    if args.out is None and args.into is None and not args.dry_run:
        raise UsageError("name a new folder with --out, a pack's folder with --into, or try with --dry-run")
    if args.into is not None and any((args.pack_id, args.title, args.language, args.licence, args.author)):
        raise UsageError(
            "a pack that is there keeps its id, title, language, licence and authors: they are in pack.toml"
        )
    try:
        written = _written(args)
    except CannotImport as error:
        raise Failed(failed(error)) from error
    _tell(args, world, written)
    return 0


def _written(args: Namespace) -> Written:
    from content_packs.importing.formats import read_any
    from content_packs.importing.write_source import PackFacts, add_to_source, write_source
    from ui.import_words import report_text

    imported = read_any(args.file, format_name=args.format)
    if args.into is not None:
        return add_to_source(imported, args.into, report_text, dry=args.dry_run)
    facts = PackFacts(args.pack_id, args.title, args.language, args.licence, args.author)
    folder = args.out if args.out is not None else Path(imported.title)
    return write_source(imported, folder, facts, report_text, dry=args.dry_run, look=args.out is not None)


def _tell(args: Namespace, world: World, written: Written) -> None:
    from ui.import_words import line_words, report_data, summary, word

    report = written.imported.report
    if args.json:
        where = {"folder": str(written.folder), "dry_run": args.dry_run}
        files = {"files": list(written.files), "added_to": list(written.added_to)}
        print_json(world.out, where | files | report_data(report))
        return
    for line in report.lines:
        if line.outcome != "kept":
            world.out.writelines(f"{printable(words)}\n" for words in _indented(line.outcome, line_words(line)))
    world.out.writelines(f"{printable(word(remark))}\n" for remark in report.remarks)
    world.out.write(f"{printable(summary(report))}\n")
    if args.dry_run:
        world.out.write(f"Nothing was written. There would be: {', '.join(written.files) or 'nothing new'}\n")
    elif written.files:
        world.out.write(
            f"Written to {printable(str(written.folder))}. Read {written.files[-1]}, then: stepwell pack check\n"
        )
    else:
        world.out.write("Nothing was written: there is no question in the file that is new and can be taken.\n")


def _indented(outcome: str, lines: Iterable[str]) -> list[str]:
    first, *rest = lines
    return [f"{outcome}: {first}", *rest]


def _template(args: Namespace, world: World) -> int:
    from content_packs.exporting.template import template

    ending = args.file.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise UsageError("the template's file ends in .xlsx or .csv")
    _write(args.file, template(workbook=ending == ".xlsx"))
    answer_facts(world.out, {"file": str(args.file)}, json=args.json)
    return 0


def _export(args: Namespace, world: World) -> int:
    exported = _exported(args)
    text = exported.text
    if args.out is not None:
        # Spreadsheets know UTF-8 by its mark only.
        _write(args.out, text.encode("utf-8-sig" if args.format == "csv" else "utf-8"))
    for loss in exported.losses:
        world.say(printable(_LOST[loss.code].format(id=loss.id, what=loss.what, format=args.format.upper())))
    if args.json:
        left_out = [{"id": loss.id, "code": loss.code, "what": loss.what} for loss in exported.losses]
        content = {"text": text} if args.out is None else {"file": str(args.out)}
        print_json(world.out, content | {"questions": exported.count, "losses": left_out})
    elif args.out is None:
        world.out.write(text)
    else:
        answer_facts(world.out, {"file": str(args.out), "questions": exported.count}, json=False)
    return 0


def _exported(args: Namespace) -> Exported:
    from content_packs.exporting.csv_file import to_csv
    from content_packs.exporting.gift_file import to_gift
    from content_packs.exporting.losses import Loss
    from content_packs.unfinished import read_unfinished

    if not args.path.exists():
        raise Failed(f"There is no {args.path}. Name a folder with a pack.toml in it, or a .stepwell file.")
    found = read_unfinished(args.path)
    if found is None:
        raise Failed(f"{args.path} is no source folder: there is no pack.toml in it that can be read.")
    exported = (to_gift if args.format == "gift" else to_csv)(found.items, found.competencies)
    unread = (Loss(place, "unread", kind or "no kind") for place, kind in found.skipped)
    return replace(exported, losses=(*exported.losses, *unread))


def _write(file: Path, content: bytes) -> None:
    from content_packs import files

    if file.exists():
        raise Failed(f"There is a file {file} already. Choose another name.")
    try:
        with files.part_of(file) as (out, part):
            out.write(content)
            files.flush(out)
            out.close()
            files.put_in_place(part, file)
    except OSError as error:
        raise Failed(f"{file} cannot be written: {error.strerror or type(error).__name__}.") from error
