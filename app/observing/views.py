# SPDX-License-Identifier: Apache-2.0
"""What the screens of observations are given: frozen pictures, made by `app.observing.observing`."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from app.observing.facts import Mark
from app.signin import SecretKind
from app.vouching import Word
from content_packs.model import Point


class Ticks(msgspec.Struct, frozen=True, kw_only=True):
    """What an observer has ticked and typed so far. A point that is not in `marks` was not looked at yet."""

    marks: dict[str, Mark] = {}
    note: str = ""
    next_step: str = ""


class KeptTicks(Ticks, frozen=True, kw_only=True):
    """Ticks as they are kept: `texts` tell by the point's id which words were ticked (a digest of them)."""

    texts: dict[str, str] = {}


class ChecklistCard(msgspec.Struct, frozen=True, kw_only=True):
    """A checklist as it is offered for one learner. `stage` is new, not_yet or signed_off.

    `at_ms` is when it was seen last (0: never). `begun`: who asks has ticks that are not recorded yet. `doubt`: what
    the word of who watched is worth here, where they are not known as a supervisor.
    """

    id: str
    title: str
    module_title: str
    minutes: int
    points: int
    stage: str
    at_ms: int = 0
    begun: bool = False
    doubt: Word | None = None


class ChecklistView(msgspec.Struct, frozen=True, kw_only=True):
    """A checklist in front of an observer, with what they have ticked so far."""

    card: ChecklistCard
    task: str
    points: tuple[Point, ...]
    ticks: Ticks
    sources: tuple[str, ...]
    reworded: bool = False
    """Some points that were ticked read otherwise now, and are open again."""


class PointSeen(msgspec.Struct, frozen=True, kw_only=True):
    """A point with what was seen of it."""

    text: str
    critical: bool
    mark: Mark


class ObservedView(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an observation: for who watched, and for who was watched.

    `observer` is a name, empty where that person is not known on this device. `signed_ms` is when the learner signed
    (0: not yet), `signs_with` what they would sign with; NONE where nothing of theirs is secret enough.
    """

    card: ChecklistCard
    observation: str
    observer: str
    points: tuple[PointSeen, ...]
    note: str
    next_step: str
    signed_ms: int
    signs_with: SecretKind


class PhotosStand(StrEnum):
    """Whether who asks can put a photo to what was seen."""

    MAY = "may"
    FULL = "full"
    NO_KEY = "no_key"
    """Who was watched has no key: no PIN, or they were not here with it yet."""
    NO_KEY_HERE = "no_key_here"
    """Who watched has none that is open."""
    NOT_YOURS = "not_yours"
    """Somebody else watched; whether there are photos is not told."""
    OWN = "own"
    """Who asks was watched."""


class PhotoCard(msgspec.Struct, frozen=True, kw_only=True):
    """A photo that was not opened; `of` is the observation."""

    id: str
    at_ms: int
    of: str


class PhotosKept(msgspec.Struct, frozen=True, kw_only=True):
    """The photos that whoever asks can open. `camera`: pictures may be taken here, `most` for each observation."""

    photos: tuple[PhotoCard, ...]
    stand: PhotosStand
    most: int
    camera: bool
