# SPDX-License-Identifier: Apache-2.0
"""How far one person is, put together from rows of tables: what is believed, asked, agreed, seen and reached."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from app.leading.facts import FollowUpSort, FollowUpStage, SessionKind
from app.leading.tables import ATTENDED, FOLLOW_UP
from app.overview.cells import cell_of, counted, level_of
from app.overview.reading import skills_of
from app.overview.views import (
    Age,
    Cell,
    CertificateHere,
    FollowUpHere,
    GoalHere,
    HowFar,
    Knows,
    SeenHere,
    SessionHere,
    TopicHead,
    TopicHere,
)
from app.projections import OBSERVED
from app.views import Level
from app.vouching import Vouching

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.certifying import Reached
    from app.duties.status import Standing
    from app.jobs.views import Job
    from app.shelf import PackIndex
    from app.views import LearnerCard

TitleOf = Callable[[str, str], str]
"""From a pack id and the id of a module or checklist to its title, "" where it is not here."""
_FOLLOW_UPS = f"""SELECT pack, module, sort, set_by, thing, until_day, stage FROM {FOLLOW_UP.name} WHERE learner = ?
    ORDER BY stage <> 'open', until_day = 0, until_day, set_ms DESC"""  # noqa: S608 - a name of the program
_SEEN = f"""SELECT pack, checklist, observer, result, seen_ms FROM {OBSERVED.name} WHERE learner = ?
    ORDER BY seen_ms DESC"""  # noqa: S608
_SESSIONS = f"""SELECT pack, modules, kind, led_by, minutes, attended_ms FROM {ATTENDED.name} WHERE learner = ?
    ORDER BY attended_ms DESC"""  # noqa: S608


def one_person(
    database: Database,
    card: LearnerCard,
    index: PackIndex | None,
    *,
    standings: Mapping[tuple[str, str], Standing],
    plan: tuple[tuple[str, bool], ...],
    unseen: frozenset[str],
    reached: tuple[Reached, ...],
    title_of: TitleOf,
    age: Age,
    jobs: tuple[Job, ...],
    own: bool,
    coaches: bool,
) -> HowFar:
    """Return the page of somebody whose pack is `index` (None: not here).

    `standings` are by pack and module, `plan` are goals and whether each rests; `unseen` needs somebody to watch it.
    """
    topics = [*(_topics(database, card.id, index, standings, unseen, age.at_ms) if index else ())]
    cells = {topic.topic.module: topic.cell for topic in topics}
    for (pack, module), standing in standings.items():
        if index is None or pack != index.id:
            head = TopicHead(module=module, title=title_of(pack, module))
            topics.append(TopicHere(topic=head, cell=Cell(standing.status.value), knows=(), duty=standing))
    names = _names(database)
    return HowFar(
        card=card,
        pack=index.pack.manifest.title if index else "",
        topics=tuple(topics),
        goals=tuple(
            GoalHere(title=index.modules[goal].title, cell=cells.get(goal, Cell.NOT_SURE), rests=rests)
            for goal, rests in plan
            if index is not None and goal in index.modules
        ),
        follow_ups=_follow_ups(database, card.id, title_of, names),
        seen=_seen(database, card.id, title_of, names),
        sessions=_sessions(database, card.id, title_of, names),
        certificates=tuple(CertificateHere(title=each.title, at_ms=each.at_ms) for each in reached),
        age=age,
        jobs=tuple(each.title for each in jobs),
        own=own,
        coaches=coaches,
    )


def _topics(  # noqa: PLR0917 - what a topic is put together from
    database: Database,
    learner: str,
    index: PackIndex,
    standings: Mapping[tuple[str, str], Standing],
    unseen: frozenset[str],
    now_ms: int,
) -> list[TopicHere]:
    figures = skills_of(database, learner, index.id)
    found = []
    for module in index.pack.modules:
        if not index.teaches(module.id):
            continue
        knows, levels = [], []
        for competency in module.competencies:
            known = index.competencies[competency]
            p, low, high, asked, right, due_ms = figures.get(competency, (0.5, 0.0, 1.0, 0, 0, 0))
            level, fading = level_of(p, asked, right, due_ms, critical=known.safety_critical, now_ms=now_ms)
            if level is Level.SECURE and competency in unseen:
                level = Level.WAITING
            levels.append((level, fading))
            knows.append(
                Knows(
                    competency=competency,
                    title=known.title,
                    level=level,
                    p=p,
                    low=low,
                    high=high,
                    asked=asked,
                    fading=fading,
                    important=known.safety_critical,
                )
            )
        duty = standings.get((index.id, module.id))
        importance = max((index.competencies[each].importance for each in module.competencies), default=1)
        found.append(
            TopicHere(
                topic=TopicHead(module=module.id, title=module.title, importance=importance),
                cell=Cell(duty.status.value) if duty is not None else cell_of(counted(levels)),
                knows=tuple(knows),
                duty=duty,
            )
        )
    return found


def _names(database: Database) -> Callable[[str], str]:
    """What somebody is called here; who is not known here has no name."""

    def name(who: str) -> str:
        row = database.execute("SELECT name FROM learner WHERE id = ?", [who]).fetchone()
        return str(row[0]) if row else ""

    return name


def _follow_ups(
    database: Database, learner: str, title_of: TitleOf, name: Callable[[str], str]
) -> tuple[FollowUpHere, ...]:
    return tuple(
        FollowUpHere(
            title=title_of(pack, thing) or title_of(pack, module),
            sort=FollowUpSort(sort),
            by="" if by == learner else name(by),
            until_day=until_day,
            stage=FollowUpStage(stage),
            asked=by == learner,
        )
        for pack, module, sort, by, thing, until_day, stage in database.execute(_FOLLOW_UPS, [learner]).fetchall()
    )


def _seen(database: Database, learner: str, title_of: TitleOf, name: Callable[[str], str]) -> tuple[SeenHere, ...]:
    rows, vouching = database.execute(_SEEN, [learner]).fetchall(), Vouching(database)
    found = ((title_of(pack, checklist), observer, result, at_ms) for pack, checklist, observer, result, at_ms in rows)
    return tuple(
        SeenHere(
            title=title,
            by=name(observer),
            signed_off=result == "signed_off",
            at_ms=at_ms,
            doubt=vouching.doubt(observer, learner),
        )
        for title, observer, result, at_ms in found
        if title
    )


def _sessions(
    database: Database, learner: str, title_of: TitleOf, name: Callable[[str], str]
) -> tuple[SessionHere, ...]:
    vouching = Vouching(database)
    return tuple(
        SessionHere(
            titles=tuple(
                title for each in msgspec.json.decode(modules, type=list[str]) if (title := title_of(pack, each))
            ),
            kind=SessionKind(kind),
            by=name(by),
            minutes=minutes,
            at_ms=at_ms,
            doubt=vouching.doubt(by, learner),
        )
        for pack, modules, kind, by, minutes, at_ms in database.execute(_SESSIONS, [learner]).fetchall()
    )
