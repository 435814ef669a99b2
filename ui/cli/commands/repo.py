# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo`: the organisation's side of a pack repository. All but `from-window` need no data folder."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path

from app.long_work import Work
from app.repository import names
from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.commands import repo_keys, repo_program, repo_rules
from ui.cli.commands.repo_folder import CODE, SOURCE_FILE, ask_passphrase, declare, entered, passphrase_option
from ui.cli.commands.settings import check_settings
from ui.cli.how_far import how_far
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table
from ui.cli.session import secret_line
from ui.cli.world import World

_ROLES = ("role", "version", "expires", "days_left", "keys", "threshold", "missing")
_PROGRAMS = ("version", "platform", "percent", "least_version", "least_data")
_FILES = ("file", "role", "bytes", "published")
_TOLD = {
    "roster": names.ROSTER,
    "rules": names.RULES,
    "programmes": names.PROGRAMMES,
    "settings": names.SETTINGS,
    "look": names.LOOK,
}


def register(commands: Group) -> None:
    """Declare the commands."""
    group = commands.group("repo", help="make a pack repository: files that any web server or stick can carry")
    repo_keys.declare_all(group)
    _declare_files(group)
    repo_rules.declare_rules(group)
    repo_program.declare_programs(group)
    publish = declare(
        group, "publish", _publish, "sign what was changed and copy the repository", "publish --to /media/stick/packs"
    )
    refresh = declare(group, "refresh", _refresh, "renew the signatures before they run out", "refresh --root")
    refresh.add_argument("--root", action="store_true", help="renew the trust too; asks for the backup code")
    for parser in (publish, refresh):
        parser.add_argument("--to", metavar="DIR", type=Path, help="copy it here too: a web folder, a stick")
        parser.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="another key file")
        passphrase_option(parser)
    declare(group, "status", _status, "show what is offered, who signs, and what runs out when", "status --json")


def _declare_files(group: Group) -> None:
    add = declare(group, "add", _add, "offer packs, and tell the devices something", "add care-1.2.0.stepwell")
    add.add_argument("packs", metavar="FILE_OR_DIR", type=Path, nargs="*", help="a .stepwell file or a source folder")
    add.add_argument("--as", dest="author", default="", metavar="AUTHOR", help="in the name of this author")
    for name in _TOLD:
        add.add_argument(f"--{name}", metavar="FILE", type=Path, help=f"the {name} that devices take over, closed")
    add.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    withdraw = declare(group, "withdraw", _withdraw, "offer a file no longer", "withdraw packs/care/1.2.0.stepwell")
    withdraw.add_argument("file", metavar="NAME", help="as `stepwell repo status` shows it")
    delegate = declare(
        group,
        "delegate",
        _delegate,
        "let an author publish certain packs and no others",
        "delegate ana --pack care-essentials --key ana.key.pub",
    )
    delegate.add_argument("author", metavar="AUTHOR", help="a name of a-z, 0-9 and '-'")
    delegate.add_argument("--pack", metavar="ID", action="append", default=[], help="the pack's id; may be repeated")
    delegate.add_argument(
        "--key", metavar="PUB", type=Path, action="append", default=[], help="the author's public key"
    )
    delegate.add_argument("--threshold", metavar="N", type=whole(1, 20), default=1, help="so many of them have to sign")
    delegate.add_argument("--dismiss", action="store_true", help="let the author publish nothing any more")
    author = group.command(
        "author",
        _author,
        help="make a folder for an author, of what was published; it holds no secret",
        example="repo author anas-packs --from /media/stick/packs --name Sunrise",
    )
    author.add_argument("folder", metavar="DIR", type=Path, help="a new folder")
    author.add_argument("--from", dest="published", metavar="DIR", type=Path, required=True, help="what was published")
    author.add_argument("--name", required=True, help="the organisation")
    receive = declare(group, "receive", _receive, "take over what an author has added and signed", "receive anas-packs")
    receive.add_argument("folder", metavar="DIR", type=Path, help="the author's folder")


# --- files


def _add(args: Namespace, world: World) -> int:
    told = {name: file for name in _TOLD if (file := getattr(args, name)) is not None}
    if not args.packs and not told:
        raise UsageError("name a pack, or one of --roster, --rules, --programmes, --settings and --look")
    rows: list[Row] = []
    with entered(args.repo) as office:
        for path in args.packs:
            with how_far(world, Work.OFFER_PACKS, args) as tell:
                report = office.add(path, args.author, dry_run=args.dry_run, tell=tell)
            if not report.passed:
                raise Failed(
                    f"{path} has errors, so it is not offered. See them with: stepwell pack check {path}. "
                    f"{len(rows)} before it were {'looked at' if args.dry_run else 'added'}."
                )
            rows.append({"file": names.pack_target(report.id, report.version), "role": args.author or "targets"})
        for name, file in told.items():
            content = _told(name, file)
            if not args.dry_run:
                office.tell(_TOLD[name], content)
            rows.append({"file": _TOLD[name], "role": "targets"})
    if args.json:
        print_json(world.out, rows)
    else:
        print_table(world.out, rows, ("file", "role"), empty="")
    world.say("This was a dry run: nothing was changed." if args.dry_run else "Next: stepwell repo publish")
    return 0


def _told(name: str, file: Path) -> bytes:
    """Return what devices are told, and refuse what they could not read. Raises Refusal, Failed.

    Rules and look may stand in one file; each goes by itself, so that an older program takes the rules.
    """
    import tomllib

    from app.organisation_file import RulesBroken, rules_text
    from app.people.roster_file import read_roster

    content = file.read_bytes()
    if name == "roster":
        read_roster(content, file.name)
        return content
    try:
        text = content.decode()
        if name in {"rules", "look"}:
            return rules_text(text).encode() if name == "rules" else _look(text, file)
        if name == "settings":
            check_settings(content, file)
        else:
            from app.repository.applying import read_programmes

            read_programmes(text)
    except RulesBroken as broken:
        raise Failed(
            f"{file.name}, line {broken.line}, is neither rule nor look. Look closer with: stepwell organisation set"
        ) from broken
    except (tomllib.TOMLDecodeError, ValueError) as broken:
        raise Failed(f"{file.name} cannot be read by devices: {broken}") from broken
    return content


def _look(text: str, file: Path) -> bytes:
    """The look of a file with its logos, as devices keep it. Raises Failed, RulesBroken."""
    import msgspec

    from app.livery import tidy
    from app.organisation_file import read_organisation
    from ui.cli.commands.organisation_look import with_logos

    look = read_organisation(text).look
    if look is None:
        raise Failed(f"{file.name} has no [look]. Begin it with a line [look]")
    return msgspec.json.encode(tidy(with_logos(look, file.parent)))


def _withdraw(args: Namespace, world: World) -> int:
    with entered(args.repo) as office:
        office.withdraw(args.file)
    answer_facts(world.out, {"withdrawn": args.file}, json=args.json)
    world.say("What devices have installed stays. Next: stepwell repo publish")
    return 0


def _delegate(args: Namespace, world: World) -> int:
    if args.dismiss is bool(args.pack or args.key):
        raise UsageError("name --pack and --key, or --dismiss alone")
    with entered(args.repo) as office:
        if args.dismiss:
            office.dismiss(args.author)
        else:
            office.delegate(args.author, args.key, args.pack, args.threshold)
    facts: dict[str, Cell] = {"author": args.author, "packs": ", ".join(args.pack), "threshold": args.threshold}
    answer_facts(world.out, facts, json=args.json)
    world.say("Next: stepwell repo publish")
    return 0


def _author(args: Namespace, world: World) -> int:
    with entered(args.folder, making=True) as office:
        office.author(args.published, name=args.name)
    answer_facts(world.out, {"folder": str(args.folder)}, json=args.json)
    world.say("Next: stepwell repo add --as AUTHOR, then stepwell repo sign --key FILE, then hand the folder back.")
    return 0


def _receive(args: Namespace, world: World) -> int:
    with entered(args.repo) as office, how_far(world, Work.OFFER_PACKS, args) as tell:
        rows: list[Row] = [{"file": path} for path in office.receive(args.folder, tell)]
    if args.json:
        print_json(world.out, rows)
    else:
        print_table(world.out, rows, ("file",), empty="No file is new; the author's signature is.")
    world.say("Next: stepwell repo publish")
    return 0


# --- publishing


def _publish(args: Namespace, world: World) -> int:
    return _published(args, world, "")


def _refresh(args: Namespace, world: World) -> int:
    return _published(args, world, secret_line(world, CODE) if args.root else "")


def _published(args: Namespace, world: World, code: str) -> int:
    with entered(args.repo) as office:
        passphrase = ask_passphrase(args, world)
        if code:
            office.renew_root(code)
        with how_far(world, Work.PUBLISH_PACKS, args) as tell:
            done = office.publish(passphrase, args.key, args.to, tell)
        office.source_file(args.repo / SOURCE_FILE)
        standing = office.standing()
    until = dt.datetime.fromtimestamp(done.expires_ms / 1000, tz=dt.UTC).date().isoformat()
    if args.json:
        print_json(world.out, done)
    else:
        versions = ", ".join(f"{role} {version}" for role, version in done.versions.items())
        answer_facts(world.out, {"published": versions, "copied": done.copied, "signed_until": until}, json=False)
    for role, count in done.waiting.items():
        world.say(
            f"stepwell: What {role} changed waits for {count} signatures. Sign with: stepwell repo sign --key FILE"
        )
    _warn(world, [(role.role, role.days_left or 0) for role in standing.soon])
    return 0


def _warn(world: World, soon: list[tuple[str, int]]) -> None:
    for role, days in soon:
        how = "stepwell repo refresh --root" if role == "root" else "stepwell repo refresh"
        said = f"runs out in {days} days" if days >= 0 else "has run out"
        world.say(f"stepwell: The signature of {role} {said}. Renew it with: {how}")


def _status(args: Namespace, world: World) -> int:
    """Exit status 1 when something has run out, so that a timer can ask."""
    with entered(args.repo) as office:
        standing, programs = office.standing(), office.programs()
    if args.json:
        soon = [role.role for role in standing.soon]
        print_json(
            world.out,
            {
                "name": standing.name,
                "place": standing.place,
                "roles": standing.roles,
                "files": standing.files,
                "programs": programs,
                "soon": soon,
            },
        )
    else:
        world.out.write(f"{standing.name}, at {standing.place or 'no place yet'}\n\n")
        print_table(world.out, [{c: getattr(role, c) for c in _ROLES} for role in standing.roles], _ROLES, empty="")
        world.out.write("\n")
        rows = [{c: getattr(file, c) for c in _FILES} for file in standing.files]
        print_table(world.out, rows, _FILES, empty="Nothing is offered yet. Offer packs with: stepwell repo add")
        if programs:
            world.out.write("\n")
            print_table(world.out, [{c: getattr(one, c) for c in _PROGRAMS} for one in programs], _PROGRAMS, empty="")
    _warn(world, [(role.role, role.days_left or 0) for role in standing.soon])
    return 1 if any((role.days_left or 0) < 0 for role in standing.roles) else 0
