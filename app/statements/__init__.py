# SPDX-License-Identifier: Apache-2.0
"""The xAPI statement profile: event → statement text, and pulled statement → event (docs/xapi-profile.md).

The rules:

1. A statement is serialised once and its text kept; every retry sends the same characters. Keys are sorted.
2. The actor is an account (organisation IRI, opaque learner id). No name, no e-mail.
3. The standard fields are for whoever reads the LRS. Stepwell itself reads back only the id, the actor's account and
   its own context extensions, so that a server which rewrites a timestamp or a number cannot change a learner model.
4. tincan builds the statement. Times and durations are put in afterwards, because tincan writes PT0S as PT00S.

Example: the event `AnswerGiven(item="hands-1", answer=Chosen((0,)), right=True, …)` becomes `answered`, object
`<pack base>/items/hands-1`, `interactionType` "choice", `result.response` "option-0", `success` true; and back, equal.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.cycling.facts import CycleBegun, CycleStepDone
from app.events import (
    LEAVES,
    AnswerGiven,
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Event,
    LessonFinished,
    NoteSealed,
    NoteTaken,
    Outcome,
    PlanMade,
    ProgrammeJoined,
    Purpose,
    SuggestionDeclined,
)
from app.lesson_facts import LessonFact, MediaPlayed, TaskTaken
from app.observing.facts import ChecklistCountersigned, ChecklistObserved
from app.practice.facts import ExampleStepDone, PracticeBegun, PracticeEnded, StoryChosen
from app.reporting.facts import ProblemReported
from app.statements import cycling, in_lesson, leading, observing, own, practice, replay, reporting, terms
from app.statements.activities import Activities, OfPack
from app.statements.interactions import guessed, response
from app.statements.manifest import Manifest, manifest_text, read_manifest, site_account
from app.statements.parts import Parts as _Parts
from app.statements.surveyed import SurveyCounts, survey_statement
from app.talk_facts import PortionEnded
from content_packs.answers import NotYet, Rated
from content_packs.model import Pack

FindPack: TypeAlias = Callable[[str, str], Pack | None]
"""Gives an installed pack by id and version, or None."""

_Leaving: TypeAlias = (
    AreasRated
    | AttemptStarted
    | AnswerGiven
    | LessonFinished
    | AttemptFinished
    | PlanMade
    | SuggestionDeclined
    | ProgrammeJoined
    | NoteSealed
    | NoteTaken
    | LessonFact
    | practice.Leaving
    | observing.Leaving
    | cycling.Leaving
    | own.Leaving
    | leading.Leaving
    | ProblemReported
    | PortionEnded
)

_ENDS = {
    Outcome.PASSED: terms.PASSED,
    Outcome.NOT_YET: terms.FAILED,
    Outcome.COMPLETED: terms.COMPLETED,
    Outcome.STOPPED: terms.EXITED,
}


class Profile:
    """Both directions of the mapping for one organisation.

    `organisation` is the IRI that the learners' accounts belong to, `packs` finds installed packs. Calls may come
    from any thread, one at a time.
    """

    def __init__(self, *, organisation: str, packs: FindPack, platform: str = "Stepwell") -> None:
        self._organisation = organisation
        self._platform = platform
        self._activities = Activities(organisation, packs)

    def statement(self, event: Event) -> str | None:
        """Return the frozen text of the event's statement, or None for an event that stays at home.

        Raises ValueError for a number that is not finite and OverflowError for a time outside the years 1 to 9999.
        """
        fact = event.fact
        if not isinstance(fact, LEAVES):
            return None
        parts = self._parts(fact)
        document = self._built(event, fact, parts)
        document["timestamp"] = terms.timestamp(event.corrected_ms)
        if parts.seconds is not None:
            document.setdefault("result", {})["duration"] = terms.duration(parts.seconds)
        return terms.frozen(document)

    def event(self, statement: Mapping[str, Any]) -> Event | None:
        """Return the event of a statement that Stepwell made, or None for any other statement, whatever it holds."""
        return replay.event(statement, self._organisation)

    def is_ours(self, statement: Mapping[str, Any]) -> bool:
        """Say whether a statement is about an account of the organisation, whatever else it holds."""
        try:
            return bool(statement["actor"]["account"]["homePage"] == self._organisation)
        except (KeyError, TypeError):
            return False

    def manifest(self, manifest: Manifest, *, site: str, id: str) -> str:
        """Return the text of the statement that hands this over at a site ("" for none)."""
        return manifest_text(manifest, organisation=self._organisation, site=site, id=id)

    def read_manifest(self, statement: Mapping[str, Any]) -> Manifest | None:
        """Return the manifest of a statement, or None for any other statement, whatever it holds."""
        return read_manifest(statement, self._organisation)

    def survey(self, made: SurveyCounts) -> tuple[str, str]:
        """Return id and text of the statement about what was counted of a pulse survey."""
        return survey_statement(made, organisation=self._organisation, platform=self._platform)

    def agent(self, learner: str) -> str:
        """Return the JSON that asks an LRS for the statements of one learner."""
        return terms.frozen({"account": {"homePage": self._organisation, "name": learner}})

    def site_agent(self, site: str) -> str:
        """Return the JSON that asks an LRS for the manifests of a site ("" for none)."""
        return terms.frozen({"account": site_account(self._organisation, site)})

    def touchstone(self) -> str:
        """Return the statement that an LRS is tried out with. It names no learner and is the same for ever.

        Whichever device offers it, and however often, the LRS holds one. It is years old and has a related agent, so
        that questions about it tell what the LRS goes by (`sync.probe`).
        """
        about = self._organisation.rstrip("/") + "/stepwell-touchstone"
        related = {"homePage": self._organisation, "name": "stepwell-touchstone"}
        return terms.frozen(
            {
                "id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{about}#related")),
                "actor": {"objectType": "Agent", "account": {"homePage": self._organisation, "name": "stepwell"}},
                "verb": {"id": terms.EXPERIENCED.iri, "display": {"en": terms.EXPERIENCED.word}},
                "object": {"objectType": "Activity", "id": about},
                "context": {"instructor": {"objectType": "Agent", "account": related}},
                "timestamp": "2025-01-01T00:00:00.000Z",
            }
        )

    def _parts(self, fact: _Leaving) -> _Parts:  # noqa: C901, PLR0911, PLR0912 - one for each kind
        known = self._activities
        if isinstance(fact, own.Leaving):
            return own.parts(fact, known)
        if isinstance(fact, leading.Leaving):
            return leading.parts(fact, known)
        match fact:
            case AnswerGiven():
                return self._answered(fact)
            case AreasRated():
                return _Parts(verb=terms.RATED, about=known.survey(fact))
            case AttemptStarted():
                return _Parts(verb=terms.INITIALIZED, about=known.attempt(fact), attempt=fact.attempt)
            case LessonFinished():
                return _Parts(
                    verb=terms.COMPLETED,
                    about=known.lesson(fact),
                    attempt=fact.attempt,
                    parent=known.module(fact, fact.module) if fact.module else None,
                    others=(known.competency(fact, fact.competency),),
                    result={"completion": True},
                    seconds=fact.seconds,
                )
            case AttemptFinished():
                return _Parts(
                    verb=_ENDS[fact.outcome],
                    about=known.attempt(fact),
                    attempt=fact.attempt,
                    result=_end(fact),
                    seconds=fact.seconds,
                )
            case PracticeBegun() | StoryChosen() | ExampleStepDone() | PracticeEnded():
                return practice.parts(fact, known)
            case CycleBegun() | CycleStepDone():
                return cycling.parts(fact, known)
            case ChecklistObserved() | ChecklistCountersigned():
                return observing.parts(fact, known)
            case MediaPlayed() | TaskTaken():
                return in_lesson.parts(fact, known)
            case ProblemReported():
                return reporting.parts(fact, known)
            case PortionEnded():
                return _Parts(verb=terms.SUSPENDED, about=known.talk(fact), attempt=fact.attempt)
            case _:
                return self._chosen(fact)

    def _chosen(self, fact: PlanMade | SuggestionDeclined | ProgrammeJoined | NoteSealed | NoteTaken) -> _Parts:
        """Word what a person decided: it has no attempt, no result and no duration."""
        known = self._activities
        match fact:
            case PlanMade():
                goals = tuple(known.module(fact, goal) for goal in fact.goals)
                return _Parts(verb=terms.DEFINED, about=known.plan(fact), others=goals)
            case SuggestionDeclined():
                verb = terms.ACCEPTED if fact.back else terms.REJECTED
                return _Parts(verb=verb, about=known.module(fact, fact.module))
            case ProgrammeJoined():
                learns = tuple(known.competency(fact, each) for each in fact.competencies)
                return _Parts(verb=terms.ENROLLED, about=known.programme(fact), others=learns)
            case NoteSealed() | NoteTaken():
                verb = terms.AUTHORED if isinstance(fact, NoteSealed) else terms.DELETED
                return _Parts(verb=verb, about=known.note(fact.note))

    def _answered(self, fact: AnswerGiven) -> _Parts:
        known = self._activities
        extensions: dict[str, Any] = {terms.ASSISTED: fact.assisted}
        if fact.confidence is not None:
            extensions[terms.CONFIDENCE] = str(fact.confidence)
        if isinstance(fact.answer, NotYet):
            extensions[terms.NOT_YET] = True
        if fact.misconception:
            extensions[terms.MISCONCEPTION] = terms.plain(fact.misconception)
        if fact.drawn:
            extensions[terms.DRAWN] = terms.frozen(fact.drawn)  # keys of an object get one type for ever
        result: dict[str, Any] = {"extensions": extensions}
        if not isinstance(fact.answer, Rated):  # nothing about oneself is right or wrong
            result |= {"success": fact.right, "score": {"scaled": min(1.0, max(-1.0, fact.score))}}
        words = response(fact.answer, known.item(fact))
        if words is not None:
            result["response"] = words
        return _Parts(
            verb=terms.ANSWERED,
            about=known.question(fact, guessed(fact.answer)),
            attempt=fact.attempt,
            parent=known.attempt(fact),
            others=(known.competency(fact, fact.competency),),
            result=result,
            seconds=fact.seconds,
        )

    def _built(self, event: Event, fact: _Leaving, parts: _Parts) -> dict[str, Any]:
        """Let tincan check and build everything but the times."""
        import tincan  # noqa: PLC0415 - 80 ms that the first window does not need

        of_pack = _of_pack(fact)
        language = self._activities.language(of_pack.pack, of_pack.version) if of_pack is not None else "en"
        around: dict[str, Any] = {}
        if of_pack is not None:
            around["grouping"] = [self._activities.pack(of_pack).as_dict(language)]
        if parts.parent is not None:
            around["parent"] = [parts.parent.as_dict(language)]
        if parts.others:
            around["other"] = [other.as_dict(language) for other in parts.others]
        context: dict[str, Any] = {"platform": self._platform, "extensions": replay.extensions(event)}
        if of_pack is not None:
            context |= {"context_activities": around, "revision": of_pack.version, "language": language}
        if terms.is_uuid(parts.attempt):
            context["registration"] = parts.attempt
        if parts.instructor:
            account = {"home_page": self._organisation, "name": terms.plain(parts.instructor)}
            context["instructor"] = {"object_type": "Agent", "account": account}
        actor = {"object_type": "Agent", "account": {"home_page": self._organisation, "name": event.learner}}
        statement = tincan.Statement(
            id=event.id,
            version=None,
            actor=actor,
            verb={"id": parts.verb.iri, "display": {"en": parts.verb.word}},
            object=parts.about.as_dict(language),
            context=context,
            result=parts.result or None,
        )
        built: dict[str, Any] = statement.as_version()
        return built


def _of_pack(fact: _Leaving) -> OfPack | None:
    """Return the fact where it is about a pack, or something in one."""
    if isinstance(fact, NoteSealed | NoteTaken | own.OfNoPack | leading.OfNoPack) or not fact.pack:
        return None
    return fact


def _end(fact: AttemptFinished) -> dict[str, Any]:
    """No score: questions are chosen to be hard for this person, so the share of right answers is no achievement."""
    result: dict[str, Any] = {}
    if fact.outcome in {Outcome.PASSED, Outcome.NOT_YET}:
        result["success"] = fact.outcome is Outcome.PASSED
    if fact.outcome is not Outcome.NOT_YET:
        result["completion"] = fact.outcome is not Outcome.STOPPED
    if fact.purpose in {Purpose.MODULE, Purpose.CHECK}:
        result["extensions"] = {terms.PROGRESS: round(100 * min(1.0, max(0.0, fact.progress)))}
    return result
