# SPDX-License-Identifier: Apache-2.0
"""What is shown of what was found; nothing else of the search is loaded before somebody looks for something."""

from __future__ import annotations

import msgspec

KINDS = ("lesson", "story", "example", "checklist", "term", "document", "coach", "huddle", "house")
"""What can be found."""


class Snippet(msgspec.Struct, frozen=True):
    """A piece of a text, and where in it the words stand that were looked for: first letter, one after the last."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Hit(msgspec.Struct, frozen=True):
    """Something that was found: its `kind` (`KINDS`), and in `why` the part that shows why."""

    pack: str
    version: str
    kind: str
    id: str
    language: str
    title: str
    module: str
    minutes: int
    """0: what is only looked up, which has none."""
    score: float
    why: Snippet


class Found(msgspec.Struct, frozen=True):
    """What was found, best first, and which words were taken for mistyped, with what they became."""

    hits: tuple[Hit, ...] = ()
    mended: tuple[tuple[str, str], ...] = ()
    building: bool = False
    """Whether the index is being made still, so that there may be more."""
    unknown: tuple[str, ...] = ()
    """Words, as they were typed, that stand nowhere in what was looked through."""
    kinds: frozenset[str] = frozenset()
    """What kinds there are among the best, also where only some were looked for."""
