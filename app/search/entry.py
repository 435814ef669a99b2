# SPDX-License-Identifier: Apache-2.0
"""One thing that can be found, as the words of each of its fields."""

from __future__ import annotations

import msgspec


class Entry(msgspec.Struct, frozen=True):
    """One thing that can be found. `text` is what a person reads in it, one line for each paragraph."""

    kind: str
    id: str
    title: str
    module: str
    """The title of its module."""
    competency: str
    """The title of what it teaches."""
    minutes: int
    tags: tuple[str, ...]
    text: str
    questions: str
    """What is asked about it, with the right answers."""
    aside: bool = False
    """Whether it is shown only after a certain mistake, or as another way to see it."""


def ended(line: str) -> str:
    """Return a line as a sentence, since it is shown beside others; a heading has no stop of its own."""
    return f"{line}." if line[-1:].isalnum() else line
