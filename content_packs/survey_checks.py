# SPDX-License-Identifier: Apache-2.0
"""What must hold in a pulse survey, whatever file it came from."""

from __future__ import annotations

from collections.abc import Iterator

from content_packs.item_checks import Flaw
from content_packs.lesson_parts import ROLES
from content_packs.model import Survey

FEWEST_RATINGS, MOST_RATINGS = 2, 6
"""One is no picture; more is no pulse, and each one narrows down who it may have been."""
MOST_WEEKS = 13
MOST_MINUTES = 10


def survey_flaws(survey: Survey) -> Iterator[Flaw]:
    """Everything that is wrong within a survey, but for its title."""
    count = len(survey.ratings)
    if not FEWEST_RATINGS <= count <= MOST_RATINGS:
        yield Flaw("lines-few", ("ratings",), {"field": "ratings", "count": count, "most": MOST_RATINGS})
    if not survey.why.strip():
        yield Flaw("text-empty", ("why",), {"field": "why"})
    for field, names in (("ratings", survey.ratings), ("roles", survey.roles)):
        for place, name in enumerate(names):
            if name in names[:place]:
                yield Flaw("aid-twice", (field, place), {"id": name[:80]})
    for place, role in enumerate(survey.roles):
        if role not in ROLES:
            choices = ", ".join(ROLES)
            yield Flaw("choice-bad", ("roles", place), {"field": "roles", "value": role[:80], "choices": choices})
    for field, most in (("weeks", MOST_WEEKS), ("minutes", MOST_MINUTES)):
        if not 1 <= getattr(survey, field) <= most:
            yield Flaw("field-range", (field,), {"field": field, "low": 1, "high": most})
