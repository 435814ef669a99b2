# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of evidence and of shared texts, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

import msgspec

from app.portfolio.views import Stage, WaitingEvidence
from app.private.shared import SharedNote
from tests.ui.fake_evidence import ASSESSED, PIECES, VIEW
from ui.window.care_places import CareFor, CarePart
from ui.window.evidence_places import (
    EvidenceAt,
    EvidenceList,
    EvidenceLook,
    EvidenceStep,
    EvidenceWaits,
    LookStep,
    SharedTexts,
    ShareOne,
)
from ui.window.evidence_tour import drawn

LONG = "Somebody waits in the corridor, and the bell rings for the third time in a quarter of an hour."
NOTE = SharedNote(
    id="s", note="n", sort="reflection", person="bo", name="Bo Nowak-Fitzgerald", at_ms=1_790_000_000_000, text=LONG
)
WAITS = WaitingEvidence(
    submission="s1", learner="a", name=ASSESSED.name, title="Clean hands", at_ms=1, parts=2, here=True
)


def at(window, program, *, stage=Stage.NEW, step=EvidenceStep.WHOLE, known=True, **more):
    """One micro-credential at a stage, one screen of it."""
    who = "Sue Okafor" if known and stage is not Stage.NEW else ""
    card = msgspec.structs.replace(VIEW.card, stage=stage, who=who, tries=3, known=known)
    program.portfolio.view = msgspec.structs.replace(VIEW, card=card, **more)
    window.navigator.to(EvidenceAt("hands", step))


def picture(window, program):
    """A picture that was chosen, and the question about it."""
    at(window, program, stage=Stage.BEGUN, step=EvidenceStep.ADD, camera=True)
    window.page.ask_about(drawn())


def looked(window, program):
    """Evidence of somebody else with everything that can be in it."""
    program.assessing.view = ASSESSED
    window.navigator.to(EvidenceLook("s1"))
    window.page.show_piece("p2", msgspec.structs.replace(program.assessing.content, data=drawn()))


def to(window, program, *, place, **parts):
    """A place, with what is there to see."""
    program.assessing.waits = parts.get("waits", ())
    program.sharing.read, program.sharing.own = parts.get("read", ()), parts.get("own", ())
    window.navigator.to(place)


def sure(window, program):
    """One person was chosen, and it is asked once more."""
    to(window, program, place=ShareOne("n", "a-round"))
    window.page.choose("sue")


NOT_YET = {"pieces": PIECES, "levels": (1, 2), "words": LONG, "coaches": ("Nia", "Bo Nowak")}
EVIDENCE_PAGES = {
    "evidence list": partial(to, place=EvidenceList()),
    "evidence new": at,
    "evidence begun": partial(at, stage=Stage.BEGUN, pieces=PIECES),
    "evidence waits": partial(at, stage=Stage.WAITING, pieces=PIECES, here=False),
    "evidence not yet": partial(at, stage=Stage.NOT_YET, **NOT_YET),
    "evidence earned": partial(at, stage=Stage.EARNED, pieces=PIECES, levels=(2, 3)),
    "evidence earned, of somebody unknown": partial(at, stage=Stage.EARNED, known=False),
    "evidence no key": partial(at, may_write=False),
    "evidence add": partial(at, step=EvidenceStep.ADD, camera=True),
    "evidence write": partial(at, step=EvidenceStep.TEXT, draft=LONG),
    "evidence speak": partial(at, step=EvidenceStep.SOUND),
    "evidence camera": partial(at, step=EvidenceStep.CAMERA, camera=True),
    "evidence picture": picture,
    "evidence hand in": partial(at, stage=Stage.BEGUN, pieces=PIECES, step=EvidenceStep.HAND),
    "evidence queue": partial(to, place=EvidenceWaits(), waits=(WAITS, msgspec.structs.replace(WAITS, here=False))),
    "evidence look": looked,
    "evidence rubric": partial(to, place=EvidenceLook("s1", LookStep.RUBRIC)),
    "evidence care camera": partial(to, place=CareFor(CarePart.CAMERA)),
    "shared": partial(to, place=SharedTexts(), read=(NOTE, msgspec.structs.replace(NOTE, text=None)), own=(NOTE,)),
    "shared none": partial(to, place=SharedTexts()),
    "share one": partial(to, place=ShareOne("n", "a-round")),
    "share sure": sure,
}
