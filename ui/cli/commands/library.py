# SPDX-License-Identifier: Apache-2.0
"""`stepwell library`: what is in it, the organisation's own documents and links, and cards with codes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.days import date_of
from ui.cli.output import Cell, answer_facts, answer_rows
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.library.views import Filters, HouseThing, Row
    from app.own.facts import Ref

_OWN = ("id", "title", "media", "language", "minutes", "added")
_THINGS = ("kind", "pack", "id", "title", "minutes", "ways", "language", "must", "why")
_FOUND = ("kind", "pack", "id", "title", "minutes", "why", "snippet")
OF_PERSON = "the id of the person whose library it is: stepwell learner list"


def register(commands: Group) -> None:
    """Declare list, add, remove, code and find."""
    library = commands.group("library", help="what there is to learn and to look up, and the organisation's own")
    listed = library.command(
        "list",
        _list,
        help="list what is in somebody's library, what comes first for them first, or (--own) the organisation's own",
        example="library list ada --minutes 3",
    )
    listed.add_argument("learner", metavar="LEARNER", nargs="?", default="", help=OF_PERSON)
    listed.add_argument("--own", action="store_true", help="the organisation's own documents and links")
    _filters(listed)
    add = library.command(
        "add",
        _add,
        help="add a document or link of the organisation's own, for everybody at this device",
        example="library add Fire --file fire.pdf --words alarm",
    )
    add.add_argument("title", metavar="TITLE", help="its title, at most 120 signs")
    add.add_argument("--file", metavar="FILE", help="a PDF, a picture (PNG, JPEG) or plain text, at most 10 MB")
    add.add_argument("--address", metavar="ADDRESS", help="the address of a page, in place of a file")
    add.add_argument("--about", metavar="WORDS", default="", help="what it is for, in a line")
    add.add_argument("--words", metavar="WORDS", default="", help="other words under which people look for it")
    add.add_argument("--language", metavar="TAG", default="en", help="the language it is in (default: en)")
    add.add_argument("--minutes", metavar="COUNT", type=int, default=0, help="how long it takes; 0: not said")
    add.add_argument("--module", metavar="ID", action="append", default=[], help="a module that it belongs to")
    add.add_argument("--site", metavar="SITE", default="", help="the only site that it is for (default: every site)")
    remove = library.command(
        "remove", _remove, help="remove one of the organisation's own, with its file", example="library remove ID"
    )
    remove.add_argument("id", metavar="ID", help="see: stepwell library list --own")
    _declare_code(library)
    find = library.command(
        "find",
        _find,
        help="look for something in somebody's library, in their order",
        example="library find ada dry hands",
    )
    find.add_argument("learner", metavar="LEARNER", help=OF_PERSON)
    find.add_argument("words", metavar="WORDS", nargs="+", help="what is looked for, as somebody would say it")
    _filters(find)


def _declare_code(library: Group) -> None:
    code = library.command(
        "code",
        _code,
        help="show the code of one thing, and write its card to hang up (--card) or its picture (--png)",
        example="library code lesson care-essentials/dry-your-hands --card .",
    )
    code.add_argument("kind", metavar="KIND", help="lesson, story, example, checklist, document or house")
    code.add_argument("thing", metavar="THING", help="PACK/ID; of the organisation's own its id")
    code.add_argument("--card", metavar="FOLDER", help="write a page of A5 (HTML) into this folder")
    code.add_argument("--png", metavar="FILE", help="write the picture of the code alone")
    code.add_argument("--language", metavar="TAG", default="en", help="in which language the title is (default: en)")


def _filters(command: ArgumentParser) -> None:
    from app.library.views import Way

    command.add_argument("--minutes", metavar="COUNT", type=int, default=0, help="at most so many minutes")
    command.add_argument("--way", choices=[way.value for way in Way], default="", help="what one does with it")
    command.add_argument("--in-language", metavar="TAG", default="", help="only what is in this language")
    command.add_argument("--level", choices=("easy", "detail"), default="", help="only what has a text at this level")
    command.add_argument("--needed", choices=("must", "may"), default="", help="only what has to be learned, or may be")


def _wanted(args: Namespace) -> Filters:
    from app.library.views import Filters

    return Filters(minutes=args.minutes, way=args.way, language=args.in_language, level=args.level, must=args.needed)


def _list(args: Namespace, world: World) -> int:
    if args.own == bool(args.learner):
        raise UsageError("name the person whose library it is, or say --own")
    with opened(args, world, write=False) as program:
        if args.own:
            own = [_own(thing) for thing in program.things.own_things()]
            answer_rows(world.out, own, _OWN, json=args.json, empty="The organisation has nothing of its own here.")
            return 0
        view = program.things.view(args.learner, _wanted(args))
    rows = [_row(row) for row in (*view.first, *view.rest)]
    answer_rows(world.out, rows, _THINGS, json=args.json, empty="There is nothing like that in the library.")
    return 0


def _find(args: Namespace, world: World) -> int:
    from app.search.keeping import keep_up

    with opened(args, world, write=False) as program:
        keep_up(program.home, program.search.sources())
        result = program.things.find(args.learner, f"{' '.join(args.words)} ", _wanted(args))
    rows = [{**_row(row), "snippet": row.snippet.text if row.snippet else ""} for row in result.rows]
    answer_rows(world.out, rows, _FOUND, json=args.json, empty="Nothing was found. Try another word.")
    return 0


def _add(args: Namespace, world: World) -> int:
    if bool(args.file) == bool(args.address):
        raise UsageError("give --file or --address, one of the two")
    data = _drawn(_read(Path(args.file))) if args.file else b""
    with opened(args, world, write=True) as program:
        thing = program.house.add(
            args.title,
            data=data,
            address=args.address or "",
            about=args.about,
            words=args.words,
            language=args.language,
            minutes=args.minutes,
            modules=tuple(args.module),
            site=args.site,
        )
    answer_facts(world.out, _own(thing), json=args.json)
    return 0


def _read(file: Path) -> bytes:
    from app.library.house_checks import MOST_BYTES

    try:
        with file.open("rb") as stream:
            return stream.read(MOST_BYTES + 1) or b" "
    except OSError as error:
        raise Failed(f"The file {file.name} cannot be read. Check its name, and that you may open it.") from error


def _drawn(data: bytes) -> bytes:
    """A picture as it is kept: drawn anew. What is too large is refused as it is."""
    from app.bare_picture import JPEG, PNG
    from app.library.house_checks import LARGEST, MOST_BYTES

    if not data.startswith((PNG, JPEG)) or len(data) > MOST_BYTES:
        return data
    from ui.picture_files import without_camera

    return without_camera(data, widest=LARGEST)


def _remove(args: Namespace, world: World) -> int:
    with opened(args, world, write=True) as program:
        thing = program.house.remove(args.id)
    answer_facts(world.out, _own(thing), json=args.json)
    return 0


def _code(args: Namespace, world: World) -> int:
    from app.code_cards import card_png, grouped
    from app.record.files import write_whole
    from ui.code_cards import write_code_card

    with opened(args, world, write=False) as program:
        code, title = program.things.code(_ref(args), args.language)
        name = program.livery.livery().name
    facts: dict[str, Cell] = {"code": grouped(code), "title": title}
    if args.card:
        facts["card"] = str(write_code_card(code, title, Path(args.card), brand=lambda: name))
    if args.png:
        write_whole(Path(args.png), card_png(code))
        facts["png"] = args.png
    answer_facts(world.out, facts, json=args.json)
    return 0


def _ref(args: Namespace) -> Ref:
    from app.library.codes import CODED
    from app.own.facts import Ref, ThingKind

    kinds = {kind.value: kind for kind in CODED}
    if args.kind not in kinds:
        raise UsageError(f"KIND is one of: {', '.join(sorted(kinds))}")
    kind = kinds[args.kind]
    pack, _, thing = ("", "", args.thing) if kind is ThingKind.HOUSE else args.thing.partition("/")
    if not thing:
        raise UsageError("THING is PACK/ID, as: care-essentials/dry-your-hands")
    return Ref(pack=pack, kind=kind, thing=thing)


def _own(thing: HouseThing) -> dict[str, Cell]:
    return {
        "id": thing.id,
        "title": thing.title,
        "media": thing.media.value,
        "language": thing.language,
        "minutes": thing.minutes,
        "added": date_of(thing.added_ms // DAY_MS),
        "address": thing.address,
        "file": thing.file,
    }


def _row(row: Row) -> dict[str, Cell]:
    thing, why = row.thing, row.why
    said = " ".join(part for part in (why.code.value, str(why.people or ""), why.title) if part)
    return {
        "kind": thing.ref.kind.value,
        "pack": thing.ref.pack,
        "id": thing.ref.thing,
        "title": thing.title,
        "minutes": thing.minutes,
        "ways": " ".join(way.value for way in thing.ways),
        "language": thing.language,
        "must": thing.must,
        "why": said,
    }
