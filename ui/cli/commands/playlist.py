# SPDX-License-Identifier: Apache-2.0
"""`stepwell playlist`: the lists of things to learn of one person, shared, and taken along as files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.output import answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.own.facts import Ref
    from app.playlists.views import PlaylistCard, PlaylistView

_LISTS = ("id", "title", "things", "done", "minutes", "shared", "maker")
_THINGS = ("kind", "pack", "id", "title", "minutes", "done", "missing")
_NO_LIST = "There is no playlist yet. Make one with: stepwell playlist make LEARNER TITLE"


def register(commands: Group) -> None:
    """Declare list, show, make, add, remove, share, take, export, import and drop."""
    group = commands.group("playlist", help="lists of things to learn that people make, share and take along")
    listed = group.command(
        "list", _list, help="show a person's lists, and those that colleagues share", example="playlist list ada"
    )
    listed.add_argument("learner", metavar="LEARNER")
    show = group.command(
        "show", _show, help="show what is in a list, and how far the person is", example="playlist show ada ID"
    )
    _of_one(show)
    make = group.command("make", _make, help="make an empty list and show its id", example="playlist make ada Nights")
    make.add_argument("learner", metavar="LEARNER")
    make.add_argument("title", metavar="TITLE", help="1 to 60 signs; it leaves the device with the learning record")
    for name, run, words in (
        ("add", _add, "put something at the end of"),
        ("remove", _remove, "take something out of"),
    ):
        change = group.command(
            name, run, help=f"{words} a list", example=f"playlist {name} ada ID lesson care-essentials/dry-your-hands"
        )
        _of_one(change)
        change.add_argument("kind", metavar="KIND", help="lesson, story, example, cycle, checklist, module, house, …")
        change.add_argument("thing", metavar="THING", help="PACK/ID; of the organisation's own its id")
    share = group.command(
        "share", _share, help="let the colleagues of the person's sites see a list", example="playlist share ada ID"
    )
    _of_one(share)
    share.add_argument("--end", action="store_true", help="no longer")
    take = group.command(
        "take",
        _take,
        help="make a colleague's list one's own and show the id of the copy",
        example="playlist take ben ada ID",
    )
    take.add_argument("learner", metavar="LEARNER")
    take.add_argument("maker", metavar="MAKER", help="the learner id of the colleague")
    take.add_argument("playlist", metavar="PLAYLIST")
    _declare_files(group)
    drop = group.command(
        "drop", _drop, help="take a list away; copies of it stay", example="playlist drop ada ID --yes"
    )
    _of_one(drop)
    drop.add_argument("--yes", action="store_true", help="do it; needed")


def _declare_files(group: Group) -> None:
    export = group.command(
        "export", _export, help="write a list into a small JSON file", example="playlist export ada ID week.json"
    )
    _of_one(export)
    export.add_argument("file", metavar="FILE", type=Path, help="a file that is not there yet")
    export.add_argument("--named", action="store_true", help="with the person's name in it")
    taken = group.command(
        "import", _import, help="make a list of such a file and show its id", example="playlist import ada week.json"
    )
    taken.add_argument("learner", metavar="LEARNER")
    taken.add_argument("file", metavar="FILE", type=Path)


def _of_one(command: ArgumentParser) -> None:
    command.add_argument("learner", metavar="LEARNER")
    command.add_argument("playlist", metavar="PLAYLIST", help="see: stepwell playlist list")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        view = program.playlists.lists(args.learner)
    rows = [_card(card) for card in (*view.mine, *view.team, *view.colleagues)]
    answer_rows(world.out, rows, _LISTS, json=args.json, empty=_NO_LIST)
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        view = program.playlists.open(args.learner, args.playlist)
    facts = {**_card(view.card), "changed_there": view.changed}
    if args.json:
        print_json(world.out, {**facts, "entries": _entries(view)})
        return 0
    print_facts(world.out, facts)
    world.out.write("\n")
    print_table(
        world.out, _entries(view), _THINGS, empty="Nothing is in it yet. Put something in: stepwell playlist add"
    )
    return 0


def _make(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        made = program.playlists.make(args.learner, args.title)
    return _made(made, args, world)


def _add(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.playlists.add(args.learner, args.playlist, _ref(args))
    return _show(args, world)


def _remove(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.playlists.remove(args.learner, args.playlist, _ref(args))
    return _show(args, world)


def _share(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        program.playlists.share(args.learner, args.playlist, shared=not args.end)
    return _show(args, world)


def _take(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        made = program.playlists.take(args.learner, args.maker, args.playlist)
    return _made(made, args, world)


def _export(args: Namespace, world: World) -> int:
    from app.record.files import write_whole

    if args.file.exists():
        raise Failed(f"There is a file {args.file} already. Choose another name.")
    with opened(args, world, write=False) as program:
        found = program.playlists.export(args.learner, args.playlist, named=args.named)
    write_whole(args.file.absolute(), found.data, mode=0o600)
    answer_facts(world.out, {"file": str(args.file)}, json=args.json)
    return 0


def _import(args: Namespace, world: World) -> int:
    from app.playlists.file import MOST_BYTES

    try:
        with args.file.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Failed(f"The file {args.file.name} cannot be read. Check its name.") from error
    with opened(args, world, write=True) as program:
        made = program.playlists.take_in(args.learner, data)
    return _made(made, args, world)


def _drop(args: Namespace, world: World) -> int:
    if not args.yes:
        raise UsageError("say --yes to take the list away")
    with opened(args, world, write=True) as program:
        program.playlists.drop(args.learner, args.playlist)
    answer_facts(world.out, {"dropped": args.playlist}, json=args.json)
    return 0


def _made(made: str, args: Namespace, world: World) -> int:
    answer_facts(world.out, {"playlist": made}, json=args.json)
    return 0


def _ref(args: Namespace) -> Ref:
    from app.own.facts import Ref, ThingKind

    kinds = [kind.value for kind in ThingKind]
    if args.kind not in kinds:
        raise UsageError(f"KIND is one of: {', '.join(kinds)}")
    kind = ThingKind(args.kind)
    pack, _, thing = ("", "", args.thing) if kind is ThingKind.HOUSE else args.thing.partition("/")
    if not thing:
        raise UsageError("THING is PACK/ID")
    return Ref(pack=pack, kind=kind, thing=thing)


def _card(card: PlaylistCard) -> dict[str, str | int | bool]:
    return {name: getattr(card, name) for name in _LISTS}


def _entries(view: PlaylistView) -> list[dict[str, str | int | bool]]:
    return [
        {
            "kind": entry.ref.kind.value,
            "pack": entry.ref.pack,
            "id": entry.ref.thing,
            "title": entry.title,
            "minutes": entry.minutes,
            "done": entry.done,
            "missing": entry.missing.value if entry.missing is not None else "",
        }
        for entry in view.entries
    ]
