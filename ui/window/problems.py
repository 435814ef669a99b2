# SPDX-License-Identifier: Apache-2.0
"""Tells "the world failed" (disk, locked file, bad pack.

One sentence, one action) from "we have a bug" (the top handler).
"""

from __future__ import annotations


def is_world(error: Exception) -> bool:
    """True for what may happen on any day: the system's own errors, and errors of the program that carry a code."""
    return isinstance(error, OSError) or isinstance(getattr(error, "code", None), str)
