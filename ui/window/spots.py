# SPDX-License-Identifier: Apache-2.0
"""What a place is called among what is kept for coming back, and what of it the memory of the window keeps alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.resuming.left import Spot

if TYPE_CHECKING:
    from ui.window.places import Place


def spot_of(place: Place) -> Spot | None:
    """Return what a place is kept as; None for one that is not come back to, and then nothing above it is either."""
    from ui.window import spot_names  # noqa: PLC0415 - nothing is kept before somebody came in

    return spot_names.spot_of(place)


def stays_here(spot: Spot) -> bool:
    """Say whether it is kept in the memory of the window alone."""
    from ui.window import spot_names  # noqa: PLC0415

    return spot.kind in spot_names.HERE
