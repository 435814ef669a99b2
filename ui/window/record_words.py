# SPDX-License-Identifier: Apache-2.0
"""What stands on a training record, in the language of the window and as people say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from app.duties.status import Status
from app.duties.views import RecordLine, TrainingRecord
from app.livery import Livery
from ui.duty_files import SITE_FILE, RecordPaper, write_csv, write_pdf
from ui.window.duty_words import how_words, stands_words
from ui.window.times import date_of, day

translate = QCoreApplication.translate
Write: TypeAlias = Callable[[Path, Livery], Path]
"""Writes a record with the organisation's look into a folder and returns where it lies; on any thread."""


def line_words(line: RecordLine) -> tuple[str, ...]:
    """Return what a record says of one thing that was asked."""
    standing = line.standing
    asked = translate("Duties", "Asked since {date}").format(date=day(line.asked_day))
    if line.ended:
        stands = translate("Duties", "It is not asked any more")
    elif standing.status is Status.CURRENT and standing.expires_day:
        stands = translate("Duties", "Counts until {date}").format(date=day(standing.expires_day))
    elif standing.status is Status.CURRENT:
        stands = translate("Duties", "Counts for good")
    else:
        stands = stands_words(standing)
    if not standing.met_day:
        return asked, stands
    met = translate("Duties", "Done on {date}: {how}").format(date=day(standing.met_day), how=how_words(line.how))
    by = (translate("Duties", "Seen, led or accepted by {name}").format(name=line.by),) if line.by else ()
    return asked, met, *by, stands


def paper_of(record: TrainingRecord) -> RecordPaper:
    """Return the words of a record on paper. That it is the program's own record stands on each."""
    place = " · ".join(part for part in (record.place, QUrl(record.organisation).host()) if part)
    made = translate("Duties", "Made on {date}").format(date=date_of(record.made_ms))
    return RecordPaper(
        title=translate("Duties", "Training record"),
        name=record.name,
        made=" · ".join(part for part in (place, made) if part),
        rows=tuple((line.title, line_words(line)) for line in record.lines),
        nothing=translate("Duties", "Nothing was asked so far."),
        says=(
            translate(
                "Certificate",
                "This is the record of the program Stepwell and no official qualification. Only people who have seen"
                " somebody's work can say that they are able to do it.",
            ),
        ),
    )


def pdf_of(record: TrainingRecord) -> Write:
    """Return what writes it as a page; its words are those of the window now, not of the thread that writes."""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    paper = paper_of(record)
    return lambda inside, livery: write_pdf(paper, inside, livery, right_to_left=mirrored)


def csv_of(record: TrainingRecord) -> Write:
    """Return what writes it as a table."""
    return partial(_table, (record,))


def site_csv(records: Sequence[TrainingRecord]) -> Write:
    """Return what writes the records of a site as one table."""
    return partial(_table, tuple(records), name=SITE_FILE)


def _table(records: tuple[TrainingRecord, ...], inside: Path, _livery: Livery, **named: str) -> Path:
    return write_csv(records, inside, **named)
