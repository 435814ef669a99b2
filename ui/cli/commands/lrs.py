# SPDX-License-Identifier: Apache-2.0
"""`stepwell lrs`: which Learning Record Store receives what happened here."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from app.connecting import (
    SYSTEM_PROXY,
    VERSIONS,
    Connecting,
    LrsSecrets,
    LrsSetting,
    endpoint_flaw,
    has_address,
    proxy_flaw,
)
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.commands import enrol
from ui.cli.output import Cell, print_facts, print_json
from ui.cli.probed_table import print_probed
from ui.cli.session import opened, secret_line
from ui.cli.world import World
from ui.wording import problem, sending

if TYPE_CHECKING:
    from app.lrs_probed import Capabilities

_FLAWS = {
    "no_address": "{text!r} is not an address that begins with https://",
    "credentials_inside": "credentials do not belong in the address; use --key and --secret-stdin",
    "no_slash": "{text!r} does not end in a slash",
    "no_tls": "http:// would send the secret in the open; only this machine may be reached without TLS",
}
_BEFORE = {
    "looked_for": "Sent to another LRS before: {count}. What this one shows that it lacks is sent again by itself."
    " All of it, whatever it shows: stepwell sync --once --resend",
    "again": "Sent to another LRS before: {count}. All of it is sent again, with the same ids.",
    "left": "Sent to another LRS before: {count}. That stays there; only what is new is sent to this one.",
}
"""What becomes of what was sent before (`app.record.sent_before.SentBefore`)."""
NONE_SET = "No LRS is set; everything waits in the outbox. Set one with: stepwell lrs set"


def register(commands: Group) -> None:
    """Declare set, show and probe."""
    group = commands.group("lrs", help="the Learning Record Store that receives what happened here")
    put = group.command(
        "set",
        _set,
        help="choose the LRS, its credentials, and how it is reached",
        example="lrs set https://lrs.example.org/xAPI/ --key stepwell --secret-stdin < secret.txt",
    )
    put.add_argument(
        "endpoint", metavar="ENDPOINT", type=endpoint, help="ends in a slash; statements are at ENDPOINT + statements"
    )
    put.add_argument("--key", required=True, help="user name or key of the credentials")
    put.add_argument("--secret-stdin", action="store_true", required=True, help="read the secret from standard input")
    put.add_argument(
        "--xapi-version", choices=VERSIONS, default=VERSIONS[0], help="of xAPI to speak (default: %(default)s)"
    )
    put.add_argument(
        "--proxy",
        metavar="URL|system|none",
        type=proxy,
        default=SYSTEM_PROXY,
        help="the way out of the network (default: what the system says)",
    )
    put.add_argument(
        "--proxy-user", metavar="NAME", default="", help="who asks the proxy; the password is the next line of input"
    )
    put.add_argument("--ca-file", metavar="FILE", type=Path, help="an authority to trust besides the system's (PEM)")
    put.add_argument("--client-cert", metavar="FILE", type=Path, help="this device's certificate (PEM); it is copied")
    put.add_argument("--client-key", metavar="FILE", type=Path, help="its key, if that is in a file of its own")
    put.add_argument(
        "--client-key-password-stdin", action="store_true", help="the password of that key is the last line of input"
    )
    put.add_argument(
        "--before",
        choices=tuple(_BEFORE),
        default="looked_for",
        help="what was sent to another LRS: sent again where this one is seen to lack it (looked_for, the default), all"
        " of it again, with the same ids, or left there",
    )
    group.command(
        "show",
        _show,
        help="show which LRS is set and what it was found to be able to do; no secret is ever shown",
        example="lrs show --json",
    )
    enrol.declare_home_key(group)
    group.command("probe", _probe, help="ask the LRS what it can do, and remember it", example="lrs probe")


def proxy(text: str) -> str:
    """Return the proxy: an address without credentials, "system" or "none"."""
    flaw = proxy_flaw(text)
    if flaw == "credentials_inside":
        raise ArgumentTypeError("credentials do not belong in the address; use --proxy-user")
    if flaw:
        raise ArgumentTypeError(f"{text!r} is neither an address that begins with http://, nor system, nor none")
    return text


def endpoint(text: str) -> str:
    """Return the endpoint, or say what is wrong with it: not http(s), no trailing slash, credentials in it, no TLS."""
    flaw = endpoint_flaw(text)
    if flaw:
        raise ArgumentTypeError(_FLAWS[flaw].format(text=text))
    return text


def _set(args: Namespace, world: World) -> int:
    if args.client_cert is None and (args.client_key is not None or args.client_key_password_stdin):
        raise UsageError("a key without its certificate; give --client-cert, too")
    if args.proxy_user and not has_address(args.proxy):
        raise UsageError("a user without the address of the proxy; give --proxy, too")
    from app.lrs_setting import keep_certificate
    from app.record.sent_before import SentBefore

    ca_file, client_file = _read(args.ca_file), _read(args.client_cert) + _read(args.client_key)
    secrets = LrsSecrets(
        secret_line(world, "secret"),
        proxy=secret_line(world, "password of the proxy") if args.proxy_user else "",
        client_key=secret_line(world, "password of the client's key") if args.client_key_password_stdin else "",
    )
    with opened(args, world, write=True, beside=True) as program:
        how = Connecting(
            version=args.xapi_version,
            proxy=args.proxy,
            proxy_user=args.proxy_user,
            ca_file=keep_certificate(program.home.lrs, ca_file) if ca_file else "",
            client_file=keep_certificate(program.home.lrs, client_file) if client_file else "",
        )
        elsewhere = program.sent_elsewhere(args.endpoint)
        program.set_lrs(args.endpoint, args.key, secrets, how, before=SentBefore(args.before))
        facts = _facts(LrsSetting(args.endpoint, args.key, how))
    if args.json:
        print_json(world.out, facts)
    else:
        world.say(f"What happens here goes to {args.endpoint} from now on. Try it with: stepwell lrs probe")
    if elsewhere:
        world.say(_BEFORE[args.before].format(count=elsewhere))
    return 0


def _read(file: Path | None) -> bytes:
    """Return what is in a file of a certificate or a key, ending in a new line."""
    return file.read_bytes().rstrip() + b"\n" if file is not None else b""


def _facts(setting: LrsSetting) -> dict[str, Cell]:
    how = setting.connecting
    return {
        "endpoint": setting.endpoint,
        "key": setting.key,
        "xapi_version": how.version,
        "proxy": how.proxy,
        "proxy_user": how.proxy_user,
        "own_authority": bool(how.ca_file),
        "client_certificate": bool(how.client_file),
    }


def _show(args: Namespace, world: World) -> int:
    with opened(args, world, write=False) as program:
        setting, probed, state = program.lrs(), program.probed(), program.sending()
    if args.json:
        print_json(world.out, {**_facts(setting), "sending": state, "probed": probed} if setting else None)
    elif setting is None:
        world.out.write(f"{NONE_SET}\n")
    else:
        print_facts(world.out, _facts(setting))
        world.out.write(f"\n{sending(state)}\n")
        if probed is not None:
            world.out.write("\n")
            print_probed(world.out, probed)
    return 0


def _probe(args: Namespace, world: World) -> int:
    """Ask the LRS. The trial statement is the same on every device and at every time, so an LRS keeps one of it."""
    from app.record.errors import StoreBusy

    try:
        found = _asked(args, world, keep=True)
    except StoreBusy:  # the window is open; it works on
        found = _asked(args, world, keep=False)
        world.say("stepwell: another Stepwell has the data folder open, so the answer is not remembered")
    if args.json:
        print_json(world.out, found)
    else:
        print_probed(world.out, found)
    if not found.problem:
        return 0
    world.say(f"stepwell: {problem(found.problem)}")
    return 1


def _asked(args: Namespace, world: World, *, keep: bool) -> Capabilities:
    with opened(args, world, write=keep) as program:
        if program.lrs() is None:
            raise Failed(NONE_SET)
        return program.probe(keep=keep)
