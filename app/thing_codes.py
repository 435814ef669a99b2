# SPDX-License-Identifier: Apache-2.0
"""What the code of a thing of the library looks like; `app.library.codes` makes them. The first screen reads them."""

from __future__ import annotations

import re
from typing import Final

from app.badges import check_sign

PREFIX: Final = "SL"
_CODE = re.compile(r"SL[A-Z2-7]{10}[0-9A-Z]")
_BETWEEN = re.compile(r"[ \t\r\n-]")


def tidy_thing(text: str) -> str | None:
    """Return a code as it was printed, None for what is none. Case, blanks and hyphens make no difference."""
    text = _BETWEEN.sub("", text)
    code = text.upper() if text.isascii() else ""
    return code if _CODE.fullmatch(code) and check_sign(code[:-1]) == code[-1] else None
