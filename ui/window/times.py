# SPDX-License-Identifier: Apache-2.0
"""When something happened and how long something takes, as people say it and in their own language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

FIRST_YEAR: Final = 2020
"""A moment before this year was stamped by a clock that had lost its battery: Stepwell did not exist."""


def about(minutes: float) -> int:
    """Return minutes as people speak of them: to the nearest five, and five at least."""
    return max(5, 5 * round(minutes / 5))


def day(number: int) -> str:
    """Return a UTC day since 1970 as a date with the month as a word."""
    return _date(QDate(1970, 1, 1).addDays(number))


def date_of(ms: int) -> str:
    """Return the local day of a moment (ms since 1970 UTC) as a date with the month as a word."""
    return _date(QDateTime.fromMSecsSinceEpoch(ms).date())


def when(ms: int | None, now: QDateTime) -> str:
    """Return the moment `ms` (since 1970 UTC; None: never) in local time, as seen from `now`."""
    translate = QCoreApplication.translate
    if ms is None:
        return translate("Times", "never")
    moment = QDateTime.fromMSecsSinceEpoch(ms)
    if moment.date().year() < FIRST_YEAR:
        return translate("Times", "not known, because the clock of this device was wrong")
    time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    days = moment.date().daysTo(now.date())
    if days == 0:
        return translate("Times", "today at {time}").format(time=time)
    if days == 1:
        return translate("Times", "yesterday at {time}").format(time=time)
    return translate("Times", "{date} at {time}").format(date=_date(moment.date()), time=time)


def _date(date: QDate) -> str:
    """The date with the month as a word, so that nobody takes the month for the day."""
    words = QLocale().toString(date, QLocale.FormatType.LongFormat)
    weekday = QLocale().dayName(date.dayOfWeek())
    return words.removeprefix(weekday).lstrip(",، ")
