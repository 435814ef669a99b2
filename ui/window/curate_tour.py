# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a curator's screens: the first module of a pack with its own lessons. Nothing is decided."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import QCoreApplication

from app.curating.effect import changes
from app.curating.missed import Missed
from app.curating.sheet import Choice, Decision, Sheet, Thing, laid_over, offered
from app.curating.signed import ToSign
from app.curating.views import Brought, Card, Draft, Hit, Look, Results, RulesFile, Seen, Titled, Topic
from app.organisation import NO_RULES, Kind
from content_packs.model import Pack
from ui.window.curate_places import CurateThing
from ui.window.pages.curate import CuratePage, NotFoundPage
from ui.window.pages.curate_draft import CurateDraftPage
from ui.window.pages.curate_seen import BringRulesPage, CurateSeenPage
from ui.window.pages.curate_sign import CurateSignPage
from ui.window.pages.curate_thing import CurateThingPage
from ui.window.pages.page import Page

_FILE = RulesFile(text="", digest="a1b2 c3d4 e5f6 0718 293a 4b5c", rules=2)


def pages(pack: Pack, _language: str) -> Iterator[tuple[str, Page]]:
    """Yield each page with the name of its picture."""
    lesson, other, item = _things(pack)
    why = QCoreApplication.translate("CurateTour", "Our sinks have no taps.")
    instead = Choice(thing=lesson, decision=Decision.INSTEAD, because=why, instead=other.id)
    never = Choice(thing=item, decision=Decision.NEVER, because=why)
    sheet = Sheet().put(instead).put(never)
    things = tuple(_titled(pack, each, sheet) for each in (lesson, item))
    home = CuratePage()
    card = Card(id="1", titles=tuple(each.title for each in things), things=2, open=0, changed_ms=1, published_ms=0)
    home.show_drafts((card,), ((_titled(pack, other, Sheet(), now=Decision.FIRST), why),), sets=True)
    yield "curate", home
    draft = CurateDraftPage("1")
    draft.show_draft(Draft(id="1", things=things))
    about = pack.modules[0].title
    found = (Hit(title=each.title, about=about, thing=_of(pack, each.id)) for each in pack.lessons[:3])
    draft.show_found("", Results(tuple(found)))
    yield "curate-draft", draft
    one = CurateThingPage(CurateThing("1", lesson))
    beside = tuple(_titled(pack, each, sheet) for each in (lesson, other))
    one.show_topic(Topic(here=things[0], lessons=beside, offered=offered(Kind.LESSON, ruled=False)))
    yield "curate-thing", one
    seen = Seen(
        changes=tuple(changes(pack, NO_RULES, laid_over(NO_RULES, sheet))),
        first=(),
        never=(),
        doubts=(),
        looks=(),
        rules=2,
        sets=False,
    )
    effect = CurateSeenPage("1")
    effect.show_seen(seen)
    yield "curate-seen", effect
    twice = CurateSeenPage("1")
    twice.show_seen(msgspec.structs.replace(seen, looks=((Look.TWICE, (things[1],)),)))
    yield "curate-twice", twice
    sign = CurateSignPage("1")
    gone = (_titled(pack, other, Sheet()).title,)
    sign.show_before(ToSign(name="Harbour Care", to="", seen=seen, people=14, gone=gone))
    yield "curate-sign", sign
    file = BringRulesPage()
    file.show_brought(Brought(file=_FILE, things=((things[0], why),), gone=(), doubts=(), new=True))
    yield "bring-rules", file
    missed = NotFoundPage()
    words = QCoreApplication.translate("CurateTour", "bladder scanner")
    missed.show_missed((Missed(words, 4, 20_770),), counted=True)
    yield "not-found", missed


def _things(pack: Pack) -> tuple[Thing, Thing, Thing]:
    """Two lessons about one thing, and a question about it."""
    first = next(each for each in pack.lessons if any(_beside(each.id, each.competency, pack)))
    other = next(_beside(first.id, first.competency, pack))
    item = next(each.id for each in pack.items if each.competency == first.competency)
    own = pack.manifest.id
    return _of(pack, first.id), _of(pack, other), Thing(own, Kind.ITEM, item)


def _beside(id: str, competency: str, pack: Pack) -> Iterator[str]:
    return (each.id for each in pack.lessons if each.competency == competency and each.id != id)


def _of(pack: Pack, lesson: str) -> Thing:
    return Thing(pack.manifest.id, Kind.LESSON, lesson)


def _titled(pack: Pack, thing: Thing, sheet: Sheet, now: Decision = Decision.COLLECTED) -> Titled:
    titles = {each.id: (each.title, each.competency) for each in pack.lessons}
    titles |= {each.id: (each.stem, each.competency) for each in pack.items if thing.kind is Kind.ITEM}
    title, competency = titles[thing.id]
    about = next(each for each in pack.competencies if each.id == competency)
    choice = sheet.about(thing)
    return Titled(
        thing=thing,
        title=title,
        topic=about.title,
        competency=competency,
        critical=about.safety_critical,
        now=now,
        choice=choice,
        instead=titles[choice.instead][0] if choice is not None and choice.instead else "",
    )
