# SPDX-License-Identifier: Apache-2.0
"""What went wrong with versions of the program on this machine, and whether one waits, as the doctor says it."""

from __future__ import annotations

from collections.abc import Iterator

from app.record.finding import Finding, Severity
from app.updates.installation import Running


def update_findings(here: Running) -> Iterator[Finding]:
    """Yield from which version it went back, which one failed its self-test, and which one starts the next time."""
    if (there := here.installation) is None:
        return
    back, bad = there.went_back(), there.bad()
    if back is not None:
        bad.pop(back[0], None)
        yield Finding("update.went_back", Severity.WARNING, {"version": back[0], "why": back[1]})
    for version, why in bad.items():
        if why == "self_test":
            yield Finding("update.bad", Severity.WARNING, {"version": version, "why": why})
    if here.waiting:
        yield Finding("update.waits", Severity.NOTICE, {"version": here.waiting})
