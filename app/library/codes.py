# SPDX-License-Identifier: Apache-2.0
"""A code for one thing of the library, to print as a picture and hang up where the thing is needed.

"SL", 50 bits of the SHA-256 of what it is (pack, kind, id) in base 32, and a check character (ISO 7064, MOD 37,36) that
shows every mistyped one: 13 signs. It says nothing of its version: it opens what the pack says now. Nothing is kept for
it: what it opens is found among the things that are here.

>>> from app.own.facts import Ref, ThingKind
>>> code_of(Ref(pack="care", kind=ThingKind.CHECKLIST, thing="hoist"))[:2]
'SL'
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from typing import Final

from app.badges import check_sign
from app.own.facts import Ref, ThingKind
from app.thing_codes import PREFIX, tidy_thing

_SIGNS: Final = 10
CODED: Final = frozenset(
    {ThingKind.LESSON, ThingKind.CHECKLIST, ThingKind.DOCUMENT, ThingKind.HOUSE, ThingKind.STORY, ThingKind.EXAMPLE}
)
"""What a code can be made for."""


def code_of(ref: Ref) -> str:
    """Return the code of a thing."""
    digest = hashlib.sha256(f"{ref.pack}\x1f{ref.kind.value}\x1f{ref.thing}".encode()).digest()
    body = PREFIX + base64.b32encode(digest).decode()[:_SIGNS]
    return body + check_sign(body)


def thing_of(code: str, refs: Iterable[Ref]) -> Ref | None:
    """Return the thing of a code among those that are here, None where it is none of them."""
    tidy = tidy_thing(code)
    return next((ref for ref in refs if code_of(ref) == tidy), None) if tidy else None
