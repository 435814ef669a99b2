# SPDX-License-Identifier: Apache-2.0
"""What sessions, huddles, and being there are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.leading.facts import Presence, SessionKind
from ui.isolates import by_dots

WAY_ICONS = {Presence.PIN: "lock", Presence.BADGE: "person", Presence.NAMED: "chat"}
KIND_ICONS = {SessionKind.SESSION: "people", SessionKind.HUDDLE: "chat"}


def kind_words(kind: SessionKind) -> str:
    """Return what it is called."""
    translate = QCoreApplication.translate
    return translate("Sessions", "Huddle") if kind is SessionKind.HUDDLE else translate("Sessions", "Session")


def way_words(way: Presence) -> str:
    """Return how it is known that somebody was there."""
    translate = QCoreApplication.translate
    match way:
        case Presence.PIN:
            return translate("Sessions", "with their PIN")
        case Presence.BADGE:
            return translate("Sessions", "with their badge")
        case Presence.NAMED:
            return translate("Sessions", "noted by who leads")


def topics_words(titles: tuple[str, ...]) -> str:
    """Return the topics on one line, each turned the way of its own letters."""
    return by_dots(titles)


def minutes_words(minutes: int) -> str:
    """Return how long it takes."""
    return QCoreApplication.translate("Sessions", "{minutes} min").format(minutes=minutes)


def group_words(number: int) -> str:
    """Return what a group is called, from 1."""
    return QCoreApplication.translate("Sessions", "Group {number}").format(number=number)
