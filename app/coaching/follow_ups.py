# SPDX-License-Identifier: Apache-2.0
"""Follow-ups: what a supervisor and one person agree to do next. Both see them; each says what is theirs to say.

Rules:

1. A supervisor of the person's site agrees one with them, never with themselves: practise a module, read a lesson, be
   watched with a checklist, have a talk; by a day or by none. What they write about it stays on the device.
2. The person says that it is done, or not yet after all. A supervisor settles it, opens it again or drops it.
3. That it was done is noticed (`noticing`) and said to both; it settles nothing.
4. A person can ask for a talk, once at a time, and take that back. Only a supervisor settles it.
5. At most `MOST_OPEN` are open for one person: more than somebody can have in mind helps nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.coaching.common import HERE, MOST, PAGE, Coach, practised, tidy, titles
from app.coaching.noticing import SET_BY, Row, rows
from app.coaching.views import Agreement, FollowUpCard, Offer
from app.errors import Refusal
from app.leading.facts import FollowUpMoved, FollowUpSet, FollowUpSort, FollowUpStage, FollowUpWorded
from app.record.merged import survivor

if TYPE_CHECKING:
    from app.aids.views import AidCard
    from app.leading.state import FollowUp
    from app.rights import Actor
    from app.shelf import PackIndex

LONGEST = 366
"""Days ahead."""
MOST_OPEN = 7
_OPEN = "f.stage IN ('open', 'done')"
_SETTLES = frozenset({FollowUpStage.CLOSED, FollowUpStage.DROPPED, FollowUpStage.OPEN})


class FollowUps(Coach):
    """Follow-ups; implements `ui.ports.FollowUpsPort`.

    Calls of a supervisor raise Refusal "not_allowed", "coach_own", and what writes "coach_missing"; those of the person
    "not_yours"; both "not_signed_in", "no_such_learner", "no_such_follow_up". What writes raises `StoreFailed`.
    """

    # --- for a supervisor

    def today(self) -> int:
        """Return the day of now (UTC days since 1970)."""
        return self._today()

    def open_ones(self, by: str = "") -> tuple[FollowUpCard, ...]:
        """Return what is open that who acts agreed with people of their site, and who of them asks for a talk.

        Overdue first, then what has a day. From the command line: of all supervisors, or of `by`, a learner id.
        """
        me, site = self._everybody()
        mine = f"{SET_BY} IN (?3, f.learner)" if me or by else "?3 = ''"
        found = rows(self._db, f"{_OPEN} AND {mine} AND {HERE}", [me, site, me or by])
        return tuple(self._row_card(row) for row in found)  # without words: those need the record of each of them

    def offers(self, learner: str) -> tuple[Offer, ...]:
        """Return the modules about which something can be agreed, what they practise first."""
        self._over(learner)
        index, state = self._stand(self._accounts.card(learner))
        about = practised(index, state, self._record.now_ms())
        now = {index.module_of[c].id for c in about if c in index.module_of}
        found = [
            self._offer(index, module, practised=module in now) for module in index.modules if index.teaches(module)
        ]
        return tuple(sorted(found, key=lambda offer: not offer.practised))

    def agree(self, learner: str, agreed: Agreement) -> FollowUpCard:
        """Agree one with a person, and return it.

        Raises Refusal: "nothing_to_agree", "follow_up_day" (most), "follow_ups_enough" (most).
        """
        actor = self._coach(learner)
        index = self._shelf.index(self._accounts.card(learner).pack)
        self._check(index, agreed)
        if agreed.until_day and not 0 <= agreed.until_day - self._today() < LONGEST:
            raise Refusal("follow_up_day", most=LONGEST)
        if sum(each.stage is FollowUpStage.OPEN for each in self._known(learner).values()) >= MOST_OPEN:
            raise Refusal("follow_ups_enough", most=MOST_OPEN)
        name, said = self._new_id(), tidy(agreed.words, MOST)
        fact = FollowUpSet(
            follow_up=name,
            pack=index.id,
            version=index.version,
            module=agreed.module,
            sort=FollowUpSort(agreed.sort),
            by=actor.id,
            thing=agreed.thing,
            until_day=agreed.until_day,
        )
        worded = (FollowUpWorded(follow_up=name, pack=index.id, words=said),) if said else ()
        self._append(learner, fact, *worded, action="follow_up_set", actor=actor, about=fact.sort.value)
        return self._card(learner, name)

    def reword(self, learner: str, follow_up: str, words: str) -> FollowUpCard:
        """Write something else about it. Raises Refusal("follow_up_settled")."""
        actor, found = self._coach(learner), self._one(learner, follow_up)
        if found.stage in {FollowUpStage.CLOSED, FollowUpStage.DROPPED}:
            raise Refusal("follow_up_settled")
        said = FollowUpWorded(follow_up=follow_up, pack=found.pack, words=tidy(words, MOST))
        if said.words != found.words:
            self._append(learner, said, action="follow_up_worded", actor=actor)
        return self._card(learner, follow_up)

    def settle(self, learner: str, follow_up: str, stage: FollowUpStage) -> FollowUpCard:
        """Close it, drop it or open it again. Raises Refusal("bad_stage") for anything else."""
        actor, found = self._coach(learner), self._one(learner, follow_up)
        if stage not in _SETTLES:
            raise Refusal("bad_stage", stage=str(stage))
        if found.stage is not stage:
            self._append(
                learner,
                self._moved(found, follow_up, stage, actor),
                action="follow_up_moved",
                actor=actor,
                about=stage.value,
            )
        return self._card(learner, follow_up)

    def look(self, learner: str, follow_up: str) -> tuple[FollowUpCard, tuple[AidCard, ...]]:
        """Return one of a person with the coach cards about it; the look is noted."""
        actor = self._over(learner)
        found = self._one(learner, follow_up)
        self._audit.looked(actor, learner, PAGE)
        index = self._index(found.pack, self._reader() or self._accounts.card(learner).language)
        about = index.scope(found.module) if index is not None and found.module else ()
        if index is not None and not about:
            state = self._fold.pack_state(self._record.state(learner), index.id)
            about = practised(index, state, self._record.now_ms())
        return self._card(learner, follow_up), self._cards(index, about)

    # --- for both

    def of(self, learner: str) -> tuple[FollowUpCard, ...]:
        """Return all of one person, those that are open first, the most urgent before others; for the two alone."""
        self._one_of_both(learner)
        self._accounts.card(learner)
        return self._of(learner)

    # --- for the person

    def say_done(self, learner: str, follow_up: str, *, back: bool = False) -> FollowUpCard:
        """Say that it is done, or (`back`) not yet after all. Raises Refusal("follow_up_settled")."""
        actor = self._gate.own(learner)
        found = self._one(learner, follow_up)
        stage = FollowUpStage.OPEN if back else FollowUpStage.DONE
        if found.stage in {FollowUpStage.CLOSED, FollowUpStage.DROPPED}:
            raise Refusal("follow_up_settled")
        if found.stage is not stage:
            self._append(learner, self._moved(found, follow_up, stage, actor, by=learner))
        return self._card(learner, follow_up)

    def ask_talk(self, learner: str) -> FollowUpCard:
        """Ask for a talk; whoever asks twice is still asking once."""
        self._gate.own(learner)
        before = next((each for each in self._of(learner) if each.asked and each.open), None)
        if before is not None:
            return before
        index = self._shelf.index(self._accounts.card(learner).pack)
        fact = FollowUpSet(
            follow_up=self._new_id(),
            pack=index.id,
            version=index.version,
            module="",
            sort=FollowUpSort.TALK,
            by=learner,
        )
        self._append(learner, fact)
        return self._card(learner, fact.follow_up)

    def take_back(self, learner: str, follow_up: str) -> FollowUpCard:
        """Take back that one asked for a talk. Raises Refusal("no_such_follow_up") for what another person agreed."""
        actor = self._gate.own(learner)
        found = self._one(learner, follow_up)
        if survivor(self._db, found.by) != learner:
            raise Refusal("no_such_follow_up")
        if found.stage in {FollowUpStage.OPEN, FollowUpStage.DONE}:
            self._append(learner, self._moved(found, follow_up, FollowUpStage.DROPPED, actor, by=learner))
        return self._card(learner, follow_up)

    # --- within

    def _of(self, learner: str) -> tuple[FollowUpCard, ...]:
        known = self._known(learner)
        cards = [self._row_card(row, known.get(row.id)) for row in rows(self._db, "f.learner = ?1", [learner])]
        return tuple(sorted(cards, key=lambda card: (not card.open, -card.moved_ms if not card.open else 0)))

    def _card(self, learner: str, follow_up: str) -> FollowUpCard:
        found = rows(self._db, "f.learner = ?1 AND f.follow_up = ?2", [learner, follow_up])
        row = next(found, None)
        if row is None:
            raise Refusal("no_such_follow_up")
        return self._row_card(row, self._known(learner).get(follow_up))

    def _row_card(self, row: Row, known: FollowUp | None = None) -> FollowUpCard:
        card = self._accounts.card(row.learner)
        index = self._index(row.pack, self._reader() or card.language)
        module, thing = titles(index, row.sort, row.module, row.thing)
        return FollowUpCard(
            id=row.id,
            learner=card,
            pack=row.pack,
            module=row.module,
            module_title=module,
            sort=row.sort,
            thing=row.thing,
            thing_title=thing,
            until_day=row.until_day,
            stage=row.stage,
            by="" if row.asked else self._name(row.set_by),
            asked=row.asked,
            set_ms=row.set_ms,
            moved_ms=row.moved_ms,
            done_ms=row.done_ms,
            overdue=row.stage is FollowUpStage.OPEN and 0 < row.until_day < self._today(),
            words=known.words if known is not None else "",
        )

    def _known(self, learner: str) -> dict[str, FollowUp]:
        return dict(self._record.state(learner).leading.follow_ups.items())

    def _one(self, learner: str, follow_up: str) -> FollowUp:
        self._accounts.card(learner)
        found = self._known(learner).get(follow_up)
        if found is None:
            raise Refusal("no_such_follow_up")
        return found

    def _moved(
        self, found: FollowUp, follow_up: str, stage: FollowUpStage, actor: Actor, *, by: str = ""
    ) -> FollowUpMoved:
        version = self._version(found.pack)
        return FollowUpMoved(follow_up=follow_up, pack=found.pack, version=version, stage=stage, by=by or actor.id)

    def _check(self, index: PackIndex, agreed: Agreement) -> None:
        """Nobody agrees on what is not there. Raises Refusal("nothing_to_agree")."""
        sort, module, thing = agreed.sort, agreed.module, agreed.thing
        if sort is FollowUpSort.TALK:
            there = not thing and (not module or index.teaches(module))
        else:
            offer = self._offer(index, module) if index.teaches(module) else Offer(module="", title="")
            named: Iterable[tuple[str, str]] = {
                FollowUpSort.READ: offer.lessons,
                FollowUpSort.SHOW: offer.checklists,
            }.get(sort, ())
            there = bool(offer.module) and (thing in dict(named) if sort is not FollowUpSort.PRACTISE else not thing)
        if not there:
            raise Refusal("nothing_to_agree")

    def _offer(self, index: PackIndex, module: str, *, practised: bool = False) -> Offer:
        lessons = (lesson for c in index.scope(module) for lesson in index.lessons_of.get(c, ()))
        return Offer(
            module=module,
            title=index.modules[module].title,
            lessons=tuple((lesson.id, lesson.title) for lesson in lessons),
            checklists=tuple((each.id, each.title) for each in index.pack.checklists if each.module == module),
            practised=practised,
        )
