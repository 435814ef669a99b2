# SPDX-License-Identifier: Apache-2.0
"""What an organisation tells its devices is done, through the calls that a person would use; done twice is done once.

1. "organisation/roster" is a list of people (CSV or XLSX), taken in as `stepwell learner import` does; nobody is let
   go. It is done when it changes, so that what is changed on the device later stands.
2. "organisation/rules" is an `organisation.toml`, kept as `stepwell organisation set` does; done when it changes.
3. "organisation/programmes" is TOML, a list of `[[programme]]` with `id`, `title`, `pack`, `per_week`, `start`
   (YYYY-MM-DD), one of `competencies` and `modules`, and at most one of `role` and `learners`. It is done at every
   look, so that who comes later joins; who is in it already is left alone.
4. "organisation/settings" is a `stepwell.toml` with locks, one of the layers of `app.settings`. Done when it changes.
5. "organisation/look" is an `app.livery.Livery` as JSON, its logos in it; done when it changes, so that a look that is
   set on the device later stands.
6. A file that cannot be read, and a line that cannot be done, is reported and changes nothing else.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.errors import Refusal
from app.livery import Livery
from app.organisation_file import RulesBroken
from app.people.roster_file import read_roster
from app.repository import names
from content_packs.toml_read import NotToml, loads

if TYPE_CHECKING:
    from app.people.roster import RosterImport
    from app.planning import Planning
    from app.settings.reading import Flaw

_EPOCH = dt.date(1970, 1, 1)


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a file: how many things were `changed`, and what could not be done (a code and its parameters)."""

    path: str
    changed: int = 0
    problems: tuple[tuple[str, dict[str, str | int]], ...] = ()


class Programme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A programme that an organisation launches; see `app.planning.Planning.launch`."""

    id: str
    title: str
    pack: str
    per_week: int
    start: dt.date
    competencies: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    role: str = ""
    learners: tuple[str, ...] = ()


class _Programmes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    programme: tuple[Programme, ...] = ()


def read_programmes(text: str) -> tuple[Programme, ...]:
    """Read programmes. Raises NotToml, msgspec.ValidationError (both ValueErrors)."""
    return msgspec.convert(loads(text), _Programmes).programme


class Applier:
    """Does what the organisation says; the gate has to let the program act. Raises `StoreFailed`."""

    def __init__(
        self,
        *,
        rosters: RosterImport,
        planning: Planning,
        keep_settings: Callable[[str], tuple[int, tuple[Flaw, ...]]],
        keep_rules: Callable[[str], bool],
        keep_livery: Callable[[Livery], bool],
    ) -> None:
        """Take the parts; `keep_rules` keeps a text of rules, says whether it is another, and raises RulesBroken.

        `keep_livery` keeps a look, says whether it is another, and raises Refusal. `keep_settings` takes a text of
        settings, and returns how many changed and what of it could not be used.
        """
        self._rosters = rosters
        self._planning = planning
        self._keep_settings = keep_settings
        self._keep_rules = keep_rules
        self._keep_livery = keep_livery

    def apply(self, path: str, content: bytes) -> Applied:
        """Do what one file says."""
        work = {
            names.ROSTER: self._roster,
            names.RULES: self._rules,
            names.LOOK: self._look,
            names.PROGRAMMES: self._programmes,
            names.SETTINGS: self._settings,
        }[path]
        try:
            return work(content)
        except Refusal as refusal:
            return _failed(path, refusal)
        except (NotToml, msgspec.DecodeError, UnicodeDecodeError) as broken:
            return Applied(path=path, problems=(("file_unreadable", {"file": path, "reason": str(broken)[:200]}),))

    def _roster(self, content: bytes) -> Applied:
        report = self._rosters.import_roster(read_roster(content, names.ROSTER), dry_run=False)
        refused = tuple((line.code, dict(line.params)) for line in report.lines if line.outcome == "refused")
        return Applied(path=names.ROSTER, changed=report.count("added") + report.count("changed"), problems=refused)

    def _rules(self, content: bytes) -> Applied:
        try:
            return Applied(path=names.RULES, changed=int(self._keep_rules(content.decode())))
        except RulesBroken as broken:
            params = {"file": f"{names.RULES}, line {broken.line}", "reason": broken.code}
            return Applied(path=names.RULES, problems=(("file_unreadable", dict(params)),))

    def _look(self, content: bytes) -> Applied:
        livery = msgspec.json.decode(content, type=Livery)
        return Applied(path=names.LOOK, changed=int(self._keep_livery(livery)))

    def _programmes(self, content: bytes) -> Applied:
        joined, problems = 0, []
        for programme in read_programmes(content.decode()):
            try:
                joined += self._launch(programme)
            except Refusal as refusal:
                problems.append((refusal.code, dict(refusal.params)))
        return Applied(path=names.PROGRAMMES, changed=joined, problems=tuple(problems))

    def _launch(self, programme: Programme) -> int:
        competencies = programme.competencies or self._planning.in_order(programme.pack, programme.modules)
        return len(
            self._planning.launch(
                programme.id,
                programme.title,
                programme.pack,
                competencies,
                per_week=programme.per_week,
                start_day=(programme.start - _EPOCH).days,
                role=programme.role,
                learners=programme.learners,
            )
        )

    def _settings(self, content: bytes) -> Applied:
        changed, flaws = self._keep_settings(content.decode())
        problems = tuple(("file_unreadable", _where(flaw)) for flaw in flaws)
        return Applied(path=names.SETTINGS, changed=changed, problems=problems)


def _where(flaw: Flaw) -> dict[str, str | int]:
    return {
        "file": f"{names.SETTINGS}, line {flaw.line}",
        "reason": f"{flaw.code} {flaw.params.get('key', '')}".strip(),
    }


def _failed(path: str, refusal: Refusal) -> Applied:
    return Applied(path=path, problems=((refusal.code, dict(refusal.params)),))
