# SPDX-License-Identifier: Apache-2.0
"""Goals without a record: as much of everything as there can be. Set `error` to make the next call fail."""

from __future__ import annotations

from app.aids.views import RoleCard
from app.goals.views import (
    Area,
    Asked,
    Because,
    CycleOffer,
    GoalCard,
    GoalStep,
    GoalsView,
    GoalView,
    Intention,
    OwnWords,
    RoleOffer,
    Stage,
    SureRow,
    SurveyView,
    Week,
    WordsView,
)

CARDS = (
    GoalCard(module="food", title="Safe food", stage=Stage.AHEAD, number=1, total=3, minutes=24, low=16, high=35),
    GoalCard(
        module="fire", title="When there is a fire", stage=Stage.RESTS, number=2, total=3, minutes=9, low=4, high=15
    ),
    GoalCard(
        module="gloves", title="Gloves and aprons", stage=Stage.REACHED, number=3, total=3, minutes=0, low=0, high=0
    ),
)
ASKED = (
    Asked(because=Because.PINNED, title="Clean hands", module="clean-hands", words="We had a bad winter.", total=4),
    Asked(because=Because.PROGRAMME, title="Your first weeks", until_day=20_790, settled=3, total=24),
    Asked(because=Because.HARM, title="Lifting people", module="lift", settled=1, total=3),
    Asked(because=Because.HARM, title="When somebody chokes", module="choke", settled=0, total=2),
)
WORDS = OwnWords(id="n1", text="Talk to Mrs Lang about her garden in her own language.", at_ms=1_760_000_000_000)
PLANS = (
    Intention(id="i1", cue="I have washed my hands", action="look at one line of the sheet", goal="food"),
    Intention(id="i2", cue="Mrs Lang is awake", action="ask her one question", goal="n1"),
)
ROWS = (
    SureRow(
        module="food", title="Safe food", said=0.85, first=1, now=2, total=5, share=0.5, first_share=0.3, goal=True,
        reached=False,
    ),
    SureRow(
        module="fire", title="When there is a fire", said=None, first=None, now=0, total=3, share=0.2, first_share=None,
        goal=False, reached=False,
    ),
    SureRow(
        module="gloves", title="Gloves and aprons", said=0.1, first=1, now=2, total=2, share=0.9, first_share=0.4,
        goal=False, reached=True,
    ),
)  # fmt: skip
STEPS = (
    GoalStep(module="clean-hands", title="Clean hands", minutes=6.0, left_out=False, may_leave=False),
    GoalStep(module="shop", title="In the cold store", minutes=4.0, left_out=False, may_leave=True),
    GoalStep(module="till", title="At the till", minutes=3.0, left_out=True, may_leave=True),
    GoalStep(module="food", title="Safe food", minutes=12.0, left_out=False, may_leave=False),
)
CARD = RoleCard(pack="care", id="lead", title="Senior carer", have=3, total=9, now=False, next=True)
ROLE = RoleOffer(card=CARD, modules=("food", "fire"))


class FakeGoals:
    """Remembers what was asked of it."""

    def __init__(self, learning, planning):
        self.learning = learning
        self.planning = planning
        self.done = []
        self.may_write = True
        self.empty = False
        self.error = None
        self.typed = {}
        self.roles = (ROLE,)

    def _do(self, *what):
        error, self.error = self.error, None
        if error:
            raise error
        self.done.append(what)

    def home(self, learner):
        error, self.error = self.error, None
        if error:
            raise error
        week = Week(shifts=2, target=0 if self.empty else 3)
        if self.empty:
            return GoalsView(
                goals=(), minutes=0, low=0, high=0, asked=(), words=(), week=week, may_write=self.may_write
            )
        return GoalsView(
            goals=CARDS, minutes=24, low=16, high=35, asked=ASKED, words=(WORDS,) if self.may_write else (), week=week,
            may_write=self.may_write,
        )  # fmt: skip

    def goal(self, learner, module):
        card = next((each for each in CARDS if each.module == module), CARDS[0])
        return GoalView(
            pack="care", card=card, objective="Keep food so that nobody gets ill.", steps=STEPS if card.high else (),
            intentions=PLANS[:1] if self.may_write else (), sure=ROWS[0], may_write=self.may_write,
        )  # fmt: skip

    def in_words(self, learner, note):
        return WordsView(pack="care", words=WORDS, intentions=PLANS[1:])

    def sure(self, learner):
        return () if self.empty else ROWS

    def choose(self, learner, modules):
        self._do("choose", modules)

    def add(self, learner, modules):
        self._do("add", modules)

    def drop(self, learner, module):
        self._do("drop", module)

    def move(self, learner, module, *, later):
        self._do("move", module, later)

    def rest(self, learner, module, *, rests):
        self._do("rest", module, rests)

    def leave_out(self, learner, module, *, out):
        self._do("leave_out", module, out)

    def weekly(self, learner, shifts):
        self._do("weekly", shifts)

    def write(self, learner, text):
        self._do("write", text)

    def intend(self, learner, goal, cue, action):
        self._do("intend", goal, cue, action)

    def take_away(self, learner, note):
        self._do("take_away", note)

    def keep(self, learner, about, texts):
        self.typed[about] = texts

    def kept(self, learner, about):
        return self.typed.get(about, ())

    def survey(self, learner):
        known = () if self.empty else self.learning.progress(learner).modules
        modules = [(each.id, each.title, each.objective) for each in known]
        areas = tuple(Area(module=m, title=t, objective=o, on=m == "food") for m, t, o in modules)
        return SurveyView(areas=areas, roles=self.roles, teaches=areas, may_write=self.may_write)

    def teach(self, learner, modules):
        self._do("teach", modules)

    def finish(self, learner, title):
        self._do("finish", title)
        return () if self.empty else (CycleOffer(cycle="speak-up", title="Speak up for somebody", minutes=20),)
