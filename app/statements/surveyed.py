# SPDX-License-Identifier: Apache-2.0
"""The statement about what was counted of a pulse survey in one period on one device.

1. The actor is the device, as an account of the organisation; no person stands in it, nor a time finer than the period:
   its timestamp is the moment after the period's last day.
2. Its id follows from device, survey and period, so that it is the same statement however often it is made.
3. The counts of each question add up to a multiple of five. Which answers were one person's, nobody knows.

Example: ten answers to "work-rest", nobody chose the first step of four: counts {"work-rest":[0,2,5,3]}.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

import msgspec

from app.statements import terms
from app.statements.manifest import site_account


class SurveyCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts by question, of a survey in the weeks from the day `first` on; `end_ms`: the moment after its last day.

    `base` is the IRI of the pack, `title` the survey's, in `language`; both are "" where the pack is gone.
    """

    device: str
    site: str
    pack: str
    survey: str
    first: str
    weeks: int
    end_ms: int
    counts: Mapping[str, tuple[int, ...]]
    base: str = ""
    title: str = ""
    language: str = "en"
    version: str = ""


def survey_statement(made: SurveyCounts, *, organisation: str, platform: str) -> tuple[str, str]:
    """Return the id and the frozen text of the statement."""
    base = made.base.rstrip("/") or f"{organisation.rstrip('/')}/packs/{terms.segment(made.pack)}"
    activity = f"{base}/surveys/{terms.segment(made.survey)}"
    own = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{organisation}#{made.device}#{made.pack}#{made.survey}#{made.first}"))
    definition: dict[str, Any] = {"type": terms.SURVEY}
    if made.title:
        definition["name"] = {made.language: terms.plain(made.title)}
    counts = json.dumps(
        {name: list(steps) for name, steps in made.counts.items()}, sort_keys=True, separators=(",", ":")
    )
    context: dict[str, Any] = {
        "contextActivities": {
            "grouping": [{"objectType": "Activity", "id": base, "definition": {"type": terms.COURSE}}]
        },
        "platform": platform,
        "team": {"objectType": "Group", "account": site_account(organisation, made.site)},
        "extensions": {
            terms.DEVICE: made.device,
            terms.KIND: "SurveyCounted",
            terms.PERIOD: f"{made.first}/P{made.weeks}W",
        },
    }
    if made.version:
        context |= {"revision": made.version, "language": made.language}
    document = {
        "id": own,
        "actor": {"objectType": "Agent", "account": {"homePage": organisation, "name": f"device-{made.device}"}},
        "verb": {"id": terms.SUBMITTED.iri, "display": {"en": terms.SUBMITTED.word}},
        "object": {"objectType": "Activity", "id": activity, "definition": definition},
        "result": {"extensions": {terms.COUNTS: counts}},
        "context": context,
        "timestamp": terms.timestamp(made.end_ms),
    }
    return own, terms.frozen(document)
