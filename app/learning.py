# SPDX-License-Identifier: Apache-2.0
"""What a signed-in learner can do. Every call is one short transaction on the writer's thread and gives a frozen view.

An attempt goes: `start` → a step; a question → `answer` → feedback → `next` → a step; a lesson → `finish_lesson` → a
step; until a step is `Finished`. What stands on the screen is in the record before it is shown, so after a pulled plug
`resume` brings back the same question with the same words typed.

Rules for attempts:

1. Any number may be open; one at most is running: the one that `start` or `resume` showed last, or that `today` offers
   to resume. Only it is answered, stopped and so on. Once it has ended nothing runs until one of the three is called,
   so that a second tap on "stop" cannot end another one that waits.
2. An attempt goes on at the pack version that it began with. Where that version is gone it cannot go on: `resume` and
   `today` pass over it, and `start` closes it and begins anew. The same holds for a shift quiz of another shift.
3. A learner resumes in their own pack, and in what was made at their site for people like them, only.
4. A shift quiz is of the learner's own pack; questions of what was made at their site come in between
   (`app.engine.shift_quiz`, rule 10).
5. The first talk comes in portions (`app.steps.talk`). Between two of them it is open and nothing of it is under way:
   `resume` and `today` pass over it, `start` begins the next portion, `end_talk` ends the whole.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from app import checks, picture, screens
from app.clock import DAY_MS
from app.errors import Refusal
from app.events import (
    AreasRated,
    AttemptFinished,
    AttemptStarted,
    Confidence,
    HintShown,
    LessonOffered,
    Outcome,
    Purpose,
    QuestionAsked,
)
from app.lesson_side import LessonSide
from app.picture import screen_order
from app.preferences import NEVER
from app.reasons import Reason, ReasonCode
from app.state import Attempt
from app.steps import ended, given, next_fact, talk
from app.steps.take_along import shortest
from app.talk_facts import PortionEnded
from app.told_again import last_answered, told_again
from app.views import (
    Feedback,
    Finished,
    LessonView,
    Progress,
    QuestionView,
    SiteCard,
    Step,
    SuggestPerson,
    Today,
    WelcomeArea,
)
from content_packs.answers import Answer
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import AnswerDoesNotFit, grade
from content_packs.proof import MediaFile


class Learning(LessonSide):
    """Everything a signed-in learner can do; implements `ui.ports.LearningPort`.

    Only the person themselves gets on: every call raises Refusal("not_yours") for anybody else and
    Refusal("not_signed_in") for nobody, then Refusal("no_such_learner") about an unknown person and
    Refusal("no_such_pack") while their pack is not installed; every call that writes raises `StoreFailed`, and then
    nothing has changed.
    """

    # --- what the day looks like

    def today(self, learner: str) -> Today:
        """Return the home screen."""
        self._gate.own(learner)
        place = self._place(learner)
        attempt = self._resumable(place)
        if attempt is not None:
            self._running[learner] = attempt.id
        shown = screens.today(place, attempt, self._colleagues(learner, place.index.id))
        liked = self._accounts.preferences(learner)
        if not liked.wishes.streak:
            shown = msgspec.structs.replace(shown, streak_shifts=0)
        if liked.asked_about_me in (NEVER, place.at_ms // DAY_MS):
            shown = msgspec.structs.replace(shown, about_me=False)
        if attempt is None or attempt.pack == place.index.id:
            return shown
        title = self._shelf.index(attempt.pack, language=place.card.language).pack.manifest.title
        return msgspec.structs.replace(shown, resume_module=title)

    def of_site(self, learner: str) -> tuple[SiteCard, ...]:
        """Return what was made at this site for people like the learner, beside their own path; what is new first."""
        self._gate.own(learner)
        found = []
        begun = {attempt.pack for attempt in self._record.state(learner).open.values()}
        for pack in self._of_team(learner):
            place = self._place(learner, pack)
            known = place.pack
            is_new = pack not in begun and not (known.items or known.lessons or known.last)
            cards = picture.module_cards(place.index, known, place.at_ms)
            found += [SiteCard(pack=pack, module=card, is_new=is_new) for card in cards if place.index.teaches(card.id)]
        return tuple(sorted(found, key=lambda card: not card.is_new))

    def progress(self, learner: str) -> Progress:
        """Return the learner's own progress."""
        self._gate.own(learner)
        facts = (self._fold.named(event.fact) for event in self._record.events(learner))
        return screens.progress(self._place(learner), facts)

    def welcome_areas(self, learner: str) -> tuple[WelcomeArea, ...]:
        """Return what the welcome screen asks about."""
        self._gate.own(learner)
        place = self._place(learner)
        modules = place.index.pack.modules
        return tuple(
            WelcomeArea(
                module=module.id,
                title=module.title,
                objective=module.objective,
                rated=place.pack.model is not None and module.id in place.pack.model.rated,
                wanted=module.id in place.pack.wants,
            )
            for module in modules
        )

    def about_me_offered(self, learner: str, *, never: bool = False) -> None:
        """Keep that the learner was asked in this shift to say more about themselves, or is `never` to be asked."""
        self._gate.own(learner)
        liked = self._accounts.preferences(learner)
        day = NEVER if never else self._record.now_ms() // DAY_MS
        self._accounts.set_preferences(learner, msgspec.structs.replace(liked, asked_about_me=day))

    def rate_areas(self, learner: str, ratings: Mapping[str, float], wants: tuple[str, ...]) -> None:
        """Record how sure the learner feels (0 to 1 per module) and what they want.

        Raises Refusal("no_such_module").
        """
        self._gate.own(learner)
        place = self._place(learner)
        for module in (*ratings, *wants):
            if module not in place.index.modules:
                raise Refusal("no_such_module", module=module)
        clean = {module: min(1.0, max(0.0, round(float(rating), 3))) for module, rating in ratings.items()}
        fact = AreasRated(pack=place.index.id, version=place.index.version, ratings=clean, wants=wants)
        self._append(learner, fact)

    # --- an attempt

    def start(self, learner: str, purpose: Purpose, module: str = "", pack: str = "") -> Step:
        """Begin, or go on with the one that was interrupted. Raises Refusal("no_such_module").

        `module` counts for Purpose.MODULE and Purpose.CHECK, and so does `pack`: one that was made at this site. Where
        too many checks were not passed, Refusal("material_first") until that was looked at again.
        """
        self._gate.own(learner)
        of_module = purpose in (Purpose.MODULE, Purpose.CHECK)
        if pack and (not of_module or pack not in self._of_team(learner)):
            raise Refusal("no_such_module", module=module)
        place = self._place(learner, pack)
        module = module if of_module else ""
        if of_module and not place.index.teaches(module):
            raise Refusal("no_such_module", module=module)
        wanted = (purpose, module, place.index.id)
        open_ones = [a for a in place.state.latest_open() if (a.purpose, a.module, a.pack) == wanted]
        attempt = next((a for a in open_ones if self._can_go_on(a)), None)
        if attempt is not None:
            return self._go_on(learner, attempt, anew=True)
        if purpose is Purpose.CHECK:
            terms = checks.terms_of(place.state, place.index.id, module)
            if first := checks.material_first(place.pack, place.index, module, terms):
                raise Refusal("material_first", module=module, count=len(first))
        closing = [ended(self._situation(learner, a), Outcome.STOPPED) for a in open_ones]
        begun = AttemptStarted(
            attempt=self._new_id(), purpose=purpose, pack=place.index.id, version=place.index.version, module=module
        )
        self._append(learner, *closing, begun)
        return self._go_on(learner, self._open(learner, begun.attempt))

    def resume(self, learner: str, attempt: str = "") -> Step | None:
        """Return to what was interrupted, or to this attempt, or None when nothing was or it cannot go on."""
        self._gate.own(learner)
        place = self._place(learner)
        found = place.state.open.get(attempt) if attempt else self._resumable(place)
        return self._go_on(learner, found) if found is not None and self._can_go_on(found) else None

    def answered(self, learner: str, attempt: str) -> tuple[QuestionView, Feedback] | None:
        """Return the question that was answered last with what came of it, as long as nobody has gone on since."""
        self._gate.own(learner)
        found = self._record.state(learner).open.get(attempt)
        last = last_answered(found) if found is not None and self._can_go_on(found) else None
        if found is None or last is None:
            return None
        self._running[learner] = attempt
        index, own = self._index_shown(learner, found), self._index_of(learner, found)
        known = self._record.state(learner).pack(last[1].pack)
        times = known.misconceptions.get(last[1].misconception) or 0
        told = told_again(found, last, index, self._accounts.card(learner).language, own=own, times=times)
        if told is None:
            return None
        wanted = self._accounts.preferences(learner).original
        original = self._shelf.index(*found.shown)
        return screens.question_with_original(told[0], original, shown=wanted), told[1]

    def next(self, learner: str) -> Step:
        """Return the step after the last answer; the question on the screen when it has no answer yet.

        After a suggestion to ask a person the attempt ends. Raises Refusal("no_attempt").
        """
        self._gate.own(learner)
        attempt = self._current(learner)
        return self.stop(learner) if _needs_a_person(attempt) else self._go_on(learner, attempt)

    def save_draft(self, learner: str, draft: Answer | None) -> None:
        """Keep what was chosen or typed so far for the question on the screen. Raises Refusal("no_question")."""
        self._gate.own(learner)
        attempt, asked = self._question(learner)
        self._record.save_draft(learner, attempt.id, asked.item, given.draft_text(draft))

    def hint(self, learner: str) -> str:
        """Return the hint of the question on the screen and record that it was seen.

        Raises Refusal("no_question"), Refusal("no_hint").
        """
        self._gate.own(learner)
        attempt, asked = self._question(learner)
        item = self._index_shown(learner, attempt).items[asked.item]
        item = as_asked(item, drawn_for(item, attempt.id), self._accounts.card(learner).language)
        if not item.hint or attempt.purpose is Purpose.CHECK:
            raise Refusal("no_hint", item=item.id)
        if not attempt.hint_shown:
            self._append(learner, HintShown(attempt=attempt.id, item=item.id))
        return item.hint

    def answer(self, learner: str, answer: Answer, *, confidence: Confidence | None, seconds: float) -> Feedback:
        """Grade and record an answer to the question on the screen; when this returns, it is on the disk.

        `seconds` is clipped to 0..`given.LONGEST_S`. Raises Refusal("no_question"), Refusal("answer_does_not_fit").
        """
        self._gate.own(learner)
        attempt, asked = self._question(learner)
        index = self._index_shown(learner, attempt)
        language = self._accounts.card(learner).language
        drawn = drawn_for(index.items[asked.item], attempt.id)
        item = as_asked(index.items[asked.item], drawn, language)
        answer = given.kept(answer)
        try:
            graded = grade(item, answer)
        except AnswerDoesNotFit as error:
            raise Refusal("answer_does_not_fit", item=item.id) from error
        fact = given.answered(attempt, asked, answer, graded, confidence=confidence, seconds=seconds, drawn=drawn)
        self._append(learner, fact)
        known = self._record.state(learner).pack(fact.pack)
        return Feedback(
            item=item,
            answer=answer,
            grade=graded,
            order=screen_order(item, asked.shuffle),
            lesson=index.lesson_after(item, graded.misconception, known.misconceptions.get(graded.misconception) or 0),
            purpose=attempt.purpose,
            can_retry=False,
            language=language,
        )

    def finish_lesson(self, learner: str, *, seconds: float) -> Step:
        """Record that the lesson on the screen was read and return the step after it.

        Raises Refusal("no_attempt"), Refusal("no_lesson").
        """
        self._gate.own(learner)
        attempt = self._current(learner)
        offered = attempt.current
        if not isinstance(offered, LessonOffered) or _needs_a_person(attempt):
            raise Refusal("no_lesson")
        lesson = self._index_of(learner, attempt).lessons[offered.lesson]
        fact = given.read(attempt, lesson, seconds)
        self._append(learner, fact)
        return self._go_on(learner, self._current(learner))

    def pass_lesson(self, learner: str) -> Step:
        """Leave the lesson at the end of a portion unread and return that end. Raises Refusal("no_lesson")."""
        self._gate.own(learner)
        attempt = self._current(learner)
        if attempt.purpose is not Purpose.DIAGNOSTIC or not isinstance(attempt.current, LessonOffered):
            raise Refusal("no_lesson")
        fact = talk.closing(self._situation(learner, attempt))
        self._append(learner, fact)
        if isinstance(fact, AttemptFinished):
            return self._finished(learner, fact, attempt)
        return self._show(learner, self._open(learner, attempt.id))

    def end_talk(self, learner: str) -> Finished:
        """End the first talk between two portions: what is known by now is enough. Raises Refusal("no_attempt")."""
        self._gate.own(learner)
        place = self._place(learner)
        mine = (a for a in place.state.latest_open() if a.purpose is Purpose.DIAGNOSTIC and a.pack == place.index.id)
        resting = next((attempt for attempt in mine if attempt.rests), None)
        if resting is None:
            raise Refusal("no_attempt")
        self._running[learner] = resting.id
        return self.stop(learner)

    def stop(self, learner: str) -> Finished:
        """End the running attempt now. Raises Refusal("no_attempt").

        A diagnostic that is stopped counts as done: what is open stays "not sure yet".
        """
        self._gate.own(learner)
        attempt = self._current(learner)
        outcome = Outcome.NOT_YET if _needs_a_person(attempt) else Outcome.STOPPED
        fact = ended(self._situation(learner, attempt), outcome)
        self._append(learner, fact)
        return self._finished(learner, fact, attempt)

    # --- reading

    def lesson(self, learner: str, lesson: str) -> LessonView:
        """Return a lesson to read outside the steps of an attempt. Raises Refusal("no_such_lesson")."""
        self._gate.own(learner)
        index = self._reading(learner)
        shown = index.taught.shown(lesson) if lesson in index.lessons else ""
        if not shown:
            raise Refusal("no_such_lesson", lesson=lesson)
        language = self._accounts.card(learner).language
        return self._dressed(learner, screens.lesson("", shown, Reason(ReasonCode.CHOSEN_BY_YOU), index, language))

    def media(self, learner: str, path: str) -> bytes:
        """Return a media file of what the learner is looking at. Raises Refusal("no_such_media")."""
        self._gate.own(learner)
        index = self._reading(learner)
        return self._shelf.media(index.id, index.version, path)

    def media_file(self, learner: str, path: str) -> MediaFile:
        """Return a film or sound of what the learner is looking at, to read from. Raises Refusal("no_such_media")."""
        self._gate.own(learner)
        index = self._reading(learner)
        return self._shelf.media_file(index.id, index.version, path)

    # --- inside

    def _go_on(self, learner: str, attempt: Attempt, *, anew: bool = False) -> Step:
        """Return the step on the screen; when there is none, choose and record the next one first.

        `anew`: between two portions of the first talk begin the next one.
        """
        self._running[learner] = attempt.id
        if attempt.current is None or (anew and attempt.rests):
            fact = next_fact(self._situation(learner, attempt))
            self._append(learner, fact)
            if isinstance(fact, AttemptFinished):
                return self._finished(learner, fact, attempt)
            attempt = self._open(learner, attempt.id)
        return self._show(learner, attempt)

    def _show(self, learner: str, attempt: Attempt) -> Step:
        index = self._index_shown(learner, attempt)
        language = self._accounts.card(learner).language
        current = attempt.current
        if isinstance(current, PortionEnded):
            return screens.portion_end(self._place(learner, attempt.pack), attempt)
        if isinstance(current, QuestionAsked):
            own, draft = self._index_of(learner, attempt), self._draft(learner, attempt, current)
            terms = checks.terms_for(self._record.state(learner), attempt)
            shown = screens.question(attempt, current, index, language, draft, own=own, terms=terms)
            wanted = self._accounts.preferences(learner).original
            return screens.question_with_original(shown, self._shelf.index(*attempt.shown), shown=wanted)
        if not isinstance(current, LessonOffered):
            raise Refusal("no_question")
        reason = Reason(ReasonCode(current.reason), current.params)
        if _needs_a_person(attempt):
            competency = index.competencies[str(reason.params["competency"])]
            return SuggestPerson(attempt=attempt.id, reason=reason, competency_title=competency.title)
        view = self._dressed(learner, screens.lesson(attempt.id, current.lesson, reason, index, language))
        if attempt.purpose is not Purpose.DIAGNOSTIC:
            return view
        return msgspec.structs.replace(view, take_along=True, reading=view.reading or shortest(view.lesson))

    def _draft(self, learner: str, attempt: Attempt, asked: QuestionAsked) -> Answer | None:
        """What was kept for the question; None when nothing, or nothing that this program can read, was."""
        item, text = self._kept(learner, attempt.shown[0], attempt.id) or ("", "")
        return given.read_draft(text) if item == asked.item else None

    def _finished(self, learner: str, fact: AttemptFinished, attempt: Attempt) -> Finished:
        """Return the end of `attempt`: a quiz speaks of what it asked, the others of all that they are about."""
        asked = tuple(answer.competency for answer in attempt.answers)
        whole = self._shelf.index(fact.pack, fact.version).scope(fact.module)
        scope = frozenset(asked if fact.purpose is Purpose.SHIFT_QUIZ else whole)
        others = dict.fromkeys(answer.pack for answer in attempt.answers if answer.pack != fact.pack)
        team = tuple(self._place(learner, pack) for pack in others)
        terms = checks.terms_for(self._record.state(learner), attempt)
        return screens.finished(self._place(learner, fact.pack), fact, scope, attempt.not_yet, team, terms=terms)


def _needs_a_person(attempt: Attempt) -> bool:
    return isinstance(attempt.current, LessonOffered) and attempt.current.reason == ReasonCode.ASK_A_PERSON
