# SPDX-License-Identifier: Apache-2.0
"""Early help: that somebody may like a talk, said to themselves first, and then, with the reasons, to a supervisor.

Rules:

1. It is said of nobody unless `app.early_offer` calls for it: ten answers without help, rules 7 and 8 of the early
   warning, two things that stayed hard. Nothing else is known to it: not who somebody is, not when they work.
2. The person comes first. A supervisor of their site is told when the person could have read it for `wait_days` (three
   unless the device says otherwise), or at once when the person asks for a talk.
3. A supervisor reads the sentence and, when they open it, why, and how sure that is. Opening it is a look that the
   person sees. Nothing is done by the program: the supervisor decides, talk now, later, or no need. The decision stays
   on the device, the person reads it, and until its day nothing is said again, unless the person asks.
4. People come in the order of their names: nobody is ranked.
5. Looking at somebody costs what their record costs to read; folding a model, some tenths of a second, is left for
   those of whom two things stayed hard. `some` looks for at most `TURN_S`, folds a model in pieces (`records`)
   and goes on at the next call, in the middle of a record if need be. What came of a record is remembered until it
   grows, is made one with another, or the person learns from another pack.

Example: since Monday's last answer a talk is called for, and Ana could read so. On Thursday Sue is told. Had Ana
pressed *Ask my supervisor* on Tuesday, Sue would have been told on Tuesday.
"""

from __future__ import annotations

from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Final

import msgspec

from app.clock import DAY_MS
from app.coaching.common import HERE, Coach, practised
from app.coaching.noticing import SET_BY
from app.coaching.records import Records
from app.coaching.views import MayLike, MayLikeSome, MayLikeView, WeighedCard
from app.engine.early_warning import NEEDED, Offer
from app.errors import Refusal
from app.leading.facts import FollowUpSort, FollowUpStage, WarningWeighed, Weighed
from app.record.database import transaction
from app.record.meta import read_note, set_note
from app.rights import Right
from app.settings.locks import refuse_locked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.early_offer import Called
    from app.leading.state import Decision, FollowUp

PAGE: Final = "may_like_a_talk"
"""What a look at why is noted as."""
WAIT_DAYS: Final = 3
MOST_WAIT: Final = 28
TURN_S: Final = 0.025
"""So long one call looks at people; the last of them may take longer."""
QUIET_DAYS: Final = {Weighed.TALK: 14, Weighed.NO_NEED: 28}
"""For so long it is not said again, unless a day was chosen."""
LONGEST: Final = 92
_NOTE = "coaching"
_TOLD = "talk:"
"""How the row of `nudge` is called that says since when somebody could read it; the pack's id follows."""


class CoachingSetting(msgspec.Struct, frozen=True, kw_only=True):
    """How many days a person has for themselves before a supervisor is told."""

    wait_days: int = WAIT_DAYS


class EarlyHelp(Coach):
    """Early help; implements `ui.ports.EarlyHelpPort`. Raises as `FollowUps` does, and Refusal("nothing_to_say")."""

    _list: tuple[str, tuple[str, ...]] = ("", ())
    """Who asked for people last, and whom there are to look at."""

    @cached_property
    def _records(self) -> Records:
        """What came of the records that were looked at."""
        return Records(self._db, record=self._record, fold=self._fold, shelf=self._shelf, gate=self._gate)

    # --- for everybody

    def setting(self) -> CoachingSetting:
        """Return how long the program waits. Everybody may know."""
        text = read_note(self._db, _NOTE)
        return msgspec.json.decode(text, type=CoachingSetting) if text else CoachingSetting()

    def set_wait(self, days: int) -> CoachingSetting:
        """Wait so many days from now on. Needs Right.MANAGE_DEVICE. Raises Refusal("coaching_wait", most)."""
        actor = self._gate.need(Right.MANAGE_DEVICE)
        refuse_locked(self._db, actor, "coaching.wait_days")
        if not 0 <= days <= MOST_WAIT:
            raise Refusal("coaching_wait", most=MOST_WAIT)
        with transaction(self._db):
            set_note(self._db, _NOTE, msgspec.json.encode(CoachingSetting(wait_days=days)).decode())
            self._audit.note(actor, "coaching_wait_set", database=self._db, days=days)
        return self.setting()

    # --- for the person

    def for_me(self, learner: str) -> bool:
        """Say whether a talk may help; from now on a supervisor is told after `wait_days`."""
        self._gate.own(learner)
        return self._called(learner) is not None

    def weighed(self, learner: str) -> WeighedCard | None:
        """Return what a supervisor decided last, as far as it is known on this device."""
        self._gate.own(learner)
        return self._last(learner, self._accounts.card(learner).pack)

    # --- for a supervisor

    def some(self, after: str = "") -> MayLikeSome:
        """Return some of those who may like a talk, and where to go on (rule 5); "" begins anew."""
        me, site = self._everybody()
        if not after or self._list[0] != me:
            self._list, after = (me, tuple(self._people(me, site))), "0"
        people, first, begun = self._list[1], int(after), perf_counter()
        place, found = first, list[MayLike]()
        while place < len(people) and (place == first or perf_counter() - begun < TURN_S):
            learner = people[place]
            coaches = self._gate.may(Right.COACH, learner)
            if coaches and not self._go_on(learner):
                break
            place += 1
            if coaches and self._records.of(learner).called and self._visible(learner) is not None:
                found.append(MayLike(learner=self._accounts.card(learner), asked=self._asked(learner) is not None))
        onward = str(place) if place < len(people) else ""
        return MayLikeSome(found=tuple(found), after=onward, looked=place, of=len(people))

    def says(self, learner: str) -> bool:
        """Say whether somebody may like a talk, as their page says it; why is a look of its own."""
        self._over(learner)
        return self._visible(learner) is not None

    def look(self, learner: str) -> MayLikeView:
        """Return why somebody may like a talk; the look is noted."""
        actor = self._over(learner)
        found = self._visible(learner)
        if found is None:
            raise Refusal("nothing_to_say")
        self._audit.looked(actor, learner, PAGE)
        card = self._accounts.card(learner)
        index, state = self._stand(card)
        hard = [str(r.params["competency"]) for r in found.reasons if "competency" in r.params]
        return MayLikeView(
            learner=card,
            reasons=found.reasons,
            titles={c: index.competencies[c].title for c in hard if c in index.competencies},
            low=found.warning.low,
            high=found.warning.high,
            asked=self._asked(learner) is not None,
            cards=self._cards(index, (*hard, *practised(index, state, self._record.now_ms()))),
            last=self._last(learner, card.pack),
        )

    def weigh(self, learner: str, decision: Weighed, until_day: int = 0) -> WeighedCard:
        """Record what one decided; it is not said again before `until_day` (0: as `QUIET_DAYS` says).

        "Later" needs a day. Raises Refusal("weigh_day", most).
        """
        actor = self._coach(learner)
        found, pack, today = self._visible(learner), self._accounts.card(learner).pack, self._today()
        if found is None:
            raise Refusal("nothing_to_say")
        day = until_day or today + QUIET_DAYS.get(Weighed(decision), 0)
        if not 0 < day - today <= LONGEST:
            raise Refusal("weigh_day", most=LONGEST)
        fact = WarningWeighed(
            pack=pack,
            by=actor.id,
            decision=Weighed(decision),
            until_day=day,
            risk=found.warning.risk,
            low=found.warning.low,
            high=found.warning.high,
            reasons=tuple(reason.code.value for reason in found.reasons),
        )
        self._append(learner, fact, action="warning_weighed", actor=actor, about=fact.decision.value)
        return WeighedCard(by=self._name(actor.id), decision=fact.decision, until_day=day, at_ms=self._record.now_ms())

    # --- within

    def _people(self, me: str, site: str) -> Iterator[str]:
        """Yield those with enough answers to be looked at, in the order of their names."""
        rows = self._db.execute(
            f"SELECT l.id FROM learner l WHERE {HERE} AND"  # noqa: S608
            f" (SELECT sum(asked) FROM skill s WHERE s.learner = l.id) >= {NEEDED} ORDER BY l.search, l.id",
            [me, site],
        )
        for (learner,) in rows.fetchall():
            yield str(learner)

    def _visible(self, learner: str) -> Called | None:
        """What a supervisor may be told now: rules 2 and 3."""
        found = self._called(learner)
        if found is None:
            return None
        pack, asked = self._accounts.card(learner).pack, self._asked(learner)
        decision = self._records.of(learner).decided
        if decision is not None and self._today() < decision.until_day:
            asked_since = asked is not None and asked.set_ms > decision.at_ms
            return found if asked_since else None
        wait_ms = self.setting().wait_days * DAY_MS
        offered = asked is not None or self._record.now_ms() >= self._told_ms(learner, pack) + wait_ms
        said = found.warning.for_supervisor(learner_was_offered=offered)
        return found if said is Offer.MAY_LIKE_A_TALK else None

    def _called(self, learner: str) -> Called | None:
        """What the program has to say to the person; keeps since when they could read it."""
        while not self._go_on(learner):
            pass
        return self._records.of(learner).called

    def _go_on(self, learner: str) -> bool:
        """Look at a record as far as one turn may go; say whether what came of it is known now."""
        pack = self._accounts.card(learner).pack
        index = self._index(pack, "")
        if index is None:
            self._records.forget(learner)
            return True
        if self._records.knows(learner, index):
            return True
        found = self._records.go_on(learner, index)
        if found is not None:
            self._tell(learner, pack, found.called is not None, found.at_ms)
        return found is not None

    def _tell(self, learner: str, pack: str, there: bool, at_ms: int) -> None:
        kind, now_ms = _TOLD + pack, self._record.now_ms()
        if not there and self._told_ms(learner, pack) == 0:
            return
        with transaction(self._db):
            if there:
                self._db.execute(
                    "INSERT INTO nudge (learner, kind, shown_ms, times, snoozed_until_ms) VALUES (?, ?, ?, 1, 0)"
                    " ON CONFLICT (learner, kind) DO NOTHING",
                    [learner, kind, min(at_ms, now_ms)],
                )
            else:
                self._db.execute("DELETE FROM nudge WHERE learner = ? AND kind = ?", [learner, kind])

    def _told_ms(self, learner: str, pack: str) -> int:
        """Since when the person could read it; 0: never."""
        row = self._db.execute(
            "SELECT shown_ms FROM nudge WHERE learner = ? AND kind = ?", [learner, _TOLD + pack]
        ).fetchone()
        return int(row[0]) if row else 0

    def _asked(self, learner: str) -> FollowUp | None:
        """That the person asks for a talk, and nobody settled it yet."""
        row = self._db.execute(
            f"SELECT follow_up FROM follow_up f WHERE learner = ?1 AND {SET_BY} = ?1 AND sort = ?2"  # noqa: S608
            " AND stage IN (?3, ?4) ORDER BY set_ms DESC LIMIT 1",
            [learner, FollowUpSort.TALK.value, FollowUpStage.OPEN.value, FollowUpStage.DONE.value],
        ).fetchone()
        return self._record.state(learner).leading.follow_ups.get(str(row[0])) if row else None

    def _record_of(self, learner: str, pack: str) -> Decision | None:
        return self._record.state(learner).leading.weighed.get(pack)

    def _last(self, learner: str, pack: str) -> WeighedCard | None:
        found = self._record_of(learner, pack)
        if found is None:
            return None
        return WeighedCard(
            by=self._name(found.by), decision=found.decision, until_day=found.until_day, at_ms=found.at_ms
        )
