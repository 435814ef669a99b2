# SPDX-License-Identifier: Apache-2.0
"""What differs between the kinds of statement."""

from __future__ import annotations

from typing import Any

import msgspec

from app.statements import terms
from app.statements.activities import Activity


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """What differs between the kinds of statement. `result` is in xAPI's own words, `seconds` its duration."""

    verb: terms.Verb
    about: Activity
    attempt: str = ""
    parent: Activity | None = None
    others: tuple[Activity, ...] = ()
    result: dict[str, Any] = {}
    seconds: float | None = None
    instructor: str = ""
    """Opaque id of who stood beside and judged."""
