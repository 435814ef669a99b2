# SPDX-License-Identifier: Apache-2.0
"""Logos of organisations that do not exist, drawn here."""

from __future__ import annotations

from app.livery import Livery
from ui.logos import logo_from


def drawn(colour: str = "#12355B", *, ground: str = "none", width: int = 300) -> bytes:
    """Return a mark with a stroke of letters beside it, as it is kept."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 100"><rect width="{width}" height="100" '
        f'fill="{ground}"/><g fill="{colour}"><circle cx="50" cy="50" r="44"/>'
        f'<rect x="110" y="30" width="{width - 130}" height="14"/>'
        f'<rect x="110" y="56" width="{width - 160}" height="14"/></g></svg>'
    )
    return logo_from(svg.encode())


def harbour(**other: str | bytes) -> Livery:
    """Return the look of a care home."""
    return Livery(**({"name": "Harbour Care", "accent": "#12355B", "logo": drawn()} | other))
