# SPDX-License-Identifier: Apache-2.0
"""The recovery code: 24 characters that a person can write down, read out and type again years later.

23 characters of Crockford's base32 (no I, L, O, U) hold 115 random bits; the 24th checks them. Read as polynomials over
GF(32), all codes have the root alpha, so that one wrong character, or two that changed places, never pass.

Example: `new_code()` gives "7Q2M-A9XK-…" (six groups of four); "7q2m a9xk …" reads as the same.
"""

from __future__ import annotations

import secrets
import unicodedata

from app.text import fold_digits

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 24
GROUP = 4
BITS = 5 * (LENGTH - 1)
_ALIKE = str.maketrans("OIL", "011")
_FIELD = 0b100101  # x^5 + x^2 + 1, whose root alpha generates all 31 elements but zero


def new_code() -> str:
    """Return a fresh random code in six groups with dashes."""
    return grouped(checked(secrets.randbits(BITS)))


def checked(number: int, length: int = LENGTH) -> str:
    """Return the characters of a number of 5 bits for each of them but one: itself, and its check character."""
    digits = [(number >> 5 * place) & 31 for place in reversed(range(length - 1))]
    return "".join(ALPHABET[digit] for digit in (*digits, _check(digits)))


def grouped(code: str) -> str:
    """Return a code as it is shown and printed."""
    return "-".join(code[start : start + GROUP] for start in range(0, len(code), GROUP))


def plain(typed: str, length: int = LENGTH) -> str | None:
    """Return the characters that somebody meant, or None if it is no code or has a slip of the pen in it.

    Case, blanks and dashes of any kind do not matter; O is read as 0, I and L as 1, digits of any script as digits.
    """
    text = fold_digits(unicodedata.normalize("NFKC", typed)).upper()
    kept = "".join(c for c in text if unicodedata.category(c) not in {"Pd", "Zs", "Cc", "Cf"}).translate(_ALIKE)
    if len(kept) != length or any(c not in ALPHABET for c in kept):
        return None
    digits = [ALPHABET.index(c) for c in kept]
    return kept if _check(digits[:-1]) == digits[-1] else None


def _check(digits: list[int]) -> int:
    total = 0
    for digit in digits:
        total = _times_alpha(total) ^ digit
    return _times_alpha(total)


def _times_alpha(element: int) -> int:
    shifted = element << 1
    return shifted ^ _FIELD if shifted & 32 else shifted
