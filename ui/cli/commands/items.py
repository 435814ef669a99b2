# SPDX-License-Identifier: Apache-2.0
"""`stepwell items`: what people's answers say about the questions, and carrying it from device to device.

Reading commands: they work while the window is open. Merging needs no data folder at all.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from app.long_work import Work
from app.reporting.facts import Problem
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.how_far import how_far
from ui.cli.output import Row, answer_facts, answer_rows, print_json, print_table, printable
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.engine.item_quality import ItemQuality
    from app.item_file import ItemFile
    from app.item_report import GroupOf, ItemReport
    from app.items import LearnerLog, Replay
    from app.shelf import PackIndex
    from content_packs.model import ItemCalibration
    from ui.compose import Program

_REPORTED = ("pack", "what", "reports", "problem", "words", "notes")
PROBLEMS = {
    Problem.WRONG: "wrong",
    Problem.UNCLEAR: "not understood",
    Problem.WORD_OR_PICTURE: "a word or picture",
    Problem.OTHER: "something else",
}
_COLUMNS = (
    "item",
    "answers",
    "right",
    "expected",
    "by_chance",
    "discrimination",
    "difficulty",
    "sd",
    "drift",
    "exposure",
    "rapid",
    "remarks",
)


def register(commands: Group) -> None:
    """Declare report, export and merge."""
    group = commands.group("items", help="what people's answers say about the questions")
    report = group.command(
        "report",
        _report,
        help="show which questions to look at first and why",
        example="items report --pack care-essentials --by language --flagged",
    )
    report.add_argument("--pack", metavar="ID", help="this pack only (default: every installed one)")
    report.add_argument("--by", choices=("language", "role", "device"), help="is it fair to these groups of people?")
    report.add_argument("--flagged", action="store_true", help="only questions about which there is something to say")
    reported = group.command(
        "reported",
        _reported,
        help="show the questions and lessons that people reported a problem with and nobody saw to; not who it was",
        example="items reported --json",
    )
    reported.add_argument("--pack", metavar="ID", help="this pack only (default: every one)")
    export = group.command(
        "export",
        _export,
        help="write what is known about the questions, without saying who answered, for other devices or for a pack",
        example="items export from-kiosk.json",
    )
    export.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the file to write")
    export.add_argument("--pack", metavar="ID", help="this pack only (default: every installed one)")
    _pack_source(export)
    merge = group.command(
        "merge",
        _merge,
        help="add up the files of several devices; an older file of the same device counts no second time",
        example="items merge kiosk.json laptop.json --out all.json",
    )
    merge.add_argument("files", metavar="FILE", type=Path, nargs="+", help="files written by export or merge")
    merge.add_argument("--out", metavar="FILE", type=Path, help="the file to write")
    _pack_source(merge)


def _reported(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = [each for each in program.reporting.listed() if args.pack in {None, each.pack}]
    if args.json:
        print_json(world.out, found)
        return 0
    rows: list[Row] = [
        {
            "pack": each.pack,
            "what": each.item or each.lesson,
            "reports": each.people,
            "problem": ", ".join(f"{PROBLEMS[problem]} {count}" for problem, count in each.counts.items()),
            "words": each.words,
            "notes": " / ".join(each.notes),
        }
        for each in found
    ]
    answer_rows(world.out, rows, _REPORTED, json=False, empty="Nobody has reported a problem that is open.")
    return 0


def _pack_source(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--pack-source",
        metavar="DIR",
        type=Path,
        help="write calibration.toml into this source folder of a pack, for the next version to ship",
    )


def _report(args: Namespace, world: World) -> int:
    from app.item_report import item_report

    with opened(args, world, write=False) as program:
        replay, logs = _replayed(args, world, program)
        group_of = _groups(program, args.by)
        reports: list[tuple[ItemReport, PackIndex]] = []
        for pack in _packs(program, args.pack):
            index = program.shelf.index(pack)
            edition = replay.edition(pack, index.version)
            if edition is not None:
                reports.append((item_report(index, edition, logs, group_of), index))
    if args.json:
        print_json(world.out, [_chosen(report, flagged=args.flagged) for report, _ in reports])
    else:
        for number, (report, index) in enumerate(reports):
            world.out.write("\n" if number else "")
            _print_report(world, report, index, flagged=args.flagged)
    return 0


def _export(args: Namespace, world: World) -> int:
    from app.item_file import export

    if args.file is None and args.pack_source is None:
        raise UsageError("name the FILE to write, or a --pack-source")
    with opened(args, world, write=False) as program:
        _, logs = _replayed(args, world, program)
        found = export(logs, {pack: program.shelf.newest(pack) for pack in _packs(program, args.pack)})
    if args.file is not None:
        _write(args.file, found)
    return _answer(args, world, found, args.file)


def _merge(args: Namespace, world: World) -> int:
    from app.item_file import NotAnItemFile, merge_files, read_item_file

    if args.out is None and args.pack_source is None:
        raise UsageError("say where to with --out FILE, or --pack-source DIR")
    try:
        found = merge_files(read_item_file(file) for file in args.files)
    except NotAnItemFile as wrong:
        why = "was written by a newer Stepwell" if wrong.newer else "is not a file that `items export` wrote"
        raise Failed(f"{wrong.file} {why}; nothing was merged") from wrong
    if args.out is not None:
        _write(args.out, found)
    return _answer(args, world, found, args.out)


def _answer(args: Namespace, world: World, found: ItemFile, file: Path | None) -> int:
    """Write the calibration if it is asked for, and say what was written."""
    facts: dict[str, str | int] = {
        "devices": len({section.device for section in found.sections}),
        "answers": sum(section.answers for section in found.sections),
        "questions": len({(s.pack, item.item) for s in found.sections for item in s.items}),
    }
    if file is not None:
        facts["file"] = str(file)
    if args.pack_source is not None:
        entries = _calibrated(args.pack_source, found)
        facts["calibration"] = str(args.pack_source / "calibration.toml")
        facts["calibrated"] = len(entries)
    answer_facts(world.out, facts, json=args.json)
    return 0


def _calibrated(folder: Path, found: ItemFile) -> tuple[ItemCalibration, ...]:
    """Write `calibration.toml` into a pack's source folder and return its entries. Raises Failed."""
    from app.engine.curriculum import Curriculum
    from app.item_file import calibrations, totals
    from app.items import edition_of
    from content_packs.calibration import FILE, to_toml
    from content_packs.source import read_source

    source = read_source(folder)
    if source.pack is None or not source.buildable:
        raise Failed(f"{folder} is no pack that can be built. See why with: stepwell pack check {folder}")
    edition = edition_of(source.pack, Curriculum.from_pack(source.pack))
    entries = calibrations(totals(found), edition, source.pack.manifest.id, source.pack.calibration)
    if entries:
        (folder / FILE).write_text(to_toml(entries), encoding="utf-8", newline="\n")
    return entries


def _write(file: Path, found: ItemFile) -> None:
    file.write_bytes(msgspec.json.encode(found) + b"\n")


def _replayed(args: Namespace, world: World, program: Program) -> tuple[Replay, list[LearnerLog]]:
    from app.items import Replay

    replay, logs, learners = Replay(program.shelf), [], list(program.record.learners())
    with how_far(world, Work.ITEMS, args) as tell:
        for number, one in enumerate(learners):
            tell(number, len(learners))
            logs.append(replay.learner(one, program.record.events(one)))
    return replay, logs


def _packs(program: Program, pack: str | None) -> tuple[str, ...]:
    """Return the packs that are asked for. Raises Refusal("no_such_pack")."""
    if pack is None:
        return program.shelf.ids()
    program.shelf.newest(pack)
    return (pack,)


def _groups(program: Program, by: str | None) -> GroupOf | None:
    if by is None:
        return None
    if by == "device":
        return lambda sighting: sighting.device
    named = {card.id: card.language if by == "language" else card.role for card in program.accounts.cards()}
    return lambda sighting: named.get(sighting.learner, "")


def _chosen(report: ItemReport, *, flagged: bool) -> ItemReport:
    """Return the report, with `flagged` only the items about which there is something to say."""
    if not flagged:
        return report
    kept = _flagged(report)
    return replace(report, items=tuple(quality for quality in report.items if quality.item in kept))


def _flagged(report: ItemReport) -> set[str]:
    return _unfair(report) | {quality.item for quality in report.items if quality.remarks}


def _unfair(report: ItemReport) -> set[str]:
    return {dif.item for comparison in report.comparisons for dif in comparison.items if dif.flagged}


def _print_report(world: World, report: ItemReport, index: PackIndex, *, flagged: bool) -> None:
    """Print what to look at first, then what else was checked, then the figures."""
    from app.engine.fairness import LEAST_PER_GROUP
    from ui import items_words as words

    say = world.out.write
    say(f"{words.summary(report)}\n")
    for item, sentences in words.look_first(report, index).items():
        say(f"\n{item}: {printable(words.short_stem(index.items[item]))}\n")
        world.out.writelines(f"  {printable(sentence)}\n" for sentence in sentences)
    say(f"\n{words.edges_summary(report)}\n")
    for edge in report.edges:
        if edge.contradicted:
            say(f"  {printable(words.edge_sentence(edge, index))}\n")
    for comparison in report.comparisons:
        say(f"{printable(words.comparison_summary(comparison, LEAST_PER_GROUP))}\n")
    unfair = _unfair(report)
    kept = _chosen(report, flagged=flagged).items
    rows = [_row(quality, unfair=quality.item in unfair) for quality in kept if quality.answers]
    say("\n")
    print_table(world.out, rows, _COLUMNS, empty="There is nothing to say about any question yet.")


def _row(quality: ItemQuality, *, unfair: bool) -> Row:
    def short(value: float | None) -> float | None:
        return None if value is None else round(value, 2)

    return {
        "item": quality.item,
        "answers": quality.answers,
        "right": short(quality.right),
        "expected": short(quality.expected),
        "by_chance": quality.by_chance,
        "discrimination": short(quality.discrimination),
        "difficulty": short(quality.difficulty.mean),
        "sd": short(quality.difficulty.sd),
        "drift": short(quality.drift),
        "exposure": short(quality.exposure),
        "rapid": short(quality.rapid),
        "remarks": " ".join([*quality.remarks, *(["unfair"] if unfair else [])]),
    }
