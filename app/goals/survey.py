# SPDX-License-Identifier: Apache-2.0
"""The goals survey: what to get better at, for which role, what one could teach. It ends in a playlist of cycles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from app import picture
from app.aids.views import AidKind, RoleView
from app.engine.path import modules_before
from app.errors import Refusal
from app.goals.ahead import goal_cards
from app.goals.aims import aims
from app.goals.stand import GoalsStand
from app.goals.views import Area, CycleOffer, RoleOffer, SurveyView
from app.own.facts import PlaylistKept, Ref, TeachingOffered, ThingKind

if TYPE_CHECKING:
    from app.shelf import PackIndex
    from app.state import PackState


class Survey(GoalsStand):
    """The part of `app.goals.goals.Goals` that is about the survey; every call refuses as that says."""

    def survey(self, learner: str) -> SurveyView:
        """Return what the survey asks, with what was said before."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        goals = {*self._goals(learner)} or set(state.wants)
        teaches = self._record.state(learner).own.teaches.get(index.id) or ()
        done = state.passed
        return SurveyView(
            areas=tuple(area for area in _areas(index, goals) if area.module not in done),
            roles=tuple(self._roles(learner, index)),
            teaches=tuple(_areas(index, teaches)),
            may_write=self._key(learner) is not None,
        )

    def teach(self, learner: str, modules: tuple[str, ...]) -> None:
        """Say what one could teach: these modules and no others. Raises Refusal("no_such_module")."""
        self._gate.own(learner)
        index, _ = self._stand(learner)
        for module in modules:
            if not index.teaches(module):
                raise Refusal("no_such_module", module=module)
        offered = tuple(each.id for each in index.pack.modules if each.id in modules)
        if offered != (self._record.state(learner).own.teaches.get(index.id) or ()):
            self._append(learner, TeachingOffered(pack=index.id, version=index.version, modules=offered))

    def finish(self, learner: str, title: str) -> tuple[CycleOffer, ...]:
        """End the survey: make the playlist (rule 4), which is called `title`, and return what is on it."""
        self._gate.own(learner)
        index, state = self._stand(learner)
        cycles = tuple(self._cycles(index, state))
        things = tuple(Ref(pack=index.id, kind=ThingKind.CYCLE, thing=each.cycle) for each in cycles)
        playlist = str(uuid5(NAMESPACE_URL, f"stepwell:goals:{learner}:{index.id}"))
        known = self._record.state(learner).own.playlists.get(playlist)
        if things and (known is None or known.things != things):
            shared = known is not None and known.shared
            self._append(learner, PlaylistKept(playlist=playlist, title=title, things=things, shared=shared))
        return cycles

    def choose(self, learner: str, modules: tuple[str, ...]) -> None:
        """Have these goals: those that there were keep their places, what is new comes behind them.

        Goals that are reached stay. Raises Refusal: "no_such_module", "module_forbidden".
        """
        self._gate.own(learner)
        cards = goal_cards(self._planning.plan(learner))
        kept = [card.module for card in cards if card.module in modules or not card.high]
        goals = (*kept, *(module for module in modules if module not in kept))
        if goals != tuple(card.module for card in cards):
            self._planning.choose_goals(learner, goals)

    # --- inside

    def _roles(self, learner: str, index: PackIndex) -> Iterable[RoleOffer]:
        for card in self._aids.roles(learner):
            view = self._aids.open(learner, AidKind.ROLE, card.pack, card.id) if card.pack == index.id else None
            if isinstance(view, RoleView):
                yield RoleOffer(card=card, modules=tuple(module for module in view.modules if index.teaches(module)))

    def _cycles(self, index: PackIndex, state: PackState) -> Iterable[CycleOffer]:
        aimed, model = aims(index, state).goals, state.model
        around = picture.skipped(index, state).difference(aimed)
        before = (
            {m for goal in aimed for m in modules_before(model, model.curriculum, goal, around)} if model else set()
        )
        for module in picture.path_order(index, state, self._record.now_ms()):
            for each in index.pack.cycles if module in {*aimed, *before} else ():
                if each.module == module:
                    yield CycleOffer(cycle=each.id, title=each.title, minutes=each.minutes)


def _areas(index: PackIndex, chosen: Iterable[str]) -> Iterable[Area]:
    on = set(chosen)
    for each in index.pack.modules:
        if index.teaches(each.id):
            yield Area(module=each.id, title=each.title, objective=each.objective, on=each.id in on)
