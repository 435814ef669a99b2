# SPDX-License-Identifier: Apache-2.0
"""Memory that is free again goes back to the computer, which shares it among its programs."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Give back what is free, after work that needed much for a while.

    glibc keeps what was freed below anything that is still used. With another C library there is nothing to be done.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - for a moment, once

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
