# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo`: the organisation's side of a pack repository. It needs no data folder and no network."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.repository import names
from ui.cli.arguments import Failed, Group, UsageError, whole
from ui.cli.commands.pack_source import typed_place
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table
from ui.cli.session import secret_line
from ui.cli.world import World

if TYPE_CHECKING:
    from ui.compose import Office

PAPER, ENROLMENT = "backup-key.html", "enrolment.json"
_ROLES = ("role", "version", "expires", "days_left", "keys", "threshold", "missing")
_FILES = ("file", "role", "bytes", "published")
_TOLD = {"roster": names.ROSTER, "rules": names.RULES, "programmes": names.PROGRAMMES, "settings": names.SETTINGS}
_PASSPHRASE, _CODE = "passphrase", "backup code"


def register(commands: Group) -> None:
    """Declare the commands."""
    group = commands.group("repo", help="make a pack repository: files that any web server or stick can carry")
    _declare_beginning(group)
    _declare_files(group)
    _declare_keys(group)
    publish = _declare(
        group, "publish", _publish, "sign what was changed and copy the repository", "publish --to /media/stick/packs"
    )
    refresh = _declare(group, "refresh", _refresh, "renew the signatures before they run out", "refresh --root")
    refresh.add_argument("--root", action="store_true", help="renew the trust too; asks for the backup code")
    for parser in (publish, refresh):
        parser.add_argument("--to", metavar="DIR", type=Path, help="copy it here too: a web folder, a stick")
        parser.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="another key file")
        _passphrase_option(parser)
    _declare(group, "status", _status, "show what is offered, who signs, and what runs out when", "status --json")


def _declare(
    group: Group, name: str, run: Callable[[Namespace, World], int], help: str, example: str
) -> ArgumentParser:
    parser = group.command(name, run, help=help, example=f"repo {example}")
    parser.add_argument("--repo", metavar="DIR", type=Path, default=Path(), help="the folder (default: this one)")
    return parser


def _passphrase_option(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-file", metavar="FILE", type=Path, help="its first line is the passphrase (default: asked for)"
    )


def _declare_beginning(group: Group) -> None:
    init = group.command(
        "init",
        _init,
        help="make a repository, its key for every day and the page with its backup key",
        example="repo init our-packs --name Sunrise --place https://packs.example.org/",
    )
    init.add_argument("folder", metavar="DIR", type=Path, help="a new folder; keep it on one safe computer")
    init.add_argument("--name", required=True, help="your organisation")
    init.add_argument("--place", default="", metavar="URL_OR_DIR", help="where devices will find it")
    for role, what in (("root", "the backup key's changes"), ("targets", "what is offered")):
        init.add_argument(
            f"--{role}-key", metavar="PUB", type=Path, action="append", default=[], help=f"who else signs {what}"
        )
        init.add_argument(
            f"--{role}-threshold", metavar="N", type=whole(1, 20), default=1, help="so many of them have to"
        )
    restore = group.command(
        "restore",
        _restore,
        help="make the folder anew from what was published and the backup code",
        example="repo restore our-packs --from /media/stick/packs --name Sunrise",
    )
    restore.add_argument("folder", metavar="DIR", type=Path, help="a new folder")
    restore.add_argument("--from", dest="published", metavar="DIR", type=Path, required=True, help="what was published")
    restore.add_argument("--name", required=True, help="your organisation")
    restore.add_argument("--place", default="", metavar="URL_OR_DIR", help="where devices find it")
    restore.add_argument("--enrolment", metavar="FILE", type=Path, help="an enrolment file, if it is not the first key")
    for parser in (init, restore):
        _passphrase_option(parser)


def _declare_files(group: Group) -> None:
    add = _declare(group, "add", _add, "offer packs, and tell the devices something", "add care-1.2.0.stepwell")
    add.add_argument("packs", metavar="FILE_OR_DIR", type=Path, nargs="*", help="a .stepwell file or a source folder")
    add.add_argument("--as", dest="author", default="", metavar="AUTHOR", help="in the name of this author")
    for name in _TOLD:
        add.add_argument(f"--{name}", metavar="FILE", type=Path, help=f"the {name} that devices take over, closed")
    add.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    withdraw = _declare(group, "withdraw", _withdraw, "offer a file no longer", "withdraw packs/care/1.2.0.stepwell")
    withdraw.add_argument("file", metavar="NAME", help="as `stepwell repo status` shows it")
    delegate = _declare(
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


def _declare_keys(group: Group) -> None:
    new = group.command(
        "new-key", _new_key, help="make a key for somebody who signs", example="repo new-key ana.key --name Ana"
    )
    new.add_argument("file", metavar="FILE", type=Path, help="the key; FILE.pub beside it is to be given away")
    new.add_argument("--name", required=True, help="whose it is")
    sign = _declare(group, "sign", _sign, "add a signature to what was changed", "sign --key ana.key")
    sign.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="the key file")
    replace = _declare(
        group,
        "replace-key",
        _replace,
        "put a new key in the place of one that was lost, stolen or known to somebody who left",
        "replace-key",
    )
    replace.add_argument("--backup", action="store_true", help="the backup key instead of the one for every day")
    for parser in (new, sign, replace):
        _passphrase_option(parser)


# --- secrets


def _secret(args: Namespace, world: World, *, new: bool = False) -> str:
    """Return the passphrase: from a file, or asked for; a new one twice on a terminal."""
    if args.passphrase_file is not None:
        lines: list[str] = args.passphrase_file.read_text(encoding="utf-8").splitlines()
        if not lines or not lines[0]:
            raise UsageError(f"the first line of {args.passphrase_file} is empty")
        return lines[0]
    passphrase = secret_line(world, "new passphrase" if new else _PASSPHRASE)
    if new and world.stdin.isatty() and secret_line(world, "the same once more") != passphrase:
        raise Failed("The two were not the same. Nothing was done; try again.")
    return passphrase


@contextmanager
def _office(folder: Path, *, making: bool = False) -> Iterator[Office]:
    from ui.compose import repository_office

    office = repository_office(folder)
    with office.locked(making=making):
        yield office


# --- beginning


def _init(args: Namespace, world: World) -> int:
    passphrase = _secret(args, world, new=True)
    with _office(args.folder, making=True) as office:
        code = office.begin(
            name=args.name,
            place=typed_place(args.place),
            passphrase=passphrase,
            root=args.root_key,
            root_threshold=args.root_threshold,
            targets=args.targets_key,
            targets_threshold=args.targets_threshold,
        )
        paper = _paper(args.folder, args.name, code)
        others = args.root_threshold > 1 or bool(args.targets_key)
        if not others:
            office.publish(passphrase, (), None)
            office.enrolment(args.folder / ENROLMENT)
    facts: dict[str, Cell] = {
        "folder": str(args.folder),
        "key": str(args.folder / "keys" / "day.key"),
        "paper": str(paper),
        "enrolment": None if others else str(args.folder / ENROLMENT),
    }
    answer_facts(world.out, facts, json=args.json)
    world.say(f"Print {paper} twice, put it away in two places, then delete the file.")
    if others:
        world.say("Others have to sign first: stepwell repo sign --key FILE. Then: stepwell repo publish")
    else:
        world.say("Offer packs with: stepwell repo add. Give devices the enrolment file, on a stick, once.")
    return 0


def _paper(folder: Path, name: str, code: str) -> Path:
    from app.record.files import write_whole
    from ui.backup_page import backup_page

    paper = folder / PAPER
    today = dt.datetime.now(dt.UTC).date().isoformat()
    write_whole(paper, backup_page(name, code, today).encode(), mode=0o600)
    return paper


def _restore(args: Namespace, world: World) -> int:
    code = secret_line(world, _CODE)
    passphrase = _secret(args, world, new=True)
    enrolment = args.enrolment.read_bytes() if args.enrolment else b""
    with _office(args.folder, making=True) as office:
        office.restore(
            args.published,
            name=args.name,
            place=typed_place(args.place),
            passphrase=passphrase,
            code=code,
            enrolment=enrolment,
        )
        office.publish(passphrase, (), None)
        office.enrolment(args.folder / ENROLMENT)
    answer_facts(world.out, {"folder": str(args.folder), "key": str(args.folder / "keys" / "day.key")}, json=args.json)
    world.say("The key for every day is a new one. Put it where devices look: stepwell repo publish --to DIR")
    return 0


# --- files


def _add(args: Namespace, world: World) -> int:
    told = {name: file for name in _TOLD if (file := getattr(args, name)) is not None}
    if not args.packs and not told:
        raise UsageError("name a pack, or one of --roster, --rules, --programmes and --settings")
    rows: list[Row] = []
    with _office(args.repo) as office:
        for path in args.packs:
            report = office.add(path, args.author, dry_run=args.dry_run)
            if not report.passed:
                raise Failed(
                    f"{path} has errors, so it is not offered. See them with: stepwell pack check {path}. "
                    f"{len(rows)} before it were {'looked at' if args.dry_run else 'added'}."
                )
            rows.append({"file": names.pack_target(report.id, report.version), "role": args.author or "targets"})
        for name, file in told.items():
            _check_told(name, file)
            if not args.dry_run:
                office.tell(_TOLD[name], file)
            rows.append({"file": _TOLD[name], "role": "targets"})
    if args.json:
        print_json(world.out, rows)
    else:
        print_table(world.out, rows, ("file", "role"), empty="")
    world.say("This was a dry run: nothing was changed." if args.dry_run else "Next: stepwell repo publish")
    return 0


def _check_told(name: str, file: Path) -> None:
    """Refuse what devices could not read. Raises Refusal, Failed."""
    import tomllib

    from app.organisation_file import RulesBroken, read_rules
    from app.people.roster_file import read_roster

    content = file.read_bytes()
    if name == "roster":
        read_roster(content, file.name)
        return
    try:
        text = content.decode()
        if name == "rules":
            read_rules(text)
        else:
            from app.repository.applying import read_programmes, read_settings

            (read_programmes if name == "programmes" else read_settings)(text)
    except RulesBroken as broken:
        raise Failed(
            f"{file.name}, line {broken.line}, is no rule. Look closer with: stepwell organisation set"
        ) from broken
    except (tomllib.TOMLDecodeError, ValueError) as broken:
        raise Failed(f"{file.name} cannot be read by devices: {broken}") from broken


def _withdraw(args: Namespace, world: World) -> int:
    with _office(args.repo) as office:
        office.withdraw(args.file)
    answer_facts(world.out, {"withdrawn": args.file}, json=args.json)
    world.say("What devices have installed stays. Next: stepwell repo publish")
    return 0


def _delegate(args: Namespace, world: World) -> int:
    if args.dismiss is bool(args.pack or args.key):
        raise UsageError("name --pack and --key, or --dismiss alone")
    with _office(args.repo) as office:
        if args.dismiss:
            office.dismiss(args.author)
        else:
            office.delegate(args.author, args.key, args.pack, args.threshold)
    facts: dict[str, Cell] = {"author": args.author, "packs": ", ".join(args.pack), "threshold": args.threshold}
    answer_facts(world.out, facts, json=args.json)
    world.say("Next: stepwell repo publish")
    return 0


# --- keys


def _new_key(args: Namespace, world: World) -> int:
    from ui.compose import repository_office

    passphrase = _secret(args, world, new=True)
    public = repository_office(args.file.absolute().parent).new_key(args.file, args.name, passphrase)
    answer_facts(world.out, {"key": str(args.file), "public": str(public)}, json=args.json)
    world.say(f"Keep {args.file}, and give {public} to whoever runs the repository.")
    return 0


def _sign(args: Namespace, world: World) -> int:
    with _office(args.repo) as office:
        lacking = office.sign(_secret(args, world), args.key)
    rows: list[Row] = [{"role": role, "missing": count} for role, count in lacking.items()]
    if args.json:
        print_json(world.out, rows)
    else:
        print_table(world.out, rows, ("role", "missing"), empty="Nothing waits for a signature.")
    return 0


def _replace(args: Namespace, world: World) -> int:
    code = secret_line(world, _CODE)
    passphrase = _secret(args, world, new=not args.backup)
    with _office(args.repo) as office:
        facts: dict[str, Cell] = {"key": str(args.repo / "keys" / "day.key")}
        if args.backup:
            new = office.replace_backup_key(code)
            facts = {"paper": str(_paper(args.repo, office.standing().name, new))}
        else:
            office.replace_day_key(passphrase, code)
        office.publish(passphrase, (), None)
        office.enrolment(args.repo / ENROLMENT)
    answer_facts(world.out, facts, json=args.json)
    if args.backup:
        world.say(f"Print {facts['paper']} twice, then delete it. The page before it opens nothing any more.")
    world.say("Next: stepwell repo publish --to DIR. Until devices have looked there, they trust the key before.")
    return 0


# --- publishing


def _publish(args: Namespace, world: World) -> int:
    return _published(args, world, "")


def _refresh(args: Namespace, world: World) -> int:
    return _published(args, world, secret_line(world, _CODE) if args.root else "")


def _published(args: Namespace, world: World, code: str) -> int:
    with _office(args.repo) as office:
        passphrase = _secret(args, world)
        if code:
            office.renew_root(code)
        done = office.publish(passphrase, args.key, args.to)
        office.enrolment(args.repo / ENROLMENT)
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
    with _office(args.repo) as office:
        standing = office.standing()
    if args.json:
        soon = [role.role for role in standing.soon]
        print_json(
            world.out,
            {
                "name": standing.name,
                "place": standing.place,
                "roles": standing.roles,
                "files": standing.files,
                "soon": soon,
            },
        )
    else:
        world.out.write(f"{standing.name}, at {standing.place or 'no place yet'}\n\n")
        print_table(world.out, [{c: getattr(role, c) for c in _ROLES} for role in standing.roles], _ROLES, empty="")
        world.out.write("\n")
        rows = [{c: getattr(file, c) for c in _FILES} for file in standing.files]
        print_table(world.out, rows, _FILES, empty="Nothing is offered yet. Offer packs with: stepwell repo add")
    _warn(world, [(role.role, role.days_left or 0) for role in standing.soon])
    return 1 if any((role.days_left or 0) < 0 for role in standing.roles) else 0
