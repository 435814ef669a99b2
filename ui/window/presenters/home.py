# SPDX-License-Identifier: Apache-2.0
"""Today: what is worth doing now, and the ways that begin it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from msgspec.structs import replace

from app.aids.views import LookUp
from app.coaching.views import CoachLine
from app.cycling.views import CycleCard, CycleView
from app.duties.views import MyDuty
from app.encouraging.views import Nudge, NudgeKind
from app.events import Purpose
from app.helping.views import Asking
from app.practice.views import PracticeCard, PracticeStep
from app.preferences import Preferences
from app.surveys.views import SurveyCard, SurveyView
from app.tips.views import WeekTopic
from app.views import SiteCard, Step, Today
from ui.ports import Ports
from ui.window.coach_places import Agreed
from ui.window.coming_places import CameBack, Memory, Way
from ui.window.cycle_intents import CycleAsked
from ui.window.cycle_places import AtCycle
from ui.window.duty_places import MyDutyAt
from ui.window.encourage_intents import NudgeFollowed
from ui.window.helping_intents import AskAnswered
from ui.window.intents import (
    Declined,
    Ended,
    Intent,
    KeepAsked,
    LookKept,
    ResumeAsked,
    StartAsked,
)
from ui.window.lesson_intents import TaskLeft
from ui.window.places import AtStep, Goal, Guide
from ui.window.places import Today as TodayPlace
from ui.window.portion_intents import AboutMePutAway, PortionsEnded
from ui.window.practice_intents import PracticeAsked, PracticeStopped
from ui.window.practice_places import AtPractice
from ui.window.presenters.base import Presenter, View
from ui.window.survey_intents import SurveyAsked, SurveyPutAway
from ui.window.survey_places import AtSurvey
from ui.window.way_back import way_back


class TodayView(View, Protocol):
    """The home screen."""

    def show_today(self, today: Today) -> None: ...
    def say_changed(self, words: str = "") -> None:
        """Say that what somebody left is not there any more."""

    def show_practice(self, cards: tuple[PracticeCard, ...]) -> None:
        """Offer stories and worked examples; one that was interrupted first."""

    def show_cycles(self, cards: tuple[CycleCard, ...]) -> None:
        """Offer learning cycles."""

    def show_asked(self, askings: tuple[Asking, ...]) -> None:
        """Say quietly that colleagues ask to be shown something."""

    def show_answered(self, *, accepted: bool) -> None:
        """Say what was answered to one of them."""

    def show_survey(self, survey: SurveyCard) -> None:
        """Ask quietly how work was."""

    def show_survey_away(self) -> None:
        """Take that away."""

    def show_agreed(self, line: CoachLine) -> None:
        """Say what is most urgent of what was agreed."""

    def show_team(self) -> None:
        """Offer the way to the people here."""

    def show_look_up(self) -> None:
        """Offer the way to things to look up, where there are some."""

    def show_care(self) -> None:
        """Offer the way to the device, for whoever looks after it."""

    def show_authoring(self) -> None:
        """Offer the way to making microlearns, for whoever may."""

    def show_site(self, cards: tuple[SiteCard, ...]) -> None:
        """Offer what was made at this site."""

    def show_erasing(self, at_ms: int) -> None:
        """Say that everything about the person is to be erased, and when; they can keep it."""

    def show_kept(self) -> None:
        """Say that nothing is erased."""

    def show_task_left(self, lesson: str, *, done: bool) -> None: ...
    def show_duty(self, duty: MyDuty) -> None:
        """Say gently what is asked of the person, the most urgent of it."""

    def show_week(self, week: WeekTopic) -> None:
        """Say what the site looks at."""

    def show_nudge(self, nudge: Nudge) -> None:
        """Remind the person of one thing."""

    def show_about_me(self) -> None:
        """Offer in one quiet line to say more about oneself."""

    def show_about_me_away(self) -> None:
        """Say that it is not asked again."""

    def show_language(self, language: str) -> None:
        """Offer in one line to have it always in the language of this visit."""

    def show_look(self) -> None:
        """Likewise in its colours and size, and its language."""

    def show_look_kept(self) -> None:
        """Say that it is so from now on."""

    def show_declined(self, module: str, *, declined: bool) -> None:
        """Say that the suggestion will not come again and how to take that back; or show it again."""


class StartingPresenter(Presenter):
    """Begins an attempt, or goes on with one."""

    def __init__(self, ports: Ports, guide: Guide, view: View, learner: str) -> None:
        super().__init__(ports, guide, view)
        self._learner = learner

    def act(self, intent: Intent) -> None:
        learning = self._ports.learning
        match intent:
            case StartAsked(purpose, module, pack):
                self.run(partial(learning.start, self._learner, purpose, module, pack), self._begin)
            case ResumeAsked():
                self.run(partial(learning.resume, self._learner), self._begin)
            case Ended():
                self.run(partial(learning.stop, self._learner), self._begin)
            case PortionsEnded():
                self.run(partial(learning.end_talk, self._learner), self._begin)
            case PracticeAsked(kind, id):
                self.run(partial(self._ports.practice.open, self._learner, kind, id), self._practise)
            case CycleAsked(cycle):
                self.run(partial(self._ports.cycles.open, self._learner, cycle), self._cycle_at)
            case PracticeStopped(kind, id):
                self.run(partial(self._ports.practice.stop, self._learner, kind, id), self._stopped)
            case _:
                super().act(intent)

    def _cycle_at(self, view: CycleView) -> None:
        self._guide.to(AtCycle(view))

    def _practise(self, step: PracticeStep) -> None:
        self._guide.to(AtPractice(step))

    def _stopped(self, _nothing: None) -> None:
        self._guide.to(TodayPlace())

    def _begin(self, step: Step | None) -> None:
        self._guide.to(TodayPlace() if step is None else AtStep(step))


@dataclass(frozen=True, slots=True)
class Where:
    """Whether it is looked first where somebody was, with what the window itself remembers of it."""

    comes: bool = False
    memory: Memory | None = None


class TodayPresenter(StartingPresenter):
    """Shows what is worth doing now; to whoever has just come in, first what they had before them."""

    def __init__(
        self,
        ports: Ports,
        guide: Guide,
        view: TodayView,
        learner: str,
        *,
        resume: bool = False,
        where: Where = Where(),
    ) -> None:
        super().__init__(ports, guide, view, learner)
        self._view = view
        self._resume = resume
        self._where = where
        self._asked = ""
        """The duty that is spoken of."""

    def open(self) -> None:
        if self._where.comes:
            self.run(partial(way_back, self._ports, self._learner, self._where.memory), self._look_around)
        elif self._resume:
            self.run(partial(self._ports.cycles.resume, self._learner), self._resumed_cycle)
        else:
            self.run(partial(self._ports.learning.today, self._learner), self._show)
            self.run_quietly(partial(self._ports.learning.of_site, self._learner), self._view.show_site)
            self.run_quietly(partial(self._ports.practice.offered, self._learner), self._view.show_practice)
            self.run_quietly(partial(self._ports.cycles.offered, self._learner), self._view.show_cycles)
            self.run_quietly(partial(self._ports.surveys.offered, self._learner), self._offer_survey)
            self.run_quietly(partial(self._ports.helping.to_answer, self._learner), self._view.show_asked)
            self.run_quietly(partial(self._ports.coaching.line, self._learner), self._say_agreed)
            self.run_quietly(partial(self._ports.my_duties.first, self._learner), self._ask)
            self.run_quietly(partial(self._ports.topics.now, self._learner), self._say_week)
            self.run_quietly(self._ports.team.here, self._offer_team)
            self.run_quietly(partial(self._ports.privacy.planned_erasure, self._learner), self._warn)
            self.run_quietly(self._ports.caretakers.here, self._offer_care)
            self.run_quietly(partial(self._ports.aids.look_up, self._learner), self._offer_look_up)
            self.run_quietly(self._ports.authoring.here, self._offer_authoring)
            self._remind()

    def act(self, intent: Intent) -> None:
        match intent:
            case Declined(module, back):
                decline = partial(self._ports.planning.decline, self._learner, module, back=back)
                self.run(decline, partial(self._declined, module, not back))
            case SurveyAsked(pack, survey):
                self.run(partial(self._ports.surveys.open, self._learner, pack, survey), self._survey)
            case SurveyPutAway(pack, survey):
                self.run(partial(self._ports.surveys.give, self._learner, pack, survey, {}), self._put_away)
            case TaskLeft(lesson, done):
                left = partial(self._ports.learning.leave_task, self._learner, lesson, done=done)
                self.run(left, lambda _nothing: self._view.show_task_left(lesson, done=done))
            case AboutMePutAway():
                never = partial(self._ports.learning.about_me_offered, self._learner, never=True)
                self.run(never, self._not_about_me)
            case AskAnswered(ask, accepted):
                answer = partial(self._ports.helping.answer, self._learner, ask, accepted=accepted)
                self.run(answer, lambda _view: self._view.show_answered(accepted=accepted))
            case NudgeFollowed(nudge):
                followed = partial(self._ports.encouraging.followed, self._learner, nudge.kind)
                self.run(followed, partial(self._follow, nudge))
            case LookKept():
                self.run(partial(self._keep_look, self._guide.preferences), self._look_kept)
            case KeepAsked():
                self.run(partial(self._ports.privacy.keep_person, self._learner), self._kept)
            case _:
                super().act(intent)

    def _show(self, today: Today) -> None:
        self._view.show_today(today)
        if self._guide.visit.look:
            self._view.show_look()
        elif language := self._guide.visit.language:
            self._view.show_language(language)
        if today.about_me:
            self._view.show_about_me()
            self.run_quietly(partial(self._ports.learning.about_me_offered, self._learner), _nothing_to_show)

    def _keep_look(self, shown: Preferences) -> None:
        accounts = self._ports.accounts
        liked = accounts.preferences(self._learner)
        kept = replace(liked, language=shown.language, theme=shown.theme, text_size=shown.text_size)
        accounts.set_preferences(self._learner, kept)

    def _look_kept(self, _nothing: None) -> None:
        self._guide.visit.language, self._guide.visit.look = "", False
        self._view.show_look_kept()

    def _ask(self, duty: MyDuty | None) -> None:
        """Say what is asked, unless a reminder of it stands there."""
        nudge = self._guide.visit.nudge
        if duty is not None and (nudge is None or nudge.duty != duty.duty):
            self._asked = duty.duty
            self._view.show_duty(duty)

    def _remind(self) -> None:
        """Look once after each sign-in whether there is something to remind the person of."""
        visit = self._guide.visit
        if visit.reminded:
            self._show_nudge(visit.nudge)
        else:
            visit.reminded = True
            self.run_quietly(partial(self._ports.encouraging.nudge, self._learner), self._show_nudge)

    def _show_nudge(self, nudge: Nudge | None) -> None:
        self._guide.visit.nudge = nudge
        if nudge is not None and (not nudge.duty or nudge.duty != self._asked):
            self._view.show_nudge(nudge)

    def _follow(self, nudge: Nudge, _nothing: None) -> None:
        self._guide.visit.nudge = None
        if nudge.duty:
            self._guide.to(MyDutyAt(nudge.duty))
        elif nudge.kind is NudgeKind.SHIFT_QUIZ:
            self.act(StartAsked(Purpose.SHIFT_QUIZ))
        elif nudge.kind is NudgeKind.FOLLOW_UP:
            self._guide.to(Agreed())
        elif nudge.module:
            self.act(StartAsked(Purpose.MODULE, nudge.module))
        else:
            self._guide.to(Goal())

    def _not_about_me(self, _nothing: None) -> None:
        self._view.show_about_me_away()

    def _warn(self, erase_at_ms: int | None) -> None:
        if erase_at_ms is not None:
            self._view.show_erasing(erase_at_ms)

    def _kept(self, _kept: bool) -> None:
        self._view.show_kept()

    def _offer_survey(self, survey: SurveyCard | None) -> None:
        if survey is not None:
            self._view.show_survey(survey)

    def _survey(self, view: SurveyView) -> None:
        self._guide.to(AtSurvey(view))

    def _put_away(self, _nothing: None) -> None:
        self._view.show_survey_away()

    def _say_agreed(self, line: CoachLine | None) -> None:
        if line is not None:
            self._view.show_agreed(line)

    def _say_week(self, week: WeekTopic | None) -> None:
        if week is not None:
            self._view.show_week(week)

    def _offer_team(self, may: bool) -> None:
        if may:
            self._view.show_team()

    def _offer_look_up(self, found: LookUp) -> None:
        if found.cards:
            self._view.show_look_up()

    def _offer_care(self, may: bool) -> None:
        if may:
            self._view.show_care()

    def _offer_authoring(self, may: bool) -> None:
        if may:
            self._view.show_authoring()

    def _look_around(self, way: Way) -> None:
        self._where = Where()
        if way.screens:
            self._guide.to(CameBack(way))
            return
        if way.gone:
            self._resume = False
            self._view.say_changed()
        self.open()

    def _resumed_cycle(self, view: CycleView | None) -> None:
        if view is None:
            self.run(partial(self._ports.practice.resume, self._learner), self._resumed_practice)
        else:
            self._guide.to(AtCycle(view))

    def _resumed_practice(self, step: PracticeStep | None) -> None:
        if step is None:
            self.run(partial(self._ports.learning.resume, self._learner), self._resumed)
        else:
            self._practise(step)

    def _resumed(self, step: Step | None) -> None:
        self._resume = False
        if step is None:
            self.open()
        else:
            self._guide.to(AtStep(step))

    def _declined(self, module: str, declined: bool, _nothing: None) -> None:
        self._view.show_declined(module, declined=declined)


def _nothing_to_show(_nothing: None) -> None:
    """It is kept; the screen says it already."""
