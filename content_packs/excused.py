# SPDX-License-Identifier: Apache-2.0
"""The findings that an author has looked at and lets stand, from `[check]` in pack.toml.

```toml
[check]
ignore = [
  { code = "reading-hard", where = "lessons/the-law.md", reason = "The words of the law stand as they are." },
]
```

`code` and `reason` are needed; `where` is the file, with or without its line, and empty for all places. An error is
never excused: it keeps people from harm or the program from failing. What is excused is still told in SARIF.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from content_packs.fields import Table
from content_packs.findings import SEVERITIES, Finding, Report


class Excused(msgspec.Struct, frozen=True):
    """A code that may stand, in the file `where` (empty: everywhere), for the `reason`. `place` is its own line."""

    code: str
    where: str
    reason: str
    place: str

    def covers(self, finding: Finding) -> bool:
        """True when this is about the finding."""
        if finding.severity == "error" or finding.code != self.code:
            return False
        return self.where in ("", finding.where, finding.where.rpartition(":")[0])


def read_excused(manifest: Table) -> tuple[Excused, ...]:
    """What pack.toml excuses; complains about what it cannot mean."""
    check = manifest.table("check")
    if check is None:
        return ()
    found = []
    for row in check.tables("ignore", optional=True):
        code, reason, where = row.text("code"), row.text("reason"), row.text("where", "")
        if code and code not in SEVERITIES:
            row.warn("ignore-unknown", "code", id=code[:80])
        elif code and SEVERITIES[code] == "error":
            row.warn("ignore-error", "code", id=code)
        elif row.close():
            found.append(Excused(code, where, reason, row.place.at()))
        manifest.failed = manifest.failed or row.failed
    check.close()
    return tuple(found)


def split(
    findings: Iterable[Finding], excused: Iterable[Excused]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, str], ...]]:
    """The findings that count, and those that are excused, each with the reason."""
    rules = tuple(excused)
    counted, set_aside = [], []
    for finding in findings:
        why = next((rule.reason for rule in rules if rule.covers(finding)), None)
        if why is None:
            counted.append(finding)
        else:
            set_aside.append((finding, why))
    return tuple(counted), tuple(set_aside)


def complain_unused(report: Report, excused: Iterable[Excused]) -> None:
    """Note each rule that excuses nothing."""
    known = tuple(report)
    for rule in excused:
        if not any(rule.covers(finding) for finding in known):
            report.add("ignore-unused", rule.place, id=rule.code)
