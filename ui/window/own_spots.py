# SPDX-License-Identifier: Apache-2.0
"""What places of what is one's own are kept as, and what they come back to. `PLAIN` of `spots` has the plain ones."""

from __future__ import annotations

from app.resuming.left import Spot
from ui.ports import Ports
from ui.window.own_places import OwnPlace

OWN = "own:"
"""What the kind of such a spot begins with."""


def own_spot(place: OwnPlace) -> Spot | None:
    """Return what a place is kept as; None for one that is not come back to."""
    match place:
        case _:
            return None


def own_place(_ports: Ports, _learner: str, spot: Spot) -> OwnPlace | None:
    """Return the place that a spot was kept of, None where it is gone. Raises Refusal."""
    match spot.kind:
        case _:
            return None
