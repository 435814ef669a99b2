# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of watching somebody at work, with the first checklist of each pack that ships."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.observing.facts import Mark
from app.observing.views import (
    ChecklistCard,
    ChecklistView,
    ObservedView,
    PhotoCard,
    PhotosKept,
    PhotosStand,
    PointSeen,
    Ticks,
)
from app.observing.watching import ListHead, Stand, ToWatchTopic, Watchable, WatchPeople, WatchTopics
from app.preferences import Preferences
from app.signin import SecretKind
from content_packs.model import Checklist, Pack
from ui.window.album import Album
from ui.window.evidence_tour import drawn
from ui.window.observing_places import AddPhoto, SeenAtWork, SignSeen
from ui.window.pages.checklist import ChecklistPage, ChecklistsPage, SignPage
from ui.window.pages.page import Page
from ui.window.pages.seen import SeenPage
from ui.window.pages.seen_photos import AddPhotoPage
from ui.window.pages.watch_now import WatchForPage, WatchNowPage
from ui.window.staged import first_pack, shoot_staged

NAME: Final = "Amina"
AT_MS: Final = 1_790_000_000_000


def shoot_observing(album: Album, look: Preferences, size: tuple[int, int]) -> None:
    """Take pictures of the lists, a checklist half ticked, what was seen, and the second signature.

    They stand outside of any program: nothing of it is recorded.
    """
    for pack in first_pack(look.language):
        if pack.checklists:
            shoot_staged(_pages(pack), album, look, size)


def _pages(pack: Pack) -> Iterator[tuple[str, Page]]:
    first = pack.checklists[0]
    lists = ChecklistsPage(NAME)
    stages = ("not_yet", "new", "signed_off")
    lists.show_checklists(tuple(_card(pack, each, stage) for each, stage in zip(pack.checklists, stages, strict=False)))
    yield "checklists", lists
    marks = {point.id: Mark.DONE for point in first.points}
    page = ChecklistPage(NAME)
    half = dict(list(marks.items())[: len(marks) // 2])
    ticks = Ticks(marks=half)
    page.show_checklist(
        ChecklistView(card=_card(pack, first), task=first.task, points=first.points, ticks=ticks, sources=first.sources)
    )
    yield "checklist", page
    marks[first.points[-1].id] = Mark.NOT_YET
    view = ObservedView(
        card=_card(pack, first, "not_yet"),
        observation="",
        observer="Lena Braun",
        points=tuple(PointSeen(text=p.text, critical=p.critical, mark=marks[p.id]) for p in first.points),
        note="",
        next_step="",
        signed_ms=0,
        signs_with=SecretKind.PIN,
    )
    seen = SeenPage(SeenAtWork(NAME, "", view))
    kept = PhotosKept(photos=(PhotoCard(id="f1", at_ms=AT_MS, of=""),), stand=PhotosStand.MAY, most=3, camera=True)
    seen.show_photos(kept)
    yield "seen-at-work", seen
    topics = _topics(pack)
    now = WatchNowPage()
    now.show_topics((topics,))
    yield "watch-now", now
    people = WatchForPage()
    people.show_people(WatchPeople(topic=topics.topics[0], people=_people()))
    yield "watch-for", people
    yield "photo-add", AddPhotoPage(AddPhoto(NAME, "", view, camera=True))
    asked = AddPhotoPage(AddPhoto(NAME, "", view, camera=True))
    asked.ask_about(drawn())
    yield "photo-look", asked
    yield "sign-seen", SignPage(SignSeen(NAME, "", view))


def _card(pack: Pack, checklist: Checklist, stage: str = "new") -> ChecklistCard:
    module = next((each.title for each in pack.modules if each.id == checklist.module), "")
    return ChecklistCard(
        id=checklist.id,
        title=checklist.title,
        module_title=module,
        minutes=checklist.minutes,
        points=len(checklist.points),
        stage=stage,
        at_ms=0 if stage == "new" else AT_MS,
    )


def _topics(pack: Pack) -> WatchTopics:
    """The topics with a checklist; people wait for the first two."""
    found: list[ToWatchTopic] = []
    for module in pack.modules:
        lists = [each for each in pack.checklists if set(each.competencies) & set(module.competencies)]
        if lists:
            heads = tuple(ListHead(id=each.id, title=each.title, minutes=each.minutes) for each in lists)
            waits = max(0, 3 - len(found))
            found.append(ToWatchTopic(module=module.id, title=module.title, lists=heads, waits=waits, people=9))
    return WatchTopics(pack=pack.manifest.id, title=pack.manifest.title, topics=tuple(found))


def _people() -> tuple[Watchable, ...]:
    named = ("Amina", "Tom Reilly", "Ines Duarte", "Marek", "Dana", "Lin")
    stands = (Stand.WAITS, Stand.WAITS, Stand.WAITS, Stand.NOT_YET, Stand.NOT_YET, Stand.OTHER)
    return tuple(
        Watchable(learner=name, name=name, search=name, stand=stand) for name, stand in zip(named, stands, strict=True)
    )
