# SPDX-License-Identifier: Apache-2.0
"""From what was kept to the screens that somebody had before them. Runs on the thread that writes; nothing of Qt here.

What is not there any more, or not theirs any more, ends the way; what lies below it is still come back to.
"""

from __future__ import annotations

from app.aids.views import AidKind
from app.errors import Refusal
from app.practice.facts import PracticeKind
from app.privacy.topics import Topic
from app.resuming.left import Spot
from app.views import Feedback, LessonView, QuestionView
from ui.ports import Ports
from ui.window import places
from ui.window.aid_places import AtAid, ToLookUp
from ui.window.author_places import AuthorAt, Drafts
from ui.window.coming_places import Memory, State, Way
from ui.window.cycle_places import AtCycle
from ui.window.lead_places import LeadPlace
from ui.window.lead_spots import LEAD, lead_place
from ui.window.library_places import AtHouse
from ui.window.own_spots import OWN, own_place
from ui.window.practice_places import AtPractice
from ui.window.report_places import ReportProblem
from ui.window.search_places import FoundLesson
from ui.window.spot_names import PLAIN
from ui.window.spots import spot_of, stays_here
from ui.window.survey_places import AtSurvey

_PLAIN = {name: kind for kind, name in PLAIN.items()}


def way_back(ports: Ports, learner: str, memory: Memory | None = None) -> Way:
    """Return the way back; an empty one leads to Today. Raises `StoreFailed`, and Refusal where nobody may ask."""
    left = ports.resuming.left(learner)
    if left is None:
        return Way()
    known: tuple[places.Place | None, ...] = (None,) * len(left.stack)
    if memory is not None and memory.left.number == left.number:
        left, known = memory.left, memory.places
    screens: list[tuple[places.Place, State]] = []
    for spot, place in zip(left.stack, known, strict=True):
        below = screens[-1][0] if screens else None
        try:
            found = place if stays_here(spot) and place is not None else _place(ports, learner, spot, below)
        except Refusal:
            found = None
        if found is None:
            return Way(tuple(screens), gone=True)
        screens.append((found, _fits(spot, found)))
    return Way(tuple(screens))


def _fits(spot: Spot, place: places.Place) -> State:
    """Return what of the state belongs to what is on the screen now: the next question has other words.

    In a newer version of a pack another film may stand under the same name.
    """
    now = spot_of(place)
    if now is None or now.kind != spot.kind or _unversioned(now) != _unversioned(spot):
        return {}
    if now.ids == spot.ids:
        return spot.state
    return {name: value for name, value in spot.state.items() if name != "body"}


def _unversioned(spot: Spot) -> dict[str, str]:
    return {name: value for name, value in spot.ids.items() if name != "version"}


def _place(  # noqa: C901, PLR0911, PLR0912 - one for each kind
    ports: Ports, learner: str, spot: Spot, below: places.Place | None
) -> places.Place | None:
    ids = spot.ids
    match spot.kind:
        case "step":
            return _step(ports, learner, ids.get("attempt", ""), answered=spot.state.get("answered") is True)
        case "practice":
            return _practice(ports, learner, spot)
        case "to_look_up":
            return ToLookUp(leads=ids.get("from") == "team" and ports.team.here())
        case "cycle":
            return AtCycle(ports.cycles.open(learner, ids["cycle"]))
        case "aid":
            return AtAid(ports.aids.open(learner, AidKind(ids["aid"]), ids["pack"], ids["id"]))
        case "entries":
            return places.EntriesOf(Topic(ids["topic"]))
        case "house":
            return AtHouse(ports.library.read_house(ids["house"]))
        case "explanation":
            return places.Explanation(ports.learning.lesson(learner, ids["lesson"]))
        case "found":
            return FoundLesson(ports.search.open(learner, ids["pack"], ids["lesson"]))
        case "report":
            about = _shown(below)
            return ReportProblem(about) if about is not None else None
        case "survey":
            return AtSurvey(ports.surveys.open(learner, ids["pack"], ids["survey"]))
        case "author":
            return _author(ports, ids)
        case kind if kind.startswith(OWN):
            return own_place(ports, learner, spot)
        case kind if kind.startswith(LEAD):
            return lead_place(ports, learner, spot) if ports.team.here() else None
        case _:
            return _plain(ports, spot.kind)


def _step(ports: Ports, learner: str, attempt: str, *, answered: bool) -> places.Place | None:
    """The question of an attempt whose feedback was on the screen, else what the attempt has come to."""
    told: tuple[QuestionView, Feedback] | None = None
    if answered:
        told = ports.learning.answered(learner, attempt)
    if told is not None:
        return places.AtStep(told[0], told[1])
    step = ports.learning.resume(learner, attempt)
    return places.AtStep(step) if step is not None else None


def _practice(ports: Ports, learner: str, spot: Spot) -> places.Place:
    kind, at = PracticeKind(spot.ids["practice"]), spot.ids.get("at", "")
    name = spot.ids[kind.value]
    opened = ports.practice.open(learner, kind, name)
    if at == "end" and opened.card.stage == "done":
        return AtPractice(ports.practice.onward(learner))
    return AtPractice(opened)


def _author(ports: Ports, ids: dict[str, str]) -> places.Place:
    from app.authoring.views import Part  # noqa: PLC0415 - few make microlearns

    ports.authoring.open(ids["draft"])
    return AuthorAt(ids["draft"], Part(ids["part"]), ids["question"])


def _shown(below: places.Place | None) -> QuestionView | LessonView | None:
    match below:
        case places.AtStep(QuestionView() | LessonView() as step):
            return step
        case places.Explanation(lesson):
            return lesson
        case _:
            return None


def _plain(ports: Ports, kind: str) -> places.Place | None:
    found = _PLAIN.get(kind)
    if found is not None and issubclass(found, places.Team | LeadPlace) and not ports.team.here():
        return None
    if found is Drafts and not ports.authoring.here():
        return None
    return found() if found is not None else None  # type: ignore[call-arg]  # none of these needs anything
