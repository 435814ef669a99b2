# SPDX-License-Identifier: Apache-2.0
"""A list of people that is taken in while somebody pulls the plug, and who was here before."""

from __future__ import annotations

from app.people.roster_file import Roster, RosterRow

BEFORE = {"same": "Sam Same", "moves": "Mo Moves", "back": "Bo Back", "gone": "Gina Gone", "away": "Ayo Away"}
"""Who is here before; "back" has left then, and "gone" and "away" are not in the list."""
_ROWS: tuple[dict[str, str], ...] = (
    {"id": "same", "name": "Sam Same", "site": "East"},
    {"id": "moves", "name": "Mo Moved", "site": "West", "role": "supervisor"},
    {"id": "back", "name": "Bo Back", "site": "East"},
    *({"id": f"new{number}", "name": f"New {number}", "site": "East"} for number in range(12)),
)
LIST = Roster(tuple(RosterRow(line, fields) for line, fields in enumerate(_ROWS, start=2)))
