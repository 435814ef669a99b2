# SPDX-License-Identifier: Apache-2.0
"""`stepwell organisation`: what the organisation pins, replaces or forbids in the packs, and how it looks."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Failed, Group
from ui.cli.commands import organisation_look
from ui.cli.output import answer_facts, print_json, print_table
from ui.cli.session import opened
from ui.cli.world import World
from ui.wording import fill

if TYPE_CHECKING:
    from app.livery import Livery
    from app.organisation import Doubt, Rules
    from app.organisation_file import RulesBroken
    from ui.compose import Program

_COLUMNS = ("pack", "what", "id", "rule", "with", "because")
BROKEN: Mapping[str, str] = {
    "not_toml": "This is no TOML. Correct the line and do it again.",
    "unknown_key": "The key {key} means nothing here. Use pack, lesson, item, module, rule, with and because.",
    "not_a_list": "Rules are written as a list; begin each with a line [[{key}]].",
    "no_text": "{key} must be a text in quotation marks that is not empty.",
    "which_thing": "A rule is about exactly one lesson, item or module. Name one.",
    "missing_key": "This rule has no {key}. Give it one.",
    "no_such_rule": "The rule {rule} is not known for {kind}. Choose one of: {allowed}.",
    "with_when_replacing": "with names the lesson that is shown instead; the rule replace needs it, no other has it.",
    "second_rule": "There is a rule about the {key} {id} already. Keep one of them.",
    "gone_itself": "The lesson {id} is itself replaced or forbidden. Name one that is shown.",
    "look_no_table": "The look is a table; begin it with a line [{key}].",
    "look_unknown_key": "The key {key} means nothing in a look. Use name, accent, logo and logo_dark.",
    "look_name": "A name has at most {most} signs, all of them visible. Shorten it.",
    "look_accent": 'A colour is written as "#C8102E": six of 0-9 and A-F.',
    "look_logo_elsewhere": "{key} names a file beside this one, with / between folders. Put it there.",
    "look_logo_dark": "logo_dark is shown where logo is, on dark screens. Name a logo, too.",
}
"""By `RulesBroken.code`."""
DOUBTS: Mapping[str, str] = {
    "no_such_pack": "The pack {pack} is not installed, so its rules do nothing yet.",
    "no_such_lesson": "The pack {pack} has no lesson {id}, so that rule does nothing.",
    "no_such_item": "The pack {pack} has no question {id}, so that rule does nothing.",
    "no_such_module": "The pack {pack} has no module {id}, so that rule does nothing.",
    "other_competency": "The lesson {id} of {pack} is about another competency, so it replaces nothing.",
    "no_question_left": "The competency {id} of {pack} has no question left; it can only be guessed at.",
}
"""By `Doubt.code`."""


def register(commands: Group) -> None:
    """Declare set, show and clear."""
    group = commands.group("organisation", help="what the organisation pins, replaces or forbids, and how it looks")
    keep = group.command(
        "set",
        _set,
        help="read the rules and the look from a file and obey them from now on; what it does not say stays",
        example="organisation set organisation.toml",
    )
    keep.add_argument("file", metavar="FILE", type=Path, help="TOML, UTF-8: a list of [[resource]], and [look]")
    group.command("show", _show, help="show the rules that are obeyed", example="organisation show --json")
    name = group.command(
        "name",
        _name,
        help="show the name under which people's ids stand in every statement, or set it before anything was recorded",
        example="organisation name https://example.org/care",
    )
    name.add_argument("name", metavar="NAME", nargs="?", default="", help="an https:// address of yours, or a name")
    name.add_argument(
        "--leave-behind",
        action="store_true",
        help="change it all the same: what was recorded until now stays under the old name, and other devices of the "
        "new one never take it for their people's",
    )
    number = group.command(
        "emergency-number",
        _number,
        help="show the number to call that stands above what can be read in an emergency, or set it",
        example="organisation emergency-number 112",
    )
    number.add_argument("number", metavar="NUMBER", nargs="?", help='as it is dialled at this place; "" for none')
    group.command("clear", _clear, help="take all rules back", example="organisation clear")
    organisation_look.declare(group)


def _set(args: Namespace, world: World) -> int:
    """Both or nothing: a logo that is no picture leaves the rules, too, as they were."""
    from app.organisation_file import RulesBroken, keep_rules, kept_rules, read_organisation
    from app.record.database import transaction

    try:
        text = args.file.read_text(encoding="utf-8-sig")
        said = read_organisation(text)
        livery = organisation_look.with_logos(said.look, args.file.parent) if said.look else None
    except UnicodeDecodeError as error:
        raise Failed(f"{args.file.name} is not a text in UTF-8; save it again as one") from error
    except RulesBroken as broken:
        raise Failed(_broken(args.file, broken)) from broken
    with opened(args, world, write=True, beside=True) as program:
        with transaction(program.database):
            if said.ruled:
                with program.managing("rules_set", rules=len(said.rules.rules)):
                    keep_rules(program.database, text)
            if livery is not None:
                livery = program.livery.keep(livery)
        rules = kept_rules(program.database)
        found = _doubts(program, rules)
    return _answer(args, world, rules, found, livery)


def _show(args: Namespace, world: World) -> int:
    from app.organisation_file import RulesBroken, kept_text, read_rules

    with opened(args, world, write=False) as program:
        try:
            rules, livery = read_rules(kept_text(program.database)), program.livery.livery()
        except RulesBroken as broken:
            raise Failed("The rules that are kept here cannot be read, so none is obeyed. Set them again.") from broken
        found = _doubts(program, rules)
    return _answer(args, world, rules, found, livery)


def _name(args: Namespace, world: World) -> int:
    from app.record.meta import read_meta, set_organisation
    from ui.setting_up import organisation_iri

    if args.name:
        name = organisation_iri(args.name)
        done: dict[str, str | int] = {"organisation": name, "left_behind": int(args.leave_behind)}
        with opened(args, world, write=True) as program, program.managing("organisation_named", **done):
            set_organisation(program.database, name, leave_behind=args.leave_behind)
    else:
        with opened(args, world, write=False) as program:
            meta = read_meta(program.database)
            name = meta.organisation if meta else ""
    if args.json:
        print_json(world.out, {"organisation": name})
    else:
        world.out.write(f"{name or 'no organisation is set'}\n")
    return 0


def _number(args: Namespace, world: World) -> int:
    with opened(args, world, write=args.number is not None, beside=True) as program:
        kept = program.emergency
        number = kept.number() if args.number is None else kept.set_number(args.number)
    if args.json:
        print_json(world.out, {"emergency_number": number})
    else:
        world.out.write(f"{number or 'no emergency number is set; people read that they are to call for help'}\n")
    return 0


def _clear(args: Namespace, world: World) -> int:
    from app.organisation import NO_RULES
    from app.organisation_file import keep_rules

    with opened(args, world, write=True, beside=True) as program, program.managing("rules_cleared"):
        keep_rules(program.database, "")
    return _answer(args, world, NO_RULES, ())


def _doubts(program: Program, rules: Rules) -> tuple[Doubt, ...]:
    from app.organisation import doubts

    shelf = program.shelf
    return doubts(rules, lambda pack: shelf.index(pack).pack if pack in shelf.ids() else None)


def _answer(args: Namespace, world: World, rules: Rules, found: Iterable[Doubt], livery: Livery | None = None) -> int:
    """Print the rules and the look; what is doubtful about them is part of the JSON, and a message otherwise."""
    look = organisation_look.look_facts(livery) if livery else None
    rows = [
        {
            "pack": r.pack,
            "what": r.kind.value,
            "id": r.id,
            "rule": r.verb.value,
            "with": r.instead,
            "because": r.because,
        }
        for r in rules.rules
    ]
    warnings = [
        {"code": d.code, "pack": d.pack, "id": d.id, "why": fill(DOUBTS[d.code], {"pack": d.pack, "id": d.id})}
        for d in found
    ]
    if args.json:
        print_json(world.out, {"rules": rows, "warnings": warnings} | ({"look": look} if look else {}))
        return 0
    print_table(world.out, rows, _COLUMNS, empty="There are no rules. Set some with: stepwell organisation set FILE")
    if look:
        world.out.write("\n")
        answer_facts(world.out, look, json=False)
    for warning in warnings:
        world.say(f"stepwell: {warning['why']}")
    return 0


def _broken(file: Path, broken: RulesBroken) -> str:
    return f"{file.name}, line {broken.line}: {fill(BROKEN[broken.code], broken.params)} Nothing was changed."
