# SPDX-License-Identifier: Apache-2.0
"""Pulse surveys: whom to ask, taking answers in, and what came of them. Nobody can tell who answered what.

Rules:

1. A person is asked once in a period, and only where five or more belong to the device: fewer would never be counted.
   On their first day here they are not asked: there is nothing to tell yet.
   What is kept of them is that they are done with it for this period, whether they answered or skipped it.
2. An answer goes into the pot of its question (`waiting`), which knows no order, person or time. Five make a count, and
   the pot is emptied. Those who signed in and those who did not have pots of their own.
3. What was counted is told when the period is over, to people and to the LRS: whoever looks in between and knows
   who came by would see a change. What is in a pot then, under five, is wiped: it belongs to that period and no other.
4. Nothing of it is an event, and nothing is evidence for the learner engine.

Example: thirteen people answer a question in one week. On Monday ten of the answers can be seen, and three are gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from app.errors import Refusal
from app.record.database import transaction
from app.record.errors import StoreFailed
from app.rights import Gate, Right, Role
from app.surveys import counts
from app.surveys.counts import Counted
from app.surveys.periods import Period, moment_ms, period_before, period_of, today
from app.surveys.views import (
    PeriodResult,
    QuestionResult,
    SurveyCard,
    SurveyQuestion,
    SurveyResults,
    SurveyView,
)
from app.surveys.waiting import FIVE, Pot, Waiting
from content_packs.model import Survey

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.audit import Audit
    from app.clock import NewId
    from app.record.outbox import Outbox
    from app.shelf import PackIndex, Shelf

Seal: TypeAlias = Callable[[Counted], tuple[str, str]]
"""Returns id and frozen text of the statement about what was counted."""
PERSON, DOOR = "person", "door"
SEEN = "surveys_seen"
_PERIODS = 12
"""So many periods are shown, and the one that is running."""


class Surveys:
    """Implements `ui.ports.SurveysPort`. What is written raises `StoreFailed`, and then nothing has changed."""

    def __init__(
        self,
        database: Database,
        *,
        device: str,
        waiting: Waiting,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        now_ms: Callable[[], int],
        new_id: NewId,
        outbox: Outbox,
        seal: Seal,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `now_ms` gives the time that is believed; `recorded` hears of something new to send."""
        self._db = database
        self._device = device
        self._waiting = waiting
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._now_ms = now_ms
        self._new_id = new_id
        self._outbox = outbox
        self._seal = seal
        self._recorded = recorded
        self._tidied = ""

    def offered(self, learner: str) -> SurveyCard | None:
        """Return a survey that a person was not asked yet in its period, None where there is none.

        Raises Refusal("not_yours"), Refusal("not_signed_in"), Refusal("no_such_learner").
        """
        self._gate.own(learner)
        person = self._accounts.card(learner)
        self._tidy_daily()
        if not self._enough_people() or self._came_today(learner):
            return None
        for index in self._packs(person.language, person.pack):
            for survey in index.pack.surveys:
                away = counts.is_away(self._db, learner, index.id, survey.id, self._period(index.id, survey))
                if not away and person.role in (survey.roles or (person.role,)):
                    return _card(index, survey)
        return None

    def _came_today(self, learner: str) -> bool:
        row = self._db.execute("SELECT added_ms FROM learner WHERE id = ?", [learner]).fetchone()
        return row is not None and today(int(row[0])) == today(self._now_ms())

    def open(self, learner: str, pack: str, survey: str) -> SurveyView:
        """Return the survey with its questions. Raises as `offered`, and Refusal("no_such_survey")."""
        self._gate.own(learner)
        return _view(*self._find(pack, survey, self._accounts.card(learner).language))

    def give(self, learner: str, pack: str, survey: str, answers: Mapping[str, int]) -> None:
        """Take a person's answers in: by question the step of its scale, from 0. None at all: they want no more of it.

        Raises as `open`; Refusal("survey_done") where they are done with it for this period, and
        Refusal("answer_does_not_fit").
        """
        self._gate.own(learner)
        _, found = index_survey = self._find(pack, survey, self._accounts.card(learner).language)
        clean = _fitting(*index_survey, answers)
        period = self._period(pack, found)
        with transaction(self._db):
            if not counts.put_away(self._db, learner, pack, survey, period):
                raise Refusal("survey_done")
        try:
            self._take(*index_survey, PERSON, period, clean)
        except StoreFailed:
            with transaction(self._db):
                counts.take_back(self._db, learner, pack, survey)
            raise

    def at_door(self, language: str, *, kiosk: bool = False) -> tuple[SurveyCard, ...]:
        """Return what whoever stands before the device can answer without saying who they are.

        At a `kiosk` also where too few people belong to the device: most who come by have no account there.
        """
        self._tidy_daily()
        if not (kiosk or self._enough_people()):
            return ()
        return tuple(
            _card(index, survey)
            for index in self._packs(language)
            for survey in index.pack.surveys
            if Role.LEARNER in (survey.roles or (Role.LEARNER,))
        )

    def open_at_door(self, pack: str, survey: str, language: str) -> SurveyView:
        """Return the survey with its questions. Raises Refusal("no_such_survey")."""
        return _view(*self._find(pack, survey, language))

    def give_at_door(self, pack: str, survey: str, answers: Mapping[str, int]) -> None:
        """Take answers in of whom nobody knows who they are. Raises as `open_at_door`, Refusal("answer_does_not_fit").

        How often somebody does that cannot be known.
        """
        index, found = self._find(pack, survey, "")
        self._take(index, found, DOOR, self._period(pack, found), _fitting(index, found, answers))

    def known(self) -> tuple[SurveyCard, ...]:
        """Return the surveys of all packs that are here. Raises Refusal("not_allowed"), Refusal("not_signed_in")."""
        self._gate.need(Right.SEE_SURVEYS)
        return tuple(_card(index, survey) for index in self._packs() for survey in index.pack.surveys)

    def results(self, language: str = "") -> tuple[SurveyResults, ...]:
        """Return what came of each survey on this device. It is written down who looked.

        Raises Refusal("not_allowed"), Refusal("not_signed_in").
        """
        actor = self._gate.need(Right.SEE_SURVEYS)
        self._audit.note(actor, SEEN)
        return tuple(self._result(index, survey) for index in self._packs(language) for survey in index.pack.surveys)

    def catch_up(self) -> None:
        """Make the statements of periods that are over, as `tidy` does; at each start, where reading a file costs time.

        Raises `StoreFailed`.
        """
        if counts.unsealed(self._db, self._device, today(self._now_ms())):
            self.tidy()

    def tidy(self) -> None:
        """Count what is full, wipe what is left of periods that are over, and make their statements.

        Done with each answer, and once a day when somebody comes to the device. Raises `StoreFailed`.
        """
        day = today(self._now_ms())
        pots = self._folded(self._waiting.load())
        kept = tuple(pot for pot in pots if pot.end > day)
        if kept != pots:
            self._waiting.save(kept)
        ended = counts.unsealed(self._db, self._device, day)
        if ended:
            statements = [self._seal(each) for each in ended]
            with transaction(self._db):
                counts.forget_folds(self._db, day)
                counts.sealed(self._db, self._device, ended)
                self._outbox.carry(statements)
            self._recorded()
        self._tidied = day

    def _tidy_daily(self) -> None:
        if self._tidied != today(self._now_ms()):
            self.tidy()

    def _take(self, index: PackIndex, survey: Survey, way: str, period: Period, answers: Mapping[str, int]) -> None:
        self.tidy()
        scales = {rating.id: len(rating.scale) for rating in index.pack.ratings}
        pots = {_key(pot): pot for pot in self._waiting.load()}
        for rating, step in answers.items():
            pot = Pot(
                pack=index.id,
                survey=survey.id,
                rating=rating,
                way=way,
                first=period.first,
                end=period.end,
                steps=(0,) * scales[rating],
            )
            pots[_key(pot)] = self._one_more(pots.get(_key(pot), pot), step)
        # Also without an answer: the file changes whether somebody answered or not.
        full = tuple(sorted(pots.values(), key=_key))
        self._waiting.save(full)
        try:
            self._folded(full)
        except StoreFailed:
            return  # the answers are safe, and are counted next time

    def _one_more(self, pot: Pot, step: int) -> Pot:
        steps = [*pot.steps, *[0] * (step + 1 - len(pot.steps))]
        steps[step] += 1
        fold = self._new_id() if sum(steps) >= FIVE else ""
        return msgspec.structs.replace(pot, steps=tuple(steps), fold=fold)

    def _folded(self, pots: tuple[Pot, ...]) -> tuple[Pot, ...]:
        """Count the full pots, each once whatever happens, and return those that are left."""
        full = [pot for pot in pots if pot.fold]
        if not full:
            return pots
        with transaction(self._db):
            for pot in full:
                if not counts.is_folded(self._db, pot.fold):
                    counts.fold(self._db, self._device, pot)
        rest = tuple(pot for pot in pots if not pot.fold)
        self._waiting.save(rest)
        return rest

    def _result(self, index: PackIndex, survey: Survey) -> SurveyResults:
        now_ms = self._now_ms()
        day, running, before = today(now_ms), self._period(index.id, survey), period_before(now_ms, survey.weeks)
        counted = {each.period: each.steps for each in counts.over(self._db, index.id, survey.id, day)}
        shown = sorted({before, *counted}, reverse=True)[:_PERIODS]
        questions = _view(index, survey).questions
        return SurveyResults(
            pack=index.id,
            id=survey.id,
            title=survey.title,
            weeks=survey.weeks,
            periods=(
                _period_result(running, running=True),
                *(_period_result(each, questions, counted.get(each, {})) for each in shown),
            ),
        )

    def _period(self, pack: str, survey: Survey) -> Period:
        now_ms = self._now_ms()
        period = period_of(now_ms, survey.weeks)
        return counts.begun(self._db, self._device, pack, survey.id, period=period, day=today(now_ms))

    def _packs(self, language: str = "", pack: str = "") -> Iterator[PackIndex]:
        """Yield what `pack` (otherwise: each that somebody here learns from) and the site's own packs have."""
        rows = self._db.execute("SELECT DISTINCT pack FROM learner WHERE left_ms IS NULL AND merged_into = ''")
        used = {pack} if pack else {str(row[0]) or self._shelf.main() for row in rows.fetchall()}
        for each in self._shelf.ids():
            if each in (used or {self._shelf.main()}) or each in self._shelf.of_site():
                yield self._shelf.index(each, language=language)

    def _find(self, pack: str, survey: str, language: str) -> tuple[PackIndex, Survey]:
        if pack in self._shelf.ids():
            index = self._shelf.index(pack, language=language)
            found = next((each for each in index.pack.surveys if each.id == survey), None)
            if found is not None:
                return index, found
        raise Refusal("no_such_survey")

    def _enough_people(self) -> bool:
        found = self._db.execute("SELECT count(*) FROM learner WHERE left_ms IS NULL AND merged_into = ''").fetchone()
        return int(found[0]) >= FIVE


def _key(pot: Pot) -> tuple[str, ...]:
    return pot.pack, pot.survey, pot.first, pot.end, pot.way, pot.rating


def _card(index: PackIndex, survey: Survey) -> SurveyCard:
    return SurveyCard(
        pack=index.id,
        id=survey.id,
        title=survey.title,
        questions=len(survey.ratings),
        minutes=survey.minutes,
        pack_title=index.pack.manifest.title,
    )


def _view(index: PackIndex, survey: Survey) -> SurveyView:
    ratings = {rating.id: rating for rating in index.pack.ratings}
    questions = tuple(
        SurveyQuestion(id=name, stem=ratings[name].stem, scale=ratings[name].scale) for name in survey.ratings
    )
    return SurveyView(card=_card(index, survey), why=survey.why, questions=questions)


def _fitting(index: PackIndex, survey: Survey, answers: Mapping[str, int]) -> dict[str, int]:
    """Return the answers in the order of the survey. Raises Refusal("answer_does_not_fit")."""
    steps = {question.id: len(question.scale) for question in _view(index, survey).questions}
    for rating, step in answers.items():
        if rating not in steps or not 0 <= step < steps[rating]:
            raise Refusal("answer_does_not_fit", item=rating[:80])
    return {rating: answers[rating] for rating in survey.ratings if rating in answers}


def _period_result(
    period: Period,
    questions: tuple[SurveyQuestion, ...] = (),
    steps: Mapping[str, tuple[int, ...]] | None = None,
    *,
    running: bool = False,
) -> PeriodResult:
    found = []
    for question in questions:
        counted = (steps or {}).get(question.id, ())
        if sum(counted) >= FIVE:
            padded = (*counted, *(0,) * (len(question.scale) - len(counted)))
            # Steps of a scale that was longer then have no words any more: their number stands for them.
            scale = (*question.scale, *(str(step + 1) for step in range(len(question.scale), len(padded))))
            found.append(QuestionResult(question=msgspec.structs.replace(question, scale=scale), counts=padded))
        else:
            found.append(QuestionResult(question=question))
    return PeriodResult(first=period.first, last=_day_before(period.end), running=running, questions=tuple(found))


def _day_before(day: str) -> str:
    return today(moment_ms(day) - 1)
