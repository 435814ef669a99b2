# SPDX-License-Identifier: Apache-2.0
"""Evidence and shared texts in memory: what is asked is written down, and answered with what a test has put there."""

from __future__ import annotations

import msgspec

from app.errors import Refusal
from app.portfolio.checks import PieceSort
from app.portfolio.pieces import Content
from app.portfolio.views import AssessView, EvidenceCard, EvidenceView, Finding, PieceCard, Stage
from app.private.near import Nearby
from app.rights import Role
from content_packs.model import Criterion

SUE = Nearby(id="sue", name="Sue Okafor", role=Role.SUPERVISOR, public="k")
NIA = Nearby(id="nia", name="Nia", role=Role.SUPERVISOR)
BO = Nearby(id="bo", name="Bo Nowak", role=Role.LEARNER, public="k")
CRITERIA = (
    Criterion(text="The time it takes", says=("Too short", "Long enough", "Always long enough, and others see it")),
    Criterion(text="The whole hand", says=("Parts are left out", "All of it", "All of it, each time")),
)
VIEW = EvidenceView(
    card=EvidenceCard(id="hands", title="Clean hands", summary="You clean your hands.", stage=Stage.NEW),
    shows=("One round in your words.", "A picture of the place where you clean your hands."),
    scale=("Not yet", "Every time", "Shows others"),
    passing=2,
    criteria=CRITERIA,
    people=(NIA, SUE),
    may_write=True,
)
PIECES = (
    PieceCard(id="p1", sort=PieceSort.TEXT, name="I put the bottle where I see it …", approved=False, size=100),
    PieceCard(id="p2", sort=PieceSort.PICTURE, name="", approved=False, size=100),
    PieceCard(id="p3", sort=PieceSort.DOCUMENT, name="plan.pdf", approved=False, size=100, opens=False),
    PieceCard(id="p4", sort=PieceSort.REFUSED, name="", approved=False, size=0, opens=False),
)
ASSESSED = AssessView(
    submission="s1",
    learner="ana",
    name="Ana María Fernández de la Cruz",
    title="Clean hands",
    shows=VIEW.shows,
    scale=VIEW.scale,
    passing=2,
    criteria=CRITERIA,
    pieces=PIECES,
    texts={"p1": "I put the bottle where I see it when I come in."},
    finding=Finding(levels=(0, 0)),
    tries=0,
    here=True,
)


class FakePortfolio:
    def __init__(self) -> None:
        self.view = VIEW
        self.asked: list[tuple[object, ...]] = []
        self.content = Content(sort=PieceSort.TEXT, name="", data=b"What I did, in full.")
        self.refusal: Refusal | None = None

    def _done(self, *asked: object) -> EvidenceView:
        self.asked.append(asked)
        if self.refusal is not None:
            raise self.refusal
        return self.view

    def offered(self, _learner):
        return tuple(
            msgspec.structs.replace(self.view.card, id=stage.value, stage=stage, who="Sue Okafor") for stage in Stage
        )

    def open(self, _learner, _credential):
        return self.view

    def piece(self, _learner, piece):
        self._done("piece", piece)
        return self.content

    def keep_text(self, _learner, _credential, text):
        self.asked.append(("keep", text))

    def add(self, _learner, _credential, content, *, nobody_in_it=False):
        return self._done("add", content, nobody_in_it)

    def drop(self, _learner, _credential, piece):
        return self._done("drop", piece)

    def hand_in(self, _learner, _credential, assessor):
        return self._done("hand in", assessor)

    def take_back(self, _learner, _credential):
        return self._done("take back")

    def again(self, _learner, _credential):
        return self._done("again")


class FakeAssessing:
    def __init__(self) -> None:
        self.waits = ()
        self.view = ASSESSED
        self.asked: list[tuple[object, ...]] = []
        self.content = Content(sort=PieceSort.TEXT, name="", data=b"What I did, in full.")

    def waiting(self):
        return self.waits

    def look(self, _submission):
        return self.view

    def piece(self, piece):
        self.asked.append(("piece", piece))
        return self.content

    def decide(self, piece, *, keep):
        self.asked.append(("decide", piece, keep))
        return self.view

    def keep(self, _submission, finding):
        self.asked.append(("keep", finding))

    def judge(self, _submission, finding):
        self.asked.append(("judge", finding))
        return True


class FakeSharing:
    def __init__(self) -> None:
        self.read: tuple = ()
        self.own: tuple = ()
        self.no_key = False
        self.asked: list[tuple[object, ...]] = []

    def people(self, _learner):
        return BO, NIA, SUE

    def share(self, _learner, note, reader):
        self.asked.append(("share", note, reader))
        return "share"

    def mine(self, _learner):
        return self.own

    def end(self, _learner, share):
        self.asked.append(("end", share))
        self.own = ()

    def with_me(self, _reader):
        if self.no_key:
            raise Refusal("no_private_key")
        return self.read

    def waiting(self, _reader):
        return len(self.read)


class FakeCamera:
    def __init__(self) -> None:
        self.is_on = False

    def on(self):
        return self.is_on

    def put(self, *, on):
        self.is_on = on
