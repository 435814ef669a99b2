# SPDX-License-Identifier: Apache-2.0
"""A provisioning file from the checks to the last step; also at the first start of a device."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from app.errors import Refusal
from app.record.errors import StoreFailed
from app.record.home import Home
from app.record.meta import read_meta
from app.repository.installed import installed_versions
from app.settings.places import BEGUN, PROVISION, is_there, read_small, system_folder
from app.settings.reading import Flaw
from content_packs.findings import PackRejected
from ui.compose import open_program
from ui.provision.checks import MOST_SECRET, check, pin_flaws
from ui.provision.sheet import Sheet, read_sheet
from ui.provision.steps import AFTER, BEFORE, Secrets, Step, lrs_set, operator_set, refused_people
from ui.setting_up import organisation_iri

if TYPE_CHECKING:
    from ui.compose import Program

log = logging.getLogger(__name__)
WOULD, DONE, SAME, WAITS = "would be done", "done", "as it is", "waits"
PART, STAY = "done in part", "cannot be deleted"
_SECRET_FILES = ("lrs.secret_file", "lrs.proxy_password_file", "operator.one_time_pin_file")
_AWAY = {"offline", "no_folder"}
_WITH_PACKS = "no_such_job"
"""A line of the list of people that is refused for this may be taken once the packs are here."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of a step: WOULD, DONE, SAME or WAITS; PART with what could not be done, STAY of secret files."""

    step: str
    outcome: str
    flaws: tuple[Flaw, ...] = ()


class Wrong(Exception):  # noqa: N818 - a fact about the file
    """The file, or what it names, cannot be used; nothing was changed."""

    def __init__(self, flaws: list[Flaw]) -> None:
        super().__init__(len(flaws))
        self.flaws = flaws


class NotBelieved(Exception):  # noqa: N818
    """What the repository shows could not be used: the code of why (`app.repository.state`), and its parameters."""

    def __init__(self, problem: str, params: dict[str, str | int]) -> None:
        super().__init__(problem)
        self.problem, self.params = problem, params


class Settled(NamedTuple):
    """What a device has already, so that no secret is needed for it."""

    lrs: bool = False
    operator: bool = False


def checked(home: Home, sheet: Sheet) -> Settled:
    """Check everything that can be checked before anything is touched. Raises Wrong, `StoreFailed`."""
    settled = Settled()
    if not home.database.exists():
        flaws = check(sheet, frozenset())
    else:
        with open_program(home, write=False) as program:
            settled = Settled(
                sheet.has("lrs") and lrs_set(program, sheet), sheet.has("operator") and operator_set(program, sheet)
            )
            here = frozenset(installed_versions(program.library))
            flaws = check(sheet, here, lrs_set=settled.lrs, operator_set=settled.operator)
            flaws += list(_here(program, sheet)) if not flaws else []
    if flaws:
        raise Wrong(flaws)
    return settled


def _here(program: Program, sheet: Sheet) -> Iterator[Flaw]:
    """What only a device that is used can refuse."""
    name, meta = sheet.text("organisation"), read_meta(program.database)
    if name and meta is not None and meta.organisation not in {"", organisation_iri(name)}:
        yield sheet.flaw("other_organisation", "organisation", organisation=meta.organisation)
    if sheet.text("people"):
        comes = sheet.has("repository") or bool(sheet.texts("packs"))
        yield from (
            flaw for flaw in refused_people(program, sheet) if not (comes and flaw.params["why"] == _WITH_PACKS)
        )


def file_secrets(sheet: Sheet, ask: Callable[[str, bool], str], settled: Settled) -> Secrets:
    """Return the secrets, from files or from `ask`, in the order LRS, proxy, PIN. A file that is gone gives "".

    `ask` is told what it is about, and whether it is needed; where not, "" is an answer. Raises Wrong, OSError, and
    what `ask` does.
    """

    def one(file: str, asked: str, what: str, *, done: bool) -> str:
        if sheet.said.get(asked):
            return ask(what, not done)
        path = sheet.path(sheet.text(file))
        if not sheet.text(file) or not is_there(path):
            return ""
        return read_small(path, MOST_SECRET).decode(errors="replace").strip()

    lrs = one("lrs.secret_file", "lrs.secret_stdin", "secret of the LRS", done=settled.lrs)
    proxy = one("lrs.proxy_password_file", "lrs.proxy_password_stdin", "password of the proxy", done=settled.lrs)
    pin = one("operator.one_time_pin_file", "operator.one_time_pin_stdin", "one-time PIN", done=settled.operator)
    secrets = Secrets(lrs, pin, proxy)
    if flaws := pin_flaws(sheet, secrets.pin):
        raise Wrong(flaws)
    return secrets


def run(home: Home, sheet: Sheet, secrets: Secrets, *, look: bool = True) -> Iterator[Outcome]:
    """Do what differs, and yield what became of each step. `checked` was called before.

    Raises `StoreFailed`, Refusal, OSError, NotBelieved; what was done until then stays, and the same file goes on.
    """
    with open_program(home) as program:
        yield from _steps(BEFORE, program, sheet, secrets)
        looks = look and sheet.has("repository")
        looked = _look(program) if looks else SAME
    with open_program(home) as program:  # with the packs that came
        if looked == DONE:
            _look(program)  # programmes may have waited for packs
        if looks:
            yield Outcome("packs from there", looked)
        yield from _steps(AFTER, program, sheet, secrets)
    yield from _delete(sheet)


def would(home: Home, sheet: Sheet, secrets: Secrets) -> Iterator[Outcome]:
    """Yield what `run` would do. Nothing is changed."""
    steps = [step for step in (*BEFORE, *AFTER) if step.wanted(sheet)]
    if not home.database.exists():
        yield from (Outcome(step.name, WOULD) for step in steps)
        return
    with open_program(home, write=False) as program:
        for step in steps:
            yield Outcome(step.name, SAME if step.same(program, sheet, secrets) else WOULD)


def _steps(steps: tuple[Step, ...], program: Program, sheet: Sheet, secrets: Secrets) -> Iterator[Outcome]:
    for step in steps:
        if step.wanted(sheet):
            if step.same(program, sheet, secrets):
                yield Outcome(step.name, SAME)
                continue
            step.do(program, sheet, secrets)
            left = step.left(program, sheet)
            yield Outcome(step.name, PART if left else DONE, tuple(left))


def _look(program: Program) -> str:
    """Look once at the repository. Raises NotBelieved."""
    report = program.look().run()
    if report.problem in _AWAY:
        return WAITS
    if report.problem:
        raise NotBelieved(report.problem, report.params)
    came = report.count("installed", "mended") or any(one.changed for one in report.told)
    return DONE if came else SAME


def _delete(sheet: Sheet) -> Iterator[Outcome]:
    if not sheet.said.get("delete_secrets"):
        return
    files = [sheet.path(sheet.text(key)) for key in _SECRET_FILES if sheet.text(key)]
    gone = [path.resolve() for path in files if is_there(path)]  # not only the link to it
    try:
        for path in gone:
            path.unlink()
    except OSError:
        log.warning("a secret file could not be deleted")
        yield Outcome("secret files deleted", STAY)
    else:
        yield Outcome("secret files deleted", DONE if gone else SAME)


def _nobody(sheet: Sheet, _what: str, needed: bool) -> str:
    if needed:
        raise Wrong([Flaw(code="nobody_types", file=sheet.file)])
    return ""


def at_first_start(home: Home) -> bool:
    """Set up an unused device from the system-wide file, or go on where that was cut short; say whether it was done.

    What is wrong is logged by its codes; the window then asks as ever, and `stepwell provision` says it in words. The
    repository is not looked at: the window does so a minute later.
    """
    path, begun = system_folder() / PROVISION, home.path / BEGUN
    if not is_there(path) or (home.database.exists() and not begun.exists()):
        return False
    sheet = read_sheet(path, system=True)
    try:
        settled = checked(home, sheet)
        secrets = file_secrets(sheet, partial(_nobody, sheet), settled)
        home.make()
        begun.touch()
        for outcome in run(home, sheet, secrets, look=False):
            if outcome.flaws:
                log.warning("the provisioning file was done in part: %s, %d lines", outcome.step, len(outcome.flaws))
        begun.unlink()
    except Wrong as wrong:
        log.warning("the provisioning file was not used: %s", ", ".join(flaw.code for flaw in wrong.flaws))
    except (StoreFailed, Refusal, PackRejected) as error:
        log.warning("the provisioning file was not done: %s", error.code)
    except OSError as error:
        log.warning("the provisioning file was not done: %s", type(error).__name__)
    else:
        return True
    return False
