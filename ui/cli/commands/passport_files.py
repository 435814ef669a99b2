# SPDX-License-Identifier: Apache-2.0
"""`stepwell passport verify`, `accept`, `badges`, `badge` and `key`: files that are signed, and by whom they may be."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Group, UsageError
from ui.cli.output import Cell, Row, answer_facts, answer_rows, print_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.open_badge import BadgeSeen
    from app.passport.model import Checked, Entry, Vouched

_LINES = ("id", "says", "kind", "title", "day", "minutes")
_BADGES = ("submission", "title", "day")
_KEYS = ("name", "key", "since")
_MOST = 4_000_000
"""Bytes of a file that is looked at."""


def declare(group: Group) -> None:
    """Declare verify, accept, badges, badge and key."""
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
        example="passport key --trust home-a.json --name Harbour",
    )
    which = key.add_mutually_exclusive_group()
    which.add_argument("--export", metavar="FILE", type=Path, help="write the public half of this device's key")
    which.add_argument("--trust", metavar="FILE", type=Path, help="believe the key in this file from now on")
    which.add_argument("--distrust", metavar="KEY", help="believe this key no longer")
    key.add_argument("--name", default="", help="what whoever has the key is called here")


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
        yield {**row_of(vouched, own=False), "says": "issuer"}
    for entry in checked.passport.own:
        yield {**row_of(entry, own=True), "says": "holder"}


def row_of(line: Entry | Vouched, *, own: bool) -> dict[str, Cell]:
    """Return what is said of a line of a passport."""
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
