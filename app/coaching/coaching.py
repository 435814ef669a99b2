# SPDX-License-Identifier: Apache-2.0
"""What was agreed with one person in one picture: for a supervisor, for the person, and in one line for *Today*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.coaching.common import PAGE, Coach, Parts, practised
from app.coaching.views import CoachLine, FollowUpCard, LineKind, MyCoaching, PersonCoached
from app.leading.facts import FollowUpStage
from app.rights import Right

if TYPE_CHECKING:
    from app.coaching.early import EarlyHelp
    from app.coaching.follow_ups import FollowUps
    from app.coaching.talks import Talks

SETTLED = 5
"""So many that are settled are shown below those that are open."""
SOON_DAYS = 7


class Coaching(Coach):
    """Implements `ui.ports.CoachingPort`. Raises as `FollowUps` does."""

    def __init__(self, parts: Parts, follow_ups: FollowUps, talks: Talks, early: EarlyHelp) -> None:
        """Take the parts, and what is shown together."""
        super().__init__(parts)
        self._follow_ups = follow_ups
        self._talks = talks
        self._early = early

    def here(self) -> bool:
        """Say whether who acts may coach. Everybody may ask."""
        return self._gate.may(Right.COACH)

    def person(self, learner: str) -> PersonCoached:
        """Return what was agreed with a person; the look is noted."""
        actor = self._over(learner)
        self._audit.looked(actor, learner, PAGE)
        card = self._accounts.card(learner)
        index, state = self._stand(card)
        return PersonCoached(
            learner=card,
            follow_ups=_few(self._follow_ups.of(learner)),
            talks=self._talks.of(learner),
            cards=self._cards(index, practised(index, state, self._record.now_ms())),
        )

    def mine(self, learner: str) -> MyCoaching:
        """Return what was agreed with oneself."""
        self._gate.own(learner)
        return MyCoaching(
            learner=self._accounts.card(learner),
            follow_ups=_few(self._follow_ups.of(learner)),
            talks=self._talks.of(learner),
            weighed=self._early.weighed(learner),
            wait_days=self._early.setting().wait_days,
        )

    def line(self, learner: str) -> CoachLine | None:
        """Return what is said in one line on *Today*: the most urgent of what was agreed, None for nothing."""
        self._gate.own(learner)
        waiting = [each for each in self._follow_ups.of(learner) if each.stage is FollowUpStage.OPEN and not each.asked]
        first = next(iter(waiting), None)
        if first is not None and first.overdue:
            return CoachLine(kind=LineKind.OVERDUE, follow_up=first)
        if any(talk.here and not talk.agreed_ms and not talk.change_asked for talk in self._talks.of(learner)):
            return CoachLine(kind=LineKind.TO_AGREE)
        if first is None:
            return None
        soon = 0 < first.until_day <= self._today() + SOON_DAYS
        return CoachLine(kind=LineKind.DUE if soon else LineKind.AGREED, follow_up=first)


def _few(cards: tuple[FollowUpCard, ...]) -> tuple[FollowUpCard, ...]:
    settled = [card for card in cards if not card.open]
    return (*(card for card in cards if card.open), *settled[:SETTLED])
