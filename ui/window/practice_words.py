# SPDX-License-Identifier: Apache-2.0
"""Words for stories and worked examples that more than one screen says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.practice.facts import PracticeKind
from app.practice.views import PracticeCard
from content_packs.model import Ending


def what(card: PracticeCard) -> str:
    """Return what it is and how long it takes: "A story, about 5 min"."""
    translate = QCoreApplication.translate
    words = (
        translate("Practice", "A story, about {minutes} min")
        if card.kind is PracticeKind.STORY
        else translate("Practice", "A worked example, about {minutes} min")
    )
    return words.format(minutes=card.minutes)


def stage(card: PracticeCard) -> str:
    """Return how far somebody is with it; empty for what is new."""
    translate = QCoreApplication.translate
    if card.stage == "under_way":
        return translate("Practice", "You stopped in the middle.")
    if card.stage == "new":
        return ""
    return ending(card.ending) if card.ending is not None else translate("Practice", "You have done it once.")


def ending(how: Ending) -> str:
    """Return how a story ended."""
    translate = QCoreApplication.translate
    match how:
        case Ending.GOOD:
            return translate("Practice", "It ended well.")
        case Ending.MIXED:
            return translate("Practice", "It ended half well.")
        case Ending.POOR:
            return translate("Practice", "It did not end well.")
