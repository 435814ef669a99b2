# SPDX-License-Identifier: Apache-2.0
"""`stepwell lrs`: which Learning Record Store receives what happened here."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from urllib.parse import urlsplit

from ui.cli.arguments import Failed, Group
from ui.cli.output import Cell, answer_facts, print_facts, print_json
from ui.cli.session import opened, secret_line
from ui.cli.world import World
from ui.wording import problem

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
NONE_SET = "No LRS is set; everything waits in the outbox. Set one with: stepwell lrs set"


def register(commands: Group) -> None:
    """Declare set, show and probe."""
    group = commands.group("lrs", help="the Learning Record Store that receives what happened here")
    put = group.command(
        "set",
        _set,
        help="choose the LRS and its credentials",
        example="lrs set https://lrs.example.org/xAPI/ --key stepwell --secret-stdin < secret.txt",
    )
    put.add_argument(
        "endpoint", metavar="ENDPOINT", type=endpoint, help="ends in a slash; statements are at ENDPOINT + statements"
    )
    put.add_argument("--key", required=True, help="user name or key of the credentials")
    put.add_argument("--secret-stdin", action="store_true", required=True, help="read the secret from standard input")
    group.command("show", _show, help="show which LRS is set; the secret is never shown", example="lrs show --json")
    group.command("probe", _probe, help="ask the LRS what it can do", example="lrs probe")


def endpoint(text: str) -> str:
    """Return the endpoint, or say what is wrong with it: not http(s), no trailing slash, credentials in it, no TLS."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ArgumentTypeError(f"{text!r} is not an address that begins with https://")
    if parts.username or parts.password:
        raise ArgumentTypeError("credentials do not belong in the address; use --key and --secret-stdin")
    if parts.query or parts.fragment or not parts.path.endswith("/"):
        raise ArgumentTypeError(f"{text!r} does not end in a slash")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise ArgumentTypeError(
            "http:// would send the secret in the open; only this machine may be reached without TLS"
        )
    return text


def _set(args: Namespace, world: World) -> int:
    secret = secret_line(world, "secret")
    with opened(args, world, write=True) as program:
        program.set_lrs(args.endpoint, args.key, secret)
    if args.json:
        print_json(world.out, {"endpoint": args.endpoint, "key": args.key})
    else:
        world.say(f"What happens here goes to {args.endpoint} from now on. Try it with: stepwell lrs probe")
    return 0


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        found = program.lrs()
    facts = {"endpoint": found.endpoint, "key": found.key} if found else None
    if facts is None and not args.json:
        world.out.write(f"{NONE_SET}\n")
    elif facts is None:
        print_json(world.out, None)
    else:
        answer_facts(world.out, facts, json=args.json)
    return 0


def _probe(args: Namespace, world: World) -> int:
    """Ask the LRS. The trial statement is the same on every device and at every time, so an LRS keeps one of it."""
    with opened(args, world, write=False) as program:
        if program.lrs() is None:
            raise Failed(NONE_SET)
        found = program.probe()
    facts: dict[str, Cell] = {
        "reachable": found.reachable,
        "writes": found.writes,
        "reads": found.reads,
        "resend": found.resend,
        "state": found.state,
        "versions": ", ".join(found.versions),
        "offset_ms": found.offset_ms,
        "problem": found.problem.value if found.problem else "",
        "words": found.words,
    }
    if args.json:
        print_json(world.out, found)
    else:
        print_facts(world.out, facts)
    if found.problem is None:
        return 0
    world.say(f"stepwell: {problem(found.problem.value)}")
    return 1
