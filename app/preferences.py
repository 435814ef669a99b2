# SPDX-License-Identifier: Apache-2.0
"""How a person likes the program to look and speak; kept per learner on this device, never sent."""

from __future__ import annotations

from enum import StrEnum

import msgspec

NEVER = -1
"""In place of a day: not any more."""


class Theme(StrEnum):
    """Colour themes; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class TextSize(StrEnum):
    """Text sizes: 100, 125, 150, 175 and 200 % of the normal size."""

    S = "S"
    M = "M"
    L = "L"
    XL = "XL"
    XXL = "XXL"


class Speed(StrEnum):
    """How fast a voice reads aloud."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"


class Wishes(msgspec.Struct, frozen=True, kw_only=True):
    """What encourages somebody; off until they turn it on, never sent."""

    badges: bool = False
    team_goals: bool = False
    reminders: bool = False
    at_home: bool = False
    """A word on the desktop, on a computer that is theirs alone; only with `reminders`."""
    streak: bool = True


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """What a learner chose. `language`, that of the program, is a BCP 47 tag."""

    language: str = "en"
    theme: Theme = Theme.SYSTEM
    text_size: TextSize = TextSize.S
    keyboard: bool = False
    """Whether a keyboard is shown on the screen when there is something to type."""
    reading: str = ""
    """How lessons are worded where there is a choice: "easy", "" or "detail"."""
    speed: Speed = Speed.NORMAL
    """How fast things are read aloud."""
    content_language: str = ""
    """In which language lessons and questions are, where the pack has it; empty: in that of the program."""
    original: bool = False
    """Whether the words in the pack's own language stand beside those of a translation."""

    asked_about_me: int = 0
    """On which day (UTC days since 1970) they were asked last to say more about themselves; `NEVER`: not any more."""

    shown_how: bool = False
    """Whether it was offered to show how to tap, scroll and type."""
    wishes: Wishes = Wishes()
    """What encourages them: badges, goals of the team, reminders."""

    @property
    def learns_in(self) -> str:
        """The language of lessons and questions."""
        return self.content_language or self.language
