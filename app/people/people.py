# SPDX-License-Identifier: Apache-2.0
"""Who belongs here: found by name, moved between sites, given roles, gone and back, and merged when two are one.

Rules:

1. An id never changes and is never used again. Name, site and role may change; the record does not.
2. A role belongs to a site. Who moves takes no role along: at the new home they are what they were there, or a learner.
3. Who left cannot sign in and is not shown where people sign in; their record stays. Their badges are revoked.
4. A merge changes no event (`app.record.merged`). The duplicate leaves, with its PIN, badges and memberships. Private
   notes of the duplicate cannot be opened by anybody else, so they go, and only when that was said beforehand.
5. All of it needs Right.MANAGE_PEOPLE and is written down, except finding people by name and enrolling a learner.

Example: "bea" and "b.ortiz" turn out to be one. merge("b.ortiz", "bea"): Bea's progress is that of both, in the order
in which things happened, and "b.ortiz" cannot sign in any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.accounts import ROLES
from app.audit import Audit
from app.clock import Clock
from app.errors import Refusal
from app.people.merging import count_notes, point_to
from app.people.standing import Standing, put_role, put_site, standing, tidy_site
from app.record.database import transaction
from app.record.record import Record
from app.record.tombstones import is_erased
from app.rights import Actor, ActorKind, Gate, Right, Role
from app.sites import device_site, role_here, site_of
from app.text import search_text, tidy_name
from app.views import LearnerCard

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.accounts import Accounts

MOST_FOUND = 24
_HERE = "left_ms IS NULL AND merged_into = ''"
_KNOWN = "merged_into = ''"
_FIND = """SELECT id FROM learner WHERE {whom} AND instr(search, ?1) > 0
    ORDER BY substr(search, 1, length(?1)) <> ?1, instr(' ' || search, ' ' || ?1) = 0, natural_key(search), id
    LIMIT ?2"""
_FIND_HERE, _FIND_ALL = _FIND.format(whom=_HERE), _FIND.format(whom=_KNOWN)


class People:
    """The roster, on the writer's thread. Every call about somebody unknown raises Refusal("no_such_learner").

    What needs a right raises Refusal("not_signed_in") or Refusal("not_allowed") without it; every call that writes
    raises `StoreFailed`, and then nothing has changed.
    """

    def __init__(
        self,
        database: Database,
        record: Record[Any],
        *,
        audit: Audit,
        gate: Gate,
        clock: Clock,
        accounts: Accounts,
    ) -> None:
        self._db = database
        self._record = record
        self._audit = audit
        self._gate = gate
        self._clock = clock
        self._accounts = accounts

    # --- looking

    def find(self, text: str, *, most: int = MOST_FOUND, left: bool = False) -> tuple[LearnerCard, ...]:
        """Return at most `most` people whose name has `text` in it, whatever its accents and case.

        Names that begin with it come first, then those with a word that does. Everybody may look for who signs in here;
        with `left` those who left are found too, which needs Right.SEE_PEOPLE.
        """
        if left:
            self._gate.need(Right.SEE_PEOPLE)
        rows = self._db.execute(_FIND_ALL if left else _FIND_HERE, [search_text(text), most]).fetchall()
        return tuple(self._accounts.card(row[0]) for row in rows)

    def card(self, learner: str) -> LearnerCard:
        """Return one person."""
        return self._accounts.card(learner)

    def role_here(self, learner: str) -> Role:
        """Return what a person is at the site of this device."""
        standing(self._db, learner)
        return role_here(self._db, learner)

    def standing(self, learner: str) -> Standing:
        """Return what the roster says of a person."""
        return standing(self._db, learner)

    def site(self) -> str:
        """Return the site of this device, empty while none was chosen."""
        return device_site(self._db)

    # --- changing

    def add(
        self,
        *,
        name: str,
        role: str = "learner",
        pin: str | None = None,
        language: str = "en",
        pack: str = "",
        id: str = "",
        site: str = "",
    ) -> LearnerCard:
        """Add a person, as `Accounts.add` does; without `site` they belong to that of the device.

        Raises also Refusal: "bad_site", "other_site", "was_erased".
        """
        if id and is_erased(self._db, id):
            raise Refusal("was_erased", learner=id)
        if site and site != device_site(self._db):
            site = self.at_site(site)
        return self._accounts.add(name=name, role=role, pin=pin, language=language, pack=pack, id=id, site=site)

    def check_new(self, *, id: str, name: str, role: str, site: str = "") -> None:
        """Raise the Refusal that `add` would raise for somebody who manages people, and change nothing."""
        self.at_site(site)
        if is_erased(self._db, id):
            raise Refusal("was_erased", learner=id)
        self._accounts.check(id=id, name=name, role=role)

    def rename(self, learner: str, name: str) -> None:
        """Call a person by another name. Raises Refusal("name_missing")."""
        self.change(learner, "person_renamed", {"name": name})

    def move(self, learner: str, site: str) -> None:
        """Let a person belong to another site. Raises Refusal: "bad_site", "not_oneself", "was_merged"."""
        self.change(learner, "person_moved", {"site": site})

    def set_role(self, learner: str, site: str, role: str) -> None:
        """Say what a person is at a site (empty: their own); it holds from when they sign in next.

        Nobody takes their own role away, or the last one who looks after a device could leave it to whoever comes next.
        Raises Refusal: "bad_role", "bad_site", "other_site", "not_oneself", "has_left", "was_merged".
        """
        site = self.at_site(site or site_of(self._db, learner))
        actor = self._gate.need(Right.MANAGE_PEOPLE)
        if role not in ROLES:
            raise Refusal("bad_role", role=role, roles=", ".join(ROLES))
        self._present(learner)
        self._not_oneself(actor, learner)
        with transaction(self._db):
            put_role(self._db, learner, site, role)
            self._audit.note(actor, "role_set", learner, database=self._db, site=site, role=role)

    def leave(self, learner: str) -> None:
        """Let a person go: nobody signs in as them until they come back. Raises Refusal: "not_oneself", "has_left"."""
        actor = self.may_leave(learner)
        now = self._clock.now_ms()
        with transaction(self._db):
            self._db.execute("UPDATE learner SET left_ms = ? WHERE id = ?", [now, learner])
            self._db.execute("UPDATE badge SET revoked_ms = coalesce(revoked_ms, ?) WHERE learner = ?", [now, learner])
            self._audit.note(actor, "person_left", learner, database=self._db)

    def may_leave(self, learner: str) -> Actor:
        """Raise the Refusal that `leave` would raise, and change nothing; return who acts."""
        actor = self._over(learner)
        self._present(learner)
        self._not_oneself(actor, learner)
        return actor

    def come_back(self, learner: str) -> None:
        """Take a person back who left. Raises Refusal: "still_here", "was_merged"."""
        actor = self._over(learner)
        if not self._unmerged(learner).left:
            raise Refusal("still_here", learner=learner)
        with transaction(self._db):
            self._db.execute("UPDATE learner SET left_ms = NULL WHERE id = ?", [learner])
            self._audit.note(actor, "person_back", learner, database=self._db)

    def merge(self, duplicate: str, into: str, *, give_up_notes: bool = False) -> int:
        """Make one person of two: `duplicate` goes, and all they did counts for `into`. Return how many notes went.

        Raises Refusal: "merge_with_oneself", "was_merged", "has_left" (of `into`), "not_oneself", and, unless
        `give_up_notes`, "merge_loses_notes" where the duplicate has private notes.
        """
        actor = self._over(duplicate)
        self._over(into)
        if duplicate == into:
            raise Refusal("merge_with_oneself", learner=into)
        self._unmerged(duplicate)
        self._present(into)
        self._not_oneself(actor, duplicate)
        notes = count_notes(self._db, duplicate)
        if notes and not give_up_notes:
            raise Refusal("merge_loses_notes", learner=duplicate, notes=notes)

        def join(database: Database) -> None:
            point_to(database, duplicate, into, self._clock.now_ms())
            self._audit.note(actor, "person_merged", duplicate, database=database, into=into)
            self._audit.note(actor, "person_merged", into, database=database, duplicate=duplicate)

        self._record.merge(duplicate, into, also=join)
        return notes

    def set_site(self, site: str) -> None:
        """Say which site this device stands at. Who belonged to a former one goes on belonging there.

        Raises Refusal("bad_site").
        """
        actor = self._gate.need(Right.MANAGE_DEVICE)
        site = tidy_site(site)
        former = device_site(self._db)
        with transaction(self._db):
            if former and former != site:
                self._db.execute("UPDATE learner SET site = ? WHERE site = ''", [former])
            self._db.execute("UPDATE meta SET site = ?", [site])
            self._audit.note(actor, "site_set", database=self._db, site=site)
        self._act_anew(actor.id)

    def change(self, learner: str, action: str, changes: Mapping[str, str]) -> None:
        """Change any of name, role, site and pack, in one transaction, written down as `action`.

        Raises what `refuse_change` does. Names are not written down.
        """
        actor = self.refuse_change(learner, changes)
        with transaction(self._db):
            if "site" in changes:
                put_site(self._db, learner, tidy_site(changes["site"]))
            if "role" in changes:
                put_role(self._db, learner, site_of(self._db, learner), changes["role"])
            if "name" in changes:
                name = tidy_name(changes["name"])
                row = [name, search_text(name), learner]
                self._db.execute("UPDATE learner SET name = ?, search = ? WHERE id = ?", row)
            if "pack" in changes:
                self._db.execute("UPDATE learner SET pack = ? WHERE id = ?", [changes["pack"], learner])
            detail = {key: value for key, value in changes.items() if key != "name"}
            self._audit.note(actor, action, learner, database=self._db, **detail)
        self._act_anew(learner)

    def refuse_change(self, learner: str, changes: Mapping[str, str]) -> Actor:
        """Raise the Refusal that `change` would raise, and change nothing; return who acts.

        "name_missing", "bad_role", "bad_site", "other_site" (a role elsewhere than at one's own site), "not_oneself" (a
        role, another site), "was_merged".
        """
        actor = self._over(learner)
        self._unmerged(learner)
        if "name" in changes and not tidy_name(changes["name"]):
            raise Refusal("name_missing")
        if "site" in changes and tidy_site(changes["site"]) != site_of(self._db, learner):
            self._not_oneself(actor, learner)  # elsewhere they are a learner, which takes their role here away
        role = changes.get("role", Role.LEARNER)
        if role not in ROLES:
            raise Refusal("bad_role", role=role, roles=", ".join(ROLES))
        if "role" in changes:
            self._not_oneself(actor, learner)
            self.at_site(changes.get("site") or site_of(self._db, learner))
        return actor

    def at_site(self, site: str) -> str:
        """Let on who manages the people of a site; return its tidy name. Raises Refusal: "bad_site", "other_site"."""
        actor = self._gate.need(Right.MANAGE_PEOPLE)
        site = tidy_site(site) if site else site
        if actor.kind is ActorKind.PERSON and site not in {actor.site, ""}:
            raise Refusal("other_site", site=site)
        return site

    # --- inside

    def _over(self, learner: str) -> Actor:
        actor = self._gate.need(Right.MANAGE_PEOPLE)
        self.standing(learner)
        return self._gate.need(Right.MANAGE_PEOPLE, learner) if actor.kind is ActorKind.PERSON else actor

    def _unmerged(self, learner: str) -> Standing:
        found = self.standing(learner)
        if found.merged_into:
            raise Refusal("was_merged", learner=learner, into=found.merged_into)
        return found

    def _present(self, learner: str) -> None:
        if self._unmerged(learner).left:
            raise Refusal("has_left", learner=learner)

    @staticmethod
    def _not_oneself(actor: Actor, learner: str) -> None:
        if actor.kind is ActorKind.PERSON and actor.id == learner:
            raise Refusal("not_oneself")

    def _act_anew(self, learner: str) -> None:
        """Whoever changed what they are themselves acts as that from now on."""
        actor = self._gate.actor
        if actor is not None and actor.kind is ActorKind.PERSON and actor.id == learner:
            role, site = role_here(self._db, learner), device_site(self._db)
            self._gate.enter(Actor(kind=ActorKind.PERSON, id=learner, role=role, site=site))
