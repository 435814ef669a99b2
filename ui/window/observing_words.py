# SPDX-License-Identifier: Apache-2.0
"""Words for what is seen at work that more than one screen says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from app.observing.facts import Mark
from app.observing.views import ChecklistCard
from ui.window.times import when
from ui.window.vouching_words import doubt_words

MARK_ICONS = {Mark.DONE: "done", Mark.NOT_YET: "again", Mark.NOT_SEEN: "circle"}


def mark_words(mark: Mark) -> str:
    """Return what was seen of a point."""
    translate = QCoreApplication.translate
    match mark:
        case Mark.DONE:
            return translate("Observing", "Done")
        case Mark.NOT_YET:
            return translate("Observing", "Not yet")
        case Mark.NOT_SEEN:
            return translate("Observing", "Not seen")


def stage_icon(card: ChecklistCard) -> str:
    """Return the sign of it; that of something to be told where who watched is not known here."""
    return "info" if card.doubt else {"new": "circle", "not_yet": "again", "signed_off": "done"}[card.stage]


def marked_words(card: ChecklistCard, observer: str = "") -> str:
    """Return what came of a checklist; and where who watched is not known here, that."""
    said = stage_words(card)
    return said if card.doubt is None else f"{said} · {doubt_words(card.doubt, observer)}"


def stage_words(card: ChecklistCard) -> str:
    """Return what came of a checklist and when: "Signed off, today at 10:15"."""
    translate = QCoreApplication.translate
    if card.stage == "new":
        return translate("Observing", "Not watched yet")
    words = (
        translate("Observing", "Signed off, {when}")
        if card.stage == "signed_off"
        else translate("Observing", "Not yet, {when}")
    )
    return words.format(when=when(card.at_ms, QDateTime.currentDateTime()))
