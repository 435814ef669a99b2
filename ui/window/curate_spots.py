# SPDX-License-Identifier: Apache-2.0
"""What a curator's places are kept as. None of them names anybody."""

from __future__ import annotations

from app.curating.sheet import Thing
from app.organisation import Kind
from app.resuming.left import Spot
from ui.ports import Ports
from ui.window.curate_places import CurateDraft, CurateSeen, CurateSign, CurateThing
from ui.window.lead_places import LeadPlace

_DRAFT, _THING, _SEEN = "lead:curate_draft", "lead:curate_thing", "lead:curate_seen"


def curate_spot(place: CurateDraft | CurateThing | CurateSeen | CurateSign) -> Spot:
    """Return what a place is kept as; publishing begins with another look at what it does."""
    ids = {"draft": place.draft}
    if isinstance(place, CurateThing):
        thing = place.thing
        return Spot(kind=_THING, ids={**ids, "pack": thing.pack, "part": thing.kind.value, "thing": thing.id})
    return Spot(kind=_DRAFT if isinstance(place, CurateDraft) else _SEEN, ids=ids)


def curate_place(ports: Ports, spot: Spot) -> LeadPlace | None:
    """Return the place that a spot was kept of, None where it is gone. Raises Refusal."""
    if spot.kind not in {_DRAFT, _THING, _SEEN}:
        return None
    draft = ports.curating.open(spot.ids["draft"]).id
    if spot.kind == _THING:
        thing = Thing(spot.ids["pack"], Kind(spot.ids["part"]), spot.ids["thing"])
        return CurateThing(draft, ports.curating.topic(draft, thing).here.thing)
    return CurateDraft(draft) if spot.kind == _DRAFT else CurateSeen(draft)
