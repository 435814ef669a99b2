# SPDX-License-Identifier: Apache-2.0
"""What the screens of tips are given: frozen pictures, made by `app.tips`."""

from __future__ import annotations

import msgspec

from app.leading.facts import TipSort
from app.portfolio.checks import PieceSort

REASONS = ("wrong", "unsafe", "names_somebody", "there_already", "unclear")
"""Codes of why something is not shown."""


class TipPiece(msgspec.Struct, frozen=True, kw_only=True):
    """A picture or a recording that is on this device."""

    id: str
    sort: PieceSort


class TipTopic(msgspec.Struct, frozen=True, kw_only=True):
    """A module that something can be written about."""

    module: str
    title: str


class TipCard(msgspec.Struct, frozen=True, kw_only=True):
    """Something that colleagues read. `by` is the name of who wrote it, "" where they did not want it shown.

    `words` are plain text, tamed (`app.text.tame`). `away` pictures or recordings are on the device where it was made.
    `useful` and `true` are what the reader said (0 not said, 1 to 3), `declined`: it is not for them. `answers` counts
    the answers to a question. `mine`: the reader wrote it.
    """

    id: str
    sort: TipSort
    words: str
    module: str
    title: str
    by: str = ""
    language: str = ""
    at_ms: int = 0
    pieces: tuple[TipPiece, ...] = ()
    away: int = 0
    useful: int = 0
    true: int = 0
    declined: bool = False
    answers: int = 0
    mine: bool = False


class WeekTopic(msgspec.Struct, frozen=True, kw_only=True):
    """What a site looks at. Days are UTC days since 1970, both included; `huddles` are the ids of sheets about it."""

    pack: str
    module: str
    title: str
    from_day: int
    until_day: int
    huddles: tuple[str, ...] = ()


class TipsView(msgspec.Struct, frozen=True, kw_only=True):
    """What colleagues wrote, by topic in the order of the pack, that of the week first; `mine` waits for the reader.

    `mine` counts what the reader has to agree to.
    """

    topics: tuple[tuple[TipTopic, tuple[TipCard, ...]], ...]
    week: WeekTopic | None = None
    mine: int = 0
    language: str = "en"


class TipView(msgspec.Struct, frozen=True, kw_only=True):
    """One of them, and the answers where it is a question."""

    card: TipCard
    answers: tuple[TipCard, ...] = ()
    language: str = "en"


class MyTip(msgspec.Struct, frozen=True, kw_only=True):
    """Something of one's own. `stage`: waiting, shown, rejected, reworded or withdrawn; `instead`: the other words.

    `reason` is the code of a rejection, `named`: colleagues see who wrote it.
    """

    id: str
    sort: TipSort
    words: str
    title: str
    stage: str
    instead: str = ""
    reason: str = ""
    named: bool = False
    at_ms: int = 0
    pieces: tuple[TipPiece, ...] = ()
    away: int = 0
    language: str = ""


class WriteView(msgspec.Struct, frozen=True, kw_only=True):
    """What is needed to write one: the topics, the one that is proposed, and the words of the question to answer."""

    sort: TipSort
    topics: tuple[TipTopic, ...]
    module: str = ""
    about: str = ""
    question: str = ""
    language: str = "en"


class WaitingTip(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a supervisor looks at. `doubted`: it was shown, and several said that it is not true.

    `own`: who looks wrote it, and somebody else has to judge it. `question`: what it answers.
    """

    id: str
    learner: str
    name: str
    sort: TipSort
    words: str
    title: str
    at_ms: int
    stage: str = "waiting"
    named: bool = False
    doubted: bool = False
    own: bool = False
    question: str = ""
    pieces: tuple[TipPiece, ...] = ()
    away: int = 0
    language: str = ""


class JudgedTip(msgspec.Struct, frozen=True, kw_only=True):
    """One line of what was looked at. `by`: the name of who did, "" where they are not known here."""

    id: str
    name: str
    sort: TipSort
    words: str
    stage: str
    judged_ms: int
    by: str = ""
    reason: str = ""


class TopicChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What a topic of the week is chosen from: the modules of the packs that people of the site learn from."""

    packs: tuple[tuple[str, str, tuple[TipTopic, ...]], ...]
    """Id and title of a pack, and its modules."""
    today: int
    now: WeekTopic | None = None
