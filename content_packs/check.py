# SPDX-License-Identifier: Apache-2.0
"""Checks a source folder or a built pack file and sums it up, for `stepwell pack check`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from content_packs.archive import LoadedPack, open_pack
from content_packs.checks import check_quality
from content_packs.checks.texts import PARTS, objects
from content_packs.checks.translations import FILE, read_digests
from content_packs.excused import Excused, complain_unused, split
from content_packs.findings import Finding, PackRejected, Report
from content_packs.model import Pack
from content_packs.pack_checks import check_pack
from content_packs.proof import Tell, part, untold
from content_packs.source import read_source
from content_packs.style_checks import check_style

_COUNTED = ("competency", "item", "lesson", "module")
"""Parts that have a number of their own, and modules, which hold them."""


class CheckReport(msgspec.Struct, frozen=True):
    """What is in a pack and what is wrong with it. Id and version are empty when they could not be read.

    `excused` are the findings that the pack's own `[check]` lets stand, each with the reason.
    """

    id: str
    version: str
    competencies: int
    items: int
    lessons: int
    findings: tuple[Finding, ...]
    excused: tuple[tuple[Finding, str], ...] = ()
    also: Mapping[str, int] = msgspec.field(default_factory=dict)
    """How much there is of everything else, by part ("story", "role", "term"); of what is not there, nothing."""

    @property
    def passed(self) -> bool:
        """True when no finding is an error."""
        return all(finding.severity != "error" for finding in self.findings)


def check_path(path: Path, tell: Tell = untold) -> CheckReport:
    """Check a source folder or a `.stepwell` file. Never raises for what is in it; what `tell` raises ends it."""
    return _check_folder(path, tell) if path.is_dir() else _check_file(path, tell)


def counted_parts(pack: Pack) -> dict[str, int]:
    """How much there is of everything beside competencies, modules, questions and lessons, by part."""
    return {part: len(objects(pack, part)) for part in PARTS if part not in _COUNTED and objects(pack, part)}


_HALF = 0.55
"""What reading a pack takes of its checks; the rest is whether it is good."""
_LOOKED_AT = 0.7
"""The same for a built file, and how its texts read."""


def _check_folder(path: Path, tell: Tell) -> CheckReport:
    source = read_source(path, part(tell, 0, _HALF))
    report = Report(source.findings)
    if source.pack is not None:
        check_quality(
            source.pack,
            source.where,
            report,
            fetch=source.files.peek,
            digests={v.language: read_digests(path / "locale" / v.language / FILE) for v in source.pack.variants},
            whole=source.buildable,
            tell=part(tell, _HALF, 1),
        )
    return _summary(source.pack, report, source.excused)


def _check_file(path: Path, tell: Tell) -> CheckReport:
    report = Report()
    try:
        loaded = open_pack(path, tell=part(tell, 0, _HALF))
    except PackRejected as rejected:
        return _summary(None, Report([rejected.finding()]))
    pack, where = loaded.pack, partial(_where, path.name)
    check_pack(pack, where, report)
    check_style(pack, where, report, part(tell, _HALF, _LOOKED_AT))
    told, fetch = part(tell, _LOOKED_AT, 1), partial(_fetch, loaded)
    check_quality(pack, where, report, fetch=fetch, digests={}, whole=not pack.refused, tell=told)
    for refused in pack.refused:
        report.add("kind-unknown", path.name, kind=refused.kind, id=refused.id)
    return _summary(pack, Report(_inside(path.name, finding) for finding in report))


def _inside(file: str, finding: Finding) -> Finding:
    """What is said of the whole ("items", "locale/es") is said of the file that it is in."""
    where = finding.where
    return finding if where.startswith(file) else replace(finding, where=f"{file}/{where}")


def _fetch(loaded: LoadedPack, path: str) -> bytes | memoryview | None:
    try:
        return loaded.media_file(path).peek()
    except KeyError:
        return None


def _where(file: str, part: str, number: int, *keys: str | int) -> str:
    return "/".join((file, part, str(number), *map(str, keys)))


def _summary(pack: Pack | None, report: Report, rules: Iterable[Excused] = ()) -> CheckReport:
    complain_unused(report, rules)
    findings, excused = split(report.sorted(), rules)
    if pack is None:
        return CheckReport("", "", 0, 0, 0, findings, excused)
    manifest = pack.manifest
    counts = (len(pack.competencies), len(pack.items), len(pack.lessons))
    also = counted_parts(pack)
    return CheckReport(manifest.id, manifest.version, *counts, findings, excused, also)
