# SPDX-License-Identifier: Apache-2.0
"""What is said of what the doctor found: one sentence for each kind of trouble, and the page where it is mended.

The window has few sentences for many codes. Who helps reads the codes, in the report or with `stepwell doctor`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.record.finding import Finding, Severity
from ui.window.care_places import CarePart


class Kind(StrEnum):
    """A kind of trouble, in the order in which it is shown."""

    DAMAGE = "damage"
    ROOM = "room"
    FILLS = "fills"
    BACKUP = "backup"
    KEY = "key"
    RIGHTS = "rights"
    CLOCK = "clock"
    SENDING = "sending"
    PARTS = "parts"
    FONTS = "fonts"
    UPDATES = "updates"
    KIOSK = "kiosk"
    TWICE = "twice"
    BROKEN = "broken"
    SIGNATURES = "signatures"
    NO_PIN = "no_pin"
    SETTINGS = "settings"
    MISTAKES = "mistakes"
    CHORES = "chores"


UNSAID: Final = frozenset(
    {
        *("checked.part", "chore.done", "store.none", "store.older", "sending.state", "device.moved", "key.no_check"),
        *("lrs.probed", "lrs.not_probed", "lrs.small", "people.no_operator", "people.erasures_wait"),
        *("program.not_asked", "running.window", "update.waits"),
    }
)
"""Worth knowing for whoever helps; nothing that somebody at the window has to do."""
_KINDS: Final[Mapping[str, Kind]] = {
    "store.no_backup": Kind.BACKUP,
    "store.disk_full": Kind.ROOM,
    "store.read_only": Kind.RIGHTS,
    "disk.low": Kind.ROOM,
    "disk.fills": Kind.FILLS,
    "file.open_to_others": Kind.RIGHTS,
    "key.in_file": Kind.KEY,
    "look.unreadable": Kind.SETTINGS,
    "outbox.lost": Kind.DAMAGE,
    "organisation.changed": Kind.SENDING,
    "people.staff_without_pin": Kind.NO_PIN,
    "log.bugs": Kind.MISTAKES,
}
_FAMILIES: Final[Mapping[str, Kind]] = {
    "backup": Kind.BACKUP,
    "chore": Kind.CHORES,
    "clock": Kind.CLOCK,
    "fonts": Kind.FONTS,
    "kiosk": Kind.KIOSK,
    "lrs": Kind.SENDING,
    "outbox": Kind.SENDING,
    "pack": Kind.BROKEN,
    "program": Kind.PARTS,
    "repository": Kind.SIGNATURES,
    "roaming": Kind.SENDING,
    "running": Kind.TWICE,
    "settings": Kind.SETTINGS,
    "update": Kind.UPDATES,
}
"""By what a code begins with; whatever else there is, the record is not as it should be."""
_WHERE: Final[Mapping[Kind, CarePart]] = {
    Kind.DAMAGE: CarePart.SUPPORT,
    Kind.BACKUP: CarePart.SAFETY,
    Kind.KEY: CarePart.SAFETY,
    Kind.SENDING: CarePart.SENDING,
    Kind.BROKEN: CarePart.PACKS,
    Kind.SIGNATURES: CarePart.PACKS,
    Kind.MISTAKES: CarePart.SUPPORT,
    Kind.PARTS: CarePart.SUPPORT,
    Kind.UPDATES: CarePart.SUPPORT,
}
"""Where something can be done in the window."""


def kind_of(code: str) -> Kind | None:
    """Return the kind of a finding; None where nothing is said of it."""
    if code in UNSAID:
        return None
    return _KINDS.get(code) or _FAMILIES.get(code.partition(".")[0], Kind.DAMAGE)


def kinds(found: Iterable[Finding]) -> dict[Kind, bool]:
    """Return what is said of what was found, in its order, and whether it is wrong (else: worth knowing)."""
    said: dict[Kind, bool] = {}
    for each in found:
        kind = kind_of(each.code)
        if kind is not None:
            said[kind] = said.get(kind, False) or each.severity is not Severity.NOTICE
    return {kind: said[kind] for kind in Kind if kind in said}


def where(kind: Kind) -> CarePart | None:
    """Return the page where something can be done about it."""
    return _WHERE.get(kind)


def sentence(kind: Kind) -> str:
    """Return what is wrong, and what to do."""
    translate = QCoreApplication.translate
    sentences = {
        Kind.DAMAGE: translate(
            "Checkup", "The record of this device is damaged, or a part of it is missing. Ask whoever helps you."
        ),
        Kind.ROOM: translate("Checkup", "The disk is nearly full. Delete or move what is not needed any more."),
        Kind.FILLS: translate(
            "Checkup", "The disk will be full in a few weeks. Delete or move what is not needed any more."
        ),
        Kind.PARTS: translate(
            "Checkup", "A part of the program is missing or does not work. Have the program installed again."
        ),
        Kind.FONTS: translate(
            "Checkup", "A language of this program cannot be shown: its font is missing. Have one installed."
        ),
        Kind.UPDATES: translate(
            "Checkup", "A new version of the program did not work here, so the old one stays. Tell whoever helps you."
        ),
        Kind.KIOSK: translate(
            "Checkup", "This computer is not set up as a kiosk should be. Ask whoever set up this computer."
        ),
        Kind.TWICE: translate(
            "Checkup", "Stepwell is open on this computer with other data, too. Have everybody use the same."
        ),
        Kind.BACKUP: translate("Checkup", "There is no good backup of the last days. Make one."),
        Kind.KEY: translate("Checkup", "The key is a file on this disk. Keep a copy of it somewhere else."),
        Kind.RIGHTS: translate(
            "Checkup", "The rights of a file are not as they should be. Ask whoever set up this computer."
        ),
        Kind.CLOCK: translate("Checkup", "The clock of this device is wrong. Set the day and the time."),
        Kind.SENDING: translate(
            "Checkup", "Sending to your organisation does not work as it should, or soon will not."
        ),
        Kind.BROKEN: translate("Checkup", "Something that people learn from is damaged. Get it again."),
        Kind.SIGNATURES: translate(
            "Checkup", "What is new to learn cannot be trusted, or soon cannot. Tell your organisation."
        ),
        Kind.NO_PIN: translate("Checkup", "Somebody who looks after people has no PIN. Give them one."),
        Kind.SETTINGS: translate(
            "Checkup",
            "A part of how this device is set cannot be read. The rest counts. Tell your organisation.",
        ),
        Kind.MISTAKES: translate(
            "Checkup", "The program made mistakes in the last days. What was saved is safe. Tell whoever helps you."
        ),
        Kind.CHORES: translate(
            "Checkup", "This device could not look after itself. Leave it on for an hour while nobody uses it."
        ),
    }
    return sentences[kind]


def button(part: CarePart) -> str:
    """Return the words on the button that leads there."""
    translate = QCoreApplication.translate
    words = {
        CarePart.SAFETY: translate("Checkup", "Backups and the key"),
        CarePart.SENDING: translate("Checkup", "Sending"),
        CarePart.PACKS: translate("Checkup", "What can be learned here"),
        CarePart.SUPPORT: translate("Checkup", "A report for whoever helps"),
    }
    return words[part]
