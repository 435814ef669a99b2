# SPDX-License-Identifier: Apache-2.0
"""What encourages a person, as the window asks for it. Everything is off until they turn it on.

Rules:

1. What somebody wants of it is among their preferences: it stays on this device, and nobody else is shown it.
2. A badge is said once at the end of an attempt; from then on it stays on their page, also when it fades. What was said
   and when stands in the table `nudge`, which never leaves the device.
3. Reminders: see `nudging`. They name something to learn, never a person.
4. A word on the desktop needs a device that one person has for themselves, and their wish; it says nothing of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from app import picture
from app.clock import DAY_MS
from app.coaching.common import titles
from app.encouraging import badges, nudging
from app.encouraging.nudging import Told
from app.encouraging.views import Badge, Encouragement, Nudge, NudgeKind, Rest
from app.events import Purpose
from app.goals.ahead import asked
from app.leading.facts import FollowUpStage
from app.observing.needed import unseen
from app.preferences import Wishes
from app.record.database import transaction
from app.record_ports import StatePort

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.encouraging.goals import TeamGoals
    from app.rights import Gate
    from app.shelf import PackIndex, Shelf
    from app.state import LearnerState

SOON_DAYS = 7
_BADGE = "badge:"


class Encouraging:
    """The page "What encourages me", badges and reminders; implements `ui.ports.EncouragingPort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"), but for `at_home`. Every call raises
    Refusal("no_such_learner") and Refusal("no_such_pack"); one that writes `StoreFailed`.
    """

    def __init__(
        self,
        database: Database,
        *,
        record: StatePort,
        shelf: Shelf,
        accounts: Accounts,
        gate: Gate,
        goals: TeamGoals,
    ) -> None:
        """Take the parts."""
        self._db = database
        self._record = record
        self._shelf = shelf
        self._accounts = accounts
        self._gate = gate
        self._goals = goals

    def page(self, learner: str) -> Encouragement:
        """Return the page."""
        self._gate.own(learner)
        index, now_ms, wishes = self._index(learner), self._record.now_ms(), self.wishes(learner)
        state = self._record.state(learner)
        known = state.pack(index.id)
        unwatched = unseen(index, known, state.leading, self._accounts.vouching().about(learner))
        rows = picture.skill_rows(index, known.model, now_ms, unwatched)
        told = self._told(learner)
        return Encouragement(
            wishes=wishes,
            levels=dict(Counter(row.level for row in rows)),
            shifts=picture.streak(state.days, now_ms, picture.days_away(state)) if wishes.streak else 0,
            badges=self._seen(learner, told) if wishes.badges else (),
            goals=self._goals.for_me(learner) if wishes.team_goals else (),
            alone=self._alone(),
            resting=tuple(
                kind
                for kind in NudgeKind
                if kind.value in told and told[kind.value].snoozed_until_ms >= nudging.EVER_MS
            ),
        )

    def wishes(self, learner: str) -> Wishes:
        """Return what somebody wants of it."""
        return self._accounts.preferences(learner).wishes

    def wish(self, learner: str, wishes: Wishes) -> Encouragement:
        """Keep what somebody wants; without team goals they take part in none, and reminders begin anew."""
        self._gate.own(learner)
        liked = self._accounts.preferences(learner)
        wishes = msgspec.structs.replace(wishes, at_home=wishes.at_home and wishes.reminders)
        if liked.wishes.team_goals and not wishes.team_goals:
            self._goals.leave(learner)
        if liked.wishes.reminders and not wishes.reminders:
            self._keep(learner, {kind.value: Told() for kind in NudgeKind})
        self._accounts.set_preferences(learner, msgspec.structs.replace(liked, wishes=wishes))
        return self.page(learner)

    def badges(self, learner: str) -> tuple[Badge, ...]:
        """Return the badges earned now, and those that were said once; nothing is kept of the asking."""
        self._gate.own(learner)
        now, told, index = self._earned(learner), self._told(learner), self._index(learner)
        keys = {each.key for each in now}
        before = (badges.named(index, key) for key in sorted(told) if key.startswith(_BADGE) and key not in keys)
        return (*now, *(each for each in before if each is not None))

    def new_badges(self, learner: str) -> tuple[Badge, ...]:
        """Return the badges that were not said yet, and keep that they are; none where they are not wanted."""
        self._gate.own(learner)
        if not self.wishes(learner).badges:
            return ()
        told = self._told(learner)
        new = tuple(each for each in self._earned(learner) if each.key not in told)
        now_ms = self._record.now_ms()
        self._keep(learner, {each.key: Told(now_ms, 1) for each in new})
        return new

    def nudge(self, learner: str) -> Nudge | None:
        """Return what to remind somebody of who has just signed in, and keep that it was shown; None: of nothing."""
        self._gate.own(learner)
        if not self.wishes(learner).reminders:
            return None
        now_ms, told = self._record.now_ms(), self._told(learner)
        chosen = nudging.choose(self._offered(learner), told, now_ms, away=self._away(learner, now_ms))
        if chosen is not None:
            self._keep(learner, nudging.shown(chosen.kind.value, told, now_ms))
        return chosen

    def followed(self, learner: str, kind: NudgeKind) -> None:
        """Keep that somebody did what they were reminded of."""
        self._gate.own(learner)
        self._keep(learner, {kind.value: nudging.followed(self._of(learner, kind))})

    def put_off(self, learner: str, kind: NudgeKind, rest: Rest) -> None:
        """Do not remind somebody of this for so long."""
        self._gate.own(learner)
        self._keep(learner, {kind.value: nudging.put_off(self._of(learner, kind), rest, self._record.now_ms())})

    def at_home(self) -> bool:
        """Say whether a word may be shown on the desktop now, and count it as shown. Nobody needs to be signed in."""
        alone = self._only_one()
        if not alone:
            return False
        wishes = self.wishes(alone)
        now_ms, told = self._record.now_ms(), self._told(alone)
        if not (wishes.reminders and wishes.at_home):
            return False
        offered = self._offered(alone)
        chosen = nudging.choose(offered, told, now_ms, away=self._away(alone, now_ms))
        if chosen is not None:
            self._keep(alone, nudging.shown(chosen.kind.value, told, now_ms))
        return chosen is not None

    def _seen(self, learner: str, told: Mapping[str, Told]) -> tuple[Badge, ...]:
        """Those of the page; whoever looks has been told of all of them."""
        found, now_ms = self.badges(learner), self._record.now_ms()
        self._keep(learner, {each.key: Told(now_ms, 1) for each in found if each.key not in told})
        return found

    def _earned(self, learner: str) -> tuple[Badge, ...]:
        index = self._index(learner)
        state = self._record.state(learner)
        known, believed = state.pack(index.id), self._accounts.vouching().about(learner)
        known = msgspec.structs.replace(known, observed=known.observed.witnessed(believed))
        return badges.earned(index, known, self._record.now_ms(), unseen(index, known, state.leading, believed))

    def _offered(self, learner: str) -> Iterator[Nudge]:
        """What there is to be reminded of, the most pressing first."""
        index, now_ms = self._index(learner), self._record.now_ms()
        state, whole = self._record.state(learner).pack(index.id), self._record.state(learner)
        today = now_ms // DAY_MS
        yield from self._duty(learner, whole, today)
        for each in asked(index, state):
            if today <= each.until_day <= today + SOON_DAYS:
                yield Nudge(kind=NudgeKind.DUE_SOON, topic=each.title, module=each.module, until_day=each.until_day)
                break
        yield from self._agreed(index, whole, today)
        tally = whole.days.get(today)
        if (Purpose.DIAGNOSTIC, "") in state.last and not (tally is not None and tally.quizzes):
            yield Nudge(kind=NudgeKind.SHIFT_QUIZ)
        if state.plan is not None and state.plan.goals:
            following = next((c for c in picture.module_cards(index, state, now_ms) if c.state == "now"), None)
            if following is not None:
                yield Nudge(kind=NudgeKind.GOAL_STEP, topic=following.title, module=following.id)

    def _agreed(self, index: PackIndex, whole: LearnerState, today: int) -> Iterator[Nudge]:
        """What was agreed with somebody and is due, or overdue: the first of it."""
        due = [
            each
            for each in whole.leading.follow_ups.values()
            if each.stage is FollowUpStage.OPEN and 0 < each.until_day <= today + SOON_DAYS and each.pack == index.id
        ]
        for each in sorted(due, key=lambda each: each.until_day)[:1]:
            topic = next((title for title in titles(index, each.sort, each.module, each.thing)[::-1] if title), "")
            yield Nudge(kind=NudgeKind.FOLLOW_UP, topic=topic, until_day=each.until_day)

    def _duty(self, learner: str, whole: LearnerState, today: int) -> Iterator[Nudge]:
        """The most urgent of what is asked, where it is time to speak of it."""
        if not whole.leading.duties:
            return
        from app.duties import own  # noqa: PLC0415 - nothing is asked of most

        card, vouching = self._accounts.card(learner), self._accounts.vouching()
        for each in own.mine(whole, self._shelf, today, card, {}, vouching=vouching):
            if each.speak:
                until = each.standing.due_day
                yield Nudge(
                    kind=NudgeKind.DUE_SOON, topic=each.title, module=each.module, until_day=until, duty=each.duty
                )
                return

    def _away(self, learner: str, now_ms: int) -> bool:
        day = now_ms // DAY_MS
        return any(first <= day <= last for first, last in picture.days_away(self._record.state(learner)))

    def _index(self, learner: str) -> PackIndex:
        card = self._accounts.card(learner)
        return self._shelf.index(card.pack, language=card.language)

    def _only_one(self) -> str:
        """The person of a device that nobody else is on; empty: there are more, or none."""
        rows = self._db.execute("SELECT id FROM learner WHERE left_ms IS NULL AND merged_into = '' LIMIT 2").fetchall()
        return str(rows[0][0]) if len(rows) == 1 else ""

    def _alone(self) -> bool:
        return bool(self._only_one())

    def _of(self, learner: str, kind: NudgeKind) -> Told:
        return self._told(learner).get(kind.value) or Told()

    def _told(self, learner: str) -> dict[str, Told]:
        rows = self._db.execute(
            "SELECT kind, shown_ms, times, snoozed_until_ms FROM nudge WHERE learner = ?", [learner]
        ).fetchall()
        return {kind: Told(shown_ms, times, until_ms) for kind, shown_ms, times, until_ms in rows}

    def _keep(self, learner: str, changed: Mapping[str, Told]) -> None:
        if not changed:
            return
        with transaction(self._db):
            for kind, told in changed.items():
                self._db.execute(
                    "INSERT INTO nudge (learner, kind, shown_ms, times, snoozed_until_ms) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT (learner, kind) DO UPDATE SET shown_ms = excluded.shown_ms, times = excluded.times,"
                    " snoozed_until_ms = excluded.snoozed_until_ms",
                    [learner, kind, told.shown_ms, told.times, told.snoozed_until_ms],
                )
