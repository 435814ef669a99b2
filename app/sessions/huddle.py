# SPDX-License-Identifier: Apache-2.0
"""Huddles: five questions that a few people answer together at one screen, and what the pack has for who leads them.

Rules:

1. The questions are about what the site is least sure of in the topics of the huddle, on average of at least three
   people; nobody can tell whose that is. Without three people what matters most for safety, and at work, comes first.
2. Of each competency one question after the other; the next huddle about it begins with other ones.
3. The group gives one answer. It is graded for the group, counts for nobody, and reaches no learner model.
4. Where the group is, and what it said to the question on the screen, is kept until the huddle is closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

from msgspec.structs import replace

from app.aids.views import CoachView, HuddleView
from app.engine.recommend import LEAST_COLLEAGUES
from app.errors import Refusal
from app.events import Purpose
from app.leading.facts import SessionKind
from app.leading.tables import SESSION
from app.picture import screen_order
from app.reasons import Reason, ReasonCode
from app.sessions.known import least_sure
from app.sessions.views import HuddleStep
from app.views import Feedback, QuestionView
from content_packs.answers import Answer
from content_packs.drawn import as_asked, drawn_for
from content_packs.grading import grade
from content_packs.model import CoachCard, Huddle, Item

if TYPE_CHECKING:
    from app.rights import Actor
    from app.sessions.desk import Desk, Kept
    from app.shelf import PackIndex

QUESTIONS = 5
_A = TypeVar("_A", CoachCard, Huddle)


class Huddles:
    """Implements `ui.ports.HuddlesPort`; the huddle is begun, and closed, as any session (`app.sessions.sessions`).

    Every call raises Refusal: "not_signed_in", "not_allowed", "no_leader", "no_session_open"; "no_huddle" where what is
    open is none.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._gate = desk.gate

    def now(self) -> HuddleStep:
        """Return where the huddle is."""
        actor, kept, index = self._open()
        return self._step(actor, kept, index)

    def answer(self, answer: Answer) -> HuddleStep:
        """Take what the group says to the question on the screen, once. Raises `AnswerDoesNotFit`."""
        actor, kept, index = self._open()
        item = self._item(kept, index)
        if item is None or kept.said is not None:
            return self._step(actor, kept, index)
        right = grade(self._asked(actor, kept, item), answer).right
        kept = replace(kept, said=answer, right=kept.right + right)
        self._desk.keep(actor, kept)
        return self._step(actor, kept, index)

    def next(self) -> HuddleStep:
        """Go on to the next question, or behind the last one. A question that was not answered is passed over."""
        actor, kept, index = self._open()
        if self._item(kept, index) is not None:
            items = kept.items if kept.said is not None else (*kept.items[: kept.at], *kept.items[kept.at + 1 :])
            kept = replace(kept, items=items, at=kept.at + (kept.said is not None), said=None)
            self._desk.keep(actor, kept)
        return self._step(actor, kept, index)

    def media(self, path: str) -> bytes:
        """Return a picture of a question. Raises Refusal("no_such_media")."""
        _, kept, _ = self._open()
        return self._desk.shelf.media(kept.pack, kept.version, path)

    # --- within

    def _open(self) -> tuple[Actor, Kept, PackIndex]:
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        if kept.kind is not SessionKind.HUDDLE:
            raise Refusal("no_huddle")
        index = self._desk.index(actor, kept.pack, kept.version)
        if any(item not in index.items for item in kept.items):  # that version of the pack is gone
            before = sum(item in index.items for item in kept.items[: kept.at])
            kept = replace(kept, items=tuple(i for i in kept.items if i in index.items), at=before, said=None)
        return actor, kept, index

    def _item(self, kept: Kept, index: PackIndex) -> Item | None:
        return index.items[kept.items[kept.at]] if kept.at < len(kept.items) else None

    def _asked(self, actor: Actor, kept: Kept, item: Item) -> Item:
        language = self._desk.accounts.preferences(actor.id).learns_in
        return as_asked(item, drawn_for(item, kept.session), language)

    def _step(self, actor: Actor, kept: Kept, index: PackIndex) -> HuddleStep:
        titles = ", ".join(self._desk.titles(actor, kept.pack, kept.modules))
        item = self._item(kept, index)
        if item is None:
            coach, sheet = _aids(index, kept.modules, self._desk.accounts.preferences(actor.id).learns_in)
            return HuddleStep(pack=index.id, version=index.version, title=titles, coach=coach, sheet=sheet)
        question = self._question(actor, kept, index, item)
        told = _told(question, kept.said) if kept.said is not None else None
        return HuddleStep(pack=index.id, version=index.version, title=titles, question=question, feedback=told)

    def _question(self, actor: Actor, kept: Kept, index: PackIndex, item: Item) -> QuestionView:
        asked = self._asked(actor, kept, item)
        competency = index.competencies.get(item.competency)
        return QuestionView(
            attempt=kept.session,
            purpose=Purpose.MODULE,
            number=kept.at + 1,
            at_most=len(kept.items),
            item=asked,
            order=screen_order(asked, crc32(f"{kept.session} {item.id}".encode())),
            reason=Reason(ReasonCode.CHOSEN_BY_YOU),
            competency_title=competency.title if competency is not None else "",
            module_title=index.module_title(item.competency),
            safety_critical=competency is not None and competency.safety_critical,
            hint_shown=False,
            ask_confidence=False,
            draft=None,
            language=self._desk.accounts.preferences(actor.id).learns_in,
            media_alt=next((asset.alt for asset in index.pack.assets if item.media and asset.path == item.media), ""),
        )


def _told(question: QuestionView, answer: Answer) -> Feedback:
    return Feedback(
        item=question.item,
        answer=answer,
        grade=grade(question.item, answer),
        order=question.order,
        lesson="",
        purpose=question.purpose,
        can_retry=False,
        language=question.language,
    )


def drawn_items(desk: Desk, actor: Actor, index: PackIndex, modules: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the questions of a new huddle, by rules 1 and 2. Raises Refusal("no_huddle_questions")."""
    curriculum = desk.shelf.taught(index.id, index.version)
    may = set(curriculum.items) if curriculum is not None else set()
    scope = tuple(dict.fromkeys(c for module in modules for c in index.scope(module)))
    sure = least_sure(desk.database, index.id, actor.site, LEAST_COLLEAGUES)
    ordered = sorted(scope, key=lambda c: _first(index, c, sure))
    turns = _times(desk, index.id, modules) * -(-QUESTIONS // max(1, len(scope)))
    rows = [
        _turned([item.id for item in index.pack.items if item.competency == c and item.id in may], turns)
        for c in ordered
    ]
    found = tuple(item for row in zip_longest(*rows) for item in row if item is not None)[:QUESTIONS]
    if not found:
        raise Refusal("no_huddle_questions")
    return found


def _first(index: PackIndex, competency: str, sure: dict[str, float]) -> tuple[float, bool, int]:
    known = index.competencies[competency]
    return (round(sure.get(competency, 1.0 if sure else 0.0), 2), not known.safety_critical, -known.importance)


def _turned(items: list[str], turns: int) -> list[str]:
    start = turns % len(items) if items else 0
    return items[start:] + items[:start]


def _times(desk: Desk, pack: str, modules: tuple[str, ...]) -> int:
    """Return how many huddles there were here about any of these modules."""
    row = desk.database.execute(
        f"SELECT count(*) FROM {SESSION.name} WHERE kind = ? AND pack = ? AND EXISTS"  # noqa: S608 - a name of ours
        f" (SELECT 1 FROM json_each(modules) WHERE value IN ({', '.join('?' * len(modules))}))",
        [SessionKind.HUDDLE.value, pack, *modules],
    ).fetchone()
    return int(row[0])


def _aids(index: PackIndex, modules: tuple[str, ...], language: str) -> tuple[CoachView | None, HuddleView | None]:
    """Return the coach card and the huddle sheet that are about most of these modules, None where there is none."""
    scope = {c for module in modules for c in index.scope(module)}
    coach = _nearest(index.pack.coach_cards, scope)
    sheet = _nearest(index.pack.huddles, scope)
    return (
        CoachView(pack=index.id, coach=coach, topics=_titles(index, coach.competencies)) if coach else None,
        HuddleView(pack=index.id, huddle=sheet, topics=_titles(index, sheet.competencies), language=language)
        if sheet
        else None,
    )


def _nearest(entries: Iterable[_A], scope: set[str]) -> _A | None:
    found = [(len(scope & set(entry.competencies)), entry) for entry in entries]
    best = max((number for number, _ in found), default=0)
    return next((entry for number, entry in found if number == best), None) if best else None


def _titles(index: PackIndex, competencies: Iterable[str]) -> tuple[str, ...]:
    return tuple(index.competencies[c].title for c in competencies if c in index.competencies)
