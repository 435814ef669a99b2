# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack check` and `stepwell pack translated`: what an author is told, and what an author answers to it."""

from __future__ import annotations

import argparse
import difflib
from argparse import Namespace
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.long_work import Work
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.how_far import how_far
from ui.cli.output import answer_facts, print_json, printable
from ui.cli.world import World

if TYPE_CHECKING:
    from content_packs.check import CheckReport
    from content_packs.findings import Finding


def declare(group: Group) -> None:
    """Declare check and translated in the group `pack`."""
    check = group.command(
        "check",
        _check,
        help="look at a source folder or a built pack and say what is wrong",
        example="pack check my-pack --ignore translation-part",
    )
    check.add_argument("path", metavar="DIR_OR_FILE", type=Path, help="a folder with a pack.toml, or a .stepwell file")
    check.add_argument("--sarif", action="store_true", help="print SARIF 2.1.0, for editors and build servers")
    check.add_argument(
        "--only", metavar="CODE", type=_code, action="append", default=[], help="tell of this alone (may be repeated)"
    )
    check.add_argument(
        "--ignore",
        metavar="CODE",
        type=_code,
        action="append",
        default=[],
        help="say nothing of this, unless it is an error (may be repeated)",
    )
    done = group.command(
        "translated",
        _translated,
        help="say that the words in a language fit the originals as they are now",
        example="pack translated my-pack es item/hands-when-1",
    )
    done.add_argument("folder", metavar="DIR", type=Path, help="a folder with a pack.toml")
    done.add_argument("language", metavar="LANGUAGE", help="the name of a folder in locale/")
    done.add_argument(
        "names", metavar="PART/ID", nargs="*", help="these alone, as in item/hands-when-1 (default: all of them)"
    )


def _code(text: str) -> str:
    from content_packs.findings import SEVERITIES

    if text in SEVERITIES:
        return text
    close = difflib.get_close_matches(text, SEVERITIES, 1)
    hint = f" Did you mean {close[0]}?" if close else " They are in docs/pack-checks.md."
    raise argparse.ArgumentTypeError(f"there is no finding {text!r}.{hint}")


def _check(args: Namespace, world: World) -> int:
    from content_packs.check import check_path
    from content_packs.findings import SEVERITIES

    if args.json and args.sarif:
        raise UsageError("Choose --json or --sarif.")
    for code in args.ignore:
        if SEVERITIES[code] == "error":
            raise UsageError(f"{code} is an error, and errors are never left out. Mend what it is about.")
    if not args.path.exists():
        raise Failed(f"There is no {args.path}. Name a folder with a pack.toml in it, or a .stepwell file.")
    with how_far(world, Work.CHECK_PACK, args) as tell:
        found = check_path(args.path, tell)
    report = _chosen(found, args.only, args.ignore)
    if args.sarif:
        from importlib.metadata import version

        from ui.sarif import sarif

        print_json(world.out, sarif(report, version("stepwell")))
    elif args.json:
        print_json(world.out, facts(report))
    else:
        world.out.writelines(f"{line(finding)}\n" for finding in report.findings)
        world.out.write(f"{summary(report, whole=not args.only)}\n")
    return 0 if report.passed else 1


def _chosen(report: CheckReport, only: list[str], ignore: list[str]) -> CheckReport:
    kept = tuple(f for f in report.findings if f.code not in ignore and (not only or f.code in only))
    excused = tuple(
        pair for pair in report.excused if pair[0].code not in ignore and (not only or pair[0].code in only)
    )
    return replace(report, findings=kept, excused=excused)


def _translated(args: Namespace, world: World) -> int:
    from content_packs.checks.translations import FILE, current_digests, read_digests, write_digests
    from content_packs.source import read_source

    pack = read_source(args.folder).pack
    if pack is None:
        raise Failed(f"The pack in {args.folder} cannot be read. See why with: stepwell pack check {args.folder}")
    variant = next((each for each in pack.variants if each.language == args.language), None)
    if variant is None:
        raise Failed(f"There is no folder locale/{args.language} in {args.folder}.")
    now = current_digests(pack, variant)
    for name in args.names:
        if name not in now:
            raise Failed(f"There are no words for {name} in {args.language}. Name it like item/hands-when-1.")
    file = args.folder / "locale" / args.language / FILE
    known = {name: value for name, value in read_digests(file).items() if name in now}
    new = {name: now[name] for name in args.names or now}
    write_digests(file, {**known, **new})
    answer_facts(world.out, {"file": str(file), "looked_at": len(new)}, json=args.json)
    return 0


_ALSO: Mapping[str, tuple[str, str]] = {
    "rating": ("question about oneself", "questions about oneself"),
    "term": ("word explained", "words explained"),
    "story": ("story", "stories"),
    "example": ("worked example", "worked examples"),
    "checklist": ("checklist", "checklists"),
    "role": ("role profile", "role profiles"),
    "programme": ("programme", "programmes"),
    "credential": ("micro-credential", "micro-credentials"),
    "coach": ("coach card", "coach cards"),
    "huddle": ("huddle sheet", "huddle sheets"),
    "document": ("document", "documents"),
    "survey": ("pulse survey", "pulse surveys"),
}
"""What the parts of a pack are called, one and several."""


def facts(report: CheckReport) -> dict[str, object]:
    """A report for `--json`, as docs/pack-checks.md describes it."""
    return {
        "id": report.id,
        "version": report.version,
        "competencies": report.competencies,
        "items": report.items,
        "lessons": report.lessons,
        "also": dict(report.also),
        "findings": [finding_facts(finding) for finding in report.findings],
    }


def finding_facts(finding: Finding) -> dict[str, str]:
    """One finding for `--json`."""
    from ui.findings import word

    why, mend = word(finding)
    return {"code": finding.code, "severity": finding.severity, "where": finding.where, "why": why, "mend": mend}


def line(finding: Finding) -> str:
    """One finding as one line: where, how bad, why, how to mend it, its code."""
    from ui.findings import word

    why, mend = word(finding)
    return printable(f"{finding.where}: {finding.severity}: {_stopped(why)} {mend} [{finding.code}]")


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."


def summary(report: CheckReport, *, whole: bool) -> str:
    """The last line: how much was found, and what is in the pack. `whole`: all that was found is in the report."""
    name = f"{report.id} {report.version}" if report.id else "This pack"
    counts = Counter(finding.severity for finding in report.findings)
    found = ", ".join(
        f"{count} {word if count == 1 else f'{word}s'}"
        for word, count in (
            ("error", counts["error"]),
            ("warning", counts["refused"] + counts["warning"]),
            ("note", counts["note"]),
        )
        if count or word != "note"
    )
    excused = f" {len(report.excused)} excused in pack.toml." if report.excused else ""
    size = f"{name}: {report.competencies} competencies, {report.items} items, {report.lessons} lessons."
    also = ", ".join(f"{count} {_ALSO.get(part, (part, part))[count > 1]}" for part, count in report.also.items())
    size += f" Also {also}." if also else ""
    built = ("; it can be built" if report.passed else "; it cannot be built") if whole else ""
    return f"{found}{built}.{excused} {size}"
