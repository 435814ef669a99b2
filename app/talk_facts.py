# SPDX-License-Identifier: Apache-2.0
"""What happens in the first talk besides its questions, as facts."""

from __future__ import annotations

import msgspec


class PortionEnded(msgspec.Struct, frozen=True, kw_only=True, tag=True, tag_field="event"):
    """A portion of the first talk came to its end; the talk itself goes on another time. `asked`: questions so far."""

    attempt: str
    pack: str
    version: str
    asked: int
