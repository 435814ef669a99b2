# SPDX-License-Identifier: Apache-2.0
"""`stepwell curate`: what curators put together in the window, put in force or made a file of; what nobody found."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli.arguments import Group, UsageError
from ui.cli.output import Row, answer_facts, answer_rows, print_json, printable
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.curating.views import Seen, Titled

_DRAFTS = ("id", "things", "open", "published", "about")
_MISSED = ("words", "people")
_THINGS = ("pack", "what", "id", "decision", "because")


def register(commands: Group) -> None:
    """Declare list, show, publish, missed, done and count-missed."""
    group = commands.group(
        "curate", help="what curators put together: lessons that come first, instead of others, or not at all"
    )
    group.command("list", _list, help="show the drafts", example="curate list --json")
    show = group.command(
        "show",
        _show,
        help="show one draft, what it would do, and what is to be seen to first",
        example="curate show ID",
    )
    show.add_argument("id", metavar="ID")
    publish = group.command(
        "publish",
        _publish,
        help="put a draft in force on this device, or write it to a file for another one or for your signed packs",
        example="curate publish ID --file organisation.toml",
    )
    publish.add_argument("id", metavar="ID")
    publish.add_argument(
        "--file",
        metavar="FILE",
        type=Path,
        help="write the organisation file instead; take it in with `organisation set FILE`, or publish it for every "
        "device with `repo publish-rules FILE`",
    )
    group.command(
        "missed",
        _missed,
        help="show what three people or more looked for within 90 days and nobody found; not who it was",
        example="curate missed --json",
    )
    done = group.command("done", _done, help="take words from that list", example="curate done gluten")
    done.add_argument("words", metavar="WORDS")
    count = group.command(
        "count-missed",
        _count,
        help="say whether what nobody finds is counted on this device; off, what was counted is deleted",
        example="curate count-missed --off",
    )
    count.add_argument("--on", action="store_true", help="count it from now on")
    count.add_argument("--off", action="store_true", help="count it no more, and delete what was counted")


def _list(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        drafts = program.curating.drafts()
    rows: list[Row] = [
        {
            "id": card.id,
            "things": card.things,
            "open": card.open,
            "published": bool(card.published_ms),
            "about": ", ".join(card.titles),
        }
        for card in drafts
    ]
    empty = "Nothing is put together yet. Begin in the window: My team, What is shown first."
    answer_rows(world.out, rows, _DRAFTS, json=args.json, empty=empty)
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        draft, seen = program.curating.open(args.id), program.curated.seen(args.id)
    rows = [_thing(each) for each in draft.things]
    if args.json:
        print_json(world.out, {"things": rows, "seen": seen})
        return 0
    answer_rows(world.out, rows, _THINGS, json=False, empty="Nothing is collected.")
    world.out.writelines(f"{printable(line)}\n" for line in _told(seen))
    return 0


def _publish(args: Namespace, world: World) -> int:
    if args.file is None:
        with opened(args, world, write=True, beside=True) as program:
            made = program.curated.publish(args.id)
        answer_facts(world.out, {"rules": made.rules, "digest": made.digest, "in_force": True}, json=args.json)
        return 0
    with opened(args, world, write=True, beside=True) as program:
        made = program.curated.file(args.id)
    args.file.write_text(made.text, encoding="utf-8", newline="\n")
    facts: dict[str, str | int] = {"rules": made.rules, "digest": made.digest, "file": str(args.file)}
    answer_facts(world.out, facts, json=args.json)
    world.say("Next: stepwell organisation set FILE on another device, or for all: stepwell repo publish-rules FILE")
    return 0


def _missed(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found, counted = program.missed.listed(), program.missed.counted()
    if args.json:
        print_json(world.out, {"counted": counted, "missed": found})
        return 0
    rows: list[Row] = [{"words": each.words, "people": each.people} for each in found]
    empty = "Nothing yet that three people looked for in vain." if counted else "This is switched off."
    answer_rows(world.out, rows, _MISSED, json=False, empty=empty)
    return 0


def _done(args: Namespace, world: World) -> int:
    with opened(args, world, write=True, beside=True) as program:
        program.missed.done(args.words)
    answer_facts(world.out, {"done": args.words}, json=args.json)
    return 0


def _count(args: Namespace, world: World) -> int:
    if args.on and args.off:
        raise UsageError("say --on or --off")
    with opened(args, world, write=args.on or args.off, beside=True) as program:
        if args.on or args.off:
            program.missed.count(on=args.on)
        counted = program.missed.counted()
    answer_facts(world.out, {"counted": counted}, json=args.json)
    return 0


def _thing(each: Titled) -> Row:
    choice = each.choice
    return {
        "pack": each.thing.pack,
        "what": each.thing.kind.value,
        "id": each.thing.id,
        "decision": choice.decision.value if choice is not None else "",
        "because": choice.because if choice is not None else "",
    }


def _told(seen: Seen) -> list[str]:
    """What would be different, and what is to be seen to."""
    lines = [
        f"{each.title}: {' > '.join(each.before) or '-'} becomes {' > '.join(each.after) or '-'}"
        for each in seen.changes
    ]
    lines += [f"first: {title}" for title in seen.first] + [f"never: {title}" for title in seen.never]
    lines += [f"warning: {doubt.code} {title}" for doubt, title in seen.doubts]
    return lines + [
        f"see to first: {look.value} ({', '.join(each.thing.id for each in things)})" for look, things in seen.looks
    ]
