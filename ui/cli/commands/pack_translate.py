# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack translate`: a pack's words to a translator as gettext PO, and back. Needs no data folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table, printable
from ui.cli.world import World

if TYPE_CHECKING:
    import polib

    from content_packs.source import Source
    from content_packs.translating.po_file import BadTranslation, TakenIn, Words

_BAD = {
    "po-broken": "{0} cannot be understood as a PO file here.",
    "po-encoding": "{0} is not UTF-8 text. Save it with the encoding UTF-8.",
    "po-large": "{0} is too large for a PO file.",
    "po-language": 'The file says that it is in "{0}". Name that language, or change its header.',
    "words-broken": "Nothing was taken in, as the pack would be broken by it:",
}
_MOST_NAMED = 20
_TOLD = (
    ("unknown", "unknown: the pack has no such text"),
    ("outdated", "outdated: the original is another one now; export again, then look at it"),
    ("fuzzy", "fuzzy: to be looked at by a translator"),
    ("waiting", "waiting: the rest of the same question, lesson or list is missing; it stays in the PO file"),
)


def declare(group: Group) -> None:
    """Declare translate in the group `pack`."""
    translate = group.command(
        "translate",
        _run,
        help="give a pack's words to a translator as gettext PO, and take them in again",
        example="pack translate fire-safety es export fire-safety.es.po",
    )
    translate.add_argument("folder", metavar="FOLDER", type=Path, help="a folder with a pack.toml")
    translate.add_argument("language", metavar="LANG", help="a language tag, such as es or pt-BR")
    translate.add_argument(
        "deed",
        choices=("export", "import", "status"),
        help="export: write FILE, or bring it up to date; import: put it into locale/LANG; status: how far it is",
    )
    translate.add_argument(
        "file", metavar="FILE.po", type=Path, nargs="?", help="the PO file (status: may be left out)"
    )
    translate.add_argument("--dry-run", action="store_true", help="import: say what would be done, and do nothing")


def _run(args: Namespace, world: World) -> int:
    from content_packs.names import LANGUAGE
    from content_packs.source import read_source
    from content_packs.translating.locale_files import BrokenLocale
    from content_packs.translating.po_file import BadTranslation

    if not LANGUAGE.fullmatch(args.language):
        raise UsageError(f'"{printable(args.language)}" is no language tag. Write one like es or pt-BR.')
    if args.file is None and args.deed != "status":
        raise UsageError(f"name the PO file to {args.deed}")
    source = read_source(args.folder)
    if source.pack is None or any(each.severity == "error" for each in source.findings):
        raise Failed(f"The pack in {args.folder} has errors. See them with: stepwell pack check {args.folder}")
    if source.pack.manifest.language == args.language:
        raise UsageError(f"{args.language} is what the pack is written in")
    try:
        return {"export": _export, "import": _import, "status": _status}[args.deed](args, world, source)
    except BrokenLocale as error:
        raise Failed(f"{error.file} cannot be understood. See why with: stepwell pack check {args.folder}") from error
    except BadTranslation as error:
        raise Failed(_bad(error)) from error
    except OSError as error:
        raise Failed(f"{error.filename or args.file}: {error.strerror or type(error).__name__}.") from error


def _words(args: Namespace, source: Source) -> Words:
    from content_packs.translating.po_file import read_words

    return read_words(args.folder, source, args.language)


def _po(args: Namespace) -> polib.POFile | None:
    from content_packs.translating.po_file import read_po

    return read_po(args.file, args.language) if args.file is not None and args.file.exists() else None


def _export(args: Namespace, world: World, source: Source) -> int:
    from content_packs import files
    from content_packs.translating.po_file import export

    if source.pack is None:
        return 1
    po = export(_words(args, source), source.pack, _po(args))
    with files.part_of(args.file) as (out, part):
        out.write(f"{po}\n".encode())
        files.flush(out)
        out.close()
        files.put_in_place(part, args.file)
    current = [entry for entry in po if not entry.obsolete]
    facts: dict[str, Cell] = {
        "file": str(args.file),
        "texts": len(current),
        "translated": sum(bool(e.msgstr) and "fuzzy" not in e.flags for e in current),
        "fuzzy": sum("fuzzy" in e.flags for e in current),
    }
    answer_facts(world.out, facts, json=args.json)
    _elsewhere(world, source)
    return 0


def _import(args: Namespace, world: World, source: Source) -> int:
    from content_packs.translating.po_file import take_in

    po = _po(args)
    if po is None:
        raise Failed(f"There is no file {args.file}. Make one with: stepwell pack translate … export")
    told = take_in(args.folder, source, args.language, po, dry=args.dry_run)
    if args.json:
        print_json(world.out, {"dry_run": args.dry_run, **vars(told)})
        return 0
    world.out.writelines(f"{printable(line)}\n" for line in _lines(told))
    if args.dry_run:
        world.out.write("Nothing was written.\n")
    return 0


def _lines(told: TakenIn) -> list[str]:
    lines = []
    for name, words in _TOLD:
        found: list[str] = getattr(told, name)
        if found:
            lines += [f"{len(found)} {words}", *(f"  {each}" for each in found[:_MOST_NAMED])]
            lines += [f"  and {len(found) - _MOST_NAMED} more"] if len(found) > _MOST_NAMED else []
    lines += [f"Notes between the lines of {name} are gone; those on its top are kept." for name in told.notes_lost]
    lines += [f"written: {name}" for name in told.files]
    return [*lines, f"{len(told.taken)} texts taken in, {len(told.same)} were there already."]


def _status(args: Namespace, world: World, source: Source) -> int:
    from content_packs.translating.progress import status

    found = status(_words(args, source), _po(args))
    rows: list[Row] = [
        {"part": part, "texts": wanted, "translated": done, "fuzzy": old}
        for part, (wanted, done, old) in found.parts.items()
    ]
    texts, translated, fuzzy = found.sums
    if args.json:
        print_json(world.out, {"texts": texts, "translated": translated, "fuzzy": fuzzy, "parts": rows})
        return 0
    print_table(world.out, rows, ("part", "texts", "translated", "fuzzy"), empty="There is nothing to translate.")
    world.out.write(f"{100 * translated // max(1, texts)} % of {texts} texts; {fuzzy} to be looked at again.\n")
    _elsewhere(world, source)
    return 0


def _elsewhere(world: World, source: Source) -> None:
    """Say which parts of the pack have words that no PO file holds yet."""
    from content_packs.checks.texts import PARTS as ALL
    from content_packs.checks.texts import objects
    from content_packs.translating.shapes import PARTS

    left = [part for part in ALL if part not in PARTS and source.pack is not None and objects(source.pack, part)]
    if left:
        world.say(f"stepwell: Not in the PO file, to be translated in locale/ by hand: {', '.join(left)}")


def _bad(error: BadTranslation) -> str:
    from ui.cli.commands.pack_check import line

    words = _BAD[error.code].format(printable(error.what))
    return "\n".join([words, *(line(finding) for finding in error.findings[:_MOST_NAMED])])
