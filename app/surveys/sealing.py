# SPDX-License-Identifier: Apache-2.0
"""Makes the statement of what was counted, with what the pack that is here says of the survey."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sites import device_site
from app.statements.surveyed import SurveyCounts
from app.surveys.counts import Counted
from app.surveys.periods import Period, moment_ms

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.shelf import Shelf
    from app.statements import Profile
    from app.surveys.surveys import Seal
    from content_packs.model import Pack


def survey_seal(profile: Profile, shelf: Shelf, database: Database, device: str) -> Seal:
    """Return what turns counts of this device into id and text of a statement."""

    def seal(counted: Counted) -> tuple[str, str]:
        here = counted.pack in shelf.ids()
        pack = shelf.index(counted.pack).pack if here else None
        survey = next((each for each in pack.surveys if each.id == counted.survey), None) if pack else None
        return profile.survey(
            SurveyCounts(
                device=device,
                site=device_site(database),
                pack=counted.pack,
                survey=counted.survey,
                first=counted.period.first,
                weeks=_weeks(counted.period),
                end_ms=moment_ms(counted.period.end),
                counts=_whole(counted.steps, pack),
                base=pack.manifest.base if pack else "",
                title=survey.title if survey else "",
                language=pack.manifest.language if pack else "en",
                version=pack.manifest.version if pack else "",
            )
        )

    return seal


def _whole(steps: Mapping[str, tuple[int, ...]], pack: Pack | None) -> dict[str, tuple[int, ...]]:
    """Return the counts with a number for each step of the scale, also for those that nobody chose at the end."""
    scales = {rating.id: len(rating.scale) for rating in pack.ratings} if pack else {}
    return {name: (*found, *(0,) * (scales.get(name, 0) - len(found))) for name, found in steps.items()}


def _weeks(period: Period) -> int:
    first, end = (dt.date.fromisoformat(day) for day in (period.first, period.end))
    return (end - first).days // 7
