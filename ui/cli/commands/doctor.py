# SPDX-License-Identifier: Apache-2.0
"""`stepwell doctor`: what is wrong with the data folder, the packs and this machine. It never changes anything."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from app.long_work import Tell, Work, part
from app.record.home import Home
from ui.cli.arguments import Group
from ui.cli.how_far import how_far
from ui.cli.output import print_json, printable
from ui.cli.session import home_of
from ui.cli.world import World
from ui.doctor_words import suggestion
from ui.preflight import obstacle
from ui.voices import told, voices
from ui.wording import STORE, health, sending

NOTICE = "notice"
"""Worth knowing and nothing wrong, as in `app.record.health.Severity`."""


_AGAIN = "Fetch it again with: stepwell pack update"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that doctor says."""

    code: str
    severity: str
    sentence: str
    suggestion: str = ""


def register(commands: Group) -> None:
    """Declare doctor."""
    doctor = commands.command(
        "doctor", _run, help="say what is wrong here, if anything; exit 1 if something is", example="doctor --json"
    )
    doctor.add_argument("--full", action="store_true", help="read a large database page by page, and fold it anew")
    doctor.set_defaults(looks_only=True)


def _run(args: Namespace, world: World) -> int:
    home = home_of(args, world)
    with how_far(world, Work.LOOK_OVER, args) as tell:
        folder = list(_folder(home, part(tell, 0, 0.7), full=args.full))
        opens = home.database.exists() and not any(found.code in STORE for found in folder)
        found = [
            *folder,
            *(_tables(home) if args.full and opens else ()),
            *_packs(home, part(tell, 0.7, 0.9)),
            *_machine(world),
            *_settings(home),
            *_around(home, world, part(tell, 0.9, 1)),
        ]
    found = [replace(trouble, suggestion=suggestion(trouble.code)) for trouble in found]
    wrong = any(trouble.severity != NOTICE for trouble in found)
    speaks = voices(world.machine.platform)
    if args.json:
        print_json(world.out, {"home": str(home.path), "good": not wrong, "findings": found, "voices": speaks})
    else:
        world.out.writelines(
            f"{trouble.severity}: {printable(trouble.sentence)} [{trouble.code}]\n" for trouble in found
        )
        world.out.write(f"{told(speaks, world.machine.platform)}\n")
        world.out.write(f"{home.path}: {'something is wrong' if wrong else 'nothing is wrong'}\n")
    return 1 if wrong else 0


def _folder(home: Home, tell: Tell, *, full: bool) -> Iterator[Trouble]:
    from app.clock import SystemClock
    from app.record.health import inspect
    from app.sending_state import SendingState

    for finding in inspect(home, SystemClock(), tell=tell, full=full):
        if finding.code == "sending.state":
            sentence = sending(msgspec.convert(finding.params, SendingState))
        else:
            sentence = health(finding.code, finding.params)
        yield Trouble(finding.code, finding.severity.value, sentence)


def _tables(home: Home) -> Iterator[Trouble]:
    """Yield that the tables are not what the events say. Every event is folded."""
    from ui.compose import assemble

    program = assemble(home, write=False, still=True)
    try:
        learners = {difference.learner for difference in program.record.rebuild(verify=True).differences}
    finally:
        program.close()
    if learners:
        words = f"The tables of {len(learners)} people are not what their events say. Write them anew: "
        yield Trouble("record.differs", "error", words + "stepwell record rebuild")


def _packs(home: Home, tell: Tell) -> Iterator[Trouble]:
    from app.checkup import broken_packs
    from ui.findings import word

    packs = broken_packs(home, tell)
    for finding in packs.found:
        yield Trouble(finding.code, "error", " ".join(word(finding)))
    for name in packs.set_aside:
        yield Trouble("pack.set_aside", "error", f"The pack {name} was not what was signed and is out of use. {_AGAIN}")


def _machine(world: World) -> Iterator[Trouble]:
    """Yield what the window would miss; a notice where there is no display, since nobody expects a window there."""
    missing = obstacle(world.machine, display=False)
    if missing is not None:
        watched = any(world.machine.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
        yield Trouble("machine.window", "warning" if watched else NOTICE, missing)


def _settings(home: Home) -> Iterator[Trouble]:
    """Yield what cannot be used of the settings files; everything else works on."""
    from ui.cli.commands.settings import file_flaws
    from ui.settings_words import told as flaw_told

    for flaw in file_flaws(home.path):
        yield Trouble(f"settings.{flaw.code}", "warning", flaw_told(flaw))


def _around(home: Home, world: World, tell: Tell) -> Iterator[Trouble]:
    """Yield what is wrong with the program and this machine, where Qt can be asked at all (`_machine` says so)."""
    from ui.doctor.around import around

    asks_qt = world.around and obstacle(world.machine, display=False) is None
    for finding in around(home, machine=asks_qt)(tell):
        yield Trouble(finding.code, finding.severity.value, health(finding.code, finding.params))
