# SPDX-License-Identifier: Apache-2.0
"""Where somebody can be who shows something to one other person, or is shown something."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from ui.window.own_places import OwnPlace


class EvidenceStep(StrEnum):
    """Which screen of one micro-credential."""

    WHOLE = "whole"
    ADD = "add"
    TEXT = "text"
    SOUND = "sound"
    CAMERA = "camera"
    HAND = "hand"


class LookStep(StrEnum):
    """Which screen of evidence that somebody else handed in."""

    PIECES = "pieces"
    RUBRIC = "rubric"


class EvidenceList(OwnPlace, msgspec.Struct, frozen=True):
    """The micro-credentials of one's pack."""


class EvidenceAt(OwnPlace, msgspec.Struct, frozen=True):
    """One micro-credential."""

    credential: str
    step: EvidenceStep = EvidenceStep.WHOLE


class EvidenceWaits(OwnPlace, msgspec.Struct, frozen=True):
    """What others handed to whoever is signed in."""


class EvidenceLook(OwnPlace, msgspec.Struct, frozen=True):
    """Evidence of somebody else."""

    submission: str
    step: LookStep = LookStep.PIECES


class SharedTexts(OwnPlace, msgspec.Struct, frozen=True):
    """What others let one read, and what one lets others read."""


class ShareOne(OwnPlace, msgspec.Struct, frozen=True):
    """Choose one person who may read a text that was written in a cycle."""

    note: str
    cycle: str
