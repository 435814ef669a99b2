# SPDX-License-Identifier: Apache-2.0
"""Words and icons of the library: what a thing is, why it stands where it does, what is shown only."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.library.views import Because, HouseMedia, HouseThing, Thing, Why
from app.own.facts import ThingKind

ICONS: Final = {
    ThingKind.LESSON: "book",
    ThingKind.STORY: "chat",
    ThingKind.EXAMPLE: "bulb",
    ThingKind.CYCLE: "again",
    ThingKind.CHECKLIST: "ticked",
    ThingKind.DOCUMENT: "info",
    ThingKind.GLOSSARY: "letters",
    ThingKind.COACH: "heart",
    ThingKind.HUDDLE: "people",
    ThingKind.MODULE: "path",
    ThingKind.TIP: "people",
    ThingKind.HOUSE: "house",
}


def kind_words(kind: ThingKind) -> str:
    """Return what a kind of thing is called."""
    translate = QCoreApplication.translate
    return {
        ThingKind.LESSON: translate("Library", "Lesson"),
        ThingKind.STORY: translate("Library", "Story"),
        ThingKind.EXAMPLE: translate("Library", "Worked example"),
        ThingKind.CYCLE: translate("Library", "Learning cycle"),
        ThingKind.CHECKLIST: translate("Library", "Checklist"),
        ThingKind.DOCUMENT: translate("Library", "Document"),
        ThingKind.GLOSSARY: translate("Library", "A word and what it means"),
        ThingKind.COACH: translate("Library", "Coach card"),
        ThingKind.HUDDLE: translate("Library", "Huddle sheet"),
        ThingKind.MODULE: translate("Library", "Module"),
        ThingKind.TIP: translate("Library", "A tip from a colleague"),
        ThingKind.HOUSE: translate("Library", "From your organisation"),
    }[kind]


def thing_words(thing: Thing) -> str:
    """Return what a thing is: "Lesson · 3 min · Must"."""
    translate = QCoreApplication.translate
    parts = [kind_words(thing.ref.kind)]
    if thing.minutes:
        parts.append(translate("Library", "{minutes} min").format(minutes=thing.minutes))
    if thing.must:
        parts.append(translate("Library", "You need this"))
    return " · ".join(parts)


def why_words(why: Why) -> str:
    """Return the one sentence why a thing stands where it does; "" where there is nothing to say."""
    translate = QCoreApplication.translate
    if why.people:
        return _people_words(why)
    words = {
        Because.GOAL: translate("Library", "For your goal: {title}"),
        Because.MUST: translate("Library", "Everybody in your work needs this: {title}"),
        Because.MISSED: translate("Library", "Because a question was not right yet: {title}"),
        Because.OPENED: translate("Library", "Because you opened: {title}"),
        Because.NEXT: translate("Library", "The next step after: {title}"),
        Because.USEFUL: translate("Library", "You said that it is useful"),
        Because.OPEN: translate("Library", "Because you may not know this yet: {title}"),
        Because.BEFORE: translate("Library", "You opened this before"),
        Because.HOUSE: translate("Library", "New from your organisation"),
    }
    return words.get(why.code, "").format(title=why.title)


def _people_words(why: Why) -> str:
    translate = QCoreApplication.translate
    match why.code:
        case Because.ROLE:
            words = translate("Library", "Colleagues with your work who found this useful: {count}")
        case Because.ALSO:
            words = translate("Library", "People here who opened “{title}” and this too: {count}")
        case _:
            words = translate("Library", "People here who found this useful: {count}")
    return words.format(title=why.title, count=why.people)


def media_words(thing: HouseThing) -> str:
    """Return what one of the organisation's own is."""
    translate = QCoreApplication.translate
    return {
        HouseMedia.PDF: translate("Library", "Pages (PDF)"),
        HouseMedia.PICTURE: translate("Library", "A picture"),
        HouseMedia.TEXT: translate("Library", "A text"),
        HouseMedia.LINK: translate("Library", "A page on the internet"),
    }[thing.media]


def way_words(way: str) -> str:
    """Return what one does with a thing."""
    translate = QCoreApplication.translate
    return {
        "read": translate("Library", "To read"),
        "watch": translate("Library", "To watch"),
        "listen": translate("Library", "To listen to"),
        "do": translate("Library", "To do"),
        "look_up": translate("Library", "To look up"),
    }[way]


def trouble_words(code: str) -> str:
    """Return what is wrong with what somebody wanted to add or open, "" for what has no sentence here."""
    translate = QCoreApplication.translate
    return {
        "no_such_code": translate("Library", "No card here has this code. Look at it again, sign by sign."),
        "no_such_house": translate("Library", "This is not here any more."),
        "house_damaged": translate(
            "Library", "This file is damaged, so it is not shown. Whoever added it can add it again."
        ),
        "house_title": translate("Library", "Give it a title of up to 120 signs."),
        "house_address": translate("Library", "An address begins with https:// and has no blanks. Copy it again."),
        "house_empty": translate("Library", "There is nothing in this file. Choose another one."),
        "house_bytes": translate("Library", "This file is larger than 10 MB. Save it smaller and try again."),
        "house_kind": translate("Library", "This is no PDF, no picture and no plain text. Save it as a PDF."),
        "house_picture": translate("Library", "This picture cannot be read. Save it anew and try again."),
        "house_one": translate("Library", "Choose a file, or type the address of a page."),
    }.get(code, "")
