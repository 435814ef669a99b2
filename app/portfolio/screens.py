# SPDX-License-Identifier: Apache-2.0
"""The views of evidence: pure functions from what is known to what is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.own.state import Own, Submission
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content, Piece
from app.portfolio.views import PieceCard, Stage
from app.shelf import PackIndex
from content_packs.model import Credential

_BEGINNING = 80
"""Characters of a text that stand in a list."""
TRIES = 3
"""So often "not yet", and a person is proposed."""


def found(index: PackIndex, credential: str) -> Credential | None:
    """Return a micro-credential of a pack, None where there is none of this id."""
    return next((each for each in index.pack.credentials if each.id == credential), None)


def latest(own: Own, pack: str, credential: str) -> tuple[str, Submission] | None:
    """Return what was handed in last for a micro-credential and not taken back; what was earned stays earned."""
    handed = [
        (name, each)
        for name, each in own.submissions.items()
        if each.pack == pack and each.credential == credential and not each.withdrawn
    ]
    earned = [one for one in handed if one[1].earned]
    return max(earned or handed, key=lambda one: one[1].at_ms, default=None)


def tries(own: Own, pack: str, credential: str) -> int:
    """Return how often a micro-credential came out as "not yet"."""
    every = (each for each in own.submissions.values() if each.pack == pack and each.credential == credential)
    return sum(each.earned is False for each in every)


def stage(submission: Submission | None, *, drafted: bool) -> Stage:
    """Return how far somebody is. What is put together after "not yet" counts more than that."""
    if submission is not None and submission.earned is None:
        return Stage.WAITING
    if submission is not None and submission.earned:
        return Stage.EARNED
    if drafted:
        return Stage.BEGUN
    return Stage.NOT_YET if submission is not None else Stage.NEW


def cards(pieces: Iterable[Piece], contents: Mapping[str, Content | None]) -> tuple[PieceCard, ...]:
    """Return pieces as they are listed."""
    return tuple(_card(piece, contents.get(piece.id)) for piece in pieces)


def _card(piece: Piece, content: Content | None) -> PieceCard:
    name = content.name if content is not None else ""
    if content is not None and piece.sort is PieceSort.TEXT:
        words = " ".join(content.text.split())
        name = words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rstrip()}…"
    return PieceCard(
        id=piece.id,
        sort=piece.sort,
        name=name,
        approved=piece.approved,
        size=piece.size,
        opens=content is not None,
    )
