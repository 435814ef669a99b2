# SPDX-License-Identifier: Apache-2.0
"""Team goals as supervisors set them and people take part: a goal belongs to a site, taking part to a person.

Rules:

1. Only a supervisor sets a goal, for their own site, and ends one of it; the command line does it in the name of one.
   It runs at most `LONGEST` days, and at most `MOST` at a time are ahead or running.
2. People of the site take part or not, and leave at any time. Nobody else is told, here: no view has a name.
3. Only who wants team goals at all (`Wishes.team_goals`) takes part; who does not want them any more leaves all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from app.clock import DAY_MS
from app.encouraging.team import goals_of
from app.encouraging.views import TeamGoalCard
from app.errors import Refusal
from app.own.facts import Measure, TeamGoalJoined, TeamGoalSet
from app.own.tables import TEAM_GOAL
from app.record_ports import AppendPort, StatePort
from app.rights import Right
from app.sites import site_of, sites_of

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.clock import NewId
    from app.rights import Gate
    from app.shelf import Shelf

TARGETS = (2, 9999)
"""One is nothing to do together."""
LONGEST = 366
MOST = 3
"""More than a team can have in mind."""
_ALIVE = frozenset({"ahead", "running"})


class RecordPort(AppendPort, StatePort, Protocol):
    """The part of the record that team goals use."""


class TeamGoals:
    """The goals of a site; implements `ui.ports.TeamGoalsPort`.

    Calls of a supervisor raise Refusal("not_allowed"), those of who takes part Refusal("not_yours"), both
    Refusal("not_signed_in") and Refusal("no_such_learner").
    """

    def __init__(
        self,
        database: Database,
        *,
        record: RecordPort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        new_id: NewId,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._new_id = new_id
        self._recorded = recorded

    def here(self) -> bool:
        """Say whether who acts may set team goals. Everybody may ask."""
        return self._gate.may(Right.SET_TEAM_GOAL)

    def today(self) -> int:
        """Return the day of now (UTC days since 1970)."""
        return self._record.now_ms() // DAY_MS

    def of_site(self, by: str = "") -> tuple[TeamGoalCard, ...]:
        """Return all goals of the site of who acts; from the command line of that of `by`, a learner id."""
        actor = self._gate.need(Right.SET_TEAM_GOAL)
        return goals_of(self._db, site_of(self._db, actor.id or by), self.today())

    def set(self, measure: Measure, target: int, until_day: int, *, from_day: int = 0, by: str = "") -> TeamGoalCard:
        """Set a goal from `from_day` (0: today) to `until_day`, and return it.

        Raises Refusal: "team_goal_target" (least, most), "team_goal_days" (most), "team_goals_enough" (most),
        "not_a_supervisor".
        """
        setter = self._setter(by)
        first = from_day or self.today()
        if not TARGETS[0] <= target <= TARGETS[1]:
            raise Refusal("team_goal_target", least=TARGETS[0], most=TARGETS[1])
        if not self.today() <= until_day or not 0 <= until_day - first < LONGEST:
            raise Refusal("team_goal_days", most=LONGEST)
        if sum(each.stage in _ALIVE for each in goals_of(self._db, site_of(self._db, setter), self.today())) >= MOST:
            raise Refusal("team_goals_enough", most=MOST)
        index = self._shelf.index(self._accounts.card(setter).pack)
        fact = TeamGoalSet(
            goal=self._new_id(),
            site=site_of(self._db, setter),
            pack=index.id,
            version=index.version,
            measure=measure,
            target=target,
            from_day=first,
            until_day=until_day,
        )
        self._append(setter, fact)
        return self._card(setter, fact.goal)

    def end(self, goal: str) -> TeamGoalCard:
        """End a goal before its time, which only whoever set it does, or the command line.

        Raises Refusal("no_such_team_goal"), Refusal("team_goal_of_another").
        """
        actor = self._gate.need(Right.SET_TEAM_GOAL)
        row = self._db.execute(f"SELECT learner FROM {TEAM_GOAL.name} WHERE goal = ?", [goal]).fetchone()  # noqa: S608
        setter = str(row[0]) if row else ""
        known = self._record.state(setter).own.team_goals.get(goal) if setter else None
        if known is None:
            raise Refusal("no_such_team_goal", goal=goal)
        if actor.id not in {"", setter}:
            raise Refusal("team_goal_of_another")
        index = self._shelf.index(self._accounts.card(setter).pack)
        ended = TeamGoalSet(
            goal=goal,
            site=known.site,
            pack=known.pack,
            version=index.version,
            measure=known.measure,
            target=known.target,
            from_day=known.from_day,
            until_day=known.until_day,
            ended=True,
        )
        if not known.ended:
            self._append(setter, ended)
        return self._card(setter, goal)

    def for_me(self, learner: str) -> tuple[TeamGoalCard, ...]:
        """Return the goals of the learner's sites that are not over, and those they took part in until a week ago."""
        self._gate.own(learner)
        self._accounts.card(learner)
        joined = self._joined(learner)
        sites = sorted(sites_of(self._db, learner))
        found = (goal for site in sites for goal in goals_of(self._db, site, self.today(), joined))
        return tuple(
            each
            for each in found
            if each.stage in _ALIVE or (each.joined and each.stage == "over" and self.today() - each.until_day <= 7)
        )

    def join(self, learner: str, goal: str) -> tuple[TeamGoalCard, ...]:
        """Let what the learner does count. Raises Refusal("no_such_team_goal"), also for one that is over."""
        self._gate.own(learner)
        alive = {each.goal for each in self.for_me(learner) if each.stage in _ALIVE}
        if goal not in alive:
            raise Refusal("no_such_team_goal", goal=goal)
        if goal not in self._joined(learner):
            self._append(learner, TeamGoalJoined(goal=goal))
        return self.for_me(learner)

    def leave(self, learner: str, goal: str = "") -> tuple[TeamGoalCard, ...]:
        """Let it count no longer, for one goal or, with "", for all of them."""
        self._gate.own(learner)
        left = sorted(self._joined(learner) & {goal} if goal else self._joined(learner))
        if left:
            self._append(learner, *(TeamGoalJoined(goal=each, back=True) for each in left))
        return self.for_me(learner)

    def _joined(self, learner: str) -> frozenset[str]:
        return frozenset(goal for goal, member in self._record.state(learner).own.joined.items() if member)

    def _setter(self, by: str) -> str:
        actor = self._gate.need(Right.SET_TEAM_GOAL)
        if actor.id:
            return actor.id
        if self._accounts.card(by).role != "supervisor":
            raise Refusal("not_a_supervisor", learner=by)
        return by

    def _card(self, setter: str, goal: str) -> TeamGoalCard:
        found = goals_of(self._db, site_of(self._db, setter), self.today())
        card = next((each for each in found if each.goal == goal), None)
        if card is None:
            raise Refusal("no_such_team_goal", goal=goal)
        return card

    def _append(self, learner: str, *facts: TeamGoalSet | TeamGoalJoined) -> None:
        self._record.append(learner, *facts)
        self._recorded()
