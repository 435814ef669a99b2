# SPDX-License-Identifier: Apache-2.0
"""Which of the things that somebody types, one letter after the other, they looked for in vain.

1. What finds nothing is in vain once they go on to something else, or leave. While letters are added to it, or taken
   away, they are still typing.
2. If it finds something on the way, it was a slip, and nothing was in vain.

Example: "glov", "glovs" (nothing), "glov" (found): nothing. "wound vac" (nothing), then "dressing": "wound vac".
"""

from __future__ import annotations

from functools import partial

from ui.ports import Ports


class InVain:
    """Told of each look; says what to count."""

    def __init__(self) -> None:
        self._text = ""

    def looked(self, text: str, *, found: bool) -> str:
        """Take in one more look and return what was in vain before it, "" for nothing."""
        text = text.strip()
        before, same = self._text, bool(text) and _goes_on(self._text, text)
        if not text:
            return self.left()
        if found:
            self._text = ""
        elif not same or len(text) > len(before):
            self._text = text
        return "" if same else before

    def left(self) -> str:
        """Return what was in vain when they leave."""
        before, self._text = self._text, ""
        return before


def _goes_on(before: str, now: str) -> bool:
    return bool(before) and (now.startswith(before) or before.startswith(now))


class CountsInVain:
    """Has it counted quietly; a failure of that is none of whoever looks."""

    def __init__(self, ports: Ports, learner: str) -> None:
        self._ports = ports
        self._learner = learner
        self._vain = InVain()

    def looked(self, text: str, *, found: bool) -> None:
        """Take in that this was looked for."""
        self._count(self._vain.looked(text, found=found))

    def left(self) -> None:
        """Take in that whoever looked is gone."""
        self._count(self._vain.left())

    def _count(self, text: str) -> None:
        if text:
            note = partial(self._ports.missed.note, self._learner, text)
            self._ports.background.run(note, done=_nothing, failed=_nothing)


def _nothing(_outcome: object) -> None:
    """Whether it was counted changes nothing for whoever looked."""
