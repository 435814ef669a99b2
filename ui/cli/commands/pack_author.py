# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack new` and `diff`: the beginning of a pack, and what a new version of one means for people.

Neither of them needs a data folder.
"""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import answer_facts, print_json, printable
from ui.cli.world import World

if TYPE_CHECKING:
    from content_packs.changes import Changes
    from content_packs.changes_told import Told
    from content_packs.model import Pack

_CANNOT = {
    "folder-exists": "The folder {0} is there already and not empty. Choose another name.",
    "id-bad": '"{0}" cannot be an id. Use lower-case letters, digits and hyphens, at most 64.',
    "language-bad": '"{0}" is no language tag. Write one like en, es or pt-BR.',
}


def declare(group: Group) -> None:
    """Declare new and diff in the group `pack`."""
    new = group.command(
        "new",
        _new,
        help="make a source folder with a small complete pack, full of notes, to change into your own",
        example="pack new fire-safety --language es",
    )
    new.add_argument("folder", metavar="FOLDER", type=Path, help="a folder that is not there yet")
    new.add_argument("--id", default="", help="the pack's id, which stays for ever (default: the folder's name)")
    new.add_argument("--title", default="", help="what it is called")
    new.add_argument("--author", default="", help="who writes it")
    new.add_argument("--language", default="", metavar="TAG", help="what you write it in, such as es (default: en)")
    diff = group.command(
        "diff",
        _diff,
        help="say what changed from one version of a pack to another, and what it means for people in the middle",
        example="pack diff fire-safety-1.0.0.stepwell fire-safety",
    )
    for name in ("old", "new"):
        diff.add_argument(name, metavar=name.upper(), type=Path, help="a source folder or a .stepwell file")


def _new(args: Namespace, world: World) -> int:
    from content_packs.new_pack import CannotMake, NewPack, new_pack

    facts = NewPack(args.id, args.title, args.author, args.language)
    try:
        pack_id, names = new_pack(args.folder, facts)
    except CannotMake as error:
        sentence = _CANNOT[error.code].format(error.what)
        raise Failed(sentence) if error.code == "folder-exists" else UsageError(sentence) from error
    except OSError as error:
        raise Failed(f"{args.folder} cannot be written: {error.strerror or type(error).__name__}.") from error
    if args.json:
        print_json(world.out, {"folder": str(args.folder), "id": pack_id, "files": names})
        return 0
    folder = printable(str(args.folder))
    answer_facts(world.out, {"folder": str(args.folder), "id": pack_id, "files": len(names)}, json=False)
    world.out.write(f"Look at it as people will: stepwell pack preview {folder}\nBegin with {folder}/pack.toml.\n")
    return 0


def _diff(args: Namespace, world: World) -> int:
    from content_packs.changes import changes
    from content_packs.changes_told import told

    old, new = _read(args.old), _read(args.new)
    if old.manifest.id != new.manifest.id:
        ids = f"{old.manifest.id} and {new.manifest.id}"
        raise Failed(f"These are two packs, {printable(ids)}, not two versions of one: nothing is kept between them.")
    found = changes(old, new)
    things = told(found, old)
    if args.json:
        print_json(world.out, _facts(found, things))
    else:
        world.out.writelines(f"{printable(line)}\n" for line in _lines(found, things))
    return 0


def _read(path: Path) -> Pack:
    from content_packs.archive import open_pack
    from content_packs.source import read_source

    if not path.exists():
        raise Failed(f"There is no {path}. Name a folder with a pack.toml in it, or a .stepwell file.")
    if not path.is_dir():
        return open_pack(path).pack
    source = read_source(path)
    if source.pack is None or not source.buildable:
        raise Failed(f"The pack in {path} cannot be built yet. See why with: stepwell pack check {path}")
    return source.pack


def _lines(found: Changes, things: tuple[Told, ...]) -> list[str]:
    from ui.change_words import headline, part_lines, sentence

    lines = [headline(found), *part_lines(found)]
    if found.nothing:
        return [*lines, "Nothing changed that anybody would see."]
    for heading, warning in (("Look at this first:", True), ("What it means for people:", False)):
        words = [f"  {sentence(each, found)}" for each in things if each.warning is warning]
        lines += ["", heading, *words] if words else []
    return lines


def _facts(found: Changes, things: tuple[Told, ...]) -> dict[str, object]:
    from ui.change_words import sentence

    parts = {
        word: {
            "new": part.new,
            "withdrawn": part.withdrawn,
            "changed": [{"id": each.id, "what": each.what} for each in part.changed],
            "same": part.same,
        }
        for word, part in found.parts.items()
    }
    return {
        "id": found.id,
        "old": found.old,
        "new": found.new,
        "nothing": found.nothing,
        "parts": parts,
        "renamed": [{"part": each.part, "old": each.old, "new": each.new, "kept": each.kept} for each in found.renamed],
        "about": found.manifest,
        "languages": {"new": found.languages_new, "gone": found.languages_gone, "changed": found.words_elsewhere},
        "media": found.media,
        "calibrated": found.calibrated,
        "people": [
            {"code": t.code, "warning": t.warning, "count": t.count, "ids": t.ids, "words": sentence(t, found)}
            for t in things
        ],
    }
