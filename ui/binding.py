# SPDX-License-Identifier: Apache-2.0
"""What the binding does for a feature that nobody here uses, left out: a twentieth of a start's time, and 5 MB.

Once PySide6 is loaded, it reads the whole source of every further module and keeps the lines, to see whether it says
"PySide6" and may say `from __feature__ import snake_case` (PYSIDE-2029; measured with 6.11.3).
"""

from __future__ import annotations

import sys

_LOOKS = "_mod_uses_pyside"


def spare_sources() -> None:
    """Let every module count as one that uses PySide6 without features, unread. Without effect on another binding."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _LOOKS):
        setattr(feature, _LOOKS, lambda _module: True)
