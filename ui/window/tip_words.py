# SPDX-License-Identifier: Apache-2.0
"""Words for tips: what something is, how far it is, why it was not shown, why something was not done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.leading.facts import TipSort
from app.portfolio.checks import PieceSort
from ui.window.evidence_words import evidence_trouble

SORT_ICONS: Final = {TipSort.TIP: "bulb", TipSort.QUESTION: "help", TipSort.ANSWER: "chat"}
STAGE_ICONS: Final = {"waiting": "clock", "shown": "done", "rejected": "undo", "reworded": "letters"}


def sort_words(sort: TipSort) -> str:
    """Return what it is."""
    translate = QCoreApplication.translate
    return {
        TipSort.TIP: translate("Tips", "Tip"),
        TipSort.QUESTION: translate("Tips", "Question"),
        TipSort.ANSWER: translate("Tips", "Answer"),
    }[sort]


def stage_words(stage: str) -> str:
    """Return what came of something that one wrote."""
    translate = QCoreApplication.translate
    return {
        "waiting": translate("Tips", "A supervisor has not read it yet"),
        "shown": translate("Tips", "Colleagues read it"),
        "rejected": translate("Tips", "Colleagues do not read it"),
        "reworded": translate("Tips", "Waits for your yes to other words"),
    }.get(stage, "")


def judged_words(stage: str) -> str:
    """Return what came of something that somebody else wrote, for a supervisor."""
    translate = QCoreApplication.translate
    return {
        "waiting": translate("Tips", "Nobody has looked yet"),
        "shown": translate("Tips", "Shown to colleagues"),
        "rejected": translate("Tips", "Not shown"),
        "reworded": translate("Tips", "Other words, waits for the author's yes"),
    }.get(stage, "")


def reasons() -> tuple[tuple[str, str], ...]:
    """Return codes of reasons not to show something, with the words for a supervisor."""
    translate = QCoreApplication.translate
    return (
        ("wrong", translate("Tips", "It is not right")),
        ("unsafe", translate("Tips", "It could do harm")),
        ("names_somebody", translate("Tips", "It tells of a person")),
        ("there_already", translate("Tips", "We have it already")),
        ("unclear", translate("Tips", "It is hard to understand")),
    )


def told_reason(reason: str) -> str:
    """Return the kind sentence that who wrote it reads."""
    translate = QCoreApplication.translate
    return {
        "wrong": translate("Tips", "Thank you. We do it another way here. Ask your supervisor to show you."),
        "unsafe": translate("Tips", "Thank you. It could do harm in some cases. Your supervisor will explain."),
        "names_somebody": translate("Tips", "Thank you. Somebody could be known from it. Write it without the person."),
        "there_already": translate("Tips", "Thank you. Colleagues can read the same already."),
        "unclear": translate("Tips", "Thank you. It was not quite clear. Say it again in other words, or show it."),
    }.get(reason) or translate("Tips", "Thank you. It is not shown for now. Ask your supervisor why.")


def kept_words(pieces: int) -> str:
    """Return where the pictures and recordings are that are not here; "" for none."""
    words = QCoreApplication.translate("Tips", "A picture or recording is on the device where it was made.")
    return words if pieces else ""


def piece_words(sort: PieceSort) -> str:
    """Return what can be pressed to see or hear a piece."""
    translate = QCoreApplication.translate
    return translate("Tips", "Listen") if sort is PieceSort.SOUND else translate("Tips", "See the picture")


def tip_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return why something was not done and what to do about it; "" for a code that is not of this room."""
    translate = QCoreApplication.translate
    sentences = {
        "no_such_tip": translate("Tips", "This was taken back, or is not shown any more."),
        "tip_own": translate("Tips", "This is your own. Somebody else has to look at it."),
        "tip_empty": translate("Tips", "Write a few words: what is it about?"),
        "tip_too_long": translate("Tips", "That is too long: {most} letters at most. Say the one thing that helps."),
        "tip_not_reworded": translate("Tips", "There are no other words to agree to any more."),
        "tip_same_words": translate("Tips", "These are the words as they are. Let colleagues read it, or change them."),
        "tips_enough": translate("Tips", "So many of yours wait: {most}. Send more when somebody has read them."),
        "no_such_module": translate("Tips", "This topic is not in the pack any more. Choose another one."),
        "topic_days": translate("Tips", "That is too long, or over already. Choose other days."),
    }
    found = sentences.get(code)
    return found.format(**params) if found is not None else evidence_trouble(code, params)
