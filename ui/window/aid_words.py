# SPDX-License-Identifier: Apache-2.0
"""Words for things to look up that more than one screen says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.aids.views import AidCard, AidKind, RoleCard, Topic
from app.views import Level

ICONS = {
    AidKind.DOCUMENT: "book",
    AidKind.GLOSSARY: "letters",
    AidKind.ROLE: "person",
    AidKind.CHECKLIST: "ticked",
    AidKind.CREDENTIAL: "star",
    AidKind.PROGRAMME: "path",
    AidKind.COACH: "chat",
    AidKind.HUDDLE: "people",
}
LEVEL_ICONS = {
    Level.SECURE: "done",
    Level.WAITING: "eye",
    Level.PRACTISE: "again",
    Level.START: "seed",
    Level.NOT_SURE: "circle",
}


def what(card: AidCard) -> str:
    """Return what it is: "A huddle sheet, 5 min"."""
    translate = QCoreApplication.translate
    match card.kind:
        case AidKind.DOCUMENT:
            words = translate("LookUp", "To read")
        case AidKind.GLOSSARY:
            words = translate("LookUp", "Words of the work: {number}")
        case AidKind.ROLE:
            words = translate("LookUp", "A role and what it needs")
        case AidKind.CHECKLIST:
            words = translate("LookUp", "A checklist, {number} min")
        case AidKind.CREDENTIAL:
            words = translate("LookUp", "A micro-credential")
        case AidKind.PROGRAMME:
            words = translate("LookUp", "A programme of {number} weeks")
        case AidKind.COACH:
            words = translate("LookUp", "A coach card")
        case AidKind.HUDDLE:
            words = translate("LookUp", "A huddle sheet, {number} min")
    return words.format(number=card.number)


def role(card: RoleCard) -> str:
    """Return how far somebody is on the way to a role, and where it stands on their way."""
    translate = QCoreApplication.translate
    if card.have >= card.total:
        words = translate("LookUp", "All of it is there, as far as the program can tell.")
    elif not card.have:
        words = translate("LookUp", "It asks for {total} things. None has shown yet: that is how everybody begins.")
    else:
        words = translate("LookUp", "{have} of {total} are there, as far as the program can tell.")
    told = words.format(have=card.have, total=card.total)
    where = ""
    if card.now:
        where = translate("LookUp", "Your role now.")
    elif card.next:
        where = translate("LookUp", "The next role.")
    return f"{where} {told}".strip()


def topic(about: Topic) -> str:
    """Return a competency with what is believed about it."""
    translate = QCoreApplication.translate
    levels = {
        Level.SECURE: translate("LookUp", "you know this"),
        Level.WAITING: translate("LookUp", "you know this; let somebody watch you do it"),
        Level.PRACTISE: translate("LookUp", "practise a little more"),
        Level.START: translate("LookUp", "still to learn"),
        Level.NOT_SURE: translate("LookUp", "we are not sure yet"),
    }
    return translate("LookUp", "{skill}: {level}").format(skill=about.title, level=levels[about.level])
