# SPDX-License-Identifier: Apache-2.0
"""What supervisors are shown of the duties of their site: how many people stand how, and who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping

from app.clock import DAY_MS
from app.duties import ordering
from app.duties.common import Duty
from app.duties.evidence import Proofs, evidence
from app.duties.history import history
from app.duties.orphans import orphans, setter_erased
from app.duties.rules import Person, SiteRule, applies, learns, of_site, people_of, rules
from app.duties.status import Standing, Status, given, status, urgency
from app.duties.views import Act, Choices, DutyCard, DutyView, PersonStands, Setter, Somebody
from app.errors import Refusal
from app.jobs.offered import jobs_of, named
from app.jobs.views import Job
from app.leading import state as leading
from app.rights import Actor, ActorKind, Right
from app.vouching import Vouching


class DutiesShown(Duty):
    """The part of `app.duties.duties.Duties` that writes nothing but looks; every call refuses as that says."""

    def here(self) -> bool:
        """Say whether who acts may set duties. Everybody may ask."""
        return self._gate.may(Right.ASSIGN)

    def of_site(self, by: str = "") -> tuple[DutyCard, ...]:
        """Return the duties of the site that were not ended: those first of which most people are overdue."""
        actor = self._assigns()
        site = self._site(actor, by)
        there = {name: rule for name, rule in rules(self._db).items() if rule.site == site and not rule.ended}
        there |= orphans(self._db, site)
        cards = [self._card(rule, found, actor) for rule, found in self._stands(there, site)]
        return tuple(sorted(cards, key=_most_urgent))

    def one(self, duty: str, by: str = "") -> DutyView:
        """Return a duty with everybody it is asked of; the look is noted."""
        actor = self._assigns()
        rule = self._rule(duty, actor, by)
        (_, found), *_rest = self._stands({duty: rule}, rule.site)
        self._audit.looked_team(actor, rule.site, self._today() * DAY_MS)
        return DutyView(card=self._card(rule, found, actor), people=tuple(found), today=self._today())

    def history(self, duty: str, by: str = "") -> tuple[Act, ...]:
        """Return what was done with a duty, by whom and when, as this device knows; the latest first."""
        actor = self._assigns()
        self._rule(duty, actor, by)
        return history(self._db, duty, self._name)

    def choices(self, pack: str = "", by: str = "") -> Choices:
        """Return what a duty can be made of, in a pack ("": one's own). Raises Refusal("no_such_pack")."""
        actor = self._assigns()
        pack = pack or self._accounts.card(actor.id or by).pack
        index = self._shelf.index(pack, language=self._language(actor))
        people = people_of(self._db, self._site(actor, by))
        there = [each for each in people if learns(pack, each, self._shelf)]
        return Choices(
            pack=pack,
            topics=tuple(ordering.topics(index)),
            people=tuple(Somebody(learner=each.learner, name=each.name) for each in there),
            today=self._today(),
            jobs=self._jobs(pack, there, self._language(actor)),
        )

    # --- within

    def _rule(self, duty: str, actor: Actor, by: str) -> SiteRule:
        site = self._site(actor, by)
        found = rules(self._db).get(duty) or orphans(self._db, site).get(duty)
        anywhere = actor.kind is not ActorKind.PERSON and not by
        if found is None or not (anywhere or found.site == site):
            raise Refusal("no_such_duty")
        return found

    def _jobs(self, pack: str, there: Collection[Person], language: str) -> tuple[Job, ...]:
        """Return the jobs that a duty about a pack can be for: those of the pack, and of who can learn from it."""
        packs = dict.fromkeys((pack, *sorted({each.pack for each in there})))
        return jobs_of(self._shelf, packs, language)

    def _stands(self, there: Mapping[str, SiteRule], site: str) -> Iterator[tuple[SiteRule, list[PersonStands]]]:
        """Yield each duty with everybody it is asked of: with what it will make of their records, where it has not."""
        here, today, vouching = people_of(self._db, site), self._today(), self._accounts.vouching()
        who = [each.learner for each in here]
        in_records = dict(given(self._db, who))
        known = evidence(self._db, self._shelf, {(rule.pack, rule.module) for rule in there.values()}, who, vouching)
        for rule in there.values():
            found = [
                PersonStands(
                    learner=each.learner,
                    name=each.name,
                    standing=_standing(
                        rule, in_records.get((each.learner, rule.duty)), known, each, today, vouching=vouching
                    ),
                )
                for each in here
                if applies(rule, each, self._shelf) or (rule.orphan and each.learner in rule.people)
            ]
            yield rule, sorted(found, key=lambda each: (*urgency(each.standing), each.name))

    def _card_of(self, duty: str, actor: Actor, site: str) -> DutyCard:
        ((rule, found),) = self._stands({duty: of_site(self._db, site, duty)}, site)
        return self._card(rule, found, actor)

    def _card(self, rule: SiteRule, found: Collection[PersonStands], actor: Actor) -> DutyCard:
        language = self._language(actor)
        known = self._jobs(rule.pack, people_of(self._db, rule.site), language) if rule.jobs else ()
        setter = Setter.KNOWN
        if rule.orphan:
            setter = Setter.GONE if setter_erased(self._db, rule) else Setter.UNKNOWN
        return DutyCard(
            duty=rule.duty,
            title=self._title(rule.pack, rule.module, language),
            order=ordering.order_of(rule),
            counts=Counter(each.standing.status for each in found),
            set_by=self._name(rule.by),
            changed_ms=rule.changed_ms,
            ended=rule.ended,
            jobs=named(rule.jobs, known),
            setter=setter,
            here=rule.pack in self._shelf.ids(),
        )


def _standing(
    rule: SiteRule,
    known: leading.Duty | None,
    proofs: Callable[[str, str, str], Proofs],
    person: Person,
    today: int,
    *,
    vouching: Vouching,
) -> Standing:
    duty = leading.Duty(
        pack=rule.pack,
        module=rule.module,
        by=rule.by,
        due_day=known.due_day if known is not None and not rule.due_day else rule.due_day or today + rule.within_days,
        terms=rule.terms,
        excused=known is not None and known.excused,
        ended=False,
        given_ms=known.given_ms if known is not None else today * DAY_MS,
    )
    excused = known is not None and known.excused and vouching.believed(known.excused_by, person.learner)
    return status(duty, proofs(person.learner, rule.pack, rule.module), today, excused_by_known=excused)


def _most_urgent(card: DutyCard) -> tuple[int, int, str]:
    return -card.counts.get(Status.OVERDUE, 0), -card.counts.get(Status.EXPIRING, 0), card.title
