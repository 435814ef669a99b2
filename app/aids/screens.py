# SPDX-License-Identifier: Apache-2.0
"""The views of things to look up: pure functions from a pack, and what is believed of a learner, to what is shown.

Something that a role needs is there when the level that the learner sees on their own page reaches the role's:
"practise" or "secure" for the one, "secure" for the other. The role of now is one that somebody said they have, they
themselves or who looks after them; its `next` is the one to look at. Where nobody said anything there is none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeVar

from app.aids.views import (
    AidCard,
    AidKind,
    AidView,
    ChecklistOutline,
    CoachView,
    CredentialView,
    DocumentView,
    GlossaryView,
    HuddleView,
    ProgrammeOutline,
    RoleCard,
    RoleNeedRow,
    RoleView,
    Topic,
)
from app.errors import Refusal
from app.shelf import PackIndex
from app.views import Level
from content_packs.model import (
    Checklist,
    CoachCard,
    Credential,
    Document,
    Huddle,
    Programme,
    RoleNeed,
    RoleProfile,
    Target,
)

_A = TypeVar("_A", RoleProfile, Programme, Credential, CoachCard, Huddle, Document, Checklist)
GLOSSARY = "words"
"""The id of the glossary of a pack: there is one. The id of one of its words opens it at that word."""
_REACHED = {
    Target.PRACTISE: frozenset({Level.PRACTISE, Level.WAITING, Level.SECURE}),
    Target.SECURE: frozenset({Level.SECURE}),
}


def aid(  # noqa: PLR0911 - one for each kind
    index: PackIndex,
    kind: AidKind,
    id: str,
    *,
    levels: Mapping[str, Level],
    language: str,
    jobs: Collection[str] = frozenset(),
) -> AidView:
    """Return one of them, for somebody of whom `levels` are believed and who has these `jobs`.

    Raises Refusal("no_such_aid").
    """
    pack = index.pack
    match kind:
        case AidKind.GLOSSARY if any(id in {GLOSSARY, term.id} for term in pack.glossary):
            return _glossary(index, id)
        case AidKind.CHECKLIST:
            checklist = _found((each for each in pack.checklists if index.teaches(each.module)), id)
            topics_of = _titles(index, checklist.competencies)
            return ChecklistOutline(pack=index.id, checklist=checklist, topics=topics_of)
        case AidKind.DOCUMENT:
            document = _found(pack.documents, id)
            return DocumentView(
                pack=index.id,
                version=index.version,
                document=document,
                glossary=pack.glossary,
                language=language,
            )
        case AidKind.ROLE:
            return _role_view(index, _found(pack.role_profiles, id), levels, jobs)
        case AidKind.CREDENTIAL:
            credential = _found(pack.credentials, id)
            topics = _topics(index, credential.competencies, levels)
            return CredentialView(pack=index.id, credential=credential, topics=topics)
        case AidKind.PROGRAMME:
            programme = _found(pack.programmes, id)
            titles = [index.competencies[name].title for name in programme.microlearns]
            pace = programme.per_week
            weeks = tuple(tuple(titles[start : start + pace]) for start in range(0, len(titles), pace))
            return ProgrammeOutline(pack=index.id, programme=programme, weeks=weeks)
        case AidKind.COACH:
            coach = _found(pack.coach_cards, id)
            return CoachView(pack=index.id, coach=coach, topics=_titles(index, coach.competencies))
        case AidKind.HUDDLE:
            huddle = _found(pack.huddles, id)
            topics_of = _titles(index, huddle.competencies)
            return HuddleView(pack=index.id, huddle=huddle, topics=topics_of, language=language)
        case _:
            raise Refusal("no_such_aid")


def _glossary(index: PackIndex, id: str) -> GlossaryView:
    terms = tuple(sorted(index.pack.glossary, key=lambda term: term.term.casefold()))
    at = id if any(term.id == id for term in terms) else ""
    return GlossaryView(pack=index.id, title=index.pack.manifest.title, terms=terms, at=at)


def aid_cards(index: PackIndex) -> Iterator[AidCard]:
    """Return what a pack has, kind by kind."""
    pack, name = index.pack, index.id
    for document in pack.documents:
        yield AidCard(kind=AidKind.DOCUMENT, pack=name, id=document.id, title=document.title, about=document.about)
    if pack.glossary:
        number = len(pack.glossary)
        yield AidCard(kind=AidKind.GLOSSARY, pack=name, id=GLOSSARY, title=pack.manifest.title, number=number)
    for profile in pack.role_profiles:
        yield AidCard(kind=AidKind.ROLE, pack=name, id=profile.id, title=profile.title, about=profile.summary)
    for checklist in pack.checklists:
        if index.teaches(checklist.module):
            yield AidCard(
                kind=AidKind.CHECKLIST,
                pack=name,
                id=checklist.id,
                title=checklist.title,
                about=checklist.can,
                number=checklist.minutes,
            )
    for each in pack.credentials:
        yield AidCard(kind=AidKind.CREDENTIAL, pack=name, id=each.id, title=each.title, about=each.summary)
    for programme in pack.programmes:
        yield AidCard(
            kind=AidKind.PROGRAMME,
            pack=name,
            id=programme.id,
            title=programme.title,
            about=programme.summary,
            number=programme.weeks,
        )
    for coach in pack.coach_cards:
        about = ", ".join(_titles(index, coach.competencies))
        yield AidCard(kind=AidKind.COACH, pack=name, id=coach.id, title=coach.title, about=about)
    for huddle in pack.huddles:
        about = ", ".join(_titles(index, huddle.competencies))
        yield AidCard(
            kind=AidKind.HUDDLE, pack=name, id=huddle.id, title=huddle.title, about=about, number=huddle.minutes
        )


def _found(entries: Iterable[_A], id: str) -> _A:
    found = next((entry for entry in entries if entry.id == id), None)
    if found is None:
        raise Refusal("no_such_aid")
    return found


def _titles(index: PackIndex, competencies: Iterable[str]) -> tuple[str, ...]:
    return tuple(index.competencies[name].title for name in competencies if name in index.competencies)


def _topic(index: PackIndex, competency: str, levels: Mapping[str, Level]) -> Topic:
    module = index.module_of.get(competency)
    return Topic(
        competency=competency,
        title=index.competencies[competency].title,
        module=module.id if module is not None else "",
        level=levels.get(competency, Level.NOT_SURE),
    )


def _topics(index: PackIndex, competencies: Iterable[str], levels: Mapping[str, Level]) -> tuple[Topic, ...]:
    return tuple(_topic(index, name, levels) for name in competencies if name in index.competencies)


def _row(index: PackIndex, need: RoleNeed, levels: Mapping[str, Level]) -> RoleNeedRow:
    topic = _topic(index, need.competency, levels)
    there = topic.level in _REACHED[need.level]
    return RoleNeedRow(topic=topic, target=need.level, importance=need.importance, there=there)


def role_cards(
    index: PackIndex, levels: Mapping[str, Level], jobs: Collection[str] = frozenset()
) -> tuple[RoleCard, ...]:
    """The roles of a pack as cards; `jobs` are the ids of those that are the learner's, as somebody said."""
    have = {
        profile.id: sum(levels.get(need.competency, Level.NOT_SURE) in _REACHED[need.level] for need in profile.needs)
        for profile in index.pack.role_profiles
    }
    after = {profile.next for profile in index.pack.role_profiles if profile.id in jobs}.difference(jobs)
    return tuple(
        RoleCard(
            pack=index.id,
            id=profile.id,
            title=profile.title,
            have=have[profile.id],
            total=len(profile.needs),
            now=profile.id in jobs,
            next=profile.id in after,
        )
        for profile in index.pack.role_profiles
    )


def _role_view(index: PackIndex, profile: RoleProfile, levels: Mapping[str, Level], jobs: Collection[str]) -> RoleView:
    cards = {card.id: card for card in role_cards(index, levels, jobs)}
    rows = tuple(_row(index, need, levels) for need in profile.needs)
    missing = {row.topic.module for row in rows if not row.there}
    return RoleView(
        pack=index.id,
        card=cards[profile.id],
        summary=profile.summary,
        rows=tuple(sorted(rows, key=lambda row: (row.there, -row.importance))),
        onward=cards.get(profile.next),
        modules=tuple(module for module in index.modules if module in missing and index.teaches(module)),
        sources=profile.sources,
    )
