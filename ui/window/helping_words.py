# SPDX-License-Identifier: Apache-2.0
"""What kinds of things are called beside a goal, and their icons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.own.facts import ThingKind

ICONS: Final = {
    ThingKind.LESSON: "book",
    ThingKind.CYCLE: "again",
    ThingKind.STORY: "chat",
    ThingKind.EXAMPLE: "bulb",
    ThingKind.CHECKLIST: "done",
    ThingKind.DOCUMENT: "letters",
    ThingKind.TIP: "people",
}


def icon_of(kind: ThingKind) -> str:
    """Return the icon of a kind of thing."""
    return ICONS.get(kind, "book")


def kind_words(kind: ThingKind) -> str:
    """Return what a kind of thing is called."""
    translate = QCoreApplication.translate
    words = {
        ThingKind.LESSON: translate("HelpingWords", "Lesson"),
        ThingKind.CYCLE: translate("HelpingWords", "Learning cycle"),
        ThingKind.STORY: translate("HelpingWords", "Story"),
        ThingKind.EXAMPLE: translate("HelpingWords", "Example"),
        ThingKind.CHECKLIST: translate("HelpingWords", "Checklist"),
        ThingKind.DOCUMENT: translate("HelpingWords", "Document"),
        ThingKind.TIP: translate("HelpingWords", "A tip from a colleague"),
    }
    return words.get(kind, "")
