# SPDX-License-Identifier: Apache-2.0
"""Words for evidence and for what is shared: stages, kinds of pieces, and why something was not done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.portfolio.checks import PieceSort
from app.portfolio.views import EvidenceCard, Stage
from app.rights import Role

STAGE_ICONS: Final = {
    Stage.NEW: "circle",
    Stage.BEGUN: "dot",
    Stage.WAITING: "clock",
    Stage.NOT_YET: "again",
    Stage.EARNED: "star",
}
PIECE_ICONS: Final = {
    PieceSort.TEXT: "letters",
    PieceSort.PICTURE: "square",
    PieceSort.SOUND: "listen",
    PieceSort.DOCUMENT: "book",
    PieceSort.REFUSED: "erase",
}


def stage_words(card: EvidenceCard) -> str:
    """Return how far somebody is, in a few words."""
    translate = QCoreApplication.translate
    match card.stage:
        case Stage.NEW:
            return translate("Evidence", "Not begun")
        case Stage.BEGUN:
            return translate("Evidence", "Begun, not handed in")
        case Stage.WAITING if card.who:
            return translate("Evidence", "Waits for {name}").format(name=card.who)
        case Stage.WAITING:
            return translate("Evidence", "Waits to be looked at")
        case Stage.NOT_YET:
            return translate("Evidence", "Not yet. You can show more.")
        case Stage.EARNED:
            return translate("Evidence", "Earned")


def stage_icon(card: EvidenceCard) -> str:
    """Return the icon of how far somebody is."""
    return STAGE_ICONS[card.stage] if card.known else "info"


def unknown_words() -> str:
    """Return what is said where nobody known here looked at it (`EvidenceCard.known`)."""
    return QCoreApplication.translate("Evidence", "The person who said so is not known here.")


def piece_words(sort: PieceSort) -> str:
    """Return what a piece is."""
    translate = QCoreApplication.translate
    match sort:
        case PieceSort.TEXT:
            return translate("Evidence", "Text")
        case PieceSort.PICTURE:
            return translate("Evidence", "Picture")
        case PieceSort.SOUND:
            return translate("Evidence", "Sound")
        case PieceSort.DOCUMENT:
            return translate("Evidence", "Document")
        case PieceSort.REFUSED:
            return translate("Evidence", "A picture that was thrown away")


def sort_words(sort: str) -> str:
    """Return what a shared text is (`NoteKind`)."""
    translate = QCoreApplication.translate
    return translate("Evidence", "Thoughts") if sort == "reflection" else translate("Evidence", "A note")


def role_words(role: Role) -> str:
    """Return what somebody is here, "" for a colleague like oneself."""
    translate = QCoreApplication.translate
    match role:
        case Role.SUPERVISOR:
            return translate("Evidence", "Supervisor")
        case Role.OPERATOR:
            return translate("Evidence", "Looks after the device")
        case Role.LEARNER:
            return ""


def evidence_trouble(code: str, params: Mapping[str, str | int]) -> str:
    """Return why something was not done and what to do about it; "" for a code that is not of this room."""
    translate = QCoreApplication.translate
    sentences = {
        "no_private_key": translate(
            "Evidence", "For this you need a PIN of your own: it locks what is yours for everybody else."
        ),
        "piece_empty": translate("Evidence", "There is nothing in it yet."),
        "piece_too_big": translate("Evidence", "This file is too big: {most} megabytes at most. Choose a smaller one."),
        "pieces_too_big": translate(
            "Evidence", "Together that is too much: {most} megabytes at most. Take something out first."
        ),
        "too_many_pieces": translate("Evidence", "{most} things are the most. Take one out first."),
        "text_too_long": translate("Evidence", "This text is too long: {most} letters at most."),
        "bad_picture": translate("Evidence", "This is no picture that can be kept. Choose another one."),
        "bad_sound": translate("Evidence", "This is no sound that can be kept: OGG, MP3, M4A or WAV."),
        "bad_document": translate(
            "Evidence", "This cannot be kept: only a PDF that is whole, not locked, and has no program in it."
        ),
        "picture_not_asked": translate("Evidence", "Look at the picture first, and say what is on it."),
        "evidence_waits": translate("Evidence", "This was handed in and waits. Take it back to change it."),
        "evidence_earned": translate("Evidence", "You have earned this already."),
        "evidence_empty": translate("Evidence", "Put something in before you hand it in."),
        "no_such_assessor": translate("Evidence", "This person cannot look at it any more. Choose another one."),
        "no_sharing_key": translate("Evidence", "This person has to sign in with their PIN once. Then try again."),
        "no_such_credential": translate("Evidence", "This is not in the pack any more."),
        "no_such_piece": translate("Evidence", "This is not here any more."),
        "sealed_unreadable": translate(
            "Evidence", "This cannot be opened: it was locked with an earlier PIN. Take it out and put it in again."
        ),
        "not_waiting": translate("Evidence", "This does not wait any more. Somebody has looked at it."),
        "not_asked": translate("Evidence", "This was handed to somebody else, or was taken back."),
        "evidence_elsewhere": translate("Evidence", "What was handed in is on another device. Look at it there."),
        "pictures_undecided": translate("Evidence", "Say of each picture first whether it may stay."),
        "levels_missing": translate("Evidence", "Choose one answer for each question."),
        "feedback_missing": translate(
            "Evidence", "Write in a sentence what to do next. It helps more than the result."
        ),
        "no_such_reader": translate("Evidence", "This person cannot be chosen any more. Choose another one."),
        "shared_before": translate("Evidence", "This person can read it already."),
        "no_such_note": translate("Evidence", "This text is not here any more."),
    }
    return sentences.get(code, "").format(**params) if code in sentences else ""
