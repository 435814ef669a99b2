# SPDX-License-Identifier: Apache-2.0
"""What people type, made safe to store: keyboards and the clipboard give more than a database and JSON take."""

from __future__ import annotations

import unicodedata


def storable(text: str) -> str:
    """Return `text` with halves of surrogate pairs, which have no UTF-8 form, as question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def fold_digits(text: str) -> str:
    """Return `text` with the digits of any script as 0-9, for keyboards that type ٣ or ३."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text.strip())
