# SPDX-License-Identifier: Apache-2.0
"""Leading a session or a huddle: what it is about, who is there, and closing it. Each call is one short transaction.

It goes: `choices` → `begin` → each person comes to the device: `prove` (their PIN), `scan` (their badge) or `name` (who
leads says so); `undo` takes somebody off → `close`.

Rules:

1. Needs Right.LEAD_SESSION, over each person too: people of one's own site only. Who leads is not on the list.
2. A PIN proves that somebody is there and nothing more: nobody changes places, a try counts as at the door, and a
   temporary PIN proves nothing. A badge says who somebody is. What proves more counts: a PIN, then a badge.
3. Until it is closed it is a draft of whoever leads (`desk`). Closing writes one fact for each person who was there, a
   few people in each call (`app.portions`), and in the end one for who led. If the program ends in between, the next
   look at it goes on where it was: nobody is there twice and nobody is left out. Meanwhile nothing of it is changed.
4. Of a huddle of fewer than `HUDDLE[0]` people nothing is kept of the answers: of so few it would say who knew it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.errors import Refusal
from app.leading.facts import Presence, SessionKind
from app.leading.tables import ATTENDED
from app.people.standing import standing
from app.people.team import Found, PersonRow
from app.portions import MOST_AT_ONCE, some_of
from app.rights import Actor, Right
from app.sessions.choosing import choices
from app.sessions.desk import DRAFT, Desk, Kept
from app.sessions.huddle import drawn_items
from app.sessions.listing import led_by
from app.sessions.views import Begun, Led, PackChoice, Scanned, SessionsView, Sheet, Tried
from app.sessions.written import LEAST_TOLD, attended, held
from app.signin import SecretKind
from app.sites import role_here
from app.text import search_text

if TYPE_CHECKING:
    from sqlite_utils import Database

    from app.views import LearnerCard

MINUTES = (5, 480)
TOPICS = 6
"""Modules of one session at most."""
HUDDLE = (LEAST_TOLD, 8)
"""For so many people a huddle is meant."""
MOST_THERE = 200
LATELY = 20
"""Sessions that are shown of those that somebody led."""
_NEAR = (
    " FROM learner WHERE left_ms IS NULL AND merged_into = '' AND id <> :me AND instr(search, :text) > 0"
    " AND coalesce(nullif(site, ''), (SELECT site FROM meta), '') = :site"
    " AND id NOT IN (SELECT value FROM json_each(:there))"
)
_ORDER = " ORDER BY instr(search, :text) > 1, natural_key(search), id LIMIT :most"


class Sessions:
    """Implements `ui.ports.SessionsPort`.

    Every call raises Refusal: "not_signed_in", "not_allowed", "no_leader"; all but the first three "no_session_open".
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._db = desk.database
        self._gate = desk.gate

    def here(self) -> bool:
        """Say whether who acts may lead sessions. Everybody may ask."""
        return self._gate.may(Right.LEAD_SESSION)

    def page(self) -> SessionsView:
        """Return what is begun, and what was led lately. What is being closed is gone on with first (rule 3)."""
        actor = self._desk.leader()
        kept = self._desk.kept(actor)
        closing = None
        if kept is not None and kept.closing:
            written = self._write(actor, kept)
            kept, closing = None, written if written.left else None
        begun = None
        if kept is not None:
            titles = self._desk.titles(actor, kept.pack, kept.modules)
            begun = Begun(kind=kept.kind, titles=titles, there=len(self._desk.people(kept)))
        led = led_by(self._db, actor.id, LATELY, lambda pack, modules: self._desk.titles(actor, pack, modules))
        return SessionsView(begun=begun, led=led, closing=closing)

    def choices(self) -> tuple[PackChoice, ...]:
        """Return what there is to come together about: what people of the site learn from."""
        return choices(self._desk, self._desk.leader())

    def begin(self, kind: SessionKind, pack: str, modules: tuple[str, ...], minutes: int) -> Sheet:
        """Begin a session or a huddle with nobody there yet.

        Raises Refusal: "session_open", "session_topics" (most), "no_such_module", "session_minutes" (least, most),
        and for a huddle about which nothing can be asked "no_huddle_questions".
        """
        actor = self._desk.leader()
        if self._desk.kept(actor) is not None:
            raise Refusal("session_open")
        index = self._desk.index(actor, pack)
        chosen = tuple(dict.fromkeys(modules))
        if not 1 <= len(chosen) <= TOPICS:
            raise Refusal("session_topics", most=TOPICS)
        gone = next((module for module in chosen if not index.teaches(module)), None)
        if gone is not None:
            raise Refusal("no_such_module", module=gone)
        if not MINUTES[0] <= minutes <= MINUTES[1]:
            raise Refusal("session_minutes", least=MINUTES[0], most=MINUTES[1])
        kept = Kept(
            session=self._desk.new_id(),
            kind=SessionKind(kind),
            site=actor.site,
            pack=index.id,
            version=index.version,
            modules=chosen,
            minutes=minutes,
        )
        if kept.kind is SessionKind.HUDDLE:
            kept = replace(kept, items=drawn_items(self._desk, actor, index, chosen))
        self._desk.keep(actor, kept)
        return self._desk.sheet(actor, kept)

    def sheet(self) -> Sheet:
        """Return who is there so far."""
        actor = self._desk.leader()
        return self._desk.sheet(actor, self._desk.open(actor))

    def find(self, text: str, most: int) -> Found:
        """Return at most `most` people of the site who are not on the list yet, whose name has `text` in it."""
        actor = self._desk.leader()
        there = self._desk.people(self._desk.open(actor))
        asked = {
            "me": actor.id,
            "site": actor.site,
            "text": search_text(text),
            "most": most,
            "there": json.dumps(list(there)),
        }
        rows = self._db.execute(f"SELECT id{_NEAR}{_ORDER}", asked).fetchall()
        total = int(self._db.execute(f"SELECT count(*){_NEAR}", asked).fetchone()[0])
        cards = (self._desk.accounts.card(row[0]) for row in rows)
        return Found(rows=tuple(self._found(card) for card in cards), total=total)

    def proves_with(self, learner: str) -> SecretKind:
        """Return what a person proves with that they are there; NONE where nothing of theirs is secret enough."""
        self._person(self._desk.leader(), learner)
        way = self._desk.accounts.way_in(learner)
        return SecretKind.NONE if way.must_change else way.kind

    def prove(self, learner: str, secret: str) -> Tried:
        """Let a person prove with their own secret that they are there; the outcome is that of the secret (rule 2).

        Raises Refusal: "leads_it", "has_left", "no_such_learner", "session_full", "pin_expired".
        """
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        self._person(actor, learner)
        outcome = self._desk.accounts.proves(learner, secret)
        if outcome.ok:
            kept = self._put(actor, kept, learner, Presence.PIN)
        return Tried(outcome=outcome, sheet=self._desk.sheet(actor, kept))

    def scan(self, codes: tuple[str, ...]) -> Scanned:
        """Let a badge say who is there: the first of the ways that a scanner read it in which it is one.

        Nobody's for a badge that is unknown, revoked, or of another site: it says no more. Raises as `prove` does.
        """
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        owner = next((card for code in codes if (card := self._desk.accounts.badge_owner(code)) is not None), None)
        if owner is None or not self._gate.may(Right.LEAD_SESSION, owner.id):
            return Scanned(name="", sheet=self._desk.sheet(actor, kept))
        self._person(actor, owner.id)
        kept = self._put(actor, kept, owner.id, Presence.BADGE)
        return Scanned(name=owner.name, sheet=self._desk.sheet(actor, kept))

    def name(self, learner: str) -> Sheet:
        """Let who leads say that somebody is there. Raises as `prove` does."""
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        self._person(actor, learner)
        return self._desk.sheet(actor, self._put(actor, kept, learner, Presence.NAMED))

    def undo(self, learner: str) -> Sheet:
        """Take somebody off the list; nothing happens where they are not on it."""
        actor = self._desk.leader()
        kept = self._desk.open(actor)
        gone = {one for one in (*kept.there, learner) if self._desk.survivor(one) == self._desk.survivor(learner)}
        there = {one: way for one, way in kept.there.items() if one not in gone}
        groups = tuple(tuple(one for one in group if one not in gone) for group in kept.groups)
        kept = replace(kept, there=there, groups=tuple(group for group in groups if group))
        self._desk.keep(actor, kept)
        return self._desk.sheet(actor, kept)

    def close(self, most: int = MOST_AT_ONCE) -> Led:
        """Write down who was there, for some more people, and, once nobody is `left`, who led: call it until then.

        Raises Refusal("nobody_there").
        """
        actor = self._desk.leader()
        kept = self._desk.open(actor, closing=True)
        if not kept.closing and not self._desk.people(kept):
            raise Refusal("nobody_there")
        return self._write(actor, kept, most)

    def drop(self) -> None:
        """Give up what is begun: nothing of it is written down. Nothing happens where nothing is, or it is closing."""
        actor = self._desk.leader()
        kept = self._desk.kept(actor)
        if kept is not None and kept.closing:
            return
        self._desk.record.clear_draft(actor.id, DRAFT)

    # --- within

    def _found(self, card: LearnerCard) -> PersonRow:
        return PersonRow(card=card, role=role_here(self._db, card.id), site="", left=False)

    def _person(self, actor: Actor, learner: str) -> None:
        self._gate.need(Right.LEAD_SESSION, learner)
        found = standing(self._db, learner)
        if learner == actor.id:
            raise Refusal("leads_it")
        if found.left or found.merged_into:
            raise Refusal("has_left", learner=learner)

    def _put(self, actor: Actor, kept: Kept, learner: str, way: Presence) -> Kept:
        order = tuple(Presence)
        before = kept.there.get(learner)
        if before is None and len(kept.there) >= MOST_THERE:
            raise Refusal("session_full", most=MOST_THERE)
        if before is None or order.index(way) < order.index(before):
            groups = kept.groups
            if groups and not any(learner in group for group in groups):
                smallest = min(range(len(groups)), key=lambda place: (len(groups[place]), place))
                groups = tuple((*g, learner) if place == smallest else g for place, g in enumerate(groups))
            kept = replace(kept, there={**kept.there, learner: way}, groups=groups)
            self._desk.keep(actor, kept)
        return kept

    def _write(self, actor: Actor, kept: Kept, most: int = MOST_AT_ONCE) -> Led:
        """Rule 3: what is in the record already is not written again."""
        there = self._desk.people(kept)
        if not kept.closing:
            self._desk.keep(actor, replace(kept, closing=True))
        rows = self._db.execute(f"SELECT learner FROM {ATTENDED.name} WHERE session = ?", [kept.session]).fetchall()  # noqa: S608
        have = {str(row[0]) for row in rows}
        left = some_of(
            [learner for learner in there if learner not in have],
            lambda learner: self._desk.record.append(learner, attended(actor, kept, there[learner][1])),
            most,
        )
        if not left:
            self._held(actor, kept, len(there))
        self._desk.recorded()
        return Led(
            session=kept.session,
            kind=kept.kind,
            titles=self._desk.titles(actor, kept.pack, kept.modules),
            minutes=kept.minutes,
            people=len(there),
            at_ms=self._desk.record.now_ms(),
            left=left,
        )

    def _held(self, actor: Actor, kept: Kept, people: int) -> None:

        def also(database: Database) -> None:
            self._desk.audit.note(actor, "session_held", database=database, people=people, kind=kept.kind.value)
            database.execute("DELETE FROM draft WHERE learner = ? AND attempt = ?", [actor.id, DRAFT])

        self._desk.record.append(actor.id, held(kept, people), also=also)
