# SPDX-License-Identifier: Apache-2.0
"""Every command there is, in the order of the help."""

from __future__ import annotations

from ui.cli.arguments import Group
from ui.cli.commands import (
    audit,
    backup,
    coaching,
    doctor,
    duty,
    encourage,
    enrol,
    explain,
    helping,
    items,
    key,
    kiosk,
    learner,
    library,
    lrs,
    need,
    organisation,
    outbox,
    pack,
    passport,
    playlist,
    portfolio,
    privacy,
    programme,
    record,
    repo,
    report,
    search,
    session,
    simulate,
    site,
    survey,
    sync,
    team,
    tip,
    tour,
)

_COMMANDS = (
    learner,
    enrol,
    pack,
    search,
    library,
    playlist,
    repo,
    lrs,
    sync,
    site,
    kiosk,
    outbox,
    record,
    explain,
    organisation,
    programme,
    duty,
    helping,
    passport,
    portfolio,
    coaching,
    encourage,
    session,
    team,
    tip,
    survey,
    report,
    need,
    items,
    simulate,
    tour,
    doctor,
    audit,
    backup,
    key,
    privacy,
)


def register_all(commands: Group) -> None:
    """Declare them on the grammar of `stepwell`."""
    for module in _COMMANDS:
        module.register(commands)
