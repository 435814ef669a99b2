# SPDX-License-Identifier: Apache-2.0
"""Where packs come from and how that stands, in one plain line, and one more where somebody should know something."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from app.repository.state import PacksState
from ui.window.locales import in_a_row
from ui.window.times import day, when

_DAY_MS = 86_400_000


def source_line(state: PacksState, now: QDateTime) -> str:
    """Return the one line."""
    translate = QCoreApplication.translate
    if not state.place:
        return translate("PackSource", "New packs are installed by hand.")
    if not state.contact_ms:
        words = translate("PackSource", "New packs come from {name}. Not looked yet.")
        return words.format(name=state.name or state.place)
    words = translate("PackSource", "New packs come from {name}. Last looked: {when}")
    return words.format(name=state.name or state.place, when=when(state.contact_ms, now))


def source_trouble(state: PacksState) -> str:
    """Return what somebody should know, the most pressing first; empty when there is nothing."""
    translate = QCoreApplication.translate
    if state.set_aside:
        words = translate("PackSource", "Damaged and switched off, fetched again when possible: {packs}")
        return words.format(packs=in_a_row(name.removesuffix(".stepwell") for name in state.set_aside))
    if state.problem:
        return _problem(state)
    if state.waiting:
        words = translate("PackSource", "It came, and is used as soon as nobody is in the middle of something: {packs}")
        return words.format(packs=in_a_row(state.waiting))
    if state.expires_soon:
        words = translate(
            "PackSource",
            "The signature on the packs ends on {day}. Tell whoever publishes them; what is here works on.",
        )
        return words.format(day=day(state.expires_ms // _DAY_MS))
    return ""


def _problem(state: PacksState) -> str:
    translate = QCoreApplication.translate
    match state.problem:
        case "offline" | "timeout" | "no_folder" | "server_error" | "stopped":
            return translate("PackSource", "Not reached the last time. What is here works on; it is tried again.")
        case "expired":
            return translate(
                "PackSource",
                "The signature on the packs has ended, so nothing new is taken; what is here works on. Tell whoever"
                " publishes them, and check the date of this device.",
            )
        case "rolled_back" | "mixed" | "bad_signature" | "altered" | "file_missing":
            return translate(
                "PackSource",
                "What was offered is not what the organisation signed, so it was not taken; what is here works on."
                " Tell whoever publishes the packs.",
            )
        case "disk_full":
            return translate("PackSource", "There is no room for new packs. Make room on the disk.")
        case "tls" | "not_a_repository":
            return translate(
                "PackSource",
                "Something else answered, perhaps the login page of a network. What is here works on;"
                " it is tried again.",
            )
    return translate("PackSource", "Looking for packs did not work. Look closer with: stepwell pack source show")
