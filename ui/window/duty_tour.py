# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of what is asked of people: a site of some people. Nobody of them is real."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from app.clock import DAY_MS
from app.duties.status import Standing, Status
from app.duties.views import (
    Act,
    Choices,
    DutyCard,
    DutyView,
    Mine,
    MyDuty,
    Order,
    PersonStands,
    RecordLine,
    Setter,
    Somebody,
    Topic,
    TrainingRecord,
)
from app.jobs.views import Job, JobLine, JobsOf
from app.leading.facts import Proof, Terms
from content_packs.model import Pack
from ui.window.duty_places import DutyAt, DutyHistory, DutyPerson, DutySteps, Step
from ui.window.job_places import JobOf
from ui.window.pages.duties import DutiesPage, DutyHistoryPage, DutyPage, DutyPersonPage
from ui.window.pages.duty_set import DutyStepPage
from ui.window.pages.jobs import JobOfPage, JobsPage
from ui.window.pages.my_duties import MyDutiesPage, MyDutyPage
from ui.window.pages.page import Page
from ui.window.pages.training import RecordPage, SiteRecordsPage

DAY = 20_770
_NOW = DAY * DAY_MS + 9 * 3_600_000
_NAMES = ("Amina Yusuf", "Beata Nowak", "Cem Aydın", "Dolores Ruiz", "Eszter Kovács", "Farid Haddad", "Grace Okafor")
_SET_BY = "Ines Weber"
_STANDS = (
    Standing(status=Status.OVERDUE, due_day=DAY - 9),
    Standing(status=Status.OVERDUE, met_day=DAY - 380, due_day=DAY - 15, expires_day=DAY - 15),
    Standing(status=Status.EXPIRING, met_day=DAY - 350, due_day=DAY + 15, expires_day=DAY + 15),
    Standing(status=Status.NOT_YET, due_day=DAY + 20),
    Standing(status=Status.CURRENT, met_day=DAY - 20, due_day=DAY + 345, expires_day=DAY + 345),
    Standing(status=Status.CURRENT, met_day=DAY - 40, due_day=DAY + 325, expires_day=DAY + 325),
    Standing(status=Status.EXCUSED, due_day=DAY + 20),
)


def pages(pack: Pack, _language: str) -> Iterator[tuple[str, Page]]:
    """Yield each page with the name of its picture."""
    people = tuple(
        PersonStands(learner=str(number), name=name, standing=standing)
        for number, (name, standing) in enumerate(zip(_NAMES, _STANDS, strict=True))
    )
    cards = _cards(pack, people)
    every = DutiesPage()
    every.show_duties(cards)
    yield "what-is-asked", every
    alone = DutiesPage()
    alone.show_duties((cards[0], _left_over(cards[1])))
    yield "what-is-asked-left-over", alone
    left = DutyPage(DutyAt(cards[1].duty))
    left.show_duty(DutyView(card=_left_over(cards[1]), people=people[3:5], today=DAY))
    yield "duty-left-over", left
    one = DutyPage(DutyAt(cards[0].duty))
    one.show_duty(DutyView(card=cards[0], people=people, today=DAY))
    yield "duty", one
    yield from _steps(pack, people)
    yield "duty-person", DutyPersonPage(DutyPerson(cards[0].duty, cards[0].title, people[3]))
    history = DutyHistoryPage(DutyHistory(cards[0].duty, cards[0].title))
    history.show_acts(_ACTS)
    yield "duty-history", history
    yield from _jobs(pack)
    site = SiteRecordsPage()
    site.show_people(len(people))
    yield "site-records", site
    yield from _own(pack)


def _cards(pack: Pack, people: tuple[PersonStands, ...]) -> tuple[DutyCard, ...]:
    first, second, third = pack.modules[:3]
    orders = (
        (first.title, Order(module=first.id), Counter(each.standing.status for each in people)),
        (
            second.title,
            Order(module=second.id, terms=Terms(proof=Proof.OBSERVED, valid_days=1095), due_day=DAY + 40),
            {Status.NOT_YET: 3, Status.CURRENT: 4},
        ),
        (third.title, Order(module=third.id, terms=Terms(proof=Proof.SESSION, valid_days=0)), {Status.CURRENT: 7}),
    )
    return tuple(
        DutyCard(
            duty=str(number),
            title=title,
            order=order,
            counts=counts,
            set_by=_SET_BY,
            changed_ms=_NOW - 30 * DAY_MS,
        )
        for number, (title, order, counts) in enumerate(orders)
    )


def _left_over(card: DutyCard) -> DutyCard:
    return replace(card, setter=Setter.GONE, set_by="")


def _jobs(pack: Pack) -> Iterator[tuple[str, Page]]:
    """Yield who does what; nothing of a pack without roles."""
    jobs = _jobs_of(pack)
    if not jobs:
        return
    first, last = jobs[:1], jobs[-1:]
    has = ((), (), (), first, first, last, first)
    says = (last, (), (), (), (), (), ())
    lines = tuple(
        JobLine(learner=str(number), name=name, jobs=has[number], says=says[number])
        for number, name in enumerate(_NAMES)
    )
    every = JobsPage()
    every.show_jobs(lines)
    yield "who-does-what", every
    one = JobOfPage(JobOf("0", _NAMES[0]))
    one.show_one(JobsOf(line=lines[0], choices=jobs))
    yield "job-of-somebody", one


def _jobs_of(pack: Pack) -> tuple[Job, ...]:
    return tuple(Job(id=each.id, title=each.title) for each in pack.role_profiles)


def _steps(pack: Pack, people: tuple[PersonStands, ...]) -> Iterator[tuple[str, Page]]:
    module = pack.modules[0]
    choices = Choices(
        pack=pack.manifest.id,
        topics=tuple(Topic(module=each.id, title=each.title, questions=20, checklists=1) for each in pack.modules),
        people=tuple(Somebody(learner=each.learner, name=each.name) for each in people),
        today=DAY,
        jobs=_jobs_of(pack),
    )
    order = Order(module=module.id, pack=pack.manifest.id, jobs=tuple(each.id for each in choices.jobs[:1]))
    for step in (Step.TOPIC, Step.WHO, Step.JOBS, Step.PEOPLE, Step.HOW, Step.AGAIN, Step.WHEN, Step.WHOLE, Step.MORE):
        page = DutyStepPage(DutySteps(order, step, title="" if step is Step.TOPIC else module.title))
        page.show_choices(choices)
        yield f"duty-set-{step.value}", page


_ACTS = (
    Act(at_ms=_NOW, action="duty_reminded", by=_SET_BY, about=_NAMES[0]),
    Act(at_ms=_NOW - 3 * DAY_MS, action="duty_excused", by=_SET_BY, about=_NAMES[6], reason="…"),
    Act(at_ms=_NOW - 30 * DAY_MS, action="duty_changed", by="Tom Reilly"),
    Act(at_ms=_NOW - 400 * DAY_MS, action="duty_set", by=_SET_BY),
)


def _own(pack: Pack) -> Iterator[tuple[str, Page]]:
    terms = (Terms(), Terms(proof=Proof.OBSERVED, valid_days=1095), Terms(proof=Proof.SESSION))
    duties = tuple(
        MyDuty(
            duty=str(number),
            pack=pack.manifest.id,
            module=module.id,
            title=module.title,
            by=_SET_BY,
            terms=asks,
            standing=standing,
            given_day=DAY - 400,
            here=True,
            speak=standing.status is not Status.CURRENT,
        )
        for number, (module, asks, standing) in enumerate(
            zip(pack.modules, terms, (_STANDS[1], _STANDS[3], _STANDS[4]), strict=False)
        )
    )
    mine = MyDutiesPage()
    mine.show_duties(Mine(duties=duties, today=DAY, jobs=_jobs_of(pack)[1:2]))
    yield "my-duties", mine
    one = MyDutyPage()
    one.show_duty(duties[0])
    yield "my-duty", one
    record = RecordPage()
    record.show_record(
        TrainingRecord(
            learner="0",
            name=_NAMES[0],
            place="",
            organisation="",
            lines=tuple(
                RecordLine(
                    pack=each.pack,
                    module=each.module,
                    title=each.title,
                    asked_day=each.given_day,
                    standing=each.standing,
                    how=each.terms.proof.value if each.standing.met_day else "",
                    by=_SET_BY if each.terms.proof is Proof.SESSION else "",
                )
                for each in duties
            ),
            made_ms=_NOW,
            today=DAY,
        )
    )
    yield "my-training-record", record
