# SPDX-License-Identifier: Apache-2.0
"""The views of one learner's screens: pure functions from where the learner stands to what is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from app import picture
from app.checks import tries_left
from app.clock import DAY_MS
from app.early_offer import talk
from app.engine.curriculum import Curriculum
from app.engine.diagnostic import MOST
from app.engine.shift_quiz import QUESTIONS, due_today
from app.events import AnswerGiven, AttemptFinished, Fact, LessonFinished, Purpose, QuestionAsked
from app.leading.facts import USUAL, Terms
from app.observing.needed import unseen
from app.reasons import Reason, ReasonCode
from app.said import Said, said_of
from app.shelf import PackIndex
from app.state import Attempt, LearnerState, PackState
from app.steps import PORTION, most_questions, seed_of
from app.views import (
    Finished,
    LearnerCard,
    LessonView,
    ModuleCard,
    PortionCard,
    PortionEnd,
    Progress,
    QuestionView,
    SkillRow,
    TaskCard,
    Today,
)
from content_packs.answers import Answer
from content_packs.drawn import as_asked, drawn_for
from content_packs.localise import partly_in

QUIZ_MINUTES = 4


class Place(msgspec.Struct, frozen=True):
    """Where a learner stands at a time (ms since 1970 UTC): person, state, and a pack in their language."""

    card: LearnerCard
    state: LearnerState
    pack: PackState
    index: PackIndex
    at_ms: int
    taught: Curriculum | None
    """What may be chosen of the pack; None while it is not installed."""
    believed: Callable[[str], bool]
    """Whether the word of somebody (a learner id) about the learner counts here (`app.vouching`)."""


def today(place: Place, resumable: Attempt | None, colleagues: Mapping[str, int]) -> Today:
    """Return the home screen; `resumable` was interrupted and can go on.

    `colleagues` says how many others here have passed each module. While the learner is away nothing is due.
    """
    cards = picture.module_cards(place.index, place.pack, place.at_ms)
    tally = place.state.days.get(place.at_ms // DAY_MS)
    paused = resumable.module if resumable else ""
    begun = _talk(place)
    diagnosed = (Purpose.DIAGNOSTIC, "") in place.pack.last or begun is not None
    following = next((card for card in cards if card.state == "now" and card.id != paused), None)
    plan, own = picture.plan_view(place.index, place.pack, place.at_ms), place.index.pack
    return Today(
        learner=place.card,
        pack_title=place.index.pack.manifest.title,
        needs_welcome=not place.pack.rated,
        needs_diagnostic=not diagnosed,
        resume=resumable.purpose if resumable else None,
        resume_module=next((card.title for card in cards if card.id == paused), ""),
        quiz_ready=diagnosed,
        quiz_questions=QUESTIONS,
        quiz_minutes=QUIZ_MINUTES,
        quiz_done_today=tally is not None and tally.quizzes > 0,
        next_module=following,
        path=cards,
        due_count=_due(place),
        streak_shifts=picture.streak(place.state.days, place.at_ms, picture.days_away(place.state)),
        plan=plan,
        suggestion=_suggestion(place, following, paused, colleagues) if diagnosed and not plan.away else None,
        tasks=tuple(_tasks(place))[::-1],
        partly_in=own.manifest.language if partly_in(own, place.card.language) else "",
        about_me=diagnosed and not plan.away and _has_more_to_say(place),
        portion=_portion(place, begun) if begun is not None and begun.rests and not plan.away else None,
    )


def _has_more_to_say(place: Place) -> bool:
    """Whether the learner has not said yet how sure they feel about each area."""
    model = place.pack.model
    return not place.pack.rated or (model is not None and bool(set(place.index.modules) - model.rated))


def _talk(place: Place) -> Attempt | None:
    """Return the first talk where it has come to the end of a portion: from then on there is a path and a quiz."""
    talks = (a for a in place.state.latest_open() if a.purpose is Purpose.DIAGNOSTIC and a.pack == place.index.id)
    return next((talk for talk in talks if talk.portions), None)


def _portion(place: Place, talk: Attempt) -> PortionCard:
    due = talk.portion_ms // DAY_MS < place.at_ms // DAY_MS
    return PortionCard(asked=len(talk.answers), questions=_next_portion(talk), due=due)


def _next_portion(talk: Attempt) -> int:
    """Return how many questions the next portion has at most."""
    return max(0, min(PORTION, MOST - len(talk.answers)))


def _rows(place: Place) -> tuple[SkillRow, ...]:
    unwatched = unseen(place.index, place.pack, place.state.leading, place.believed)
    return picture.skill_rows(place.index, place.pack.model, place.at_ms, unwatched)


def portion_end(place: Place, talk: Attempt) -> PortionEnd:
    """Return the end of a portion of the first talk; `place` is that of its pack."""
    rows = _rows(place)
    read = next((step for step in reversed(talk.steps) if isinstance(step, LessonFinished)), None)
    lesson = place.index.lessons.get(read.lesson) if read is not None and talk.steps[-1] is read else None
    return PortionEnd(
        attempt=talk.id,
        asked=len(talk.answers),
        questions=_next_portion(talk),
        known=picture.known_rows(rows),
        open=picture.practise_rows(tuple(row for row in rows if said_of(row) is not Said.OPEN)),
        unsure=sum(said_of(row) is Said.OPEN for row in rows),
        next_modules=picture.ready_cards(place.index, place.pack, place.at_ms),
        lesson_title=lesson.title if lesson else "",
    )


def _tasks(place: Place) -> Iterator[TaskCard]:
    """Yield what was taken on and is still open, as far as its lesson is in the pack and may be shown."""
    for lesson, done in place.pack.tasks.items():
        found = place.index.lessons.get(lesson)
        if not done and found is not None and found.try_at_work and place.index.taught.shown(lesson) == lesson:
            yield TaskCard(lesson=lesson, title=found.title, task=found.try_at_work)


def _due(place: Place) -> int:
    """Count what is due and may be asked about."""
    if place.pack.model is None or place.taught is None:
        return 0
    return due_today(replace(place.pack.model, curriculum=place.taught), place.pack.plan, place.at_ms)


def progress(place: Place, facts: Iterable[Fact]) -> Progress:
    """Return the learner's own progress; `facts` are all of theirs, in the order of the fold.

    Whoever has done something has spent a minute at least.
    """
    days = place.state.days.values()
    shifts = sum(1 for day in days if day.answers or day.lessons)
    model = place.pack.model
    return Progress(
        learner=place.card,
        pack_title=place.index.pack.manifest.title,
        skills=_rows(place),
        modules=picture.module_cards(place.index, place.pack, place.at_ms),
        answers=sum(day.answers for day in days),
        lessons=sum(day.lessons for day in days),
        shifts=shifts,
        streak_shifts=picture.streak(place.state.days, place.at_ms, picture.days_away(place.state)),
        minutes=max(min(shifts, 1), round(sum(day.seconds for day in days) / 60)),
        plan=picture.plan_view(place.index, place.pack, place.at_ms),
        talk=talk(model, facts, place.index.id) if model else (),
    )


def question(
    attempt: Attempt,
    asked: QuestionAsked,
    index: PackIndex,
    language: str,
    draft: Answer | None,
    *,
    own: PackIndex,
    terms: Terms = USUAL,
) -> QuestionView:
    """Return the question on the screen; `index` is that of its pack, `own` that of the attempt's version."""
    item = index.items[asked.item]
    item = as_asked(item, drawn_for(item, attempt.id), language)
    competency = index.competencies[item.competency]
    if attempt.purpose is Purpose.CHECK:
        item = msgspec.structs.replace(item, hint="")
    most = most_questions(attempt, own, terms)
    number = asked.number - sum(isinstance(step, AnswerGiven) for step in attempt.steps[: attempt.portion_from])
    return QuestionView(
        attempt=attempt.id,
        purpose=attempt.purpose,
        number=number,
        at_most=most and max(most, number),  # the team's come on top of those of a small pack
        item=item,
        order=picture.screen_order(item, asked.shuffle),
        reason=Reason(ReasonCode(asked.reason), asked.params),
        competency_title=competency.title,
        module_title=index.module_title(competency.id),
        safety_critical=competency.safety_critical,
        hint_shown=attempt.hint_shown,
        ask_confidence=attempt.purpose in (Purpose.SHIFT_QUIZ, Purpose.DIAGNOSTIC),
        draft=draft,
        language=language,
        media_alt=next((asset.alt for asset in index.pack.assets if asset.path == item.media), "")
        if item.media
        else "",
    )


def lesson(attempt: str, id: str, reason: Reason, index: PackIndex, language: str) -> LessonView:
    """Return the lesson `id` of `index`, as a step of `attempt` unless that is empty."""
    found = index.lessons[id]
    return LessonView(
        attempt=attempt,
        lesson=found,
        reason=reason,
        competency_title=index.competencies[found.competency].title,
        module_title=index.module_title(found.competency),
        pack=index.id,
        version=index.version,
        language=language,
    )


def question_with_original(view: QuestionView, own: PackIndex, *, shown: bool) -> QuestionView:
    """Return a question with what it says in the pack's own language (`own`), where it stands there in another one.

    `shown`: the person wants to see that.
    """
    language = own.pack.manifest.language
    item = own.items[view.item.id]
    item = as_asked(item, drawn_for(item, view.attempt), language)
    original = item if item.stem != view.item.stem else None
    return msgspec.structs.replace(view, original=original, original_language=language, original_shown=shown)


def lesson_with_original(view: LessonView, own: PackIndex, *, shown: bool) -> LessonView:
    """Return a lesson with what it says in the pack's own language, as `question_with_original`."""
    lesson = own.lessons[view.lesson.id]
    original = lesson if lesson != view.lesson else None
    language = own.pack.manifest.language
    return msgspec.structs.replace(view, original=original, original_language=language, original_shown=shown)


def finished(
    place: Place,
    fact: AttemptFinished,
    scope: frozenset[str],
    not_yet: int,
    team: tuple[Place, ...] = (),
    *,
    terms: Terms = USUAL,
) -> Finished:
    """Return the end of an attempt about the competencies in `scope`; `place` is that of its pack, after it ended.

    `team` are the same of microlearns of the team that questions of it came from.
    """
    mine = tuple(row for each in (place, *team) for row in _rows(each) if row.competency in scope)
    is_check = fact.purpose is Purpose.CHECK
    return Finished(
        share=terms.share if is_check else 0,
        tries_left=tries_left(place.pack, fact.module, terms) if is_check else 0,
        attempt=fact.attempt,
        purpose=fact.purpose,
        outcome=fact.outcome,
        asked=fact.asked,
        right=fact.right,
        not_yet=not_yet,
        seconds=fact.seconds,
        module=fact.module,
        pack=place.index.id if place.index.id != place.card.pack else "",
        settled=picture.known_rows(mine),
        practise=picture.practise_rows(mine),
        next_modules=picture.ready_cards(place.index, place.pack, place.at_ms),
    )


def _suggestion(
    place: Place, following: ModuleCard | None, paused: str, colleagues: Mapping[str, int]
) -> ModuleCard | None:
    """One more thing beside the next step and what was interrupted; the same one all day."""
    return picture.suggestion(
        place.index,
        place.pack,
        place.at_ms,
        beside=(following.id if following else "", paused),
        colleagues=colleagues,
        seed=seed_of(place.card.id, place.at_ms // DAY_MS),
    )
