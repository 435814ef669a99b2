# SPDX-License-Identifier: Apache-2.0
"""What somebody proves themselves with: a PIN of digits, or a picture PIN, which pictures in which order.

A picture PIN is written "p:3-7-1-9": `TAPS` of the numbers 0 to 11. Both are hashed as the text that `canonical`
returns, so that a keyboard's own digits and blanks around them make no difference.
"""

from __future__ import annotations

import re
import secrets
from itertools import pairwise

from app.errors import Refusal
from app.signin import SecretKind
from app.text import fold_digits

DIGITS = range(4, 13)
"""How many digits a PIN may have."""
TAPS = range(4, 7)
"""How many pictures a picture PIN may have."""
TEMPORARY_DIGITS = 6
_PIN = re.compile(rf"[0-9]{{{DIGITS[0]},{DIGITS[-1]}}}")
_PICTURES = re.compile(rf"p:(?:[0-9]|1[01])(?:-(?:[0-9]|1[01])){{{TAPS[0] - 1},{TAPS[-1] - 1}}}")


def canonical(secret: str) -> str | None:
    """Return the text that is hashed, or None for what can be nobody's PIN."""
    text = fold_digits(secret)
    return text if _PIN.fullmatch(text) or _PICTURES.fullmatch(text) else None


def kind_of(text: str) -> SecretKind:
    """Return what kind a canonical text is."""
    return SecretKind.PICTURE if text.startswith("p:") else SecretKind.PIN


def checked(secret: str, *, allow_weak: bool = False) -> str:
    """Return a new secret as it is hashed. Raises Refusal("bad_pin") and, unless allowed, Refusal("weak_pin")."""
    text = canonical(secret)
    if text is None:
        raise Refusal("bad_pin")
    if not allow_weak and is_weak(text):
        raise Refusal("weak_pin")
    return text


def is_weak(text: str) -> bool:
    """Say whether a canonical secret is one that everybody tries first: all the same, or straight up or down."""
    numbers = [int(part) for part in (text[2:].split("-") if kind_of(text) is SecretKind.PICTURE else text)]
    steps = {after - before for before, after in pairwise(numbers)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


def temporary() -> str:
    """Return a random PIN of six digits that is not weak."""
    while True:
        text = f"{secrets.randbelow(10**TEMPORARY_DIGITS):0{TEMPORARY_DIGITS}d}"
        if not is_weak(text):
            return text
