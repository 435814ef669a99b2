# SPDX-License-Identifier: Apache-2.0
"""Duties without a record: as much of everything as there can be. Set `error` to make the next call fail."""

from __future__ import annotations

import msgspec

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
from app.jobs.views import Job
from app.leading.facts import Proof, Terms

TODAY = 20_780
HANDS = DutyCard(
    duty="d1",
    title="Clean hands",
    order=Order(module="hands", pack="care"),
    counts={Status.OVERDUE: 2, Status.EXPIRING: 3, Status.NOT_YET: 4, Status.CURRENT: 30, Status.EXCUSED: 1},
    set_by="Sue Baker",
    changed_ms=1_795_000_000_000,
)
LIFTING = DutyCard(
    duty="d2",
    title="Lift and move people safely",
    order=Order(
        module="lifting",
        pack="care",
        terms=Terms(proof=Proof.OBSERVED, valid_days=1095, grace_days=14),
        people=("p1", "p2"),
        due_day=TODAY + 12,
    ),
    counts={Status.NOT_YET: 2},
    set_by="Sue Baker",
    changed_ms=1_795_000_000_000,
)
CARDS = (HANDS, LIFTING)
LEFT_OVER = DutyCard(
    duty="d3",
    title="Thickened drinks and soft food",
    order=Order(module="food", pack="care", due_day=TODAY + 12),
    counts={Status.NOT_YET: 2},
    changed_ms=1_795_000_000_000,
    setter=Setter.GONE,
    here=False,
)
"""Set by somebody who was erased, of a pack that is not here."""
_STANDS = (
    ("Ana Silva", Standing(status=Status.OVERDUE, due_day=TODAY - 9)),
    ("Cem Yıldız", Standing(status=Status.OVERDUE, met_day=TODAY - 380, due_day=TODAY - 15, expires_day=TODAY - 15)),
    ("Bea Novak", Standing(status=Status.EXPIRING, met_day=TODAY - 350, due_day=TODAY + 15, expires_day=TODAY + 15)),
    ("Dan Okafor", Standing(status=Status.NOT_YET, due_day=TODAY + 20)),
    ("Eva Lind", Standing(status=Status.NOT_SURE, due_day=TODAY + 20)),
    ("Fay Moreno", Standing(status=Status.CURRENT, met_day=TODAY - 20, due_day=TODAY + 345, expires_day=TODAY + 345)),
    ("Gil Park", Standing(status=Status.EXCUSED, due_day=TODAY + 20)),
)
PEOPLE = tuple(
    PersonStands(learner=f"p{number}", name=name, standing=standing)
    for number, (name, standing) in enumerate(_STANDS, start=1)
)
VIEW = DutyView(card=HANDS, people=PEOPLE, today=TODAY)
CHOICES = Choices(
    pack="care",
    topics=(
        Topic(module="hands", title="Clean hands", questions=40, checklists=1),
        Topic(module="lifting", title="Lift and move people safely", questions=30, checklists=0),
        Topic(module="talk", title="Talk with families", questions=0, checklists=0),
    ),
    people=tuple(Somebody(learner=each.learner, name=each.name) for each in PEOPLE),
    today=TODAY,
    jobs=(Job(id="cook", title="Cook"), Job(id="senior", title="Senior care assistant at night")),
)
ACTS = (
    Act(at_ms=1_795_400_000_000, action="duty_reminded", by="Sue Baker", about="Ana Silva"),
    Act(at_ms=1_795_300_000_000, action="duty_excused", by="Sue Baker", about="Gil Park", reason="On leave until June"),
    Act(at_ms=1_795_200_000_000, action="duty_again", by="Sue Baker", about="Bea Novak"),
    Act(at_ms=1_795_100_000_000, action="duty_changed", by="Sam Reed", details={"valid_days": 365, "share": 80}),
    Act(at_ms=1_795_000_000_000, action="duty_set", by="Sue Baker", details={"valid_days": 1095, "share": 80}),
)
MINE = (
    MyDuty(
        duty="d1",
        pack="care",
        module="hands",
        title="Clean hands",
        by="Sue Baker",
        terms=Terms(),
        standing=Standing(status=Status.OVERDUE, met_day=TODAY - 380, due_day=TODAY - 15, expires_day=TODAY - 15),
        given_day=TODAY - 400,
        here=True,
        speak=True,
    ),
    MyDuty(
        duty="d2",
        pack="care",
        module="lifting",
        title="Lift and move people safely",
        by="Sue Baker",
        terms=Terms(proof=Proof.OBSERVED, valid_days=0),
        standing=Standing(status=Status.NOT_YET, due_day=TODAY + 12),
        given_day=TODAY - 3,
        here=True,
        speak=True,
    ),
    MyDuty(
        duty="d3",
        pack="care",
        module="fire",
        title="When there is a fire",
        by="",
        terms=Terms(proof=Proof.SESSION),
        standing=Standing(status=Status.CURRENT, met_day=TODAY - 20, due_day=TODAY + 345, expires_day=TODAY + 345),
        given_day=TODAY - 50,
        here=True,
        speak=False,
    ),
)
RECORD = TrainingRecord(
    learner="p1",
    name="Ana Silva",
    place="Rosengarten",
    organisation="https://care.example",
    lines=tuple(
        RecordLine(
            pack="care",
            module=each.module,
            title=each.title,
            asked_day=each.given_day,
            standing=each.standing,
            how="session" if each.standing.met_day else "",
            by="Sue Baker" if each.standing.met_day else "",
        )
        for each in MINE
    ),
    made_ms=TODAY * 86_400_000,
    today=TODAY,
)


class Calls:
    """Remembers each call."""

    def __init__(self):
        self.calls = []
        self.error = None

    def _called(self, *call):
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error


class FakeDuties(Calls):
    """Two duties; each portion of `left` people is one call."""

    def __init__(self):
        super().__init__()
        self.cards = CARDS
        self.left = 0
        self.may = True

    def here(self):
        return self.may

    def of_site(self, by=""):
        self._called("of_site")
        return self.cards

    def one(self, duty, by=""):
        self._called("one", duty)
        return msgspec.structs.replace(VIEW, card=next(card for card in (*CARDS, LEFT_OVER) if card.duty == duty))

    def history(self, duty, by=""):
        self._called("history", duty)
        return ACTS

    def choices(self, pack="", by=""):
        self._called("choices", pack)
        return CHOICES

    def put(self, order, *, by="", duty=""):
        self._called("put", order, duty)
        return msgspec.structs.replace(HANDS, order=order)

    def end(self, duty, by=""):
        self._called("end", duty)

    def spread(self, duty, by="", most=10):
        self._called("spread", duty)
        self.left = max(0, self.left - most)
        return self.left

    def excuse(self, duty, learner, reason, by=""):
        self._called("excuse", duty, learner, reason)

    def ask_again(self, duty, learner, by=""):
        self._called("ask_again", duty, learner)

    def remind(self, duty, statuses, by="", most=10):
        self._called("remind", duty, frozenset(statuses))
        return 0


class FakeMyDuties(Calls):
    """Nothing is asked until `on` is called."""

    def __init__(self):
        super().__init__()
        self.duties = ()

    def on(self):
        self.duties = MINE

    def first(self, learner):
        return next((each for each in self.duties if each.speak), None)

    def mine(self, learner):
        self._called("mine", learner)
        return Mine(duties=self.duties, today=TODAY, jobs=CHOICES.jobs[:1] if self.duties else ())

    def one(self, learner, duty):
        self._called("one", learner, duty)
        return next(each for each in MINE if each.duty == duty)


class FakeTraining(Calls):
    """One record."""

    def of_person(self, learner):
        self._called("of_person", learner)
        return msgspec.structs.replace(RECORD, learner=learner)

    def people(self, by=""):
        self._called("people")
        return ("p1", "p2")
