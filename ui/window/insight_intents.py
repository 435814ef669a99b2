# SPDX-License-Identifier: Apache-2.0
"""What whoever leads a team wants of reports, key figures and needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from app.figures.reading import Order


class ReadAsked(msgspec.Struct, frozen=True):
    """Read what is told here."""


class ReadStopped(msgspec.Struct, frozen=True):
    """Do not read on."""


class ReportSaved(msgspec.Struct, frozen=True):
    """Write the report as a file with this ending: csv, xlsx or pdf."""

    ending: str


class FigureFileChosen(msgspec.Struct, frozen=True):
    """Look at this file."""

    file: Path


class OrderSaid(msgspec.Struct, frozen=True):
    """Day and month stand in this order."""

    order: Order


class FiguresAgreed(msgspec.Struct, frozen=True):
    """Take them in."""


class FigureForgotten(msgspec.Struct, frozen=True):
    """Take this key figure away, with all its weeks."""

    name: str


class NeedBegun(msgspec.Struct, frozen=True):
    """Begin a need."""


class NeedTyped(msgspec.Struct, frozen=True):
    """What stands in the box now."""

    text: str


class NeedAnswered(msgspec.Struct, frozen=True):
    """On to the next question; `answer` is what was pressed, None where something was typed."""

    answer: str | int | None = None


class TopicTurned(msgspec.Struct, frozen=True):
    """Let a module belong to the need, or no longer."""

    pack: str
    module: str


class NeedFinished(msgspec.Struct, frozen=True):
    """It is written down."""


class NeedClosed(msgspec.Struct, frozen=True):
    """Close it: this came of it."""

    outcome: str


class NeedDropped(msgspec.Struct, frozen=True):
    """Throw the draft away."""


InsightIntent = (
    ReadAsked
    | ReadStopped
    | ReportSaved
    | FigureFileChosen
    | OrderSaid
    | FiguresAgreed
    | FigureForgotten
    | NeedBegun
    | NeedTyped
    | NeedAnswered
    | TopicTurned
    | NeedFinished
    | NeedClosed
    | NeedDropped
)
