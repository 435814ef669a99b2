# SPDX-License-Identifier: Apache-2.0
"""What a learner works towards: goals, an exam, days away, suggestions that are not for them, and programmes.

Rules:

1. A plan replaces the one before it as a whole; `change_plan` keeps all that it is not told. A goal that is left stops
   resting, and what becomes a goal is not left out any more. What of it the engine obeys: `app.goals.aims`.
2. An exam needs its day, today or later. Days away are two days, the first not after the last.
3. "Not for me" keeps a module from being suggested and never hides it: what can do harm keeps its place on the path.
4. A programme has 1 to `MOST_MICROLEARNS` different competencies of one pack, each after those of them that it needs.
   It is launched for people who learn from that pack: for everybody here, for a role, or for named people. Who is in it
   already is left alone, so that a launch can be repeated: after a failure half-way, or when somebody new has come.
   Another programme needs another id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app import picture
from app.accounts import ROLES
from app.audit import Audit
from app.clock import DAY_MS
from app.engine.graph import ordered_within
from app.engine.module_step import is_settled
from app.engine.programme import open_on
from app.errors import Refusal
from app.events import Mode, PlanMade, ProgrammeJoined, SuggestionDeclined
from app.fold import Fold
from app.programmes import (
    MOST_CHARACTERS,
    check_launch,
    check_microlearns,
    check_module,
    check_taught,
    first_day,
    same_programme,
)
from app.rights import Actor, Gate, Right
from app.shelf import PackIndex, Shelf
from app.state import PackState
from app.views import CarriedProgramme, LearnerCard, PlanView, ProgrammeView
from content_packs.model import Programme

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.standing import RecordPort

MOST_WEEKLY = 7
"""Days of a week."""
_ACTIONS = {PlanMade: "plan_made", SuggestionDeclined: "suggestion_declined", ProgrammeJoined: "programme_joined"}
"""What the audit calls a fact that somebody else brought about."""


class Planning:
    """Plans, declined suggestions and programmes.

    A learner's plan is changed by the learner alone: Refusal("not_yours") for anybody else, Refusal("not_signed_in")
    for nobody. Every call about a learner raises Refusal("no_such_learner") for an unknown person and
    Refusal("no_such_pack") while their pack is not installed. Every call that writes is one transaction for each
    learner it is about; it raises `StoreFailed`, and then nothing has changed for that learner.
    """

    def __init__(
        self,
        *,
        record: RecordPort,
        fold: Fold,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        audit: Audit,
        recorded: Callable[[], None] = lambda: None,
    ) -> None:
        """Take the parts; `recorded` is called after each commit: there is something new to send."""
        self._record = record
        self._fold = fold
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._audit = audit
        self._recorded = recorded

    # --- the plan

    def plan(self, learner: str) -> PlanView:
        """Return the plan with the work that is left. Right.SEE_PERSON gets on too, and is noted as a look."""
        self._may_look(learner)
        plan = self._plan(learner)
        self._looked(learner, "plan")
        return plan

    def make_plan(
        self,
        learner: str,
        goals: tuple[str, ...],
        mode: Mode = Mode.LEARN,
        *,
        exam_day: int = 0,
        away_from: int = 0,
        away_until: int = 0,
        paused: tuple[str, ...] = (),
        left_out: tuple[str, ...] = (),
        weekly: int = 0,
    ) -> PlanView:
        """Record a plan and return it. Days are UTC days since 1970, 0: none; `exam_day` counts for Mode.EXAM only.

        `paused` are goals that rest, `left_out` modules not wanted on the way; `weekly` counts shifts, 0: none.
        Raises Refusal: "no_such_module", "module_forbidden", "exam_day_missing", "exam_day_past", "away_backwards",
        "bad_weekly".
        """
        actor = self._gate.own(learner)
        index, _ = self._place(learner)
        for goal in goals:
            check_taught(index, goal)
        for module in (*paused, *left_out):
            check_module(index, module)
        if not 0 <= weekly <= MOST_WEEKLY:
            raise Refusal("bad_weekly", weekly=weekly, most=MOST_WEEKLY)
        if mode is Mode.EXAM and exam_day <= 0:
            raise Refusal("exam_day_missing")
        if mode is Mode.EXAM and exam_day < self._today():
            raise Refusal("exam_day_past")
        if not (away_from == away_until == 0 or 0 < away_from <= away_until):
            raise Refusal("away_backwards")
        fact = PlanMade(
            pack=index.id,
            version=index.version,
            goals=tuple(dict.fromkeys(goals)),
            mode=mode,
            exam_day=exam_day if mode is Mode.EXAM else 0,
            away_from=away_from,
            away_until=away_until,
            paused=tuple(goal for goal in dict.fromkeys(goals) if goal in paused),
            left_out=tuple(module for module in dict.fromkeys(left_out) if module not in goals),
            weekly=weekly,
        )
        self._append(actor, learner, fact)
        return self._plan(learner)

    def change_plan(
        self,
        learner: str,
        *,
        goals: tuple[str, ...] | None = None,
        paused: tuple[str, ...] | None = None,
        left_out: tuple[str, ...] | None = None,
        weekly: int | None = None,
    ) -> PlanView:
        """Record a plan in which this is another; None: as it is. Raises what `make_plan` raises."""
        self._gate.own(learner)
        plan = self._plan(learner)
        resting = tuple(goal.module for goal in plan.goals if goal.paused)
        return self.make_plan(
            learner,
            tuple(goal.module for goal in plan.goals) if goals is None else goals,
            plan.mode,
            exam_day=plan.exam_day,
            away_from=plan.away_from,
            away_until=plan.away_until,
            paused=resting if paused is None else paused,
            left_out=plan.left_out if left_out is None else left_out,
            weekly=plan.weekly if weekly is None else weekly,
        )

    def choose_goals(self, learner: str, goals: tuple[str, ...]) -> PlanView:
        """Record other goals in the plan. Raises Refusal: "no_such_module", "module_forbidden"."""
        return self.change_plan(learner, goals=goals)

    def add_goals(self, learner: str, goals: tuple[str, ...]) -> PlanView:
        """Put goals behind those that there are; one that rested goes on. Raises as `choose_goals` does."""
        self._gate.own(learner)
        plan = self._plan(learner)
        resting = tuple(goal.module for goal in plan.goals if goal.paused and goal.module not in goals)
        return self.change_plan(learner, goals=(*(goal.module for goal in plan.goals), *goals), paused=resting)

    def decline(self, learner: str, module: str, *, back: bool = False) -> None:
        """Record that a suggested module is "not for me", or (`back`) that it is after all.

        Raises Refusal("no_such_module").
        """
        actor = self._gate.own(learner)
        index, _ = self._place(learner)
        check_module(index, module)
        self._append(actor, learner, SuggestionDeclined(pack=index.id, version=index.version, module=module, back=back))

    # --- programmes

    def in_order(self, pack: str, modules: Iterable[str]) -> tuple[str, ...]:
        """Return the competencies of modules, each once and after what it needs of them, for a programme.

        Raises Refusal: "no_such_pack", "no_such_module", "module_forbidden".
        """
        index = self._shelf.index(pack)
        ids: list[str] = []
        for module in modules:
            check_taught(index, module)
            ids += index.modules[module].competencies
        numbers = {competency: number for number, competency in enumerate(index.competencies)}
        parents = tuple(tuple(numbers[r] for r in c.requires) for c in index.competencies.values())
        named = list(index.competencies)
        return tuple(named[k] for k in ordered_within(list(dict.fromkeys(numbers[c] for c in ids)), parents))

    def in_pack(self, pack: str, programme: str) -> tuple[Programme, int]:
        """Return a programme that a pack carries, and its first day if it is launched today.

        Raises Refusal: "no_such_pack", "no_such_programme".
        """
        found = next((each for each in self._shelf.index(pack).pack.programmes if each.id == programme), None)
        if found is None:
            raise Refusal("no_such_programme", programme=programme, pack=pack)
        return found, first_day(found.start, self._today())

    def launch(
        self,
        programme: str,
        title: str,
        pack: str,
        competencies: tuple[str, ...],
        *,
        per_week: int,
        start_day: int,
        role: str = "",
        learners: tuple[str, ...] = (),
    ) -> tuple[str, ...]:
        """Launch a programme for `learners`, else for all who have `role` ("": everybody), and return who joined.

        It needs Right.MANAGE_PEOPLE over each of them; of a role, those whom the right does not reach are left out.
        Raises Refusal: "bad_programme_id", "title_missing", "no_such_pack", "no_such_learner", "bad_role",
        "other_pack", "nobody_to_join", "programme_exists", and those of a list of competencies that cannot be a
        programme: "programme_size", "bad_per_week", "bad_start", "no_such_competency", "competency_twice",
        "wrong_order".
        """
        actor = self._gate.need(Right.MANAGE_PEOPLE)
        index = self._shelf.index(pack)
        words = " ".join(title.split())[:MOST_CHARACTERS]
        check_launch(programme, words, per_week, start_day)
        check_microlearns(index, competencies)
        fact = ProgrammeJoined(
            programme=programme,
            title=words,
            pack=index.id,
            version=index.version,
            competencies=competencies,
            start_day=start_day,
            per_week=per_week,
        )
        people = self._people(index.id, role, learners)
        for card in people:
            known = self._known(card.id, fact)
            if known is not None and not same_programme(known, fact):
                raise Refusal("programme_exists", programme=programme, learner=card.id)
        return tuple(card.id for card in people if self._join(actor, card.id, fact))

    def start_own(self, learner: str, programme: str) -> ProgrammeView:
        """Start a programme of one's own pack that is open to one's role; once more changes nothing.

        Raises Refusal: "no_such_programme", "programme_not_open", "programme_exists".
        """
        actor = self._gate.own(learner)
        index, _ = self._place(learner)
        carried, _ = self.in_pack(index.id, programme)
        if self._accounts.card(learner).role not in carried.open_to:
            raise Refusal("programme_not_open", programme=programme)
        return self._start(actor, learner, programme)

    def carried_for(self, learner: str) -> tuple[CarriedProgramme, ...]:
        """Return the programmes of a learner's pack, to start one for them. It needs Right.MANAGE_PEOPLE over them."""
        self._gate.need(Right.MANAGE_PEOPLE, learner)
        index, state = self._place(learner)
        return tuple(
            CarriedProgramme(
                id=each.id,
                title=each.title,
                summary=each.summary,
                weeks=each.weeks,
                start_day=first_day(each.start, self._today()),
                joined=each.id in state.programmes,
            )
            for each in index.pack.programmes
        )

    def start_for(self, learner: str, programme: str) -> ProgrammeView:
        """Start a programme of a learner's pack for them; once more changes nothing. Needs Right.MANAGE_PEOPLE.

        Raises Refusal: "no_such_programme", "programme_exists".
        """
        return self._start(self._gate.need(Right.MANAGE_PEOPLE, learner), learner, programme)

    def _start(self, actor: Actor, learner: str, programme: str) -> ProgrammeView:
        index, state = self._place(learner)
        carried, start_day = self.in_pack(index.id, programme)
        check_microlearns(index, carried.microlearns)
        fact = ProgrammeJoined(
            programme=carried.id,
            title=carried.title,
            pack=index.id,
            version=index.version,
            competencies=carried.microlearns,
            start_day=start_day,
            per_week=carried.per_week,
        )
        known = state.programmes.get(carried.id)
        if known is not None and (known.competencies, known.per_week) != (fact.competencies, fact.per_week):
            raise Refusal("programme_exists", programme=programme, learner=learner)
        if known is None:
            self._append(actor, learner, fact)
        index, state = self._place(learner)
        return self._programme(index, state, state.programmes.get(carried.id) or fact)

    def programmes(self, learner: str) -> tuple[ProgrammeView, ...]:
        """Return the programmes of a learner in their pack, the one that began first first. See `plan` for who may."""
        self._may_look(learner)
        index, state = self._place(learner)
        joined = sorted(state.programmes.values(), key=lambda p: (p.start_day, p.programme))
        if joined:
            self._looked(learner, "programmes")
        return tuple(self._programme(index, state, programme) for programme in joined)

    # --- inside

    def _may_look(self, learner: str) -> None:
        if not self._gate.is_self(learner):
            self._gate.need(Right.SEE_PERSON, learner)

    def _looked(self, learner: str, page: str) -> None:
        if not self._gate.is_self(learner):
            self._audit.looked(self._gate.need(Right.SEE_PERSON, learner), learner, page)

    def _plan(self, learner: str) -> PlanView:
        index, state = self._place(learner)
        return picture.plan_view(index, state, self._record.now_ms())

    def _append(self, actor: Actor, learner: str, fact: PlanMade | SuggestionDeclined | ProgrammeJoined) -> None:
        """Record a fact; in the same transaction, what somebody else did to this learner is noted."""

        def note(database: Database) -> None:
            if not self._gate.is_self(learner):
                self._audit.note(actor, _ACTIONS[type(fact)], learner, database=database)

        self._record.append(learner, fact, also=note)
        self._recorded()

    def _place(self, learner: str) -> tuple[PackIndex, PackState]:
        """The learner's own pack at its newest version, and where they stand in it."""
        card = self._accounts.card(learner)
        index = self._shelf.of(card)
        return index, self._fold.pack_state(self._record.state(learner), card.pack)

    def _today(self) -> int:
        return self._record.now_ms() // DAY_MS

    def _people(self, pack: str, role: str, learners: tuple[str, ...]) -> tuple[LearnerCard, ...]:
        """Who is to join: named people all have to learn from the pack; of a role, or of all, those who do."""
        if learners:
            named = tuple(self._accounts.card(learner) for learner in dict.fromkeys(learners))
            for card in named:
                self._gate.need(Right.MANAGE_PEOPLE, card.id)
                if card.pack != pack:
                    raise Refusal("other_pack", learner=card.id, pack=card.pack)
            return named
        if role and role not in ROLES:
            raise Refusal("bad_role", role=role, roles=", ".join(ROLES))
        meant = tuple(c for c in self._accounts.cards() if c.pack == pack and (not role or c.role == role))
        people = tuple(card for card in meant if self._gate.may(Right.MANAGE_PEOPLE, card.id))
        if not people:
            raise Refusal("nobody_to_join", pack=pack)
        return people

    def _join(self, actor: Actor, learner: str, fact: ProgrammeJoined) -> bool:
        """Record that a learner joined; say whether they were not in exactly this programme before."""
        known = self._known(learner, fact)
        if known is not None and same_programme(known, fact):
            return False
        self._append(actor, learner, fact)
        return True

    def _known(self, learner: str, fact: ProgrammeJoined) -> ProgrammeJoined | None:
        """Return what the learner has joined under this id; None: nothing."""
        return self._fold.pack_state(self._record.state(learner), fact.pack).programmes.get(fact.programme)

    def _programme(self, index: PackIndex, state: PackState, joined: ProgrammeJoined) -> ProgrammeView:
        model = state.model
        places = model.curriculum.competency_index if model else {}
        settled = [c for c in joined.competencies if model and c in places and is_settled(model, places[c])]
        return ProgrammeView(
            id=joined.programme,
            title=joined.title,
            pack=index.id,
            start_day=joined.start_day,
            per_week=joined.per_week,
            opened=len(open_on(joined, self._today())),
            settled=len(settled),
            total=len(joined.competencies),
        )
