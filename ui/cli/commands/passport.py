# SPDX-License-Identifier: Apache-2.0
"""`stepwell passport`: what people learned elsewhere and take along, what was earned as badge files, and the keys."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.output import Cell, Row, answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened, secret_line
from ui.cli.world import World
from ui.preflight import obstacle

if TYPE_CHECKING:
    from app.open_badge import BadgeSeen
    from app.passport.model import Checked, Entry, MyPassport, Vouched
    from ui.compose import Program

_KINDS = ("course", "talk", "event", "video", "book", "other")
_ENTRIES = ("id", "kind", "title", "day", "minutes", "where", "says")
_LINES = ("id", "says", "kind", "title", "day", "minutes")
_BADGES = ("submission", "title", "day")
_KEYS = ("name", "key", "since")
_MOST = 4_000_000


def register(commands: Group) -> None:
    """Declare list, add, remove, make, verify, accept, badges, badge and key."""
    group = commands.group("passport", help="what people learned elsewhere and take along, badge files, signing keys")
    listing = group.command(
        "list", _list, help="show what is in a person's passport", example="passport list ada --pin-stdin"
    )
    add = group.command(
        "add",
        _add,
        help="write something into a person's passport",
        example='passport add ada --kind talk --title "Dementia" --day 2026-09-04 --minutes 90 --pin-stdin',
    )
    add.add_argument("--kind", choices=_KINDS, default="course")
    add.add_argument("--title", required=True)
    add.add_argument("--where", default="")
    add.add_argument("--day", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD")
    add.add_argument("--minutes", type=whole(0, 100_000), default=0, metavar="N")
    add.add_argument("--evidence", action="append", default=[], metavar="NAME", help="what shows it; may be repeated")
    make = group.command(
        "make",
        _make,
        help="write a signed passport and its page to print into a folder",
        example="passport make ada --out . --pin-stdin",
    )
    make.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    make.add_argument("--without", action="append", default=[], metavar="LINE", help="leave this id out; repeated")
    make.add_argument("--lang", metavar="L", default="en", help="language tag of the page's words (default: en)")
    for parser in (listing, add, make):
        parser.add_argument("id", metavar="ID")
        parser.add_argument("--pin-stdin", action="store_true", required=True, help="the person's PIN, which opens it")
    _declare_files(group)


def _declare_files(group: Group) -> None:
    verify = group.command(
        "verify",
        _verify,
        help="say whether a passport or a badge file is genuine, without any network",
        example="passport verify ada.stepwell-passport --json",
    )
    verify.add_argument("file", metavar="FILE", type=Path)
    verify.add_argument("--name", default="", help="of a badge: compare whom it is about with this name")
    accept = group.command(
        "accept",
        _accept,
        help="let a line of a passport count for competencies of a person, or not",
        example="passport accept ada ada.stepwell-passport LINE --for hand-hygiene --by sue",
    )
    accept.add_argument("id", metavar="ID")
    accept.add_argument("file", metavar="FILE", type=Path)
    accept.add_argument("line", metavar="LINE", help="the id of the line, from verify")
    accept.add_argument(
        "--for", dest="counts", action="append", default=[], metavar="COMPETENCY", help="may be repeated"
    )
    accept.add_argument("--not", dest="reason", default="", metavar="WHY", help="it does not count, and why")
    accept.add_argument("--by", default="", metavar="ID", required=True, help="who decides")
    badges = group.command("badges", _badges, help="show what a person has earned", example="passport badges ada")
    badge = group.command(
        "badge",
        _badge,
        help="write what was earned as an Open Badges 3.0 file",
        example="passport badge ada SUBMISSION --out .",
    )
    for parser in (badges, badge):
        parser.add_argument("id", metavar="ID")
    badge.add_argument("submission", metavar="SUBMISSION", help="its id, from badges")
    badge.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    badge.add_argument("--with-name", action="store_true", help="put the person's name in it")
    key = group.command(
        "key",
        _key,
        help="show which keys are believed; hand out this device's own, believe or forget another",
        example='passport key --trust home-a.json --name Harbour',
    )
    which = key.add_mutually_exclusive_group()
    which.add_argument("--export", metavar="FILE", type=Path, help="write the public half of this device's key")
    which.add_argument("--trust", metavar="FILE", type=Path, help="believe the key in this file from now on")
    which.add_argument("--distrust", metavar="KEY", help="believe this key no longer")
    key.add_argument("--name", default="", help="what whoever has the key is called here")


# --- one's own


@contextmanager
def _signed_in(args: Namespace, world: World) -> Iterator[Program]:
    """The program with the person signed in: only their PIN opens what they wrote."""
    pin = secret_line(world, "PIN")
    with opened(args, world, write=True) as program:
        if not program.accounts.sign_in(args.id, pin).ok:
            raise Failed("That PIN does not fit. Nothing was opened.")
        yield program


def _list(args: Namespace, world: World) -> int:
    with _signed_in(args, world) as program:
        mine = program.passports.mine(args.id)
    said = {each.entry: "counts" if each.accepted else "does not count" for each in mine.answered}
    rows: list[Row] = [
        {**_row(each, own=True), "where": each.where, "says": said.get(each.id)} for each in mine.entries
    ]
    answer_rows(world.out, rows, _ENTRIES, json=args.json, empty="Nothing stands in this passport yet.")
    return 0


def _add(args: Namespace, world: World) -> int:
    from app.passport.model import Entry, EntryKind

    day = (args.day - date(1970, 1, 1)).days if args.day else 0
    with _signed_in(args, world) as program:
        entry = Entry(
            id=program.passports.new(),
            kind=EntryKind(args.kind),
            title=args.title,
            where=args.where,
            day=day,
            minutes=args.minutes,
            evidence=tuple(args.evidence),
        )
        kept = program.passports.keep(args.id, entry)
    answer_facts(world.out, _row(kept, own=True), json=args.json)
    return 0


def _make(args: Namespace, world: World) -> int:
    trouble = obstacle(world.machine, display=False)
    if trouble is not None:
        raise Failed(trouble)
    from ui.passport_paper import write_passport
    from ui.unseen import unseen
    from ui.window.passport_words import paper_of

    with _signed_in(args, world) as program:
        mine = program.passports.mine(args.id)
        entries, vouched = _chosen(mine, set(args.without))
        made, livery = program.passports.make(args.id, entries, vouched), program.livery.livery()
    args.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    with unseen(args.lang) as application:
        mirrored = application.isRightToLeft()
        files = write_passport(made, paper_of(made), args.out, livery, right_to_left=mirrored)
    facts: dict[str, Cell] = {"passport": str(files.passport), "page": str(files.paper), "key": made.mark.key}
    answer_facts(world.out, facts | {"number": made.mark.digest}, json=args.json)
    return 0


def _chosen(mine: MyPassport, without: set[str]) -> tuple[set[str], set[str]]:
    entries, vouched = ({each.id for each in lines} for lines in (mine.entries, mine.vouched))
    unknown = without - entries - vouched
    if unknown:
        raise UsageError(f"there is no line {min(unknown)} in this passport")
    return entries - without, vouched - without


# --- files


def _read(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(_MOST)


def _verify(args: Namespace, world: World) -> int:
    from app.errors import Refusal

    content = _read(args.file)
    with opened(args, world, write=False) as program:
        try:
            checked = program.accepting.check(content)
        except Refusal as refusal:
            if refusal.code != "no_passport":
                raise
            try:
                return _badge_seen(program.open_badges.check(content, args.name), args, world)
            except Refusal as other:
                raise (refusal if other.code == "not_signed" else other) from other
    facts, rows = _facts(checked), list(_rows(checked))
    if args.json:
        print_json(world.out, {**facts, "lines": rows})
    else:
        print_facts(world.out, facts)
        print_table(world.out, rows, _LINES, empty="")
    return 0


def _facts(checked: Checked) -> dict[str, Cell]:
    passport = checked.passport
    return {
        "what": "passport",
        "changed": False,
        "issuer": checked.standing.value,
        "known_as": checked.name,
        "says_it_is_from": passport.maker.name or passport.maker.organisation,
        "holder": passport.holder,
        "made": _day(passport.made_ms // 86_400_000),
        "key": checked.mark.key,
        "number": checked.mark.digest,
    }


def _rows(checked: Checked) -> Iterator[Row]:
    for vouched in checked.passport.vouched:
        yield {**_row(vouched, own=False), "says": "issuer"}
    for entry in checked.passport.own:
        yield {**_row(entry, own=True), "says": "holder"}


def _row(line: Entry | Vouched, *, own: bool) -> dict[str, Cell]:
    minutes = getattr(line, "minutes", 0) if own else 0
    return {
        "id": line.id,
        "kind": line.kind.value,
        "title": line.title,
        "day": _day(line.day) if line.day else None,
        "minutes": minutes or None,
    }


def _badge_seen(seen: BadgeSeen, args: Namespace, world: World) -> int:
    facts: dict[str, Cell] = {
        "what": "badge",
        "changed": False,
        "issuer": seen.signed.standing.value,
        "known_as": seen.signed.name,
        "says_it_is_from": seen.issuer,
        "title": seen.title,
        "valid_from": seen.valid_from,
        "holder": seen.named,
        "name_fits": seen.fits,
        "key": seen.signed.key,
    }
    answer_facts(world.out, facts, json=args.json)
    return 0


def _accept(args: Namespace, world: World) -> int:
    if bool(args.counts) is bool(args.reason):
        raise UsageError("name either --for, what it counts for, or --not, why it does not count")
    content = _read(args.file)
    with opened(args, world, write=True) as program:
        changed = program.accepting.judge(
            args.id, content, args.line, args.counts, accepted=not args.reason, reason=args.reason, by=args.by
        )
    answer_facts(world.out, {"line": args.line, "counts": not args.reason, "changed": changed}, json=args.json)
    return 0


def _badges(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        earned = program.open_badges.earned(args.id)
    rows: list[Row] = [
        {"submission": each.submission, "title": each.title, "day": _day(each.at_ms // 86_400_000)} for each in earned
    ]
    answer_rows(world.out, rows, _BADGES, json=args.json, empty="Nothing was earned yet.")
    return 0


def _badge(args: Namespace, world: World) -> int:
    from ui.badge_file import write_badge

    with opened(args, world, write=True) as program:
        made = program.open_badges.file(args.id, args.submission, named=args.with_name)
    args.out.mkdir(mode=0o700, parents=True, exist_ok=True)
    answer_facts(world.out, {"file": str(write_badge(made, args.out))}, json=args.json)
    return 0


# --- keys


def _key(args: Namespace, world: World) -> int:
    from app.record.files import write_whole

    changes = bool(args.export or args.trust or args.distrust)
    with opened(args, world, write=changes) as program:
        if args.export is not None:
            write_whole(args.export, program.signing.key_file(), mode=0o644)
        elif args.trust is not None:
            program.signing.trust(_read(args.trust), args.name)
        elif args.distrust:
            program.signing.distrust(args.distrust)
        own, known = program.signing.own(), program.signing.trusted()
    rows: list[Row] = [{"name": "(this device)", "key": own, "since": None}] if own else []
    rows += [{"name": each.name, "key": each.key, "since": _day(each.added_ms // 86_400_000)} for each in known]
    answer_rows(world.out, rows, _KEYS, json=args.json, empty="No key is known here yet; it is made at the first need.")
    return 0


def _day(number: int) -> str:
    return datetime.fromtimestamp(number * 86_400, UTC).strftime("%Y-%m-%d")
