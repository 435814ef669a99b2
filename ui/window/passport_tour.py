# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of a passport: writing an entry and taking it along; and, outside of any program, one brought."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.open_badge import EarnedBadge
from app.passport.model import (
    SUFFIX,
    Answered,
    Area,
    Brought,
    Checked,
    Entry,
    EntryKind,
    Level,
    Maker,
    Mark,
    Passport,
    Vouched,
    VouchedKind,
)
from app.passport.model import MyPassport as MyPassport_
from app.preferences import Preferences
from app.signing import Standing
from app.views import LearnerCard
from content_packs.model import Pack
from ui.passport_paper import FILE
from ui.window.album import Album
from ui.window.folders import documents
from ui.window.hand import Camera, Hand
from ui.window.intents import Go
from ui.window.own_places import Mine
from ui.window.pages.badge_file import BadgeFilePage
from ui.window.pages.brought import BringPage, BroughtPage, LinePage
from ui.window.pages.page import Page
from ui.window.pages.passport import MyPassportPage, PassportLinesPage
from ui.window.pages.passport_entry import EntryPage
from ui.window.passport_places import AtBrought, AtEntry, AtLine, MyPassport
from ui.window.staged import first_pack, shoot_staged

NAME: Final = "Amina"
DAY: Final = 20_700
TALK: Final = Entry(
    id="talk",
    kind=EntryKind.TALK,
    title="A talk about dementia",
    where="Town library",
    day=DAY,
    minutes=90,
    evidence=("Certificate on paper",),
)
BOOK: Final = Entry(id="book", kind=EntryKind.BOOK, title="Still Alice", day=DAY - 40)
NOT: Final = Answered(
    entry=BOOK.id,
    accepted=False,
    topics=(),
    supervisor="Lena Braun",
    minutes=0,
    day=0,
    at_ms=DAY * 86_400_000,
    reason="A novel. Tell us about it in the next huddle.",
)


def shoot_passport(hand: Hand, camera: Camera) -> None:
    """The list, as whoever takes the walk has it: without a PIN nothing can be written."""
    hand.go(Go(MyPassport()))
    camera.shoot("passport")
    hand.go(Go(Mine()))


def shoot_brought(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """A passport being written and made, a badge, and one that somebody brings. They stand outside of any program."""
    for pack in first_pack(look.language):
        if pack.credentials:
            shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    yield from _mine(pack)
    yield from _theirs(pack)


def _mine(pack: Pack) -> Iterator[tuple[str, Page]]:
    for step, name in enumerate(("what", "called", "when", "taken")):
        entry = EntryPage(AtEntry(TALK, new=False))
        entry.ask(step)
        yield f"passport-entry-{name}", entry
    vouched = _checked(pack, Standing.OWN).passport.vouched
    shown = MyPassport_(name=NAME, may_write=True, entries=(TALK, BOOK), vouched=vouched, answered=(NOT,))
    mine = MyPassportPage()
    mine.show_passport(shown)
    yield "passport-written", mine
    for name, folder in (("lines", None), ("made", documents())):
        lines = PassportLinesPage()
        lines.show_lines(shown)
        if folder is not None:
            lines.show_made(folder / f"{FILE}{SUFFIX}", folder / f"{FILE}.pdf", can_open=True)
        yield f"passport-{name}", lines


def _theirs(pack: Pack) -> Iterator[tuple[str, Page]]:
    badge = EarnedBadge(submission="", title=pack.credentials[0].title, at_ms=DAY * 86_400_000)
    yield "badge-file", BadgeFilePage(badge)
    bring = BringPage()
    yield "passport-bring", bring
    people = tuple(
        LearnerCard(id=name, name=name, role="learner", language="en", colour=number, pack=pack.manifest.id)
        for number, name in enumerate((NAME, "Ben", "Chen"))
    )
    checked = _checked(pack, Standing.TRUSTED)
    bring = BringPage()
    bring.show_checked(checked, people)
    yield "passport-genuine", bring
    bring = BringPage()
    bring.show_checked(_checked(pack, Standing.UNKNOWN), people)
    yield "passport-unknown", bring
    bring = BringPage()
    bring.show_refused("passport_changed")
    yield "passport-changed", bring
    areas = tuple(
        Area(module=each, competencies=tuple(c for c in pack.competencies if c.id in each.competencies))
        for each in pack.modules
    )
    brought = Brought(learner="", name=NAME, checked=checked, areas=areas, answered=(NOT,))
    yield "passport-brought", BroughtPage(AtBrought(brought, b""))
    yield "passport-line", LinePage(AtLine(brought, b"", TALK.id))
    refusing = LinePage(AtLine(brought, b"", TALK.id))
    refusing.refuse()
    yield "passport-line-not", refusing


def _checked(pack: Pack, standing: Standing) -> Checked:
    credential, module = pack.credentials[0], pack.modules[0]
    vouched = (
        Vouched(
            id="module", kind=VouchedKind.MODULE, title=module.title, day=DAY - 90, asked=14, right=12, seen_by="Sue"
        ),
        Vouched(
            id="credential",
            kind=VouchedKind.CREDENTIAL,
            title=credential.title,
            day=DAY - 60,
            levels=tuple(Level(criterion=each.text, level=credential.scale[-1]) for each in credential.criteria[:2]),
        ),
    )
    passport = Passport(
        version=1,
        id="passport",
        holder=NAME,
        language="en",
        made_ms=DAY * 86_400_000,
        maker=Maker(name="Harbour Care", organisation="https://harbour.example"),
        vouched=vouched,
        own=(TALK, BOOK),
    )
    name = "Harbour Care" if standing is Standing.TRUSTED else ""
    return Checked(passport=passport, standing=standing, name=name, mark=Mark(key="", digest=""))
