# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of sessions and huddles, with topics, questions and coach cards of a pack that ships."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.aids.views import CoachView, HuddleView
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
    SessionsView,
    Sheet,
    There,
    TopicChoice,
    WasAt,
)
from app.signin import SecretKind
from app.views import Feedback, LearnerCard, QuestionView
from content_packs.answers import Chosen
from content_packs.grading import grade
from content_packs.model import Item, Pack, SingleChoice
from ui.window.pages.huddle_mode import HuddleQuestionPage, HuddleTalkPage
from ui.window.pages.page import Page
from ui.window.pages.session_groups import GroupsForAllPage, SessionGroupsPage
from ui.window.pages.session_roll import ProveHerePage, RollCallPage
from ui.window.pages.sessions import BeginSessionPage, EndSessionPage, SessionsPage
from ui.window.session_places import BeginSession, EndSession, ProveHere
from ui.window.widgets.attended_card import AttendedCard

NAMES: Final = ("Amina Yusuf", "Bea Ortiz", "Cem Aydın", "Dorota Nowak", "Emre Kaya", "Fatou Diallo", "Gus Berg")
AT_MS: Final = 1_790_000_000_000


def pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """Yield each kind of screen with the name of its picture."""
    titles = tuple(module.title for module in pack.modules[:2])
    yield from _begin(pack, titles)
    yield from _roll(titles)
    yield from _groups(titles)
    yield from _huddle(pack, language)
    yield from _mine(titles)


def _begin(pack: Pack, titles: tuple[str, ...]) -> Iterator[tuple[str, Page]]:
    led = tuple(_led(number, titles) for number in (1, 2, 3))
    page = SessionsPage()
    page.show_sessions(SessionsView(begun=None, led=led))
    yield "sessions", page
    begun = SessionsPage()
    begun.show_sessions(SessionsView(begun=Begun(kind=SessionKind.SESSION, titles=titles, there=4), led=led))
    yield "session-begun", begun
    closed = SessionsPage(led[0])
    closed.show_sessions(SessionsView(begun=None, led=led))
    yield "session-closed", closed
    topics = tuple(
        TopicChoice(module=module.id, title=module.title, week=number == 1)
        for number, module in enumerate(pack.modules)
    )
    choice = (PackChoice(pack=pack.manifest.id, title=pack.manifest.title, topics=topics),)
    for name, place in (
        ("begin-session", BeginSession(SessionKind.SESSION)),
        ("begin-huddle", BeginSession(SessionKind.HUDDLE)),
        ("session-minutes", BeginSession(SessionKind.SESSION, pack.manifest.id, (pack.modules[0].id,))),
    ):
        begin = BeginSessionPage(place)
        begin.show_choices(choice)
        yield name, begin


def _led(number: int, titles: tuple[str, ...]) -> Led:
    kind = SessionKind.HUDDLE if number == 2 else SessionKind.SESSION
    about = titles[: 1 + number % 2]
    return Led(
        session="", kind=kind, titles=about, minutes=15 * number, people=4 + number, at_ms=AT_MS - number * 10**9
    )


def _sheet(titles: tuple[str, ...], people: int) -> Sheet:
    ways = (Presence.BADGE, Presence.PIN, Presence.NAMED)
    there = tuple(There(learner=name, name=name, way=ways[n % 3]) for n, name in enumerate(NAMES[:people]))
    return Sheet(session="", kind=SessionKind.SESSION, pack="", titles=titles, minutes=30, there=there)


def _roll(titles: tuple[str, ...]) -> Iterator[tuple[str, Page]]:
    roll = RollCallPage(NAMES[2])
    roll.show_sheet(_sheet(titles, 3))
    cards = [_card(name, colour) for colour, name in enumerate(NAMES[3:])]
    rows = tuple(PersonRow(card=card, role=Role.LEARNER, site="", left=False) for card in cards)
    roll.show_found(Found(rows=rows, total=len(rows)))
    yield "roll-call", roll
    yield "prove-here", ProveHerePage(ProveHere(cards[0], SecretKind.PIN))
    yield "prove-here-pictures", ProveHerePage(ProveHere(cards[1], SecretKind.PICTURE))
    yield "prove-here-without", ProveHerePage(ProveHere(cards[2], SecretKind.NONE))
    yield "end-session", EndSessionPage(EndSession(_sheet(titles, 7)))
    yield "drop-session", EndSessionPage(EndSession(_sheet(titles, 3), drop=True))


def _card(name: str, colour: int) -> LearnerCard:
    return LearnerCard(id=name, name=name, role="learner", language="en", colour=colour, pack="")


def _groups(titles: tuple[str, ...]) -> Iterator[tuple[str, Page]]:
    sure = {NAMES[0]: titles[:1], NAMES[3]: titles, NAMES[5]: titles[1:]}
    members = [Member(learner=name, name=name, secure=sure.get(name, ())) for name in NAMES]
    view = GroupsView(
        titles=titles,
        groups=(Group(members=(members[0], members[1], members[2], members[5])), Group(members=tuple(members[3:5]))),
    )
    groups = SessionGroupsPage()
    groups.show_groups(view)
    yield "session-groups", groups
    moving = SessionGroupsPage()
    moving.show_groups(view)
    moving.press(NAMES[1])
    yield "session-groups-moving", moving
    for_all = GroupsForAllPage()
    for_all.show_groups(view)
    yield "groups-for-all", for_all


def _huddle(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    item = next(each for each in pack.items if isinstance(each, SingleChoice) and not each.media)
    step = _step(pack, item, language)
    if step.question is None:
        return
    yield "huddle-question", HuddleQuestionPage(step, step.question)
    told = HuddleQuestionPage(step, step.question)
    wrong = next(place for place, option in enumerate(item.options) if not option.right)
    answer = Chosen((wrong,))
    told.show_feedback(
        Feedback(
            item=item,
            answer=answer,
            grade=grade(item, answer),
            order=step.question.order,
            lesson="",
            purpose=Purpose.MODULE,
            can_retry=False,
            language=language,
        )
    )
    yield "huddle-why", told
    coach, sheet = next(iter(pack.coach_cards), None), next(iter(pack.huddles), None)
    yield (
        "huddle-talk",
        HuddleTalkPage(
            HuddleStep(
                pack=pack.manifest.id,
                version=pack.manifest.version,
                title=step.title,
                coach=CoachView(pack="", coach=coach, topics=()) if coach is not None else None,
                sheet=HuddleView(pack="", huddle=sheet, topics=(), language=language) if sheet is not None else None,
            )
        ),
    )


def _step(pack: Pack, item: Item, language: str) -> HuddleStep:
    places = tuple(range(len(getattr(item, "options", ()))))
    module = next(each for each in pack.modules if item.competency in each.competencies)
    question = QuestionView(
        attempt="",
        purpose=Purpose.MODULE,
        number=2,
        at_most=5,
        item=item,
        order=places,
        reason=Reason(ReasonCode.CHOSEN_BY_YOU),
        competency_title="",
        module_title=module.title,
        safety_critical=False,
        hint_shown=False,
        ask_confidence=False,
        draft=None,
        language=language,
    )
    return HuddleStep(pack="", version="", title=module.title, question=question)


def _mine(titles: tuple[str, ...]) -> Iterator[tuple[str, Page]]:
    was_at = tuple(
        WasAt(
            session=f"{led.minutes}",
            learner="",
            name="",
            kind=led.kind,
            pack="",
            titles=led.titles,
            minutes=led.minutes,
            led_by="Lena Braun",
            way=way,
            at_ms=led.at_ms,
        )
        for led, way in zip((_led(n, titles) for n in (1, 2, 3)), Presence, strict=True)
    )
    page = Page()
    page.title(NAMES[0], "display")
    page.add(AttendedCard(was_at, frozenset({was_at[2].session})))
    yield "sessions-you-were-at", page
