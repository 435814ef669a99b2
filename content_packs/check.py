# SPDX-License-Identifier: Apache-2.0
"""Checks a source folder or a built pack file and sums it up, for `stepwell pack check`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from content_packs.archive import open_pack
from content_packs.findings import Finding, PackRejected, Report
from content_packs.model import Pack
from content_packs.pack_checks import check_pack
from content_packs.source import read_source
from content_packs.style_checks import check_style


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What is in a pack and what is wrong with it. Id and version are empty when they could not be read."""

    id: str
    version: str
    competencies: int
    items: int
    lessons: int
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """True when no finding is an error."""
        return all(finding.severity != "error" for finding in self.findings)


def check_path(path: Path) -> CheckReport:
    """Check a source folder or a `.stepwell` file. Never raises for what is in it."""
    if path.is_dir():
        source = read_source(path)
        return _summary(source.pack, source.findings)
    try:
        pack = open_pack(path).pack
    except PackRejected as rejected:
        return _summary(None, (rejected.finding(),))
    report = Report()
    where = partial(_where, path.name)
    check_pack(pack, where, report)
    check_style(pack, where, report)
    for refused in pack.refused:
        report.add("kind-unknown", path.name, kind=refused.kind, id=refused.id)
    return _summary(pack, report.sorted())


def _where(file: str, part: str, number: int, *keys: str | int) -> str:
    return "/".join((file, part, str(number), *map(str, keys)))


def _summary(pack: Pack | None, findings: tuple[Finding, ...]) -> CheckReport:
    if pack is None:
        return CheckReport("", "", 0, 0, 0, findings)
    manifest = pack.manifest
    counts = (len(pack.competencies), len(pack.items), len(pack.lessons))
    return CheckReport(manifest.id, manifest.version, *counts, findings)
