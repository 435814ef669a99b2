# SPDX-License-Identifier: Apache-2.0
"""The story that the form makes: one moment at work, a better and a worse thing to do, and how each of them ends."""

from __future__ import annotations

from app.authoring.tables import Json
from app.errors import Refusal

START, GOOD, OTHER = "start", "end-good", "end-other"
FIELDS = (
    *("title", "name", "about", "moment", "other", "other_outcome", "other_why"),
    *("best", "best_outcome", "best_why", "end_good", "end_other", "debrief"),
)
_CHOICES = {"other": 0, "best": 1}
"""The better choice stands second, so that it cannot be told by its place alone."""
_PARTS = {"": "text", "outcome": "outcome", "why": "why"}


def empty(module: str, competency: str) -> Json:
    """A story in which nothing is said yet."""
    return {
        "title": "",
        "module": module,
        "competencies": [competency],
        "minutes": 3,
        "why": "",
        "can": "",
        "debrief": "",
        "persona": {"name": "", "about": ""},
        "scene": [
            {
                "id": START,
                "text": "",
                "choices": [
                    {"text": "", "to": OTHER, "outcome": "", "why": ""},
                    {"text": "", "to": GOOD, "outcome": "", "why": "", "expert": True},
                ],
            },
            {"id": GOOD, "ending": "good", "text": ""},
            {"id": OTHER, "ending": "mixed", "text": ""},
        ],
    }


def fits(table: Json) -> bool:
    """Say whether the form can show all of a story."""
    try:
        scenes = table["scene"]
        start, good, other = scenes
        return (
            [scene["id"] for scene in scenes] == [START, GOOD, OTHER]
            and [choice["to"] for choice in start["choices"]] == [OTHER, GOOD]
            and "ending" in good
            and "ending" in other
            and isinstance(table["persona"], dict)
        )
    except (KeyError, TypeError, ValueError):
        return False


def get(table: Json, name: str) -> str:
    """The text of a field."""
    holder, key = _place(table, name)
    return str(holder.get(key, ""))


def put(table: Json, name: str, value: str) -> None:
    """Write a field of a table that is one's own to change. Raises Refusal("no_such_field")."""
    if name not in FIELDS or not fits(table):
        raise Refusal("no_such_field")
    holder, key = _place(table, name)
    holder[key] = value


def _place(table: Json, name: str) -> tuple[Json, str]:
    scenes = table["scene"]
    match name.partition("_"):
        case ("title" | "debrief", _, _):
            return table, name
        case ("name" | "about", _, _):
            return table["persona"], name
        case ("moment", _, _):
            return scenes[0], "text"
        case ("end", _, "good"):
            return scenes[1], "text"
        case ("end", _, "other"):
            return scenes[2], "text"
        case (which, _, part):
            return scenes[0]["choices"][_CHOICES[which]], _PARTS[part]
