# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of who stands where: a site of some people with the topics of a pack. Nobody of them is real."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.clock import DAY_MS
from app.duties.status import Standing, Status
from app.leading.facts import FollowUpSort, FollowUpStage, SessionKind
from app.overview.filtering import Wanted, chosen
from app.overview.gaps import gap_map
from app.overview.views import (
    Age,
    Cell,
    CertificateHere,
    FollowUpHere,
    GoalHere,
    HowFar,
    Knows,
    Line,
    Matrix,
    SeenHere,
    SessionHere,
    TopicHead,
    TopicHere,
)
from app.rights import Role
from app.text import search_text
from app.views import LearnerCard, Level
from content_packs.model import Module, Pack
from ui.window.pages.gaps import GapsPage
from ui.window.pages.how_far import HowFarPage
from ui.window.pages.matrix import MatrixPage
from ui.window.pages.page import Page

DAY = 20_770
_NOW = DAY * DAY_MS + 14 * 3_600_000
_AGE = Age(at_ms=_NOW, elsewhere_ms=_NOW - 20 * 3_600_000, asks=True)
_NAMES: Final = (
    *("Amina Yusuf", "Beata Nowak", "Cem Aydın", "Dolores Ruiz", "Eszter Kovács", "Farid Haddad", "Grace Okafor"),
    *("Hanna Lind", "Ivo Petrov", "Joana Silva", "Kofi Mensah", "Lucía Ferrer", "Mehmet Kaya", "Tom Reilly"),
)
_CELLS = (Cell.CURRENT, Cell.NOT_SURE, Cell.NOT_YET, Cell.CURRENT, Cell.EXPIRING, Cell.NOT_YET, Cell.OVERDUE)
_LEVELS = {
    Cell.CURRENT: Level.SECURE,
    Cell.EXPIRING: Level.PRACTISE,
    Cell.OVERDUE: Level.START,
    Cell.NOT_YET: Level.PRACTISE,
    Cell.NOT_SURE: Level.NOT_SURE,
}
_SEEN = {Level.SECURE: (0.96, 0.9, 0.99), Level.PRACTISE: (0.8, 0.6, 0.92)}
_SEEN |= {Level.WAITING: (0.97, 0.9, 0.99), Level.START: (0.15, 0.05, 0.35), Level.NOT_SURE: (0.5, 0.15, 0.85)}


def pages(pack: Pack, language: str) -> Iterator[tuple[str, Page]]:
    """Yield each page with the name of its picture."""
    matrix = _matrix(pack)
    stand = MatrixPage()
    stand.show_matrix(matrix, chosen(matrix, Wanted()))
    yield "where-all-stand", stand
    overdue = MatrixPage()
    overdue.show_matrix(matrix, chosen(matrix, Wanted(cell=Cell.OVERDUE)))
    overdue.choose_state(Cell.OVERDUE)
    yield "where-all-stand-overdue", overdue
    choosing = MatrixPage()
    choosing.show_matrix(matrix, chosen(matrix, Wanted()))
    choosing.open()
    yield "where-all-stand-choosing", choosing
    missing = GapsPage()
    missing.show_gaps(gap_map(matrix))
    yield "what-is-missing", missing
    table = GapsPage()
    table.show_gaps(gap_map(matrix))
    table.show_as_table()
    yield "what-is-missing-table", table
    person = HowFarPage(_NAMES[3])
    person.show_how_far(_person(pack, language))
    yield "how-far", person


def _matrix(pack: Pack) -> Matrix:
    modules = pack.modules
    lines = []
    for number, name in enumerate(_NAMES):
        cells = tuple(_CELLS[(number * number + 3 * place) % len(_CELLS)] for place in range(len(modules)))
        lines.append(
            Line(
                learner=str(number),
                name=name,
                search=search_text(name),
                role=Role.LEARNER,
                own=True,
                cells=cells,
                levels=tuple(_LEVELS[cell] for cell in cells),
            )
        )
    return Matrix(
        site="",
        pack=pack.manifest.id,
        title=pack.manifest.title,
        topics=tuple(_head(pack, module) for module in modules),
        lines=tuple(lines),
        age=_AGE,
    )


def _head(pack: Pack, module: Module) -> TopicHead:
    of = {each.id: each.importance for each in pack.competencies}
    return TopicHead(
        module=module.id, title=module.title, importance=max((of[each] for each in module.competencies), default=1)
    )


def _person(pack: Pack, language: str) -> HowFar:
    modules, titles = pack.modules, {each.id: each.title for each in pack.competencies}
    topics = []
    for place, module in enumerate(modules[:4]):
        cell = _CELLS[(3 * place + 2) % len(_CELLS)]
        knows = []
        for at, competency in enumerate(module.competencies):
            level = tuple(Level)[(at + place) % len(Level)]
            p, low, high = _SEEN[level]
            knows.append(
                Knows(
                    competency=competency,
                    title=titles[competency],
                    level=level,
                    p=p,
                    low=low,
                    high=high,
                    asked=0 if level is Level.NOT_SURE else 4,
                    fading=False,
                    important=False,
                )
            )
        duty = Standing(status=Status.OVERDUE, met_day=DAY - 400, due_day=DAY - 5) if place == 0 else None
        topics.append(
            TopicHere(
                topic=_head(pack, module),
                cell=Cell.OVERDUE if duty else cell,
                knows=tuple(knows),
                duty=duty,
            )
        )
    at_ms = _NOW - 9 * DAY_MS
    return HowFar(
        card=LearnerCard(id="3", name=_NAMES[3], role="learner", language=language, colour=2, pack=pack.manifest.id),
        pack=pack.manifest.title,
        topics=tuple(topics),
        goals=(GoalHere(title=modules[1].title, cell=Cell.NOT_YET),),
        follow_ups=(
            FollowUpHere(
                title=modules[0].title,
                sort=FollowUpSort.PRACTISE,
                by="Ines Weber",
                until_day=DAY + 10,
                stage=FollowUpStage.OPEN,
            ),
        ),
        seen=(SeenHere(title=pack.checklists[0].title, by="Ines Weber", signed_off=True, at_ms=at_ms),)
        if pack.checklists
        else (),
        sessions=(
            SessionHere(titles=(modules[2].title,), kind=SessionKind.HUDDLE, by="Ines Weber", minutes=15, at_ms=at_ms),
        ),
        certificates=(CertificateHere(title=modules[3].title, at_ms=at_ms),),
        age=_AGE,
        jobs=tuple(each.title for each in pack.role_profiles[:1]),
    )
