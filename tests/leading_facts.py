# SPDX-License-Identifier: Apache-2.0
"""One of each fact about what is done with and for a team."""

from __future__ import annotations

from app.leading.facts import (
    DutyGiven,
    DutySet,
    FollowUpMoved,
    FollowUpSet,
    FollowUpSort,
    FollowUpStage,
    FollowUpWorded,
    JobsSet,
    LeadingFact,
    ObservingChosen,
    Presence,
    Proof,
    SessionAttended,
    SessionHeld,
    SessionKind,
    TalkAgreed,
    TalkHeld,
    TalkWorded,
    Terms,
    TipConsented,
    TipJudged,
    TipOffered,
    TipSort,
    TipWithdrawn,
    TopicChosen,
    Verdict,
    WarningWeighed,
    Weighed,
)

_ONE = "9c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c21"
_TWO = "9c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c22"
_AT = 1_770_000_000_000
_PACK = {"pack": "care", "version": "1.2.0"}
_DUTY = {**_PACK, "duty": _ONE, "module": "clean-hands"}
_SESSION = {**_PACK, "session": _ONE, "modules": ("clean-hands",), "minutes": 20}
_TOPIC = {**_PACK, "site": "north", "from_day": 20_400, "until_day": 20_406}

LEADING_FACTS: dict[str, LeadingFact] = {
    "duty-set": DutySet(
        **_DUTY, site="north", terms=Terms(grace_days=14), roles=("care-assistant",), people=("cem",), due_day=20_500
    ),
    "duty-ended": DutySet(**_DUTY, site="north", terms=Terms(proof=Proof.SESSION, valid_days=0), ended=True),
    "duty-for-jobs": DutySet(**_DUTY, site="north", terms=Terms(), jobs=("care-assistant",)),
    "jobs-set": JobsSet(**_PACK, by="sue", site="north", jobs=("care-assistant",)),
    "jobs-said": JobsSet(**_PACK, by="cem", site="north", jobs=("senior",), said=True),
    "duty-given": DutyGiven(**_DUTY, by="sue", due_day=20_500, terms=Terms()),
    "duty-excused": DutyGiven(**_DUTY, by="sue", due_day=20_500, terms=Terms(proof=Proof.OBSERVED), excused=True),
    "duty-copied": DutyGiven(
        **_DUTY, by="sue", due_day=20_500, terms=Terms(), decided_ms=_AT, placed_ms=_AT - 5_000, excused_ms=_AT + 5_000
    ),
    "duty-excused-by-another": DutyGiven(
        **_DUTY, by="sue", due_day=20_500, terms=Terms(), excused=True, excused_ms=_AT, excused_by="sam"
    ),
    "observing-chosen": ObservingChosen(**_PACK, by="sue", site="north", modules=("clean-hands",)),
    "observing-copied": ObservingChosen(
        **_PACK, by="sue", site="north", modules=(), left_out=("clean-hands",), decided_ms=_AT, placed_ms=_AT - 5_000
    ),
    "observing-taken-back": ObservingChosen(
        **_PACK, by="", site="north", modules=(), decided_ms=_AT, placed_ms=_AT + 5_000
    ),
    "session-held": SessionHeld(**_SESSION, kind=SessionKind.SESSION, site="north", people=4),
    "huddle-held": SessionHeld(
        **_SESSION, kind=SessionKind.HUDDLE, site="north", people=5, items=("hands-1", "hands-2"), right=1
    ),
    "session-attended": SessionAttended(**_SESSION, kind=SessionKind.SESSION, by="sue", way=Presence.PIN),
    "follow-up": FollowUpSet(
        **_PACK,
        follow_up=_ONE,
        module="clean-hands",
        sort=FollowUpSort.READ,
        by="sue",
        thing="why-hands",
        until_day=20_410,
    ),
    "follow-up-done": FollowUpMoved(**_PACK, follow_up=_ONE, stage=FollowUpStage.DONE, by="cem"),
    "follow-up-closed": FollowUpMoved(**_PACK, follow_up=_ONE, stage=FollowUpStage.CLOSED, by="sue"),
    "follow-up-dropped": FollowUpMoved(**_PACK, follow_up=_ONE, stage=FollowUpStage.DROPPED, by="sue"),
    "talk-held": TalkHeld(**_PACK, talk=_ONE, by="sue", day=20_400),
    "talk-agreed": TalkAgreed(**_PACK, talk=_ONE),
    "tip": TipOffered(
        **_PACK, tip=_ONE, module="clean-hands", sort=TipSort.TIP, words="Keep the bottle by the door.", language="en"
    ),
    "tip-question": TipOffered(
        **_PACK, tip=_ONE, module="clean-hands", sort=TipSort.QUESTION, words="How long?", language="en"
    ),
    "tip-answer": TipOffered(
        **_PACK, tip=_TWO, module="", sort=TipSort.ANSWER, words="Twenty seconds.", language="en", about=_ONE, pieces=1
    ),
    "tip-named": TipOffered(
        **_PACK, tip=_ONE, module="clean-hands", sort=TipSort.TIP, words="Dry well.", language="en", named=True
    ),
    "tip-withdrawn": TipWithdrawn(tip=_ONE),
    "tip-approved": TipJudged(tip=_ONE, by="sue", verdict=Verdict.APPROVED),
    "tip-rejected": TipJudged(tip=_ONE, by="sue", verdict=Verdict.REJECTED, reason="unsafe"),
    "tip-reworded": TipJudged(tip=_ONE, by="sue", verdict=Verdict.REWORDED, words="Put the bottle by the door."),
    "tip-agreed": TipConsented(tip=_ONE, agreed=True),
    "tip-not-agreed": TipConsented(tip=_ONE, agreed=False),
    "tip-agreed-to-words": TipConsented(tip=_ONE, agreed=True, words="0123456789abcdef"),
    "topic": TopicChosen(**_TOPIC, module="clean-hands"),
    "topic-taken-away": TopicChosen(**_TOPIC, module=""),
}
"""Those that leave the device."""
AT_HOME: dict[str, LeadingFact] = {
    "follow-up-worded": FollowUpWorded(follow_up=_ONE, pack="care", words="Ask Bea to show you."),
    "talk-worded": TalkWorded(talk=_ONE, pack="care", by="sue", words="We spoke about nights."),
    "talk-change": TalkWorded(talk=_ONE, pack="care", by="cem", words="It was about weekends.", change=True),
    "warning-weighed": WarningWeighed(
        pack="care",
        by="sue",
        decision=Weighed.LATER,
        until_day=20_430,
        risk=0.7,
        low=0.5,
        high=0.85,
        reasons=("stayed_hard",),
    ),
}
