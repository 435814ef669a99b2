# SPDX-License-Identifier: Apache-2.0
"""Words of playlists: how much is in one, how far somebody is, and why something cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.playlists.views import Choice, Entry, Missing, PlaylistCard
from ui.window.library_words import kind_words


def card_words(card: PlaylistCard) -> str:
    """Return what stands below the name of a list: "By Dana · 2 of 5 done · 15 min"."""
    translate = QCoreApplication.translate
    parts = []
    if card.by:
        parts.append(translate("Playlists", "By {name}").format(name=card.by))
    parts.append(far_words(card))
    if card.shared and not card.maker:
        parts.append(translate("Playlists", "Colleagues see it"))
    return " · ".join(parts)


def far_words(card: PlaylistCard) -> str:
    """Return how far somebody is: "2 of 5 done · 15 min"."""
    translate = QCoreApplication.translate
    if not card.things:
        return translate("Playlists", "Nothing in it yet")
    far = translate("Playlists", "{done} of {all} done").format(done=card.done, all=card.things)
    if not card.minutes:
        return far
    minutes = translate("Playlists", "{minutes} min in all").format(minutes=card.minutes)
    return f"{far} · {minutes}"


def entry_title(entry: Entry) -> str:
    """Return what a thing of a list is called; what is not known here is called by its kind."""
    return entry.title or kind_words(entry.ref.kind)


def entry_words(entry: Entry) -> str:
    """Return what a thing is, and whether it is done: "Lesson · 3 min · Done"."""
    translate = QCoreApplication.translate
    if entry.missing is not None:
        return missing_words(entry.missing)
    parts = [kind_words(entry.ref.kind)]
    if entry.minutes:
        parts.append(translate("Library", "{minutes} min").format(minutes=entry.minutes))
    if entry.done:
        parts.append(translate("Playlists", "Done"))
    return " · ".join(parts)


def choice_words(choice: Choice, *, inside: bool) -> str:
    """Return what a thing is that can be put into a list, and whether it is in it."""
    translate = QCoreApplication.translate
    parts = [kind_words(choice.ref.kind)]
    if choice.minutes:
        parts.append(translate("Library", "{minutes} min").format(minutes=choice.minutes))
    if inside:
        parts.append(translate("Playlists", "In your list"))
    elif choice.about:
        parts.append(choice.about)
    return " · ".join(parts)


def missing_words(missing: Missing) -> str:
    """Return why something cannot be opened."""
    translate = QCoreApplication.translate
    return {
        Missing.NOT_HERE: translate("Playlists", "Not on this device. It opens once its pack is here."),
        Missing.OTHER_PACK: translate("Playlists", "For people with other work. You do not need it."),
        Missing.GONE: translate("Playlists", "Not used here any more. You can take it out."),
    }[missing]


def trouble_words(code: str) -> str:
    """Return what is wrong with what somebody wanted, "" for what has no sentence here."""
    translate = QCoreApplication.translate
    return {
        "no_such_playlist": translate("Playlists", "This list is not here any more."),
        "playlist_title": translate("Playlists", "Give it a name of up to 60 signs."),
        "playlist_many": translate("Playlists", "You have 100 lists already. Take one away first."),
        "playlist_full": translate("Playlists", "This list is full: it has 100 things. Make another one."),
        "playlist_thing": translate("Playlists", "This cannot be put into a list here."),
        "playlist_file": translate("Playlists", "This file is no playlist. Choose another one."),
        "playlist_file_big": translate("Playlists", "This file is too large for a playlist. Choose another one."),
        "playlist_file_newer": translate("Playlists", "A newer program saved this file. This one cannot read it yet."),
        "playlist_file_title": translate(
            "Playlists", "The name in this file is missing or damaged. Ask for the file once more."
        ),
        "playlist_file_many": translate("Playlists", "There are more than 100 things in this file. Ask for less."),
        "playlist_file_kind": translate(
            "Playlists", "There is something in this file that this program does not know yet."
        ),
        "playlist_file_thing": translate("Playlists", "This file is damaged. Ask for it once more."),
        "playlist_file_read": translate("Playlists", "This file cannot be read. Choose another one."),
    }.get(code, "")
