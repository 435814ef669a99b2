# SPDX-License-Identifier: Apache-2.0
"""What was found as things of the library, and what somebody opened from a search before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library.views import Thing
from app.own.facts import Ref, ThingKind
from app.own.state import Own

if TYPE_CHECKING:
    from app.search.views import Hit

LATELY = 20
_KINDS = {"term": ThingKind.GLOSSARY}


def latest_searched(own: Own) -> tuple[Ref, ...]:
    """Return the last `LATELY` things that were opened from what a search had found, the newest first."""
    found = [(known.searched_ms, ref) for ref, known in own.things.items() if known.searched_ms]
    found.sort(key=lambda each: (-each[0], each[1].pack, each[1].kind.value, each[1].thing))
    return tuple(ref for _, ref in found[:LATELY])


def ref_of(hit: Hit) -> Ref:
    """Return what a hit of the search is in the library."""
    return Ref(pack=hit.pack, kind=_KINDS.get(hit.kind) or ThingKind(hit.kind), thing=hit.id)


def thing_of_hit(hit: Hit, ref: Ref) -> Thing:
    """What is found and stands in no list, such as another way to say a lesson."""
    return Thing(
        ref=ref,
        version=hit.version,
        title=hit.title,
        module_title=hit.module,
        minutes=hit.minutes,
        language=hit.language,
        near=False,
    )
