# SPDX-License-Identifier: Apache-2.0
"""A learner's goals as the window and the command line go through them: the plan, own words, the survey, how sure.

Rules:

1. The plan is the one of `app.planning`; each call here that changes it records a whole new one.
2. What somebody writes is sealed with their own key before it reaches the database, and so is the draft of it. Who has
   no PIN has no key, and cannot write; all else works. Another text is a new one, and the old one is taken away; who
   takes a goal in own words away takes away what they meant to do about it.
3. What one could teach is said for the whole pack at once; saying the same again records nothing.
4. The survey ends in one playlist of the pack: the learning cycles of the goals and of the modules on the way to them,
   in the order of the path. It is made anew each time, under the same id on every device; without a cycle none is made.
5. A week is Monday to Sunday in UTC, as the days are that shifts are counted in.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from app.clock import DAY_MS
from app.errors import Refusal
from app.goals import ahead, notes
from app.goals.sure import look_back, sure_rows
from app.goals.survey import Survey
from app.goals.views import Asked, Because, GoalsView, GoalView, OwnWords, SureRow, Week, WordsView
from app.private.as_json import written
from app.private.sealed import NoteKind

if TYPE_CHECKING:
    from app.shelf import PackIndex
    from app.state import PackState
    from app.views import PlanView

DRAFT = "goals:"
"""What the names of drafts begin with."""
_WEEK = 7
_MONDAY = 3
"""Days from a Monday to 1 January 1970."""


class Goals(Survey):
    """Implements `ui.ports.GoalsPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). Every call raises
    Refusal("no_such_learner") and Refusal("no_such_pack"); one that writes `StoreFailed`, and then nothing has changed;
    one that writes words Refusal("no_private_key").
    """

    # --- what is shown

    def home(self, learner: str) -> GoalsView:
        """Return my goals, what is asked of me, and this week."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        plan = self._planning.plan(learner)
        return GoalsView(
            goals=ahead.goal_cards(plan),
            minutes=plan.minutes,
            low=plan.low,
            high=plan.high,
            asked=self._asked(learner, index, state),
            words=notes.own_words(self._notes(learner)),
            week=self._week(learner, plan),
            may_write=self._key(learner) is not None,
        )

    def goal(self, learner: str, module: str) -> GoalView:
        """Return one goal of the plan. Raises Refusal("no_such_goal")."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        cards = ahead.goal_cards(self._planning.plan(learner))
        card = next((each for each in cards if each.module == module), None)
        if card is None:
            raise Refusal("no_such_goal")
        return GoalView(
            pack=index.id,
            card=card,
            objective=index.modules[module].objective,
            steps=ahead.steps(index, state, module, self._record.now_ms()),
            intentions=notes.intentions(self._notes(learner), module),
            sure=next((row for row in self.sure(learner) if row.module == module), None),
            may_write=self._key(learner) is not None,
        )

    def in_words(self, learner: str, note: str) -> WordsView:
        """Return one goal in own words. Raises Refusal("no_such_goal")."""
        found = self._notes(learner)
        words = next((each for each in notes.own_words(found) if each.id == note), None)
        if words is None:
            raise Refusal("no_such_goal")
        return WordsView(pack=self._accounts.card(learner).pack, words=words, intentions=notes.intentions(found, note))

    def own_words(self, learner: str) -> tuple[OwnWords, ...]:
        """Return the goals in own words; none without the key."""
        return notes.own_words(self._notes(learner))

    def sure(self, learner: str) -> tuple[SureRow, ...]:
        """Return what was said of each module beside what was found (`app.goals.sure`)."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        looked = look_back(self._record, self._fold, learner, index.id)
        return sure_rows(index, state, looked, self._record.now_ms())

    # --- the plan

    def add(self, learner: str, modules: tuple[str, ...]) -> None:
        """Put goals behind those that there are. Raises Refusal: "no_such_module", "module_forbidden"."""
        self._planning.add_goals(learner, modules)

    def drop(self, learner: str, module: str) -> None:
        """Not a goal any more. What was meant to be done about it is taken away with it."""
        goals = self._goals(learner)
        if module in goals:
            self._planning.choose_goals(learner, tuple(each for each in goals if each != module))
            self._forget(learner, module)

    def move(self, learner: str, module: str, *, later: bool) -> None:
        """Have a goal one place earlier or later; at the end of the list nothing changes."""
        goals = list(self._goals(learner))
        if module not in goals:
            return
        place = goals.index(module)
        other = place + (1 if later else -1)
        if 0 <= other < len(goals):
            goals[place], goals[other] = goals[other], goals[place]
            self._planning.choose_goals(learner, tuple(goals))

    def rest(self, learner: str, module: str, *, rests: bool) -> None:
        """Let a goal rest, or go on with it."""
        self._gate.own(learner)
        plan = self._planning.plan(learner)
        paused = {goal.module for goal in plan.goals if goal.paused}
        changed = paused | {module} if rests else paused - {module}
        self._planning.change_plan(learner, paused=tuple(sorted(changed)))

    def leave_out(self, learner: str, module: str, *, out: bool) -> None:
        """Go round a module on the way, or take it in again. Raises Refusal("no_such_module")."""
        self._gate.own(learner)
        others = tuple(each for each in self._planning.plan(learner).left_out if each != module)
        self._planning.change_plan(learner, left_out=(*others, module) if out else others)

    def weekly(self, learner: str, shifts: int) -> None:
        """Set in how many shifts a week to learn something; 0: no number. Raises Refusal("bad_weekly")."""
        self._planning.change_plan(learner, weekly=shifts)

    # --- own words

    def write(self, learner: str, text: str) -> None:
        """Seal a goal in own words; an empty text is none."""
        self._gate.own(learner)
        words = notes.tidy(text)
        if words:
            self._seal(learner, NoteKind.GOAL, notes.GoalText(words), "words")

    def intend(self, learner: str, goal: str, cue: str, action: str) -> None:
        """Seal what somebody means to do about a goal; nothing where one half is empty."""
        self._gate.own(learner)
        first, then = notes.tidy(cue), notes.tidy(action)
        if first and then:
            self._seal(learner, NoteKind.INTENTION, notes.IntentionText(first, then, goal), f"if:{goal}")

    def take_away(self, learner: str, note: str) -> None:
        """Take a goal in own words, or an intention, away for good; nothing happens to any other text."""
        mine = next((each for each in self._notes(learner) if each.id == note), None)
        if mine is not None and mine.kind in {NoteKind.GOAL, NoteKind.INTENTION}:
            self._forget(learner, note)  # first: a pulled plug leaves no plan of a goal that nobody can find
            self._sealed.erase(note)

    def keep(self, learner: str, about: str, texts: tuple[str, ...]) -> None:
        """Keep what is typed so far, sealed; without a key nothing. `about` is "words", or "if:" and the goal."""
        self._gate.own(learner)
        key, name = self._key(learner), DRAFT + about
        if key is not None:
            text = msgspec.json.encode([each[: notes.MOST] for each in texts]).decode()
            box = self._sealed.close_draft(learner, key, name, text)
            self._record.save_draft(learner, name, "goal", msgspec.json.encode(box).decode())

    def kept(self, learner: str, about: str) -> tuple[str, ...]:
        """Return what was typed so far; empty for nothing."""
        self._gate.own(learner)
        key, name = self._key(learner), DRAFT + about
        found = self._record.draft(learner, name)
        if key is None or found is None:
            return ()
        text = self._sealed.open_draft(learner, key, name, msgspec.json.decode(found[1], type=str))
        return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()

    # --- inside

    def _asked(self, learner: str, index: PackIndex, state: PackState) -> tuple[Asked, ...]:
        """What is asked of somebody, each module once: what has a day goes first."""
        duties = tuple(self._duties(learner))
        known = {each.module for each in duties}
        return (*duties, *(each for each in ahead.asked(index, state) if not each.module or each.module not in known))

    def _duties(self, learner: str) -> Iterator[Asked]:
        """What supervisors ask of somebody and is not done, the most urgent first."""
        whole = self._record.state(learner)
        if not whole.leading.duties:
            return
        from app.duties import own  # noqa: PLC0415 - nothing is asked of most

        names, card = own.names(whole, self._accounts), self._accounts.card(learner)
        today, vouching = self._record.now_ms() // DAY_MS, self._accounts.vouching()
        for each in own.mine(whole, self._shelf, today, card, names, vouching=vouching):
            if each.is_open:
                yield Asked(
                    because=Because.DUTY,
                    title=each.title,
                    module=each.module,
                    until_day=each.standing.due_day,
                    duty=each.duty,
                    by=each.by,
                )

    def _forget(self, learner: str, goal: str) -> None:
        """Take away what was meant to be done about a goal."""
        for each in notes.intentions(self._notes(learner), goal):
            self._sealed.erase(each.id)

    def _seal(self, learner: str, kind: NoteKind, value: notes.GoalText | notes.IntentionText, draft: str) -> None:
        key = self._key(learner)
        if key is None:
            raise Refusal("no_private_key")
        self._sealed.write(learner, key, kind, written(value))
        if self._record.draft(learner, DRAFT + draft) is not None:
            self.keep(learner, draft, ())

    def _week(self, learner: str, plan: PlanView) -> Week:
        today = self._record.now_ms() // DAY_MS
        monday = today - (today + _MONDAY) % _WEEK
        days = self._record.state(learner).days
        worked = [day for day, tally in days.items() if monday <= day <= today and (tally.answers or tally.lessons)]
        return Week(shifts=len(worked), target=plan.weekly)
