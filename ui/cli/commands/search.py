# SPDX-License-Identifier: Apache-2.0
"""`stepwell search`: what the packs have, by what they say. It works while the window is open."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from app.search.views import KINDS
from ui.cli.arguments import Group, UsageError
from ui.cli.output import print_json, printable
from ui.cli.session import opened
from ui.cli.world import World

if TYPE_CHECKING:
    from app.search.views import Found, Hit

MOST = 50
KIND_HELP = f"only this kind, and again for another one: {', '.join(KINDS)}"


def register(commands: Group) -> None:
    """Declare search."""
    search = commands.command(
        "search",
        _search,
        help="find lessons, stories, words, checklists, documents and more in the installed packs",
        example="search hygeine of hands --language en",
    )
    search.add_argument("words", metavar="WORDS", nargs="+", help="what is looked for, as somebody would say it")
    search.add_argument("--language", metavar="TAG", default="en", help="what is said in this language comes first")
    search.add_argument("--kind", metavar="KIND", choices=KINDS, action="append", default=[], help=KIND_HELP)
    search.add_argument("--most", metavar="COUNT", type=int, default=10, help="how many to show (default: 10)")


def _search(args: Namespace, world: World) -> int:
    from app.search.keeping import keep_up

    if not 1 <= args.most <= MOST:
        raise UsageError(f"--most is 1 to {MOST}")
    text = " ".join(args.words)
    with opened(args, world, write=False) as program:
        keep_up(program.home, program.search.sources())
        # A blank at the end: a command line is not searched while it is typed.
        found = program.search.look(f"{text} ", args.language, most=args.most, kinds=tuple(args.kind))
    if found.building:
        world.say("stepwell: The index is being built just now; there may be more in a moment.")
    if args.json:
        print_json(world.out, _facts(found))
    else:
        _print(world, found)
    return 0


def _facts(found: Found) -> dict[str, object]:
    return {
        "mended": dict(found.mended),
        "unknown": found.unknown,
        "hits": [
            {
                **{
                    name: getattr(hit, name)
                    for name in ("kind", "pack", "version", "id", "language", "title", "module")
                },
                "minutes": hit.minutes,
                "score": hit.score,
                "snippet": hit.why.text,
                "marks": hit.why.marks,
            }
            for hit in found.hits
        ],
    }


def _print(world: World, found: Found) -> None:
    say = world.out.write
    for typed, meant in found.mended:
        say(f"Looked for {printable(meant)} instead of {printable(typed)}.\n")
    if found.hits and found.unknown:
        say(f"Nothing says {', '.join(map(printable, found.unknown))}. This comes nearest.\n")
    if not found.hits:
        say("Nothing was found. Try another word.\n")
    for hit in found.hits:
        say(f"{printable(hit.title)}\n  {_where(hit)}\n  {printable(hit.why.text)}\n")


def _where(hit: Hit) -> str:
    kinds = {"example": "worked example", "term": "word", "coach": "coach card", "huddle": "huddle sheet"}
    where = f"{kinds.get(hit.kind, hit.kind)} {hit.pack}/{hit.id}"
    where = f"{where}, {hit.minutes} min" if hit.minutes else where
    return f"{where}, in: {printable(hit.module)}" if hit.module else where
