# SPDX-License-Identifier: Apache-2.0
"""Help with the program: a page about a screen, and the practice of tapping, scrolling and typing."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from ui.window.places import Place


class Help(msgspec.Struct, frozen=True):
    """What a screen is for. It lies on top of that screen; `about` is the name of its page."""

    about: str


class ShowHow(msgspec.Struct, frozen=True):
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


class Tried(msgspec.Struct, frozen=True):
    """What the step asks for was done."""


class OnAsked(msgspec.Struct, frozen=True):
    """Go on to the next step, or leave this one out."""


class KnownAlready(msgspec.Struct, frozen=True):
    """I know how; or: that is enough of it."""


class StepAgain(msgspec.Struct, frozen=True):
    """The page was made anew, in another language: it stands at the step with this `number` again, 1 for the first."""

    number: int


ShowHowIntent: TypeAlias = Tried | OnAsked | KnownAlready | StepAgain
