# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of checklists and learning cycles, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

import msgspec

from app.cycling.views import CycleCard, CyclePlace, CycleTask, CycleView
from app.observing.facts import Mark
from app.observing.views import ChecklistCard, ChecklistView, ObservedView, PhotosStand, PointSeen, Ticks
from app.people.team import Deed, PersonHere
from app.rights import Role
from app.signin import SecretKind
from app.views import LearnerCard
from content_packs.model import ActivityKind
from tests.practice_samples import make_checklist, make_cycle
from ui.window import places
from ui.window.cycle_places import AtCycle
from ui.window.evidence_tour import drawn
from ui.window.observing_places import AddPhoto, AtChecklist, SeenAtWork, SignSeen

LONG = "Somebody waits in the corridor, and the bell rings for the third time in a quarter of an hour."
LIST, ROUND = make_checklist("clean-hands", "hands-when"), make_cycle("clean-hands", "hands-when")
ANA = LearnerCard(id="ana", name="Ana María Fernández de la Cruz", role="learner", language="en", colour=0, pack="p")
CARD = ChecklistCard(
    id=LIST.id,
    title=LIST.title,
    module_title="Clean hands",
    minutes=5,
    points=3,
    stage="not_yet",
    at_ms=1_790_000_000_000,
)
VIEW = ChecklistView(
    card=CARD,
    task=LONG,
    points=LIST.points,
    ticks=Ticks(marks={"before": Mark.DONE}, note=LONG, next_step=LONG),
    sources=("A book",),
)
SEEN = ObservedView(
    card=CARD,
    observation="o1",
    observer="Lena Braun",
    points=tuple(PointSeen(text=p.text, critical=p.critical, mark=m) for p, m in zip(LIST.points, Mark, strict=True)),
    note=LONG,
    next_step=LONG,
    signed_ms=0,
    signs_with=SecretKind.PIN,
)
STEP = CycleView(
    card=CycleCard(
        id=ROUND.id,
        title=ROUND.title,
        module="m",
        module_title="Clean hands",
        minutes=20,
        stage="under_way",
        done=1,
        steps=4,
    ),
    place=CyclePlace.ACTIVITY,
    why=LONG,
    can=LONG,
    prompt=LONG,
    task=CycleTask(kind=ActivityKind.LESSON, id="l", title="When to clean your hands", done=True),
    before=LONG,
    after=LONG,
    notes=("n1", "n2"),
    may_write=True,
)


def lists(window, program):
    """The checklists of one person."""
    cards = (CARD, msgspec.structs.replace(CARD, stage="new", at_ms=0), msgspec.structs.replace(CARD, begun=True))
    program.observing.answers["checklists"] = cards
    here = PersonHere(card=ANA, role=Role.LEARNER, site="", near=True, own=False)
    window.navigator.to(places.Team())
    window.navigator.to(places.ForPerson(Deed.OBSERVE, here))


def checklist(window, program):
    """One checklist, begun."""
    program.observing.answers["open"] = VIEW
    window.navigator.to(AtChecklist(ANA, LIST.id))


def go(window, _program, place):
    """A place that needs nothing more."""
    window.navigator.to(place)


def progress(window, program):
    """My progress, with what was seen at work."""
    program.observing.answers["mine"] = (SEEN, msgspec.structs.replace(SEEN, signed_ms=1))
    window.navigator.to(places.Progress())


def photos(window, program):
    """What was seen, with as many photos as there can be."""
    program.photos.stand, program.photos.data = PhotosStand.FULL, dict.fromkeys(("f1", "f2", "f3"), b"")
    window.navigator.to(SeenAtWork(ANA.name, "ana", SEEN))


def photo(window, _program):
    """A photo that is asked about."""
    window.navigator.to(AddPhoto(ANA.name, "ana", SEEN))
    window.navigator.page.ask_about(drawn())


def cycle(place, **fields):
    return partial(go, place=AtCycle(msgspec.structs.replace(STEP, place=place, **fields)))


SIGNED = msgspec.structs.replace(SEEN, signed_ms=1, card=msgspec.structs.replace(CARD, stage="signed_off"))
AT_WORK_PAGES = {
    "checklists": lists,
    "checklist": checklist,
    "seen at work": partial(go, place=SeenAtWork(ANA.name, "ana", SEEN)),
    "seen at work signed": partial(go, place=SeenAtWork(ANA.name, "ana", SIGNED, own=True)),
    "seen at work photos": photos,
    "photo add": partial(go, place=AddPhoto(ANA.name, "ana", SEEN, camera=True)),
    "photo look": photo,
    "sign seen": partial(go, place=SignSeen(ANA.name, "ana", SEEN)),
    "progress seen": progress,
    **{f"cycle {place.value}": cycle(place) for place in CyclePlace},
    "cycle no pin": cycle(CyclePlace.BEFORE, may_write=False),
}
