# SPDX-License-Identifier: Apache-2.0
"""Role profiles, programmes, micro-credentials, coach cards, huddle sheets, documents and surveys in other words.

Only words are translated: which competencies are meant, how many levels there are and what is enough are the
original's. What is missing is the original's too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec

from content_packs.model import (
    CoachCard,
    Credential,
    Criterion,
    Document,
    Huddle,
    HuddleQuestion,
    Pack,
    Programme,
    RoleProfile,
    Survey,
    Variant,
)

WORDS: Mapping[type[msgspec.Struct], tuple[str, ...]] = {
    RoleProfile: ("title", "summary", "sources"),
    Programme: ("title", "summary"),
    Credential: ("title", "summary", "scale", "criteria", "evidence", "sources"),
    Criterion: ("text", "says"),
    CoachCard: ("title", "watch", "ask", "say", "sources"),
    Huddle: ("title", "talk", "questions", "sources"),
    HuddleQuestion: ("text", "listen_for"),
    Document: ("title", "about", "body", "file", "link", "emergency"),
    Survey: ("title", "why"),
}
"""The fields of each kind that a translation may have. A document can be another file, or another page, there."""
FREE = ("watch", "ask", "say", "evidence", "sources")
"""Lists that may be longer or shorter in another language: nothing hangs on their places."""
FOLDERS: Mapping[str, tuple[str, str]] = {
    "role_profiles": ("role", "roles"),
    "programmes": ("programme", "programmes"),
    "credentials": ("credential", "credentials"),
    "coach_cards": ("coach", "coaching"),
    "huddles": ("huddle", "huddles"),
    "documents": ("document", "documents"),
    "surveys": ("survey", "surveys"),
}
"""By field of the model what one of them is called, and the folder that they stand in."""
_S = TypeVar("_S", bound=msgspec.Struct)


def aids_in_words_of(pack: Pack, variant: Variant) -> dict[str, Any]:
    """The parts of `pack` in the words of `variant`, by field; what is not translated stays."""
    found: dict[str, Any] = {}
    for field in FOLDERS:
        words = {entry.id: entry for entry in getattr(variant, field)}
        found[field] = tuple(
            in_words_of(entry, words[entry.id]) if entry.id in words else entry for entry in getattr(pack, field)
        )
    return found


def in_words_of(original: _S, words: _S) -> _S:
    """A thing in the words of another one of its kind; a list of another length than the original's is not taken."""
    changes: dict[str, object] = {}
    for name in WORDS[type(original)]:
        old, new = getattr(original, name), getattr(words, name)
        if name == "emergency" and not old:
            continue  # only the original says what everybody may read
        if isinstance(old, str) or name in FREE:
            changes[name] = new or old
        elif len(new) == len(old):
            changes[name] = tuple(
                (theirs or mine) if isinstance(mine, str) else in_words_of(mine, theirs)
                for mine, theirs in zip(old, new, strict=True)
            )
    return msgspec.structs.replace(original, **changes)
