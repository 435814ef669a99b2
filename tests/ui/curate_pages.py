# SPDX-License-Identifier: Apache-2.0
"""Takes the window to the pages of a curator, with as much on them as there can be."""

from __future__ import annotations

from functools import partial

from app.curating.missed import Missed
from app.curating.sheet import Choice, Decision
from app.curating.views import Look
from tests.ui.conftest import deliver
from tests.ui.fake_curating import ASKED, FILE, HANDS, WHY
from ui.window.care_places import CareFor, CarePart
from ui.window.curate_intents import CurationFiled, CurationPublished, CurationSigned
from ui.window.curate_places import (
    BringRules,
    CurateDraft,
    CurateOwn,
    CurateSeen,
    CurateSign,
    CurateThing,
    NotFound,
    ToCurate,
)

MISSED = (Missed("wound vac dressing change", 7, 20_770), Missed("gluten", 3, 20_760))


def go(window, _program, *, place):
    window.navigator.to(place)


def found(window, program):
    go(window, program, place=CurateDraft("d1"))
    window.page.line.setText("hand")
    deliver()


def instead(window, program):
    program.curating.choices[HANDS] = Choice(thing=HANDS, decision=Decision.INSTEAD, because=WHY, instead="hands-again")
    go(window, program, place=CurateThing("d1", HANDS))


def seen(window, program, *, look=None, intent=None):
    if look is not None:
        program.curated.looks(look)
    go(window, program, place=CurateSeen("d1"))
    deliver()
    if intent is not None:
        window.page.intent.emit(intent)


def to_sign(window, program, *, said=None, copied=True):
    """The page; with `said` after a try that was refused with this code ("": that went well)."""
    program.signed.on, program.signed.copied = True, copied
    go(window, program, place=CurateSign("d1"))
    deliver()
    if said is not None:
        program.signed.said = said
        window.page.intent.emit(CurationSigned("four words and more"))
        deliver()


def brought(window, program):
    go(window, program, place=BringRules())
    window.page.show_brought(program.curated.look_at(b""))


def taken(window, program):
    brought(window, program)
    window.page.show_taken(FILE.rules)


def missed(window, program, *, found=MISSED, on=True):
    program.missed.found, program.missed.on = found, on
    go(window, program, place=NotFound())


CURATE_PAGES = {
    "curate": partial(go, place=ToCurate()),
    "curate draft": found,
    "curate question": partial(go, place=CurateThing("d1", ASKED)),
    "curate instead": instead,
    "curate seen": seen,
    "curate twice": partial(seen, look=Look.TWICE),
    "curate in force": partial(seen, intent=CurationPublished()),
    "curate filed": partial(seen, intent=CurationFiled()),
    "curate sign": to_sign,
    "curate sign refused": partial(to_sign, said="wrong_passphrase"),
    "curate signed": partial(to_sign, said=""),
    "curate signed not copied": partial(to_sign, said="", copied=False),
    "curate own": partial(go, place=CurateOwn("d1", "h1")),
    "bring rules": partial(go, place=BringRules()),
    "bring rules brought": brought,
    "bring rules taken": taken,
    "care counted": partial(go, place=CareFor(CarePart.COUNTED)),
    "not found": missed,
    "not found nothing": partial(missed, found=()),
    "not found off": partial(missed, found=(), on=False),
}
