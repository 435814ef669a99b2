# SPDX-License-Identifier: Apache-2.0
"""How long work still takes, how far it is, and why it ended early, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from ui.window.checkup_words import Kind, sentence

HOURS_FROM: Final = 90
"""Minutes from which it is said in hours."""
_HOUR: Final = 60


class LongWork(QObject):
    """Long work, in words with numbers: only of an object's `tr` are those known to the catalogues."""

    def time_left(self, minutes: int) -> str:
        """Return how long it still takes, from 0 on."""
        if minutes == 0:
            return self.tr("Less than a minute to go")
        if minutes == 1:  # English has no catalogue that would say it otherwise
            return self.tr("About a minute to go")
        if minutes < HOURS_FROM:
            return self.tr("About %Ln minutes to go", "", minutes)
        return self.tr("About %Ln hours to go", "", round(minutes / _HOUR))


def time_left(minutes: int | None) -> str:
    """Return how long it still takes (`ui.time_left.TimeLeft`); empty where nothing is known of it."""
    return "" if minutes is None else LongWork().time_left(minutes)


def stopping() -> str:
    """Return what is said from the press on Stop to the end."""
    return QCoreApplication.translate("LongWork", "Stopping …")


def copy_outcome(ended: str) -> str:  # noqa: PLR0911 - one for each way it ends
    """Return what came of a copy of the record, with what to do about it (`app.long_work.Standing.ended`)."""
    translate = QCoreApplication.translate
    match ended:
        case "done":
            return translate(
                "LongWork",
                "A backup was made and checked. It lies in the data folder; keep another one somewhere else.",
            )
        case "stopped":
            return translate("LongWork", "Stopped. No backup was made; those from before are still there.")
        case "store.disk_full":
            return translate("LongWork", "The disk has no room for a backup. Make room, then press the button again.")
        case "store.busy":
            return translate(
                "LongWork", "Another backup is being made just now. Wait a minute, then press the button again."
            )
        case "store.damaged":
            return translate(
                "LongWork",
                "The copy did not pass its check, so it does not count; those from before are still there."
                " Ask for help: stepwell doctor",
            )
        case "store.read_only":
            return translate("LongWork", "This account may not write into the folder of the backups. Ask for help.")
    return translate("LongWork", "No backup could be made; the disk may have a fault. Ask for help: stepwell doctor")


def update_outcome(code: str) -> str:  # noqa: PLR0911 - one for each way it ends
    """Return what came of a look for a version of the program (`app.updates.by_hand.Came`); "" where one came."""
    translate = QCoreApplication.translate
    match code:
        case "came" | "off":
            return ""
        case "newest":
            return translate("LongWork", "This is the newest version.")
        case "later" | "needs_version" | "needs_data":
            return translate("LongWork", "There is a newer version, which this device does not take yet.")
        case "bad" | "program_self_test" | "program_damaged":
            return sentence(Kind.UPDATES)
        case "stopped":
            return translate("CheckupPage", "The look was stopped.")
        case "offline" | "timeout" | "no_folder" | "server_error" | "tls" | "not_a_repository":
            return translate("PackSource", "Not reached the last time. What is here works on; it is tried again.")
        case "disk_full" | "store.disk_full":
            return sentence(Kind.ROOM)
    return translate("CheckupPage", "The look did not come to its end.")
