# SPDX-License-Identifier: Apache-2.0
"""What the screens of evidence are given: frozen pictures, made by `app.portfolio`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.portfolio.checks import PieceSort
from app.private.near import Nearby
from content_packs.model import Criterion


class Stage(StrEnum):
    """How far somebody is with a micro-credential."""

    NEW = "new"
    BEGUN = "begun"
    """Something is put together and not handed in."""
    WAITING = "waiting"
    NOT_YET = "not_yet"
    EARNED = "earned"


class EvidenceCard(msgspec.Struct, frozen=True, kw_only=True):
    """A micro-credential as it is offered. `who` is the name of the person it waits for, or who looked at it last.

    `at_ms` is when it was handed in or looked at, `tries` how often it came out as "not yet". `known`: where it is
    earned, a supervisor who is known here said so (`vouching.judge_known`).
    """

    id: str
    title: str
    summary: str
    stage: Stage
    who: str = ""
    at_ms: int = 0
    tries: int = 0
    known: bool = True


class PieceCard(msgspec.Struct, frozen=True, kw_only=True):
    """A piece in a list. `name` is that of its file, or the beginning of a text; empty where it cannot be opened.

    `opens`: the key at hand opens it.
    """

    id: str
    sort: PieceSort
    name: str
    approved: bool
    size: int
    opens: bool = True


class EvidenceView(msgspec.Struct, frozen=True, kw_only=True):
    """One micro-credential in front of who wants to earn it.

    `shows` says what to show, `pieces` are put together or handed in, `draft` is a text that is being typed. `levels`
    (places on the scale from 1 on) and `words` are what was found the last time. `people` may be asked to look at it;
    those without a key cannot. `coaches` are proposed after three times "not yet". `may_write`: there is a key.
    `here`: what was handed in is on this device.
    """

    card: EvidenceCard
    shows: tuple[str, ...]
    scale: tuple[str, ...]
    passing: int
    criteria: tuple[Criterion, ...]
    pieces: tuple[PieceCard, ...] = ()
    draft: str = ""
    levels: tuple[int, ...] = ()
    words: str = ""
    people: tuple[Nearby, ...] = ()
    coaches: tuple[str, ...] = ()
    may_write: bool = False
    here: bool = True
    camera: bool = False
    language: str = "en"

    @property
    def collecting(self) -> bool:
        """Say whether pieces can be added now."""
        return self.may_write and self.card.stage in {Stage.NEW, Stage.BEGUN}


class WaitingEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """Something that waits for whoever is signed in. `here`: its pieces are on this device."""

    submission: str
    learner: str
    name: str
    title: str
    at_ms: int
    parts: int
    here: bool


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What an assessor has chosen and typed so far: a place on the scale for each criterion, 0 where none yet."""

    levels: tuple[int, ...] = ()
    words: str = ""


class AssessView(msgspec.Struct, frozen=True, kw_only=True):
    """Evidence in front of the person it was handed to. Texts stand in `texts` by the piece's id."""

    submission: str
    learner: str
    name: str
    title: str
    shows: tuple[str, ...]
    scale: tuple[str, ...]
    passing: int
    criteria: tuple[Criterion, ...]
    pieces: tuple[PieceCard, ...]
    texts: dict[str, str]
    finding: Finding
    tries: int
    here: bool
    language: str = "en"

    @property
    def undecided(self) -> int:
        """Return how many pictures nobody has said of yet whether they may be kept."""
        return sum(piece.sort is PieceSort.PICTURE and not piece.approved for piece in self.pieces)
