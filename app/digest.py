# SPDX-License-Identifier: Apache-2.0
"""A fingerprint of one learner, equal on two devices exactly when both have the same roaming events and model."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from app.events import LEAVES, Event
from app.state import LearnerState


class Digest(msgspec.Struct, frozen=True, kw_only=True):
    """`events`: how many events roam; `record` and `model`: SHA-256 in hexadecimal.

    `kept` more were recorded here while their class was switched off: they stay on this device, and neither digest
    knows of them.
    """

    events: int
    record: str
    model: str
    kept: int = 0


def learner_digest(events: Iterable[Event], state: LearnerState, kept: int = 0) -> Digest:
    """Return the digest of the events that roam and of the learner model, whose values the engine rounds to 1e-6.

    `state` is the fold of these events and of those that stay at home, without what was kept.
    """
    record = hashlib.sha256()
    count = 0
    for event in sorted((e for e in events if isinstance(e.fact, LEAVES)), key=lambda e: e.order):
        identity = (event.id, event.learner, event.device, event.roam_sequence, event.corrected_ms, event.fact)
        record.update(msgspec.json.encode(identity, order="deterministic") + b"\n")
        count += 1
    figures = {pack: known.model.figures() for pack, known in sorted(state.packs.items()) if known.model is not None}
    model = hashlib.sha256(msgspec.json.encode(figures, order="deterministic"))
    return Digest(events=count, record=record.hexdigest(), model=model.hexdigest(), kept=kept)
