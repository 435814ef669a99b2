# SPDX-License-Identifier: Apache-2.0
"""Gives somebody a new badge and puts its card, to be printed, where people look for their files."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from app.badge_cards import cards_html
from app.livery import NO_LIVERY, Livery
from app.record.files import write_whole
from app.views import LearnerCard
from ui.ports import AccountsPort

FILE = "stepwell-badge"
"""Without a name: whoever sees the folder must not learn whose it is."""


def new_badge(accounts: AccountsPort, card: LearnerCard, inside: Path, livery: Livery = NO_LIVERY) -> Path:
    """End all badges of a person, make a new one, and return the file with its card.

    Nothing that lies there is replaced, and only this account of the computer can open the file. A badge whose card
    could not be written does not work. Raises OSError before anything has changed; `Refusal`, `StoreFailed`.
    """
    file = _reserved(inside)
    under = plate_of(livery)
    try:
        accounts.revoke_badges(card.id)
        code = accounts.issue_badge(card.id)
        try:
            write_whole(file, cards_html([(card.name, code)], livery, under).encode(), mode=0o600)
        except BaseException:
            accounts.revoke_badges(card.id)
            raise
    except BaseException:
        file.unlink(missing_ok=True)
        raise
    return file


def plate_of(livery: Livery) -> str:
    """Return the colour of the plate that a logo needs on paper, "" for none, or where there is none."""
    if not livery.logo:
        return ""
    from ui.logo_ground import on_paper  # noqa: PLC0415 - Qt's drawing is slow to load

    return on_paper(livery)


def _reserved(inside: Path) -> Path:
    """Make an empty file of a name that is free."""
    for number in count(1):
        file = inside / (f"{FILE}.html" if number == 1 else f"{FILE}-{number}.html")
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return file
    raise AssertionError
