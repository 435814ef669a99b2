# SPDX-License-Identifier: Apache-2.0
"""Puts the file of an earned micro-credential where somebody looks for their files."""

from __future__ import annotations

from pathlib import Path

from app.open_badge import SUFFIX, BadgeFile
from app.record.files import write_whole

_MOST = 1000


def write_badge(badge: BadgeFile, inside: Path) -> Path:
    """Write it under a free name that does not say whose it is, for this account alone; return where it lies.

    Raises OSError, `StoreFailed`.
    """
    for number in range(1, _MOST):
        name = f"stepwell-badge-{badge.credential}" + (f"-{number}" if number > 1 else "")
        file = inside / (name + SUFFIX)
        if not file.exists():
            write_whole(file, badge.content + b"\n", mode=0o600)
            return file
    raise FileExistsError(str(inside))
