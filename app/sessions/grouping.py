# SPDX-License-Identifier: Apache-2.0
"""The groups of a session: proposed by `groups.propose`, and changed by who leads, as they like.

Rules:

1. What somebody is Secure in is shown to who may see that (Right.SEE_PERSON over each person there), and each of them
   sees that it was looked at. `shown`, for a screen that everybody sees, has names and groups only.
2. Who is Secure in a topic is Secure in each competency of the module (`known`).
3. Groups are a draft of the session, and gone with it: they are recorded nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.errors import Refusal
from app.rights import Right
from app.sessions.groups import Person, propose
from app.sessions.known import knows, sure_of
from app.sessions.views import Group, GroupsView, Member

if TYPE_CHECKING:
    from app.rights import Actor
    from app.sessions.desk import Desk, Kept

PAGE = "groups"
"""What the look is noted as."""


class Grouping:
    """Implements `ui.ports.GroupingPort`.

    Every call raises Refusal: "not_signed_in", "not_allowed", "no_leader", "no_session_open".
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._gate = desk.gate

    def groups(self) -> GroupsView:
        """Return the groups with who is Secure in what; proposed now where there are none. The look is noted.

        Raises Refusal("too_few_for_groups").
        """
        actor, kept = self._open()
        people = self._people(actor, kept)
        if not kept.groups:
            kept = self._proposed(actor, kept, people)
        for one in people:
            self._desk.audit.looked(actor, one.id, PAGE)
        return self._view(actor, kept, people)

    def propose(self) -> GroupsView:
        """Return groups that are proposed anew, whatever was changed. Raises as `groups` does."""
        actor, kept = self._open()
        people = self._people(actor, kept)
        return self._view(actor, self._proposed(actor, kept, people), people)

    def move(self, learner: str, group: int) -> GroupsView:
        """Put somebody into another group, by its place; behind the last one is a new group.

        Raises Refusal("no_such_group") and Refusal("no_such_learner").
        """
        actor, kept = self._open()
        people = self._people(actor, kept)
        groups = list(self._there(kept))
        if learner not in {one.id for one in people}:
            raise Refusal("no_such_learner", learner=learner)
        if not 0 <= group <= len(groups):
            raise Refusal("no_such_group")
        left = [tuple(one for one in each if one != learner) for each in (*groups, ())]
        left[group] = (*left[group], learner)
        kept = replace(kept, groups=tuple(each for each in left if each))
        self._desk.keep(actor, kept)
        return self._view(actor, kept, people)

    def shown(self) -> GroupsView:
        """Return the groups as everybody may see them: names."""
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        names = self._desk.people(kept)
        groups = (
            Group(members=tuple(Member(learner=one, name=name) for one, (name, _) in names.items() if one in group))
            for group in self._there(kept)
        )
        return GroupsView(titles=self._desk.titles(actor, kept.pack, kept.modules), groups=tuple(groups))

    # --- within

    def _open(self) -> tuple[Actor, Kept]:
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        for learner in self._desk.people(kept):
            self._gate.need(Right.SEE_PERSON, learner)
        return actor, kept

    def _people(self, actor: Actor, kept: Kept) -> tuple[Person, ...]:
        there = tuple(self._desk.people(kept))
        curriculum = self._desk.shelf.curriculum(kept.pack)
        index = self._desk.index(actor, kept.pack)
        now = self._desk.record.now_ms()
        known = knows(self._desk.database, kept.pack, curriculum, there, now) if curriculum is not None else {}
        people = []
        for learner in there:
            each = [sure_of(known.get(learner, {}), index.scope(module)) for module in kept.modules]
            secure = frozenset(place for place, (_, is_secure) in enumerate(each) if is_secure)
            people.append(Person(learner, tuple(sure for sure, _ in each), secure))
        return tuple(people)

    def _proposed(self, actor: Actor, kept: Kept, people: tuple[Person, ...]) -> Kept:
        groups = propose(people)
        if not groups:
            raise Refusal("too_few_for_groups")
        kept = replace(kept, groups=groups)
        self._desk.keep(actor, kept)
        return kept

    def _there(self, kept: Kept) -> tuple[tuple[str, ...], ...]:
        here = self._desk.people(kept)
        now = (tuple(dict.fromkeys(map(self._desk.survivor, group))) for group in kept.groups)
        groups = (tuple(one for one in group if one in here) for group in now)
        return tuple(group for group in groups if group)

    def _view(self, actor: Actor, kept: Kept, people: tuple[Person, ...]) -> GroupsView:
        titles = self._desk.titles(actor, kept.pack, kept.modules)
        names = self._desk.people(kept)
        known = {one.id: one for one in people}
        groups = []
        for group in self._there(kept):
            members = tuple(
                Member(learner=one, name=name, secure=tuple(titles[place] for place in sorted(known[one].secure)))
                for one, (name, _) in names.items()
                if one in group
            )
            there = frozenset().union(*(known[one].secure for one in group))
            lacks = tuple(title for place, title in enumerate(titles) if place not in there)
            groups.append(Group(members=members, lacks=lacks))
        return GroupsView(titles=titles, groups=tuple(groups))
