# SPDX-License-Identifier: Apache-2.0
"""What places of whoever leads a team are kept as, and what they come back to. `PLAIN` of `spots` has the plain ones.

A place that names somebody else is kept in the memory of the window alone: its kind stands in `NAMING`.
"""

from __future__ import annotations

from app.needs.sheet import Part
from app.resuming.left import Spot
from ui.ports import Ports
from ui.window.coach_places import AgreeNext, CoachOne, FollowUpAt, MayLikeWhy, NoteTalk, TalkAt
from ui.window.curate_places import CurateDraft, CurateSeen, CurateSign, CurateThing
from ui.window.curate_spots import curate_place, curate_spot
from ui.window.duty_places import DutyAt
from ui.window.insight_places import About, FigureAt, InsightAt, NeedAt, NeedEnd, NeedPart
from ui.window.job_places import JobOf
from ui.window.lead_places import LeadPlace
from ui.window.overview_places import HowFarIs
from ui.window.session_places import AtHuddle
from ui.window.tip_places import JudgeTip
from ui.window.watch_places import ToWatch, WatchFor

LEAD = "lead:"
"""What the kind of such a spot begins with."""
_HOW_FAR = "lead:how_far"
_HUDDLE = "lead:huddle"
_DUTY = "lead:duty"
_JOB = "lead:job"
_TIP = "lead:tip"
_TO_WATCH = "lead:to_watch"
_WATCH = "lead:watch"
_COACHED = frozenset(f"lead:{name}" for name in ("coached", "agree", "follow_up", "note_talk", "talk", "may_like"))
NAMING: frozenset[str] = frozenset({_DUTY, _JOB, _TIP, _HOW_FAR, *_COACHED})


def lead_spot(place: LeadPlace) -> Spot | None:  # noqa: C901, PLR0911, PLR0912 - one for each kind
    """Return what a place is kept as; None for one that is not come back to."""
    match place:
        case HowFarIs(learner, name) | JobOf(learner, name):
            return Spot(kind=_JOB if isinstance(place, JobOf) else _HOW_FAR, ids={"learner": learner, "name": name})
        case InsightAt(about):
            return Spot(kind="lead:insight", ids={"about": about.value})
        case FigureAt(name):
            return Spot(kind="lead:figure", ids={"name": name})
        case NeedAt(need):
            return Spot(kind="lead:need", ids={"need": need})
        case NeedEnd(need):
            return Spot(kind="lead:need_end", ids={"need": need})
        case NeedPart(need, part):
            return Spot(kind="lead:need_part", ids={"need": need, "part": part.value})
        case CurateDraft() | CurateThing() | CurateSeen() | CurateSign():
            return curate_spot(place)
        case AtHuddle():
            return Spot(kind=_HUDDLE)
        case CoachOne() | AgreeNext() | FollowUpAt() | NoteTalk() | TalkAt() | MayLikeWhy():
            return _coach_spot(place)
        case JudgeTip(tip):
            return Spot(kind=_TIP, ids={"tip": tip})
        case DutyAt(duty):
            return Spot(kind=_DUTY, ids={"duty": duty})
        case ToWatch(pack):
            return Spot(kind=_TO_WATCH, ids={"pack": pack})
        case WatchFor(module, pack):
            return Spot(kind=_WATCH, ids={"module": module, "pack": pack})
        case _:
            return None


def _coach_spot(place: CoachOne | AgreeNext | FollowUpAt | NoteTalk | TalkAt | MayLikeWhy) -> Spot:
    """What a place about one person who is coached is kept as."""
    who = {"learner": place.card.id}
    match place:
        case CoachOne():
            return Spot(kind="lead:coached", ids=who)
        case AgreeNext():
            return Spot(kind="lead:agree", ids=who)
        case FollowUpAt():
            return Spot(kind="lead:follow_up", ids={**who, "follow_up": place.follow_up})
        case NoteTalk():
            return Spot(kind="lead:note_talk", ids={**who, "talk": place.talk})
        case TalkAt():
            return Spot(kind="lead:talk", ids={**who, "talk": place.talk})
        case MayLikeWhy():
            return Spot(kind="lead:may_like", ids=who)


def lead_place(ports: Ports, leader: str, spot: Spot) -> LeadPlace | None:
    """Return the place that a spot was kept of, None where it is gone. Raises Refusal."""
    match spot.kind:
        case "lead:how_far" | "lead:job":
            about = JobOf if spot.kind == _JOB else HowFarIs
            return about(spot.ids["learner"], spot.ids["name"])
        case "lead:to_watch" | "lead:watch":
            return _watch_place(ports, leader, spot)
        case "lead:duty":
            return DutyAt(spot.ids["duty"])
        case "lead:tip":
            return JudgeTip(ports.moderating.open(spot.ids["tip"]).id)
        case "lead:huddle":
            return AtHuddle(ports.huddles.now())
        case _:
            return _insight_place(ports, spot)


def _watch_place(ports: Ports, leader: str, spot: Spot) -> ToWatch | WatchFor:
    pack = spot.ids["pack"]
    if spot.kind == _WATCH:
        return WatchFor(spot.ids["module"], pack)
    there = {each.pack for each in ports.to_watch.every(leader)} if pack else ()
    return ToWatch(pack if pack in there else "")


def _insight_place(ports: Ports, spot: Spot) -> LeadPlace | None:
    match spot.kind:
        case "lead:insight":
            return InsightAt(About(spot.ids["about"]))
        case "lead:figure":
            return FigureAt(spot.ids["name"])
        case "lead:need":
            return NeedAt(ports.needs.open(spot.ids["need"]).id)
        case "lead:need_end":
            need = ports.needs.open(spot.ids["need"])
            return NeedAt(need.id) if need.closed_ms else NeedEnd(need.id)
        case "lead:need_part":
            need = ports.needs.open(spot.ids["need"])
            return NeedAt(need.id) if need.closed_ms else NeedPart(need.id, Part(spot.ids["part"]))
        case _:
            return curate_place(ports, spot)
