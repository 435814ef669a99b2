# SPDX-License-Identifier: Apache-2.0
"""Who stands where without a record: as much of everything as there can be. Set `error` to make the next call fail."""

from __future__ import annotations

from app.duties.status import Standing, Status
from app.leading.facts import FollowUpSort, FollowUpStage, SessionKind
from app.overview.gaps import gap_map
from app.overview.views import (
    Age,
    Cell,
    CertificateHere,
    FollowUpHere,
    GoalHere,
    HowFar,
    Knows,
    Line,
    Matrix,
    Needs,
    PackChoice,
    SeenHere,
    SessionHere,
    TopicHead,
    TopicHere,
)
from app.rights import Role
from app.text import search_text
from app.views import LearnerCard, Level

NOW = 1_795_438_800_000
AGE = Age(at_ms=NOW, elsewhere_ms=NOW - 20 * 3_600_000, asks=True)
TITLES = (
    "Clean hands, gloves and aprons",
    "Moving people safely",
    "Fire and other emergencies",
    "Talking with somebody who forgets",
    "Food",
)
NAMES = ("Ana", "Maximiliana von Hohenzollern-Sigmaringen", "Ben", "Zeynep", "Ólafur Ragnar", "Dan", "Éva")
CELLS, LEVELS = tuple(Cell), tuple(Level)


def _line(number: int, name: str) -> Line:
    return Line(
        learner=f"p{number}",
        name=name,
        search=search_text(name),
        role=Role.SUPERVISOR if number == 2 else Role.LEARNER,
        own=True,
        cells=tuple(CELLS[(number + topic) % len(CELLS)] for topic in range(len(TITLES))),
        levels=tuple(LEVELS[(number + topic) % len(LEVELS)] for topic in range(len(TITLES))),
        asked=(0,),
        jobs=frozenset({"carer"}) if number == 2 else frozenset(),
    )


def matrix_of(names=NAMES, **more) -> Matrix:
    return Matrix(
        site="north",
        pack="care",
        title="Care essentials",
        topics=tuple(
            TopicHead(module=f"m{place}", title=title, importance=1 + place % 3) for place, title in enumerate(TITLES)
        ),
        lines=tuple(_line(number, name) for number, name in enumerate(names)),
        age=AGE,
        packs=(
            PackChoice(pack="care", title="Care essentials", people=7),
            PackChoice(pack="shop", title="Shop floor", people=3),
        ),
        roles=(Needs(role="carer", title="Care assistant", modules={"m0": 3, "m1": 2}),),
        **more,
    )


def _topic(number: int, title: str) -> TopicHere:
    return TopicHere(
        topic=TopicHead(module=f"m{number}", title=title),
        cell=Cell.OVERDUE if number == 0 else CELLS[number % len(CELLS)],
        knows=tuple(
            Knows(
                competency=f"c{number}-{place}",
                title=f"When hands have to be washed, and how that is done at work, part {place}",
                level=level,
                p=0.2 + 0.2 * place,
                low=0.1 * place,
                high=min(1.0, 0.4 + 0.25 * place),
                asked=3 * place,
                fading=place == 1,
                important=place == 0,
            )
            for place, level in enumerate(LEVELS)
        ),
        duty=Standing(status=Status.OVERDUE, met_day=20_400, due_day=20_765) if number == 0 else None,
    )


def how_far_of(name="Ana") -> HowFar:
    return HowFar(
        card=LearnerCard(id="p1", name=name, role="learner", language="en", colour=1, pack="care"),
        pack="Care essentials",
        topics=tuple(_topic(number, title) for number, title in enumerate(TITLES[:2])),
        goals=(
            GoalHere(title=TITLES[1], cell=Cell.NOT_YET),
            GoalHere(title=TITLES[2], cell=Cell.CURRENT, rests=True),
        ),
        follow_ups=tuple(
            FollowUpHere(title=TITLES[0], sort=sort, by="Sue" if number else "", until_day=20_790, stage=stage)
            for number, (sort, stage) in enumerate(zip(FollowUpSort, FollowUpStage, strict=True))
        ),
        seen=(
            SeenHere(title="Washing hands", by="Sue", signed_off=True, at_ms=NOW),
            SeenHere(title="Lifting somebody from a chair", by="", signed_off=False, at_ms=NOW),
        ),
        sessions=(
            SessionHere(titles=TITLES[:2], kind=SessionKind.HUDDLE, by="Sue", minutes=15, at_ms=NOW),
            SessionHere(titles=(), kind=SessionKind.SESSION, by="", minutes=60, at_ms=NOW),
        ),
        certificates=(CertificateHere(title=TITLES[0], at_ms=NOW),),
        age=AGE,
        jobs=("Care worker", "Senior"),
    )


class FakeOverview:
    """A site of seven people."""

    def __init__(self):
        self.found = matrix_of()
        self.person = how_far_of()
        self.calls = []
        self.error = None

    def _called(self, *call):
        self.calls.append(call)
        error, self.error = self.error, None
        if error is not None:
            raise error

    def matrix(self, pack=""):
        self._called("matrix", pack)
        return self.found

    def gaps(self, pack="", role=""):
        self._called("gaps", pack, role)
        return gap_map(self.found, role)

    def how_far(self, learner):
        self._called("how_far", learner)
        return self.person
