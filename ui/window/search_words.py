# SPDX-License-Identifier: Apache-2.0
"""Words and icons for what can be found, and the groups in which it can be filtered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.search.views import Hit

ICONS: Final = {
    "lesson": "book",
    "story": "chat",
    "example": "bulb",
    "checklist": "ticked",
    "term": "letters",
    "document": "info",
    "coach": "heart",
    "huddle": "people",
    "house": "house",
}
GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "all": (),
    "lessons": ("lesson",),
    "stories": ("story", "example"),
    "words": ("term",),
    "checklists": ("checklist",),
    "documents": ("document",),
    "leaders": ("coach", "huddle"),
    "own": ("house",),
}
"""What can be asked for alone; nothing said: everything."""
GROUP_ICONS: Final = {
    "all": "search",
    "lessons": "book",
    "stories": "chat",
    "words": "letters",
    "checklists": "ticked",
    "documents": "info",
    "leaders": "people",
    "own": "house",
}


def group_words(group: str) -> str:
    """Return what a group is called."""
    translate = QCoreApplication.translate
    return {
        "all": translate("FindHelp", "Everything"),
        "lessons": translate("FindHelp", "Lessons"),
        "stories": translate("FindHelp", "Stories and examples"),
        "words": translate("FindHelp", "Words"),
        "checklists": translate("FindHelp", "Checklists"),
        "documents": translate("FindHelp", "Documents"),
        "leaders": translate("FindHelp", "For whoever leads"),
        "own": translate("FindHelp", "From your organisation"),
    }[group]


def kind_words(hit: Hit) -> str:
    """Return what it is: "Lesson, 3 min"."""
    translate = QCoreApplication.translate
    words = {
        "lesson": translate("FindHelp", "Lesson, {minutes} min"),
        "story": translate("FindHelp", "Story, {minutes} min"),
        "example": translate("FindHelp", "Worked example, {minutes} min"),
        "checklist": translate("FindHelp", "Checklist, {minutes} min"),
        "term": translate("FindHelp", "A word and what it means"),
        "document": translate("FindHelp", "Document"),
        "coach": translate("FindHelp", "Coach card"),
        "huddle": translate("FindHelp", "Huddle sheet, {minutes} min"),
        "house": translate("FindHelp", "From your organisation"),
    }
    return words[hit.kind].format(minutes=hit.minutes)
