# SPDX-License-Identifier: Apache-2.0
"""Badges and passports in memory, without a signature."""

from __future__ import annotations

import msgspec

from app.errors import Refusal
from app.open_badge import BadgeFile, EarnedBadge
from app.passport.model import (
    Answered,
    Area,
    Brought,
    Checked,
    Entry,
    EntryKind,
    Level,
    Made,
    Maker,
    Mark,
    MyPassport,
    Passport,
    Vouched,
    VouchedKind,
)
from app.signing import Standing
from content_packs.model import Competency, Module

TALK = Entry(
    id="e1",
    kind=EntryKind.TALK,
    title="A talk about dementia",
    where="Town library",
    day=20_600,
    minutes=90,
    take="I was afraid before.",
    evidence=("leaflet.pdf",),
)
BOOK = Entry(id="e2", kind=EntryKind.BOOK, title="Still Alice", day=20_500)
HANDS = Vouched(
    id="v1",
    kind=VouchedKind.MODULE,
    title="Clean hands",
    day=20_400,
    asked=12,
    right=10,
    topics=("Know when to clean your hands",),
    seen_by="Sue",
)
RUBRIC = Vouched(
    id="v2",
    kind=VouchedKind.CREDENTIAL,
    title="Hands for life",
    day=20_450,
    levels=(Level(criterion="Says why", level="safe"),),
    seen_by="Sue",
)
MARK = Mark(key="k" * 43, digest="d" * 64)
EARNED = EarnedBadge(submission="v2", title="Hands for life", at_ms=1_766_880_000_000)
AREAS = (
    Area(
        module=Module(id="hands", title="Clean hands", objective="Clean them.", competencies=("when", "how")),
        competencies=(
            Competency(id="when", title="Know when to clean your hands"),
            Competency(id="how", title="Wash long enough"),
        ),
    ),
)


def passport(*own: Entry, vouched: tuple[Vouched, ...] = (HANDS, RUBRIC)) -> Passport:
    return Passport(
        version=1,
        id="p1",
        holder="Ana Żmuda",
        language="en",
        made_ms=1_780_000_000_000,
        maker=Maker(name="Harbour Care", organisation="https://care.example"),
        vouched=vouched,
        own=own or (TALK, BOOK),
    )


def checked(standing: Standing = Standing.TRUSTED, name: str = "Home A") -> Checked:
    return Checked(passport=passport(), standing=standing, name=name, mark=MARK)


class FakeBadges:
    def __init__(self) -> None:
        self.badges: tuple[EarnedBadge, ...] = ()
        self.asked: list[tuple[str, bool]] = []

    def earned(self, _learner):
        return self.badges

    def file(self, _learner, submission, *, named):
        self.asked.append((submission, named))
        found = next((each for each in self.badges if each.submission == submission), None)
        if found is None:
            raise Refusal("not_earned")
        return BadgeFile(badge=found, credential="hands-for-life", content=b"a.b.c")


class FakePassports:
    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {TALK.id: TALK, BOOK.id: BOOK}
        self.vouched: tuple[Vouched, ...] = (HANDS, RUBRIC)
        self.said: tuple[Answered, ...] = ()
        self.may_write = True
        self.draft: Entry | None = None
        self.made: list[tuple[frozenset, frozenset, frozenset]] = []
        self.count = 0

    def mine(self, _learner):
        return MyPassport(
            name="Ana Żmuda",
            may_write=self.may_write,
            entries=tuple(self.entries.values()),
            vouched=self.vouched,
            answered=self.said,
            draft=self.draft,
        )

    def answered(self, _learner):
        return self.said

    def new(self):
        self.count += 1
        return f"new{self.count}"

    def keep_draft(self, _learner, entry):
        self.draft = entry

    def drop_draft(self, _learner):
        self.draft = None

    def keep(self, _learner, entry):
        if not entry.title.strip():
            raise Refusal("entry_untitled")
        self.entries[entry.id] = entry
        self.draft = None
        return entry

    def remove(self, _learner, entry):
        self.entries.pop(entry)

    def make(self, _learner, entries, vouched, takes=()):
        self.made.append((frozenset(entries), frozenset(vouched), frozenset(takes)))
        own = tuple(
            each if each.id in takes else msgspec.structs.replace(each, take="")
            for each in self.entries.values()
            if each.id in entries
        )
        there = tuple(each for each in self.vouched if each.id in vouched)
        return Made(content=b"a.b.c", passport=msgspec.structs.replace(passport(), own=own, vouched=there), mark=MARK)


class FakeAccepting:
    def __init__(self) -> None:
        self.refuse = ""
        self.standing = Standing.TRUSTED
        self.answered: dict[str, Answered] = {}
        self.judged: list[tuple] = []

    def check(self, _content):
        if self.refuse:
            raise Refusal(self.refuse)
        return checked(self.standing, "Home A" if self.standing is Standing.TRUSTED else "")

    def brought(self, learner, content):
        return Brought(
            learner=learner,
            name="Ana",
            checked=self.check(content),
            areas=AREAS,
            answered=tuple(self.answered.values()),
        )

    def judge(self, learner, _content, item, competencies, *, accepted, reason=""):
        self.judged.append((learner, item, tuple(competencies), accepted, reason))
        titles = {each.id: each.title for area in AREAS for each in area.competencies}
        self.answered[item] = Answered(
            entry=item,
            accepted=accepted,
            topics=tuple(titles[each] for each in competencies),
            supervisor="Sue",
            minutes=0,
            day=0,
            at_ms=1,
            reason=reason,
        )
        return True
