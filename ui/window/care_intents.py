# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after the device wants, as its pages tell it to presenters."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.privacy.retention import Retention
    from app.record.leaving import Leaving
    from app.record.sent_before import SentBefore


class BackupAsked(msgspec.Struct, frozen=True):
    """Make a copy of the database now."""


class UpdateAsked(msgspec.Struct, frozen=True):
    """Look for a new version of the program now."""


class LookOver(msgspec.Struct, frozen=True):
    """Look whether everything is in order."""


class ReportSaved(msgspec.Struct, frozen=True):
    """Save the report for whoever helps that is shown."""


class SendingStopped(msgspec.Struct, frozen=True):
    """Send nothing more for now."""


class SendingLooked(msgspec.Struct, frozen=True):
    """Show again how sending goes."""


@dataclass(frozen=True, slots=True)
class CaretakerFilled:
    """Somebody says that they look after the device, with a PIN, twice the same."""

    name: str
    secret: str = field(repr=False)


class RosterChosen(msgspec.Struct, frozen=True):
    """A file with a list of people: say what it would do."""

    file: Path


class RosterAgreed(msgspec.Struct, frozen=True):
    """Do what was said. `leave_missing`: who is not in the file leaves."""

    leave_missing: bool = False


class RosterStopped(msgspec.Struct, frozen=True):
    """Do not go on with the list."""


@dataclass(frozen=True, slots=True)
class StickChosen:
    """Exchange with this folder of a stick. `code`: what the files there are locked with; empty: they are not."""

    folder: Path
    code: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LrsFilled:
    """Send to this LRS from now on. `before`: what of that which another one has, None: that was not asked yet."""

    endpoint: str
    key: str
    secret: str = field(repr=False)
    before: SentBefore | None = None


class CodeAsked(msgspec.Struct, frozen=True):
    """Make a new code for a stick."""


class StickStopped(msgspec.Struct, frozen=True):
    """Do not go on with the exchange."""


class SwitchTurned(msgspec.Struct, frozen=True):
    """Let a class of data leave the device from now on, or not."""

    what: Leaving
    on: bool


class KeepingChosen(msgspec.Struct, frozen=True):
    """Keep things so long."""

    setting: Retention


class CountTurned(msgspec.Struct, frozen=True):
    """Count what nobody finds from now on, or not; then what was counted goes."""

    on: bool


class WaitChosen(msgspec.Struct, frozen=True):
    """Tell a supervisor so many days after the person that a talk may help."""

    days: int
