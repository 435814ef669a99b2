# SPDX-License-Identifier: Apache-2.0
"""A long text as the paragraphs of a page. However it was made, it becomes no more pieces than a page can hold."""

from __future__ import annotations

from typing import Final

MOST: Final = 200


def paragraphs(text: str, between: str = "\n\n", *, most: int = MOST) -> tuple[str, ...]:
    r"""Return the paragraphs of a text without the empty ones; from the last that fits on they stay together.

    >>> paragraphs("a\n\n\n\nb\n\nc", most=2)
    ('a', 'b\n\nc')
    """
    found = [part.strip() for part in text.split(between) if part.strip()]
    return tuple(found) if len(found) <= most else (*found[: most - 1], between.join(found[most - 1 :]))
