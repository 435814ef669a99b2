# SPDX-License-Identifier: Apache-2.0
"""What whoever looks after people sees of them, and which deeds their role allows: for screens that offer no more.

Rules:

1. Finding people, and opening the page of one, needs Right.SEE_PEOPLE; the page is a look, shown to that person.
2. Of somebody who belongs to another site the page says no more than the name and the site.
3. `PersonHere.deeds` is what would not be refused now, `behind_glass` what a broken glass would add. That is an offer:
   each deed is asked for again, by the call that does it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from app.audit import Audit
from app.people.merging import count_notes
from app.people.standing import Standing, standing
from app.rights import Gate, Right, Role
from app.signin import SecretKind
from app.sites import device_site, role_here, site_of
from app.text import search_text
from app.views import LearnerCard

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts
    from app.people.people import People

PAGE = "person"
"""What a look at a page of `Team.person` is noted as."""
_COUNT = "SELECT count(*) FROM learner WHERE merged_into = '' AND (?2 OR left_ms IS NULL) AND instr(search, ?1) > 0"


class Deed(StrEnum):
    """What can be done for, or with, one person."""

    RESET_PIN = "reset_pin"
    OBSERVE = "observe"
    COACH = "coach"
    JOBS = "jobs"
    HOW_FAR = "how_far"
    SEE_KEPT = "see_kept"
    PROGRAMME = "programme"
    ENROL = "enrol"
    GIVE_BADGE = "give_badge"
    REVOKE_BADGES = "revoke_badges"
    SET_ROLE = "set_role"
    MOVE = "move"
    MERGE = "merge"
    LEAVE = "leave"
    COME_BACK = "come_back"


GLASS = {Deed.RESET_PIN: Right.RESET_PIN, Deed.HOW_FAR: Right.SEE_PERSON, Deed.SEE_KEPT: Right.SEE_PERSON}
"""Deeds that an emergency may need, and the right that breaking the glass opens for them."""


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person in a list. `site` is empty for who belongs to that of the device."""

    card: LearnerCard
    role: Role
    site: str
    left: bool


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """The first of those whom a search found, and how many it found in all."""

    rows: tuple[PersonRow, ...]
    total: int


class PersonHere(msgspec.Struct, frozen=True, kw_only=True):
    """One person, as who looks after them sees them. Of somebody of another site (not `near`) name and site only.

    `site` is where they belong, empty where neither they nor the device have one. `merged_into`: the name of the person
    whose duplicate they were. `badges` that work. `own`: the page is of who opened it.
    """

    card: LearnerCard
    role: Role
    site: str
    near: bool
    own: bool
    way: SecretKind = SecretKind.NONE
    must_change: bool = False
    badges: int = 0
    left: bool = False
    merged_into: str = ""
    deeds: frozenset[Deed] = frozenset()
    behind_glass: frozenset[Deed] = frozenset()


class Joining(msgspec.Struct, frozen=True, kw_only=True):
    """What a merge would do: `duplicate` goes, with so many private `notes`, and all they did counts for `into`."""

    duplicate: LearnerCard
    into: LearnerCard
    notes: int


class Team:
    """The people of one device, for supervisors and operators; on the writer's thread.

    Raises Refusal: "not_signed_in", "not_allowed", "no_such_learner".
    """

    def __init__(
        self,
        database: Database,
        *,
        gate: Gate,
        audit: Audit,
        accounts: Accounts,
        people: People,
    ) -> None:
        self._db = database
        self._gate = gate
        self._audit = audit
        self._accounts = accounts
        self._people = people

    def here(self) -> bool:
        """Say whether who acts may look after people. Everybody may ask."""
        return self._gate.may(Right.SEE_PEOPLE)

    def rights(self) -> frozenset[Right]:
        """Return what who acts may do here, for screens that offer no more. Needs Right.SEE_PEOPLE."""
        self._gate.need(Right.SEE_PEOPLE)
        return frozenset(right for right in Right if self._gate.may(right))

    def find(self, text: str, *, left: bool = False, most: int) -> Found:
        """Return at most `most` people whose name has `text` in it, as `People.find`; with `left` who left too."""
        self._gate.need(Right.SEE_PEOPLE)
        cards = self._people.find(text, most=most, left=left)
        total = self._db.execute(_COUNT, [search_text(text), left]).fetchone()[0]
        return Found(rows=tuple(self._row(card) for card in cards), total=int(total))

    def person(self, learner: str) -> PersonHere:
        """Return what the page of a person says, and note the look for that person, unless it is one's own page."""
        actor = self._gate.need(Right.SEE_PEOPLE)
        card, found = self._accounts.card(learner), standing(self._db, learner)
        own = self._gate.is_self(learner)
        if not own:
            self._audit.looked(actor, learner, PAGE)
        near = self._gate.may(Right.SEE_PEOPLE, learner)
        page = PersonHere(
            card=card,
            role=role_here(self._db, learner),
            site=site_of(self._db, learner),
            near=near,
            own=own,
            deeds=self._deeds(learner, found),
            behind_glass=self._behind_glass(learner, found),
        )
        if not near:
            return page
        way = self._accounts.way_in(learner)
        return msgspec.structs.replace(
            page,
            way=way.kind,
            must_change=way.must_change,
            badges=self._badges(learner),
            left=found.left,
            merged_into=standing(self._db, found.merged_into).name if found.merged_into else "",
        )

    def sites(self) -> tuple[str, ...]:
        """Return the names of the sites that are known here, in their order. Needs Right.SEE_PEOPLE."""
        self._gate.need(Right.SEE_PEOPLE)
        rows = self._db.execute(
            "SELECT site FROM learner WHERE site <> '' UNION SELECT site FROM membership WHERE site <> ''"
        ).fetchall()
        return tuple(sorted({str(row[0]) for row in rows} | ({device_site(self._db)} - {""})))

    def joining(self, duplicate: str, into: str) -> Joining:
        """Return what merging two people would do. Needs Right.MANAGE_PEOPLE over both."""
        for learner in (duplicate, into):
            self._gate.need(Right.MANAGE_PEOPLE, learner)
        return Joining(
            duplicate=self._accounts.card(duplicate),
            into=self._accounts.card(into),
            notes=count_notes(self._db, duplicate),
        )

    def _row(self, card: LearnerCard) -> PersonRow:
        found = standing(self._db, card.id)
        here = found.site in {"", device_site(self._db)}
        return PersonRow(card=card, role=role_here(self._db, card.id), site="" if here else found.site, left=found.left)

    def _badges(self, learner: str) -> int:
        rows = self._db.execute("SELECT count(*) FROM badge WHERE learner = ? AND revoked_ms IS NULL", [learner])
        return int(rows.fetchone()[0])

    def _deeds(self, learner: str, found: Standing) -> frozenset[Deed]:
        """What would not be refused. Nobody does to themselves what would shut them out, or change what they may."""
        if found.merged_into:
            return frozenset()
        own, manages = self._gate.is_self(learner), self._gate.may(Right.MANAGE_PEOPLE, learner)
        offered = {
            Deed.RESET_PIN: not own and not found.left and self._gate.may(Right.RESET_PIN, learner),
            Deed.OBSERVE: not own and not found.left and self._gate.may(Right.OBSERVE, learner),
            Deed.HOW_FAR: not own and self._gate.may(Right.SEE_PERSON, learner),
            Deed.COACH: not own and not found.left and self._gate.may(Right.COACH, learner),
            Deed.JOBS: not own and not found.left and self._gate.may(Right.ASSIGN, learner),
            Deed.SEE_KEPT: not own and self._gate.may(Right.SEE_PERSON, learner),
            Deed.ENROL: self._may_enrol(learner, found),
            Deed.PROGRAMME: manages and not own and not found.left,
            Deed.GIVE_BADGE: manages and not found.left,
            Deed.REVOKE_BADGES: manages and self._badges(learner) > 0,
            Deed.COME_BACK: manages and found.left,
            Deed.MERGE: manages and not own,
            **dict.fromkeys((Deed.SET_ROLE, Deed.MOVE, Deed.LEAVE), manages and not own and not found.left),
        }
        return frozenset(deed for deed, allowed in offered.items() if allowed)

    def _may_enrol(self, learner: str, found: Standing) -> bool:
        """A temporary PIN is not handed out."""
        allowed = not found.left and self._gate.may(Right.ENROL_DEVICE, learner)
        return allowed and not self._accounts.way_in(learner).must_change

    def _behind_glass(self, learner: str, found: Standing) -> frozenset[Deed]:
        if found.left or found.merged_into:
            return frozenset()
        breakable = self._gate.breakable(learner)
        return frozenset(deed for deed, right in GLASS.items() if right in breakable)
