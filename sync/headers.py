# SPDX-License-Identifier: Apache-2.0
"""Reads the two HTTP headers that carry time: Retry-After and Date (RFC 9110, 10.2.3 and 6.6.1). Pure."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime

from app.record.timeline import BUILD_MS, TOO_LATE_MS

LONGEST_WAIT_S = 24 * 3600.0
"""A server that asks for more than a day is taken to mean a day."""


def retry_after_s(header: str | None, server_date: str | None, now_ms: int) -> float | None:
    """Return the seconds to wait (0 to a day), or None without the header or when it makes no sense.

    A date is measured against the server's own Date, because this device's clock may be wrong by years.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_WAIT_S)
    then = _moment_ms(text)
    if then is None:
        return None
    now = _moment_ms(server_date or "")
    return min(max(0.0, (then - (now if now is not None else now_ms)) / 1000), LONGEST_WAIT_S)


def offset_ms(server_date: str | None, sent_ms: int, received_ms: int) -> int | None:
    """Return what has to be added to this device's clock to give the server's, or None without a Date.

    Date is cut to whole seconds, so half a second is added; the server is taken to have spoken half-way between. One
    from before this program was built, or from decades later, is none: nobody's answers stand in 1970 over it.
    """
    then = _moment_ms(server_date or "")
    if then is None or not BUILD_MS <= then < TOO_LATE_MS:
        return None
    return then + 500 - (sent_ms + received_ms) // 2


def _moment_ms(text: str) -> int | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:  # "-0000": UTC without a claim about the zone
        moment = moment.replace(tzinfo=dt.UTC)
    try:
        return int(moment.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
