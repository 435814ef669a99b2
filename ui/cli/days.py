# SPDX-License-Identifier: Apache-2.0
"""Days on the command line: YYYY-MM-DD there, UTC days since 1970 inside; 0 is no day."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from datetime import date, timedelta

_FIRST = date(1970, 1, 1)


def day(text: str) -> int:
    """Parse a day for argparse."""
    whole = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII)
    try:
        number = (date.fromisoformat(text if whole else "") - _FIRST).days
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a day; write it as YYYY-MM-DD") from None
    if number <= 0:
        raise ArgumentTypeError(f"{text!r} is too long ago")
    return number


def date_of(number: int) -> str | None:
    """Return a day as YYYY-MM-DD, None for no day."""
    return (_FIRST + timedelta(days=number)).isoformat() if number > 0 else None
