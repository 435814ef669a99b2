# SPDX-License-Identifier: Apache-2.0
"""One of each fact about what is the learner's own."""

from __future__ import annotations

from app.own.facts import (
    EvidenceHanded,
    EvidenceJudged,
    EvidenceWithdrawn,
    EvidenceWorded,
    GoalLinked,
    HelpAnswered,
    HelpAsked,
    HelpEnded,
    Measure,
    NoteShared,
    OwnFact,
    PlaylistDropped,
    PlaylistKept,
    PriorJudged,
    Ref,
    SharingEnded,
    SharingKeyMade,
    TeachingOffered,
    TeamGoalJoined,
    TeamGoalSet,
    ThingDeclined,
    ThingKind,
    ThingRated,
    ThingUsed,
)

_ONE = "7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c21"
_TWO = "7c0c86a0-7f3f-4f4c-8f43-0a4f6f2d0c22"
_PACK = {"pack": "care", "version": "1.2.0"}
_LESSON = {**_PACK, "kind": ThingKind.LESSON, "thing": "why-hands"}
_BADGE = {**_PACK, "submission": _ONE, "credential": "hands-for-life"}
_ASK = {**_PACK, "ask": _ONE, "module": "clean-hands"}

OWN_FACTS: dict[str, OwnFact] = {
    "teaching-offered": TeachingOffered(**_PACK, modules=("clean-hands",)),
    "help-asked": HelpAsked(**_ASK, mentor="bea"),
    "help-answered": HelpAnswered(**_ASK, asker="cem", accepted=True),
    "help-refused": HelpAnswered(**_ASK, asker="cem", accepted=False),
    "help-ended": HelpEnded(**_ASK),
    "goal-linked": GoalLinked(**_PACK, kind="person", thing="bea", module="clean-hands"),
    "goal-unlinked": GoalLinked(**_PACK, kind="lesson", thing="why-hands", of_pack="care", goal=_TWO, back=True),
    "thing-used": ThingUsed(**_LESSON, way="search"),
    "house-thing-used": ThingUsed(pack="", version="", kind=ThingKind.HOUSE, thing="fire-plan", way="list"),
    "thing-rated": ThingRated(**_LESSON, useful=3, fits=2),
    "thing-declined": ThingDeclined(**_LESSON),
    "thing-declined-back": ThingDeclined(**_LESSON, back=True),
    "playlist-kept": PlaylistKept(
        playlist=_ONE,
        title="First week",
        things=(Ref(pack="care", kind=ThingKind.LESSON, thing="why-hands"),),
        shared=True,
        taken_from=_TWO,
    ),
    "playlist-dropped": PlaylistDropped(playlist=_ONE),
    "evidence-handed": EvidenceHanded(**_BADGE, assessor="sue", parts=2),
    "evidence-withdrawn": EvidenceWithdrawn(**_BADGE),
    "evidence-earned": EvidenceJudged(**_BADGE, assessor="sue", levels=(3, 2), earned=True),
    "evidence-not-yet": EvidenceJudged(**_BADGE, assessor="sue", levels=(1, 2), earned=False),
    "prior-accepted": PriorJudged(
        **_PACK, entry=_ONE, competencies=("hands",), supervisor="sue", minutes=90, day=20_400, accepted=True
    ),
    "prior-refused": PriorJudged(
        **_PACK, entry=_ONE, competencies=(), supervisor="sue", minutes=0, day=0, accepted=False
    ),
    "sharing-key": SharingKeyMade(public="AQIDBA=="),
    "note-shared": NoteShared(
        share=_ONE, note=_TWO, sort="reflection", reader="sue", written_ms=1_763_000_000_000, box="AQIDBA=="
    ),
    "sharing-ended": SharingEnded(share=_ONE),
    "team-goal": TeamGoalSet(
        goal=_ONE,
        site="north",
        pack="care",
        version="1.2.0",
        measure=Measure.QUIZZES,
        target=60,
        from_day=20_400,
        until_day=20_430,
    ),
    "team-goal-joined": TeamGoalJoined(goal=_ONE),
    "team-goal-left": TeamGoalJoined(goal=_ONE, back=True),
}
"""Those that leave the device, by the name of their sample."""
AT_HOME = EvidenceWorded(submission=_ONE, pack="care", credential="hands-for-life", words="Show the thumbs, too.")
"""The one that stays."""
