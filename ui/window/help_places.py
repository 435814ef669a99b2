# SPDX-License-Identifier: Apache-2.0
"""Help with the program: a page about a screen, and the practice of tapping, scrolling and typing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ui.window.places import Place


@dataclass(frozen=True, slots=True)
class Help:
    """What a screen is for. It lies on top of that screen; `about` is the name of its page."""

    about: str


@dataclass(frozen=True, slots=True)
class ShowHow:
    """Tapping, scrolling and typing, tried out. It lies on top of the screen that it was opened from.

    With `then` it is offered to somebody new, before that place, and can be skipped with one tap.
    """

    then: Place | None = None


class Means(StrEnum):
    """With what somebody can scroll and point on this device."""

    FINGER = "finger"
    PAD = "pad"
    WHEEL = "wheel"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Tried:
    """What the step asks for was done."""


@dataclass(frozen=True, slots=True)
class OnAsked:
    """Go on to the next step, or leave this one out."""


@dataclass(frozen=True, slots=True)
class KnownAlready:
    """I know how; or: that is enough of it."""


ShowHowIntent: TypeAlias = Tried | OnAsked | KnownAlready
