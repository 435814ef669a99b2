# SPDX-License-Identifier: Apache-2.0
"""Sessions and huddles without a record: as much of everything as there can be. `calls` says what was asked."""

from __future__ import annotations

from msgspec.structs import replace

from app.aids.views import CoachView, HuddleView
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import Presence, SessionKind
from app.people.team import Found, PersonRow
from app.reasons import Reason, ReasonCode
from app.rights import Role
from app.sessions.views import (
    Begun,
    Group,
    GroupsView,
    HuddleStep,
    Led,
    Member,
    PackChoice,
    Scanned,
    SessionsView,
    Sheet,
    There,
    TopicChoice,
    Tried,
    WasAt,
)
from app.signin import SecretKind, SignIn
from app.views import Feedback, LearnerCard, QuestionView
from content_packs.grading import grade
from content_packs.model import CoachCard, Huddle, HuddleQuestion

TOPICS = ("Clean hands, gloves and aprons", "Lifting and moving people safely")
NAMES = ("Amina Yusuf", "Bea Ortiz de Zárate", "Cem", "Dorota Wiśniewska", "Emre", "Fatou Diallo")
SHEET = Sheet(
    session="s1",
    kind=SessionKind.SESSION,
    pack="care",
    titles=TOPICS,
    minutes=30,
    there=tuple(
        There(learner=f"p{number}", name=name, way=way)
        for number, (name, way) in enumerate(zip(NAMES, [*Presence, *Presence], strict=True), start=1)
    ),
)
LED = tuple(
    Led(
        session=f"l{number}",
        kind=SessionKind.HUDDLE if number % 2 else SessionKind.SESSION,
        titles=TOPICS[: 1 + number % 2],
        minutes=15 * number,
        people=4 + number,
        at_ms=1_790_000_000_000 - number * 86_400_000,
    )
    for number in range(1, 25)
)
PACKS = (
    PackChoice(
        pack="care",
        title="Care essentials",
        topics=tuple(
            TopicChoice(module=f"m{number}", title=title, week=number == 1) for number, title in enumerate(TOPICS)
        ),
    ),
    PackChoice(pack="shop", title="Shop floor", topics=(TopicChoice(module="s", title="A friendly first word"),)),
)
GROUPS = GroupsView(
    titles=TOPICS,
    groups=(
        Group(members=tuple(Member(learner=f"p{n}", name=NAMES[n - 1], secure=TOPICS[: n - 1]) for n in (1, 2, 3))),
        Group(members=tuple(Member(learner=f"p{n}", name=NAMES[n - 1]) for n in (4, 5, 6)), lacks=TOPICS),
    ),
)
COACH = CoachCard(
    id="c",
    title="Hands",
    competencies=("hands-when",),
    watch=("Who cleans their hands between two people, and who only before a meal?",),
    ask=("When is it hardest for you to clean your hands?",),
    say=("Dry hands are part of clean hands.",),
)
TALK = Huddle(
    id="h",
    title="Hands in five minutes",
    competencies=("hands-when",),
    minutes=5,
    talk="Say this.",
    questions=(HuddleQuestion(text="What gets in the way on a busy morning?", listen_for="Time, and empty bottles."),),
)
BEHIND = HuddleStep(
    pack="care",
    version="1.0.0",
    title=TOPICS[0],
    coach=CoachView(pack="care", coach=COACH, topics=()),
    sheet=HuddleView(pack="care", huddle=TALK, topics=(), language="en"),
)
WAS_AT = tuple(
    WasAt(
        session=led.session,
        learner="p0",
        name="Ana",
        kind=led.kind,
        pack="care",
        titles=led.titles,
        minutes=led.minutes,
        led_by="Sue" if number % 2 else "",
        way=tuple(Presence)[number % 3],
        at_ms=led.at_ms,
    )
    for number, led in enumerate(LED[:6])
)


def huddle_step(item, number: int = 1) -> HuddleStep:
    """A question of a huddle, on the screen in the order of the pack."""
    places = getattr(item, "options", getattr(item, "steps", getattr(item, "pairs", ())))
    question = QuestionView(
        attempt="s1",
        purpose=Purpose.MODULE,
        number=number,
        at_most=5,
        item=item,
        order=tuple(range(len(places))),
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title=TOPICS[0],
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language="en",
    )
    return HuddleStep(pack="care", version="1.0.0", title=TOPICS[0], question=question)


def told(step: HuddleStep, answer) -> HuddleStep:
    """The same once the group has answered."""
    question = step.question
    feedback = Feedback(
        item=question.item,
        answer=answer,
        grade=grade(question.item, answer),
        order=question.order,
        lesson="",
        purpose=question.purpose,
        can_retry=False,
        language="en",
    )
    return replace(step, feedback=feedback)


class FakeSessions:
    """A session that is under way, unless `sheet_now` is None."""

    def __init__(self):
        self.begun = None
        self.sheet_now = SHEET
        self.packs = PACKS
        self.calls = []
        self.way = SecretKind.PIN
        self.pin = "2580"
        self.badges = {}
        self.error = None
        self.left = ()
        """For how many people closing is still to be done after each of the next calls of `close`."""
        self.closing = None

    def _called(self, *call):
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def page(self):
        self._called("page")
        return SessionsView(begun=self.begun, led=LED, closing=self.closing)

    def some_open(self, kind=SessionKind.SESSION):
        self.begun = Begun(kind=kind, titles=TOPICS, there=3)
        self.sheet_now = replace(SHEET, kind=kind)

    def choices(self):
        return self.packs

    def begin(self, kind, pack, modules, minutes):
        self._called("begin", kind, pack, modules, minutes)
        self.sheet_now = replace(SHEET, kind=kind, there=())
        return self.sheet_now

    def sheet(self):
        self._called("sheet")
        if self.sheet_now is None:
            raise Refusal("no_session_open")
        return self.sheet_now

    def find(self, text, most):
        cards = [
            LearnerCard(id=f"n{n}", name=name, role="learner", language="en", colour=n, pack="care")
            for n, name in enumerate(("Ngozi", "Olaf", "Pilar", "Quyên", "Rosa"))
            if text.lower() in name.lower()
        ]
        rows = tuple(PersonRow(card=card, role=Role.LEARNER, site="", left=False) for card in cards[:most])
        return Found(rows=rows, total=len(cards))

    def proves_with(self, learner):
        self._called("proves_with", learner)
        return self.way

    def prove(self, learner, secret):
        self._called("prove", learner)
        ok = secret == self.pin
        return Tried(outcome=SignIn(ok=ok, wait_seconds=0 if ok else 5), sheet=self.sheet_now)

    def scan(self, codes):
        self._called("scan", codes)
        name = self.badges.get(codes[0], "")
        if name == "me":
            raise Refusal("leads_it")
        return Scanned(name=name, sheet=self.sheet_now)

    def name(self, learner):
        self._called("name", learner)
        return self.sheet_now

    def undo(self, learner):
        self._called("undo", learner)
        there = tuple(each for each in self.sheet_now.there if each.learner != learner)
        self.sheet_now = replace(self.sheet_now, there=there)
        return self.sheet_now

    def close(self):
        self._called("close")
        self.begun = None
        here, self.left = (self.left[0] if self.left else 0), self.left[1:]
        self.closing = replace(LED[0], left=here) if here else None
        return self.closing or LED[0]

    def drop(self):
        self._called("drop")
        self.begun = None


class FakeGrouping:
    """Two groups; `calls` says who was moved where."""

    def __init__(self):
        self.calls = []
        self.view = GROUPS

    def groups(self):
        self.calls.append(("groups",))
        return self.view

    def propose(self):
        self.calls.append(("propose",))
        return self.view

    def move(self, learner, group):
        self.calls.append(("move", learner, group))
        return self.view

    def shown(self):
        self.calls.append(("shown",))
        groups = (Group(members=tuple(replace(m, secure=()) for m in group.members)) for group in self.view.groups)
        return GroupsView(titles=TOPICS, groups=tuple(groups))


class FakeHuddles:
    """`step` is where the huddle is; behind each question comes what is said at its end."""

    def __init__(self):
        self.calls = []
        self.step = BEHIND

    def now(self):
        return self.step

    def answer(self, answer):
        self.calls.append(("answer", answer))
        self.step = told(self.step, answer)
        return self.step

    def next(self):
        self.calls.append(("next",))
        self.step = BEHIND
        return self.step

    def media(self, path):
        del path
        return b""


class FakeAttendance:
    """What somebody was at; nothing until `on` is called."""

    def __init__(self):
        self.was_at = ()

    def on(self):
        self.was_at = WAS_AT

    def mine(self, learner):
        del learner
        return self.was_at

    def of_site(self, since_ms=0):
        del since_ms
        return self.was_at
