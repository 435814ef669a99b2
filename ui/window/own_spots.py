# SPDX-License-Identifier: Apache-2.0
"""What places of what is one's own are kept as, and what they come back to. `PLAIN` of `spots` has the plain ones."""

from __future__ import annotations

from app.leading.facts import TipSort
from app.own.state import GoalKey
from app.private.sealed import NoteKind
from app.resuming.left import Spot
from ui.ports import Ports
from ui.window.coach_places import ChangeTalk, MyTalk
from ui.window.duty_places import MyDutyAt
from ui.window.evidence_places import EvidenceAt, EvidenceStep
from ui.window.goal_places import AtGoal, AtWords, GoalsSurvey, Intend, SurveyPart
from ui.window.helping_places import AskInPerson, AtNote, BesideGoal, FindHelper
from ui.window.own_places import OwnPlace
from ui.window.passport_places import AtEntry
from ui.window.playlist_places import (
    AddToPlaylist,
    AtPlaylist,
    ChangePlaylist,
    DropPlaylist,
    NamePlaylist,
    SavePlaylist,
    SharePlaylist,
    TheirPlaylist,
)
from ui.window.playlist_spots import PLAYLIST, playlist_place, playlist_spot
from ui.window.tip_places import TipAt, WriteTip

OWN = "own:"
"""What the kind of such a spot begins with."""


def own_spot(place: OwnPlace) -> Spot | None:  # noqa: C901, PLR0911, PLR0912 - one for each kind
    """Return what a place is kept as; None for one that is not come back to."""
    match place:
        case AtGoal() | AtWords() | Intend() | GoalsSurvey() | MyTalk() | ChangeTalk():
            return _spot_of_one(place)
        case TipAt(tip):
            return Spot(kind=f"{OWN}tip", ids={"tip": tip})
        case WriteTip(sort, module, about):
            return Spot(kind=f"{OWN}write_tip", ids={"sort": sort.value, "module": module, "about": about})
        case MyDutyAt(duty):
            return Spot(kind=f"{OWN}duty", ids={"duty": duty})
        case EvidenceAt(credential, step):
            return Spot(kind=f"{OWN}evidence", ids={"credential": credential, "step": step.value})
        case FindHelper(module, goal):
            return Spot(kind=f"{OWN}helper", ids={"module": module, **_goal_ids(goal)})
        case AskInPerson(module, goal):
            return Spot(kind=f"{OWN}in_person", ids={"module": module, **_goal_ids(goal)})
        case BesideGoal(goal):
            return Spot(kind=f"{OWN}beside", ids=_goal_ids(goal))
        case AtNote(goal, kind, key):
            return Spot(kind=f"{OWN}note", ids={**_goal_ids(goal), "kind": kind.value, "key": key})
        case AtPlaylist() | TheirPlaylist() | ChangePlaylist() | AddToPlaylist() | NamePlaylist():
            return playlist_spot(place)
        case AtEntry(entry):
            return Spot(kind=f"{OWN}entry", ids={"entry": entry.id})
        case SharePlaylist() | SavePlaylist() | DropPlaylist():
            return playlist_spot(place)
        case _:
            return None


def _spot_of_one(place: AtGoal | AtWords | Intend | GoalsSurvey | MyTalk | ChangeTalk) -> Spot:
    """What a place about one goal or one talk is kept as."""
    match place:
        case MyTalk(talk):
            return Spot(kind="own:talk", ids={"talk": talk})
        case ChangeTalk(talk):
            return Spot(kind="own:change_talk", ids={"talk": talk})
        case AtGoal(module):
            return Spot(kind="own:goal", ids={"module": module})
        case AtWords(note):
            return Spot(kind="own:words", ids={"note": note})
        case Intend(goal, own):
            return Spot(kind="own:intend", ids={"goal": goal, "own": "yes" if own else ""})
        case GoalsSurvey(part, alone):
            return Spot(kind="own:goals_survey", ids={"part": part.value, "alone": "yes" if alone else ""})


def _one(ports: Ports, learner: str, spot: Spot) -> OwnPlace | None:
    """Return a place among the goals and talks, as far as what it is about is still there."""
    ids = spot.ids
    match spot.kind:
        case "own:talk" | "own:change_talk":
            talk = ports.talks.read(learner, ids["talk"]).card.id
            return MyTalk(talk) if spot.kind == "own:talk" else ChangeTalk(talk)
        case "own:goal":
            return AtGoal(ports.goals.goal(learner, ids["module"]).card.module)
        case "own:words":
            return AtWords(ports.goals.in_words(learner, ids["note"]).words.id)
        case "own:intend":
            place = Intend(ids["goal"], own=bool(ids["own"]))
            (ports.goals.in_words if place.own else ports.goals.goal)(learner, place.goal)
            return place
        case "own:goals_survey":
            return GoalsSurvey(SurveyPart(ids["part"]), alone=bool(ids["alone"]))
        case _:
            return None


def own_place(ports: Ports, learner: str, spot: Spot) -> OwnPlace | None:  # noqa: PLR0911 - one for each kind
    """Return the place that a spot was kept of, None where it is gone. Raises Refusal."""
    if spot.kind.startswith(PLAYLIST):
        return playlist_place(ports, learner, spot)
    mine = _one(ports, learner, spot)
    if mine is not None:
        return mine
    match spot.kind.removeprefix(OWN):
        case "evidence":
            found = ports.portfolio.open(learner, spot.ids["credential"])
            step = EvidenceStep(spot.ids["step"]) if found.collecting else EvidenceStep.WHOLE
            return EvidenceAt(found.card.id, step)
        case "tip":
            return TipAt(ports.tips.open(learner, spot.ids["tip"]).card.id)
        case "write_tip":
            sort, about = TipSort(spot.ids["sort"]), spot.ids["about"]
            writing = ports.tips.writing(learner, sort, module=spot.ids["module"], about=about)
            return WriteTip(sort, writing.module, about)
        case "duty":
            return MyDutyAt(ports.my_duties.one(learner, spot.ids["duty"]).duty)
        case "entry":
            from ui.window.presenters.passport import entry_at  # noqa: PLC0415 - few write one

            return entry_at(ports, learner, spot.ids["entry"])
        case "helper" | "in_person" | "beside" | "note" as kind:
            return _helping_place(ports, learner, kind, spot.ids)
        case _:
            return None


def _helping_place(ports: Ports, learner: str, kind: str, ids: dict[str, str]) -> OwnPlace:
    """My people and things: whoever comes back to what is gone hears so."""
    goal, module = _goal_of(ids), ids.get("module", "")
    match kind:
        case "helper":
            if module:
                ports.helping.find(learner, module)
            return FindHelper(module, goal)
        case "in_person":
            if module:
                ports.helping.in_person(learner, module)
            return AskInPerson(module, goal)
    beside = goal or GoalKey(pack="")
    if kind == "beside":
        ports.beside.open(learner, beside)
        return BesideGoal(beside)
    note = AtNote(beside, NoteKind(ids["kind"]), ids["key"])
    ports.beside.note(learner, note.goal, note.kind, note.key)
    return note


def _goal_ids(goal: GoalKey | None) -> dict[str, str]:
    if goal is None:
        return {}
    return {"of_pack": goal.pack, "of_module": goal.module, "of_goal": goal.goal}


def _goal_of(ids: dict[str, str]) -> GoalKey | None:
    if "of_pack" not in ids:
        return None
    return GoalKey(pack=ids["of_pack"], module=ids.get("of_module", ""), goal=ids.get("of_goal", ""))
