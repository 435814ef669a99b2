# SPDX-License-Identifier: Apache-2.0
"""What a curator wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import msgspec

if TYPE_CHECKING:
    from app.curating.sheet import Decision, Thing


class CurationBegun(msgspec.Struct, frozen=True):
    """Begin a draft; with a thing that is collected at once, where there is one."""

    thing: Thing | None = None


class CurationDropped(msgspec.Struct, frozen=True):
    """Throw the draft away."""


@dataclass(frozen=True, slots=True)
class CuratedFor:
    """Look for this."""

    text: str = field(repr=False)


class ThingCollected(msgspec.Struct, frozen=True):
    """Put it in the tray."""

    thing: Thing


class ThingPutBack(msgspec.Struct, frozen=True):
    """Take it out of the tray."""

    thing: Thing


class ThingDecided(msgspec.Struct, frozen=True):
    """What is to happen with it. `typed`: only the sentence changed, and the page stays as it is."""

    thing: Thing
    decision: Decision
    because: str = ""
    instead: str = ""
    typed: bool = False


class LookedTwice(msgspec.Struct, frozen=True):
    """It is meant, though it keeps people from harm."""

    thing: Thing


class SeenAsLearner(msgspec.Struct, frozen=True):
    """Show the first lesson of a topic as people would get it."""

    pack: str
    competency: str


class CurationPublished(msgspec.Struct, frozen=True):
    """Put it in force on this device."""


class CurationFiled(msgspec.Struct, frozen=True):
    """Make a file of it."""


@dataclass(frozen=True, slots=True)
class CurationSigned:
    """Publish it for every device; the passphrase opens the key."""

    passphrase: str = field(repr=False)


class RulesChosen(msgspec.Struct, frozen=True):
    """Look at this file."""

    path: str


class RulesTaken(msgspec.Struct, frozen=True):
    """Put the file that was looked at in force."""


class OwnBeside(msgspec.Struct, frozen=True):
    """Put it beside a module, or take it from there."""

    module: str
    on: bool


class MissedDone(msgspec.Struct, frozen=True):
    """These words are seen to."""

    words: str


class MissedWritten(msgspec.Struct, frozen=True):
    """Make a microlearn about these words."""

    words: str


class NeverAsk(msgspec.Struct, frozen=True):
    """Collect a reported question as one that is not to be asked."""

    pack: str
    item: str


class LearnAbout(msgspec.Struct, frozen=True):
    """Make a microlearn about what was reported."""

    title: str


class AnswersSaved(msgspec.Struct, frozen=True):
    """Write for the author of a pack what the answers here say."""

    pack: str


CurateIntent: TypeAlias = (
    CurationBegun
    | CurationDropped
    | CuratedFor
    | ThingCollected
    | ThingPutBack
    | ThingDecided
    | LookedTwice
    | SeenAsLearner
    | CurationPublished
    | CurationFiled
    | CurationSigned
    | RulesChosen
    | RulesTaken
    | OwnBeside
    | MissedDone
    | MissedWritten
    | NeverAsk
    | LearnAbout
    | AnswersSaved
)
