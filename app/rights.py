# SPDX-License-Identifier: Apache-2.0
"""Who may do what: asked in `app`, at every call, never by a screen.

1. A `Gate` knows who is acting: a person who has signed in, the command line (whoever runs it holds the operating
   system account that owns the data folder), or the program itself. Nobody: only what needs no person.
2. A role gives rights (`RIGHTS`), the least that its work needs. What is one's own, one always may; a right over others
   reaches the people of one's own site only.
3. Nobody resets the PIN of somebody who may more than they do, or hands it out.
4. In an emergency the glass can be broken: a right that the role lacks, for one person, with a reason in one's own
   words, until one signs out. It is written down, and shown to the person it was about.
5. Whatever is privileged is written down (`app.audit`), by those who do it, in the same transaction.

Example: a supervisor asks for a learner's page: allowed, and noted in the learner's "who looked". An operator asks for
the same page: Refusal("not_allowed"), unless the glass was broken for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum

import msgspec

from app.errors import Refusal


class Role(StrEnum):
    """What somebody is at a site."""

    LEARNER = "learner"
    SUPERVISOR = "supervisor"
    OPERATOR = "operator"


class Right(StrEnum):
    """What may be allowed."""

    LEARN = "learn"
    """One's own learning, plans, preferences."""
    OWN_DATA = "own_data"
    """See, copy and erase what is kept about oneself."""
    SEE_PEOPLE = "see_people"
    """Who belongs to the site, and their roles; nothing of what they learned."""
    SEE_PERSON = "see_person"
    """What one person knows and did. Every look is shown to that person."""
    OBSERVE = "observe"
    """Watch one person at work and say what was seen."""
    RESET_PIN = "reset_pin"
    ENROL_DEVICE = "enrol_device"
    """Hand out what lets a person go on learning on a device of their own: their PIN, closed, is among it."""
    MANAGE_PEOPLE = "manage_people"
    """Add, merge, move, roles, badges, leave and return."""
    MANAGE_DEVICE = "manage_device"
    """Packs, delivery, backups, settings, retention."""
    MANAGE_KEYS = "manage_keys"
    SEE_AUDIT = "see_audit"
    ERASE_PERSON = "erase_person"
    AUTHOR = "author"
    """Make microlearns for the people of the site."""
    SEE_SURVEYS = "see_surveys"
    """What people answered to pulse surveys, counted together; never what one of them did."""
    SET_TEAM_GOAL = "set_team_goal"
    """A goal for the people of the site, and what all who take part did together; never who that is."""
    ASSIGN = "assign"
    """Say what is asked of the people of the site until when, and which topics need somebody to have watched."""
    LEAD_SESSION = "lead_session"
    """Lead a session or a huddle, and note who was there."""
    COACH = "coach"
    """Agree follow-ups with one person, keep the notes of a talk, see why somebody may like one."""
    MODERATE = "moderate"
    """Look at what people wrote for colleagues, before colleagues read it; choose the topic of the week."""
    CURATE = "curate"
    """Say which lessons, questions and modules come first, instead of others, or not at all."""
    SEE_REPORTS = "see_reports"
    """What learning came to, counted together; never what one person did."""


_OWN = frozenset({Right.LEARN, Right.OWN_DATA})
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.LEARNER: _OWN,
    Role.SUPERVISOR: _OWN
    | {
        Right.SEE_PEOPLE,
        Right.SEE_PERSON,
        Right.OBSERVE,
        Right.RESET_PIN,
        Right.ENROL_DEVICE,
        Right.AUTHOR,
        Right.SEE_SURVEYS,
        Right.SET_TEAM_GOAL,
        Right.ASSIGN,
        Right.LEAD_SESSION,
        Right.COACH,
        Right.MODERATE,
        Right.CURATE,
        Right.SEE_REPORTS,
    },
    Role.OPERATOR: _OWN
    | {
        Right.SEE_PEOPLE,
        Right.RESET_PIN,
        Right.ENROL_DEVICE,
        Right.MANAGE_PEOPLE,
        Right.MANAGE_DEVICE,
        Right.MANAGE_KEYS,
        Right.SEE_AUDIT,
        Right.ERASE_PERSON,
        Right.AUTHOR,
        Right.SEE_SURVEYS,
        Right.CURATE,
        Right.SEE_REPORTS,
    },
}

BREAKABLE = frozenset({Right.SEE_PERSON, Right.RESET_PIN})
"""What an emergency may need that a role lacks, or that lies at another site."""
_RANK = {role: rank for rank, role in enumerate(Role)}


class ActorKind(StrEnum):
    """What stands behind an action."""

    PERSON = "person"
    COMMAND_LINE = "command_line"
    PROGRAM = "program"


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who acts. `id` is the learner id of a person, empty for the others; `site` is theirs."""

    kind: ActorKind
    id: str = ""
    role: Role = Role.LEARNER
    site: str = ""


COMMAND_LINE = Actor(kind=ActorKind.COMMAND_LINE)
PROGRAM = Actor(kind=ActorKind.PROGRAM)


class Gate:
    """Knows who acts on this device now; used on the writer's thread.

    `site_of` gives the site of a person, `role_of` what they are at the site of this device. `entered` hears of whoever
    acts from now on.
    """

    def __init__(
        self,
        actor: Actor | None = None,
        *,
        site_of: Callable[[str], str] = lambda _learner: "",
        role_of: Callable[[str], Role] = lambda _learner: Role.LEARNER,
        entered: Callable[[Actor], None] = lambda _actor: None,
    ) -> None:
        self._actor = actor
        self._entered = entered
        self._site_of = site_of
        self._role_of = role_of
        self._broken: set[tuple[Right, str]] = set()

    @property
    def actor(self) -> Actor | None:
        """Return who acts, None for nobody."""
        return self._actor

    def enter(self, actor: Actor) -> None:
        """Let somebody act from now on; what was broken open for another is shut."""
        self._actor = actor
        self._broken.clear()
        self._entered(actor)

    def leave(self) -> None:
        """Nobody acts any more. The command line and the program cannot leave."""
        if self._actor is not None and self._actor.kind is ActorKind.PERSON:
            self._actor = None
            self._broken.clear()

    @contextmanager
    def acting(self, actor: Actor) -> Iterator[None]:
        """Let another one act within, such as the program itself while somebody is signed in."""
        before, self._actor = self._actor, actor
        try:
            yield
        finally:
            self._actor = before

    def own(self, learner: str, right: Right = Right.LEARN) -> Actor:
        """Let only the person themselves (or the command line) on. Raises Refusal("not_yours")."""
        actor = self._somebody()
        if actor.kind is ActorKind.PERSON and (actor.id != learner or right not in RIGHTS[actor.role]):
            raise Refusal("not_yours", learner=learner)
        return actor

    def need(self, right: Right, about: str = "") -> Actor:
        """Let on who has the right, over the person `about` where there is one.

        Raises Refusal("not_signed_in") and Refusal("not_allowed", right).
        """
        actor = self._somebody()
        if not self._may(actor, right, about):
            raise Refusal("not_allowed", right=right.value)
        return actor

    def is_self(self, learner: str) -> bool:
        """Say whether the person who acts is this one."""
        return self._actor is not None and self._actor.kind is ActorKind.PERSON and self._actor.id == learner

    def may(self, right: Right, about: str = "") -> bool:
        """Say whether `need` would let on; for what a screen offers."""
        return self._actor is not None and self._may(self._actor, right, about)

    def breakable(self, about: str) -> frozenset[Right]:
        """Return the rights that breaking the glass would open over somebody else; for what a screen offers."""
        actor = self._actor
        if actor is None or actor.kind is not ActorKind.PERSON or actor.role is Role.LEARNER or actor.id == about:
            return frozenset()
        return frozenset(
            right
            for right in BREAKABLE
            if not self._may(actor, right, about) and not self._outranked(actor, right, about)
        )

    def break_glass(self, right: Right, about: str, *, note: Callable[[Actor], None]) -> Actor:
        """Open one of `BREAKABLE` over one person until the actor leaves; only for who has a role.

        `note` writes it down first: where that fails, nothing is opened.
        """
        actor = self._somebody()
        if right not in BREAKABLE or (actor.kind is ActorKind.PERSON and actor.role is Role.LEARNER):
            raise Refusal("not_allowed", right=right.value)
        note(actor)
        self._broken.add((right, about))
        return actor

    def _somebody(self) -> Actor:
        if self._actor is None:
            raise Refusal("not_signed_in")
        return self._actor

    def _may(self, actor: Actor, right: Right, about: str) -> bool:
        if actor.kind is not ActorKind.PERSON:
            return True
        if self._outranked(actor, right, about):
            return False
        if (right, about) in self._broken:
            return True
        if right not in RIGHTS[actor.role]:
            return False
        return not about or about == actor.id or self._site_of(about) == actor.site

    def _outranked(self, actor: Actor, right: Right, about: str) -> bool:
        """A PIN that one has set oneself, or can try in peace, lets one in as that person, with all that they may."""
        return right in {Right.RESET_PIN, Right.ENROL_DEVICE} and _RANK[actor.role] < _RANK[self._role_of(about)]
