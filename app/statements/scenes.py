# SPDX-License-Identifier: Apache-2.0
"""A scene of a story in the words of cmi.interaction: a choice, right as somebody with experience would choose."""

from __future__ import annotations

from app.statements.interactions import Interaction
from app.statements.terms import plain
from content_packs.model import Scene


def scene_interaction(scene: Scene) -> Interaction:
    """Return the definition of a scene; its component ids are the places of the author's order, as a question's are."""
    return Interaction(
        type="choice",
        correct=tuple(f"option-{place}" for place, choice in enumerate(scene.choices) if choice.expert),
        choices=tuple((f"option-{place}", plain(choice.text)) for place, choice in enumerate(scene.choices)),
    )
