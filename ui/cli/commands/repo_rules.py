# SPDX-License-Identifier: Apache-2.0
"""`stepwell repo publish-rules` and `repo from-window`: what curators decided, signed for every device in one go."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.long_work import Work
from app.repository import names
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.commands.repo_folder import ask_passphrase, declare, entered, passphrase_option
from ui.cli.how_far import how_far
from ui.cli.output import Cell, answer_facts
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.organisation import Rules


def declare_rules(group: Group) -> None:
    """Declare the two commands."""
    publish = declare(
        group,
        "publish-rules",
        _publish,
        "sign the rules of a file and publish them for every device, all of it or nothing",
        "publish-rules organisation.toml --to /media/stick/packs",
    )
    publish.add_argument("file", metavar="FILE", type=Path, help="as the window or `stepwell curate publish` made it")
    publish.add_argument("--to", metavar="DIR", type=Path, help="copy the repository here too: a web folder, a stick")
    publish.add_argument("--key", metavar="FILE", type=Path, action="append", default=[], help="another key file")
    passphrase_option(publish)
    window = declare(
        group,
        "from-window",
        _from_window,
        "let who curates and looks after this device publish from the window, or show whether they can",
        "from-window --repo our-packs --to /srv/packs",
    )
    window.add_argument("--to", metavar="DIR", type=Path, help="where the repository is copied to each time")
    window.add_argument("--off", action="store_true", help="not from now on; the repository stays as it is")


def _publish(args: Namespace, world: World) -> int:
    from app.curating.publishing import digest_of

    text, rules = _read(args.file)
    with entered(args.repo) as office:
        passphrase = ask_passphrase(args, world)
        done = office.tell_at_once(names.RULES, text.encode(), passphrase, args.key)
        with how_far(world, Work.PUBLISH_PACKS, args) as tell:
            copied = office.copy(args.to, tell) if args.to is not None else 0
    until = dt.datetime.fromtimestamp(done.expires_ms / 1000, tz=dt.UTC).date().isoformat()
    facts: dict[str, Cell] = {
        "rules": len(rules.rules),
        "digest": digest_of(text),
        "published": ", ".join(f"{role} {version}" for role, version in done.versions.items()),
        "copied": copied,
        "signed_until": until,
    }
    answer_facts(world.out, facts, json=args.json)
    if args.to is None:
        world.say("Now put it where devices look: stepwell repo publish --to DIR")
    return 0


def _from_window(args: Namespace, world: World) -> int:
    from app.curating.signed import Repository

    if args.off and args.to is not None:
        raise UsageError("say --off or --to")
    folder = args.repo.absolute()
    if not args.off and not (folder / "workshop.json").exists() and args.repo != Path():
        raise Failed(f"There is no repository in {args.repo}. Make one with: stepwell repo init {args.repo}")
    sets = args.off or args.to is not None or (folder / "workshop.json").exists()
    with opened(args, world, write=sets, beside=True) as program:
        if sets:
            to = str(args.to.absolute()) if args.to is not None else ""
            program.signed.set_up(None if args.off else Repository(folder=str(folder), to=to))
        known = program.signed.repository()
    facts: dict[str, Cell] = {"folder": known.folder if known else None, "to": (known.to or None) if known else None}
    answer_facts(world.out, facts, json=args.json)
    return 0


def _read(file: Path) -> tuple[str, Rules]:
    """The text that devices are told, and its rules; a look in the same file is left out. Raises Failed."""
    from app.organisation_file import RulesBroken, read_rules, rules_text

    try:
        text = rules_text(file.read_text(encoding="utf-8-sig"))
        return text, read_rules(text)
    except OSError as error:
        raise Failed(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise Failed(f"{file.name} is not a text in UTF-8; save it again as one") from error
    except RulesBroken as broken:
        raise Failed(
            f"{file.name}, line {broken.line}, is no rule. Nothing was published. Look closer with: "
            f"stepwell organisation set {file.name}"
        ) from broken
