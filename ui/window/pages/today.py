# SPDX-License-Identifier: Apache-2.0
"""The home screen of a person: one thing to do now, the next step, and the path."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.clock import DAY_MS
from app.coaching.views import CoachLine
from app.cycling.views import CycleCard
from app.encouraging.views import Nudge, NudgeKind
from app.events import Purpose
from app.helping.views import Asking
from app.practice.views import PracticeCard
from app.surveys.views import SurveyCard
from app.views import ModuleCard, PlanView, SiteCard, TaskCard, Today
from ui.isolates import apart
from ui.window.aid_places import ToLookUp
from ui.window.author_places import Drafts
from ui.window.care_places import Care
from ui.window.coach_places import Agreed
from ui.window.coach_words import line_words
from ui.window.cycle_intents import CycleAsked
from ui.window.emergency_places import Emergency
from ui.window.intents import Declined, Go, KeepAsked, LookKept, StartAsked
from ui.window.languages import NAMES
from ui.window.lead_places import Lead
from ui.window.lesson_intents import TaskLeft
from ui.window.own_places import Mine
from ui.window.pages.day_first import DayFirst
from ui.window.places import Progress, Welcome
from ui.window.portion_intents import AboutMePutAway
from ui.window.practice_intents import PracticeAsked, PracticeStopped
from ui.window.reasons import sentence
from ui.window.search_places import FindHelp
from ui.window.survey_intents import SurveyAsked, SurveyPutAway
from ui.window.times import about, day
from ui.window.tokens import TOKENS
from ui.window.widgets.asked_card import AskedCard
from ui.window.widgets.basic import Button, Card, IconText, Text, announce
from ui.window.widgets.flow import Flow
from ui.window.widgets.not_for_me import NotForMe
from ui.window.widgets.nudge_card import NudgeCard
from ui.window.widgets.path import PathRow
from ui.window.widgets.practice_row import PracticeRow
from ui.window.widgets.who_sees import WhoSees

PATH_AT_FIRST: Final = 0
"""Rows of the path that are made with the page: there is more above it than can be seen at once."""


class TodayPage(DayFirst):
    """Says what is worth doing now, and why."""

    def __init__(self) -> None:
        super().__init__()
        self._hello = self.title(self.tr("Today"), "display")
        self._top_row = Flow(self.greeting, gap=TOKENS.space.s, apart=True)
        self.column.replaceWidget(self._hello, self.greeting)
        self._top_row.add(self._hello)
        self._titles: dict[str, str] = {}
        self._erasing: Card | None = None
        self._settled = False
        self._more: tuple[Card, ModuleCard] | None = None
        self._ways: Flow | None = None
        self._rows: dict[str, PathRow] = {}
        self._path: dict[str, ModuleCard] = {}
        self._refused: dict[str, NotForMe] = {}
        self._path_end: QWidget | None = None
        self._first: QWidget | None = None
        """What is to be done first, of all that is offered."""
        self._tasks: dict[str, Card] = {}
        """By lesson what was taken on for the next shift."""
        self._survey: Card | None = None
        self._asked: AskedCard | None = None
        self._agreed: Button | None = None
        self._nudged: NudgeKind | None = None
        self._find: QWidget | None = None
        self._about_me: QWidget | None = None
        self._who_sees: WhoSees | None = None
        self._to_keep: Button | None = None
        """Offers to have it always in the language of this visit."""
        self._above: QWidget | None = None
        """What a story to go on with is put above: it comes before everything but what is to be gone on with."""
        self.can_be_heard()

    @property
    def first_row(self) -> QWidget | None:
        """The greeting."""
        return self.greeting

    def place_listen(self, button: Button) -> None:
        """Beside the greeting: a line of its own would take the first button off the screen where words are big."""
        self._top_row.add(button)

    def last_spoken(self) -> QWidget | None:
        """What is to be done today is read; the path below is a list to choose from."""
        return self._who_sees

    def show_today(self, today: Today) -> None:
        """Show the day."""
        self._titles = {module.id: module.title for module in today.path}
        self._path = {module.id: module for module in today.path}
        name = today.learner.name.split()[0] if today.learner.name.split() else today.learner.name
        self._hello.say(self.tr("Hello {name}").format(name=name))
        if today.streak_shifts > 1:
            self.text(self.tr("You learned something in %n shifts in a row", "", today.streak_shifts), "muted")
        goal = "" if today.needs_diagnostic else self._goal(today.plan)
        if goal:
            self.add(IconText("flag", goal))
        heroes = self._heroes(today)
        for hero in heroes[:1]:
            self.add(hero)
            self._first = hero
        self._above = heroes[0] if heroes and today.resume is None else None
        if today.partly_in:
            words = self.tr("Not all lessons and questions are in your language yet. The others are in {original}.")
            original = apart(NAMES.get(today.partly_in, today.partly_in))
            self.add(IconText("world", words.format(original=original), role="small", tone="muted"))
        self._beside(today)
        self._next(today, primary=not heroes)
        for task in today.tasks:
            self.add(self._task(task))
        if today.suggestion is not None:
            card = Card()
            self._more = card, today.suggestion
            self._suggest(card, today.suggestion)
            self.add(card)
        self._find = self._two_ways()
        self.add(self._find)
        self.add(self._emergency())
        self._settled = not today.needs_diagnostic
        self._who_sees = WhoSees()
        self.add(self._who_sees)
        if today.path:
            self.text(self.tr("Your path"), "lead")
            begins = self.tr("Each begins with a question or a short lesson. What you know is not taught again.")
            self.text(begins, "small")
        self._path_end = QWidget()  # the path is put above it, and then what the team made
        self._path_end.setFixedHeight(0)
        self.add(self._path_end)
        self.rest.make([partial(self._on_path, module) for module in today.path], at_first=PATH_AT_FIRST)

    def show_nudge(self, nudge: Nudge) -> None:
        """Remind the person of one thing, once, below the greeting; they asked for that."""
        card = NudgeCard(nudge)
        self._nudged = nudge.kind
        if nudge.kind is NudgeKind.FOLLOW_UP and self._agreed is not None:
            self._agreed.hide()
        card.chosen.connect(self.intent)
        self.column.insertWidget(self.column.indexOf(self.greeting) + 1, card)

    def show_agreed(self, line: CoachLine) -> None:
        """Say in one line what is most urgent of what was agreed; not beside a reminder of the same."""
        if self._nudged is not NudgeKind.FOLLOW_UP:
            words, icon = line_words(line)
            self._agreed = self.button(words, Go(Agreed()), kind="option", icon=icon)
            self.column.insertWidget(self.column.indexOf(self.greeting) + 1, self._agreed)

    def show_language(self, language: str) -> None:
        """Offer in one quiet line below the greeting to have it always in the language of this visit."""
        words = self.tr("Always show it in {language}").format(language=NAMES.get(language, language))
        self._offer_to_keep(self.button(words, LookKept(), kind="quiet", icon="world"))

    def show_look(self) -> None:
        """Likewise to have it always in the colours, the size and the language of this visit."""
        self._offer_to_keep(self.button(self.tr("Always show it like this"), LookKept(), kind="quiet", icon="letters"))

    def _offer_to_keep(self, offer: Button) -> None:
        self._to_keep = offer
        self.column.insertWidget(self.column.indexOf(self.greeting) + 1, offer, 0, Qt.AlignmentFlag.AlignLeading)

    def show_look_kept(self) -> None:
        """Say that it is so from now on, in its place."""
        if self._to_keep is not None:
            text = IconText("done", self.tr("It is like this from now on."))
            self.column.insertWidget(self.column.indexOf(self._to_keep), text)
            self._to_keep.hide()
            self._to_keep.deleteLater()
            self._to_keep = None
            self.focus_heading()
            announce(self, self.tr("It is in this language from now on."))

    def _on_path(self, module: ModuleCard) -> None:
        self._row(module)
        self._say_refused(module.id, declined=module.declined)

    def _row(self, module: ModuleCard, pack: str = "") -> None:
        row = self._rows[module.id] = PathRow(module, pack=pack)
        row.chosen.connect(self.intent)
        self._at_path_end(row)

    def _at_path_end(self, widget: QWidget) -> None:
        """Put it below the path and what stands there already."""
        place = self.column.indexOf(self._path_end) if self._path_end is not None else -1
        self.column.insertWidget(place, widget)

    def _two_ways(self) -> QWidget:
        """To help about work and to what one knows, before the path, which is long."""
        both = QWidget()
        row = Flow(both, gap=TOKENS.space.s)
        row.add(self.button(self.tr("Find help about work"), Go(FindHelp()), icon="search"))
        row.add(self.button(self.tr("What I know so far"), Go(Progress()), icon="bars"))
        row.add(self.button(self.tr("My own"), Go(Mine()), icon="flag"))
        return both

    def _emergency(self) -> Button:
        """To what is read in an emergency: whoever is signed in has it in no bar."""
        translate = QCoreApplication.translate
        detail = translate("HelpPage", "What to do, at once. You are signed out, and what you did is kept")
        words = translate("HelpPage", "In an emergency")
        return self.button(words, Go(Emergency()), kind="option", icon="careful", detail=detail)

    def _beside(self, today: Today) -> None:
        """What is possible besides the first thing: the quiz where a portion comes first; another portion today."""
        portion = today.portion
        if portion is not None and portion.due and today.resume is None and today.quiz_ready:
            quiz = self.button(self.tr("Shift quiz"), StartAsked(Purpose.SHIFT_QUIZ), icon="bulb")
            self.column.addWidget(quiz, 0, Qt.AlignmentFlag.AlignLeading)
        elif portion is not None and not portion.due:
            words = self.tr("{count} more questions to find your start").format(count=portion.questions)
            more = self.button(words, StartAsked(Purpose.DIAGNOSTIC), icon="compass")
            self.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_about_me(self) -> None:
        """Offer in one quiet line to say more about oneself, below what there is to learn."""
        place = self.column.indexOf(self._find) if self._find is not None else -1
        if place < 0:
            return
        self._about_me = QWidget()
        row = Flow(self._about_me, gap=TOKENS.space.s)
        row.add(self.button(self.tr("Tell us more about you"), Go(Welcome()), kind="quiet", icon="seed"))
        row.add(self.button(self.tr("Don't ask again"), AboutMePutAway(), kind="quiet"))
        self.column.insertWidget(place, self._about_me)

    def show_about_me_away(self) -> None:
        """Say that it is not asked again."""
        if self._about_me is not None:
            place = self.column.indexOf(self._about_me)
            self._about_me.hide()
            self._about_me.deleteLater()
            self._about_me = None
            text = Text(self.tr("Fine. You are not asked about that any more."), "muted")
            self.column.insertWidget(place, text)
            self.focus_heading()
            announce(self, text.text())

    def show_site(self, cards: tuple[SiteCard, ...]) -> None:
        """Put what was made at this site below the path, what is not done first; what is new stands above as well."""
        self._offer_new(cards)
        if not cards or self._path_end is None:
            return
        title = partial(Text, self.tr("From your own team"), "lead")
        rows = [
            partial(self._row, card.module, card.pack)
            for card in sorted(cards, key=lambda card: card.module.state == "done")
        ]
        self.rest.make([lambda: self._at_path_end(title()), *rows], at_first=0)

    def _task(self, task: TaskCard) -> Card:
        card = self._tasks[task.lesson] = Card("sunken")
        card.add(IconText("flag", self.tr("To try at work"), role="lead"))
        card.add(Text(task.task))
        card.add(Text(self.tr("From the lesson: {title}").format(title=task.title), "small"))
        actions = Flow(gap=TOKENS.space.s)
        card.column.addLayout(actions)
        actions.add(self.button(self.tr("I did it"), TaskLeft(task.lesson, done=True), icon="done"))
        actions.add(self.button(self.tr("Not any more"), TaskLeft(task.lesson, done=False), kind="quiet"))
        return card

    def show_task_left(self, lesson: str, *, done: bool) -> None:
        """Say what became of a task, in its place."""
        card = self._tasks[lesson]
        self.clear(card.column)
        text = IconText("done" if done else "info", self._left_words(done=done))
        card.add(text)
        self.focus_heading()
        announce(self, self._left_words(done=done))

    def _left_words(self, *, done: bool) -> str:
        if done:
            return self.tr("Well done. You tried it at work.")
        return self.tr("Fine. It is off your day; the lesson still has it.")

    def _offer_new(self, cards: tuple[SiteCard, ...]) -> None:
        """Offer the first thing of the team that the person has not met, below what is to be done first."""
        new = next((card for card in cards if card.is_new), None)
        if new is None:
            return
        card = Card("good")
        card.add(IconText("plus", self.tr("New from your own team"), tone="on-soft"))
        card.add(Text(new.module.title, "lead", tone="on-soft"))
        if new.module.objective != new.module.title:
            card.add(Text(new.module.objective, tone="on-soft"))
        words = self.tr("Start, about {minutes} min").format(minutes=new.module.minutes)
        start = self.button(words, StartAsked(Purpose.MODULE, new.module.id, new.pack))
        card.column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeading)
        place = self.column.indexOf(self._first) if self._first is not None else -1
        self.column.insertWidget(place + 1 if place >= 0 else 1, card)

    def show_cycles(self, cards: tuple[CycleCard, ...]) -> None:
        """Put each learning cycle below its module on the path."""
        self.rest.make([partial(self._cycle, card) for card in cards], at_first=0)

    def _cycle(self, card: CycleCard) -> None:
        if card.module not in self._rows:
            return
        detail = self.tr("A learning cycle, over some days")
        if card.stage == "under_way":
            words = self.tr("A learning cycle: step {number} of {steps}")
            detail = words.format(number=card.done + 1, steps=card.steps)
        elif card.stage == "done":
            detail = self.tr("A learning cycle. You have gone all the way round.")
        icon = "done" if card.stage == "done" else "again"
        row = self.button(card.title, CycleAsked(card.id), kind="option", icon=icon, detail=detail)
        self.column.insertWidget(self._under(card.module), row)

    def show_authoring(self) -> None:
        """Offer the way to making microlearns."""
        self._offer(self.button(self.tr("Make a microlearn"), Go(Drafts()), kind="quiet", icon="plus"))

    def show_asked(self, askings: tuple[Asking, ...]) -> None:
        """Say quietly that a colleague asks for something, below what there is to learn."""
        place = self.column.indexOf(self._find) if self._find is not None else -1
        if askings and place >= 0:
            self._asked = AskedCard(askings)
            self._asked.chosen.connect(self.intent)
            self.column.insertWidget(place, self._asked)

    def show_answered(self, *, accepted: bool) -> None:
        """Say what was answered, in its place."""
        if self._asked is not None:
            words = self._asked.show_answered(accepted=accepted)
            self.focus_heading()
            announce(self, words)

    def show_survey(self, survey: SurveyCard) -> None:
        """Ask quietly how work was, below what there is to learn; not those who are just finding their way in."""
        place = self.column.indexOf(self._find) if self._find is not None else -1
        if place < 0 or not self._settled:
            return
        card = self._survey = Card()
        card.add(IconText("heart", survey.title, role="lead"))
        words = self.tr("%n questions, about {minutes} min. Nobody is shown who said what.", "", survey.questions)
        card.add(Text(words.format(minutes=survey.minutes), "muted"))
        actions = Flow(gap=TOKENS.space.s)
        card.column.addLayout(actions)
        actions.add(self.button(self.tr("Answer"), SurveyAsked(survey.pack, survey.id)))
        actions.add(self.button(self.tr("Not this time"), SurveyPutAway(survey.pack, survey.id), kind="quiet"))
        self.column.insertWidget(place, card)

    def show_survey_away(self) -> None:
        """Take it away, and say so."""
        if self._survey is not None:
            self.clear(self._survey.column)
            text = Text(self.tr("Fine. You are not asked about it again for now."), "muted")
            self._survey.add(text)
            self.focus_heading()
            announce(self, text.text())

    def show_erasing(self, at_ms: int) -> None:
        """Say above everything else that all of it is to be erased, and let the person keep it."""
        self._erasing = Card("notice")
        words = self.tr("Everything about you is erased on this day: {date}.")
        date = day(at_ms // DAY_MS)
        self._erasing.add(IconText("erase", words.format(date=date), role="lead", tone="on-notice"))
        asked = self.tr("Somebody asked for that under your name. If that was not you, or you want to stay, keep it.")
        self._erasing.add(Text(asked, tone="on-notice"))
        keep = self.button(self.tr("Keep everything"), KeepAsked(), kind="primary")
        self._erasing.column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.insertWidget(1, self._erasing)
        announce(self, f"{words.format(date=date)} {asked}")

    def show_kept(self) -> None:
        """Say that nothing is erased."""
        if self._erasing is not None:
            self.clear(self._erasing.column)
            text = IconText("done", self.tr("Nothing is erased. Everything about you stays."), tone="on-notice")
            self._erasing.add(text)
            self.focus_heading()
            announce(self, self.tr("Nothing is erased. Everything about you stays."))

    def show_practice(self, cards: tuple[PracticeCard, ...]) -> None:
        """Put each story and worked example below its module on the path; what was interrupted to the top as well."""
        self.rest.make([partial(self._practice, card) for card in reversed(cards)], at_first=0)
        waiting = next((card for card in cards if card.stage == "under_way"), None)
        if waiting is not None:
            top = self.column.indexOf(self._above) if self._above is not None else -1
            self.column.insertWidget(top if top >= 0 else 2, self._go_on(waiting))

    def _practice(self, card: PracticeCard) -> None:
        if card.module in self._rows:
            row = PracticeRow(card)
            row.chosen.connect(self.intent)
            self.column.insertWidget(self._under(card.module), row)

    def _go_on(self, card: PracticeCard) -> Card:
        go_on = self.button(self.tr("Go on"), PracticeAsked(card.kind, card.id))
        words = self.tr("Everything is as you left it.")
        kept = self.tr("You can begin it again on any day, from its first page.")
        return self.stopped_in(card.title, words, go_on, PracticeStopped(card.kind, card.id), kept)

    def show_team(self) -> None:
        """Offer the way to what a team needs beside the ways to help and to what is one's own."""
        self._among_ways(self.button(self.tr("My team"), Go(Lead()), icon="people"))

    def show_look_up(self) -> None:
        """Offer the way to things to look up, beside that to finding help."""
        self._among_ways(self.button(self.tr("Things to look up"), Go(ToLookUp()), icon="book"))

    def _among_ways(self, button: Button) -> None:
        ways = self._find.layout() if self._find is not None else None
        if ways is None:
            self._offer(button)
        else:
            ways.addWidget(button)

    def show_care(self) -> None:
        """Offer the way to the device, beside that to the people."""
        self._offer(self.button(self.tr("This device"), Go(Care()), kind="quiet", icon="device"))

    def _offer(self, button: Button) -> None:
        """Put a way that not everybody has into one row with the others."""
        if self._ways is None:
            self._ways = Flow(gap=TOKENS.space.s)
            self.column.addLayout(self._ways)
        self._ways.add(button)

    def _next(self, today: Today, *, primary: bool) -> None:
        module = today.next_module
        if module is None or today.needs_diagnostic:
            return
        card = Card("hero" if primary else "card")
        card.add(Text(self.tr("Next step"), "muted"))
        card.add(Text(module.title, "title" if primary else "lead"))
        card.add(Text(self._why(module), "muted"))
        start = self.button(
            self.tr("Start, about {minutes} min").format(minutes=module.minutes),
            StartAsked(Purpose.MODULE, module.id),
            kind="primary" if primary else "secondary",
        )
        card.column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(card)

    def show_declined(self, module: str, *, declined: bool) -> None:
        """Say that the suggestion will not come again, with a way back; or show it again."""
        self.rest.finish()
        if module in self._path:
            self._say_refused(module, declined=declined)
        if self._more is None or self._more[1].id != module:
            words = self.tr("Fine. {module} may be suggested again.")
            self.focus_heading()
            announce(self, words.format(module=self._titles.get(module, module)))
            return
        card, suggestion = self._more
        self.clear(card.column)
        if not declined:
            self._suggest(card, suggestion).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        words = self.tr("{module} will not be suggested again. It stays on your path.")
        text = Text(words.format(module=suggestion.title))
        undo = self.button(self.tr("Undo"), Declined(suggestion.id, back=True), kind="quiet", icon="undo")
        card.add(text)
        card.column.addWidget(undo, 0, Qt.AlignmentFlag.AlignLeading)
        undo.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text.text())

    def _say_refused(self, module: str, *, declined: bool) -> None:
        """Keep it said on the path that a module is "not for me": there it can be taken back on any day."""
        said = self._refused.pop(module, None)
        if said is not None:
            said.hide()
            said.deleteLater()
        if declined:
            note = self._refused[module] = NotForMe(self._path[module])
            note.chosen.connect(self.intent)
            self.column.insertWidget(self.column.indexOf(self._rows[module]) + 1, note)

    def _under(self, module: str) -> int:
        """The place in the column below a module of the path and what stands with it."""
        return self.column.indexOf(self._refused.get(module) or self._rows[module]) + 1

    def _suggest(self, card: Card, module: ModuleCard) -> Button:
        """Fill the card of the suggestion; return the button that begins it."""
        card.add(Text(self.tr("One more thing"), "muted"))
        card.add(Text(module.title, "lead"))
        card.add(Text(self._why(module), "muted"))
        words = self.tr("Start, about {minutes} min").format(minutes=module.minutes)
        start = self.button(words, StartAsked(Purpose.MODULE, module.id))
        actions = Flow(gap=TOKENS.space.s)
        card.column.addLayout(actions)
        actions.add(start)
        actions.add(self.button(self.tr("Not for me"), Declined(module.id), kind="quiet"))
        return start

    def _goal(self, plan: PlanView) -> str:
        """What is left to the first goal that is not reached, in one line; empty without goals."""
        ahead = next((goal for goal in plan.goals if goal.minutes > 0 and not goal.paused), None)
        if ahead is not None:
            return self.tr("About {minutes} min to {goal}").format(minutes=about(ahead.minutes), goal=ahead.title)
        reached = next((goal for goal in plan.goals if not goal.paused), None)
        if reached is not None:
            return self.tr("You have reached your goal: {goal}").format(goal=reached.title)
        return ""

    def _why(self, module: ModuleCard) -> str:
        reason = module.reason
        if reason is None:
            return module.objective
        return sentence(reason, module.title, module.title, goal=self._titles.get(str(reason.params.get("goal")), ""))
