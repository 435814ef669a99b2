# SPDX-License-Identifier: Apache-2.0
"""What curators do, without a record. What was asked stands in `calls`."""

from __future__ import annotations

from msgspec.structs import replace

from app.curating.sheet import Choice, Decision, Thing, offered
from app.curating.signed import Signed, ToSign
from app.curating.views import (
    Brought,
    Card,
    Change,
    Draft,
    Hit,
    Look,
    Own,
    Results,
    RulesFile,
    Seen,
    Titled,
    Topic,
)
from app.engine.item_quality import ItemRemark
from app.errors import Refusal
from app.organisation import Doubt, Kind
from app.reporting.answers import AnswersSay, Far
from app.repository.errors import RepositoryFailed

HANDS = Thing("care", Kind.LESSON, "hands")
OTHER = Thing("care", Kind.LESSON, "hands-again")
ASKED = Thing("care", Kind.ITEM, "hands-1")
MODULE = Thing("care", Kind.MODULE, "hands")
WHY = "Our sinks have no taps, so nobody here can do what the film shows."
TOPIC = "Clean hands, and when to clean them"


def titled(thing, title, *, choice=None, now=Decision.COLLECTED, critical=False, instead=""):
    return Titled(
        thing=thing, title=title, topic=TOPIC, competency="hands", critical=critical, now=now, choice=choice,
        instead=instead,
    )  # fmt: skip


TITLES = {
    HANDS: "Washing your hands, step by step",
    OTHER: "Washing your hands where there is no tap",
    ASKED: "You come from the garden with a resident. What do you do first, before you help her with her tea?",
    MODULE: "Clean hands, gloves and aprons",
}
FILE = RulesFile(text="", digest="a1b2 c3d4 e5f6 0718 293a 4b5c", rules=2)
SEEN = Seen(
    changes=(
        Change(
            pack="care", competency="hands", title=TOPIC, before=(TITLES[HANDS], TITLES[OTHER]),
            after=(TITLES[OTHER],), asked_before=7, asked_after=6,
        ),
    ),
    first=(TITLES[MODULE],),
    never=(),
    doubts=((Doubt("no_lesson_left", "care", "gloves"), "Gloves, and when not"),),
    looks=(),
    rules=2,
    sets=True,
)  # fmt: skip


class FakeCurating:
    """One draft with two things in it."""

    def __init__(self):
        self.calls = []
        self.choices = {HANDS: Choice(thing=HANDS), ASKED: Choice(thing=ASKED, decision=Decision.NEVER, because=WHY)}
        self.in_force = ((titled(OTHER, TITLES[OTHER], now=Decision.FIRST), WHY),)
        self.hits = (
            Hit(title=TITLES[OTHER], about="Clean hands, gloves and aprons", thing=OTHER),
            Hit(title=TITLES[HANDS], about="", thing=HANDS, collected=True),
            Hit(title="How we wash hands at the harbour", about="", house="h1"),
        )
        self.modules = {"hands": True, "lift": False}

    def _titled(self, thing):
        choice = self.choices.get(thing)
        other = TITLES.get(Thing("care", Kind.LESSON, choice.instead), "") if choice is not None else ""
        return titled(thing, TITLES[thing], choice=choice, critical=thing == ASKED, instead=other)

    def drafts(self, language=""):
        titles = tuple(TITLES[each] for each in self.choices)
        card = Card(id="d1", titles=titles[:3], things=len(titles) + 2, open=1, changed_ms=1, published_ms=0)
        return (card, replace(card, id="d2", things=len(titles), open=0, published_ms=2))

    def rules(self, language=""):
        return self.in_force

    def begin(self):
        self.calls.append(("begin",))
        return "d1"

    def open(self, id, language=""):
        return Draft(id=id, things=tuple(self._titled(each) for each in self.choices))

    def drop(self, id):
        self.calls.append(("drop", id))

    def find(self, id, text, language):
        self.calls.append(("find", text))
        return Results(self.hits if "hand" in text else ())

    def collect(self, id, thing):
        self.choices.setdefault(thing, Choice(thing=thing))

    def put_back(self, id, thing):
        self.choices.pop(thing, None)

    def never_ask(self, pack, item):
        self.calls.append(("never", pack, item))
        return "d1"

    def topic(self, id, thing, language=""):
        lesson = thing.kind is Kind.LESSON
        return Topic(
            here=self._titled(thing),
            lessons=tuple(self._titled(each) for each in (HANDS, OTHER)),
            questions=(self._titled(ASKED),),
            module=self._titled(MODULE) if thing.kind is not Kind.MODULE else None,
            offered=offered(thing.kind, ruled=lesson),
        )

    def choose(self, id, thing, decision, because="", instead=""):
        self.calls.append(("choose", thing, decision, because, instead))
        self.choices[thing] = Choice(thing=thing, decision=decision, because=because, instead=instead)

    def look_twice(self, id, thing):
        self.calls.append(("twice", thing))

    def own(self, house, language=""):
        modules = tuple((each, TITLES[MODULE] if each == "hands" else each, on) for each, on in self.modules.items())
        return Own(id=house, title="How we wash hands at the harbour", modules=modules)

    def attach(self, house, module, *, on):
        self.calls.append(("attach", house, module, on))


class FakeCurated:
    """What the draft would do, and a file."""

    def __init__(self, learning):
        self.learning = learning
        self.found = SEEN
        self.calls = []

    def looks(self, look=Look.TWICE):
        """Have something to see to."""
        choice = Choice(thing=ASKED, decision=Decision.NEVER, because=WHY)
        self.found = replace(SEEN, looks=((look, (titled(ASKED, TITLES[ASKED], choice=choice, critical=True),)),))

    def seen(self, id, language=""):
        return self.found

    def as_learner(self, id, pack, competency, language=""):
        self.calls.append(("as learner", competency))
        return (self.learning.lesson("p0", "any"),)

    def file(self, id):
        if self.found.looks:
            raise Refusal("curation_not_ready")
        return FILE

    def publish(self, id):
        self.calls.append(("publish", id))
        return FILE

    def look_at(self, content, language=""):
        if content == b"nothing":
            raise Refusal("curation_file", line=1)
        instead = Choice(thing=HANDS, decision=Decision.INSTEAD, because=WHY, instead="hands-again")
        return Brought(
            file=FILE,
            things=((titled(HANDS, TITLES[HANDS], choice=instead, instead=TITLES[OTHER]), WHY),),
            gone=(titled(MODULE, TITLES[MODULE]),),
            doubts=SEEN.doubts,
            new=True,
        )

    def take_in(self, content, digest):
        self.calls.append(("take", digest))
        return 2


class FakeSigned:
    """A repository that is not here until a test says so; `said` is what is refused."""

    def __init__(self, curated):
        self.curated, self.on, self.said, self.copied = curated, False, "", True
        self.calls = []

    def here(self):
        return self.on

    def before(self, id, language=""):
        return ToSign(
            name="Six Homes by the Harbour", to="/media/stick", seen=self.curated.found, people=14,
            gone=(TITLES[HANDS],),
        )  # fmt: skip

    def publish(self, id, passphrase, tell=None):
        self.calls.append(passphrase)
        if self.said:
            raise RepositoryFailed(self.said)
        return Signed(file=FILE, until_ms=1_800_000_000_000, to="/media/stick", copied=self.copied)


class FakeMissed:
    """What a test puts there."""

    def __init__(self):
        self.on = True
        self.found = ()
        self.noted = []

    def counted(self):
        return self.on

    def note(self, learner, text):
        self.noted.append(text)
        return True

    def listed(self):
        return self.found

    def count(self, *, on):
        self.on = on

    def done(self, words):
        self.found = tuple(each for each in self.found if each.words != words)


class FakeAnswers:
    """What is said of a question after two pieces."""

    def __init__(self):
        self.said = (
            AnswersSay(
                pack="care", item="hands-1", answers=40, right=0.35, expected=0.72,
                remarks=(ItemRemark.MIS_KEYED, ItemRemark.DRIFT_HARDER),
            ),
        )  # fmt: skip

    def steps(self, packs):
        yield Far(0, 2)
        yield Far(2, 2)
        yield self.said

    def file(self, pack):
        return b"{}\n"
