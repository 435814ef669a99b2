# SPDX-License-Identifier: Apache-2.0
"""`stepwell pack`, what has to do with an organisation's repository: source, update, rollback."""

from __future__ import annotations

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import DAY_MS
from ui.cli.arguments import Failed, Group, UsageError
from ui.cli.days import day
from ui.cli.output import Cell, Row, answer_facts, print_json, print_table, printable
from ui.cli.session import home_of, opened
from ui.cli.world import World
from ui.repository_words import SOURCE, TIME, UNHEARD
from ui.wording import REFUSALS, fill, sentence

if TYPE_CHECKING:
    from app.repository.applying import Applied
    from app.repository.state import PacksState
    from app.repository.tending import PackOffered
    from ui.compose.asking import Report

_NONE_SET = "No pack repository is set; packs come by hand. Set one with: stepwell pack source set pack-source.json"
_PACKS = ("id", "version", "outcome", "why")
_OFFERED = ("id", "version", "bytes", "taken", "here")
_TOLD = ("file", "changed", "why")


def declare(group: Group) -> None:
    """Declare source, update and rollback in the group `pack`."""
    source = group.group("source", help="the organisation's repository, from which packs come")
    put = source.command(
        "set",
        _set,
        help="trust an organisation's packs, by the pack source file that it gave you",
        example="pack source set /media/stick/pack-source.json",
    )
    put.add_argument("file", metavar="FILE", type=Path, help="the pack source file, or a TUF root.json")
    put.add_argument(
        "--place", default="", metavar="URL_OR_DIR", help="where the packs are (default: what the file says)"
    )
    source.command("show", _show, help="show where packs come from and how it stands", example="pack source show")
    take = source.command(
        "take",
        _take,
        help="choose which of the packs that are offered this device takes from now on; nothing is removed",
        example="pack source take care-essentials",
    )
    take.add_argument("ids", metavar="ID", nargs="*", help="ids of packs; no others are taken")
    take.add_argument("--all", action="store_true", help="all of them, also those that are offered later")
    source.command("forget", _forget, help="take packs from nowhere any more", example="pack source forget")
    update = group.command(
        "update",
        _update,
        help="fetch what is new from the organisation's repository, and check what is installed",
        example="pack update --from /media/stick/packs",
    )
    update.add_argument(
        "--from", dest="place", default="", metavar="URL_OR_DIR", help="look here this once; the same keys are trusted"
    )
    update.add_argument(
        "--today", metavar="DATE", type=day, help="today's date, where the clock of this device is wrong (YYYY-MM-DD)"
    )
    back = group.command(
        "rollback", _rollback, help="go back to the version of a pack before", example="pack rollback care-essentials"
    )
    back.add_argument("id", metavar="ID", help="the pack's id")
    back.add_argument("--undo", action="store_true", help="go forward to the newest version again")


def typed_place(text: str) -> str:
    """Return a folder that was typed as one from the root on; a web address as it is."""
    return text if not text or "://" in text else str(Path(text).expanduser().absolute())


def _set(args: Namespace, world: World) -> int:
    from app.repository.source_file import MOST_BYTES, read_source_file

    with args.file.open("rb") as file:
        source_file = read_source_file(file.read(MOST_BYTES + 1))
    with opened(args, world, write=True, beside=True) as program:
        setting = program.set_pack_source(source_file, typed_place(args.place))
    answer_facts(world.out, {"name": setting.name, "place": setting.place}, json=args.json)
    if not source_file.reading_key:
        world.say("stepwell: The file has no key for people, rules and programmes; packs alone will come.")
    return 0


def _show(args: Namespace, world: World) -> int:
    from msgspec import to_builtins

    with opened(args, world, write=False) as program:
        here = program.tending.view()
    state = here.source
    if args.json:
        facts = {**to_builtins(state), "offered": here.offered, "all_taken": here.all_taken}
        print_json(world.out, facts if state.place else None)
    elif not state.place:
        world.out.write(f"{_NONE_SET}\n")
    else:
        answer_facts(world.out, _facts(state), json=False)
        if here.offered:
            world.out.write("\n")
            print_table(world.out, [_offered(one) for one in here.offered], _OFFERED, empty="")
        if state.problem:
            world.say(f"stepwell: {fill(SOURCE[state.problem], state.params)}")
    return 0


def _offered(one: PackOffered) -> Row:
    return {"id": one.id, "version": one.version, "bytes": one.bytes, "taken": one.taken, "here": one.here}


def _take(args: Namespace, world: World) -> int:
    if bool(args.ids) is args.all:
        raise UsageError("name the packs to take, or say --all")
    with opened(args, world, write=True, beside=True) as program:
        program.tending.choose(None if args.all else tuple(args.ids))
        offered = {one.id for one in program.tending.view().offered}
    unknown = sorted(set(args.ids) - offered)
    if unknown and offered:
        world.say(
            f"stepwell: Not offered (yet): {printable(', '.join(unknown))}. See what is: stepwell pack source show"
        )
    answer_facts(world.out, {"taken": "all" if args.all else ", ".join(sorted(set(args.ids)))}, json=args.json)
    return 0


def _facts(state: PacksState) -> dict[str, Cell]:
    return {
        "name": state.name,
        "place": state.place,
        "last_contact": _moment(state.contact_ms),
        "signed_until": _moment(state.expires_ms)[:10],
        "problem": state.problem,
        "new": ", ".join(state.news),
        "switched_off": ", ".join(state.set_aside),
        "rolled_back_from": ", ".join(state.held),
    }


def _moment(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, tz=UTC).strftime("%Y-%m-%d %H:%M UTC") if ms else ""


def _forget(args: Namespace, world: World) -> int:
    with opened(args, world, write=True, beside=True) as program:
        program.pack_source.forget()
    answer_facts(world.out, {"place": ""}, json=args.json)
    return 0


def _update(args: Namespace, world: World) -> int:
    """Look once. A network that is away is no failure, as what is installed works on; what is refused is one."""
    vouched_ms = (args.today * DAY_MS + DAY_MS // 2) if args.today else 0
    place = typed_place(args.place)
    report, by_window = _looked(args, world, place, vouched_ms)
    told = report.told
    if report.count("installed", "mended") and not report.problem and not by_window:
        with opened(args, world, write=True) as program:  # with the new packs: programmes may have waited for them
            again = program.look(place=place, vouched_ms=vouched_ms).run()
            told = _both(told, again.told)
    packs: list[Row] = [
        {"id": pack.id, "version": pack.version, "outcome": pack.outcome, "why": _why(pack.code, pack.params)}
        for pack in report.packs
    ]
    if args.json:
        facts = {"problem": report.problem, "packs": packs, "told": told, "received": report.received}
        print_json(world.out, {**facts, "time": report.now.source.value, "signed_until_ms": report.expires_ms})
    else:
        print_table(world.out, packs, _PACKS, empty="Nothing new." if not report.problem else "Nothing was taken.")
        rows = [_told(one) for one in told if one.changed or one.problems]
        if rows:
            world.out.write("\n")
            print_table(world.out, rows, _TOLD, empty="")
    if report.problem:
        world.say(f"stepwell: {fill(SOURCE[report.problem], report.params)}")
        if report.problem == "expired":
            world.say(f"stepwell: It is taken to be {_moment(report.now.ms)}, by {TIME[report.now.source]}.")
    failed = report.problem not in {"", "offline", "no_folder"} or report.count("refused", "damaged")
    return 1 if failed or any(one.problems for one in told) else 0


def _looked(args: Namespace, world: World, place: str, vouched_ms: int) -> tuple[Report, bool]:
    """Look, or have the window look that is open here; say whether it was the window. Raises `StoreFailed`, Failed."""
    from ui.compose.asking import WindowFailed, ask_window, wait_for_window

    for beside in (True, False):
        with opened(args, world, write=True, beside=beside) as program:
            if vouched_ms and beside:
                program.managed("day_vouched_for", day=args.today)
            if not program.beside:
                return program.look(place=place, vouched_ms=vouched_ms).run(), False
            asked = ask_window(program, place=place, vouched_ms=vouched_ms)
        try:
            report = wait_for_window(home_of(args, world), asked)
        except WindowFailed:
            raise Failed("The window that is open here could not look. Close it and try again") from None
        if report is not None:
            return report, True
    raise AssertionError  # without `beside` it looks itself, or is refused


def _both(first: tuple[Applied, ...], second: tuple[Applied, ...]) -> tuple[Applied, ...]:
    """Return what two looks in a row did: changes of both, problems of the one that saw the new packs."""
    from app.repository.applying import Applied

    before = {one.path: one.changed for one in first}
    later = tuple(
        Applied(path=one.path, changed=one.changed + before.get(one.path, 0), problems=one.problems) for one in second
    )
    return (*(one for one in first if one.path not in {again.path for again in second}), *later)


def _told(one: Applied) -> Row:
    why = " ".join(
        fill(UNHEARD.get(code) or REFUSALS.get(code) or SOURCE[code], params) for code, params in one.problems
    )
    return {"file": one.path, "changed": one.changed, "why": why}


def _why(code: str, params: dict[str, str | int | float]) -> str:
    if not code or code in SOURCE:
        return fill(SOURCE[code], params) if code else ""
    from content_packs.findings import PackRejected

    return sentence(PackRejected(code, params)) or code


def _rollback(args: Namespace, world: World) -> int:
    with opened(args, world, write=True, beside=True) as program:
        source = program.pack_source
        version = source.go_forward(args.id) if args.undo else source.roll_back(args.id)
        alone = not program.beside
    if alone:
        with opened(args, world, write=True):  # the tables are made anew with the version that counts now
            pass
    answer_facts(world.out, {"id": args.id, "version": version}, json=args.json)
    return 0
