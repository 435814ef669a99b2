# SPDX-License-Identifier: Apache-2.0
"""What stands beside a goal: people, materials and ideas, put there, moved, taken away, and linked to each other.

Rules:

1. A goal is a module, or one in the person's own words. Colleagues and things are put to it by a fact (`GoalLinked`);
   ideas and people outside of the program are sealed, and so are their goal and what they are about (`jotting`).
2. What belongs to the goal's module stands there by itself and cannot be taken away; what was put there can.
3. What is not in the pack any more, and whoever has left, is not shown; nothing is taken away for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import Refusal
from app.helping.beside_views import Choices, ColleagueRow, GoalView, IdeaCard, PersonCard, PersonKind, ThingCard
from app.helping.jotting import PERSON, Jotting
from app.helping.notes import Found
from app.helping.things import choices, link_of, named, of_module, put
from app.helping.views import Asking, AskStage, GoalCard
from app.own.facts import GoalLinked, ThingKind
from app.own.state import GoalKey, Link
from app.private.sealed import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_BY_HAND = frozenset({PERSON, *(kind.value for kind in ThingKind)})


class Beside(Jotting):
    """What stands beside goals; implements `ui.ports.BesidePort`.

    Only the person themselves gets on (Refusal "not_yours", "not_signed_in"). Every call raises
    Refusal("no_such_goal") for a goal that is none any more, Refusal("no_such_pack"), Refusal("no_such_learner"); one
    that writes `StoreFailed`, and then nothing has changed.
    """

    def goals(self, learner: str) -> tuple[GoalCard, ...]:
        """Return the goals of a person."""
        self._gate.own(learner)
        return self._goals(learner)

    def open(self, learner: str, goal: GoalKey) -> GoalView:
        """Return what stands beside one of them."""
        self._gate.own(learner)
        card = self._goal(learner, goal)
        notes = [each for each in self._notes(learner) if each.kept.beside == goal]
        return GoalView(
            goal=card,
            people=tuple(self._people(learner, card, notes)),
            materials=tuple(self._materials(learner, card)),
            ideas=tuple(self._ideas(learner, notes)),
            others=self._others(learner, card),
            may_write=self._accounts.private_key(learner) is not None,
        )

    def things(self, learner: str, goal: GoalKey) -> Choices:
        """Return what of the pack can be put beside a goal, without what stands there by itself."""
        self._gate.own(learner)
        card, index = self._goal(learner, goal), self._index(learner)
        there = {link_of(each) for each in of_module(index, card.module)}
        offered = choices(index, frozenset(self._links(learner, goal)))
        return Choices(goal=card, things=tuple(each for each in offered if link_of(each) not in there))

    def colleagues(self, learner: str, goal: GoalKey) -> Choices:
        """Return the people of the person's sites who can be put beside a goal."""
        self._gate.own(learner)
        card, links = self._goal(learner, goal), self._links(learner, goal)
        rows = tuple(
            ColleagueRow(learner=who, name=name, colour=colour, put=Link(kind=PERSON, thing=who) in links)
            for who, name, colour in self._colleagues.of_my_sites(learner)
        )
        return Choices(goal=card, colleagues=rows)

    def put(self, learner: str, goal: GoalKey, link: Link) -> None:
        """Put a colleague or a thing beside a goal. Raises Refusal("no_such_thing")."""
        self._gate.own(learner)
        self._goal(learner, goal)
        if not self._title(learner, link) or link.kind not in _BY_HAND:
            raise Refusal("no_such_thing")
        if link not in self._links(learner, goal):
            self._record.append(learner, self._fact(learner, goal, link))
            self._tell()

    def take(self, learner: str, goal: GoalKey, link: Link) -> None:
        """Take something away that was put there; nothing happens where it is not."""
        self._gate.own(learner)
        if link in self._links(learner, goal):
            self._record.append(learner, self._fact(learner, goal, link, back=True))
            self._tell()

    def move(self, learner: str, goal: GoalKey, link: Link, to: GoalKey) -> None:
        """Take something from one goal to another, in one step."""
        self._gate.own(learner)
        self._goal(learner, to)
        if link in self._links(learner, goal) and goal != to:
            gone, there = self._fact(learner, goal, link, back=True), self._fact(learner, to, link)
            self._record.append(learner, gone, there)
            self._tell()

    def _fact(self, learner: str, goal: GoalKey, link: Link, *, back: bool = False) -> GoalLinked:
        return GoalLinked(
            pack=goal.pack,
            version=self._index(learner).version,
            kind=link.kind,
            thing=link.thing,
            of_pack=link.of_pack,
            module=goal.module,
            goal=goal.goal,
            back=back,
        )

    def _people(self, learner: str, goal: GoalCard, notes: list[Found]) -> Iterator[PersonCard]:
        """Who helps, who was asked, colleagues put there by hand, people outside."""
        for asking in self._asked(learner, goal):
            yield PersonCard(kind=PersonKind.ASKED, id=asking.ask, name=asking.name, asking=asking)
        for link in self._links(learner, goal.key):
            name = self._colleagues.name_of(learner, link.thing) if link.kind == PERSON else ""
            if name:
                yield PersonCard(kind=PersonKind.COLLEAGUE, id=link.thing, name=name)
        for each in notes:
            if each.kind is NoteKind.PERSON:
                yield PersonCard(kind=PersonKind.OUTSIDE, id=each.kept.key, name=each.kept.who, words=each.kept.words)

    def _asked(self, learner: str, goal: GoalCard) -> tuple[Asking, ...]:
        if not goal.module:
            return ()
        asked = self._helping.find(learner, goal.module).asked
        return tuple(sorted(asked, key=lambda each: each.stage is not AskStage.YES))

    def _materials(self, learner: str, goal: GoalCard) -> Iterator[ThingCard]:
        index = self._index(learner)
        yield from of_module(index, goal.module)
        for link in self._links(learner, goal.key):
            if link.kind != PERSON:
                found = self._thing(learner, link)
                if found is not None:
                    yield put(found)

    def _thing(self, learner: str, link: Link) -> ThingCard | None:
        try:
            index = self._shelf.index(link.of_pack, language=self._accounts.card(learner).language)
        except Refusal:
            return None
        return named(index, link)

    def _ideas(self, learner: str, notes: list[Found]) -> Iterator[IdeaCard]:
        for each in notes:
            if each.kind is NoteKind.IDEA:
                titles = (self._title(learner, link) for link in each.kept.about)
                about = tuple(title for title in titles if title)
                yield IdeaCard(key=each.kept.key, words=each.kept.words, about=about)
